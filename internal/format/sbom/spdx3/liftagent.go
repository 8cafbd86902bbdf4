package spdx3

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// An agent is what an agent or tool element says.
type agent struct {
	party sbom.Party
	class string // "" where there is no such element
	node  tree.Node
	loose bool // the party says it all
}

// agent reads the element that v is or refers to.
func (l *lifter) agent(v tree.Node) agent {
	id := ref(v)
	if a, ok := l.agents[id]; ok && id != "" {
		return a
	}
	a := agent{node: l.resolve(v)}
	switch class := typeOf(a.node).Text(); class {
	case "Person", "Organization", "Agent", "SoftwareAgent", "Tool":
		a.class = class
	default:
		return agent{}
	}
	a.party.Name = a.node.Get("name").Text()
	a.party.Person = a.class == "Person"
	identifiers := a.node.Get("externalIdentifier")
	plainMail := count(identifiers) <= 1
	for x := range each(identifiers) {
		if x.Get("externalIdentifierType").Text() == "email" && a.party.Email == "" {
			a.party.Email = x.Get("identifier").Text()
			plainMail = plainMail && only(x, "externalIdentifierType", "identifier")
		} else {
			plainMail = false
		}
	}
	a.loose = (a.class == "Person" || a.class == "Organization") && plainMail && l.ordinary(a.node, "name", "externalIdentifier")
	if id != "" {
		l.agents[id] = a
	}
	return a
}

// party takes a supplier, originator or author, where it is known.
func (l *lifter) party(v tree.Node, into *sbom.Party) bool {
	if v.Kind() == tree.Map && v.Len() > 1 {
		return false // inline: its id and place are kept with it
	}
	a := l.agent(v)
	if a.class == "" || a.class == "Tool" || !a.party.Known() {
		return false
	}
	*into = a.party
	return true
}

// licence returns the expression that a licence element or its id means, "" if
// none. Sets of licences are written out; what would become longer than
// maxExpression is not.
func (l *lifter) licence(id string, depth int) string {
	switch individual(l.expand(id)) {
	case "expandedlicensing_NoneLicense", "NoneElement":
		return "NONE"
	case "expandedlicensing_NoAssertionLicense", "NoAssertionElement":
		return "NOASSERTION"
	}
	if s, ok := l.licences[id]; ok {
		return s
	}
	n, ok := l.ids[l.expand(id)]
	switch {
	case !ok && listedLicence(l.expand(id)):
		return id[strings.LastIndexAny(id, "/:")+1:]
	case !ok && isExpression(id) && !isIRI(id):
		return id // wrong, but many write the expression where its element's id is wanted
	}
	if !ok || depth > maxLicenceDepth {
		return ""
	}
	l.licences[id] = "" // for a set that holds itself
	s := l.licenceElement(n, id, depth+1)
	if len(s) > maxExpression {
		s = ""
	}
	l.licences[id] = s
	return s
}

const (
	maxLicenceDepth = 32
	maxExpression   = 16 << 10
)

func (l *lifter) licenceElement(n tree.Node, id string, depth int) string {
	switch typeOf(n).Text() {
	case "simplelicensing_LicenseExpression":
		if name, ok := l.namedLicence(n); ok {
			return name
		}
		return n.Get("simplelicensing_licenseExpression").Text()
	case "expandedlicensing_ListedLicense", "expandedlicensing_ListedLicenseException":
		return id[strings.LastIndexAny(id, "/#:")+1:]
	case "expandedlicensing_CustomLicense":
		return refID("LicenseRef-", id)
	case "expandedlicensing_CustomLicenseAddition":
		return refID("AdditionRef-", id)
	case "expandedlicensing_OrLaterOperator":
		s := l.licence(ref(n.Get("expandedlicensing_subjectLicense")), depth)
		if s == "" {
			return ""
		}
		return strings.TrimSuffix(s, "-only") + "+"
	case "expandedlicensing_WithAdditionOperator":
		s := l.licence(ref(n.Get("expandedlicensing_subjectExtendableLicense")), depth)
		with := l.licence(ref(n.Get("expandedlicensing_subjectAddition")), depth)
		if s == "" || with == "" {
			return ""
		}
		return s + " WITH " + with
	case "expandedlicensing_ConjunctiveLicenseSet":
		return l.licenceSet(n, " AND ", depth)
	case "expandedlicensing_DisjunctiveLicenseSet":
		return l.licenceSet(n, " OR ", depth)
	}
	return ""
}

func (l *lifter) licenceSet(n tree.Node, word string, depth int) string {
	var b strings.Builder
	for m := range each(n.Get("expandedlicensing_member")) {
		s := l.licence(ref(m), depth)
		if s == "" || b.Len() > maxExpression {
			return ""
		}
		if b.Len() > 0 {
			b.WriteString(word)
		}
		if strings.Contains(s, " OR ") || strings.Contains(s, " AND ") {
			s = "(" + s + ")"
		}
		b.WriteString(s)
	}
	return b.String()
}

// refID returns the id of a custom licence within an expression: the end of its
// IRI if that is one already, else one made of it.
func refID(prefix, id string) string {
	if i := strings.LastIndex(id, prefix); i >= 0 {
		if name := id[i+len(prefix):]; name != "" && idString(name) == name {
			return id[i:]
		}
	}
	return prefix + idString(id[strings.LastIndexAny(id, "/#")+1:])
}

// idString replaces what a licence id cannot hold by a hyphen.
func idString(s string) string {
	b := []byte(s)
	for i, c := range b {
		if !alphanumeric(c) && c != '.' {
			b[i] = '-'
		}
	}
	return string(b)
}

// namedLicence recognises how this package writes a licence that has a name and
// no expression: a LicenseRef whose text is the name.
func (l *lifter) namedLicence(n tree.Node) (string, bool) {
	name, uris := n.Get("name").Text(), n.Get("simplelicensing_customIdToUri")
	if name == "" || uris.Len() != 1 {
		return "", false
	}
	for entry := range uris.Children() {
		t := l.find(entry.Get("value").Text())
		if t.Get("simplelicensing_licenseText").Text() == name && t.Get("name").Text() == name {
			return name, true
		}
	}
	return "", false
}
