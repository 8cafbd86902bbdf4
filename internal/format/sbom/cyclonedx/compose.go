package cyclonedx

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Write writes a document of any family as CycloneDX and returns what CycloneDX,
// or the version asked for, cannot hold. Empty fields of to mean JSON and the
// newest version. What has no field is kept in properties, which reading the
// document again puts back in place, so that nothing is lost on a way there and
// back. The result is valid. Components without an ID, or with one that another
// has, get one that follows from their package URL, or name and version.
func Write(w io.Writer, d *sbom.Document, to sbom.Format) ([]sbom.Loss, error) {
	to.Family = sbom.CycloneDX
	if to.Version == "" {
		to.Version = fmt.Sprintf("1.%d", lastMinor)
	}
	if to.Encoding == "" {
		to.Encoding = sbom.JSON
	}
	if err := supported(to); err != nil {
		return nil, err
	}
	f := newFitter(loadGrammar(minorOf(to.Version)), to)
	c := &composer{d: d, f: f, minor: minorOf(to.Version), licences: f.g.enums["licence"].all()}
	c.name()
	c.nest()
	return f.write(w, c.fields(), to)
}

// A composer makes the values of a document.
type composer struct {
	d        *sbom.Document
	f        *fitter
	minor    int
	licences licences
	refs     []string // bom-ref of each component
	kids     [][]int  // components inside each component
	top      []int    // components outside others
	root     int      // the component of the metadata, -1 for none
	props    []*value // properties of the document that keep words and relations
}

// name gives each component a bom-ref.
func (c *composer) name() {
	taken := make(map[string]bool, len(c.d.Components))
	again := map[string]int{}
	c.refs = make([]string, len(c.d.Components))
	for i := range c.d.Components { // an ID that a document gives stays
		if id := c.d.Components[i].ID; id != "" && !taken[id] {
			taken[id] = true
			c.refs[i] = id
		}
	}
	for i := range c.d.Components {
		if c.refs[i] != "" {
			continue
		}
		x := &c.d.Components[i]
		base := x.ID
		for _, s := range []string{x.PURL, strings.Trim(x.Name+"@"+x.Version, "@"), "component"} {
			if base == "" {
				base = s
			}
		}
		ref := base
		for taken[ref] {
			again[base]++
			ref = fmt.Sprintf("%s-%d", base, again[base]+1)
		}
		taken[ref] = true
		c.refs[i] = ref
	}
}

// maxNesting is how deep components are put inside one another; deeper ones
// stand on their own, because readers bound the depth of what they read.
const maxNesting = 64

// nest finds out which component stands inside which.
func (c *composer) nest() {
	n := len(c.d.Components)
	c.kids = make([][]int, n)
	depth := make([]int, n)
	c.root = -1
	if len(c.d.Roots) > 0 {
		if r := c.d.Roots[0]; r >= 0 && r < n && c.d.Components[r].Kind != sbom.Service && c.d.Components[r].Parent < 0 {
			c.root = r
		}
	}
	for i := range n {
		parent := c.d.Components[i].Parent
		// Parents stand before their components; anything else could be a cycle.
		if parent < 0 || parent >= i || depth[parent] >= maxNesting || i == c.root {
			if parent >= 0 && i != c.root {
				c.relation(sbom.Relation{From: parent, To: i, Kind: sbom.Contains}, "nested too deeply, or before what contains it")
			}
			if i != c.root {
				c.top = append(c.top, i)
			}
			continue
		}
		depth[i] = depth[parent] + 1
		if c.d.Components[i].Kind != sbom.Service && c.d.Components[parent].Kind == sbom.Service {
			c.relation(sbom.Relation{From: parent, To: i, Kind: sbom.Contains}, "CycloneDX has no components inside services")
			c.top = append(c.top, i)
			continue
		}
		if c.d.Components[i].Kind == sbom.Service && c.d.Components[parent].Kind != sbom.Service {
			c.relation(sbom.Relation{From: parent, To: i, Kind: sbom.Contains}, "CycloneDX has no services inside components")
			c.top = append(c.top, i)
			continue
		}
		c.kids[parent] = append(c.kids[parent], i)
	}
}

// fields returns the document's fields in the order of the specification.
func (c *composer) fields() []rootField {
	d := c.d
	var all []rootField
	if isSerial(d.ID) {
		all = append(all, rootField{name: "serialNumber", one: textValue(d.ID)})
	} else if d.ID != "" {
		c.keep("id", d.ID, "/serialNumber", "CycloneDX wants a URN of a UUID")
	}
	if d.Revision > 0 {
		all = append(all, rootField{name: "version", one: &value{kind: tree.Number, text: strconv.Itoa(d.Revision)}})
	} else {
		all = append(all, rootField{name: "version", one: &value{kind: tree.Number, text: "1"}})
	}
	dependencies := c.dependencies()
	metadata := c.metadata()
	all = append(all, rootField{name: "metadata", one: metadata})
	var services, software []int
	for _, i := range c.top {
		if d.Components[i].Kind == sbom.Service {
			services = append(services, i)
		} else {
			software = append(software, i)
		}
	}
	if len(software) > 0 || c.root < 0 {
		all = append(all, rootField{name: "components", items: c.components(software)})
	}
	if len(services) > 0 {
		all = append(all, rootField{name: "services", items: c.components(services)})
	}
	if !dependencies.isEmpty() {
		all = append(all, rootField{name: "dependencies", items: c.entries(dependencies)})
	}
	if list := c.compositions(); len(list) > 0 {
		all = append(all, rootField{name: "compositions", items: slices.Values(list)})
	}
	return c.extras(all)
}

// isSerial reports whether s is a URN that serialNumber may hold.
func isSerial(s string) bool {
	hex, ok := strings.CutPrefix(s, "urn:uuid:")
	if !ok || len(hex) != 36 {
		return false
	}
	for i := range len(hex) {
		c := hex[i]
		if i == 8 || i == 13 || i == 18 || i == 23 {
			if c != '-' {
				return false
			}
		} else if (c < '0' || c > '9') && (c < 'a' || c > 'f') {
			return false
		}
	}
	return true
}

func (c *composer) components(which []int) iter.Seq[*value] {
	return func(yield func(*value) bool) {
		for _, i := range which {
			if !yield(c.component(i)) {
				return
			}
		}
	}
}

// extras puts the document's extras in their places: fields of their own, parts
// of the metadata, or entries of a list.
func (c *composer) extras(all []rootField) []rootField {
	e := newRootEditor(all)
	for _, x := range c.d.Extra {
		if x.Family != sbom.CycloneDX {
			continue // among the properties of the metadata
		}
		val, ok := keptValue(x.Value, budget.Default().Depth)
		path := splitPath(x.Path)
		if !ok || path[0] == "components" || !e.insert(path, val) {
			c.f.losses = append(c.f.losses, sbom.Loss{Path: "/" + x.Path, Reason: "it has no place any more"})
		}
	}
	return e.done()
}

// keep notes that the document keeps a word in a property.
func (c *composer) keep(name, text, path, reason string) {
	c.props = append(c.props, property(wordPrefix+name, text))
	c.f.losses = append(c.f.losses, sbom.Loss{Path: path, Reason: reason, Kept: c.kept()})
}

// kept says where something is kept that has no field.
func (c *composer) kept() string {
	if c.minor < 3 {
		return ""
	}
	return "property"
}
