package remedy

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// goCase builds a main module and the modules of a case: "main GO [MOD@V] [//MOD@V]"
// where // marks an indirect requirement, "mod NAME VERSION GO [MOD@V]" a module,
// "replace OLD[@V] NEW[@V]", "exclude MOD@V", "retract MOD VERSION-LIST",
// "toolchain NAME".
func goCase(t testing.TB, c *recorded) (main *manifest.GoMod, src []byte, facts *GoFacts) {
	t.Helper()
	var b strings.Builder
	mods := make(map[manifest.Module]*manifest.GoMod)
	for _, l := range c.lines {
		switch l[0] {
		case "main":
			b.WriteString("module main.example\n\ngo " + l[1] + "\n")
			for _, r := range l[2:] {
				r, indirect := strings.CutPrefix(r, "//")
				b.WriteString("\nrequire " + strings.Replace(r, "@", " ", 1))
				if indirect {
					b.WriteString(" // indirect")
				}
			}
			b.WriteByte('\n')
		case "replace":
			b.WriteString("replace " + strings.Replace(l[1], "@", " ", 1) + " => " + strings.Replace(l[2], "@", " ", 1) + "\n")
		case "exclude":
			b.WriteString("exclude " + strings.Replace(l[1], "@", " ", 1) + "\n")
		case "toolchain":
			b.WriteString("toolchain " + l[1] + "\n")
		case "mod":
			v := l[2]
			if v == "-" { // a folder
				v = ""
			}
			m := &manifest.GoMod{Module: l[1], Go: l[3]}
			for _, r := range l[4:] {
				if r, ok := strings.CutPrefix(r, "retract:"); ok {
					m.Retract = append(m.Retract, manifest.Retraction{Low: r, High: r})
					continue
				}
				name, rv, _ := strings.Cut(r, "@")
				m.Require = append(m.Require, manifest.Require{Module: manifest.Module{Path: name, Version: rv}})
			}
			mods[manifest.Module{Path: l[1], Version: v}] = m
		}
	}
	src = []byte(b.String())
	main, err := manifest.DecodeGoMod(src)
	if err != nil {
		t.Fatalf("%s: %v\n%s", c.name, err, src)
	}
	facts = &GoFacts{
		GoMod: func(m manifest.Module) (*manifest.GoMod, error) {
			if g := mods[m]; g != nil {
				return g, nil
			}
			return nil, errors.New("not recorded")
		},
		Versions: func(path string) (out []string) {
			for m := range mods {
				if m.Path == path && m.Version != "" {
					out = append(out, m.Version)
				}
			}
			return out
		},
	}
	return main, src, facts
}

func TestRecordedGraphsOfGoAreMendedAsTheyShouldBe(t *testing.T) {
	list := cases(t, "go.txtar")
	for i := range list {
		c := &list[i]
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			main, src, facts := goCase(t, c)
			verdicts := c.verdicts(t, goEcosystem)
			targets := goTargets(t, main, facts, verdicts)
			plan, err := Go(main, targets, facts, verdicts, c.options())
			if err != nil {
				t.Fatal(err)
			}
			got := told(plan.Steps, plan.Blocked)
			for _, r := range plan.Edit.Require {
				got = append(got, strings.TrimSpace(fmt.Sprintf("line %s %s", r.Module, map[bool]string{true: "indirect"}[r.Indirect])))
			}
			if plan.Edit.Go != "" {
				got = append(got, "go "+plan.Edit.Go)
			}
			if !same(got, c.want) {
				t.Errorf("plan:\nwant %s", strings.Join(got, "\nwant "))
			}
			now, err := plan.Edit.Edit(src)
			if err != nil {
				t.Fatal(err)
			}
			after, err := manifest.DecodeGoMod(now)
			if err != nil {
				t.Fatal(err)
			}
			goClaims(t, plan, main, after, facts, verdicts)
		})
	}
	if len(list) < 25 {
		t.Errorf("%d cases", len(list))
	}
}

// goTargets lists the selected modules that are weak, and the toolchain.
func goTargets(t testing.TB, main *manifest.GoMod, facts *GoFacts, verdicts Verdicts) []Target {
	t.Helper()
	var out []Target
	if main.Toolchain != "" {
		v := strings.TrimPrefix(main.Toolchain, "go")
		out = append(out, Target{Name: stdlib, Version: v, Weaknesses: verdicts(goEcosystem, stdlib, v)})
	}
	chosen := naive(main, facts)
	var paths []string
	for p := range chosen {
		paths = append(paths, p)
	}
	slices.Sort(paths)
	for _, p := range paths {
		real, _ := replacement(main, manifest.Module{Path: p, Version: chosen[p]})
		if ws := verdicts(goEcosystem, real.Path, real.Version); len(ws) > 0 && real.Version != "" {
			out = append(out, Target{Name: real.Path, Version: real.Version, Weaknesses: ws})
		}
	}
	return out
}

// naive selects versions by the definition: collect all requirements that can be
// reached, take the highest of each. A module that lists everything itself passes
// on its own requirements only, unless somebody who does not leads to it.
func naive(main *manifest.GoMod, facts *GoFacts) map[string]string {
	out := make(map[string]string)
	type state struct {
		m     manifest.Module
		whole bool
	}
	met := make(map[state]bool)
	var visit func(m manifest.Module, whole bool)
	take := func(m manifest.Module) bool {
		if main.Exclude[m] || m.Path == main.Module {
			return false
		}
		if semver.Compare(out[m.Path], m.Version) < 0 {
			out[m.Path] = m.Version
		}
		return true
	}
	visit = func(m manifest.Module, whole bool) {
		if met[state{m, whole}] {
			return
		}
		met[state{m, whole}] = true
		real, _ := replacement(main, m)
		g, err := facts.GoMod(real)
		if err != nil {
			return
		}
		old := g.Go == "" || semver.Compare("v"+g.Go, "v1.17") < 0
		for _, r := range g.Require {
			if take(r.Module) && (whole || old) {
				visit(r.Module, true)
			}
		}
	}
	for _, r := range main.Require {
		if take(r.Module) {
			visit(r.Module, semver.Compare("v"+main.Go, "v1.17") < 0)
		}
	}
	return out
}

// goClaims checks the changed go.mod file with code of its own.
func goClaims(t failer, plan *GoPlan, was, now *manifest.GoMod, facts *GoFacts, verdicts Verdicts) {
	t.Helper()
	before, after := naive(was, facts), naive(now, facts)
	mine, err := Select(now, facts)
	if err != nil {
		t.Fatal(err)
	}
	for p, v := range after {
		if mine[p] != v {
			t.Errorf("%s: selected %s, by the definition %s", p, mine[p], v)
		}
		if semver.Compare(v, before[p]) < 0 {
			t.Errorf("a downgrade: %s %s to %s", p, before[p], v)
		}
	}
	for _, r := range now.Require {
		if _, replaced := replacement(now, r.Module); !replaced && !now.Exclude[r.Module] && len(plan.Steps) > 0 && after[r.Path] != r.Version {
			t.Errorf("go.mod says %s, and %s is selected: the go command would want an update", r.Module, after[r.Path])
		}
	}
	for _, s := range plan.Steps {
		for _, r := range s.Removes {
			v := after[r.Package]
			if r.Package == stdlib {
				v = strings.TrimPrefix(now.Toolchain, "go")
			}
			for _, w := range verdicts(goEcosystem, r.Package, v) {
				if w.ID == r.ID {
					t.Errorf("a false claim: %s is still in %s %s", r.ID, r.Package, v)
				}
			}
		}
	}
}
