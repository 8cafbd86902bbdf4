package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// SetupPy returns the reader of setup.py. The file is a program and is not run:
// arguments of setup() are read where they are literals, or variables that are
// given one at the top level; all others that list requirements are noted.
func SetupPy() *inventory.Reader {
	return &inventory.Reader{
		Format: formatSetupPy, Rev: 1,
		Wants: inspect.Interest{Names: []string{"setup.py"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			s := setupReader{b: b, lines: span.NewLines(src), vars: make(map[string]int), varied: make(map[string]bool)}
			if s.tokens, err = pythonTokens(src, f.Budget); err != nil {
				return err
			}
			if call := s.call(); call >= 0 {
				s.read(call)
			}
			return nil
		},
	}
}

// A setupReader reads one setup.py.
type setupReader struct {
	b      *inventory.Builder
	lines  *span.Lines
	tokens []pythonToken
	vars   map[string]int  // where the value of a variable begins
	varied map[string]bool // variables that are changed or given a value twice
}

// call returns the index behind "setup(", or -1, and learns the variables.
func (s *setupReader) call() int {
	depth, at := 0, -1
	for i := 0; i+1 < len(s.tokens); i++ {
		t, next := &s.tokens[i], &s.tokens[i+1]
		switch {
		case t.is("(") || t.is("[") || t.is("{"):
			depth++
		case t.is(")") || t.is("]") || t.is("}"):
			depth--
		case t.kind == tokenName && depth == 0 && next.is("="):
			if _, ok := s.vars[t.text]; ok {
				s.varied[t.text] = true
			}
			s.vars[t.text] = i + 2
		case t.kind == tokenName && (next.is("+=") || next.is(".") && i+2 < len(s.tokens) && changes(s.tokens[i+2].text)):
			s.varied[t.text] = true
		case t.kind == tokenName && t.text == "setup" && next.is("(") && (i == 0 || !s.tokens[i-1].isName("def")):
			at = i + 2
		}
	}
	return at
}

// changes reports whether a method changes a list or a table.
func changes(method string) bool {
	switch method {
	case "append", "extend", "insert", "remove", "update", "setdefault", "pop":
		return true
	}
	return false
}

// read reads the arguments of the call that begin at token i.
func (s *setupReader) read(i int) {
	args := make(map[string]int)
	for depth := 0; i+1 < len(s.tokens) && depth >= 0; i++ {
		t := &s.tokens[i]
		switch {
		case t.is("(") || t.is("[") || t.is("{"):
			depth++
		case t.is(")") || t.is("]") || t.is("}"):
			depth--
		case t.kind == tokenName && depth == 0 && s.tokens[i+1].is("="):
			args[t.text] = i + 2
		}
	}
	p := projectReader{b: s.b}
	name, version, licence := s.single(args["name"]), s.single(args["version"]), s.single(args["license"])
	p.name = fold(name.text)
	project := s.b.Project(ecosystem, name.text, version.text, s.point(name))
	if len(licence.text) <= maxLicence {
		s.b.Node(project).Licence = s.b.Intern(licence.text)
	}
	for _, a := range [...]struct {
		arg, kind string
		scope     component.Scope
	}{
		{"install_requires", kindMain, component.Prod},
		{"setup_requires", kindBuild, component.Dev},
		{"tests_require", kindTests, component.Dev},
	} {
		if at := args[a.arg]; at > 0 {
			s.list(&p, at, a.kind, a.scope)
		}
	}
	if at := args["extras_require"]; at > 0 {
		s.extras(&p, at)
	}
}

// value follows a variable to its value, once.
func (s *setupReader) value(i int) int {
	if i < len(s.tokens) && s.tokens[i].kind == tokenName {
		if at, ok := s.vars[s.tokens[i].text]; ok {
			return at
		}
	}
	return i
}

// single returns the text at token i, or a token without text.
func (s *setupReader) single(i int) pythonToken {
	if i = s.value(i); i <= 0 || i >= len(s.tokens) || s.tokens[i].kind != tokenText {
		return pythonToken{}
	}
	return s.tokens[i]
}

func (s *setupReader) point(t pythonToken) span.Point {
	if t.end == 0 {
		return span.Point{}
	}
	p := s.lines.Point(t.off, t.end)
	return p
}

// list declares the requirements of the list at token i. It returns the index
// behind the list.
func (s *setupReader) list(p *projectReader, i int, kind string, scope component.Scope) int {
	written := i
	follow := s.value(i)
	texts, end := s.texts(follow)
	at := s.tokens[min(written, len(s.tokens)-1)]
	if follow != written {
		end = written + 1
	}
	if texts == nil || s.continues(end) {
		s.b.Note(s.point(at), "%s cannot be told without running the file", kind)
		return -1
	}
	if follow != written && s.varied[at.text] {
		s.b.Note(s.point(at), "%s is changed by the program and may be another", at.text)
	}
	for _, t := range texts {
		for line := range strings.Lines(t.text) {
			if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
				p.specifier(line, kind, scope, s.point(t))
			}
		}
	}
	return end
}

// continues reports whether the expression goes on at token i.
func (s *setupReader) continues(i int) bool {
	if i >= len(s.tokens) {
		return false
	}
	t := &s.tokens[i]
	return t.is("+") || t.is(".") || t.is("[") || t.is("(") || t.is("%") || t.isName("if") || t.isName("for") || t.isName("or")
}

// texts returns the texts of the list, tuple or text at token i, and the index
// behind it. It returns nil for everything else.
func (s *setupReader) texts(i int) (texts []pythonToken, end int) {
	if i >= len(s.tokens) {
		return nil, i
	}
	if s.tokens[i].kind == tokenText {
		return s.tokens[i : i+1], i + 1
	}
	if !s.tokens[i].is("[") && !s.tokens[i].is("(") {
		return nil, i
	}
	texts = []pythonToken{}
	for i++; i < len(s.tokens); i++ {
		switch t := s.tokens[i]; {
		case t.is("]") || t.is(")"):
			return texts, i + 1
		case t.kind == tokenText:
			texts = append(texts, t)
		case !t.is(","):
			return nil, i
		}
	}
	return nil, i
}

// extras declares the requirements of the table of extras at token i.
func (s *setupReader) extras(p *projectReader, i int) {
	written := i
	i = s.value(i)
	if i >= len(s.tokens) || !s.tokens[i].is("{") {
		s.b.Note(s.point(s.tokens[min(written, len(s.tokens)-1)]), "%s cannot be told without running the file", "extras_require")
		return
	}
	for i++; i+2 < len(s.tokens) && !s.tokens[i].is("}"); {
		extra := s.tokens[i]
		if extra.kind != tokenText || !s.tokens[i+1].is(":") {
			s.b.Note(s.point(extra), "an extra cannot be told without running the file")
			return
		}
		name, _, _ := strings.Cut(extra.text, ":") // "name:marker"
		i = s.list(p, i+2, kindExtra+name, scopeOfGroup(name, component.Optional))
		if i < 0 {
			return
		}
		if i < len(s.tokens) && s.tokens[i].is(",") {
			i++
		}
	}
}
