package app

import (
	"cmp"
	"context"
	"os"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// A DiffResult is what changed from one target to another, and the gate's word.
type DiffResult struct {
	finding.Diff
	Gate       string `json:"gate"`
	GateFailed bool   `json:"gateFailed"`
}

// side is one side of a diff.
type side struct {
	components map[string]string // package URL → scope
	issues     []issue
	names      map[string]bool // every name of every issue
}

// issue is an open finding with the names by which it is the same as another
// one: about a component, its rule or any alias with the package, wherever it
// stands and whatever its version, because databases learn further names of a
// flaw and an upgrade that does not end it makes no new one; else its fingerprint.
type issue struct {
	finding.DiffIssue
	names []string
	fails bool // the gate, which only looks at findings of this run
}

func newSide() *side {
	return &side{components: map[string]string{}, names: map[string]bool{}}
}

// add adds a finding.
func (s *side) add(f finding.DiffIssue, fingerprint string, aliases []string, fails bool) {
	x := issue{DiffIssue: f, names: []string{fingerprint}, fails: fails}
	if f.Component != "" {
		name, _ := cutVersion(f.Component)
		for _, id := range append([]string{f.Rule}, aliases...) {
			x.names = append(x.names, id+"\x00"+name)
		}
	}
	s.issues = append(s.issues, x)
	for _, n := range x.names {
		s.names[n] = true
	}
}

// has reports whether a side has a finding, by any name.
func (s *side) has(x *issue) bool {
	return slices.ContainsFunc(x.names, func(n string) bool { return s.names[n] })
}

// DiffTargets compares two targets; either may be a JSON report of an earlier
// run. The gate looks at new findings only.
func DiffTargets(ctx context.Context, env Env, req CheckRequest, a, b string) (*DiffResult, error) {
	from, _, err := diffSide(ctx, env, req, a)
	if err != nil {
		return nil, err
	}
	to, gate, err := diffSide(ctx, env, req, b)
	if err != nil {
		return nil, err
	}
	d := &DiffResult{Diff: compare(a, from, to), Gate: gate}
	d.GateFailed = slices.ContainsFunc(to.issues, func(x issue) bool { return x.fails && !from.has(&x) })
	return d, nil
}

// compare returns what changed between two sides.
func compare(name string, from, to *side) finding.Diff {
	d := finding.Diff{
		From: name, Added: []finding.DiffPart{}, Removed: []finding.DiffPart{}, Changed: []finding.DiffChange{},
		New: only(to, from), Gone: only(from, to),
	}
	components(&d, from, to)
	return d
}

// only returns the findings that a has and b has not, sorted.
func only(a, b *side) []finding.DiffIssue {
	out := []finding.DiffIssue{}
	for i := range a.issues {
		if !b.has(&a.issues[i]) {
			out = append(out, a.issues[i].DiffIssue)
		}
	}
	slices.SortFunc(out, func(x, y finding.DiffIssue) int {
		return cmp.Or(strings.Compare(x.Component, y.Component), strings.Compare(x.Rule, y.Rule), strings.Compare(x.Message, y.Message))
	})
	return out
}

func components(d *finding.Diff, from, to *side) {
	gone, come := make(map[string][]string), make(map[string][]string)
	for p := range from.components {
		if _, ok := to.components[p]; !ok {
			name, v := cutVersion(p)
			gone[name] = append(gone[name], v)
		}
	}
	for p := range to.components {
		if _, ok := from.components[p]; !ok {
			name, v := cutVersion(p)
			come[name] = append(come[name], v)
		}
	}
	for name, vs := range gone {
		slices.Sort(vs)
		if c, ok := come[name]; ok {
			slices.Sort(c)
			d.Changed = append(d.Changed, finding.DiffChange{Package: name, From: vs, To: c})
			delete(come, name)
			continue
		}
		for _, v := range vs {
			p := joinVersion(name, v)
			d.Removed = append(d.Removed, finding.DiffPart{PURL: p, Scope: from.components[p]})
		}
	}
	for name, vs := range come {
		for _, v := range vs {
			p := joinVersion(name, v)
			d.Added = append(d.Added, finding.DiffPart{PURL: p, Scope: to.components[p]})
		}
	}
	slices.SortFunc(d.Changed, func(a, b finding.DiffChange) int { return strings.Compare(a.Package, b.Package) })
	byPURL := func(a, b finding.DiffPart) int { return strings.Compare(a.PURL, b.PURL) }
	slices.SortFunc(d.Added, byPURL)
	slices.SortFunc(d.Removed, byPURL)
}

// cutVersion splits a package URL at its version; what follows the version
// stays with it.
func cutVersion(p string) (name, version string) {
	if i := strings.LastIndexByte(p, '@'); i > 0 {
		return p[:i], p[i+1:]
	}
	return p, ""
}

func joinVersion(name, v string) string {
	if v == "" {
		return name
	}
	return name + "@" + v
}

func diffSide(ctx context.Context, env Env, req CheckRequest, name string) (*side, string, error) {
	if strings.HasSuffix(name, ".json") && isReport(name) {
		b, err := readBaseline(name)
		if err != nil {
			return nil, "", err
		}
		return b.side(), "", nil
	}
	req.Targets = []string{name}
	c, err := prepare(ctx, env, req, nil)
	if err != nil {
		return nil, "", err
	}
	defer c.close()
	return c.side(), c.gate.String(), nil
}

// side returns what a check found.
func (c *checked) side() *side {
	s := newSide()
	for i := range c.scan.graph.Components {
		x := &c.scan.graph.Components[i]
		s.components[x.PURL] = x.Scope.String()
	}
	for i := range c.findings {
		f := &c.findings[i]
		if f.Status != finding.Open {
			continue
		}
		s.add(finding.DiffIssue{Rule: f.Rule, Severity: f.Severity.String(), Component: f.Component, Message: f.Message},
			f.Fingerprint(), f.Aliases, c.gate.Fails(f))
	}
	return s
}

// isReport looks whether a file begins like a report of schema ossay/v1.
func isReport(name string) bool {
	f, err := os.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 32)
	n, _ := f.Read(head)
	return strings.HasPrefix(string(head[:n]), `{"schema":"ossay/v1"`)
}
