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
)

func TestKindsHaveWords(t *testing.T) {
	var got []string
	for k := Act; k <= Power; k++ {
		got = append(got, k.String())
	}
	if diff := cmp.Diff("act trigger step job artefact cache power", strings.Join(got, " ")); diff != "" {
		t.Error(diff)
	}
}

// nearest is the length of the shortest way to a right by breadth, over nodes that
// ok says yes to; -1 for none.
func nearest(g *Graph, from int, power int, ok func(int) bool) int {
	far := map[int]int{from: 0}
	todo := []int{from}
	for len(todo) > 0 {
		at := todo[0]
		todo = todo[1:]
		if at == power {
			return far[at]
		}
		for _, e := range g.Edges {
			if _, seen := far[e.To]; e.From == at && !seen && ok(e.To) {
				far[e.To] = far[at] + 1
				todo = append(todo, e.To)
			}
		}
	}
	return -1
}

func TestTheShortestWayIsTheShortest(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	for range 300 {
		g := made(r)
		for i := range g.Nodes {
			if g.Nodes[i].Kind == Job && r.Intn(3) == 0 {
				g.Nodes[i].Gate = "an environment"
			}
		}
		for power, n := range g.Nodes {
			if n.Kind != Power {
				continue
			}
			for _, gated := range []bool{false, true} {
				want := -1
				for act, a := range g.Nodes {
					if a.Kind != Act {
						continue
					}
					d := nearest(g, act, power, func(i int) bool { return gated || g.Nodes[i].Gate == "" })
					if d >= 0 && (want < 0 || d < want) {
						want = d
					}
				}
				p, ok := g.Shortest(power, func(string) bool { return true }, gated)
				if ok != (want >= 0) || ok && len(p.Edges) != want {
					t.Fatalf("%d edges, %d are enough, gates may be passed: %v", len(p.Edges), want, gated)
				}
				if !ok {
					continue
				}
				for k, e := range p.Edges {
					if k > 0 && g.Edges[e].From != g.Edges[p.Edges[k-1]].To {
						t.Fatal("the edges of a path do not follow one another")
					}
				}
				if g.Act(p).Kind != Act || g.Power(p).ID != n.ID || !gated && g.Gate(p) != "" {
					t.Fatalf("from %s to %s over %q", g.Act(p).Kind, g.Power(p).Kind, g.Gate(p))
				}
			}
			if _, ok := g.Shortest(power, func(string) bool { return false }, true); ok {
				t.Fatal("a way from no act")
			}
		}
	}
}

func TestPruningKeepsWhatLiesOnAWay(t *testing.T) {
	r := rand.New(rand.NewSource(4))
	for range 200 {
		g := &Graph{}
		for i := range 12 {
			g.Nodes = append(g.Nodes, Node{ID: fmt.Sprint(i), Kind: []Kind{Act, Step, Job, Job, Power}[r.Intn(5)]})
		}
		for from := range g.Nodes {
			for to := range g.Nodes {
				if from != to && r.Intn(6) == 0 {
					g.Edges = append(g.Edges, Edge{From: from, To: to})
				}
			}
		}
		on := map[string]bool{}
		for act, a := range g.Nodes {
			for power, p := range g.Nodes {
				if a.Kind != Act || p.Kind != Power {
					continue
				}
				for i, n := range g.Nodes {
					all := func(int) bool { return true }
					if nearest(g, act, i, all) >= 0 && nearest(g, i, power, all) >= 0 {
						on[n.ID] = true
					}
				}
			}
		}
		edges := 0
		for _, e := range g.Edges {
			if on[g.Nodes[e.From].ID] && on[g.Nodes[e.To].ID] {
				edges++
			}
		}
		g.prune()
		for _, n := range g.Nodes {
			if !on[n.ID] {
				t.Fatalf("node %s lies on no way", n.ID)
			}
		}
		if len(g.Nodes) != len(on) || len(g.Edges) != edges {
			t.Fatalf("%d nodes and %d edges, want %d and %d", len(g.Nodes), len(g.Edges), len(on), edges)
		}
		for i := range g.Nodes {
			for _, e := range g.Into(i) {
				if e.To != i {
					t.Fatal("an edge into another node")
				}
			}
		}
	}
}

// fordFulkerson is the same maximum flow by the plainest method.
func fordFulkerson(capacity [][]int64, source, sink int) int64 {
	total := int64(0)
	for {
		from := make([]int, len(capacity))
		for i := range from {
			from[i] = -1
		}
		from[source] = source
		todo := []int{source}
		for len(todo) > 0 && from[sink] < 0 {
			at := todo[0]
			todo = todo[1:]
			for to, c := range capacity[at] {
				if c > 0 && from[to] < 0 {
					from[to] = at
					todo = append(todo, to)
				}
			}
		}
		if from[sink] < 0 {
			return total
		}
		least := unlimited
		for at := sink; at != source; at = from[at] {
			least = min(least, capacity[from[at]][at])
		}
		for at := sink; at != source; at = from[at] {
			capacity[from[at]][at] -= least
			capacity[at][from[at]] += least
		}
		total += least
	}
}

