package csaf

import "testing"

// Shorthands for what many trials set.
const (
	vuln    = "/vulnerabilities/0"
	share   = "/document/distribution/sharing_group"
	helper  = "/product_tree/branches/0/branches/0/branches/0/product/product_identification_helper"
	leaf    = "/product_tree/branches/0/branches/0/branches/0"
	late    = `"2024-02-24T10:00:00.000Z"`
	early   = `"2024-01-20T10:00:00.000Z"`
	someone = `"5868d6be-b28a-404e-a245-0b5093b31b8b"`
)

func TestSharingGroupsAndLabelsGoTogether(t *testing.T) {
	try(t, base21(), []trial{
		{
			name: "everyone is not for a closed label", id: "6.1.38",
			hit:  []edit{{"/document/distribution/tlp/label", `"GREEN"`}, {share, `{"id": "` + maxUUID + `"}`}},
			near: []edit{{share, `{"id": "` + maxUUID + `"}`}},
			at:   share + "/id",
		},
		{
			name: "a clear document is for everyone", id: "6.1.39",
			hit:  []edit{{share, `{"id": ` + someone + `}`}},
			near: []edit{{"/document/distribution/tlp/label", `"AMBER"`}, {share, `{"id": ` + someone + `}`}},
			at:   share + "/id",
		},
		{
			name: "the Nil UUID is for drafts", id: "6.1.39",
			hit:  []edit{{share, `{"id": "` + nilUUID + `"}`}},
			near: []edit{{share, `{"id": "` + nilUUID + `"}`}, {"/document/tracking/status", `"draft"`}},
		},
		{
			name: "the name Public is that of everyone", id: "6.1.40",
			hit:  []edit{{share, `{"id": ` + someone + `, "name": "Public"}`}},
			near: []edit{{share, `{"id": ` + someone + `, "name": "Public sector"}`}},
			at:   share + "/name",
		},
		{
			name: "the name of no one is that of the Nil UUID", id: "6.1.40",
			hit:  []edit{{share, `{"id": ` + someone + `, "name": "No sharing allowed"}`}},
			near: []edit{{share, `{"id": "` + nilUUID + `", "name": "No sharing allowed"}`}},
		},
		{
			name: "the Max UUID has its name", id: "6.1.41",
			hit:  []edit{{share, `{"id": "` + maxUUID + `"}`}},
			near: []edit{{share, `{"id": "` + maxUUID + `", "name": "Public"}`}},
		},
		{
			name: "the Max UUID says nothing new", id: "6.2.28",
			hit:  []edit{{share, `{"id": "` + maxUUID + `"}`}},
			near: []edit{{share, `{"id": ` + someone + `}`}},
		},
		{
			name: "the Nil UUID is no group", id: "6.2.29",
			hit:  []edit{{share, `{"id": "` + nilUUID + `"}`}},
			near: []edit{{share, `{"id": ` + someone + `}`}},
		},
		{
			name: "a clear document needs no group", id: "6.2.30",
			hit:  []edit{{share, `{"id": ` + someone + `}`}},
			near: []edit{{"/document/distribution/tlp/label", `"RED"`}, {share, `{"id": ` + someone + `}`}},
		},
	})
}

