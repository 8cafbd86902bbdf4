package csaf

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

// Versions returns the versions of CSAF that can be written, newest last.
func Versions() []string { return []string{"2.0", "2.1"} }

// Write writes a document of any family in the VEX profile of CSAF 2.0 or 2.1
// and returns what it cannot hold. An empty version means that of the document,
// else 2.0. A document that was read as the same version and not changed since
// gives its own text back.
func Write(w io.Writer, d *vex.Document, version string) ([]vex.Loss, error) {
	if version == "" && d.Format.Family == vex.CSAF {
		version = d.Format.Version
	}
	if version == "" {
		version = "2.0"
	}
	if d.Source != "" && d.Format == (vex.Format{Family: vex.CSAF, Version: version}) {
		_, err := io.WriteString(w, d.Source)
		return nil, err
	}
	e := &encoder{doc: d, version: version, refs: map[string]string{}, used: map[string]bool{}}
	var o vex.Object
	if version != "2.0" {
		o.Text("$schema", "https://docs.oasis-open.org/csaf/csaf/v2.1/schema/csaf.json")
	}
	o.Raw("document", e.document())
	vulnerabilities := e.vulnerabilities() // names the products that the tree lists
	o.Raw("product_tree", e.tree())
	o.Raw("vulnerabilities", vulnerabilities)
	return e.losses, vex.Write(w, o.String())
}

type encoder struct {
	doc      *vex.Document
	version  string
	losses   []vex.Loss
	refs     map[string]string // product_id by identity
	used     map[string]bool   // product_ids that are taken
	branches []string          // products by version range, as JSON
	names    []string          // full product names, as JSON
	paths    []string          // relationships or product paths, as JSON
}

func (e *encoder) lose(path, reason string) {
	e.losses = append(e.losses, vex.Loss{Path: path, Reason: reason})
}

func (e *encoder) document() string {
	d := e.doc
	var o, pub, track, rev, note vex.Object
	o.Text("category", "csaf_vex")
	o.Text("csaf_version", e.version)
	own := d.Format.Family == vex.CSAF
	kept := map[string]bool{}
	for _, f := range d.Extra {
		// The label WHITE of version 2.0 is CLEAR in 2.1, so distribution stays in its version.
		if own && (f.Key != "distribution" || d.Format.Version == e.version) {
			o.Raw(f.Key, f.Raw)
			kept[f.Key] = true
		} else {
			e.lose("/document/"+f.Key, "has no place in the VEX profile of CSAF "+e.version)
		}
	}
	if e.version != "2.0" && !kept["distribution"] {
		o.Raw("distribution", `{"tlp":{"label":"CLEAR"}}`)
	}
	if !kept["notes"] {
		note.Text("category", "general")
		note.Text("text", "Statements about the exploitability of vulnerabilities.")
		o.Raw("notes", vex.Array([]string{note.String()}))
	}
	pub.Text("category", publisher(d.Role))
	pub.Text("name", orElse(d.Author, "unknown"))
	pub.Text("namespace", orElse(d.Namespace, "https://unknown.invalid"))
	o.Raw("publisher", pub.String())
	o.Text("title", orElse(d.Title, "VEX of "+orElse(d.Author, "unknown")))
	first, last := orElse(d.Timestamp, d.Updated), orElse(d.Updated, d.Timestamp)
	track.Text("current_release_date", last)
	track.Text("id", d.ID)
	track.Text("initial_release_date", first)
	rev.Text("date", last)
	rev.Text("number", orElse(d.Version, "1"))
	rev.Text("summary", "Current version.")
	track.Raw("revision_history", e.history(rev.String(), first))
	track.Text("status", "final")
	track.Text("version", orElse(d.Version, "1"))
	o.Raw("tracking", track.String())
	if d.Tooling != "" {
		e.lose("/document/tracking/generator", "the generator of the source, "+strconv.Quote(d.Tooling)+", did not make this document")
	}
	return o.String()
}

// history writes the revisions before the last one, which are numbered without
// gaps (6.1.21), with the time of the first.
func (e *encoder) history(last, first string) string {
	n, err := strconv.Atoi(e.doc.Version)
	if err != nil || n < 2 || n > 10_000 {
		return vex.Array([]string{last})
	}
	var list []string
	for i := 1; i < n; i++ {
		var rev vex.Object
		rev.Text("date", first)
		rev.Text("number", strconv.Itoa(i))
		rev.Text("summary", "Earlier version.")
		list = append(list, rev.String())
	}
	return vex.Array(append(list, last))
}

// publisher returns the category of a publisher by the role that another format
// gives in free words.
func publisher(role string) string {
	for _, c := range [...]string{"coordinator", "discoverer", "translator", "user", "vendor"} {
		if strings.EqualFold(role, c) {
			return c
		}
	}
	if role == "" {
		return "vendor"
	}
	return "other"
}

