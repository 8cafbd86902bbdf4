package audit

import (
	"bytes"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// open counts the open findings of a rule, and of syntax.
func open(found []finding.Finding, rule string) (n, broken int) {
	for _, f := range found {
		if f.Status == finding.Open && f.Rule == rule {
			n++
		}
		if f.Rule == "pipeline/syntax" {
			broken++
		}
	}
	return n, broken
}

// shared returns how many lines at the beginning and the end two texts share.
func shared(a, b []byte) (head, tail int) {
	x, y := bytes.Split(a, []byte("\n")), bytes.Split(b, []byte("\n"))
	for head < len(x) && head < len(y) && bytes.Equal(x[head], y[head]) {
		head++
	}
	for tail < len(x)-head && tail < len(y)-head && bytes.Equal(x[len(x)-1-tail], y[len(y)-1-tail]) {
		tail++
	}
	return head, tail
}

// eachAlone applies every fix by itself: its finding goes, nothing breaks, and
// no line outside the finding's surroundings changes.
func eachAlone(t *testing.T, f File, opt rules.Options) (fixes int) {
	t.Helper()
	found, _ := Audit([]File{f}, opt)
	for i := range found {
		x := &found[i]
		fixed, n := Apply(f.Data, found[i:i+1], true)
		if n == 0 {
			continue
		}
		fixes++
		before, brokenBefore := open(found, x.Rule)
		again, _ := Audit([]File{{Path: f.Path, Data: fixed}}, opt)
		after, brokenAfter := open(again, x.Rule)
		if after >= before && x.Rule != "pipeline/template-injection" || after > before {
			t.Errorf("%s %s: %d findings before, %d after:\n%s", x.Span, x.Rule, before, after, fixed)
		}
		if brokenAfter > brokenBefore {
			t.Errorf("%s %s: broken now:\n%s", x.Span, x.Rule, fixed)
		}
		head, tail := shared(f.Data, fixed)
		total := bytes.Count(fixed, []byte("\n")) + 1
		if changed := total - head - tail; changed > 60 {
			t.Errorf("%s %s: %d lines lie between the first change and the last", x.Span, x.Rule, changed)
		}
	}
	return fixes
}

func TestEveryFixWorksByItself(t *testing.T) {
	opt := rules.Options{Persona: rules.Auditor, Commit: func(string, string) (string, bool) { return pinned, true }}
	fixes := 0
	for _, r := range rules.All() {
		if r.Bad != "" {
			fixes += eachAlone(t, example(r.Bad), opt)
		}
	}
	for _, in := range incidents() {
		for _, f := range in.before {
			fixes += eachAlone(t, f, opt)
		}
	}
	if fixes < 40 {
		t.Errorf("%d fixes only", fixes)
	}
}

func TestEveryFixWorksByItselfInTheSuites(t *testing.T) {
	opt := rules.Options{Persona: rules.Auditor, Commit: func(string, string) (string, bool) { return pinned, true }}
	fixes := 0
	for _, f := range tree(t, suite(t, "hazmat", "tree")) {
		fixes += eachAlone(t, f, opt)
	}
	for _, f := range tree(t, suite(t, "zizmor", "fixtures")) {
		switch base := f.Path[bytes.LastIndexByte([]byte(f.Path), '/')+1:]; base {
		case "action.yml", ".pre-commit-config.yaml", ".pre-commit-config.yml":
		case "dependabot.yml":
			f.Path = ".github/" + base
		default:
			f.Path = ".github/workflows/" + base
		}
		fixes += eachAlone(t, f, opt)
	}
	t.Logf("%d fixes", fixes)
}
