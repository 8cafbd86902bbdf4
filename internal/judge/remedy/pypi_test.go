package remedy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/pypi"
)

// A pyWorld is a project and an index: "root NAME[EXTRA] SPEC" asks, "bound NAME
// SPEC" bounds, "has NAME VERSION" is locked, "foreign NAME VERSION SOURCE" comes
// from elsewhere, "fixed NAME" is overridden, "rel NAME VERSION [python=SPEC]
// [yanked=WHY] [somefiles=WHY] [lic=NAME] : NEED | NEED" is a release, "silent NAME" is not known
// to the index, "mute NAME VERSION" has no metadata, "python SPEC" and "strict" are
// about Python, "kind lock|one|pins" tells the kind of the set: a lock file for all
// platforms, for one, a list of pins.
type pyWorld struct {
	set     pypi.Set
	fixed   map[string]bool
	files   map[string][]map[string]any
	metas   map[string]*pypi.Metadata
	silent  map[string]bool
	project map[string]*pypi.Project
}

func pyCase(t testing.TB, c *recorded) *pyWorld {
	t.Helper()
	w := &pyWorld{
		set: pypi.Set{Closed: true, Universal: true}, fixed: map[string]bool{}, files: map[string][]map[string]any{},
		metas: map[string]*pypi.Metadata{}, silent: map[string]bool{}, project: map[string]*pypi.Project{},
	}
	for _, l := range c.lines {
		switch l[0] {
		case "kind":
			w.set.Closed, w.set.Universal = l[1] != "pins", l[1] == "lock"
		case "python":
			w.set.Python = l[1]
		case "strict":
			w.set.Strict = true
		case "root", "bound":
			n, ok := pypi.ParseNeed(l[1])
			if !ok {
				t.Fatalf("%s: %q", c.name, l)
			}
			if l[2] != "*" {
				n.Spec = l[2]
			}
			w.set.Roots = append(w.set.Roots, pypi.Root{Need: n, File: "manifest", Section: "dependencies", Off: 0, End: len(n.Spec), Bound: l[0] == "bound"})
		case "has":
			w.set.Packages = append(w.set.Packages, &pypi.Locked{Key: l[1], Name: l[1], Version: l[2]})
		case "foreign":
			w.set.Packages = append(w.set.Packages, &pypi.Locked{Key: l[1], Name: l[1], Version: l[2], Source: strings.Join(l[3:], " ")})
		case "fixed":
			w.fixed[l[1]] = true
		case "silent":
			w.silent[l[1]] = true
		case "mute":
			delete(w.metas, l[1]+" "+l[2])
		case "rel":
			w.release(t, l[1], l[2], strings.Join(l[3:], " "))
		}
	}
	return w
}

func (w *pyWorld) release(t testing.TB, name, v, rest string) {
	t.Helper()
	words, needs, _ := strings.Cut(rest, ":")
	m := &pypi.Metadata{Name: name, Version: v, Licence: "MIT"}
	f := map[string]any{"filename": name + "-" + v + "-py3-none-any.whl", "url": "https://registry.invalid/x", "hashes": map[string]string{"sha256": strings.Repeat("0", 64)}}
	for _, word := range strings.Fields(words) {
		switch key, value, _ := strings.Cut(word, "="); key {
		case "python":
			m.RequiresPython = value
			f["requires-python"] = value
		case "yanked":
			f["yanked"] = value
		case "somefiles":
			g := maps.Clone(f)
			g["filename"], g["yanked"] = name+"-"+v+".tar.gz", value
			w.files[name] = append(w.files[name], g)
		case "lic":
			m.Licence = value
		}
	}
	for n := range strings.SplitSeq(needs, "|") {
		if n = strings.TrimSpace(n); n != "" {
			need, ok := pypi.ParseNeed(n)
			if !ok {
				t.Fatalf("%q is no requirement", n)
			}
			m.Needs = append(m.Needs, need)
		}
	}
	w.files[name] = append(w.files[name], f)
	w.metas[name+" "+v] = m
}

func (w *pyWorld) facts() *PyPIFacts {
	return &PyPIFacts{
		Project: func(name string) (*pypi.Project, error) {
			if w.silent[name] || w.files[name] == nil {
				return nil, errors.New("the index does not know it")
			}
			if w.project[name] == nil {
				page, err := json.Marshal(map[string]any{"files": w.files[name]})
				if err != nil {
					return nil, err
				}
				p, err := pypi.DecodeIndex(string(page), "", name, budget.New(budget.Default(), int64(len(page))))
				if err != nil {
					return nil, err
				}
				w.project[name] = p
			}
			return w.project[name], nil
		},
		Metadata: func(r *pypi.Release) (*pypi.Metadata, error) {
			if m := w.metas[r.Name+" "+r.Version]; m != nil {
				return m, nil
			}
			return nil, errors.New("the index gives no metadata")
		},
	}
}

