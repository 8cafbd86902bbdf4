package app

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
)

// reportText is a report of schema ossay/v1 as far as a comparison reads it.
func reportText(t *testing.T, r *told) string {
	t.Helper()
	type row map[string]any
	var components, findings []row
	for _, c := range r.components {
		components = append(components, row{"purl": c, "scope": "prod"})
	}
	for i := range r.findings {
		f := &r.findings[i]
		findings = append(findings, row{
			"rule": f.Rule, "fingerprint": f.Fingerprint(), "severity": f.Severity.String(), "component": f.Component, "message": f.Message,
			"status": f.Status.String(), "aliases": f.Aliases,
		})
	}
	data, err := json.Marshal(struct {
		Schema     string `json:"schema"`
		Components []row  `json:"components"`
		Findings   []row  `json:"findings"`
	}{"ossay/v1", components, findings})
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func (w *world) diff(req CheckRequest, a, b string) (*DiffResult, error) {
	return DiffTargets(context.Background(), w.env, req, w.at(a), w.at(b))
}

func TestADiffTellsWhatCameWentAndChanged(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"next/package-lock.json": lockOf("left", "1.2.0", "low", "1.0.0", "fresh", "2.0.0")})
	d, err := w.diff(CheckRequest{}, "app", "next")
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Added) != 1 || d.Added[0].PURL != "pkg:npm/fresh@2.0.0" || len(d.Removed) != 1 || d.Removed[0].PURL != "pkg:npm/right@1.0.0" {
		t.Errorf("added %v, removed %v", d.Added, d.Removed)
	}
	if len(d.Changed) != 1 || d.Changed[0].Package != "pkg:npm/left" || fmt.Sprint(d.Changed[0].From, d.Changed[0].To) != "[1.0.0] [1.2.0]" {
		t.Errorf("changed %v", d.Changed)
	}
	if len(d.New) != 0 || len(d.Gone) != 1 || d.Gone[0].Rule != "vuln/CVE-2026-0001" || d.GateFailed {
		t.Errorf("%+v", d)
	}
	back, err := w.diff(CheckRequest{}, "next", "app")
	if err != nil || len(back.New) != 1 || len(back.Gone) != 0 || !back.GateFailed || back.Gate != DefaultGate {
		t.Errorf("the other way round: %+v, %v", back, err)
	}
}

func TestADiffOfATargetWithItselfIsEmptyAndItsListsAreThere(t *testing.T) {
	w := flawed(t)
	d, err := w.diff(CheckRequest{}, "app", "app")
	if err != nil {
		t.Fatal(err)
	}
	if d.Added == nil || d.Removed == nil || d.Changed == nil || d.New == nil || d.Gone == nil {
		t.Error("a list is nil")
	}
	if n := len(d.Added) + len(d.Removed) + len(d.Changed) + len(d.New) + len(d.Gone); n != 0 || d.GateFailed {
		t.Errorf("%+v", d)
	}
}

func TestAnUpgradeThatDoesNotEndAFlawIsNotNew(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"next/sub/package-lock.json": lockOf("left", "1.1.0")})
	d, err := w.diff(CheckRequest{}, "app", "next")
	if err != nil || len(d.New) != 0 || d.GateFailed {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestEitherSideMayBeAReport(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{
		"next/package-lock.json": lockOf("left", "1.2.0"), "before.json": reportText(t, w.check(CheckRequest{}, "app")),
		"other.json": `{"name": "no report"}`, "later.json": `{"schema":"ossay/v2"}`, "cut.json": `{"schema":"ossay/v1","components":[`,
	})
	d, err := w.diff(CheckRequest{}, "before.json", "next")
	if err != nil || len(d.Gone) != 2 || len(d.Removed) != 2 || d.Gate == "" {
		t.Errorf("%+v, %v", d, err)
	}
	d, err = w.diff(CheckRequest{}, "next", "before.json")
	if err != nil || len(d.New) != 2 || d.GateFailed || d.Gate != "" {
		t.Errorf("no gate looks at findings of an earlier run: %+v, %v", d, err)
	}
	if _, err = w.diff(CheckRequest{}, "app", "cut.json"); err == nil || !strings.Contains(err.Error(), "ossay/v1") {
		t.Errorf("a report that is cut off: %v", err)
	}
	for _, name := range []string{"other.json", "later.json"} {
		if d, err := w.diff(CheckRequest{}, name, "next"); err == nil && len(d.Removed) > 0 {
			t.Errorf("%s is taken for a report: %+v", name, d)
		}
	}
	if _, err = w.diff(CheckRequest{}, "app", "nowhere"); err == nil {
		t.Error("a target that is not there")
	}
}

