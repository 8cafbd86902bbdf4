package app

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/inspect/registry/npmregistry"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// RemedyV1 is the type of the predicate that proves a fix: what was found before
// and after, in which files, by which database (docs/journeys/fix.md).
const RemedyV1 = "https://github.com/ossay-dev/ossay/docs/remedy/v1"

func npmBase(resolved, name string) string { return npmregistry.BaseOf(resolved, name) }

// A sight is one weakness of one package in one file.
type sight struct{ path, name, version, id string }

// sights lists the open findings about components by the files that hold them.
func sights(c *checked) map[sight]*finding.Finding {
	byPURL := make(map[string][]*finding.Finding)
	for i := range c.findings {
		if f := &c.findings[i]; f.Component != "" && f.Status == finding.Open {
			byPURL[f.Component] = append(byPURL[f.Component], f)
		}
	}
	out := make(map[sight]*finding.Finding)
	for i := range c.scan.graph.Components {
		comp := &c.scan.graph.Components[i]
		for _, f := range byPURL[comp.PURL] {
			if f.Version != comp.Version {
				continue
			}
			for _, o := range comp.Occurrences {
				out[sight{c.scan.graph.Listings[o.Listing].Path, comp.Name, comp.Version, f.Rule}] = f
			}
		}
	}
	return out
}

// prove writes the plan into a copy of the manifests and lock files, looks at the
// copy as at any target, and withdraws what did not come true.
func (x *fixer) prove(res *FixResult) error {
	before := sights(x.checked)
	for i := range res.Projects {
		p := &res.Projects[i]
		if p.check == nil || len(p.Files) == 0 {
			continue
		}
		now := make(map[string][]byte)
		for _, f := range p.Files {
			now[f.Path] = f.Now
		}
		if why := p.check(now); why != "" {
			p.withdraw(nil, why)
		}
	}
	for range 2 { // what is withdrawn changes what the copy holds
		after, err := x.lookAgain(res)
		if err != nil {
			return err
		}
		if after == nil {
			return nil
		}
		again := false
		for i := range res.Projects {
			if p := &res.Projects[i]; len(p.Steps) > 0 {
				again = p.settle(before, after) || again
			}
		}
		if again {
			continue
		}
		for s, f := range after {
			if before[s] == nil {
				res.addedFails = res.addedFails || x.gate.Fails(f)
				res.Added = append(res.Added, FixClaim{Path: s.path, Package: s.name, Version: s.version, ID: s.id})
			}
		}
		slices.SortFunc(res.Added, func(a, b FixClaim) int {
			return strings.Compare(a.Path+a.Package+a.Version+a.ID, b.Path+b.Package+b.Version+b.ID)
		})
		return nil
	}
	return errors.New("the plan does not settle")
}

// settle compares a project's claims with what is there afterwards. It reports
// whether anything was withdrawn.
func (p *FixProject) settle(before, after map[sight]*finding.Finding) bool {
	var failed []FixClaim
	paths := append([]string{p.Path}, p.also...)
	for _, s := range p.Steps {
		for _, r := range s.Removes {
			why, held := "", false
			for _, name := range paths {
				claim := sight{name, r.Package, r.Version, r.ID}
				held = held || before[claim] != nil // else it is counted under another file
				if before[claim] != nil && after[claim] != nil {
					why = "it is still there after resolving again"
				}
			}
			if held && why == "" {
				if other := p.another(r, before, after); other != "" {
					why = "version " + other + " has it, too"
				}
			}
			if why != "" {
				failed = append(failed, FixClaim{p.Path, r.Package, r.Version, r.ID, why})
			}
		}
	}
	if len(failed) == 0 {
		return false
	}
	p.withdraw(failed, "")
	return true
}

// another returns a version that came new, and has what a step removed.
func (p *FixProject) another(r remedy.Removed, before, after map[sight]*finding.Finding) string {
	other := ""
	for now := range after {
		if (now.path == p.Path || slices.Contains(p.also, now.path)) && now.name == r.Package && now.id == r.ID && before[now] == nil {
			other = max(other, now.version)
		}
	}
	return other
}

// withdraw takes a project's plan back as a whole: its steps were chosen to fit
// together.
func (p *FixProject) withdraw(failed []FixClaim, why string) {
	for _, s := range p.Steps {
		for _, r := range s.Removes {
			c := FixClaim{p.Path, r.Package, r.Version, r.ID, why}
			if why == "" {
				c.Why = "it was planned together with one that did not come true"
				for _, f := range failed {
					if f.Package == r.Package && f.Version == r.Version && f.ID == r.ID {
						c.Why = f.Why
					}
				}
			}
			p.Withdrawn = append(p.Withdrawn, c)
		}
	}
	p.Steps, p.Files, p.Commands = nil, nil, nil
}

// lookAgain checks a copy of the target's manifests and lock files with the
// changes of the plan; nil if the plan changes nothing.
func (x *fixer) lookAgain(res *FixResult) (map[sight]*finding.Finding, error) {
	changed := make(map[string][]byte)
	for i := range res.Projects {
		for _, f := range res.Projects[i].Files {
			changed[f.Path] = f.Now
		}
	}
	if len(changed) == 0 {
		return nil, nil
	}
	dir, err := os.MkdirTemp("", "ossay-fix-*")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := x.copyTo(dir, changed); err != nil {
		return nil, err
	}
	req := x.req.CheckRequest
	req.Targets, req.Since, req.NoCache, req.NoIgnore = []string{dir}, "", true, true
	if req.Config == "" && x.root() != "" {
		if name := filepath.Join(x.root(), "ossay.yaml"); fileThere(name) {
			req.Config = name
		}
	}
	c, err := prepare(x.ctx, x.env, req, nil)
	if err != nil {
		return nil, err
	}
	defer c.close()
	return sights(c), nil
}

