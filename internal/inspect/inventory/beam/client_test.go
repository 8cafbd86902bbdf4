package beam

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// graph is a made-up set of packages and what each needs.
type graph struct {
	needs    [][]int
	optional map[[2]int]bool
}

func randomGraph(seed uint64) graph {
	r := rand.New(rand.NewPCG(seed, 2))
	n := 1 + r.IntN(12)
	g := graph{make([][]int, n), make(map[[2]int]bool)}
	for i := range n {
		for k := range n {
			if k != i && r.IntN(4) == 0 {
				g.needs[i] = append(g.needs[i], k)
				g.optional[[2]int{i, k}] = r.IntN(3) == 0
			}
		}
	}
	return g
}

func appName(i int) string    { return fmt.Sprintf("app_%c", 'a'+i) }
func appVersion(i int) string { return fmt.Sprintf("%d.%d.0", i%4, i) }

// lines writes the packages and edges of g, sorted.
func (g graph) lines() []string {
	var out []string
	for i := range g.needs {
		out = append(out, appName(i)+" "+appVersion(i))
		for _, k := range g.needs[i] {
			line := appName(i) + " -> " + appName(k)
			if g.optional[[2]int{i, k}] {
				line += " optional"
			}
			out = append(out, line)
		}
	}
	slices.Sort(out)
	return out
}

func linesOf(l *component.Listing) []string {
	var out []string
	for _, n := range l.Nodes {
		if !n.Project {
			out = append(out, n.Name+" "+n.Version)
		}
	}
	for _, e := range l.Edges {
		line := l.Nodes[e.From].Name + " -> " + l.Nodes[e.To].Name
		if e.Scope == component.Optional {
			line += " optional"
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return out
}

// lock writes mix.lock as Hex does.
func (g graph) lock() string {
	var b strings.Builder
	b.WriteString("%{\n")
	for i := range g.needs {
		var deps []string
		for _, k := range g.needs[i] {
			deps = append(deps, fmt.Sprintf("{:%s, \"~> 0.0\", [hex: :%s, repo: \"hexpm\", optional: %v]}", appName(k), appName(k), g.optional[[2]int{i, k}]))
		}
		fmt.Fprintf(&b, "  \"%s\": {:hex, :%s, \"%s\", \"%s\", [:mix], [%s], \"hexpm\", \"%s\"},\n",
			appName(i), appName(i), appVersion(i), inner, strings.Join(deps, ", "), outerLower)
	}
	return b.String() + "}\n"
}

func TestGraphsSurviveMixLock(t *testing.T) {
	for seed := range uint64(200) {
		g := randomGraph(seed)
		l := inventorytest.Read(t, MixLock(), "mix.lock", g.lock())
		if d := cmp.Diff(g.lines(), linesOf(l)); d != "" {
			t.Fatalf("seed %d (-want +got):\n%s\n%s", seed, d, g.lock())
		}
		if len(l.Notes) > 0 {
			t.Fatalf("seed %d: %v", seed, l.Notes)
		}
		for _, n := range l.Nodes[1:] {
			if at := g.lock()[n.At.Off:n.At.End]; at != `"`+n.Name+`"` {
				t.Fatalf("%s stands at %q", n.Name, at)
			}
		}
	}
}

// run runs a client in dir with a home of its own, or skips the test.
func run(t *testing.T, dir, name string, args ...string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not installed", name)
	}
	cmd := exec.Command(path, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "HOME="+filepath.Join(dir, ".home"), "GIT_CONFIG_GLOBAL="+os.DevNull,
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@mail.invalid", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@mail.invalid",
		"MIX_HOME="+filepath.Join(dir, ".mix"), "HEX_OFFLINE=1", "GIT_ALLOW_PROTOCOL=file")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Skipf("%s does not do it here: %v\n%s", name, err, out)
	}
	return string(out)
}

