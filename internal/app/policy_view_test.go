package app

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/judge/policy"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// viewOf returns the view of a folder of the world, as rules that need the given
// evidence see it.
func (w *world) viewOf(dir string, needs ...string) *view.View {
	w.Helper()
	c, err := prepare(context.Background(), w.env, CheckRequest{Targets: []string{w.at(dir)}, Licences: slices.Contains(needs, "licences")}, nil)
	if err != nil {
		w.Fatal(err)
	}
	defer c.close()
	b := viewBuilder{c: c, needs: needs}
	v, err := b.build(context.Background(), VerifyRequest{})
	if err != nil {
		w.Fatal(err)
	}
	return v
}

// TestPacksNameRulesThatExist finds misspelt rules, about which a pack would always
// pass.
func TestPacksNameRulesThatExist(t *testing.T) {
	known := map[string]bool{}
	for _, r := range Rules() {
		known[r.ID] = true
	}
	quoted := regexp.MustCompile(`'((?:pipeline|inventory|licence|sbom|binary|verify)/[a-z0-9-]+)'`)
	found := 0
	for _, name := range PolicyPacks() {
		list, err := ExplainPolicy(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range list {
			for _, m := range quoted.FindAllStringSubmatch(r.Where+" "+r.Known+" "+r.Expression, -1) {
				found++
				if !known[m[1]] {
					t.Errorf("%s names %s, which no inspector finds", r.Rule, m[1])
				}
			}
		}
	}
	if found < 30 {
		t.Errorf("only %d rules are named", found)
	}
}

// TestPacksNameReadersThatExist does the same for the formats of components.
func TestPacksNameReadersThatExist(t *testing.T) {
	known := map[string]bool{}
	for _, r := range readers() {
		known[r.Format] = true
	}
	quoted := regexp.MustCompile(`'((?:npm|rust|python)/[a-z.-]+)'`)
	for _, name := range PolicyPacks() {
		list, err := ExplainPolicy(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range list {
			for _, m := range quoted.FindAllStringSubmatch(r.Where, -1) {
				if !known[m[1]] {
					t.Errorf("%s names the reader %s, which does not exist", r.Rule, m[1])
				}
			}
		}
	}
}

func TestTheViewHoldsWhatACheckKnowsOfComponents(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": `{
  "name": "app", "version": "1.0.0", "lockfileVersion": 3,
  "packages": {
    "": {"name": "app", "version": "1.0.0", "dependencies": {"a": "1.0.0"}, "devDependencies": {"b": "1.0.0"}},
    "node_modules/a": {"version": "1.0.0", "license": "MIT", "integrity": "sha512-AAAA", "resolved": "git+https://example.com/a.git#1234567890123456789012345678901234567890"},
    "node_modules/b": {"version": "1.0.0", "dev": true, "license": "ISC"}
  }
}
`, "app/test/fixtures/requirements.txt": "c==1.0.0\n"})
	v := w.viewOf("app")
	byName := map[string]view.Component{}
	for _, c := range v.Components {
		byName[c.Name] = c
	}
	a, b, c := byName["a"], byName["b"], byName["c"]
	if a.Version != "1.0.0" || a.Ecosystem != "npm" || a.Scope != "prod" || !a.Shipped || !a.Direct || !a.Locked || a.Licence != "MIT" {
		t.Errorf("%+v", a)
	}
	if strings.Join(a.Digests, " ") != "sha512-AAAA" || len(a.Sources) != 1 || !strings.HasPrefix(a.Sources[0], "git+https://example.com/a.git") {
		t.Errorf("digests %q, sources %q", a.Digests, a.Sources)
	}
	if strings.Join(a.Formats, " ") != "npm/package-lock" || strings.Join(a.Places, " ") != "package-lock.json:5" {
		t.Errorf("formats %q, places %q", a.Formats, a.Places)
	}
	if b.Scope != "dev" || !b.Shipped || c.Scope != "test" || c.Shipped {
		t.Errorf("scopes %s and %s", b.Scope, c.Scope)
	}
	if strings.Join(v.Licences, " ") != "ISC MIT" || v.Project.Kind != "directory" || v.Now.Format("2006-01-02") != "2026-11-24" {
		t.Errorf("licences %q, kind %s, day %v", v.Licences, v.Project.Kind, v.Now)
	}
}

func TestFindingsOfTheViewMeanWhatGatesMean(t *testing.T) {
	for _, f := range []finding.Finding{
		{Rule: "vuln/CVE-1", Severity: severity.High, Fixed: []string{"2"}, KEV: true, EPSS: 0.5},
		{Rule: "vuln/CVE-2", Severity: severity.Unscored, Fix: &finding.Fix{Blocking: "no version is fixed"}},
		{Rule: "pipeline/x", Severity: severity.Medium, Fix: &finding.Fix{Summary: "pin it"}, Status: finding.Excepted, Reason: "ours", Until: "2027-01-31"},
	} {
		v := findingView(&f)
		for word, got := range map[string]bool{"fixable": v.Fixable, "shipped": v.Shipped, "kev": v.KEV, "unscored": v.Level == 0, "severity>=high": v.Level >= 4, "epss>10%": v.EPSS > 0.1} {
			g, err := policy.ParseGate(word)
			if err != nil {
				t.Fatal(err)
			}
			open := f
			open.Status = finding.Open
			if g.Fails(&open) != got {
				t.Errorf("%s: %s is %v for the gate", f.Rule, word, !got)
			}
		}
		if area, _, _ := strings.Cut(f.Rule, "/"); v.Area != area || v.Status != f.Status.String() || v.Reason != f.Reason || v.Until != f.Until {
			t.Errorf("%+v", v)
		}
	}
}

func TestEvidenceSaysWhatWasNotLookedAt(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"empty/README": "x", "broken/package-lock.json": "{", "ci/.github/workflows/x.yml": "on: push\njobs: {}\n"})
	for _, tt := range []struct{ dir, name, state, reason string }{
		{"app", "inventory", "ok", ""},
		{"empty", "inventory", "absent", "nothing that lists components"},
		{"broken", "inventory", "partial|absent", ""},
		{"app", "advisories", "ok", ""},
		{"empty", "advisories", "absent", "no component to look up"},
		{"app", "pipelines", "absent", "no pipeline was found"},
		{"ci", "pipelines", "ok|partial", ""},
		{"app", "kev", "absent", "lacks the catalogue"},
		{"app", "epss", "absent", "lacks EPSS"},
		{"app", "licences", "absent", "--licences"},
		{"app", "hardening", "absent", "binaries were not audited"},
		{"app", "provenance", "absent", "--artifact"},
		{"app", "forge", "absent", "stand in no file"},
		{"app", "human", "absent", "only people"},
		{"app", "documents", "ok", ""},
		{"app", "decisions", "ok", ""},
	} {
		e := w.viewOf(tt.dir).Evidence[tt.name]
		if !slices.Contains(strings.Split(tt.state, "|"), e.State) || !strings.Contains(e.Reason, tt.reason) {
			t.Errorf("%s of %s: %+v, want %s (%s)", tt.name, tt.dir, e, tt.state, tt.reason)
		}
	}
	v := w.viewOf("app", "hardening", "licences")
	if len(v.Evidence) != len(view.EvidenceNames()) || v.Evidence["hardening"].State != "ok" || v.Evidence["licences"].State != "ok" {
		t.Errorf("%+v", v.Evidence)
	}
}

func TestDecisionsOfTheViewAreTheExceptions(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"app/ossay.yaml": "exceptions:\n  - {id: CVE-2026-0001, where: 'pkg:npm/left', reason: later, until: 2027-01-31, owner: us, vex: not_affected}\n"})
	v := w.viewOf("app")
	want := view.Decision{ID: "CVE-2026-0001", Kind: "exception", Where: "pkg:npm/left", Reason: "later", Until: "2027-01-31", Owner: "us", Status: "not_affected"}
	if len(v.Decisions) != 1 || v.Decisions[0] != want {
		t.Errorf("%+v", v.Decisions)
	}
	for _, f := range v.Findings {
		if f.Rule == "vuln/CVE-2026-0001" && f.Status != "not_affected" {
			t.Errorf("%+v", f)
		}
	}
}

func TestTestsOfPacksAreRunByName(t *testing.T) {
	list, ok, err := TestPolicy(nil)
	if err != nil || !ok || len(list) != len(PolicyPacks()) {
		t.Fatalf("%+v, %v", list, err)
	}
	w := newWorld(t, map[string]string{"p.yaml": "pack: p\nrules:\n  - {id: r, title: t, severity: low, remediation: m, requires: [inventory], expression: \"true\"}\ntests:\n  - {name: n, rule: r, want: fail, given: {evidence: {inventory: ok}}}\n"})
	list, ok, err = TestPolicy([]string{w.at("p.yaml")})
	if err != nil || ok || len(list) != 1 || len(list[0].Failures) != 1 || !strings.Contains(list[0].Failures[0], "rule r gives pass, not fail") {
		t.Errorf("%+v, %v", list, err)
	}
	if _, _, err = TestPolicy([]string{"nothing"}); fault.Of(err).Kind != fault.Usage {
		t.Error(err)
	}
}

func TestRulesAreExplainedByPackOrByName(t *testing.T) {
	all, err := ExplainPolicy("s2c2f-l2")
	if err != nil || len(all) != 13 || all[0].Rule != "policy/s2c2f-l1/ing-1" {
		t.Fatalf("%d rules, %v", len(all), err)
	}
	one, err := ExplainPolicy("policy/slsa/inputs-pinned")
	if err != nil || len(one) != 1 || one[0].For != "finding" || one[0].Expression == "" || !strings.HasPrefix(one[0].Place, "slsa.yaml:") {
		t.Errorf("%+v, %v", one, err)
	}
	for name, want := range map[string]string{"slsa/nothing": "has no rule", "nothing": "there is no pack", "nothing/r": "reading pack"} {
		if _, err := ExplainPolicy(name); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := GateExpression("nonsense"); fault.Of(err).Kind != fault.Usage {
		t.Error(err)
	}
}
