package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

// flawed is a world with a lock file in which left has a high flaw, low a low one,
// and right none.
func flawed(t testing.TB) *world {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("left", "1.0.0", "low", "1.0.0", "right", "1.0.0")})
	w.advisories(
		flaw{id: "GHSA-left", name: "left", fixed: "1.2.0", vector: highVector, aliases: `["CVE-2026-0001"]`}.json(),
		flaw{id: "GHSA-low", name: "low", vector: lowVector}.json(),
		flaw{id: "GHSA-else", name: "elsewhere", fixed: "9.0.0", vector: criticalVector}.json())
	return w
}

func TestACheckSaysWhatWhereWhyAndHowToMend(t *testing.T) {
	w := flawed(t)
	r := w.check(CheckRequest{}, "app")
	if r.err != nil || r.exit != fault.ExitGate {
		t.Fatalf("exit %d, %v", r.exit, r.err)
	}
	if got := strings.Join(r.rules(), " "); got != "vuln/CVE-2026-0001 vuln/GHSA-low" {
		t.Fatalf("rules %s", got)
	}
	f := r.findings[0]
	if f.Rule != "vuln/CVE-2026-0001" || f.Severity != severity.High || f.Component != "pkg:npm/left@1.0.0" || f.Status != finding.Open {
		t.Errorf("the worst stands first: %+v", f)
	}
	if f.Span.Path != "package-lock.json" || f.Span.StartLine != 7 || f.Snippet == nil || !strings.Contains(f.Snippet.Text, `"node_modules/left"`) {
		t.Errorf("place %v, snippet %+v", f.Span, f.Snippet)
	}
	if !slices.Equal(f.Fixed, []string{"1.2.0"}) || len(f.Paths) != 1 || !slices.Equal(f.Paths[0], finding.Path{"app 1.0.0", "left 1.0.0"}) {
		t.Errorf("fixed %v, paths %v", f.Fixed, f.Paths)
	}
	if len(f.Traces) == 0 || f.Fix == nil || f.Message == "" {
		t.Errorf("no reason or no fix: %+v", f)
	}
	want := finding.Counts{Components: 3, LookedUp: 3, Direct: 3, Lockfiles: 1, Findings: 2, Fixable: 1}
	want.ByLevel[severity.High], want.ByLevel[severity.Low] = 1, 1
	if got := r.opened.Counts; got != want {
		t.Errorf("counts %+v, want %+v", got, want)
	}
	if r.done.Gate != (finding.Gate{Expression: DefaultGate, Failed: true, Matched: 1}) || !r.done.Complete {
		t.Errorf("done %+v", r.done)
	}
	if d := r.opened.Data; d.Starter || d.Records != 3 || d.Modified != "2026-11-20" || d.AgeDays != 4 || !strings.HasPrefix(d.Digest, "sha256:") {
		t.Errorf("data %+v", d)
	}
}

func TestEventsComeInTheirOrder(t *testing.T) {
	r := flawed(t).check(CheckRequest{}, "app")
	want := "Opened Component Component Component Found Found Coverage Coverage Coverage Coverage Done"
	if got := strings.Join(r.order, " "); got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
	if !slices.IsSorted(r.components) || len(r.components) != 3 {
		t.Errorf("components %v", r.components)
	}
	for _, name := range []string{"walk", "inventory", "vulnerabilities", "pipelines"} {
		if _, ok := r.coverage[name]; !ok {
			t.Errorf("no coverage of %s", name)
		}
	}
	if c := r.coverage["pipelines"]; c.State != finding.Skipped || c.Reason != "none found" {
		t.Errorf("%+v", c)
	}
	if c := r.coverage["vulnerabilities"]; c.State != finding.OK || c.Inputs != 3 {
		t.Errorf("%+v", c)
	}
}

// failing is a sink that takes so many events and no more.
type failing struct{ left int }

func (f *failing) Emit(finding.Event) error {
	if f.left--; f.left < 0 {
		return errors.New("the sink is full")
	}
	return nil
}

