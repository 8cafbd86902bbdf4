package advisory

import (
	"fmt"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/format/osv"
)

// idsOf returns the ids of records by their numbers.
func idsOf(db *DB, numbers []int) string {
	var out []string
	for _, n := range numbers {
		out = append(out, db.Record(n).ID)
	}
	return strings.Join(out, " ")
}

func TestRecordsAreFoundByEveryIDWithoutCase(t *testing.T) {
	db, _ := built(t, nil, `{"id":"GHSA-aaaa-bbbb-cccc","aliases":["CVE-1","PYSEC-1"]}`, `{"id":"CVE-1"}`, `{"id":"DSA-1","upstream":["CVE-1"],"related":["CVE-9"]}`, `{"id":"x_Own-1","aliases":["CVE-1","CVE-1"]}`)
	for id, want := range map[string]string{
		"CVE-1": "CVE-1 DSA-1 GHSA-aaaa-bbbb-cccc x_Own-1", "cve-1": "CVE-1 DSA-1 GHSA-aaaa-bbbb-cccc x_Own-1",
		"GHSA-aaaa-bbbb-cccc": "GHSA-aaaa-bbbb-cccc", "ghsa-AAAA-bbbb-CCCC": "GHSA-aaaa-bbbb-cccc", "pysec-1": "GHSA-aaaa-bbbb-cccc",
		"x_Own-1": "x_Own-1", "CVE-9": "", "CVE-": "", "CVE-11": "", "": "",
	} {
		if got := idsOf(db, db.ByID(id)); got != want {
			t.Errorf("%q finds %q, want %q", id, got, want)
		}
	}
}

func TestAClusterIsEverythingThatAliasesJoin(t *testing.T) {
	db, _ := built(t, nil,
		`{"id":"A","aliases":["B"]}`, `{"id":"C","aliases":["B"]}`, `{"id":"D","upstream":["C"]}`, `{"id":"E","related":["A"]}`, `{"id":"F","aliases":["G"]}`)
	for _, tt := range []struct{ ask, want string }{
		{"A", "A B C D"}, {"D", "A B C D"}, {"B", "A B C D"}, {"E", "E"}, {"F", "F G"}, {"none", "none"}, {"A F", "A B C D F G"}, {"", ""},
	} {
		if got := strings.Join(db.Cluster(strings.Fields(tt.ask)...), " "); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.ask, got, tt.want)
		}
	}
}

func TestAClusterIsBounded(t *testing.T) {
	var texts []string
	for i := range 3000 {
		texts = append(texts, fmt.Sprintf(`{"id":"N-%d","aliases":["N-%d"]}`, i, i+1))
	}
	db, _ := built(t, nil, texts...)
	if n := len(db.Cluster("N-0")); n != 1000 {
		t.Errorf("%d ids", n)
	}
}

