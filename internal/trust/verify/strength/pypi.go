package strength

import (
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

// indexProvenance judges what a Python package index keeps about one file: each
// attestation by itself, and against the publisher that the index names.
func (w *work) indexProvenance(p *Piece) {
	if w.j.Verifier == nil {
		w.unused("attestations of the package index were not judged: there is no trusted root")
		return
	}
	list, err := provenance.DecodeIndexProvenance(p.Data)
	if err != nil {
		w.broken(p, verify.BundleMalformed, err.Error(), "")
		return
	}
	for i := range list {
		a := &list[i]
		file := w.about(a.Bundle)
		r := w.j.Verifier.Decoded(a.Bundle, w.s.Files[file], verify.Expectation{Anyone: true})
		if !r.OK() {
			w.refuse(p, r)
			continue
		}
		if why := a.Publisher.Disagrees(r.Identity); why != "" {
			w.broken(p, provenance.AttestationsDisagree, why, "do not use it: somebody else than the project signed, or the index is wrong")
			continue
		}
		w.take(file, p, r)
	}
}
