package hardening

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// A sourceFile is a file of a program with the options it is compiled with.
type sourceFile struct{ name, text, options string }

// linkedOf compiles each source on its own, links them and audits the result.
func linkedOf(t testing.TB, cc, link string, sources ...sourceFile) (Report, []byte) {
	t.Helper()
	if _, err := exec.LookPath(cc); err != nil {
		t.Skip(cc, " is not installed")
	}
	dir := t.TempDir()
	tool := func(args ...string) {
		cmd := exec.Command(cc, args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Skipf("%s %s: %v: %.300s", cc, strings.Join(args, " "), err, out)
		}
	}
	args := strings.Fields(link)
	for _, s := range sources {
		if err := os.WriteFile(filepath.Join(dir, s.name), []byte(s.text), 0o600); err != nil {
			t.Fatal(err)
		}
		tool(append(strings.Fields(s.options), "-w", "-c", s.name, "-o", s.name+".o")...)
		args = append(args, s.name+".o")
	}
	tool(append(args, "-o", "out")...)
	file, err := os.ReadFile(filepath.Join(dir, "out"))
	if err != nil {
		t.Fatal(err)
	}
	return auditOne(t, file), file
}

const (
	mainText = "int part(int); int main(int n, char **v) { return part(n); }\n"
	partText = "#include <stdio.h>\nint part(int n) { char b[64]; return snprintf(b, sizeof b, \"%d\", n) + b[1]; }\n"
)

func TestEachOptionThatLeavesNoTraceIsProvedByRecords(t *testing.T) {
	for _, c := range []struct{ option, property string }{
		{"-ftrivial-auto-var-init=zero", "autoVarInit"}, {"-ftrivial-auto-var-init=pattern", "autoVarInit"}, {"-fno-delete-null-pointer-checks", "nullPointerChecks"},
		{"-fno-strict-overflow", "wrappingOverflow"}, {"-fwrapv", "wrappingOverflow"}, {"-fno-strict-aliasing", "noStrictAliasing"},
	} {
		for form, records := range map[string]string{"DWARF 5": "-gdwarf-5", "DWARF 4": "-gdwarf-4", "compressed": "-g -gz=zlib", "command line": "-frecord-gcc-switches"} {
			off, _ := linkedOf(t, "gcc", records, sourceFile{"p.c", small, "-O2 " + records})
			on, _ := linkedOf(t, "gcc", records, sourceFile{"p.c", small, "-O2 " + records + " " + c.option})
			expect(t, form+" with "+c.option, &on, c.property, Protected)
			expect(t, form+" without "+c.option, &off, c.property, Unprotected)
			before, after := rules(Findings("p", off, openssf(t))), rules(Findings("p", on, openssf(t)))
			if len(after) != len(before)-1 {
				t.Errorf("%s, %s: the finding is not gone: %v, then %v", form, c.option, before, after)
			}
		}
		if testing.Short() {
			return
		}
	}
}

func TestUnitsThatDifferGiveAPart(t *testing.T) {
	r, _ := linkedOf(t, "gcc", "-g", sourceFile{"main.c", mainText, "-g -O2 -ftrivial-auto-var-init=zero"}, sourceFile{"part.c", partText, "-g -O2 -fstack-protector-strong"})
	expect(t, "two units", &r, "autoVarInit", Partial, "unitLanguages", "2 c",
		"unitOptions", "2 units, 1 -fstack-protector-strong, 1 -ftrivial-auto-var-init=zero")
	list := Findings("p", r, openssf(t))
	if !slices.ContainsFunc(list, func(f finding.Finding) bool {
		return f.Message == "p: not all units were compiled with -ftrivial-auto-var-init=zero."
	}) {
		t.Errorf("%v", rules(list))
	}
	r, _ = linkedOf(t, "gcc", "-g", sourceFile{"main.c", mainText, "-O2"}, sourceFile{"part.c", partText, "-g -O2 -ftrivial-auto-var-init=zero"})
	expect(t, "a unit without records says nothing", &r, "autoVarInit", Protected, "unitOptions", "1 units, 1 -ftrivial-auto-var-init=zero")
}

func TestLinkTimeOptimisationIsJudgedByTheStepThatCompiles(t *testing.T) {
	options := "-g -O2 -flto -fstack-protector-strong"
	r, _ := linkedOf(t, "gcc", "-g -O2 -flto -fno-stack-protector", sourceFile{"main.c", mainText, options}, sourceFile{"part.c", partText, options})
	if w := r.Word("canary"); w == Protected {
		t.Skip("this compiler keeps the option of each unit")
	}
	if w := r.Word("unitOptions"); strings.Contains(w, "2 -fstack-protector-strong") && r.Word("sourcesDisagree") == "" {
		t.Errorf("the units claim a guard that is not there, and nobody says so: %s, canary %s", w, r.Word("canary"))
	}
}