func orElse(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// vulnerabilities joins the statements of one vulnerability into one entry, since
// a CVE must not have two (6.1.23).
func (e *encoder) vulnerabilities() string {
	at := map[string]int{}
	var groups [][]int
	for i := range e.doc.Statements {
		name := e.doc.Statements[i].Vulnerability.Name
		g, ok := at[name]
		if !ok {
			g = len(groups)
			at[name] = g
			groups = append(groups, nil)
		}
		groups[g] = append(groups[g], i)
	}
	list := make([]string, len(groups))
	for i, g := range groups {
		list[i] = e.vulnerability(g, "/vulnerabilities/"+strconv.Itoa(i))
	}
	return vex.Array(list)
}

func isCVE(s string) bool {
	year, number, ok := strings.Cut(strings.TrimPrefix(s, "CVE-"), "-")
	digits := func(s string) bool { return strings.Trim(s, "0123456789") == "" }
	return ok && strings.HasPrefix(s, "CVE-") && len(year) == 4 && len(number) >= 4 && digits(year) && digits(number)
}

// vulnerability writes the statements with the given indexes as one entry.
func (e *encoder) vulnerability(which []int, path string) string {
	var o vex.Object
	v := &e.doc.Statements[which[0]].Vulnerability
	var ids []string
	for _, name := range v.Names() {
		if isCVE(name) && o.Empty() {
			o.Text("cve", name)
			continue
		}
		var id vex.Object
		id.Text("system_name", system(name))
		id.Text("text", name)
		ids = append(ids, id.String())
	}
	status := map[string][]string{}
	var flags, threats, fixes []string
	for _, i := range which {
		s := &e.doc.Statements[i]
		e.told(s, path)
		refs := e.productIDs(s, path)
		if len(refs) == 0 {
			e.lose(path, "a statement without a product says nothing in CSAF")
			continue
		}
		word := e.statusWord(s, path)
		for _, r := range refs {
			if !slices.Contains(status[word], r) {
				status[word] = append(status[word], r)
			}
		}
		if s.Justification.Known() {
			flags = append(flags, entry(refs, "label", string(s.Justification), "date", s.Timestamp))
		}
		if s.Impact != "" {
			threats = append(threats, entry(refs, "category", "impact", "details", s.Impact))
		} else if s.Status == vex.NotAffected && s.Justification == "" {
			threats = append(threats, entry(refs, "category", "impact", "details", "The source gives no reason."))
		}
		if action := e.action(s); action != "" {
			fixes = append(fixes, entry(refs, "category", actionWord(s), "details", action, "date", s.ActionTime))
		}
	}
	o.Raw("flags", vex.Array(flags))
	o.Raw("ids", vex.Array(ids))
	var note vex.Object
	note.Text("category", "description")
	note.Text("text", orElse(v.Description, v.Name))
	o.Raw("notes", vex.Array([]string{note.String()}))
	var st vex.Object
	for _, word := range [...]string{"first_affected", "first_fixed", "fixed", "known_affected", "known_not_affected", "last_affected", "under_investigation"} {
		st.Texts(word, status[word])
	}
	o.Raw("product_status", st.String())
	o.Raw("remediations", vex.Array(fixes))
	o.Raw("threats", vex.Array(threats))
	return o.String()
}

// told says what of a statement has no place in CSAF.
func (e *encoder) told(s *vex.Statement, path string) {
	for _, f := range s.Extra {
		e.lose(path+"/"+f.Key, "is not part of a written VEX profile")
	}
	for _, f := range [...]struct{ name, value string }{
		{"@id", s.ID}, {"version", s.Version}, {"status_notes", s.StatusNotes}, {"supplier", s.Supplier}, {"last_updated", s.Updated}, {"vulnerability/@id", s.Vulnerability.ID},
	} {
		if f.value != "" {
			e.lose(path+"/"+f.name, "CSAF has no field for it")
		}
	}
	if s.Reason != "" {
		e.lose(path+"/flags", s.Reason+" becomes "+string(s.Justification))
	}
	if s.Timestamp != "" && s.Justification == "" {
		e.lose(path+"/timestamp", "CSAF gives times to flags only")
	}
}

func (e *encoder) statusWord(s *vex.Statement, path string) string {
	if got, ok := vex.CSAFStatus(s.Word); ok && got == s.Status {
		return s.Word
	}
	if s.Word != "" {
		e.lose(path+"/product_status", s.Word+" becomes "+vex.CSAFWord(s.Status))
	}
	return vex.CSAFWord(s.Status)
}

// action returns the action statement, which the profile asks for where a
// product is affected (6.1.27.10).
func (e *encoder) action(s *vex.Statement) string {
	if s.Action == "" && s.Status == vex.Affected {
		return "The source states no action."
	}
	return s.Action
}

func actionWord(s *vex.Statement) string {
	switch s.ActionWord {
	case "mitigation", "no_fix_planned", "none_available", "vendor_fix", "workaround", "fix_planned", "optional_patch":
		return s.ActionWord
	case "workaround_available":
		return "workaround"
	case "update", "rollback":
		return "vendor_fix"
	case "will_not_fix", "can_not_fix":
		return "no_fix_planned"
	}
	if s.Action == "" {
		return "none_available"
	}
	return "mitigation"
}

// entry writes an object of pairs that is about some products.
func entry(refs []string, pairs ...string) string {
	var o vex.Object
	for i := 0; i+1 < len(pairs); i += 2 {
		o.Text(pairs[i], pairs[i+1])
	}
	o.Texts("product_ids", refs)
	return o.String()
}

// system names the register that an id is from.
func system(id string) string {
	switch prefix, _, _ := strings.Cut(id, "-"); prefix {
	case "CVE":
		return "CVE"
	case "GHSA":
		return "GitHub Security Advisory"
	case "GO":
		return "Go Vulnerability Database"
	case "RUSTSEC":
		return "RustSec Advisory Database"
	case "PYSEC":
		return "PyPI Advisory Database"
	}
	return "OSV"
}