func TestSinceAReportOnlyNewFindingsFailTheGate(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"before.json": reportText(t, w.check(CheckRequest{}, "app")), "none.json": `{"schema":"ossay/v1","components":[],"findings":[]}`})
	r := w.check(CheckRequest{Since: w.at("before.json")}, "app")
	if r.err != nil || r.exit != fault.ExitOK || r.done.Gate.Matched != 0 || r.done.Since == nil {
		t.Fatalf("exit %d, %+v, %v", r.exit, r.done, r.err)
	}
	for _, f := range r.findings {
		if f.New {
			t.Errorf("%s is new", f.Rule)
		}
	}
	r = w.check(CheckRequest{Since: w.at("none.json")}, "app")
	if r.exit != fault.ExitGate || len(r.done.Since.New) != 2 || !r.findings[0].New {
		t.Errorf("exit %d, %+v", r.exit, r.done.Since)
	}
	w.advisories(flaw{id: "GHSA-left", name: "left", fixed: "1.2.0", vector: highVector, aliases: `["CVE-2026-0001", "OSV-77"]`}.json(), flaw{id: "GHSA-right", name: "right", vector: criticalVector}.json())
	r = w.check(CheckRequest{Since: w.at("before.json")}, "app")
	if r.exit != fault.ExitGate || len(r.done.Since.New) != 1 || r.done.Since.New[0].Rule != "vuln/GHSA-right" || len(r.done.Since.Gone) != 1 {
		t.Errorf("a further name makes no new finding: %+v", r.done.Since)
	}
}

func TestAnExceptedFindingOfTheBaselineIsNotNewWhenItReturns(t *testing.T) {
	w := flawed(t)
	config := "exceptions:\n  - id: CVE-2026-0001\n    reason: x\n    until: 2026-12-31\n"
	w.put(map[string]string{"app/ossay.yaml": config})
	w.put(map[string]string{"before.json": reportText(t, w.check(CheckRequest{}, "app"))})
	w.put(map[string]string{"app/ossay.yaml": strings.ReplaceAll(config, "2026-12-31", "2026-11-01")})
	r := w.check(CheckRequest{Since: w.at("before.json")}, "app")
	if f := r.finding("vuln/CVE-2026-0001"); f == nil || f.Status != finding.Open || f.New {
		t.Errorf("%+v", f)
	}
}

func TestABaselineMustBeAReadableReport(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"text.json": "hello", "list.json": "[]", "empty.json": "", "schema.json": `{"schema": 1}`, "dir.json/x": ""})
	w.sparse("huge.json", maxReport+1)
	for _, name := range []string{"text.json", "list.json", "empty.json", "schema.json", "dir.json", "huge.json"} {
		refused(t, w.check(CheckRequest{Since: w.at(name)}, "app").err, fault.Usage, "reading report", name)
	}
	w.link(w.at("nowhere"), "dangling.json")
	refused(t, w.check(CheckRequest{Since: w.at("dangling.json")}, "app").err, fault.Usage, "--since", "no such report")
}

