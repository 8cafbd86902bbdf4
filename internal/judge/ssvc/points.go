package ssvc

import (
	"slices"
	"strings"
)

// A Catalogue knows the decision points of the registered namespaces, of the
// version of CERTCC/SSVC that data/ was taken from.
type Catalogue struct {
	values   map[string][]string // keys of values by "NAMESPACE KEY VERSION"
	versions map[string][]string // by "NAMESPACE KEY", as listed
	bases    []string            // registered base namespaces
}

// LoadCatalogue reads the catalogue that comes with this program.
func LoadCatalogue() *Catalogue {
	c := &Catalogue{values: map[string][]string{}, versions: map[string][]string{}}
	text, err := data.ReadFile("data/points.table")
	if err != nil {
		panic(err) // it is compiled in
	}
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		if len(f) != 4 || f[0] == "#" {
			continue
		}
		point := f[0] + " " + f[1]
		c.values[point+" "+f[2]] = strings.Split(f[3], ",")
		c.versions[point] = append(c.versions[point], f[2])
		if base, _, _ := strings.Cut(f[0], "#"); !slices.Contains(c.bases, base) {
			c.bases = append(c.bases, base)
		}
	}
	return c
}

// Values returns the keys of a point's values in their order.
func (c *Catalogue) Values(namespace, key, version string) ([]string, bool) {
	v, ok := c.values[namespace+" "+key+" "+version]
	return v, ok
}

// Versions returns the versions of a point that are known.
func (c *Catalogue) Versions(namespace, key string) []string { return c.versions[namespace+" "+key] }

// A Namespace is the name of a set of decision points, "x_org.example#set/de-DE"
// (SSVC documentation, reference "Namespaces").
type Namespace struct {
	Base      string // "x_org.example#set", with its fragment
	Extension string // what follows the first "/", "" for none
	Kind      NamespaceKind
}

// A NamespaceKind says who answers for a namespace.
type NamespaceKind uint8

// The kinds of namespaces.
const (
	Unknown      NamespaceKind = iota // looks registered, and is not
	Registered                        // by the maintainers of SSVC
	Unregistered                      // private: begins with x_
	Example                           // reserved for documentation
	Forbidden                         // reserved, never to be used: invalid, test
)

// Namespace takes a name apart.
func (c *Catalogue) Namespace(name string) Namespace {
	base, ext, _ := strings.Cut(name, "/")
	n := Namespace{Base: base, Extension: ext}
	switch set, _, _ := strings.Cut(base, "#"); {
	case strings.HasPrefix(set, "x_"):
		n.Kind = Unregistered
	case set == "example":
		n.Kind = Example
	case set == "invalid" || set == "test":
		n.Kind = Forbidden
	case slices.Contains(c.bases, set):
		n.Kind = Registered
	}
	return n
}
