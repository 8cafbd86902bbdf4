package dotnet

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// xml reads f as XML.
func xml(f *inspect.File) (tree.Node, error) {
	data, err := f.Text()
	if err != nil {
		return tree.Node{}, err
	}
	doc, err := tree.XML(data, f.Budget)
	if err != nil {
		return tree.Node{}, err
	}
	return doc.Root(), nil
}

// isTrue reads a boolean as NuGet and MSBuild write it.
func isTrue(s string) bool { return strings.EqualFold(s, "true") }

// metadata returns an item's metadata, which is an attribute or a child element;
// letter case does not count.
func metadata(item tree.Node, name string) string {
	for c := range item.Children() {
		if strings.EqualFold(strings.TrimPrefix(c.Key(), "@"), name) {
			return strings.TrimSpace(c.Text())
		}
	}
	return ""
}

// A property is a value as the file writes it.
type property struct {
	value       string
	conditional bool // a condition decides about it, or chooses among several
}

// properties finds properties by folded name.
type properties map[string]property

// assign takes over one assignment. Later ones win, as MSBuild reads a file from
// top to bottom; a condition is not decided, unless it only asks whether the
// property is still empty.
func (p properties) assign(name, value, condition string) {
	key := strings.ToLower(name)
	old, set := p[key]
	switch {
	case condition == "":
		p[key] = property{value: value}
	case isDefault(name, condition):
		if !set || old.value == "" {
			p[key] = property{value: value}
		}
	case set:
		p[key] = property{old.value, true}
	default:
		p[key] = property{value, true}
	}
}

// isDefault reports whether a condition compares the property itself with an
// empty text, so that it holds exactly as long as nothing has set the property.
func isDefault(name, condition string) bool {
	left, right, ok := strings.Cut(condition, "==")
	return ok && strings.TrimSpace(right) == "''" &&
		strings.EqualFold(strings.Trim(strings.TrimSpace(left), "'"), "$("+name+")")
}

// byProperty is the condition of a version that comes from a property on which
// a condition decides: one of several values, and which is not known.
const byProperty = "the value of a property"

// Bounds on the replacing of properties in one text.
const (
	maxReplaced = 64   // replacements
	maxExpanded = 4096 // bytes
)

// expand replaces $(Name) by literal values, as far as look knows them, and
// reports whether a condition took part. What is not known, and every property
// function, stays as written.
func expand(text string, look func(name string) (property, bool)) (out string, conditional bool) {
	for start, left := 0, maxReplaced; left > 0; left-- {
		i := strings.Index(text[start:], "$(")
		if i < 0 {
			break
		}
		i += start
		n := strings.IndexByte(text[i:], ')')
		if n < 0 {
			break
		}
		p, ok := look(text[i+2 : i+n])
		if !ok || len(text)+len(p.value) > maxExpanded {
			start = i + 2
			continue
		}
		conditional = conditional || p.conditional
		text = text[:i] + strings.TrimSpace(p.value) + text[i+n+1:]
		start = i
	}
	return text, conditional
}

// isLiteral reports whether a text holds no property, item list, metadata or
// wildcard.
func isLiteral(s string) bool {
	return !strings.Contains(s, "$(") && !strings.Contains(s, "@(") && !strings.Contains(s, "%(")
}
