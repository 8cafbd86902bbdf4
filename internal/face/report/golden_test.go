package report

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares a text with testdata/golden/name.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "golden", name)
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v: go test ./internal/face/report -update writes it", err)
	}
	if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
		t.Errorf("%s (-want +got; -update writes it anew):\n%s", path, d)
	}
}

// TestReportsAreWhatTheyWere holds every format against its golden file. Whoever
// changes a writer reads the difference as a user would.
func TestReportsAreWhatTheyWere(t *testing.T) {
	for _, tt := range []struct {
		file, format string
		o            Options
		events       []finding.Event
	}{
		{"text-0-ascii.txt", "text", Options{ASCII: true}, rich()},
		{"text-0.txt", "text", Options{}, rich()},
		{"text-40.txt", "text", Options{Width: 40}, rich()},
		{"text-40-colour.txt", "text", Options{Width: 40, Colour: true}, rich()},
		{"text-80.txt", "text", Options{Width: 80}, rich()},
		{"text-80-ascii.txt", "text", Options{Width: 80, ASCII: true}, rich()},
		{"text-80-colour.txt", "text", Options{Width: 80, Colour: true}, rich()},
		{"text-200.txt", "text", Options{Width: 200}, rich()},
		{"text-80-all-verbose.txt", "text", Options{Width: 80, All: true, Verbose: true}, rich()},
		{"text-80-quiet.txt", "text", Options{Width: 80, Quiet: true}, rich()},
		{"text-80-nothing.txt", "text", Options{Width: 80}, quiet(3, 3, false)},
		{"text-80-starter.txt", "text", Options{Width: 80}, quiet(3, 3, true)},
		{"report.json", "json", Options{}, rich()},
		{"nothing.json", "json", Options{}, quiet(0, 0, true)},
		{"report.sarif", "sarif", Options{Rules: rules()}, rich()},
		{"nothing.sarif", "sarif", Options{}, quiet(0, 0, true)},
		{"report.md", "markdown", Options{}, rich()},
		{"nothing.md", "markdown", Options{}, quiet(3, 2, true)},
	} {
		t.Run(tt.file, func(t *testing.T) { golden(t, tt.file, written(t, tt.format, tt.o, tt.events)) })
	}
}

func TestTheSameEventsGiveTheSameBytes(t *testing.T) {
	for _, f := range Formats() {
		want := written(t, f.Name, Options{Width: 80}, rich())
		for range 5 {
			if written(t, f.Name, Options{Width: 80}, rich()) != want {
				t.Fatalf("%s differs from run to run", f.Name)
			}
		}
	}
}

func TestNoGoldenFileIsLeftOver(t *testing.T) {
	entries, err := os.ReadDir(filepath.Join("testdata", "golden"))
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 18 {
		t.Errorf("%d golden files, and 18 are compared", len(entries))
	}
}
