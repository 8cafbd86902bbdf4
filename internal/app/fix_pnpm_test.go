package app

import (
	"context"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"time"
)

// pnpmHead begins the lock files of these tests; b asks for a ^1.0.0.
const pnpmHead = "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n\nimporters:\n\n  .:\n    dependencies:\n"

func pnpmImport(name, asked, version string) string {
	return "      " + name + ":\n        specifier: " + asked + "\n        version: " + version + "\n"
}

func pnpmPackage(name, digest, more string) string {
	return "\n  " + name + ":\n    resolution: {integrity: sha512-" + digest + "}\n" + more
}

// pnpmApp is a project of pnpm that asks for b, which asks for a, and for c.
func pnpmApp() map[string]string {
	return map[string]string{
		"app/package.json": "{\n  \"dependencies\": {\n    \"b\": \"^1.0.0\",\n    \"c\": \"~1.0.0\"\n  }\n}\n",
		"app/pnpm-lock.yaml": pnpmHead + pnpmImport("b", "^1.0.0", "1.0.0") + pnpmImport("c", "~1.0.0", "1.0.0") + "\npackages:\n" +
			pnpmPackage("a@1.0.0", "a0", "    engines: {node: '>=4'}\n") + pnpmPackage("b@1.0.0", "b0", "") + pnpmPackage("c@1.0.0", "c0", "") +
			"\nsnapshots:\n\n  a@1.0.0: {}\n\n  b@1.0.0:\n    dependencies:\n      a: 1.0.0\n\n  c@1.0.0: {}\n",
		"meta/a.json": `{"name":"a","versions":{"1.0.0":{},"1.0.1":{"dist":{"integrity":"sha512-a1"},"engines":{"node":">=6"},"bin":{"a":"x.js"}},"2.0.0":{}}}`,
		"meta/b.json": `{"name":"b","versions":{"1.0.0":{"dependencies":{"a":"^1.0.0"}}}}`,
		"meta/c.json": `{"name":"c","versions":{"1.0.0":{},"2.0.0":{"dist":{"integrity":"sha512-c2"},"dependencies":{"d":"^1.0.0"}}}}`,
		"meta/d.json": `{"name":"d","versions":{"1.0.0":{"dist":{"integrity":"sha512-d1"}}}}`,
	}
}

func TestAPackageOfPnpmMovesInRangeAndNothingElseChanges(t *testing.T) {
	w := newWorld(t, pnpmApp())
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "1.0.1", vector: highVector}.json())
	before := w.text("app/pnpm-lock.yaml")
	res := w.fixes(func(r *FixRequest) { r.Apply = true })
	if !slices.Equal(claimed(res), []string{"a 1.0.0>CVE-2026-1"}) || res.ExitCode != 0 || !slices.Equal(res.Written, []string{"pnpm-lock.yaml"}) {
		t.Fatalf("%v, exit %d, wrote %v: %+v", claimed(res), res.ExitCode, res.Written, res.Projects)
	}
	want := strings.NewReplacer("a@1.0.0", "a@1.0.1", "sha512-a0", "sha512-a1", "      a: 1.0.0", "      a: 1.0.1", "'>=4'}\n", "'>=6'}\n    hasBin: true\n").Replace(before)
	if got := w.text("app/pnpm-lock.yaml"); got != want {
		t.Errorf("want\n%s\ngot\n%s", want, got)
	}
	if again := w.fixes(nil); len(again.Projects) != 0 {
		t.Errorf("a second run finds %+v", again.Projects)
	}
}

