package oci

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/registry"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/static"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json"

// server runs a registry in memory, with the API of referrers or without.
func server(t *testing.T, api bool) string {
	t.Helper()
	s := httptest.NewServer(registry.New(registry.WithReferrersSupport(api), registry.Logger(log.New(io.Discard, "", 0))))
	t.Cleanup(s.Close)
	t.Setenv("DOCKER_CONFIG", t.TempDir())
	return strings.TrimPrefix(s.URL, "http://")
}

// push stores a manifest with its layers under a tag.
func push(t *testing.T, host, tag string, layers []Descriptor, blobs ...[]byte) Descriptor {
	t.Helper()
	repo, err := name.NewRepository(host + "/app")
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range append(blobs, []byte(EmptyConfig)) {
		if err := remote.WriteLayer(repo, static.NewLayer(b, types.OCILayer)); err != nil {
			t.Fatal(err)
		}
	}
	data, err := json.Marshal(map[string]any{"schemaVersion": 2, "mediaType": ManifestType, "config": DescriptorOf(EmptyType, []byte(EmptyConfig)), "layers": layers})
	if err != nil {
		t.Fatal(err)
	}
	if err := remote.Put(repo.Tag(tag), taggable(data)); err != nil {
		t.Fatal(err)
	}
	return DescriptorOf(ManifestType, data)
}

func TestReferrersAreStoredAndFoundWithTheAPIAndWithTags(t *testing.T) {
	for _, api := range []bool{true, false} {
		t.Run(fmt.Sprint("the API of referrers: ", api), func(t *testing.T) {
			host := server(t, api)
			image := push(t, host, "v1", nil)
			r, ref, err := OpenRegistry(context.Background(), host+"/app:v1", "test")
			if err != nil || ref != "v1" || r.Name() != host+"/app" {
				t.Fatal(r, ref, err)
			}
			d, err := r.Resolve(ref)
			if err != nil || d.Digest != image.Digest || d.MediaType != ManifestType || d.Size == 0 {
				t.Fatal(d, err)
			}
			if list, notes, err := Collect(r, d.Digest); len(list)+len(notes) != 0 || err != nil {
				t.Error(list, notes, err)
			}
			for _, text := range []string{"first", "second", "first"} {
				if _, err := r.Attach(d, bundleType, []byte(text), map[string]string{"k": text}); err != nil {
					t.Fatal(err)
				}
			}
			if _, err := r.Attach(d, "text/plain", []byte("no evidence"), nil); err != nil {
				t.Fatal(err)
			}
			list, notes, err := Collect(r, d.Digest)
			if err != nil || len(notes) != 0 || len(list) != 2 {
				t.Fatalf("%d %v %v", len(list), notes, err)
			}
			got := map[string]bool{}
			for _, e := range list {
				got[string(e.Data)] = strings.HasPrefix(e.Name, "referrer sha256:")
			}
			if !got["first"] || !got["second"] {
				t.Error(got)
			}
		})
	}
}

func TestWhatIsNotInARegistryIsSaid(t *testing.T) {
	host := server(t, true)
	push(t, host, "v1", nil)
	r, _, err := OpenRegistry(context.Background(), host+"/app", "test")
	if err != nil {
		t.Fatal(err)
	}
	missing := "sha256:" + strings.Repeat("0", 64)
	for name, ask := range map[string]func() error{
		"a tag":      func() error { _, err := r.Resolve("v2"); return err },
		"a digest":   func() error { _, err := r.Resolve(missing); return err },
		"a manifest": func() error { _, err := r.Manifest(missing); return err },
		"a blob":     func() error { _, err := r.Blob(missing); return err },
	} {
		if err := ask(); !errors.Is(err, ErrNotFound) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, digest := range []string{"sha256:xyz", "md5:00", ""} {
		if _, err := r.Manifest(digest); err == nil {
			t.Error(digest)
		}
		if _, err := r.Blob(digest); err == nil {
			t.Error(digest)
		}
		if _, _, err := Collect(r, digest); err == nil {
			t.Error(digest)
		}
	}
	for _, reference := range []string{"", "app", "app:v1", "library/app:v1", "host.invalid/UPPER", "host.invalid/a@sha256:zz"} {
		if r, _, err := OpenRegistry(context.Background(), reference, "test"); err == nil {
			t.Errorf("%q: %s", reference, r.Name())
		}
	}
}

func TestARegistryThatLiesIsNotBelieved(t *testing.T) {
	t.Setenv("DOCKER_CONFIG", t.TempDir())
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		w.Header().Set("Content-Type", ManifestType)
		fmt.Fprint(w, `{"schemaVersion":2,"mediaType":"`+ManifestType+`"}`)
	}))
	defer s.Close()
	r, _, err := OpenRegistry(context.Background(), strings.TrimPrefix(s.URL, "http://")+"/app:v1", "test")
	if err != nil {
		t.Fatal(err)
	}
	other := "sha256:" + strings.Repeat("1", 64)
	if data, err := r.Manifest(other); err == nil {
		t.Errorf("%s", data)
	}
	if data, err := r.Blob(other); err == nil {
		t.Errorf("%s", data)
	}
}

