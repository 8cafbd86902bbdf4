package app

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// yarnClient installs a release of yarn with npm and returns what runs it, with
// the registry that npm uses. It skips where npm or the network is missing.
func yarnClient(t *testing.T, w *world, pkg, program string) (run func(args ...string) (string, error), registry string) {
	t.Helper()
	if testing.Short() {
		t.Skip("it fetches with npm")
	}
	answer, err := exec.Command("npm", "config", "get", "registry").Output()
	if err != nil {
		t.Skip(err)
	}
	registry = strings.TrimSpace(string(answer))
	tools := t.TempDir()
	start := func(dir, name string, args ...string) (string, error) {
		ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
		defer cancel()
		cmd := exec.CommandContext(ctx, name, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "YARN_REGISTRY="+registry, "npm_config_registry="+registry, "YARN_NPM_REGISTRY_SERVER="+registry,
			"YARN_CACHE_FOLDER="+tools+"/cache", "YARN_GLOBAL_FOLDER="+tools+"/global", "YARN_ENABLE_TELEMETRY=0", "YARN_IGNORE_PATH=1", "HOME="+tools, "CI=")
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	if out, err := exec.Command("npm", "install", "--prefix", tools, "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0", pkg).CombinedOutput(); err != nil {
		t.Skipf("npm cannot fetch yarn: %v: %s", err, out)
	}
	w.vars["npm_config_registry"], w.vars["npm_config_userconfig"] = registry, os.Getenv("HOME")+"/.npmrc"
	return func(args ...string) (string, error) {
		return start(w.at("app"), "node", append([]string{filepath.Join(tools, "node_modules", filepath.FromSlash(program))}, args...)...)
	}, registry
}

// TestYarn1TakesTheLockFileThatFixWrites lets yarn make a lock file with an old
// release, mends it, and lets yarn check the result: frozen, and then that an
// installation which may write leaves every byte as it is.
func TestYarn1TakesTheLockFileThatFixWrites(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/package.json":            `{"name":"app","private":true,"workspaces":["packages/*"],"dependencies":{"mkdirp":"0.5.1","color-name":"^1.0.0"},"resolutions":{"color-name":"1.1.2"}}`,
		"app/packages/w/package.json": `{"name":"w","version":"1.0.0","dependencies":{"minimist":"^1.2.0","@isaacs/cliui":"^8.0.0"}}`,
		"meta/x.json":                 "{}",
	})
	yarn, _ := yarnClient(t, w, "yarn@1.22.22", "yarn/bin/yarn.js")
	install := func(args ...string) (string, error) {
		return yarn(append([]string{"install", "--ignore-scripts", "--non-interactive", "--no-progress"}, args...)...)
	}
	if out, err := install(); err != nil {
		t.Skipf("yarn cannot fetch here: %v: %s", err, out)
	}
	if err := os.RemoveAll(w.at("app/node_modules")); err != nil {
		t.Fatal(err)
	}
	w.advisories(flaw{id: "CVE-2021-44906", name: "minimist", fixed: "1.2.6", vector: criticalVector}.json())
	res := w.fixes(func(r *FixRequest) { r.Online, r.Apply = true, true })
	if len(claimed(res)) == 0 && strings.Contains(res.Projects[0].Blocked[0].Why, "not known") {
		t.Skipf("the registry did not answer: %+v", res.Projects[0].Blocked)
	}
	if len(claimed(res)) != 1 || res.ExitCode != 0 {
		t.Fatalf("%+v", res.Projects)
	}
	mended := w.text("app/yarn.lock")
	if out, err := install("--frozen-lockfile"); err != nil {
		t.Errorf("yarn refuses the lock file: %v: %s\n%s", err, out, mended)
	}
	if out, err := install("--force"); err != nil || w.text("app/yarn.lock") != mended {
		t.Errorf("yarn writes another one: %v: %s\nfrom\n%s\nto\n%s", err, out, mended, w.text("app/yarn.lock"))
	}
}
