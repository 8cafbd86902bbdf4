package osv

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func TestWordsAreThoseOfTheSchema(t *testing.T) {
	for want, got := range map[string]fmt.Stringer{
		"SEMVER": SemVer, "ECOSYSTEM": Ecosystem, "GIT": Git, "introduced": Introduced, "fixed": Fixed, "last_affected": LastAffected, "limit": Limit,
	} {
		if got.String() != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestTimesAreBroughtToUTC(t *testing.T) {
	for in, want := range map[string]string{
		"2026-01-02T03:04:05Z": "2026-01-02T03:04:05Z", "2026-01-02T03:04:05.123456Z": "2026-01-02T03:04:05.123456Z", "2026-01-02T03:04:05.500Z": "2026-01-02T03:04:05.500Z",
		"2026-01-02T03:04:05+02:00": "2026-01-02T01:04:05Z", "2026-01-01T00:30:00.5+01:00": "2025-12-31T23:30:00.5Z", "2026-01-02T03:04:05-00:00": "2026-01-02T03:04:05Z",
		"2026-01-02": "", "2026-01-02 03:04:05": "", "2026-02-30T00:00:00Z": "", "20260102T030405Z": "", "now": "", "9999-12-31T23:59:59-01:00": "",
	} {
		r, err := Decode(`{"id":"X-1","modified":"` + in + `"}`)
		if err != nil {
			t.Fatal(err)
		}
		if r.Modified != want || (want == "") != slices.Contains(r.Notes, `modified "`+in+`" is not a time`) {
			t.Errorf("%s is read as %q, notes %q", in, r.Modified, r.Notes)
		}
	}
}

func TestAMaliciousReleaseIsTold(t *testing.T) {
	for in, want := range map[string]bool{
		`{"id":"MAL-2026-1"}`: true, `{"id":"GHSA-1","aliases":["CVE-1","MAL-2026-1"]}`: true, `{"id":"GHSA-1"}`: false, `{"id":"XMAL-1"}`: false,
		`{"id":"GHSA-1","database_specific":{"malicious-packages-origins":[{"sha256":"x"}]}}`: true, `{"id":"GHSA-1","related":["MAL-2026-1"]}`: false,
		`{"id":"GHSA-1","database_specific":{"malicious-packages-origins":[]}}`: false, `{"aliases":["MAL-1"],"id":"X"}`: true,
	} {
		r, err := Decode(in)
		if err != nil {
			t.Fatal(err)
		}
		if r.Malicious != want {
			t.Errorf("%s: malicious %v", in, r.Malicious)
		}
	}
	r, err := Decode(`{"id":"X","database_specific":{"malicious-packages-origins":[{"source":"a"},{},{"source":7}]}}`)
	if err != nil || !slices.Equal(r.Origins, []string{"a", "unknown", "unknown"}) {
		t.Errorf("%v, %v", r.Origins, err)
	}
}

func TestWhatDatabasesPutBesideTheSchemaIsRead(t *testing.T) {
	for _, tt := range []struct{ name, in, got, want string }{
		{"a review that GitHub did", `{"id":"X","database_specific":{"github_reviewed":true}}`, "review", "REVIEWED"},
		{"a review that GitHub did not do", `{"id":"X","database_specific":{"github_reviewed":false}}`, "review", "UNREVIEWED"},
		{"no word on reviews", `{"id":"X","database_specific":{}}`, "review", ""},
		{"the word of the Go database comes first", `{"id":"X","database_specific":{"review_status":"NEEDS_REVIEW","github_reviewed":true}}`, "review", "NEEDS_REVIEW"},
		{"the severity in lower case", `{"id":"X","database_specific":{"severity":"MODERATE"}}`, "severity", "moderate"},
		{"CWEs of the record", `{"id":"X","database_specific":{"cwe_ids":["CWE-1"]},"affected":[{"database_specific":{"cwes":[{"cweId":"CWE-2"}]}}]}`, "cwe", "[CWE-1]"},
		{"CWEs of the record behind those of an entry", `{"id":"X","affected":[{"database_specific":{"cwes":[{"cweId":"CWE-2"}]}}],"database_specific":{"cwe_ids":["CWE-1"]}}`, "cwe", "[CWE-1]"},
		{"CWEs of an entry before a record without any", `{"id":"X","affected":[{"database_specific":{"cwes":[{"cweId":"CWE-506"}]}}],"database_specific":{"malicious-packages-origins":[]}}`, "cwe", "[CWE-506]"},
		{"CWEs of an entry", `{"id":"X","affected":[{"database_specific":{"cwes":[{"cweId":"CWE-2","name":"n"},{"name":"n"}]}},{"database_specific":{"cwes":[{"cweId":"CWE-3"}]}}]}`, "cwe", "[CWE-2]"},
		{"functions as a list", `{"id":"X","affected":[{"ecosystem_specific":{"affects":{"functions":["a::b","c"]}}}]}`, "functions", "[a::b c]"},
		{"functions as a map to versions", `{"id":"X","affected":[{"ecosystem_specific":{"affects":{"functions":{"a::b":["<1"]}}}}]}`, "functions", "[a::b]"},
		{"functions of several entries", `{"id":"X","affected":[{},{"ecosystem_specific":{"affects":{"functions":["z"]}}}]}`, "functions", "[z]"},
		{"an informational record", `{"id":"X","affected":[{"database_specific":{"informational":"unmaintained"}}]}`, "informational", "unmaintained"},
		{"an informational record of another form", `{"id":"X","affected":[{"ecosystem_specific":{"informational":"notice"}}]}`, "informational", "notice"},
		{"no symbols stand for all", `{"id":"X","affected":[{"ecosystem_specific":{"imports":[{"path":"a/b"},{"path":"c","symbols":["F"]},{"symbols":["G"]}]}}]}`, "imports", "[{a/b []} {c [F]}]"},
		{"a version that is a bare number", `{"id":"X","affected":[{"package":{"ecosystem":"npm","name":"a"},"ranges":[{"type":"SEMVER","events":[{"introduced":0},{"fixed":2.5}]}]}]}`, "events", "[{introduced 0} {fixed 2.5}]"},
		{"blanks around a version", `{"id":"X","affected":[{"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":" 1.0 "}]}]}]}`, "events", "[{introduced 1.0}]"},
		{"two kinds in one event", `{"id":"X","affected":[{"ranges":[{"type":"SEMVER","events":[{"introduced":"1","fixed":"2"}]}]}]}`, "events", "[{introduced 1} {fixed 2}]"},
		{"the end of all commits", `{"id":"X","affected":[{"ranges":[{"type":"GIT","repo":"r","events":[{"introduced":"0"},{"limit":"*"}]}]}]}`, "events", "[{introduced 0} {limit *}]"},
		{"a byte order mark", "\ufeff" + `{"id":"X","database_specific":{"severity":"LOW"}}`, "severity", "low"},
		{"a key that stands twice", `{"id":"X","database_specific":{"severity":"LOW"},"database_specific":{"severity":"HIGH"}}`, "severity", "high"},
		{"nulls everywhere", `{"id":"X","aliases":null,"severity":null,"affected":[{"package":null,"ranges":null,"versions":null,"ecosystem_specific":null}],"database_specific":null}`, "severity", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Decode(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			got := map[string]any{"review": r.ReviewStatus, "severity": r.SeverityWord, "cwe": r.CWEs, "informational": r.Informational}
			for _, a := range r.Affected {
				if a.Functions != nil {
					got["functions"] = a.Functions
				}
				got["imports"] = a.Imports
				for _, g := range a.Ranges {
					got["events"] = g.Events
				}
			}
			if s := fmt.Sprint(got[tt.got]); s != tt.want {
				t.Errorf("%s, want %s", s, tt.want)
			}
			if len(r.Notes) > 0 && tt.name != "no symbols stand for all" && !strings.HasPrefix(tt.name, "functions as") {
				t.Errorf("notes %q", r.Notes)
			}
		})
	}
}

func TestEveryPartOfAnotherTypeIsSaidAndDropped(t *testing.T) {
	commit := strings.Repeat("A", 40)
	for part, note := range map[string]string{
		`"summary":7`: "summary is not a string", `"details":["x"]`: "details is not a string", `"published":{}`: "published is not a string",
		`"withdrawn":true`: "withdrawn is not a string", `"upstream":{}`: "upstream is not a list", `"related":"x"`: "related is not a list",
		`"related":[null,""]`: "an element of related is not a text", `"severity":{}`: "severity is not a list",
		`"severity":[{"type":"CVSS_V3"}]`: "a severity without type or score", `"severity":[{"score":"x"}]`: "a severity without type or score",
		`"severity":["x"]`: "a severity without type or score", `"references":[{"type":"WEB"}]`: "a reference without address", `"references":7`: "references is not a list",
		`"affected":{}`: "affected is not a list", `"affected":[{"package":{"ecosystem":7,"name":"a"}}]`: "ecosystem is not a string",
		`"affected":[{"package":{"name":"a"}}]`: "a package without ecosystem or name", `"affected":[{"versions":"1.0"}]`: "versions is not a list",
		`"affected":[{"versions":[1]}]`: "an element of versions is not a text", `"affected":[{"ranges":{}}]`: "ranges is not a list",
		`"affected":[{"ranges":[{"events":[{"introduced":"0"}]}]}]`:                                            `a range of unknown type ""`,
		`"affected":[{"ranges":[{"type":"semver","events":[{"introduced":"0"}]}]}]`:                            `a range of unknown type "semver"`,
		`"affected":[{"ranges":[{"type":"GIT","events":[{"introduced":"0"}]}]}]`:                               "a GIT range without repository",
		`"affected":[{"ranges":[{"type":"SEMVER"}]}]`:                                                          "a range without an introduced event",
		`"affected":[{"ranges":[{"type":"SEMVER","events":[{"introduced":""}]}]}]`:                             "an event without version",
		`"affected":[{"ranges":[{"type":"SEMVER","events":{}}]}]`:                                              "events is not a list",
		`"affected":[{"ranges":[{"type":"GIT","repo":"r","events":[{"introduced":"` + commit + `"}]}]}]`:       `"` + commit + `" is not a commit`,
		`"affected":[{"ranges":[{"type":"GIT","repo":"r","events":[{"introduced":"0"},{"fixed":"*"}]}]}]`:      `"*" is not a commit`,
		`"affected":[{"ranges":[{"type":"GIT","repo":"r","events":[{"introduced":"0"},{"fixed":"abc123"}]}]}]`: `"abc123" is not a commit`,
		`"affected":[{"ecosystem_specific":{"imports":{}}}]`:                                                   "imports is not a list", `"affected":[{"ecosystem_specific":{"urgency":1}}]`: "urgency is not a string",
		`"database_specific":{"cwe_ids":"CWE-1"}`: "cwe_ids is not a list", `"database_specific":{"severity":9.8}`: "severity is not a string",
		`"database_specific":{"malicious-packages-origins":{}}`: "malicious-packages-origins is not a list",
	} {
		r, err := Decode(`{"id":"X-1","aliases":["CVE-1"],` + part + `}`)
		if err != nil {
			t.Errorf("%s: %v", part, err)
			continue
		}
		if !slices.Contains(r.Notes, note) {
			t.Errorf("%s: notes %q, want %q", part, r.Notes, note)
		}
		if r.ID != "X-1" || !slices.Equal(r.Aliases, []string{"CVE-1"}) {
			t.Errorf("%s: the rest is lost: %+v", part, r)
		}
	}
}

func TestOneBadEntryDoesNotTakeItsNeighboursAlong(t *testing.T) {
	r, err := Decode(`{"id":"X-1","affected":[7,{"package":{"ecosystem":"npm","name":"a"},"ranges":[{"type":"NEW"},{"type":"SEMVER","events":[{"introduced":"1"},"x",{"other":"2"},{"fixed":"3"}]}]},"x"],
		"severity":[{},{"type":"CVSS_V3","score":"v"}],"references":[7,{"url":"u"}]}`)
	if err != nil {
		t.Fatal(err)
	}
	want := &Record{
		ID: "X-1", Severity: []Severity{{"CVSS_V3", "v"}}, References: []Reference{{"", "u"}}, Notes: r.Notes,
		Affected: []Affected{{}, {Ecosystem: "npm", Name: "a", Ranges: []Range{{Type: SemVer, Events: []Event{{Introduced, "1"}, {Fixed, "3"}}}}}, {}},
	}
	if diff := cmp.Diff(want, r); diff != "" {
		t.Error(diff)
	}
	if len(r.Notes) == 0 {
		t.Error("nothing is said")
	}
}

func TestNotesAreBounded(t *testing.T) {
	r, err := Decode(`{"id":"X-1","aliases":[` + strings.Repeat("7,", 5000) + `7],"affected":[{"ranges":[{"type":"` + strings.Repeat("T", 5000) + `"}]}]}`)
	if err != nil || len(r.Notes) != maxNotes {
		t.Fatalf("%d notes, %v", len(r.Notes), err)
	}
	r, err = Decode(`{"id":"X-1","modified":"` + strings.Repeat("9", 5000) + `"}`)
	if err != nil || len(r.Notes) != 1 || len(r.Notes[0]) > 200 {
		t.Errorf("%d notes, %v", len(r.Notes), err)
	}
}

func TestTheLargestRecordIsReadAndALargerOneIsNot(t *testing.T) {
	head, tail := `{"id":"X-1","details":"`, `"}`
	r, err := Decode(head + strings.Repeat("x", MaxRecord-len(head)-len(tail)) + tail)
	if err != nil || len(r.Details) != MaxRecord-len(head)-len(tail) {
		t.Errorf("%v", err)
	}
	_, err = Decode(head + strings.Repeat("x", MaxRecord-len(head)-len(tail)+1) + tail)
	var breach *budget.Breach
	if !errors.As(err, &breach) || breach.What != "record size" || breach.Limit != MaxRecord {
		t.Errorf("%v", err)
	}
}

func TestARecordWithoutAnIdentifierIsNone(t *testing.T) {
	for _, in := range []string{`{}`, `{"id":""}`, `{"id":" \t\n"}`, `{"id":null}`, `{"id":["X"]}`, `{"ID":"X"}`, `[]`, `"X"`, `null`, `7`} {
		if r, err := Decode(in); !errors.Is(err, ErrNoID) || r != nil {
			t.Errorf("%s: %+v, %v", in, r, err)
		}
	}
	for _, in := range []string{"", "{", `{"id":"X"} {}`, `{"id":"X",}`, `{'id':'X'}`, "\x1f\x8b", strings.Repeat(`{"a":`, 600)} {
		if r, err := Decode(in); err == nil || errors.Is(err, ErrNoID) || r != nil || !strings.HasPrefix(err.Error(), "decoding advisory: ") {
			t.Errorf("%.20q: %+v, %v", in, r, err)
		}
	}
}
