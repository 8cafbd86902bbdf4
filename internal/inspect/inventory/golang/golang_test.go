package golang

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// file returns an input with a fresh default budget.
func file(p string, content []byte) *inspect.File {
	return &inspect.File{
		Path: p, Size: int64(len(content)), Data: content,
		At: bytes.NewReader(content), Budget: budget.New(budget.Default(), int64(len(content))),
	}
}

func allReaders() []*inventory.Reader {
	return []*inventory.Reader{
		GoMod(), Toolchain(), GoSum(), GoWork(), Vendor(), Module(), Download(), Root(), Binary(),
	}
}

// read returns the listing that r makes of the file, or nil.
func read(t testing.TB, r *inventory.Reader, p, content string) *component.Listing {
	t.Helper()
	var res inspect.Result
	if err := r.Inspect(file(p, []byte(content)), &res); err != nil {
		t.Fatalf("%s: %v", p, err)
	}
	if len(res.Listings) == 0 {
		return nil
	}
	return res.Listings[0]
}

// tree reads the files of a txtar-like map with every reader that asks for them,
// runs the join and returns the set.
func tree(t testing.TB, files map[string]string) *inventory.Set {
	t.Helper()
	var listings []*component.Listing
	inspectors := make([]inspect.Inspector, 0, 10)
	for _, r := range allReaders() {
		inspectors = append(inspectors, r)
	}
	d := inspect.NewDispatch(inspectors)
	for p, content := range files {
		for _, i := range d.Takers(p, false, nil) {
			var res inspect.Result
			if err := d.Inspector(i).Inspect(file(p, []byte(content)), &res); err != nil {
				t.Fatalf("%s: %v", p, err)
			}
			listings = append(listings, res.Listings...)
		}
	}
	s := inventory.NewSet(listings)
	Join().Run(s)
	return s
}

// kept returns the listings that remain after the join, without those of the
// standard library that a go directive asks for.
func kept(s *inventory.Set) []*component.Listing {
	var out []*component.Listing
	for _, l := range s.Finish(func(string) string { return ecosystem }) {
		if l.Format != formatToolchain {
			out = append(out, l)
		}
	}
	return out
}

// show writes a listing for comparison: nodes, then edges, then notes.
func show(l *component.Listing) string {
	if l == nil {
		return "nothing"
	}
	var b strings.Builder
	for _, n := range l.Nodes {
		fmt.Fprintf(&b, "%s %s", n.Name, n.Version)
		for _, part := range []struct{ label, value string }{
			{"req", n.Requirement}, {"alias", n.Alias}, {"source", n.Source}, {"hash", n.Integrity},
		} {
			if part.value != "" {
				fmt.Fprintf(&b, " %s=%s", part.label, part.value)
			}
		}
		for _, part := range []struct {
			label string
			is    bool
		}{{"project", n.Project}, {"direct", n.Direct}} {
			if part.is {
				b.WriteString(" " + part.label)
			}
		}
		if n.Scope != component.Prod {
			b.WriteString(" " + n.Scope.String())
		}
		if !n.At.IsZero() {
			fmt.Fprintf(&b, " @%d:%d", n.At.Line, n.At.Col)
		}
		b.WriteByte('\n')
	}
	for _, e := range l.Edges {
		fmt.Fprintf(&b, "%s -> %s", l.Nodes[e.From].Name, l.Nodes[e.To].Name)
		if e.Scope != component.Prod {
			b.WriteString(" " + e.Scope.String())
		}
		b.WriteByte('\n')
	}
	if v := l.Attr(attrEdges); v != "" {
		b.WriteString("edges: " + v + "\n")
	}
	for _, n := range l.Notes {
		b.WriteString("note: " + n.Text + "\n")
	}
	return b.String()
}

// checkShape fails unless indices are in range and points are inside src.
func checkShape(t *testing.T, l *component.Listing, src string) {
	t.Helper()
	for _, e := range l.Edges {
		if int(e.From) >= len(l.Nodes) || int(e.To) >= len(l.Nodes) {
			t.Fatalf("edge %v outside of %d nodes", e, len(l.Nodes))
		}
	}
	for _, n := range l.Nodes {
		if n.Name == "" && !n.Project {
			t.Fatalf("a component without a name: %+v", n)
		}
		if n.At.Off > n.At.End || int(n.At.End) > len(src) {
			t.Fatalf("point %v outside of %d bytes", n.At, len(src))
		}
	}
}

// quiet returns a builder for what a test does not look at.
func quiet() *inventory.Builder { return inventory.NewBuilder("x", GoMod()) }
