package hardening

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// compiled builds one program and returns it.
func compiled(t testing.TB, cc string, args ...string) []byte {
	t.Helper()
	if _, err := exec.LookPath(cc); err != nil {
		t.Skip(cc, " is not installed")
	}
	path := filepath.Join(t.TempDir(), "a")
	run(t, cc, append(args, "-o", path)...)
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestAProgramThatNeedsNothingIsNotApplicable(t *testing.T) {
	for _, cc := range compilers(t) {
		for _, link := range []string{"-pie -fPIE", "-static -no-pie", "-static-pie -fPIE"} {
			args := append(strings.Fields("-O2 -w -fno-stack-protector testdata/truth/quiet.c"), strings.Fields(link)...)
			r := auditOne(t, withoutSections(compiled(t, cc, args...)))
			expect(t, cc+" "+link, &r, "canary", NotApplicable, "stackClash", NotApplicable, "fortify", NotApplicable)
		}
	}
}

func TestContainersOfCxxAreJudgedWithoutTheirLibrary(t *testing.T) {
	for _, c := range []struct{ guard, link, want string }{
		{"-fstack-protector-strong", "-pie", Protected},
		{"-fno-stack-protector", "-pie", Unprotected},
		{"-fstack-protector-strong", "-static", Protected},
		{"-fno-stack-protector", "-static", Unprotected},
	} {
		r := auditOne(t, compiled(t, "g++", "-O2", "-w", c.guard, c.link, "testdata/truth/containers.cc"))
		expect(t, c.guard+" "+c.link, &r, "canary", c.want)
	}
}

func TestTheLibraryOfAStrippedStaticCxxProgramIsNotCounted(t *testing.T) {
	r := auditOne(t, compiled(t, "g++", "-O2", "-w", "-s", "-fstack-protector-strong", "-static", "testdata/truth/containers.cc"))
	if w := r.Word("canary"); w != Unknown && w != Protected {
		t.Errorf("canary = %s", w)
	}
}

func TestObjectsAndArchivesAreJudgedWithoutLinking(t *testing.T) {
	dir := t.TempDir()
	for _, cc := range compilers(t) {
		app, lib, archive := filepath.Join(dir, cc+"-app.o"), filepath.Join(dir, cc+"-lib.o"), filepath.Join(dir, cc+".a")
		run(t, cc, append(allOff(), "-w", "-c", "-fstack-protector-strong", "-fstack-clash-protection", "-fcf-protection=full", "testdata/truth/app.c", "-o", app)...)
		run(t, cc, append(allOff(), "-w", "-c", "testdata/truth/lib.c", "-o", lib)...)
		run(t, "ar", "rcs", archive, app, lib)
		b, err := os.ReadFile(archive)
		if err != nil {
			t.Fatal(err)
		}
		reports, err := auditAll(b)
		if err != nil || len(reports) != 3 {
			t.Fatalf("%d reports, %v", len(reports), err)
		}
		expect(t, cc+" archive", &reports[0], "kind", "static-library", "canary", Partial, "stackClash", Protected, "fortify", "0", "cet", Off, "cetCode", Partial)
		expect(t, cc+" app.o", &reports[1], "kind", "object", "canary", Protected, "stackClash", Protected, "cet", On, "cetCode", Protected)
		expect(t, cc+" lib.o", &reports[2], "kind", "object", "canary", Unprotected, "stackClash", NotApplicable, "cet", Off)
		if reports[1].Suffix != "!/"+cc+"-app.o" {
			t.Error(reports[1].Suffix)
		}
	}
}

func TestTheUnprotectedFunctionIsNamed(t *testing.T) {
	for _, cc := range compilers(t) {
		dir := t.TempDir()
		lib := filepath.Join(dir, "lib.o")
		run(t, cc, append(allOff(), "-w", "-c", "-fPIE", "testdata/truth/lib.c", "-o", lib)...)
		file := compiled(t, cc, append(allOff(), "-w", "-fPIE", "-pie", "-DLIBRARY", "-fstack-protector-strong", "testdata/truth/app.c", lib)...)
		f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
		if err != nil {
			t.Fatal(err)
		}
		functions, err := Functions(f, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := make(map[string]string)
		for _, fn := range functions {
			if fn.Origin == Own {
				got[fn.Name] = fn.Canary
			}
		}
		for name, want := range map[string]string{
			"buffer": Protected, "format": Protected, "taken": Protected, "plain": NotApplicable, "lib_copy": Unprotected,
		} {
			if got[name] != want {
				t.Errorf("%s: %s is %s, want %s", cc, name, got[name], want)
			}
		}
	}
}

func TestGoWithCgoIsJudgedByItsCPart(t *testing.T) {
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("gcc is not installed")
	}
	dir := t.TempDir()
	source := "package main\n\n/*\n#include <string.h>\nstatic int f(const char *s) { char b[32]; strcpy(b, s); return b[1]; }\n*/\nimport \"C\"\n\nfunc main() { println(C.f(C.CString(\"x\"))) }\n"
	pure := "package main\n\nfunc main() { println(1) }\n"
	for name, text := range map[string]string{"cgo.go": source, "pure.go": pure} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	build := func(name string, env ...string) Report {
		out := filepath.Join(dir, name+".bin")
		cmd := exec.Command("go", "build", "-o", out, filepath.Join(dir, name))
		cmd.Env = append(os.Environ(), env...)
		if b, err := cmd.CombinedOutput(); err != nil {
			t.Skipf("go does not build: %v %s", err, b)
		}
		b, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		return auditOne(t, b)
	}
	r := build("pure.go", "CGO_ENABLED=0")
	expect(t, "pure Go", &r, "canary", NotApplicable, "stackClash", NotApplicable, "fortify", NotApplicable, "languages", "go")
	r = build("cgo.go", "CGO_ENABLED=1", "CGO_CFLAGS=-O2 -fstack-protector-strong")
	expect(t, "cgo, guarded", &r, "canary", Protected, "languages", "c, go")
	r = build("cgo.go", "CGO_ENABLED=1", "CGO_CFLAGS=-O2 -fno-stack-protector")
	expect(t, "cgo, unguarded", &r, "canary", Unprotected)
}

func TestRustIsNotJudgedByTheRulesOfC(t *testing.T) {
	dir := t.TempDir()
	src := filepath.Join(dir, "a.rs")
	if err := os.WriteFile(src, []byte("fn main() { let v: Vec<String> = std::env::args().collect(); println!(\"{}\", v.len()); }\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, strip := range []string{"none", "symbols"} {
		r := auditOne(t, compiled(t, "rustc", "-O", "-C", "strip="+strip, src))
		expect(t, "strip="+strip, &r, "canary", NotApplicable, "stackClash", NotApplicable, "fortify", NotApplicable, "languages", "rust")
	}
}

// suite finds the folder of the shared suite, above the repository.
func suite(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for range 8 {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			path := filepath.Join(dir, "..", "shared", "suites", "hardening")
			if _, err := os.Stat(path); err != nil {
				t.Skip("the shared suite is not here")
			}
			return path
		}
		dir = filepath.Dir(dir)
	}
	t.Skip("the repository's root was not found")
	return ""
}

func TestTheSharedSuiteAgrees(t *testing.T) {
	dir := suite(t)
	b, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	var want map[string]map[string]json.RawMessage
	if err := json.Unmarshal(b, &want); err != nil {
		t.Fatal(err)
	}
	for name, properties := range want {
		file, err := os.ReadFile(filepath.Join(dir, "examples", name))
		if err != nil {
			t.Fatal(err)
		}
		for form, file := range map[string][]byte{"as it is": file, "without sections": withoutSections(file)} {
			r := auditOne(t, file)
			for property, value := range properties {
				var compact bytes.Buffer
				if err := json.Compact(&compact, value); err != nil {
					t.Fatal(err)
				}
				p := r.Get(property)
				if p == nil {
					t.Errorf("%s has no %s", name, property)
					continue
				}
				got, err := json.Marshal(p.Value)
				if err != nil || string(got) != compact.String() {
					t.Errorf("%s, %s: %s = %s, want %s (%v)", name, form, property, got, compact.String(), err)
				}
			}
		}
	}
}

// readFile reads a file that a test made.
func readFile(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
