package osv

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// drawRecord makes records as Decode gives them, with every field.
func drawRecord(t *rapid.T) *Record {
	text := rapid.StringOfN(rapid.RuneFrom([]rune("aZ9 \"\\/\n\t\r\b\x01\x7fé日😀<>&\u2028\ufffd")), 1, 12, -1)
	word := rapid.StringOfN(rapid.RuneFrom([]rune("abz09.-_")), 1, 8, -1)
	texts := func(label string) []string {
		list := rapid.SliceOfN(text, 0, 3).Draw(t, label)
		if len(list) == 0 {
			return nil
		}
		return list
	}
	maybe := func(g *rapid.Generator[string], label string) string {
		if rapid.Bool().Draw(t, "has "+label) {
			return g.Draw(t, label)
		}
		return ""
	}
	moment := rapid.SampledFrom([]string{"2026-01-02T03:04:05Z", "2021-12-31T23:59:59.123456789Z", "1999-01-01T00:00:00.5Z"})
	severities := func(label string) []Severity {
		var list []Severity
		for range rapid.IntRange(0, 2).Draw(t, label) {
			list = append(list, Severity{rapid.SampledFrom([]string{"CVSS_V2", "CVSS_V3", "CVSS_V4", "Ubuntu"}).Draw(t, "type"), text.Draw(t, "score")})
		}
		return list
	}
	r := &Record{
		ID: "X-" + word.Draw(t, "id"), Modified: moment.Draw(t, "modified"), Published: maybe(moment, "published"), Withdrawn: maybe(moment, "withdrawn"),
		Aliases: texts("aliases"), Upstream: texts("upstream"), Related: texts("related"), Summary: maybe(text, "summary"), Details: maybe(text, "details"),
		CWEs: texts("cwes"), SeverityWord: maybe(word, "severity"), ReviewStatus: maybe(text, "review status"), URL: maybe(text, "url"), License: maybe(text, "license"), Origins: texts("origins"),
	}
	r.Malicious = len(r.Origins) > 0
	perEntry := rapid.Bool().Draw(t, "severity of entries")
	if !perEntry {
		r.Severity = severities("severity")
	}
	for range rapid.IntRange(0, 3).Draw(t, "affected") {
		a := drawAffected(t, word, texts)
		if perEntry {
			a.Severity = severities("severity")
		}
		r.Affected = append(r.Affected, a)
	}
	if len(r.Affected) > 0 {
		r.Informational = maybe(word, "informational")
	}
	for range rapid.IntRange(0, 3).Draw(t, "references") {
		kinds := []string{"ADVISORY", "ARTICLE", "DETECTION", "DISCUSSION", "REPORT", "FIX", "INTRODUCED", "GIT", "PACKAGE", "EVIDENCE", "WEB"}
		r.References = append(r.References, Reference{rapid.SampledFrom(kinds).Draw(t, "kind"), text.Draw(t, "url")})
	}
	return r
}

func drawAffected(t *rapid.T, word *rapid.Generator[string], texts func(string) []string) Affected {
	a := Affected{
		Versions: texts("versions"), Functions: texts("functions"),
		Urgency: rapid.SampledFrom([]string{"", "unimportant", "low"}).Draw(t, "urgency"), LastKnown: rapid.SampledFrom([]string{"", "<= 1.2.3"}).Draw(t, "last known"),
	}
	if rapid.Bool().Draw(t, "has a package") {
		a.Ecosystem, a.Name, a.PURL = word.Draw(t, "ecosystem"), word.Draw(t, "name"), rapid.SampledFrom([]string{"", "pkg:npm/a"}).Draw(t, "purl")
	}
	for range rapid.IntRange(0, 2).Draw(t, "imports") {
		a.Imports = append(a.Imports, Import{word.Draw(t, "path"), texts("symbols")})
	}
	for range rapid.IntRange(0, 3).Draw(t, "ranges") {
		g := Range{Type: RangeType(rapid.IntRange(0, 2).Draw(t, "type")), Events: []Event{{Introduced, "0"}}}
		version := word
		if g.Type == Git {
			g.Repo = "https://h.invalid/" + word.Draw(t, "repository")
			version = rapid.SampledFrom([]string{"0", strings.Repeat("0a", 20), strings.Repeat("9f", 32)})
		}
		end := rapid.SampledFrom([]EventKind{Fixed, LastAffected}).Draw(t, "ends in")
		for range rapid.IntRange(0, 3).Draw(t, "events") {
			kind := rapid.SampledFrom([]EventKind{Introduced, end, Limit}).Draw(t, "kind")
			g.Events = append(g.Events, Event{kind, version.Draw(t, "version")})
		}
		a.Ranges = append(a.Ranges, g)
	}
	return a
}

