package csaf

import (
	"fmt"
	"strings"
	"testing"
)

// deep nests a product below so many branches.
func deep(n int) edit {
	var b strings.Builder
	for i := range n - 1 {
		fmt.Fprintf(&b, `{"category": "product_family", "name": "f%d", "branches": [`, i)
	}
	b.WriteString(`{"category": "product_name", "name": "x", "product": {"name": "x", "product_id": "P9"}}`)
	b.WriteString(strings.Repeat("]}", n-1))
	return edit{"/product_tree/branches/-", b.String()}
}

func TestTheTreeOfProductsHasAForm(t *testing.T) {
	for _, base := range []string{base20, base21()} {
		try(t, base, []trial{
			{
				name: "nothing names the product for programs", id: "6.2.16",
				hit: nil,
				near: []edit{
					{helper, `{"skus": ["1"]}`},
					{"/product_tree/branches/0/branches/0/branches/1/product/product_identification_helper", `{"skus": ["2"]}`},
				},
				at: leaf + "/product",
			},
			{
				name: "a product without a version", id: "6.3.9",
				hit: []edit{{leaf + "/category", `"patch_level"`}},
				at:  leaf + "/product",
			},
			{
				name: "other branches in between", id: "6.3.9",
				hit: []edit{{"/product_tree/branches/0/category", `"product_family"`}},
				near: []edit{{"/product_tree/branches/0", `{"category": "vendor", "name": "V", "branches": [{"category": "product_family", "name": "F", "branches": [
					{"category": "product_name", "name": "N", "branches": [{"category": "architecture", "name": "x86", "branches": [
					{"category": "product_version", "name": "1", "product": {"name": "x", "product_id": "P1"}}, {"category": "product_version", "name": "2", "product": {"name": "x", "product_id": "P2"}}]}]}]}]}`}},
			},
			{
				name: "a range of versions", id: "6.3.10",
				hit: []edit{{leaf + "/category", `"product_version_range"`}},
				at:  leaf + "/category",
			},
		})
	}
	try(t, base21(), []trial{{
		name: "thirty-one branches", id: "6.1.34",
		hit:  []edit{deep(31)},
		near: []edit{deep(30)},
	}})
}

func TestVulnerabilitiesAreNamedAndClassified(t *testing.T) {
	second := func(s string) edit { return edit{"/vulnerabilities/-", s} }
	for _, base := range []string{base20, base21()} {
		try(t, base, []trial{
			{
				name: "a CVE twice", id: "6.1.23",
				hit:  []edit{second(`{"cve": "CVE-2024-0001"}`)},
				near: []edit{second(`{"cve": "CVE-2024-0002"}`), second(`{"title": "x"}`), second(`{"title": "y"}`)},
				at:   "/vulnerabilities/1/cve",
			},
			{
				name: "no CVE", id: "6.3.3",
				hit: []edit{{vuln + "/cve", ""}},
				at:  vuln,
			},
			{
				name: "an involvement at no time", id: "6.2.7",
				hit:  []edit{{vuln + "/involvements", `[{"party": "vendor", "status": "open"}]`}},
				near: []edit{{vuln + "/involvements", `[{"party": "vendor", "status": "open", "date": "2024-01-01T00:00:00Z"}]`}},
				at:   vuln + "/involvements/0",
			},
		})
	}
	try(t, base20, []trial{{
		name: "no CWE", id: "6.3.4",
		near: []edit{{vuln + "/cwe", `{"id": "CWE-79", "name": "x"}`}},
		at:   vuln,
	}})
	try(t, base21(), []trial{
		{
			name: "no CWE in any version", id: "6.3.4",
			near: []edit{{vuln + "/cwes", `[{"id": "CWE-79", "name": "x", "version": "4.13"}]`}},
		},
		{
			name: "a weakness that was given up", id: "6.2.23",
			hit:  []edit{{vuln + "/cwes", `[{"id": "CWE-132", "name": "x", "version": "4.13"}]`}},
			near: []edit{{vuln + "/cwes", `[{"id": "CWE-79", "name": "x", "version": "4.13"}]`}},
		},
	})
}