// write writes files below dir.
func writeFiles(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for p, content := range files {
		p = filepath.Join(dir, filepath.FromSlash(p))
		if err := os.MkdirAll(filepath.Dir(p), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// repository makes a git repository of a folder below dir and returns its address.
func repository(t *testing.T, dir, name string) string {
	t.Helper()
	at := filepath.Join(dir, name)
	for _, args := range [][]string{{"init", "-q", "-b", "main"}, {"add", "."}, {"commit", "-q", "-m", "x"}, {"tag", "v0.1.0"}} {
		run(t, at, "git", args...)
	}
	return "file://" + filepath.ToSlash(at)
}

// TestElixirReadsTheSameLockFile lets Elixir evaluate lock files and write what
// they hold.
func TestElixirReadsTheSameLockFile(t *testing.T) {
	const program = `[path] = System.argv()
{map, _} = Code.eval_file(path)
Enum.each(map, fn {app, {:hex, name, version, _, _, deps, _, _}} ->
  IO.puts("= #{name} #{version}")
  Enum.each(deps, fn {dep, _, options} ->
    IO.puts("= #{app} -> #{dep}" <> if(options[:optional], do: " optional", else: ""))
  end)
end)`
	dir := t.TempDir()
	g := randomGraph(7)
	writeFiles(t, dir, map[string]string{"show.exs": program, "mix.lock": g.lock()})
	var got []string
	for line := range strings.Lines(run(t, dir, "elixir", "show.exs", "mix.lock")) {
		if text, ok := strings.CutPrefix(strings.TrimSpace(line), "= "); ok {
			got = append(got, text)
		}
	}
	slices.Sort(got)
	l := inventorytest.Read(t, MixLock(), "mix.lock", g.lock())
	if d := cmp.Diff(got, linesOf(l)); d != "" {
		t.Errorf("-elixir +ossay:\n%s", d)
	}
}

// TestMixWritesAndReadsTheSame lets Mix lock dependencies that lie in
// repositories beside the project, which needs no registry.
func TestMixWritesAndReadsTheSame(t *testing.T) {
	dir := t.TempDir()
	lib := func(module, app string) string {
		return "defmodule " + module + ".MixProject do\n  use Mix.Project\n  def project, do: [app: :" + app + ", version: \"0.1.0\"]\nend\n"
	}
	writeFiles(t, dir, map[string]string{"one/mix.exs": lib("One", "one"), "two/mix.exs": lib("Two", "two"), "local/mix.exs": lib("Local", "local")})
	one, two := repository(t, dir, "one"), repository(t, dir, "two")
	manifest := fmt.Sprintf(`defmodule Shop.MixProject do
  use Mix.Project
  @version "1.2.3"

  def project do
    [app: :shop, version: @version, deps: deps()]
  end

  defp deps do
    [
      {:one, git: %q, tag: "v0.1.0"},
      {:two, [git: %q, branch: "main", only: [:dev, :test]]},
      {:local, path: "../local"}
    ]
  end
end
`, one, two)
	writeFiles(t, dir, map[string]string{"shop/mix.exs": manifest})
	run(t, filepath.Join(dir, "shop"), "mix", "deps.get")
	data, err := os.ReadFile(filepath.Join(dir, "shop", "mix.lock"))
	if err != nil {
		t.Skipf("mix wrote no lock file: %v", err)
	}
	got := inventorytest.Joined(t, readers(), Join(), ecosystem, map[string]string{"mix.exs": manifest, "mix.lock": string(data)})
	for _, want := range []string{
		"node shop 1.2.3 ecosystem=Hex project", "node local  ecosystem=Hex source=../local project",
		"node one  ecosystem=Hex requirement=tag v0.1.0 source=git+" + one + "#",
		"node two  ecosystem=Hex requirement=branch main source=git+" + two + "#",
		"edge shop 1.2.3 -> one\n", "edge shop 1.2.3 -> two dev\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
	if strings.Contains(got, "!!") || strings.Contains(got, "note") {
		t.Error(got)
	}
}

// TestRebarWritesAndReadsTheSame does so with Rebar3, whose lock file says how
// deep a dependency stands.
func TestRebarWritesAndReadsTheSame(t *testing.T) {
	dir := t.TempDir()
	lib := func(app string) string {
		return "{application, " + app + ", [{vsn, \"0.1.0\"}, {modules, []}, {registered, []}, {applications, [kernel, stdlib]}]}.\n"
	}
	writeFiles(t, dir, map[string]string{"inner/src/inner.app.src": lib("inner"), "outer/src/outer.app.src": lib("outer")})
	inner := repository(t, dir, "inner")
	writeFiles(t, dir, map[string]string{"outer/rebar.config": fmt.Sprintf("{deps, [{inner, {git, %q, {tag, \"v0.1.0\"}}}]}.\n", inner)})
	outer := repository(t, dir, "outer")
	config := fmt.Sprintf("%%%% what we need\n{deps, [{outer, {git, %q, {branch, \"main\"}}}]}.\n", outer)
	writeFiles(t, dir, map[string]string{"shop/src/shop.app.src": lib("shop"), "shop/rebar.config": config})
	run(t, filepath.Join(dir, "shop"), "rebar3", "lock")
	data, err := os.ReadFile(filepath.Join(dir, "shop", "rebar.lock"))
	if err != nil {
		t.Skipf("rebar3 wrote no lock file: %v", err)
	}
	got := inventorytest.Joined(t, readers(), Join(), ecosystem, map[string]string{"rebar.config": config, "rebar.lock": string(data)})
	for _, want := range []string{
		"node outer  ecosystem=Hex source=git+" + outer + "#", "node inner  ecosystem=Hex source=git+" + inner + "#", "edge . -> outer\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in\n%s", want, got)
		}
	}
	if strings.Contains(got, "edge . -> inner") || strings.Contains(got, "!!") {
		t.Error(got)
	}
}