func TestMaximumFlowsOfRandomNetworks(t *testing.T) {
	r := rand.New(rand.NewSource(5))
	for range 300 {
		const nodes = 9
		n := newNetwork(nodes)
		capacity := make([][]int64, nodes)
		for i := range capacity {
			capacity[i] = make([]int64, nodes)
		}
		for from := range nodes {
			for to := range nodes {
				if from != to && r.Intn(3) == 0 {
					c := int64(r.Intn(20))
					n.add(from, to, c)
					capacity[from][to] += c
				}
			}
		}
		n.flow(0, nodes-1)
		sent := int64(0)
		for a := n.head[nodes-1]; a >= 0; a = n.next[a] {
			if a%2 == 1 {
				sent += n.left[a] // the way back of an arc into the sink
			} else {
				sent -= n.left[a^1]
			}
		}
		if want := fordFulkerson(capacity, 0, nodes-1); sent != want {
			t.Fatalf("%d flow, want %d", sent, want)
		}
		if side := n.side(0); !side[0] || side[nodes-1] {
			t.Fatal("a full network parts source and sink")
		}
	}
}

// chain is a graph of nodes in a row between an act and a right.
func chain(middle ...Node) *Graph {
	g := &Graph{Nodes: []Node{{ID: "act", Kind: Act, Label: "act"}}}
	for i, n := range middle {
		n.ID = fmt.Sprint(i)
		g.Nodes = append(g.Nodes, n)
	}
	g.Nodes = append(g.Nodes, Node{ID: "power", Kind: Power, Label: "power"})
	for i := range len(g.Nodes) - 1 {
		g.Edges = append(g.Edges, Edge{From: i, To: i + 1, Places: []finding.Waypoint{{Text: fmt.Sprint(i)}}})
	}
	g.prune()
	return g
}

func fix(summary string, off int) *finding.Fix {
	return &finding.Fix{Summary: summary, Edits: []finding.Edit{{Span: span.Span{Path: "f", Off: off, End: off}}}}
}

