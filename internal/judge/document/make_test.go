package document

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// graph merges listings as a run does.
func graph(ls ...*component.Listing) *component.Graph {
	for _, l := range ls {
		l.Finish(false)
	}
	return component.Merge(ls, func(n *component.Node) string { return ecosystem.PURL(n.Ecosystem, n.Name, n.Version) })
}

// shop is a project of two packages, one of which needs the other.
func shop() *component.Listing {
	return &component.Listing{
		Path: "package-lock.json", Format: "npm/package-lock", Role: component.RoleLock, Grade: component.Observed,
		Nodes: []component.Node{
			{Ecosystem: "npm", Name: "shop", Version: "1.0.0", Project: true, At: span.Point{Line: 2}},
			{Ecosystem: "npm", Name: "@scope/a", Version: "2.0.0", Licence: "MIT", Integrity: "sha512-" + strings.Repeat("A", 86) + "==", At: span.Point{Line: 9}},
			{Ecosystem: "npm", Name: "b", Version: "3.0.0", Source: "git+https://example.org/b.git", At: span.Point{Line: 20}},
		},
		Edges: []component.Edge{{From: 0, To: 1}, {From: 1, To: 2, Scope: component.Dev}},
	}
}

// native is a binary that holds a library.
func native() *component.Listing {
	return &component.Listing{
		Path: "lib/a.node", Layer: "sha256:ab", Format: "binary/composition", Role: component.RoleBinary, Grade: component.Proven,
		Nodes: []component.Node{{Ecosystem: "generic", Name: "libwebp", Requirement: "vers:generic/>=1.2.0|<=1.3.1", Bundled: true}},
		Proofs: []component.Proof{
			{Node: 0, Kind: "string", Text: "VP8 frame", Off: 4096, Confidence: component.Medium},
			{Node: 0, Kind: "symbol", Text: "WebPDecode", Off: 8192, Confidence: component.High},
		},
	}
}

// draw writes a document in a form that is easy to compare.
func draw(d *sbom.Document) string {
	var b strings.Builder
	for i, c := range d.Components {
		fmt.Fprintf(&b, "%d %s %s", i, c.Kind, c.ID)
		if c.Parent >= 0 {
			fmt.Fprintf(&b, " in %d", c.Parent)
		}
		b.WriteByte('\n')
	}
	for _, r := range d.Relations {
		fmt.Fprintf(&b, "%d %s %d\n", r.From, r.Kind, r.To)
	}
	return b.String()
}

func TestADocumentHoldsComponentsEdgesAndWhatHasNone(t *testing.T) {
	d := Make(graph(shop(), native()), Facts{Target: "here", Complete: true, Lifecycle: "pre-build", Tool: sbom.Tool{Name: "ossay", Version: "1"}})
	want := `0 application project:shop@1.0.0
1 library pkg:generic/libwebp#vers:generic/>=1.2.0|<=1.3.1
2 library pkg:npm/%40scope/a@2.0.0
3 library pkg:npm/b@3.0.0
0 DEPENDS_ON 1
0 DEPENDS_ON 2
2 DEPENDS_ON 3
3 DEPENDS_ON -2
`
	if diff := cmp.Diff(want, draw(d)); diff != "" {
		t.Error(diff)
	}
	a := d.Components[2]
	if a.Group != "@scope" || a.Name != "a" || a.Declared != "MIT" || len(a.Hashes) != 1 || a.Hashes[0].Algorithm != "SHA-512" || a.Hashes[0].Value != strings.Repeat("0", 128) {
		t.Errorf("%+v", a)
	}
	if b := d.Components[3]; len(b.References) != 1 || b.References[0].Type != "vcs" || b.Scope != component.Dev {
		t.Errorf("%+v", b)
	}
	if got := d.Components[0].Found; len(got) != 1 || got[0].Location != "package-lock.json" || got[0].Line != 2 {
		t.Errorf("%+v", got)
	}
	if len(d.Aggregates) != 1 || d.Aggregates[0].State != "complete" || len(d.Lifecycles) != 1 {
		t.Errorf("%+v %v", d.Aggregates, d.Lifecycles)
	}
}

