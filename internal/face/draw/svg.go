package draw

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Measures of the picture, in its own units, which are pixels at full size.
const (
	boxWidth   = 230
	lineHeight = 16
	rowGap     = 22
	columnGap  = 96
	margin     = 24
	top        = 84 // room for the title and the legend
	letters    = 29 // in a line of a box
	maxLines   = 4
)

// box is a node with its text in lines.
type box struct {
	x, y, h float64
	lines   []string
	under   string
}

// SVG writes a graph as a picture with a title, a legend and, for those who do
// not see it, a description. It follows light and dark surroundings.
func SVG(w io.Writer, g *Graph) error {
	b := bufio.NewWriter(w)
	l := arrange(g)
	boxes, height := place(g, l)
	width := float64(2*margin + l.columns*boxWidth + max(l.columns-1, 0)*columnGap)
	width = max(width, 2*margin+numKinds*92)
	fmt.Fprintf(b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif" font-size="13">`+"\n", width, height, width, height)
	fmt.Fprintf(b, "<title id=\"t\">%s</title>\n<desc id=\"d\">%s</desc>\n", xml(plain(g.Title)), xml(describe(g)))
	style(b)
	fmt.Fprintf(b, "<rect class=\"ground\" width=\"100%%\" height=\"100%%\"/>\n<text class=\"title\" x=\"%d\" y=\"34\">%s</text>\n", margin, xml(clip(plain(g.Title), 110)))
	legend(b)
	for i, e := range g.Edges {
		edge(b, boxes, e, l, l.via[i])
	}
	for i := range g.Nodes {
		node(b, &g.Nodes[i], &boxes[i])
	}
	if len(g.Nodes) == 0 {
		fmt.Fprintf(b, "<text x=\"%d\" y=\"%d\">No way from an outsider to a right was found.</text>\n", margin, top+20)
	}
	b.WriteString("</svg>\n")
	return b.Flush()
}

// place gives boxes their sizes and places, and returns the picture's height.
func place(g *Graph, l layout) ([]box, float64) {
	boxes := make([]box, len(l.column))
	tallest := float64(lineHeight + 14)
	for i, n := range g.Nodes {
		lines := fold(plain(n.Label), letters, maxLines)
		boxes[i] = box{lines: lines, under: clip(plain(n.Under), letters+4)}
		boxes[i].h = float64(len(lines)*lineHeight + 14)
		if n.Under != "" {
			boxes[i].h += lineHeight
		}
		tallest = max(tallest, boxes[i].h)
	}
	for i := range boxes {
		b := &boxes[i]
		b.x = float64(margin + l.column[i]*(boxWidth+columnGap))
		b.y = top + l.row[i]*(tallest+rowGap) + (tallest-b.h)/2
	}
	return boxes, top + max(l.rows, 1)*(tallest+rowGap) + margin
}

func style(b *bufio.Writer) {
	b.WriteString("<style>\n.ground{fill:#fff}text{fill:#1f2328}.title{font-size:17px;font-weight:600}.under,.word{font-size:11px;fill:#57606a}" +
		"path{fill:none;stroke:#8c959f;stroke-width:1.4}.head{fill:#8c959f;stroke:none}rect{rx:7px;stroke-width:1.4}.cut{stroke-width:4;stroke-dasharray:7 4}\n")
	for _, k := range kinds() {
		fmt.Fprintf(b, ".%s{fill:%s;stroke:%s}", k[0], k[1], k[3])
	}
	b.WriteString("\n@media (prefers-color-scheme:dark){.ground{fill:#0d1117}text{fill:#e6edf3}.under,.word{fill:#9198a1}")
	for _, k := range kinds() {
		fmt.Fprintf(b, ".%s{fill:%s}", k[0], k[2])
	}
	b.WriteString("}\n</style>\n")
	b.WriteString(`<defs><marker id="a" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0L10 5L0 10z"/></marker></defs>` + "\n")
}

func legend(b *bufio.Writer) {
	for i, k := range kinds() {
		x := margin + i*92
		fmt.Fprintf(b, "<rect class=\"%s\" x=\"%d\" y=\"50\" width=\"14\" height=\"14\"/><text class=\"word\" x=\"%d\" y=\"61\">%s</text>\n", k[0], x, x+20, k[0])
	}
}

// edge draws an arrow with its word. One that leads back goes below the boxes.
func edge(b *bufio.Writer, boxes []box, e Edge, l layout, via []int) {
	from, to := &boxes[e.From], &boxes[e.To]
	x1, y1 := from.x+boxWidth, from.y+from.h/2
	x2, y2 := to.x, to.y+to.h/2
	if l.column[e.From] >= l.column[e.To] {
		low := max(from.y+from.h, to.y+to.h) + rowGap*0.7
		fmt.Fprintf(b, "<path marker-end=\"url(#a)\" d=\"M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f\"><title>%s</title></path>\n",
			from.x+boxWidth/2, from.y+from.h, from.x+boxWidth/2, low, to.x+boxWidth/2, low, to.x+boxWidth/2, to.y+to.h, xml(plain(e.Label)))
		return
	}
	fmt.Fprintf(b, "<path marker-end=\"url(#a)\" d=\"M%.1f %.1f", x1, y1)
	x, y := x1, y1
	for _, v := range via { // straight through the place that is kept free
		at := &boxes[v]
		curve(b, x, y, at.x, at.y+at.h/2)
		x, y = at.x+boxWidth, at.y+at.h/2
		fmt.Fprintf(b, "H%.1f", x)
	}
	curve(b, x, y, x2-2, y2)
	fmt.Fprintf(b, "\"><title>%s</title></path>\n", xml(plain(e.Label)))
	if l.column[e.To]-l.column[e.From] == 1 {
		for i, line := range fold(plain(e.Label), 15, 2) {
			fmt.Fprintf(b, "<text class=\"word\" text-anchor=\"middle\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", (x1+x2)/2, (y1+y2)/2-16+float64(i)*12, xml(line))
		}
	}
}

// curve goes on from one point to another, leaving and arriving level.
func curve(b *bufio.Writer, x1, y1, x2, y2 float64) {
	bend := (x2 - x1) / 2
	fmt.Fprintf(b, "C%.1f %.1f %.1f %.1f %.1f %.1f", x1+bend, y1, x2-bend, y2, x2, y2)
}

func node(b *bufio.Writer, n *Node, at *box) {
	kind := "step"
	for _, k := range kinds() {
		if k[0] == n.Kind {
			kind = k[0]
		}
	}
	if n.Mark {
		kind += " cut"
	}
	fmt.Fprintf(b, "<g><title>%s</title><rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"/>\n", xml(strings.TrimSpace(plain(n.Label)+" "+plain(n.Under))), kind, at.x, at.y, boxWidth, at.h)
	y := at.y + 19
	for _, line := range at.lines {
		fmt.Fprintf(b, "<text x=\"%.1f\" y=\"%.1f\">%s</text>\n", at.x+10, y, xml(line))
		y += lineHeight
	}
	if at.under != "" {
		fmt.Fprintf(b, "<text class=\"under\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", at.x+10, y, xml(at.under))
	}
	b.WriteString("</g>\n")
}

// maxDescribed bounds the edges of a description.
const maxDescribed = 200

// describe tells a graph in words.
func describe(g *Graph) string {
	var t strings.Builder
	fmt.Fprintf(&t, "%d nodes and %d edges.", len(g.Nodes), len(g.Edges))
	for i, e := range g.Edges {
		if i == maxDescribed {
			t.WriteString(" And more.")
			break
		}
		fmt.Fprintf(&t, " %s, %s: %s.", plain(g.Nodes[e.From].Label), plain(e.Label), plain(g.Nodes[e.To].Label))
	}
	return t.String()
}

// fold breaks a text into at most some lines of at most n characters, between
// words where that is possible.
func fold(s string, n, most int) []string {
	var out []string
	line := ""
	for _, word := range strings.Fields(s) {
		for utf8.RuneCountInString(word) > n {
			r := []rune(word)
			room := n
			if line != "" {
				room = max(n-utf8.RuneCountInString(line)-1, 0)
			}
			if room < 6 {
				out, line = append(out, line), ""
				continue
			}
			if line != "" {
				line += " "
			}
			out, line, word = append(out, line+string(r[:room])), "", string(r[room:])
		}
		switch {
		case line == "":
			line = word
		case utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) <= n:
			line += " " + word
		default:
			out, line = append(out, line), word
		}
	}
	if line != "" || len(out) == 0 {
		out = append(out, line)
	}
	if len(out) > most {
		out = out[:most]
		out[most-1] = clip(out[most-1], n-1) + "…"
	}
	return out
}

func xml(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;").Replace(s)
}
