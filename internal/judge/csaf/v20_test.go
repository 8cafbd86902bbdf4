package csaf

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

func TestSchemasOfBothVersionsTellWhatIsWrong(t *testing.T) {
	trials := []trial{
		{
			name: "a missing title", id: "schema",
			hit: []edit{{"/document/title", ""}},
			at:  "/document",
		},
		{
			name: "a number for a text", id: "schema",
			hit: []edit{{"/document/title", "1"}},
			at:  "/document/title",
		},
		{
			name: "an empty text", id: "schema",
			hit:  []edit{{"/document/title", `""`}},
			near: []edit{{"/document/title", `"é"`}},
			at:   "/document/title",
		},
		{
			name: "a word that is none", id: "schema",
			hit: []edit{{"/document/tracking/status", `"done"`}},
			at:  "/document/tracking/status",
		},
		{
			name: "an empty list", id: "schema",
			hit: []edit{{"/vulnerabilities", `[]`}},
			at:  "/vulnerabilities",
		},
		{
			name: "an entry twice", id: "schema",
			hit:  []edit{{vuln + "/product_status/known_affected", `["P1", "P1"]`}},
			near: []edit{{vuln + "/product_status/known_affected", `["P1"]`}},
			at:   vuln + "/product_status/known_affected/1",
		},
		{
			name: "an address that is none", id: "schema",
			hit:  []edit{{"/document/publisher/namespace", `"example.com"`}},
			near: []edit{{"/document/publisher/namespace", `"urn:x:y"`}},
			at:   "/document/publisher/namespace",
		},
		{
			name: "a time that is none", id: "schema",
			hit: []edit{{"/document/tracking/current_release_date", `"2024-13-01T00:00:00Z"`}},
			at:  "/document/tracking/current_release_date",
		},
		{
			name: "a branch with four members", id: "schema",
			hit: []edit{{"/product_tree/branches/0/product", `{"name": "x", "product_id": "P3"}`}},
			at:  "/product_tree/branches/0",
		},
		{
			name: "a CVE that is none", id: "schema",
			hit:  []edit{{vuln + "/cve", `"CVE-1"`}},
			near: []edit{{vuln + "/cve", `"CVE-2024-12345"`}},
			at:   vuln + "/cve",
		},
	}
	try(t, base20, trials)
	try(t, base21(), trials)
}

func TestUnknownMembersAreAWarningIn20AndAnErrorIn21(t *testing.T) {
	more := edit{"/document/mood", `"good"`}
	if got := lint(t, with(t, base20, more)); len(got["6.2.20"]) != 1 || got["schema"] != nil {
		t.Errorf("2.0: %v", got)
	}
	if got := lint(t, with(t, base21(), more)); len(got["schema"]) != 1 {
		t.Errorf("2.1: %v", got)
	}
}