func TestPackagesAreVisitedInOrder(t *testing.T) {
	db, _ := built(t, nil,
		record1("X", entry("npm", "qs", `"versions":["1"]`), entry("PyPI", "My.Pkg", `"versions":["1"]`)),
		record1("Y", entry("npm", "qs", `"versions":["1"]`), entry("npm", "qs-x", `"versions":["1"]`), entry("Debian:12", "qs", `"versions":["1"]`)))
	list := func(text string, stop int) string {
		var out []string
		db.Packages(text, func(eco, name string, records int) bool {
			out = append(out, fmt.Sprintf("%s/%s:%d", eco, name, records))
			return len(out) < stop
		})
		return strings.Join(out, " ")
	}
	for _, tt := range []struct {
		text string
		stop int
		want string
	}{
		{"", 99, "Debian:12/qs:1 PyPI/my-pkg:1 npm/qs:2 npm/qs-x:1"},
		{"", 2, "Debian:12/qs:1 PyPI/my-pkg:1"},
		{"QS", 99, "Debian:12/qs:1 npm/qs:2 npm/qs-x:1"},
		{"npm", 99, ""}, // only names are searched
		{"my-", 99, "PyPI/my-pkg:1"},
	} {
		if got := list(tt.text, tt.stop); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
	var of []string
	db.PackagesOf(map[int]bool{0: true}, func(eco, name string) { of = append(of, eco+"/"+name) })
	if d := gocmp.Diff([]string{"PyPI/my-pkg", "npm/qs"}, of); d != "" {
		t.Errorf("packages of one record (-want +got):\n%s", d)
	}
}

func TestEcosystemsAreKnownWithoutSuffix(t *testing.T) {
	db, _ := built(t, nil, record1("X", entry("Debian:12", "a", `"versions":["1"]`), entry("Ubuntu:24.04:LTS", "a", `"versions":["1"]`)))
	for eco, want := range map[string]bool{"Debian": true, "Ubuntu": true, "Debian:12": false, "npm": false, "": false} {
		if got := db.HasEcosystem(eco); got != want {
			t.Errorf("%q: %v, want %v", eco, got, want)
		}
	}
}

func TestReleasesOfDistributionsAreKeptApart(t *testing.T) {
	at := func(id, eco string) string { return record1(id, entry(eco, "a", `"versions":["1"]`)) }
	db, _ := built(t, nil, at("BARE", "Debian"), at("TWELVE", "Debian:12"), at("LTS", "Ubuntu:24.04:LTS"), at("PRO", "Ubuntu:Pro:24.04:LTS"), at("ALP", "Alpine:v3.20"))
	for eco, want := range map[string]string{
		"Debian:12": "TWELVE BARE", "Debian:11": "BARE", "Debian": "BARE", "debian:12": "",
		"Ubuntu:24.04:LTS": "LTS", "Ubuntu:Pro:24.04:LTS": "PRO", "Ubuntu:24.04": "", "Alpine:v3.20": "ALP", "Alpine:v3.19": "",
	} {
		var got []string
		db.NewSession().Query(Query{Ecosystem: eco, Name: "a", Version: "1"}, false, func(v *Verdict) { got = append(got, db.Record(v.Record).ID) })
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %q", eco, got, want)
		}
	}
}

func TestARecordComesBackWithAllThatJudgingNeeds(t *testing.T) {
	db, _ := built(t, map[string]Exploited{"CVE-1": {KEV: true, Ransomware: true, EPSS: 0.12345}},
		`{"id":"MAL-1","modified":"2026-01-02T03:04:05Z","withdrawn":"2026-02-01T00:00:00Z","aliases":["CVE-1","GHSA-1"],"upstream":["CVE-2"],"related":["CVE-3"],
		"severity":[{"type":"CVSS_V3","score":"V"},{"type":"Ubuntu","score":"low"}],"database_specific":{"severity":"HIGH"},
		"affected":[{"package":{"ecosystem":"crates.io","name":"a"},"database_specific":{"informational":"unsound"}}]}`)
	want := Record{
		ID: "MAL-1", Modified: "2026-01-02T03:04:05Z", Withdrawn: "2026-02-01T00:00:00Z", Aliases: []string{"CVE-1", "GHSA-1"}, Upstream: []string{"CVE-2"}, Related: []string{"CVE-3"},
		Severity: []osv.Severity{{Type: "CVSS_V3", Score: "V"}, {Type: "Ubuntu", Score: "low"}}, SeverityWord: "high", Informational: "unsound",
		Malicious: true, KEV: true, Ransomware: true, EPSS: 0.12345,
	}
	if d := gocmp.Diff(want, db.Record(0)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	for _, n := range []int{-1, 1, 1 << 40} {
		if d := gocmp.Diff(Record{Number: n, EPSS: -1}, db.Record(n)); d != "" {
			t.Errorf("a record that is not there:\n%s", d)
		}
	}
}

func TestTheSeverityOfAnEntryStandsWithItsVerdict(t *testing.T) {
	sev := func(score string) string {
		return `"severity":[{"type":"CVSS_V3","score":"` + score + `"}],"versions":["1.0.0"]`
	}
	db, _ := built(t, nil, record1("X", entry("npm", "a", sev("first")), entry("npm", "a", sev("second")), entry("npm", "b", sev("other"))))
	var got []osv.Severity
	db.NewSession().Query(Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}, false, func(v *Verdict) { got = append(got, v.Severity...) })
	if d := gocmp.Diff([]osv.Severity{{Type: "CVSS_V3", Score: "first"}, {Type: "CVSS_V3", Score: "second"}}, got); d != "" {
		t.Error(d)
	}
}

