package match

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// graphOf returns n components, named after packages that advisories know, at
// made-up versions, in one flat listing.
func graphOf(db *advisory.DB, n int) *component.Graph {
	l := &component.Listing{Path: "bom.json", Format: "bom", Role: component.RoleSBOM}
	for v := 0; len(l.Nodes) < n; v++ {
		db.Packages("", func(eco, name string, _ int) bool {
			switch eco {
			case "Go", "PyPI", "crates.io", "npm", "RubyGems", "Packagist":
				l.Nodes = append(l.Nodes, component.Node{Ecosystem: eco, Name: name, Version: fmt.Sprintf("1.%d.%d", v, len(name)%5)})
			}
			return len(l.Nodes) < n
		})
	}
	l.Finish(true)
	return component.Merge([]*component.Listing{l}, func(n *component.Node) string {
		return ecosystem.PURL(n.Ecosystem, n.Name, n.Version)
	})
}

func BenchmarkMatch10k(b *testing.B) {
	path := os.Getenv("OSSAY_BENCH_DB")
	if path == "" {
		b.Skip("OSSAY_BENCH_DB names no database: ossay db build makes one")
	}
	db, err := advisory.Open(filepath.Clean(path))
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	g := graphOf(db, 10_000)
	b.ReportAllocs()
	for b.Loop() {
		r := look(g, db)
		b.ReportMetric(float64(len(r.Findings)), "findings")
	}
}
