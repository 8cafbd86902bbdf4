package spdx3

import (
	"crypto/sha256"
	"fmt"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// naming says how the ids of a document of another family became IRIs: each
// stands percent-encoded behind Prefix. Components that had none are numbered
// behind Unnamed.
type naming struct {
	Prefix  string
	Unnamed string
}

// original returns the id that an IRI was made of, or the IRI.
func (n *naming) original(iri string) string {
	if n.Unnamed != "" && strings.HasPrefix(iri, n.Unnamed) {
		return ""
	}
	if rest, ok := strings.CutPrefix(iri, n.Prefix); ok && n.Prefix != "" {
		return unescape(rest)
	}
	return iri
}

// escape percent-encodes what is not unreserved in an IRI (RFC 3986, 2.3) or
// allowed in its fragment and common in ids.
func escape(s string) string {
	const hex = "0123456789ABCDEF"
	clean := true
	for i := 0; i < len(s) && clean; i++ {
		clean = inFragment(s[i])
	}
	if clean {
		return s
	}
	b := make([]byte, 0, len(s)+16)
	for i := range len(s) {
		if c := s[i]; inFragment(c) {
			b = append(b, c)
		} else {
			b = append(b, '%', hex[c>>4], hex[c&15])
		}
	}
	return string(b)
}

func inFragment(c byte) bool {
	return alphanumeric(c) || strings.IndexByte("-._~:/?@!$&'()*+,;=", c) >= 0
}

// unescape undoes escape; what is no escape stays.
func unescape(s string) string {
	if strings.IndexByte(s, '%') < 0 {
		return s
	}
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) {
			if v, err := strconv.ParseUint(s[i+1:i+3], 16, 8); err == nil {
				b = append(b, byte(v))
				i += 2
				continue
			}
		}
		b = append(b, s[i])
	}
	return string(b)
}

// names decides on the ids of a document that is written.
type names struct {
	document   string   // id of the SpdxDocument
	base       string   // what made ids begin with
	naming              // how ids of components were changed
	changed    bool     // some were
	components []string // ids of components
}

func newNames(d *sbom.Document) names {
	var n names
	id := d.ID
	if !isIRI(id) {
		id = contentID(d)
	}
	n.document, n.base = id, id+"#"
	if d.Format.Family != sbom.SPDX3 || id != d.ID {
		n.base = strings.TrimSuffix(id, "#") + "#"
		n.document = n.base + "document"
	}
	n.base = unused(d, n.base)
	n.Prefix, n.Unnamed = n.base+"c-", n.base+"unnamed-"
	if d.Format.Family == sbom.SPDX2 && allPrefixed(d, "SPDXRef-") {
		n.Prefix = n.base
	}
	n.components = make([]string, len(d.Components))
	for i := range d.Components {
		id := d.Components[i].ID
		switch {
		case id == "":
			n.changed = true
			n.components[i] = n.Unnamed + strconv.Itoa(i+1)
		case d.Format.Family == sbom.SPDX3 && isIRI(id):
			n.components[i] = id
		default:
			n.changed = true
			n.components[i] = n.Prefix + escape(id)
		}
	}
	return n
}

func allPrefixed(d *sbom.Document, prefix string) bool {
	for i := range d.Components {
		if !strings.HasPrefix(d.Components[i].ID, prefix) {
			return false
		}
	}
	return true
}

// unused returns a base for made ids that no id of the document begins with.
// For a document of another family it is the given one.
func unused(d *sbom.Document, base string) string {
	if d.Format.Family != sbom.SPDX3 {
		return base
	}
	taken := func(s string) bool {
		for i := range d.Components {
			if strings.HasPrefix(d.Components[i].ID, s) {
				return true
			}
		}
		for _, x := range d.Extra {
			if x.Path == "@graph" && strings.Contains(x.Value, s) {
				return true
			}
		}
		return false
	}
	for n := 0; n < 16; n++ {
		s := base + "ossay-"
		if n > 0 {
			s += strconv.Itoa(n) + "-"
		}
		if !taken(s) {
			return s
		}
	}
	return base + "ossay-" + strings.TrimPrefix(contentID(d), "urn:uuid:") + "-"
}

// contentID returns an id for a document that has none: a version 8 UUID (RFC
// 9562, 5.8) of what it lists, so that the same document has the same id.
func contentID(d *sbom.Document) string {
	h := sha256.New()
	fmt.Fprintf(h, "%q %q %q\n", d.ID, d.Name, d.Created)
	for i := range d.Components {
		c := &d.Components[i]
		for _, s := range [...]string{c.ID, "\n", c.Group, "\n", c.Name, "\n", c.Version, "\n"} {
			h.Write([]byte(s))
		}
	}
	sum := h.Sum(nil)
	sum[6], sum[8] = sum[6]&0x0f|0x80, sum[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}
