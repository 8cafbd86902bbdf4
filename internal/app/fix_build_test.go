package app

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

// goProxyOf makes files of a module proxy below the folder proxy: one module for
// each "path@version", with the text of its only source file.
func goProxyOf(t *testing.T, modules map[string]string) map[string]string {
	t.Helper()
	files := map[string]string{}
	for at, source := range modules {
		path, version, _ := strings.Cut(at, "@")
		mod := "module " + path + "\n\ngo 1.21\n"
		var z bytes.Buffer
		w := zip.NewWriter(&z)
		for name, text := range map[string]string{"go.mod": mod, "m.go": source} {
			f, err := w.Create(path + "@" + version + "/" + name)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.Write([]byte(text)); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		base := "proxy/" + path + "/@v/"
		files[base+"list"] += version + "\n"
		files[base+version+".mod"], files[base+version+".zip"] = mod, z.String()
		files[base+version+".info"] = `{"Version":"` + version + `"}`
	}
	return files
}

// buildable is a project of Go with two flawed modules, in a world with a go
// command; the mended b lost a function that the project calls.
func buildable(t *testing.T) *world {
	t.Helper()
	tool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("the go command is not here")
	}
	files := goProxyOf(t, map[string]string{
		"example.com/a@v1.0.0": "package a\n\nfunc A() {}\n", "example.com/a@v1.1.0": "package a\n\nfunc A() {}\n",
		"example.com/b@v1.0.0": "package b\n\nfunc B() {}\n", "example.com/b@v1.1.0": "package b\n\nfunc C() {}\n",
	})
	files["app/go.mod"] = "module example.com/app\n\ngo 1.21\n\nrequire (\n\texample.com/a v1.0.0\n\texample.com/b v1.0.0\n)\n"
	files["app/go.sum"], files["meta/x.json"] = "", "{}"
	files["app/main.go"] = "package main\n\nimport (\n\t\"example.com/a\"\n\t\"example.com/b\"\n)\n\nfunc main() { a.A(); b.B() }\n"
	w := newWorld(t, files)
	from := t.TempDir()
	writeExport(t, from, "Go", goFlaw("GO-A", "example.com/a", "1.1.0"), goFlaw("GO-B", "example.com/b", "1.1.0"))
	if _, err := BuildDatabase(w.env, from, ""); err != nil {
		t.Fatal(err)
	}
	for k, v := range map[string]string{
		"PATH": filepath.Dir(tool) + string(os.PathListSeparator) + os.Getenv("PATH"), "HOME": t.TempDir(), "GOPROXY": "file://" + filepath.ToSlash(w.at("proxy")), "GOSUMDB": "off",
		"GOMODCACHE": filepath.Join(t.TempDir(), "mod"), "GOCACHE": goCache(t, tool), "GOFLAGS": "-mod=vendor",
	} {
		w.vars[k] = v
	}
	t.Cleanup(func() { // the module cache is read-only
		cmd := exec.Command(tool, "clean", "-modcache")
		cmd.Env = append(os.Environ(), "GOMODCACHE="+w.vars["GOMODCACHE"])
		_ = cmd.Run()
	})
	return w
}

// goFlaw is an advisory of a Go module for tests.
func goFlaw(id, name, fixed string) string {
	return fmt.Sprintf(`{"id":%q,"modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"Go","name":%q},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":%q}]}]}]}`, id, name, fixed)
}

// goCache is the build cache of this machine, so that the standard library is not
// compiled again.
func goCache(t *testing.T, tool string) string {
	t.Helper()
	out, err := exec.Command(tool, "env", "GOCACHE").Output()
	if err != nil {
		t.Skip("the go command does not answer:", err)
	}
	return strings.TrimSpace(string(out))
}

func TestAStepThatBreaksTheBuildIsTakenBackAndTheOthersAreKept(t *testing.T) {
	w := buildable(t)
	res := w.fixes(func(r *FixRequest) { r.Online, r.Build, r.Apply = true, true, true })
	p := res.Projects[0]
	if got := claimed(res); !slices.Equal(got, []string{"example.com/a v1.0.0>GO-A"}) {
		t.Errorf("claims %v", got)
	}
	if len(p.Withdrawn) != 1 || p.Withdrawn[0].Package != "example.com/b" || !strings.Contains(p.Withdrawn[0].Why, "no longer builds: ./main.go:8:24: undefined: b.B") {
		t.Errorf("%+v", p.Withdrawn)
	}
	if len(p.Commands) != 0 || !slices.ContainsFunc(p.Notes, func(n string) bool { return strings.Contains(n, "every package compiles") }) {
		t.Errorf("%v, %v", p.Commands, p.Notes)
	}
	if mod := w.text("app/go.mod"); !strings.Contains(mod, "example.com/a v1.1.0") || !strings.Contains(mod, "example.com/b v1.0.0") {
		t.Error(mod)
	}
	cmd := exec.Command("go", "build", "-mod=readonly", "./...")
	cmd.Dir, cmd.Env = w.at("app"), append(os.Environ(), "GOMODCACHE="+w.vars["GOMODCACHE"], "GOPROXY=off", "GOSUMDB=off", "GOFLAGS=", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v: %s\n%s", err, out, w.text("app/go.sum"))
	}
	if r := w.check(CheckRequest{}, "app"); strings.Join(r.rules(), " ") != "vuln/GO-B" {
		t.Errorf("check sees %v", r.rules())
	}
}

