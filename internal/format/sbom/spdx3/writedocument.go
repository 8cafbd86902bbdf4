package spdx3

import (
	"slices"
	"strconv"
	"time"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// noTime stands for a time of creation that is not known.
const noTime = "1970-01-01T00:00:00Z"

// made returns the id of the nth element of a sort that this package makes.
func (x *writer) made(sort string, n int) string { return x.names.base + sort + "-" + strconv.Itoa(n) }

// creation writes the creation information, its agents and its tools.
func (x *writer) creation() {
	var by, using []string
	for _, p := range x.d.Authors {
		if id := x.agent(p); id != "" {
			by = append(by, id)
		}
	}
	spoken := make(map[string]bool) // agents that are read as tools
	if x.kept != nil {
		for _, n := range x.kept.elements {
			if typeOf(n).Text() == "SoftwareAgent" {
				spoken[n.Get("name").Text()] = true
			}
		}
	}
	for _, t := range x.d.Tools {
		if !spoken[t.Name] && t.Name+t.Version != "" {
			using = append(using, x.tool(t))
		}
	}
	more := x.extraOf("creationInfo/createdBy")
	if len(by) == 0 && more == "" {
		name := "unknown"
		if len(x.d.Tools) > 0 && x.d.Tools[0].Name != "" {
			name = x.d.Tools[0].Name
		}
		by = append(by, x.names.base[:len(x.names.base)-1]+noAuthor)
		x.begin("SoftwareAgent", by[0], nil)
		x.text("name", name)
		x.end()
	}
	created, _ := utc(x.d.Created)
	if created == "" {
		created = noTime
	}
	x.extra, x.used = x.extra[:0], x.used[:0]
	for _, e := range x.d.Extra {
		if name, ok := cutInfo(e); ok {
			x.extra = append(x.extra, sbom.Extra{Path: name, Value: e.Value})
			x.used = append(x.used, false)
		}
	}
	x.buf = append(x.buf[:0], `{"type":"CreationInfo","@id":`...)
	x.buf = appendText(x.buf, x.info)
	x.text("specVersion", version)
	x.text("created", created)
	x.texts("createdBy", by)
	x.texts("createdUsing", using)
	x.end()
}

// cutInfo returns the property of the creation information that e is, but for
// its id.
func cutInfo(e sbom.Extra) (string, bool) {
	const prefix = "creationInfo/"
	if e.Family != sbom.SPDX3 || len(e.Path) <= len(prefix) || e.Path[:len(prefix)] != prefix {
		return "", false
	}
	name := e.Path[len(prefix):]
	return name, name != "@id"
}

// utc returns a time as SPDX 3 writes it, "" if it is none, and whether that is
// how it was written already.
func utc(s string) (string, bool) {
	if s == "" || isTime(s) { // the empty one first: an error of time.Parse costs more than all else
		return s, s != ""
	}
	for _, layout := range [...]string{time.RFC3339Nano, "2006-01-02T15:04:05", time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			if y := t.UTC().Year(); y < 0 || y > 9999 {
				return "", false
			}
			return t.UTC().Format(timeLayout), false
		}
	}
	return "", false
}

// tool writes a tool and returns its id.
func (x *writer) tool(t sbom.Tool) string {
	x.counts.tools++
	id := x.made("tool", x.counts.tools)
	name := t.Name
	if t.Version != "" {
		name += "-" + t.Version
	}
	x.begin("Tool", id, nil)
	x.text("name", name)
	x.end()
	return id
}

// document writes the SpdxDocument and the notes on it.
func (x *writer) document() {
	d := x.d
	licence := x.licence(d.DataLicence)
	var roots []string
	if x.extraOf("rootElement") == "" {
		roots = append(roots, x.made("sbom", 1))
	}
	profiles := []string{"core", "software"}
	if x.extraOf("profileConformance") != "" {
		profiles = nil
	} else {
		if x.licensed() {
			profiles = append(profiles, "simpleLicensing")
		}
		if x.extended() {
			profiles = append(profiles, "extension")
		}
	}
	x.begin("SpdxDocument", x.names.document, d.Extra)
	x.text("name", d.Name)
	x.text("comment", d.Comment)
	x.properties(d.Properties)
	x.texts("profileConformance", profiles)
	x.texts("rootElement", roots)
	x.text("dataLicense", licence)
	x.imports()
	x.end()
	x.documentFields()
	x.foreign(x.names.document, d.Extra, "")
}

// licensed reports whether licence elements are needed.
func (x *writer) licensed() bool {
	return x.d.DataLicence != "" || slices.ContainsFunc(x.d.Components, func(c sbom.Component) bool { return c.Declared != "" || c.Concluded != "" })
}

