package osv

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// full is a record that uses every part that is read.
const full = `{"schema_version":"1.7.0","id":"GHSA-aaaa-bbbb-cccc","modified":"2026-01-02T03:04:05.5Z","published":"2026-01-01T01:00:00+01:00",
"aliases":["CVE-2026-1"],"upstream":["CVE-2026-2"],"related":["GHSA-x"],"summary":"s","details":"d \"quoted\"\n",
"severity":[{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H","source":"NVD"}],
"affected":[{"package":{"ecosystem":"Go","name":"example.org/m","purl":"pkg:golang/example.org/m"},
 "ranges":[{"type":"GIT","repo":"https://example.org/m","events":[{"introduced":"0"},{"fixed":"0123456789abcdef0123456789abcdef01234567"}]},
  {"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"1.2.3"},{"introduced":"2.0.0"},{"last_affected":"2.4.0"}]}],
 "versions":["1.0.0"],"ecosystem_specific":{"imports":[{"path":"example.org/m/p","symbols":["F","T.M"]},{"path":"example.org/m/q"}],"affects":{"functions":["a::b"]},"urgency":"low"},
 "database_specific":{"informational":"unsound","last_known_affected_version_range":"<= 1.2.2"}}],
"references":[{"type":"FIX","url":"https://example.org/fix"},{"type":"NOVEL","url":"https://example.org/"}],
"database_specific":{"severity":"HIGH","cwe_ids":["CWE-79"],"github_reviewed":true,"url":"https://example.org/v","license":"CC0-1.0","malicious-packages-origins":[{"source":"someone","sha256":"x"}]}}`

