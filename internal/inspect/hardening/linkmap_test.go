package hardening

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestTheMapOfGNULdNamesWhatTookCETAway(t *testing.T) {
	m := ParseLinkMap("\nMerging program properties\n\n" +
		"Removed property 0xc0000002 to merge lib/crt1.o (not found) and a.o (0x3)\n" +
		"Removed property 0xc0000002 to merge a.o (0x3) and dir with (x) and y/b.o (not found)\n" +
		"Updated property 0xc0000002 (0x1) to merge a.o (0x3) and c.o (0x1)\r\n" +
		"Updated property 0xc0000000 (0x2) to merge p.o (0x2) and q.o (0x3)\n" +
		"Removed property 0xc0008002 to merge a.o (0x1) and z.o (not found)\n" +
		"Removed property 0xc0000002\nRemoved property 0xc0000002 to merge a.o\n" +
		"LOAD a.o\nLOAD b.o\nOUTPUT(bin/app elf64-x86-64)\n")
	if got := m.Breakers["cet"]; !slices.Equal(got, []string{"lib/crt1.o", "dir with (x) and y/b.o", "c.o"}) {
		t.Errorf("%q", got)
	}
	if got := m.Breakers["bti"]; !slices.Equal(got, []string{"p.o"}) || len(m.Breakers["pac"]) != 0 {
		t.Errorf("%q", m.Breakers)
	}
	if m.Output != "bin/app" || m.Inputs != 2 || !m.About("x/app") || m.About("x/other") {
		t.Errorf("%+v", m)
	}
}

func TestReportsOfLinkersNameAllInputs(t *testing.T) {
	m := ParseLinkMap("/usr/bin/ld: crt1.o: warning: missing IBT and SHSTK properties\n/usr/bin/ld: c.o: warning: missing SHSTK property\n" +
		"ld.lld: warning: b.o: -z cet-report: file does not have GNU_PROPERTY_X86_FEATURE_1_IBT property\n" +
		"ld.lld: warning: b.o: -z cet-report: file does not have GNU_PROPERTY_X86_FEATURE_1_SHSTK property\n" +
		"ld.lld: error: d.o: -z bti-report: file does not have GNU_PROPERTY_AARCH64_FEATURE_1_BTI property\n" +
		"a.c:3:4: warning: unused variable\n")
	if got := m.Breakers["cet"]; !slices.Equal(got, []string{"crt1.o", "c.o", "b.o"}) {
		t.Errorf("%q", got)
	}
	if got := m.Breakers["bti"]; !slices.Equal(got, []string{"d.o"}) {
		t.Errorf("%q", got)
	}
}

func TestTheFindingNamesTheInput(t *testing.T) {
	r := Report{Format: "elf"}
	r.text("cet", Off, FromNote)
	m := ParseLinkMap("ld: b.o: warning: missing IBT and SHSTK properties\n")
	m.Apply(&r)
	expect(t, "report", &r, "cetBrokenBy", "b.o")
	list := Findings("app", r, openssf(t))
	if len(list) != 1 || list[0].Message != "app: control-flow enforcement is off, because of b.o." {
		t.Errorf("%+v", list)
	}
	on := Report{Format: "elf"}
	on.text("cet", On, FromNote)
	m.Apply(&on)
	expect(t, "nothing is broken", &on, "cetBrokenBy", "")
}

func TestTheLinkersOfThisMachineSayWhatIsRead(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"a.c": "int b(void); int main(void) { return b(); }\n", "b.c": "int b(void) { return 1; }\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	sh := func(name string, args ...string) string {
		cmd := exec.Command(name, args...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Skipf("%s %v: %v: %.300s", name, args, err, out)
		}
		return string(out)
	}
	sh("gcc", "-c", "-fcf-protection=full", "a.c")
	sh("gcc", "-c", "-fcf-protection=none", "b.c")
	sh("ld", "-r", "-Map", "map", "a.o", "b.o", "-o", "ab.o")
	text, err := os.ReadFile(filepath.Join(dir, "map"))
	if err != nil {
		t.Fatal(err)
	}
	if m := ParseLinkMap(string(text)); !slices.Equal(m.Breakers["cet"], []string{"b.o"}) {
		t.Errorf("%+v\n%.300s", m, text)
	}
	out := sh("ld", "-shared", "-z", "cet-report=warning", "a.o", "b.o", "-o", "ab.so")
	if m := ParseLinkMap(out); !slices.Equal(m.Breakers["cet"], []string{"b.o"}) {
		t.Errorf("%+v\n%s", m, out)
	}
	if _, err := exec.LookPath("ld.lld"); err == nil {
		out := sh("ld.lld", "-shared", "-z", "cet-report=warning", "a.o", "b.o", "-o", "ab.so")
		if m := ParseLinkMap(out); !slices.Equal(m.Breakers["cet"], []string{"b.o"}) {
			t.Errorf("%+v\n%s", m, out)
		}
	}
}

func FuzzParseLinkMap(f *testing.F) {
	f.Add("Removed property 0xc0000002 to merge crt1.o (not found) and a.o (0x3)\nOUTPUT(a b)\n")
	f.Add("ld: c.o: warning: missing SHSTK property\nld.lld: warning: b.o: -z cet-report: file does not have\n")
	f.Add("Updated property 0xc0000000 (0x to merge ) and (\n")
	f.Fuzz(func(t *testing.T, text string) {
		m := ParseLinkMap(text)
		for name, list := range m.Breakers {
			if len(list) > maxBreakers || strings.Contains(strings.Join(list, ""), "\n") {
				t.Errorf("%s: %q", name, list)
			}
		}
	})
}
