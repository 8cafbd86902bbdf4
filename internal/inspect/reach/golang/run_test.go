package golang

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMain makes the test program the worker where it is called as one.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == WorkerCommand {
		if err := Work(context.Background(), os.Stdin, os.Stdout, os.Stderr); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func self(t *testing.T) [2]string {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return [2]string{exe, exe}
}

// tool finds the Go tool with the user's environment, changed by set.
func tool(t *testing.T, target string, set map[string]string) *Toolchain {
	t.Helper()
	found, err := FindToolchain(t.Context(), func(name string) string {
		if v, ok := set[name]; ok {
			return v
		}
		return os.Getenv(name)
	}, target)
	if err != nil {
		t.Skipf("no Go tool: %v", err)
	}
	return found
}

// write makes a tree of files below a new folder.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		full := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		mode := fs.FileMode(0o644)
		if strings.HasPrefix(text, "#!") {
			mode = 0o755
		}
		if err := os.WriteFile(full, []byte(text), mode); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// print is a fingerprint of all that a tree holds.
func fingerprint(t *testing.T, dir string) string {
	t.Helper()
	h := sha256.New()
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		fmt.Fprintln(h, p, info.Mode(), info.ModTime().UnixNano())
		if d.Type().IsRegular() {
			data, err := os.ReadFile(p)
			if err != nil {
				return err
			}
			h.Write(data)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}

// vendored is a module with a dependency in its folder vendor.
func vendored() map[string]string {
	return map[string]string{
		"go.mod":             "module example.com/m\n\ngo 1.21\n\nrequire example.com/dep v1.2.3\n",
		"vendor/modules.txt": "# example.com/dep v1.2.3\n## explicit; go 1.21\nexample.com/dep\nexample.com/dep/other\n",
		"vendor/example.com/dep/dep.go": "package dep\n\n// Bad is said to be vulnerable.\nfunc Bad() { inner() }\n\nfunc inner() {}\n\n// Good is not.\nfunc Good() {}\n\n" +
			"// T has methods.\ntype T struct{}\n\n// Do is one.\nfunc (t *T) Do() { Bad() }\n",
		"vendor/example.com/dep/other/other.go": "package other\n\n// Worse is never imported.\nfunc Worse() {}\n",
		"main.go":                               "package main\n\nimport (\n\t\"example.com/dep\"\n\t\"example.com/m/inside\"\n)\n\nfunc main() {\n\tdep.Good()\n\tinside.Run(&dep.T{})\n}\n",
		"inside/inside.go":                      "package inside\n\nimport \"example.com/dep\"\n\n// Run runs.\nfunc Run(t *dep.T) { t.Do() }\n",
		"inside/inside_test.go":                 "package inside\n\nimport \"example.com/dep/other\"\n\nfunc init() { other.Worse() }\n",
	}
}

func questions() []Question {
	return []Question{
		{ID: "A", Module: "example.com/dep", Packages: []Package{{Path: "example.com/dep", Symbols: []string{"Bad"}}}},
		{ID: "B", Module: "example.com/dep", Packages: []Package{{Path: "example.com/dep", Symbols: []string{"Absent"}}}},
		{ID: "C", Module: "example.com/dep", Packages: []Package{{Path: "example.com/dep/other", Symbols: []string{"Worse"}}}},
		{ID: "D", Module: "example.com/dep"},
		{ID: "E", Module: "example.com/elsewhere", Packages: []Package{{Path: "example.com/elsewhere"}}},
		{ID: "../../F", Module: "example.com/dep", Packages: []Package{{Path: "example.com/dep", Symbols: []string{"T.Do"}}}},
	}
}

func TestTheCallGraphTellsCallsFromImports(t *testing.T) {
	dir := write(t, vendored())
	before := fingerprint(t, dir)
	answers, _, err := Run(t.Context(), Request{Tool: tool(t, dir, nil), Self: self(t), Dir: dir, Target: dir, Questions: questions()})
	if err != nil {
		t.Fatal(err)
	}
	var depths []Depth
	for _, a := range answers {
		depths = append(depths, a.Depth)
	}
	if diff := cmp.Diff([]Depth{Reached, Built, Required, Reached, Absent, Reached}, depths); diff != "" {
		t.Error(diff)
	}
	var trace []string
	for _, f := range answers[0].Trace {
		trace = append(trace, fmt.Sprintf("%s.%s %s:%d", f.Package, f.Function, f.File, f.Line))
	}
	want := []string{"example.com/m/inside.Run inside/inside.go:6", "example.com/dep.(*T).Do dep.go:15", "example.com/dep.Bad dep.go:4"}
	for i := range trace { // where vendored files are relative to is the library's affair
		trace[i] = strings.Replace(trace[i], "vendor/example.com/dep/", "", 1)
	}
	if diff := cmp.Diff(want, trace); diff != "" {
		t.Error(diff)
	}
	if answers[0].Version != "v1.2.3" || !slices.Equal(answers[0].Symbols, []string{"example.com/dep.Bad"}) {
		t.Errorf("%+v", answers[0])
	}
	if fingerprint(t, dir) != before {
		t.Error("the tree was changed")
	}
}

// trap is a program that leaves a mark where it is run.
func trap(mark string) string { return "#!/bin/sh\ntouch '" + mark + "'\nexec true\n" }

func TestNothingOfTheTreeOrTheUsersSettingsIsRun(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the traps are shell scripts")
	}
	mark := filepath.Join(t.TempDir(), "ran")
	files := vendored()
	for _, name := range []string{"go", "gopackagesdriver", "gcc", "cc", "git", "hg", "evil", "swig", "pkg-config"} {
		files["bin/"+name] = trap(mark)
		files[name] = trap(mark)
	}
	files["gen.go"] = "package main\n\n//go:generate ./evil\n"
	files["c.go"] = "package main\n\n// #cgo CFLAGS: -B./bin -wrapper,./evil\n// #cgo pkg-config: evil\nimport \"C\"\n"
	files["x.swig"] = "%module x\n"
	files["asm_amd64.s"] = "TEXT ·f(SB),$0\n"
	files["default.pgo"] = "no profile"
	files["go.env"] = "GOFLAGS=-toolexec=./evil\n"
	files["user.env"] = "GOFLAGS=-toolexec=" + "./evil\nGOPROXY=file:///nowhere\n"
	files[".git/config"] = "[core]\n\tfsmonitor = ./evil\n\trepositoryformatversion = 0\n[alias]\n\tstatus = !./evil\n"
	files[".git/HEAD"] = "ref: refs/heads/main\n"
	dir := write(t, files)
	set := map[string]string{
		"PATH":   "." + string(filepath.ListSeparator) + filepath.Join(dir, "bin") + string(filepath.ListSeparator) + os.Getenv("PATH"),
		"GOENV":  filepath.Join(dir, "user.env"),
		"GOROOT": dir, "GOFLAGS": "-toolexec=" + filepath.Join(dir, "evil"), "CC": filepath.Join(dir, "evil"), "GOPACKAGESDRIVER": filepath.Join(dir, "evil"), "GOTOOLCHAIN": "path",
	}
	for k, v := range set {
		t.Setenv(k, v)
	}
	t.Chdir(dir)
	before := fingerprint(t, dir)
	answers, _, err := Run(t.Context(), Request{Tool: tool(t, dir, set), Self: self(t), Dir: dir, Target: dir, Questions: questions()})
	if err != nil {
		t.Logf("refused: %v", err) // which is as good, as long as nothing ran
	} else if answers[0].Depth != Reached {
		t.Errorf("%+v", answers[0])
	}
	if _, err := os.Stat(mark); err == nil {
		t.Error("a program of the tree was run")
	}
	if fingerprint(t, dir) != before {
		t.Error("the tree was changed")
	}
}

func TestAGoToolInsideOfTheTargetIsNotAsked(t *testing.T) {
	mark := filepath.Join(t.TempDir(), "ran")
	dir := write(t, map[string]string{"bin/go": trap(mark), "link/x": ""})
	outside := t.TempDir()
	if err := os.Symlink(filepath.Join(dir, "bin", "go"), filepath.Join(outside, "go")); err != nil {
		t.Skip(err)
	}
	for _, p := range []string{filepath.Join(dir, "bin"), ".", "", "bin", outside} {
		_, err := FindToolchain(t.Context(), func(name string) string { return map[string]string{"PATH": p}[name] }, dir)
		if err == nil || !strings.Contains(err.Error(), "not installed") {
			t.Errorf("PATH %q: %v", p, err)
		}
	}
	if _, err := os.Stat(mark); err == nil {
		t.Error("it was run")
	}
}

func TestReasonsNameWhatIsMissing(t *testing.T) {
	for _, c := range []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"no go.sum", map[string]string{"go.mod": "module m.example/m\n\ngo 1.21\n\nrequire example.com/dep v1.2.3\n", "m.go": "package m\n\nimport _ \"example.com/dep\"\n"}, "example.com/dep"},
		{"a newer Go", map[string]string{"go.mod": "module m.example/m\n\ngo 1.999\n", "m.go": "package m\n"}, "1.999"},
		{"a type error", map[string]string{"go.mod": "module m.example/m\n\ngo 1.21\n", "m.go": "package m\n\nvar x int = \"no\"\n"}, "m.go:3:13"},
		{"no package", map[string]string{"go.mod": "module m.example/m\n\ngo 1.21\n"}, "no"},
	} {
		dir := write(t, c.files)
		_, _, err := Run(t.Context(), Request{Tool: tool(t, dir, nil), Self: self(t), Dir: dir, Target: dir, Questions: questions()})
		if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), dir) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func TestAWorkspaceIsLoadedWithoutWritingIntoIt(t *testing.T) {
	dir := write(t, map[string]string{
		"go.work":  "go 1.21\n\ntoolchain go1.999.0\n\nuse (\n\t./a\n\t./b\n)\n",
		"a/go.mod": "module example.com/a\n\ngo 1.21\n", "a/a.go": "package a\n\nimport \"example.com/b\"\n\n// F calls.\nfunc F() { b.Bad() }\n",
		"b/go.mod": "module example.com/b\n\ngo 1.21\n", "b/b.go": "package b\n\n// Bad is.\nfunc Bad() {}\n",
	})
	before := fingerprint(t, dir)
	q := []Question{{ID: "A", Module: "example.com/b", Packages: []Package{{Path: "example.com/b", Symbols: []string{"Bad"}}}}}
	r := Request{Tool: tool(t, dir, nil), Self: self(t), Dir: filepath.Join(dir, "a"), Work: filepath.Join(dir, "go.work"), Target: dir, Questions: q}
	if _, _, err := Run(t.Context(), r); err != nil { // a module of the workspace has no version, so that nothing is said of it
		t.Error(err)
	}
	if fingerprint(t, dir) != before {
		t.Error("the tree was changed")
	}
	r.Target = filepath.Join(dir, "a")
	if _, _, err := Run(t.Context(), r); err == nil || !strings.Contains(err.Error(), "leads out") {
		t.Errorf("%v", err)
	}
}

