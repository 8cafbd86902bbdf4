package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// everyCommand lists the commands of the table with all their subcommands.
func everyCommand() []*cobra.Command {
	sh := &shell{Streams: Streams{In: strings.NewReader(""), Out: io.Discard, Err: io.Discard, Getenv: func(string) string { return "" }}}
	root := sh.root()
	root.InitDefaultCompletionCmd()
	var out []*cobra.Command
	todo := []*cobra.Command{root}
	for len(todo) > 0 {
		c := todo[0]
		todo = append(todo[1:], c.Commands()...)
		out = append(out, c)
	}
	return out
}

// words are the names of a command below the program's.
func pathOf(c *cobra.Command) []string { return strings.Fields(c.CommandPath())[1:] }

func TestEveryCommandSaysWhatItIsFor(t *testing.T) {
	lower := regexp.MustCompile(`^[A-Z]`)
	for _, c := range everyCommand() {
		if c.Short == "" || strings.HasSuffix(c.Short, ".") || !lower.MatchString(c.Short) {
			t.Errorf("%s: %q", c.CommandPath(), c.Short)
		}
		if c.HasParent() && c.Parent().Name() == "completion" || c.Name() == "completion" {
			continue
		}
		r := run(t, nil, append([]string{"help"}, pathOf(c)...)...)
		other := run(t, nil, append(pathOf(c), "--help")...)
		if r.code != 0 || r.err != "" || !strings.Contains(r.out, "Usage:") || !strings.Contains(r.out, c.CommandPath()) {
			t.Errorf("help %s: exit %d, %s", c.CommandPath(), r.code, r.err)
		}
		if short, _, _ := strings.Cut(r.out, "Usage:"); other.code != 0 || !strings.HasPrefix(other.out, short) {
			t.Errorf("%s --help says something else than help", c.CommandPath())
		}
		for line := range strings.Lines(r.out) {
			if strings.ContainsAny(line, "\t\x1b\r") {
				t.Errorf("%s: %q", c.CommandPath(), line)
			}
		}
	}
}

func TestCommandsThatDoSomethingHaveExamplesOrSayHow(t *testing.T) {
	for _, c := range everyCommand() {
		if !c.Runnable() || c.HasSubCommands() || c.Name() == "help" || c.HasParent() && c.Parent().Hidden {
			continue
		}
		if c.Example == "" && c.Long == "" {
			t.Errorf("%s has neither an example nor a word more than its line", c.CommandPath())
		}
		for line := range strings.Lines(c.Example) {
			words := strings.Fields(line)
			if len(words) == 0 || strings.HasPrefix(words[0], "#") || words[0] != "ossay" && !strings.Contains(line, "| ") {
				continue
			}
			if !strings.Contains(line, strings.TrimPrefix(c.CommandPath(), "ossay ")) && !strings.Contains(line, "ossay ") {
				t.Errorf("%s: the example %q is of another command", c.CommandPath(), line)
			}
		}
	}
}

func TestHelpNamesNoServerOfOthers(t *testing.T) {
	address := regexp.MustCompile(`https?://([a-zA-Z0-9.-]+)`)
	for _, c := range everyCommand() {
		texts := c.Long + c.Short + c.Example
		c.Flags().VisitAll(func(f *pflag.Flag) { texts += f.Usage + f.DefValue })
		for _, m := range address.FindAllStringSubmatch(texts, -1) {
			host := m[1]
			if !strings.HasSuffix(host, ".example") && !strings.HasSuffix(host, "example.com") && !strings.HasSuffix(host, "example.org") && !strings.HasSuffix(host, ".invalid") && host != "localhost" && host != "github.com" && host != "token.actions.githubusercontent.com" {
				t.Errorf("%s names %s", c.CommandPath(), host)
			}
		}
	}
}

func TestEveryFlagSaysWhatItDoes(t *testing.T) {
	for _, c := range everyCommand() {
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if f.Name == "help" || c.Name() == "completion" || c.HasParent() && c.Parent().Name() == "completion" {
				return
			}
			value, usage := pflag.UnquoteUsage(f)
			if usage == "" || strings.HasSuffix(usage, ".") {
				t.Errorf("%s --%s: %q", c.CommandPath(), f.Name, usage)
			}
			switch f.Value.Type() {
			case "string", "stringArray", "stringSlice":
				if value == "string" || value == "stringArray" || value == "strings" || value == "" {
					t.Errorf("%s --%s does not say what its value is", c.CommandPath(), f.Name)
				}
			}
		})
	}
}

