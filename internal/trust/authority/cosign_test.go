package authority

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/oci"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// tagged is an image layout with an image and its signature as cosign tagged it
// before referrers, with what a case may change.
type tagged struct {
	*committed
	about   string // that the payload names; the image if empty
	entry   func(*sigstore.Entry)
	notes   func(map[string]string)
	payload func([]byte) []byte // after it was signed
}

// layout writes the layout and returns the image's digest.
func (x *tagged) layout() (*oci.Layout, string) {
	x.t.Helper()
	dir := x.t.TempDir()
	x.ok(os.MkdirAll(filepath.Join(dir, "blobs", "sha256"), 0o755))
	var index []map[string]any
	put := func(data []byte, tag string) oci.Descriptor {
		d := oci.DescriptorOf(oci.ManifestType, data)
		x.ok(os.WriteFile(filepath.Join(dir, "blobs", "sha256", strings.TrimPrefix(d.Digest, "sha256:")), data, 0o644))
		if tag != "" {
			index = append(index, map[string]any{"mediaType": d.MediaType, "digest": d.Digest, "size": d.Size, "annotations": map[string]string{"org.opencontainers.image.ref.name": tag}})
		}
		return d
	}
	image := put([]byte(`{"schemaVersion":2}`), "v1")
	about := x.about
	if about == "" {
		about = image.Digest
	}
	payload := fmt.Appendf(nil, `{"critical":{"identity":{"docker-reference":"host.invalid/app"},"image":{"docker-manifest-digest":%q},"type":"cosign container image signature"},"optional":null}`, about)
	notes := x.sign(payload)
	if x.notes != nil {
		x.notes(notes)
	}
	if x.payload != nil {
		payload = x.payload(payload)
	}
	layer := put(payload, "")
	layer.MediaType, layer.Annotations = "application/vnd.dev.cosign.simplesigning.v1+json", notes
	manifest, err := json.Marshal(map[string]any{"schemaVersion": 2, "layers": []oci.Descriptor{layer}})
	x.ok(err)
	put(manifest, strings.Replace(image.Digest, ":", "-", 1)+".sig")
	data, err := json.Marshal(map[string]any{"schemaVersion": 2, "manifests": index})
	x.ok(err)
	x.ok(os.WriteFile(filepath.Join(dir, "index.json"), data, 0o644))
	l, err := oci.OpenLayout(dir)
	x.ok(err)
	x.t.Cleanup(func() { l.Close() })
	return l, image.Digest
}

// sign makes the annotations.
func (x *tagged) sign(payload []byte) map[string]string {
	k, err := keys.Generate(keys.P256, rand.Reader)
	x.ok(err)
	leaf := x.leaf(k.Public())
	sum := sha256.Sum256(payload)
	sig, err := k.Sign(rand.Reader, sum[:], crypto.SHA256)
	x.ok(err)
	e := x.mint.entry("hashedrekord", "0.0.1", sigstore.HashedRekord(sum[:], sig, leaf))
	x.promised(&e, x.at)
	if x.entry != nil {
		x.entry(&e)
	}
	bundle, err := json.Marshal(map[string]any{"SignedEntryTimestamp": e.Promise, "Payload": map[string]any{"body": e.Body, "integratedTime": e.IntegratedTime, "logIndex": e.LogIndex, "logID": hex.EncodeToString(e.LogID)}})
	x.ok(err)
	return map[string]string{
		"dev.cosignproject.cosign/signature": base64.StdEncoding.EncodeToString(sig),
		"dev.sigstore.cosign/certificate":    string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: leaf})),
		"dev.sigstore.cosign/bundle":         string(bundle),
	}
}

// judgeImage verifies as the program does.
func judgeImage(x *tagged, e *oci.Evidence, digest string) *verify.Result {
	r := x.verifier().Decoded(e.Bundle, verify.Of("payload", e.Payload), x.want)
	if e.About != digest {
		r.Refuse(verify.ArtifactMismatch, "the signature is about another image")
	}
	return r
}

func TestSignaturesThatCosignTaggedAreVerified(t *testing.T) {
	m := newMint(t)
	for _, tt := range []struct {
		name   string
		change func(*tagged)
		want   verify.Reason
	}{
		{"as cosign wrote it", func(*tagged) {}, ""},
		{"about another image", func(x *tagged) { x.about = "sha256:" + strings.Repeat("0", 64) }, verify.ArtifactMismatch},
		{"another payload", func(x *tagged) {
			x.payload = func(p []byte) []byte { return bytes.Replace(p, []byte("null"), []byte("{}"), 1) }
		}, verify.LogEntryPayloadMismatch},
		{"no log entry", func(x *tagged) { x.notes = func(n map[string]string) { delete(n, "dev.sigstore.cosign/bundle") } }, verify.LogEntryMissing},
		{"a promise for another time", func(x *tagged) { x.entry = func(e *sigstore.Entry) { e.IntegratedTime++ } }, verify.LogPromiseInvalid},
		{"logged after the certificate ran out", func(x *tagged) { x.entry = func(e *sigstore.Entry) { x.promised(e, x.at.Add(time.Hour)) } }, verify.TimeOutsideCertificate},
		{"no certificate", func(x *tagged) {
			x.notes = func(n map[string]string) { delete(n, "dev.sigstore.cosign/certificate") }
		}, verify.KeyNotGiven},
		{"another signer", func(x *tagged) { x.want.Identity = verify.Exact("eve@example.com") }, verify.IdentityMismatch},
		{"another instance", func(x *tagged) { x.trusted.Logs, x.trusted.Authorities[0].Chain = nil, x.trusted.Timestamps[0].Chain }, verify.UntrustedInstance},
	} {
		x := &tagged{committed: &committed{mint: m.fresh(t)}}
		tt.change(x)
		r, digest := x.layout()
		list, notes, err := oci.Collect(r, digest)
		if err != nil || len(list) != 1 || len(notes) != 0 {
			t.Fatal(list, notes, err)
		}
		res := judgeImage(x, &list[0], digest)
		if tt.want == "" && !res.OK() || tt.want != "" && (res.OK() || res.Failures[0].Reason != tt.want) {
			t.Errorf("%s: %+v", tt.name, res.Failures)
		}
	}
}
