package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// maxTree bounds the lines of a drawn tree. A component that was drawn before is
// named and not opened again, so even a dense graph has a line an edge at most.
const maxTree = 20_000

// WriteSBOMTree draws what the document describes and what each part needs.
func WriteSBOMTree(w io.Writer, d *sbom.Document, o Options) error {
	t := treeDrawer{w: w, d: d, seen: make([]bool, len(d.Components)), next: neighbours(d, false)}
	t.glyphs = [4]string{"├── ", "└── ", "│   ", "    "}
	if o.ASCII {
		t.glyphs = [4]string{"|-- ", "`-- ", "|   ", "    "}
	}
	roots := slices.Clone(d.Roots)
	if len(roots) == 0 { // nothing is described: begin with what nothing needs
		needed := make([]bool, len(d.Components))
		for _, list := range t.next {
			for _, to := range list {
				needed[to] = true
			}
		}
		for i := range d.Components {
			if !needed[i] {
				roots = append(roots, i)
			}
		}
	}
	for _, r := range roots {
		t.draw(r)
	}
	left := 0
	for i := range d.Components {
		if !t.seen[i] {
			left++
		}
	}
	if left > 0 && t.err == nil && t.lines < maxTree {
		_, t.err = fmt.Fprintf(w, "\nnot reached from there: %s\n", plural(left, "component"))
		for i := range d.Components {
			if !t.seen[i] {
				t.draw(i)
			}
		}
	}
	return t.err
}

type treeDrawer struct {
	w      io.Writer
	d      *sbom.Document
	next   [][]int
	seen   []bool
	glyphs [4]string // branch, last branch, line, nothing
	lines  int
	err    error
}

// draw writes one root and everything below it, without recursion: the depth of
// a document is in the hand of whoever made it.
func (t *treeDrawer) draw(root int) {
	type step struct {
		node   int
		indent string
		branch string
	}
	stack := []step{{root, "", ""}}
	for len(stack) > 0 && t.err == nil {
		s := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if t.lines++; t.lines == maxTree {
			_, t.err = fmt.Fprintf(t.w, "… the tree ends here after %d lines; --as table lists everything\n", maxTree)
			return
		} else if t.lines > maxTree {
			return
		}
		again := t.seen[s.node] && len(t.next[s.node]) > 0
		mark := ""
		if again {
			mark = "  (above)"
		}
		if _, t.err = fmt.Fprintf(t.w, "%s%s%s%s\n", s.indent, s.branch, componentWords(&t.d.Components[s.node]), mark); t.err != nil {
			return
		}
		if again {
			continue
		}
		t.seen[s.node] = true
		indent := s.indent
		switch s.branch {
		case t.glyphs[0]:
			indent += t.glyphs[2]
		case t.glyphs[1]:
			indent += t.glyphs[3]
		}
		list := t.next[s.node]
		for k := len(list) - 1; k >= 0; k-- {
			branch := t.glyphs[0]
			if k == len(list)-1 {
				branch = t.glyphs[1]
			}
			stack = append(stack, step{list[k], indent, branch})
		}
	}
}

// componentWords names a component with what people look for.
func componentWords(c *sbom.Component) string {
	name := c.Name
	if c.Group != "" {
		name = c.Group + "/" + name
	}
	s := Clean(strings.TrimSpace(name + " " + cmp.Or(c.Version, c.Range)))
	if s == "" {
		s = "(no name)"
	}
	if l := cmp.Or(c.Concluded, c.Declared); l != "" && l != "NOASSERTION" {
		s += "  [" + Clean(l) + "]"
	}
	return s
}

