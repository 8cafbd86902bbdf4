package document

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// paper is a document of components with edges "0>1".
func paper(components []sbom.Component, edges ...string) *sbom.Document {
	d := &sbom.Document{Components: components}
	for i := range d.Components {
		if d.Components[i].ID == "" {
			d.Components[i].ID = fmt.Sprintf("ref-%d", i)
		}
		if d.Components[i].Parent == 0 {
			d.Components[i].Parent = -1
		}
	}
	for _, e := range edges {
		var r sbom.Relation
		fmt.Sscanf(e, "%d>%d", &r.From, &r.To)
		r.Kind = sbom.DependsOn
		d.Relations = append(d.Relations, r)
	}
	return d
}

// lib is a library with a package URL.
func lib(name, version string) sbom.Component {
	return sbom.Component{Kind: sbom.Library, Name: name, Version: version, PURL: "pkg:npm/" + name + "@" + version}
}

// told writes a diff, one line a fact.
func told(d *Diff) string {
	var out []string
	for _, s := range d.Added {
		out = append(out, "+ "+s)
	}
	for _, s := range d.Removed {
		out = append(out, "- "+s)
	}
	for _, c := range d.Changed {
		for _, f := range c.Fields {
			out = append(out, fmt.Sprintf("~ %s %s %q %q", c.Component, f.Field, f.Old, f.New))
		}
	}
	for _, f := range d.Document {
		out = append(out, fmt.Sprintf("document %s %q %q", f.Field, f.Old, f.New))
	}
	for _, e := range d.NewEdges {
		out = append(out, fmt.Sprintf("+ %s %s %s", e.From, e.Kind, e.To))
	}
	for _, e := range d.LostEdges {
		out = append(out, fmt.Sprintf("- %s %s %s", e.From, e.Kind, e.To))
	}
	return strings.Join(out, "\n")
}

func TestOrderAndIdentifiersDoNotCount(t *testing.T) {
	a := paper([]sbom.Component{lib("a", "1.0.0"), lib("b", "1.0.0")}, "0>1")
	b := paper([]sbom.Component{lib("b", "1.0.0"), lib("a", "1.0.0")}, "1>0")
	b.Components[0].ID, b.ID, b.Created, b.Revision = "another", "urn:x", "2026-01-01T00:00:00Z", 9
	if d := Compare(a, b); !d.Empty() {
		t.Error(told(d))
	}
}

