package cyclonedx

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// component makes a component or service with those inside it.
func (c *composer) component(i int) *value {
	x := &c.d.Components[i]
	path := "/components/" + strconv.Itoa(i)
	var props []*value
	v := &value{kind: tree.Map, keys: make([]string, 0, 16), kids: make([]*value, 0, 16)} // as many as most components have
	service := x.Kind == sbom.Service
	if !service {
		v.set("type", textValue(c.kind(x, path, &props)))
	}
	v.set("bom-ref", textValue(c.refs[i]))
	supplier := "supplier"
	if service {
		supplier = "provider"
	}
	v.set(supplier, c.party(x.Supplier, "supplier", path+"/supplier", &props))
	if !service {
		v.set("manufacturer", c.party(x.Maker, "maker", path+"/manufacturer", &props))
		v.set("authors", c.authors(x.Authors, path+"/authors", &props)).setText("publisher", x.Publisher)
	}
	v.setText("group", x.Group).set("name", textValue(x.Name)).setText("version", x.Version)
	if !service {
		c.software(v, x, &props)
	}
	v.setText("description", x.Description).set("licenses", c.licences.list(x.Declared, x.Concluded))
	v.set("externalReferences", c.references(x))
	c.words(x, path, &props)
	for _, p := range x.Properties {
		props = append(props, property(p.Name, p.Value))
	}
	props = append(props, c.foreign(x.Extra, path+"/")...)
	if len(props) > 0 {
		v.set("properties", listValue(props...))
	}
	for _, kid := range c.kids[i] {
		name := "components"
		if c.d.Components[kid].Kind == sbom.Service {
			name = "services"
		}
		list := v.get(name)
		if list == nil {
			list = listValue()
			v.set(name, list)
		}
		list.kids = append(list.kids, c.component(kid))
	}
	c.ownExtras(v, x, path)
	return v
}

// software sets what services do not have.
func (c *composer) software(v *value, x *sbom.Component, props *[]*value) {
	if x.Range != "" && x.Version == "" {
		v.set("versionRange", textValue(x.Range)).set("isExternal", boolValue(true))
	}
	switch x.Scope {
	case component.Prod:
	case component.Optional:
		v.set("scope", textValue("optional"))
	default:
		v.set("scope", textValue("excluded"))
		if x.Scope != component.Dev {
			*props = append(*props, property(wordPrefix+"scope", x.Scope.String()))
		}
	}
	var known []sbom.Hash
	for _, h := range x.Hashes {
		if enum := c.f.g.enums["hash-alg"]; enum != nil && !enum.has(h.Algorithm) {
			*props = append(*props, property(wordPrefix+"hash:"+h.Algorithm, h.Value))
			continue
		}
		known = append(known, h)
	}
	v.set("hashes", hashesValue(known)).setText("copyright", x.Copyright)
	if len(x.CPEs) > 0 {
		v.set("cpe", textValue(x.CPEs[0]))
		for _, cpe := range x.CPEs[1:] {
			*props = append(*props, property(wordPrefix+"cpe", cpe))
		}
	}
	v.setText("purl", x.PURL)
	for _, id := range x.Identifiers {
		if id.Type != "omniborId" && id.Type != "swhid" {
			*props = append(*props, property(wordPrefix+"identifier:"+id.Type, id.Value))
			continue
		}
		list := v.get(id.Type)
		if list == nil {
			list = listValue()
			v.set(id.Type, list)
		}
		list.kids = append(list.kids, textValue(id.Value))
	}
	if x.SWID != "" {
		v.set("swid", mapValue().set("tagId", textValue(x.SWID)).set("name", textValue(x.Name)))
	}
	v.set("evidence", c.evidence(x))
}

// kind returns the type that CycloneDX has for a kind; one that it has not is
// kept in a property.
func (c *composer) kind(x *sbom.Component, path string, props *[]*value) string {
	instead := ""
	switch x.Kind {
	case sbom.Source, sbom.Archive, sbom.Snippet:
		instead = "file"
	case sbom.Install:
		instead = "application"
	case sbom.Application, sbom.Framework, sbom.Library, sbom.Container, sbom.Platform, sbom.OperatingSystem, sbom.Device,
		sbom.DeviceDriver, sbom.Firmware, sbom.FileKind, sbom.Model, sbom.Data, sbom.Cryptographic:
		return string(x.Kind)
	default:
		instead = "library"
	}
	*props = append(*props, property(wordPrefix+"kind", string(x.Kind)))
	if x.Kind != "" {
		c.f.losses = append(c.f.losses, sbom.Loss{
			Path: path + "/type", Reason: fmt.Sprintf("CycloneDX has no type %q", x.Kind), Kept: strings.TrimSuffix(instead+", and "+c.kept(), ", and "),
		})
	}
	return instead
}

// references makes the links, those that have fields of their own first.
func (c *composer) references(x *sbom.Component) *value {
	list := listValue()
	for _, r := range x.References {
		v := mapValue().set("type", textValue(r.Type)).set("url", textValue(r.URL)).setText("comment", r.Comment)
		list.kids = append(list.kids, v.set("hashes", hashesValue(r.Hashes)))
	}
	for _, plain := range [][2]string{{"website", x.Homepage}, {"distribution", x.Download}} {
		if plain[1] != "" {
			list.kids = append(list.kids, mapValue().set("type", textValue(plain[0])).set("url", textValue(plain[1])))
		}
	}
	if len(list.kids) == 0 {
		return nil
	}
	return list
}

func (c *composer) evidence(x *sbom.Component) *value {
	v := mapValue()
	if len(x.Found) > 0 {
		list := listValue()
		for _, o := range x.Found {
			entry := mapValue().set("location", textValue(o.Location))
			if o.Line > 0 {
				entry.set("line", &value{kind: tree.Number, text: strconv.Itoa(o.Line)})
			}
			if o.Offset > 0 {
				entry.set("offset", &value{kind: tree.Number, text: strconv.FormatInt(o.Offset, 10)})
			}
			list.kids = append(list.kids, entry.setText("symbol", o.Symbol).setText("additionalContext", o.Context))
		}
		v.set("occurrences", list)
	}
	v.set("licenses", c.licences.seen(x.Seen))
	if len(v.keys) == 0 {
		return nil
	}
	return v
}

// words keeps in properties what CycloneDX has no field for.
func (c *composer) words(x *sbom.Component, path string, props *[]*value) {
	for _, name := range words() {
		if name == "supplier" || name == "maker" {
			continue // with the party
		}
		if text := *word(x, name); text != "" {
			*props = append(*props, property(wordPrefix+name, text))
			c.f.losses = append(c.f.losses, sbom.Loss{Path: path + "/" + name, Reason: "CycloneDX has no field for it", Kept: c.kept()})
		}
	}
}

// ownExtras puts fields of CycloneDX back in their places. A list of licences
// that was kept counts only as long as it says what the component says.
func (c *composer) ownExtras(v *value, x *sbom.Component, path string) {
	var r restorer
	for _, e := range x.Extra {
		if e.Family != sbom.CycloneDX {
			continue
		}
		val, ok := keptValue(e.Value, budget.Default().Depth)
		if ok && e.Path == "licenses" && (val.kind != tree.List ||
			joinLicences(val.kids, false) != x.Declared || joinLicences(val.kids, true) != x.Concluded) {
			continue
		}
		if !ok || !r.insert(v, splitPath(e.Path), val) {
			c.f.losses = append(c.f.losses, sbom.Loss{Path: path + "/" + e.Path, Reason: "it has no place any more"})
		}
	}
}
