package csaf

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"time"
)

// base20 and base21 are small valid documents to which tests do something.
const base20 = `{
 "document": {
  "category": "csaf_base", "csaf_version": "2.0",
  "distribution": {"tlp": {"label": "WHITE"}}, "lang": "en",
  "publisher": {"category": "vendor", "name": "Example Company", "namespace": "https://psirt.example.com"},
  "references": [{"category": "self", "summary": "Canonical", "url": "https://example.com/ex-2024-1.json"}],
  "title": "Two products",
  "tracking": {
   "current_release_date": "2024-01-24T10:00:00.000Z", "id": "EX-2024-1", "initial_release_date": "2024-01-24T10:00:00.000Z",
   "revision_history": [{"date": "2024-01-24T10:00:00.000Z", "number": "1", "summary": "Initial version."}],
   "status": "final", "version": "1"
  }
 },
 "product_tree": {
  "branches": [{"branches": [{"branches": [
    {"category": "product_version", "name": "1.0", "product": {"name": "Shop 1.0", "product_id": "P1"}},
    {"category": "product_version", "name": "1.1", "product": {"name": "Shop 1.1", "product_id": "P2"}}
   ], "category": "product_name", "name": "Shop"}], "category": "vendor", "name": "Example Company"}],
  "product_groups": [{"group_id": "G1", "product_ids": ["P1", "P2"]}]
 },
 "vulnerabilities": [{
  "cve": "CVE-2024-0001",
  "product_status": {"fixed": ["P2"], "known_affected": ["P1"]},
  "remediations": [{"category": "vendor_fix", "details": "Take 1.1.", "product_ids": ["P1"]}]
 }]
}`

// base21 returns the same document in version 2.1.
func base21() string {
	s := strings.Replace(base20, `{`, `{ "$schema": "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json",`, 1)
	s = strings.Replace(s, `"2.0"`, `"2.1"`, 1)
	return strings.Replace(s, "WHITE", "CLEAR", 1)
}

// An edit sets the value at a pointer; "-" at its end appends to a list, and an
// empty value takes the member away.
type edit struct{ at, value string }

// with returns a document with some edits.
func with(t testing.TB, text string, edits ...edit) string {
	t.Helper()
	var doc any
	if err := json.Unmarshal([]byte(text), &doc); err != nil {
		t.Fatal(err)
	}
	for _, e := range edits {
		var value any
		if e.value != "" {
			if err := json.Unmarshal([]byte(e.value), &value); err != nil {
				t.Fatalf("%s: %v", e.value, err)
			}
		}
		doc = set(t, doc, strings.Split(strings.TrimPrefix(e.at, "/"), "/"), value, e.value == "")
	}
	out, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func set(t testing.TB, in any, path []string, value any, remove bool) any {
	t.Helper()
	last := len(path) == 1
	switch v := in.(type) {
	case map[string]any:
		switch {
		case last && remove:
			delete(v, path[0])
		case last:
			v[path[0]] = value
		default:
			child, ok := v[path[0]]
			if !ok {
				child = map[string]any{}
				if path[1] == "-" {
					child = []any{}
				}
			}
			v[path[0]] = set(t, child, path[1:], value, remove)
		}
		return v
	case []any:
		if path[0] == "-" {
			return append(v, value)
		}
		i, err := strconv.Atoi(path[0])
		if err != nil || i >= len(v) {
			t.Fatalf("no entry %s", path[0])
		}
		if last {
			v[i] = value
		} else {
			v[i] = set(t, v[i], path[1:], value, remove)
		}
		return v
	}
	t.Fatalf("nothing at %v", path)
	return nil
}

// lint returns the findings of a document by rule, each with its message.
func lint(t testing.TB, text string) map[string][]string {
	t.Helper()
	r, err := Lint(text, Options{File: "a.json", Now: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, f := range r.Findings {
		id := strings.TrimPrefix(f.Rule, "csaf/")
		out[id] = append(out[id], f.Message)
	}
	return out
}

// A trial is a test of the standard with what breaks it and what nearly does.
type trial struct {
	name string
	id   string
	hit  []edit // breaks the test
	near []edit // does not
	at   string // pointer that the finding names; empty for any
}

// try runs trials on a base document.
func try(t *testing.T, text string, trials []trial) {
	t.Helper()
	for _, tt := range trials {
		t.Run(tt.name, func(t *testing.T) {
			got := lint(t, with(t, text, tt.hit...))
			if len(got[tt.id]) == 0 {
				t.Errorf("%s is not told: %v", tt.id, got)
			} else if tt.at != "" && !strings.HasPrefix(got[tt.id][0], tt.at+" ") {
				t.Errorf("%s is told at another place than %s: %v", tt.id, tt.at, got[tt.id])
			}
			if got := lint(t, with(t, text, tt.near...)); len(got[tt.id]) > 0 {
				t.Errorf("%s is told of the near miss: %v", tt.id, got[tt.id])
			}
		})
	}
}

func TestTheBaseDocumentsAreValid(t *testing.T) {
	for _, text := range []string{base20, base21()} {
		for id, list := range lint(t, text) {
			if id == "schema" || strings.HasPrefix(id, "6.1.") {
				t.Errorf("%s: %v", id, list)
			}
		}
	}
}
