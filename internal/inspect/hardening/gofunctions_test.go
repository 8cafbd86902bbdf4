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

// buildGo builds a small program of Go for Linux and returns it.
func buildGo(t *testing.T, flags ...string) []byte {
	t.Helper()
	dir := t.TempDir()
	source := "package main\n\n//go:noinline\nfunc twice(n int) int { return n * 2 }\n\nfunc main() { println(twice(len(\"abc\"))) }\n"
	for name, text := range map[string]string{"main.go": source, "go.mod": "module x\n\ngo 1.20\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", append(append([]string{"build", "-o", "a"}, flags...), ".")...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOOS=linux", "GOARCH=amd64", "CGO_ENABLED=0", "GOFLAGS=", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Skipf("go does not build: %v %s", err, out)
	}
	return readFile(t, filepath.Join(dir, "a"))
}

func TestFunctionsOfStrippedGoProgramsHaveTheirNames(t *testing.T) {
	full := buildGo(t)
	symbols := make(map[string]uint64)
	open := func(file []byte) *object.File {
		f, err := object.Open(bytes.NewReader(file), int64(len(file)), nil)
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	if err := open(full).Symbols(func(s object.Symbol) bool {
		symbols[strings.Clone(s.Name)] = s.Addr
		return true
	}); err != nil {
		t.Fatal(err)
	}
	stripped := buildGo(t, "-ldflags=-s -w")
	for form, file := range map[string][]byte{
		"with symbols": full, "stripped": stripped, "without sections": withoutSections(stripped), "PIE": buildGo(t, "-buildmode=pie", "-ldflags=-s -w"),
	} {
		functions, err := Functions(open(file), nil)
		if err != nil {
			t.Fatal(err)
		}
		found := 0
		for _, fn := range functions {
			if fn.Name != "main.twice" && fn.Name != "main.main" {
				continue
			}
			found++
			if fn.Origin != Managed || fn.Size == 0 || form != "PIE" && fn.Addr != symbols[fn.Name] {
				t.Errorf("%s: %+v, and the symbol is at 0x%x", form, fn, symbols[fn.Name])
			}
		}
		if found != 2 {
			t.Errorf("%s: %d of %d functions have the names", form, found, len(functions))
		}
	}
}

func TestPathsOfRustAreToldFromTheMark(t *testing.T) {
	for text, want := range map[string]bool{
		"/rustc/0123abcd/library/core/src/fmt.rs": true, "/rustc/": false, "x/rustc/y /rustc/90ab/z": true, "/rustc/1.80.0/": false, "": false,
		"looks for /rustc/%s/library": false,
	} {
		if got := rustPath([]byte(text)); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