func TestASinkThatFailsStopsTheRunWhereverItFails(t *testing.T) {
	w := flawed(t)
	n := len(w.check(CheckRequest{}, "app").order)
	for i := range n {
		res, err := Check(context.Background(), w.env, CheckRequest{Targets: []string{w.at("app")}}, &failing{i}, nil)
		if err == nil || err.Error() != "the sink is full" {
			t.Errorf("after %d events: %v, %v", i, res, err)
		}
	}
	if _, err := Check(context.Background(), w.env, CheckRequest{Targets: []string{w.at("app")}}, &failing{n}, nil); err != nil {
		t.Errorf("a sink that takes all: %v", err)
	}
}

func TestTheExitCodeFollowsFromWhatIsThere(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{
		"clean/package-lock.json": lockOf("right", "1.0.0"), "damaged/Cargo.lock": "version = 4\n[[package", "damaged/package-lock.json": lockOf("right", "1.0.0"),
		"both/Cargo.lock": "version = 4\n[[package", "both/package-lock.json": lockOf("left", "1.0.0"),
		"tests-only/tests/package-lock.json": lockOf("left", "1.0.0"), "tests-only/package-lock.json": lockOf("right", "1.0.0"),
		"damaged-test/tests/Cargo.lock": "[[package", "damaged-test/package-lock.json": lockOf("right", "1.0.0"),
		"words/readme.txt": "hello",
	})
	for name, tt := range map[string]struct {
		target string
		req    CheckRequest
		exit   int
	}{
		"a finding fails the gate":                      {"app", CheckRequest{}, fault.ExitGate},
		"unless zero was asked for":                     {"app", CheckRequest{ExitZero: true}, fault.ExitOK},
		"a gate that never holds":                       {"app", CheckRequest{Gate: "never"}, fault.ExitOK},
		"a gate that one finding passes":                {"app", CheckRequest{Gate: "severity>=critical"}, fault.ExitOK},
		"a gate for what can be fixed":                  {"app", CheckRequest{Gate: "fixable"}, fault.ExitGate},
		"a gate by rule":                                {"app", CheckRequest{Gate: "rule=vuln/GHSA-low"}, fault.ExitGate},
		"nothing wrong":                                 {"clean", CheckRequest{}, fault.ExitOK},
		"nothing there":                                 {"words", CheckRequest{}, fault.ExitNothing},
		"a damaged input":                               {"damaged", CheckRequest{}, fault.ExitIncomplete},
		"a damaged input that is allowed":               {"damaged", CheckRequest{AllowIncomplete: true}, fault.ExitOK},
		"a damaged input and zero asked for":            {"damaged", CheckRequest{ExitZero: true}, fault.ExitIncomplete},
		"a finding wins over a damaged input":           {"both", CheckRequest{}, fault.ExitGate},
		"not if the gate is told to let it pass":        {"both", CheckRequest{ExitZero: true}, fault.ExitIncomplete},
		"findings of tests fail nothing":                {"tests-only", CheckRequest{}, fault.ExitOK},
		"a damaged input of tests is no gap of product": {"damaged-test", CheckRequest{}, fault.ExitOK},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.check(tt.req, tt.target)
			if r.err != nil || r.exit != tt.exit {
				t.Errorf("exit %d, want %d (%v)", r.exit, tt.exit, r.err)
			}
			if tt.exit == fault.ExitIncomplete && r.done.Complete {
				t.Error("an incomplete run calls itself complete")
			}
		})
	}
}

func TestWhatWasNotReadIsNamedWithTheReason(t *testing.T) {
	w := newWorld(t, map[string]string{"app/Cargo.lock": "version = 4\n[[package", "app/sub/yarn.lock": "\x00\x01", "app/package-lock.json": lockOf("right", "1.0.0")})
	r := w.check(CheckRequest{}, "app")
	c := r.coverage["inventory"]
	if c.State != finding.Partial || c.Refused == 0 || len(c.Refusals) != c.Refused || !strings.Contains(c.Reason, "not read") {
		t.Fatalf("%+v", c)
	}
	if c.Refusals[0].Path != "Cargo.lock" || c.Refusals[0].Reason == "" {
		t.Errorf("%+v", c.Refusals)
	}
	if len(r.components) == 0 {
		t.Error("what can be kept is not kept")
	}
}

func TestRefusalsAreListedUpToALimitAndCountedBeyond(t *testing.T) {
	list := map[string]string{}
	for i := range maxListed + 20 {
		list[fmt.Sprintf("app/d%03d/Cargo.lock", i)] = "[[package"
	}
	c := newWorld(t, list).check(CheckRequest{}, "app").coverage["inventory"]
	if c.Refused != maxListed+20 || len(c.Refusals) != maxListed {
		t.Errorf("%d listed of %d", len(c.Refusals), c.Refused)
	}
	if !slices.IsSortedFunc(c.Refusals, func(a, b finding.Refusal) int { return strings.Compare(a.Path, b.Path) }) {
		t.Error("not in the order of the paths")
	}
}