func TestTheDigestIsThatOfTheContent(t *testing.T) {
	one, same := open(t, build(t, samples(t)...)), open(t, build(t, samples(t)...))
	other := open(t, build(t, samples(t)[1:]...))
	if one.Digest() != same.Digest() || one.Digest() == other.Digest() || !strings.HasPrefix(one.Digest(), "sha256:") || len(one.Digest()) != 71 {
		t.Errorf("%s %s %s", one.Digest(), same.Digest(), other.Digest())
	}
	all, texts := one.Sizes()
	if all <= texts || texts <= 0 || all != len(build(t, samples(t)...)) {
		t.Errorf("%d bytes, %d of them texts", all, texts)
	}
}

func TestWhyAVersionIsOrIsNotAffected(t *testing.T) {
	const both = `"versions":["3.0.0"],`
	for _, tt := range []struct{ name, body, version, below, certainty, source, window, reason string }{
		{"in a range", ranges(rng("SEMVER", "introduced 1.0.0, fixed 1.2.0")), "1.1.0", "", "affected", "range", ">= 1.0.0, < 1.2.0", "1.1.0 is in the range >= 1.0.0, < 1.2.0"},
		{"listed", both + ranges(), "3.0.0", "", "affected", "versions", "= 3.0.0", "the record lists version 3.0.0"},
		{"in no range", ranges(rng("SEMVER", "introduced 1.0.0, fixed 1.2.0, introduced 2.0.0, last_affected 2.1.0")), "1.5.0", "", "not affected", "range", ">= 1.0.0, < 1.2.0 or >= 2.0.0, <= 2.1.0", "1.5.0 is not in >= 1.0.0, < 1.2.0 or >= 2.0.0, <= 2.1.0"},
		{"neither listed nor in a range", both + ranges(rng("SEMVER", "introduced 0, fixed 1.2.0")), "1.5.0", "", "not affected", "range", "< 1.2.0", "1.5.0 is not listed and not in < 1.2.0"},
		{"not listed", both + ranges(), "1.5.0", "", "not affected", "range", "", "the record lists versions, and 1.5.0 is none of them"},
		{"listed versions that a range holds, too", `"versions":["1.0.0"],` + ranges(rng("SEMVER", "introduced 0, fixed 1.2.0")), "1.5.0", "", "not affected", "range", "< 1.2.0", "1.5.0 is not listed and not in < 1.2.0"},
		{"nothing is named", ranges(), "1.5.0", "", "not affected", "range", "", "the record names no versions, so it says nothing about 1.5.0"},
		{"no version is asked, some are affected", ranges(rng("SEMVER", "introduced 0, fixed 1.2.0")), "", "", "possible", "name", "", "the version is not known"},
		{"no version is asked, all are affected", ranges(rng("SEMVER", "introduced 0")), "", "", "affected", "name", "all versions", "every version is affected"},
		{"no version is asked, none is named", ranges(), "", "", "affected", "name", "all versions", "the record is about the package as a whole"},
		{"no version is asked, some are listed", both + ranges(), "", "", "possible", "name", "", "the version is not known"},
		{"part of an interval", ranges(rng("SEMVER", "introduced 0, fixed 1.2.0")), "1.0.0", "2.0.0", "possible", "range", "< 1.2.0", "1.0.0 stands for versions of which only some are affected"},
		{"the end of an interval", ranges(rng("SEMVER", "introduced 1.9.0")), "1.0.0", "2.0.0", "possible", "range", ">= 1.9.0", "1.0.0 stands for versions of which only some are affected"},
		{"a listed version inside of an interval", `"versions":["1.5.0"]`, "1.0.0", "2.0.0", "possible", "range", "= 1.5.0", "1.0.0 stands for versions of which only some are affected"},
		{"a whole interval", ranges(rng("SEMVER", "introduced 0, fixed 2.0.0")), "1.0.0", "2.0.0", "affected", "range", "< 2.0.0", "every version from 1.0.0 up to 2.0.0 is in the range < 2.0.0"},
		{"a whole interval, by windows that touch", ranges(rng("SEMVER", "introduced 0, fixed 1.5.0"), rng("SEMVER", "introduced 1.5.0, fixed 2.5.0")), "1.0.0", "2.0.0", "affected", "range", "< 1.5.0", "every version from 1.0.0 up to 2.0.0 is in the range < 1.5.0"},
		{"a gap inside of an interval", ranges(rng("SEMVER", "introduced 0, fixed 1.5.0"), rng("SEMVER", "introduced 1.6.0, fixed 2.5.0")), "1.0.0", "2.0.0", "possible", "range", "< 1.5.0", "1.0.0 stands for versions of which only some are affected"},
		{"an interval beside the range", ranges(rng("SEMVER", "introduced 2.0.0")), "1.0.0", "2.0.0", "not affected", "range", "", ""},
		{"an interval above the range", ranges(rng("SEMVER", "introduced 0, fixed 1.0.0")), "1.0.0", "2.0.0", "not affected", "range", "", ""},
		{"an interval that begins with the last affected", ranges(rng("SEMVER", "introduced 0, last_affected 1.0.0")), "1.0.0", "2.0.0", "possible", "range", "<= 1.0.0", "1.0.0 stands for versions of which only some are affected"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			db, _ := built(t, nil, record1("X", entry("npm", "a", tt.body)))
			asked := 0
			db.NewSession().Query(Query{Ecosystem: "npm", Name: "a", Version: tt.version, Below: tt.below}, true, func(v *Verdict) {
				asked++
				got := []string{v.Certainty.String(), v.Source, v.Window, v.Reason}
				if d := gocmp.Diff([]string{tt.certainty, tt.source, tt.window, tt.reason}, got); d != "" {
					t.Errorf("(-want +got):\n%s", d)
				}
			})
			if asked != 1 {
				t.Errorf("%d verdicts", asked)
			}
		})
	}
}