func TestTimesAreWrittenAndOrderedAsTheyMust(t *testing.T) {
	clear, green := edit{"/document/distribution/tlp/label", `"CLEAR"`}, edit{"/document/distribution/tlp/label", `"GREEN"`}
	try(t, base21(), []trial{
		{
			name: "a lower-case t", id: "6.1.37",
			hit:  []edit{{vuln + "/discovery_date", `"2024-01-20t10:00:00Z"`}},
			near: []edit{{vuln + "/discovery_date", early}},
			at:   vuln + "/discovery_date",
		},
		{
			name: "a blank for the T", id: "6.1.37",
			hit:  []edit{{vuln + "/discovery_date", `"2024-01-20 10:00:00Z"`}},
			near: []edit{{vuln + "/discovery_date", `"2024-01-20T10:00:00+02:00"`}},
		},
		{
			name: "an unknown offset", id: "6.1.37",
			hit:  []edit{{vuln + "/discovery_date", `"2024-01-20T10:00:00-00:00"`}},
			near: []edit{{vuln + "/discovery_date", `"2024-01-20T10:00:00+00:00"`}},
		},
		{
			name: "a leap second on no such day", id: "6.1.37",
			hit:  []edit{{vuln + "/discovery_date", `"2016-11-30T23:59:60Z"`}},
			near: []edit{{vuln + "/discovery_date", `"2016-12-31T23:59:60Z"`}},
		},
		{
			name: "a disclosure after the last revision", id: "6.1.45",
			hit:  []edit{clear, {vuln + "/disclosure_date", late}},
			near: []edit{green, {vuln + "/disclosure_date", late}},
			at:   vuln + "/disclosure_date",
		},
		{
			name: "a disclosure that is past by now", id: "6.2.33",
			hit:  []edit{green, {vuln + "/disclosure_date", late}},
			near: []edit{green, {vuln + "/disclosure_date", `"2030-01-01T00:00:00Z"`}},
		},
		{
			name: "a time zone moves a disclosure", id: "6.1.45",
			hit:  []edit{{vuln + "/disclosure_date", `"2024-01-24T10:00:00-01:00"`}},
			near: []edit{{vuln + "/disclosure_date", `"2024-01-24T11:00:00+01:00"`}},
		},
		{
			name: "an SSVC that is younger", id: "6.1.49",
			hit:  []edit{metric21(`"ssvc_v2": {"timestamp": ` + late + `}`)},
			near: []edit{metric21(`"ssvc_v2": {"timestamp": ` + early + `}`)},
		},
		{
			name: "an EPSS that is younger", id: "6.1.51",
			hit:  []edit{epss(late)},
			near: []edit{epss(early)},
		},
		{
			name: "an EPSS that is old", id: "6.2.41",
			hit:  []edit{epss(`"2024-01-01T10:00:00.000Z"`)},
			near: []edit{epss(`"2024-01-09T10:00:00.000Z"`)},
		},
		{
			name: "an exploitation that is younger", id: "6.1.52",
			hit:  []edit{exploited(late, late)},
			near: []edit{exploited(early, early)},
		},
		{
			name: "an exploitation after it was known", id: "6.1.53",
			hit:  []edit{exploited(early, `"2024-01-21T10:00:00Z"`)},
			near: []edit{exploited(early, early)},
		},
		{
			name: "a discovery that is younger", id: "6.1.62",
			hit:  []edit{{vuln + "/discovery_date", late}},
			near: []edit{{vuln + "/discovery_date", late}, {"/document/tracking/status", `"draft"`}},
		},
		{
			name: "two revisions at one time", id: "6.2.21",
			hit:  []edit{revised("2024-01-24T11:00:00.000+01:00")},
			near: []edit{revised("2024-01-24T11:00:00.000Z")},
		},
	})
}

func metric21(content string) edit {
	return edit{vuln + "/metrics", `[{"content": {` + content + `}, "products": ["P1"]}]`}
}

func epss(at string) edit {
	return metric21(`"epss": {"percentile": "0.9", "probability": "0.1", "timestamp": ` + at + `}`)
}

func exploited(known, done string) edit {
	return edit{vuln + "/first_known_exploitation_dates", `[{"date": ` + known + `, "exploitation_date": ` + done + `, "product_ids": ["P1"]}]`}
}

func revised(at string) edit {
	return edit{"/document/tracking/revision_history/-", `{"date": "` + at + `", "number": "2", "summary": "Second."}`}
}

