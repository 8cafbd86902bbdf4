package match

import (
	"slices"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/format/osv"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

// Vectors with known scores.
const (
	v2High     = `{"type":"CVSS_V2","score":"AV:N/AC:L/Au:N/C:P/I:P/A:P"}`                                      // 7.5
	v3Critical = `{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}`                    // 9.8
	v3Medium   = `{"type":"CVSS_V3","score":"CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N"}`                    // 6.1
	v4Low      = `{"type":"CVSS_V4","score":"CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:N/VI:N/VA:L/SC:N/SI:N/SA:N"}` // 0.3 or so
	broken     = `{"type":"CVSS_V3","score":"CVSS:3.1/AV:Q"}`
)

func TestTheNewestCVSSVersionAndItsHighestScoreCount(t *testing.T) {
	for _, tt := range []struct {
		name, record, entry string
		want                severity.Level
		scored              bool
	}{
		{"no statement", "", "", severity.Unscored, false},
		{"CVSS 2 alone", v2High, "", severity.High, true},
		{"CVSS 3 before CVSS 2", v2High + "," + v3Medium, "", severity.Medium, true},
		{"CVSS 4 before CVSS 3, although it is lower", v3Critical + "," + v4Low, "", severity.Low, true},
		{"the order of statements does not matter", v4Low + "," + v3Critical, "", severity.Low, true},
		{"the highest of one version", v3Medium + "," + v3Critical, "", severity.Critical, true},
		{"the highest first", v3Critical + "," + v3Medium, "", severity.Critical, true},
		{"a statement of the entry counts", "", v3Medium, severity.Medium, true},
		{"the entry and the record, the highest", v3Medium, v3Critical, severity.Critical, true},
		{"a vector that cannot be read is no level", broken, "", severity.Unscored, false},
		{"a vector that cannot be read hides no other", broken + "," + v2High, "", severity.High, true},
		{"a word of a distribution", `{"type":"Ubuntu","score":"Medium"}`, "", severity.Medium, false},
		{"a vector before a word", `{"type":"Ubuntu","score":"critical"},` + v3Medium, "", severity.Medium, true},
		{"the highest word", `{"type":"Ubuntu","score":"low"}`, `{"type":"Red Hat","score":"important"}`, severity.High, false},
		{"a word that is none", `{"type":"Ubuntu","score":"untriaged"}`, "", severity.Unscored, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			rec := `{"id":"CVE-1","modified":"2026-01-01T00:00:00Z","severity":[` + tt.record + `],"affected":[{"package":{"ecosystem":"npm","name":"a"},"versions":["1.0.0"],"severity":[` + tt.entry + `]}]}`
			f := only(t, look(flat(node("npm", "a", "1.0.0")), database(t, rec)))
			if f.Severity != tt.want || (f.Score > 0) != tt.scored {
				t.Errorf("%s %.1f, want %s", f.Severity, f.Score, tt.want)
			}
		})
	}
}

func TestTheWordOfTheDatabaseCountsWhereNoVectorDoes(t *testing.T) {
	for more, want := range map[string]severity.Level{
		`"database_specific":{"severity":"MODERATE"}`:                               severity.Medium,
		`"database_specific":{"severity":"CRITICAL"},"severity":[` + v3Medium + `]`: severity.Medium,
		`"database_specific":{"severity":"SEVERE"}`:                                 severity.Unscored,
	} {
		f := only(t, look(flat(node("npm", "a", "1")), database(t, record("GHSA-1", "npm", "a", "", more))))
		if f.Severity != want {
			t.Errorf("%s: %s, want %s", more, f.Severity, want)
		}
	}
}

func TestTheUrgencyOfDebianIsAStatementOfTheEntry(t *testing.T) {
	rec := `{"id":"CVE-1","modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"Debian:12","name":"a"},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"0"}]}],"ecosystem_specific":{"urgency":"unimportant"}}]}`
	f := only(t, look(flat(node("Debian:12", "a", "1")), database(t, rec)))
	want := finding.Score{Source: "CVE-1:package", Type: "urgency", Vector: "unimportant", Level: severity.Info}
	if f.Severity != severity.Info || !slices.Contains(f.Scores, want) {
		t.Errorf("%s, %+v", f.Severity, f.Scores)
	}
}

func TestEveryStatementIsKeptWithItsSource(t *testing.T) {
	got := scores("X", []osv.Severity{{Type: "CVSS_V3", Score: "CVSS:3.1/AV:Q"}, {Type: "Ubuntu", Score: "HIGH"}})
	want := []finding.Score{{Source: "X", Type: "CVSS_V3", Vector: "CVSS:3.1/AV:Q"}, {Source: "X", Type: "Ubuntu", Vector: "HIGH", Level: severity.High}}
	if !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
}

func TestTheWorstOfAllRecordsOfAGroupCounts(t *testing.T) {
	f := only(t, look(flat(node("npm", "a", "1.0.0")), database(t,
		record("GHSA-1", "npm", "a", "2.0.0", `"aliases":["CVE-1"],"severity":[`+v3Medium+`]`),
		record("CVE-1", "npm", "a", "2.0.0", `"severity":[`+v3Critical+`]`))))
	if f.Severity != severity.Critical || f.Score != 9.8 || len(f.Scores) != 2 {
		t.Errorf("%s %.1f of %+v", f.Severity, f.Score, f.Scores)
	}
}

