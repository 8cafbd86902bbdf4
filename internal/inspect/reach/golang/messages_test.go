package golang

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/span"
)

const frame = `{"module":"m","version":"v1.0.0","package":"m/p","function":"F","receiver":"*T"}`

func TestMessagesGiveTheDeepestAnswerAndTheShortestWay(t *testing.T) {
	text := `{"config":{"protocol_version":"v1.0.0"}}{"progress":{"message":"x"}}{"osv":{"id":"GO-0000-000000"}}{"SBOM":{"modules":[{"path":"a"},{"path":"m","version":"v1.0.0"}]}}
{"finding":{"osv":"GO-0000-000000","trace":[{"module":"m","version":"v1.0.0"}]}}
{"finding":{"osv":"GO-0000-000000","trace":[` + frame + `,{"module":"a","package":"a","function":"X"},{"module":"a","package":"a","function":"Y"}]}}
{"finding":{"osv":"GO-0000-000000","trace":[` + frame + `,{"module":"a","package":"a","function":"Z","position":{"filename":"z.go","line":3,"column":4}}]}}
{"finding":{"osv":"GO-0000-000000","trace":[{"module":"m","version":"v1.0.0","package":"m/p"}]}}
{"finding":{"osv":"GO-0000-000001","trace":[{"module":"m","version":"v1.0.0","package":"m/p"}]}}
{"finding":{"osv":"GO-0000-000001","trace":[]}}`
	got, built, err := decode(strings.NewReader(text), make([]Question, 3))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(built, []Module{{"a", ""}, {"m", "v1.0.0"}}) {
		t.Errorf("%v", built)
	}
	want := []Answer{
		{Depth: Reached, Version: "v1.0.0", Symbols: []string{"m/p.(*T).F"}, Trace: []Frame{
			{Module: "a", Package: "a", Function: "Z", File: "z.go", Line: 3, Col: 4},
			{Module: "m", Version: "v1.0.0", Package: "m/p", Function: "(*T).F"},
		}},
		{Depth: Built, Version: "v1.0.0", Trace: []Frame{{Module: "m", Version: "v1.0.0", Package: "m/p"}}},
		{},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestMessagesAboutOtherThingsAreAnError(t *testing.T) {
	for _, text := range []string{
		`{"finding":{"osv":"GO-0000-000007","trace":[` + frame + `]}}`, `{"finding":{"osv":"GO-2020-0001","trace":[` + frame + `]}}`,
		`{"finding":{"osv":"GO-0000--00001","trace":[` + frame + `]}}`, `{`, `nothing`, `[]`,
	} {
		if got, _, err := decode(strings.NewReader(text), make([]Question, 1)); err == nil {
			t.Errorf("%s: %+v", text, got)
		}
	}
}

func TestSymbolsThatAreCalledAreSortedAndBounded(t *testing.T) {
	var a Answer
	for _, s := range []string{"c", "a", "b", "a"} {
		a.symbol(s)
	}
	if !slices.Equal(a.Symbols, []string{"a", "b", "c"}) {
		t.Errorf("%v", a.Symbols)
	}
	for i := range 100 {
		a.symbol(string(rune('d' + i)))
	}
	if len(a.Symbols) != maxSymbols {
		t.Errorf("%d", len(a.Symbols))
	}
}

func TestTheDatabaseHoldsEveryVersionUnderNumbersOfItsOwn(t *testing.T) {
	dir := t.TempDir()
	if err := writeDatabase(dir, questions()); err != nil {
		t.Fatal(err)
	}
	var modules []struct {
		Path  string
		Vulns []struct{ ID string }
	}
	text, err := os.ReadFile(filepath.Join(dir, "index", "modules.json"))
	if err == nil {
		err = json.Unmarshal(text, &modules)
	}
	if err != nil || len(modules) != 2 || modules[0].Path != "example.com/dep" || len(modules[0].Vulns) != 5 {
		t.Errorf("%v %s", err, text)
	}
	entries, err := os.ReadDir(filepath.Join(dir, "ID"))
	if err != nil || len(entries) != len(questions()) {
		t.Errorf("%v %v", err, entries)
	}
	text, err = os.ReadFile(filepath.Join(dir, "ID", "GO-0000-000000.json"))
	if err != nil || !strings.Contains(string(text), `"imports":[{"path":"example.com/dep","symbols":["Bad"]}]`) || !strings.Contains(string(text), `"introduced":"0"`) {
		t.Errorf("%v %s", err, text)
	}
}

func TestReasonsAreShortAndWithoutFoldersOfTheMachine(t *testing.T) {
	private, dir := filepath.FromSlash("/tmp/ossay-reach-1"), filepath.FromSlash("/home/me/p")
	for _, c := range []struct{ text, want string }{
		{"error: " + dir + string(filepath.Separator) + "a.go:1: oops\n\n  also\nmore\nand more\n", "a.go:1: oops; also (and 2 more)"},
		{"fatal error: runtime: out of memory\n\ngoroutine 1\n", "it needs more than 4096 MiB of memory"},
		{"", "exit status 1"},
		{"loading packages:\nThere are errors with the provided package patterns:\n" + private + ": x\nFor details on package patterns, see y\n", ": x"},
	} {
		if got := reason(c.text, errorText("exit status 1"), private, dir); got != c.want {
			t.Errorf("%q: %q", c.text, got)
		}
	}
}

type errorText string

func (e errorText) Error() string { return string(e) }

func TestTheErrorStreamIsKeptInPart(t *testing.T) {
	h := &head{max: 5}
	for range 3 {
		if n, err := h.Write([]byte("abc")); n != 3 || err != nil {
			t.Errorf("%d %v", n, err)
		}
	}
	if h.String() != "abcab" {
		t.Error(h.String())
	}
}

func TestTheEnvironmentHoldsNothingOfTheUsers(t *testing.T) {
	t.Setenv("GOFLAGS", "-toolexec=x")
	t.Setenv("SECRET_TOKEN", "x")
	env := (&Toolchain{Root: "/go", Version: "go1.26.0", ModCache: "/mod", OS: "linux", Arch: "amd64"}).environment("/private", "off", "readonly")
	for _, want := range []string{"GOENV=off", "CGO_ENABLED=0", "GOTOOLCHAIN=local", "GOPROXY=off", "GOSUMDB=off", "GOVCS=*:off", "GOAUTH=off", "GOPACKAGESDRIVER=off", "GOWORK=off", "GOFLAGS=-mod=readonly -buildvcs=false -pgo=off"} {
		if !slices.Contains(env, want) {
			t.Errorf("%s is missing", want)
		}
	}
	for _, e := range env {
		if strings.Contains(e, "toolexec") || strings.HasPrefix(e, "SECRET") {
			t.Error(e)
		}
	}
}

func TestImportsAreFollowedThroughTheModuleCache(t *testing.T) {
	cache := map[string]fs.FS{
		"a.example/x": fstest.MapFS{
			"x.go": {Data: []byte("package x\n\nimport \"b.example/y/deep\"\n")}, "x_test.go": {Data: []byte("package x\n\nimport \"t.example/t\"\n")},
			"other/o.go": {Data: []byte("package o\n\nimport \"c.example/z\"\n")},
		},
		"b.example/y": fstest.MapFS{"deep/d.go": {Data: []byte("package deep\n\n// #include <x.h>\nimport \"C\"\nimport \"net/http\"\n")}, "deep/w_windows.go": {Data: []byte("package deep\n\nimport \"a.example/x/other\"\n")}},
	}
	own := []Import{
		{Package: "m.example/m", Path: "a.example/x", At: span.Span{Path: "main.go", StartLine: 3}},
		{Package: "m.example/m", Path: "m.example/m/in", At: span.Span{Path: "main.go", StartLine: 4}},
		{Package: "m.example/m/in", Path: "fmt", At: span.Span{Path: "in/in.go", StartLine: 3}},
	}
	mods := []Module{{"a.example/x", "v1.0.0"}, {"b.example/y", "v1.0.0"}, {"c.example/z", "v2.0.0"}, {"a.example", "v0.1.0"}}
	c := Close(own, mods, func(m Module) (fs.FS, error) {
		if f, ok := cache[m.Path]; ok {
			return f, nil
		}
		return nil, fs.ErrNotExist
	})
	if got := c.Chain("net/http"); !slices.Equal(got, []string{"m.example/m", "a.example/x", "b.example/y/deep", "net/http"}) {
		t.Errorf("%v", got)
	}
	if got := c.Chain("c.example/z"); len(got) != 5 {
		t.Errorf("a file for another system does not count: %v", got)
	}
	if _, ok := c.Via["t.example/t"]; ok {
		t.Error("tests of dependencies count")
	}
	if !slices.Equal(c.Missing, []string{"c.example/z@v2.0.0"}) || !slices.Equal(c.Cgo, []string{"b.example/y/deep"}) {
		t.Errorf("%v %v", c.Missing, c.Cgo)
	}
}

func TestImportsInCirclesEnd(t *testing.T) {
	files := fstest.MapFS{"a/a.go": {Data: []byte("package a\n\nimport \"x.example/b\"\n")}, "b/b.go": {Data: []byte("package b\n\nimport \"x.example/a\"\n")}}
	c := Close([]Import{{Package: "m.example", Path: "x.example/a"}}, []Module{{"x.example", "v1.0.0"}}, func(Module) (fs.FS, error) { return files, nil })
	if len(c.Via) != 2 || len(c.Chain("x.example/b")) > 3+maxTrace {
		t.Errorf("%+v", c)
	}
}

func TestFoldersOfTheModuleCacheAreEscaped(t *testing.T) {
	if got, err := CachePath(Module{"github.com/Upper/x", "v1.0.0-RC"}); err != nil || got != "github.com/!upper/x@v1.0.0-!r!c" {
		t.Errorf("%s %v", got, err)
	}
	for _, m := range []Module{{"../x", "v1.0.0"}, {"x.example", "../y"}} {
		if got, err := CachePath(m); err == nil {
			t.Error(got)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(`{"finding":{"osv":"GO-0000-000000","trace":[` + frame + `]}}`)
	f.Add(`{"finding":{"osv":"GO-0000-000001","trace":[{}]}}{"osv":null}`)
	f.Fuzz(func(t *testing.T, text string) {
		answers, _, err := decode(strings.NewReader(text), make([]Question, 2))
		if err == nil && len(answers) != 2 {
			t.Fatal(len(answers))
		}
		for _, a := range answers {
			if len(a.Trace) > maxTrace || len(a.Symbols) > maxSymbols {
				t.Fatalf("%+v", a)
			}
		}
	})
}
