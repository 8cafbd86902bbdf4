package app

import (
	"context"
	"encoding/json"
	"io"
	"log"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	imageregistry "github.com/google/go-containerregistry/pkg/registry"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/types"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/trust/oci"
)

// rawManifest is a manifest as it is pushed.
type rawManifest []byte

func (m rawManifest) RawManifest() ([]byte, error)      { return m, nil }
func (rawManifest) MediaType() (types.MediaType, error) { return oci.ManifestType, nil }
func imageIn(host string) (ref string, image rawManifest) {
	return host + "/app:v1", rawManifest(`{"schemaVersion":2,"mediaType":"` + oci.ManifestType + `","layers":[]}`)
}

// registryWith runs a registry with one image, and returns its name.
func registryWith(t *testing.T, api bool) string {
	t.Helper()
	t.Setenv("DOCKER_CONFIG", t.TempDir())
	s := httptest.NewServer(imageregistry.New(imageregistry.WithReferrersSupport(api), imageregistry.Logger(log.New(io.Discard, "", 0))))
	t.Cleanup(s.Close)
	ref, image := imageIn(strings.TrimPrefix(s.URL, "http://"))
	tag, err := name.NewTag(ref)
	if err != nil {
		t.Fatal(err)
	}
	if err := remote.Put(tag, image); err != nil {
		t.Fatal(err)
	}
	return inRegistry + ref
}

func (w *world) verifyImage(req VerifyRequest, image string) *told {
	req.Subjects = []string{image}
	r := newTold()
	r.exit, r.err = Verify(context.Background(), w.env, req, r)
	return r
}

func TestAnImageInARegistryIsAttestedAndVerified(t *testing.T) {
	for _, api := range []bool{true, false} {
		w := newWorld(t, map[string]string{"review.json": `{"reviewed":true}`})
		up := w.instance()
		image := registryWith(t, api)
		want := VerifyRequest{Identity: "dev@example.com", Issuer: up.URL, Online: true}
		refused(t, w.verifyImage(want, image).err, fault.NotFound, "no evidence is kept with", "ossay attest")
		req := AttestRequest{SignRequest: SignRequest{Subjects: []string{image}}, Type: "https://example.invalid/review", Predicate: w.at("review.json")}
		a, err := Attest(context.Background(), w.env, req)
		if err != nil || !strings.HasPrefix(a.Referrer, "sha256:") || a.File != image {
			t.Fatalf("%+v %v", a, err)
		}
		r := w.verifyImage(want, image)
		if r.err != nil || r.exit != fault.ExitOK || len(r.verified) != 1 || !r.verified[0].OK || r.verified[0].Evidence != "referrer "+a.Referrer || !strings.HasPrefix(r.verified[0].Digest, "sha256:") {
			t.Fatalf("%d %v %+v", r.exit, r.err, r.verified)
		}
		// One that is not as expected does not spoil one that is.
		other, ref, err := oci.OpenRegistry(context.Background(), strings.TrimPrefix(image, inRegistry), "test")
		if err != nil {
			t.Fatal(err)
		}
		d, err := other.Resolve(ref)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := other.Attach(d, "application/vnd.dev.sigstore.bundle.v0.3+json", []byte(`{"mediaType":"thrown in"}`), nil); err != nil {
			t.Fatal(err)
		}
		r = w.verifyImage(want, image)
		aside := 0
		for _, c := range r.verified[0].Checks {
			if c.Rule == "set-aside" {
				aside++
			}
		}
		if r.exit != fault.ExitOK || len(r.verified) != 1 || aside != 1 {
			t.Errorf("%d %+v", r.exit, r.verified)
		}
		want.Identity = "eve@example.com"
		if r := w.verifyImage(want, image); r.exit != fault.ExitGate || !strings.Contains(r.reasons(), "verify/identity-mismatch") || !strings.Contains(r.reasons(), "verify/bundle-version-unknown") {
			t.Errorf("%d %s", r.exit, r.reasons())
		}
	}
}

