package document

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// Facts are what a document says beyond the components of a graph.
type Facts struct {
	Target    string // what was looked at, for people
	Kind      sbom.Kind
	Version   string // of the target, where known
	Tool      sbom.Tool
	Created   string // RFC 3339
	Lifecycle string // CycloneDX phase
	Authors   []sbom.Party
	Supplier  sbom.Party
	Complete  bool            // every recognised input was read
	Coverage  []sbom.Property // what was and was not looked at, for the reader of the document
}

// maxPlaces bounds the places that a document lists of one component. All are
// counted.
const maxPlaces = 50

// Names of the properties of documents that ossay makes.
const (
	PropertyGrade   = "ossay:evidence"     // how well it is proven that the component is there
	PropertyRange   = "ossay:versionRange" // VERS range that holds the version
	PropertyPlaces  = "ossay:places"       // number of places, where not all are listed
	PropertyLayer   = "ossay:layer"        // digest of an image layer that brought it
	PropertyAlias   = "ossay:alias"        // name under which a project or another package manager knows it
	PropertyModSum  = "ossay:goModSum"     // h1: digest of a Go module
	PropertyRequire = "ossay:requirement"  // what a manifest asks for, where no version is known
)

// Make writes what a run found as a document. Components keep the order of the
// graph; the tree's own projects come first. The document's own component, the
// root, is the only project or stands for the target.
func Make(g *component.Graph, f Facts) *sbom.Document {
	m := maker{g: g, d: &sbom.Document{
		Format: sbom.Format{Family: sbom.CycloneDX}, Name: f.Target, Revision: 1, Created: f.Created,
		Authors: f.Authors, Supplier: f.Supplier, Tools: []sbom.Tool{f.Tool}, Properties: f.Coverage,
	}, ids: make(map[string]int)}
	if f.Lifecycle != "" {
		m.d.Lifecycles = []string{f.Lifecycle}
	}
	m.projects(f)
	m.first = len(m.d.Components)
	for i := range g.Components {
		m.component(i)
	}
	m.relations()
	state := "complete"
	if !f.Complete {
		state = "incomplete"
	}
	m.d.Aggregates = append(m.d.Aggregates, sbom.Aggregate{State: state, Assemblies: m.d.Roots})
	m.d.ID = Identity(m.d)
	return m.d
}

type maker struct {
	g     *component.Graph
	d     *sbom.Document
	ids   map[string]int
	first int              // index of the first component of the graph
	of    []map[uint32]int // of each listing: the components of its projects' nodes
}

// projects adds the tree's own code and the root.
func (m *maker) projects(f Facts) {
	root := sbom.Component{Kind: f.Kind, Name: f.Target, Version: f.Version, Parent: -1}
	if root.Kind == "" {
		root.Kind = sbom.Application
	}
	m.d.Components = append(m.d.Components, root)
	m.d.Roots = []int{0}
	seen := make(map[string]int)
	m.of = make([]map[uint32]int, len(m.g.Listings))
	for li, l := range m.g.Listings {
		if !l.Tree.Shipped() {
			continue
		}
		for ni := range l.Nodes {
			n := &l.Nodes[ni]
			if !n.Project {
				continue
			}
			name := n.Name
			if name == "" {
				name = l.Path
			}
			key := n.Ecosystem + "\x00" + name + "\x00" + n.Version
			at, ok := seen[key]
			if !ok {
				at = len(m.d.Components)
				seen[key] = at
				m.d.Components = append(m.d.Components, sbom.Component{
					Kind: sbom.Application, Name: name, Version: n.Version, Declared: n.Licence, Parent: -1,
					Found: []sbom.Occurrence{{Location: l.Path, Line: int(n.At.Line)}},
				})
			}
			if m.of[li] == nil {
				m.of[li] = make(map[uint32]int)
			}
			m.of[li][uint32(ni)] = at
		}
	}
	if len(m.d.Components) == 2 { // the only project is the target itself
		only := m.d.Components[1]
		if only.Version == "" {
			only.Version = root.Version
		}
		m.d.Components = append(m.d.Components[:0], only)
		for _, of := range m.of {
			for n := range of {
				of[n] = 0
			}
		}
	}
	for i := range m.d.Components {
		c := &m.d.Components[i]
		c.ID = m.unique(strings.TrimSuffix("project:"+c.Name+"@"+c.Version, "@"))
		if i > 0 {
			m.relate(0, i, sbom.DependsOn, component.Prod)
		}
	}
}