func TestWhatIsWrittenIsReadAsTheSameRecord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawRecord(t)
		out := Append([]byte("head"), want)[len("head"):]
		if !json.Valid(out) || bytes.ContainsAny(out, "\n\t") {
			t.Fatalf("not one line of JSON: %s", out)
		}
		got, err := Decode(string(out))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("%s\n%s", out, diff)
		}
		if again := Append(nil, got); !bytes.Equal(out, again) {
			t.Fatalf("writing is not stable:\n%s\n%s", out, again)
		}
	})
}

func TestFieldsAreWrittenInTheOrderOfTheSchema(t *testing.T) {
	r, err := Decode(full)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	d := json.NewDecoder(bytes.NewReader(Append(nil, r)))
	depth := 0
	for {
		tok, err := d.Token()
		if err != nil {
			break
		}
		switch tok := tok.(type) {
		case json.Delim:
			if depth += map[json.Delim]int{'{': 1, '[': 1, '}': -1, ']': -1}[tok]; tok == '[' || tok == '{' && depth > 1 {
				skip(t, d)
				depth--
			}
		case string:
			got = append(got, tok)
			if next, err := d.Token(); err == nil {
				if delim, ok := next.(json.Delim); ok && (delim == '{' || delim == '[') {
					skip(t, d)
				}
			}
		}
	}
	want := []string{
		"schema_version", "id", "modified", "published", "aliases", "upstream", "related", "summary", "details", "severity", "affected", "references", "database_specific",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// skip reads up to the end of the list or object that is open.
func skip(t *testing.T, d *json.Decoder) {
	t.Helper()
	for depth := 1; depth > 0; {
		tok, err := d.Token()
		if err != nil {
			t.Fatal(err)
		}
		if delim, ok := tok.(json.Delim); ok {
			depth += map[json.Delim]int{'{': 1, '[': 1, '}': -1, ']': -1}[delim]
		}
	}
}

func TestTextsOfAnyKindAreWrittenAsJSON(t *testing.T) {
	for _, s := range []string{"", "\"", "\\", "\x00\x1f\x7f", "\r\n\t", "</script>", "é日😀", "\u2028\u2029", "\xff\xfe", "a\xc3", "\ud7ff\ue000", strings.Repeat("x", 5000)} {
		out := Append(nil, &Record{ID: "X-1", Summary: s + "."})
		var back struct{ Summary string }
		if err := json.Unmarshal(out, &back); err != nil {
			t.Errorf("%q: %v", s, err)
		} else if want := strings.ToValidUTF8(s, "\ufffd") + "."; back.Summary != want && strings.Count(back.Summary, "\ufffd") < 1 {
			t.Errorf("%q comes back as %q", s, back.Summary)
		}
	}
}

func TestAnEmptyRecordIsWrittenWithWhatTheSchemaRequires(t *testing.T) {
	const want = `{"schema_version":"1.7.0","id":"X-1","modified":"0001-01-01T00:00:00Z"}`
	if got := string(Append(nil, &Record{ID: "X-1"})); got != want {
		t.Errorf("%s", got)
	}
	if got := string(Append(nil, &Record{ID: "X-1", Notes: []string{"n"}, Malicious: true})); got != want {
		t.Errorf("what is no part of a record is written: %s", got)
	}
}

func TestSeverityStandsAtTheRecordOrAtItsEntries(t *testing.T) {
	v3, v4 := []Severity{{"CVSS_V3", "v"}}, []Severity{{"CVSS_V4", "w"}}
	for name, tt := range map[string]struct {
		record  []Severity
		entries [][]Severity
		want    string
	}{
		"nowhere":                     {nil, [][]Severity{nil}, "- -"},
		"at the record":               {v3, [][]Severity{nil, nil}, "v - -"},
		"at all entries":              {nil, [][]Severity{v3, v4}, "- v w"},
		"at one entry":                {nil, [][]Severity{nil, v4}, "- - w"},
		"at the record and one":       {v3, [][]Severity{nil, v4}, "- v w"},
		"at the record and all":       {v3, [][]Severity{v4, v4}, "- w w"},
		"at a record without entries": {v3, nil, "v"},
		"of two kinds at the record":  {append(slices.Clone(v3), v4...), [][]Severity{nil}, "vw -"},
	} {
		r := &Record{ID: "X-1", Severity: tt.record}
		for _, s := range tt.entries {
			r.Affected = append(r.Affected, Affected{Ecosystem: "npm", Name: "a", Severity: s})
		}
		back, err := Decode(string(Append(nil, r)))
		if err != nil {
			t.Fatal(err)
		}
		scores := func(list []Severity) string {
			if len(list) == 0 {
				return "-"
			}
			s := ""
			for _, x := range list {
				s += x.Score
			}
			return s
		}
		got := []string{scores(back.Severity)}
		for _, a := range back.Affected {
			got = append(got, scores(a.Severity))
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: %q, want %q", name, strings.Join(got, " "), tt.want)
		}
	}
}

// window says whether version v is in a range with events in version order, by
// the algorithm of the OSV schema.
func window(events []Event, v int) bool {
	in := false
	for _, e := range events {
		at := 0
		fmt.Sscan(e.Version, &at)
		switch e.Kind {
		case Introduced:
			in = in || v >= at
		case Fixed:
			in = in && v < at
		case LastAffected:
			in = in && v <= at
		}
	}
	return in
}

func TestARangeThatIsSplitHoldsTheSameVersions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := Range{Type: SemVer, Events: []Event{{Introduced, "0"}}}
		for i := range rapid.IntRange(1, 8).Draw(t, "events") {
			kind := rapid.SampledFrom([]EventKind{Introduced, Fixed, LastAffected}).Draw(t, "kind")
			r.Events = append(r.Events, Event{kind, fmt.Sprint(2 * (i + 1))})
		}
		out := Append(nil, &Record{ID: "X-1", Affected: []Affected{{Ecosystem: "npm", Name: "a", Ranges: []Range{r}}}})
		back, err := Decode(string(out))
		if err != nil || len(back.Notes) > 0 {
			t.Fatal(err, back.Notes)
		}
		parts := back.Affected[0].Ranges
		for v := range 20 {
			got := slices.ContainsFunc(parts, func(p Range) bool { return window(p.Events, v) })
			if want := window(r.Events, v); got != want {
				t.Fatalf("%v holds %d: %v, split into %v: %v", r.Events, v, want, parts, got)
			}
		}
		for _, p := range parts {
			fixed := slices.ContainsFunc(p.Events, func(e Event) bool { return e.Kind == Fixed })
			last := slices.ContainsFunc(p.Events, func(e Event) bool { return e.Kind == LastAffected })
			if fixed && last || !slices.ContainsFunc(p.Events, func(e Event) bool { return e.Kind == Introduced }) {
				t.Fatalf("%v", p.Events)
			}
		}
	})
}

func TestSplitRangesKeepTheirTypeRepositoryAndLimits(t *testing.T) {
	a, b := strings.Repeat("a", 40), strings.Repeat("b", 40)
	r := Range{Type: Git, Repo: "https://h.invalid/x", Events: []Event{{Introduced, "0"}, {Fixed, a}, {Introduced, a}, {LastAffected, b}, {Limit, "*"}}}
	back, err := Decode(string(Append(nil, &Record{ID: "X-1", Affected: []Affected{{Ranges: []Range{r}}}})))
	if err != nil {
		t.Fatal(err)
	}
	want := []Range{
		{Type: Git, Repo: r.Repo, Events: []Event{{Introduced, "0"}, {Fixed, a}, {Limit, "*"}}},
		{Type: Git, Repo: r.Repo, Events: []Event{{Introduced, a}, {LastAffected, b}, {Limit, "*"}}},
	}
	if diff := cmp.Diff(want, back.Affected[0].Ranges); diff != "" {
		t.Error(diff)
	}
}
