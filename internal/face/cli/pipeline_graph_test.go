package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// pipelineTree writes files below a new folder.
func pipelineTree(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for p, text := range files {
		name := filepath.Join(dir, filepath.FromSlash(p))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// ossay runs a command line in this process.
func ossay(t testing.TB, args ...string) (out, errs string, code int) {
	t.Helper()
	var o, e bytes.Buffer
	now := func() time.Time { return time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC) }
	code = Main(context.Background(), args, Streams{In: strings.NewReader(""), Out: &o, Err: &e, Getenv: func(string) string { return "" }, Now: now})
	return o.String(), e.String(), code
}

const reachable = "on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    permissions: {id-token: write, contents: write}\n    environment: prod\n    steps:\n      - uses: o/r@v1\n      - run: echo ${{ github.head_ref }}\n        env: {T: '${{ secrets.T }}'}\n"

func TestTheGraphFollowsItsSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(filepath.Join("..", "..", "..", "schema", "ossay-pipeline-graph-v1.schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	dir := pipelineTree(t, map[string]string{".github/workflows/x.yml": reachable, ".github/workflows/broken.yml": "on: ["})
	empty := pipelineTree(t, map[string]string{"x": ""})
	for _, args := range [][]string{{dir}, {"--cut", "--exit-zero", dir}, {empty}} {
		out, errs, _ := ossay(t, append([]string{"pipeline", "graph", "--format", "json"}, args...)...)
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(out))
		if err != nil {
			t.Fatalf("%v: %v %s", args, err, errs)
		}
		if err := schema.Validate(v); err != nil {
			t.Errorf("%v: %v", args, err)
		}
	}
}

func TestEdgesOfThePathsHangTogether(t *testing.T) {
	dir := pipelineTree(t, map[string]string{".github/workflows/x.yml": reachable})
	out, _, code := ossay(t, "pipeline", "graph", "--format", "json", dir)
	var g jsonGraph
	if err := json.Unmarshal([]byte(out), &g); err != nil || code != 0 {
		t.Fatal(err, code)
	}
	if len(g.Paths) != 6 || !g.All {
		t.Fatalf("%d paths, want two acts with three rights each", len(g.Paths))
	}
	for _, p := range g.Paths {
		for i, e := range p.Edges {
			if i > 0 && g.Edges[p.Edges[i-1]].To != g.Edges[e].From {
				t.Error("an edge does not begin where the last one ends")
			}
			for _, w := range g.Edges[e].Places {
				if w.Location == nil || w.Location.StartLine == 0 {
					t.Errorf("%s is not proved by a place", g.Edges[e].Text)
				}
			}
		}
		first, last := g.Nodes[g.Edges[p.Edges[0]].From], g.Nodes[g.Edges[p.Edges[len(p.Edges)-1]].To]
		if first.Kind != "act" || last.Kind != "power" || !strings.Contains(p.Gate, "environment") {
			t.Errorf("from %s to %s, gate %q", first.Kind, last.Kind, p.Gate)
		}
	}
}

func TestACutKeepsTheModeOfTheFile(t *testing.T) {
	dir := pipelineTree(t, map[string]string{".github/workflows/x.yml": "on: pull_request_target\npermissions: {contents: write}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ github.head_ref }}\n"})
	file := filepath.Join(dir, ".github", "workflows", "x.yml")
	if err := os.Chmod(file, 0o600); err != nil {
		t.Fatal(err)
	}
	out, errs, code := ossay(t, "pipeline", "graph", "--cut", "--apply", dir)
	if code != 0 || !strings.Contains(out, "written: .github/workflows/x.yml") {
		t.Fatalf("%d %s %s", code, out, errs)
	}
	info, err := os.Stat(file)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the mode is %v", info.Mode())
	}
}

func TestAPictureOfALargeGraphShowsTheShortestWays(t *testing.T) {
	files := map[string]string{}
	for i := range 80 {
		files[fmt.Sprintf(".github/workflows/w%02d.yml", i)] = strings.Replace(reachable, "o/r@v1", fmt.Sprintf("o/r%d@v1", i), 1)
	}
	dir := pipelineTree(t, files)
	all, _, _ := ossay(t, "pipeline", "graph", "--format", "json", dir)
	out, _, code := ossay(t, "pipeline", "graph", "--format", "dot", "--paths", "20", dir)
	if code != 0 || !strings.Contains(out, "(the 20 shortest ways)") || strings.Count(out, " -> ") > 20*4 || strings.Count(all, `"kind"`) < 300 {
		t.Errorf("%d edges\n%.300s", strings.Count(out, " -> "), out)
	}
}
