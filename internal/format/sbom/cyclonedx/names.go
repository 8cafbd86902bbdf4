package cyclonedx

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Namespaces that XML itself gives a prefix or a meaning.
const (
	xmlNamespace      = "http://www.w3.org/XML/1998/namespace"
	instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance"
)

// A scope holds the namespace prefixes that are declared at an element and
// around it. Package tree leaves prefixes out of its keys, so names are read
// from the source again. The zero scope, and a nil one, declare nothing.
type scope struct {
	up          *scope
	prefix, uri string
	others      map[string]string // further prefixes of the same element
}

// enter returns the scope inside an element, which is s where it declares
// nothing.
func (s *scope) enter(text string, n tree.Node) *scope {
	var inner *scope
	for c := range n.Children() {
		if c.Key()[0] != '@' {
			continue
		}
		raw := rawAttribute(text, c)
		prefix, ok := strings.CutPrefix(raw, "xmlns:")
		if raw == "xmlns" {
			prefix, ok = "", true
		}
		switch {
		case !ok:
		case inner == nil:
			inner = &scope{up: s, prefix: prefix, uri: c.Text()}
		default:
			if inner.others == nil {
				inner.others = map[string]string{}
			}
			inner.others[prefix] = c.Text()
		}
	}
	if inner == nil {
		return s
	}
	return inner
}

// lookup returns the namespace of a prefix.
func (s *scope) lookup(prefix string) string {
	if prefix == "xml" {
		return xmlNamespace
	}
	for ; s != nil; s = s.up {
		if uri, ok := s.others[prefix]; ok {
			return uri
		}
		if s.prefix == prefix {
			return s.uri
		}
	}
	return ""
}

// name returns the namespace of an element.
func (s *scope) name(text string, n tree.Node) string {
	prefix, _, ok := strings.Cut(rawElement(text, n), ":")
	if !ok {
		prefix = ""
	}
	return s.lookup(prefix)
}

// rawElement returns the name of an element with its prefix.
func rawElement(text string, n tree.Node) string {
	off, end := n.Range()
	name := text[off+1 : end]
	if i := strings.IndexAny(name, " \t\r\n/>"); i >= 0 {
		name = name[:i]
	}
	return name
}

// rawAttribute returns the name of an attribute with its prefix: what stands
// before the value.
func rawAttribute(text string, n tree.Node) string {
	off, _ := n.Range()
	head := strings.TrimRight(text[:off], " \t\r\n")
	head = strings.TrimRight(strings.TrimSuffix(head, "="), " \t\r\n")
	return head[strings.LastIndexAny(head, " \t\r\n")+1:]
}

// isElement reports whether a child of an element is an element.
func isElement(n tree.Node) bool { k := n.Key(); return k != "" && k[0] != '@' && k[0] != '#' }

// characters returns the character data of an element exactly, where package
// tree cuts off white space. Elements inside are left out.
func characters(text string, n tree.Node) string {
	off, end := n.Range()
	for c := range n.Children() {
		if isElement(c) {
			return n.Text()
		}
		if c.Key()[0] == '@' {
			_, off = c.Range()
		}
	}
	open := strings.IndexByte(text[off:end], '>')
	if open < 0 || text[off+open-1] == '/' {
		return ""
	}
	inner := text[off+open+1 : end]
	if i := strings.LastIndex(inner, "</"); i >= 0 {
		inner = inner[:i]
	}
	if !strings.ContainsAny(inner, "<&\r") {
		return inner
	}
	return decodeCharacters(inner)
}

// decodeCharacters replaces references, takes the text out of CDATA sections
// and leaves out comments and processing instructions.
func decodeCharacters(s string) string {
	var b strings.Builder
	for s != "" {
		i := strings.IndexAny(s, "<&\r")
		if i < 0 {
			b.WriteString(s)
			break
		}
		b.WriteString(s[:i])
		s = s[i:]
		switch {
		case s[0] == '\r': // XML 1.0 section 2.11
			b.WriteByte('\n')
			s = strings.TrimPrefix(s[1:], "\n")
		case s[0] == '&':
			s = s[reference(&b, s):]
		case strings.HasPrefix(s, "<![CDATA["):
			inner, rest, _ := strings.Cut(s[len("<![CDATA["):], "]]>")
			b.WriteString(strings.ReplaceAll(strings.ReplaceAll(inner, "\r\n", "\n"), "\r", "\n"))
			s = rest
		case strings.HasPrefix(s, "<!--"):
			_, s, _ = strings.Cut(s[len("<!--"):], "-->")
		default:
			_, s, _ = strings.Cut(s, ">")
		}
	}
	return b.String()
}

// reference writes what a reference at the beginning of s stands for, and
// returns its length. What is no known reference stays as it is.
func reference(b *strings.Builder, s string) int {
	end := strings.IndexByte(s[:min(len(s), 16)], ';')
	if end < 0 {
		b.WriteByte('&')
		return 1
	}
	switch name := s[1:end]; name {
	case "lt":
		b.WriteByte('<')
	case "gt":
		b.WriteByte('>')
	case "amp":
		b.WriteByte('&')
	case "quot":
		b.WriteByte('"')
	case "apos":
		b.WriteByte('\'')
	default:
		digits, numeric := strings.CutPrefix(name, "#")
		base := 10
		if hex, ok := strings.CutPrefix(digits, "x"); ok {
			digits, base = hex, 16
		}
		r, err := strconv.ParseUint(digits, base, 32)
		if !numeric || err != nil || !utf8.ValidRune(rune(r)) {
			b.WriteString(s[:end+1])
		} else {
			b.WriteRune(rune(r))
		}
	}
	return end + 1
}
