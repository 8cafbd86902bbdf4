package composition

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/composition/compositiontest"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// index compiles signatures that a test writes down.
func index(t testing.TB, texts ...string) *Index {
	t.Helper()
	var sigs []*signature.Signature
	for _, text := range texts {
		s, err := signature.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		sigs = append(sigs, s)
	}
	return NewIndex(sigs)
}

// elf makes a shared object.
func elf(rodata []byte, symbols ...compositiontest.Symbol) []byte {
	return compositiontest.Object{Rodata: rodata, Symbols: symbols}.Bytes()
}

// scan returns what a file holds, one "NAME VERSION INTERVAL" each.
func scan(t testing.TB, x *Index, file []byte) string {
	t.Helper()
	s := x.NewScan(nil)
	if _, err := s.File(bytes.NewReader(file), int64(len(file)), nil); err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range s.Findings() {
		out = append(out, strings.TrimSpace(strings.Join(strings.Fields(f.Signature.Name+" "+f.Version+" "+f.Interval), " ")))
	}
	return strings.Join(out, "; ")
}

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

func TestALibraryIsNamedByTextsOfSeveralUnits(t *testing.T) {
	x := index(t, demo)
	header, write, chunk, left := "demo: the header is not complete", "demo: the stream cannot be written", "demo: a chunk of %d bytes", "demo: nothing is left to write"
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"four long texts of two units", compositiontest.Strings(header, write, chunk, left), "demo"},
		{"the linker merged the tails of strings", compositiontest.Strings("x"+header, "in "+write, chunk, "that "+left), "demo"},
		{"texts of one unit only", compositiontest.Strings(header, chunk, "demo/reader.c", "demo: the colour table is too large"), ""},
		{"three texts", compositiontest.Strings(header, write, left), ""},
		{"the same text three times", compositiontest.Strings(header, header, header, write), ""},
		{"texts that go on", compositiontest.Strings(header+"!", write+"!", chunk+"!", left+"!"), ""},
		{"texts inside a document", []byte(header + "\n" + write + "\n" + chunk + "\n" + left + "\n"), ""},
		{"a path with folders in front", compositiontest.Strings(header, write, chunk, "/src/x/demo/reader.c"), "demo"},
		{"a path with the separators of Windows", compositiontest.Strings(header, write, chunk, `D:\x\demo\reader.c`), "demo"},
		{"another folder's name ends the same", compositiontest.Strings(header, write, chunk, "nodemo/reader.c"), ""},
		{"nothing", nil, ""},
	} {
		if got := scan(t, x, elf(tt.data)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

// table returns the bytes of the table of a unit of demo.
func table(t testing.TB, unit string) string {
	for line := range strings.Lines(demo) {
		if words := strings.Fields(line); len(words) == 4 && words[0] == "table" && words[2] == unit {
			raw, err := hex.DecodeString(words[3])
			if err != nil {
				t.Fatal(err)
			}
			return string(raw)
		}
	}
	t.Fatal(unit)
	return ""
}

func TestTablesCountAtAddressesThatTablesHave(t *testing.T) {
	x := index(t, demo)
	a, b, c, d := table(t, "read"), table(t, "write"), table(t, "huff"), table(t, "tree")
	for _, tt := range []struct{ name, data, want string }{
		{"four tables of four units", a + b + c + d, "demo"},
		{"behind four bytes", "\x01\x02\x03\x04" + a + b + c + d, "demo"},
		{"at odd addresses, where no compiler puts them", "x" + a + b + c + d, ""},
		{"one byte is another", a[:20] + "\x00" + a[21:] + b[:8] + "\x00" + b[9:] + c[:23], ""},
	} {
		if got := scan(t, x, elf([]byte(tt.data))); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestTablesAloneDoNotNameALibraryThatHasManyTexts(t *testing.T) {
	sig := demo
	for i := range manyTexts {
		sig += fmt.Sprintf("string 1.0..1.3 read \"demo: another text, number %d\"\n", i)
	}
	tables := table(t, "read") + table(t, "write") + table(t, "huff") + table(t, "tree")
	if got := scan(t, index(t, sig), elf([]byte(tables))); got != "" {
		t.Errorf("a standard's tables: %q", got)
	}
	if got := scan(t, index(t, sig), elf(append([]byte(tables), compositiontest.Strings("demo: a chunk of %d bytes")...))); got != "demo" {
		t.Errorf("tables and a text: %q", got)
	}
}

func TestImportedFunctionsAreNoContent(t *testing.T) {
	sig := "name sym\n"
	var defined, imported, weak []compositiontest.Symbol
	for i := range symbolsAlone {
		n := fmt.Sprintf("sym_function_%d", i)
		sig += "symbol * u" + fmt.Sprint(i%3) + " " + n + "\n"
		defined = append(defined, compositiontest.Symbol{Name: n})
		imported = append(imported, compositiontest.Symbol{Name: n, Imported: true})
		weak = append(weak, compositiontest.Symbol{Name: n, Weak: true})
	}
	x := index(t, sig)
	for _, tt := range []struct {
		name  string
		funcs []compositiontest.Symbol
		want  string
	}{
		{"defined", defined, "sym"},
		{"imported", imported, ""},
		{"weak, as inline functions of headers are", weak, ""},
		{"too few defined", defined[1:], ""},
	} {
		if got := scan(t, x, elf(nil, tt.funcs...)); got != tt.want {
			t.Errorf("%s: %q", tt.name, got)
		}
	}
}

func TestTheVersionIsWhatTheTextSaysOrAnInterval(t *testing.T) {
	x := index(t, demo)
	base := []string{"demo: the header is not complete", "demo: the stream cannot be written", "demo: a chunk of %d bytes", "demo: nothing is left to write"}
	newer := []string{"demo: the colour table is too large", "demo: the colour table is not sorted"}
	older := []string{"demo: old filter %s", "demo: old writer %s is gone"}
	for _, tt := range []struct {
		name  string
		texts [][]string
		want  string
	}{
		{"nothing narrows it", [][]string{base}, "demo"},
		{"later than 1.0", [][]string{base, newer}, "demo vers:generic/>1.0"},
		{"earlier than 1.3", [][]string{base, older}, "demo vers:generic/<1.3"},
		{"between", [][]string{base, newer, older}, "demo vers:generic/>1.0|<1.3"},
		{"one text alone is no bound", [][]string{base, newer[:1], older[:1]}, "demo"},
		{"a text says it", [][]string{base, {"demo library version 1.2.7 - May"}}, "demo 1.2.7"},
		{"the text is a header's: it does not fit", [][]string{base, newer, {"demo library version 0.9"}}, "demo vers:generic/>1.0"},
		{"two texts disagree", [][]string{base, {"demo library version 1.2.7", "demo library version 1.1.3"}}, "demo"},
		{"the text alone names nothing", [][]string{{"demo library version 1.2.7"}}, ""},
	} {
		var all []string
		for _, texts := range tt.texts {
			all = append(all, texts...)
		}
		if got := scan(t, x, elf(compositiontest.Strings(all...))); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestAProofNamesTheLibraryAloneButNotInADocument(t *testing.T) {
	x := index(t, "name zed\nversion proof \"{*}zedflate {v} Copyright 1995-{*}\"\n")
	text := " zedflate 1.3.1 Copyright 1995-2024 The Authors "
	if got := scan(t, x, elf(compositiontest.Strings(text))); got != "zed 1.3.1" {
		t.Errorf("%q", got)
	}
	if got := scan(t, x, elf(compositiontest.Strings(text+strings.Repeat("\nlicence text", 200)))); got != "" {
		t.Errorf("a licence file inside a program: %q", got)
	}
}

func TestABareNumberIsAVersionNearTheTextsOfItsLibraryOnly(t *testing.T) {
	x := index(t, demo+"version weak \"{v}\"\n")
	texts := compositiontest.Strings("demo: the header is not complete", "demo: the stream cannot be written", "demo: a chunk of %d bytes",
		"demo: the colour table is too large", "demo: the colour table is not sorted")
	for _, tt := range []struct {
		name string
		data []byte
		want string
	}{
		{"near", slices.Concat(texts, compositiontest.Strings("1.2")), "demo 1.2"},
		{"outside of the interval", slices.Concat(texts, compositiontest.Strings("0.9")), "demo vers:generic/>1.0"},
		{"of another form", slices.Concat(texts, compositiontest.Strings("1.2.4")), "demo vers:generic/>1.0"},
		{"of a later major version", slices.Concat(texts, compositiontest.Strings("2.1")), "demo vers:generic/>1.0"},
		{"later than all references", slices.Concat(texts, compositiontest.Strings("1.9")), "demo 1.9"},
		{"two of them", slices.Concat(texts, compositiontest.Strings("1.2", "1.3")), "demo vers:generic/>1.0"},
		{"far away", slices.Concat(texts, make([]byte, 2*nearBytes), compositiontest.Strings("1.2")), "demo vers:generic/>1.0"},
	} {
		if got := scan(t, x, elf(tt.data)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestWhatForksShareProvesTheOneWithSomethingOfItsOwn(t *testing.T) {
	common := `string * inflate "invalid distance too far back"
string * inflate "invalid stored block lengths"
string * deflate "the common deflate stream is broken"
string * trees "the common tree is not complete"
`
	x := index(t, "name zed\n"+common+"string * own \"only the first says this\"\nstring * own2 \"only the first says that too\"\n",
		"name zed-ng\nforkof zed\n"+common+"string * own \"only the next generation says this\"\nstring * arch \"only the next generation says that\"\n")
	shared := []string{"invalid distance too far back", "invalid stored block lengths", "the common deflate stream is broken", "the common tree is not complete"}
	for _, tt := range []struct {
		name string
		more []string
		want string
	}{
		{"shared only", nil, "zed"},
		{"the fork", []string{"only the next generation says this", "only the next generation says that"}, "zed-ng"},
		{"the first", []string{"only the first says this", "only the first says that too"}, "zed"},
		{"both", []string{"only the first says this", "only the first says that too", "only the next generation says this", "only the next generation says that"}, "zed-ng"},
	} {
		if got := scan(t, x, elf(compositiontest.Strings(append(tt.more, shared...)...))); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestAForkAndItsOriginAreBothNamedIfTheOriginProvesItself(t *testing.T) {
	x := index(t, "name zed\nversion proof \"zed core {v} by its authors\"\n", "name zed-ng\nforkof zed\nversion proof \"zed core {v} next generation\"\n")
	if got := scan(t, x, elf(compositiontest.Strings("zed core 1.2 by its authors", "zed core 2.1 next generation"))); got != "zed 1.2; zed-ng 2.1" {
		t.Errorf("%q", got)
	}
}

func TestMembersOfAnArchiveCountTogether(t *testing.T) {
	lib := compositiontest.Archive(
		compositiontest.Member{Name: "read.o", Data: elf(compositiontest.Strings("demo: the header is not complete", "demo: a chunk of %d bytes"))},
		compositiontest.Member{Name: "README", Data: []byte("not an object")},
		compositiontest.Member{Name: "write.o", Data: elf(compositiontest.Strings("demo: the stream cannot be written", "demo: nothing is left to write"))},
	)
	if got := scan(t, index(t, demo), lib); got != "demo" {
		t.Errorf("%q", got)
	}
}

func TestFeaturesAcrossTheEdgeOfAWindowAreFound(t *testing.T) {
	x := index(t, demo)
	for _, shift := range []int{-60, -32, -20, -8, -4, 0, 4} {
		data := make([]byte, windowBytes+overlapBytes+shift)
		data = append(data, table(t, "read")+table(t, "write")...)
		data = append(data, compositiontest.Strings("demo: the header is not complete")...)
		if shift%8 != 0 { // make a run of text in front of the edge
			for i := range data[:windowBytes+overlapBytes-64] {
				data[i] = byte('a' + i%26)
			}
		}
		data = append(data, make([]byte, windowBytes)...)
		data = append(data, compositiontest.Strings("demo: the stream cannot be written")...)
		if got := scan(t, x, elf(data)); got != "demo" {
			t.Errorf("shift %d: %q", shift, got)
		}
	}
}

func TestTheBudgetEndsTheReadingOfData(t *testing.T) {
	x := index(t, demo)
	file := elf(make([]byte, 1<<20))
	b := budget.New(budget.Limits{Steps: 1000}, int64(len(file)))
	if _, err := x.NewScan(b).File(bytes.NewReader(file), int64(len(file)), b); !budget.IsBreach(err) {
		t.Errorf("%v", err)
	}
}

func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		sigs, err := Signatures()
		if err != nil {
			b.Fatal(err)
		}
		NewIndex(sigs)
	}
}