func TestEveryPartOfARecordIsRead(t *testing.T) {
	got, err := Decode(full)
	if err != nil {
		t.Fatal(err)
	}
	commit := "0123456789abcdef0123456789abcdef01234567"
	want := &Record{
		ID: "GHSA-aaaa-bbbb-cccc", Modified: "2026-01-02T03:04:05.5Z", Published: "2026-01-01T00:00:00Z",
		Aliases: []string{"CVE-2026-1"}, Upstream: []string{"CVE-2026-2"}, Related: []string{"GHSA-x"}, Summary: "s", Details: "d \"quoted\"\n",
		Severity: []Severity{{"CVSS_V3", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}},
		Affected: []Affected{{
			Ecosystem: "Go", Name: "example.org/m", PURL: "pkg:golang/example.org/m",
			Ranges: []Range{
				{Type: Git, Repo: "https://example.org/m", Events: []Event{{Introduced, "0"}, {Fixed, commit}}},
				{Type: SemVer, Events: []Event{{Introduced, "0"}, {Fixed, "1.2.3"}, {Introduced, "2.0.0"}, {LastAffected, "2.4.0"}}},
			},
			Versions: []string{"1.0.0"},
			Imports:  []Import{{"example.org/m/p", []string{"F", "T.M"}}, {"example.org/m/q", nil}}, Functions: []string{"a::b"},
			Urgency: "low", LastKnown: "<= 1.2.2",
		}},
		References: []Reference{{"FIX", "https://example.org/fix"}, {"NOVEL", "https://example.org/"}},
		CWEs:       []string{"CWE-79"}, SeverityWord: "high", ReviewStatus: "REVIEWED", URL: "https://example.org/v", License: "CC0-1.0",
		Malicious: true, Origins: []string{"someone"}, Informational: "unsound",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestAMalformedPartIsDroppedAndTheRestKept(t *testing.T) {
	for _, tt := range []struct{ name, text, note, want string }{
		{"a commit that is none", `{"id":"X-1","affected":[{"ranges":[{"type":"GIT","repo":"r","events":[{"introduced":"0"},{"fixed":"v1.2"}]}]}]}`,
			`"v1.2" is not a commit`, `{"schema_version":"1.7.0","id":"X-1","modified":"0001-01-01T00:00:00Z","affected":[{"ranges":[{"type":"GIT","repo":"r","events":[{"introduced":"0"}]}]}]}`},
		{"a range of a future type", `{"id":"X-1","affected":[{"package":{"ecosystem":"npm","name":"a"},"ranges":[{"type":"CALVER","events":[{"introduced":"0"}]}],"versions":["1"]}]}`,
			`a range of unknown type "CALVER"`, `{"schema_version":"1.7.0","id":"X-1","modified":"0001-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"npm","name":"a"},"versions":["1"]}]}`},
		{"a time that is none", `{"id":"X-1","modified":"yesterday"}`, `modified "yesterday" is not a time`, `{"schema_version":"1.7.0","id":"X-1","modified":"0001-01-01T00:00:00Z"}`},
		{"a list that is a text", `{"id":"X-1","aliases":"CVE-1"}`, `aliases is not a list`, `{"schema_version":"1.7.0","id":"X-1","modified":"0001-01-01T00:00:00Z"}`},
		{"a number among aliases", `{"id":"X-1","aliases":["CVE-1",7]}`, `an element of aliases is not a text`, `{"schema_version":"1.7.0","id":"X-1","modified":"0001-01-01T00:00:00Z","aliases":["CVE-1"]}`},
		{"an event of a future kind", `{"id":"X-1","affected":[{"ranges":[{"type":"SEMVER","events":[{"introduced":"1"},{"patched":"2"}]}]}]}`,
			`an event of unknown kind "patched"`, `{"schema_version":"1.7.0","id":"X-1","modified":"0001-01-01T00:00:00Z","affected":[{"ranges":[{"type":"SEMVER","events":[{"introduced":"1"}]}]}]}`},
		{"a range that begins nowhere", `{"id":"X-1","affected":[{"ranges":[{"type":"SEMVER","events":[{"fixed":"2"}]}]}]}`,
			`a range without an introduced event`, `{"schema_version":"1.7.0","id":"X-1","modified":"0001-01-01T00:00:00Z","affected":[{}]}`},
		{"a package without a name", `{"id":"X-1","affected":[{"package":{"ecosystem":"npm"}}]}`, `a package without ecosystem or name`, `{"schema_version":"1.7.0","id":"X-1","modified":"0001-01-01T00:00:00Z","affected":[{}]}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, err := Decode(tt.text)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Contains(r.Notes, tt.note) {
				t.Errorf("notes %q lack %q", r.Notes, tt.note)
			}
			if d := cmp.Diff(tt.want, string(Append(nil, r))); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestWhatIsNoRecordIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"no JSON": "{", "no id": `{"summary":"x"}`, "an id that is a number": `{"id":7}`, "too large": strings.Repeat(" ", MaxRecord+1),
		"too deep": `{"id":"X","x":` + strings.Repeat("[", 600) + strings.Repeat("]", 600) + `}`, "a list": `[]`,
	} {
		if _, err := Decode(text); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestWhatTheSchemaForbidsIsWrittenInAnotherForm(t *testing.T) {
	r := &Record{
		ID: "X-1", Modified: "2026-01-01T00:00:00Z", Severity: []Severity{{"CVSS_V3", "v"}},
		Affected: []Affected{
			{Ecosystem: "npm", Name: "a", Severity: []Severity{{"CVSS_V4", "w"}}},
			{Ecosystem: "npm", Name: "b", Ranges: []Range{{Type: SemVer, Events: []Event{{Introduced, "0"}, {Fixed, "1"}, {Introduced, "2"}, {LastAffected, "3"}, {Introduced, "4"}}}}},
		},
	}
	got := string(Append(nil, r))
	for _, want := range []string{
		`"events":[{"introduced":"0"},{"fixed":"1"},{"introduced":"4"}]`, `"events":[{"introduced":"2"},{"last_affected":"3"}]`,
		`{"package":{"ecosystem":"npm","name":"b"},"severity":[{"type":"CVSS_V3","score":"v"}]`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%s lacks %s", got, want)
		}
	}
	if strings.Count(got, `"severity"`) != 2 {
		t.Errorf("severity of the record beside those of its entries: %s", got)
	}
}

// shared returns a path below ../shared, or skips the test.
func shared(t testing.TB, elem ...string) string {
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if filepath.Dir(dir) == dir {
			t.Fatal("no go.mod above")
		}
		dir = filepath.Dir(dir)
	}
	p := filepath.Join(append([]string{dir, "..", "shared"}, elem...)...)
	if _, err := os.Stat(p); err != nil {
		t.Skip("shared suites not present")
	}
	return p
}

// eachShared calls use with every record of the shared data.
func eachShared(t testing.TB, use func(name, text string)) {
	zips, _ := filepath.Glob(filepath.Join(shared(t, "data", "osv"), "*", "all.zip"))
	for _, p := range zips {
		z, err := zip.OpenReader(p)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File {
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(r)
			if err != nil {
				t.Fatal(err)
			}
			r.Close()
			use(f.Name, string(text))
		}
		z.Close()
	}
}

func TestRealRecordsComeBackAndSatisfyTheSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile(shared(t, "schemas", "osv", "osv-schema.json"))
	if err != nil {
		t.Fatal(err)
	}
	n, noted := 0, 0
	var buf []byte
	eachShared(t, func(name, text string) {
		r, err := Decode(text)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if len(r.Notes) > 0 {
			noted++
		}
		r.Notes = nil
		buf = Append(buf[:0], r)
		again, err := Decode(string(buf))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if !bytes.Equal(buf, Append(nil, again)) {
			t.Errorf("%s: what was written reads back as %s", name, Append(nil, again))
		}
		if n++; n%7 != 0 && len(r.Affected) < 3 && !strings.HasPrefix(name, "PYSEC-20") {
			return // the schema check is slow; the rest is alike
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(buf))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(doc); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	})
	if n < 20_000 || noted != 7 {
		t.Errorf("%d records, %d with notes; want over 20,000, and the 7 with malformed commits", n, noted)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(full)
	f.Add(`{"id":"X","affected":[{"ranges":[{"type":"SEMVER","events":[{"introduced":"0","fixed":"1"}]}]}]}`)
	f.Add(`{"id":"\ud800","affected":[{"ecosystem_specific":{"affects":{"functions":{"f":["1"]}}}}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		r, err := Decode(text)
		if err != nil {
			return
		}
		out := Append(nil, r)
		if !json.Valid(out) {
			t.Fatalf("not JSON: %s", out)
		}
		again, err := Decode(string(out))
		if err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		if once := Append(nil, again); !bytes.Equal(out, once) {
			t.Fatalf("writing is not stable:\n%s\n%s", out, once)
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	var texts []string
	size := 0
	eachShared(b, func(_, text string) { texts, size = append(texts, text), size+len(text) })
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			if _, err := Decode(text); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(len(texts)), "records")
}
