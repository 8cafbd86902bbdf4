package csaf

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/severity"
)

// inBoth runs trials on both versions of the base document.
func inBoth(t *testing.T, trials []trial) {
	t.Helper()
	for version, text := range map[string]string{"2.0": base20, "2.1": base21()} {
		t.Run(version, func(t *testing.T) { try(t, text, trials) })
	}
}

// revisionsOf is a history of numbers, one each day from the first of January on,
// with the version and the dates that fit.
func revisionsOf(version string, numbers ...string) []edit {
	var list []string
	day := ""
	for i, n := range numbers {
		day = `"2024-01-` + twoDigits(i+1) + `T10:00:00.000Z"`
		list = append(list, `{"date": `+day+`, "number": "`+n+`", "summary": "x"}`)
	}
	return []edit{
		{"/document/tracking/revision_history", "[" + strings.Join(list, ",") + "]"},
		{"/document/tracking/version", strconv.Quote(version)},
		{"/document/tracking/initial_release_date", `"2024-01-01T10:00:00.000Z"`},
		{"/document/tracking/current_release_date", day},
	}
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// status sets the status of the document beside other edits.
func status(word string, more ...[]edit) []edit {
	out := []edit{{"/document/tracking/status", strconv.Quote(word)}}
	for _, m := range more {
		out = append(out, m...)
	}
	return out
}

func TestHistoriesOfBothVersions(t *testing.T) {
	inBoth(t, []trial{
		{name: "numbers go down", id: "6.1.14", hit: revisionsOf("1", "2", "1"), near: revisionsOf("2", "1", "2")},
		{name: "ten is above nine", id: "6.1.14", hit: revisionsOf("9", "8", "10", "9"), near: revisionsOf("10", "8", "9", "10")},
		{name: "patches count", id: "6.1.14", hit: revisionsOf("1.0.1", "1.0.2", "1.0.1"), near: revisionsOf("1.0.10", "1.0.2", "1.0.10")},
		{name: "a pre-release is below its release", id: "6.1.14", hit: status("draft", revisionsOf("1.0.0-rc.1", "1.0.0", "1.0.0-rc.1")), near: status("draft", revisionsOf("1.0.0", "1.0.0-rc.1", "1.0.0"))},
		{name: "the version is older than the history", id: "6.1.16", hit: revisionsOf("1", "1", "2"), near: revisionsOf("2", "1", "2"), at: "/document/tracking/version"},
		{name: "the version is of another kind", id: "6.1.16", hit: revisionsOf("2", "1.0.0", "2.0.0"), near: revisionsOf("2.0.0", "1.0.0", "2.0.0")},
		{name: "build metadata is no other version", id: "6.1.16", hit: revisionsOf("1.0.1+a", "1.0.0"), near: revisionsOf("1.0.0+a", "1.0.0")},
		{name: "the pre-release of a draft does not count", id: "6.1.16", hit: status("draft", revisionsOf("1.1.0-a", "1.0.0")), near: status("draft", revisionsOf("1.0.0-a", "1.0.0"))},
		{name: "version zero is a draft", id: "6.1.17", hit: revisionsOf("0", "0"), near: status("draft", revisionsOf("0", "0")), at: "/document/tracking/status"},
		{name: "a minor version of zero is a draft", id: "6.1.17", hit: status("interim", revisionsOf("0.9.0", "0.9.0")), near: status("interim", revisionsOf("1.9.0", "1.0.0", "1.9.0"))},
		{name: "a pre-release is a draft", id: "6.1.17", hit: revisionsOf("1.0.0-beta", "1.0.0-beta"), near: status("draft", revisionsOf("1.0.0-beta", "1.0.0-beta"))},
		{name: "drafts stay in the history", id: "6.1.18", hit: revisionsOf("1", "0", "1"), near: status("draft", revisionsOf("0", "0"))},
		{name: "drafts by Semantic Versioning, too", id: "6.1.18", hit: status("interim", revisionsOf("1.0.0", "0.1.0", "1.0.0")), near: revisionsOf("1.1.0", "1.0.0", "1.1.0")},
		{name: "a pre-release stands in the history", id: "6.1.19", hit: status("draft", revisionsOf("1.0.0-a", "1.0.0-a")), near: status("draft", revisionsOf("1.0.0-a", "1.0.0"))},
		{name: "a pre-release is released", id: "6.1.20", hit: revisionsOf("1.0.0-a", "1.0.0"), near: status("draft", revisionsOf("1.0.0-a", "1.0.0"))},
		{name: "the history begins too late", id: "6.1.21", hit: revisionsOf("2", "2"), near: revisionsOf("1", "1")},
		{name: "a major version is left out", id: "6.1.21", hit: revisionsOf("3.0.0", "1.0.0", "3.0.0"), near: revisionsOf("2.4.0", "1.0.0", "2.4.0")},
		{name: "nine is followed by ten", id: "6.1.21", hit: revisionsOf("11", "1", "2", "3", "4", "5", "6", "7", "8", "9", "11"), near: revisionsOf("10", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")},
		{name: "a number stands twice", id: "6.1.22", hit: revisionsOf("1", "1", "1"), near: revisionsOf("2", "1", "2")},
		{name: "build metadata makes another number", id: "6.1.22", hit: revisionsOf("1.0.0+a", "1.0.0+a", "1.0.0+a"), near: revisionsOf("1.0.0+b", "1.0.0+a", "1.0.0+b")},
		{name: "kinds are mixed", id: "6.1.30", hit: revisionsOf("2", "1.0.0", "2"), near: revisionsOf("2", "1", "2")},
		{name: "kinds are mixed the other way round", id: "6.1.30", hit: revisionsOf("2.0.0", "1", "2.0.0"), near: revisionsOf("2.0.0", "1.0.0", "2.0.0")},
		{name: "build metadata is in the history", id: "6.2.4", hit: revisionsOf("1.0.0+a", "1.0.0+a"), near: revisionsOf("1.0.0+a", "1.0.0")},
		{name: "the first release is before the history", id: "6.2.5", hit: []edit{{"/document/tracking/initial_release_date", `"2024-01-24T09:59:59.999Z"`}}, near: []edit{{"/document/tracking/initial_release_date", `"2024-01-24T12:00:00.000+02:00"`}}},
		{name: "the current release is before the end of the history", id: "6.2.6", hit: []edit{{"/document/tracking/current_release_date", `"2024-01-24T10:00:00.000+00:01"`}}, near: []edit{{"/document/tracking/current_release_date", `"2024-01-24T09:59:00.000-00:01"`}}},
	})
}

func TestVersionsAreOrderedAsSemanticVersioningOrdersThem(t *testing.T) {
	// In order; those on one line are equal.
	lines := []string{
		"0 0.0.0", "0.0.1-alpha", "0.0.1", "0.1.0", "1.0.0-1", "1.0.0-2", "1.0.0-10", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1", "1 1.0.0 1.0.0+build 01.0.0",
		"1.0.1", "1.2.0", "1.10.0", "2", "10", "18446744073709551616", "18446744073709551617.0.0", "100000000000000000000000000000",
	}
	for i, a := range lines {
		for j, b := range lines {
			for _, x := range strings.Fields(a) {
				for _, y := range strings.Fields(b) {
					got := compareNumbers(parseNumber(x), parseNumber(y))
					if (got < 0) != (i < j) || (got > 0) != (i > j) {
						t.Errorf("%s and %s: %d", x, y, got)
					}
				}
			}
		}
	}
}

func TestNumbersOfAnyLengthAreIncremented(t *testing.T) {
	for s, want := range map[string]string{"0": "1", "9": "10", "99": "100", "199": "200", "18446744073709551615": "18446744073709551616", "": "1"} {
		if got := increment(s); got != want {
			t.Errorf("%q: %s", s, got)
		}
	}
}

func TestProductsOfBothVersions(t *testing.T) {
	hashes := func(list string) edit {
		return edit{helper, `{"hashes": [{"filename": "a", "file_hashes": [` + list + `]}]}`}
	}
	digest := func(algorithm string, digits int) string {
		return `{"algorithm": "` + algorithm + `", "value": "` + strings.Repeat("a", digits) + `"}`
	}
	purl := func(s string) edit { return edit{helper, `{"purl": "` + s + `"}`} }
	name := func(category, s string) []edit {
		return []edit{{leaf + "/category", strconv.Quote(category)}, {leaf + "/name", strconv.Quote(s)}}
	}
	inBoth(t, []trial{
		{name: "a status of a product that is not there", id: "6.1.1", hit: []edit{{vuln + "/product_status/under_investigation", `["p1"]`}}, near: []edit{{vuln + "/product_status/recommended", `["P1"]`}}},
		{name: "a group of products that are not there", id: "6.1.1", hit: []edit{{"/product_tree/product_groups/0/product_ids", `["P1", "P3"]`}}, near: []edit{{"/product_tree/product_groups/0/product_ids", `["P2", "P1"]`}}},
		{name: "a remediation of a product that is not there", id: "6.1.1", hit: []edit{{vuln + "/remediations/0/product_ids", `["P1", "X"]`}}, near: []edit{{vuln + "/remediations/0/product_ids", `["P1", "P2"]`}}, at: vuln + "/remediations/0/product_ids/1"},
		{name: "a threat to a product that is not there", id: "6.1.1", hit: []edit{{vuln + "/threats", `[{"category": "impact", "details": "x", "product_ids": ["X"]}]`}}, near: []edit{{vuln + "/threats", `[{"category": "impact", "details": "x", "product_ids": ["P2"]}]`}}},
		{name: "a threat to a group that is not there", id: "6.1.4", hit: []edit{{vuln + "/threats", `[{"category": "impact", "details": "x", "group_ids": ["g1"]}]`}}, near: []edit{{vuln + "/threats", `[{"category": "impact", "details": "x", "group_ids": ["G1"]}]`}}},
		{name: "a product of two branches", id: "6.1.2", hit: []edit{{"/product_tree/branches/0/branches/0/branches/1/product/product_id", `"P1"`}}, near: []edit{{"/product_tree/branches/0/branches/0/branches/1/product/name", `"Shop 1.0"`}}},
		{name: "affected and not", id: "6.1.6", hit: []edit{{vuln + "/product_status/known_not_affected", `["P1"]`}}, near: []edit{{vuln + "/product_status/last_affected", `["P1"]`}}},
		{name: "fixed and under investigation", id: "6.1.6", hit: []edit{{vuln + "/product_status/under_investigation", `["P2"]`}}, near: []edit{{vuln + "/product_status/first_fixed", `["P2"]`}}},
		{name: "recommended goes with all", id: "6.1.6", hit: []edit{{vuln + "/product_status/known_not_affected", `["P2"]`}}, near: []edit{{vuln + "/product_status/recommended", `["P1", "P2"]`}}},
		{name: "a package URL without a name", id: "6.1.13", hit: []edit{purl("pkg:npm/")}, near: []edit{purl("pkg:npm/%40a/b@1.0")}, at: helper + "/purl"},
		{name: "a package URL without a type", id: "6.1.13", hit: []edit{purl("pkg:a")}, near: []edit{purl("pkg:generic/a?x=y#z")}},
		{name: "two digests by one algorithm", id: "6.1.25", hit: []edit{hashes(digest("sha256", 64) + "," + digest("sha256", 65))}, near: []edit{hashes(digest("sha256", 64) + "," + digest("sha512", 128))}},
		{name: "MD5 alone", id: "6.2.8", hit: []edit{hashes(digest("md5", 32))}, near: []edit{hashes(digest("md5", 32) + "," + digest("sha256", 64))}},
		{name: "SHA-1 alone", id: "6.2.9", hit: []edit{hashes(digest("sha1", 40))}, near: []edit{hashes(digest("sha1", 40) + "," + digest("md5", 32))}},
		{name: "a digest of 63 digits", id: "6.3.5", hit: []edit{hashes(digest("sha256", 63))}, near: []edit{hashes(digest("sha256", 64))}},
		{name: "a version that is all versions", id: "6.1.31", hit: name("product_version", "All Versions"), near: name("product_version", "1.0 Overall"), at: leaf + "/name"},
		{name: "a version below another", id: "6.1.31", hit: name("product_version", "<1.0"), near: name("product_version", "1.0-small")},
		{name: "a version before another", id: "6.1.31", hit: name("product_version", "prior to 1.0"), near: name("product_version", "1.0 priority")},
		{name: "a range may be one", id: "6.1.31", hit: name("product_version", "1.0 and later"), near: name("product_version_range", "1.0 and later")},
		{name: "a range in words", id: "6.2.18", hit: name("product_version_range", "1.0 and later"), near: name("product_version_range", "vers:npm/>=1.0.0")},
		{name: "a range in the order of the vendor", id: "6.2.18", hit: name("product_version_range", "VERS:npm/1"), near: name("product_version_range", "vls:>=1.0")},
		{name: "a version with a v", id: "6.3.11", hit: name("product_version", "V1.0"), near: name("product_version", "1.0v")},
		{name: "a v of another category", id: "6.3.11", hit: name("product_version", "v"), near: name("patch_level", "v1")},
		{name: "a range is hard to match", id: "6.3.10", hit: name("product_version_range", "vers:npm/<2.0.0"), near: name("product_version", "2.0.0")},
		{name: "a product without a version above it", id: "6.3.9", hit: name("patch_level", "1.0"), near: name("product_version", "1.0")},
		{name: "a product nobody speaks of", id: "6.2.1", hit: []edit{{"/product_tree/full_product_names", `[{"name": "x", "product_id": "P3"}]`}}, near: []edit{{"/product_tree/full_product_names", `[{"name": "x", "product_id": "P3"}]`}, {"/product_tree/product_groups/0/product_ids", `["P1", "P2", "P3"]`}}, at: "/product_tree/full_product_names/0/product_id"},
		{name: "a product that cannot be recognised", id: "6.2.16", hit: []edit{purl("pkg:npm/a@1")}, near: []edit{purl("pkg:npm/a@1"), {"/product_tree/branches/0/branches/0/branches/1/product/product_identification_helper", `{"cpe": "cpe:2.3:a:b:c:1.1:*:*:*:*:*:*:*"}`}}},
	})
}

func TestVulnerabilitiesOfBothVersions(t *testing.T) {
	second := func(s string) edit { return edit{"/vulnerabilities/-", s} }
	remediation := func(s string) edit { return edit{vuln + "/remediations", s} }
	flag := func(s string) edit { return edit{vuln + "/flags", s} }
	involvement := func(s string) edit { return edit{vuln + "/involvements", s} }
	inBoth(t, []trial{
		{name: "one CVE twice", id: "6.1.23", hit: []edit{second(`{"cve": "CVE-2024-0001"}`)}, near: []edit{second(`{"cve": "CVE-2024-00010"}`)}, at: "/vulnerabilities/1/cve"},
		{name: "entries without a CVE are not one", id: "6.1.23", hit: []edit{second(`{"cve": "CVE-2024-0001"}`), second(`{"title": "x"}`)}, near: []edit{second(`{"title": "x"}`), second(`{"title": "y"}`)}},
		{name: "a party at one time", id: "6.1.24", hit: []edit{involvement(`[{"party": "vendor", "status": "open"}, {"party": "vendor", "status": "completed"}]`)}, near: []edit{involvement(`[{"party": "vendor", "status": "open"}, {"party": "vendor", "status": "completed", "date": "2024-01-01T00:00:00Z"}]`)}},
		{name: "a party in two time zones", id: "6.1.24", hit: []edit{involvement(`[{"party": "vendor", "status": "open", "date": "2024-01-01T00:00:00Z"}, {"party": "vendor", "status": "open", "date": "2024-01-01T01:00:00+01:00"}]`)}, near: []edit{involvement(`[{"party": "vendor", "status": "open", "date": "2024-01-01T00:00:00Z"}, {"party": "user", "status": "open", "date": "2024-01-01T00:00:00Z"}]`)}},
		{name: "an involvement without a date", id: "6.2.7", hit: []edit{involvement(`[{"party": "vendor", "status": "open"}]`)}, near: []edit{involvement(`[{"party": "vendor", "status": "open", "date": "2024-01-01T00:00:00Z"}]`)}, at: vuln + "/involvements/0"},
		{name: "a remediation of nothing", id: "6.1.29", hit: []edit{remediation(`[{"category": "mitigation", "details": "x"}]`)}, near: []edit{remediation(`[{"category": "mitigation", "details": "x", "group_ids": ["G1"]}]`)}, at: vuln + "/remediations/0"},
		{name: "a flag of nothing", id: "6.1.32", hit: []edit{flag(`[{"label": "component_not_present"}]`)}, near: []edit{flag(`[{"label": "component_not_present", "product_ids": ["P1"]}]`)}, at: vuln + "/flags/0"},
		{name: "two reasons for one product", id: "6.1.33", hit: []edit{flag(`[{"label": "component_not_present", "product_ids": ["P1"]}, {"label": "vulnerable_code_not_present", "product_ids": ["P1"]}]`)}, near: []edit{flag(`[{"label": "component_not_present", "product_ids": ["P1"]}, {"label": "vulnerable_code_not_present", "product_ids": ["P2"]}]`)}},
		{name: "two reasons by way of a group", id: "6.1.33", hit: []edit{flag(`[{"label": "component_not_present", "product_ids": ["P2"]}, {"label": "vulnerable_code_not_present", "group_ids": ["G1"]}]`)}, near: []edit{flag(`[{"label": "component_not_present", "product_ids": ["P2"], "group_ids": ["G1"]}]`)}},
		{name: "affected and nothing to do", id: "6.2.2", hit: []edit{{vuln + "/product_status/known_affected", `["P1", "P2"]`}, {vuln + "/product_status/fixed", ""}}, near: []edit{{vuln + "/product_status/known_affected", `["P1", "P2"]`}, {vuln + "/product_status/fixed", ""}, remediation(`[{"category": "mitigation", "details": "x", "group_ids": ["G1"]}]`)}},
		{name: "under investigation and nothing to do", id: "6.2.2", hit: []edit{{vuln + "/product_status", `{"under_investigation": ["P2"]}`}}, near: []edit{{vuln + "/product_status", `{"known_not_affected": ["P2"]}`}}},
		{name: "a CVE among other ids", id: "6.2.17", hit: []edit{{vuln + "/ids", `[{"system_name": "CVE", "text": "CVE-2024-12345"}]`}}, near: []edit{{vuln + "/ids", `[{"system_name": "x", "text": "CVE-2024-123"}]`}}, at: vuln + "/ids/0/text"},
		{name: "an id that only looks like a CVE", id: "6.2.17", hit: []edit{{vuln + "/ids", `[{"system_name": "CVE", "text": "CVE-1999-0001"}]`}}, near: []edit{{vuln + "/ids", `[{"system_name": "x", "text": "XCVE-2024-1234"}]`}}},
		{name: "no CVE", id: "6.3.3", hit: []edit{{vuln + "/cve", ""}}, near: []edit{{vuln + "/cve", `"CVE-2024-1234"`}}, at: vuln},
	})
}

func TestLanguagesAndTitlesOfBothVersions(t *testing.T) {
	lang := func(s string) edit { return edit{"/document/lang", strconv.Quote(s)} }
	source := func(s string) edit { return edit{"/document/source_lang", strconv.Quote(s)} }
	translated := edit{"/document/publisher/category", `"translator"`}
	self := func(u string) edit { return edit{"/document/references/0/url", strconv.Quote(u)} }
	inBoth(t, []trial{
		{name: "a subtag that nobody registered", id: "6.1.12", hit: []edit{lang("zz")}, near: []edit{lang("de-CH-1996")}},
		{name: "a region that nobody registered", id: "6.1.12", hit: []edit{lang("en-ZQ")}, near: []edit{lang("sr-Latn-RS")}},
		{name: "private use is allowed", id: "6.1.12", hit: []edit{source("xxq")}, near: []edit{source("qab-x-own")}},
		{name: "private use is not for everyone", id: "6.2.14", hit: []edit{lang("en-x-klingon")}, near: []edit{lang("en-US")}},
		{name: "private regions", id: "6.2.14", hit: []edit{lang("en-QM")}, near: []edit{lang("en-QA")}},
		{name: "private scripts", id: "6.2.14", hit: []edit{lang("en-Qaaa")}, near: []edit{lang("en-Latn")}},
		{name: "private languages", id: "6.2.14", hit: []edit{lang("qtz")}, near: []edit{lang("que")}},
		{name: "the default", id: "6.2.15", hit: []edit{lang("i-default")}, near: []edit{lang("en")}},
		{name: "the default as the source", id: "6.2.15", hit: []edit{source("I-DEFAULT")}, near: []edit{source("de")}},
		{name: "a translator without a source", id: "6.1.15", hit: []edit{translated}, near: []edit{translated, source("de")}},
		{name: "a translation into its own language", id: "6.1.28", hit: []edit{source("EN")}, near: []edit{source("en-US")}},
		{name: "no language", id: "6.2.12", hit: []edit{{"/document/lang", ""}}, near: []edit{lang("fr")}, at: "/document"},
		{name: "the own address has another name", id: "6.2.11", hit: []edit{self("https://example.com/EX-2024-1.json")}, near: []edit{self("https://example.com/x/ex-2024-1.json")}},
		{name: "the own address is not protected", id: "6.2.11", hit: []edit{self("http://example.com/ex-2024-1.json")}, near: []edit{self("https://example.com/ex-2024-1.json")}},
		{name: "the own address is that of another kind", id: "6.2.11", hit: []edit{{"/document/references/0/category", `"external"`}}, near: []edit{{"/document/references/-", `{"category": "external", "summary": "x", "url": "https://example.com/"}`}}},
		{name: "the own address can never resolve", id: "6.3.7", hit: []edit{self("https://example.invalid/ex-2024-1.json")}, near: []edit{self("https://invalid.example.com/ex-2024-1.json")}},
		{name: "the own address is in a test domain", id: "6.3.7", hit: []edit{self("https://psirt.TEST./ex-2024-1.json")}, near: []edit{self("https://example.com/test/ex-2024-1.json")}},
		{name: "another address can never resolve", id: "6.3.6", hit: []edit{{"/document/publisher/namespace", `"https://a.invalid"`}}, near: []edit{{"/document/publisher/namespace", `"mailto:a@b.invalid"`}}},
		{name: "a slip of the pen", id: "6.3.8", hit: []edit{{"/document/title", `"A vulnerabilty"`}}, near: []edit{{"/document/title", `"A Vulnerability"`}}, at: "/document/title"},
		{name: "a slip in another language", id: "6.3.8", hit: []edit{{"/document/title", `"Two prodcuts"`}}, near: []edit{{"/document/title", `"Two prodcuts"`}, lang("de")}},
		{name: "names are no slips", id: "6.3.8", hit: []edit{{"/document/title", `"An atacker"`}}, near: []edit{{"/document/title", `"AtacKer, atack3r, ATACKER"`}}},
		{name: "a category that looks like a profile", id: "6.1.26", hit: []edit{{"/document/category", `"CSAF VEX"`}}, near: []edit{{"/document/category", `"Example Company VEX notes"`}}},
		{name: "a profile without its beginning", id: "6.1.26", hit: []edit{{"/document/category", `"Security-Advisory"`}}, near: []edit{{"/document/category", `"Advisory on security"`}}},
	})
}

func TestKeysInOrderAreTold(t *testing.T) {
	ordered := with(t, base20) // the encoder sorts keys
	if got := lint(t, ordered)["6.2.13"]; len(got) != 0 {
		t.Errorf("sorted keys: %v", got)
	}
	for name, tt := range map[string][2]string{
		"at the top":    {`{"document":`, `{"zzz":1,"document":`},
		"in a product":  {`"name":"Shop 1.0","product_id":"P1"`, `"product_id":"P1","name":"Shop 1.0"`},
		"in a revision": {`"number":"1","summary":"Initial version."`, `"summary":"Initial version.","number":"1"`},
	} {
		text := strings.Replace(ordered, tt[0], tt[1], 1)
		if text == ordered {
			t.Fatalf("%s: %q is not in the document", name, tt[0])
		}
		if got := lint(t, text)["6.2.13"]; len(got) == 0 {
			t.Errorf("%s: nothing is told", name)
		}
	}
}

func TestFilesAreCalledByTheirId(t *testing.T) {
	for id, want := range map[string]string{
		"EX-2024-1": "ex-2024-1.json", "EX 2024:1": "ex_2024_1.json", "RHSA-2024:0001": "rhsa-2024_0001.json", "a__b": "a_b.json", "a+b": "a+b.json", "Ünder": "_nder.json", "a/../b": "a_b.json", "": ".json", "---": "---.json", "a.b.json": "a_b_json.json",
	} {
		if got := fileName(id); got != want {
			t.Errorf("%q: %q, want %q", id, got, want)
		}
	}
	for name, wrong := range map[string]bool{"": false, "ex-2024-1.json": false, "EX-2024-1.json": true, "ex-2024-1": true, "ex_2024_1.json": true} {
		r, err := Lint(base20, Options{Name: name}, nil)
		if err != nil {
			t.Fatal(err)
		}
		told := false
		for _, f := range r.Findings {
			told = told || f.Rule == "csaf/5.1"
		}
		if told != wrong {
			t.Errorf("%q: %v", name, told)
		}
	}
}

// The standard's vectors of 6.2.8 and 6.2.9 count a document as valid in which MD5 or
// SHA-1 stands twice and alone, though 6.1.25 forbids it.
func TestAWeakAlgorithmThatStandsTwiceAndAloneDoesNotFail(t *testing.T) {
	digests := func(list ...string) string {
		var out []string
		for i, a := range list {
			out = append(out, `{"algorithm": "`+a+`", "value": "`+strings.Repeat("0", 31)+string(rune('1'+i))+`"}`)
		}
		return with(t, base20, edit{"/product_tree/branches/0/branches/0/branches/0/product/product_identification_helper", `{"hashes": [{"filename": "a", "file_hashes": [` + strings.Join(out, ",") + `]}]}`})
	}
	for text, want := range map[string]severity.Level{
		digests("md5", "md5"): severity.Low, digests("sha1", "SHA1", "sha1"): severity.Low,
		digests("sha256", "sha256"): severity.High, digests("md5", "md5", "sha256"): severity.High,
	} {
		r, err := Lint(text, Options{Now: time.Unix(1767225600, 0)}, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := severity.Unscored
		for _, f := range r.Findings {
			if f.Rule == "csaf/6.1.25" {
				got = f.Severity
			}
		}
		if got != want {
			t.Errorf("%v, want %v: %.300s", got, want, text[strings.Index(text, "hashes"):])
		}
	}
}
