package draw

import (
	"bytes"
	stdxml "encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"os/exec"
	"strings"
	"testing"
	"unicode/utf8"
)

// small is a graph with every kind of node, a long edge and one that leads back.
func small() *Graph {
	return &Graph{
		Title: "ways",
		Nodes: []Node{
			{Label: "fork pull request", Kind: "act"}, {Label: "pull_request_target of ci.yml", Under: "ci.yml:2", Kind: "trigger"},
			{Label: "text in a script", Under: "ci.yml:9", Kind: "step", Mark: true}, {Label: "job build", Under: "ci.yml:4", Kind: "job"},
			{Label: "artefact dist", Kind: "artefact"}, {Label: "caches", Kind: "cache"}, {Label: "the identity token", Kind: "power"},
		},
		Edges: []Edge{{0, 1, "starts"}, {1, 2, "reaches"}, {2, 3, "runs in the job"}, {3, 4, "stores"}, {3, 5, "writes"}, {5, 2, "is restored"}, {4, 6, "leads to"}, {0, 6, "over all"}},
	}
}

// hostile are texts that try to leave their place in some format.
func hostile() []string {
	return []string{
		`</text><script>alert(1)</script>`, `"];evil->x;//`, "a\nb\x1b[31mred\x00", "]:::job\nclick n0 href \"https://x.invalid\"", `\" \\ \n`, "--- %%{init: {}}%%", "|pipe| `code` #35;",
		"\u202eright to left", "\xff\xfe broken", strings.Repeat("long ", 400), strings.Repeat("x", 5000), "", " ", "日本語のジョブ名がここにあります とても長い",
	}
}

func nasty() *Graph {
	g := &Graph{Title: hostile()[0]}
	for i, s := range hostile() {
		g.Nodes = append(g.Nodes, Node{Label: s, Under: s, Kind: []string{"act", "job", s}[i%3], Mark: i%2 == 0})
		if i > 0 {
			g.Edges = append(g.Edges, Edge{i - 1, i, s})
		}
	}
	return g
}

// written returns what a writer makes of a graph.
func written(t testing.TB, f func(io.Writer, *Graph) error, g *Graph) string {
	t.Helper()
	var b bytes.Buffer
	if err := f(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// texts reads an SVG with the standard library and returns its texts.
func texts(t testing.TB, svg string) []string {
	t.Helper()
	d := stdxml.NewDecoder(strings.NewReader(svg))
	var out []string
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatalf("not XML: %v", err)
		}
		switch x := tok.(type) {
		case stdxml.CharData:
			out = append(out, string(x))
		case stdxml.StartElement:
			switch x.Name.Local {
			case "svg", "title", "desc", "style", "defs", "marker", "path", "rect", "text", "g":
			default:
				t.Errorf("element %s got into the picture", x.Name.Local)
			}
			for _, a := range x.Attr {
				if strings.HasPrefix(a.Name.Local, "on") || a.Name.Local == "href" {
					t.Errorf("attribute %s got into the picture", a.Name.Local)
				}
			}
		}
	}
}

func TestAPictureIsXMLWithEveryNodeInIt(t *testing.T) {
	all := strings.Join(texts(t, written(t, SVG, small())), "\n")
	for _, n := range small().Nodes {
		if !strings.Contains(strings.ReplaceAll(all, "\n", " "), strings.Fields(n.Label)[0]) {
			t.Errorf("%q is not in the picture", n.Label)
		}
	}
	if !strings.Contains(all, "7 nodes and 8 edges. fork pull request, starts: pull_request_target of ci.yml.") {
		t.Error("there is no description for those who do not see the picture")
	}
}

func TestHostileTextsStayTexts(t *testing.T) {
	svg := written(t, SVG, nasty())
	texts(t, svg)
	if strings.ContainsAny(svg, "\x1b\x00") || strings.Contains(svg, "\u202e") || !utf8.ValidString(svg) {
		t.Error("control characters got into the picture")
	}
	mermaid := written(t, Mermaid, nasty())
	for _, line := range strings.Split(mermaid, "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "click") || strings.Contains(line, "<script") {
			t.Errorf("Mermaid would run %q", line)
		}
		if strings.HasPrefix(line, "  n") && strings.Count(line, `"`) != 2 {
			t.Errorf("a label ends early: %q", line)
		}
	}
	for _, line := range strings.Split(written(t, DOT, nasty()), "\n") {
		if strings.HasPrefix(line, "  n") && !strings.HasSuffix(line, "];") {
			t.Errorf("a statement of DOT ends early: %q", line)
		}
	}
}

