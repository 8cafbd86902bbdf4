package spdx3

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// meaning checks what the model asks of some classes in words.
func (c *checker) meaning(n tree.Node, cl *class, p *place) {
	switch {
	case cl.is("Relationship"):
		c.relationKind(n, cl, p)
	case cl.is("ElementCollection"):
		c.collection(n, p)
	case cl.name == "simplelicensing_LicenseExpression":
		e := n.Get("simplelicensing_licenseExpression")
		if e.Kind() == tree.String && !isExpression(e.Text()) {
			c.report(e, &place{up: p, key: e.Key()}, ruleLicence, "%s is no licence expression", quote(e.Text()))
		}
	case cl.name == "CreationInfo":
		if v := n.Get("specVersion"); isSemver(v.Text()) && !strings.HasPrefix(v.Text(), "3.") {
			c.report(v, &place{up: p, key: v.Key()}, ruleSchema, "specVersion %s is no version of SPDX 3", quote(v.Text()))
		}
	case cl.name == "PositiveIntegerRange":
		from, ok1 := n.Get("beginIntegerRange").Int()
		to, ok2 := n.Get("endIntegerRange").Int()
		if ok1 && ok2 && from > to {
			c.report(n, p, ruleSchema, "the range ends at %d, before its begin %d", to, from)
		}
	}
}

// relationKind checks the kinds of relationship that the classes of the
// security profile are restricted to.
func (c *checker) relationKind(n tree.Node, cl *class, p *place) {
	kind := n.Get("relationshipType")
	want := assessmentKind(cl.name)
	if want == "" || kind.Kind() != tree.String || kind.Text() == want {
		return
	}
	c.report(kind, &place{up: p, key: kind.Key()}, ruleRelation, "%s of kind %s; its kind is %s", cl.name, quote(kind.Text()), want)
}

// assessmentKind returns the relationshipType of a class of the security
// profile, or "" (SPDX 3.0.1, Security, constraints of the classes).
func assessmentKind(class string) string {
	switch class {
	case "security_VexAffectedVulnAssessmentRelationship":
		return "affects"
	case "security_VexFixedVulnAssessmentRelationship":
		return "fixedIn"
	case "security_VexNotAffectedVulnAssessmentRelationship":
		return "doesNotAffect"
	case "security_VexUnderInvestigationVulnAssessmentRelationship":
		return "underInvestigationFor"
	case "security_CvssV2VulnAssessmentRelationship", "security_CvssV3VulnAssessmentRelationship",
		"security_CvssV4VulnAssessmentRelationship", "security_EpssVulnAssessmentRelationship",
		"security_ExploitCatalogVulnAssessmentRelationship", "security_SsvcVulnAssessmentRelationship":
		return "hasAssessmentFor"
	}
	return ""
}

// collection checks the constraints of ElementCollection: whatever has elements
// has a root, and no document is an element of a collection.
func (c *checker) collection(n tree.Node, p *place) {
	elements, roots := n.Get("element"), n.Get("rootElement")
	if elements.Len() > 0 && roots.Len() == 0 {
		c.report(elements, &place{up: p, key: "element"}, ruleSchema, "element without rootElement")
	}
	for _, list := range [...]tree.Node{elements, roots} {
		i := 0
		for e := range list.Children() {
			if typeOf(c.doc.resolve(e)).Text() == "SpdxDocument" {
				at := &place{up: p, key: list.Key()}
				c.report(e, &place{up: at, index: i}, ruleReference, "a SpdxDocument is an element of a collection")
			}
			i++
		}
	}
}