func TestMandatoryTestsHaveNearMisses(t *testing.T) {
	score := func(s string) edit { return edit{vuln + "/scores", s} }
	const good = `{"version": "3.1", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "baseScore": 10.0, "baseSeverity": "CRITICAL"`
	involved := func(a, b string) edit {
		return edit{vuln + "/involvements", `[{"party": "vendor", "status": "open", "date": "` + a + `"}, {"party": "vendor", "status": "completed", "date": "` + b + `"}]`}
	}
	try(t, base20, []trial{
		{
			name: "a product that is not there", id: "6.1.1",
			hit:  []edit{{vuln + "/product_status/recommended", `["P9"]`}},
			near: []edit{{vuln + "/product_status/recommended", `["P2"]`}},
			at:   vuln + "/product_status/recommended/0",
		},
		{
			name: "a product of notes is 2.1", id: "6.1.1",
			hit:  []edit{{vuln + "/flags", `[{"label": "component_not_present", "product_ids": ["P9"]}]`}},
			near: []edit{{vuln + "/flags", `[{"label": "component_not_present", "group_ids": ["G1"]}]`}},
		},
		{
			name: "a product twice", id: "6.1.2",
			hit:  []edit{{"/product_tree/full_product_names", `[{"name": "x", "product_id": "P1"}]`}},
			near: []edit{{"/product_tree/full_product_names", `[{"name": "x", "product_id": "P3"}]`}},
			at:   "/product_tree/full_product_names/0/product_id",
		},
		{
			name: "a group that is not there", id: "6.1.4",
			hit:  []edit{{vuln + "/remediations/0/group_ids", `["G2"]`}},
			near: []edit{{vuln + "/remediations/0/group_ids", `["G1"]`}},
		},
		{
			name: "a group twice", id: "6.1.5",
			hit:  []edit{{"/product_tree/product_groups/-", `{"group_id": "G1", "product_ids": ["P1", "P2"]}`}},
			near: []edit{{"/product_tree/product_groups/-", `{"group_id": "G2", "product_ids": ["P1", "P2"]}`}},
		},
		{
			name: "two statuses", id: "6.1.6",
			hit:  []edit{{vuln + "/product_status/first_fixed", `["P1"]`}},
			near: []edit{{vuln + "/product_status/first_affected", `["P1"]`}},
		},
		{
			name: "a severity that is missing", id: "6.1.8",
			hit:  []edit{score(`[{"products": ["P1"], "cvss_v3": {"version": "3.1", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "baseScore": 10}}]`)},
			near: []edit{score(`[{"products": ["P1"], "cvss_v3": ` + good + `}}]`)},
		},
		{
			name: "a vector that is none", id: "6.1.8",
			hit: []edit{score(`[{"products": ["P1"], "cvss_v3": {"version": "3.1", "vectorString": "CVSS:3.1/AV:N", "baseScore": 10, "baseSeverity": "CRITICAL"}}]`)},
		},
		{
			name: "a score above ten", id: "6.1.8",
			hit:  []edit{score(`[{"products": ["P1"], "cvss_v2": {"version": "2.0", "vectorString": "AV:N/AC:L/Au:N/C:C/I:C/A:C", "baseScore": 11}}]`)},
			near: []edit{score(`[{"products": ["P1"], "cvss_v2": {"version": "2.0", "vectorString": "AV:N/AC:L/Au:N/C:C/I:C/A:C/RC:C", "baseScore": 10}}]`)},
		},
		{
			name: "a word that a metric has not", id: "6.1.8",
			hit:  []edit{score(`[{"products": ["P1"], "cvss_v3": ` + good + `, "attackVector": "REMOTE"}}]`)},
			near: []edit{score(`[{"products": ["P1"], "cvss_v3": ` + good + `, "attackVector": "NETWORK"}}]`)},
		},
		{
			name: "a temporal score that does not follow", id: "6.1.9",
			hit:  []edit{score(`[{"products": ["P1"], "cvss_v3": ` + good + `, "temporalScore": 9.0}}]`)},
			near: []edit{score(`[{"products": ["P1"], "cvss_v3": ` + good + `, "temporalScore": 10}}]`)},
		},
		{
			name: "a property against the vector", id: "6.1.10",
			hit:  []edit{score(`[{"products": ["P1"], "cvss_v3": ` + good + `, "modifiedScope": "CHANGED", "scope": "UNCHANGED"}}]`)},
			near: []edit{score(`[{"products": ["P1"], "cvss_v3": ` + good + `, "modifiedScope": "UNCHANGED", "scope": "CHANGED"}}]`)},
		},
		{
			name: "a region for a language", id: "6.1.12",
			hit:  []edit{{"/document/lang", `"EZ"`}},
			near: []edit{{"/document/lang", `"zh-Hant-TW"`}},
			at:   "/document/lang",
		},
		{
			name: "a translator without a source", id: "6.1.15",
			hit:  []edit{{"/document/publisher/category", `"translator"`}},
			near: []edit{{"/document/publisher/category", `"translator"`}, {"/document/source_lang", `"de"`}},
		},
		{
			name: "a party at one moment in two zones", id: "6.1.24",
			hit:  []edit{involved("2024-01-01T10:00:00Z", "2024-01-01T11:00:00+01:00")},
			near: []edit{involved("2024-01-01T10:00:00Z", "2024-01-02T10:00:00Z")},
		},
		{
			name: "a translation into itself", id: "6.1.28",
			hit:  []edit{{"/document/source_lang", `"EN"`}},
			near: []edit{{"/document/source_lang", `"de"`}},
		},
		{
			name: "a remediation of nothing", id: "6.1.29",
			hit: []edit{{vuln + "/remediations/0/product_ids", ""}},
		},
		{
			name: "two kinds of versions", id: "6.1.30",
			hit: []edit{{"/document/tracking/version", `"1.0.0"`}},
		},
		{
			name: "a version that is a range", id: "6.1.31",
			hit:  []edit{{leaf + "/name", `"before 2"`}},
			near: []edit{{leaf + "/name", `"before-2"`}},
		},
		{
			name: "a flag of nothing", id: "6.1.32",
			hit: []edit{{vuln + "/flags", `[{"label": "component_not_present"}]`}},
		},
		{
			name: "two flags by way of a group", id: "6.1.33",
			hit:  []edit{{vuln + "/flags", `[{"label": "component_not_present", "product_ids": ["P1"]}, {"label": "vulnerable_code_not_present", "group_ids": ["G1"]}]`}},
			near: []edit{{vuln + "/flags", `[{"label": "component_not_present", "product_ids": ["P1"]}, {"label": "vulnerable_code_not_present", "product_ids": ["P2"]}]`}},
		},
	})
}