func TestAProgramTellsItsSymbols(t *testing.T) {
	files := vendored()
	files["vendor/example.com/dep/dep.go"] = strings.NewReplacer("func Bad() {", "func Bad() {\n\tprintln(1)\n", "func (t *T) Do", "//go:noinline\nfunc (t *T) Do").Replace(files["vendor/example.com/dep/dep.go"])
	dir := write(t, files)
	tl := tool(t, dir, nil)
	build := exec.Command(filepath.Join(tl.Root, "bin", "go"), "build", "-mod=vendor", "-buildvcs=false", "-o", "program", ".")
	build.Dir = dir
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	answers, _, err := Run(t.Context(), Request{Tool: tl, Self: self(t), Dir: dir, Binary: filepath.Join(dir, "program"), Questions: questions()})
	if err != nil {
		t.Fatal(err)
	}
	strip := exec.Command(build.Path, "build", "-mod=vendor", "-buildvcs=false", "-ldflags=-s -w", "-o", "stripped", ".")
	strip.Dir = dir
	if out, err := strip.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if _, _, err := Run(t.Context(), Request{Tool: tl, Self: self(t), Dir: dir, Binary: filepath.Join(dir, "stripped"), Questions: questions()}); err == nil || !strings.Contains(err.Error(), "stripped") {
		t.Errorf("a stripped program: %v", err)
	}
	if len(answers) != len(questions()) || answers[5].Depth != Reached || answers[1].Depth == Reached || answers[2].Depth == Reached || answers[4].Depth != Absent {
		t.Errorf("%+v", answers)
	}
}

func TestARunThatIsStoppedEnds(t *testing.T) {
	dir := write(t, vendored())
	tl := tool(t, dir, nil)
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, _, err := Run(ctx, Request{Tool: tl, Self: self(t), Dir: dir, Target: dir, Questions: questions()}); err == nil {
		t.Error("an answer after the end")
	}
}

func TestTheWorkerRefusesAnyOtherEnvironment(t *testing.T) {
	for _, in := range []string{`{"Args":["-C",".","./..."]}`, "", "no JSON"} {
		var out bytes.Buffer
		if err := Work(t.Context(), strings.NewReader(in), &out, &out); err == nil || out.Len() > 0 {
			t.Errorf("%q: %v %s", in, err, out.String())
		}
	}
}
