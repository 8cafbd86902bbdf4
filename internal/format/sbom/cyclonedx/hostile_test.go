package cyclonedx

import (
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestTextsThatAreNotCycloneDXAreRefused(t *testing.T) {
	for _, text := range []string{`{}`, `[]`, `{"spdxVersion":"SPDX-2.3"}`, `<project/>`, `<bom xmlns="urn:other"/>`} {
		if _, err := Read(text, nil); !errors.Is(err, ErrOther) {
			t.Errorf("%s: %v", text, err)
		}
	}
	for _, text := range []string{``, `{`, `<bom`, `nonsense`} {
		if _, err := Read(text, nil); err == nil || errors.Is(err, ErrOther) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestAnUnknownVersionIsAProblemWithItsPlace(t *testing.T) {
	for text, want := range map[string]string{
		`{"bomFormat":"CycloneDX","specVersion":"2.0"}`:        `specVersion "2.0" is not one of 1.2 to 1.7`,
		`{"bomFormat":"CycloneDX"}`:                            "specVersion is missing",
		`<bom xmlns="http://cyclonedx.org/schema/bom/1.1"/>`:   `namespace "http://cyclonedx.org/schema/bom/1.1" is not one of CycloneDX 1.2 to 1.7`,
		`<bom><components/></bom>`:                             `namespace "" is not one of CycloneDX 1.2 to 1.7`,
		"\ufeff" + `{"bomFormat":"CycloneDX","specVersion":9}`: `specVersion "9" is not one of 1.2 to 1.7`,
	} {
		d := read(t, text)
		p := d.Problems()
		if len(p) != 1 || p[0].Message != want || p[0].At.Line != 1 {
			t.Errorf("%s: %+v", text, p)
		}
		if _, err := d.Write(io.Discard, d.Format()); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestProblemsSayWhereAndWhatIsExpected(t *testing.T) {
	for _, tt := range []struct {
		text, path, message string
		line, col           uint32
	}{
		{"{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\n\"components\":[{\"type\":\"libary\",\"name\":\"a\"}]}",
			"/components/0/type", `"libary" is not known here: want one of application,`, 2, 23},
		{"{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\n \"colour\":1}",
			"/colour", `field "colour" is not known in bom of CycloneDX 1.6`, 2, 2},
		{"{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":0}", "/version", "0 is wrong: want an integer of at least 1", 1, 56},
		{"{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,\"version\":1}", "/version", `field "version" is given twice`, 1, 58},
		{`<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components>` + "\n" + `<component type="library"><version>1</version><name>a</name></component></components></bom>`,
			"/components/component/0/version", "element <version> is not allowed here in <component>: want <supplier>", 2, 27},
		{`<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components>` + "\n" + `<component><name>a</name></component></components></bom>`,
			"/components/component/0", "attribute type is missing from <component>", 2, 1},
		{`<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><dependencies>` + "\n" + `<dependency ref="a" x="1"/></dependencies></bom>`,
			"/dependencies/dependency/0/@x", "attribute x is not known here in CycloneDX 1.6", 2, 21},
		{`<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><metadata>` + "\n" + `<timestamp>today</timestamp></metadata></bom>`,
			"/metadata/timestamp", `"today" is wrong in <timestamp>: want a time such as`, 2, 1},
	} {
		p := read(t, tt.text).Problems()
		if len(p) != 1 || p[0].Path != tt.path || !strings.HasPrefix(p[0].Message, tt.message) || p[0].At.Line != tt.line || p[0].At.Col != tt.col {
			t.Errorf("%s:\n%+v\nwant %s %d:%d %s", tt.text, p, tt.path, tt.line, tt.col, tt.message)
		}
	}
}

func TestDeepNestingEndsAtTheBudget(t *testing.T) {
	text := `{"bomFormat":"CycloneDX","specVersion":"1.6","components":` + strings.Repeat(`[{"type":"library","name":"a","components":`, 100_000)
	if _, err := Read(text, budget.New(budget.Default(), int64(len(text)))); !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
	inner := `[{"type":"library","name":"a"}]`
	for range 200 {
		inner = `[{"type":"library","name":"a","components":` + inner + `}]`
	}
	d := read(t, `{"bomFormat":"CycloneDX","specVersion":"1.6","components":`+inner+`}`)
	if p := d.Problems(); len(p) > 0 {
		t.Fatal(p)
	}
	written(t, d, sbom.Format{Encoding: sbom.XML})
	got, _ := composed(t, d.Document(), sbom.Format{})
	if n := len(got.Document().Components); n != 201 {
		t.Errorf("%d components, want 201", n)
	}
}

func TestManyProblemsAndManyEqualRefsCostNoMoreThanTheirNumber(t *testing.T) {
	text := `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[` + strings.Repeat(`{"type":"library","name":"a","bom-ref":"x","q":1},`, 50_000) + `{}]}`
	d := read(t, text)
	if n := len(d.Problems()); n != maxProblems+1 {
		t.Errorf("%d problems", n)
	}
	written(t, d, sbom.Format{Encoding: sbom.XML})
}

func TestXMLKeepsWhiteSpaceEntitiesAndCDATA(t *testing.T) {
	const text = "  a < b & \"c\" ]]> \t\r\n é  "
	b := mapValue().set("bomFormat", textValue("CycloneDX")).set("specVersion", textValue("1.6"))
	b.set("components", listValue(mapValue().set("type", textValue("library")).set("name", textValue(text)).set("bom-ref", textValue(`"<&>`))))
	x, _ := written(t, read(t, b.json()), sbom.Format{Encoding: sbom.XML})
	if c := x.Document().Components[0]; c.Name != text || c.ID != `"<&>` {
		t.Errorf("%q %q", c.Name, c.ID)
	}
	d := read(t, `<c:bom xmlns:c="http://cyclonedx.org/schema/bom/1.4"><c:components><c:component type='library'>`+
		`<c:name><!-- > --><![CDATA[<a>]]>&#x41;&amp;</c:name></c:component></c:components></c:bom>`)
	if p := d.Problems(); len(p) > 0 {
		t.Error(p)
	}
	if got := d.Document().Components[0].Name; got != "<a>A&" {
		t.Errorf("%q", got)
	}
}

func FuzzReadAndWrite(f *testing.F) {
	f.Add(rich)
	f.Add(`<bom xmlns="http://cyclonedx.org/schema/bom/1.7" version="1"><components><component type="library"><name>a</name><licenses><expression>MIT</expression></licenses></component></components></bom>`)
	for name := range verdicts(f) {
		if strings.Contains(name, "1.6/") {
			if text, err := os.ReadFile(shared(f, "suites", "cyclonedx", name)); err == nil && len(text) < 8<<10 {
				f.Add(string(text))
			}
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Read(text, budget.New(budget.Default(), int64(len(text))))
		if err != nil {
			return
		}
		d.Problems()
		all := formats()
		if to := all[len(text)%len(all)]; to != d.Format() { // reading the grammar for each would take too long
			written(t, d, to)
			composed(t, d.Document(), to)
		}
	})
}
