package csaf

import (
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
)

// suite returns the folder of the suite for CSAF 2.0, or skips.
func suite(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for dir != filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		dir = filepath.Dir(dir)
	}
	dir = filepath.Join(filepath.Dir(dir), "shared", "suites", "csaf")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("no suite of CSAF documents: ../shared/suites/csaf is absent")
	}
	return dir
}

// vectors are the expectations of the suite by test.
type expectation struct {
	Group   string `json:"group"`
	Failing []struct {
		File  string `json:"file"`
		Valid bool   `json:"document_valid"`
	} `json:"failing"`
	Valid []struct {
		File string `json:"file"`
	} `json:"valid"`
}

func expectations(t testing.TB, dir string) map[string]expectation {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]expectation
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// told returns the rules that a file breaks.
func told(t testing.TB, file string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Lint(string(text), Options{File: filepath.Base(file), Now: time.Unix(1767225600, 0)}, nil)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	out := map[string]string{}
	for _, f := range r.Findings {
		out[strings.TrimPrefix(f.Rule, "csaf/")] += f.Message + "; "
	}
	return out
}

// fails reports whether a file has a finding that makes it invalid.
func fails(t testing.TB, file string) bool {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Lint(string(text), Options{Now: time.Unix(1767225600, 0)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return slices.ContainsFunc(r.Findings, func(f finding.Finding) bool { return f.Severity >= severity.High })
}

// needsNetwork are the vectors that only a request could tell.
func needsNetwork(file string) bool {
	return strings.HasSuffix(file, "2021-6-3-06-02.json")
}

func TestTheSuiteOfCSAF20IsRightBothWays(t *testing.T) {
	dir := suite(t)
	all := expectations(t, dir)
	right, wrong := 0, 0
	bad := func(format string, args ...any) {
		wrong++
		t.Errorf(format, args...)
	}
	for _, id := range slices.Sorted(maps.Keys(all)) {
		e := all[id]
		for _, f := range e.Failing {
			if needsNetwork(f.File) {
				continue
			}
			got := told(t, filepath.Join(dir, f.File))
			valid := !fails(t, filepath.Join(dir, f.File))
			switch {
			case got[id] == "":
				bad("%s: no finding %s", f.File, id)
			case valid != f.Valid:
				bad("%s: valid %v, expected %v: %v", f.File, valid, f.Valid, got)
			default:
				right++
			}
		}
		for _, f := range e.Valid {
			got := told(t, filepath.Join(dir, f.File))
			broken := got[id] != "" || got["schema"] != ""
			for rule := range got {
				broken = broken || strings.HasPrefix(rule, "6.1.")
			}
			if broken {
				bad("%s: %v", f.File, got)
			} else {
				right++
			}
		}
	}
	t.Logf("%d right, %d wrong", right, wrong)
}