func TestRemediationsFitTheStatusAndOneAnother(t *testing.T) {
	more := func(category, of string) edit {
		return edit{vuln + "/remediations/-", `{"category": "` + category + `", "details": "x", ` + of + `}`}
	}
	notAffected := edit{vuln + "/product_status", `{"known_not_affected": ["P1"], "fixed": ["P2"]}`}
	try(t, base21(), []trial{
		{
			name: "a fix and none", id: "6.1.35",
			hit:  []edit{more("no_fix_planned", `"product_ids": ["P1"]`)},
			near: []edit{more("mitigation", `"product_ids": ["P1"]`)},
		},
		{
			name: "a fix and none by way of a group", id: "6.1.35",
			hit:  []edit{more("none_available", `"group_ids": ["G1"]`)},
			near: []edit{more("no_fix_planned", `"product_ids": ["P2"]`)},
		},
		{
			name: "a fix for what is not affected", id: "6.1.36",
			hit:  []edit{notAffected},
			near: []edit{},
			at:   vuln + "/remediations/0",
		},
		{
			name: "an optional patch for what is affected", id: "6.1.36",
			hit:  []edit{{vuln + "/remediations/0/category", `"optional_patch"`}},
			near: []edit{notAffected, {vuln + "/remediations/0/category", `"optional_patch"`}},
		},
		{
			name: "a fix that is planned for what is not affected", id: "6.2.27",
			hit:  []edit{notAffected, {vuln + "/remediations/0/category", `"fix_planned"`}},
			near: []edit{{vuln + "/remediations/0/category", `"fix_planned"`}},
		},
	})
}

func TestProductsAreIdentifiedWithoutDoubt(t *testing.T) {
	second := "/product_tree/branches/0/branches/0/branches/1/product/product_identification_helper"
	try(t, base21(), []trial{
		{
			name: "package URLs of two packages", id: "6.1.42",
			hit:  []edit{{helper, `{"purls": ["pkg:npm/a@1", "pkg:npm/b@1"]}`}},
			near: []edit{{helper, `{"purls": ["pkg:deb/debian/a@1?arch=amd64", "pkg:deb/debian/a@1?arch=arm64"]}`}},
			at:   helper + "/purls/1",
		},
		{
			name: "a package URL without a name", id: "6.1.13",
			hit:  []edit{{helper, `{"purls": ["pkg:maven/@1.3.4"]}`}},
			near: []edit{{helper, `{"purls": ["pkg:maven/a/b@1.3.4"]}`}},
			at:   helper + "/purls/0",
		},
		{
			name: "two stars in a model number", id: "6.1.43",
			hit:  []edit{{helper, `{"model_numbers": ["A*B*"]}`}},
			near: []edit{{helper, `{"model_numbers": ["A\\*B*"]}`}},
			at:   helper + "/model_numbers/0",
		},
		{
			name: "two stars in a serial number", id: "6.1.44",
			hit:  []edit{{helper, `{"serial_numbers": ["*1*"]}`}},
			near: []edit{{helper, `{"serial_numbers": ["*1\\*"]}`}},
		},
		{
			name: "two stars in an SKU", id: "6.1.61",
			hit:  []edit{{helper, `{"skus": ["**"]}`}},
			near: []edit{{helper, `{"skus": ["*"]}`}},
		},
		{
			name: "hardware with nothing on it", id: "6.2.31",
			hit: []edit{{helper, `{"serial_numbers": ["1"]}`}},
			near: []edit{
				{helper, `{"serial_numbers": ["1"]}`},
				{"/product_tree/product_paths", `[{"beginning_product_reference": "P2", "full_product_name": {"name": "x", "product_id": "P3"}, "subpaths": [{"category": "installed_on", "next_product_reference": "P1"}]}]`},
			},
			at: leaf + "/product",
		},
		{
			name: "one package URL for two products", id: "6.2.32",
			hit:  []edit{{helper, `{"purls": ["pkg:npm/a@1"]}`}, {second, `{"purls": ["pkg:npm/a@1"]}`}},
			near: []edit{{helper, `{"purls": ["pkg:npm/a@1"]}`}, {second, `{"purls": ["pkg:npm/a@2"]}`}},
		},
		{
			name: "an algorithm that nobody knows", id: "6.2.52",
			hit:  []edit{{helper, hashes(`{"algorithm": "sha0", "value": "` + hex64 + `"}`)}},
			near: []edit{{helper, hashes(`{"algorithm": "sha256", "value": "` + hex64 + `"}`)}},
		},
	})
}

