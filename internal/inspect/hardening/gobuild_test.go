package hardening

import (
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// goProgram is a program with what the Go linker writes about the build.
func goProgram(info string, flags byte, cut int) image {
	data := append([]byte(goBuildMagic), 8, flags)
	data = append(data, make([]byte, goBuildHead-len(data))...)
	text := func(s string) {
		data = append(binary.AppendUvarint(data, uint64(len(s))), s...)
	}
	text("go1.26.8")
	text(strings.Repeat("m", 16) + info + strings.Repeat("m", 16))
	return image{kind: etExec, segments: []segment{
		{kind: ptLoad, flags: flagR | flagX, addr: 0x1000, data: []byte{0xc3}},
		{kind: ptLoad, flags: flagR | flagW, addr: 0x3000, data: data[:len(data)-cut]},
	}}
}

func TestTheBuildOfGoIsRead(t *testing.T) {
	const info = "path\texample.com/m\nbuild\t-buildmode=pie\nbuild\t-ldflags=\"-s -w\"\nbuild\t-trimpath=true\nbuild\tCGO_ENABLED=0\nbuild\t-race=true\nbuild\tvcs=git\n"
	r := goProgram(info, 2, 0).report(t)
	expect(t, "sectionless", &r, "goVersion", "go1.26.8", "goBuildmode", "pie", "goCgo", No, "goTrimpath", Yes, "goLdflags", `"-s -w"`, "goSanitizer", "race")
	r = goProgram(info, 0, 0).report(t)
	expect(t, "pointers", &r, "goVersion", "")
	if !strings.Contains(strings.Join(r.Notes, " "), "before 1.18") {
		t.Errorf("%q", r.Notes)
	}
	r = goProgram(info, 2, 40).report(t)
	expect(t, "cut short", &r, "goVersion", "go1.26.8", "goBuildmode", "")
	r = goProgram(info, 2, 178).report(t)
	expect(t, "cut shorter", &r, "goVersion", "")
}

func TestThisTestIsAGoProgram(t *testing.T) {
	exe, err := os.Executable()
	if err != nil {
		t.Skip(err)
	}
	file, err := os.ReadFile(exe)
	if err != nil || !strings.HasPrefix(string(file), "\x7fELF") {
		t.Skip("no ELF program")
	}
	r := auditOne(t, file)
	if w := r.Word("goVersion"); !strings.HasPrefix(w, "go1.") {
		t.Errorf("%q, %q", w, r.Notes)
	}
	if w := r.Word("goCgo"); w != Yes && w != No {
		t.Errorf("%q", w)
	}
}

func TestGoProgramsTellTheirMode(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("no Go here")
	}
	if testing.Short() {
		t.Skip("builds a program")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "m.go"), []byte("package main\n\nfunc main() { println(1) }\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "build", "-buildmode=pie", "-trimpath", "-o", "out", "m.go")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("%v: %s", err, out)
	}
	file, err := os.ReadFile(filepath.Join(dir, "out"))
	if err != nil {
		t.Fatal(err)
	}
	r := auditOne(t, file)
	expect(t, "pie", &r, "goBuildmode", "pie", "goTrimpath", Yes, "goCgo", No, "canary", NotApplicable, "languages", "go")
}
