package composition

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/composition/compositiontest"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// demoTexts name the library demo.
func demoTexts() []string {
	return []string{"demo: the header is not complete", "demo: the stream cannot be written", "demo: a chunk of %d bytes", "demo: nothing is left to write"}
}

// demoReader reads with the signature of demo only.
func demoReader(t testing.TB, more ...string) *inventory.Reader {
	x := index(t, append([]string{demo}, more...)...)
	return reader(func() (*Index, error) { return x, nil })
}

func TestAProgramWithoutSectionsIsReadBySegments(t *testing.T) {
	file := compositiontest.Object{Sectionless: true, Rodata: compositiontest.Strings(demoTexts()...)}.Bytes()
	if f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil); err != nil || len(f.Sections) > 1 {
		t.Fatalf("%v", err)
	}
	if got := scan(t, index(t, demo), file); got != "demo" {
		t.Errorf("%q", got)
	}
}

func TestTheReaderAsksForCompiledCodeOfAnySize(t *testing.T) {
	r := Reader()
	in := r.Interest()
	for _, magic := range []string{"\x7fELF", "MZ", "!<arch>\n", "\x00asm", "\xcf\xfa\xed\xfe", "\xca\xfe\xba\xbe"} {
		if !slices.Contains(in.Magic, magic) {
			t.Errorf("%q is not asked for", magic)
		}
	}
	if !in.Large || !in.Installed || r.ID() != "binary/composition" || r.Role != component.RoleBinary || r.Grade != component.Proven {
		t.Errorf("%+v", r)
	}
}

func TestTheReaderNeverTakesTheWholeFile(t *testing.T) {
	file := elf(compositiontest.Strings(demoTexts()...))
	at := &widest{r: bytes.NewReader(file)}
	f := &inspect.File{Path: "x", Size: int64(len(file)), At: at, Budget: budget.New(budget.Default(), int64(len(file)))}
	var res inspect.Result
	if err := demoReader(t).Inspect(f, &res); err != nil || len(res.Listings) != 1 {
		t.Fatalf("%v, %d listings", err, len(res.Listings))
	}
	if f.Data != nil || at.most > windowBytes+overlapBytes {
		t.Errorf("%d bytes were read at once", at.most)
	}
}

// widest notes how much was read at once.
type widest struct {
	r    *bytes.Reader
	most int
}

func (w *widest) ReadAt(p []byte, off int64) (int, error) {
	w.most = max(w.most, len(p))
	return w.r.ReadAt(p, off)
}

func TestFilesThatAreNoObjectsListNothing(t *testing.T) {
	r := demoReader(t)
	texts := strings.Join(demoTexts(), "\x00")
	for _, content := range []string{"", "MZ" + texts, "\x7fELF" + texts, "\x00asm" + texts, "\xca\xfe\xba\xbe\x00\x00\x00\x34" + texts, texts} {
		if l := inventorytest.Read(t, r, "x", content); l != nil && len(l.Nodes) > 0 {
			t.Errorf("%.10q: %+v", content, l.Nodes)
		}
	}
}

func TestAThinArchiveIsRefusedByName(t *testing.T) {
	var res inspect.Result
	err := demoReader(t).Inspect(inventorytest.File("libx.a", []byte("!<thin>\n")), &res)
	if !errors.Is(err, object.ErrThin) {
		t.Errorf("%v", err)
	}
}

func TestADamagedArchiveGivesWhatIsThereAndANote(t *testing.T) {
	lib := compositiontest.Archive(compositiontest.Member{Name: "a.o", Data: elf(compositiontest.Strings(demoTexts()...))})
	l := inventorytest.Read(t, demoReader(t), "libx.a", string(lib)+"this is no header of a member, but sixty bytes of other text")
	if l == nil || len(l.Nodes) != 1 || len(l.Notes) == 0 {
		t.Errorf("%+v", l)
	}
}

func TestSignaturesThatCannotBeReadRefuseTheFile(t *testing.T) {
	broken := errors.New("signatures/x.sig: line 1: no name")
	r := reader(func() (*Index, error) { return nil, broken })
	var res inspect.Result
	if err := r.Inspect(inventorytest.File("x", elf(nil)), &res); !errors.Is(err, broken) {
		t.Errorf("%v", err)
	}
}

func TestANodeIsAPackageOfNoRegistry(t *testing.T) {
	r := demoReader(t, "name other\npurl pkg:github/example/other\nversion proof \"the other library {v} of somebody\"\n")
	file := elf(compositiontest.Strings(append(demoTexts(), "the other library 2.5 of somebody", "demo: the colour table is too large", "demo: the colour table is not sorted")...))
	l := inventorytest.Read(t, r, "x", string(file))
	if l == nil {
		t.Fatal("nothing is listed")
	}
	want := []component.Node{
		{Ecosystem: "generic", Name: "demo", Requirement: "vers:generic/>1.0", Bundled: true},
		{Ecosystem: "generic", Name: "other", Version: "2.5", PURL: "pkg:github/example/other@2.5", Bundled: true},
	}
	if d := cmp.Diff(want, l.Nodes); d != "" {
		t.Error(d)
	}
	for _, p := range l.Proofs {
		if high := p.Confidence == component.High; high != (p.Node == 1) {
			t.Errorf("%+v", p)
		}
	}
}

func TestTheSameFileGivesTheSameListing(t *testing.T) {
	r := demoReader(t)
	file := string(elf(compositiontest.Strings(demoTexts()...), compositiontest.Symbol{Name: "demo_read_header"}, compositiontest.Symbol{Name: "demo_write_header"}))
	first := inventorytest.Read(t, r, "x", file)
	for range 5 {
		if d := cmp.Diff(first, inventorytest.Read(t, r, "x", file)); d != "" {
			t.Fatal(d)
		}
	}
}

func TestEvidenceOfEachKindIsBounded(t *testing.T) {
	sig := "name many\n"
	var texts []string
	for i := range 40 {
		text := "many: the message " + strings.Repeat("x", i) + " is one of forty"
		texts = append(texts, text)
		sig += "string * u" + string(rune('a'+i%20)) + " \"" + text + "\"\n"
	}
	s := index(t, sig).NewScan(nil)
	file := elf(compositiontest.Strings(texts...))
	if _, err := s.File(bytes.NewReader(file), int64(len(file)), nil); err != nil {
		t.Fatal(err)
	}
	found := s.Findings()
	if len(found) != 1 || len(found[0].Evidence) != maxEvidence {
		t.Fatalf("%+v", found)
	}
	if !slices.IsSortedFunc(found[0].Evidence, func(a, b Evidence) int { return int(a.Off) - int(b.Off) }) {
		t.Errorf("%+v", found[0].Evidence)
	}
}

func TestMoreEvidenceIsNeededWhereASignatureSaysSo(t *testing.T) {
	file := elf(compositiontest.Strings(demoTexts()...))
	if got := scan(t, index(t, strings.Replace(demo, "name demo\n", "name demo\nmin 9\n", 1)), file); got != "" {
		t.Errorf("%q", got)
	}
	if got := scan(t, index(t, strings.Replace(demo, "name demo\n", "name demo\nmin 5\n", 1)), file); got != "demo" {
		t.Errorf("%q", got)
	}
}
