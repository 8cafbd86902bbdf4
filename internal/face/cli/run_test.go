package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// result is how one command line ended.
type result struct {
	code     int
	out, err string
}

// run runs one command line in this process with a state folder of its own.
func run(t testing.TB, env map[string]string, args ...string) result {
	t.Helper()
	var out, errs bytes.Buffer
	vars := map[string]string{"OSSAY_STATE": t.TempDir(), "SOURCE_DATE_EPOCH": "1795478400"} // 2026-11-24
	for k, v := range env {
		vars[k] = v
	}
	code := Main(context.Background(), args, Streams{
		In: strings.NewReader(""), Out: &out, Err: &errs,
		Getenv: func(k string) string { return vars[k] }, Now: func() time.Time { return time.Unix(1795478400, 0) },
	})
	return result{code, out.String(), errs.String()}
}

// plant writes files below a new folder; names are slash-separated.
func plant(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// repository returns the root of this repository.
func repository(t testing.TB) string {
	t.Helper()
	dir, err := filepath.Abs(filepath.Join("..", "..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// shared returns a path below ../shared of the repository, or skips the test.
func shared(t testing.TB, elem ...string) string {
	t.Helper()
	p := filepath.Join(append([]string{repository(t), "..", "shared"}, elem...)...)
	if _, err := os.Stat(p); err != nil {
		t.Skip("shared suites not present: " + strings.Join(elem, "/"))
	}
	return p
}

// reportOf decodes a JSON report.
func reportOf(t testing.TB, text string) map[string]any {
	t.Helper()
	var r map[string]any
	if err := json.Unmarshal([]byte(text), &r); err != nil {
		t.Fatalf("not JSON: %v\n%.300s", err, text)
	}
	return r
}

// regularFiles counts the regular files below dir the plain way.
func regularFiles(t testing.TB, dir string) int {
	t.Helper()
	n := 0
	err := filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			n++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}
