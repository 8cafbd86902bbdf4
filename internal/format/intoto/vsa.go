package intoto

import (
	"strings"
	"time"
)

// A VSA is a verification summary: somebody verified evidence and says what it
// showed (SLSA verification summary attestation v1).
type VSA struct {
	Verifier    string
	VerifiedAt  time.Time // zero where it is not given
	ResourceURI string
	Policy      string
	Result      string // "PASSED", "FAILED"
	Levels      []string
	Dependency  map[string]int64 // dependencies per level
}

// VSAOf reads the predicate of a verification summary; false for others.
func VSAOf(s *Statement) (*VSA, bool) {
	if s.PredicateType != VSAV1 && s.PredicateType != VSAV02 {
		return nil, false
	}
	n := s.Predicate
	v := &VSA{
		Verifier: text(n.Path("verifier", "id")), ResourceURI: text(n.Get("resourceUri")), Policy: text(n.Path("policy", "uri")),
		Result: text(n.Get("verificationResult")), Dependency: map[string]int64{},
	}
	if v.Result == "" {
		v.Result = text(n.Get("verification_result"))
	}
	if t, err := time.Parse(time.RFC3339Nano, n.Get("timeVerified").Text()); err == nil {
		v.VerifiedAt = t.UTC()
	}
	for l := range n.Get("verifiedLevels").Children() {
		v.Levels = append(v.Levels, text(l))
	}
	for d := range n.Get("dependencyLevels").Children() {
		if count, ok := d.Int(); ok {
			v.Dependency[strings.Clone(d.Key())] = count
		}
	}
	return v, true
}