func TestMalwareIsCriticalAndAClassOfItsOwn(t *testing.T) {
	f := only(t, look(flat(node("npm", "evil", "1.0.0")), database(t,
		record("MAL-2024-1", "npm", "evil", "", `"aliases":["GHSA-1"],"summary":"steals tokens","severity":[`+v3Medium+`]`))))
	if f.Rule != "malware/MAL-2024-1" || !f.Malicious || f.Severity != severity.Critical || f.Score != 6.1 {
		t.Errorf("%s, malicious %v, %s %.1f", f.Rule, f.Malicious, f.Severity, f.Score)
	}
	if f.Message != "evil 1.0.0 is a malicious release: steals tokens" {
		t.Error(f.Message)
	}
	if f.Fix.Summary != "remove evil 1.0.0 and rotate every credential that was in reach where it was installed" || f.Fix.Version != "" {
		t.Errorf("%+v", f.Fix)
	}
}

func TestOneMaliciousRecordMakesTheGroupMalicious(t *testing.T) {
	f := only(t, look(flat(node("npm", "a", "1.0.0")), database(t,
		record("GHSA-1", "npm", "a", "2.0.0", `"database_specific":{"malicious-packages-origins":[{"source":"ossf"}]}`),
		record("CVE-1", "npm", "a", "2.0.0", `"aliases":["GHSA-1"]`))))
	if f.Rule != "malware/CVE-1" || !f.Malicious {
		t.Errorf("%s, malicious %v", f.Rule, f.Malicious)
	}
	if want := "remove a 1.0.0 and rotate every credential that was in reach where it was installed; later releases from 2.0.0 are not affected"; f.Fix.Summary != want || f.Fix.Version != "2.0.0" {
		t.Errorf("%+v", f.Fix)
	}
}

func TestAMaliciousPackageWithoutVersionIsWordedWithoutOne(t *testing.T) {
	f := only(t, look(flat(node("npm", "evil", "")), database(t, record("MAL-1", "npm", "evil", "", ""))))
	if want := "remove evil and rotate every credential that was in reach where it was installed"; f.Fix.Summary != want {
		t.Errorf("%q, want %q", f.Fix.Summary, want)
	}
	if f.Message != "evil is a malicious release" {
		t.Error(f.Message)
	}
}

func TestInformationalRecordsAreNotes(t *testing.T) {
	informational := `{"id":"RUSTSEC-1","modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"crates.io","name":"a"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"}]}],"database_specific":{"informational":"unmaintained"}}]`
	for _, tt := range []struct {
		name    string
		records []string
		want    severity.Level
	}{
		{"without a score", []string{informational + "}"}, severity.Info},
		{"with a score", []string{informational + `,"severity":[` + v3Medium + `]}`}, severity.Medium},
		{"beside one that is not", []string{informational + "}", record("CVE-1", "crates.io", "a", "", `"aliases":["RUSTSEC-1"]`)}, severity.Unscored},
	} {
		f := only(t, look(flat(node("crates.io", "a", "1.0.0")), database(t, tt.records...)))
		if f.Severity != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, f.Severity, tt.want)
		}
	}
}

func TestExploitationIsJoinedByAnyIDOfTheGroup(t *testing.T) {
	exploits := map[string]advisory.Exploited{"CVE-1": {KEV: true, EPSS: 0.25}, "CVE-2": {Ransomware: true, EPSS: 0.5}, "CVE-3": {KEV: true, EPSS: -1}}
	for _, tt := range []struct {
		name            string
		records         []string
		kev, ransomware bool
		epss            float64
	}{
		{"by an alias", []string{record("GHSA-1", "npm", "a", "", `"aliases":["CVE-1"]`)}, true, false, 0.25},
		{"by an upstream id", []string{record("GHSA-1", "npm", "a", "", `"upstream":["CVE-1"]`)}, true, false, 0.25},
		{"the highest of all", []string{record("GHSA-1", "npm", "a", "", `"aliases":["CVE-1"]`), record("CVE-2", "npm", "a", "", `"aliases":["CVE-1"]`)}, true, true, 0.5},
		{"unknown is not said", []string{record("CVE-3", "npm", "a", "", "")}, true, false, 0},
		{"none", []string{record("CVE-4", "npm", "a", "", "")}, false, false, 0},
	} {
		f := only(t, look(flat(node("npm", "a", "1.0.0")), open(t, packed(t, exploits, tt.records...))))
		if f.KEV != tt.kev || f.Ransomware != tt.ransomware || f.EPSS != tt.epss || (f.EPSSDate != "") != (tt.epss > 0) {
			t.Errorf("%s: kev %v, ransomware %v, EPSS %g of %q", tt.name, f.KEV, f.Ransomware, f.EPSS, f.EPSSDate)
		}
	}
}

func TestAGroupIsAsSureAsItsSurestRecord(t *testing.T) {
	db := database(t, record("CVE-1", "GitHub Actions", "o/r", "2.5.0", ""), record("GHSA-1", "GitHub Actions", "o/r", "3.0.0", `"aliases":["CVE-1"]`))
	if f := only(t, look(flat(node("GitHub Actions", "o/r", "v2")), db)); f.Confidence != finding.ConfidenceHigh {
		t.Errorf("confidence %s", f.Confidence)
	}
}