const hex64 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

func hashes(list string) string {
	return `{"hashes": [{"filename": "a", "file_hashes": [` + list + `]}]}`
}

func TestVersionRangesAreRanges(t *testing.T) {
	rng := func(name string) []edit {
		return []edit{{leaf + "/category", `"product_version_range"`}, {leaf + "/name", `"` + name + `"`}}
	}
	try(t, base21(), []trial{
		{
			name: "words for a range", id: "6.1.50",
			hit:  rng("all versions < 4.2.0"),
			near: rng("vers:npm/<4.2.0"),
			at:   leaf + "/name",
		},
		{
			name: "constraints out of order", id: "6.1.50",
			hit:  rng("vers:npm/>=2.0.0|<1.0.0"),
			near: rng("vers:npm/<1.0.0|>=2.0.0"),
		},
		{
			name: "a vendor's own order", id: "6.1.50",
			hit:  rng("vls:"),
			near: rng("vls:<4.2"),
		},
		{
			name: "a range of one version", id: "6.1.59",
			hit:  rng("vers:intdot/4.2.0"),
			near: rng("vers:intdot/<=4.2.0"),
			at:   leaf + "/name",
		},
		{
			name: "a range without an end", id: "6.2.49",
			hit:  rng("vers:npm/>=4.2.0"),
			near: rng("vers:npm/>=4.2.0|<5.0.0"),
		},
		{
			name: "a scheme that nobody knows", id: "6.2.51",
			hit:  rng("vers:klingon/<1"),
			near: rng("vers:deb/<1"),
		},
		{
			name: "a range that is not vers", id: "6.2.18",
			hit:  rng("<4.2"),
			near: rng("vls:<4.2"),
		},
		{
			name: "a vendor twice", id: "6.1.57",
			hit:  []edit{{"/product_tree/branches/0/branches/0/category", `"vendor"`}},
			near: []edit{{"/product_tree/branches/0/branches/0/category", `"product_family"`}},
		},
		{
			name: "a version below a range", id: "6.1.58",
			hit: []edit{{"/product_tree/branches/0/branches/0/category", `"product_version_range"`}},
		},
		{
			name: "a vendor that is none", id: "6.2.48",
			hit:  []edit{{"/product_tree/branches/0/name", `"Open-Source"`}},
			near: []edit{{"/product_tree/branches/0/name", `"Open Source Ltd."`}},
		},
	})
}

