package spdx3

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// document reads the SpdxDocument and its creation information.
func (l *lifter) document() {
	d := l.out
	d.ID = idOf(l.main).Text()
	for v := range l.main.Children() {
		switch key := v.Key(); key {
		case "type", "@type", "spdxId", "@id", "element":
		case "creationInfo":
			if l.info != ref(v) {
				l.extra(&d.Extra, key, v)
			}
		case "@context", "import":
		case "name", "comment":
			into := &d.Name
			if key == "comment" {
				into = &d.Comment
			}
			*into = v.Text()
		case "dataLicense":
			if d.DataLicence = l.licence(ref(v), 0); d.DataLicence == "" {
				l.extra(&d.Extra, key, v)
			}
		case "rootElement":
			l.roots(v)
		case "profileConformance":
			for _, p := range v.Strings() {
				if p != "core" && p != "software" && p != "simpleLicensing" && p != "extension" {
					l.extra(&d.Extra, key, v)
					break
				}
			}
		case "extension":
			l.extraList(&d.Extra, key, l.split(v, func(x tree.Node) bool { return l.properties(&d.Properties, x) }))
		default:
			l.extra(&d.Extra, key, v)
		}
	}
	info := l.main.Get("creationInfo")
	if !l.main.Exists() && len(l.elements) > 0 {
		info = l.elements[0].Get("creationInfo")
	}
	if l.info != "" {
		l.creation(l.find(l.info))
	} else {
		l.creation(l.resolve(info)) // inline
	}
}

// creation reads who made the document, with what, and when.
func (l *lifter) creation(n tree.Node) {
	d := l.out
	var others []tree.Node
	for v := range n.Children() {
		switch v.Key() {
		case "type", "@type", "@id", "spdxId":
		case "specVersion":
			d.Format.Version = v.Text()
		case "created":
			d.Created = v.Text()
		case "createdBy":
			for x := range each(v) {
				var p sbom.Party
				a := l.agent(x)
				switch {
				case a.class == "SoftwareAgent" && strings.HasSuffix(ref(x), noAuthor):
				case a.class == "SoftwareAgent":
					d.Tools = append(d.Tools, sbom.Tool{Name: a.party.Name})
					others = append(others, x)
				case l.party(x, &p):
					d.Authors = append(d.Authors, p)
				default:
					others = append(others, x)
				}
			}
		case "createdUsing":
			for x := range each(v) {
				if a := l.agent(x); a.class == "Tool" && a.party.Name != "" {
					d.Tools = append(d.Tools, sbom.Tool{Name: a.party.Name})
				} else {
					l.extra(&d.Extra, "creationInfo/createdUsing", v)
				}
			}
		default:
			l.extra(&d.Extra, "creationInfo/"+v.Key(), v)
		}
	}
	if d.Format.Version == "" {
		d.Format.Version = l.version
	}
	l.extraList(&d.Extra, "creationInfo/createdBy", others)
}

// roots reads the root elements of the document, through the collections among
// them. The list is kept unless it is the one collection that this package
// makes anew.
func (l *lifter) roots(list tree.Node) {
	for v := range each(list) {
		id := ref(v)
		if i, ok := l.byID[l.expand(id)]; ok {
			l.root(i)
			continue
		}
		n := l.find(id)
		if count(list) == 1 && l.wholeSBOM(n) {
			l.sbom = n
			l.loose = append(l.loose, n)
		}
		if typeOf(n).Text() == "software_Sbom" {
			l.out.Lifecycles = appendPhases(l.out.Lifecycles, n)
		}
		if model().is(typeOf(n).Text(), "ElementCollection") {
			for r := range each(n.Get("rootElement")) {
				if i, ok := l.byID[l.expand(ref(r))]; ok {
					l.root(i)
				}
			}
		}
	}
	if !l.sbom.Exists() {
		l.extraList(&l.out.Extra, "rootElement", slices.Collect(each(list)))
	}
}