// neighbours returns what each component needs or holds, or, reversed, who needs
// or holds it; sorted by name, without doubles.
func neighbours(d *sbom.Document, reversed bool) [][]int {
	out := make([][]int, len(d.Components))
	add := func(from, to int) {
		if reversed {
			from, to = to, from
		}
		out[from] = append(out[from], to)
	}
	for _, r := range d.Relations {
		if r.From >= 0 && r.To >= 0 && r.From != r.To && (r.Kind == sbom.DependsOn || r.Kind == sbom.Contains) {
			add(r.From, r.To)
		}
	}
	for i := range d.Components {
		if p := d.Components[i].Parent; p >= 0 && p != i {
			add(p, i)
		}
	}
	for i := range out {
		slices.SortFunc(out[i], func(a, b int) int {
			x, y := &d.Components[a], &d.Components[b]
			return cmp.Or(strings.Compare(x.Group+x.Name, y.Group+y.Name), strings.Compare(x.Version, y.Version), cmp.Compare(a, b))
		})
		out[i] = slices.Compact(out[i])
	}
	return out
}

// WriteSBOMTable lists the components of a document.
func WriteSBOMTable(w io.Writer, d *sbom.Document) error {
	rows := [][]string{{"NAME", "VERSION", "LICENCE", "SUPPLIER", "PACKAGE URL"}}
	for i := range d.Components {
		c := &d.Components[i]
		name := c.Name
		if c.Group != "" {
			name = c.Group + "/" + name
		}
		rows = append(rows, []string{name, cmp.Or(c.Version, c.Range), cmp.Or(c.Concluded, c.Declared), c.Supplier.Name, c.PURL})
	}
	slices.SortFunc(rows[1:], slices.Compare[[]string])
	return WriteTable(w, rows)
}

// maxColumn bounds the width of a column but the last.
const maxColumn = 40

// WriteTable writes rows in columns as wide as they must be.
func WriteTable(w io.Writer, rows [][]string) error {
	var widths []int
	for _, r := range rows {
		for i := range r {
			r[i] = Clean(r[i])
			if i == len(widths) {
				widths = append(widths, 0)
			}
			if n := len([]rune(r[i])); n > widths[i] {
				widths[i] = min(n, maxColumn)
			}
		}
	}
	for _, r := range rows {
		var b strings.Builder
		for i, cell := range r {
			runes := []rune(cell)
			if i < len(r)-1 && len(runes) > widths[i] {
				cell = string(runes[:widths[i]-1]) + "…"
				runes = []rune(cell)
			}
			b.WriteString(cell)
			if i < len(r)-1 {
				b.WriteString(strings.Repeat(" ", widths[i]-len(runes)+2))
			}
		}
		if _, err := fmt.Fprintln(w, strings.TrimRight(b.String(), " ")); err != nil {
			return err
		}
	}
	return nil
}

// maxWays bounds the ways that are shown to one component.
const maxWays = 10

// WriteSBOMWhy shows by which ways the document comes to the components that
// answer to a name or package URL, shortest first. It reports whether any does.
func WriteSBOMWhy(w io.Writer, d *sbom.Document, name string) bool {
	back := neighbours(d, true)
	found := false
	for i := range d.Components {
		c := &d.Components[i]
		if c.PURL != name && c.Name != name && c.Name+"@"+c.Version != name && c.ID != name {
			continue
		}
		found = true
		fmt.Fprintln(w, componentWords(c))
		ways := waysTo(back, i)
		for _, way := range ways {
			var parts []string
			for _, n := range way {
				parts = append(parts, componentWords(&d.Components[n]))
			}
			fmt.Fprintf(w, "  via %s\n", strings.Join(parts, " -> "))
		}
		if len(ways) == 0 {
			fmt.Fprintln(w, "  nothing in the document needs it")
		}
	}
	return found
}

// waysTo returns ways from what nothing needs to a component, shortest first:
// for each such beginning the shortest one.
func waysTo(back [][]int, to int) [][]int {
	before := make([]int, len(back)) // the next step towards to, plus one
	before[to] = to + 1
	queue := []int{to}
	var ways [][]int
	for len(queue) > 0 && len(ways) < maxWays {
		n := queue[0]
		queue = queue[1:]
		if len(back[n]) == 0 && n != to {
			way := []int{n}
			for n != to {
				n = before[n] - 1
				way = append(way, n)
			}
			ways = append(ways, way)
			continue
		}
		for _, from := range back[n] {
			if before[from] == 0 {
				before[from] = n + 1
				queue = append(queue, from)
			}
		}
	}
	return ways
}