// targets returns the packages of the set that are weak.
func (w *pyWorld) targets(verdicts Verdicts) []Target {
	var out []Target
	for _, e := range w.set.Packages {
		if ws := verdicts(pypi.Ecosystem, e.Name, e.Version); len(ws) > 0 {
			out = append(out, Target{Name: e.Name, Version: e.Version, Weaknesses: ws})
		}
	}
	return out
}

// after returns the set as a plan makes it.
func (w *pyWorld) after(plan *PyPIPlan) *pypi.Set {
	s := w.set
	s.Packages, s.Roots = plan.Now, slices.Clone(s.Roots)
	for _, r := range plan.Relaxed {
		for i := range s.Roots {
			if s.Roots[i].Name == r.Root.Name && s.Roots[i].Spec == r.Root.Spec {
				s.Roots[i].Spec = r.To
			}
		}
	}
	return &s
}

func TestPlansForRecordedSetsOfPythonPackages(t *testing.T) {
	for _, c := range cases(t, "pypi.txtar") {
		t.Run(strings.ReplaceAll(c.name, " ", "-"), func(t *testing.T) {
			w := pyCase(t, &c)
			verdicts := c.verdicts(t, pypi.Ecosystem)
			plan := PyPI(&w.set, w.targets(verdicts), w.fixed, w.facts(), verdicts, c.options())
			got := told(plan.Steps, plan.Blocked)
			for _, n := range plan.Notes {
				if !strings.HasPrefix(n, "nothing says on which version of Python") {
					got = append(got, "note "+n)
				}
			}
			for i := range got {
				got[i] = strings.TrimSpace(got[i])
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
			w.prove(t, plan, verdicts)
		})
	}
}

// prove checks a plan by what the planner does not share: the other resolver, and
// the verdicts about each package of the new set.
func (w *pyWorld) prove(t *testing.T, plan *PyPIPlan, verdicts Verdicts) {
	t.Helper()
	if len(plan.Steps) == 0 {
		return
	}
	now := w.after(plan)
	resolved, err := ResolvePyPI(context.Background(), now, w.facts())
	if err != nil {
		t.Fatalf("the plan does not resolve: %v", err)
	}
	have := make(map[string]string)
	for _, e := range now.Packages {
		have[e.Key] = e.Version
		if v := resolved[e.Key]; e.Release != nil && v != e.Version {
			t.Errorf("%s resolves to %q, not to %s", e.Key, v, e.Version)
		}
	}
	for _, s := range plan.Steps {
		for _, r := range s.Removes {
			if slices.ContainsFunc(verdicts(pypi.Ecosystem, r.Package, have[r.Package]), func(o Weakness) bool { return o.ID == r.ID }) {
				t.Errorf("%s is said to be gone from %s %s, and is there", r.ID, r.Package, have[r.Package])
			}
		}
	}
}

func TestASetThatDoesNotFitDoesNotResolve(t *testing.T) {
	c := recorded{lines: [][]string{{"root", "a", ">=2"}, {"has", "a", "1.0"}, {"rel", "a", "1.0"}}}
	w := pyCase(t, &c)
	if got, err := ResolvePyPI(context.Background(), &w.set, w.facts()); err == nil {
		t.Errorf("it resolves to %v", got)
	}
}

// flawed is a verdict about everything of one name that does not begin with a 9.
func flawed(name string) Verdicts {
	return func(_, n, v string) []Weakness {
		if n != name || v[0] == '9' {
			return nil
		}
		return []Weakness{{ID: "CVE-1", Severity: 4}}
	}
}

func TestHostileIndexesCostABoundedSearch(t *testing.T) {
	var wide, deep, circle []string
	for i := range 3000 { // a thousand versions, each asking for another chain
		wide = append(wide, fmt.Sprintf("rel a 9.%d : n0", i))
	}
	for i := range 3000 {
		deep = append(deep, fmt.Sprintf("rel n%d 1.0 : n%d", i, i+1))
		circle = append(circle, fmt.Sprintf("rel n%d 1.0 : n%d", i, (i+1)%20))
	}
	for name, c := range map[string]struct {
		lines []string
		fixed bool
	}{
		"deep without end":             {slices.Concat([]string{"root a *", "has a 1.0", "rel a 1.0"}, wide, deep), false},
		"round and round":              {slices.Concat([]string{"root a *", "has a 1.0", "rel a 1.0", "rel a 9.0 : n0"}, circle[:20]), true},
		"every version objects":        {slices.Concat([]string{"root b *", "has a 1.0", "has b 1.0", "rel a 1.0", "rel a 9.0"}, objectors(3000)), false},
		"a version that is none":       {[]string{"root a *", "has a 1.0", "rel a 1.0", "rel a 9.0+++", "rel a 9..0"}, false},
		"it asks for itself":           {[]string{"root a *", "has a 1.0", "rel a 1.0", "rel a 9.0 : a>=9"}, true},
		"it asks for itself otherwise": {[]string{"root a *", "has a 1.0", "rel a 1.0", "rel a 9.0 : a<9"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			r := recorded{name: name}
			for _, l := range c.lines {
				r.lines = append(r.lines, strings.Fields(l))
			}
			w := pyCase(t, &r)
			began := time.Now()
			plan := PyPI(&w.set, w.targets(flawed("a")), nil, w.facts(), flawed("a"), Options{})
			if d := time.Since(began); d > time.Minute {
				t.Errorf("it took %s", d)
			}
			if (len(plan.Steps) > 0) != c.fixed || (len(plan.Blocked) > 0) == c.fixed {
				t.Errorf("%+v\n%+v", plan.Steps, plan.Blocked)
			}
			w.prove(t, plan, flawed("a"))
		})
	}
}

func TestASetOfTooManyPackagesIsNotPlannedFor(t *testing.T) {
	in := &pypi.Set{Closed: true}
	for i := range maxPyPackages + 1 {
		in.Packages = append(in.Packages, &pypi.Locked{Key: fmt.Sprintf("p%d", i), Name: fmt.Sprintf("p%d", i), Version: "1.0"})
	}
	plan := PyPI(in, []Target{{Name: "p1", Version: "1.0", Weaknesses: flawed("p1")("", "p1", "1.0")}}, nil, (&pyWorld{}).facts(), flawed("p1"), Options{})
	if len(plan.Steps) != 0 || len(plan.Blocked) != 1 || !strings.Contains(plan.Blocked[0].Why, "too many") {
		t.Errorf("%+v", plan)
	}
	if _, err := ResolvePyPI(context.Background(), in, (&pyWorld{}).facts()); !errors.Is(err, ErrProofTooLarge) {
		t.Error(err)
	}
}

func TestAVersionThatTheIndexWritesOtherwiseIsFound(t *testing.T) {
	c := recorded{lines: [][]string{{"root", "b", "*"}, {"has", "a", "1"}, {"has", "b", "1.0.0"}, {"rel", "a", "1.0"}, {"rel", "a", "2.0"}, {"rel", "b", "1.0", ":", "a<2"}}}
	w := pyCase(t, &c)
	plan := PyPI(&w.set, w.targets(flawed("a")), nil, w.facts(), func(_, n, v string) []Weakness {
		if n == "a" && v[0] == '1' {
			return []Weakness{{ID: "CVE-1", Severity: 4}}
		}
		return nil
	}, Options{})
	if len(plan.Steps) != 0 || len(plan.Blocked) != 1 || !strings.Contains(plan.Blocked[0].Why, "b 1.0.0 asks for a <2, which leaves out 2.0") {
		t.Errorf("%+v", plan)
	}
}

// objectors are releases of b that all refuse what would mend a.
func objectors(n int) (out []string) {
	for i := range n {
		out = append(out, fmt.Sprintf("rel b 1.%d : a<9", i))
	}
	return out
}

func BenchmarkPlanForASetOf1500PythonPackagesWith40Findings(b *testing.B) {
	r := recorded{}
	add := func(format string, args ...any) {
		r.lines = append(r.lines, strings.Fields(fmt.Sprintf(format, args...)))
	}
	for i := range 1500 {
		if i%10 == 0 {
			add("root p%d >=1,<2", i)
		}
		add("has p%d 1.0", i)
		need := ""
		if i%10 < 9 && i < 1499 {
			need = fmt.Sprintf(": p%d<2", i+1)
		}
		add("rel p%d 1.0 %s", i, need)
		add("rel p%d 1.1 %s", i, strings.Replace(need, "<2", "<3", 1))
		add("rel p%d 2.0 %s", i, strings.Replace(need, "<2", "<3", 1))
	}
	verdicts := func(_, name, v string) []Weakness {
		var n int
		if fmt.Sscanf(name, "p%d", &n); n%37 == 5 && v != "2.0" {
			return []Weakness{{ID: "CVE-" + name, Severity: 4}}
		}
		return nil
	}
	for b.Loop() {
		w := pyCase(b, &r)
		plan := PyPI(&w.set, w.targets(verdicts), nil, w.facts(), verdicts, Options{})
		if len(plan.Steps) < 35 {
			b.Fatalf("%d steps, %+v", len(plan.Steps), plan.Blocked)
		}
	}
}