func TestVerdictsThatExcludeAreLeftOutUnlessAsked(t *testing.T) {
	db, _ := built(t, nil, record1("X", entry("npm", "a", `"versions":["1.0.0"]`)), record1("Y", entry("npm", "a", `"versions":["2.0.0"]`)))
	for all, want := range map[bool]string{false: "Y", true: "X Y"} {
		var got []string
		db.NewSession().Query(Query{Ecosystem: "npm", Name: "a", Version: "2.0.0"}, all, func(v *Verdict) { got = append(got, db.Record(v.Record).ID) })
		if strings.Join(got, " ") != want {
			t.Errorf("all %v: %v, want %s", all, got, want)
		}
	}
}

func TestAnEntryIsAskedAboutAnotherVersion(t *testing.T) {
	db, _ := built(t, nil, record1("X", entry("npm", "a", `"versions":["1.0.0"]`), entry("npm", "a", ranges(rng("SEMVER", "introduced 1.0.0, fixed 1.2.0")))))
	s := db.NewSession()
	var entries []Verdict
	s.Query(Query{Ecosystem: "npm", Name: "a", Version: "1.0.0"}, false, func(v *Verdict) { entries = append(entries, *v) })
	for version, want := range map[string][2]bool{"1.0.0": {true, true}, "1.1.0": {false, true}, "1.2.0": {false, false}} {
		if got := [2]bool{s.Holds(&entries[0], "npm", version), s.Holds(&entries[1], "npm", version)}; got != want {
			t.Errorf("%s: %v, want %v", version, got, want)
		}
	}
}

func TestCertaintiesHaveWords(t *testing.T) {
	for c, want := range map[Certainty]string{Excluded: "not affected", Affected: "affected", Possible: "possible", Undecided: "undecided"} {
		if c.String() != want {
			t.Errorf("%d is %q, want %q", c, c, want)
		}
	}
}
