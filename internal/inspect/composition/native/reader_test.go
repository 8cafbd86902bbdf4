package native

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
	"github.com/ossay-dev/ossay/internal/inspect/composition"
	"github.com/ossay-dev/ossay/internal/inspect/composition/compositiontest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// index compiles signatures that a test writes down.
func index(t testing.TB, texts ...string) *composition.Index {
	t.Helper()
	var sigs []*signature.Signature
	for _, text := range texts {
		s, err := signature.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		sigs = append(sigs, s)
	}
	return composition.NewIndex(sigs)
}

// elf makes a shared object.
func elf(rodata []byte, symbols ...compositiontest.Symbol) []byte {
	return compositiontest.Object{Rodata: rodata, Symbols: symbols}.Bytes()
}

// mostAtOnce is more than the scan reads of a file at once, in bytes.
const mostAtOnce = 2 << 20

const (
	refs = `reference 1.0 amd64 sha256:0 x
reference 1.1 amd64 sha256:1 x
reference 1.2 amd64 sha256:2 x
reference 1.3 amd64 sha256:3 x
`
	demo = `name demo
version "demo library version {v}{*}"
` + refs + `string 1.0..1.3 read "demo: the header is not complete"
string 1.0..1.3 write "demo: the stream cannot be written"
string 1.0..1.3 read "demo: a chunk of %d bytes"
string 1.0..1.3 write "demo: nothing is left to write"
string 1.1..1.3 read "demo: the colour table is too large"
string 1.1..1.3 write "demo: the colour table is not sorted"
string 1.0..1.2 read "demo: old filter %s"
string 1.0..1.2 write "demo: old writer %s is gone"
source 1.0..1.3 path "demo/reader.c"
table 1.0..1.3 read 102132435465768798a9bacbdcedfe0f1122334455667788
table 1.0..1.3 write 2031425364758697a8b9cadbecfd0e1f2132435465768798
table 1.0..1.3 huff 3041526374859607b8c9daebfc0d1e2f3142536475869708
table 1.0..1.3 tree 40516273849506a7c8d9eafb0c1d2e3f4152637485960718
symbol 1.0..1.3 read demo_read_header
symbol 1.0..1.3 write demo_write_header
`
)

// demoTexts name the library demo.
func demoTexts() []string {
	return []string{"demo: the header is not complete", "demo: the stream cannot be written", "demo: a chunk of %d bytes", "demo: nothing is left to write"}
}

// demoReader reads with the signature of demo only.
func demoReader(t testing.TB, more ...string) *inventory.Reader {
	x := index(t, append([]string{demo}, more...)...)
	return reader(func() (*composition.Index, error) { return x, nil })
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
	if f.Data != nil || at.most > mostAtOnce {
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
	r := reader(func() (*composition.Index, error) { return nil, broken })
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

func TestTheReaderListsNodesWithProofs(t *testing.T) {
	x := index(t, demo)
	r := reader(func() (*composition.Index, error) { return x, nil })
	file := elf(compositiontest.Strings("demo: the header is not complete", "demo: the stream cannot be written", "demo: a chunk of %d bytes", "demo library version 1.2.7"), compositiontest.Symbol{Name: "demo_read_header"})
	l := inventorytest.Read(t, r, "lib.so", string(file))
	if l == nil || len(l.Nodes) != 1 {
		t.Fatalf("%+v", l)
	}
	n := l.Nodes[0]
	if n.Ecosystem != "generic" || n.Name != "demo" || n.Version != "1.2.7" || n.Requirement != "" || !n.Bundled || n.PURL != "" {
		t.Errorf("%+v", n)
	}
	kinds := make(map[string]int)
	for _, p := range l.Proofs {
		kinds[p.Kind]++
		if p.Kind != "symbol" && !bytes.HasPrefix(file[p.Off:], []byte(p.Text)) {
			t.Errorf("%s %q is not at offset %d", p.Kind, p.Text, p.Off)
		}
	}
	if d := cmp.Diff(map[string]int{"version": 1, "string": 3, "symbol": 1}, kinds); d != "" {
		t.Error(d)
	}
	if l := inventorytest.Read(t, r, "x.exe", "MZ is also how a text may begin"); l != nil {
		t.Errorf("%+v", l)
	}
}

func FuzzReader(f *testing.F) {
	x := index(f, demo)
	r := reader(func() (*composition.Index, error) { return x, nil })
	good := elf(compositiontest.Strings("demo: the header is not complete", "demo: the stream cannot be written", "demo library version 1.2.7"), compositiontest.Symbol{Name: "demo_read_header"})
	f.Add(good)
	f.Add(compositiontest.Archive(compositiontest.Member{Name: "a.o", Data: good}, compositiontest.Member{Name: "a.o", Data: good}))
	f.Add(good[:len(good)-70])
	f.Fuzz(func(t *testing.T, data []byte) {
		b := inventory.NewBuilder("x", r)
		if err := r.Read(inventorytest.File("x", data), b); err != nil {
			return
		}
		if l := b.Finish(); l != nil {
			inventorytest.CheckShape(t, l, len(data))
		}
	})
}
