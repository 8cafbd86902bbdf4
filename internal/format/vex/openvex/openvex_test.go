package openvex

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// suites returns a folder of the suites, or skips.
func suites(t testing.TB, name string) string {
	t.Helper()
	dir, err := filepath.Abs("../../../../..")
	if err != nil {
		t.Fatal(err)
	}
	dir = filepath.Join(dir, "shared", "suites", name)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no suite: ../shared/suites/%s is absent", name)
	}
	return dir
}

func read(t testing.TB, text string) (*vex.Document, []vex.Problem) {
	t.Helper()
	d, problems, err := Read(text, nil)
	if err != nil {
		t.Fatal(err)
	}
	return d, problems
}

// rules returns the rules that problems break.
func rules(problems []vex.Problem) []string {
	var out []string
	for _, p := range problems {
		out = append(out, p.Rule)
	}
	return out
}

func TestTheSuiteOfOpenVEXIsRightBothWays(t *testing.T) {
	dir := suites(t, "openvex")
	data, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]struct {
		Expect, Rule string
		Readable     bool
	}
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	for file, e := range all {
		text, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		d, problems, err := Read(string(text), nil)
		switch {
		case err != nil:
			t.Errorf("%s: %v", file, err)
		case e.Expect == "valid" && len(problems) > 0:
			t.Errorf("%s: %v", file, problems)
		case e.Expect == "invalid" && !slices.Contains(rules(problems), e.Rule):
			t.Errorf("%s: no %s in %v", file, e.Rule, rules(problems))
		case e.Readable && (len(d.Statements) == 0 || d.Statements[0].Status == vex.NoStatus || d.Statements[0].Vulnerability.Name == "" || len(d.Statements[0].Products) == 0):
			t.Errorf("%s is not taken in: %+v", file, d.Statements)
		}
	}
	if len(all) < 38 {
		t.Errorf("%d documents", len(all))
	}
}

// same compares documents but for where they stand.
func same() cmp.Options {
	return cmp.Options{cmpopts.IgnoreTypes(span.Point{}), cmpopts.IgnoreFields(vex.Document{}, "Source", "Format")}
}