func TestProfilesOfVersion21AskForWhatTheyNeed(t *testing.T) {
	category := func(s string) edit { return edit{"/document/category", `"` + s + `"`} }
	notes := func(list string) edit { return edit{"/document/notes", list} }
	reason := func(what, kind string) edit {
		return notes(`[{"category": "` + kind + `", "text": "x", "title": "Reasoning for ` + what + `"}]`)
	}
	bare := edit{"/product_tree", ""}
	try(t, base21(), []trial{
		{
			name: "an advisory without affected products", id: "6.1.27.12",
			hit:  []edit{category(advisory), {vuln + "/product_status", `{"under_investigation": ["P1"]}`}},
			near: []edit{category(advisory)},
			at:   vuln,
		},
		{
			name: "a fix of nothing", id: "6.1.27.13",
			hit:  []edit{category(advisory), {vuln + "/product_status", `{"fixed": ["P2"]}`}},
			near: []edit{category(advisory)},
		},
		{
			name: "an affected product that nobody fixes", id: "6.2.39.1",
			hit:  []edit{category(advisory), {vuln + "/product_status", `{"known_affected": ["P1"]}`}},
			near: []edit{category(advisory), {vuln + "/product_status", `{"known_affected": ["P1"]}`}, {vuln + "/remediations/0/category", `"fix_planned"`}},
		},
		{
			name: "a withdrawal without a description", id: "6.1.27.14",
			hit:  []edit{category(withdrawn)},
			near: []edit{category(withdrawn), reason("Withdrawal", "description")},
			at:   "/document",
		},
		{
			name: "a withdrawal with products", id: "6.1.27.15",
			hit:  []edit{category(withdrawn)},
			near: []edit{category(withdrawn), bare},
			at:   "/product_tree",
		},
		{
			name: "a withdrawal of nothing", id: "6.1.27.16",
			hit:  []edit{category(withdrawn)},
			near: []edit{category(withdrawn), revised("2024-01-25T10:00:00Z")},
		},
		{
			name: "a withdrawal for a reason of the wrong kind", id: "6.1.27.17",
			hit:  []edit{category(withdrawn), reason("Withdrawal", "summary")},
			near: []edit{category(withdrawn), reason("Withdrawal", "description")},
		},
		{
			name: "a withdrawal in another language", id: "6.1.27.17",
			hit:  []edit{category(withdrawn)},
			near: []edit{category(withdrawn), {"/document/lang", `"de"`}},
		},
		{
			name: "a supersession without a reason", id: "6.1.27.18",
			hit:  []edit{category(superseded)},
			near: []edit{category(superseded), reason("Supersession", "description")},
		},
		{
			name: "a supersession by nothing", id: "6.1.27.19",
			hit:  []edit{category(superseded), {"/document/references/-", `{"category": "self", "summary": "Superseding Document", "url": "https://example.com/b.json"}`}},
			near: []edit{category(superseded), {"/document/references/-", `{"summary": "Superseding Document EX-2", "url": "https://example.com/b.json"}`}},
		},
		{
			name: "a profile that is deprecated", id: "6.2.38",
			hit:  []edit{category(deprecated)},
			near: []edit{category(advisory)},
		},
		{
			name: "a category that only begins like one", id: "6.1.26",
			hit:  []edit{category("csaf_mine")},
			near: []edit{category("mine_csaf")},
			at:   "/document/category",
		},
	})
}

func TestDocumentsOfVersion21SayUnderWhichLicenceTheyAre(t *testing.T) {
	is := func(s string) edit { return edit{"/document/license_expression", `"` + s + `"`} }
	text := func(kind string) edit {
		return edit{"/document/notes", `[{"category": "` + kind + `", "text": "x", "title": "License"}]`}
	}
	try(t, base21(), []trial{
		{
			name: "an expression that is none", id: "6.1.54",
			hit:  []edit{is("MIT OR")},
			near: []edit{is("MIT OR Apache-2.0")},
			at:   "/document/license_expression",
		},
		{
			name: "a licence of its own without text", id: "6.1.55",
			hit:  []edit{is("LicenseRef-mine")},
			near: []edit{is("LicenseRef-mine"), text("legal_disclaimer")},
		},
		{
			name: "a text of the wrong kind", id: "6.1.55",
			hit:  []edit{is("LicenseRef-mine"), text("other")},
			near: []edit{is("MIT")},
		},
		{
			name: "no licence at all", id: "6.2.43",
			near: []edit{is("MIT")},
		},
		{
			name: "the id in the title", id: "6.2.22",
			hit: []edit{{"/document/title", `"EX-2024-1: two products"`}},
		},
		{
			name: "a description of nothing", id: "6.2.40",
			hit:  []edit{{"/document/notes", `[{"category": "description", "text": "x", "title": "Product Description"}]`}},
			near: []edit{{"/document/notes", `[{"category": "description", "text": "x", "title": "Product Description", "group_ids": ["G1"]}]`}},
		},
	})
}