// commit makes the folder "app" a repository with one commit of all that is there.
func (w *world) commit() {
	w.Helper()
	git, err := exec.LookPath("git")
	if err != nil {
		w.Skip("tool not installed: git")
	}
	for _, args := range [][]string{{"init", "-q", "-b", "main"}, {"add", "-A"}, {"-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "x"}} {
		cmd := exec.Command(git, args...)
		cmd.Dir = w.at("app")
		cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null")
		if out, err := cmd.CombinedOutput(); err != nil {
			w.Skipf("git %v: %v: %s", args, err, out)
		}
	}
}

func TestSinceARevisionComparesWithItsTree(t *testing.T) {
	w := flawed(t)
	w.commit()
	w.put(map[string]string{"app/package-lock.json": lockOf("left", "1.0.0", "worse", "1.0.0")})
	w.advisories(flaw{id: "GHSA-left", name: "left", fixed: "1.2.0", vector: highVector}.json(), flaw{id: "GHSA-worse", name: "worse", vector: criticalVector}.json())
	r := w.check(CheckRequest{Since: "main"}, "app")
	if r.err != nil || r.exit != fault.ExitGate || r.done.Gate.Matched != 1 {
		t.Fatalf("exit %d, %+v, %v", r.exit, r.done.Gate, r.err)
	}
	if d := r.done.Since; len(d.New) != 1 || d.New[0].Rule != "vuln/GHSA-worse" || d.From != "main" || len(d.Added) != 1 {
		t.Errorf("%+v", d)
	}
	for _, name := range []string{"main~1", "nothing", "--help", "HEAD:app", "../../etc"} {
		refused(t, w.check(CheckRequest{Since: name}, "app").err, fault.Usage, "--since "+name)
	}
}

func TestVersionsAreCutAtTheLastSign(t *testing.T) {
	for p, want := range map[string][2]string{
		"pkg:npm/a@1": {"pkg:npm/a", "1"}, "pkg:npm/a": {"pkg:npm/a", ""}, "pkg:npm/@s/a@1?x=y": {"pkg:npm/@s/a", "1?x=y"}, "": {"", ""}, "@": {"@", ""}, "@1": {"@1", ""},
	} {
		name, v := cutVersion(p)
		if name != want[0] || v != want[1] {
			t.Errorf("%q: %q %q", p, name, v)
		}
		if v != "" && joinVersion(name, v) != p {
			t.Errorf("%q does not come back", p)
		}
	}
}

func (w *world) why(question string) (*Why, error) {
	return ExplainWhy(context.Background(), w.env, CheckRequest{Targets: []string{w.at("app")}}, question)
}

func TestAQuestionIsUnderstoodByItsForm(t *testing.T) {
	w := flawed(t)
	for question, asked := range map[string]string{
		"GHSA-left": "advisory", "CVE-2026-0001": "advisory", "ghsa-left": "advisory", "CVE-1999-0001": "advisory", "GHSA-else": "advisory",
		"left": "component", "left@1.0.0": "component", "pkg:npm/left": "component", "pkg:npm/left@1.0.0": "component",
		"package-lock.json:7": "place", "package-lock.json:7:5": "place",
	} {
		why, err := w.why(question)
		if err != nil {
			t.Errorf("%s: %v", question, err)
			continue
		}
		if why.Asked != asked {
			t.Errorf("%s: asked for a %s", question, why.Asked)
		}
		wantAnswer := !strings.Contains(question, "1999") && question != "GHSA-else"
		if (len(why.Answers) == 1) != wantAnswer {
			t.Errorf("%s: %d answers", question, len(why.Answers))
		}
		if wantAnswer && why.Answers[0].Component != "pkg:npm/left@1.0.0" {
			t.Errorf("%s: %s", question, why.Answers[0].Component)
		}
	}
	for _, question := range []string{"lef", "left@2", "package-lock.json:1", "package-lock.json:0", "a:b:c:d", "", "pkg:npm/", "pkg:npm/lef"} {
		_, err := w.why(question)
		refused(t, err, fault.NotFound, "answers to")
	}
}

func TestWhyAnAdvisoryCountsOrNot(t *testing.T) {
	w := flawed(t)
	why, err := w.why("CVE-2026-0001")
	if err != nil {
		t.Fatal(err)
	}
	a := why.Answers[0]
	if !why.Known || !slices.Contains(why.Affects, "npm left") || len(a.Verdicts) != 1 {
		t.Fatalf("%+v", why)
	}
	if v := a.Verdicts[0]; !v.Hit || v.ID != "GHSA-left" || v.Status != "open" || v.Reason == "" || !slices.Equal(v.Fixed, []string{"1.2.0"}) {
		t.Errorf("%+v", v)
	}
	if a.PathCount != 1 || len(a.Paths) != 1 || !a.Direct || a.Places[0].Span.StartLine != 7 {
		t.Errorf("%+v", a)
	}
	t.Run("a fixed version is no hit, and that is said", func(t *testing.T) {
		w.put(map[string]string{"app/package-lock.json": lockOf("left", "1.2.0")})
		why, err := w.why("GHSA-left")
		if err != nil || len(why.Answers) != 1 {
			t.Fatalf("%+v, %v", why, err)
		}
		if v := why.Answers[0].Verdicts[0]; v.Hit || v.Reason == "" || v.Status != "" {
			t.Errorf("%+v", v)
		}
	})
	t.Run("an exception is named", func(t *testing.T) {
		w.put(map[string]string{"app/package-lock.json": lockOf("left", "1.0.0"), "app/ossay.yaml": "exceptions:\n  - id: GHSA-left\n    reason: not used\n    until: 2027-01-01\n"})
		why, err := w.why("GHSA-left")
		if err != nil {
			t.Fatal(err)
		}
		if v := why.Answers[0].Verdicts[0]; v.Status != "excepted" || v.Note != "not used" {
			t.Errorf("%+v", v)
		}
	})
	t.Run("a withdrawn record does not count", func(t *testing.T) {
		rec := strings.Replace(flaw{id: "GHSA-left", name: "left", fixed: "1.2.0", vector: highVector}.json(), `"summary"`, `"withdrawn":"2026-11-01T00:00:00Z","summary"`, 1)
		w.advisories(rec)
		why, err := w.why("GHSA-left")
		if err != nil {
			t.Fatal(err)
		}
		if v := why.Answers[0].Verdicts[0]; v.Hit || !strings.Contains(v.Reason, "withdrawn") {
			t.Errorf("%+v", v)
		}
		if r := w.check(CheckRequest{}, "app"); len(r.findings) != 0 {
			t.Errorf("%v", r.rules())
		}
	})
}

func TestManyPathsAreCountedAndAFewShown(t *testing.T) {
	var packages, deps []string
	for i := range 40 {
		name := fmt.Sprintf("mid-%02d", i)
		deps = append(deps, fmt.Sprintf("%q: \"1.0.0\"", name))
		packages = append(packages, fmt.Sprintf("%q: {\"version\": \"1.0.0\", \"dependencies\": {\"left\": \"1.0.0\"}}", "node_modules/"+name))
	}
	w := flawed(t)
	w.put(map[string]string{"app/package-lock.json": `{"name":"app","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"app","version":"1.0.0","dependencies":{` + strings.Join(deps, ",") + `}},` + strings.Join(packages, ",") + `,"node_modules/left":{"version":"1.0.0"}}}`})
	why, err := w.why("left")
	if err != nil {
		t.Fatal(err)
	}
	if a := why.Answers[0]; a.PathCount != 40 || len(a.Paths) != maxWhyPaths || a.Direct {
		t.Errorf("%d of %d paths, direct %v", len(a.Paths), a.PathCount, a.Direct)
	}
}

func TestARepositoryIsReadWithoutFollowingItsLinks(t *testing.T) {
	w := flawed(t)
	outside := t.TempDir()
	if err := os.WriteFile(filepath.Join(outside, "package-lock.json"), []byte(lockOf("secret", "1.0.0")), 0o644); err != nil {
		t.Fatal(err)
	}
	w.link(outside, "app/away")
	w.link(filepath.Join(outside, "package-lock.json"), "app/one/package-lock.json")
	w.link(".", "app/loop")
	w.link("nowhere", "app/dangling")
	r := w.check(CheckRequest{}, "app")
	if slices.Contains(r.components, "pkg:npm/secret@1.0.0") {
		t.Error("a link led out of the target")
	}
	if f := r.coverage["walk"].Files; f.Links != 4 {
		t.Errorf("%d links are counted", f.Links)
	}
}