// documents are all documents of a suite.
func documents(t *testing.T, name string) map[string]string {
	t.Helper()
	out := map[string]string{}
	dir := suites(t, name)
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(p, ".json") || strings.Contains(p, "convert") {
			return err
		}
		text, err := os.ReadFile(p)
		if strings.Contains(string(text), `"statements"`) {
			out[p] = string(text)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestDocumentsComeBackWithoutLoss(t *testing.T) {
	all := documents(t, "vex-hub")
	if len(all) != 8 {
		t.Errorf("%d documents of the repository", len(all))
	}
	for p, text := range documents(t, "openvex") {
		if strings.Contains(p, "/valid/") || strings.Contains(p, "legacy/") {
			all[p] = text
		}
	}
	for p, text := range all {
		d, _ := read(t, text)
		var b strings.Builder
		if d.Format.Version == Version {
			if losses, err := Write(&b, d); err != nil || len(losses) > 0 || b.String() != text {
				t.Errorf("%s is not the same, byte for byte: %v %v", p, losses, err)
			}
		}
		b.Reset()
		d.Source = ""
		if losses, err := Write(&b, d); err != nil || len(losses) > 0 {
			t.Errorf("%s: %v %v", p, losses, err)
		}
		back, _ := read(t, b.String())
		if d.Version == "" { // every document has a version since 0.2.0
			d.Version = "1"
		}
		if diff := cmp.Diff(d, back, same()); diff != "" {
			t.Errorf("%s:\n%s", p, diff)
		}
		if strings.Contains(p, "/valid/") {
			var one, two any
			if json.Unmarshal([]byte(text), &one) != nil || json.Unmarshal([]byte(b.String()), &two) != nil {
				t.Fatal("no JSON")
			}
			if diff := cmp.Diff(one, two); diff != "" {
				t.Errorf("%s as JSON:\n%s", p, diff)
			}
		}
	}
}

// around is a document with one statement.
func around(statement string) string {
	return `{"@context": "https://openvex.dev/ns/v0.2.0", "@id": "x", "author": "A", "timestamp": "2026-01-01T00:00:00Z", "version": 1, "statements": [` + statement + `]}`
}

func TestRulesHaveNearMisses(t *testing.T) {
	const product = `"products": [{"@id": "pkg:npm/a@1"}]`
	for _, tt := range []struct{ name, statement, rule, path string }{
		{"a status of another format", `{"vulnerability": {"name": "C"}, "status": "exploitable", ` + product + `}`, "status-unknown", "/statements/0/status"},
		{"an impact is a reason", `{"vulnerability": {"name": "C"}, "status": "not_affected", "impact_statement": "x", ` + product + `}`, "", ""},
		{"no reason", `{"vulnerability": {"name": "C"}, "status": "not_affected", ` + product + `}`, "justification-missing", "/statements/0"},
		{"fixed needs nothing", `{"vulnerability": {"name": "C"}, "status": "fixed", ` + product + `}`, "", ""},
		{"a time without a zone", `{"vulnerability": {"name": "C"}, "status": "fixed", "timestamp": "2026-01-01T00:00:00", ` + product + `}`, "timestamp-format", "/statements/0/timestamp"},
		{"a version of a statement", `{"vulnerability": {"name": "C"}, "status": "fixed", "version": 0}`, "version-range", "/statements/0/version"},
		{"a broken version", `{"vulnerability": {"name": "C"}, "status": "fixed", "version": 1.5}`, "version-range", "/statements/0/version"},
		{"a list for a vulnerability", `{"vulnerability": [], "status": "fixed"}`, "vulnerability-type", "/statements/0/vulnerability"},
		{"a number for a statement", `7`, "statement-type", "/statements/0"},
		{"a digest alone is no identity", `{"vulnerability": {"name": "C"}, "status": "fixed", "products": [{"hashes": {"md5": "0"}}]}`, "product-identity-missing", "/statements/0/products/0"},
		{"a part without a name", `{"vulnerability": {"name": "C"}, "status": "fixed", "products": [{"@id": "a", "subcomponents": [{}]}]}`, "product-identity-missing", "/statements/0/products/0/subcomponents/0"},
		{"an identifier that is none", `{"vulnerability": {"name": "C"}, "status": "fixed", "products": [{"identifiers": {"purl": "pkg:npm/a", "swid": "x"}}]}`, "field-unknown", "/statements/0/products/0/identifiers/swid"},
		{"a field of version 0.0.1", `{"vulnerability": {"name": "C"}, "status": "fixed", "vuln_description": "x"}`, "field-unknown", "/statements/0/vuln_description"},
		{"a supplier that is a number", `{"vulnerability": {"name": "C"}, "status": "fixed", "supplier": 3}`, "field-type", "/statements/0/supplier"},
	} {
		_, problems := read(t, around(tt.statement))
		switch {
		case tt.rule == "" && len(problems) > 0:
			t.Errorf("%s: %v", tt.name, problems)
		case tt.rule == "":
		case len(problems) == 0 || problems[0].Rule != tt.rule || problems[0].Path != tt.path || problems[0].At.IsZero():
			t.Errorf("%s: %v, want %s at %s", tt.name, problems, tt.rule, tt.path)
		}
	}
}

func TestPartsOfVersion001BelongToEveryProduct(t *testing.T) {
	d, problems := read(t, `{"@context": "https://openvex.dev/ns", "@id": "x", "author": "A", "timestamp": "2026-01-01T00:00:00Z", "version": "1",
		"statements": [{"vulnerability": "C", "vuln_description": "d", "products": ["pkg:oci/a", "pkg:oci/b"], "subcomponents": ["pkg:npm/c"], "status": "fixed"}]}`)
	s := d.Statements[0]
	if d.Format.Version != "0.0.1" || len(s.Products) != 2 || s.Products[1].Subcomponents[0].PackageURL() != "pkg:npm/c" || s.Vulnerability.Description != "d" {
		t.Errorf("%+v", d)
	}
	if slices.Contains(rules(problems), "field-unknown") {
		t.Errorf("%v", problems)
	}
}

func TestWhatOtherFormatsSayMoreIsTold(t *testing.T) {
	d := &vex.Document{
		Format: vex.Format{Family: vex.CSAF, Version: "2.0"}, ID: "x", Author: "A", Timestamp: "2026-01-01T00:00:00Z", Version: "1.2.0",
		Extra: []vex.Field{{Key: "notes", Raw: "[]"}},
		Statements: []vex.Statement{
			{Vulnerability: vex.Vulnerability{Name: "C"}, Status: vex.Fixed, Word: "first_fixed", Products: []vex.Product{{Component: vex.Component{Name: "Shop 1", PURL: "pkg:npm/a", Range: "vers:npm/<1", Hashes: []vex.Hash{{Algorithm: "sha256", Value: "00"}, {Algorithm: "crc", Value: "1"}}}}}},
			{Vulnerability: vex.Vulnerability{Name: "C"}, Status: vex.Affected, ActionWord: "vendor_fix", Products: []vex.Product{{Component: vex.Component{Name: "Only a name"}}}},
		},
	}
	var b strings.Builder
	losses, err := Write(&b, d)
	if err != nil {
		t.Fatal(err)
	}
	var told []string
	for _, l := range losses {
		told = append(told, l.Path+" "+l.Reason)
	}
	for _, want := range []string{"first_fixed becomes fixed", "Shop 1", "vers:npm/<1", "algorithm crc", "vendor_fix", "/notes"} {
		if !slices.ContainsFunc(told, func(s string) bool { return strings.Contains(s, want) }) {
			t.Errorf("%q is not told: %q", want, told)
		}
	}
	back, problems := read(t, b.String())
	if len(problems) > 0 || back.Version != "1" || back.Statements[0].Products[0].Hashes[0].Algorithm != "sha-256" || back.Statements[1].Products[0].ID != "Only a name" {
		t.Errorf("%v\n%s", problems, b.String())
	}
	if d.Statements[1].Action != "" {
		t.Error("writing changed the document")
	}
}

func TestWhatIsNotOpenVEXIsSaid(t *testing.T) {
	for _, text := range []string{`{}`, `[]`, `"x"`, `{"@context": "https://schema.org"}`} {
		if _, _, err := Read(text, nil); !errors.Is(err, ErrOther) {
			t.Errorf("%s: %v", text, err)
		}
	}
	deep := around(strings.Repeat(`{"x":`, 9999) + "1" + strings.Repeat("}", 9999))
	if _, _, err := Read(deep, budget.New(budget.Default(), int64(len(deep)))); !budget.IsBreach(err) {
		t.Error(err)
	}
}

func TestManyStatementsTakeLinearTime(t *testing.T) {
	one := `{"vulnerability": {"name": "C"}, "status": "not_affected", "products": [{"@id": "pkg:npm/a@1"}]}`
	d, problems := read(t, around(strings.Repeat(one+",", 50_000)+one))
	if len(d.Statements) != 50_001 || len(problems) < 50_000 {
		t.Errorf("%d statements, %d problems", len(d.Statements), len(problems))
	}
}

func FuzzRead(f *testing.F) {
	f.Add(around(`{"vulnerability": {"name": "C", "aliases": ["G"]}, "status": "fixed", "products": [{"@id": "pkg:npm/a@1", "subcomponents": [{"identifiers": {"purl": "pkg:npm/b"}}]}]}`))
	f.Add(`{"@context": "https://openvex.dev/ns", "statements": [{"vulnerability": "C", "products": ["a"], "subcomponents": ["b"], "status": "x"}]}`)
	f.Add(`{"statements": [1, [], {"products": [[]], "vulnerability": 3}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		d, _, err := Read(text, budget.New(budget.Default(), int64(len(text))))
		if err != nil {
			return
		}
		var b strings.Builder
		d.Source = ""
		if _, err := Write(&b, d); err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		back, _, err := Read(b.String(), nil)
		if err != nil {
			t.Fatalf("what was written cannot be read: %v\n%s", err, b.String())
		}
		if len(back.Statements) != len(d.Statements) {
			t.Fatalf("%d statements become %d", len(d.Statements), len(back.Statements))
		}
	})
}