// layout writes an image layout with manifests.
type layout struct {
	t     *testing.T
	dir   string
	index []map[string]any
}

func newLayout(t *testing.T) *layout {
	l := &layout{t: t, dir: t.TempDir()}
	if err := os.MkdirAll(filepath.Join(l.dir, "blobs", "sha256"), 0o755); err != nil {
		t.Fatal(err)
	}
	return l
}

func (l *layout) blob(data []byte) Descriptor {
	d := DescriptorOf("x", data)
	if err := os.WriteFile(filepath.Join(l.dir, "blobs", "sha256", strings.TrimPrefix(d.Digest, "sha256:")), data, 0o644); err != nil {
		l.t.Fatal(err)
	}
	return d
}

func (l *layout) add(tag string, data []byte) Descriptor {
	d := l.blob(data)
	e := map[string]any{"mediaType": ManifestType, "digest": d.Digest, "size": d.Size}
	if tag != "" {
		e["annotations"] = map[string]string{refName: tag}
	}
	l.index = append(l.index, e)
	return d
}

func (l *layout) open() *Layout {
	l.t.Helper()
	data, err := json.Marshal(map[string]any{"schemaVersion": 2, "manifests": l.index})
	if err != nil {
		l.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(l.dir, "index.json"), data, 0o644); err != nil {
		l.t.Fatal(err)
	}
	out, err := OpenLayout(l.dir)
	if err != nil {
		l.t.Fatal(err)
	}
	l.t.Cleanup(func() { out.Close() })
	return out
}

