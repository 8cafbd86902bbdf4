package cyclonedx

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// party reads an organisation; what a Party has no word for goes to extras.
func party(v *value, path string, extras *[]sbom.Extra) sbom.Party {
	if v == nil {
		return sbom.Party{}
	}
	t := takeFrom(v)
	p := sbom.Party{Name: t.text("name")}
	if urls := t.take("url"); urls != nil {
		for _, u := range urls.kids {
			p.URLs = append(p.URLs, u.text)
		}
	}
	if contacts := v.list("contact"); len(contacts) == 1 && contacts[0].get("name") == nil && contacts[0].get("bom-ref") == nil {
		t.mark("contact", true)
		p.Email, p.Phone = contacts[0].str("email"), contacts[0].str("phone")
	} else if len(contacts) > 0 {
		p.Email = contacts[0].str("email")
	}
	*extras = append(*extras, t.rest(path+"/")...)
	return p
}

func person(v *value, path string, extras *[]sbom.Extra) sbom.Party {
	t := takeFrom(v)
	p := sbom.Party{Name: t.text("name"), Email: t.text("email"), Phone: t.text("phone"), Person: true}
	*extras = append(*extras, t.rest(path+"/")...)
	return p
}

func readHashes(v *value) []sbom.Hash {
	if v == nil {
		return nil
	}
	var all []sbom.Hash
	for _, h := range v.kids {
		all = append(all, sbom.Hash{Algorithm: h.str("alg"), Value: strings.ToLower(h.str("content"))})
	}
	return all
}

// readReferences reads links. The first plain link to a website and to a
// distribution have fields of their own.
func readReferences(c *sbom.Component, v *value) {
	if v == nil {
		return
	}
	for _, x := range v.kids {
		ref := sbom.Reference{Type: x.str("type"), URL: x.str("url"), Comment: x.str("comment"), Hashes: readHashes(x.get("hashes"))}
		plain := ref.Comment == "" && ref.Hashes == nil && x.get("properties") == nil
		switch {
		case plain && ref.Type == "website" && c.Homepage == "":
			c.Homepage = ref.URL
			continue
		case plain && ref.Type == "distribution" && c.Download == "":
			c.Download = ref.URL
			continue
		}
		if p := x.get("properties"); p != nil {
			c.Extra = append(c.Extra, extra(fmt.Sprintf("externalReferences/%d/properties", len(c.References)), p))
		}
		c.References = append(c.References, ref)
	}
}

func (r *neutralReader) evidence(c *sbom.Component, v *value) {
	if v == nil {
		return
	}
	t := takeFrom(v)
	if list := t.v.list("occurrences"); list != nil {
		t.mark("occurrences", true)
		for i, x := range list {
			o := takeFrom(x)
			line, _ := strconv.Atoi(o.text("line"))
			offset, _ := strconv.ParseInt(o.text("offset"), 10, 64)
			c.Found = append(c.Found, sbom.Occurrence{
				Location: o.text("location"), Line: line, Offset: offset, Symbol: o.text("symbol"), Context: o.text("additionalContext"),
			})
			c.Extra = append(c.Extra, o.rest(fmt.Sprintf("evidence/occurrences/%d/", i))...)
		}
	}
	if list := t.v.list("licenses"); list != nil {
		for _, x := range list {
			c.Seen = append(c.Seen, licenceName(x))
		}
		if sameValue(r.licences.seen(c.Seen), t.v.get("licenses")) {
			t.mark("licenses", true)
		}
	}
	c.Extra = append(c.Extra, t.rest("evidence/")...)
}