// is reports whether the class called name stands below another.
func (d *definitions) is(name, other string) bool { return d.classes[name].is(other) }

func (l *lifter) root(i int32) {
	if !l.isRoot[i] {
		l.isRoot[i] = true
		l.out.Roots = append(l.out.Roots, int(i))
	}
}

// wholeSBOM reports whether a collection is an SBOM of all components with
// nothing else of its own, which can be made anew.
func (l *lifter) wholeSBOM(n tree.Node) bool {
	elements := n.Get("element")
	size := count(elements)
	if typeOf(n).Text() != "software_Sbom" || size != len(l.out.Components) && (size > 0 || count(n.Get("rootElement")) > 0) ||
		!l.ordinary(n, "element", "rootElement", "software_sbomType") {
		return false
	}
	for e := range each(elements) {
		if _, ok := l.byID[l.expand(e.Text())]; !ok {
			return false
		}
	}
	return true
}

// appendPhases appends the phases that an SBOM's types stand for, each once.
func appendPhases(phases []string, n tree.Node) []string {
	for _, t := range n.Get("software_sbomType").Strings() {
		if phase := toNeutral(lifecycles(), t); phase != "" && !contains(phases, phase) {
			phases = append(phases, phase)
		}
	}
	return phases
}

// elementsOfGraph sorts all other elements: what the neutral model says in full
// is loose, what it says in part or not at all is kept.
func (l *lifter) elementsOfGraph() {
	l.noteLicenceNames()
	for _, n := range l.elements {
		class := typeOf(n).Text()
		if class == "SpdxDocument" && n == l.main || isComponent(class) || idOf(n).Text() == l.info && class == "CreationInfo" {
			continue
		}
		switch class {
		case "Relationship", "LifecycleScopedRelationship":
			l.relationship(n)
		case "SoftwareAgent":
			l.looseIf(n, strings.HasSuffix(idOf(n).Text(), noAuthor) && l.ordinary(n, "name"))
		case "Person", "Organization":
			l.looseIf(n, l.agent(n).loose && l.agent(n).party.Known())
		case "Tool":
			l.looseIf(n, l.ordinary(n, "name") && n.Get("name").Text() != "")
		case "simplelicensing_LicenseExpression":
			_, named := l.namedLicence(n)
			l.looseIf(n, l.ordinary(n, "simplelicensing_licenseExpression") ||
				named && l.ordinary(n, "name", "simplelicensing_licenseExpression", "simplelicensing_customIdToUri"))
		case "simplelicensing_SimpleLicensingText":
			l.looseIf(n, l.licences[idOf(n).Text()] != "" && l.ordinary(n, "name", "simplelicensing_licenseText"))
		case "Annotation":
			if !l.isNote(n) {
				l.keep(n)
			}
		case "software_Sbom":
			if n != l.sbom {
				l.keep(n)
			}
		default:
			l.keep(n)
		}
	}
}

// noteLicenceNames marks the texts that named licences are made with.
func (l *lifter) noteLicenceNames() {
	for _, n := range l.elements {
		if typeOf(n).Text() != "simplelicensing_LicenseExpression" {
			continue
		}
		if name, ok := l.namedLicence(n); ok {
			for e := range n.Get("simplelicensing_customIdToUri").Children() {
				l.licences[e.Get("value").Text()] = name
			}
		}
	}
}

func (l *lifter) looseIf(n tree.Node, loose bool) {
	if loose {
		l.loose = append(l.loose, n)
	} else {
		l.keep(n)
	}
}

// imports keeps what is said of elements of other documents, but for the mere
// ids of those that relations lead to.
func (l *lifter) imports() {
	targets := make(map[string]bool)
	for _, r := range l.out.Relations {
		if r.Target != "" {
			targets[r.Target] = true
		}
	}
	v := l.main.Get("import")
	l.extraList(&l.out.Extra, "import", l.split(v, func(m tree.Node) bool {
		return only(m, "externalSpdxId") && targets[m.Get("externalSpdxId").Text()]
	}))
}
