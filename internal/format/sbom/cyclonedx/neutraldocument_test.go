package cyclonedx

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestTheNeutralFormOfMetadata(t *testing.T) {
	got := neutral(t, `
		"serialNumber": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
		"metadata": {
			"timestamp": "2024-05-01T12:00:00Z", "lifecycles": [{"phase": "build"}, {"phase": "post-build"}],
			"authors": [{"name": "Ann", "email": "ann@acme.example"}], "supplier": {"name": "Seller", "contact": [{"email": "s@seller.example"}]},
			"manufacturer": {"name": "Maker", "url": ["https://maker.example"]}, "licenses": [{"license": {"id": "CC0-1.0"}}],
			"tools": {"components": [{"type": "application", "publisher": "Acme", "name": "maker", "version": "1", "hashes": [{"alg": "MD5", "content": "d41d8cd98f00b204e9800998ecf8427e"}]}]},
			"component": {"type": "application", "bom-ref": "app", "name": "app"},
			"properties": [{"name": "a", "value": "b"}], "distributionConstraints": {"tlp": "RED"}}`)
	want := &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX, Version: "1.7", Encoding: sbom.JSON},
		ID:     "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79", Revision: 1, Created: "2024-05-01T12:00:00Z", DataLicence: "CC0-1.0",
		Lifecycles: []string{"build", "post-build"},
		Authors:    []sbom.Party{{Name: "Ann", Email: "ann@acme.example", Person: true}},
		Tools:      []sbom.Tool{{Vendor: "Acme", Name: "maker", Version: "1", Hashes: []sbom.Hash{{Algorithm: "MD5", Value: "d41d8cd98f00b204e9800998ecf8427e"}}}},
		Supplier:   sbom.Party{Name: "Seller", Email: "s@seller.example"},
		Maker:      sbom.Party{Name: "Maker", URLs: []string{"https://maker.example"}},
		Roots:      []int{0},
		Components: []sbom.Component{{ID: "app", Kind: sbom.Application, Name: "app", Parent: -1}},
		Properties: []sbom.Property{{Name: "a", Value: "b"}},
		Extra:      []sbom.Extra{own("metadata/distributionConstraints", `{"tlp":"RED"}`)},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestToolsInAllTheirForms(t *testing.T) {
	for _, tt := range []struct {
		name, tools string
		want        []sbom.Tool
		kept        bool // beside what the neutral form says of them
	}{
		{"the old list", `[{"vendor": "Acme", "name": "maker", "version": "1"}, {"name": "b"}]`,
			[]sbom.Tool{{Vendor: "Acme", Name: "maker", Version: "1"}, {Name: "b"}}, false},
		{"the old list with links", `[{"name": "b", "externalReferences": [{"type": "website", "url": "https://b.example"}]}]`,
			[]sbom.Tool{{Name: "b"}}, true},
		{"applications with a publisher", `{"components": [{"type": "application", "publisher": "Acme", "name": "maker", "version": "1"}]}`,
			[]sbom.Tool{{Vendor: "Acme", Name: "maker", Version: "1"}}, false},
		{"the maker as vendor", `{"components": [{"type": "application", "name": "m", "manufacturer": {"name": "Builders"}, "supplier": {"name": "Seller"}}]}`,
			[]sbom.Tool{{Vendor: "Builders", Name: "m"}}, true},
		{"the supplier as vendor", `{"components": [{"type": "library", "name": "m", "supplier": {"name": "Seller"}}]}`,
			[]sbom.Tool{{Vendor: "Seller", Name: "m"}}, true},
		{"the group as vendor", `{"components": [{"type": "application", "group": "org.acme", "name": "m"}]}`,
			[]sbom.Tool{{Vendor: "org.acme", Name: "m"}}, true},
		{"a service", `{"services": [{"provider": {"name": "Cloud"}, "name": "scan", "version": "2"}]}`,
			[]sbom.Tool{{Vendor: "Cloud", Name: "scan", Version: "2"}}, true},
		{"components before services", `{"services": [{"name": "s"}], "components": [{"type": "application", "name": "c"}]}`,
			[]sbom.Tool{{Name: "c"}, {Name: "s"}}, true},
	} {
		d := neutral(t, `"metadata": {"tools": `+tt.tools+`}`)
		if diff := cmp.Diff(tt.want, d.Tools); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
		if kept := len(d.Extra) > 0; kept != tt.kept {
			t.Errorf("%s: kept beside it: %v", tt.name, d.Extra)
		}
	}
}