func TestARangeOfAPnpmProjectIsRelaxedAndNewPackagesStandInOrder(t *testing.T) {
	w := newWorld(t, pnpmApp())
	w.advisories(flaw{id: "CVE-2026-1", name: "c", fixed: "2.0.0", vector: highVector}.json())
	res := w.fixes(func(r *FixRequest) { r.Apply = true })
	if len(claimed(res)) != 1 || !slices.Equal(res.Written, []string{"pnpm-lock.yaml", "package.json"}) {
		t.Fatalf("%+v", res.Projects)
	}
	got := w.text("app/pnpm-lock.yaml")
	for _, want := range []string{
		pnpmImport("c", "~2.0.0", "2.0.0"), pnpmPackage("c@2.0.0", "c2", "") + pnpmPackage("d@1.0.0", "d1", ""),
		"\n  c@2.0.0:\n    dependencies:\n      d: 1.0.0\n\n  d@1.0.0: {}\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("it lacks\n%s\nin\n%s", want, got)
		}
	}
	if strings.Contains(got, "c@1.0.0") || !strings.Contains(w.text("app/package.json"), `"c": "~2.0.0"`) {
		t.Errorf("%s\n%s", got, w.text("app/package.json"))
	}
	if risks := res.Projects[0].Steps[0].Risks; len(risks) != 2 {
		t.Errorf("the major change and the new package are said: %v", risks)
	}
}

// whyStays plans and returns why the only finding stays.
func whyStays(t *testing.T, files map[string]string, f flaw, change func(r *FixRequest)) string {
	t.Helper()
	w := newWorld(t, files)
	w.advisories(f.json())
	res := w.fixes(change)
	if len(res.Projects) != 1 || len(res.Projects[0].Steps) != 0 || len(res.Projects[0].Blocked) != 1 || len(res.Projects[0].Files) != 0 {
		t.Fatalf("%+v", res.Projects)
	}
	return res.Projects[0].Blocked[0].Why
}

func TestWhatPnpmMustSettleItselfIsBlockedWithTheReason(t *testing.T) {
	highA := flaw{id: "CVE-2026-1", name: "a", fixed: "1.0.1", vector: highVector}
	lock := func(change ...string) func(map[string]string) {
		return func(m map[string]string) {
			m["app/pnpm-lock.yaml"] = strings.NewReplacer(change...).Replace(m["app/pnpm-lock.yaml"])
		}
	}
	for name, c := range map[string]struct {
		change func(m map[string]string)
		opt    func(r *FixRequest)
		want   string
	}{
		"a peer of others": {func(m map[string]string) {
			lock("  b@1.0.0:\n    dep", "  b@1.0.0(a@1.0.0):\n    dep", "specifier: ^1.0.0\n        version: 1.0.0", "specifier: ^1.0.0\n        version: 1.0.0(a@1.0.0)")(m)
			m["meta/b.json"] = `{"name":"b","versions":{"1.0.0":{"peerDependencies":{"a":"^1.0.0"}}}}`
		}, nil, "others were resolved for a 1.0.0 as their peer"},
		"a new peer": {func(m map[string]string) {
			m["meta/a.json"] = `{"name":"a","versions":{"1.0.0":{},"1.0.1":{"dist":{"integrity":"sha512-a1"},"peerDependencies":{"c":"*"}}}}`
		}, nil, "a 1.0.1 has c as a peer, for which only its own tool can resolve it"},
		"a missing peer": {func(m map[string]string) {
			m["meta/a.json"] = `{"name":"a","versions":{"1.0.0":{},"1.0.1":{"dist":{"integrity":"sha512-a1"},"peerDependencies":{"z":"*"}}}}`
		}, nil, "a 1.0.1 wants z * beside it, and there is none"},
		"an asker without metadata": {func(m map[string]string) { delete(m, "meta/b.json") }, nil, "what b 1.0.0 asks for is not known"},
		"an asker whose metadata differs": {func(m map[string]string) {
			m["meta/b.json"] = `{"name":"b","versions":{"1.0.0":{}}}`
		}, nil, "the metadata of b 1.0.0 does not say what it asks of a"},
		"a patched package":  {lock("a: 1.0.0", "a: 1.0.0(patch_hash=x)", "  a@1.0.0: {}", "  a@1.0.0(patch_hash=x): {}"), nil, "is patched"},
		"an override":        {lock("importers:", "overrides:\n  a: 1.0.0\n\nimporters:"), nil, "the manifest overrides a already"},
		"another version":    {lock("'9.0'", "'6.0'"), nil, "only lock files of pnpm of version 9 are edited"},
		"windows line ends":  {lock("\n", "\r\n"), nil, "not laid out as pnpm writes it"},
		"an objector":        {func(m map[string]string) { m["meta/b.json"] = strings.ReplaceAll(m["meta/b.json"], "^1.0.0", "1.0.0") }, nil, "b 1.0.0 asks for a 1.0.0, which leaves out 1.0.1"},
		"no digest":          {func(m map[string]string) { m["meta/a.json"] = `{"name":"a","versions":{"1.0.1":{}}}` }, nil, "the metadata of a 1.0.1 has no digest"},
		"only direct":        {nil, func(r *FixRequest) { r.OnlyDirect = true }, "no project asks for it by name"},
		"never a downgrade":  {func(m map[string]string) { m["meta/a.json"] = `{"name":"a","versions":{"0.9.0":{}}}` }, nil, "no known version above a 1.0.0 helps"},
		"unknown everywhere": {func(m map[string]string) { delete(m, "meta/a.json") }, nil, "the versions of a are not known"},
	} {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			files := pnpmApp()
			if c.change != nil {
				c.change(files)
			}
			if why := whyStays(t, files, highA, c.opt); !strings.Contains(why, c.want) {
				t.Errorf("want %q in %q", c.want, why)
			}
		})
	}
}

