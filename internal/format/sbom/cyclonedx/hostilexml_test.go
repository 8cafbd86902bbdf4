package cyclonedx

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// wide writes a text in UTF-16 with a byte order mark.
func wide(s string, bigEndian bool) string {
	var b strings.Builder
	for _, u := range append([]uint16{0xfeff}, utf16.Encode([]rune(s))...) {
		lo, hi := byte(u), byte(u>>8)
		if bigEndian {
			lo, hi = hi, lo
		}
		b.Write([]byte{lo, hi})
	}
	return b.String()
}

const plainXML = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components><component type="library"><name>é 😀</name></component></components></bom>`

func TestEncodingsAndByteOrderMarks(t *testing.T) {
	const plainJSON = `{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library", "name": "é 😀"}]}`
	for name, text := range map[string]string{
		"JSON": plainJSON, "JSON with a mark": "\ufeff" + plainJSON, "JSON after blank lines": "\n\r\n\t " + plainJSON,
		"JSON in UTF-16": wide(plainJSON, false), "JSON in UTF-16, big end first": wide(plainJSON, true),
		"XML": plainXML, "XML with a mark": "\ufeff" + plainXML, "XML with a declaration": `<?xml version="1.0" encoding="utf-8" standalone="yes"?>` + plainXML,
		"XML in UTF-16": wide(plainXML, false), "XML in UTF-16, big end first": wide(plainXML, true),
		"XML after a comment and an instruction": "<!-- c --><?xml-stylesheet href='x'?>\n" + plainXML + "\n<!-- end -->\n",
	} {
		d, err := Read(text, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if p := d.Problems(); len(p) > 0 || d.Document().Components[0].Name != "é 😀" {
			t.Errorf("%s: %v, %q", name, p, d.Document().Components[0].Name)
		}
		for _, to := range []sbom.Format{{Encoding: sbom.JSON}, {Encoding: sbom.XML}, {Version: "1.4", Encoding: sbom.JSON}} {
			if got, _ := written(t, d, to); got.Document().Components[0].Name != "é 😀" {
				t.Errorf("%s to %v: %q", name, to, got.Document().Components[0].Name)
			}
		}
	}
}

func TestBytesThatAreNoTextDoNotStopAConversion(t *testing.T) {
	for _, name := range []string{"\xff\xfe", "a\xc3", "\xed\xa0\x80", "tab\tand \\u0000 and \\u001f", "\\ud800 alone", "\\uffff"} {
		d := read(t, `{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "library", "name": "`+strings.ReplaceAll(name, "\t", "\\t")+`"}]}`)
		x, _ := written(t, d, sbom.Format{Encoding: sbom.XML})
		back, _ := written(t, x, sbom.Format{Encoding: sbom.JSON})
		if want, got := d.Document().Components[0].Name, back.Document().Components[0].Name; got != want {
			t.Errorf("%q became %q", want, got)
		}
		if strings.ContainsAny(x.text, "\x00\x1f\uffff") {
			t.Errorf("%q stands in XML as it is", name)
		}
	}
}

func TestCharactersOfXMLInAllTheirSpellings(t *testing.T) {
	for content, want := range map[string]string{
		`a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;`: `a & b <c> "d" 'e'`,
		`&#65;&#x42;&#X43;`:                         `AB&#X43;`,
		`<![CDATA[a < b && c]]>`:                    `a < b && c`,
		`x<![CDATA[]]>y<![CDATA[]]]]><![CDATA[>]]>`: `xy]]>`,
		`one<!-- two -->three`:                      `onethree`,
		`one<?php echo "two" ?>three`:               `onethree`,
		"  kept  ":                                  "  kept  ",
		"a\r\nb\rc":                                 "a\nb\nc",
		`&unknown;`:                                 `&unknown;`,
		`&#1114112;&#xD800;`:                        `&#1114112;&#xD800;`,
		`&amp;amp;`:                                 `&amp;`,
		`AT&T`:                                      `AT&T`,
	} {
		d := read(t, xmlDocument("1.6", `<components><component type="library"><name>`+content+`</name></component></components>`))
		if got := d.Document().Components[0].Name; got != want {
			t.Errorf("%s: %q, want %q", content, got, want)
		}
		again, _ := written(t, d, sbom.Format{Version: "1.5", Encoding: sbom.XML})
		if got := again.Document().Components[0].Name; got != want {
			t.Errorf("%s: after writing %q, want %q", content, got, want)
		}
	}
}

func TestEntitiesThatADocumentDeclaresAreNeverExpanded(t *testing.T) {
	var declarations strings.Builder
	declarations.WriteString(`<!DOCTYPE bom [<!ENTITY x0 "boom"><!ENTITY file SYSTEM "file:///etc/passwd">`)
	for i := range 60 {
		fmt.Fprintf(&declarations, `<!ENTITY x%d "&x%d;&x%d;">`, i+1, i, i)
	}
	text := declarations.String() + "]>" + strings.Replace(plainXML, "é 😀", "&x60;&file;", 1)
	d := read(t, text)
	if got := d.Document().Components[0].Name; got != "&x60;&file;" {
		t.Errorf("%q", got)
	}
	written(t, d, sbom.Format{Encoding: sbom.JSON})
}

func TestPrefixesOfNamespaces(t *testing.T) {
	const uri = "http://cyclonedx.org/schema/bom/1.6"
	for name, tt := range map[string]struct {
		text     string
		problems []string
	}{
		"a prefix for all":         {`<b:bom xmlns:b="` + uri + `"><b:components><b:component type="file"><b:name>a</b:name></b:component></b:components></b:bom>`, nil},
		"a prefix declared inside": {`<bom xmlns="` + uri + `"><q:components xmlns:q="` + uri + `"><q:component type="file"><name>a</name></q:component></q:components></bom>`, nil},
		"a prefix declared anew":   {`<p:bom xmlns:p="` + uri + `"><p:components><p:component type="file"><p:name>a</p:name><p:more xmlns:p="urn:x"><p:name>z</p:name></p:more></p:component></p:components></p:bom>`, nil},
		"a prefix that nothing declares": {`<bom xmlns="` + uri + `"><components><component type="file"><u:name>a</u:name></component></components></bom>`,
			[]string{"/components/component/0/name"}},
		"no namespace inside one":           {`<bom xmlns="` + uri + `"><components xmlns=""><component type="file"><name>a</name></component></components></bom>`, []string{"/components"}},
		"another version inside":            {`<bom xmlns="` + uri + `"><components xmlns="http://cyclonedx.org/schema/bom/1.4"/></bom>`, nil},
		"an attribute of the own namespace": {`<b:bom xmlns:b="` + uri + `" b:version="1"/>`, nil},
		"where the schema lies":             {`<bom xmlns="` + uri + `" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b" xml:lang="en"/>`, nil},
	} {
		d := read(t, tt.text)
		var got []string
		for _, p := range d.Problems() {
			got = append(got, p.Path)
		}
		if diff := cmp.Diff(tt.problems, got); diff != "" {
			t.Errorf("%s: %s\n%v", name, diff, d.Problems())
		}
		written(t, d, sbom.Format{Encoding: sbom.JSON})
	}
}

func TestManyAttributesAndManyNamespacesCostNoMoreThanTheirNumber(t *testing.T) {
	const n = 100_000
	var attributes, declared, used strings.Builder
	for i := range n {
		fmt.Fprintf(&attributes, " a%d='1'", i)
		fmt.Fprintf(&declared, " xmlns:p%d='urn:%d'", i, i)
		fmt.Fprintf(&used, "<component type='file' p%d:x='1'><name>a%d</name></component>", n-1-i, i)
	}
	d := read(t, xmlDocument("1.6", "<components><component type='file'"+attributes.String()+"><name>a</name></component></components>"))
	if p := d.Problems(); len(p) != 0 { // a component takes attributes of any name
		t.Errorf("%d problems, the first %v", len(p), p[0])
	}
	_, losses := written(t, d, sbom.Format{Encoding: sbom.JSON})
	if len(losses) != n {
		t.Errorf("%d losses", len(losses))
	}
	d = read(t, `<bom xmlns="http://cyclonedx.org/schema/bom/1.6"`+declared.String()+"><components>"+used.String()+"</components></bom>")
	if p := d.Problems(); len(p) != 0 {
		t.Errorf("%d problems, the first %v", len(p), p[0])
	}
	if got, losses := written(t, d, sbom.Format{Encoding: sbom.JSON}); len(losses) != n || got.root.Get("components").Len() != n {
		t.Errorf("%d losses", len(losses))
	}
	if c := d.Document().Components; len(c) != n {
		t.Errorf("%d components", len(c))
	}
}

func TestDeepXMLEndsAtTheBudgetAndInnerElementsOfOthersMayBeDeep(t *testing.T) {
	deep := strings.Repeat("<component type='file'><name>a</name><components>", 100_000)
	if _, err := Read(`<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components>`+deep, budget.New(budget.Default(), int64(len(deep)))); !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
	const n = 500
	foreign := strings.Repeat("<x:a xmlns:x='urn:x'>", n) + strings.Repeat("</x:a>", n)
	d := read(t, xmlDocument("1.6", "<components><component type='file'><name>a</name>"+foreign+"</component></components>"))
	if p := d.Problems(); len(p) > 0 {
		t.Error(p)
	}
	_, losses := written(t, d, sbom.Format{Encoding: sbom.JSON})
	if len(losses) != 1 {
		t.Errorf("%v", losses)
	}
}

func TestDamagedXMLIsRefusedWithItsPlace(t *testing.T) {
	for text, want := range map[string]string{
		"<bom>\n<components>\n</bom>":      "line 3:1: end tag </bom> for element <components>",
		"<bom>\n<components a=1/></bom>":   "line 2:15: attribute value without quotes",
		"<bom>\n<components a='<'/></bom>": "line 2:16: '<' in an attribute value",
		"<bom/>\n<bom/>":                   "line 2:1: second root element",
		"<bom/>\ntext":                     "line 1:7: text outside the root element",
		"<bom><!-- no end":                 "line 1:6: comment without end",
		"<bom><![CDATA[ no end":            "line 1:6: CDATA section without end",
		"<bom":                             "line 1:1: tag without end",
		"<!DOCTYPE bom [":                  "line 1:1: declaration without end",
		"<bom xmlns='http://cyclonedx.org/schema/bom/1.6'>\n": "line 2:1: unexpected end of file, element <bom> is open",
	} {
		if _, err := Read(text, nil); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestOnlyOwnVersionsAreReadFromNamespaces(t *testing.T) {
	for uri, known := range map[string]bool{
		"http://cyclonedx.org/schema/bom/1.2": true, "http://cyclonedx.org/schema/bom/1.7": true, "http://cyclonedx.org/schema/bom/1.1": false,
		"http://cyclonedx.org/schema/bom/1.8": false, "http://cyclonedx.org/schema/bom/2.0": false, "http://cyclonedx.org/schema/bom/": false,
		"http://cyclonedx.org/schema/bom/1.6.1": false, "http://cyclonedx.org/schema/ext/vulnerability/1.0": false,
	} {
		d := read(t, `<bom xmlns="`+uri+`"><components><component type="library"><name>a</name><version>1</version></component></components></bom>`)
		problems := d.Problems()
		if (len(problems) == 0) != known {
			t.Errorf("%s: %v", uri, problems)
		}
		if known {
			continue
		}
		// What can be understood is, as the newest version; what is written is valid.
		if d.Format().Version != "1.7" || len(d.Document().Components) != 1 {
			t.Errorf("%s: read as %v with %d components", uri, d.Format(), len(d.Document().Components))
		}
		for _, to := range formats() {
			var b strings.Builder
			if _, err := d.Write(&b, to); err != nil {
				t.Fatal(err)
			}
			if p := read(t, b.String()).Problems(); len(p) > 0 {
				t.Errorf("%s to %v: %v", uri, to, p)
			}
		}
	}
}

func TestAForeignFormatIsNotWritten(t *testing.T) {
	d := read(t, plainXML)
	for _, to := range []sbom.Format{
		{Family: sbom.SPDX2, Version: "2.3"}, {Version: "1.1"}, {Version: "1.8"}, {Version: "1.60"}, {Encoding: sbom.YAML}, {Encoding: sbom.TagValue},
	} {
		if _, err := d.Write(io.Discard, to); err == nil || !strings.Contains(err.Error(), "want CycloneDX 1.2 to 1.7 in json or xml") {
			t.Errorf("%v: %v", to, err)
		}
	}
	if _, err := Write(io.Discard, &sbom.Document{}, sbom.Format{Version: "1.0"}); err == nil {
		t.Error("1.0 was written")
	}
}

// failing is a writer that takes so many bytes and no more.
type failing struct{ left int }

func (w *failing) Write(p []byte) (int, error) {
	if w.left -= len(p); w.left < 0 {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}

func TestAFailureOfTheWriterIsReported(t *testing.T) {
	d := read(t, large(2000))
	for _, to := range []sbom.Format{{Encoding: sbom.XML}, {Version: "1.4"}, d.Format()} {
		for _, room := range []int{0, 100, 200_000} {
			if _, err := d.Write(&failing{room}, to); err != io.ErrShortWrite {
				t.Errorf("%v after %d bytes: %v", to, room, err)
			}
		}
	}
	if _, err := Write(&failing{200_000}, d.Document(), sbom.Format{}); err != io.ErrShortWrite {
		t.Errorf("%v", err)
	}
}

func TestWhatIsWrittenIsTheSameEachTime(t *testing.T) {
	d := read(t, newest)
	for _, to := range formats() {
		if to == d.Format() {
			continue
		}
		var texts []string
		var told [][]sbom.Loss
		for range 3 {
			var b strings.Builder
			losses, err := d.Write(&b, to)
			if err != nil {
				t.Fatal(err)
			}
			texts, told = append(texts, b.String()), append(told, losses)
		}
		if len(slices.Compact(texts)) != 1 || cmp.Diff(told[0], told[2]) != "" {
			t.Errorf("%v: the same document written twice differs", to)
		}
	}
}
