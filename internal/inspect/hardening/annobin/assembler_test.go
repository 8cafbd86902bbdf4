package annobin

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/object"
)

func TestNotesThatTheAssemblerWritesAreRead(t *testing.T) {
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("no gcc here")
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "p.c"), []byte("int f(int x) { return x + 1; }\nint main(void) { return f(1); }\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, args := range map[string][]string{
		"program": {"-O2", "-Wa,--generate-missing-build-notes=yes", "p.c", "-o", "program"},
		"object":  {"-O2", "-Wa,--generate-missing-build-notes=yes", "-c", "p.c", "-o", "object"},
	} {
		cmd := exec.Command("gcc", args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Skipf("%v: %.300s", err, out)
		}
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		f, err := object.Open(bytes.NewReader(data), int64(len(data)), nil)
		if err != nil {
			t.Fatal(err)
		}
		info, err := Read(f, nil)
		if err != nil || len(info.Notes) != 0 {
			t.Fatalf("%q, %v", info.Notes, err)
		}
		if info.Version != "3a1" || len(info.Ranges) == 0 {
			t.Errorf("%s: %+v", name, info)
		}
		for _, r := range info.Ranges {
			if r.Settings != unset() {
				t.Errorf("%s: the assembler knows no settings: %+v", name, r)
			}
			if name == "program" && (r.Low >= r.High || r.Low == 0) {
				t.Errorf("%s: %+v", name, r)
			}
		}
		for _, n := range f.Notes {
			if n.Owner == "GA" {
				t.Error("notes of annobin are among those of the file")
			}
		}
	}
}
