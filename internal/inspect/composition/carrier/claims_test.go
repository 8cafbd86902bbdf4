package carrier

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// claimed is a document inside the package "vips" that lists nodes.
func claimed(path string, nodes ...component.Node) *component.Listing {
	return &component.Listing{Path: path, Format: "sbom/cyclonedx", Role: component.RoleSBOM, Grade: component.Claimed, Nodes: nodes}
}

// judged runs the claims of a package with one binary and shows verdicts and findings.
func judged(doc, bin *component.Listing) string {
	home := pack("node_modules/vips/package.json", "npm/installed", "npm", "vips", component.Prod)
	s := inventory.NewSet([]*component.Listing{doc, bin, home})
	Join().Run(s)
	Claims().Run(s)
	var out []string
	for _, p := range doc.Proofs {
		word, _, _ := strings.Cut(p.Text, " ")
		out = append(out, doc.Nodes[p.Node].Name+" "+word)
	}
	for _, f := range s.Findings {
		out = append(out, f.Rule+" "+f.Package)
	}
	return strings.Join(out, "\n")
}

func TestEveryClaimGetsItsVerdict(t *testing.T) {
	for _, tt := range []struct {
		name  string
		claim component.Node
		proof component.Node
		want  string
	}{
		{"the same version", component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, "libwebp proven"},
		{"spelt without lib", component.Node{Ecosystem: "generic", Name: "webp", Version: "v1.3.1"}, component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, "webp proven"},
		{"a package of a distribution", component.Node{Ecosystem: "AlmaLinux:8", Name: "libwebp", Version: "1:1.3.1-4.el8", PURL: "pkg:rpm/almalinux/libwebp@1.3.1-4.el8?epoch=1"}, component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, "libwebp proven"},
		{"another version", component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.2"}, component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, "libwebp contradicted\nsbom/contradicted libwebp"},
		{"within the interval", component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, component.Node{Ecosystem: "generic", Name: "libwebp", Requirement: "vers:generic/>=1.3.0|<=1.4.0"}, "libwebp consistent"},
		{"outside of the interval", component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.2.0"}, component.Node{Ecosystem: "generic", Name: "libwebp", Requirement: "vers:generic/>=1.3.0|<=1.4.0"}, "libwebp contradicted\nsbom/contradicted libwebp"},
		{"no version claimed", component.Node{Ecosystem: "generic", Name: "libwebp"}, component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, "libwebp consistent"},
		{"no version shown", component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, component.Node{Ecosystem: "generic", Name: "libwebp"}, "libwebp consistent"},
		{"a commit claimed", component.Node{Ecosystem: "github", Name: "webmproject/libwebp", Version: "ca332209cb5567c9b249c86788cb2dbf8847e760"}, component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, "webmproject/libwebp consistent"},
		{"a damaged interval", component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, component.Node{Ecosystem: "generic", Name: "libwebp", Requirement: "vers:generic/>="}, "libwebp consistent"},
		{"a crate", component.Node{Ecosystem: "crates.io", Name: "png", Version: "0.17.0"}, component.Node{Ecosystem: "crates.io", Name: "png", Version: "0.17.0"}, "png proven"},
		{"a crate is not the library of that name", component.Node{Ecosystem: "crates.io", Name: "png", Version: "0.17.0"}, component.Node{Ecosystem: "generic", Name: "libpng", Version: "1.6.40"}, "png undecided\nsbom/undeclared libpng"},
		{"not shown at all", component.Node{Ecosystem: "generic", Name: "zlib", Version: "1"}, component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"}, "zlib undecided\nsbom/undeclared libwebp"},
	} {
		bin := binary("node_modules/vips/a.so")
		tt.proof.Bundled = true
		bin.Nodes = []component.Node{tt.proof}
		got := judged(claimed("node_modules/vips/sbom.cdx.json", tt.claim), bin)
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s:\n%s", tt.name, diff)
		}
	}
}

func TestTheBestOfSeveralBinariesCounts(t *testing.T) {
	doc := claimed("node_modules/vips/sbom.cdx.json", component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1.3.1"})
	other := binary("node_modules/vips/b.so")
	other.Nodes[0].Version = "1.2.0"
	home := pack("node_modules/vips/package.json", "npm/installed", "npm", "vips", component.Prod)
	s := inventory.NewSet([]*component.Listing{doc, binary("node_modules/vips/c.so"), other, home})
	Join().Run(s)
	Claims().Run(s)
	if len(doc.Proofs) != 1 || !strings.HasPrefix(doc.Proofs[0].Text, "proven by node_modules/vips/c.so") {
		t.Errorf("%+v", doc.Proofs)
	}
}

func TestCratesOfTheToolchainNeedNoDeclaration(t *testing.T) {
	for path, want := range map[string]string{
		"/rust/deps/gimli-0.34.0/src/lib.rs":                 "png undecided",
		"cargo/registry/src/index-0/gimli-0.34.0/src/lib.rs": "png undecided\nsbom/undeclared gimli",
	} {
		bin := binary("node_modules/vips/a.so")
		bin.Nodes = []component.Node{{Ecosystem: "crates.io", Name: "gimli", Version: "0.34.0", Bundled: true}}
		bin.Proofs = []component.Proof{{Node: 0, Kind: "path", Text: path}}
		got := judged(claimed("node_modules/vips/sbom.cdx.json", component.Node{Ecosystem: "crates.io", Name: "png", Version: "1.0.0"}), bin)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s:\n%s", path, diff)
		}
	}
}

func TestADocumentBelongsToThePackageThatCarriesIt(t *testing.T) {
	doc := claimed("node_modules/vips/sbom.cdx.json",
		component.Node{Name: "whatever", Version: "9", Project: true},
		component.Node{Ecosystem: "generic", Name: "a", Version: "1"}, component.Node{Ecosystem: "generic", Name: "b", Version: "1"})
	doc.Edges = []component.Edge{{From: 1, To: 2}}
	judged(doc, binary("bin/unrelated"))
	if n := doc.Nodes[0]; n.Project || n.Name != "vips" || n.Ecosystem != "npm" {
		t.Errorf("%+v", n)
	}
	want := []component.Edge{{From: 0, To: 1}, {From: 1, To: 2}}
	if diff := cmp.Diff(want, doc.Edges); diff != "" {
		t.Error(diff)
	}
}

func TestADocumentThatNoPackageCarriesStaysAsItIs(t *testing.T) {
	doc := claimed("bom.json", component.Node{Name: "shop", Project: true}, component.Node{Ecosystem: "generic", Name: "libwebp", Version: "1"})
	if got := judged(doc, binary("node_modules/vips/a.so")); got != "" || !doc.Nodes[0].Project {
		t.Errorf("%s %+v", got, doc.Nodes)
	}
}

func TestTheRulesAreDescribed(t *testing.T) {
	for _, r := range []finding.Rule{ContradictedRule(), UndeclaredRule()} {
		if r.ID == "" || r.Why == "" || r.Mend == "" || r.Bad == "" || r.Severity == severity.Unscored {
			t.Errorf("%+v", r)
		}
	}
}
