package spdx3

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// shared returns the folder of suites and schemas beside the repository.
func shared(t testing.TB) string {
	dir, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if up := filepath.Dir(dir); up != dir {
			dir = up
			continue
		}
		t.Fatal("no go.mod above this folder")
	}
	dir = filepath.Join(filepath.Dir(dir), "shared")
	if _, err := os.Stat(dir); err != nil {
		t.Skip("../shared is missing")
	}
	return dir
}

// schema compiles the JSON schema of SPDX 3.0.1, or skips the test.
func schema(t testing.TB) *jsonschema.Schema {
	file := filepath.Join(shared(t), "schemas", "spdx", "spdx-3.0.1.schema.json")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Skip("../shared/schemas/spdx is missing")
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.UseRegexpEngine(ecmaRegexp)
	if err := c.AddResource("mem:///spdx.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("mem:///spdx.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// An ecma is a pattern with the one lookahead that the schema uses, which Go's
// regexp does not know: "not a blank node".
type ecma struct {
	*regexp.Regexp
	text     string
	notBlank bool
}

func (e ecma) MatchString(s string) bool {
	return !(e.notBlank && strings.HasPrefix(s, "_:")) && e.Regexp.MatchString(s)
}

func (e ecma) String() string { return e.text }

func ecmaRegexp(text string) (jsonschema.Regexp, error) {
	rest, ok := strings.CutPrefix(text, "^(?!_:)")
	if ok {
		rest = "^" + rest
	}
	re, err := regexp.Compile(rest)
	return ecma{re, text, ok}, err
}

// schemaError validates a text, which must be JSON.
func schemaError(t testing.TB, s *jsonschema.Schema, text []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

// fixtures returns the documents of testdata by name.
func fixtures(t testing.TB) map[string]string {
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	texts := make(map[string]string)
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(f)] = string(b)
	}
	return texts
}

func TestDocumentsOfEveryProfileAreValid(t *testing.T) {
	for name, text := range fixtures(t) {
		d, err := Read(text, nil)
		if err != nil {
			t.Fatal(name, err)
		}
		for _, p := range d.Problems() {
			t.Errorf("%s: %+v", name, p)
		}
	}
}

func TestDocumentsOfEveryProfileAreValidByTheSchema(t *testing.T) {
	s := schema(t)
	for name, text := range fixtures(t) {
		if err := schemaError(t, s, []byte(text)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
