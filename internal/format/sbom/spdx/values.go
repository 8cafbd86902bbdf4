package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/licence"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// value checks what a string says.
func (c *checker) value(n tree.Node, f *field) {
	v := n.Text()
	rule, message := "", ""
	switch f.rule {
	case anything, digest:
		if f.rule == digest {
			rule, message = c.digest(v)
		}
	case algorithm, category, fileType, purpose, annotationType, relationType, version:
		rule, message = c.word(f.rule, v)
	case expression:
		c.expression(n, v)
	case referred, related:
		c.referred(n, v, f.rule == related)
	default:
		rule, message = c.shape(f, v)
	}
	if message != "" {
		c.problem(c.d.at(n), rule, f.name+" "+message)
	}
}

// shape checks strings that have a syntax.
func (c *checker) shape(f *field, v string) (rule, message string) {
	switch f.rule {
	case filled, location:
		if strings.TrimSpace(v) == "" {
			return ruleValue, "is empty"
		}
	case elementID:
		if !isElementID(v) {
			return ruleID, quoted(v) + " is not SPDXRef- and letters, digits, full stops or hyphens"
		}
		if c.path[0].name == "SPDXID" && v != documentID {
			return ruleID, quoted(v) + " of a document is not " + documentID
		}
	case externalID:
		if !isDocumentRef(v) {
			return ruleID, quoted(v) + " is not DocumentRef- and letters, digits, full stops, hyphens or plus signs"
		}
	case licenceID:
		if id, ok := strings.CutPrefix(v, "LicenseRef-"); !ok || !isIDString(id, ".-") {
			return ruleID, quoted(v) + " is not LicenseRef- and letters, digits, full stops or hyphens"
		}
	case namespace:
		if !isAbsoluteURI(v) {
			return ruleValue, quoted(v) + " is not an absolute URI without a fragment"
		}
	case date:
		if !isDate(v) {
			return ruleDate, quoted(v) + " is not a time in UTC of the form YYYY-MM-DDThh:mm:ssZ"
		}
	case creator, agent:
		if _, _, ok := agentKind(v); !ok {
			return ruleAgent, quoted(v) + " is not Person:, Organization: or Tool: and a name"
		}
	case supplier:
		if kind, _, ok := agentKind(v); v != noAssertion && (!ok || kind == "Tool") {
			return ruleAgent, quoted(v) + " is not NOASSERTION, nor Person: or Organization: and a name"
		}
	case dataLicence:
		if v != "CC0-1.0" {
			return ruleLicence, quoted(v) + " is not CC0-1.0"
		}
	}
	return "", ""
}

// quoted returns a text of the document for a message.
func quoted(s string) string { return `"` + clip(s) + `"` }

// word checks strings that come from a list.
func (c *checker) word(r rule, v string) (rule, message string) {
	ok, recent := true, false
	switch r {
	case algorithm:
		digits, old := digestLength(v)
		ok, recent = digits != 0, !old
	case category:
		ok = isCategory(v)
	case fileType:
		ok = isFileType(v)
	case purpose:
		ok = isPurpose(v, c.d.encoding == sbom.TagValue)
	case annotationType:
		ok = v == "OTHER" || v == "REVIEW"
	case relationType:
		var old bool
		ok, old = relationAge(v)
		recent = !old
	case version:
		switch v {
		case "SPDX-2.0", "SPDX-2.1", "SPDX-2.2", "SPDX-2.2.1", "SPDX-2.2.2", "SPDX-2.3", "SPDX-2.3.1":
		default:
			return ruleValue, quoted(v) + " is not a version of SPDX 2"
		}
	}
	if !ok {
		return ruleSchema, "has the unknown word " + quoted(v)
	}
	if recent && c.old {
		return ruleRequired, quoted(v) + " is new in SPDX 2.3"
	}
	return "", ""
}

// digest checks the digits of a checksum against the algorithm beside it.
func (c *checker) digest(v string) (rule, message string) {
	digits, _ := digestLength(c.in.Get("algorithm").Text())
	switch {
	case !isHex(v):
		return ruleChecksum, quoted(v) + " is not hexadecimal"
	case digits > 0 && len(v) != digits:
		return ruleChecksum, "has " + itoa(len(v)) + " digits where the algorithm has " + itoa(digits)
	}
	return "", ""
}

// expression checks a licence expression, and that the licences it refers to are
// in the document. Operators in lower case are tolerated.
func (c *checker) expression(n tree.Node, v string) {
	if v == none || v == noAssertion {
		return
	}
	e, _, err := licence.Parse(v)
	if err != nil {
		c.problem(c.d.at(n), ruleLicence, quoted(v)+" is no licence expression: "+err.Error())
		return
	}
	for leaf := range e.Leaves() {
		for _, t := range [...]licence.Term{leaf.Licence, leaf.With} {
			switch {
			case !t.IsReference():
			case t.Document != "" && !c.foreign[t.Document]:
				c.problem(c.d.at(n), ruleReference, t.Document+" is not among externalDocumentRefs")
			case t.Document == "" && !c.refs[t.ID]:
				c.problem(c.d.at(n), ruleReference, "the document does not hold the text of "+clip(t.ID))
			}
		}
	}
}

// referred checks an id that leads to an element.
func (c *checker) referred(n tree.Node, v string, more bool) {
	switch {
	case c.ids[v] || more && (v == none || v == noAssertion):
		return
	case strings.HasPrefix(v, "DocumentRef-"):
		doc, id, ok := strings.Cut(v, ":")
		if !ok || !isDocumentRef(doc) || !isElementID(id) {
			c.problem(c.d.at(n), ruleID, quoted(v)+" is not DocumentRef-, a name, a colon and an SPDXRef-")
		} else if !c.foreign[doc] {
			c.problem(c.d.at(n), ruleReference, clip(doc)+" is not among externalDocumentRefs")
		}
	default:
		c.problem(c.d.at(n), ruleReference, quoted(v)+" is no element of the document")
	}
}
