package marks_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/object/objecttest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/marks"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// cratePath is how a panic names the source of a crate.
const cratePath = "cargo/registry/src/github.com-1ecc6299db9ec823/regex-1.10.2/src/lib.rs\x00"

// nodes writes the nodes of a listing, one a line.
func nodes(l *component.Listing) string {
	if l == nil {
		return ""
	}
	var out []string
	for _, n := range l.Nodes {
		s := n.Ecosystem + " " + n.Name + " " + n.Version
		if n.Bundled {
			s += " bundled"
		}
		out = append(out, s)
	}
	return strings.Join(out, "\n")
}

func TestCratesOfAProgramAreListedOnceWithTheirPlaces(t *testing.T) {
	l := inventorytest.Read(t, marks.Reader(), "bin/tool", string(objecttest.Text([]byte(cratePath+cratePath))))
	if nodes(l) != "crates.io regex 1.10.2 bundled" {
		t.Fatalf("%s", nodes(l))
	}
	if len(l.Proofs) == 0 || l.Proofs[0].Kind != marks.KindPath || !strings.Contains(l.Proofs[0].Text, "regex-1.10.2") {
		t.Errorf("%+v", l.Proofs)
	}
	if l.Attr("subset") == "" {
		t.Error("a proven subset does not say so")
	}
}

func TestMembersOfAnArchiveAreReadWithTheirOffsets(t *testing.T) {
	object := objecttest.Text([]byte(cratePath))
	lib := objecttest.Archive(objecttest.File{Name: "a.o", Data: object}, objecttest.File{Name: "b.o", Data: object})
	l := inventorytest.Read(t, marks.Reader(), "libx.a", string(lib))
	if nodes(l) != "crates.io regex 1.10.2 bundled" || len(l.Proofs) != 2 {
		t.Fatalf("%s %+v", nodes(l), l)
	}
	for _, p := range l.Proofs {
		if at := bytes.Index(lib[p.Off:], []byte("regex-1.10.2")); at < 0 || at > 200 {
			t.Errorf("offset %d is not where the path stands", p.Off)
		}
	}
}

func TestACopiedLibraryIsNamedByItsFile(t *testing.T) {
	l := inventorytest.Read(t, marks.Reader(), "sp/pillow.libs/libwebp-a1b2c3d4.so.7.1.8", string(objecttest.Text([]byte("nothing"))))
	if nodes(l) != "generic libwebp  bundled" && nodes(l) != "generic webp  bundled" {
		t.Errorf("%q", nodes(l))
	}
	if l := inventorytest.Read(t, marks.Reader(), "usr/lib/libwebp.so.7.1.8", string(objecttest.Text([]byte("nothing")))); l != nil && len(l.Nodes) > 0 {
		t.Errorf("an installed library is taken for a copy: %s", nodes(l))
	}
}

func TestFilesThatAreNoObjectsHaveNoMarks(t *testing.T) {
	for _, content := range []string{"", "MZ", "\x7fELF", "\x7fELF" + cratePath, "!<arch>\n", "!<thin>\n", "\x00asm", "text " + cratePath} {
		if l := inventorytest.Read(t, marks.Reader(), "x", content); l != nil && len(l.Nodes) > 0 {
			t.Errorf("%.10q: %s", content, nodes(l))
		}
	}
}

func TestBetterReadersWin(t *testing.T) {
	list := func(format string, ns ...component.Node) *component.Listing {
		return &component.Listing{Path: "bin/tool", Format: format, Role: component.RoleBinary, Nodes: ns}
	}
	marked := func() *component.Listing {
		l := list("binary/marks", component.Node{Ecosystem: "Go", Name: "a"}, component.Node{Ecosystem: "crates.io", Name: "b"}, component.Node{Ecosystem: "generic", Name: "c"})
		l.Proofs = []component.Proof{{Node: 0, Text: "a"}, {Node: 1, Text: "b"}, {Node: 2, Text: "c"}}
		return l
	}
	full := component.Node{Name: "x"}
	for _, tt := range []struct {
		name  string
		other []*component.Listing
		want  string
	}{
		{"nothing else read the program", nil, "Go a\ncrates.io b\ngeneric c"},
		{"build information was read", []*component.Listing{list("golang/binary", full)}, "crates.io b\ngeneric c"},
		{"build information without modules", []*component.Listing{list("golang/binary")}, "Go a\ncrates.io b\ngeneric c"},
		{"cargo-auditable's section was read", []*component.Listing{list("rust/auditable", full)}, "Go a\ngeneric c"},
		{"the content is known", []*component.Listing{list("binary/composition", full)}, "Go a\ncrates.io b"},
		{"all of them", []*component.Listing{list("golang/binary", full), list("rust/auditable", full), list("binary/composition", full)}, ""},
	} {
		l := marked()
		s := inventory.NewSet(append([]*component.Listing{l}, tt.other...))
		marks.Join().Run(s)
		got := strings.ReplaceAll(strings.ReplaceAll(nodes(l), " \n", "\n"), "  ", " ")
		if strings.TrimSpace(got) != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
		for _, p := range l.Proofs {
			if l.Nodes[p.Node].Name != p.Text {
				t.Errorf("%s: the proof %q is that of %s", tt.name, p.Text, l.Nodes[p.Node].Name)
			}
		}
		if left := len(s.Finish(func(string) string { return "" })); left != len(tt.other)+min(len(l.Nodes), 1) {
			t.Errorf("%s: %d listings", tt.name, left)
		}
	}
}

func TestTheDocumentOfANativeImageIsAFileInsideIt(t *testing.T) {
	const document = `{"bomFormat":"CycloneDX","specVersion":"1.5","components":[]}`
	inner, err := marks.EmbeddedFile(inventorytest.File("bin/app", image(false, packed(document), uint64(len(packed(document))))))
	if err != nil || inner == nil {
		t.Fatalf("%v, %v", inner, err)
	}
	data, err := inner.Bytes()
	if err != nil || string(data) != document || inner.Path != "bin/app!/sbom.json" || inner.Size != int64(len(document)) {
		t.Errorf("%q at %s, %v", data, inner.Path, err)
	}
	if inner, err := marks.EmbeddedFile(inventorytest.File("bin/other", objecttest.Text([]byte("nothing")))); inner != nil || err != nil {
		t.Errorf("%v, %v", inner, err)
	}
	if inner, err := marks.EmbeddedFile(inventorytest.File("text", []byte("no object"))); inner != nil || err != nil {
		t.Errorf("%v, %v", inner, err)
	}
}

func FuzzMarksReader(f *testing.F) {
	inventorytest.Fuzz(f, marks.Reader(), "sp/a.libs/libx-00000000.so", string(objecttest.Text([]byte(cratePath))), "", "\x7fELF", "MZ", "!<arch>\n")
}
