package match

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
)

func TestAFindingSaysWhatIsAffectedWhereAndWhy(t *testing.T) {
	db := open(t, packed(t, map[string]advisory.Exploited{"CVE-2021-1": {KEV: true, Ransomware: true, EPSS: 0.9}},
		record("GHSA-q", "npm", "qs", "6.5.3", `"aliases":["CVE-2021-1"],"summary":"qs can be made to hang.","severity":[{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H"}],"references":[{"type":"WEB","url":"https://example.com/qs"}]`)))
	got := only(t, look(flat(node("npm", "qs", "6.5.2")), db))
	want := finding.Finding{
		Rule: "vuln/CVE-2021-1", Severity: severity.High, Title: "qs can be made to hang", Message: "qs 6.5.2: qs can be made to hang",
		Why: "6.5.2 is in the range < 6.5.3", Component: "pkg:npm/qs@6.5.2", Package: "qs", Version: "6.5.2", Ecosystem: "npm",
		Span:    span.Span{Path: "deps.lock", Off: 10, End: 14, StartLine: 2, StartCol: 3, EndLine: 2, EndCol: 7},
		Aliases: []string{"GHSA-q", "CVE-2021-1"}, Score: 7.5,
		Scores: []finding.Score{{Source: "GHSA-q", Type: "CVSS_V3", Vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H", Base: 7.5, Level: severity.High}},
		EPSS:   0.9, EPSSDate: "2026-11-22", KEV: true, Ransomware: true, Affected: "< 6.5.3", Fixed: []string{"6.5.3"},
		Traces:     []finding.Trace{{Record: "GHSA-q", Source: "range", Range: "< 6.5.3", Version: "6.5.2", Hit: true, Reason: "6.5.2 is in the range < 6.5.3"}},
		Fix:        &finding.Fix{Summary: "qs 6.5.2 to 6.5.3, no major change", Version: "6.5.3"},
		References: []string{"https://example.com/qs"},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestVersionsThatAreNotAffectedGiveNoFinding(t *testing.T) {
	db := database(t, record("CVE-1", "npm", "a", "2.0.0", ""))
	for _, n := range []component.Node{node("npm", "a", "2.0.0"), node("npm", "A", "1.0.0"), node("npm", "b", "1.0.0"), node("PyPI", "a", "1.0.0")} {
		if r := look(flat(n), db); len(r.Findings) != 0 {
			t.Errorf("%s %s %s: %+v", n.Ecosystem, n.Name, n.Version, r.Findings)
		}
	}
}

func TestAWithdrawnRecordIsNoFinding(t *testing.T) {
	withdrawn := record("CVE-1", "npm", "a", "", `"withdrawn":"2026-02-01T00:00:00Z"`)
	if r := look(flat(node("npm", "a", "1.0.0")), database(t, withdrawn)); len(r.Findings) != 0 {
		t.Errorf("%+v", r.Findings)
	}
	// Nor does it lend anything to a finding that shares its alias.
	f := only(t, look(flat(node("npm", "a", "1.0.0")), database(t, withdrawn, record("GHSA-a", "npm", "a", "1.5.0", `"aliases":["CVE-9"]`))))
	if slices.Contains(f.Aliases, "CVE-1") {
		t.Errorf("aliases %v", f.Aliases)
	}
}

func TestARecordWithSeveralEntriesForAPackageIsOneFinding(t *testing.T) {
	const sev = `"severity":[{"type":"CVSS_V3","score":"CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}]`
	entry := func(body string) string {
		return `{"package":{"ecosystem":"npm","name":"a"},` + body + `}`
	}
	rec := `{"id":"CVE-1","modified":"2026-01-01T00:00:00Z","affected":[` + strings.Join([]string{
		entry(`"versions":["1.0.0"]`),
		entry(`"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"1.2.0"}]}],` + sev),
		entry(`"ranges":[{"type":"SEMVER","events":[{"introduced":"0.5.0"},{"fixed":"1.3.0"}]}]`),
	}, ",") + `]}`
	f := only(t, look(flat(node("npm", "a", "1.0.0")), database(t, rec)))
	if d := cmp.Diff([]string{"1.3.0"}, f.Fixed); d != "" {
		t.Errorf("1.2.0 is no fix, because the third entry holds it (-want +got):\n%s", d)
	}
	if f.Severity != severity.Critical || f.Scores[0].Source != "CVE-1:package" {
		t.Errorf("the severity of the second entry is lost: %s %+v", f.Severity, f.Scores)
	}
}

func TestTheSurestEntryOfARecordCounts(t *testing.T) {
	entry := func(fixed string) string {
		return `{"package":{"ecosystem":"GitHub Actions","name":"o/r"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"` + fixed + `"}]}]}`
	}
	for _, order := range []string{entry("2.5.0") + "," + entry("3.0.0"), entry("3.0.0") + "," + entry("2.5.0")} {
		f := only(t, look(flat(node("GitHub Actions", "o/r", "v2")), database(t, `{"id":"CVE-1","modified":"2026-01-01T00:00:00Z","affected":[`+order+`]}`)))
		if f.Confidence != finding.ConfidenceHigh || f.Affected != "< 3.0.0" || f.Fix.Version != "3.0.0" {
			t.Errorf("%s, %s, fix %q", f.Confidence, f.Affected, f.Fix.Version)
		}
	}
}

func TestAComponentWithoutVersionIsCountedAndOnlyACertainRecordHits(t *testing.T) {
	db := database(t, record("CVE-1", "npm", "a", "2.0.0", ""), record("CVE-2", "npm", "a", "", ""))
	r := look(flat(node("npm", "a", "")), db)
	if f := only(t, r); f.Rule != "vuln/CVE-2" || f.Confidence != finding.ConfidenceHigh || f.Why != "every version is affected" {
		t.Errorf("%s, %s, %q", f.Rule, f.Confidence, f.Why)
	}
	if r.Unversioned != 1 || r.Queried != 1 {
		t.Errorf("%d unversioned of %d", r.Unversioned, r.Queried)
	}
}

func TestAVersionThatCannotBeComparedIsCountedAndNoFinding(t *testing.T) {
	r := look(flat(node("PyPI", "a", strings.Repeat("1", 2000))), database(t, record("CVE-1", "PyPI", "a", "2.0", "")))
	if len(r.Findings) != 0 || r.Undecided != 1 {
		t.Errorf("%d findings, %d undecided", len(r.Findings), r.Undecided)
	}
}

func TestEcosystemsWithoutAnyRecordAreNamed(t *testing.T) {
	g := flat(
		node("npm", "a", "1.0.0"), node("PyPI", "a", "1"), node("Debian:12", "a", "1"), node("Debian:11", "b", "1"),
		node("docker", "library/nginx", "1"), node("generic", "x", "1"), node("terraform", "x", "1"), node("crates.io", "x", "1.0.0"), node("Nonsense", "x", "1"))
	r := look(g, database(t, record("CVE-1", "npm", "b", "1", "")))
	if d := cmp.Diff([]string{"Debian", "PyPI", "crates.io", "generic"}, r.Unknown); d != "" {
		t.Errorf("unknown (-want +got):\n%s", d)
	}
	// Ecosystems for which no database has records are not asked about at all.
	if r.Queried != 6 {
		t.Errorf("%d looked up, want 6", r.Queried)
	}
}

func TestAReleaseOfADistributionMeetsTheRecordsOfTheWholeOne(t *testing.T) {
	db := database(t, record("DSA-1", "Debian:12", "a", "1:2-1", `"upstream":["CVE-2021-7"]`), record("DSA-2", "Debian", "a", "3", ""))
	for eco, want := range map[string]string{"Debian:12": "vuln/CVE-2021-7 vuln/DSA-2", "Debian:11": "vuln/DSA-2", "Debian": "vuln/DSA-2"} {
		var got []string
		for _, f := range look(flat(node(eco, "a", "1")), db).Findings {
			got = append(got, f.Rule)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", eco, got, want)
		}
	}
}

func TestMovingTagsOfActionsStandForAllVersionsOfTheirLine(t *testing.T) {
	for version, want := range map[string]advisory.Query{
		"v35":       {Version: "35.0.0", Below: "36.0.0-0"},
		"35":        {Version: "35.0.0", Below: "36.0.0-0"},
		"v2.7":      {Version: "2.7.0", Below: "2.8.0-0"},
		"v2.7.1":    {Version: "2.7.1"},
		"v1.2.3.4":  {Version: "1.2.3.4"},
		"main":      {Version: "main"},
		"vnext":     {Version: "next"},
		"v2.x":      {Version: "2.x"},
		"":          {},
		"v":         {},
		"v99999999": {Version: "99999999"},
	} {
		want.Ecosystem, want.Name = "GitHub Actions", "o/r"
		if d := cmp.Diff(want, ask(&component.Component{Ecosystem: "GitHub Actions", Name: "o/r", Version: version})); d != "" {
			t.Errorf("%q (-want +got):\n%s", version, d)
		}
	}
	want := advisory.Query{Ecosystem: "npm", Name: "a", Version: "v1"}
	if d := cmp.Diff(want, ask(&component.Component{Ecosystem: "npm", Name: "a", Version: "v1"})); d != "" {
		t.Errorf("another ecosystem's version is no tag:\n%s", d)
	}
}

func TestAMovingTagIsAffectedAsFarAsItsLineIs(t *testing.T) {
	db := database(t, record("CVE-1", "GitHub Actions", "o/r", "35.7.2", ""))
	for _, tt := range []struct {
		version    string
		found      bool
		confidence finding.Confidence
		why        string
	}{
		{"v34", true, finding.ConfidenceHigh, "every version from 34.0.0 up to 35.0.0-0 is in the range < 35.7.2"},
		{"v35", true, finding.ConfidenceLow, "35.0.0 stands for versions of which only some are affected"},
		{"v35.6", true, finding.ConfidenceHigh, "every version from 35.6.0 up to 35.7.0-0 is in the range < 35.7.2"},
		{"v35.7", true, finding.ConfidenceLow, "35.7.0 stands for versions of which only some are affected"},
		{"v35.7.1", true, finding.ConfidenceHigh, "35.7.1 is in the range < 35.7.2"},
		{"v35.7.2", false, 0, ""},
		{"v35.8", false, 0, ""},
		{"v36", false, 0, ""},
	} {
		r := look(flat(node("GitHub Actions", "O/R/sub", tt.version)), db)
		if !tt.found {
			if len(r.Findings) > 0 {
				t.Errorf("%s: %+v", tt.version, r.Findings)
			}
			continue
		}
		f := only(t, r)
		if f.Confidence != tt.confidence || f.Why != tt.why || f.Fix.Version != "35.7.2" {
			t.Errorf("%s: %s, %q, fix %q", tt.version, f.Confidence, f.Why, f.Fix.Version)
		}
	}
}

// TestTheResultDependsOnTheGraphAndTheRecordsOnly shuffles both.
func TestTheResultDependsOnTheGraphAndTheRecordsOnly(t *testing.T) {
	records := []string{
		record("GHSA-1", "npm", "a", "1.5.0", `"aliases":["CVE-1"],"summary":"one"`),
		record("CVE-1", "npm", "a", "1.6.0", `"summary":"two","references":[{"type":"WEB","url":"https://a.example"}]`),
		record("OSV-1", "npm", "a", "", `"aliases":["GHSA-1"]`),
		record("CVE-2", "npm", "a", "9.0.0", ""),
		record("MAL-1", "npm", "b", "", ""),
		record("CVE-3", "PyPI", "c", "2.0", ""),
	}
	nodes := []component.Node{node("npm", "a", "1.0.0"), node("npm", "b", "1.0.0"), node("PyPI", "C", "1.0")}
	var want *Result
	for i := range 40 {
		rnd := rand.New(rand.NewPCG(uint64(i), 7))
		rnd.Shuffle(len(records), func(i, j int) { records[i], records[j] = records[j], records[i] })
		var ls []*component.Listing
		for _, k := range rnd.Perm(len(nodes)) {
			l := &component.Listing{Path: nodes[k].Name + ".lock", Nodes: []component.Node{nodes[k]}}
			ls = append(ls, l)
		}
		got := look(merged(ls...), database(t, records...))
		if want == nil {
			want = got
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("in another order (-first +now):\n%s", d)
		}
	}
	if len(want.Findings) != 4 {
		t.Errorf("%d findings, want 4", len(want.Findings))
	}
}