// unique returns an identifier that no other component has.
func (m *maker) unique(id string) string {
	n := m.ids[id]
	m.ids[id]++
	if n == 0 {
		return id
	}
	return m.unique(fmt.Sprintf("%s#%d", id, n+1))
}

// component adds component i of the graph.
func (m *maker) component(i int) {
	c := &m.g.Components[i]
	out := sbom.Component{
		Kind: m.kindOf(c), Name: c.Name, Version: c.Version, PURL: c.PURL, Scope: c.Scope, Parent: -1,
		Properties: []sbom.Property{{Name: PropertyGrade, Value: c.Grade.String()}},
	}
	out.Group, out.Name = cutName(c)
	id := c.PURL
	if c.Range != "" {
		id += "#" + c.Range
		out.Properties = append(out.Properties, sbom.Property{Name: PropertyRange, Value: c.Range})
	}
	out.ID = m.unique(id)
	m.occurrences(c, &out)
	slices.SortStableFunc(out.Properties, func(a, b sbom.Property) int {
		if n := strings.Compare(a.Name, b.Name); n != 0 {
			return n
		}
		return strings.Compare(a.Value, b.Value)
	})
	out.Properties = slices.Compact(out.Properties)
	m.d.Components = append(m.d.Components, out)
}

// occurrences takes what the places say: where, licence, digests, source, proofs.
func (m *maker) occurrences(c *component.Component, out *sbom.Component) {
	property := func(name, value string) {
		if value != "" {
			out.Properties = append(out.Properties, sbom.Property{Name: name, Value: value})
		}
	}
	for _, o := range c.Occurrences {
		l, n := m.g.Node(o)
		if out.Declared == "" {
			out.Declared = n.Licence
		}
		if out.Concluded == "" {
			out.Concluded = n.Concluded
		}
		if n.Source != "" && len(out.References) == 0 {
			out.References = append(out.References, sbom.Reference{Type: sourceType(n.Source), URL: n.Source})
		}
		for d := range strings.FieldsSeq(n.Integrity) {
			if strings.HasPrefix(d, "h1:") {
				property(PropertyModSum, d)
			} else if h, ok := hashOf(d); ok && !slices.Contains(out.Hashes, h) {
				out.Hashes = append(out.Hashes, h)
			}
		}
		property(PropertyLayer, l.Layer)
		property(PropertyAlias, n.Alias)
		if c.Version == "" && c.Range == "" {
			property(PropertyRequire, n.Requirement)
		}
		if len(out.Found) >= maxPlaces {
			continue
		}
		proofs := l.ProofsOf(o.Node)
		if len(proofs) == 0 {
			out.Found = append(out.Found, sbom.Occurrence{Location: l.Path, Line: int(n.At.Line)})
		}
		for _, p := range proofs {
			found := sbom.Occurrence{Location: l.Path, Offset: int64(p.Off), Context: p.Kind + ": " + p.Text}
			if p.Kind == "symbol" {
				found.Symbol = p.Text
			}
			out.Found = append(out.Found, found)
		}
	}
	if len(c.Occurrences) > maxPlaces {
		property(PropertyPlaces, fmt.Sprint(len(c.Occurrences)))
	}
	if n := out.Name; n != "" && c.Ecosystem == "generic" && c.Grade == component.Proven && out.Description == "" {
		out.Description = n + " is part of the code of the files listed as evidence"
	}
}

