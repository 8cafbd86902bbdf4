package advisory

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/format/osv"
)

// entry writes an affected entry with the given body.
func entry(eco, name, body string) string {
	return fmt.Sprintf(`{"package":{"ecosystem":%q,"name":%q},%s}`, eco, name, body)
}

// record1 writes a record with the given affected entries.
func record1(id string, entries ...string) string {
	return fmt.Sprintf(`{"id":%q,"modified":"2026-01-01T00:00:00Z","affected":[%s]}`, id, strings.Join(entries, ","))
}

// events writes the events of a range: "introduced 0, fixed 1.2".
func events(list string) string {
	var out []string
	for _, e := range strings.Split(list, ", ") {
		kind, v, _ := strings.Cut(e, " ")
		out = append(out, fmt.Sprintf(`{%q:%q}`, kind, v))
	}
	return "[" + strings.Join(out, ",") + "]"
}

// rng writes a range of a type.
func rng(kind, list string) string {
	repo := ""
	if kind == "GIT" {
		repo = `"repo":"https://example.com/o/r",`
	}
	return fmt.Sprintf(`{"type":%q,%s"events":%s}`, kind, repo, events(list))
}

func ranges(rs ...string) string { return `"ranges":[` + strings.Join(rs, ",") + `]` }

// verdicts asks about one version and writes what the records say: "CVE-1
// affected < 1.2 [1.2]".
func verdicts(t testing.TB, db *DB, q Query) string {
	t.Helper()
	var out []string
	db.NewSession().Query(q, false, func(v *Verdict) {
		s := db.Record(v.Record).ID + " " + v.Certainty.String()
		if v.Window != "" {
			s += " " + v.Window
		}
		if len(v.Fixed) > 0 {
			s += " " + fmt.Sprint(v.Fixed)
		}
		out = append(out, s)
	})
	return strings.Join(out, "; ")
}