func TestOfSeveralChangesTheMildestIsChosen(t *testing.T) {
	hand := Node{Kind: Step, Label: "hand", Rule: "pipeline/x"}
	unsafe := Node{Kind: Step, Label: "unsafe", Rule: "pipeline/x", Fix: fix("unsafe: y", 1)}
	safe := Node{Kind: Step, Label: "safe", Rule: "pipeline/x", Fix: fix("safe: y", 2)}
	trigger := Node{Kind: Trigger, Label: "trigger", Rule: "pipeline/dangerous-triggers", Fix: fix("unsafe: z", 3)}
	checkout := Node{Kind: Step, Label: "checkout", Rule: "pipeline/untrusted-checkout-exec", Fix: fix("unsafe: w", 4)}
	plain := Node{Kind: Job, Label: "job"}
	for _, tt := range []struct {
		name  string
		nodes []Node
		want  string
	}{
		{"a safe fix before another", []Node{unsafe, safe}, "safe"},
		{"a fix before a change by hand", []Node{hand, unsafe}, "unsafe"},
		{"a safe fix before a change by hand, wherever it stands", []Node{safe, plain, hand}, "safe"},
		{"another fix before that of the trigger", []Node{trigger, unsafe}, "unsafe"},
		{"the trigger before the checkout", []Node{checkout, trigger}, "trigger"},
		{"a change by hand where there is nothing else", []Node{plain, hand, plain}, "hand"},
	} {
		g := chain(tt.nodes...)
		cut := g.Cut()
		var got []string
		for _, c := range append(cut.Fixes, cut.Hand...) {
			for _, n := range c.Nodes {
				got = append(got, g.Nodes[n].Label)
			}
		}
		if diff := cmp.Diff([]string{tt.want}, got); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
	if cut := chain(plain).Cut(); len(cut.Fixes)+len(cut.Hand) != 0 {
		t.Errorf("a way without a weakness cannot be cut: %+v", cut)
	}
}

func TestBurdensOrderFixesThatAreNotSafe(t *testing.T) {
	order := []string{"pipeline/template-injection", "pipeline/dangerous-triggers", "pipeline/artifact-poisoning"}
	for i := 1; i < len(order); i++ {
		if burden(order[i-1]) >= burden(order[i]) {
			t.Errorf("%s is no lighter than %s", order[i-1], order[i])
		}
	}
	if burden("pipeline/untrusted-checkout-exec") != burden("pipeline/artifact-poisoning") {
		t.Error("both take the outsider's files away")
	}
	for summary, want := range map[string]bool{"safe: x": true, "unsafe: x": false, "safe:": false, "": false, "safely": false} {
		if safe(&finding.Fix{Summary: summary}) != want {
			t.Errorf("%q: %v", summary, !want)
		}
	}
	first, again := fix("a", 1), fix("a", 1)
	if fixKey(first) != fixKey(again) || fixKey(fix("a", 1)) == fixKey(fix("a", 2)) || fixKey(fix("a", 1)) == fixKey(fix("b", 1)) {
		t.Error("fixes are told apart by what they change")
	}
}

func TestALongWayIsFoundUpToItsBound(t *testing.T) {
	for _, n := range []int{1, maxLength - 1, maxLength} {
		middle := make([]Node, n)
		for i := range middle {
			middle[i] = Node{Kind: Job, Label: fmt.Sprint(i)}
		}
		g := chain(middle...)
		paths, all := g.Paths(10)
		edges := n + 1
		if want := edges <= maxLength; (len(paths) == 1) != want || all != want {
			t.Errorf("%d edges: %d paths, all of them %v", edges, len(paths), all)
		}
		if len(paths) == 1 {
			flow := g.Flow(paths[0])
			if len(flow) != edges+1 || flow[0].Text != "act" || flow[1].Text != "0" {
				t.Errorf("%+v", flow)
			}
		}
	}
}

func TestManyPathsAreBoundedAndSaid(t *testing.T) {
	// A ladder of 16 rungs has 2^16 paths.
	g := &Graph{Nodes: []Node{{ID: "act", Kind: Act, Label: "act"}}}
	last := []int{0}
	for i := range 16 {
		var now []int
		for k := range 2 {
			g.Nodes = append(g.Nodes, Node{ID: fmt.Sprint(i, k), Kind: Job, Label: fmt.Sprint(i, k)})
			now = append(now, len(g.Nodes)-1)
			for _, from := range last {
				g.Edges = append(g.Edges, Edge{From: from, To: len(g.Nodes) - 1})
			}
		}
		last = now
	}
	g.Nodes = append(g.Nodes, Node{ID: "power", Kind: Power, Label: "power"})
	for _, from := range last {
		g.Edges = append(g.Edges, Edge{From: from, To: len(g.Nodes) - 1})
	}
	g.prune()
	paths, all := g.Paths(100)
	if len(paths) != 100 || all {
		t.Errorf("%d paths, all %v", len(paths), all)
	}
	if cut := g.Cut(); len(cut.Fixes)+len(cut.Hand) != 0 {
		t.Errorf("%+v", cut)
	}
	g.Partial = true
	if _, all := chain(Node{Kind: Job}).Paths(10); !all {
		t.Error("a small graph is whole")
	}
	if _, all := g.Paths(1 << 30); all {
		t.Error("what was not looked at cannot be all")
	}
}

func TestEmptyGraphsHaveNoWays(t *testing.T) {
	g := Build(nil, facts())
	paths, all := g.Paths(10)
	if !g.Empty() || len(paths) != 0 || !all || g.Ways()("x", 1) != nil {
		t.Errorf("%d paths", len(paths))
	}
	if cut := g.Cut(); len(cut.Fixes)+len(cut.Hand) != 0 {
		t.Errorf("%+v", cut)
	}
	if got := Publishing(nil, facts()); len(got) != 0 {
		t.Errorf("%v", got)
	}
}

func TestFoldersOfRepositories(t *testing.T) {
	roots := map[string]bool{"a": true, "b/c": true}
	for p, want := range map[string]bool{"a/x": true, "a/b/x": true, "b/c/.github/workflows/x.yml": true, "b/x": false, "ab/x": false, "x": false, "": false, "b/cd/x": false} {
		if inside(p, roots) != want {
			t.Errorf("%s: %v", p, !want)
		}
	}
	if !inside("anything", map[string]bool{"": true}) {
		t.Error("the root holds everything")
	}
}

func TestSentencesNameWhatStandsBetween(t *testing.T) {
	g := chain(Node{Kind: Trigger, Label: "trigger"}, Node{Kind: Job, Label: "job a", Gate: "the environment prod"})
	p, ok := g.Shortest(len(g.Nodes)-1, func(string) bool { return true }, true)
	if !ok {
		t.Fatal("no way")
	}
	if got := g.sentence(p); got != "act → trigger → job a, which holds power; only the environment prod, stands between." {
		t.Error(got)
	}
	if g.Holder(p).Label != "job a" || g.Gate(p) != "the environment prod" {
		t.Errorf("%s %s", g.Holder(p).Label, g.Gate(p))
	}
	if _, ok := g.Shortest(len(g.Nodes)-1, func(string) bool { return true }, false); ok {
		t.Error("a gate is passed")
	}
}

func TestWaysThroughStepsOfEveryKind(t *testing.T) {
	const write = "    permissions: {contents: write}\n"
	workflow := func(on, job, steps string) string {
		return "name: ci\non: " + on + "\npermissions: {}\njobs:\n  a:\n    runs-on: x\n" + job + "    steps:\n" + steps
	}
	for _, tt := range []struct {
		name  string
		files map[string]string
		want  []string
	}{
		{"text in the script of an action", map[string]string{"x.yml": workflow("issues", write, "      - uses: actions/github-script@"+hash+"\n        with: {script: 'x(\"${{ github.event.issue.title }}\")'}\n")},
			[]string{"issue > issues of x.yml > github.event.issue.title in a script > job a > contents: write"}},
		{"text in another input of an action", map[string]string{"x.yml": workflow("issues", write, "      - uses: o/r@"+hash+"\n        with: {title: '${{ github.event.issue.title }}'}\n")}, nil},
		{"text that is run as a command", map[string]string{"x.yml": workflow("issue_comment", write, "      - run: eval \"$B\"\n        env: {B: '${{ github.event.comment.body }}'}\n")},
			[]string{"comment > issue_comment of x.yml > github.event.comment.body executed as a command > job a > contents: write"}},
		{"text in the environment of the runner", map[string]string{"x.yml": workflow("issues", write, "      - run: echo \"X=$T\" >> $GITHUB_ENV\n        env: {T: '${{ github.event.issue.title }}'}\n")},
			[]string{"issue > issues of x.yml > github.event.issue.title in GITHUB_ENV > job a > contents: write"}},
		{"a step that never runs", map[string]string{"x.yml": workflow("issues", write, "      - if: false\n        run: echo ${{ github.event.issue.title }}\n")}, nil},
		{"a job without any right", map[string]string{"x.yml": workflow("issues", "", "      - run: echo ${{ github.event.issue.title }}\n")}, nil},
		{"a right to read", map[string]string{"x.yml": workflow("issues", "    permissions: {contents: read}\n", "      - run: echo ${{ github.event.issue.title }}\n")}, nil},
		{"two rights", map[string]string{"x.yml": workflow("issues", "    permissions: {contents: write, packages: write}\n", "      - run: echo ${{ github.event.issue.title }}\n")},
			[]string{"issue > issues of x.yml > github.event.issue.title in a script > job a > the right to write packages", "issue > issues of x.yml > github.event.issue.title in a script > job a > contents: write"}},
		{"an action of the repository", map[string]string{"x.yml": workflow("issues", write, "      - uses: ./act\n        with: {t: '${{ github.event.issue.title }}'}\n"), "act/action.yml": "inputs: {t: {}}\nruns:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.t }}\n      shell: bash\n"},
			[]string{"issue > issues of x.yml > github.event.issue.title in a script > job a > contents: write"}},
		{"an action of the repository that quotes", map[string]string{"x.yml": workflow("issues", write, "      - uses: ./act\n        with: {t: '${{ github.event.issue.title }}'}\n"), "act/action.yml": "inputs: {t: {}}\nruns:\n  using: composite\n  steps:\n    - run: echo \"$T\"\n      shell: bash\n      env: {T: '${{ inputs.t }}'}\n"}, nil},
		{"a merge that trusts the last actor", map[string]string{"x.yml": workflow("pull_request_target", "    if: github.actor == 'dependabot[bot]'\n"+write, "      - run: gh pr merge --auto 1\n")},
			[]string{"dependency update > pull_request_target of x.yml > merges what a bot touched last > job a > contents: write"}},
	} {
		got := lines(Build(load(t, tt.files), facts()))
		if len(got) == 0 && len(tt.want) == 0 {
			continue
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestManyJobsAndPlacesEndInTime(t *testing.T) {
	var b strings.Builder
	b.WriteString("on: [issues, issue_comment, pull_request_target, discussion]\npermissions: {contents: write, packages: write}\njobs:\n")
	for i := range 60 {
		fmt.Fprintf(&b, "  j%d:\n    runs-on: x\n    steps:\n", i)
		for range 10 {
			b.WriteString("      - run: echo ${{ github.event.issue.title }} ${{ github.head_ref }} ${{ github.event.comment.body }}\n")
		}
	}
	g := Build(load(t, map[string]string{"x.yml": b.String()}), facts())
	if g.Empty() {
		t.Fatal("no way")
	}
	cut := g.Cut()
	if g.open(append(append([]Change(nil), cut.Fixes...), cut.Hand...)) {
		t.Error("the cut leaves a way open")
	}
	var docs []*pipeline.Document
	if got := Publishing(docs, facts()); got != nil {
		t.Errorf("%v", got)
	}
}
