package graph

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

const hash = "11bd71901bbe5b1630ceea73d27597364c9af683"

// facts are those of the rules without outside data.
func facts() pipeline.Facts { return new(rules.Options).Facts() }

// load reads and links workflows and actions, given by path.
func load(t *testing.T, files map[string]string) []*pipeline.Document {
	t.Helper()
	var docs []*pipeline.Document
	for _, p := range sortedPaths(files) {
		path := p
		if !strings.Contains(p, "/") && !strings.HasPrefix(p, "action") {
			path = ".github/workflows/" + p
		}
		d, err := github.Read(path, strings.TrimPrefix(files[p], "\n"), nil)
		if err != nil || d == nil {
			t.Fatalf("%s: %v", p, err)
		}
		docs = append(docs, d)
	}
	github.Link(docs)
	return docs
}

func sortedPaths(files map[string]string) []string {
	var out []string
	for p := range files {
		out = append(out, p)
	}
	for i := range out {
		for k := i; k > 0 && out[k] < out[k-1]; k-- {
			out[k], out[k-1] = out[k-1], out[k]
		}
	}
	return out
}

// lines writes the paths of a graph.
func lines(g *Graph) []string {
	paths, _ := g.Paths(1000)
	out := []string{}
	for _, p := range paths {
		words := []string{g.Act(p).Label}
		for _, e := range g.Follow(p) {
			words = append(words, g.Nodes[e.To].Label)
		}
		out = append(out, strings.Join(words, " > "))
	}
	return out
}

