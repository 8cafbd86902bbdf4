package hardening

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// formsBy is forms for programs of another machine.
func formsBy(t testing.TB, strip, path string) map[string][]byte {
	t.Helper()
	linked, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	run(t, strip, "-o", path+".stripped", path)
	stripped, err := os.ReadFile(path + ".stripped")
	if err != nil {
		t.Fatal(err)
	}
	return map[string][]byte{"linked": linked, "stripped": stripped, "sectionless": withoutSections(stripped)}
}

func TestRelroOfStaticProgramsIsThatOfHowTheyWereLinked(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct{ cc, options, want string }{
		{"gcc", "-static -no-pie -Wl,-z,relro,-z,now", Full},
		{"gcc", "-static -no-pie -Wl,-z,relro,-z,lazy", Partial},
		{"gcc", "-static -no-pie -Wl,-z,norelro,-z,now", None},
		{"gcc", "-static-pie -fPIE -Wl,-z,relro,-z,now", Full},
		{"clang", "-static -Wl,-z,relro,-z,now", Full},
		{"clang", "-static -fuse-ld=lld -Wl,-z,relro,-z,now", Full},
		{"clang", "-static -fuse-ld=lld -Wl,-z,relro,-z,lazy", Partial},
		{"aarch64-linux-gnu-gcc", "-static -no-pie -Wl,-z,relro,-z,now", Full},
		{"aarch64-linux-gnu-gcc", "-static -no-pie -Wl,-z,relro,-z,lazy", Partial},
	} {
		path := filepath.Join(dir, "program")
		args := append(strings.Fields(c.options), "-w", "-x", "c", "-", "-o", path)
		cmd := exec.Command(c.cc, args...)
		cmd.Stdin = strings.NewReader("#include <stdio.h>\n#include <string.h>\nint main(int n, char **v) { return printf(\"%s %zu\", v[0], strlen(v[0])); }\n")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Logf("%s %s: %v: %.200s", c.cc, c.options, err, out)
			continue
		}
		strip := "strip"
		if c.cc == "aarch64-linux-gnu-gcc" {
			strip = "aarch64-linux-gnu-strip"
		}
		for form, file := range formsBy(t, strip, path) {
			rep := auditOne(t, file)
			expect(t, c.cc+" "+c.options+" "+form, &rep, "relro", c.want, "static", "true")
		}
	}
}