// relations writes relations as "from KIND to", components by their names.
func relations(d *sbom.Document) []string {
	end := func(i int, target string) string {
		switch {
		case i >= 0:
			return d.Components[i].Name
		case i == sbom.Itself:
			return "the document"
		case i == sbom.Nothing:
			return "nothing"
		case i == sbom.Unknown:
			return "unknown"
		}
		return "elsewhere " + target
	}
	var all []string
	for _, r := range d.Relations {
		line := end(r.From, r.Target) + " " + string(r.Kind) + " " + end(r.To, r.Target)
		if r.Scope != component.Prod {
			line += " (" + r.Scope.String() + ")"
		}
		if r.Comment != "" {
			line += ": " + r.Comment
		}
		all = append(all, line)
	}
	return all
}

func TestTheGraphKeepsWhatIsStatedApartFromWhatIsUnknown(t *testing.T) {
	d := neutral(t, `
		"metadata": {"component": {"type": "application", "bom-ref": "app", "name": "app"}},
		"components": [{"type": "library", "bom-ref": "a", "name": "a"}, {"type": "library", "bom-ref": "b", "name": "b"}, {"type": "library", "bom-ref": "c", "name": "c"}],
		"services": [{"bom-ref": "s", "name": "s"}],
		"dependencies": [
			{"ref": "app", "dependsOn": ["a", "s", "urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#x"]},
			{"ref": "a", "dependsOn": []},
			{"ref": "b", "provides": ["c"]},
			{"ref": "gone"},
			{"ref": "lost", "dependsOn": ["a"]}]`)
	want := []string{
		"app DEPENDS_ON a", "app DEPENDS_ON s", "app DEPENDS_ON elsewhere urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#x",
		"a DEPENDS_ON nothing",
		"b PROVIDES c",
		"elsewhere gone DEPENDS_ON nothing",
	}
	if diff := cmp.Diff(want, relations(d)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]sbom.Extra{own("dependencies/4", `{"ref":"lost","dependsOn":["a"]}`)}, d.Extra); diff != "" {
		t.Errorf("an edge from something that is not listed: %s", diff)
	}
	got, losses := composed(t, d, sbom.Format{})
	const text = `[{"ref":"app","dependsOn":["a","s","urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#x"]},{"ref":"a","dependsOn":[]},` +
		`{"ref":"b","provides":["c"]},{"ref":"gone"},{"ref":"lost","dependsOn":["a"]}]`
	if got := ofJSON(got.root.Get("dependencies"), nil).json(); got != text || len(losses) > 0 {
		t.Errorf("%s\n%v", got, losses)
	}
}

func TestCompletenessOfWhatIsListed(t *testing.T) {
	d := neutral(t, `
		"components": [{"type": "library", "bom-ref": "a", "name": "a"}, {"type": "library", "bom-ref": "b", "name": "b"}],
		"compositions": [
			{"aggregate": "complete", "assemblies": ["a", "b"], "dependencies": ["b"]},
			{"aggregate": "incomplete_first_party_opensource_only"},
			{"aggregate": "unknown", "assemblies": ["elsewhere"]},
			{"aggregate": "unknown", "vulnerabilities": ["CVE-2024-1"]},
			{"aggregate": "incomplete", "bom-ref": "c"}]`)
	want := []sbom.Aggregate{
		{State: "complete", Assemblies: []int{0, 1}, Dependencies: []int{1}},
		{State: "incomplete_first_party_opensource_only"},
	}
	if diff := cmp.Diff(want, d.Aggregates); diff != "" {
		t.Error(diff)
	}
	kept := []sbom.Extra{
		own("compositions/2", `{"aggregate":"unknown","assemblies":["elsewhere"]}`),
		own("compositions/3", `{"aggregate":"unknown","vulnerabilities":["CVE-2024-1"]}`),
		own("compositions/4", `{"aggregate":"incomplete","bom-ref":"c"}`),
	}
	if diff := cmp.Diff(kept, d.Extra); diff != "" {
		t.Error(diff)
	}
	back, _ := composed(t, d, sbom.Format{})
	if n := back.root.Get("compositions").Len(); n != 5 {
		t.Errorf("%d compositions, want 5", n)
	}
}