func TestRatingsOfVersion21DoNotContradictOneAnother(t *testing.T) {
	const v31 = `"cvss_v3": {"version": "3.1", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H", "baseScore": 10, "baseSeverity": "CRITICAL"}`
	const v40 = `"cvss_v4": {"version": "4.0", "vectorString": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", "baseScore": 10, "baseSeverity": "CRITICAL"}`
	words := `"qualitative_severity_rating": "high"`
	pair := func(a, b string) edit {
		return edit{vuln + "/metrics", `[{"content": {` + a + `}, "products": ["P1"]}, {"content": {` + b + `}, "products": ["P1"], "source": "https://example.com/"}]`}
	}
	one := func(a string) edit { return metric21(a) }
	try(t, base21(), []trial{
		{
			name: "a score and a word", id: "6.1.56",
			hit:  []edit{one(v31 + "," + words)},
			near: []edit{pair(v31, words)},
		},
		{
			name: "two scores by one source", id: "6.1.7",
			hit:  []edit{{vuln + "/metrics", `[{"content": {` + v31 + `}, "products": ["P1"]}, {"content": {` + v31 + `}, "products": ["P1", "P2"]}]`}},
			near: []edit{pair(v31, v31)},
		},
		{
			name: "a rating by the issuer", id: "6.2.47",
			hit:  []edit{one(words)},
			near: []edit{pair(v31, words)},
		},
		{
			name: "a rating by words", id: "6.3.18",
			hit:  []edit{one(words)},
			near: []edit{one(v31)},
		},
		{
			name: "no score of 4.0", id: "6.3.12",
			hit:  []edit{one(v31)},
			near: []edit{one(v31 + "," + v40)},
		},
		{
			name: "an affected product without a score", id: "6.3.12",
			hit:  []edit{one(words)},
			near: []edit{one(v31 + "," + v40)},
			at:   vuln + "/product_status/known_affected/0",
		},
		{
			name: "4.0 does not fit its vector", id: "6.1.9",
			hit:  []edit{one(`"cvss_v4": {"version": "4.0", "vectorString": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", "baseScore": 5, "baseSeverity": "MEDIUM"}`)},
			near: []edit{one(v40)},
		},
		{
			name: "4.0 contradicts its vector", id: "6.1.10",
			hit:  []edit{one(`"cvss_v4": {"attackVector": "LOCAL", "version": "4.0", "vectorString": "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", "baseScore": 10, "baseSeverity": "CRITICAL"}`)},
			near: []edit{one(v40)},
		},
	})
}

func TestSSVCHasItsForm(t *testing.T) {
	list := func(s string) edit { return metric21(`"ssvc_v2": ` + s) }
	good := `{"schemaVersion": "2.0.0", "timestamp": ` + early + `, "target_ids": ["CVE-2024-0001"], "selections": [{"namespace": "ssvc", "key": "E", "version": "1.1.0", "values": [{"key": "A"}]}]}`
	try(t, base21(), []trial{
		{
			name: "no selections", id: "6.1.46",
			hit:  []edit{list(`{"schemaVersion": "2.0.0", "timestamp": ` + early + `}`)},
			near: []edit{list(good)},
		},
		{
			name: "a selection without values", id: "6.1.46",
			hit: []edit{list(`{"schemaVersion": "2.0.0", "timestamp": ` + early + `, "selections": [{"namespace": "ssvc", "key": "E", "version": "1", "values": []}]}`)},
		},
		{
			name: "a field of the first version", id: "6.1.46",
			hit: []edit{list(`{"id": "CVE-2024-0001", "schemaVersion": "1-0-1", "timestamp": "now", "selections": []}`)},
		},
		{
			name: "not even an object", id: "6.1.46",
			hit: []edit{list(`[]`)},
		},
		{
			name: "another vulnerability", id: "6.1.47",
			hit:  []edit{list(`{"target_ids": ["CVE-2024-9999"]}`)},
			near: []edit{list(good)},
		},
	})
}