func TestEveryFileEndsInOneState(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/package-lock.json": lockOf("right", "1.0.0"), "app/a.txt": "x", "app/b/c.go": "package c", "app/Cargo.lock": "[[", "app/.gitignore": "ignored/\n",
		"app/ignored/package-lock.json": lockOf("left", "1.0.0"), "app/out/package-lock.json": lockOf("left", "1.0.0"),
	})
	r := w.check(CheckRequest{Exclude: []string{"out/"}}, "app")
	f := r.coverage["walk"].Files
	if f == nil || f.Seen != f.Read+f.RuledOut+f.Refused+f.OverBudget || f.Read == 0 || f.Refused != 1 {
		t.Fatalf("%+v", f)
	}
	sum := 0
	for _, why := range f.RuledOutBy {
		if sum += why.Count; why.Reason == "" {
			t.Errorf("%+v", f.RuledOutBy)
		}
	}
	if sum != f.RuledOut {
		t.Errorf("%d reasons for %d files", sum, f.RuledOut)
	}
	if slices.Contains(r.components, "pkg:npm/left@1.0.0") {
		t.Error("an excluded or ignored file was read")
	}
	if all := w.check(CheckRequest{NoIgnore: true}, "app"); !slices.Contains(all.components, "pkg:npm/left@1.0.0") {
		t.Error("--no-ignore does not read what is ignored")
	}
}

func TestSeveralTargetsHaveTheirNamesBeforeThePaths(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"two/package-lock.json": lockOf("left", "1.1.0"), "two/Cargo.lock": "[["})
	r := w.check(CheckRequest{}, "app", "two")
	if r.exit != fault.ExitGate || r.opened.Target.Kind != "directory" || !strings.Contains(r.opened.Target.Name, " ") {
		t.Fatalf("exit %d, target %+v, %v", r.exit, r.opened.Target, r.err)
	}
	places := map[string]bool{}
	for _, f := range r.findings {
		places[strings.TrimPrefix(f.Span.Path, strings.TrimPrefix(w.dir, ""))] = true
		if f.Snippet == nil || !strings.Contains(f.Snippet.Text, "node_modules/") {
			t.Errorf("%s has no line of its file: %+v", f.Span.Path, f.Snippet)
		}
	}
	if !places["/app/package-lock.json"] || !places["/two/package-lock.json"] {
		t.Errorf("places %v", places)
	}
	if c := r.coverage["inventory"]; len(c.Refusals) != 1 || !strings.HasSuffix(c.Refusals[0].Path, "/two/Cargo.lock") {
		t.Errorf("%+v", c.Refusals)
	}
}

func TestOneComponentInTwoFilesIsOneFindingWithTwoPlaces(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"app/sub/package-lock.json": lockOf("left", "1.0.0")})
	r := w.check(CheckRequest{}, "app")
	f := r.finding("vuln/CVE-2026-0001")
	if f == nil || len(f.Also) != 1 || f.Span.Path != "package-lock.json" || f.Also[0].Path != "sub/package-lock.json" {
		t.Errorf("%+v", f)
	}
	if n := len(r.components); n != 3 {
		t.Errorf("%d components", n)
	}
}

func TestPackageURLsAndStandardInputAreTargets(t *testing.T) {
	w := flawed(t)
	r := w.check(CheckRequest{}, "pkg:npm/left@1.0.0")
	if r.exit != fault.ExitGate || r.opened.Target.Kind != "package URL" && r.opened.Target.Kind != "package URLs" {
		t.Errorf("exit %d, %+v, %v", r.exit, r.opened.Target, r.err)
	}
	if r := w.check(CheckRequest{}, "pkg:npm/left@1.2.0"); r.exit != fault.ExitOK || len(r.components) != 1 {
		t.Errorf("a fixed version: exit %d, %v", r.exit, r.components)
	}
	w.env.In = strings.NewReader("# a list\npkg:npm/right@1.0.0\npkg:npm/left@1.1.9\n")
	if r := w.check(CheckRequest{}, "-"); r.exit != fault.ExitGate || r.findings[0].Span.StartLine != 3 {
		t.Errorf("exit %d, %+v", r.exit, r.findings)
	}
	w.env.In = strings.NewReader("")
	if r := w.check(CheckRequest{}, "-"); r.err == nil && r.exit != fault.ExitNothing {
		t.Errorf("nothing on standard input: exit %d", r.exit)
	}
	if r := w.check(CheckRequest{}, "pkg:npm/"); r.err == nil {
		t.Errorf("half a package URL: exit %d", r.exit)
	}
}