func fileThere(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && info.Mode().IsRegular()
}

// copyTo writes the manifests and lock files of the target into a folder.
func (x *fixer) copyTo(dir string, changed map[string][]byte) error {
	done := make(map[string]bool)
	write := func(name string) error {
		if done[name] || strings.Contains(name, span.ArchiveSeparator) || path.IsAbs(name) || strings.HasPrefix(path.Clean(name), "..") {
			return nil
		}
		done[name] = true
		data, ok := changed[name]
		if !ok {
			var err error
			if data, err = x.read(name); err != nil {
				return nil // it is no file of the target, such as a go.sum that is not there
			}
		}
		to := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(to), 0o700); err != nil {
			return err
		}
		return os.WriteFile(to, data, 0o600)
	}
	for _, l := range x.scan.graph.Listings {
		if l.Layer != "" || l.Role != component.RoleLock && l.Role != component.RoleManifest && l.Role != component.RolePipeline {
			continue
		}
		beside := []string{l.Path}
		if l.Format == goModFormat {
			beside = append(beside, path.Join(path.Dir(l.Path), "go.sum"))
		}
		for _, name := range beside {
			if err := write(name); err != nil {
				return err
			}
		}
	}
	for name := range changed {
		if err := write(name); err != nil {
			return err
		}
	}
	return nil
}

// apply writes the changed files; if one cannot be written, those that were are
// put back.
func (x *fixer) apply(res *FixResult) (names []string, err error) {
	var done []FixFile
	for i := range res.Projects {
		for _, f := range res.Projects[i].Files {
			if err := rewrite(place(x.scan.targets, f.Path), f.Was, f.Now); err != nil {
				for _, d := range slices.Backward(done) {
					if back := rewrite(place(x.scan.targets, d.Path), d.Now, d.Was); back != nil {
						return nil, errors.Join(err, back)
					}
				}
				return nil, err
			}
			done = append(done, f)
			names = append(names, f.Path)
		}
	}
	return names, nil
}

// The JSON of a proof.
type (
	proofPredicate struct {
		Database  proofDatabase  `json:"database"`
		Files     []proofFile    `json:"files"`
		Changes   []proofChange  `json:"changes"`
		Removed   []proofFinding `json:"removed"`
		Added     []proofFinding `json:"added"`
		Blocked   []proofFinding `json:"blocked"`
		Withdrawn []proofFinding `json:"withdrawn"`
		Applied   bool           `json:"applied"`
	}
	proofDatabase struct {
		Name    string `json:"name"`
		Digest  string `json:"digest"`
		Records int    `json:"records"`
	}
	proofFile struct {
		Path   string `json:"path"`
		Before string `json:"before"`
		After  string `json:"after"`
	}
	proofChange struct {
		Path    string `json:"path"`
		Kind    string `json:"kind"`
		Package string `json:"package"`
		From    string `json:"from"`
		To      string `json:"to"`
	}
	proofFinding struct {
		Path    string   `json:"path"`
		Package string   `json:"package"`
		Version string   `json:"version"`
		ID      string   `json:"id"`
		Why     string   `json:"why,omitempty"`
		Chain   []string `json:"chain,omitempty"`
	}
)

// writeProof writes the statement about a fix: its subjects are the files as they
// become.
func writeProof(name string, x *fixer, res *FixResult) error {
	st := intoto.Statement{Type: intoto.StatementV1, PredicateType: RemedyV1}
	pred := proofPredicate{
		Database: proofDatabase{res.Data.Name, res.Data.Digest, res.Data.Records}, Applied: x.req.Apply,
		Files: []proofFile{}, Changes: []proofChange{}, Removed: []proofFinding{}, Blocked: []proofFinding{}, Withdrawn: proofClaims(nil), Added: proofClaims(res.Added),
	}
	for i := range res.Projects {
		p := &res.Projects[i]
		for _, f := range p.Files {
			st.Subjects = append(st.Subjects, intoto.Subject{Name: f.Path, Digest: map[string]string{"sha256": hashOf(f.Now)}})
			pred.Files = append(pred.Files, proofFile{f.Path, "sha256:" + hashOf(f.Was), "sha256:" + hashOf(f.Now)})
		}
		for _, s := range p.Steps {
			for _, c := range s.Changes {
				pred.Changes = append(pred.Changes, proofChange{p.Path, string(c.Kind), c.Package, c.From, c.To})
			}
			for _, r := range s.Removes {
				pred.Removed = append(pred.Removed, proofFinding{Path: p.Path, Package: r.Package, Version: r.Version, ID: r.ID})
			}
		}
		for _, b := range p.Blocked {
			pred.Blocked = append(pred.Blocked, proofFinding{p.Path, b.Package, b.Version, b.ID, b.Why, b.Chain})
		}
		pred.Withdrawn = append(pred.Withdrawn, proofClaims(p.Withdrawn)...)
	}
	if len(st.Subjects) == 0 {
		return fault.New(fault.NotFound, "there is nothing to prove: the plan changes no file")
	}
	raw, err := json.Marshal(pred)
	if err != nil {
		return err
	}
	st.Raw = raw
	out, err := st.JSON()
	if err != nil {
		return err
	}
	if err := os.WriteFile(name, append(out, '\n'), 0o644); err != nil {
		return fault.New(fault.Usage, "writing %s: %w", name, plainPath(err))
	}
	return nil
}

func proofClaims(list []FixClaim) []proofFinding {
	out := []proofFinding{}
	for _, c := range list {
		out = append(out, proofFinding{Path: c.Path, Package: c.Package, Version: c.Version, ID: c.ID, Why: c.Why})
	}
	return out
}

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
