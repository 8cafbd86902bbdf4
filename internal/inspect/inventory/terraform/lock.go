package terraform

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Lock reads .terraform.lock.hcl. All providers are direct: providers need no
// other providers. The constraints that the tools copy from the configuration are
// kept as declarations.
func Lock() *inventory.Reader {
	return &inventory.Reader{
		Format: "terraform/lock", Rev: 2,
		Wants: inspect.Interest{Names: []string{".terraform.lock.hcl"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: readLock,
	}
}

// maxHashes bounds the digests that are kept of one provider: one for each
// platform, in two schemes.
const maxHashes = 64

func readLock(f *inspect.File, b *inventory.Builder) error {
	src, err := f.Text()
	if err != nil {
		return err
	}
	lines := span.NewLines(src)
	b.Recognised()
	root := b.Project(ecosystem, "", "", span.Point{})
	l := lexer{src: strings.TrimPrefix(src, bom), skipped: len(src) - len(strings.TrimPrefix(src, bom))}
	depth := 0
	for {
		t, ok := l.next()
		if !ok {
			return nil
		}
		if err := f.Budget.Step(1); err != nil {
			return err
		}
		switch {
		case t.sign("{"):
			depth++
		case t.sign("}"):
			depth = max(0, depth-1)
		case t.word && t.text == "provider" && depth == 0:
			if label, ok := l.label(); !ok {
				b.Note(lines.Point(t.off, t.end), "a provider without an address")
			} else if err := provider(f, b, &l, lines, root, label); err != nil {
				return err
			}
		}
	}
}

// bom is a byte order mark, which some editors put in front.
const bom = "\ufeff"

// provider reads the block of one provider, whose label was read.
func provider(f *inspect.File, b *inventory.Builder, l *lexer, lines *span.Lines, root uint32, label token) error {
	name, source := address(label.text)
	n := component.Node{Ecosystem: ecosystem, Name: name, Source: source, At: lines.Point(label.off, label.end)}
	if name == "" {
		b.Note(n.At, "a provider without an address")
		return nil
	}
	if !l.opens() {
		b.Note(n.At, "a provider without a block")
		return nil
	}
	var hashes []string
	constraints, key := "", ""
	for depth := 1; depth > 0; {
		t, ok := l.next()
		if !ok {
			b.Note(n.At, "the block of this provider has no end")
			break
		}
		if err := f.Budget.Step(1); err != nil {
			return err
		}
		switch {
		case t.str && depth == 1 && key == "version":
			n.Version = t.text
		case t.str && depth == 1 && key == "constraints":
			constraints = t.text
		case t.str && depth == 1 && key == "hashes" && len(hashes) < maxHashes:
			hashes = append(hashes, t.text)
		case t.word:
			key = t.text
		case t.sign("{"):
			depth++
		case t.sign("}"):
			depth--
		}
	}
	n.Integrity = strings.Join(hashes, " ")
	if n.Version == "" {
		b.Note(n.At, "a provider without a version")
	}
	b.Edge(root, b.Add(n), component.Prod)
	if constraints != "" {
		b.Declare(component.Declaration{Name: name, Requirement: constraints, Kind: "constraints", At: n.At})
	}
	return nil
}

// address splits host/namespace/type. The name keeps the host unless it is one
// of the two public registries, whose hosts begin with "registry.".
func address(label string) (name, source string) {
	host, rest, ok := strings.Cut(label, "/")
	if !ok || !strings.Contains(rest, "/") {
		return label, ""
	}
	if strings.HasPrefix(host, "registry.terraform.") || strings.HasPrefix(host, "registry.opentofu.") {
		return rest, ""
	}
	return label, host
}

// A token is a word, a string or a sign of HCL.
type token struct {
	text      string // of a string: without quotes
	str, word bool
	off, end  int
}

// sign reports whether t is the given sign.
func (t token) sign(text string) bool { return !t.str && !t.word && t.text == text }

// A lexer cuts HCL into tokens; comments are left out.
type lexer struct {
	src     string
	pos     int
	skipped int // bytes in front of src
}

// label takes the next token if it is a string.
func (l *lexer) label() (token, bool) {
	at := l.pos
	t, ok := l.next()
	if !ok || !t.str {
		l.pos = at
		return token{}, false
	}
	return t, true
}

// opens takes the next token if it opens a block.
func (l *lexer) opens() bool {
	at := l.pos
	if t, ok := l.next(); ok && t.sign("{") {
		return true
	}
	l.pos = at
	return false
}

// next returns the next token, and false at the end.
func (l *lexer) next() (token, bool) {
	t, ok := l.scan()
	t.off, t.end = t.off+l.skipped, t.end+l.skipped
	return t, ok
}

func (l *lexer) scan() (token, bool) {
	for l.pos < len(l.src) {
		start, rest := l.pos, l.src[l.pos:]
		switch c := rest[0]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == '=':
			l.pos++
		case c == '#' || strings.HasPrefix(rest, "//"):
			l.skip(rest, "\n")
		case strings.HasPrefix(rest, "/*"):
			l.skip(rest, "*/")
		case c == '"':
			for l.pos++; l.pos < len(l.src) && l.src[l.pos] != '"' && l.src[l.pos] != '\n'; l.pos++ {
				if l.src[l.pos] == '\\' {
					l.pos++
				}
			}
			end := min(l.pos, len(l.src))
			if l.pos = end; end < len(l.src) && l.src[end] == '"' {
				l.pos++
			}
			return token{text: l.src[start+1 : end], str: true, off: start, end: l.pos}, true
		case isWord(c):
			for l.pos < len(l.src) && isWord(l.src[l.pos]) {
				l.pos++
			}
			return token{text: l.src[start:l.pos], word: true, off: start, end: l.pos}, true
		default:
			l.pos++
			return token{text: rest[:1], off: start, end: l.pos}, true
		}
	}
	return token{}, false
}

func (l *lexer) skip(rest, end string) {
	if i := strings.Index(rest, end); i >= 0 {
		l.pos += i + len(end)
		return
	}
	l.pos = len(l.src)
}

func isWord(c byte) bool {
	return c == '_' || c == '-' || c >= 0x80 || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}
