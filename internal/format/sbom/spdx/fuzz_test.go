package spdx

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// tryAll does with a document whatever can be done with one.
func tryAll(t *testing.T, src string) {
	d, err := Read(src, budget.New(budget.Default(), int64(len(src))))
	if err != nil {
		return
	}
	for _, p := range d.Problems() {
		if p.Message == "" || p.Rule == "" || int(p.At.Off) > len(d.root.Raw())+len(src)*4 {
			t.Fatalf("%+v", p)
		}
	}
	for range d.Expressions() {
	}
	want := fmt.Sprint(shapeOf(t, d))
	for _, e := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
		var b strings.Builder
		losses, err := d.Write(&b, sbom.Format{Encoding: e})
		if err != nil {
			if f := d.Format(); f.Version == "2.2" || f.Version == "2.3" {
				t.Fatalf("%s: %v", e, err)
			}
			return
		}
		back, err := Read(b.String(), nil)
		if errors.Is(err, ErrOther) || budget.IsBreach(err) {
			continue // the few fields by which a document is known stand in annotations now
		}
		if err != nil && e == sbom.YAML && longInside(d.root, 0) {
			continue
		}
		if err != nil {
			t.Fatalf("%s: %v\n%s", e, err, b.String())
		}
		dropped := d.encoding == sbom.YAML // whose aliases and numbers JSON does not have
		for _, l := range losses {
			dropped = dropped || l.Kept == ""
		}
		if got := fmt.Sprint(shapeOf(t, back)); got != want && !dropped {
			t.Fatalf("%s changes\n%s\ninto\n%s\nby\n%s", e, want, got, b.String())
		}
	}
	doc := d.Document()
	for _, version := range [...]string{"2.2", "2.3"} {
		var b strings.Builder
		if _, err := Write(&b, doc, sbom.Format{Version: version}); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(b.String(), nil); err != nil {
			t.Fatalf("%v\n%s", err, b.String())
		}
	}
}

// longInside reports whether an unknown field holds a key that is too long for the
// flow style of YAML, in which such fields are written.
func longInside(n tree.Node, depth int) bool {
	for c := range n.Children() {
		if depth > 0 && len(c.Key()) > longKey || longInside(c, depth+1) {
			return true
		}
	}
	return false
}

func seed(f *testing.F, e sbom.Encoding) {
	for _, src := range [...]string{rich, small} {
		var b strings.Builder
		if _, err := read(f, src).Write(&b, sbom.Format{Encoding: e}); err != nil {
			f.Fatal(err)
		}
		f.Add(b.String())
	}
}

func FuzzJSON(f *testing.F) {
	seed(f, sbom.JSON)
	f.Add(`{"spdxVersion":"SPDX-2.2","a\nb":{},"c\r=~/":1}`)
	f.Add(`{"spdxVersion":"SPDX-2.2","packages":[null,{"name":"a","name":"b"}],"relationships":{},"SPDXID":3}`)
	f.Fuzz(tryAll)
}

func FuzzTagValue(f *testing.F) {
	seed(f, sbom.TagValue)
	f.Add("SPDXVersion: SPDX-2.2\r\nSPDXID: a\r\nSPDXID: b\r\nFileName: <text>x\r\n</text>\r\nSnippetLineRange: 1:\r\nExternalRefComment: x")
	f.Fuzz(tryAll)
}

func FuzzYAML(f *testing.F) {
	seed(f, sbom.YAML)
	f.Add("spdxVersion: &a SPDX-2.2\nSPDXID: *a\nname: 0x1F\nfiles: [{fileName: yes, checksums: {}}]\n")
	f.Fuzz(tryAll)
}

func TestHostileDocumentsCostNoMoreThanTheirSize(t *testing.T) {
	const n = 50_000
	for name, src := range map[string]string{
		"sums of one package":       head + onePackage + strings.Repeat("PackageChecksum: SHA1: 00\n", n),
		"comments of references":    head + onePackage + strings.Repeat("ExternalRefComment: x\n", n),
		"ranges without a file":     head + "SnippetSPDXID: SPDXRef-s\n" + strings.Repeat("SnippetByteRange: 1:2\n", n),
		"ids":                       head + strings.Repeat("SPDXID: SPDXRef-a\n", n),
		"notes of one element":      head + onePackage + strings.Repeat("Annotator: Tool: ossay\nAnnotationDate: d\nAnnotationType: t\nSPDXREF: SPDXRef-p\nAnnotationComment: ossay:SPDX:x=1\n", n/5),
		"texts that do not end":     head + strings.Repeat("PackageName: <text>\n", n),
		"parts of one reference":    head + onePackage + "ExternalRef: OTHER x y\n" + strings.Repeat("PackageSummary: x\n", n),
		"addresses of projects":     head + "FileName: f\n" + strings.Repeat("ArtifactOfProjectHomePage: x\n", n),
		"fields of one package":     strings.Replace(small, `"name":"p"`, strings.Repeat(`"name":"p",`, n)+`"name":"p"`, 1),
		"files of one package":      strings.Replace(small, `"name":"p"`, `"name":"p","hasFiles":[`+strings.Repeat(`"SPDXRef-p",`, n)+`"x"]`, 1),
		"one relation many times":   strings.Replace(small, `"packages"`, `"relationships":[`+strings.Repeat(`{"spdxElementId":"SPDXRef-p","relationshipType":"CONTAINS","relatedSpdxElement":"SPDXRef-p","comment":"ossay:parent"},`, n/10)+`1],"packages"`, 1),
		"one id many times":         strings.Replace(small, `"packages":[`, `"packages":[`+strings.Repeat(`{"SPDXID":"a b","name":""},`, n/10), 1),
		"a long licence expression": strings.Replace(small, `"name":"p"`, `"name":"p","licenseDeclared":"`+strings.Repeat("MIT AND ", n/2)+`MIT"`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			d := read(t, src)
			d.Problems()
			doc := d.Document()
			for _, e := range [...]sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
				var b strings.Builder
				if _, err := d.Write(&b, sbom.Format{Encoding: e}); err != nil {
					t.Fatal(err)
				}
				if _, err := Write(&b, doc, sbom.Format{Encoding: e}); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}