func TestScoresOfProductsAreWholeAndMeaningful(t *testing.T) {
	const (
		old   = `"cvss_v2": {"version": "2.0", "vectorString": "AV:N/AC:L/Au:N/C:C/I:C/A:C", "baseScore": 10}`
		v30   = `"cvss_v3": {"version": "3.0", "vectorString": "CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "baseScore": 10, "baseSeverity": "CRITICAL"}`
		v31   = `"cvss_v3": {"version": "3.1", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "baseScore": 10, "baseSeverity": "CRITICAL"}`
		none  = `"cvss_v3": {"version": "3.1", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/MC:N/MI:N/MA:N", "baseScore": 10, "baseSeverity": "CRITICAL"}`
		zero  = `"cvss_v3": {"version": "3.1", "environmentalScore": 0, "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "baseScore": 10, "baseSeverity": "CRITICAL"}`
		none4 = `"cvss_v4": {"version": "4.0", "vectorString": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/MVC:N/MVI:N/MVA:N/MSC:N/MSI:N/MSA:N", "baseScore": 0, "baseSeverity": "NONE"}`
		half4 = `"cvss_v4": {"version": "4.0", "vectorString": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/MVC:N/MVI:N/MVA:N", "baseScore": 9, "baseSeverity": "CRITICAL"}`
	)
	scores := func(score, product string) []edit {
		return []edit{{vuln + "/scores", `[{` + score + `, "products": ["` + product + `"]}]`}}
	}
	metrics := func(score, product string) []edit {
		return []edit{{vuln + "/metrics", `[{"content": {` + score + `}, "products": ["` + product + `"]}]`}}
	}
	try(t, base20, []trial{
		{name: "an affected product without a score", id: "6.2.3", near: scores(v31, "P1"), at: vuln + "/product_status/known_affected/0"},
		{name: "the score of another product", id: "6.2.3", hit: scores(v31, "P2"), near: scores(old, "P1")},
		{name: "a fixed product that is still bad", id: "6.2.19", hit: scores(v31, "P2"), near: scores(none, "P2"), at: vuln + "/scores/0/products/0"},
		{name: "a fixed product with no score left", id: "6.2.19", hit: scores(old, "P2"), near: scores(zero, "P2")},
		{name: "an old score alone", id: "6.3.1", hit: scores(old, "P1"), near: scores(old+","+v31, "P1")},
		{name: "version 3.0", id: "6.3.2", hit: scores(v30, "P1"), near: scores(v31, "P1")},
	})
	try(t, base21(), []trial{
		{name: "an affected product without a metric", id: "6.2.3", hit: metrics(`"epss": {}`, "P1"), near: metrics(`"qualitative_severity_rating": "low"`, "P1")},
		{name: "4.0 that leaves something", id: "6.2.19", hit: metrics(half4, "P2"), near: metrics(none4, "P2")},
		{name: "an old score alone", id: "6.3.1", hit: metrics(old, "P1"), near: metrics(old+","+none4, "P1")},
	})
}

func TestDocumentsSayTheirLanguageAndAreSorted(t *testing.T) {
	for _, base := range []string{base20, base21()} {
		try(t, base, []trial{
			{name: "no language", id: "6.2.12", hit: []edit{{"/document/lang", ""}}, at: "/document"},
			{name: "the default language", id: "6.2.15", hit: []edit{{"/document/lang", `"i-default"`}}, at: "/document/lang"},
			{
				name: "SHA-1 alone", id: "6.2.9",
				hit:  []edit{{helper, hashes(`{"algorithm": "sha1", "value": "` + hex64[:40] + `"}`)}},
				near: []edit{{helper, hashes(`{"algorithm": "sha1", "value": "` + hex64[:40] + `"}, {"algorithm": "sha512", "value": "` + hex64 + `"}`)}},
				at:   helper + "/hashes/0/file_hashes",
			},
		})
	}
	if got := lint(t, with(t, base20)); len(got["6.2.13"]) != 0 {
		t.Errorf("what is sorted is told: %v", got["6.2.13"])
	}
	swapped := strings.Replace(base20, `"category": "csaf_base", "csaf_version": "2.0",`, `"csaf_version": "2.0", "category": "csaf_base",`, 1)
	if got := lint(t, swapped); len(got["6.2.13"]) == 0 || !strings.HasPrefix(got["6.2.13"][0], "/document/category ") {
		t.Errorf("what is not sorted is not told: %v", got["6.2.13"])
	}
}
