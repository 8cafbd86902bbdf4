package app

import (
	"encoding/hex"
	"errors"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// firstSubject returns the first subject of a statement as an artefact, so that
// the signed statement can be verified.
func firstSubject(statement []byte) (verify.Artifact, error) {
	s, err := intoto.DecodeStatement(statement, budget.New(budget.Default(), int64(len(statement))))
	if err != nil {
		return verify.Artifact{}, err
	}
	a := verify.Artifact{Digests: map[string][]byte{}}
	for alg, v := range s.Subjects[0].Digest {
		if d, err := hex.DecodeString(v); err == nil {
			a.Digests[alg] = d
		}
	}
	if len(a.Digests) == 0 {
		return a, errors.New("the first subject of the statement has no digest")
	}
	return a, nil
}
