package debuginfo

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// source is the program whose debug information is read.
const program = `#include <stdio.h>
__attribute__((noinline)) int copy(const char *s) { char b[64]; return sprintf(b, "%s", s) + b[3]; }
int main(int n, char **v) { return copy(v[0]); }
`

// tool returns a path of a tool, or skips the test.
func tool(t testing.TB, name string) string {
	t.Helper()
	p, err := exec.LookPath(name)
	if err != nil {
		t.Skip(name, " is not installed")
	}
	return p
}

// build compiles a source with a compiler and options, and returns the result.
func build(t testing.TB, name, text, cc string, options ...string) []byte {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(tool(t, cc), append(options, "-w", "-o", "out", name)...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("%s %v: %v: %s", cc, options, err, out)
	}
	b, err := os.ReadFile(filepath.Join(dir, "out"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func read(t testing.TB, file []byte) Info {
	t.Helper()
	b := budget.New(budget.Default(), int64(len(file)))
	f, err := object.Open(bytes.NewReader(file), int64(len(file)), b)
	if err != nil {
		t.Fatal(err)
	}
	info, err := Read(f, b)
	if err != nil {
		t.Fatal(err)
	}
	return info
}

// unit is the unit of p.c, which must be there.
func unit(t testing.TB, info Info) Unit {
	t.Helper()
	i := slices.IndexFunc(info.Units, func(u Unit) bool { return strings.HasSuffix(u.Name, "p.c") })
	if i < 0 {
		t.Fatalf("no unit p.c: %+v", info)
	}
	return info.Units[i]
}

func TestProducerLanguageAndRangesAreReadFromEveryFormOfDebugInformation(t *testing.T) {
	for _, c := range []struct {
		cc, options string
		compiler    string
		linked      bool
	}{
		{"gcc", "-g", "gcc", true},
		{"gcc", "-gdwarf-2 -gno-strict-dwarf", "gcc", true},
		{"gcc", "-gdwarf-4", "gcc", true},
		{"gcc", "-gdwarf-5 -gdwarf64", "gcc", true},
		{"gcc", "-g -gz=zlib", "gcc", true},
		{"gcc", "-g -gz=zlib-gnu", "gcc", true},
		{"gcc", "-g -gz=zstd", "gcc", true},
		{"gcc", "-g3 -O2", "gcc", true},
		{"gcc", "-g -ffunction-sections -Wl,--gc-sections", "gcc", true},
		{"gcc", "-g -c", "gcc", false},
		{"gcc", "-g -m32 -c", "gcc", false},
		{"clang", "-g", "clang", true},
		{"clang", "-gdwarf-4", "clang", true},
		{"clang", "-g -c", "clang", false},
		{"clang", "-g --target=i386-linux-gnu -nostdinc -c", "clang", false},
		{"clang", "-g -ffunction-sections", "clang", true},
		{"clang", "-g -fuse-ld=lld", "clang", true},
		{"aarch64-linux-gnu-gcc", "-g", "gcc", true},
		{"aarch64-linux-gnu-gcc", "-g -c", "gcc", false},
	} {
		t.Run(c.cc+" "+c.options, func(t *testing.T) {
			text := program
			if strings.Contains(c.options, "nostdinc") || strings.Contains(c.options, "m32") {
				text = "int main(void) { return 0; }\n"
			}
			info := read(t, build(t, "p.c", text, c.cc, strings.Fields(c.options)...))
			u := unit(t, info)
			got := ParseProducer(u.Producer)
			if got.Name != c.compiler || got.Major == 0 || u.Language.Family() != "c" || !u.Language.FromC() {
				t.Errorf("%+v: %+v", u, got)
			}
			if c.linked != (len(u.Ranges) > 0) {
				t.Errorf("ranges %x", u.Ranges)
			}
			if len(info.Notes) > 0 {
				t.Errorf("%q", info.Notes)
			}
		})
	}
}

func TestRangesCoverTheFunctionsOfTheUnit(t *testing.T) {
	for _, options := range []string{"-g -O2", "-gdwarf-4 -O2", "-g -O2 -ffunction-sections"} {
		for _, cc := range []string{"gcc", "clang"} {
			file := build(t, "p.c", program, cc, strings.Fields(options)...)
			u := unit(t, read(t, file))
			f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
			if err != nil {
				t.Fatal(err)
			}
			seen := 0
			_ = f.Symbols(func(s object.Symbol) bool {
				if s.Name != "copy" && s.Name != "main" {
					return true
				}
				seen++
				if !slices.ContainsFunc(u.Ranges, func(r Range) bool { return s.Addr >= r.Low && s.Addr+s.Size <= r.High }) {
					t.Errorf("%s %s: %s at 0x%x is not in %x", cc, options, s.Name, s.Addr, u.Ranges)
				}
				return true
			})
			if seen != 2 {
				t.Errorf("%s %s: %d functions", cc, options, seen)
			}
		}
	}
}

func TestEachUnitOfAPartlyLinkedObjectKeepsItsProducer(t *testing.T) {
	dir := t.TempDir()
	for i, options := range []string{"-O0", "-O1", "-O3"} {
		name := string(rune('a' + i))
		if err := os.WriteFile(filepath.Join(dir, name+".c"), []byte("int "+name+"(int x) { return x + 1; }\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(tool(t, "gcc"), "-g", options, "-c", name+".c")
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	cmd := exec.Command(tool(t, "ld"), "-r", "a.o", "b.o", "c.o", "-o", "all.o")
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	file, err := os.ReadFile(filepath.Join(dir, "all.o"))
	if err != nil {
		t.Fatal(err)
	}
	info := read(t, file)
	var got []string
	for _, u := range info.Units {
		c := ParseProducer(u.Producer)
		got = append(got, u.Name+c.Level())
	}
	if !slices.Equal(got, []string{"a.c0", "b.c1", "c.c3"}) {
		t.Errorf("%q, %q", got, info.Notes)
	}
}

func TestUnitsWhoseRecordsAreElsewhereAreCounted(t *testing.T) {
	for _, options := range []string{"-g -gsplit-dwarf", "-gdwarf-4 -gsplit-dwarf"} {
		info := read(t, build(t, "p.c", program, "gcc", strings.Fields(options)...))
		if len(info.Notes) != 1 || info.Notes[0] != "1 units keep what they record in separate .dwo files" {
			t.Errorf("%s: %+v", options, info)
		}
	}
}

func TestTheLanguagesOfTheCompilersHereAreKnown(t *testing.T) {
	for _, c := range []struct{ name, text, cc, options, want string }{
		{"p.c", "int main(void) { return 0; }\n", "gcc", "-g -std=c89", "c"},
		{"p.c", "int main(void) { return 0; }\n", "gcc", "-g -std=c17", "c"},
		{"p.cc", "int main() { return 0; }\n", "g++", "-g -std=c++98", "c++"},
		{"p.cc", "int main() { return 0; }\n", "g++", "-g -std=c++14", "c++"},
		{"p.cc", "int main() { return 0; }\n", "g++", "-g -std=c++17 -gno-strict-dwarf", "c++"},
		{"p.cc", "int main() { return 0; }\n", "clang++", "-g -std=c++20", "c++"},
		{"p.m", "int main(void) { return 0; }\n", "clang", "-g", "objective-c"},
		{"p.s", ".globl main\nmain: ret\n", "gcc", "-g", "assembly"},
		{"p.f90", "end\n", "gfortran", "-g", "fortran"},
	} {
		t.Run(c.cc+" "+c.options+" "+c.name, func(t *testing.T) {
			info := read(t, build(t, c.name, c.text, c.cc, strings.Fields(c.options)...))
			if !slices.ContainsFunc(info.Units, func(u Unit) bool { return u.Language.Family() == c.want }) {
				t.Errorf("%+v", info)
			}
		})
	}
}

func TestOptionsAreThoseThatTheProgramWasCompiledWith(t *testing.T) {
	for _, c := range []struct {
		cc, options string
		want        map[Option]Answer
		level       string
	}{
		{"gcc", "-g", map[Option]Answer{StackProtector: Silent, AutoInit: No, StrictAliasing: No, Hardened: TooSoon, ZeroPadding: TooSoon}, "0"},
		{"gcc", "-g -O2 -fstack-protector-strong -ftrivial-auto-var-init=zero", map[Option]Answer{StackProtector: Yes, AutoInit: Yes, NullChecks: No}, "2"},
		{"gcc", "-g -fstack-protector-strong -fno-stack-protector", map[Option]Answer{StackProtector: No}, "0"},
		{"gcc", "-g -fno-strict-overflow -fno-strict-aliasing -fno-delete-null-pointer-checks -fexceptions -Os",
			map[Option]Answer{StrictOverflow: Yes, StrictAliasing: Yes, NullChecks: Yes, Exceptions: Yes}, "s"},
		{"gcc", "-g -fcf-protection=branch", map[Option]Answer{ControlFlow: No}, "0"},
		{"clang", "-g -O2 -fstack-protector-strong", map[Option]Answer{StackProtector: Silent, AutoInit: Silent}, ""},
		{"clang", "-g -O2 -fstack-protector-strong -grecord-command-line", map[Option]Answer{StackProtector: Yes, AutoInit: No, FlexArrays: TooSoon}, "2"},
		{"aarch64-linux-gnu-gcc", "-g -mbranch-protection=standard", map[Option]Answer{BranchProtection: Yes}, "0"},
		{"aarch64-linux-gnu-gcc", "-g -mbranch-protection=none", map[Option]Answer{BranchProtection: No}, "0"},
	} {
		t.Run(c.cc+" "+c.options, func(t *testing.T) {
			u := unit(t, read(t, build(t, "p.c", program, c.cc, strings.Fields(c.options)...)))
			got := ParseProducer(u.Producer)
			if (got.Major > 13 || got.Name == "clang" && got.Major > 15) && (c.want[Hardened] == TooSoon || c.want[FlexArrays] == TooSoon) {
				t.Skip("the compiler is newer than the test")
			}
			for o, want := range c.want {
				if a := got.Has(o); a != want {
					t.Errorf("%s: %d, want %d (%s)", o, a, want, u.Producer)
				}
			}
			if l := got.Level(); l != c.level {
				t.Errorf("level %q, want %q", l, c.level)
			}
		})
	}
}
