package strength

import (
	"encoding/hex"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

// attestations judges the npm registry's document: what the registry signed, and
// what the build signed. Both must be about the file; the registry's must name the
// package.
func (w *work) attestations(p *Piece) {
	if w.j.Verifier == nil {
		w.unused("npm attestations were not judged: there is no trusted root")
		return
	}
	a, err := provenance.DecodeAttestations(p.Data)
	if err != nil {
		w.broken(p, verify.BundleMalformed, err.Error(), "")
		return
	}
	if a.Provenance != nil {
		file := w.about(a.Provenance)
		r := w.j.Verifier.Decoded(a.Provenance, w.s.Files[file], verify.Expectation{Anyone: true})
		if !r.OK() {
			w.refuse(p, r)
			return
		}
		w.take(file, p, r)
	}
	if w.j.NPM == nil {
		w.unused("the npm registry's own attestation was not judged: its keys were not given")
		return
	}
	registry := *a
	registry.Provenance = nil
	file := w.about(a.Publish)
	r, _, err := provenance.NPM(w.j.Verifier, &registry, w.j.NPM, w.s.Files[file])
	if err != nil {
		w.broken(p, verify.KeyWrong, err.Error(), "")
		return
	}
	if !r.OK() {
		w.refuse(p, r)
		return
	}
	for _, f := range provenance.CheckPackage(provenance.PackageOf(orEmpty(r.Statement)), w.s.Name, w.s.Version) {
		w.broken(p, verify.Reason(f.Reason), f.Detail, "")
		return
	}
	w.show(file, p, shown{class: Signature, publisher: Publisher{Signer: "npm registry, key " + a.Publish.KeyHint}})
}

// registrySignature judges the registry's signature over name, version and digest
// of a package.
func (w *work) registrySignature(p *Piece) {
	if w.j.NPM == nil {
		w.unused("the npm registry's signature was not judged: its keys were not given")
		return
	}
	doc, err := tree.JSON(string(p.Data), budget.New(budget.Default(), int64(len(p.Data))))
	if err != nil {
		w.broken(p, verify.BundleMalformed, "the registry's document cannot be read: "+err.Error(), "")
		return
	}
	integrity := doc.Root().Get("integrity").Text()
	file := -1
	signed, _ := ParseIntegrity(integrity)
	for i, a := range w.s.Files {
		if len(signed) == 1 && sameFile(a, signed[0]) {
			file = i
		}
	}
	if file < 0 {
		w.broken(p, verify.ArtifactMismatch, "the registry signed another digest than the lock file names: "+short(integrity), "the lock file or the registry was changed; find out which")
		return
	}
	message := []byte(w.s.Name + "@" + w.s.Version + ":" + integrity)
	known := false
	n := 0
	for s := range doc.Root().Get("signatures").Children() {
		if n++; n > maxSaid {
			break
		}
		id := s.Get("keyid").Text()
		key, _, ok := w.j.NPM.Find(id, "npm:signatures")
		if !ok {
			continue
		}
		known = true
		sig, err := intoto.Bytes(s.Get("sig"))
		if err == nil && key.Verify(message, sig, false) {
			w.show(file, p, shown{class: Signature, publisher: Publisher{Signer: "npm registry, key " + strings.Clone(id)}})
			return
		}
	}
	switch {
	case known:
		w.broken(p, verify.SignatureInvalid, "the registry's signature does not hold", "")
	case n > 0:
		w.unused("the npm registry signed with a key that was not given")
	default:
		w.unused("the npm registry did not sign this version")
	}
}

// sameFile reports whether two files have a digest in common and none that
// differs.
func sameFile(a, b verify.Artifact) bool {
	same := false
	for alg, d := range a.Digests {
		if e, ok := b.Digests[alg]; ok {
			if hex.EncodeToString(d) != hex.EncodeToString(e) {
				return false
			}
			same = true
		}
	}
	return same
}

func short(s string) string {
	if len(s) > 120 {
		s = s[:120] + "…"
	}
	return strings.Clone(s)
}
