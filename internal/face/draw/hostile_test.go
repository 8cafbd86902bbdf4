package draw

import (
	markup "encoding/xml"
	"fmt"
	"io"
	"math/rand"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"
)

// evil are labels that try to leave their place in one of the formats.
func evil() []string {
	return []string{
		`"]; system("x"); n9 [label="`, `</text><script>alert(1)</script>`, `]]></svg>`, `<!--`, `&lt;b&gt;`, `&#0;`, `x" onload="alert(1)`, `' onload='x`, "a\nn1 -> n2", "a\r\nb", `\`, `\"`, `\\"`, `end`, `"]:::act`,
		`click n0 "javascript:alert(1)"`, "%%{init: {}}%%", "`code`", "|x|", "---\ntitle: y\n---", "subgraph x", "\x00\x1b[31m", "\xff\xfe", "\u202e\u2066", "\ufffe\uffff", "{{x}}", "#quot;", "<br/>", "classDef act fill:#000",
		strings.Repeat("W", 3000), strings.Repeat("漢字 ", 500), "", " ", "\U0010ffff", "%s%d",
	}
}

// marked is a graph with one text in every field.
func marked(s string) *Graph {
	return &Graph{
		Title: s,
		Nodes: []Node{{Label: s, Under: s, Kind: "act"}, {Label: s, Under: s, Kind: s, Mark: true}, {Label: "end", Kind: "power"}},
		Edges: []Edge{{From: 0, To: 1, Label: s}, {From: 1, To: 2, Label: s}},
	}
}

func TestNoLabelLeavesItsPlaceInAPicture(t *testing.T) {
	for _, s := range evil() {
		out := written(t, SVG, marked(s))
		if !utf8.ValidString(out) {
			t.Errorf("%.20q: no UTF-8", s)
		}
		d := markup.NewDecoder(strings.NewReader(out))
		d.Strict = true
		for {
			tok, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Errorf("%.20q: %v", s, err)
				break
			}
			start, ok := tok.(markup.StartElement)
			if !ok {
				continue
			}
			switch start.Name.Local {
			case "svg", "title", "desc", "style", "rect", "text", "tspan", "path", "g", "defs", "marker", "polygon", "line", "circle":
			default:
				t.Errorf("%.20q: the element %s", s, start.Name.Local)
			}
			for _, a := range start.Attr {
				if strings.HasPrefix(a.Name.Local, "on") || strings.Contains(strings.ToLower(a.Value), "javascript:") {
					t.Errorf("%.20q: the attribute %s=%q", s, a.Name.Local, a.Value)
				}
			}
		}
	}
}

func TestTheNumberOfLinesIsThatOfTheGraph(t *testing.T) {
	dot, mermaid := strings.Count(written(t, DOT, marked("x")), "\n"), strings.Count(written(t, Mermaid, marked("x")), "\n")
	for _, s := range evil() {
		if got := strings.Count(written(t, DOT, marked(s)), "\n"); got != dot {
			t.Errorf("%.20q: %d lines of DOT, want %d", s, got, dot)
		}
		g := marked(s)
		g.Nodes[1].Kind = "step"
		if got := strings.Count(written(t, Mermaid, g), "\n"); got != mermaid {
			t.Errorf("%.20q: %d lines of Mermaid, want %d", s, got, mermaid)
		}
	}
}

func TestQuotesOfDOTAreClosedWhereTheyWereOpened(t *testing.T) {
	quoted := regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
	for _, s := range evil() {
		for line := range strings.Lines(written(t, DOT, marked(s))) {
			rest := quoted.ReplaceAllString(strings.TrimRight(line, "\n"), "_")
			if strings.ContainsAny(rest, "\"\\") || !regexp.MustCompile(`^[a-zA-Z0-9_=;,\[\]{} >-]*$`).MatchString(rest) {
				t.Errorf("%.20q: outside of the quotes stands %q", s, rest)
			}
		}
	}
}

func TestTextsOfMermaidHoldNoSigns(t *testing.T) {
	node := regexp.MustCompile(`^  n[0-9]+\["[^"<>|\x60\\]*(<br/>[^"<>|\x60\\]*)?"\]:::[a-zA-Z]+\n$`)
	isNode := regexp.MustCompile(`^  n[0-9]+\[`)
	for _, s := range evil() {
		g := marked(s)
		g.Nodes[1].Kind = "step"
		for line := range strings.Lines(written(t, Mermaid, g)) {
			if isNode.MatchString(line) && !node.MatchString(line) {
				t.Errorf("%.20q: %.200q", s, line)
			}
		}
	}
}

