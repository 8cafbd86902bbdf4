package app

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// defaultVerifier names this program as the one who verified.
const defaultVerifier = "https://github.com/ossay-dev/ossay"

// writeVSA writes what was verified as an in-toto statement that is not signed
// yet.
func (r *treeRun) writeVSA(passed bool) error {
	data, err := r.summary(passed)
	if err != nil {
		return err
	}
	return replaceFile(r.req.VSA, append(data, '\n'), 0o644)
}

// vsaPredicate is a SLSA verification summary (SLSA v1.2, verification_summary).
type vsaPredicate struct {
	Verifier struct {
		ID      string            `json:"id"`
		Version map[string]string `json:"version"`
	} `json:"verifier"`
	TimeVerified string         `json:"timeVerified"`
	ResourceURI  string         `json:"resourceUri"`
	Policy       resource       `json:"policy"`
	Inputs       []resource     `json:"inputAttestations,omitempty"`
	Result       string         `json:"verificationResult"`
	Levels       []string       `json:"verifiedLevels"`
	Dependency   map[string]int `json:"dependencyLevels"`
	SLSAVersion  string         `json:"slsaVersion"`
}

// resource is a resource descriptor of in-toto.
type resource struct {
	Name   string            `json:"name,omitempty"`
	URI    string            `json:"uri,omitempty"`
	Digest map[string]string `json:"digest,omitempty"`
}

// summary makes the statement. The level of the tree itself was not evaluated, so
// it says that; the levels of the dependencies are counts, and those without
// provenance count as level 0.
func (r *treeRun) summary(passed bool) ([]byte, error) {
	subjects, err := r.subjects()
	if err != nil {
		return nil, err
	}
	var p vsaPredicate
	p.Verifier.ID = orElse(r.req.Verifier, defaultVerifier)
	p.Verifier.Version = map[string]string{"ossay": r.env.Version}
	p.TimeVerified = r.env.today().Format(time.RFC3339)
	p.ResourceURI = "file:" + subjects[0].Name
	policy := r.requirement()
	p.Policy = resource{URI: "urn:ossay:require:" + policy, Digest: map[string]string{"sha256": hexSum([]byte(policy))}}
	if r.pack != nil {
		a, err := artifact(r.req.Pack)
		if err != nil {
			return nil, err
		}
		p.Inputs = []resource{{Name: filepath.Base(r.req.Pack), Digest: map[string]string{"sha256": hex.EncodeToString(a.Digests["sha256"])}}}
	}
	p.Result = "FAILED"
	if passed {
		p.Result = "PASSED"
	}
	p.Levels, p.SLSAVersion = []string{"SLSA_BUILD_LEVEL_UNEVALUATED"}, "1.2"
	p.Dependency = map[string]int{}
	for i := range r.list {
		p.Dependency["SLSA_BUILD_LEVEL_"+strconv.Itoa(r.list[i].verdict.Level)]++
	}
	raw, err := json.Marshal(p)
	if err != nil {
		return nil, fault.New(fault.Internal, "writing the summary: %w", err)
	}
	s := intoto.Statement{Type: intoto.StatementV1, Subjects: subjects, PredicateType: intoto.VSAV1, Raw: raw}
	out, err := s.JSON()
	if err != nil {
		return nil, fault.New(fault.Internal, "writing the summary: %w", err)
	}
	return out, nil
}

func hexSum(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// subjects are the files that name the dependencies: the target where it is one
// file, else its lock files, manifests and documents.
func (r *treeRun) subjects() ([]intoto.Subject, error) {
	var out []intoto.Subject
	add := func(name, file string) error {
		a, err := artifact(file)
		if err != nil {
			return err
		}
		out = append(out, intoto.Subject{Name: name, Digest: map[string]string{"sha256": hex.EncodeToString(a.Digests["sha256"])}})
		return nil
	}
	for _, t := range r.scan.targets {
		if t.Kind == target.Directory {
			continue
		}
		if err := add(path.Base(filepath.ToSlash(t.Name)), t.Name); err != nil {
			return nil, err
		}
	}
	for i, l := range r.scan.graph.Listings {
		if l.Tree.Shipped() && (l.Role == component.RoleLock || l.Role == component.RoleManifest || l.Role == component.RoleSBOM) && !strings.Contains(l.Path, "!/") &&
			(i == 0 || r.scan.graph.Listings[i-1].Path != l.Path) {
			file := place(r.scan.targets, l.Path)
			if isFile(file) && !slices.ContainsFunc(r.scan.targets, func(t *target.Target) bool { return t.Name == file }) {
				if err := add(l.Path, file); err != nil {
					return nil, err
				}
			}
		}
	}
	if len(out) == 0 {
		return nil, fault.New(fault.Usage, "the summary has no subject: no file names dependencies")
	}
	return out, nil
}
