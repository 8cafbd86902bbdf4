package openvex

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

func TestEveryFieldIsTakenInAndStaysInItsPlace(t *testing.T) {
	text := `{
 "@context": "https://openvex.dev/ns/v0.2.0",
 "@id": "https://example.com/doc", "author": "A", "role": "R", "tooling": "T",
 "timestamp": "2026-01-01T00:00:00Z", "last_updated": "2026-01-02T00:00:00Z", "version": 7,
 "statements": [
  {"@id": "https://example.com/doc#1", "version": 2,
   "vulnerability": {"@id": "https://example.com/v", "name": "CVE-1", "description": "D", "aliases": ["GHSA-1", "GO-1"]},
   "timestamp": "2026-01-03T00:00:00Z", "last_updated": "2026-01-04T00:00:00Z",
   "products": [{"@id": "pkg:npm/a@1", "identifiers": {"purl": "pkg:npm/a@1", "cpe22": "cpe:/a:a", "cpe23": "cpe:2.3:a:a"}, "hashes": {"sha-256": "00", "md5": "11"},
     "subcomponents": [{"@id": "pkg:npm/b@2", "hashes": {"sha1": "22"}}]}],
   "status": "affected", "supplier": "S", "status_notes": "N", "action_statement": "do", "action_statement_timestamp": "2026-01-05T00:00:00Z"}
 ]
}`
	d, problems := read(t, text)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	if d.ID != "https://example.com/doc" || d.Author != "A" || d.Role != "R" || d.Tooling != "T" || d.Timestamp[:10] != "2026-01-01" || d.Updated[:10] != "2026-01-02" || d.Version != "7" {
		t.Errorf("%+v", d)
	}
	s := d.Statements[0]
	if s.ID != "https://example.com/doc#1" || s.Version != "2" || s.Timestamp[:10] != "2026-01-03" || s.Updated[:10] != "2026-01-04" || s.Supplier != "S" || s.StatusNotes != "N" || s.Action != "do" || s.ActionTime[:10] != "2026-01-05" || s.At.Line != 6 {
		t.Errorf("%+v", s)
	}
	if v := s.Vulnerability; v.ID != "https://example.com/v" || v.Description != "D" || !slices.Equal(v.Names(), []string{"CVE-1", "GHSA-1", "GO-1"}) {
		t.Errorf("%+v", v)
	}
	p := s.Products[0]
	if p.CPE22 != "cpe:/a:a" || p.CPE23 != "cpe:2.3:a:a" || len(p.Hashes) != 2 || p.Hashes[1] != (vex.Hash{Algorithm: "md5", Value: "11"}) || p.Subcomponents[0].Hashes[0].Value != "22" {
		t.Errorf("%+v", p)
	}
}

func TestUnknownFieldsAreToldAndKept(t *testing.T) {
	text := `{"@context": "https://openvex.dev/ns/v0.2.0", "@id": "x", "author": "A", "timestamp": "2026-01-01T00:00:00Z", "version": 1, "mood": {"b": [1, 2]},
 "statements": [{"vulnerability": {"name": "C", "cvss": 9.8}, "status": "fixed", "x": "y", "products": [{"@id": "a", "colour": "red", "identifiers": {"purl": "pkg:npm/a", "swid": "s"}}]}]}`
	d, problems := read(t, text)
	var at []string
	for _, p := range problems {
		if p.Rule != "field-unknown" {
			t.Errorf("%+v", p)
		}
		at = append(at, p.Path)
	}
	want := []string{"/mood", "/statements/0/vulnerability/cvss", "/statements/0/x", "/statements/0/products/0/colour", "/statements/0/products/0/identifiers/swid"}
	slices.Sort(at)
	slices.Sort(want)
	if !slices.Equal(at, want) {
		t.Errorf("%v", at)
	}
	d.Source = ""
	var b strings.Builder
	if losses, err := Write(&b, d); err != nil || len(losses) > 0 {
		t.Errorf("%v, %v", losses, err)
	}
	plain := strings.Join(strings.Fields(b.String()), "")
	for _, kept := range []string{`"mood":{"b":[1,2]}`, `"cvss":9.8`, `"x":"y"`, `"colour":"red"`, `"swid":"s"`} {
		if strings.Count(plain, kept) != 1 {
			t.Errorf("%s stands %d times in %s", kept, strings.Count(plain, kept), plain)
		}
	}
}

func TestEveryTimeMustBeOne(t *testing.T) {
	for _, field := range []string{"timestamp", "last_updated", "action_statement_timestamp"} {
		for value, ok := range map[string]bool{
			`"2026-01-01T00:00:00Z"`: true, `"2023-01-08T18:02:03.647787998-06:00"`: true, `"2026-01-01"`: false, `"yesterday"`: false, `""`: false, `7`: false,
		} {
			_, problems := read(t, around(fmt.Sprintf(`{"vulnerability": {"name": "C"}, "status": "fixed", %q: %s}`, field, value)))
			told := slices.Contains(rules(problems), "timestamp-format")
			if told == ok {
				t.Errorf("%s %s: %v", field, value, problems)
			}
		}
	}
}

func TestLayoutMakesNoDifferenceToWhatIsSaidTwice(t *testing.T) {
	one := `{"vulnerability": {"name": "C"}, "status": "fixed", "products": [{"@id": "pkg:npm/a b"}]}`
	for name, tt := range map[string]struct {
		second string
		told   bool
	}{
		"the same":                {one, true},
		"the same, laid out":      {strings.ReplaceAll(one, ": ", ":\n\t"), true},
		"another blank in a text": {strings.ReplaceAll(one, "a b", "a  b"), false},
		"another status":          {strings.ReplaceAll(one, "fixed", "under_investigation"), false},
	} {
		_, problems := read(t, around(one+","+tt.second))
		if told := slices.Contains(rules(problems), "statements-duplicate"); told != tt.told {
			t.Errorf("%s: %v", name, problems)
		}
	}
}

func TestVersionsOfOtherFormatsBecomeNumbers(t *testing.T) {
	for s, want := range map[string]int64{"1": 1, "12": 12, "3.2.1": 3, "0": 1, "0.9.0": 1, "": 1, "x": 1, "-4": 1, "99999999999999999999": 1} {
		if got := number(s, 1); got != want {
			t.Errorf("%q: %d", s, got)
		}
	}
	for s, want := range map[string]string{"SHA-256": "sha-256", "sha_512": "sha-512", "sha1": "sha1", "SHA3-256": "sha3-256", "blake2b-512": "blake2b-512", "BLAKE3": "", "": ""} {
		if got := hashName(s); got != want {
			t.Errorf("%q: %q", s, got)
		}
	}
}

func TestContextsTellTheVersion(t *testing.T) {
	for context, want := range map[string]struct{ version, rule string }{
		"https://openvex.dev/ns/v0.2.0": {"0.2.0", ""},
		"https://openvex.dev/ns/v0.0.1": {"0.0.1", "legacy-context"},
		"https://openvex.dev/ns":        {"0.0.1", "legacy-context"},
		"https://openvex.dev/ns/v9.0.0": {"0.2.0", "context-unknown"},
		"https://example.com":           {"0.2.0", "context-unknown"},
		"":                              {"0.2.0", "context-missing"},
	} {
		d, problems := read(t, strings.Replace(around(`{"vulnerability": {"name": "C"}, "status": "fixed"}`), Context, context, 1))
		if d.Format.Version != want.version || want.rule == "" && len(problems) > 0 || want.rule != "" && (len(problems) == 0 || problems[0].Rule != want.rule) {
			t.Errorf("%q: %s, %v", context, d.Format, problems)
		}
	}
}
