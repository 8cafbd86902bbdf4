package reach

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// readPython lists the imports of a Python source: import and from statements, and
// calls of import_module and __import__.
func readPython(_ *inspect.File, text string, out *imports) error {
	p := &pyParser{pyLexer: pyLexer{s: text}, out: out}
	if strings.HasPrefix(text, byteOrderMark) {
		p.pos = len(byteOrderMark)
	}
	p.advance()
	for p.t.kind != pyEnd {
		p.step()
	}
	return nil
}

// A pyParser looks for imports in tokens, one token ahead.
type pyParser struct {
	pyLexer
	t, was pyToken
	out    *imports
}

func (p *pyParser) advance() {
	p.was = p.t
	p.t = p.next()
}

func (p *pyParser) is(text string) bool { return p.t.kind == pyPunct && p.t.text == text }

// begins reports whether a statement may begin at the token at hand: at the start
// of a line, after a semicolon, or after the colon of a compound statement.
func (p *pyParser) begins() bool {
	switch p.was.kind {
	case pyEnd, pyNewline: // pyEnd is the zero value: nothing came before
		return true
	case pyPunct:
		return p.depth == 0 && (p.was.text == ";" || p.was.text == ":")
	}
	return false
}

func (p *pyParser) step() {
	t := p.t
	if t.kind != pyWord {
		p.advance()
		return
	}
	switch {
	case t.text == "import" && p.begins():
		p.advance()
		p.importing()
	case t.text == "from" && p.begins():
		p.advance()
		p.from()
	case t.text == "import_module" || t.text == "__import__":
		defined := p.was.text == "def"
		p.advance()
		if p.is("(") && !defined {
			p.advance()
			p.call(t)
		}
	case t.text == "cimport" && p.begins(): // Cython
		p.advance()
		p.importing()
	default:
		p.advance()
	}
}

// dotted reads a dotted name; level counts the dots before it, which make it
// relative.
func (p *pyParser) dotted() (name string, off, level int) {
	for p.is(".") {
		level++
		p.advance()
	}
	off = p.t.off
	var b strings.Builder
	for p.t.kind == pyWord && p.t.text != "import" && p.t.text != "as" && p.t.text != "cimport" {
		b.WriteString(p.t.text)
		p.advance()
		if !p.is(".") {
			break
		}
		b.WriteByte('.')
		p.advance()
	}
	return strings.TrimSuffix(b.String(), "."), off, level
}

// importing reads the list of names behind import.
func (p *pyParser) importing() {
	for {
		name, off, level := p.dotted()
		if name == "" {
			return
		}
		if level == 0 {
			p.out.add(component.AttrImport, name, off, off+len(name))
		}
		if p.t.kind == pyWord && p.t.text == "as" {
			p.advance()
			p.advance()
		}
		if !p.is(",") {
			return
		}
		p.advance()
	}
}

// from reads "from NAME import …". What is imported of a namespace that many
// distributions share belongs to the name.
func (p *pyParser) from() {
	name, off, level := p.dotted()
	if name == "" || level > 0 || p.t.kind != pyWord || p.t.text != "import" && p.t.text != "cimport" {
		return
	}
	p.out.add(component.AttrImport, name, off, off+len(name))
	if strings.Count(name, ".") > 1 || !shared(name) {
		return
	}
	p.advance()
	if p.is("(") {
		p.advance()
	}
	for p.t.kind == pyWord {
		p.out.add(component.AttrImport, name+"."+p.t.text, off, p.t.end)
		p.advance()
		if p.t.kind == pyWord && p.t.text == "as" {
			p.advance()
			p.advance()
		}
		if !p.is(",") {
			return
		}
		p.advance()
	}
}

// shared reports whether a name stands in a namespace that several distributions
// fill.
func shared(name string) bool {
	top, _, _ := strings.Cut(name, ".")
	switch top {
	case "google", "azure", "zope", "plone", "sphinxcontrib", "backports", "jaraco", "ruamel", "repoze", "paste", "zc", "z3c", "collective",
		"opentelemetry", "airflow", "dagster", "flufl", "peak", "logilab", "mpl_toolkits", "jupyter", "keystoneauth1", "oslo":
		return true
	}
	return false
}

// call reads the first argument of a call that imports by name.
func (p *pyParser) call(word pyToken) {
	t := p.t
	switch {
	case t.kind == pyString && strings.HasPrefix(t.text, "."):
		p.advance() // relative
	case t.kind == pyString && !t.computed:
		p.advance()
		if p.is(")") || p.is(",") || wholeTop(t.text) {
			p.out.add(component.AttrImport, strings.TrimSuffix(t.text, "."), t.off, t.end)
			return
		}
		p.computed(word)
	case t.kind == pyString && wholeTop(t.text):
		p.advance()
		p.out.add(component.AttrImport, t.text[:strings.LastIndexByte(t.text, '.')], t.off, t.end)
	case t.kind == pyEnd, p.is(")"):
	default:
		p.computed(word)
		p.advance()
	}
}

// wholeTop reports whether the beginning of a module's name holds its top level.
func wholeTop(s string) bool { return strings.IndexByte(s, '.') > 0 }

func (p *pyParser) computed(word pyToken) {
	line := p.s[word.off:min(word.off+2*maxComputed, len(p.s))]
	if n := strings.IndexByte(line, '\n'); n >= 0 {
		line = line[:n]
	}
	p.out.add(component.AttrComputed, strings.TrimSpace(line), word.off, word.off+len(line))
}

// topLevel reads the lists of names that an installed distribution is imported by:
// top_level.txt of setuptools, and RECORD, the list of installed files (Python
// packaging specification, "Recording installed projects"). The distribution's
// name is that of the folder.
func topLevel() inspect.Inspector {
	return &reader{"source/python-names", 1, inspect.Interest{
		Paths:     []string{"/*.dist-info/top_level.txt", "/*.egg-info/top_level.txt", "/*.dist-info/RECORD"},
		Installed: true,
	}, func(f *inspect.File, text string, out *imports) error {
		dir := path.Base(path.Dir(f.Path))
		name, _, _ := strings.Cut(strings.TrimSuffix(strings.TrimSuffix(dir, ".dist-info"), ".egg-info"), "-")
		out.l.Nodes = []component.Node{{Ecosystem: "PyPI", Name: strings.Clone(name)}}
		record := path.Base(f.Path) == "RECORD"
		off := 0
		for line := range strings.Lines(text) {
			value := strings.TrimSpace(line)
			if record {
				value = recorded(value)
			}
			out.add(component.AttrProvides, value, off, off+len(line))
			off += len(line)
		}
		return nil
	}}
}

// recorded returns the name that a file of RECORD can be imported by, or "": the
// package of its __init__ module, or its own name at the top.
func recorded(line string) string {
	file, _, _ := strings.Cut(line, ",")
	dir, base, nested := strings.Cut(file, "/")
	switch {
	case !nested && strings.HasSuffix(file, ".py"):
		return strings.TrimSuffix(file, ".py")
	case !nested && (strings.HasSuffix(file, ".so") || strings.HasSuffix(file, ".pyd")):
		name, _, _ := strings.Cut(file, ".")
		return name
	case nested && shared(dir):
		if strings.Count(base, "/") >= 1 && strings.HasSuffix(base, "/__init__.py") {
			return strings.ReplaceAll(strings.TrimSuffix(file, "/__init__.py"), "/", ".")
		}
	case nested && base == "__init__.py":
		return dir
	}
	return ""
}