func TestExceptionsHoldUntilTheirDay(t *testing.T) {
	for name, tt := range map[string]struct {
		until  string
		exit   int
		status finding.Status
		note   string
	}{
		"far away":  {"2027-01-31", fault.ExitOK, finding.Excepted, ""},
		"today":     {"2026-11-24", fault.ExitOK, finding.Excepted, "ending"},
		"yesterday": {"2026-11-23", fault.ExitGate, finding.Open, "expired"},
	} {
		t.Run(name, func(t *testing.T) {
			w := flawed(t)
			w.put(map[string]string{"app/ossay.yaml": "exceptions:\n  - id: CVE-2026-0001\n    reason: not reachable\n    until: " + tt.until + "\n"})
			r := w.check(CheckRequest{}, "app")
			f := r.finding("vuln/CVE-2026-0001")
			if r.exit != tt.exit || f == nil || f.Status != tt.status {
				t.Fatalf("exit %d, %+v, %v", r.exit, f, r.err)
			}
			if tt.status == finding.Excepted && (f.Reason != "not reachable" || f.Until != tt.until) {
				t.Errorf("reason %q until %q", f.Reason, f.Until)
			}
			state := ""
			for _, n := range r.done.Exceptions {
				state = n.State
				if !strings.HasSuffix(n.Place, "ossay.yaml:2") {
					t.Errorf("place %s", n.Place)
				}
			}
			if state != tt.note {
				t.Errorf("note %q, want %q", state, tt.note)
			}
			if r := w.check(CheckRequest{NoExceptions: true}, "app"); r.exit != fault.ExitGate || r.finding("vuln/CVE-2026-0001").Status != finding.Open {
				t.Errorf("--no-exceptions: exit %d", r.exit)
			}
		})
	}
}

func TestAnExceptionThatNothingNeedsIsTold(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"app/ossay.yaml": "exceptions:\n  - id: CVE-2020-9999\n    reason: x\n    until: 2027-01-31\n  - id: CVE-2026-0001\n    where: pkg:npm/other\n    reason: x\n    until: 2027-01-31\n"})
	r := w.check(CheckRequest{}, "app")
	if r.exit != fault.ExitGate || len(r.done.Exceptions) != 2 {
		t.Fatalf("exit %d, %+v", r.exit, r.done.Exceptions)
	}
	for _, n := range r.done.Exceptions {
		if n.State != "unused" {
			t.Errorf("%+v", n)
		}
	}
}

func TestInlineExceptionsCountInFilesThatHaveComments(t *testing.T) {
	w := newWorld(t, map[string]string{"app/requirements.txt": "bad==1.0.0 # ossay: except[vuln/OSV-1] until=2027-01-31 only used in a demo\n"})
	rec := strings.NewReplacer(`"npm"`, `"PyPI"`, "SEMVER", "ECOSYSTEM").Replace(flaw{id: "OSV-1", name: "bad", fixed: "2.0.0", vector: criticalVector}.json())
	w.advisories(rec)
	r := w.check(CheckRequest{}, "app")
	if len(r.findings) != 1 || r.exit != fault.ExitOK || r.findings[0].Status != finding.Excepted {
		t.Fatalf("exit %d, %+v, %v", r.exit, r.findings, r.err)
	}
	w.put(map[string]string{"app/requirements.txt": "bad==1.0.0 # ossay: except[vuln/OSV-1] until=2026-11-23 only used in a demo\n"})
	if r := w.check(CheckRequest{}, "app"); r.exit != fault.ExitGate || len(r.done.Exceptions) != 1 || r.done.Exceptions[0].State != "expired" {
		t.Errorf("exit %d, %+v", r.exit, r.done.Exceptions)
	}
}

