package hardening

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A build is how a program of known truth is made, and what must be said of it.
type build struct {
	name    string
	compile []string // of app.c
	library []string // of lib.c, if it differs
	link    []string
	want    map[string]string
}

// allOff turns off what distributions turn on.
func allOff() []string {
	return strings.Fields("-O2 -fno-stack-protector -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=0 -fno-stack-clash-protection -fcf-protection=none -DFRAMES")
}

// builds are the switches one at a time, all on, all off, and a mixture.
func builds() []build {
	off := map[string]string{
		"canary": Unprotected, "stackClash": Unprotected, "fortify": "0", "cet": Off, "cetCode": Unprotected, "relro": None, "nx": No,
	}
	with := func(change ...string) map[string]string {
		m := make(map[string]string)
		for k, v := range off {
			m[k] = v
		}
		for i := 0; i < len(change); i += 2 {
			m[change[i]] = change[i+1]
		}
		return m
	}
	bare := strings.Fields("-Wl,-z,norelro -Wl,-z,lazy -Wl,-z,execstack")
	stack := strings.Fields("-Wl,-z,norelro -Wl,-z,lazy -Wl,-z,noexecstack")
	on := strings.Fields("-fstack-protector-strong -D_FORTIFY_SOURCE=3 -fstack-clash-protection -fcf-protection=full")
	flags := func(s string) []string { return append(allOff(), strings.Fields(s)...) }
	full := strings.Fields("-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack")
	all := with("canary", Protected, "stackClash", Protected, "fortify", "3", "cetCode", Protected, "relro", Full, "nx", Yes)
	some := with("canary", Partial, "stackClash", Protected, "fortify", "3", "cetCode", Partial, "relro", Full, "nx", Yes)
	return []build{
		{"off", allOff(), nil, bare, off},
		{"canary", flags("-fstack-protector-strong"), nil, stack, with("canary", Protected, "nx", Yes)},
		{"clash", flags("-fstack-clash-protection"), nil, stack, with("stackClash", Protected, "nx", Yes)},
		{"fortify1", flags("-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=1"), nil, stack, with("fortify", "1", "nx", Yes)},
		{"fortify2", flags("-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2"), nil, stack, with("fortify", "2", "nx", Yes)},
		{"fortify3", flags("-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3"), nil, stack, with("fortify", "3", "nx", Yes)},
		{"cet", flags("-fcf-protection=full"), nil, stack, with("cetCode", Protected, "nx", Yes)},
		{"relro", allOff(), nil, strings.Fields("-Wl,-z,relro -Wl,-z,lazy"), with("relro", Partial, "nx", Yes)},
		{"full-relro", allOff(), nil, full, with("relro", Full, "nx", Yes)},
		{"now-without-relro", allOff(), nil, strings.Fields("-Wl,-z,norelro -Wl,-z,now"), with("nx", Yes)},
		{"on", append(flags("-U_FORTIFY_SOURCE"), on...), nil, full, all},
		{"mixed", append(flags("-U_FORTIFY_SOURCE"), on...), allOff(), full, some},
		{"small-frames", append(flags("-U_FORTIFY_SOURCE -UFRAMES"), on...), nil, full, func() map[string]string {
			m := with("canary", Protected, "stackClash", NotApplicable, "fortify", "3", "cetCode", Protected, "relro", Full, "nx", Yes)
			return m
		}()},
		{"unoptimised", append(flags("-O0"), "-fstack-protector-strong"), nil, stack, with("canary", Protected, "nx", Yes)},
		{"size", append(flags("-Os"), "-fstack-protector-strong"), nil, stack, with("canary", Protected, "nx", Yes)},
	}
}

// A linkage is a kind of program.
type linkage struct {
	name, compile, link string
	kind, static, pie   string
	wholeLibrary        bool
}

func linkages() []linkage {
	return []linkage{
		{name: "dynamic", compile: "-fPIE", link: "-pie", kind: "executable", static: "false", pie: Yes},
		{name: "fixed", compile: "-fno-pie", link: "-no-pie", kind: "executable", static: "false", pie: No},
		{name: "static", compile: "-fno-pie", link: "-static -no-pie", kind: "executable", static: "true", pie: No},
		{name: "static-pie", compile: "-fPIE", link: "-static-pie", kind: "executable", static: "true", pie: Yes},
		{name: "shared", compile: "-fPIC", link: "-shared", kind: "shared-library", static: "false", pie: NotApplicable, wholeLibrary: true},
	}
}