func TestGraphvizReadsWhatIsWritten(t *testing.T) {
	if _, err := exec.LookPath("dot"); err != nil {
		t.Skip("Graphviz is not installed")
	}
	for _, g := range []*Graph{small(), nasty(), {}} {
		cmd := exec.Command("dot", "-Tplain")
		cmd.Stdin = strings.NewReader(written(t, DOT, g))
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Errorf("dot: %v\n%s", err, out)
		}
		if n := strings.Count("\n"+string(out), "\nnode "); n != len(g.Nodes) {
			t.Errorf("dot sees %d nodes, want %d", n, len(g.Nodes))
		}
	}
}

func TestColumnsFollowTheWay(t *testing.T) {
	g := small()
	l := arrange(g)
	for i, want := range []int{0, 1, 2, 3, 4, 4, 5} {
		if l.column[i] != want {
			t.Errorf("%s stands in column %d, want %d", g.Nodes[i].Label, l.column[i], want)
		}
	}
	if len(l.via[7]) != 4 {
		t.Errorf("the long edge has %d places that are kept free, want 4", len(l.via[7]))
	}
}

func TestNoTwoNodesStandInOnePlace(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 50 {
		g := random(r, 30, 60)
		l := arrange(g)
		taken := map[[2]float64]bool{}
		for i := range l.column {
			at := [2]float64{float64(l.column[i]), l.row[i]}
			if taken[at] {
				t.Fatalf("two nodes at %v", at)
			}
			taken[at] = true
		}
	}
}

func random(r *rand.Rand, nodes, edges int) *Graph {
	g := &Graph{}
	for i := range nodes {
		g.Nodes = append(g.Nodes, Node{Label: fmt.Sprint("node ", i), Kind: kinds()[i%7][0]})
	}
	for range edges {
		g.Edges = append(g.Edges, Edge{From: r.Intn(nodes), To: r.Intn(nodes)})
	}
	return g
}

func TestAnEmptyGraphSaysSo(t *testing.T) {
	if svg := written(t, SVG, &Graph{Title: "x"}); !strings.Contains(svg, "No way from an outsider") {
		t.Error(svg)
	}
	if !strings.Contains(written(t, Mermaid, &Graph{}), "flowchart LR") || !strings.HasPrefix(written(t, DOT, &Graph{}), "digraph") {
		t.Error("empty graphs are graphs")
	}
}

func TestTheSameGraphGivesTheSameBytes(t *testing.T) {
	for _, f := range []func(io.Writer, *Graph) error{SVG, DOT, Mermaid} {
		first := written(t, f, small())
		for range 3 {
			if written(t, f, small()) != first {
				t.Error("the bytes differ")
			}
		}
	}
}

func TestLongWordsAndTextsAreFolded(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want []string
	}{
		{"short", []string{"short"}},
		{"two words", []string{"two words"}},
		{"one two three four", []string{"one two", "three four"}},
		{"abcdefghijklmnopqrst", []string{"abcdefghij", "klmnopqrst"}},
		{"a b c d e f g h i j k l m n o p q r s t u v w x", []string{"a b c d e", "f g h i j", "k l m n o…"}},
		{"", []string{""}},
	} {
		if got := fold(tt.in, 10, 3); strings.Join(got, "|") != strings.Join(tt.want, "|") {
			t.Errorf("%q: %q, want %q", tt.in, got, tt.want)
		}
	}
}

// failing is a writer that is full.
type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestErrorsOfTheWriterAreTold(t *testing.T) {
	for _, f := range []func(io.Writer, *Graph) error{SVG, DOT, Mermaid} {
		if f(failing{}, nasty()) == nil {
			t.Error("nobody is told")
		}
	}
}

func FuzzWriters(f *testing.F) {
	for _, s := range hostile() {
		f.Add(s, s, 3)
	}
	f.Fuzz(func(t *testing.T, label, under string, n int) {
		g := &Graph{Title: label}
		for i := range max(n%20, 1) {
			g.Nodes = append(g.Nodes, Node{Label: label, Under: under, Kind: under})
			g.Edges = append(g.Edges, Edge{i, (i * 7) % max(n%20, 1), label})
		}
		texts(t, written(t, SVG, g))
		written(t, DOT, g)
		written(t, Mermaid, g)
	})
}

func BenchmarkSVGOf500Nodes(b *testing.B) {
	g := random(rand.New(rand.NewSource(1)), 500, 1500)
	for b.Loop() {
		written(b, SVG, g)
	}
}
