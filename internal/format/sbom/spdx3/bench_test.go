package spdx3

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// large returns a document of n packages as tools write them: each with a
// package URL, a digest, a supplier, a licence and two dependencies.
func large(n int) string {
	var b strings.Builder
	const ns = "https://acme.example/large#"
	b.WriteString(`{"@context":"` + contextURL + `","@graph":[
{"type":"CreationInfo","@id":"_:creationinfo","specVersion":"3.0.1","created":"2026-01-01T00:00:00Z","createdBy":["` + ns + `acme"]},
{"type":"Organization","spdxId":"` + ns + `acme","creationInfo":"_:creationinfo","name":"Acme"},
{"type":"simplelicensing_LicenseExpression","spdxId":"` + ns + `mit","creationInfo":"_:creationinfo","simplelicensing_licenseExpression":"MIT"},
{"type":"SpdxDocument","spdxId":"` + ns + `document","creationInfo":"_:creationinfo","name":"large","rootElement":["` + ns + `p0"]}`)
	for i := range n {
		fmt.Fprintf(&b, `,
{"type":"software_Package","spdxId":"%sp%d","creationInfo":"_:creationinfo","name":"package-%d","software_packageVersion":"1.%d.0","software_packageUrl":"pkg:npm/package-%d@1.%d.0","software_primaryPurpose":"library","suppliedBy":"%sacme","verifiedUsing":[{"type":"Hash","algorithm":"sha256","hashValue":"%064x"}]}`,
			ns, i, i, i, i, i, ns, i)
		fmt.Fprintf(&b, `,
{"type":"Relationship","spdxId":"%sl%d","creationInfo":"_:creationinfo","from":"%sp%d","relationshipType":"hasDeclaredLicense","to":["%smit"]}`, ns, i, ns, i, ns)
		fmt.Fprintf(&b, `,
{"type":"LifecycleScopedRelationship","spdxId":"%sd%d","creationInfo":"_:creationinfo","from":"%sp%d","relationshipType":"dependsOn","scope":"runtime","to":["%sp%d","%sp%d"]}`,
			ns, i, ns, i, ns, (i*7+1)%n, ns, (i*13+2)%n)
	}
	b.WriteString("\n]}\n")
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	text := large(100_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(text, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkProblems(b *testing.B) {
	text := large(100_000)
	d := read(b, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if p := d.Problems(); len(p) > 0 {
			b.Fatal(p[0])
		}
	}
}

func BenchmarkDocument(b *testing.B) {
	text := large(100_000)
	d := read(b, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if got := d.Document(); len(got.Components) != 100_000 {
			b.Fatal(len(got.Components))
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	d := read(b, large(100_000)).Document()
	d.Format.Family = sbom.CycloneDX // new ids for all
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Write(io.Discard, d, target); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkConvert reads a document of 100,000 packages, makes it neutral and
// writes it again.
func BenchmarkConvert(b *testing.B) {
	text := large(100_000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d, err := Read(text, nil)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := Write(io.Discard, d.Document(), target); err != nil {
			b.Fatal(err)
		}
	}
}
