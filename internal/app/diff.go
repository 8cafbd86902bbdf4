package app

import (
	"cmp"
	"context"
	"os"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// A Diff is what changed from one target to another.
type Diff struct {
	Added      []DiffComponent `json:"added"`
	Removed    []DiffComponent `json:"removed"`
	Changed    []DiffChange    `json:"changed"`
	New        []DiffFinding   `json:"new"`
	Gone       []DiffFinding   `json:"gone"`
	GateFailed bool            `json:"gateFailed"`
	Gate       string          `json:"gate"`
}

// A DiffComponent is a component that only one side has.
type DiffComponent struct {
	PURL  string `json:"purl"`
	Scope string `json:"scope"`
}

// A DiffChange is a package whose versions differ between the sides.
type DiffChange struct {
	Package string   `json:"package"` // package URL without version
	From    []string `json:"from"`
	To      []string `json:"to"`
}

// A DiffFinding is a finding that only one side has.
type DiffFinding struct {
	Rule      string `json:"rule"`
	Severity  string `json:"severity"`
	Component string `json:"component"`
	Message   string `json:"message"`
}

// side is one side of a diff.
type side struct {
	components map[string]string // package URL → scope
	findings   map[string]DiffFinding
	failing    map[string]bool // findings that fail the gate; nil for a stored report
}

// DiffTargets compares two targets; either may be a JSON report of an earlier
// run. The gate looks at new findings only.
func DiffTargets(ctx context.Context, env Env, req CheckRequest, a, b string) (*Diff, error) {
	from, _, err := diffSide(ctx, env, req, a)
	if err != nil {
		return nil, err
	}
	to, gate, err := diffSide(ctx, env, req, b)
	if err != nil {
		return nil, err
	}
	d := &Diff{Gate: gate, Added: []DiffComponent{}, Removed: []DiffComponent{}, Changed: []DiffChange{}, New: []DiffFinding{}, Gone: []DiffFinding{}}
	d.components(from, to)
	for k, f := range to.findings {
		if _, ok := from.findings[k]; !ok {
			d.New = append(d.New, f)
			d.GateFailed = d.GateFailed || to.failing[k]
		}
	}
	for k, f := range from.findings {
		if _, ok := to.findings[k]; !ok {
			d.Gone = append(d.Gone, f)
		}
	}
	order := func(x, y DiffFinding) int {
		return cmp.Or(strings.Compare(x.Component, y.Component), strings.Compare(x.Rule, y.Rule), strings.Compare(x.Message, y.Message))
	}
	slices.SortFunc(d.New, order)
	slices.SortFunc(d.Gone, order)
	return d, nil
}

func (d *Diff) components(from, to *side) {
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
			d.Changed = append(d.Changed, DiffChange{name, vs, c})
			delete(come, name)
			continue
		}
		for _, v := range vs {
			p := joinVersion(name, v)
			d.Removed = append(d.Removed, DiffComponent{p, from.components[p]})
		}
	}
	for name, vs := range come {
		for _, v := range vs {
			p := joinVersion(name, v)
			d.Added = append(d.Added, DiffComponent{p, to.components[p]})
		}
	}
	slices.SortFunc(d.Changed, func(a, b DiffChange) int { return strings.Compare(a.Package, b.Package) })
	byPURL := func(a, b DiffComponent) int { return strings.Compare(a.PURL, b.PURL) }
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
	s := &side{components: map[string]string{}, findings: map[string]DiffFinding{}, failing: map[string]bool{}}
	if strings.HasSuffix(name, ".json") && isReport(name) {
		b, err := readBaseline(name)
		if err != nil {
			return nil, "", err
		}
		for _, c := range b.Components {
			s.components[c.PURL] = c.Scope
		}
		for _, f := range b.Findings {
			s.findings[f.Rule+"\x00"+f.Component] = DiffFinding{f.Rule, f.Severity, f.Component, f.Message}
		}
		return s, "", nil
	}
	req.Targets = []string{name}
	c, err := prepare(ctx, env, req, nil)
	if err != nil {
		return nil, "", err
	}
	defer c.db.Close()
	for i := range c.scan.graph.Components {
		x := &c.scan.graph.Components[i]
		s.components[x.PURL] = x.Scope.String()
	}
	for i := range c.findings {
		f := &c.findings[i]
		if f.Status != finding.Open {
			continue
		}
		k := f.Rule + "\x00" + f.Component
		s.findings[k] = DiffFinding{f.Rule, f.Severity.String(), f.Component, f.Message}
		s.failing[k] = s.failing[k] || c.gate.Fails(f)
	}
	return s, c.gate.String(), nil
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
