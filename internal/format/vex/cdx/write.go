package cdx

import (
	"io"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// Version is the version of CycloneDX that is written.
const Version = "1.6"

// Write writes a document of any family as CycloneDX 1.6 in JSON and returns what
// it cannot hold. A document that was read as CycloneDX and not changed since
// gives its own text back, whatever its version.
func Write(w io.Writer, d *vex.Document) ([]vex.Loss, error) {
	if d.Source != "" && d.Format.Family == vex.CycloneDX {
		_, err := io.WriteString(w, d.Source)
		return nil, err
	}
	e := &encoder{doc: d, refs: map[string]string{}, used: map[string]bool{}}
	var o, meta vex.Object
	o.Text("bomFormat", "CycloneDX")
	o.Text("specVersion", Version)
	if isSerial(d.ID) {
		o.Text("serialNumber", d.ID)
	} else if d.ID != "" {
		e.lose("/serialNumber", "is a UUID in CycloneDX, not "+d.ID)
	}
	version := "1"
	if n, err := strconv.Atoi(d.Version); err == nil && n >= 1 {
		version = strconv.Itoa(n)
	} else if d.Version != "" {
		e.lose("/version", d.Version+" is no whole number")
	}
	o.Raw("version", version)
	meta.Text("timestamp", orElse(d.Updated, d.Timestamp))
	if d.Author != "" {
		meta.Raw("authors", `[{"name":`+vex.Quote(d.Author)+`}]`)
	}
	for _, f := range [...]struct{ path, value string }{{"/role", d.Role}, {"/tooling", d.Tooling}, {"/title", d.Title}, {"/namespace", d.Namespace}} {
		if f.value != "" {
			e.lose(f.path, "CycloneDX has no field for it")
		}
	}
	for _, f := range d.Extra {
		e.lose("/"+f.Key, "CycloneDX has no field for it")
	}
	if !meta.Empty() {
		o.Raw("metadata", meta.String())
	}
	list := make([]string, len(d.Statements))
	for i := range d.Statements {
		list[i] = e.statement(&d.Statements[i], "/vulnerabilities/"+strconv.Itoa(i))
	}
	o.Raw("components", vex.Array(e.components))
	o.Raw("vulnerabilities", vex.Array(list))
	return e.losses, vex.Write(w, o.String())
}

func orElse(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

// isSerial reports whether s is a serial number: urn:uuid: and a UUID of RFC 4122.
func isSerial(s string) bool {
	u, ok := strings.CutPrefix(s, "urn:uuid:")
	if !ok || len(u) != 36 {
		return false
	}
	for i, c := range u {
		dash := i == 8 || i == 13 || i == 18 || i == 23
		if dash != (c == '-') || !dash && !strings.ContainsRune("0123456789abcdefABCDEF", c) {
			return false
		}
	}
	return true
}

type encoder struct {
	doc        *vex.Document
	losses     []vex.Loss
	refs       map[string]string // bom-ref by identity
	used       map[string]bool
	components []string
}

func (e *encoder) lose(path, reason string) {
	e.losses = append(e.losses, vex.Loss{Path: path, Reason: reason})
}

func (e *encoder) statement(s *vex.Statement, path string) string {
	var o vex.Object
	own := e.doc.Format.Family == vex.CycloneDX
	if own && s.ID != "" && !e.used[s.ID] {
		e.used[s.ID] = true
		o.Text("bom-ref", s.ID)
	} else if s.ID != "" {
		e.lose(path+"/bom-ref", "the id of the statement is left out")
	}
	o.Text("id", s.Vulnerability.Name)
	kept := false
	for _, f := range s.Extra {
		switch {
		case !own || strings.Contains(f.Key, "/"):
			if f.Key != "analysis/response" {
				e.lose(path+"/"+f.Key, "CycloneDX has no field for it")
			}
		default:
			kept = kept || f.Key == "references"
			o.Raw(f.Key, f.Raw)
		}
	}
	if !kept {
		o.Raw("references", references(s.Vulnerability.Aliases))
	}
	o.Text("description", s.Vulnerability.Description)
	o.Raw("analysis", e.analysis(s, path))
	e.affects(&o, s, path)
	for _, f := range [...]struct{ name, value string }{{"version", s.Version}, {"supplier", s.Supplier}, {"action_statement_timestamp", s.ActionTime}, {"vulnerability/@id", s.Vulnerability.ID}} {
		if f.value != "" {
			e.lose(path+"/"+f.name, "CycloneDX has no field for it")
		}
	}
	return o.String()
}

// references names the other ids of a vulnerability.
func references(aliases []string) string {
	var list []string
	for _, a := range aliases {
		var r vex.Object
		r.Text("id", a)
		r.Raw("source", `{"name":`+vex.Quote(source(a))+`}`)
		list = append(list, r.String())
	}
	return vex.Array(list)
}

// source names the register that an id is from.
func source(id string) string {
	switch prefix, _, _ := strings.Cut(id, "-"); prefix {
	case "CVE":
		return "NVD"
	case "GHSA":
		return "GITHUB"
	}
	return "OSV"
}

func (e *encoder) analysis(s *vex.Statement, path string) string {
	var a vex.Object
	word := vex.CycloneDXWord(s.Status)
	if got, ok := vex.CycloneDXStatus(s.Word); ok && got == s.Status {
		word = s.Word
	} else if s.Word != "" {
		e.lose(path+"/analysis/state", s.Word+" becomes "+word)
	}
	a.Text("state", word)
	if j, _, ok := vex.CycloneDXJustification(s.Reason); ok && j == s.Justification {
		a.Text("justification", s.Reason)
	} else if s.Justification != "" {
		reason, exact := vex.CycloneDXReason(s.Justification)
		if !exact {
			e.lose(path+"/analysis/justification", string(s.Justification)+" becomes "+reason)
		}
		a.Text("justification", reason)
	}
	var responses []string
	if w := response(s.ActionWord); w != "" {
		responses = append(responses, w)
	} else if s.ActionWord != "" {
		e.lose(path+"/analysis/response", "CycloneDX has no word for "+s.ActionWord)
	}
	for _, f := range s.Extra {
		if f.Key == "analysis/response" {
			responses = append(responses, strings.Trim(f.Raw, `"`))
		}
	}
	a.Texts("response", responses)
	detail := s.StatusNotes
	switch s.Status {
	case vex.NotAffected:
		detail = s.Impact
	case vex.Affected:
		detail = s.Action
	}
	a.Text("detail", detail)
	for _, f := range [...]struct{ name, value string }{{"status_notes", s.StatusNotes}, {"impact_statement", s.Impact}, {"action_statement", s.Action}} {
		if f.value != "" && f.value != detail {
			e.lose(path+"/"+f.name, "the analysis has room for one text")
		}
	}
	a.Text("firstIssued", s.Timestamp)
	a.Text("lastUpdated", s.Updated)
	return a.String()
}

// response returns the word of CycloneDX for what is done.
func response(word string) string {
	switch word {
	case "can_not_fix", "will_not_fix", "update", "rollback", "workaround_available":
		return word
	case "workaround", "mitigation":
		return "workaround_available"
	case "vendor_fix", "optional_patch":
		return "update"
	case "no_fix_planned":
		return "will_not_fix"
	}
	return ""
}

// affects writes the products. CycloneDX has no word for "this part of that
// product", so a part stands for itself and the product around it is told as lost.
func (e *encoder) affects(o *vex.Object, s *vex.Statement, path string) {
	ranges := map[string][]string{}
	var order []string
	add := func(c *vex.Component) {
		ref := e.component(c)
		if _, ok := ranges[ref]; !ok {
			ranges[ref] = nil
			order = append(order, ref)
		}
		if c.Range == "" {
			return
		}
		var v vex.Object
		if version, exact := strings.CutPrefix(c.Range, "="); exact && !strings.ContainsAny(version, "|,<>= ") {
			v.Text("version", version)
		} else {
			v.Text("range", c.Range)
		}
		v.Text("status", versionStatus(s.Status))
		ranges[ref] = append(ranges[ref], v.String())
	}
	for i := range s.Products {
		p := &s.Products[i]
		if len(p.Subcomponents) > 0 {
			e.lose(path+"/affects", "that it is about a part of "+p.Label())
		} else {
			add(&p.Component)
		}
		for j := range p.Subcomponents {
			add(&p.Subcomponents[j])
		}
	}
	var list []string
	for _, ref := range order {
		var t vex.Object
		t.Text("ref", ref)
		t.Raw("versions", vex.Array(ranges[ref]))
		list = append(list, t.String())
	}
	o.Raw("affects", vex.Array(list))
}

func versionStatus(s vex.Status) string {
	switch s {
	case vex.Affected:
		return "affected"
	case vex.NotAffected, vex.Fixed:
		return "unaffected"
	}
	return "unknown"
}

// component lists a product and returns its bom-ref.
func (e *encoder) component(c *vex.Component) string {
	key := strings.Join([]string{c.PackageURL(), c.ID, c.CPE22, c.CPE23, c.Name}, "\x00")
	if ref, ok := e.refs[key]; ok {
		return ref
	}
	ref := orElse(c.Ref, c.Label())
	for n := 2; e.used[ref]; n++ {
		ref = c.Label() + "#" + strconv.Itoa(n)
	}
	e.used[ref] = true
	e.refs[key] = ref
	var o vex.Object
	name, version := c.Label(), ""
	o.Text("type", "library")
	o.Text("bom-ref", ref)
	if p, err := purl.ParseLoose(c.PackageURL()); err == nil {
		name, version = p.Name, p.Version
		o.Text("group", p.Namespace)
	} else if c.Name != "" {
		name = c.Name
	}
	o.Text("name", name)
	o.Text("version", version)
	o.Raw("hashes", e.hashes(c))
	o.Text("cpe", orElse(c.CPE23, c.CPE22))
	o.Text("purl", c.PackageURL())
	e.components = append(e.components, o.String())
	return ref
}

// hashes writes the digests whose algorithm CycloneDX knows.
func (e *encoder) hashes(c *vex.Component) string {
	var list []string
	for _, h := range c.Hashes {
		plain := strings.NewReplacer("-", "", "_", "").Replace(strings.ToUpper(h.Algorithm))
		name := ""
		for _, n := range [...]string{"MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "SHA3-256", "SHA3-384", "SHA3-512", "BLAKE2b-256", "BLAKE2b-384", "BLAKE2b-512", "BLAKE3"} {
			if strings.ToUpper(strings.ReplaceAll(n, "-", "")) == plain {
				name = n
			}
		}
		if name == "" {
			e.lose("/components/hashes", "CycloneDX has no algorithm "+h.Algorithm)
			continue
		}
		list = append(list, `{"alg":`+vex.Quote(name)+`,"content":`+vex.Quote(h.Value)+`}`)
	}
	return vex.Array(list)
}
