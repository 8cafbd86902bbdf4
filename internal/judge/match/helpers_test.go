package match

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/osv"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// memory is a spool in memory.
type memory struct{ b []byte }

func (m *memory) Write(p []byte) (int, error) { m.b = append(m.b, p...); return len(p), nil }
func (m *memory) ReadAt(p []byte, off int64) (int, error) {
	return bytes.NewReader(m.b).ReadAt(p, off)
}

// packed builds a database of the given OSV records and returns its bytes.
func packed(t testing.TB, exploits map[string]advisory.Exploited, records ...string) []byte {
	t.Helper()
	src := advisory.Sources{Exploits: exploits, EPSSDate: "2026-11-22", Records: func(yield func(advisory.Sourced, error) bool) {
		for i, text := range records {
			r, err := osv.Decode(text)
			if err != nil {
				t.Fatalf("record %d: %v", i, err)
			}
			if !yield(advisory.Sourced{Place: fmt.Sprint(i), Record: r}, nil) {
				return
			}
		}
	}}
	var buf bytes.Buffer
	if _, err := advisory.Build(&buf, &memory{}, src); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func open(t testing.TB, data []byte) *advisory.DB {
	t.Helper()
	db, err := advisory.FromBytes(data)
	if err != nil {
		t.Fatal(err)
	}
	return db
}

// database builds and opens a database without exploitation data.
func database(t testing.TB, records ...string) *advisory.DB {
	t.Helper()
	return open(t, packed(t, nil, records...))
}

// record writes an OSV record of one package that is affected from the
// beginning up to a fixed version; more is put into the record as it is.
func record(id, eco, name, fixed, more string) string {
	end := ""
	if fixed != "" {
		end = fmt.Sprintf(`,{"fixed":%q}`, fixed)
	}
	if more != "" {
		more = "," + more
	}
	return fmt.Sprintf(`{"id":%q,"modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":%q,"name":%q},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"0"}%s]}]}]%s}`,
		id, eco, name, end, more)
}

func node(eco, name, version string) component.Node {
	return component.Node{Ecosystem: eco, Name: name, Version: version, At: span.Point{Off: 10, End: 14, Line: 2, Col: 3}}
}

// flat is a graph of one lock file that lists the nodes side by side.
func flat(nodes ...component.Node) *component.Graph {
	l := &component.Listing{Path: "deps.lock", Format: "x/lock", Nodes: nodes}
	l.Finish(true)
	return merged(l)
}

func merged(ls ...*component.Listing) *component.Graph {
	return component.Merge(ls, func(n *component.Node) string { return ecosystem.PURL(n.Ecosystem, n.Name, n.Version) })
}

// only returns the only finding of a result.
func only(t testing.TB, r *Result) finding.Finding {
	t.Helper()
	if len(r.Findings) != 1 {
		t.Fatalf("%d findings, want one: %+v", len(r.Findings), r.Findings)
	}
	return r.Findings[0]
}

// look matches without other names for native libraries.
func look(g *component.Graph, db *advisory.DB) *Result { return Match(g, db, nil) }

// ask is the first question about a component.
func ask(c *component.Component) advisory.Query { return Queries(c, nil, nil)[0] }