func TestHistoriesAreInOrder(t *testing.T) {
	history := func(version, status string, list ...string) []edit {
		var entries []string
		for _, e := range list {
			number, at, _ := strings.Cut(e, "@")
			entries = append(entries, `{"date": "2024-01-`+at+`T10:00:00Z", "number": "`+number+`", "summary": "x"}`)
		}
		return []edit{{"/document/tracking/revision_history", "[" + strings.Join(entries, ",") + "]"}, {"/document/tracking/version", `"` + version + `"`}, {"/document/tracking/status", `"` + status + `"`}}
	}
	try(t, base20, []trial{
		{
			name: "ten comes after nine", id: "6.1.14",
			hit:  history("10", "final", "9@02", "10@01"),
			near: history("10", "final", "9@01", "10@02"),
		},
		{
			name: "a pre-release of numbers and words", id: "6.1.14",
			hit:  history("1.0.0", "draft", "1.0.0-2@02", "1.0.0-10@01"),
			near: history("1.0.0", "draft", "1.0.0-2@01", "1.0.0-10@02"),
		},
		{
			name: "the last revision is another", id: "6.1.16",
			hit:  history("1", "final", "1@01", "2@02"),
			near: history("2", "final", "1@01", "2@02"),
			at:   "/document/tracking/version",
		},
		{
			name: "a draft may be before its release", id: "6.1.16",
			hit:  history("1.0.0-1", "final", "1.0.0@01"),
			near: history("1.0.0-1", "draft", "1.0.0@01"),
		},
		{
			name: "a draft that is final", id: "6.1.17",
			hit:  history("0.9.0", "final", "0.9.0@01"),
			near: history("0.9.0", "draft", "0.9.0@01"),
		},
		{
			name: "a released document with drafts", id: "6.1.18",
			hit:  history("1", "interim", "0@01", "1@02"),
			near: history("1", "draft", "0@01", "1@02"),
		},
		{
			name: "a pre-release in the history", id: "6.1.19",
			hit:  history("1.0.0", "draft", "1.0.0-1@01"),
			near: history("1.0.0", "draft", "1.0.0@01"),
		},
		{
			name: "a released pre-release", id: "6.1.20",
			hit:  history("1.0.0-1", "final", "1.0.0@01"),
			near: history("1.0.0", "final", "1.0.0@01"),
		},
		{
			name: "a revision that is missing", id: "6.1.21",
			hit:  history("3", "final", "1@01", "3@03"),
			near: history("3", "final", "1@01", "2@02", "3@03"),
		},
		{
			name: "the first revision is missing", id: "6.1.21",
			hit:  history("2", "final", "2@02"),
			near: history("1", "final", "1@02"),
		},
		{
			name: "nine hundred and ninety-nine and a thousand", id: "6.1.21",
			hit:  history("1001", "final", "999@01", "1001@02"),
			near: history("1.9.0", "final", "1.0.0@01", "1.9.0@02"),
		},
		{
			name: "a revision twice", id: "6.1.22",
			hit:  history("1", "final", "1@01", "1@02"),
			near: history("2", "final", "1@01", "2@02"),
		},
		{
			name: "build metadata", id: "6.2.4",
			hit:  history("1.0.0", "final", "1.0.0+7@01"),
			near: history("1.0.0+7", "final", "1.0.0@01"),
		},
		{
			name: "a release before the history", id: "6.2.5",
			hit:  append(history("1", "final", "1@25"), edit{"/document/tracking/initial_release_date", `"2024-01-24T10:00:00Z"`}),
			near: history("1", "final", "1@24"),
		},
		{
			name: "a release before the last revision", id: "6.2.6",
			hit:  history("2", "final", "1@24", "2@25"),
			near: history("2", "final", "1@23", "2@24"),
		},
	})
}