// extended reports whether extensions are needed.
func (x *writer) extended() bool {
	return len(x.d.Properties) > 0 || slices.ContainsFunc(x.d.Components, func(c sbom.Component) bool { return len(c.Properties) > 0 })
}

// imports declares the elements of other documents that relations lead to and
// that the document's own list does not have.
func (x *writer) imports() {
	var targets []string
	seen := make(map[string]bool)
	if own := x.extraOf("import"); own != "" {
		if doc, err := Read(`{"@graph":`+own+`}`, nil); err == nil {
			for _, n := range doc.elements {
				seen[n.Get("externalSpdxId").Text()] = true
			}
		}
	}
	for _, r := range x.d.Relations {
		if (r.From == sbom.Elsewhere || r.To == sbom.Elsewhere) && !seen[r.Target] {
			seen[r.Target] = true
			targets = append(targets, x.target(r.Target))
		}
	}
	x.list("import", len(targets), func(i int) { x.object("ExternalMap", "externalSpdxId", targets[i]) })
}

// target returns an IRI for an element of another document.
func (x *writer) target(id string) string {
	if isIRI(id) {
		return id
	}
	return x.names.base + "elsewhere-" + escape(id)
}

// documentFields writes notes for the fields that SPDX 3 has no property for.
func (x *writer) documentFields() {
	d, subject := x.d, x.names.document
	n := x.names.naming
	note := func(name string, lost bool) {
		at := ""
		if lost {
			at = "/" + name
		}
		x.field(subject, name, documentField(d, &n, name), at)
	}
	if x.names.changed {
		note("ids", false)
	}
	if d.ID != x.names.document {
		note("id", false)
	}
	if d.Revision != 0 {
		note("revision", true)
	}
	if _, same := utc(d.Created); !same {
		note("created", d.Created != "")
	}
	if !x.lifecyclesFit() {
		note("lifecycles", true)
	}
	if !x.partiesFit(d.Authors) {
		note("authors", true)
	}
	if slices.ContainsFunc(d.Tools, func(t sbom.Tool) bool { return t.Vendor != "" || t.Version != "" || t.Name == "" || len(t.Hashes) > 0 }) {
		note("tools", true)
	}
	if d.Supplier.Known() || !partyFits(d.Supplier) {
		note("supplier", true)
	}
	if d.Maker.Known() || !partyFits(d.Maker) {
		note("maker", true)
	}
	if !x.aggregatesFit() {
		note("aggregates", true)
	}
}

func (x *writer) partiesFit(list []sbom.Party) bool {
	seen := make(map[string]bool)
	for _, p := range list {
		if !p.Known() || !partyFits(p) || seen[partyKey(p)] {
			return false
		}
		seen[partyKey(p)] = true
	}
	return true
}

// lifecyclesFit reports whether the phases are read back: from the SBOM that is
// made anew, or from those that are kept.
func (x *writer) lifecyclesFit() bool {
	if roots := x.extraOf("rootElement"); roots != "" {
		return slices.Equal(x.d.Lifecycles, x.keptPhases(roots))
	}
	for i, phase := range x.d.Lifecycles {
		if toSPDX(lifecycles(), phase) == "" || slices.Contains(x.d.Lifecycles[:i], phase) {
			return false
		}
	}
	return true
}

// keptPhases returns the phases of the kept SBOMs that are roots.
func (x *writer) keptPhases(roots string) []string {
	doc, err := Read(`{"@graph":`+roots+`}`, nil)
	if err != nil || x.kept == nil {
		return nil
	}
	var phases []string
	for _, r := range doc.elements {
		if n := x.kept.find(ref(r)); typeOf(n).Text() == "software_Sbom" {
			phases = appendPhases(phases, n)
		}
	}
	return phases
}

// collection writes the SBOM of all components, unless the document has
// collections of its own.
func (x *writer) collection() {
	if x.extraOf("rootElement") != "" {
		return
	}
	var types []string
	for _, phase := range x.d.Lifecycles {
		if t := toSPDX(lifecycles(), phase); t != "" {
			types = append(types, t)
		}
	}
	roots := make([]string, len(x.d.Roots))
	for i, r := range x.d.Roots {
		roots[i] = x.names.components[r]
	}
	elements := x.names.components
	if len(roots) == 0 {
		elements = nil // a collection that has elements must have a root
	}
	x.begin("software_Sbom", x.made("sbom", 1), nil)
	x.texts("element", elements)
	x.texts("rootElement", roots)
	x.texts("software_sbomType", types)
	x.end()
}