// relations adds the edges, and says of whose dependencies a lock file knows
// that there are none.
func (m *maker) relations() {
	known := make([]bool, len(m.g.Components))
	has := make([]bool, len(m.g.Components))
	for li, l := range m.g.Listings {
		settled := l.Role == component.RoleLock && l.Attr("edges") == "" && len(l.Edges) > 0
		at := func(n uint32) int {
			if of := m.g.Of[li][n]; of >= 0 {
				return m.first + int(of)
			}
			if i, ok := m.of[li][n]; ok {
				return i
			}
			return -1
		}
		for n := range l.Nodes {
			if c := m.g.Of[li][n]; c >= 0 && settled {
				known[c] = true
			}
		}
		for _, e := range l.Edges {
			from, to := at(e.From), at(e.To)
			if from < 0 || to < 0 || from == to {
				continue
			}
			kind := sbom.DependsOn
			if l.Nodes[e.To].Bundled && l.Role == component.RoleBinary {
				kind = sbom.Contains
			}
			m.relate(from, to, kind, e.Scope)
			if from >= m.first {
				has[from-m.first] = true
			}
		}
	}
	for c := range known {
		if known[c] && !has[c] {
			m.d.Relations = append(m.d.Relations, sbom.Relation{From: m.first + c, To: sbom.Nothing, Kind: sbom.DependsOn})
		}
	}
	slices.SortFunc(m.d.Relations, compareRelations)
	m.d.Relations = slices.CompactFunc(m.d.Relations, func(a, b sbom.Relation) bool {
		return a.From == b.From && a.To == b.To && a.Kind == b.Kind
	})
	m.unreached()
}

// unreached joins to the root what nothing else needs, so that every component
// can be reached from it.
func (m *maker) unreached() {
	reached := make([]bool, len(m.d.Components))
	for _, r := range m.d.Relations {
		if r.To >= 0 {
			reached[r.To] = true
		}
	}
	for i := m.first; i < len(m.d.Components); i++ {
		if !reached[i] {
			m.relate(0, i, sbom.DependsOn, m.d.Components[i].Scope)
		}
	}
	slices.SortFunc(m.d.Relations, compareRelations)
}

func compareRelations(a, b sbom.Relation) int {
	switch {
	case a.From != b.From:
		return a.From - b.From
	case a.Kind != b.Kind:
		return strings.Compare(string(a.Kind), string(b.Kind))
	case a.To != b.To:
		return a.To - b.To
	}
	return int(a.Scope) - int(b.Scope)
}

func (m *maker) relate(from, to int, kind sbom.RelationKind, s component.Scope) {
	m.d.Relations = append(m.d.Relations, sbom.Relation{From: from, To: to, Kind: kind, Scope: s})
}

// kindOf says what sort of thing a component is.
func (m *maker) kindOf(c *component.Component) sbom.Kind {
	switch c.Ecosystem {
	case "docker", "oci":
		return sbom.Container
	case "GitHub Actions":
		return sbom.Application
	}
	for _, o := range c.Occurrences {
		if l, _ := m.g.Node(o); l.Attr("kind") == string(sbom.OperatingSystem) {
			return sbom.OperatingSystem
		}
	}
	return sbom.Library
}

// cutName takes a name apart into group and name, as package URLs do.
func cutName(c *component.Component) (group, name string) {
	p, err := purl.Parse(c.PURL)
	if err != nil {
		return "", c.Name
	}
	switch p.Type {
	case "npm", "maven", "composer":
		return p.Namespace, p.Name
	}
	return "", c.Name
}

func sourceType(source string) string {
	if strings.HasPrefix(source, "git") || strings.Contains(source, ".git") {
		return "vcs"
	}
	return "distribution"
}

// Identity returns a serial number that follows from the content: a UUID of
// version 8 (RFC 9562, section 5.8) made of a SHA-256 digest.
func Identity(d *sbom.Document) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\x00%s\x00", d.Name, d.Created)
	for i := range d.Components {
		c := &d.Components[i]
		fmt.Fprintf(h, "%s\x00%s\x00%s\x00", c.ID, c.Name, c.Version)
	}
	for _, r := range d.Relations {
		fmt.Fprintf(h, "%d %d %s\x00", r.From, r.To, r.Kind)
	}
	sum := h.Sum(nil)
	sum[6] = sum[6]&0x0f | 0x80
	sum[8] = sum[8]&0x3f | 0x80
	x := hex.EncodeToString(sum[:16])
	return "urn:uuid:" + x[:8] + "-" + x[8:12] + "-" + x[12:16] + "-" + x[16:20] + "-" + x[20:]
}
