package cyclonedx

import (
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// large returns a document of n components, about 500 bytes each, with a graph.
func large(n int) string {
	var b strings.Builder
	b.WriteString(`{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"metadata":{"timestamp":"2024-01-01T00:00:00Z"},"components":[`)
	for i := range n {
		if i > 0 {
			b.WriteString(",\n")
		}
		fmt.Fprintf(&b, `{"type":"library","bom-ref":"pkg:npm/package-%d@1.0.%d","group":"@scope","name":"package-%d","version":"1.0.%d",`+
			`"scope":"optional",`+
			`"hashes":[{"alg":"SHA-256","content":"%064x"}],"licenses":[{"license":{"id":"MIT","acknowledgement":"declared"}}],`+
			`"purl":"pkg:npm/%%40scope/package-%d@1.0.%d","externalReferences":[{"type":"vcs","url":"https://example.org/%d"}],`+
			`"properties":[{"name":"x","value":"%d"}]}`, i, i, i, i, i, i, i, i, i)
	}
	b.WriteString(`],"dependencies":[`)
	for i := range n {
		if i > 0 {
			b.WriteString(",\n")
		}
		fmt.Fprintf(&b, `{"ref":"pkg:npm/package-%d@1.0.%d","dependsOn":["pkg:npm/package-%d@1.0.%d"]}`, i, i, (i*7+1)%n, (i*7+1)%n)
	}
	b.WriteString("]}")
	return b.String()
}

const benchComponents = 100_000

func BenchmarkReadAndValidate(b *testing.B) {
	text := large(benchComponents)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		d, err := Read(text, nil)
		if err != nil {
			b.Fatal(err)
		}
		if p := d.Problems(); len(p) > 0 {
			b.Fatal(p[0])
		}
	}
}

func BenchmarkConvert(b *testing.B) {
	text := large(benchComponents)
	for _, to := range []sbom.Format{{Version: "1.4", Encoding: sbom.JSON}, {Version: "1.6", Encoding: sbom.XML}, {Version: "1.7", Encoding: sbom.JSON}} {
		b.Run(to.Version+" "+string(to.Encoding), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			var most uint64
			for b.Loop() {
				d, err := Read(text, nil)
				if err != nil {
					b.Fatal(err)
				}
				if _, err := d.Write(io.Discard, to); err != nil {
					b.Fatal(err)
				}
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				most = max(most, m.Sys)
			}
			b.ReportMetric(float64(most)/(1<<20), "MiB-sys")
		})
	}
}

func BenchmarkXMLToJSON(b *testing.B) {
	d, err := Read(large(benchComponents), nil)
	if err != nil {
		b.Fatal(err)
	}
	var text strings.Builder
	if _, err := d.Write(&text, sbom.Format{Encoding: sbom.XML}); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		d, err := Read(text.String(), nil)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := d.Write(io.Discard, sbom.Format{Encoding: sbom.JSON}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNeutral(b *testing.B) {
	text := large(benchComponents)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		d, err := Read(text, nil)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := Write(io.Discard, d.Document(), sbom.Format{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLoadGrammar(b *testing.B) {
	for b.Loop() {
		loadGrammar(lastMinor)
	}
}
