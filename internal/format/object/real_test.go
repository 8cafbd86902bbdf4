package object_test

import (
	"debug/elf"
	"debug/macho"
	"debug/pe"
	"encoding/base64"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// testdata returns the files that the standard library tests its own readers
// with.
func testdata(t *testing.T, pkg string) []string {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Skip("no go command here")
	}
	list, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(root)), "src", "debug", pkg, "testdata", "*"))
	if len(list) == 0 {
		t.Skip("no sources of the standard library here")
	}
	return list
}

func TestELFFilesAreReadAsByTheStandardLibrary(t *testing.T) {
	list := testdata(t, "elf")
	if self, err := os.Executable(); err == nil {
		list = append(list, self)
	}
	system, _ := filepath.Glob("/usr/lib/*/lib[c-m]*.so.*")
	n := 0
	for _, path := range append(list, system...) {
		want, err := elf.Open(path)
		if err != nil {
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		n++
		f := open(t, data)
		var a, b []string
		for _, s := range want.Sections {
			a = append(a, s.Name)
		}
		for _, s := range f.Sections {
			b = append(b, s.Name)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
		needed, _ := want.ImportedLibraries()
		if diff := cmp.Diff(needed, f.Needed); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
		dynamic, _ := want.DynamicSymbols()
		static, _ := want.Symbols()
		a, b = nil, nil
		for _, s := range append(dynamic, static...) {
			a = append(a, s.Name+"@"+s.Library)
		}
		if err := f.Symbols(func(s object.Symbol) bool { b = append(b, s.Name+"@"+s.Library); return true }); err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
	}
	t.Logf("%d files", n)
}

func TestPEFilesAreReadAsByTheStandardLibrary(t *testing.T) {
	for _, path := range testdata(t, "pe") {
		want, err := pe.Open(path)
		data, _ := os.ReadFile(path)
		if err != nil || !strings.HasPrefix(string(data), "MZ") {
			continue
		}
		f := open(t, data)
		var a, b []string
		for _, s := range want.Sections {
			a = append(a, s.Name)
		}
		for _, s := range f.Sections {
			b = append(b, s.Name)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
		imports, _ := want.ImportedSymbols()
		a, b = nil, nil
		for _, s := range want.Symbols {
			a = append(a, s.Name)
		}
		var names []string
		if err := f.Symbols(func(s object.Symbol) bool {
			if s.Kind == object.FileName {
				s.Name = ".file" // as the standard library has it
			}
			if !s.Dynamic {
				b = append(b, s.Name)
			} else if s.Imported {
				names = append(names, s.Name+":"+s.Library)
			}
			return true
		}); err != nil {
			t.Error(err)
		}
		slices.Sort(imports)
		slices.Sort(names)
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
		if diff := cmp.Diff(imports, names); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
	}
}

func TestMachOFilesAreReadAsByTheStandardLibrary(t *testing.T) {
	n := 0
	for _, path := range testdata(t, "macho") {
		text, err := os.ReadFile(path)
		if err != nil || !strings.HasSuffix(path, ".base64") {
			continue
		}
		data, err := base64.StdEncoding.DecodeString(string(text))
		if err != nil {
			continue
		}
		want, err := macho.NewFile(strings.NewReader(string(data)))
		if err != nil {
			continue
		}
		n++
		f := open(t, data)
		var a, b []string
		for _, s := range want.Sections {
			a = append(a, s.Seg+","+s.Name)
		}
		for _, s := range f.Sections {
			b = append(b, s.Name)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
		libraries, _ := want.ImportedLibraries()
		if !cmp.Equal(libraries, f.Needed) {
			t.Errorf("%s: %v, want %v", path, f.Needed, libraries)
		}
		a, b = nil, nil
		if want.Symtab != nil {
			for _, s := range want.Symtab.Syms {
				if s.Type&0xe0 == 0 {
					a = append(a, s.Name)
				}
			}
		}
		if err := f.Symbols(func(s object.Symbol) bool {
			if !s.Dynamic {
				b = append(b, s.Name)
			}
			return true
		}); err != nil {
			t.Error(err)
		}
		if diff := cmp.Diff(a, b); diff != "" {
			t.Errorf("%s: %s", path, diff)
		}
	}
	if n == 0 {
		t.Skip("no files")
	}
}

// self opens the test's own program, which has a symbol table of some 10,000.
func self(b *testing.B) (*os.File, int64) {
	path, err := os.Executable()
	if err != nil {
		b.Skip(err)
	}
	if other := os.Getenv("OBJECT_BENCH"); other != "" {
		path = other
	}
	in, err := os.Open(path)
	if err != nil {
		b.Skip(err)
	}
	b.Cleanup(func() { in.Close() })
	st, err := in.Stat()
	if err != nil {
		b.Skip(err)
	}
	return in, st.Size()
}

func BenchmarkOpen(b *testing.B) {
	in, size := self(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := object.Open(in, size, budget.New(budget.Default(), size)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSymbols(b *testing.B) {
	in, size := self(b)
	b.SetBytes(size)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		f, err := object.Open(in, size, budget.New(budget.Default(), size))
		if err != nil {
			b.Fatal(err)
		}
		n = 0
		if err := f.Symbols(func(object.Symbol) bool { n++; return true }); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(n), "symbols")
}
