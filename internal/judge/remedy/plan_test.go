package remedy

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

func weak(id string, level severity.Level) Weakness { return Weakness{ID: id, Severity: level} }

func TestRiskIsComparedFromItsWorstPart(t *testing.T) {
	order := [][]Weakness{
		nil,
		{weak("a", severity.Low)},
		{weak("a", severity.Low), weak("b", severity.Low)},
		{weak("a", severity.Unscored)}, // what nobody scored counts as medium
		{weak("a", severity.High)},
		{weak("a", severity.High), weak("b", severity.Low)},
		{weak("a", severity.Critical)},
		{{ID: "a", Severity: severity.Low, KEV: true}},
		{{ID: "a", Malicious: true}},
	}
	for i := range order {
		for j := range order {
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := RiskOf(order[i]).Compare(RiskOf(order[j])); got != want {
				t.Errorf("%s against %s: %d", RiskOf(order[i]), RiskOf(order[j]), got)
			}
		}
	}
	if got := RiskOf(append(order[5], order[8]...)).String(); got != "1 malicious, 1 high, 1 low" {
		t.Error(got)
	}
	if got := (Risk{}).String(); got != "nothing" {
		t.Error(got)
	}
}

func TestStepsRankByWhatOneChangeRemoves(t *testing.T) {
	step := func(name string, changes int, ws ...Weakness) Step {
		s := Step{Removes: removals(name, "1", ws), Changes: []Change{{Package: name, Carried: true}}}
		for range changes {
			s.Changes = append(s.Changes, Change{Package: name})
		}
		return s
	}
	steps := []Step{
		step("one low", 1, weak("a", severity.Low)),
		step("two high by two changes", 2, weak("a", severity.High), weak("b", severity.High)),
		step("three high by two changes", 2, weak("a", severity.High), weak("b", severity.High), weak("c", severity.High)),
		step("one high by one change", 1, weak("a", severity.High)),
		step("a critical by four changes", 4, weak("a", severity.Critical)),
	}
	Rank(steps)
	var got []string
	for _, s := range steps {
		got = append(got, s.Changes[0].Package)
	}
	want := []string{"a critical by four changes", "three high by two changes", "one high by one change", "two high by two changes", "one low"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

func TestOneVulnerabilityUnderTwoNamesIsOne(t *testing.T) {
	now := []Weakness{{ID: "vuln/CVE-1", Aliases: []string{"GHSA-1", "CVE-1"}, Severity: severity.High}}
	then := []Weakness{{ID: "vuln/GHSA-1", Aliases: []string{"GHSA-1"}, Severity: severity.High}}
	c := judge("2", now, then)
	if len(c.removed) != 0 || len(c.left) != 1 || len(c.more) != 0 || c.good() {
		t.Errorf("%+v", c)
	}
}

func TestAChangeMustTakeAwayMoreThanItBrings(t *testing.T) {
	high, low, unscored := weak("h", severity.High), weak("l", severity.Low), weak("u", severity.Unscored)
	for _, tt := range []struct {
		name      string
		now, then []Weakness
		good      bool
	}{
		{"clean", []Weakness{high}, nil, true},
		{"nothing to do", nil, nil, false},
		{"the same", []Weakness{high}, []Weakness{high}, false},
		{"a lesser one comes", []Weakness{high}, []Weakness{low}, true},
		{"an equal one comes", []Weakness{high}, []Weakness{weak("o", severity.High)}, false},
		{"a worse one comes", []Weakness{low}, []Weakness{high}, false},
		{"one nobody scored comes for a low one", []Weakness{low}, []Weakness{unscored}, false},
		{"one nobody scored comes for a high one", []Weakness{high}, []Weakness{unscored}, true},
		{"a malicious one comes", []Weakness{weak("c", severity.Critical)}, []Weakness{{ID: "m", Malicious: true}}, false},
	} {
		if c := judge("2", tt.now, tt.then); c.good() != tt.good {
			t.Errorf("%s: %v", tt.name, !tt.good)
		}
	}
}

func TestMajorIsWhatACaretHoldsFast(t *testing.T) {
	for v, want := range map[string]string{"1.2.3": "1", "v2.0.0": "2", "0.3.1": "0.3", "v0.4.0": "0.4", "10": "10", "0": "0", "v41": "41"} {
		if got := major(v); got != want {
			t.Errorf("%s: %s", v, got)
		}
	}
}

func TestADirectRequirementGoesToTheLowestCleanFix(t *testing.T) {
	fixed := func(id string, level severity.Level, v ...string) Weakness {
		return Weakness{ID: id, Severity: level, Fixed: v}
	}
	at := func(clean ...string) Verdicts {
		return func(_, _, v string) []Weakness {
			if slices.Contains(clean, v) {
				return nil
			}
			return []Weakness{weak("a", severity.High)}
		}
	}
	for _, tt := range []struct {
		name, eco, version string
		ws                 []Weakness
		verdicts           Verdicts
		opt                Options
		to, why            string
	}{
		{"the lowest", "PyPI", "1.0", []Weakness{fixed("a", severity.High, "2.0", "1.5")}, at("1.5", "2.0"), Options{}, "1.5", ""},
		{"the first is not clean", "PyPI", "1.0", []Weakness{fixed("a", severity.High, "1.5", "2.0")}, at("2.0"), Options{}, "2.0", ""},
		{"never down", "PyPI", "3.0", []Weakness{fixed("a", severity.High, "1.5")}, at("1.5"), Options{}, "", "no advisory names a fixed version"},
		{"no fix", "PyPI", "1.0", []Weakness{fixed("a", severity.High)}, at(), Options{}, "", "no advisory names a fixed version"},
		{"none is better", "PyPI", "1.0", []Weakness{fixed("a", severity.High, "1.5")}, at(), Options{}, "", "are no better"},
		{"majors only", "Maven", "1.0", []Weakness{fixed("a", severity.High, "2.0")}, at("2.0"), Options{NoMajor: true}, "", "only a major change"},
		{"numbers are no texts", "Maven", "1.9", []Weakness{fixed("a", severity.High, "1.10")}, at("1.10"), Options{}, "1.10", ""},
		{"no order", "nowhere", "1.0", []Weakness{fixed("a", severity.High, "2.0")}, at("2.0"), Options{}, "", "no known order"},
		{"not asked for", "PyPI", "1.0", []Weakness{fixed("a", severity.High, "2.0")}, at("2.0"), Options{Only: []string{"b"}}, "", ""},
	} {
		to, step, blocked := Direct(tt.eco, Target{Name: "p", Version: tt.version, Weaknesses: tt.ws}, tt.verdicts, tt.opt)
		if to != tt.to || (to != "") != (len(step.Removes) == 1) {
			t.Errorf("%s: %q, %+v", tt.name, to, step)
		}
		if tt.why != "" && (len(blocked) != 1 || !strings.Contains(blocked[0].Why, tt.why)) {
			t.Errorf("%s: %+v", tt.name, blocked)
		}
	}
}

func TestRangesOfNPMHoldAsNPMHasIt(t *testing.T) {
	rs := make(ranges)
	for _, tt := range []struct {
		text, v string
		in      bool
	}{
		{"^1.0.0", "1.9.0", true}, {"^1.0.0", "2.0.0", false}, {"^0.2.0", "0.3.0", false}, {"~1.2.0", "1.2.9", true}, {"", "7.0.0", true}, {"*", "7.0.0", true},
		{"latest", "7.0.0", true}, {"1.x", "1.5.0", true}, {"1 || 2", "2.1.0", true}, {">=1 <3", "3.0.0", false}, {"v1.0.0", "1.0.0", true},
		{"^1.0.0", "1.1.0-beta", false}, {"^1.1.0-alpha", "1.1.0-beta", true}, {"*", "1.0.0-beta", false}, {"npm:x@^1.0.0", "1.2.0", true}, {"npm:x", "9.0.0", true},
		{"next", "1.0.0", false}, {"github:a/b", "1.0.0", false}, {"file:../a", "1.0.0", false}, {"https://x.invalid/a-1.0.0.tgz", "1.0.0", false}, {"workspace:*", "1.0.0", false},
	} {
		if got := rs.holds(tt.text, tt.v); got != tt.in {
			t.Errorf("%q holds %s: %v", tt.text, tt.v, got)
		}
	}
}

func TestARelaxedRangeKeepsItsAuthorsOperator(t *testing.T) {
	for in, want := range map[string]string{
		"^1.0.0": "^2.0.0", "~1.0.0": "~2.0.0", "1.0.0": "2.0.0", ">=1.0.0": ">=2.0.0", ">=1 <2": "^2.0.0", "1 || 2": "^2.0.0", "1.x": "^2.0.0", "": "^2.0.0", "=1.0.0": "^2.0.0",
		"npm:a@~1.0.0": "npm:a@~2.0.0", "npm:@s/a@1.0.0": "npm:@s/a@2.0.0", "npm:a": "npm:a@^2.0.0",
	} {
		if got := relaxed(in, "2.0.0"); got != want {
			t.Errorf("%q became %q", in, got)
		}
	}
}

func TestPackagesAreFoundAsNodeFindsThem(t *testing.T) {
	tree := &lockTree{at: map[string]*manifest.Locked{}}
	for _, p := range []string{"", "packages/w", "node_modules/a", "node_modules/a/node_modules/b", "node_modules/b", "packages/w/node_modules/b", "packages/node_modules/c"} {
		tree.at[p] = &manifest.Locked{Path: p}
	}
	tree.at["node_modules/w"] = &manifest.Locked{Path: "node_modules/w", Link: true, Resolved: "packages/w"}
	tree.at["node_modules/gone"] = &manifest.Locked{Path: "node_modules/gone", Link: true, Resolved: "packages/gone"}
	for _, tt := range [][3]string{
		{"", "a", "node_modules/a"}, {"node_modules/a", "b", "node_modules/a/node_modules/b"}, {"node_modules/b", "b", "node_modules/b"}, {"packages/w", "b", "packages/w/node_modules/b"},
		{"packages/w", "a", "node_modules/a"}, {"packages/w", "c", "packages/node_modules/c"}, {"", "c", ""}, {"", "w", "packages/w"}, {"", "gone", "node_modules/gone"}, {"node_modules/a/node_modules/b", "none", ""},
	} {
		if got := tree.find(tt[0], tt[1]); got != tt[2] {
			t.Errorf("%s from %q: %q", tt[1], tt[0], got)
		}
	}
}

func TestVersionsOfGoItselfAreOrdered(t *testing.T) {
	list := []string{"", "1.17", "1.21rc2", "1.21", "go1.21.3", "1.22.0", "1.22.10"}
	for i := 1; i < len(list); i++ {
		if !goBelow(list[i-1], list[i]) || goBelow(list[i], list[i-1]) {
			t.Errorf("%q is not below %q", list[i-1], list[i])
		}
	}
	for v, lists := range map[string]bool{"": false, "1.16": false, "1.17": true, "1.21rc1": true, "1.22.1": true} {
		if prunes(v) != lists {
			t.Errorf("%q: %v", v, !lists)
		}
	}
}

func TestAGraphWithoutEndIsGivenUp(t *testing.T) {
	main := &manifest.GoMod{Module: "m", Go: "1.16", Require: []manifest.Require{{Module: manifest.Module{Path: "a", Version: "v1.0.0"}}}}
	facts := &GoFacts{Versions: func(string) []string { return nil }, GoMod: func(m manifest.Module) (*manifest.GoMod, error) {
		return &manifest.GoMod{Require: []manifest.Require{{Module: manifest.Module{Path: m.Path + "a", Version: "v1.0.0"}}, {Module: manifest.Module{Path: m.Path[:1] + "b" + m.Path[min(3, len(m.Path)):], Version: m.Version + "0"}}}}, nil
	}}
	if testing.Short() {
		t.Skip("it follows as many modules as one graph may hold")
	}
	long := 0
	limited := facts.GoMod
	facts.GoMod = func(m manifest.Module) (*manifest.GoMod, error) {
		long++
		m.Path = m.Path[:min(len(m.Path), 40)]
		return limited(m)
	}
	if g, err := Select(main, facts); err == nil && len(g) > maxModules {
		t.Errorf("%d modules were followed", len(g))
	}
	if long > 2*maxModules {
		t.Errorf("%d go.mod files were read", long)
	}
}
