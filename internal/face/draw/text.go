package draw

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// DOT writes a graph for Graphviz.
func DOT(w io.Writer, g *Graph) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "digraph pipelines {\n  rankdir=LR;\n  label=%s;\n  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\"];\n", dotText(g.Title))
	for i, n := range g.Nodes {
		text := plain(n.Label)
		if n.Under != "" {
			text += "\n" + plain(n.Under)
		}
		fill, line := colours(n.Kind)
		width := ""
		if n.Mark {
			width = ", penwidth=3"
		}
		fmt.Fprintf(b, "  n%d [label=%s, fillcolor=\"%s\", color=\"%s\"%s];\n", i, dotLines(text), fill, line, width)
	}
	for _, e := range g.Edges {
		fmt.Fprintf(b, "  n%d -> n%d [label=%s];\n", e.From, e.To, dotText(e.Label))
	}
	b.WriteString("}\n")
	return b.Flush()
}

func colours(kind string) (fill, line string) {
	for _, k := range kinds() {
		if k[0] == kind {
			return k[1], k[3]
		}
	}
	return "#ffffff", "#57606a"
}

func dotText(s string) string { return dotLines(plain(s)) }

func dotLines(s string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(s) + `"`
}

// Mermaid writes a graph as a flow chart.
func Mermaid(w io.Writer, g *Graph) error {
	b := bufio.NewWriter(w)
	fmt.Fprintf(b, "---\ntitle: %s\n---\nflowchart LR\n", mermaidTitle(g.Title))
	for i, n := range g.Nodes {
		text := mermaidText(n.Label)
		if n.Under != "" {
			text += "<br/>" + mermaidText(n.Under)
		}
		kind := n.Kind
		if n.Mark {
			kind += "Cut"
		}
		fmt.Fprintf(b, "  n%d[\"%s\"]:::%s\n", i, text, kind)
	}
	for _, e := range g.Edges {
		fmt.Fprintf(b, "  n%d -->|\"%s\"| n%d\n", e.From, mermaidText(e.Label), e.To)
	}
	for _, k := range kinds() {
		fmt.Fprintf(b, "  classDef %s fill:%s,stroke:%s,color:#1f2328\n", k[0], k[1], k[3])
		fmt.Fprintf(b, "  classDef %sCut fill:%s,stroke:%s,color:#1f2328,stroke-width:4px\n", k[0], k[1], k[3])
	}
	return b.Flush()
}

// mermaidText writes what has a meaning in Mermaid or HTML as entities.
func mermaidText(s string) string {
	return strings.NewReplacer("#", "#35;", `"`, "#quot;", "<", "#lt;", ">", "#gt;", "&", "#amp;", "`", "#96;", "|", "#124;", "\\", "#92;").Replace(plain(s))
}

func mermaidTitle(s string) string {
	return `"` + strings.NewReplacer(`\`, "/", `"`, "'", "<", "(", ">", ")", "&", "+").Replace(plain(s)) + `"`
}
