package pypi

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// errDump says that a value cannot be written as Python's json module does it.
var errDump = errors.New("a value that is neither text, whole number, truth, list nor table")

// A dumper writes values as json.dumps of Python does with sorted keys (Python
// library reference, "json"), for the hashes that lock files keep of manifests.
type dumper struct {
	b          strings.Builder
	item, pair string // separators
}

// maxDump bounds the nesting of what is written.
const maxDump = 64

// value writes a value of a document.
func (d *dumper) value(n tree.Node, depth int) error {
	switch {
	case depth > maxDump:
		return errDump
	case n.Kind() == tree.String:
		d.text(n.Text())
	case n.Kind() == tree.Bool && n.True():
		d.b.WriteString("true")
	case n.Kind() == tree.Bool:
		d.b.WriteString("false")
	case n.Kind() == tree.Number:
		i, ok := n.Int()
		if !ok {
			return errDump
		}
		fmt.Fprint(&d.b, i)
	case n.Kind() == tree.List:
		d.b.WriteByte('[')
		first := true
		for c := range n.Children() {
			d.separate(&first)
			if err := d.value(c, depth+1); err != nil {
				return err
			}
		}
		d.b.WriteByte(']')
	case n.Kind() == tree.Map:
		var m members
		for c := range n.Children() {
			m = append(m, member{c.Key(), func() error { return d.value(c, depth+1) }})
		}
		return d.object(m)
	default:
		return errDump
	}
	return nil
}

func (d *dumper) separate(first *bool) {
	if !*first {
		d.b.WriteString(d.item)
	}
	*first = false
}

type member struct {
	key   string
	write func() error
}

type members []member

// add adds a value, null where it is absent and that is wanted.
func (m *members) add(d *dumper, key string, n tree.Node) {
	*m = append(*m, member{key, func() error { return d.orEmpty(n, "null") }})
}

func (d *dumper) orEmpty(n tree.Node, empty string) error {
	if n.Exists() {
		return d.value(n, 0)
	}
	d.b.WriteString(empty)
	return nil
}

// object writes members, sorted by key in the order of code points.
func (d *dumper) object(m members) error {
	slices.SortStableFunc(m, func(a, b member) int { return strings.Compare(a.key, b.key) })
	d.b.WriteByte('{')
	first := true
	for _, x := range m {
		d.separate(&first)
		d.text(x.key)
		d.b.WriteString(d.pair)
		if err := x.write(); err != nil {
			return err
		}
	}
	d.b.WriteByte('}')
	return nil
}

// text writes a string in ASCII.
func (d *dumper) text(s string) {
	d.b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			d.b.WriteByte('\\')
			d.b.WriteRune(r)
		case r == '\n':
			d.b.WriteString(`\n`)
		case r == '\r':
			d.b.WriteString(`\r`)
		case r == '\t':
			d.b.WriteString(`\t`)
		case r == '\b':
			d.b.WriteString(`\b`)
		case r == '\f':
			d.b.WriteString(`\f`)
		case r >= ' ' && r < 0x7f:
			d.b.WriteRune(r)
		case r >= 0x10000:
			hi, lo := utf16.EncodeRune(r)
			fmt.Fprintf(&d.b, `\u%04x\u%04x`, hi, lo)
		default:
			fmt.Fprintf(&d.b, `\u%04x`, r)
		}
	}
	d.b.WriteByte('"')
}

func (d *dumper) sum() string {
	h := sha256.Sum256([]byte(d.b.String()))
	return hex.EncodeToString(h[:])
}

// PoetryHashes returns the hashes that releases of Poetry keep of a pyproject.toml
// in poetry.lock, newest first: 2.2 and later with dependency groups, 2.0 with the
// project table, 1.x with Poetry's own table alone. Which one a lock file was
// written with is told by which one it holds.
func (m *Manifest) PoetryHashes() ([]string, error) {
	var out []string
	for _, way := range [...]int{2, 1, 0} {
		d := dumper{item: ", ", pair: ": "}
		if err := m.poetryContent(&d, way); err != nil {
			return nil, err
		}
		if sum := d.sum(); !slices.Contains(out, sum) {
			out = append(out, sum)
		}
	}
	return out, nil
}

func (m *Manifest) poetryContent(d *dumper, way int) error {
	project, poetry, groups := m.root.Get("project"), m.root.Path("tool", "poetry"), m.root.Get("dependency-groups")
	var own, table members
	for _, key := range [...]string{"requires-python", "dependencies", "optional-dependencies"} {
		if v := project.Get(key); v.Exists() {
			own.add(d, key, v)
		}
	}
	withProject := way > 0 && len(own) > 0
	withGroups := way > 1 && groups.Len() > 0
	for _, key := range [...]string{"dependencies", "source", "extras", "dev-dependencies"} {
		if v := poetry.Get(key); v.Exists() || !withProject && !withGroups {
			table.add(d, key, v)
		}
	}
	if v := poetry.Get("group"); v.Exists() {
		table.add(d, "group", v)
	}
	if !withProject && !withGroups {
		return d.object(table)
	}
	all := members{{"tool", func() error { return d.object(members{{"poetry", func() error { return d.object(table) }}}) }}}
	if withProject {
		all = append(all, member{"project", func() error { return d.object(own) }})
	}
	if withGroups {
		all.add(d, "dependency-groups", groups)
	}
	return d.object(all)
}

// PipfileHash returns the hash that Pipenv keeps of a Pipfile in Pipfile.lock
// (pipfile specification, "_meta.hash").
func (m *Manifest) PipfileHash() (string, error) {
	d := dumper{item: ",", pair: ":"}
	empty := func(n tree.Node) func() error { return func() error { return d.orEmpty(n, "{}") } }
	var meta, all members
	meta.add(&d, "sources", m.root.Get("source"))
	meta = append(meta, member{"requires", empty(m.root.Get("requires"))})
	all = members{
		{"_meta", func() error { return d.object(meta) }},
		{"default", empty(m.root.Get("packages"))}, {"develop", empty(m.root.Get("dev-packages"))},
	}
	for c := range m.root.Children() {
		switch key := c.Key(); {
		case key == "packages" || key == "dev-packages" || key == "default" || key == "develop":
		case !isPipfileCategory(key) && key != "build-system":
		default:
			all.add(&d, key, c)
		}
	}
	if err := d.object(all); err != nil {
		return "", err
	}
	return d.sum(), nil
}
