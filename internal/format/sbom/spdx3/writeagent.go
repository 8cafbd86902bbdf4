package spdx3

import (
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// partyKey is what tells two agents apart.
func partyKey(p sbom.Party) string {
	return p.Name + "\n" + p.Email + "\n" + strconv.FormatBool(p.Person)
}

// partyFits reports whether an agent element says all of p.
func partyFits(p sbom.Party) bool {
	return p.Phone == "" && len(p.URLs) == 0 && p.None == "" && (p.Known() || !p.Person)
}

// agent returns the id of an agent, which it writes if it is new; "" for an
// unknown party.
func (x *writer) agent(p sbom.Party) string {
	if !p.Known() {
		return ""
	}
	key := partyKey(p)
	if id, ok := x.agents[key]; ok {
		return id
	}
	x.counts.agents++
	id := x.made("agent", x.counts.agents)
	x.agents[key] = id
	class := "Organization"
	if p.Person {
		class = "Person"
	}
	x.begin(class, id, nil)
	x.text("name", p.Name)
	if p.Email != "" {
		x.list("externalIdentifier", 1, func(int) {
			x.object("ExternalIdentifier", "externalIdentifierType", "email", "identifier", p.Email)
		})
	}
	x.end()
	return id
}

// licence returns the id of the element for a licence expression or name, which
// it writes if it is new; "" for none.
func (x *writer) licence(s string) string {
	switch s {
	case "":
		return ""
	case "NONE":
		return "expandedlicensing_NoneLicense"
	case "NOASSERTION":
		return "expandedlicensing_NoAssertionLicense"
	}
	if id, ok := x.licences[s]; ok {
		return id
	}
	x.counts.licences++
	id := x.made("licence", x.counts.licences)
	x.licences[s] = id
	if isExpression(s) {
		x.begin("simplelicensing_LicenseExpression", id, nil)
		x.text("simplelicensing_licenseExpression", s)
		x.end()
		return id
	}
	// A name is no expression: it becomes a licence reference that has the name
	// as its text.
	text := x.made("licence-text", x.counts.licences)
	reference := "LicenseRef-" + strings.Trim(idString(s[:min(len(s), 64)]), "-") + "-" + strconv.Itoa(x.counts.licences)
	x.begin("simplelicensing_SimpleLicensingText", text, nil)
	x.text("name", s)
	x.text("simplelicensing_licenseText", s)
	x.end()
	x.begin("simplelicensing_LicenseExpression", id, nil)
	x.text("name", s)
	x.text("simplelicensing_licenseExpression", reference)
	x.list("simplelicensing_customIdToUri", 1, func(int) { x.object("DictionaryEntry", "key", reference, "value", text) })
	x.end()
	return id
}