func TestTheManualListsEveryCommandAndEveryFlag(t *testing.T) {
	page := run(t, nil, "man").out
	plain := strings.NewReplacer(`\-`, "-", `\e`, `\`, `\&`, "").Replace(page)
	for _, c := range everyCommand() {
		if !c.HasParent() || c.Hidden || c.Parent().Hidden || c.Name() == "help" || c.Parent().Name() == "completion" {
			continue
		}
		section := ".SS " + strings.Join(pathOf(c), " ")
		if !strings.Contains(plain, section) {
			t.Errorf("no section %q", section)
			continue
		}
		c.NonInheritedFlags().VisitAll(func(f *pflag.Flag) {
			if f.Name != "help" && !f.Hidden && c.Name() != "completion" && !strings.Contains(plain, "--"+f.Name) {
				t.Errorf("%s: no flag --%s", c.CommandPath(), f.Name)
			}
		})
	}
	if again := run(t, nil, "man").out; again != page {
		t.Error("two pages differ")
	}
	for _, code := range []int{0, 1, 2, 3, 4, 5, 70, 130} {
		if !strings.Contains(page, fmt.Sprintf(".TP\n%d\n", code)) {
			t.Errorf("no exit status %d", code)
		}
	}
}

func TestEveryCommandKnowsItsFlagsAndNoOthers(t *testing.T) {
	for _, c := range everyCommand() {
		if c.Name() == "help" {
			continue
		}
		r := run(t, nil, append(pathOf(c), "--no-such-flag")...)
		if r.code != fault.ExitUsage || !strings.Contains(r.err, "error: unknown flag: --no-such-flag") || !strings.Contains(r.err, "hint: ") || r.out != "" {
			t.Errorf("%s: exit %d, %s", c.CommandPath(), r.code, r.err)
		}
		r = run(t, nil, append(pathOf(c), "-Z")...)
		if r.code != fault.ExitUsage || r.out != "" {
			t.Errorf("%s -Z: exit %d, %s", c.CommandPath(), r.code, r.err)
		}
	}
}

func TestMisspeltFlagsAndCommandsHaveTheNearestOne(t *testing.T) {
	for line, want := range map[string]string{
		"check --exit-zro": "did you mean --exit-zero?", "check --exlude x": "did you mean --exclude?", "sbom make --prodct-version 1": "did you mean --product-version?",
		"sbom mkae": "did you mean ossay sbom make?", "pipline": "did you mean ossay pipeline?", "trust updte": "did you mean ossay trust update?", "help vefiry": "did you mean ossay verify?",
	} {
		r := run(t, nil, strings.Fields(line)...)
		if r.code != fault.ExitUsage || !strings.Contains(r.err, want) {
			t.Errorf("%s: exit %d, %s", line, r.code, r.err)
		}
	}
}

// apart are commands that a test must not run as they are: they start servers, or
// ask for data on the network.
func apart(c *cobra.Command) bool {
	return slices.Contains([]string{"ossay trust up", "ossay trust witness up", "ossay db update", "ossay trust monitor"}, c.CommandPath())
}

func TestNoCommandFailsByADefectWhateverItsArguments(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, c := range everyCommand() {
		if !c.Runnable() || apart(c) {
			continue
		}
		for _, more := range [][]string{nil, {"-"}, {"nowhere", "\x00"}, {"a", "b", "c", "d", "e", "f"}} {
			r := run(t, nil, append(pathOf(c), more...)...)
			if r.code == fault.ExitInternal {
				t.Errorf("%s %.20q: exit %d\n%.300s", c.CommandPath(), more, r.code, r.err)
			}
			if r.code == fault.ExitUsage && !strings.HasPrefix(r.err, "error: ") {
				t.Errorf("%s %.20q: exit 2 without an error: %.300s", c.CommandPath(), more, r.err)
			}
		}
	}
}

func TestValuesThatAreNoneAreRefusedForEveryFlag(t *testing.T) {
	dir := plant(t, map[string]string{"package-lock.json": `{"lockfileVersion":3,"packages":{"":{"dependencies":{"a":"1"}},"node_modules/a":{"version":"1.0.0"}}}`})
	for _, flags := range [][]string{
		{"--workers", "x"}, {"--workers", "-1"}, {"--workers", "257"}, {"--workers", "99999999999999999999"}, {"--all=maybe"}, {"--color", ""}, {"--color", "sometimes"}, {"--gate", "("}, {"--max-age", "1y"}, {"--format", ""},
		{"--format", "json,text"}, {"--format", "=x"}, {"--since", ""}, {"--config", dir}, {"--db", dir}, {"-C", filepath.Join(dir, "nowhere")}, {"--platform", "x/y/z/w/v"}, {"--workers"}, {"--format"},
	} {
		r := run(t, nil, append([]string{"check", dir}, flags...)...)
		if flags[0] == "--since" || flags[0] == "--platform" {
			if r.code == fault.ExitInternal {
				t.Errorf("%q: %s", flags, r.err)
			}
			continue
		}
		if r.code != fault.ExitUsage && r.code != fault.ExitNoData || !strings.Contains(r.err, "error: ") || r.out != "" {
			t.Errorf("%q: exit %d, out %.60q, %s", flags, r.code, r.out, r.err)
		}
	}
}

func TestEveryCommandCompletes(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, c := range everyCommand() {
		if c.Name() == "help" || c.HasParent() && c.Parent().Name() == "completion" {
			continue
		}
		r := run(t, nil, append(append([]string{"__complete"}, pathOf(c)...), "")...)
		if r.code != 0 || !strings.Contains(r.out, "\n:") && !strings.HasPrefix(r.out, ":") {
			t.Errorf("%s: exit %d, %q, %s", c.CommandPath(), r.code, r.out, r.err)
		}
		flags := run(t, nil, append(append([]string{"__complete"}, pathOf(c)...), "--")...)
		if c.Runnable() && !strings.Contains(flags.out, "--format") {
			t.Errorf("%s completes no flags: %q", c.CommandPath(), flags.out)
		}
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() && !strings.Contains(r.out, sub.Name()) {
				t.Errorf("%s does not complete %s", c.CommandPath(), sub.Name())
			}
		}
	}
}

func TestWordsOfFlagsComplete(t *testing.T) {
	for line, want := range map[string]string{
		"check --color": "always auto never", "check --format": "json markdown sarif text", "sbom convert --to": "cyclonedx-json spdx-json", "pipeline audit --persona": "regular pedantic auditor", "sbom make --lifecycle": "build operations",
		"binary audit --profile": "openssf", "sbom merge --mode": "flat", "vex add --status": "not_affected fixed", "check --gate": "fixable kev",
	} {
		r := run(t, nil, append(append([]string{"__complete"}, strings.Fields(line)...), "")...)
		for _, w := range strings.Fields(want) {
			if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(w) + `\b`).MatchString(r.out) {
				t.Errorf("%s does not offer %s: %q", line, w, r.out)
			}
		}
	}
}

// lockTree is a folder with one malicious release of the starter set.
func lockTree(t *testing.T) string {
	return plant(t, map[string]string{"package-lock.json": `{"name":"app","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"app","version":"1.0.0","dependencies":{"event-stream":"3.3.6"}},"node_modules/event-stream":{"version":"3.3.6"}}}`})
}

func TestAnyPairOfFormatsSaysTheSameAsEachAlone(t *testing.T) {
	dir, out := lockTree(t), t.TempDir()
	alone := map[string]string{}
	for _, f := range report.Formats() {
		r := run(t, nil, "check", "--format", f.Name, dir)
		if r.code != fault.ExitGate {
			t.Fatalf("%s: exit %d, %s", f.Name, r.code, r.err)
		}
		alone[f.Name] = r.out
	}
	for _, a := range report.Formats() {
		for _, b := range report.Formats() {
			file := filepath.Join(out, a.Name+"."+b.Name)
			r := run(t, nil, "check", "--format", a.Name, "--format", b.Name+"="+file, dir)
			data, err := os.ReadFile(file)
			if r.code != fault.ExitGate || err != nil || r.out != alone[a.Name] {
				t.Errorf("%s and %s: exit %d, %v", a.Name, b.Name, r.code, err)
			}
			if b.Name != "text" && string(data) != alone[b.Name] {
				t.Errorf("%s in a file beside %s differs", b.Name, a.Name)
			}
			if info, _ := os.Stat(file); info.Mode().Perm() != 0o644 {
				t.Errorf("mode %v", info.Mode())
			}
		}
	}
	if names, _ := os.ReadDir(out); len(names) != len(alone)*len(alone) {
		t.Errorf("%d files, want %d", len(names), len(alone)*len(alone))
	}
}

func TestReportsTakeTheirPlaceOnlyWhole(t *testing.T) {
	dir, out := lockTree(t), t.TempDir()
	file := filepath.Join(out, "r.json")
	if err := os.WriteFile(file, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(out, "taken"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(out, "taken", "x"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string][]string{
		"a target that is not there": {"--format", "json=" + file, filepath.Join(dir, "nowhere")}, "a gate that is none": {"--format", "json=" + file, "--gate", "(", dir}, "a second format that is none": {"--format", "json=" + file, "--format", "xml=" + file, dir},
		"two on standard output": {"--format", "json=" + file, "--format", "text", "--format", "sarif", dir}, "two for one file": {"--format", "json=" + file, "--format", "sarif=" + file, dir}, "a folder that is not there": {"--format", "json=" + file, "--format", "sarif=" + filepath.Join(out, "no", "x"), dir},
	} {
		r := run(t, nil, append([]string{"check"}, args...)...)
		if r.code != fault.ExitUsage || !strings.HasPrefix(r.err, "error: ") {
			t.Errorf("%s: exit %d, %s", name, r.code, r.err)
		}
		if data, _ := os.ReadFile(file); string(data) != "old" {
			t.Errorf("%s: the old report is gone", name)
		}
	}
	r := run(t, nil, "check", "--format", "json="+filepath.Join(out, "taken"), dir)
	if r.code != fault.ExitUsage || !strings.Contains(r.err, "taken") {
		t.Errorf("a folder in place of the report: exit %d, %s", r.code, r.err)
	}
	if names, _ := os.ReadDir(out); len(names) != 2 {
		t.Errorf("left behind: %v", names)
	}
}

func TestColoursFollowFlagsThenVariables(t *testing.T) {
	dir := lockTree(t)
	for name, tt := range map[string]struct {
		env  map[string]string
		args []string
		want bool
	}{
		"no terminal": {nil, nil, false}, "always": {nil, []string{"--color", "always"}, true}, "always wins over NO_COLOR": {map[string]string{"NO_COLOR": "1"}, []string{"--color", "always"}, true},
		"forced": {map[string]string{"CLICOLOR_FORCE": "1"}, nil, true}, "forced with nought": {map[string]string{"CLICOLOR_FORCE": "0"}, nil, false}, "never wins over force": {map[string]string{"CLICOLOR_FORCE": "1"}, []string{"--color", "never"}, false},
	} {
		r := run(t, tt.env, append([]string{"check", dir}, tt.args...)...)
		if strings.Contains(r.out, "\x1b[") != tt.want {
			t.Errorf("%s: colours %v", name, !tt.want)
		}
		j := run(t, tt.env, append([]string{"check", "--format", "json", dir}, tt.args...)...)
		if strings.Contains(j.out, "\x1b") || !json.Valid([]byte(j.out)) {
			t.Errorf("%s: colours in JSON", name)
		}
	}
}

func TestOfflineRefusesWhatNeedsTheNetwork(t *testing.T) {
	dir := plant(t, map[string]string{"f": "x"})
	for _, line := range []string{"db update", "sign " + filepath.Join(dir, "f"), "trust update --url https://tuf.invalid", "trust monitor"} {
		r := run(t, nil, append([]string{"--offline"}, strings.Fields(line)...)...)
		if r.code != fault.ExitUsage || !strings.Contains(r.err, "--offline was given") {
			t.Errorf("%s: exit %d, %s", line, r.code, r.err)
		}
	}
	if r := run(t, nil, "--offline", "check", lockTree(t)); r.code != fault.ExitGate {
		t.Errorf("a check needs no network: exit %d, %s", r.code, r.err)
	}
}

func TestExitCodesAreTheSameForEveryVerb(t *testing.T) {
	bad := lockTree(t)
	plain := filepath.Join(plant(t, map[string]string{"a.bin": "x"}), "a.bin")
	empty, damaged := t.TempDir(), plant(t, map[string]string{"Cargo.lock": "[[", "package-lock.json": `{"lockfileVersion":3,"packages":{"":{}}}`})
	for line, want := range map[string]int{
		"check " + bad: 1, "check --exit-zero " + bad: 0, "check " + empty: 3, "check " + damaged: 5, "check --allow-incomplete " + damaged: 0, "check --db /nowhere.db " + bad: 4, "check --max-age 1d " + bad: 4,
		"sbom make " + empty: 3, "sbom make " + damaged: 5, "sbom make " + bad: 0, "pipeline audit " + empty: 3, "pipeline graph " + empty: 3, "pipeline pin " + empty: 3, "binary audit " + empty: 3, "why nothing " + bad: 3,
		"why event-stream " + bad: 0, "diff " + empty + " " + bad: 1, "diff " + bad + " " + bad: 0, "explain nothing-like-it": 2, "explain gate-failed": 2, "db search nothing-like-it": 3, "db show CVE-1-1": 3, "db export " + filepath.Join(empty, "x.db"): 4,
		"version compare npm 1 2": 0, "version compare nothing 1 2": 2, "version": 0, "verify " + plain: 2, "verify --by a --issuer b " + plain: 3,
	} {
		r := run(t, nil, strings.Fields(line)...)
		if r.code != want {
			t.Errorf("%s: exit %d, want %d: %.200s", line, r.code, want, r.err)
		}
	}
}

func TestAMistakeIsWrittenOnceToStandardErrorOnly(t *testing.T) {
	for _, line := range []string{"check nowhere", "chek", "check --gate (", "sbom make nowhere", "verify nowhere", "vex show nowhere", "except add X", "db build"} {
		t.Chdir(t.TempDir())
		r := run(t, nil, strings.Fields(line)...)
		if r.out != "" || strings.Count(r.err, "error: ") != 1 || !strings.HasSuffix(r.err, "\n") || strings.Contains(r.err, "Usage:") {
			t.Errorf("%s: out %q, err %q", line, r.out, r.err)
		}
	}
}
