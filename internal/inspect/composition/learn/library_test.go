package learn

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/composition/compositiontest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// extracted lists the candidates of a file with their units.
func extracted(t *testing.T, data []byte) map[string]string {
	t.Helper()
	out := make(map[string]string)
	if err := extract(bytes.NewReader(data), int64(len(data)), nil, func(k key, unit string) { out[k.kind.String()+" "+k.text] = unit }); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestCandidatesAreReadOfObjectsInAnArchive(t *testing.T) {
	read := compositiontest.Object{
		Relocatable: true, Rodata: append([]byte(table), compositiontest.Strings("demo: cannot read %s", "../lib/demo/reader.c", "short")...),
		Symbols: []compositiontest.Symbol{
			{Name: "demo_table", Size: uint64(len(table))}, {Name: "demo_read_header"}, {Name: "demo_inline_copy", Weak: true},
			{Name: "other_library_call", Imported: true}, {Name: "demo_small_table", Off: 4, Size: 8},
		},
	}
	lib := compositiontest.Archive(compositiontest.Member{Name: "read.o", Data: read.Bytes()}, compositiontest.Member{Name: "notes.txt", Data: []byte("text")})
	want := map[string]string{
		"string demo: cannot read %s": "read", "source demo/reader.c": "read", "symbol demo_read_header": "read", "table " + table[:tableBytes]: "read",
	}
	if d := cmp.Diff(want, extracted(t, lib)); d != "" {
		t.Error(d)
	}
}

func TestASharedObjectHasNoUnits(t *testing.T) {
	lib := compositiontest.Object{Rodata: append([]byte(table), compositiontest.Strings("demo: cannot read %s")...), Symbols: []compositiontest.Symbol{{Name: "demo_table", Size: uint64(len(table))}}}
	want := map[string]string{"string demo: cannot read %s": "", "table " + table[:tableBytes]: ""}
	if d := cmp.Diff(want, extracted(t, lib.Bytes())); d != "" {
		t.Error(d)
	}
}

func TestATableThatReachesOutOfItsSectionIsLeftOut(t *testing.T) {
	lib := compositiontest.Object{Relocatable: true, Rodata: []byte(table), Symbols: []compositiontest.Symbol{
		{Name: "a", Size: 1 << 40}, {Name: "b", Off: 1 << 62, Size: 64}, {Name: "c", Off: uint64(len(table)) - 8, Size: 64},
	}}
	if got := extracted(t, lib.Bytes()); len(got) != 0 {
		t.Errorf("%v", got)
	}
}

// unitOfVersions makes the candidates of one unit, each with its set of
// versions.
func unitOfVersions(c *candidates, kind signature.Kind, unit string, sets ...uint64) {
	for i, set := range sets {
		c.found[key{kind, unit + string(rune('a'+i))}] = &candidate{versions: set, unit: unit}
	}
}

func TestBoundsHoldOnlyWhileTheUnitIsThere(t *testing.T) {
	c := &candidates{versions: []string{"1", "2", "3"}, found: make(map[key]*candidate)}
	unitOfVersions(c, signature.String, "kept", 0b111, 0b111, 0b111, 0b011, 0b110)
	unitOfVersions(c, signature.String, "gone", 0b011, 0b011, 0b011, 0b010)
	unitOfVersions(c, signature.String, "new", 0b100, 0b100, 0b100)
	c.settle()
	got := make(map[string]uint64)
	for k, have := range c.found {
		got[k.text] = have.versions
	}
	want := map[string]uint64{
		"kepta": 0b111, "keptb": 0b111, "keptc": 0b111, "keptd": 0b011, "kepte": 0b110,
		"gonea": 0b111, "goneb": 0b111, "gonec": 0b111, "goned": 0b110,
		"newa": 0b111, "newb": 0b111, "newc": 0b111,
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestStrippedVersionsTakeTheNamesOfTheirNeighbours(t *testing.T) {
	c := &candidates{versions: []string{"1", "2", "3", "4"}, full: 0b0101, found: make(map[key]*candidate)}
	unitOfVersions(c, signature.Symbol, "f", 0b0001, 0b0100, 0b0101, 0b0010)
	unitOfVersions(c, signature.String, "s", 0b0001)
	c.fill()
	want := map[string]uint64{"fa": 0b0011, "fb": 0b1110, "fc": 0b1111, "fd": 0b0010, "sa": 0b0001}
	for k, have := range c.found {
		if have.versions != want[k.text] {
			t.Errorf("%s: %04b, want %04b", k.text, have.versions, want[k.text])
		}
	}
}

func TestNothingIsFilledWhereAllOrNoBuildsHaveNames(t *testing.T) {
	for _, full := range []uint64{0, 0b11} {
		c := &candidates{versions: []string{"1", "2"}, full: full, found: make(map[key]*candidate)}
		unitOfVersions(c, signature.Symbol, "f", 0b01)
		c.fill()
		if got := c.found[key{signature.Symbol, "fa"}].versions; got != 0b01 {
			t.Errorf("full %02b: %02b", full, got)
		}
	}
}

func TestAFileThatCannotBeOpenedIsAnError(t *testing.T) {
	broken := errors.New("the disk is gone")
	bad := File{Name: "x", Size: 1, Open: func() (io.ReaderAt, io.Closer, error) { return nil, nil, broken }}
	if _, err := Learn([]Library{{Name: "demo", Builds: []Build{{Version: "1", Files: []File{bad}}}}}, nil); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
	good := Library{Name: "demo", Builds: []Build{build("1.0", unit{name: "a", texts: phrases("demo", "a", 0, 3)})}}
	if _, err := Learn([]Library{good}, []File{bad}); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}

func TestReferencesSayFromWhatTheyAre(t *testing.T) {
	b := build("1.0", unit{name: "a", texts: phrases("demo", "a", 0, 3)})
	other := b
	other.Arch, other.Package = "", ""
	r, err := Learn([]Library{{Name: "demo", Builds: []Build{b, other}}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, ref := range r[0].References {
		got = append(got, ref.Version+" "+ref.Arch+" "+ref.Package)
		if len(ref.Digest) != len("sha256:")+64 || !strings.HasPrefix(ref.Digest, "sha256:") {
			t.Errorf("%s", ref.Digest)
		}
	}
	if d := cmp.Diff([]string{"1.0 - -", "1.0 amd64 demo-dev 1.0"}, got); d != "" {
		t.Error(d)
	}
}

func TestAMissingFolderOfReferencesIsAnError(t *testing.T) {
	if _, _, err := Folder(fstest.MapFS{"x": {Data: []byte("a file")}}); err != nil {
		t.Errorf("no libraries are no error: %v", err)
	}
	sub, err := fstest.MapFS{"a/b": {}}.Sub("missing")
	if err != nil {
		return
	}
	if _, _, err := Folder(sub); err == nil {
		t.Error("no error")
	}
}