func TestOtherLanguagesAreToldByUnit(t *testing.T) {
	const assembly = ".globl raw\n.type raw,@function\nraw:\nret\n.size raw,.-raw\n.section .note.GNU-stack,\"\",@progbits\n"
	r, _ := linkedOf(t, "gcc", "-g -lstdc++", sourceFile{"main.c", mainText, "-g"}, sourceFile{"part.cc", "extern \"C\" int part(int n) { return n; }\n", "-g"}, sourceFile{"raw.s", assembly, "-g"})
	expect(t, "three", &r, "unitLanguages", "1 assembly, 1 c, 1 c++")
	if w := r.Word("compilers"); !strings.Contains(w, "as ") || !strings.Contains(w, "(2 units)") {
		t.Errorf("%q", w)
	}
}

func TestDamagedDebugInformationChangesNoOtherAnswer(t *testing.T) {
	r, file := linkedOf(t, "gcc", "-g", sourceFile{"p.c", small, "-g -O2 -fstack-protector-strong"})
	at := bytes.Index(file, []byte("\x05\x00\x01\x08\x00\x00\x00\x00"))
	if at < 0 {
		t.Skip("the header of the unit was not found")
	}
	for what, damage := range map[string]func(b []byte){
		"a length over the end": func(b []byte) { copy(b[at-4:], "\xff\xff\xff\x7f") },
		"no abbreviations":      func(b []byte) { copy(b[at+4:], "\xff\xff\xff\x00") },
		"another version":       func(b []byte) { b[at] = 77 },
		"zeros":                 func(b []byte) { clear(b[at-4 : at+64]) },
	} {
		b := bytes.Clone(file)
		damage(b)
		got := auditOne(t, b)
		for _, p := range []string{"kind", "pie", "relro", "nx", "canary", "stackClash", "fortify", "cet", "cetCode"} {
			if got.Word(p) != r.Word(p) {
				t.Errorf("%s: %s = %s, was %s", what, p, got.Word(p), r.Word(p))
			}
		}
		if got.Word("autoVarInit") != "" {
			t.Errorf("%s: autoVarInit = %s", what, got.Word("autoVarInit"))
		}
		if what != "another version" && len(got.Notes) == 0 {
			t.Errorf("%s: nothing is said", what)
		}
	}
}

func TestUnitsOfOtherMachinesAreRead(t *testing.T) {
	r, _ := linkedOf(t, "aarch64-linux-gnu-gcc", "-g", sourceFile{"p.c", small, "-g -O2 -mbranch-protection=standard -ftrivial-auto-var-init=zero"})
	expect(t, "arm64", &r, "autoVarInit", Protected)
	if w := r.Word("unitOptions"); !strings.Contains(w, "-mbranch-protection=standard") {
		t.Errorf("%q", w)
	}
}

func TestObjectsAndArchivesTellTheirOptions(t *testing.T) {
	dir := t.TempDir()
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("no gcc here")
	}
	for name, options := range map[string]string{"a": "-ftrivial-auto-var-init=zero", "b": "-ftrivial-auto-var-init=uninitialized"} {
		path := filepath.Join(dir, name+".c")
		if err := os.WriteFile(path, []byte(strings.ReplaceAll(partText, "part", name)), 0o600); err != nil {
			t.Fatal(err)
		}
		run(t, "gcc", append(strings.Fields(options), "-g", "-O2", "-w", "-c", path, "-o", filepath.Join(dir, name+".o"))...)
	}
	run(t, "ar", "rcs", filepath.Join(dir, "lib.a"), filepath.Join(dir, "a.o"), filepath.Join(dir, "b.o"))
	file, err := os.ReadFile(filepath.Join(dir, "lib.a"))
	if err != nil {
		t.Fatal(err)
	}
	reports, err := auditAll(file)
	if err != nil || len(reports) != 3 {
		t.Skipf("%d reports, %v", len(reports), err)
	}
	expect(t, "archive", &reports[0], "kind", "static-library", "autoVarInit", Partial)
	expect(t, "a.o", &reports[1], "autoVarInit", Protected)
	expect(t, "b.o", &reports[2], "autoVarInit", Unprotected)
}

func TestCETThatStartFilesBrokeIsNotBlamedOnTheProject(t *testing.T) {
	r, _ := linkedOf(t, "gcc", "-g", sourceFile{"p.c", small, "-g -O2 -fcf-protection=full"})
	if r.Word("cet") == On {
		t.Skip("the start files of this system have the note")
	}
	if w := r.Word("cetBrokenBy"); !strings.Contains(w, "start files") {
		t.Errorf("%q", w)
	}
	list := Findings("p", r, openssf(t))
	if !slices.ContainsFunc(list, func(f finding.Finding) bool {
		return f.Rule == "binary/no-cet" && strings.Contains(f.Message, "because of code without records")
	}) {
		t.Errorf("%v", rules(list))
	}
	r, _ = linkedOf(t, "gcc", "-g", sourceFile{"p.c", small, "-g -O2 -fcf-protection=none"})
	expect(t, "the project's own fault", &r, "cetBrokenBy", "")
}
