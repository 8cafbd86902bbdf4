package document

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

func TestDigestsOfEveryLengthAndSpelling(t *testing.T) {
	sizes := map[string]int{"md5": 16, "sha1": 20, "sha256": 32, "sha384": 48, "sha512": 64}
	names := map[string]string{"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256", "sha384": "SHA-384", "sha512": "SHA-512"}
	for word, size := range sizes {
		raw := make([]byte, size)
		for i := range raw {
			raw[i] = byte(i*7 + 1)
		}
		want := sbom.Hash{Algorithm: names[word], Value: hex.EncodeToString(raw)}
		for _, s := range []string{
			word + "-" + base64.StdEncoding.EncodeToString(raw), word + ":" + hex.EncodeToString(raw), strings.ToUpper(word) + ":" + strings.ToUpper(hex.EncodeToString(raw)), word + "-" + hex.EncodeToString(raw),
		} {
			if got, ok := hashOf(s); !ok || got != want {
				t.Errorf("%s: %+v %v", s, got, ok)
			}
		}
		for _, s := range []string{
			word + "-" + base64.StdEncoding.EncodeToString(raw[1:]), word + ":" + hex.EncodeToString(raw[1:]), word + ":" + hex.EncodeToString(raw) + "00", word + "-", word, word + "=" + hex.EncodeToString(raw), word + "-" + base64.URLEncoding.EncodeToString([]byte("\xff\xfe\xfd")),
		} {
			if got, ok := hashOf(s); ok {
				t.Errorf("%s is a digest: %+v", s, got)
			}
		}
	}
	for _, s := range []string{"", "-", ":", "h1:" + strings.Repeat("A", 43) + "=", "crc32:00000000", "sha256", "sha256:zz", "sha-256:" + strings.Repeat("0", 64)} {
		if got, ok := hashOf(s); ok {
			t.Errorf("%q is a digest: %+v", s, got)
		}
	}
}

func TestWhatAComponentIsApartFromItsVersion(t *testing.T) {
	same := [][2]sbom.Component{
		{lib("a", "1"), lib("a", "2")},
		{{PURL: "pkg:npm/%40s/a@1"}, {PURL: "pkg:npm/@s/a@2"}},
		{{PURL: "pkg:deb/debian/a@1?arch=amd64&upstream=x"}, {PURL: "pkg:deb/debian/a@1?arch=amd64"}},
		{{Kind: sbom.Library, Name: "A", Group: "G"}, {Kind: sbom.Framework, Name: "a", Group: "g"}},
		{{Kind: sbom.Application, Name: "a"}, {Name: "a"}},
		{{Name: "a", PURL: "not one"}, {Name: "a"}},
	}
	for _, p := range same {
		if keyOf(&p[0]) != keyOf(&p[1]) {
			t.Errorf("%+v and %+v are two things", p[0], p[1])
		}
	}
	other := [][2]sbom.Component{
		{lib("a", "1"), lib("b", "1")},
		{{PURL: "pkg:npm/a@1"}, {PURL: "pkg:pypi/a@1"}},
		{{PURL: "pkg:deb/debian/a@1?arch=amd64"}, {PURL: "pkg:deb/debian/a@1"}},
		{{PURL: "pkg:deb/debian/a@1?distro=debian-12"}, {PURL: "pkg:deb/debian/a@1?distro=debian-11"}},
		{{PURL: "pkg:maven/g/a@1?classifier=sources"}, {PURL: "pkg:maven/g/a@1"}},
		{{Kind: sbom.Library, Name: "a", Group: "g"}, {Kind: sbom.Library, Name: "a"}},
		{{Kind: sbom.FileKind, Name: "a"}, {Kind: sbom.Library, Name: "a"}},
		{{Kind: sbom.Container, Name: "a"}, {Kind: sbom.OperatingSystem, Name: "a"}},
	}
	for _, p := range other {
		if keyOf(&p[0]) == keyOf(&p[1]) {
			t.Errorf("%+v and %+v are one thing", p[0], p[1])
		}
	}
	if a, b := lib("a", "1"), lib("a", "2"); identityOf(&a) == identityOf(&b) {
		t.Error("two versions are one")
	}
}