func TestWhatDiffersIsToldByMeaning(t *testing.T) {
	with := func(c sbom.Component, change func(*sbom.Component)) sbom.Component { change(&c); return c }
	for _, tt := range []struct {
		name string
		a, b *sbom.Document
		want string
	}{
		{"added and removed", paper([]sbom.Component{lib("a", "1.0.0")}), paper([]sbom.Component{lib("b", "1.0.0")}),
			"+ pkg:npm/b@1.0.0\n- pkg:npm/a@1.0.0"},
		{"another version", paper([]sbom.Component{lib("a", "1.0.0")}), paper([]sbom.Component{lib("a", "1.1.0")}),
			`~ pkg:npm/a@1.1.0 version "1.0.0" "1.1.0"`},
		{"of two versions one moves", paper([]sbom.Component{lib("a", "1.0.0"), lib("a", "2.0.0")}), paper([]sbom.Component{lib("a", "2.0.0"), lib("a", "3.0.0")}),
			`~ pkg:npm/a@3.0.0 version "1.0.0" "3.0.0"`},
		{"licence, supplier and digest", paper([]sbom.Component{with(lib("a", "1"), func(c *sbom.Component) {
			c.Declared, c.Supplier, c.Hashes = "MIT", sbom.Party{Name: "x"}, []sbom.Hash{{Algorithm: "MD5", Value: "00"}}
		})}), paper([]sbom.Component{with(lib("a", "1"), func(c *sbom.Component) {
			c.Declared, c.Supplier, c.Hashes = "ISC", sbom.Party{Name: "y", Email: "y@z"}, []sbom.Hash{{Algorithm: "MD5", Value: "01"}}
		})}), `~ pkg:npm/a@1 declared licence "MIT" "ISC"` + "\n" + `~ pkg:npm/a@1 supplier "x" "y <y@z>"` + "\n" + `~ pkg:npm/a@1 hash "MD5:00" ""` + "\n" + `~ pkg:npm/a@1 hash "" "MD5:01"`},
		{"edges", paper([]sbom.Component{lib("a", "1"), lib("b", "1"), lib("c", "1")}, "0>1"), paper([]sbom.Component{lib("a", "1"), lib("b", "1"), lib("c", "1")}, "0>2"),
			"+ pkg:npm/a@1 DEPENDS_ON pkg:npm/c@1\n- pkg:npm/a@1 DEPENDS_ON pkg:npm/b@1"},
		{"an edge of what is gone", paper([]sbom.Component{lib("a", "1"), lib("b", "1")}, "0>1"), paper([]sbom.Component{lib("a", "1")}),
			"- pkg:npm/b@1\n- pkg:npm/a@1 DEPENDS_ON pkg:npm/b@1"},
		{"kinds that documents mix", paper([]sbom.Component{{Kind: sbom.Framework, Name: "X", Version: "1"}}), paper([]sbom.Component{{Kind: sbom.Library, Name: "x", Version: "1"}}), ""},
		{"a file is no library", paper([]sbom.Component{{Kind: sbom.FileKind, Name: "x"}}), paper([]sbom.Component{{Kind: sbom.Library, Name: "x"}}), "+ x\n- x"},
		{"files of one name by content", paper([]sbom.Component{{Kind: sbom.FileKind, Name: "x", Hashes: []sbom.Hash{{Algorithm: "MD5", Value: "0"}}}, {Kind: sbom.FileKind, Name: "x", Hashes: []sbom.Hash{{Algorithm: "MD5", Value: "1"}}}}),
			paper([]sbom.Component{{Kind: sbom.FileKind, Name: "x", Hashes: []sbom.Hash{{Algorithm: "MD5", Value: "1"}}}, {Kind: sbom.FileKind, Name: "x", Hashes: []sbom.Hash{{Algorithm: "MD5", Value: "0"}}}}), ""},
		{"another architecture", paper([]sbom.Component{{Name: "a", PURL: "pkg:deb/debian/a@1?arch=amd64"}}), paper([]sbom.Component{{Name: "a", PURL: "pkg:deb/debian/a@1?arch=arm64"}}),
			"+ pkg:deb/debian/a@1?arch=arm64\n- pkg:deb/debian/a@1?arch=amd64"},
		{"a qualifier that only describes", paper([]sbom.Component{{Name: "a", PURL: "pkg:deb/debian/a@1?upstream=b"}}), paper([]sbom.Component{{Name: "a", PURL: "pkg:deb/debian/a@1?upstream=c"}}), ""},
	} {
		if diff := cmp.Diff(tt.want, told(Compare(tt.a, tt.b))); diff != "" {
			t.Errorf("%s:\n%s", tt.name, diff)
		}
	}
}

func TestTheDocumentsOwnWordsAreCompared(t *testing.T) {
	a, b := paper(nil), paper(nil)
	a.Supplier, a.Lifecycles, a.Tools = sbom.Party{Name: "x"}, []string{"build"}, []sbom.Tool{{Name: "t", Version: "1"}}
	b.Authors, b.Tools = []sbom.Party{{Name: "p", Person: true}}, []sbom.Tool{{Name: "t", Version: "2"}}
	want := `document supplier "x" ""` + "\n" + `document lifecycle "build" ""` + "\n" + `document author "" "p"` + "\n" + `document tool "t 1" ""` + "\n" + `document tool "" "t 2"`
	if diff := cmp.Diff(want, told(Compare(a, b))); diff != "" {
		t.Error(diff)
	}
}
