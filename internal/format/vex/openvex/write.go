package openvex

import (
	"io"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/vex"
)

// Write writes a document of any family as OpenVEX 0.2.0 and returns what it
// cannot hold. A document that was read as OpenVEX 0.2.0 and not changed since
// gives its own text back.
func Write(w io.Writer, d *vex.Document) ([]vex.Loss, error) {
	if d.Source != "" && d.Format == (vex.Format{Family: vex.OpenVEX, Version: Version}) {
		_, err := io.WriteString(w, d.Source)
		return nil, err
	}
	e := encoder{own: d.Format.Family == vex.OpenVEX}
	var o vex.Object
	o.Text("@context", Context)
	o.Text("@id", d.ID)
	o.Text("author", d.Author)
	o.Text("role", d.Role)
	o.Text("timestamp", d.Timestamp)
	o.Text("last_updated", d.Updated)
	o.Raw("version", strconv.FormatInt(number(d.Version, 1), 10))
	o.Text("tooling", d.Tooling)
	list := make([]string, len(d.Statements))
	for i := range d.Statements {
		list[i] = e.statement(&d.Statements[i], "/statements/"+strconv.Itoa(i))
	}
	o.Raw("statements", vex.Array(list))
	e.extra(&o, d.Extra, "")
	return e.losses, vex.Write(w, o.String())
}

// number reads a version number; what is none, such as the "1.2.0" of CSAF,
// counts as its first number, or as the given one.
func number(s string, otherwise int64) int64 {
	first, _, _ := strings.Cut(s, ".")
	if n, err := strconv.ParseInt(first, 10, 64); err == nil && n >= 1 {
		return n
	}
	return otherwise
}

type encoder struct {
	own    bool // the document comes from OpenVEX, so that its extra fields are at home
	losses []vex.Loss
}

func (e *encoder) lose(path, reason string) {
	e.losses = append(e.losses, vex.Loss{Path: path, Reason: reason})
}

// extra writes fields that were read from OpenVEX and tells of all others.
func (e *encoder) extra(o *vex.Object, fields []vex.Field, path string) {
	for _, f := range fields {
		switch {
		case !e.own:
			e.lose(path+"/"+f.Key, "OpenVEX has no such field")
		case !strings.Contains(f.Key, "/"):
			o.Raw(f.Key, f.Raw)
		}
	}
}

// nested writes the extra fields of an object inside of the one that keeps them.
func (e *encoder) nested(o *vex.Object, fields []vex.Field, inside string) {
	if !e.own {
		return
	}
	for _, f := range fields {
		if key, ok := strings.CutPrefix(f.Key, inside+"/"); ok {
			o.Raw(key, f.Raw)
		}
	}
}

func (e *encoder) statement(s *vex.Statement, path string) string {
	var o, v vex.Object
	o.Text("@id", s.ID)
	if s.Version != "" {
		o.Raw("version", strconv.FormatInt(number(s.Version, 1), 10))
	}
	v.Text("@id", s.Vulnerability.ID)
	v.Text("name", s.Vulnerability.Name)
	v.Text("description", s.Vulnerability.Description)
	v.Texts("aliases", s.Vulnerability.Aliases)
	e.nested(&v, s.Extra, "vulnerability")
	o.Raw("vulnerability", v.String())
	o.Text("timestamp", s.Timestamp)
	o.Text("last_updated", s.Updated)
	products := make([]string, len(s.Products))
	for i := range s.Products {
		products[i] = e.product(&s.Products[i], path+"/products/"+strconv.Itoa(i))
	}
	o.Raw("products", vex.Array(products))
	e.status(&o, s, path)
	o.Text("supplier", s.Supplier)
	o.Text("status_notes", s.StatusNotes)
	o.Text("justification", string(s.Justification))
	o.Text("impact_statement", s.Impact)
	o.Text("action_statement", e.action(s))
	o.Text("action_statement_timestamp", s.ActionTime)
	e.extra(&o, s.Extra, path)
	return o.String()
}

// status writes the status, and tells where the source's word says more.
func (e *encoder) status(o *vex.Object, s *vex.Statement, path string) {
	word := s.Status.String()
	if s.Status == vex.NoStatus {
		word = s.Word
	} else if s.Word != "" {
		e.lose(path+"/status", s.Word+" becomes "+word)
	}
	o.Text("status", word)
	if s.Reason != "" {
		e.lose(path+"/justification", s.Reason+" becomes "+string(s.Justification))
	}
	if s.ActionWord != "" {
		e.lose(path+"/action_statement", "OpenVEX has no word for "+s.ActionWord)
	}
}

// action returns the action statement. Other formats have none for some of what
// they call affected, where OpenVEX asks for one.
func (e *encoder) action(s *vex.Statement) string {
	if s.Status == vex.Affected && s.Action == "" && !e.own {
		return "The source states no action."
	}
	return s.Action
}

func (e *encoder) product(p *vex.Product, path string) string {
	o := e.component(&p.Component, path)
	subs := make([]string, len(p.Subcomponents))
	for i := range p.Subcomponents {
		c := e.component(&p.Subcomponents[i], path+"/subcomponents/"+strconv.Itoa(i))
		subs[i] = c.String()
	}
	o.Raw("subcomponents", vex.Array(subs))
	return o.String()
}

func (e *encoder) component(c *vex.Component, path string) *vex.Object {
	var o, ids, hashes vex.Object
	id := c.ID
	if id == "" && c.PURL == "" && c.CPE22 == "" && c.CPE23 == "" {
		id = c.Label() // something must name it
	} else if c.Name != "" && !e.own {
		e.lose(path, "OpenVEX has no name for people, "+strconv.Quote(c.Name))
	}
	if c.Range != "" {
		e.lose(path, "OpenVEX has no version ranges, "+strconv.Quote(c.Range))
	}
	o.Text("@id", id)
	ids.Text("purl", c.PURL)
	ids.Text("cpe22", c.CPE22)
	ids.Text("cpe23", c.CPE23)
	e.nested(&ids, c.Extra, "identifiers")
	if !ids.Empty() {
		o.Raw("identifiers", ids.String())
	}
	for _, h := range c.Hashes {
		name := hashName(h.Algorithm)
		if name == "" {
			if !e.own {
				e.lose(path+"/hashes", "OpenVEX has no algorithm "+h.Algorithm)
				continue
			}
			name = h.Algorithm
		}
		hashes.Text(name, h.Value)
	}
	if !hashes.Empty() {
		o.Raw("hashes", hashes.String())
	}
	e.extra(&o, c.Extra, path)
	return &o
}

// hashName returns OpenVEX' name for an algorithm that others write "SHA-256"
// or "sha256", or "".
func hashName(s string) string {
	plain := strings.NewReplacer("-", "", "_", "").Replace(strings.ToLower(s))
	for _, name := range [...]string{"md5", "sha1", "sha-256", "sha-384", "sha-512", "sha3-224", "sha3-256", "sha3-384", "sha3-512", "blake2s-256", "blake2b-256", "blake2b-512"} {
		if strings.ReplaceAll(name, "-", "") == plain {
			return name
		}
	}
	return ""
}