func TestProductPathsLeadToProducts(t *testing.T) {
	path := func(id, begin, next string) string {
		return `{"beginning_product_reference": "` + begin + `", "full_product_name": {"name": "x", "product_id": "` + id + `"}, "subpaths": [{"category": "installed_on", "next_product_reference": "` + next + `"}]}`
	}
	paths := func(list string) edit { return edit{"/product_tree/product_paths", "[" + list + "]"} }
	try(t, base21(), []trial{
		{
			name: "a path to nowhere", id: "6.1.1",
			hit:  []edit{paths(path("P3", "P1", "P9"))},
			near: []edit{paths(path("P3", "P1", "P2"))},
			at:   "/product_tree/product_paths/0/subpaths/0/next_product_reference",
		},
		{
			name: "a path over itself", id: "6.1.3",
			hit:  []edit{paths(path("P3", "P3", "P2"))},
			near: []edit{paths(path("P3", "P1", "P2"))},
		},
		{
			name: "two paths over one another", id: "6.1.3",
			hit:  []edit{paths(path("P3", "P4", "P2") + "," + path("P4", "P1", "P3"))},
			near: []edit{paths(path("P3", "P1", "P2") + "," + path("P4", "P1", "P2"))},
		},
		{
			name: "a path over a path", id: "6.3.22",
			hit:  []edit{paths(path("P3", "P1", "P2") + "," + path("P4", "P3", "P2"))},
			near: []edit{paths(path("P3", "P1", "P2"))},
		},
	})
}

func TestWeaknessesAreThoseOfTheVersionThatIsNamed(t *testing.T) {
	cwe := func(id, name, v string) []edit {
		return []edit{{vuln + "/cwes", `[{"id": "` + id + `", "name": "` + name + `", "version": "` + v + `"}]`}}
	}
	try(t, base21(), []trial{
		{
			name: "a name of another weakness", id: "6.1.11",
			hit:  cwe("CWE-79", "Improper Input Validation", "4.13"),
			near: cwe("CWE-20", "Improper Input Validation", "4.13"),
			at:   vuln + "/cwes/0/name",
		},
		{
			name: "a weakness that is younger", id: "6.1.11",
			hit:  cwe("CWE-1395", "Dependency on Vulnerable Third-Party Component", "3.0"),
			near: cwe("CWE-1395", "Dependency on Vulnerable Third-Party Component", "4.13"),
		},
		{
			name: "a weakness that never was", id: "6.1.11",
			hit: cwe("CWE-999999", "x", "4.13"),
			at:  vuln + "/cwes/0/id",
		},
		{
			name: "a list that is older than the document", id: "6.2.24",
			hit:  cwe("CWE-20", "Improper Input Validation", "4.12"),
			near: cwe("CWE-20", "Improper Input Validation", "4.13"),
			at:   vuln + "/cwes/0/version",
		},
		{
			name: "a weakness that is not for mapping", id: "6.2.25",
			hit:  cwe("CWE-20", "Improper Input Validation", "4.13"),
			near: cwe("CWE-79", "Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')", "4.13"),
		},
		{
			name: "a weakness to think about", id: "6.2.26",
			hit: cwe("CWE-119", "Improper Restriction of Operations within the Bounds of a Memory Buffer", "4.10"),
		},
	}[:5])
}

func TestLicencesThatAreOnNoListAreToldIfThereIsAList(t *testing.T) {
	known := func(id string) bool { return id == "MIT" || id == "Classpath-exception-2.0" || id == "GPL-2.0-only" }
	for expression, want := range map[string]int{
		"MIT": 0, "Made-Up": 1, "MIT AND Made-Up OR Other": 2, "LicenseRef-mine": 0, "GPL-2.0-only WITH Classpath-exception-2.0": 0, "MIT OR": 0,
	} {
		text := with(t, base21(), edit{"/document/license_expression", `"` + expression + `"`})
		for list, want := range map[bool]int{true: want, false: 0} {
			opt := Options{}
			if list {
				opt.Licence = known
			}
			r, err := Lint(text, opt, nil)
			if err != nil {
				t.Fatal(err)
			}
			got := 0
			for _, f := range r.Findings {
				if f.Rule == "csaf/6.2.45" {
					got++
				}
			}
			if got != want {
				t.Errorf("%s, list %v: told %d times", expression, list, got)
			}
		}
	}
}
