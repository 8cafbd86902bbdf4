package debuginfo

import (
	"bytes"
	"debug/dwarf"
	"debug/elf"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// reference reads the units with the standard library, which is an independent
// implementation, made for files that are not hostile.
func reference(t testing.TB, file []byte) []Unit {
	t.Helper()
	f, err := elf.NewFile(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	d, err := f.DWARF()
	if err != nil {
		t.Skip(err)
	}
	var out []Unit
	r := d.Reader()
	for {
		e, err := r.Next()
		if err != nil {
			t.Fatal(err)
		}
		if e == nil {
			return out
		}
		r.SkipChildren()
		if e.Tag != dwarf.TagCompileUnit && e.Tag != dwarf.TagSkeletonUnit {
			continue
		}
		var u Unit
		u.Producer, _ = e.Val(dwarf.AttrProducer).(string)
		u.Name, _ = e.Val(dwarf.AttrName).(string)
		u.Name = u.Name[:min(len(u.Name), maxName)]
		if l, ok := e.Val(dwarf.AttrLanguage).(int64); ok {
			u.Language = Language(l)
		}
		if f.Type != elf.ET_REL {
			ranges, err := d.Ranges(e)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range ranges {
				if x[0] < x[1] && x[0] != 0 {
					u.Ranges = append(u.Ranges, Range{x[0], x[1]})
				}
			}
		}
		out = append(out, u)
	}
}

// same compares what both say of a file.
func same(t *testing.T, what string, file []byte) {
	t.Helper()
	want, info := reference(t, file), read(t, file)
	if len(want) != len(info.Units) {
		t.Errorf("%s: %d units, want %d (%q)", what, len(info.Units), len(want), info.Notes)
		return
	}
	for i := range want {
		got := info.Units[i]
		if got.Name != want[i].Name || got.Producer != want[i].Producer || got.Language != want[i].Language || !slices.Equal(got.Ranges, want[i].Ranges) {
			t.Errorf("%s: unit %d is\n%+v, want\n%+v", what, i, got, want[i])
			return
		}
	}
}

func TestUnitsAreThoseOfAnIndependentReader(t *testing.T) {
	for _, cc := range []string{"gcc", "clang", "aarch64-linux-gnu-gcc"} {
		if _, err := exec.LookPath(cc); err != nil {
			continue
		}
		for _, options := range []string{
			"-g", "-gdwarf-4", "-gdwarf-3", "-g -O2 -ffunction-sections", "-gdwarf-4 -O2 -ffunction-sections", "-g -gz=zlib", "-g -O2 -static", "-g -c", "-g3",
		} {
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, "p.c"), []byte(program), 0o600); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(cc, append(strings.Fields(options), "-w", "-o", "out", "p.c")...)
			cmd.Dir = dir
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Logf("%s %s: %.200s", cc, options, out)
				continue
			}
			file, err := os.ReadFile(filepath.Join(dir, "out"))
			if err != nil {
				t.Fatal(err)
			}
			same(t, cc+" "+options, file)
		}
	}
}

func TestUnitsOfGoAndRustAreThoseOfAnIndependentReader(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs with their libraries")
	}
	for _, c := range []struct{ name, text, tool, options, family string }{
		{"m.go", "package main\n\nfunc main() { println(1) }\n", "go", "build -o out m.go", "go"},
		{"m.rs", "fn main() { println!(\"{}\", std::env::args().count()); }\n", "rustc", "-g -o out m.rs", "rust"},
	} {
		t.Run(c.tool, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, c.name), []byte(c.text), 0o600); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(tool(t, c.tool), strings.Fields(c.options)...)
			cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=", "CGO_ENABLED=0")
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Skipf("%v: %.300s", err, out)
			}
			file, err := os.ReadFile(filepath.Join(dir, "out"))
			if err != nil {
				t.Fatal(err)
			}
			same(t, c.tool, file)
			info := read(t, file)
			if !slices.ContainsFunc(info.Units, func(u Unit) bool { return u.Language.Family() == c.family && ParseProducer(u.Producer).Name != "" }) {
				t.Errorf("%d units, none of %s", len(info.Units), c.family)
			}
		})
	}
}