func TestEveryGraphIsDrawnInAPictureThatHoldsIt(t *testing.T) {
	size := regexp.MustCompile(`viewBox="0 0 ([0-9]+) ([0-9]+)"`)
	place := regexp.MustCompile(`<rect[^>]* x="(-?[0-9.]+)" y="(-?[0-9.]+)" width="([0-9.]+)" height="([0-9.]+)"`)
	for seed := range 30 {
		r := rand.New(rand.NewSource(int64(seed)))
		g := random(r, 1+seed*3, seed*5)
		out := written(t, SVG, g)
		m := size.FindStringSubmatch(out)
		if m == nil {
			t.Fatalf("no size in %.200s", out)
		}
		w, _ := strconv.ParseFloat(m[1], 64)
		h, _ := strconv.ParseFloat(m[2], 64)
		for _, p := range place.FindAllStringSubmatch(out, -1) {
			var n [4]float64
			for i := range n {
				n[i], _ = strconv.ParseFloat(p[i+1], 64)
			}
			if n[0] < 0 || n[1] < 0 || n[0]+n[2] > w || n[1]+n[3] > h {
				t.Errorf("seed %d: the box %v stands outside of %v × %v", seed, n, w, h)
			}
		}
	}
}

func TestChainsCirclesAndFansAreDrawn(t *testing.T) {
	chain, fan, full := &Graph{}, &Graph{Nodes: []Node{{Label: "middle", Kind: "step"}}}, &Graph{}
	for i := range 400 {
		chain.Nodes = append(chain.Nodes, Node{Label: fmt.Sprint(i), Kind: "job"})
		chain.Edges = append(chain.Edges, Edge{From: i, To: (i + 1) % 400}) // the last one closes a circle
		fan.Nodes = append(fan.Nodes, Node{Label: fmt.Sprint(i), Kind: "act"})
		fan.Edges = append(fan.Edges, Edge{From: i + 1, To: 0})
	}
	for i := range 40 {
		full.Nodes = append(full.Nodes, Node{Label: fmt.Sprint(i), Kind: "cache"})
		for k := range 40 {
			full.Edges = append(full.Edges, Edge{From: i, To: k, Label: "x"})
		}
	}
	for name, g := range map[string]*Graph{"a chain with a circle": chain, "a fan": fan, "everything with everything": full, "one node": {Nodes: []Node{{}}}, "a circle of one": {Nodes: []Node{{Label: "a"}}, Edges: []Edge{{}}}} {
		for format, write := range map[string]func(io.Writer, *Graph) error{"SVG": SVG, "DOT": DOT, "Mermaid": Mermaid} {
			out := written(t, write, g)
			if out != written(t, write, g) {
				t.Errorf("%s in %s: two runs differ", name, format)
			}
			if format == "DOT" && strings.Count(out, "->") != len(g.Edges) {
				t.Errorf("%s: %d edges of %d", name, strings.Count(out, "->"), len(g.Edges))
			}
		}
	}
}

func TestAWordIsCutByCharacters(t *testing.T) {
	for _, tt := range []struct {
		text string
		n    int
		want string
	}{{"abc", 3, "abc"}, {"abcd", 3, "ab…"}, {"漢字漢字", 3, "漢字…"}, {"", 1, ""}, {"ab", 1, "…"}} {
		if got := clip(tt.text, tt.n); got != tt.want {
			t.Errorf("%q to %d: %q", tt.text, tt.n, got)
		}
	}
}

func TestAnUnknownKindHasAColour(t *testing.T) {
	fill, line := colours("no such kind")
	if fill == "" || line == "" {
		t.Error("no colour")
	}
	seen := map[string]bool{}
	for _, k := range kinds() {
		if seen[k[0]] {
			t.Errorf("%s stands twice", k[0])
		}
		seen[k[0]] = true
		for _, c := range k[1:] {
			if !regexp.MustCompile(`^#[0-9a-f]{6}$`).MatchString(c) {
				t.Errorf("%s: %q is no colour", k[0], c)
			}
		}
	}
}