func TestARegistryIsAskedOnlyWhereTheUserSaysSo(t *testing.T) {
	w := newWorld(t, nil)
	image := registryWith(t, true)
	want := VerifyRequest{Identity: "a", Issuer: "b"}
	refused(t, w.verifyImage(want, image).err, fault.Usage, "verify asks none by itself", "--online")
	want.Online = true
	refused(t, w.verifyImage(want, "oci://app").err, fault.Usage, "oci://app", "oci://HOST/REPOSITORY")
	refused(t, w.verifyImage(want, image+"2").err, fault.NotFound, "finding")
	refused(t, w.verifyImage(VerifyRequest{Online: true}, image).err, fault.Usage, "--by NAME and --issuer URL")
	want.Bundle = "x"
	refused(t, w.verifyImage(want, image).err, fault.Usage, "the evidence is kept with an image")
	refused(t, w.verifyImage(VerifyRequest{Identity: "a", Issuer: "b"}, "oci:nowhere:v1").err, fault.NotFound, "no OCI image layout")
	for name, req := range map[string]AttestRequest{
		"two images":        {SignRequest: SignRequest{Subjects: []string{image, image}}},
		"a layout":          {SignRequest: SignRequest{Subjects: []string{"oci:dir:v1"}}},
		"nothing is signed": {SignRequest: SignRequest{Subjects: []string{image}}, Unsigned: true, Type: "https://example.invalid/x", Predicate: "-"},
	} {
		if _, err := Attest(context.Background(), w.env, req); err == nil {
			t.Error(name)
		}
	}
}

