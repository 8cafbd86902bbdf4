package audit

import (
	"io"
	"strings"
	"testing"

	"github.com/rhysd/actionlint"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// lint returns what another program says of workflows: how often each message.
func lint(t *testing.T, list []File) map[string]int {
	t.Helper()
	l, err := actionlint.NewLinter(io.Discard, &actionlint.LinterOptions{})
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]int{}
	for _, f := range list {
		if !strings.Contains(f.Path, ".github/workflows/") {
			continue
		}
		errs, err := l.Lint("x.yml", f.Data, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range errs {
			message := e.Message
			if e.Kind == "action" && strings.HasPrefix(message, "specifying action") {
				continue // it does not know the self reference yet
			}
			said[f.Path+": "+e.Kind+": "+message]++
		}
	}
	return said
}

func TestFixesLeaveNothingNewForAnotherLinter(t *testing.T) {
	opt := rules.Options{Persona: rules.Auditor, Commit: func(string, string) (string, bool) { return pinned, true }}
	check := func(name string, before []File) {
		changed, n := Fix(before, opt, true)
		var after []File
		for _, f := range before {
			if data, ok := changed[f.Path]; ok {
				f.Data = data
			}
			after = append(after, f)
		}
		old := lint(t, before)
		for message, count := range lint(t, after) {
			if count > old[message] {
				t.Errorf("%s, after %d fixes: %s\n%s", name, n, message, after[0].Data)
			}
		}
	}
	for _, in := range incidents() {
		check(in.name, in.before)
	}
	for _, r := range rules.All() {
		if r.Bad != "" {
			check(r.ID, []File{example(r.Bad)})
		}
	}
	check("made workflows", corpus(t, 8))
}
