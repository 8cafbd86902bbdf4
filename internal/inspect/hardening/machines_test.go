package hardening

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// foreign links a library for another machine with clang and lld, without the C
// library of that machine.
func foreign(t testing.TB, target, source string, options ...string) (Report, bool) {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "p.c"), []byte(source), 0o600); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"--target=" + target, "-w", "-O2", "-ffreestanding", "-nostdinc", "-o", "out", "p.c"}, options...)
	cmd := exec.Command("clang", args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Logf("%s: %v: %.300s", target, err, out)
		return Report{}, false
	}
	file, err := os.ReadFile(filepath.Join(dir, "out"))
	if err != nil {
		t.Fatal(err)
	}
	return auditOne(t, file), true
}

// open reads the headers of the file.
func (im image) open(t testing.TB) *object.File {
	t.Helper()
	b := im.bytes()
	f, err := object.Open(bytes.NewReader(b), int64(len(b)), nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestMachinesWhoseCodeIsNotReadAreUnknownAndNeverFail(t *testing.T) {
	if _, err := exec.LookPath("clang"); err != nil {
		t.Skip("no clang here")
	}
	const source = "int printf(const char *, ...); void use(char *); int f(int n) { char b[64]; use(b); return printf(\"%d\", b[n]); }\n"
	for target, arch := range map[string]string{
		"i386-linux-gnu": "i386", "armv7-linux-gnueabihf": "arm", "riscv64-linux-gnu": "riscv64", "powerpc64le-linux-gnu": "ppc64le", "s390x-linux-gnu": "s390x",
	} {
		for _, options := range []string{"-c", "-c -fstack-protector-strong", "-shared -fPIC -nostdlib -fuse-ld=lld -Wl,-z,relro,-z,now"} {
			r, ok := foreign(t, target, source, strings.Fields(options)...)
			if !ok {
				continue
			}
			if r.Arch != arch {
				t.Errorf("%s is %s", target, r.Arch)
			}
			expect(t, target+" "+options, &r, "canary", Unknown, "stackClash", Unknown, "cetCode", NotApplicable)
			if strings.Contains(options, "-shared") {
				expect(t, target+" "+options, &r, "kind", "shared-library", "relro", Full, "nx", Yes, "textRelocations", No)
			}
			for _, f := range Findings("f", r, openssf(t)) {
				if f.Rule == "binary/no-canary" || f.Rule == "binary/no-fortify" || f.Rule == "binary/no-stack-clash" {
					t.Errorf("%s %s: %s", target, options, f.Message)
				}
			}
		}
	}
}

func TestWhatSymbolsOfOtherMachinesProve(t *testing.T) {
	for what, c := range map[string]struct {
		x    symbolFacts
		want []string
	}{
		"plain calls only":    {symbolFacts{plain: true, maybe: true}, []string{"fortify", "0", "stackGuardUsed", No}},
		"checked calls":       {symbolFacts{plain: true, checked: true, guard: true}, []string{"fortify", Unknown, "stackGuardUsed", Yes}},
		"calls that may be":   {symbolFacts{maybe: true}, []string{"fortify", Unknown}},
		"no calls to check":   {symbolFacts{}, []string{"fortify", NotApplicable}},
		"never of the canary": {symbolFacts{guard: true}, []string{"canary", Unknown}},
	} {
		im := image{kind: etDyn, machine: 243, segments: []segment{{kind: ptLoad, flags: flagR | flagX, addr: 0x1000, data: []byte{0xc3}}}}
		f := im.open(t)
		f.Needed = []string{"libc.so.6"}
		r := Report{Arch: "riscv64"}
		newMarkers(f).unread(&r, &c.x)
		expect(t, what, &r, c.want...)
	}
}

func TestLandingPadsOfRISCVAreRead(t *testing.T) {
	im := image{kind: etDyn, machine: 243, segments: []segment{{kind: ptLoad, flags: flagR | flagX, addr: 0x1000, data: []byte{0xc3}}}}
	r := im.report(t)
	expect(t, "no note", &r, "landingPads", Off, "shadowStack", Off, "cet", NotApplicable)
	note := "\x04\x00\x00\x00\x10\x00\x00\x00\x05\x00\x00\x00GNU\x00\x00\x00\x00\xc0\x04\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00"
	im.segments = append(im.segments, segment{kind: 4, flags: flagR, addr: 0x2000, data: []byte(note)})
	r = im.report(t)
	expect(t, "forward edges", &r, "landingPads", On, "shadowStack", Off)
}