func TestFieldsOfTheDocumentThatTheNeutralFormHasNoWordFor(t *testing.T) {
	d := neutral(t, `
		"vulnerabilities": [{"id": "CVE-2024-1"}], "formulation": [{"bom-ref": "f"}], "annotations": [], "declarations": {"claims": []},
		"definitions": {"standards": []}, "citations": [{"pointers": ["/a"], "timestamp": "2024-01-01T00:00:00Z", "attributedTo": "a"}],
		"externalReferences": [{"type": "bom", "url": "https://a.example/bom"}], "properties": [{"name": "p", "value": "q"}],
		"signature": {"algorithm": "ES256", "value": "abc"}`)
	var got []string
	for _, x := range d.Extra {
		got = append(got, x.Path)
	}
	want := []string{"vulnerabilities", "formulation", "annotations", "declarations", "definitions", "citations", "externalReferences", "properties", "signature"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	back, losses := composed(t, d, sbom.Format{})
	for _, name := range want {
		if !back.root.Get(name).Exists() {
			t.Errorf("%s did not come back: %v", name, losses)
		}
	}
}

func TestPlacesOfComponentsAndDependencies(t *testing.T) {
	d := read(t, "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\",\n\"components\": [\n  {\"type\": \"library\", \"bom-ref\": \"é\", \"name\": \"a\",\n"+
		"    \"components\": [{\"type\": \"file\", \"name\": \"b\"}]},\n  {\"type\": \"library\", \"name\": \"c\"}],\n\"dependencies\": [{\"ref\": \"é\"}]}").Document()
	var got []string
	for _, c := range d.Components {
		got = append(got, fmt.Sprintf("%s %d:%d", c.Name, c.At.Line, c.At.Col))
	}
	for _, r := range d.Relations {
		got = append(got, fmt.Sprintf("%s %d:%d", r.Kind, r.At.Line, r.At.Col))
	}
	if diff := cmp.Diff([]string{"a 3:3", "b 4:20", "c 5:3", "DEPENDS_ON 6:18"}, got); diff != "" {
		t.Error(diff)
	}
	x := read(t, "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">\n <components>\n  <component type=\"file\"><name>a</name>\n"+
		"   <components><component type=\"file\"><name>b</name></component></components></component>\n </components>\n</bom>").Document()
	got = nil
	for _, c := range x.Components {
		got = append(got, fmt.Sprintf("%s %d:%d", c.Name, c.At.Line, c.At.Col))
	}
	if diff := cmp.Diff([]string{"a 3:3", "b 4:16"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestJSONAndXMLHaveTheSameNeutralForm(t *testing.T) {
	d := read(t, newest)
	x, _ := written(t, d, sbom.Format{Encoding: sbom.XML})
	a, b := d.Document(), x.Document()
	b.Format = a.Format
	drop := func(x sbom.Extra) bool {
		return strings.Contains(x.Path, "ossay") || x.Path == "properties" || x.Path == "cryptoProperties"
	}
	for i := range a.Components {
		a.Components[i].Extra, b.Components[i].Extra = slices.DeleteFunc(a.Components[i].Extra, drop), slices.DeleteFunc(b.Components[i].Extra, drop)
	}
	if diff := cmp.Diff(even(a, b), even(b, b)); diff != "" {
		t.Errorf("(-JSON +XML)\n%s", diff)
	}
}

// relationsSorted returns the relations of a document without those that the
// places of components say.
func relationsSorted(d *sbom.Document) []string {
	all := slices.DeleteFunc(relations(d), func(s string) bool {
		return strings.Contains(s, string(sbom.Describes)) || strings.Contains(s, string(sbom.Contains))
	})
	slices.Sort(all)
	return all
}