func TestEvidenceIsFoundInALayout(t *testing.T) {
	l := newLayout(t)
	image := l.add("v1", []byte(`{"schemaVersion":2}`))
	blob := l.blob([]byte("a bundle"))
	blob.MediaType = bundleType
	data, _, err := ReferrerTo(image, blob, nil)
	if err != nil {
		t.Fatal(err)
	}
	l.add("", data)
	other := l.add("v2", []byte(`{"schemaVersion":2,"layers":[]}`))
	missing, _, err := ReferrerTo(image, Descriptor{MediaType: bundleType, Digest: "sha256:" + strings.Repeat("0", 64)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	l.add("", missing)
	r := l.open()
	if len(r.Manifests()) != 4 {
		t.Error(r.Manifests())
	}
	d, err := r.Resolve("v1")
	if err != nil || d.Digest != image.Digest {
		t.Fatal(d, err)
	}
	list, notes, err := Collect(r, d.Digest)
	if err != nil || len(list) != 1 || string(list[0].Data) != "a bundle" || len(notes) != 1 || !strings.Contains(notes[0], "not there") {
		t.Errorf("%v %v %v", list, notes, err)
	}
	if d, err := r.Resolve(other.Digest); err != nil || d.Digest != other.Digest {
		t.Error(d, err)
	}
	if _, err := r.Resolve("v3"); !errors.Is(err, ErrNotFound) {
		t.Error(err)
	}
	if _, err := r.Resolve(""); err == nil || !strings.Contains(err.Error(), "2 manifests") {
		t.Error(err)
	}
}

func TestALayoutWithOneImageNeedsNoName(t *testing.T) {
	l := newLayout(t)
	image := l.add("", []byte(`{"schemaVersion":2}`))
	data, _, err := ReferrerTo(image, Descriptor{MediaType: bundleType, Digest: image.Digest}, nil)
	if err != nil {
		t.Fatal(err)
	}
	l.add("", data)
	if d, err := l.open().Resolve(""); err != nil || d.Digest != image.Digest {
		t.Error(d, err)
	}
}

func TestHostileLayoutsAreRefused(t *testing.T) {
	l := newLayout(t)
	image := l.add("v1", []byte(`{"schemaVersion":2}`))
	for _, link := range []string{"/etc/passwd", "../../../secret"} {
		value := hex.EncodeToString([]byte(fmt.Sprintf("%32.32s", link)))
		if err := os.Symlink(link, filepath.Join(l.dir, "blobs", "sha256", value)); err != nil {
			t.Fatal(err)
		}
		if data, err := l.open().Blob("sha256:" + value); err == nil {
			t.Errorf("%s: %s", link, data)
		}
	}
	if err := os.WriteFile(filepath.Join(l.dir, "blobs", "sha256", strings.TrimPrefix(image.Digest, "sha256:")), []byte("changed"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := l.open().Manifest(image.Digest); err == nil || !strings.Contains(err.Error(), "another digest") {
		t.Error(err)
	}
	for name, text := range map[string]string{"no JSON": "{", "too deep": strings.Repeat("[", 100_000), "too many": `{"manifests":[` + strings.Repeat("{},", MaxReferrers) + "{}]}"} {
		if err := os.WriteFile(filepath.Join(l.dir, "index.json"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := OpenLayout(l.dir); err == nil {
			t.Error(name)
		}
	}
	if _, err := OpenLayout(filepath.Join(l.dir, "nowhere")); err == nil {
		t.Error("a folder that is not there")
	}
}

// cosignNotes are the annotations of a signature as cosign kept it.
func cosignNotes(change map[string]string) map[string]string {
	n := map[string]string{
		noteSignature:   base64.StdEncoding.EncodeToString([]byte("signature")),
		noteCertificate: string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: []byte("certificate")})),
		noteBundle:      `{"SignedEntryTimestamp":"c2V0","Payload":{"body":"e30=","integratedTime":7,"logIndex":5,"logID":"aabb"}}`,
		noteTimestamp:   `{"SignedRFC3161Timestamp":"dG9rZW4="}`,
	}
	for k, v := range change {
		n[k] = v
	}
	return n
}

const simplePayload = `{"critical":{"identity":{"docker-reference":"x"},"image":{"docker-manifest-digest":"sha256:aa"},"type":"cosign container image signature"},"optional":null}`

func TestSignaturesThatCosignTaggedAreFound(t *testing.T) {
	host := server(t, false)
	image := push(t, host, "v1", nil)
	envelope := []byte(`{"payloadType":"application/vnd.in-toto+json","payload":"e30=","signatures":[{"sig":"c2ln"}]}`)
	layer := func(mediaType string, data []byte, notes map[string]string) Descriptor {
		d := DescriptorOf(mediaType, data)
		d.Annotations = notes
		return d
	}
	tag := strings.Replace(image.Digest, ":", "-", 1)
	push(t, host, tag+".sig", []Descriptor{layer(simpleSigning, []byte(simplePayload), cosignNotes(nil)), layer("text/plain", []byte("x"), nil)}, []byte(simplePayload), []byte("x"))
	push(t, host, tag+".att", []Descriptor{layer(dsseType, envelope, map[string]string{noteCertificate: ""})}, envelope)
	r, _, err := OpenRegistry(context.Background(), host+"/app", "test")
	if err != nil {
		t.Fatal(err)
	}
	list, notes, err := Collect(r, image.Digest)
	if err != nil || len(notes) != 0 || len(list) != 2 {
		t.Fatal(list, notes, err)
	}
	sig, att := list[0], list[1]
	if string(sig.Payload) != simplePayload || sig.About != "sha256:aa" || string(sig.Bundle.Message.Signature) != "signature" || string(sig.Bundle.Certificates[0]) != "certificate" || sig.Bundle.Key || string(sig.Bundle.Timestamps[0]) != "token" || !strings.HasSuffix(sig.Name, ".sig, layer 1") {
		t.Errorf("%+v %+v", sig, sig.Bundle)
	}
	if e := sig.Bundle.Entries[0]; e.LogIndex != 5 || e.IntegratedTime != 7 || string(e.Promise) != "set" || string(e.Body) != "{}" || hex.EncodeToString(e.LogID) != "aabb" {
		t.Errorf("%+v", e)
	}
	if att.Payload != nil || !att.Bundle.Key || string(att.Bundle.Envelope.Payload) != "{}" || len(att.Bundle.Entries) != 0 {
		t.Errorf("%+v", att)
	}
}

func TestBrokenSignaturesOfCosignAreRefused(t *testing.T) {
	many := `{"payloadType":"x","payload":"e30=","signatures":[{"sig":"c2ln"},{"sig":"c2ln"}]}`
	for name, tt := range map[string]struct {
		mediaType, blob string
		notes           map[string]string
	}{
		"no signature":             {simpleSigning, simplePayload, map[string]string{noteSignature: ""}},
		"a signature of no form":   {simpleSigning, simplePayload, map[string]string{noteSignature: "!"}},
		"a certificate of no form": {simpleSigning, simplePayload, map[string]string{noteCertificate: "x"}},
		"a key as certificate":     {simpleSigning, simplePayload, map[string]string{noteCertificate: "-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n"}},
		"a payload of no form":     {simpleSigning, "{", nil},
		"an entry of no form":      {simpleSigning, simplePayload, map[string]string{noteBundle: "{"}},
		"an entry without numbers": {simpleSigning, simplePayload, map[string]string{noteBundle: `{"Payload":{"logID":"aa"}}`}},
		"an entry without base64":  {simpleSigning, simplePayload, map[string]string{noteBundle: `{"SignedEntryTimestamp":"!","Payload":{"body":"e30=","integratedTime":7,"logIndex":5,"logID":"aabb"}}`}},
		"a time-stamp of no form":  {simpleSigning, simplePayload, map[string]string{noteTimestamp: `{"SignedRFC3161Timestamp":"!"}`}},
		"an envelope of no form":   {dsseType, "{}", nil},
		"two signatures":           {dsseType, many, nil},
		"nested a million times":   {dsseType, strings.Repeat("[", 1_000_000), nil},
	} {
		d := DescriptorOf(tt.mediaType, []byte(tt.blob))
		d.Annotations = cosignNotes(tt.notes)
		if e, err := cosignedLayer(d, []byte(tt.blob)); err == nil {
			t.Errorf("%s: %+v", name, e)
		}
	}
}

func FuzzCosignedLayer(f *testing.F) {
	f.Add(true, []byte(simplePayload), cosignNotes(nil)[noteBundle], cosignNotes(nil)[noteTimestamp])
	f.Add(false, []byte(`{"payloadType":"x","payload":"e30=","signatures":[{"sig":"c2ln"}]}`), "", "")
	f.Fuzz(func(t *testing.T, simple bool, blob []byte, entry, stamp string) {
		kind := dsseType
		if simple {
			kind = simpleSigning
		}
		d := Descriptor{MediaType: kind, Annotations: cosignNotes(map[string]string{noteBundle: entry, noteTimestamp: stamp})}
		e, err := cosignedLayer(d, blob)
		if err == nil && (e.Bundle.Message == nil) == (e.Bundle.Envelope == nil) {
			t.Fatalf("%+v", e)
		}
	})
}

func FuzzDecodeManifest(f *testing.F) {
	f.Add([]byte(`{"artifactType":"a","config":{"mediaType":"c"},"subject":{"digest":"d"},"layers":[{"mediaType":"m","digest":"d","annotations":{"k":"v"}}],"manifests":[{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := decodeManifest(data); err == nil && len(m.layers) > maxLayers {
			t.Fatal(len(m.layers))
		}
		if list, err := decodeIndex(data); err == nil && len(list) > MaxReferrers {
			t.Fatal(len(list))
		}
	})
}
