package rust

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

// listings reads the files with every text reader that asks for them. Files
// that are refused fail the test unless lenient.
func listings(t testing.TB, files map[string]string, lenient bool) []*component.Listing {
	t.Helper()
	d := inspect.NewDispatch([]inspect.Inspector{CargoLock(), CargoToml(), Crate()})
	var out []*component.Listing
	for p, content := range files {
		for _, i := range d.Takers(p, false, nil) {
			var res inspect.Result
			if err := d.Inspector(i).Inspect(file(p, []byte(content)), &res); err != nil && !lenient {
				t.Fatalf("%s: %v", p, err)
			}
			out = append(out, res.Listings...)
		}
	}
	return out
}

// joined reads the files and runs the join.
func joined(t testing.TB, files map[string]string) *inventory.Set {
	t.Helper()
	s := inventory.NewSet(listings(t, files, false))
	Join().Run(s)
	return s
}

// all shows every kept listing with its path, and then the findings.
func all(s *inventory.Set) string {
	var b strings.Builder
	for _, l := range s.Finish(func(string) string { return ecosystem }) {
		fmt.Fprintf(&b, "== %s\n%s", l.Path, show(l))
	}
	for _, f := range s.Findings {
		fmt.Fprintf(&b, "!! %s: %s\n", f.Span, f.Message)
	}
	return b.String()
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
			{"req", n.Requirement}, {"source", n.Source}, {"hash", n.Integrity},
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
			fmt.Fprintf(&b, " @%d", n.At.Line)
		}
		b.WriteByte('\n')
	}
	for _, e := range l.Edges {
		from, to := l.Nodes[e.From], l.Nodes[e.To]
		fmt.Fprintf(&b, "%s %s -> %s %s", from.Name, from.Version, to.Name, to.Version)
		if e.Scope != component.Prod {
			b.WriteString(" " + e.Scope.String())
		}
		b.WriteByte('\n')
	}
	for _, n := range l.Notes {
		b.WriteString("note: " + n.Text + "\n")
	}
	return b.String()
}

// checkShape fails unless indices are in range and points are inside a source
// of size bytes.
func checkShape(t *testing.T, l *component.Listing, size int) {
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
		if n.At.Off > n.At.End || int(n.At.End) > size {
			t.Fatalf("point %v outside of %d bytes", n.At, size)
		}
	}
}
