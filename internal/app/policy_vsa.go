package app

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/judge/policy/pack"
)

// writePolicyVSA writes the verdict as a SLSA verification summary, an in-toto
// statement that is not signed yet. Its subjects are the artefacts that the user
// named, else the set of components by its digest.
func writePolicyVSA(env Env, req PolicyRequest, c *checked, out *PolicyReport) error {
	var p vsaPredicate
	p.Verifier.ID = orElse(req.Verifier, defaultVerifier)
	p.Verifier.Version = map[string]string{"ossay": env.Version}
	p.TimeVerified = env.today().Format(time.RFC3339)
	p.ResourceURI = "file:" + out.Target
	p.Result = "FAILED"
	passed := out.Counts[pack.Fail.String()]+out.Counts[pack.Error.String()]+out.Counts[pack.NoEvidence.String()] == 0
	p.Levels = []string{"SLSA_BUILD_LEVEL_UNEVALUATED"}
	var names, digests []string
	for _, x := range out.Packs {
		names, digests = append(names, x.Name), append(digests, x.Digest)
		if passed {
			p.Levels = append(p.Levels, "OSSAY_POLICY_"+strings.ToUpper(strings.NewReplacer("-", "_", ".", "_").Replace(x.Name)))
		}
	}
	if passed {
		p.Result = "PASSED"
	}
	p.Policy = resource{URI: "urn:ossay:policy:" + strings.Join(names, "+"), Digest: map[string]string{"sha256": strings.TrimPrefix(digests[0], "sha256:")}}
	if len(digests) > 1 {
		p.Policy.Digest["sha256"] = hexSum([]byte(strings.Join(digests, "\n")))
	}
	p.Dependency, p.SLSAVersion = map[string]int{}, "1.2"
	subjects := []intoto.Subject{{Name: out.Target, Digest: map[string]string{"sha256": strings.TrimPrefix(out.ComponentSet, "sha256:")}}}
	if len(req.Artifact.Subjects) > 0 {
		subjects = nil
	}
	for _, s := range req.Artifact.Subjects {
		a, err := artifact(s)
		if err != nil {
			return err
		}
		sub := intoto.Subject{Name: s, Digest: map[string]string{}}
		for alg, d := range a.Digests {
			sub.Digest[alg] = hex.EncodeToString(d)
		}
		subjects = append(subjects, sub)
	}
	raw, err := json.Marshal(p)
	if err != nil {
		return fmt.Errorf("writing the summary: %w", err)
	}
	st := intoto.Statement{Type: intoto.StatementV1, Subjects: subjects, PredicateType: intoto.VSAV1, Raw: raw}
	data, err := st.JSON()
	if err != nil {
		return err
	}
	if err := writeAtomic(req.VSA, append(data, '\n')); err != nil {
		return fault.New(fault.Usage, "writing %s: %w", req.VSA, plainPath(err))
	}
	return nil
}
