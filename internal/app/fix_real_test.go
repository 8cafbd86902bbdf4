package app

import (
	"context"
	"encoding/json"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The real projects. The first of each is mended in every test run that has the
// network, the others with OSSAY_REAL=1 (make real).
func realGoProjects() []string {
	return []string{
		"github.com/mholt/archiver/v3@v3.5.0", "github.com/securego/gosec/v2@v2.4.0", "github.com/go-acme/lego/v4@v4.0.1",
		"github.com/caddyserver/caddy/v2@v2.4.0",
	}
}

func realNPMProjects() []string {
	return []string{
		"serve@6.5.0", "forever@0.15.3", "karma@1.7.1", "grunt@0.4.5", "browser-sync@2.18.0", "hubot@2.19.0", "mocha@3.0.0", "jade@1.11.0",
		"sails@1.0.0", "gulp@3.9.1",
	}
}

// chosen returns the projects of this run.
func chosen(all []string) []string {
	if os.Getenv("OSSAY_REAL") == "" {
		return all[:1]
	}
	return all
}

// realWorld is a world with the user's own environment and real advisories.
func realWorld(t *testing.T) *world {
	t.Helper()
	if testing.Short() {
		t.Skip("it fetches real projects")
	}
	from := filepath.Join("..", "..", "..", "shared", "data", "osv")
	if _, err := os.Stat(from); err != nil {
		t.Skip("no advisories: ../shared/data/osv is absent")
	}
	w := newWorld(t, map[string]string{"meta/x.json": "{}"})
	own := w.env.Getenv
	w.env.Getenv = func(k string) string {
		if v := own(k); v != "" || k == "OSSAY_DB" {
			return v
		}
		return os.Getenv(k)
	}
	w.env.Now = time.Now
	if _, err := BuildDatabase(w.env, from, ""); err != nil {
		t.Fatal(err)
	}
	return w
}

// tool runs a client in a folder of the world.
func (w *world) tool(t *testing.T, dir string, name string, args ...string) (string, error) {
	ctx, stop := context.WithTimeout(t.Context(), 10*time.Minute)
	defer stop()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = w.at(dir)
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// mended fixes the folder app and holds the claims against a fresh check.
func (w *world) mended(t *testing.T, build bool) *FixResult {
	t.Helper()
	res := w.fixes(func(r *FixRequest) { r.Online, r.Apply, r.Build = true, true, build })
	there := map[string]bool{}
	for _, f := range w.check(CheckRequest{ExitZero: true}, "app").findings {
		there[f.Package+" "+f.Version+">"+strings.TrimPrefix(f.Rule, "vuln/")] = true
	}
	claims := claimed(res)
	for _, c := range claims {
		if there[c] {
			t.Errorf("%s was claimed, and is still there", c)
		}
	}
	for i := range res.Projects {
		t.Logf("%s: %d claims, %d stay, %d withdrawn", res.Projects[i].Path, len(claims), len(res.Projects[i].Blocked), len(res.Projects[i].Withdrawn))
	}
	return res
}

func TestRealProjectsOfGoBuildAfterTheyWereMended(t *testing.T) {
	for _, module := range chosen(realGoProjects()) {
		t.Run(module, func(t *testing.T) {
			w := realWorld(t)
			w.put(map[string]string{"empty/go.mod": "module empty\n"})
			out, err := w.tool(t, "empty", "go", "mod", "download", "-json", module)
			var at struct{ Dir string }
			if err != nil || json.Unmarshal([]byte(out), &at) != nil || at.Dir == "" {
				t.Skipf("the module cannot be fetched here: %v: %.300s", err, out)
			}
			if err := copyTree(at.Dir, w.at("app")); err != nil {
				t.Fatal(err)
			}
			if out, err := w.tool(t, "app", "go", "mod", "download"); err != nil {
				t.Skipf("its dependencies cannot be fetched here: %v: %.300s", err, out)
			}
			res := w.mended(t, true)
			if len(claimed(res)) == 0 {
				t.Fatalf("nothing is mended: %+v", res.Projects)
			}
			cmd := exec.Command("go", "build", "-mod=readonly", "-o", os.DevNull, "./...")
			cmd.Dir, cmd.Env = w.at("app"), append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off", "GOTOOLCHAIN=local")
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("it no longer builds: %v: %.2000s", err, out)
			}
		})
	}
}

// copyTree copies regular files.
func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		rel, err := filepath.Rel(from, name)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(name)
		if err == nil {
			err = os.MkdirAll(filepath.Dir(filepath.Join(to, rel)), 0o700)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(to, rel), data, 0o600)
		}
		return err
	})
}

func TestRealProjectsOfNPMInstallAfterTheyWereMended(t *testing.T) {
	for _, project := range chosen(realNPMProjects()) {
		t.Run(project, func(t *testing.T) {
			w := realWorld(t)
			w.put(map[string]string{"pack/x": ""})
			if out, err := w.tool(t, "pack", "npm", "pack", "--silent", project); err != nil {
				t.Skipf("the package cannot be fetched here: %v: %.300s", err, out)
			}
			name, _, _ := strings.Cut(project, "@")
			if out, err := w.tool(t, "pack", "tar", "xzf", name+"-"+strings.TrimPrefix(project, name+"@")+".tgz", "package/package.json"); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			w.put(map[string]string{"app/package.json": withoutDevelopment(t, w.text("pack/package/package.json"))})
			quiet := []string{"--ignore-scripts", "--no-audit", "--no-fund"}
			if out, err := w.tool(t, "app", "npm", append([]string{"install", "--package-lock-only"}, quiet...)...); err != nil {
				t.Skipf("npm makes no lock file: %v: %.300s", err, out)
			}
			res := w.mended(t, false)
			if len(claimed(res)) == 0 {
				t.Fatalf("nothing is mended: %+v", res.Projects)
			}
			if out, err := w.tool(t, "app", "npm", append([]string{"ci", "--dry-run"}, quiet...)...); err != nil {
				t.Errorf("npm refuses the lock file: %v: %.2000s", err, out)
			}
			if out, err := w.tool(t, "app", "npm", "ls", "--all", "--package-lock-only"); err != nil {
				t.Errorf("npm finds the tree wrong: %v: %.2000s", err, out)
			}
		})
	}
}

// withoutDevelopment leaves what is shipped of a package.json.
func withoutDevelopment(t *testing.T, text string) string {
	t.Helper()
	var doc map[string]any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	delete(doc, "devDependencies")
	delete(doc, "scripts")
	out, err := json.MarshalIndent(doc, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return string(out) + "\n"
}