func TestRulesOfTheConfigurationRegradeAndTurnOff(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{"app/ossay.yaml": "gate: severity>=high\nrules:\n  vuln/CVE-2026-0001: \"off\"\n  vuln/GHSA-low: critical\n"})
	r := w.check(CheckRequest{}, "app")
	if got := strings.Join(r.rules(), " "); got != "vuln/GHSA-low" || r.exit != fault.ExitGate {
		t.Fatalf("exit %d, rules %s, %v", r.exit, got, r.err)
	}
	if f := r.findings[0]; f.Severity != severity.Critical || r.opened.Counts.ByLevel[severity.Critical] != 1 {
		t.Errorf("%v, %+v", f.Severity, r.opened.Counts)
	}
	if r.done.Gate.Expression != "severity>=high" {
		t.Errorf("gate %q", r.done.Gate.Expression)
	}
	if r := w.check(CheckRequest{Gate: "never"}, "app"); r.exit != fault.ExitOK {
		t.Errorf("the flag does not win: %d", r.exit)
	}
}

func TestWhatCannotBeCarriedOutIsRefusedBeforeAnythingIsSaid(t *testing.T) {
	w := flawed(t)
	w.put(map[string]string{
		"unknown.yaml": "excludes: [x]\n", "gate.yaml": "gate: severity>>high\n", "broken.yaml": "exclude: [\n", "hello.db": "hello", "empty.db": "",
		"list.yaml": "- a\n",
	})
	w.sparse("huge.yaml", maxConfig+1)
	if err := os.Mkdir(w.at("dir.yaml"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		req    CheckRequest
		target string
		exit   int
		words  string
	}{
		"no such target":               {CheckRequest{}, "nowhere", fault.ExitUsage, "nowhere"},
		"a gate that is none":          {CheckRequest{Gate: "severity>>high"}, "app", fault.ExitUsage, "--gate"},
		"a gate with an unknown word":  {CheckRequest{Gate: "explosive"}, "app", fault.ExitUsage, "explosive"},
		"an unknown key":               {CheckRequest{Config: w.at("unknown.yaml")}, "app", 0, "excludes"},
		"a gate of the configuration":  {CheckRequest{Config: w.at("gate.yaml")}, "app", fault.ExitUsage, "gate.yaml:1:"},
		"broken YAML":                  {CheckRequest{Config: w.at("broken.yaml")}, "app", 0, "broken.yaml"},
		"a list for a configuration":   {CheckRequest{Config: w.at("list.yaml")}, "app", 0, "list.yaml"},
		"no configuration":             {CheckRequest{Config: w.at("absent.yaml")}, "app", fault.ExitUsage, "absent.yaml"},
		"a folder for a configuration": {CheckRequest{Config: w.at("dir.yaml")}, "app", fault.ExitUsage, "dir.yaml"},
		"a configuration beyond limit": {CheckRequest{Config: w.at("huge.yaml")}, "app", fault.ExitUsage, "larger than"},
		"no database":                  {CheckRequest{Database: w.at("absent.db")}, "app", fault.ExitNoData, "does not exist"},
		"a foreign file":               {CheckRequest{Database: w.at("hello.db")}, "app", fault.ExitNoData, "hello.db"},
		"an empty file":                {CheckRequest{Database: w.at("empty.db")}, "app", fault.ExitNoData, "empty.db"},
		"a folder for a database":      {CheckRequest{Database: w.dir}, "app", fault.ExitNoData, "advisory database"},
		"an age that is none":          {CheckRequest{MaxAge: "soon"}, "app", fault.ExitUsage, "--max-age"},
		"a negative age":               {CheckRequest{MaxAge: "-1d"}, "app", fault.ExitUsage, "--max-age"},
		"data that is too old":         {CheckRequest{MaxAge: "3d"}, "app", fault.ExitNoData, "2026-11-20"},
		"a baseline that is none":      {CheckRequest{Since: "no-such-branch"}, "app", fault.ExitUsage, "--since"},
		"VEX that is not there":        {CheckRequest{VEX: []string{w.at("absent.json")}}, "app", fault.ExitUsage, "absent.json"},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.check(tt.req, tt.target)
			if r.err == nil {
				t.Fatalf("no error; exit %d", r.exit)
			}
			if len(r.order) > 0 {
				t.Errorf("events were sent: %v", r.order)
			}
			if !strings.Contains(r.err.Error(), tt.words) {
				t.Errorf("%q is not in %q", tt.words, r.err)
			}
			if tt.exit != 0 && fault.Of(r.err).Kind.ExitCode() != tt.exit {
				t.Errorf("exit %d of %v, want %d", fault.Of(r.err).Kind.ExitCode(), r.err, tt.exit)
			}
		})
	}
	if r := w.check(CheckRequest{MaxAge: "5d"}, "app"); r.err != nil {
		t.Errorf("young enough: %v", r.err)
	}
}