func TestTrapsOfOSVEvaluation(t *testing.T) {
	const npm, pypi = "npm", "PyPI"
	git := rng("GIT", "introduced 0, fixed 0123456789012345678901234567890123456789")
	for _, tt := range []struct {
		name, eco, version string
		entries            []string
		want               string
	}{
		{"a GIT range before the range that decides", pypi, "1.0", []string{entry(pypi, "a", ranges(git, rng("ECOSYSTEM", "introduced 0, fixed 1.2")))}, "X affected < 1.2 [1.2]"},
		{"a GIT range behind it", pypi, "1.0", []string{entry(pypi, "a", ranges(rng("ECOSYSTEM", "introduced 0, fixed 1.2"), git))}, "X affected < 1.2 [1.2]"},
		{"a GIT range alone says nothing of versions", pypi, "1.0", []string{entry(pypi, "a", ranges(git))}, ""},
		{"a range that does not hold before one that does", npm, "2.1.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.2.0"), rng("SEMVER", "introduced 2.0.0, fixed 2.2.0")))}, "X affected >= 2.0.0, < 2.2.0 [2.2.0]"},
		{"an entry that does not hold before one that does", npm, "2.1.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.2.0"))), entry(npm, "a", ranges(rng("SEMVER", "introduced 2.0.0, fixed 2.2.0")))}, "X affected >= 2.0.0, < 2.2.0 [2.2.0]"},
		{"ranges of two types beside one another", npm, "1.0.0", []string{entry(npm, "a", ranges(rng("ECOSYSTEM", "introduced 3.0.0"), git, rng("SEMVER", "introduced 0, fixed 1.2.0")))}, "X affected < 1.2.0 [1.2.0]"},
		{"a later window does not overwrite an earlier hit", npm, "1.0.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.2.0, introduced 2.0.0, fixed 2.2.0")))}, "X affected < 1.2.0 [1.2.0 2.2.0]"},
		{"between two windows", npm, "1.5.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.2.0, introduced 2.0.0, fixed 2.2.0")))}, ""},
		{"events in any order", npm, "2.1.0", []string{entry(npm, "a", ranges(rng("SEMVER", "fixed 2.2.0, introduced 2.0.0, fixed 1.2.0, introduced 0")))}, "X affected >= 2.0.0, < 2.2.0 [2.2.0]"},
		{"numbers are numbers", npm, "1.9.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 1.2.0, fixed 1.10.0")))}, "X affected >= 1.2.0, < 1.10.0 [1.10.0]"},
		{"introduced is inclusive", npm, "1.2.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 1.2.0, fixed 1.3.0")))}, "X affected >= 1.2.0, < 1.3.0 [1.3.0]"},
		{"just below introduced", npm, "1.2.0-rc.1", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 1.2.0, fixed 1.3.0")))}, ""},
		{"introduced 0 is below every pre-release", npm, "0.0.0-0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.3.0")))}, "X affected < 1.3.0 [1.3.0]"},
		{"fixed is exclusive", npm, "1.3.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.3.0")))}, ""},
		{"a pre-release of the fix is affected", npm, "1.3.0-rc.1", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.3.0")))}, "X affected < 1.3.0 [1.3.0]"},
		{"build metadata does not count", npm, "1.3.0+7", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.3.0")))}, ""},
		{"last_affected is inclusive", npm, "1.3.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, last_affected 1.3.0")))}, "X affected <= 1.3.0"},
		{"above last_affected", npm, "1.3.1", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, last_affected 1.3.0")))}, ""},
		{"introduced and last affected in one version", npm, "1.3.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 1.3.0, last_affected 1.3.0")))}, "X affected = 1.3.0"},
		{"a window that is the wrong way round is empty", npm, "1.5.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 2.0.0, fixed 1.0.0")))}, ""},
		{"but what begins there goes on", npm, "2.5.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 2.0.0, fixed 1.0.0")))}, "X affected >= 2.0.0"},
		{"a window of no length", npm, "1.0.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 1.0.0, fixed 1.0.0")))}, ""},
		{"windows that overlap", npm, "1.5.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 1.0.0, introduced 1.4.0, fixed 1.6.0, fixed 2.0.0")))}, "X affected >= 1.0.0, < 1.6.0 [1.6.0 2.0.0]"},
		{"no fix at all", npm, "99.0.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 1.0.0")))}, "X affected >= 1.0.0"},
		{"every version", npm, "1.0.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0")))}, "X affected all versions"},
		{"below the limit", npm, "1.5.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, limit 2.0.0")))}, "X affected < 2.0.0"},
		{"at the limit", npm, "2.0.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, limit 2.0.0")))}, ""},
		{"the highest of several limits counts", npm, "2.5.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, limit 2.0.0, limit 3.0.0")))}, "X affected < 3.0.0"},
		{"the limit * is none", npm, "9.0.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, limit 2.0.0, limit *")))}, "X affected all versions"},
		{"a limit above the fix changes nothing", npm, "1.5.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.0.0, limit 3.0.0")))}, ""},
		{"a fix above the limit is named", npm, "1.5.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 4.0.0, limit 3.0.0")))}, "X affected < 3.0.0 [4.0.0]"},

		{"a listed version", pypi, "1.5", []string{entry(pypi, "a", `"versions":["1.4","1.5"]`)}, "X affected = 1.5"},
		{"a version that is not listed", pypi, "1.6", []string{entry(pypi, "a", `"versions":["1.4","1.5"]`)}, ""},
		{"a listed version in another spelling", pypi, "1.0.0", []string{entry(pypi, "a", `"versions":["1.0"]`)}, "X affected = 1.0.0"},
		{"a listed version with leading zeros", pypi, "2022.12.07", []string{entry(pypi, "a", `"versions":["2022.12.7"]`)}, "X affected = 2022.12.07"},
		{"a listed version with the letter v", pypi, "v1.0", []string{entry(pypi, "a", `"versions":["1.0"]`)}, "X affected = v1.0"},
		{"a local label is another version", pypi, "1.0+local", []string{entry(pypi, "a", `"versions":["1.0"]`)}, ""},
		{"an epoch is another version", pypi, "1!1.0", []string{entry(pypi, "a", `"versions":["1.0"]`)}, ""},
		{"a fix in another spelling", pypi, "1.2.0", []string{entry(pypi, "a", ranges(rng("ECOSYSTEM", "introduced 0, fixed 1.2")))}, ""},
		{"listed outside of the ranges", pypi, "3.0", []string{entry(pypi, "a", `"versions":["3.0"],`+ranges(rng("ECOSYSTEM", "introduced 0, fixed 1.2")))}, "X affected = 3.0"},
		{"a fixed version that is listed is no fix", pypi, "1.0", []string{entry(pypi, "a", `"versions":["1.2"],`+ranges(rng("ECOSYSTEM", "introduced 0, fixed 1.2, introduced 1.3, fixed 1.4")))}, "X affected < 1.2 [1.4]"},
		{"a fix that another range holds is no fix", npm, "1.0.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.2.0"), rng("SEMVER", "introduced 1.1.0, fixed 1.4.0")))}, "X affected < 1.2.0 [1.4.0]"},
		{"fixes below the version are none", npm, "2.1.0", []string{entry(npm, "a", ranges(rng("SEMVER", "introduced 0, fixed 1.2.0, introduced 2.0.0")))}, "X affected >= 2.0.0"},
		{"neither ranges nor versions", npm, "1.0.0", []string{entry(npm, "a", `"versions":[]`)}, ""},

		{"pseudo-versions are below every tag", "Go", "v0.0.0-20200101000000-abcdefabcdef", []string{entry("Go", "a", ranges(rng("SEMVER", "introduced 0, fixed 0.1.0")))}, "X affected < 0.1.0 [0.1.0]"},
		{"+incompatible does not count", "Go", "v3.2.0+incompatible", []string{entry("Go", "a", ranges(rng("SEMVER", "introduced 0, fixed 3.2.1")))}, "X affected < 3.2.1 [3.2.1]"},
		{"a Debian epoch", "Debian:12", "1:1.0-1", []string{entry("Debian:12", "a", ranges(rng("ECOSYSTEM", "introduced 0, fixed 2.0-1")))}, ""},
		{"a Debian tilde", "Debian:12", "2.0~rc1-1", []string{entry("Debian:12", "a", ranges(rng("ECOSYSTEM", "introduced 0, fixed 2.0-1")))}, "X affected < 2.0-1 [2.0-1]"},
		{"an Alpine revision", "Alpine:v3.20", "1.2.3-r1", []string{entry("Alpine:v3.20", "a", ranges(rng("ECOSYSTEM", "introduced 0, fixed 1.2.3-r2")))}, "X affected < 1.2.3-r2 [1.2.3-r2]"},
		{"an Alpine patch suffix", "Alpine:v3.20", "1.2.3_p1-r0", []string{entry("Alpine:v3.20", "a", ranges(rng("ECOSYSTEM", "introduced 0, fixed 1.2.3-r2")))}, ""},
		{"a Ruby bound before the pre-releases", "RubyGems", "5.3.0.beta1", []string{entry("RubyGems", "a", ranges(rng("ECOSYSTEM", "introduced 0, fixed 5.3.a")))}, ""},
		{"NuGet ignores letter case", "NuGet", "1.0.0-BETA", []string{entry("NuGet", "a", `"versions":["1.0.0-beta"]`)}, "X affected = 1.0.0-BETA"},
		{"an ecosystem without order compares text", "OSS-Fuzz", "v1", []string{entry("OSS-Fuzz", "a", `"versions":["v1","V2"]`)}, "X affected = v1"},
		{"an ecosystem without order cannot use ranges", "OSS-Fuzz", "v1", []string{entry("OSS-Fuzz", "a", ranges(rng("ECOSYSTEM", "introduced v0, fixed v2")))}, "X undecided"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			db := open(t, build(t, record(t, record1("X", tt.entries...))))
			if got := verdicts(t, db, Query{Ecosystem: tt.eco, Name: "a", Version: tt.version}); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// A model is a random package: entries of one record over a small pool of
// versions in which spellings of equal versions occur.
type model struct {
	eco, text string
	entries   []osv.Affected
	ranks     *ranks
	db        *DB
}

func drawModel(t *rapid.T) *model {
	eco := rapid.SampledFrom([]string{"npm", "PyPI", "Debian:12", "RubyGems"}).Draw(t, "ecosystem")
	pool := map[string][]string{
		"npm":       {"1.0.0-a", "1.0.0", "1.0.0+b", "1.2.0", "1.10.0", "2.0.0-rc.1", "2.0.0", "3.0.0"},
		"PyPI":      {"1.0.dev1", "1.0a1", "1.0", "1.0.0", "1.0.post1", "1.2", "1.10", "1.10.0", "2022.12.07", "2022.12.7", "1!0.5"},
		"Debian:12": {"1.0~rc1-1", "1.0-1", "1.0-1+b1", "1.2-1", "1.10-1", "1:0.5-1"},
		"RubyGems":  {"1.0.a", "1.0", "1.0.0", "1.2", "1.10", "2.0.pre1", "2.0"},
	}[eco]
	m := &model{eco: eco, ranks: newRanks(eco)}
	m.ranks.add(pool...)
	m.ranks.settle()
	some := func(label string, most int) []string {
		return rapid.SliceOfN(rapid.SampledFrom(pool), 0, most).Draw(t, label)
	}
	var parts []string
	for range rapid.IntRange(1, 3).Draw(t, "entries") {
		body := `"versions":[`
		for i, v := range some("listed", 2) {
			if i > 0 {
				body += ","
			}
			body += fmt.Sprintf("%q", v)
		}
		var rs []string
		for range rapid.IntRange(0, 2).Draw(t, "ranges") {
			list := []string{"introduced " + rapid.SampledFrom(append([]string{"0"}, pool...)).Draw(t, "introduced")}
			for _, v := range some("events", 4) {
				kind := rapid.SampledFrom([]string{"introduced", "fixed", "fixed", "last_affected", "limit"}).Draw(t, "kind")
				list = append(list, kind+" "+v)
			}
			list = rapid.Permutation(list).Draw(t, "order")
			rs = append(rs, rng(rapid.SampledFrom([]string{"ECOSYSTEM", "SEMVER"}).Draw(t, "type"), strings.Join(list, ", ")))
		}
		parts = append(parts, entry(eco, "a", body+`],`+ranges(rs...)))
	}
	m.text = record1("X", parts...)
	r, err := osv.Decode(m.text)
	if err != nil || len(r.Notes) > 0 {
		t.Fatalf("%v %v", err, r.Notes)
	}
	m.entries = slices.Clone(r.Affected)
	data, err := packed(r)
	if err != nil {
		t.Fatal(err)
	}
	if m.db, err = FromBytes(data); err != nil {
		t.Fatal(err)
	}
	return m
}

// TestRandomRecordsAreEvaluatedByTheSchema compares exact questions with the
// independent evaluator: hits, fixes, windows and reasons.
func TestRandomRecordsAreEvaluatedByTheSchema(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawModel(t)
		s := m.db.NewSession()
		for _, v := range m.ranks.versions {
			next := 0
			s.Query(Query{Ecosystem: m.eco, Name: "a", Version: v}, true, func(x *Verdict) {
				a := &m.entries[next]
				next++
				if got, want := x.Certainty == Affected, m.ranks.holds(a, v); got != want {
					t.Fatalf("%s on %q: %s, plain evaluation %v", m.text, v, x.Certainty, want)
				}
				if x.Reason == "" {
					t.Fatalf("%s on %q: no reason", m.text, v)
				}
				if x.Certainty == Affected {
					m.fixes(t, a, v, x.Fixed)
				}
			})
			if next != len(m.entries) {
				t.Fatalf("%d verdicts about %d entries", next, len(m.entries))
			}
		}
	})
}

