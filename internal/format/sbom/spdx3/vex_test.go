package spdx3

import (
	"strings"
	"testing"
)

// assessed writes a document of a package, a vulnerability and an assessment.
func assessed(class, kind, more string) string {
	return document(`"rootElement":["urn:s#a"]`, packages("a")[0], made("security_Vulnerability", "v", `"name":"CVE-2026-1"`),
		made("security_"+class+"VulnAssessmentRelationship", "x", `"from":"urn:s#v","relationshipType":"`+kind+`","to":["urn:s#a"]`+more))
}

// All classes of assessment with what each must have, and what each may not be.
func TestAssessmentsHaveTheirKindAndTheirNeeds(t *testing.T) {
	for _, tt := range []struct {
		class, kind, more string
		without           []string // what is said of one that has nothing more
	}{
		{"VexAffected", "affects", `,"security_actionStatement":"update"`, []string{"security_actionStatement"}},
		{"VexFixed", "fixedIn", ``, nil},
		{"VexNotAffected", "doesNotAffect", `,"security_justificationType":"vulnerableCodeNotPresent","security_impactStatement":"i","security_impactStatementTime":"2026-01-01T00:00:00Z"`, nil},
		{"VexUnderInvestigation", "underInvestigationFor", `,"security_statusNotes":"n"`, nil},
		{"CvssV2", "hasAssessmentFor", `,"security_score":5,"security_vectorString":"AV:N"`, []string{"security_score", "security_vectorString"}},
		{"CvssV3", "hasAssessmentFor", `,"security_score":"9.8","security_severity":"critical","security_vectorString":"CVSS:3.1/AV:N"`, []string{"security_score", "security_severity", "security_vectorString"}},
		{"CvssV4", "hasAssessmentFor", `,"security_score":0.0,"security_severity":"none","security_vectorString":"CVSS:4.0/AV:N"`, []string{"security_score", "security_severity", "security_vectorString"}},
		{"Epss", "hasAssessmentFor", `,"security_percentile":0.5,"security_probability":0.01,"security_publishedTime":"2026-01-01T00:00:00Z"`, []string{"security_percentile", "security_probability"}},
		{"ExploitCatalog", "hasAssessmentFor", `,"security_catalogType":"kev","security_exploited":true,"security_locator":"https://k.example"`, []string{"security_catalogType", "security_exploited", "security_locator"}},
		{"Ssvc", "hasAssessmentFor", `,"security_decisionType":"trackStar"`, []string{"security_decisionType"}},
	} {
		t.Run(tt.class, func(t *testing.T) {
			same(t, "as it should be", nil, listed(t, assessed(tt.class, tt.kind, tt.more)))
			var want []string
			for _, p := range tt.without {
				want = append(want, `7:1 schema /@graph/5: security_`+tt.class+`VulnAssessmentRelationship without `+p)
			}
			same(t, "with nothing", want, listed(t, assessed(tt.class, tt.kind, ``)))
			got := listed(t, assessed(tt.class, "other", tt.more))
			if len(got) != 1 || !strings.HasSuffix(got[0], `relationship /@graph/5/relationshipType: security_`+tt.class+`VulnAssessmentRelationship of kind "other"; its kind is `+tt.kind) {
				t.Errorf("of another kind: %q", got)
			}
			closed(t, tt.class, read(t, assessed(tt.class, tt.kind, tt.more)))
		})
	}
}

func TestMistakesInVEX(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"a justification that is none", assessed("VexNotAffected", "doesNotAffect", `,"security_justificationType":"vulnerable_code_not_present"`),
			[]string{`7:200 schema /@graph/5/security_justificationType: "vulnerable_code_not_present" is not one of the values of security_justificationType`}},
		{"a severity in capitals", assessed("CvssV3", "hasAssessmentFor", `,"security_score":9,"security_severity":"CRITICAL","security_vectorString":"x"`),
			[]string{`7:205 schema /@graph/5/security_severity: "CRITICAL" is not one of the values of security_severity`}},
		{"a score that is a word", assessed("CvssV2", "hasAssessmentFor", `,"security_score":"high","security_vectorString":"x"`),
			[]string{`7:183 schema /@graph/5/security_score: security_score is "high", not a decimal number`}},
		{"exploited, as a word", assessed("ExploitCatalog", "hasAssessmentFor", `,"security_catalogType":"kev","security_exploited":"yes","security_locator":"https://k.example"`),
			[]string{`7:224 schema /@graph/5/security_exploited: security_exploited is "yes", not a boolean`}},
		{"the abstract class", assessed("", "affects", ``),
			[]string{`7:9 schema /@graph/5/type: the class security_VulnAssessmentRelationship is abstract; use one below it`}},
		{"an assessed element that is an agent", assessed("VexFixed", "fixedIn", `,"security_assessedElement":"urn:s#acme"`),
			[]string{`7:186 reference /@graph/5/security_assessedElement: security_assessedElement refers to "urn:s#acme", an Organization where a software_SoftwareArtifact is wanted`}},
		{"a supplier that is a package", assessed("VexFixed", "fixedIn", `,"suppliedBy":"urn:s#a"`),
			[]string{`7:172 reference /@graph/5/suppliedBy: suppliedBy refers to "urn:s#a", a software_Package where an Agent is wanted`}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := listed(t, tt.text)
			same(t, "problems", tt.want, got)
		})
	}
}

// A relationship about a vulnerability is none between components: it stays an
// element, and so does everything that it leads to.
func TestVulnerabilitiesStayWithWhatTheyLeadTo(t *testing.T) {
	text := document(`"rootElement":["urn:s#a"]`, append(packages("a", "b"),
		made("Person", "finder", `"name":"Finder"`), made("Person", "other", `"name":"Other"`),
		made("security_Vulnerability", "v", `"name":"CVE-2026-1"`),
		relationship("r1", "v", "foundBy", "finder"),
		relationship("r2", "a", "hasAssociatedVulnerability", "v"),
		relationship("r3", "v", "fixedBy", "b"),
		relationship("r4", "a", "dependsOn", "b"))...)
	same(t, "problems", nil, listed(t, text))
	d := read(t, text).Document()
	same(t, "kept", []string{"security_Vulnerability v", "Relationship r1", "Relationship r2", "Relationship r3", "Person finder"}, keptClasses(t, d))
	same(t, "relations", []string{"a DEPENDS_ON b in prod"}, related(d))
	closed(t, "vulnerability", read(t, text))
}