func TestAgesHaveAUnit(t *testing.T) {
	for text, hours := range map[string]float64{"7d": 168, "36h": 36, "2w": 336, "0h": 0, "1.5d": 36, "": -1, "d": -1, "7": -1, "1e9d": -1, "-1h": -1, "NaNd": -1, "Infd": -1, "0x1p4h": 16} {
		d, err := parseAge(text)
		if (err != nil) != (hours < 0) || err == nil && d.Hours() != hours {
			t.Errorf("%q: %v, %v", text, d, err)
		}
	}
}

func TestWithoutADatabaseTheStarterSetSpeaksAndSaysSo(t *testing.T) {
	w := newWorld(t, map[string]string{"app/package-lock.json": lockOf("event-stream", "3.3.6")})
	r := w.check(CheckRequest{}, "app")
	if r.exit != fault.ExitGate || !r.opened.Data.Starter || r.opened.Counts.Malicious != 1 {
		t.Fatalf("exit %d, %+v, %v", r.exit, r.opened.Data, r.err)
	}
	if c := r.coverage["vulnerabilities"]; c.State != finding.Partial || !strings.Contains(c.Reason, "starter set") {
		t.Errorf("%+v", c)
	}
	if r := w.check(CheckRequest{MaxAge: "9999d"}, "app"); fault.Of(r.err).Kind != fault.NoData {
		t.Errorf("an age of the starter set: %v", r.err)
	}
	t.Run("but not in place of a damaged database", func(t *testing.T) {
		path, _, err := w.env.databasePath("")
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("damaged"), 0o644); err != nil {
			t.Fatal(err)
		}
		refused(t, w.check(CheckRequest{}, "app").err, fault.NoData, "advisories.db", "ossay db update")
	})
	t.Run("nor of one that the user named", func(t *testing.T) {
		w.vars["OSSAY_DB"] = w.at("mine.db")
		refused(t, w.check(CheckRequest{}, "app").err, fault.NoData, "mine.db")
	})
}

