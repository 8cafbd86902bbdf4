// Package inventorytest holds what the tests of inventory readers share: reading
// one text, showing a listing for comparison, checking its shape, fuzzing.
package inventorytest

import (
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// File returns an input with a fresh default budget.
func File(p string, content []byte) *inspect.File {
	return &inspect.File{
		Path: p, Size: int64(len(content)), Data: content,
		At: bytes.NewReader(content), Budget: budget.New(budget.Default(), int64(len(content))),
	}
}

// Read returns the listing that r makes of the content, or nil.
func Read(t testing.TB, r *inventory.Reader, p, content string) *component.Listing {
	t.Helper()
	var res inspect.Result
	if err := r.Inspect(File(p, []byte(content)), &res); err != nil {
		t.Fatalf("%s: %v", p, err)
	}
	if len(res.Listings) == 0 {
		return nil
	}
	CheckShape(t, res.Listings[0], len(content))
	return res.Listings[0]
}

// Compare reads the content and fails if its listing is not shown as want says.
func Compare(t *testing.T, r *inventory.Reader, p, content, want string) {
	t.Helper()
	got := Show(Read(t, r, p, content), content)
	if d := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); d != "" {
		t.Errorf("%s (-want +got):\n%s", p, d)
	}
}

// Show writes a listing, one line for each node, edge, declaration and note:
//
//	node NAME VERSION [key=value…] [flags] @LINE:COLUMN "text at the place"
//	edge FROM -> TO [scope]
//	asks NAME REQUIREMENT (KIND) [extra=…] [scope] @LINE
//	note TEXT
func Show(l *component.Listing, content string) string {
	if l == nil {
		return "nothing"
	}
	var b strings.Builder
	for _, n := range l.Nodes {
		if n.Project && n.Name == "" && n.At.IsZero() {
			continue
		}
		fmt.Fprintf(&b, "node %s %s", n.Name, n.Version)
		for _, part := range [][2]string{
			{"ecosystem", n.Ecosystem}, {"requirement", n.Requirement}, {"purl", n.PURL}, {"alias", n.Alias},
			{"source", n.Source}, {"hash", n.Integrity}, {"licence", n.Licence},
		} {
			if part[1] != "" {
				b.WriteString(" " + part[0] + "=" + part[1])
			}
		}
		flag(&b, n.Project, "project")
		flag(&b, n.Direct, "direct")
		flag(&b, n.Bundled, "bundled")
		flag(&b, n.Scope != component.Prod, n.Scope.String())
		if !n.At.IsZero() {
			fmt.Fprintf(&b, " @%d:%d %q", n.At.Line, n.At.Col, content[n.At.Off:n.At.End])
		}
		b.WriteByte('\n')
	}
	for _, e := range l.Edges {
		fmt.Fprintf(&b, "edge %s -> %s", label(&l.Nodes[e.From]), label(&l.Nodes[e.To]))
		flag(&b, e.Scope != component.Prod, e.Scope.String())
		b.WriteByte('\n')
	}
	for _, d := range l.Declarations {
		fmt.Fprintf(&b, "asks %s %s (%s)", d.Name, d.Requirement, d.Kind)
		flag(&b, d.Extra != "", "extra="+d.Extra)
		flag(&b, d.Scope != component.Prod, d.Scope.String())
		fmt.Fprintf(&b, " @%d\n", d.At.Line)
	}
	for _, n := range l.Notes {
		fmt.Fprintf(&b, "note %s @%d\n", n.Text, n.At.Line)
	}
	return b.String()
}

func flag(b *strings.Builder, on bool, text string) {
	if on {
		b.WriteString(" " + text)
	}
}

func label(n *component.Node) string {
	if n.Name == "" {
		return "."
	}
	return strings.TrimSuffix(n.Name+" "+n.Version, " ")
}

// Joined reads the files with every reader that asks for them, runs the join
// and shows what is left, then the findings.
func Joined(t testing.TB, readers []*inventory.Reader, join inventory.Join, ecosystem string, files map[string]string) string {
	t.Helper()
	inspectors := make([]inspect.Inspector, len(readers))
	for i, r := range readers {
		inspectors[i] = r
	}
	d := inspect.NewDispatch(inspectors)
	var listings []*component.Listing
	for p, content := range files {
		for _, i := range d.Control(p, d.Takers(p, false, nil)) {
			var res inspect.Result
			if err := d.Inspector(i).Inspect(File(p, []byte(content)), &res); err != nil {
				t.Fatalf("%s: %v", p, err)
			}
			listings = append(listings, res.Listings...)
		}
	}
	s := inventory.NewSet(listings)
	join.Run(s)
	var b strings.Builder
	for _, l := range s.Finish(func(string) string { return ecosystem }) {
		CheckShape(t, l, len(files[l.Path]))
		fmt.Fprintf(&b, "== %s\n%s", l.Path, Show(l, files[l.Path]))
	}
	for _, f := range s.Findings {
		fmt.Fprintf(&b, "!! %s %s\n", f.Span, f.Message)
	}
	return b.String()
}

// CheckShape fails unless edges are sorted and in range, nodes have names, and
// places lie inside a source of size bytes.
func CheckShape(t testing.TB, l *component.Listing, size int) {
	t.Helper()
	for i, e := range l.Edges {
		if int(e.From) >= len(l.Nodes) || int(e.To) >= len(l.Nodes) {
			t.Fatalf("edge %v outside of %d nodes", e, len(l.Nodes))
		}
		if i > 0 && l.Edges[i-1].From > e.From {
			t.Fatalf("edges are not sorted at %d", i)
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
	for _, k := range l.Keys {
		if int(k.Node) >= len(l.Nodes) {
			t.Fatalf("key %v outside of %d nodes", k, len(l.Nodes))
		}
	}
}

// Fuzz checks that r never panics, stays inside its budget and makes listings of
// the right shape, twice the same.
func Fuzz(f *testing.F, r *inventory.Reader, p string, seeds ...string) {
	f.Helper()
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var first, second inspect.Result
		if err := r.Inspect(File(p, data), &first); err != nil {
			return
		}
		if err := r.Inspect(File(p, slices.Clone(data)), &second); err != nil {
			t.Fatalf("read once, then refused: %v", err)
		}
		for i, l := range first.Listings {
			CheckShape(t, l, 2*len(data)+4) // UTF-16 grows when it is converted
			if d := cmp.Diff(l, second.Listings[i]); d != "" {
				t.Fatalf("read twice (-first +second):\n%s", d)
			}
		}
	})
}

// Suite returns the folder of a shared suite, or skips the test.
func Suite(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		up := filepath.Dir(dir)
		if up == dir {
			t.Skip("shared suites not present")
		}
		dir = up
	}
	suite := filepath.Join(filepath.Dir(dir), "shared", "suites", path.Clean(name))
	if _, err := os.Stat(suite); err != nil {
		t.Skip("shared suites not present")
	}
	return suite
}