func TestEvidenceOfABinaryStandsAtItsOffset(t *testing.T) {
	d := Make(graph(native()), Facts{Target: "a.node"})
	c := d.Components[1]
	want := []sbom.Occurrence{
		{Location: "lib/a.node", Offset: 4096, Context: "string: VP8 frame"},
		{Location: "lib/a.node", Offset: 8192, Symbol: "WebPDecode", Context: "symbol: WebPDecode"},
	}
	if diff := cmp.Diff(want, c.Found); diff != "" {
		t.Error(diff)
	}
	properties := map[string]string{}
	for _, p := range c.Properties {
		properties[p.Name] = p.Value
	}
	if diff := cmp.Diff(map[string]string{
		PropertyGrade: "proven-in-binary", PropertyRange: "vers:generic/>=1.2.0|<=1.3.1", PropertyLayer: "sha256:ab",
	}, properties); diff != "" {
		t.Error(diff)
	}
	if d.Aggregates[0].State != "incomplete" {
		t.Error("a run that did not read everything calls itself complete")
	}
}

func TestSeveralProjectsStandBelowTheTarget(t *testing.T) {
	other := &component.Listing{Path: "b/go.mod", Format: "golang/gomod", Role: component.RoleLock, Nodes: []component.Node{
		{Ecosystem: "Go", Name: "example.org/b", Project: true}, {Ecosystem: "Go", Name: "example.org/c", Version: "v1.0.0"},
	}}
	tests := &component.Listing{Path: "test/x.lock", Tree: component.Test, Nodes: []component.Node{{Name: "fixture", Project: true}}}
	d := Make(graph(shop(), other, tests), Facts{Target: "mono", Version: "7"})
	want := `0 application project:mono@7
1 application project:example.org/b
2 application project:shop@1.0.0
3 library pkg:golang/example.org/c@v1.0.0
4 library pkg:npm/%40scope/a@2.0.0
5 library pkg:npm/b@3.0.0
0 DEPENDS_ON 1
0 DEPENDS_ON 2
0 DEPENDS_ON 3
2 DEPENDS_ON 4
4 DEPENDS_ON 5
5 DEPENDS_ON -2
`
	if diff := cmp.Diff(want, draw(d)); diff != "" {
		t.Error(diff)
	}
}

func TestTheSameContentHasTheSameIdentityAndAnotherHasNot(t *testing.T) {
	a, b := Make(graph(shop()), Facts{Target: "x"}), Make(graph(shop()), Facts{Target: "x"})
	if a.ID != b.ID || !strings.HasPrefix(a.ID, "urn:uuid:") || len(a.ID) != len("urn:uuid:")+36 {
		t.Errorf("%s, %s", a.ID, b.ID)
	}
	if c := Make(graph(shop(), native()), Facts{Target: "x"}); c.ID == a.ID {
		t.Error("another content has the same identity")
	}
	if c := Make(graph(shop()), Facts{Target: "x", Created: "2026-01-01T00:00:00Z"}); c.ID == a.ID {
		t.Error("another time has the same identity")
	}
}

func TestPlacesAreBoundedAndCounted(t *testing.T) {
	var ls []*component.Listing
	for i := range maxPlaces + 5 {
		ls = append(ls, &component.Listing{Path: fmt.Sprintf("%03d.lock", i), Format: "x/lock", Nodes: []component.Node{{Ecosystem: "npm", Name: "a", Version: "1.0.0"}}})
	}
	c := Make(graph(ls...), Facts{Target: "x"}).Components[1]
	if len(c.Found) != maxPlaces || c.Properties[1] != (sbom.Property{Name: PropertyPlaces, Value: "55"}) {
		t.Errorf("%d places, %v", len(c.Found), c.Properties)
	}
}

func TestDigestsAsLockFilesWriteThem(t *testing.T) {
	for text, want := range map[string]string{
		"sha1-AAAAAAAAAAAAAAAAAAAAAAAAAAA=":         "SHA-1 " + strings.Repeat("0", 40),
		"sha256:" + strings.Repeat("ab", 32):        "SHA-256 " + strings.Repeat("ab", 32),
		"SHA256:" + strings.Repeat("AB", 32):        "SHA-256 " + strings.Repeat("ab", 32),
		"sha384:" + strings.Repeat("0", 96):         "SHA-384 " + strings.Repeat("0", 96),
		"md5:d41d8cd98f00b204e9800998ecf8427e":      "MD5 d41d8cd98f00b204e9800998ecf8427e",
		"h1:abc=":                                   "",
		"sha512-short":                              "",
		"sha256:" + strings.Repeat("x", 64):         "",
		"nothing":                                   "",
		"":                                          "",
		"crc32:00000000":                            "",
		"sha512-" + strings.Repeat("A", 86) + "==x": "",
	} {
		got := ""
		if h, ok := hashOf(text); ok {
			got = h.Algorithm + " " + h.Value
		}
		if got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