func TestAnImageInALayoutIsVerified(t *testing.T) {
	w := newWorld(t, map[string]string{"review.json": `{"reviewed":true}`, "image/oci-layout": `{"imageLayoutVersion":"1.0.0"}`})
	up := w.instance()
	_, image := imageIn("x")
	d := oci.DescriptorOf(oci.ManifestType, image)
	d.Annotations = map[string]string{ociRefName: "v1"}
	index, err := json.Marshal(map[string]any{"schemaVersion": 2, "manifests": []oci.Descriptor{d}})
	if err != nil {
		t.Fatal(err)
	}
	w.put(map[string]string{"image/index.json": string(index), "image/blobs/sha256/" + strings.TrimPrefix(d.Digest, "sha256:"): string(image)})
	a, err := Attest(context.Background(), w.env, AttestRequest{SignRequest: SignRequest{Subjects: []string{"v1"}}, Layout: w.at("image"), Type: "https://example.invalid/review", Predicate: w.at("review.json")})
	if err != nil || a.Referrer == "" {
		t.Fatal(a, err)
	}
	want := VerifyRequest{Identity: "dev@example.com", Issuer: up.URL}
	for _, name := range []string{":v1", "", "@" + d.Digest} {
		if r := w.verifyImage(want, inLayout+w.at("image")+name); r.err != nil || r.exit != fault.ExitOK || len(r.verified) != 1 {
			t.Errorf("%q: %d %v", name, r.exit, r.err)
		}
	}
	// A bundle that was changed in the layout is no evidence.
	blobs := filepath.Join(w.at("image"), "blobs", "sha256")
	list, err := os.ReadDir(blobs)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		if data, _ := os.ReadFile(filepath.Join(blobs, e.Name())); strings.Contains(string(data), "dsseEnvelope") {
			if err := os.WriteFile(filepath.Join(blobs, e.Name()), append(data, ' '), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	refused(t, w.verifyImage(want, inLayout+w.at("image")+":v1").err, fault.Untrusted, "another digest")
}

func TestEvidenceAboutImagesIsPackedFromRegistriesAndLayouts(t *testing.T) {
	w := newWorld(t, map[string]string{"review.json": `{"reviewed":true}`})
	w.instance()
	image := registryWith(t, false)
	if _, err := Attest(context.Background(), w.env, AttestRequest{SignRequest: SignRequest{Subjects: []string{image}}, Type: "https://example.invalid/review", Predicate: w.at("review.json")}); err != nil {
		t.Fatal(err)
	}
	_, raw := imageIn("x")
	d := oci.DescriptorOf(oci.ManifestType, raw)
	where := strings.TrimSuffix(strings.TrimPrefix(image, inRegistry), ":v1")
	w.put(map[string]string{"bill.cdx.json": `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"container","name":"app","version":"` + d.Digest + `","purl":"pkg:oci/app@` + strings.Replace(d.Digest, ":", "%3A", 1) + `?repository_url=` + where + `"}]}`})
	pack := func(req PackRequest) *PackResult {
		req.Targets, req.Output = []string{w.at("bill.cdx.json")}, w.at("e.pack")
		res, err := PackEvidence(context.Background(), w.env, req, nil)
		if err != nil {
			t.Fatal(err)
		}
		return res
	}
	if res := pack(PackRequest{}); len(res.Notes) != 1 || !strings.Contains(res.Notes[0].Reason, "--images does that") {
		t.Errorf("%+v", res)
	}
	if res := pack(PackRequest{Images: true, Offline: true}); len(res.Notes) != 1 || !strings.Contains(res.Notes[0].Reason, "was not asked") {
		t.Errorf("%+v", res)
	}
	if res := pack(PackRequest{Images: true}); res.Pieces["sigstore-bundle"] != 1 || len(res.Notes) != 0 {
		t.Errorf("%+v", res)
	}
	s := &sums{by: map[string]finding.Provability{}}
	if _, err := VerifyTree(context.Background(), w.env, TreeRequest{CheckRequest: CheckRequest{Targets: []string{w.at("bill.cdx.json")}}, Pack: w.at("e.pack")}, s, nil); err != nil || s.all.Signature != 1 {
		t.Errorf("%+v %v", s, err)
	}
	for text, want := range map[string]string{
		"pkg:oci/app@sha256%3Aaa?repository_url=host.invalid/x/app": "host.invalid/x/app", "pkg:docker/o/app@1?repository_url=host.invalid": "host.invalid/o/app",
		"pkg:oci/app@sha256%3Aaa": "", "pkg:npm/app@1?repository_url=host.invalid": "", "none": "",
	} {
		if got := repositoryOf(text); got != want {
			t.Errorf("%s: %q", text, got)
		}
	}
}

func TestEvidenceAboutImagesIsPackedFromALayout(t *testing.T) {
	w := newWorld(t, map[string]string{"review.json": `{"reviewed":true}`, "kept/image/oci-layout": `{"imageLayoutVersion":"1.0.0"}`})
	w.instance()
	_, raw := imageIn("x")
	d := oci.DescriptorOf(oci.ManifestType, raw)
	index, err := json.Marshal(map[string]any{"schemaVersion": 2, "manifests": []oci.Descriptor{d}})
	if err != nil {
		t.Fatal(err)
	}
	w.put(map[string]string{
		"kept/image/index.json": string(index), "kept/image/blobs/sha256/" + strings.TrimPrefix(d.Digest, "sha256:"): string(raw),
		"bill.cdx.json": `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"container","name":"app","version":"` + d.Digest + `","purl":"pkg:oci/app@` + strings.Replace(d.Digest, ":", "%3A", 1) + `"}]}`,
	})
	if _, err := Attest(context.Background(), w.env, AttestRequest{SignRequest: SignRequest{Subjects: []string{d.Digest}}, Layout: w.at("kept/image"), Type: "https://example.invalid/review", Predicate: w.at("review.json")}); err != nil {
		t.Fatal(err)
	}
	res, err := PackEvidence(context.Background(), w.env, PackRequest{CheckRequest: CheckRequest{Targets: []string{w.at("bill.cdx.json")}}, Output: w.at("e.pack"), Bundles: []string{w.at("kept")}, Offline: true}, nil)
	if err != nil || res.Pieces["sigstore-bundle"] != 1 {
		t.Errorf("%+v %v", res, err)
	}
}