func TestComponentsAreNamedForPeople(t *testing.T) {
	for want, c := range map[string]sbom.Component{"pkg:npm/a@1": lib("a", "1"), "g/a 1": {Group: "g", Name: "a", Version: "1"}, "a": {Name: "a"}, "": {}} {
		if got := label(&c); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	for want, p := range map[string]sbom.Party{"x <x@y>": {Name: "x", Email: "x@y"}, "<x@y>": {Email: "x@y"}, "x": {Name: "x"}, "NOASSERTION": {None: "NOASSERTION"}, "": {}} {
		if got := party(p); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestEveryFieldOfAComponentIsCompared(t *testing.T) {
	for field, change := range map[string]func(*sbom.Component){
		"range": func(c *sbom.Component) { c.Range = "vers:npm/<2" }, "concluded licence": func(c *sbom.Component) { c.Concluded = "MIT" }, "maker": func(c *sbom.Component) { c.Maker = sbom.Party{Name: "m"} },
		"publisher": func(c *sbom.Component) { c.Publisher = "p" }, "copyright": func(c *sbom.Component) { c.Copyright = "c" }, "download": func(c *sbom.Component) { c.Download = "d" }, "scope": func(c *sbom.Component) { c.Scope = component.Dev },
		"cpe": func(c *sbom.Component) { c.CPEs = []string{"cpe:/a:b:c"} }, "reference": func(c *sbom.Component) { c.References = []sbom.Reference{{Type: "vcs", URL: "u"}} }, "property": func(c *sbom.Component) { c.Properties = []sbom.Property{{Name: "n", Value: "v"}} },
	} {
		a, b := lib("a", "1"), lib("a", "1")
		change(&b)
		d := Compare(paper([]sbom.Component{a}), paper([]sbom.Component{b}))
		if len(d.Changed) != 1 || len(d.Changed[0].Fields) != 1 || d.Changed[0].Fields[0].Field != field {
			t.Errorf("%s: %s", field, told(d))
		}
		back := Compare(paper([]sbom.Component{b}), paper([]sbom.Component{a}))
		if len(back.Changed) != 1 || back.Changed[0].Fields[0].Old != d.Changed[0].Fields[0].New || back.Changed[0].Fields[0].New != d.Changed[0].Fields[0].Old {
			t.Errorf("%s the other way round: %s", field, told(back))
		}
	}
	for name, change := range map[string]func(*sbom.Component){
		"identifier": func(c *sbom.Component) { c.ID = "other" }, "parent": func(c *sbom.Component) { c.Parent = -1 }, "description": func(c *sbom.Component) { c.Description = "x" }, "place": func(c *sbom.Component) { c.Found = []sbom.Occurrence{{Location: "x"}} },
	} {
		a, b := lib("a", "1"), lib("a", "1")
		change(&b)
		if d := Compare(paper([]sbom.Component{a}), paper([]sbom.Component{b})); !d.Empty() {
			t.Errorf("%s counts: %s", name, told(d))
		}
	}
}

func TestAnyShufflingOfADocumentDiffersInNothing(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 100 {
		var list []sbom.Component
		for i := range 12 {
			list = append(list, lib(string(rune('a'+i/2)), fmt.Sprint(i)))
		}
		var edges []string
		for range 20 {
			edges = append(edges, fmt.Sprintf("%d>%d", r.Intn(12), r.Intn(12)))
		}
		a := paper(list, edges...)
		order := r.Perm(12)
		at := make([]int, 12)
		shuffled := make([]sbom.Component, 12)
		for to, from := range order {
			shuffled[to], at[from] = list[from], to
		}
		b := paper(shuffled)
		for _, e := range r.Perm(len(a.Relations)) {
			x := a.Relations[e]
			x.From, x.To = at[x.From], at[x.To]
			b.Relations = append(b.Relations, x)
		}
		if d := Compare(a, b); !d.Empty() {
			t.Fatal(told(d))
		}
	}
}

func TestADiffIsTheOtherTheWayRound(t *testing.T) {
	r := rand.New(rand.NewSource(2))
	random := func() *sbom.Document {
		var list []sbom.Component
		for i := range 8 {
			if r.Intn(3) > 0 {
				list = append(list, lib(string(rune('a'+i)), fmt.Sprint(1+r.Intn(2))))
			}
		}
		var edges []string
		for range 6 {
			if n := len(list); n > 1 {
				edges = append(edges, fmt.Sprintf("%d>%d", r.Intn(n), r.Intn(n)))
			}
		}
		return paper(list, edges...)
	}
	for range 200 {
		a, b := random(), random()
		there, back := Compare(a, b), Compare(b, a)
		if diff := cmp.Diff(there.Added, back.Removed); diff != "" {
			t.Fatal(diff)
		}
		if diff := cmp.Diff(there.Removed, back.Added); diff != "" {
			t.Fatal(diff)
		}
		if len(there.Changed) != len(back.Changed) || there.Empty() != back.Empty() {
			t.Fatalf("%s\n%s", told(there), told(back))
		}
	}
}

func TestRelationsToWhatIsNotThereAreNotCompared(t *testing.T) {
	a, b := paper([]sbom.Component{lib("a", "1")}), paper([]sbom.Component{lib("a", "1")})
	a.Relations = []sbom.Relation{{From: 0, To: sbom.Elsewhere, Target: "x", Kind: sbom.DependsOn}, {From: 0, To: sbom.Unknown, Kind: sbom.DependsOn}, {From: sbom.Elsewhere, To: 0, Kind: sbom.DependsOn}}
	if d := Compare(a, b); !d.Empty() {
		t.Error(told(d))
	}
	a.Relations = []sbom.Relation{{From: sbom.Itself, To: 0, Kind: sbom.Describes}, {From: 0, To: sbom.Nothing, Kind: sbom.DependsOn}}
	if diff := cmp.Diff("- pkg:npm/a@1 DEPENDS_ON nothing\n- the document DESCRIBES pkg:npm/a@1", told(Compare(a, b))); diff != "" {
		t.Error(diff)
	}
}

func TestIdentifiersStayApartWhenDocumentsAreJoined(t *testing.T) {
	var in []Input
	for n := range 4 {
		d := paper([]sbom.Component{{ID: "x", Name: fmt.Sprint("n", n), Kind: sbom.Library, Parent: -1}, {Name: fmt.Sprint("m", n), Kind: sbom.Library, Parent: -1}})
		d.Components[1].ID = ""
		in = append(in, Input{fmt.Sprint(n), d})
	}
	for _, mode := range Modes() {
		d, _, err := Merge(in, mode, Facts{Target: "x"})
		if err != nil {
			t.Fatal(err)
		}
		seen := map[string]bool{}
		for _, c := range d.Components {
			if c.ID == "" || seen[c.ID] {
				t.Errorf("%s: %q stands twice", mode, c.ID)
			}
			seen[c.ID] = true
			if c.Parent >= len(d.Components) {
				t.Errorf("%s: a parent that is not there", mode)
			}
		}
		if len(d.Components) != 9 {
			t.Errorf("%s: %d components", mode, len(d.Components))
		}
	}
}

func TestFieldsThatOneDocumentLacksAreFilled(t *testing.T) {
	full := lib("a", "1")
	full.Description, full.Copyright, full.Download, full.Declared, full.Publisher = "d", "c", "https://x.invalid/a", "MIT", "p"
	full.Supplier, full.CPEs, full.Properties = sbom.Party{Name: "s"}, []string{"cpe:/a:b:c"}, []sbom.Property{{Name: "n", Value: "v"}}
	bare := lib("a", "1")
	bare.Declared, bare.Copyright, bare.Supplier = "NOASSERTION", "NOASSERTION", sbom.Party{None: "NOASSERTION"}
	for _, order := range [][2]sbom.Component{{full, bare}, {bare, full}} {
		d, conflicts, err := Merge([]Input{{"one", paper([]sbom.Component{order[0]})}, {"two", paper([]sbom.Component{order[1]})}}, Product, Facts{Target: "x"})
		if err != nil || len(conflicts) != 0 {
			t.Fatal(conflicts, err)
		}
		c := d.Components[1]
		if len(d.Components) != 2 || c.Description != "d" || c.Copyright != "c" || c.Declared != "MIT" || c.Supplier.Name != "s" || len(c.CPEs) != 1 || len(c.Properties) != 1 {
			t.Errorf("%+v", c)
		}
	}
}

func TestScopesOfJoinedComponentsAreTheStrongest(t *testing.T) {
	dev, prod := lib("a", "1"), lib("a", "1")
	dev.Scope = component.Dev
	for _, order := range [][2]sbom.Component{{dev, prod}, {prod, dev}} {
		d, _, err := Merge([]Input{{"1", paper([]sbom.Component{order[0]})}, {"2", paper([]sbom.Component{order[1]})}}, Flat, Facts{Target: "x"})
		if err != nil || d.Components[1].Scope != component.Prod {
			t.Errorf("%v %v", d.Components[1].Scope, err)
		}
	}
}

func TestListsAreJoinedOnceInOrder(t *testing.T) {
	id := func(s string) string { return s }
	for _, tt := range []struct{ a, b, want []string }{{nil, nil, nil}, {[]string{"a"}, nil, []string{"a"}}, {nil, []string{"b", "b"}, []string{"b"}}, {[]string{"a", "b"}, []string{"b", "c", "a"}, []string{"a", "b", "c"}}} {
		if diff := cmp.Diff(tt.want, union(tt.a, tt.b, id)); diff != "" {
			t.Error(diff)
		}
	}
	if diff := cmp.Diff([]int{7, 5}, renumber([]int{2, -1, 0, 99}, []int{5, 6, 7})); diff != "" {
		t.Error(diff)
	}
}

func TestSourcesAreRepositoriesOrFiles(t *testing.T) {
	for source, want := range map[string]string{"git+https://x.invalid/a": "vcs", "https://x.invalid/a.git": "vcs", "git@x.invalid:a": "vcs", "https://x.invalid/a.tgz": "distribution", "../a": "distribution", "": "distribution"} {
		if got := sourceType(source); got != want {
			t.Errorf("%q: %s", source, got)
		}
	}
}

func TestManyPlacesAreBoundedAndCounted(t *testing.T) {
	var list []*component.Listing
	for i := range maxPlaces + 25 {
		list = append(list, &component.Listing{Path: fmt.Sprintf("p%d/x.lock", i), Role: component.RoleLock, Nodes: []component.Node{{Ecosystem: "npm", Name: "a", Version: "1"}}})
	}
	d := Make(graph(list...), Facts{Target: "x"})
	c := d.Components[len(d.Components)-1]
	if len(c.Found) != maxPlaces {
		t.Errorf("%d places", len(c.Found))
	}
	told := ""
	for _, p := range c.Properties {
		if p.Name == PropertyPlaces {
			told = p.Value
		}
	}
	if told != fmt.Sprint(maxPlaces+25) {
		t.Errorf("%q places are told", told)
	}
}

func TestADocumentOfNothingStandsForItsTarget(t *testing.T) {
	d := Make(graph(), Facts{Target: "here", Version: "2", Kind: sbom.Container})
	if len(d.Components) != 1 || d.Components[0].Kind != sbom.Container || d.Components[0].Version != "2" || len(d.Roots) != 1 || len(d.Relations) != 0 || d.ID == "" {
		t.Errorf("%+v", d)
	}
}

func TestKindsOfComponentsFollowTheirEcosystems(t *testing.T) {
	for eco, want := range map[string]sbom.Kind{"docker": sbom.Container, "oci": sbom.Container, "GitHub Actions": sbom.Application, "npm": sbom.Library, "generic": sbom.Library} {
		l := &component.Listing{Path: "x", Nodes: []component.Node{{Ecosystem: eco, Name: "a", Version: "1"}}}
		d := Make(graph(l), Facts{Target: "x"})
		if got := d.Components[len(d.Components)-1].Kind; got != want {
			t.Errorf("%s: %s", eco, got)
		}
	}
}