// run runs a tool, and says what it printed if it failed.
func run(t testing.TB, name string, args ...string) {
	t.Helper()
	if out, err := exec.Command(name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
}

// compilers are those that are installed.
func compilers(t testing.TB) []string {
	var found []string
	for _, c := range []string{"gcc", "clang"} {
		if _, err := exec.LookPath(c); err == nil {
			found = append(found, c)
		}
	}
	if len(found) == 0 {
		t.Skip("neither gcc nor clang is installed")
	}
	return found
}

// withoutSections takes the section headers away.
func withoutSections(b []byte) []byte {
	b = bytes.Clone(b)
	binary.LittleEndian.PutUint64(b[0x28:], 0) // e_shoff
	binary.LittleEndian.PutUint16(b[0x3c:], 0) // e_shnum
	binary.LittleEndian.PutUint16(b[0x3e:], 0) // e_shstrndx
	return b
}

// auditOne audits a file that holds one object.
func auditOne(t testing.TB, file []byte) Report {
	t.Helper()
	size := int64(len(file))
	reports, err := Audit(bytes.NewReader(file), size, 0, budget.New(budget.Default(), size))
	if err != nil || len(reports) != 1 {
		t.Fatalf("%d reports, %v", len(reports), err)
	}
	return reports[0]
}

// forms are the file as linked, stripped, and without section headers.
func forms(t testing.TB, path string) map[string][]byte {
	t.Helper()
	read := func(p string) []byte {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	linked := read(path)
	run(t, "strip", "-o", path+".stripped", path)
	stripped := read(path + ".stripped")
	return map[string][]byte{"linked": linked, "stripped": stripped, "sectionless": withoutSections(stripped)}
}

// score counts verdicts.
type score struct{ verdicts, wrong, unknown int }

func TestVerdictsAreThoseOfHowTheProgramWasBuilt(t *testing.T) {
	if testing.Short() {
		t.Skip("builds programs")
	}
	dir := t.TempDir()
	binaries := 0
	scores := make(map[string]*score)
	for n, cc := range compilers(t) {
		for _, b := range builds() {
			for _, l := range linkages() {
				if !thorough() && (n > 0 || l.name != "static" && l.name != "dynamic" || b.name != "on" && b.name != "off" && b.name != "mixed") {
					continue
				}
				path := filepath.Join(dir, strings.Join([]string{cc, b.name, l.name}, "-"))
				link(t, cc, path, &b, &l)
				for form, file := range forms(t, path) {
					binaries++
					rep := auditOne(t, file)
					compare(t, fmt.Sprintf("%s %s %s %s", cc, b.name, l.name, form), &rep, wanted(&b, &l), scores)
				}
			}
		}
	}
	t.Logf("%d binaries", binaries)
	tell(t, scores, "kind", "static", "pie", "relro", "nx", "canary", "stackClash", "fortify", "cet", "cetCode")
}

// link builds one program of the truth.
func link(t testing.TB, cc, path string, b *build, l *linkage) {
	t.Helper()
	linkSources(t, cc, path, "app.c", b, l)
}

// linkSources builds a program of a source and the library.
func linkSources(t testing.TB, cc, path, source string, b *build, l *linkage) {
	t.Helper()
	library := b.library
	if library == nil {
		library = b.compile
	}
	args := func(flags []string, more ...string) []string {
		return append(append(append([]string{}, flags...), l.compile), more...)
	}
	run(t, cc, args(b.compile, "-w", "-DLIBRARY", "-c", filepath.Join("testdata", "truth", source), "-o", path+".o")...)
	run(t, cc, args(library, "-w", "-c", "testdata/truth/lib.c", "-o", path+"-lib.o")...)
	run(t, "ar", "rcs", path+".a", path+"-lib.o")
	run(t, cc, append(append(strings.Fields(l.link), b.link...), path+".o", path+".a", "-o", path)...)
}

// wanted is the truth for one linkage.
func wanted(b *build, l *linkage) map[string]string {
	m := map[string]string{"kind": l.kind, "static": l.static, "pie": l.pie}
	for k, v := range b.want {
		m[k] = v
	}
	return m
}

// compare counts the verdicts that differ from the truth.
func compare(t testing.TB, name string, rep *Report, want map[string]string, scores map[string]*score) {
	t.Helper()
	for property, value := range want {
		s := scores[property]
		if s == nil {
			s = new(score)
			scores[property] = s
		}
		s.verdicts++
		switch got := rep.Word(property); got {
		case value:
		case Unknown:
			s.unknown++
			t.Logf("%s: %s is unknown, want %s (%s)", name, property, value, rep.Word(property+"Functions"))
		default:
			s.wrong++
			t.Errorf("%s: %s = %s, want %s (%s; %v)", name, property, got, value, rep.Word(property+"Functions"), rep.Notes)
		}
	}
}