func TestACancelledCheckReportsAndIsMarked(t *testing.T) {
	w := flawed(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	r := w.checkWith(ctx, CheckRequest{}, "app")
	if r.err != nil {
		t.Fatalf("no report: %v", r.err)
	}
	if r.exit != fault.ExitInterrupted || r.done.Complete {
		t.Errorf("exit %d, complete %v", r.exit, r.done.Complete)
	}
	if last := r.order[len(r.order)-1]; last != "Done" {
		t.Errorf("the report ends with %s", last)
	}
	if r := w.checkWith(ctx, CheckRequest{ExitZero: true, AllowIncomplete: true, Gate: "never"}, "app"); r.exit != fault.ExitInterrupted {
		t.Errorf("an interruption is hidden: %d", r.exit)
	}
}

func TestAnyNumberOfWorkersTellsTheSame(t *testing.T) {
	list := map[string]string{}
	for i := range 60 {
		list[fmt.Sprintf("app/d%02d/package-lock.json", i)] = lockOf("left", fmt.Sprintf("1.0.%d", i%7), "low", "1.0.0", fmt.Sprintf("only-%d", i), "1.0.0")
		list[fmt.Sprintf("app/d%02d/Cargo.lock", i)] = "[["
		list[fmt.Sprintf("app/d%02d/.github/workflows/a.yml", i)] = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/r@v1\n"
	}
	w := flawed(t)
	w.put(list)
	want := ""
	for _, workers := range []int{1, 16, 3, 1} {
		for _, noCache := range []bool{true, false, false} {
			var log eventLog
			if _, err := Check(context.Background(), w.env, CheckRequest{Targets: []string{w.at("app")}, Workers: workers, NoCache: noCache}, &log, nil); err != nil {
				t.Fatal(err)
			}
			if want == "" {
				want = log.String()
			}
			if got := log.String(); got != want {
				t.Fatalf("%d workers, without cache %v: another report", workers, noCache)
			}
		}
	}
}

// eventLog writes every event out in full.
type eventLog struct{ strings.Builder }

func (l *eventLog) Emit(e finding.Event) error {
	switch e := e.(type) {
	case finding.Component:
		fmt.Fprintf(l, "component %+v %+v %v\n", *e.Component, e.Places, e.DependsOn)
	case finding.Found:
		f := *e.Finding
		fmt.Fprintf(l, "found %s %v %v %v %v %v %+v %+v\n", f.Fingerprint(), f.Span, f.Also, f.Paths, f.Aliases, f.Message, f.Snippet, f.Fix)
	case finding.Coverage:
		files := e.Files
		e.Files = nil
		fmt.Fprintf(l, "coverage %+v %+v\n", e, files)
	case finding.Progress:
	default:
		fmt.Fprintf(l, "%T %+v\n", e, e)
	}
	return nil
}

func TestACacheThatIsDamagedOrReadOnlyCostsNothingButTime(t *testing.T) {
	w := flawed(t)
	want := strings.Join(w.check(CheckRequest{}, "app").rules(), " ")
	state := w.vars["OSSAY_STATE"]
	err := walkFiles(state, func(p string) {
		if !strings.HasSuffix(p, ".db") {
			os.WriteFile(p, []byte("damaged \x00\xff"), 0o644)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := w.check(CheckRequest{}, "app"); got.err != nil || strings.Join(got.rules(), " ") != want {
		t.Errorf("a damaged cache: %v, %v", got.rules(), got.err)
	}
	w.put(map[string]string{"state-file": ""})
	path, _, _ := w.env.databasePath("")
	w.vars["OSSAY_STATE"], w.vars["OSSAY_DB"] = w.at("state-file"), path
	if got := w.check(CheckRequest{}, "app"); got.err != nil || strings.Join(got.rules(), " ") != want {
		t.Errorf("no place for a cache: %v, %v", got.rules(), got.err)
	}
}

func TestAChangedFileIsReadAgain(t *testing.T) {
	w := flawed(t)
	if r := w.check(CheckRequest{}, "app"); r.exit != fault.ExitGate {
		t.Fatal(r.exit)
	}
	w.put(map[string]string{"app/package-lock.json": lockOf("left", "1.2.0", "low", "1.0.0", "right", "1.0.0")})
	if r := w.check(CheckRequest{}, "app"); r.exit != fault.ExitOK || slices.Contains(r.components, "pkg:npm/left@1.0.0") {
		t.Errorf("exit %d, %v", r.exit, r.components)
	}
}

func TestProgressIsToldWhileFilesAreRead(t *testing.T) {
	list := map[string]string{}
	for i := range 300 {
		list[fmt.Sprintf("app/%d/a.txt", i)] = "x"
	}
	w := newWorld(t, list)
	most, last := 0, finding.Progress{}
	_, err := Check(context.Background(), w.env, CheckRequest{Targets: []string{w.at("app")}, Workers: 1}, newTold(), func(p finding.Progress) { last, most = p, max(most, p.Done) })
	if err != nil || last.Stage != "files" || most < 300 {
		t.Errorf("%+v, %d, %v", last, most, err)
	}
}

func TestFindingsStandWorstFirstAndByComponent(t *testing.T) {
	mk := func(rule, comp string, l severity.Level) finding.Finding {
		return finding.Finding{Rule: rule, Component: comp, Severity: l}
	}
	fs := []finding.Finding{
		mk("low", "b", severity.Low), mk("medium", "a", severity.Medium), mk("critical", "b", severity.Critical), mk("unscored", "c", severity.Unscored),
		{Rule: "malware", Component: "d", Malicious: true, Severity: severity.Low}, mk("critical", "a", severity.Critical),
		{Rule: "excepted", Component: "e", Severity: severity.Critical, Status: finding.Excepted},
		{Rule: "test", Component: "f", Severity: severity.Critical, Scope: component.Test},
	}
	sortFindings(fs)
	var got []string
	for _, f := range fs {
		got = append(got, f.Component+":"+f.Rule)
	}
	want := "d:malware a:critical a:medium b:critical b:low c:unscored f:test e:excepted"
	if strings.Join(got, " ") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, " "), want)
	}
}
