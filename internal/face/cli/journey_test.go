package cli_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/face/cli"
)

// TestJourneys runs the commands of docs/journeys and looks for the lines that
// the documents show: each must be in the output, in order; what stands around it
// and "…" inside it may be anything. Commands that fetch skip the rest of a
// journey where they fail.
func TestJourneys(t *testing.T) {
	if testing.Short() {
		t.Skip("journeys fetch packages")
	}
	root, err := filepath.Abs("../../..")
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("OSSAY_ROOT", root) // the steps run elsewhere
	docs, err := filepath.Glob("../../../docs/journeys/*.md")
	if err != nil || len(docs) == 0 {
		t.Fatalf("no journeys: %v", err)
	}
	for _, doc := range docs {
		doc, err := filepath.Abs(doc)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(strings.TrimSuffix(filepath.Base(doc), ".md"), func(t *testing.T) {
			text, err := os.ReadFile(doc)
			if err != nil {
				t.Fatal(err)
			}
			dir := filepath.Join(t.TempDir(), "app")
			if err := os.Mkdir(dir, 0o700); err != nil {
				t.Fatal(err)
			}
			t.Chdir(dir)
			for _, step := range steps(string(text)) {
				if !step.run(t) {
					return
				}
			}
		})
	}
}

// A journeyStep is a command with the lines that its output must hold.
type journeyStep struct {
	command string
	want    []string
}

// steps takes the commands out of the fenced blocks of a document.
func steps(text string) []journeyStep {
	var out []journeyStep
	fenced := false
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		switch {
		case strings.HasPrefix(line, "```"):
			fenced = !fenced
		case !fenced || line == "":
		case strings.HasPrefix(line, "$ "):
			out = append(out, journeyStep{command: line[2:]})
		case len(out) > 0:
			out[len(out)-1].want = append(out[len(out)-1].want, line)
		}
	}
	return out
}

// run carries the command out; false ends the journey.
func (s *journeyStep) run(t *testing.T) bool {
	t.Helper()
	var out string
	if rest, ok := strings.CutPrefix(s.command, "ossay "); ok && !strings.Contains(s.command, "&&") {
		var code int
		if out, code = ossay(t, words(rest)...); code != 0 {
			t.Errorf("$ %s\nexit %d\n%s", s.command, code, out)
			return false
		}
	} else {
		ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
		defer cancel()
		cmd := exec.CommandContext(ctx, "sh", "-c", s.command)
		if strings.Contains(s.command, "ossay ") {
			// Commands that start the program once more need the program itself.
			cmd.Env = append(os.Environ(), "PATH="+filepath.Dir(built(t))+":"+os.Getenv("PATH"), "OSSAY_STATE="+filepath.Dir(t.TempDir())+"/state")
		}
		text, err := cmd.CombinedOutput()
		if err != nil && strings.Contains(s.command, "ossay ") {
			t.Errorf("$ %s: %v\n%s", s.command, err, text)
			return false
		}
		if err != nil {
			t.Skipf("$ %s: %v: %.300s", s.command, err, text)
		}
		out = string(text)
	}
	for _, want := range s.want {
		parts := strings.Split(strings.Trim(want, "… "), " … ")
		for i := range parts {
			parts[i] = regexp.QuoteMeta(strings.TrimSpace(parts[i]))
		}
		at := regexp.MustCompile(strings.Join(parts, ".*")).FindStringIndex(out)
		if at == nil {
			t.Errorf("$ %s\ndoes not show %q in what is left of its output:\n%s", s.command, want, out)
			return false
		}
		out = out[at[1]:]
	}
	return true
}

// built returns the program, built once.
func built(t *testing.T) string {
	t.Helper()
	name, err := buildProgram()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

var buildProgram = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "ossay-journey-*")
	if err != nil {
		return "", err
	}
	name := filepath.Join(dir, "ossay")
	cmd := exec.Command("go", "build", "-o", name, "./cmd/ossay")
	cmd.Dir = os.Getenv("OSSAY_ROOT")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return name, nil
})

// words splits a command line at blanks; single quotes keep them.
func words(line string) []string {
	var out []string
	for _, m := range regexp.MustCompile(`'([^']*)'|(\S+)`).FindAllStringSubmatch(line, -1) {
		out = append(out, m[1]+m[2])
	}
	return out
}

// ossay runs the program inside this process.
func ossay(t *testing.T, args ...string) (out string, code int) {
	t.Helper()
	state := t.TempDir()
	var buf bytes.Buffer
	code = cli.Main(t.Context(), args, cli.Streams{
		In: strings.NewReader(""), Out: &buf, Err: &buf, Now: func() time.Time { return time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC) },
		Getenv: func(name string) string {
			if name == "OSSAY_STATE" {
				return state
			}
			return ""
		},
	})
	return buf.String(), code
}

func TestTheStepsOfADocumentAreRead(t *testing.T) {
	got := steps("text\n$ not a command\n```\n$ one 'a b'\nline\n… more … of it\n\n$ two\n```\n$ three\n")
	if len(got) != 2 || got[0].command != "one 'a b'" || len(got[0].want) != 2 || got[1].command != "two" {
		t.Errorf("%+v", got)
	}
	if w := words(got[0].command); len(w) != 2 || w[1] != "a b" {
		t.Errorf("%q", w)
	}
}