func TestWithoutAStepThatBreaksThePlanIsBuiltOnce(t *testing.T) {
	w := buildable(t)
	w.put(map[string]string{"app/main.go": "package main\n\nimport (\n\t\"example.com/a\"\n\t_ \"example.com/b\"\n)\n\nfunc main() { a.A() }\n"})
	res := w.fixes(func(r *FixRequest) { r.Online, r.Build = true, true })
	if got := claimed(res); len(got) != 2 || len(res.Projects[0].Withdrawn) != 0 {
		t.Errorf("%v, %+v", got, res.Projects[0].Withdrawn)
	}
	if w.text("app/go.sum") != "" || !strings.Contains(w.text("app/go.mod"), "example.com/a v1.0.0") {
		t.Error("a plan that is not applied changed the project")
	}
}

func TestAProjectThatDoesNotBuildIsNotBlamedOnThePlan(t *testing.T) {
	w := buildable(t)
	w.put(map[string]string{"app/main.go": "package main\n\nimport \"example.com/a\"\n\nfunc main() { a.Gone() }\n"})
	res := w.fixes(func(r *FixRequest) { r.Online, r.Build = true, true })
	p := res.Projects[0]
	if len(claimed(res)) != 2 || len(p.Withdrawn) != 0 || !strings.Contains(strings.Join(p.Notes, " "), "does not build as it is, so the plan was not built: ./main.go:5:17: undefined: a.Gone") {
		t.Errorf("%+v %v", p.Withdrawn, p.Notes)
	}
}

func TestABuildRunsNothingOfTheProject(t *testing.T) {
	w := buildable(t)
	ran := w.at("ran")
	w.put(map[string]string{
		"app/main.go":   "package main\n\n//go:generate sh -c \"echo > " + filepath.ToSlash(ran) + "\"\n\nimport (\n\t\"example.com/a\"\n\t_ \"example.com/b\"\n)\n\nfunc init() { panic(\"run\") }\n\nfunc main() { a.A() }\n",
		"app/cgo.go":    "package main\n\n// #cgo CFLAGS: -fplugin=evil.so\nimport \"C\"\n",
		"app/go.env":    "GOFLAGS=-toolexec=./evil\n",
		"app/evil":      "#!/bin/sh\necho > " + ran + "\n",
		"app/go.work":   "go 1.21\n\nuse ./elsewhere\n",
		"app/a_test.go": "package main\n\nimport \"testing\"\n\nfunc TestMain(m *testing.M) { panic(\"run\") }\n",
	})
	res := w.fixes(func(r *FixRequest) { r.Online, r.Build = true, true })
	if _, err := os.Stat(ran); err == nil {
		t.Error("something of the project ran")
	}
	for _, p := range res.Projects {
		if p.Format == goModFormat && len(p.Withdrawn) > 0 {
			t.Errorf("%+v", p.Withdrawn)
		}
	}
}

func TestABuildNeedsAFolderAndAGoCommandOfTheUser(t *testing.T) {
	w := buildable(t)
	t.Setenv("PATH", t.TempDir())
	r := FixRequest{Build: true, Online: true}
	r.Targets = []string{w.at("app")}
	if _, err := Fix(t.Context(), w.env, r, nil); fault.Of(err).Kind != fault.Usage || !strings.Contains(err.Error(), "needs the go command") {
		t.Error(err)
	}
	w.put(map[string]string{"app/bin/go": "#!/bin/sh\n"})
	if err := os.Chmod(w.at("app/bin/go"), 0o700); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", w.at("app/bin"))
	if _, err := Fix(t.Context(), w.env, r, nil); err == nil || !strings.Contains(err.Error(), "lies in the target") {
		t.Error(err)
	}
}

// A go line that is raised over 1.17 makes go.mod list the whole graph; what no
// package uses goes again.
func TestARaisedGoLineLeavesATidyFile(t *testing.T) {
	w := buildable(t)
	w.put(goProxyOf(t, map[string]string{"example.com/d@v1.0.0": "package d\n"}))
	w.put(map[string]string{
		"app/go.mod":                        "module example.com/app\n\ngo 1.16\n\nrequire (\n\texample.com/a v1.0.0\n\texample.com/d v1.0.0 // indirect\n)\n",
		"app/main.go":                       "package main\n\nimport \"example.com/a\"\n\nfunc main() { a.A() }\n",
		"proxy/example.com/a/@v/v1.0.0.mod": "module example.com/a\n\ngo 1.16\n", "proxy/example.com/d/@v/v1.0.0.mod": "module example.com/d\n\ngo 1.16\n",
	})
	res := w.fixes(func(r *FixRequest) { r.Online, r.Build, r.Apply = true, true, true })
	mod := w.text("app/go.mod")
	if len(claimed(res)) != 1 || !strings.Contains(mod, "go 1.21") || !strings.Contains(mod, "example.com/a v1.1.0") || strings.Contains(mod, "example.com/d") {
		t.Errorf("%v %+v\n%s", claimed(res), res.Projects[0].Withdrawn, mod)
	}
}

func TestAWorkspaceIsSaidToBePlannedModuleByModule(t *testing.T) {
	w := buildable(t)
	notes := func() string {
		t.Helper()
		return strings.Join(w.fixes(func(r *FixRequest) { r.Online = true }).Projects[0].Notes, "\n")
	}
	if got := notes(); strings.Contains(got, "go.work") {
		t.Error(got)
	}
	w.put(map[string]string{"app/go.work": "go 1.21\n\nuse .\n"})
	if got := notes(); !strings.Contains(got, "go.work joins modules: each go.mod file is planned for alone") {
		t.Error(got)
	}
}
