package app

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/inspect/registry/gomodule"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// TestTheGoCommandSelectsTheSameVersions compares with the go command, for this
// repository's own go.mod file. It needs the module cache that built it, and no
// network.
func TestTheGoCommandSelectsTheSameVersions(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "list", "-m", "-f", "{{.Path}} {{.Version}}", "all")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GOPROXY=off", "GOFLAGS=-mod=readonly", "GOWORK=off")
	var problem bytes.Buffer
	cmd.Stderr = &problem
	out, err := cmd.Output()
	if err != nil {
		t.Skipf("the go command cannot list the modules without the network: %v: %s", err, problem.String())
	}
	src, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	main, err := manifest.DecodeGoMod(src)
	if err != nil {
		t.Fatal(err)
	}
	s := gomodule.New(os.DirFS(filepath.Join(moduleCache(os.Getenv), "cache", "download")), nil)
	now, err := remedy.Select(main, &remedy.GoFacts{GoMod: s.GoMod, Versions: s.Versions})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for l := range strings.Lines(string(out)) {
		path, v, _ := strings.Cut(strings.TrimSpace(l), " ")
		if path == main.Module {
			continue
		}
		if n++; now[path] != v {
			t.Errorf("%s: %s here, %s by the go command", path, now[path], v)
		}
		delete(now, path)
	}
	if len(now) > 0 || n < 20 {
		t.Errorf("%d modules; selected here only: %v", n, now)
	}
}

// TestNPMTakesTheLockFileThatFixWrites lets npm make a lock file with an old
// release, mends it, and lets npm check the result. It skips where npm cannot
// fetch.
func TestNPMTakesTheLockFileThatFixWrites(t *testing.T) {
	if testing.Short() {
		t.Skip("it fetches with npm")
	}
	w := newWorld(t, map[string]string{
		"app/package.json": `{"name":"app","version":"1.0.0","dependencies":{"mkdirp":"0.5.1"}}`, "meta/x.json": "{}",
	})
	npm := func(args ...string) (string, error) {
		ctx, cancel := context.WithTimeout(t.Context(), 40*time.Second)
		defer cancel()
		cmd := exec.CommandContext(ctx, "npm", append(args, "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0", "--cache", w.at("cache"))...)
		cmd.Dir = w.at("app")
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	if out, err := npm("install", "--package-lock-only"); err != nil {
		t.Skipf("npm cannot fetch here: %v: %s", err, out)
	}
	cmd := exec.Command("npm", "config", "get", "registry")
	registry, err := cmd.Output()
	if err != nil {
		t.Skip(err)
	}
	w.vars["npm_config_registry"] = strings.TrimSpace(string(registry))
	w.vars["npm_config_userconfig"] = os.Getenv("HOME") + "/.npmrc"
	w.vars["npm_config_cache"] = w.at("cache")
	w.advisories(flaw{id: "CVE-2021-44906", name: "minimist", fixed: "1.2.6", vector: criticalVector}.json())
	res := w.fixes(func(r *FixRequest) { r.Online, r.Apply = true, true })
	if len(claimed(res)) == 0 && strings.Contains(res.Projects[0].Blocked[0].Why, "not known") {
		t.Skipf("the registry did not answer: %+v", res.Projects[0].Blocked)
	}
	if len(claimed(res)) != 1 || res.ExitCode != 0 {
		t.Fatalf("%+v", res.Projects)
	}
	if out, err := npm("ci", "--dry-run"); err != nil {
		t.Errorf("npm refuses the lock file: %v: %s\n%s", err, out, w.text("app/package-lock.json"))
	}
	if out, err := npm("ls", "--package-lock-only", "minimist"); err != nil || !strings.Contains(out, "minimist@1.2.") || strings.Contains(out, "invalid") {
		t.Errorf("npm sees: %v: %s", err, out)
	}
}
