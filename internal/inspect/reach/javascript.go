package reach

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// readJavaScript lists the imports of a file of JavaScript or TypeScript, or of the
// scripts in a Vue or Svelte component.
func readJavaScript(f *inspect.File, text string, out *imports) error {
	if strings.HasSuffix(f.Path, ".vue") || strings.HasSuffix(f.Path, ".svelte") {
		scripts(text, func(from, to int) { javaScript(text[:to], from, out) })
		return nil
	}
	javaScript(text, 0, out)
	return nil
}

// scripts visits the text inside of script elements.
func scripts(text string, visit func(from, to int)) {
	for pos := 0; ; {
		n := strings.Index(text[pos:], "<script")
		if n < 0 {
			return
		}
		pos += n
		n = strings.IndexByte(text[pos:], '>')
		if n < 0 {
			return
		}
		pos += n + 1
		n = strings.Index(text[pos:], "</script")
		if n < 0 {
			n = len(text) - pos
		}
		visit(pos, pos+n)
		pos += n
	}
}

// byteOrderMark may stand before a source; it belongs to no token.
const byteOrderMark = "\ufeff"

// javaScript lists the imports of text from an offset on.
func javaScript(text string, from int, out *imports) {
	if strings.HasPrefix(text[from:], byteOrderMark) {
		from += len(byteOrderMark)
	}
	p := &jsParser{jsLexer: jsLexer{s: text, pos: from}, out: out}
	p.t = p.next()
	for p.t.kind != jsEnd {
		p.step()
	}
}

// A jsParser looks for imports in tokens, one token ahead.
type jsParser struct {
	jsLexer
	t   jsToken
	was jsToken // the token before t
	out *imports
}

func (p *jsParser) advance() {
	p.was = p.t
	p.t = p.next()
}

func (p *jsParser) is(text string) bool { return p.t.kind == jsPunct && p.t.text == text }

// step looks at one token that may begin an import, and goes on behind what it
// understood.
func (p *jsParser) step() {
	t := p.t
	if t.kind != jsWord {
		p.advance()
		return
	}
	switch {
	case t.text == "import" && !t.member:
		p.advance()
		p.importing(t)
	case t.text == "export" && !t.member:
		p.advance()
		p.exporting()
	case t.text == "require":
		of := p.was
		p.advance()
		p.requiring(t, t.member, of)
	case t.text == "import" || t.text == "resolve": // System.import("x"), import.meta.resolve("x"): where literal
		p.advance()
		if t.text == "import" && p.is("(") {
			p.advance()
			p.literal(component.AttrImport)
		}
	default:
		p.advance()
	}
}

// importing reads what follows the word import: a call, a name only for its
// effects, or a clause with from.
func (p *jsParser) importing(word jsToken) {
	switch {
	case p.is("("):
		p.advance()
		p.argument(word.off, true)
		return
	case p.is("."): // import.meta
		return
	case p.t.kind == jsString:
		p.specifier(component.AttrImport)
		return
	}
	p.from(kindOf(p))
}

// kindOf tells an import of types only, which may be followed by a name or a list
// but not by from: "import type from 'x'" imports a value called type.
func kindOf(p *jsParser) string {
	if p.t.kind != jsWord || p.t.text != "type" && p.t.text != "typeof" {
		return component.AttrImport
	}
	p.advance()
	if p.t.kind == jsWord && p.t.text == "from" || p.is(",") || p.is("=") {
		return component.AttrImport
	}
	return component.AttrTypeImport
}

// exporting reads what follows the word export as far as it can have a from.
func (p *jsParser) exporting() {
	kind := component.AttrImport
	if p.t.kind == jsWord && p.t.text == "type" {
		kind = kindOf(p)
	}
	if p.is("*") || p.is("{") {
		p.from(kind)
	}
}

// maxClause bounds the tokens of a clause up to its from; what goes on longer is
// none, or is no code.
const maxClause = 20_000

// from goes over a clause of names and takes the specifier behind from, or in
// "import x = require('x')". Any token that no clause holds ends it.
func (p *jsParser) from(kind string) {
	for range maxClause {
		switch {
		case p.t.kind == jsWord && p.t.text == "from":
			p.advance()
			if p.t.kind == jsString {
				p.specifier(kind)
				return
			}
		case p.t.kind == jsWord && p.t.text == "require" && p.was.text == "=":
			word := p.t
			p.advance()
			p.requiring(word, false, jsToken{})
			return
		case p.t.kind == jsWord && (p.t.text == "import" || p.t.text == "export"):
			return // the next one: this was none
		case p.t.kind == jsWord, p.t.kind == jsString, p.is("{"), p.is("}"), p.is(","), p.is("*"), p.is("="):
			p.advance()
		default:
			return
		}
	}
}

// requiring reads what follows the word require: a call, or require.resolve. Of a
// method that is called require only a literal counts, unless it is the module's.
func (p *jsParser) requiring(word jsToken, member bool, of jsToken) {
	if p.is(".") {
		p.advance()
		if p.t.kind != jsWord || p.t.text != "resolve" {
			return
		}
		p.advance()
	}
	if p.is("?.") {
		p.advance()
	}
	if !p.is("(") || of.kind == jsWord && of.text == "function" {
		return
	}
	p.advance()
	p.argument(word.off, !member)
}

// argument reads the first argument of a call that imports. A name that a literal
// begins is enough where it holds the package's whole name: 'lodash/' + x.
func (p *jsParser) argument(off int, strict bool) {
	t := p.t
	switch t.kind {
	case jsString, jsTemplate:
		p.advance()
		switch {
		case t.open || p.is("+"):
			if wholePackage(t.text) {
				p.out.add(component.AttrImport, t.text, t.off, t.end)
			} else if strict {
				p.computed(off)
			}
		default:
			p.out.add(component.AttrImport, t.text, t.off, t.end)
		}
		return
	case jsPunct:
		if t.text == ")" {
			return
		}
	case jsWord:
		p.advance()
		if isLocal(t.text) { // a file of the project, wherever it lies
			return
		}
	}
	if strict && t.kind != jsEnd && t.kind != jsOther { // a number names a module of a bundle
		p.computed(off)
	}
}

// isLocal reports whether a name begins an expression that is a path of a file.
func isLocal(name string) bool {
	return name == "__dirname" || name == "__filename" || name == "path" || name == "url" || name == "fileURLToPath" || name == "pathToFileURL"
}

// computed notes an import whose name only a run would tell; the text goes to the
// end of the line.
func (p *jsParser) computed(off int) {
	line := p.s[off:min(off+2*maxComputed, len(p.s))]
	if n := strings.IndexByte(line, '\n'); n >= 0 {
		line = line[:n]
	}
	p.out.add(component.AttrComputed, strings.TrimSpace(line), off, min(off+len(line), len(p.s)))
}

// wholePackage reports whether the beginning of a specifier holds the whole name of
// a package, or is a path.
func wholePackage(s string) bool {
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "/") {
		return true
	}
	_, rest, ok := strings.Cut(s, "/")
	return ok && (!strings.HasPrefix(s, "@") || strings.Contains(rest, "/"))
}

// specifier takes the string at hand.
func (p *jsParser) specifier(kind string) {
	p.out.add(kind, p.t.text, p.t.off, p.t.end)
	p.advance()
}

// literal takes the string at hand if it is one.
func (p *jsParser) literal(kind string) {
	if p.t.kind == jsString {
		p.specifier(kind)
	}
}
