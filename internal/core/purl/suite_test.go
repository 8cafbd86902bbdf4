package purl

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// parts is a package URL as the suite spells it: null and absent are the same.
type parts struct {
	Type, Namespace, Name, Version *string
	Qualifiers                     map[string]string
	Subpath                        *string
}

type suiteCase struct {
	Description string
	TestType    string          `json:"test_type"`
	Input       json.RawMessage `json:"input"`
	Expected    json.RawMessage `json:"expected_output"`
	Fails       bool            `json:"expected_failure"`
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func (p parts) build() (PURL, error) {
	var q []Qualifier
	for k, v := range p.Qualifiers {
		q = append(q, Qualifier{k, v})
	}
	return New(text(p.Type), text(p.Namespace), text(p.Name), text(p.Version), q, text(p.Subpath))
}

func (p parts) purl() PURL {
	var q []Qualifier
	for k, v := range p.Qualifiers {
		q = append(q, Qualifier{k, v})
	}
	q, _ = sortQualifiers(q)
	return PURL{text(p.Type), text(p.Namespace), text(p.Name), text(p.Version), q, text(p.Subpath)}
}

func TestEveryCaseOfTheSpecificationSuiteHolds(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(sharedSuite(t, "purl"), "*", "*.json"))
	cases := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var suite struct{ Tests []suiteCase }
		if err := json.Unmarshal(data, &suite); err != nil {
			t.Fatal(err)
		}
		for _, c := range suite.Tests {
			cases++
			runCase(t, filepath.Base(file), c)
		}
	}
	if cases != 586 {
		t.Errorf("ran %d cases, want 586", cases)
	}
}

func runCase(t *testing.T, file string, c suiteCase) {
	t.Helper()
	var got, want any
	var err error
	switch c.TestType {
	case "parse":
		var in string
		var out parts
		unmarshal(t, c.Input, &in)
		unmarshal(t, c.Expected, &out)
		want = out.purl()
		got, err = Parse(in)
	case "build":
		var in parts
		var out string
		unmarshal(t, c.Input, &in)
		unmarshal(t, c.Expected, &out)
		var p PURL
		p, err = in.build()
		got, want = p.String(), out
	case "validate":
		var in, out string
		unmarshal(t, c.Input, &in)
		unmarshal(t, c.Expected, &out)
		want = out
		got, err = Canonical(in)
	}
	switch {
	case c.Fails && err == nil:
		t.Errorf("%s: %s %s: accepted as %v, want a refusal", file, c.TestType, c.Input, got)
	case !c.Fails && err != nil:
		t.Errorf("%s: %s %s: %v", file, c.TestType, c.Input, err)
	case !c.Fails:
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s %s: (-want +got)\n%s", file, c.TestType, c.Input, diff)
		}
	}
}

func unmarshal(t *testing.T, data json.RawMessage, into any) {
	t.Helper()
	if len(data) == 0 {
		return
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

// sharedSuite returns the folder of an outside suite, which lies beside the
// repository.
func sharedSuite(t *testing.T, name string) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			suite := filepath.Join(filepath.Dir(dir), "shared", "suites", name)
			if _, err := os.Stat(suite); err == nil {
				return suite
			}
		}
	}
	t.Skip("shared suites not present")
	return ""
}