func TestAMajorChangeOfPnpmIsBlockedWhereNoneIsWanted(t *testing.T) {
	why := whyStays(t, pnpmApp(), flaw{id: "CVE-2026-1", name: "c", fixed: "2.0.0", vector: highVector}, func(r *FixRequest) { r.NoMajor = true })
	if !strings.Contains(why, "only a major change of c 1.0.0 helps") {
		t.Error(why)
	}
}

// TestPnpmTakesTheLockFileThatFixWrites skips where pnpm is not on the path or
// cannot fetch.
func TestPnpmTakesTheLockFileThatFixWrites(t *testing.T) {
	if testing.Short() {
		t.Skip("it fetches with pnpm")
	}
	w := newWorld(t, map[string]string{"app/package.json": "{\n  \"name\": \"app\",\n  \"dependencies\": {\n    \"mkdirp\": \"0.5.1\"\n  }\n}\n", "meta/x.json": "{}"})
	registry, err := exec.Command("npm", "config", "get", "registry").Output()
	if err != nil {
		t.Skip(err)
	}
	base := strings.TrimSpace(string(registry))
	pnpm := func(args ...string) (string, error) {
		ctx, cancel := context.WithTimeout(t.Context(), 40*time.Second)
		defer cancel()
		cmd := exec.CommandContext(ctx, "pnpm", append(args, "--lockfile-only", "--ignore-scripts")...)
		cmd.Dir, cmd.Env = w.at("app"), append(os.Environ(), "npm_config_registry="+base)
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	if out, err := pnpm("install"); err != nil || !strings.HasPrefix(w.text("app/pnpm-lock.yaml"), "lockfileVersion: '9.0'") {
		t.Skipf("pnpm cannot fetch here, or is not of version 9 or 10: %v: %s", err, out)
	}
	w.vars["npm_config_registry"], w.vars["npm_config_userconfig"] = base, os.Getenv("HOME")+"/.npmrc"
	w.advisories(flaw{id: "CVE-2021-44906", name: "minimist", fixed: "1.2.6", vector: criticalVector}.json())
	res := w.fixes(func(r *FixRequest) { r.Online, r.Apply = true, true })
	if len(claimed(res)) == 0 && strings.Contains(res.Projects[0].Blocked[0].Why, "not known") {
		t.Skipf("the registry did not answer: %+v", res.Projects[0].Blocked)
	}
	if len(claimed(res)) != 1 || res.ExitCode != 0 {
		t.Fatalf("%+v", res.Projects)
	}
	if out, err := pnpm("install", "--frozen-lockfile"); err != nil {
		t.Errorf("pnpm refuses the lock file: %v: %s\n%s", err, out, w.text("app/pnpm-lock.yaml"))
	}
}
