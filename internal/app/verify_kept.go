package app

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path/filepath"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/store/verdict"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// manyArtefacts is from how many artefacts on verdicts are kept: reading them costs
// more than verifying a few.
const manyArtefacts = 16

// A kept verdict is what a bundle showed, without the names of the files, which may
// change.
type kept struct {
	Verification finding.Verification `json:"v"`
	Findings     []finding.Finding    `json:"f,omitempty"`
}

// keep opens the verdicts of earlier runs: those for the same trusted root, the same
// signer and the same expectations. The version of the program counts, too, because
// a verdict holds its words.
func (x *verification) keep(req *VerifyRequest, trusted *believed) {
	if len(req.Subjects) < manyArtefacts || req.NoCache {
		return
	}
	key := ""
	if x.expect.Key != nil {
		key = x.expect.Key.Fingerprint()
	}
	policy, err := json.Marshal([]any{"ossay bundle verdict 1", x.env.Version, trusted.digest, key, req.Identity, req.Issuer, req.Want, x.expect.Witnesses})
	if err != nil {
		return
	}
	sum := sha256.Sum256(policy)
	x.verdicts, x.policy = x.env.openVerdicts(true, sum), sum
}

// bundle verifies a bundle about an artefact, or takes the verdict of an earlier run.
func (x *verification) bundle(subject, file string, data []byte, a verify.Artifact) {
	if x.verdicts == nil {
		x.add(subject, file, x.root, x.bundles.Bundle(data, a, x.expect), x.want)
		return
	}
	id := x.verdictOf(data, a)
	if raw, ok := x.verdicts.Get(id); ok {
		var k kept
		if json.Unmarshal(raw, &k) == nil {
			k.Verification.Subject, k.Verification.Evidence, k.Verification.Root = filepath.ToSlash(subject), filepath.ToSlash(file), x.root
			for i := range k.Findings {
				k.Findings[i].Span.Path = k.Verification.Subject
			}
			x.list, x.findings = append(x.list, k.Verification), append(x.findings, k.Findings...)
			return
		}
	}
	n := len(x.findings)
	x.add(subject, file, x.root, x.bundles.Bundle(data, a, x.expect), x.want)
	k := kept{Verification: x.list[len(x.list)-1], Findings: slices.Clone(x.findings[n:])}
	k.Verification.Subject, k.Verification.Evidence, k.Verification.Root = "", "", ""
	for i := range k.Findings {
		k.Findings[i].Span.Path = ""
	}
	if raw, err := json.Marshal(&k); err == nil {
		x.verdicts.Put(id, raw)
	}
}

// verdictOf names a judgement by what it rests on: the policy, the bundle and the
// digests of the artefact.
func (x *verification) verdictOf(data []byte, a verify.Artifact) verdict.Key {
	h := sha256.New()
	h.Write(x.policy[:])
	sum := sha256.Sum256(data)
	h.Write(sum[:])
	for _, alg := range []string{"sha1", "sha256", "sha384", "sha512", "gitcommit", "gittree"} {
		if d := a.Digests[alg]; d != nil {
			h.Write([]byte(alg + ":" + hex.EncodeToString(d) + "\n"))
		}
	}
	return verdict.Key(h.Sum(nil))
}
