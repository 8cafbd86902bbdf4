package spdx

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

const small = `{"spdxVersion":"SPDX-2.3","dataLicense":"CC0-1.0","SPDXID":"SPDXRef-DOCUMENT","name":"n","documentNamespace":"https://example.org/n",
"creationInfo":{"created":"2026-01-02T03:04:05Z","creators":["Tool: t-1"]},
"packages":[{"name":"p","SPDXID":"SPDXRef-p","downloadLocation":"NOASSERTION"}]}`

func TestTheContentTellsTheEncoding(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       sbom.Encoding
	}{
		{"JSON", small, sbom.JSON},
		{"JSON behind a byte order mark and lines", "\ufeff\n\n " + small, sbom.JSON},
		{"JSON in an envelope", `{"sbom":` + small + `}`, sbom.JSON},
		{"JSON without the version", strings.Replace(small, `"spdxVersion":"SPDX-2.3",`, "", 1), sbom.JSON},
		{"tag-value", head, sbom.TagValue},
		{"tag-value behind comments", "# SPDXID: x\n\n" + head, sbom.TagValue},
		{"tag-value without the version", strings.Replace(head, "SPDXVersion: SPDX-2.3\n", "", 1), sbom.TagValue},
		{"YAML", "---\nSPDXID: SPDXRef-DOCUMENT\nspdxVersion: SPDX-2.3\n", sbom.YAML},
		{"YAML with quoted keys", "\"dataLicense\": CC0-1.0\n'SPDXID': x\n'documentNamespace': y\n", sbom.YAML},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := read(t, tt.text).Format().Encoding; got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}

func TestOtherTextsAreNoSPDX(t *testing.T) {
	for name, text := range map[string]string{
		"nothing": "", "words": "hello", "a list": "[]", "an empty map": "{}", "a manifest": `{"name":"a","version":"1"}`,
		"CycloneDX": `{"bomFormat":"CycloneDX","specVersion":"1.6"}`, "YAML of another kind": "packages:\n- a\n",
		"SPDX 3": `{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[]}`, "mail": "From: a\nTo: b\n",
	} {
		if d, err := Read(text, nil); !errors.Is(err, ErrOther) {
			t.Errorf("%s: %v, %v", name, d, err)
		}
	}
	for name, text := range map[string]string{"cut JSON": small[:len(small)-3], "cut YAML": "spdxVersion: \"x\nSPDXID: {"} {
		if _, err := Read(text, nil); err == nil || errors.Is(err, ErrOther) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAPathLeadsThroughTheEnvelope(t *testing.T) {
	d := read(t, strings.Replace(`{"sbom":`+small+`}`, `"p"`, `""`, 1))
	if p := d.Problems(); len(p) != 1 || p[0].Path != "/sbom/packages/0/name" {
		t.Errorf("%v", p)
	}
}

func TestBrokenDocumentsAreKeptAndTheirProblemsTold(t *testing.T) {
	for _, tt := range []struct {
		name, from, to string
		want           []string
	}{
		{"no creator", `"creators":["Tool: t-1"]`, `"creators":[]`, []string{"/creationInfo/creators schema"}},
		{"an empty creator", `"Tool: t-1"`, `""`, []string{"/creationInfo/creators/0 agent"}},
		{"an empty date", `"2026-01-02T03:04:05Z"`, `""`, []string{"/creationInfo/created date"}},
		{"a null date", `"2026-01-02T03:04:05Z"`, `null`, []string{"/creationInfo/created schema"}},
		{"no creation information", `"creationInfo"`, `"comment"`, []string{"/comment schema", " schema"}},
		{"an element without id", `"SPDXID":"SPDXRef-p",`, ``, []string{"/packages/0 schema"}},
		{"a package without name", `{"name":"p",`, `{`, []string{"/packages/0 schema"}},
		{"an empty name", `"name":"p"`, `"name":" "`, []string{"/packages/0/name value"}},
		{"a package that is none", `"packages":[`, `"packages":[null,7,`, []string{"/packages/0 schema", "/packages/1 schema"}},
		{"packages that are no list", `"packages":[`, `"files":{},"packages":[`, []string{"/files schema"}},
		{"two fields of one name", `"name":"p"`, `"name":"p","name":"q"`, []string{"/packages/0/name duplicate"}},
		{"an odd name of a field", `"name":"p"`, `"name":"p","a/b~":1`, []string{"/packages/0/a~1b~0 schema"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			src := strings.Replace(small, tt.from, tt.to, 1)
			d := read(t, src)
			var got []string
			for _, p := range d.Problems() {
				got = append(got, p.Path+" "+p.Rule)
				if p.At.IsZero() {
					t.Errorf("no place: %+v", p)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			doc := d.Document()
			if len(doc.Components) != 1 {
				t.Errorf("%d components", len(doc.Components))
			}
			for _, e := range []sbom.Encoding{sbom.JSON, sbom.TagValue, sbom.YAML} {
				var b strings.Builder
				if _, err := Write(&b, doc, sbom.Format{Encoding: e}); err != nil {
					t.Fatal(err)
				}
				for _, p := range read(t, b.String()).Problems() {
					t.Errorf("what is made of it is wrong, too: %+v", p)
				}
			}
		})
	}
}

func TestReadingStaysWithinTheBudget(t *testing.T) {
	for name, src := range map[string]string{
		"JSON": small, "tag-value": head + strings.Repeat(onePackage, 100), "YAML": "spdxVersion: SPDX-2.3\nSPDXID: x\nname: n\n",
	} {
		if _, err := Read(src, budget.New(budget.Limits{Steps: 2}, int64(len(src)))); !budget.IsBreach(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	deep := strings.Replace(small, `"p"`, strings.Repeat("[", 600)+strings.Repeat("]", 600), 1)
	if _, err := Read(deep, nil); !budget.IsBreach(err) {
		t.Errorf("600 levels: %v", err)
	}
}

func TestExpressionsAndNamesAreHandedOver(t *testing.T) {
	var got []string
	d := read(t, rich)
	for e := range d.Expressions() {
		if e.At.IsZero() {
			t.Errorf("no place: %+v", e)
		}
		got = append(got, e.Path+" "+e.Text)
	}
	want := []string{
		"/packages/0/licenseConcluded LicenseRef-1 OR DocumentRef-d:LicenseRef-2", "/packages/0/licenseInfoFromFiles/0 MIT",
		"/files/0/licenseConcluded MIT", "/snippets/0/licenseConcluded MIT", "/snippets/0/licenseInfoInSnippets/0 MIT",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for range d.Expressions() {
		break
	}
	for name := range d.Names() {
		if name != "p" {
			t.Errorf("the first name is %q", name)
		}
		break
	}
}