func TestWaysAreFoundWhereTheyAreAndOnlyThere(t *testing.T) {
	const checkout = "      - uses: actions/checkout@" + hash + "\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make\n"
	const write = "    permissions: {contents: write}\n"
	workflow := func(on, job, steps string) string {
		return "name: ci\non: " + on + "\npermissions: {}\njobs:\n  a:\n    runs-on: x\n" + job + "    steps:\n" + steps
	}
	for _, tt := range []struct {
		name  string
		files map[string]string
		want  []string
	}{
		{"text in a script, with a secret", map[string]string{"x.yml": workflow("issues", "    env: {T: '${{ secrets.T }}'}\n", "      - run: echo ${{ github.event.issue.title }}\n")},
			[]string{"issue > issues of x.yml > github.event.issue.title in a script > job a > the secret T"}},
		{"the same without rights", map[string]string{"x.yml": workflow("pull_request", write, "      - run: echo ${{ github.head_ref }}\n")}, nil},
		{"the same when a maintainer starts it", map[string]string{"x.yml": workflow("push", write, "      - run: echo ${{ github.event.head_commit.message }}\n")}, nil},
		{"text through a variable", map[string]string{"x.yml": workflow("issues", write, "      - run: echo \"$T\"\n        env: {T: '${{ github.event.issue.title }}'}\n")}, nil},
		{"text that the event does not have", map[string]string{"x.yml": workflow("[issues, pull_request]", write, "      - run: echo ${{ github.event.pull_request.title }}\n")}, nil},
		{"text of one of two events", map[string]string{"x.yml": workflow("[issues, pull_request_target]", write, "      - run: echo ${{ github.head_ref }}\n")},
			[]string{"branch or tag name > pull_request_target of x.yml > github.head_ref in a script > job a > contents: write"}},
		{"a job that runs for the other event", map[string]string{"x.yml": workflow("[push, pull_request_target]", "    if: github.event_name == 'push'\n"+write, "      - run: echo ${{ github.head_ref }}\n")}, nil},
		{"a job that forks do not reach", map[string]string{"x.yml": workflow("pull_request_target", "    if: github.event.pull_request.head.repo.full_name == github.repository\n"+write, "      - run: echo ${{ github.head_ref }}\n")}, nil},
		{"a job for tags only", map[string]string{"x.yml": workflow("[push, issues]", "    if: startsWith(github.ref, 'refs/tags/')\n"+write, "      - run: echo ${{ github.event.issue.title }}\n")}, nil},
		{"a checkout that is run", map[string]string{"x.yml": workflow("pull_request_target", write, checkout)},
			[]string{"fork pull request > pull_request_target of x.yml > checkout of the outsider's change > job a > contents: write"}},
		{"default rights", map[string]string{"x.yml": "on: issues\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n"},
			[]string{"issue > issues of x.yml > github.event.issue.title in a script > job a > the token with the repository's default rights, which may be write access"}},
		{"a tag that can move", map[string]string{"x.yml": workflow("push", write, "      - uses: o/r@v1\n")},
			[]string{"moved tag of an action: o/r@v1 > uses o/r@v1 > job a > contents: write"}},
		{"a package by name", map[string]string{"x.yml": workflow("push", write, "      - run: npm install left-pad\n")},
			[]string{"dependency update > npm installs packages by name > job a > contents: write"}},
		{"an output of another job", map[string]string{"x.yml": "on: issues\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    outputs: {o: '${{ steps.s.outputs.o }}'}\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n  b:\n    needs: a\n    runs-on: x\n    permissions: {packages: write}\n    steps:\n      - run: echo ${{ needs.a.outputs.o }}\n"},
			[]string{"issue > issues of x.yml > github.event.issue.title in a script > job a > an output of job a in a script > job b > the right to write packages"}},
		{"an artefact of a fork's run", map[string]string{
			"ci.yml":  "name: build\non: pull_request\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n      - uses: actions/upload-artifact@" + hash + "\n        with: {name: d}\n",
			"use.yml": "name: use\non:\n  workflow_run:\n    workflows: [build]\npermissions: {}\njobs:\n  b:\n    runs-on: x\n    permissions: {contents: write}\n    steps:\n      - uses: actions/download-artifact@" + hash + "\n        with: {name: d, run-id: '${{ github.event.workflow_run.id }}'}\n      - run: ./d/run.sh\n"},
			[]string{"fork pull request > pull_request of ci.yml > job a, without rights > artefact d > unpacks an artefact > job b > contents: write"}},
		{"an artefact of a run that outsiders do not reach", map[string]string{
			"ci.yml":  "name: build\non: push\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/upload-artifact@" + hash + "\n",
			"use.yml": "name: use\non:\n  workflow_run:\n    workflows: [build]\npermissions: {}\njobs:\n  b:\n    runs-on: x\n    permissions: {contents: write}\n    steps:\n      - uses: actions/download-artifact@" + hash + "\n        with: {run-id: '${{ github.event.workflow_run.id }}'}\n      - run: ./d/run.sh\n"}, nil},
		{"a called workflow", map[string]string{
			"call.yml": "on: issues\npermissions: {contents: write}\njobs:\n  a:\n    uses: ./.github/workflows/work.yml\n    with: {t: '${{ github.event.issue.title }}'}\n",
			"work.yml": "on:\n  workflow_call:\n    inputs:\n      t: {type: string}\njobs:\n  w:\n    runs-on: x\n    steps:\n      - run: echo ${{ inputs.t }}\n"},
			[]string{"issue > issues of call.yml > github.event.issue.title in a script > job w > contents: write"}},
		{"a cache that a fork's run writes for itself", map[string]string{
			"ci.yml":  workflow("pull_request", "", "      - run: make\n"),
			"rel.yml": "on:\n  push:\n    tags: [v*]\npermissions: {}\njobs:\n  r:\n    runs-on: x\n    permissions: {id-token: write}\n    steps:\n      - uses: actions/cache@" + hash + "\n"}, nil},
		{"a cache of another repository", map[string]string{
			"one/.github/workflows/ci.yml":  workflow("pull_request_target", "", checkout),
			"two/.github/workflows/rel.yml": "on: push\npermissions: {}\njobs:\n  r:\n    runs-on: x\n    permissions: {id-token: write}\n    steps:\n      - uses: actions/cache@" + hash + "\n"}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := Build(load(t, tt.files), facts())
			want := tt.want
			if want == nil {
				want = []string{}
			}
			if diff := cmp.Diff(want, lines(g)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhatMayHoldAnOutsiderBackIsSaid(t *testing.T) {
	g := Build(load(t, map[string]string{"x.yml": "on: issues\njobs:\n  a:\n    environment: prod\n    permissions: {id-token: write}\n    runs-on: x\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n"}), facts())
	paths, all := g.Paths(10)
	if len(paths) != 1 || !all || !strings.Contains(g.Gate(paths[0]), "environment") || g.Holder(paths[0]).Label != "job a" {
		t.Fatalf("%v", lines(g))
	}
	reach := g.Ways()(".github/workflows/x.yml", 3)
	if len(reach) != 1 || reach[0].Doubt != 1 {
		t.Errorf("%+v", reach)
	}
}

func TestPipelinesThatCallThemselvesEnd(t *testing.T) {
	docs := load(t, map[string]string{
		"a.yml":                        "on: [issues, workflow_call]\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n  c:\n    runs-on: x\n    permissions: {contents: write}\n    steps:\n      - uses: ./.github/actions/x\n        with: {t: '${{ github.event.issue.title }}'}\n",
		"b.yml":                        "on: workflow_call\njobs:\n  b:\n    uses: ./.github/workflows/a.yml\n",
		".github/actions/x/action.yml": "inputs: {t: {}}\nruns:\n  using: composite\n  steps:\n    - uses: ./.github/actions/y\n      with: {t: '${{ inputs.t }}'}\n",
		".github/actions/y/action.yml": "inputs: {t: {}}\nruns:\n  using: composite\n  steps:\n    - uses: ./.github/actions/x\n      with: {t: '${{ inputs.t }}'}\n    - run: echo ${{ inputs.t }}\n      shell: bash\n",
	})
	if g := Build(docs, facts()); g.Empty() {
		t.Error("the way through both actions is not found")
	}
}

// made is a random graph with acts, weaknesses and rights. Every way has a
// weakness; every fix stands alone.
func made(r *rand.Rand) *Graph {
	g := &Graph{}
	const acts, middle, powers = 2, 7, 2
	for i := range acts + middle + powers {
		n := Node{ID: fmt.Sprint(i), Kind: Job, Label: fmt.Sprint(i)}
		switch {
		case i < acts:
			n.Kind = Act
		case i >= acts+middle:
			n.Kind = Power
		case r.Intn(3) > 0:
			n.Kind, n.Rule = Step, "r"
			if r.Intn(3) > 0 {
				n.Fix = &finding.Fix{Summary: "safe: x", Edits: []finding.Edit{{Span: span.Span{Path: "f", Off: i, End: i}}}}
			}
		}
		g.Nodes = append(g.Nodes, n)
	}
	for from := range g.Nodes {
		for to := range g.Nodes {
			if from != to && g.Nodes[from].Kind != Power && g.Nodes[to].Kind != Act && r.Intn(4) == 0 && !(g.Nodes[from].Kind == Act && g.Nodes[to].Rule == "") {
				g.Edges = append(g.Edges, Edge{From: from, To: to})
			}
		}
	}
	g.prune()
	return g
}

// cheapest tries all sets of changes: the fewest by hand, then the fewest fixes.
func cheapest(g *Graph) (hand, fixes int) {
	var weak []int
	for i, n := range g.Nodes {
		if n.Rule != "" {
			weak = append(weak, i)
		}
	}
	hand, fixes = 1000, 1000
	for set := range 1 << len(weak) {
		var c []Change
		h, f := 0, 0
		for k, n := range weak {
			if set&(1<<k) == 0 {
				continue
			}
			c = append(c, Change{Nodes: []int{n}})
			if g.Nodes[n].Fix == nil {
				h++
			} else {
				f++
			}
		}
		if (h < hand || h == hand && f < fixes) && !g.open(c) {
			hand, fixes = h, f
		}
	}
	return hand, fixes
}

func TestTheCutIsTheSmallest(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 400 {
		g := made(r)
		if g.Empty() {
			continue
		}
		cut := g.Cut()
		hand, fixes := cheapest(g)
		if len(cut.Hand) != hand || len(cut.Fixes) != fixes {
			t.Fatalf("%d by hand and %d fixes, %d and %d would do: %+v", len(cut.Hand), len(cut.Fixes), hand, fixes, g.Edges)
		}
		if g.open(append(cut.Hand, cut.Fixes...)) {
			t.Fatal("the cut leaves a way open")
		}
	}
}

// simple counts the paths without a node twice by going into the depth.
func simple(g *Graph, at int, on map[int]bool) int {
	if g.Nodes[at].Kind == Power {
		return 1
	}
	n := 0
	on[at] = true
	for _, e := range g.out[at] {
		if to := g.Edges[e].To; !on[to] {
			n += simple(g, to, on)
		}
	}
	delete(on, at)
	return n
}

func TestAllPathsAreListedShortestFirst(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	for range 200 {
		g := made(r)
		want := 0
		for i, n := range g.Nodes {
			if n.Kind == Act {
				want += simple(g, i, map[int]bool{})
			}
		}
		paths, all := g.Paths(1 << 20)
		if len(paths) != want || !all {
			t.Fatalf("%d paths, want %d", len(paths), want)
		}
		for i := 1; i < len(paths); i++ {
			if len(paths[i].Edges) < len(paths[i-1].Edges) {
				t.Fatal("a shorter path stands behind a longer one")
			}
		}
		if some, all := g.Paths(1); want > 1 && (len(some) != 1 || all) {
			t.Fatalf("one of %d: %d %v", want, len(some), all)
		}
	}
}

func TestAFixThatManyJobsShareCountsOnce(t *testing.T) {
	files := map[string]string{
		"x.yml":      "on: issues\npermissions: {contents: write}\njobs:\n",
		"action.yml": "inputs: {t: {}}\nruns:\n  using: composite\n  steps:\n    - run: |\n        echo ${{ inputs.t }}\n      shell: bash\n",
	}
	for i := range 4 {
		files["x.yml"] += fmt.Sprintf("  j%d:\n    runs-on: x\n    steps:\n      - uses: ./\n        with: {t: '${{ github.event.issue.title }}'}\n", i)
	}
	g := Build(load(t, files), facts())
	cut := g.Cut()
	if len(cut.Fixes) != 1 || len(cut.Hand) != 0 || len(cut.Fixes[0].Nodes) != 4 {
		t.Errorf("%+v", cut)
	}
}

func TestTheSameFilesGiveTheSameGraph(t *testing.T) {
	files := map[string]string{"x.yml": "on: [issues, pull_request_target]\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/r@v1\n      - run: echo ${{ github.event.issue.title }} ${{ github.head_ref }}\n        env: {A: '${{ secrets.A }}', B: '${{ secrets.B }}'}\n"}
	first := Build(load(t, files), facts())
	for range 5 {
		if diff := cmp.Diff(lines(first), lines(Build(load(t, files), facts()))); diff != "" {
			t.Fatal(diff)
		}
	}
}

func FuzzBuild(f *testing.F) {
	f.Add("on: issues\njobs:\n  a:\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n", "inputs: {t: {}}\nruns:\n  using: composite\n  steps:\n    - uses: ./\n")
	f.Add("on: [pull_request_target, workflow_call]\njobs:\n  a:\n    uses: ./.github/workflows/x.yml\n    secrets: inherit\n", "runs: {using: composite, steps: [{run: a}]}")
	f.Fuzz(func(t *testing.T, workflow, action string) {
		var docs []*pipeline.Document
		for p, text := range map[string]string{".github/workflows/x.yml": workflow, "action.yml": action} {
			if d, err := github.Read(p, text, nil); err == nil && d != nil {
				docs = append(docs, d)
			}
		}
		github.Link(docs)
		g := Build(docs, facts())
		paths, _ := g.Paths(50)
		for _, p := range paths {
			g.Flow(p)
			g.Gate(p)
		}
		cut := g.Cut()
		if g.open(append(cut.Fixes, cut.Hand...)) {
			t.Error("the cut leaves a way open")
		}
		g.Ways()(".github/workflows/x.yml", 3)
	})
}