func TestRecommendedAndInformativeTestsHaveNearMisses(t *testing.T) {
	words := func(s string) edit {
		return edit{"/document/notes", `[{"category": "summary", "text": "` + s + `"}]`}
	}
	try(t, base20, []trial{
		{
			name: "a product that nobody uses", id: "6.2.1",
			hit:  []edit{{"/product_tree/full_product_names", `[{"name": "x", "product_id": "P3"}]`}},
			near: []edit{{"/product_tree/full_product_names", `[{"name": "x", "product_id": "P3"}]`}, {"/document/category", `"csaf_informational_advisory"`}},
		},
		{
			name: "an affected product without advice", id: "6.2.2",
			hit:  []edit{{vuln + "/remediations", ""}},
			near: []edit{{vuln + "/remediations/0", `{"category": "vendor_fix", "details": "x", "group_ids": ["G1"]}`}},
		},
		{
			name: "MD5 alone", id: "6.2.8",
			hit:  []edit{{helper, hashes(`{"algorithm": "md5", "value": "` + hex64[:32] + `"}`)}},
			near: []edit{{helper, hashes(`{"algorithm": "md5", "value": "` + hex64[:32] + `"}, {"algorithm": "sha256", "value": "` + hex64 + `"}`)}},
		},
		{
			name: "no label", id: "6.2.10",
			hit: []edit{{"/document/distribution", `{"text": "free"}`}},
		},
		{
			name: "an address of another name", id: "6.2.11",
			hit: []edit{{"/document/references/0/url", `"https://example.com/EX-2024-1.json"`}},
		},
		{
			name: "an address that others can read", id: "6.2.11",
			hit: []edit{{"/document/references/0/url", `"http://example.com/ex-2024-1.json"`}},
		},
		{
			name: "a private region", id: "6.2.14",
			hit:  []edit{{"/document/lang", `"en-XA"`}},
			near: []edit{{"/document/lang", `"en-GB"`}},
		},
		{
			name: "a CVE among ids", id: "6.2.17",
			hit:  []edit{{vuln + "/ids", `[{"system_name": "x", "text": "CVE-2024-0002"}]`}},
			near: []edit{{vuln + "/ids", `[{"system_name": "x", "text": "CVE-X"}]`}},
		},
		{
			name: "a short digest", id: "6.3.5",
			hit:  []edit{{helper, hashes(`{"algorithm": "sha1", "value": "` + hex64[:40] + `"}`)}},
			near: []edit{{helper, hashes(`{"algorithm": "sha256", "value": "` + hex64 + `"}`)}},
		},
		{
			name: "an address that never resolves", id: "6.3.6",
			hit:  []edit{{"/document/publisher/namespace", `"https://registry.invalid/x"`}},
			near: []edit{{"/document/publisher/namespace", `"https://invalid.example.com/x"`}},
		},
		{
			name: "its own address never resolves", id: "6.3.7",
			hit: []edit{{"/document/references/0/url", `"https://a.test/ex-2024-1.json"`}},
		},
		{
			name: "a slip of the pen", id: "6.3.8",
			hit:  []edit{words("Secruity researchers found it.")},
			near: []edit{words("Security researchers found it.")},
		},
		{
			name: "an ending is no slip", id: "6.3.8",
			hit:  []edit{words("A vulnerabilty.")},
			near: []edit{words("Authenticators configuring products securely; attackers' servers.")},
		},
		{
			name: "another language is not read", id: "6.3.8",
			hit:  []edit{words("Vulnerabilty")},
			near: []edit{words("Produkte"), {"/document/lang", `"de"`}},
		},
		{
			name: "a version with a v", id: "6.3.11",
			hit:  []edit{{leaf + "/name", `"v1.0"`}},
			near: []edit{{leaf + "/name", `"1.0v"`}},
		},
	})
}

func TestTheFileNameFollowsFromTheID(t *testing.T) {
	for id, want := range map[string]string{
		"EX-2024-1": "ex-2024-1.json", "OASIS_CSAF_TC-CSAF_2.0-2021-5-1-01": "oasis_csaf_tc-csaf_2_0-2021-5-1-01.json", "a  /b": "a_b.json", "Ünï+1": "_n_+1.json",
	} {
		if got := fileName(id); got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
	for _, tt := range []struct {
		name string
		told bool
	}{{"ex-2024-1.json", false}, {"EX-2024-1.json", true}, {"", false}} {
		r, err := Lint(base20, Options{Name: tt.name}, nil)
		if err != nil {
			t.Fatal(err)
		}
		told := false
		for _, f := range r.Findings {
			told = told || f.Rule == "csaf/5.1"
		}
		if told != tt.told {
			t.Errorf("%q: told %v", tt.name, told)
		}
	}
}

func TestFindingsNameTheirLineAndTheRightPlace(t *testing.T) {
	r, err := Lint(strings.Replace(base20, `"known_affected": ["P1"]`, `"known_affected": ["P~1/x"]`, 1), Options{File: "dir/a.json"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(r.Findings, func(f finding.Finding) bool { return f.Rule == "csaf/6.1.1" })
	if i < 0 {
		t.Fatal("nothing told")
	}
	f := r.Findings[i]
	if f.Span.Path != "dir/a.json" || f.Span.StartLine != 23 || !strings.HasPrefix(f.Message, "/vulnerabilities/0/product_status/known_affected/0 ") {
		t.Errorf("%v: %s", f.Span, f.Message)
	}
}
