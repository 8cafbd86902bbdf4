package npm

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// project is a small project in which npm finds nothing to complain about.
func npmProject() files {
	return files{
		"package.json": `{
  "name": "shop", "version": "1.0.0", "workspaces": ["packages/*"],
  "dependencies": {"a": "^1.0.0", "old": "npm:b@^1.0.0"},
  "devDependencies": {"tool": "^2.0.0"},
  "optionalDependencies": {"fast": "^1.0.0"}
}`,
		"packages/web/package.json": `{"name": "web", "version": "0.1.0", "dependencies": {"a": "^2.0.0", "b": "^2.0.0"}}`,
		"package-lock.json": `{
  "name": "shop", "version": "1.0.0", "lockfileVersion": 3, "requires": true,
  "packages": {
    "": {
      "name": "shop", "version": "1.0.0", "workspaces": ["packages/*"],
      "dependencies": {"a": "^1.0.0", "old": "npm:b@^1.0.0"},
      "devDependencies": {"tool": "^2.0.0"},
      "optionalDependencies": {"fast": "^1.0.0"}
    },
    "node_modules/@s/c": {"version": "1.1.1", "dependencies": {"b": "^1.5.0"}},
    "node_modules/@s/c/node_modules/b": {"version": "1.5.0"},
    "node_modules/a": {
      "version": "1.0.0", "dependencies": {"@s/c": "~1.1.0", "b": "^2.0.0"},
      "peerDependencies": {"fast": "*", "tool": "*"}, "peerDependenciesMeta": {"fast": {"optional": true}}
    },
    "node_modules/b": {"version": "2.5.0"},
    "node_modules/fast": {"version": "1.0.0", "optional": true, "optionalDependencies": {"fast-none": "1.0.0"}},
    "node_modules/fast-none": {"version": "1.0.0", "optional": true, "os": ["none"]},
    "node_modules/old": {"name": "b", "version": "1.0.0"},
    "node_modules/tool": {"version": "2.0.0", "dependencies": {"tool-x": "1"}},
    "node_modules/tool-x": {"version": "1.0.0", "dev": true},
    "node_modules/web": {"resolved": "packages/web", "link": true},
    "packages/web": {"version": "0.1.0", "dependencies": {"a": "^2.0.0", "b": "^2.0.0"}},
    "packages/web/node_modules/a": {"version": "2.0.0"}
  }
}`,
	}
}

// A listed is a package as "npm ls --json" shows it.
type listed struct {
	Name, Version string
	Dependencies  map[string]listed
}

func (l listed) edges(from string, into map[string]bool) {
	for name, d := range l.Dependencies {
		if d.Version == "" {
			continue // not there, such as a peer that may be missing
		}
		to := name + "@" + d.Version
		into[from+" -> "+to] = true
		d.edges(to, into)
	}
}

// TestEdgesAreThoseOfNpm compares the listing of a lock file with what npm itself
// says about it.
func TestEdgesAreThoseOfNpm(t *testing.T) {
	npm, err := exec.LookPath("npm")
	if err != nil || testing.Short() {
		t.Skip("npm is not installed, or tests must be short")
	}
	fs := npmProject()
	dir := t.TempDir()
	for p, text := range fs {
		p = filepath.Join(dir, filepath.FromSlash(p))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.CommandContext(t.Context(), npm, "ls", "--all", "--json", "--package-lock-only", "--offline", "--no-update-notifier")
	cmd.Dir, cmd.WaitDelay = dir, 10*time.Second
	cmd.Env = append(os.Environ(), "HOME="+dir, "npm_config_cache="+dir)
	out, err := cmd.Output()
	if exit := new(exec.ExitError); errors.As(err, &exit) && len(out) == 0 {
		t.Skipf("npm does not work here: %v: %s", err, exit.Stderr)
	}
	var top listed
	if err := json.Unmarshal(out, &top); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	want := make(map[string]bool)
	top.edges(top.Name+"@"+top.Version, want)
	got := make(map[string]bool)
	for _, l := range listings(t, fs) {
		if l.Format == formatLock {
			for _, e := range l.Edges {
				got[label(&l.Nodes[e.From])+" -> "+label(&l.Nodes[e.To])] = true
			}
		}
	}
	got["shop@1.0.0 -> web@0.1.0"] = true // npm shows workspaces as dependencies of the root
	expect(t, sorted(got), sorted(want))
}

func label(n *component.Node) string { return local(n) + "@" + n.Version }

func sorted(set map[string]bool) string {
	var all []string
	for s := range set {
		all = append(all, s)
	}
	sort.Strings(all)
	return strings.Join(all, "\n")
}
