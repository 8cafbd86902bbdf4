package mavengraph

import (
	"errors"
	"strings"
)

var (
	errName  = errors.New("its coordinates cannot be read")
	errLarge = errors.New("its POM is too large")
	errOther = errors.New("its POM names another artifact")
)

// validID reports whether text can be a group or an artifact (Maven's model
// validator).
func validID(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '_', c == '.':
		default:
			return false
		}
	}
	return text != "" && len(text) <= 512 && text != "." && text != ".."
}

// validVersion reports whether text can be one version.
func validVersion(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c <= ' ' || c >= 0x7f || strings.IndexByte(`\/:"<>|?*[](){},$`, c) >= 0 {
			return false
		}
	}
	return text != "" && len(text) <= 512 && text != "." && text != ".."
}

// expand replaces the properties of a text by their values. ok is false where a
// property has no value, refers to itself, or grows too long.
func (m *Model) expand(text string) (string, bool) { return m.expandAt(text, 0) }

func (m *Model) expandAt(text string, depth int) (string, bool) {
	if !strings.Contains(text, "${") {
		return text, len(text) <= maxText
	}
	if depth > maxNesting {
		return "", false
	}
	var out strings.Builder
	for {
		i := strings.Index(text, "${")
		end := -1
		if i >= 0 {
			end = strings.IndexByte(text[i:], '}')
		}
		if end < 0 {
			out.WriteString(text)
			return out.String(), out.Len() <= maxText
		}
		value, ok := m.value(text[i+2:i+end], depth)
		out.WriteString(text[:i] + value)
		if !ok || out.Len() > maxText {
			return "", false
		}
		text = text[i+end+1:]
	}
}

// An expansion is what a property stands for.
type expansion struct {
	value string
	ok    bool
}

// value returns the value of a property. Each is expanded once for a model; what
// is being expanded has no value, so circles end.
func (m *Model) value(name string, depth int) (string, bool) {
	if e, met := m.memo[name]; met {
		return e.value, e.ok
	}
	m.memo[name] = expansion{}
	raw, ok := m.field(name, true)
	if !ok {
		if _, text, found := m.Property(name); found {
			raw, ok = text.Value, true
		} else {
			raw, ok = m.field(name, false)
		}
	}
	if ok {
		raw, ok = m.expandAt(raw, depth+1)
	}
	if !ok && depth > 0 {
		delete(m.memo, name) // it may be within the depth if asked for by itself
		return "", false
	}
	m.memo[name] = expansion{raw, ok}
	return raw, ok
}

// field returns a coordinate of the project. Fields without "project." come after
// properties.
func (m *Model) field(name string, prefixed bool) (string, bool) {
	if prefixed {
		rest, ok := strings.CutPrefix(name, "project.")
		if !ok {
			rest, ok = strings.CutPrefix(name, "pom.")
		}
		if !ok {
			return "", false
		}
		name = rest
	}
	c := m.chain[0].own()
	if rest, ok := strings.CutPrefix(name, "parent."); ok && m.chain[0].pom.Parent != nil {
		up := m.chain[0].pom.Parent
		c, name = coordinate{up.Group.Value, up.Artifact.Value, up.Version.Value}, rest
	}
	text := ""
	switch name {
	case "groupId":
		text = c.group
	case "artifactId":
		text = c.artifact
	case "version":
		text = c.version
	}
	return text, text != ""
}