// fixes checks that the fixed versions are all those above v that the entry does
// not hold, lowest first.
func (m *model) fixes(t *rapid.T, a *osv.Affected, v string, got []string) {
	want := map[int]bool{}
	for _, r := range a.Ranges {
		for _, e := range r.Events {
			if e.Kind == osv.Fixed && m.ranks.at(e.Version) > m.ranks.at(v) && !m.ranks.holds(a, e.Version) {
				want[m.ranks.at(e.Version)] = true
			}
		}
	}
	last := 0
	for _, f := range got {
		at := m.ranks.at(f)
		if !want[at] || at < last {
			t.Fatalf("%s on %q: fixed in %v", m.text, v, got)
		}
		last = at
	}
	for at := range want {
		if !slices.ContainsFunc(got, func(f string) bool { return m.ranks.at(f) == at }) {
			t.Fatalf("%s on %q: fixed in %v, and one is missing", m.text, v, got)
		}
	}
}

// TestRandomIntervalsAreAnsweredAsTheirVersionsAre asks for runs of versions.
func TestRandomIntervalsAreAnsweredAsTheirVersionsAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawModel(t)
		s := m.db.NewSession()
		list := m.ranks.versions
		low := rapid.SampledFrom(list).Draw(t, "low")
		below := rapid.SampledFrom(list).Draw(t, "below")
		if m.ranks.at(low) >= m.ranks.at(below) {
			return
		}
		next := 0
		s.Query(Query{Ecosystem: m.eco, Name: "a", Version: low, Below: below}, true, func(x *Verdict) {
			a := &m.entries[next]
			next++
			hits, misses := 0, 0
			for _, v := range list {
				if at := m.ranks.at(v); at < m.ranks.at(low) || at >= m.ranks.at(below) {
					continue
				}
				if m.ranks.holds(a, v) {
					hits++
				} else {
					misses++
				}
			}
			// Versions outside of the pool may lie between, so "possible" may be
			// more careful than what the pool shows, never less.
			switch {
			case x.Certainty == Affected && misses > 0, x.Certainty == Excluded && hits > 0, x.Certainty == Undecided:
				t.Fatalf("%s from %q up to %q: %s with %d hits and %d misses", m.text, low, below, x.Certainty, hits, misses)
			}
		})
	})
}

// TestWindowsHoldWhatTheirRangeHolds compares the two ways to look at a range.
func TestWindowsHoldWhatTheirRangeHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := drawModel(t)
		s := m.db.NewSession()
		c := s.comparer(m.eco)
		posts := m.db.parts[secPosts]
		s.Query(Query{Ecosystem: m.eco, Name: "a", Version: "1.0"}, true, func(x *Verdict) {
			cur := cursor{b: posts[x.at:]}
			var p posting
			cur.posting(&p)
			for _, r := range p.ranges {
				ws := c.windows(&r, nil)
				for _, v := range m.ranks.versions {
					c.ask(v, "")
					in := slices.ContainsFunc(ws, func(w window) bool { return c.contains(w, asked) })
					if holds := c.holds(&r, asked); holds != in {
						t.Fatalf("%s: range holds %q is %v, its windows say %v", m.text, v, holds, in)
					}
				}
				for i := 1; i < len(ws); i++ {
					if c.compare(ws[i-1].low, ws[i].low) > 0 {
						t.Fatalf("%s: windows are not in order", m.text)
					}
				}
			}
		})
	})
}
