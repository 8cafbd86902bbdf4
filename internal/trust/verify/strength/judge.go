package strength

import (
	"bytes"
	"fmt"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

// A Judge judges packages with given roots and keys. It may be used by many
// goroutines.
type Judge struct {
	Verifier *verify.Verifier         // nil where there is no trusted root
	NPM      *provenance.RegistryKeys // nil where they were not given
	SumDB    *SumDB                   // nil where its key was not given
	Key      *keys.Public             // for bundles that a key signed; may be nil
}

// shown is what one piece shows about one file.
type shown struct {
	class     Class
	publisher Publisher
	level     int
}

// better reports whether a shows more than b.
func (a shown) better(b shown) bool {
	return a.class > b.class || a.class == b.class && a.level > b.level
}

// work is the judging of one package.
type work struct {
	j    *Judge
	s    *Subject
	out  Verdict
	best []shown // by file
}

// Judge tells what evidence shows about a package. The class is that of the file
// that is proved worst, because any of the files may be installed; a stronger
// class of some files is in Shown of Files.
func (j *Judge) Judge(s Subject, pieces []Piece) Verdict {
	w := &work{j: j, s: &s, best: make([]shown, len(s.Files))}
	w.out.Files = len(s.Files)
	for i := range w.best {
		w.best[i].class = Hash
	}
	if len(s.Files) > 0 {
		for i := range pieces {
			w.piece(&pieces[i])
		}
	}
	w.settle()
	return w.out
}

func (w *work) piece(p *Piece) {
	switch p.Kind {
	case Bundle:
		w.bundle(p)
	case NPMAttestations:
		w.attestations(p)
	case NPMSignatures:
		w.registrySignature(p)
	case SumLookup:
		w.sumLookup(p)
	case PyPI:
		w.indexProvenance(p)
	}
}

// settle takes the worst file, then the best of what is shown for it.
func (w *work) settle() {
	if len(w.best) == 0 {
		if w.s.Hashed {
			w.out.Class = Hash
		}
		return
	}
	worst, top := w.best[0], w.best[0]
	for _, b := range w.best[1:] {
		if worst.better(b) {
			worst = b
		}
		if b.better(top) {
			top = b
		}
	}
	w.out.Class, w.out.Publisher, w.out.Level = worst.class, worst.publisher, worst.level
	for _, b := range w.best {
		if b.class >= top.class {
			w.out.Shown++
		}
	}
	if top.class > worst.class {
		w.out.Unused = append(w.out.Unused, fmt.Sprintf("%s is shown for %d of %d files only", top.class, w.out.Shown, len(w.best)))
	}
}

// show takes what a piece shows about a file.
func (w *work) show(file int, p *Piece, s shown) {
	if s.better(w.best[file]) {
		w.best[file] = s
	}
	w.used(p.Digest)
}

func (w *work) used(digest string) {
	for _, e := range w.out.Evidence {
		if e == digest {
			return
		}
	}
	w.out.Evidence = append(w.out.Evidence, digest)
}

// maxSaid bounds how many refusals and remarks a verdict lists.
const maxSaid = 16

func (w *work) broken(p *Piece, reason verify.Reason, detail, hint string) {
	if len(w.out.Broken) < maxSaid {
		w.out.Broken = append(w.out.Broken, Failure{p.Digest, reason, detail, hint})
	}
}

func (w *work) unused(format string, args ...any) {
	if len(w.out.Unused) < maxSaid {
		w.out.Unused = append(w.out.Unused, fmt.Sprintf(format, args...))
	}
}

// bundle judges a Sigstore bundle: it must be about one of the files.
func (w *work) bundle(p *Piece) {
	if w.j.Verifier == nil {
		w.unused("a bundle was not judged: there is no trusted root")
		return
	}
	b, err := sigstore.DecodeBundle(p.Data, budget.New(budget.Default(), int64(len(p.Data))))
	if err != nil {
		w.broken(p, verify.BundleMalformed, "the bundle cannot be read: "+err.Error(), "")
		return
	}
	file := w.about(b)
	want := verify.Expectation{Anyone: true}
	if b.Key && w.j.Key != nil {
		want = verify.Expectation{Key: w.j.Key}
	}
	r := w.j.Verifier.Decoded(b, w.s.Files[file], want)
	if !r.OK() {
		if r.Failures[0].Reason == verify.KeyNotGiven {
			w.unused("a bundle is signed with a key that was not given")
			return
		}
		w.refuse(p, r)
		return
	}
	w.take(file, p, r)
}

// about returns which of the files a bundle is about; 0 where it is about none,
// which the verification then says. Only that file is verified: a package may have
// hundreds.
func (w *work) about(b *sigstore.Bundle) int {
	var s *intoto.Statement
	if b.Envelope != nil {
		s, _ = intoto.DecodeStatement(b.Envelope.Payload, budget.New(budget.Default(), int64(len(b.Envelope.Payload))))
	}
	for i, a := range w.s.Files {
		if s != nil && about(s, a) {
			return i
		}
		if b.Message != nil && len(b.Message.Digest) > 0 {
			for _, d := range a.Digests {
				if bytes.Equal(d, b.Message.Digest) {
					return i
				}
			}
		}
	}
	return 0
}

func (w *work) refuse(p *Piece, r *verify.Result) {
	for _, f := range r.Failures {
		w.broken(p, f.Reason, f.Detail, f.Hint)
	}
}

// take grades evidence that verifies.
func (w *work) take(file int, p *Piece, r *verify.Result) {
	for _, d := range provenance.Disagree(r.Identity, orEmpty(r.Statement)) {
		w.broken(p, provenance.AttestationsDisagree, d, "")
		return
	}
	s := shown{class: Signature, publisher: publisherOf(r)}
	if _, ok := intoto.ProvenanceOf(orEmpty(r.Statement)); ok {
		s.class, s.level = Provenance, 1
		if id := r.Identity; id != nil && id.Extensions["sourceRepositoryURI"] != "" && id.Extensions["buildSignerURI"] != "" {
			s.level = 2
		}
	}
	w.show(file, p, s)
	if s.class != Provenance || r.Statement == nil {
		return
	}
	// One statement may be about all files of a release.
	for i, a := range w.s.Files {
		if i != file && about(r.Statement, a) {
			w.show(i, p, s)
		}
	}
}

func orEmpty(s *intoto.Statement) *intoto.Statement {
	if s == nil {
		return &intoto.Statement{}
	}
	return s
}

func about(s *intoto.Statement, a verify.Artifact) bool {
	for alg, d := range a.Digests {
		if s.Has(alg, fmt.Sprintf("%x", d)) {
			return true
		}
	}
	return false
}

func publisherOf(r *verify.Result) Publisher {
	f := provenance.FactsOf(r.Identity, orEmpty(r.Statement))
	p := Publisher{Source: f.Source, Workflow: f.Flow, Builder: f.Builder}
	if r.Identity != nil {
		p.Signer, p.Issuer = r.Identity.Name, r.Identity.Issuer
	} else {
		p.Signer = "key " + r.Key
	}
	return p
}
