package app

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/inspect/reach/golang"
)

// reachWorld is a Go module with a database that knows of its dependency, and a
// module cache of its own.
func reachWorld(t *testing.T, files map[string]string) (Env, string) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	set := map[string]string{"OSSAY_STATE": filepath.Join(dir, "state"), "GOMODCACHE": filepath.Join(dir, "cache"), "SOURCE_DATE_EPOCH": "1795478400"}
	return Env{Getenv: func(name string) string { return set[name] }, Version: "test"}, filepath.Join(dir, "m")
}

// jwtMod is a module that needs what the starter set knows to be vulnerable.
const jwtMod = "module example.com/m\n\ngo 1.21\n\nrequire github.com/dgrijalva/jwt-go v3.2.0+incompatible\n"

// reached checks a folder and returns what is said of its one Go finding, and the
// coverage.
func reached(t *testing.T, env Env, dir, level string) (*finding.Reach, finding.Coverage) {
	t.Helper()
	c, err := prepare(context.Background(), env, CheckRequest{Targets: []string{dir}, Reach: level, NoCache: true, Self: [2]string{"/nonexistent", "x"}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer c.close()
	for i := range c.findings {
		if c.findings[i].Package == "github.com/dgrijalva/jwt-go" {
			return c.findings[i].Reach, c.reached
		}
	}
	t.Fatal("no finding")
	return nil, finding.Coverage{}
}

func TestWithoutTheGoCommandImportsAreFollowedAndTheReasonIsNamed(t *testing.T) {
	const main = "package main\n\nimport \"github.com/dgrijalva/jwt-go\"\n\nvar _ jwt.Token\n\nfunc main() {}\n"
	for _, c := range []struct {
		name    string
		files   map[string]string
		verdict finding.ReachVerdict
		reason  string
	}{
		{"imported", map[string]string{"m/go.mod": jwtMod, "m/main.go": main}, finding.Imported, "example.com/m imports github.com/dgrijalva/jwt-go"},
		{"only by a test", map[string]string{"m/go.mod": jwtMod, "m/main.go": "package main\n\nfunc main() {}\n", "m/main_test.go": main}, finding.NotImported, "no source imports it"},
		{"only by a file for another system", map[string]string{"m/go.mod": jwtMod, "m/x_windows.go": main}, finding.Imported, "example.com/m imports"},
		{"by a module of the cache", map[string]string{
			"m/go.mod":  "module example.com/m\n\ngo 1.21\n\nrequire (\n\texample.com/Dep v1.0.0\n\tgithub.com/dgrijalva/jwt-go v3.2.0+incompatible // indirect\n)\n",
			"m/main.go": "package main\n\nimport _ \"example.com/Dep\"\n\nfunc main() {}\n", "cache/example.com/!dep@v1.0.0/dep.go": strings.Replace(main, "package main", "package dep", 1),
		}, finding.Imported, "example.com/m imports example.com/Dep imports github.com/dgrijalva/jwt-go"},
		{"through a module that is not there", map[string]string{
			"m/go.mod":  "module example.com/m\n\ngo 1.21\n\nrequire (\n\texample.com/dep v1.0.0\n\tgithub.com/dgrijalva/jwt-go v3.2.0+incompatible // indirect\n)\n",
			"m/main.go": "package main\n\nimport _ \"example.com/dep\"\n\nfunc main() {}\n",
		}, finding.Undetermined, "the module cache lacks module example.com/dep@v1.0.0"},
		{"by a folder that is replaced", map[string]string{
			"m/go.mod":  "module example.com/m\n\ngo 1.21\n\nrequire (\n\texample.com/dep v1.0.0\n\tgithub.com/dgrijalva/jwt-go v3.2.0+incompatible // indirect\n)\n\nreplace example.com/dep => ./dep\n",
			"m/main.go": "package main\n\nimport _ \"example.com/dep\"\n\nfunc main() {}\n", "m/dep/go.mod": "module example.com/dep\n", "m/dep/dep.go": strings.Replace(main, "package main", "package dep", 1),
		}, finding.Imported, "example.com/dep imports github.com/dgrijalva/jwt-go"},
		{"by a folder outside", map[string]string{
			"m/go.mod":  "module example.com/m\n\ngo 1.21\n\nrequire (\n\texample.com/dep v1.0.0\n\tgithub.com/dgrijalva/jwt-go v3.2.0+incompatible // indirect\n)\n\nreplace example.com/dep => ../dep\n",
			"m/main.go": "package main\n\nimport _ \"example.com/dep\"\n\nfunc main() {}\n", "dep/dep.go": strings.Replace(main, "package main", "package dep", 1),
		}, finding.Undetermined, "the module cache lacks module example.com/dep@v1.0.0"},
	} {
		env, dir := reachWorld(t, c.files)
		r, cov := reached(t, env, dir, ReachCalls)
		if r == nil || r.Verdict != c.verdict || !strings.Contains(r.Reason, c.reason) || r.Level != finding.ByImports || r.Proven {
			t.Errorf("%s: %+v", c.name, r)
		}
		if len(cov.Notes) == 0 || cov.Notes[0].Path != "go.mod" || cov.Notes[0].Reason != "no call graph: the go command is not installed here" || cov.State != finding.Partial {
			t.Errorf("%s: %+v", c.name, cov)
		}
		r, cov = reached(t, env, dir, ReachImports)
		if r.Verdict != c.verdict || cov.Noted != 0 || !strings.Contains(r.Method, "the call graph was not asked for") {
			t.Errorf("%s, imports only: %+v %+v", c.name, r, cov)
		}
	}
}

func TestWithoutTheFlagNobodyLooks(t *testing.T) {
	env, dir := reachWorld(t, map[string]string{"m/go.mod": jwtMod, "m/main.go": "package main\n"})
	if r, cov := reached(t, env, dir, ""); r != nil || cov.Inspector != "" {
		t.Errorf("%+v %+v", r, cov)
	}
}

// judgeOne judges answers about one finding of a module without sources.
func judgeOne(rank int, f *finding.Finding, a golang.Answer, program bool) *finding.Reach {
	c := &checked{scan: &scan{}}
	g := &goReach{c: c, tool: &golang.Toolchain{Version: "go1.26.8", OS: "linux", Arch: "amd64"}, sources: &goSources{c: c, modules: map[string]*goModule{"go.mod": {closure: &golang.Closure{}}}}}
	if m := g.sources.modules["go.mod"]; m.mod == nil {
		m.mod = &manifest.GoMod{}
	}
	q := golang.Question{ID: "GO-1", Module: f.Package}
	if rank > 0 {
		q.Packages = []golang.Package{{Path: f.Package + "/p"}}
	}
	if rank == 2 {
		q.Packages[0].Symbols = []string{"Bad", "Worse"}
	}
	return g.judge(&goPlace{path: "go.mod", program: program}, f, goAsked{rank: rank, questions: []golang.Question{q}}, []golang.Answer{a})
}

func TestAnAdvisoryWithoutSymbolsSaysNothingOfCalls(t *testing.T) {
	f := &finding.Finding{Package: "x.example/m", Version: "v1.0.0"}
	trace := []golang.Frame{{Module: "a", Package: "a", Function: "F"}, {Module: "x.example/m", Version: "v1.0.0", Package: "x.example/m/p", Function: "Bad"}}
	for _, c := range []struct {
		rank    int
		depth   golang.Depth
		verdict finding.ReachVerdict
		level   finding.ReachLevel
		proven  bool
	}{
		{2, golang.Reached, finding.Called, finding.BySymbol, false},
		{2, golang.Built, finding.NotCalled, finding.BySymbol, true},
		{2, golang.Required, finding.NotImported, finding.ByPackage, true},
		{2, golang.Absent, finding.NotImported, finding.ByPackage, true},
		{1, golang.Reached, finding.Imported, finding.ByPackage, false},
		{1, golang.Built, finding.Imported, finding.ByPackage, false},
		{1, golang.Required, finding.NotImported, finding.ByPackage, true},
		{0, golang.Reached, finding.Imported, finding.ByModule, false},
		{0, golang.Built, finding.Imported, finding.ByModule, false},
		{0, golang.Required, finding.NotImported, finding.ByModule, true},
		{0, golang.Absent, finding.NotImported, finding.ByModule, true},
	} {
		a := golang.Answer{Depth: c.depth}
		if c.depth == golang.Reached {
			a.Trace, a.Symbols = trace, []string{"x.example/m/p.Bad"}
		}
		r := judgeOne(c.rank, f, a, false)
		if r.Verdict != c.verdict || r.Level != c.level || r.Proven != c.proven || r.Reason == "" {
			t.Errorf("rank %d, depth %d: %+v", c.rank, c.depth, r)
		}
	}
}

func TestDoubtsTakeTheProofAway(t *testing.T) {
	f := &finding.Finding{Package: "x.example/m", Version: "v1.0.0"}
	if r := judgeOne(2, f, golang.Answer{Depth: golang.Built, Version: "v1.1.0"}, false); r.Verdict != finding.Undetermined || r.Proven || !strings.Contains(r.Reason, "selects x.example/m v1.1.0") {
		t.Errorf("another version: %+v", r)
	}
	std := &finding.Finding{Package: "stdlib", Version: "1.20.1"}
	if r := judgeOne(2, std, golang.Answer{Depth: golang.Built, Version: "v1.26.8"}, false); r.Proven || !strings.Contains(r.Reason, "standard library of go1.26.8, not go1.20.1") {
		t.Errorf("another standard library: %+v", r)
	}
	std.Version = "1.26.8"
	if r := judgeOne(2, std, golang.Answer{Depth: golang.Built, Version: "v1.26.8"}, false); !r.Proven {
		t.Errorf("the same standard library: %+v", r)
	}
	if r := judgeOne(2, f, golang.Answer{Depth: golang.Built, Version: "v1.0.0"}, true); !r.Proven || r.Method != "symbols of the program, by "+vulnModule {
		t.Errorf("a program: %+v", r)
	}
}

func TestTheWorstOfSeveralProjectsCounts(t *testing.T) {
	if weakest(nil) != nil {
		t.Error("something of nothing")
	}
	a, b := &finding.Reach{Verdict: finding.NotCalled, Proven: true}, &finding.Reach{Verdict: finding.NotImported}
	if r := weakest([]*finding.Reach{b, a}); r.Verdict != finding.NotCalled || r.Proven || !a.Proven {
		t.Errorf("%+v", r)
	}
	if r := weakest([]*finding.Reach{a, {Verdict: finding.Called, Trace: []finding.Waypoint{{Text: "x", Span: span.Span{}}}}}); r.Verdict != finding.Called || len(r.Trace) != 1 {
		t.Errorf("%+v", r)
	}
}

func TestOnlyWhatIsProvenBecomesAStatement(t *testing.T) {
	proof := func(r *finding.Reach) (string, string) {
		j, text, err := proofOf(&finding.Finding{Component: "pkg:golang/x@v1", Package: "x", Version: "v1", Reach: r})
		if err != nil {
			return "refused", err.Error()
		}
		return string(j), text
	}
	for _, c := range []struct {
		r    *finding.Reach
		want string
	}{
		{nil, "refused"},
		{&finding.Reach{Verdict: finding.Called}, "refused"},
		{&finding.Reach{Verdict: finding.Imported}, "refused"},
		{&finding.Reach{Verdict: finding.ByOthers}, "refused"},
		{&finding.Reach{Verdict: finding.TestsOnly}, "refused"},
		{&finding.Reach{Verdict: finding.Undetermined}, "refused"},
		{&finding.Reach{Verdict: finding.NotImported, Level: finding.ByImports}, "refused"},
		{&finding.Reach{Verdict: finding.NotCalled}, "refused"},
		{&finding.Reach{Verdict: finding.NotCalled, Proven: true, Method: "call graph"}, "vulnerable_code_not_in_execute_path"},
		{&finding.Reach{Verdict: finding.NotImported, Proven: true, Method: "call graph"}, "vulnerable_code_not_present"},
		{&finding.Reach{Verdict: finding.NotCalled, Proven: true, Method: "symbols of the program, by x"}, "vulnerable_code_not_present"},
	} {
		if got, text := proof(c.r); got != c.want || text == "" {
			t.Errorf("%+v: %s, want %s: %s", c.r, got, c.want, text)
		}
	}
	many := strings.Fields("a b c d e f g h i j k l")
	if _, text := proof(&finding.Reach{Verdict: finding.NotCalled, Proven: true, Reason: "r", Method: "m", Symbols: many}); text != "x v1: r. Evidence: m. Looked for: a, b, c, d, e, f, g, h, i, j and 2 more." {
		t.Error(text)
	}
}

func TestAnswersOfTheConfigurationComeBeforeAssumptions(t *testing.T) {
	d, err := newDecider(&config.Config{SSVC: []config.Setting{{Name: "System-Exposure", Value: "small"}, {Name: "HI", Value: "low, medium"}}}, "")
	if err != nil {
		t.Fatal(err)
	}
	f := &finding.Finding{KEV: true}
	x, err := d.decide(f)
	if err != nil || len(x.Assumed) != 0 {
		t.Errorf("%+v %v", x, err)
	}
	if again, _ := d.decide(f); again != x {
		t.Error("the same is decided twice")
	}
	if d, err = newDecider(&config.Config{}, ""); err != nil {
		t.Fatal(err)
	}
	if x, err = d.decide(f); err != nil || len(x.Assumed) != 3 {
		t.Errorf("%+v %v", x, err)
	}
	if d, err = newDecider(&config.Config{SSVC: []config.Setting{{Name: "tree", Value: "supplier"}}}, ""); err != nil || d.tree != "supplier" {
		t.Errorf("%+v %v", d, err)
	}
	if x, err = d.decide(f); err != nil || len(x.Assumed) != 0 || len(x.Outcomes) < 2 {
		t.Errorf("suppliers assume nothing: %+v %v", x, err)
	}
	if _, err = newDecider(&config.Config{SSVC: []config.Setting{{Name: "tree", Value: "oak"}}}, ""); err == nil {
		t.Error("an unknown tree")
	}
}
