package conan

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Recipe reads the literal references in conanfile.py: those of the class
// attributes (requires = "zlib/1.3") and those of the calls that add some
// (self.requires("zlib/1.3")). Calls under a condition are optional.
func Recipe() *inventory.Reader {
	return &inventory.Reader{
		Format: formatRecipe, Rev: 1,
		Wants: inspect.Interest{Names: []string{"conanfile.py"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: readRecipe,
	}
}

func readRecipe(f *inspect.File, b *inventory.Builder) error {
	src, err := f.Text()
	if err != nil {
		return err
	}
	if !strings.Contains(src, "ConanFile") {
		return nil
	}
	b.Recognised()
	r := recipeReader{b: b, lines: span.NewLines(src), lex: pythonLexer{src: src}}
	r.root = b.Project(ecosystem, "", "", span.Point{})
	for {
		t, ok := r.lex.next()
		if !ok {
			return nil
		}
		if err := f.Budget.Step(1); err != nil {
			return err
		}
		r.token(t)
	}
}

// A recipeReader is what the scanner knows. It looks at no more than the last
// tokens and the list that it is in.
type recipeReader struct {
	b       *inventory.Builder
	lines   *span.Lines
	lex     pythonLexer
	root    uint32
	name    string // of the last name
	before  string // sign in front of the next token
	section string // the attribute or call whose references are read
	call    bool   // section is a call, of which the first argument counts
	depth   int    // brackets since the section began
	scope   component.Scope
	begins  bool   // the next token begins a line
	column  uint32 // of the first token of the line
	body    uint32 // column of the statements of the current function; 0 in front of the first
}

// line follows indentation: a call that stands deeper than the first statement of
// its function stands under a condition, or in a loop.
func (r *recipeReader) line(t pythonToken) {
	if t.text == "\n" && t.kind == pythonSign {
		r.begins = true
		return
	}
	if !r.begins {
		return
	}
	r.begins = false
	if r.column = r.lines.Point(t.off, t.end).Col; r.body == 0 {
		r.body = r.column
	}
	if t.kind == pythonName && t.text == "def" {
		r.body = 0
	}
}

func (r *recipeReader) token(t pythonToken) {
	r.line(t)
	switch {
	case r.section != "":
		r.inSection(t)
	case t.kind == pythonSign && t.text == "=" && isSection(r.name):
		r.section, r.call, r.depth, r.scope = r.name, false, 0, component.Prod
	case t.kind == pythonSign && t.text == "(" && strings.HasPrefix(r.name, "self.") && isSection(r.name[len("self."):]):
		r.section, r.call, r.depth, r.scope = r.name[len("self."):], true, 1, component.Prod
		if r.column > r.body {
			r.scope = component.Optional
		}
	case t.kind == pythonText && r.before == "=" && (r.name == "name" || r.name == "version"):
		r.own(t)
	}
	r.before = ""
	switch t.kind {
	case pythonName:
		r.name = t.text
	case pythonSign:
		if r.before = t.text; t.text != "=" {
			r.name = ""
		}
	default:
		r.name = ""
	}
}

// isSection reports whether a name is that of an attribute or method for
// references. The attribute build_requires is the former name of tool_requires.
func isSection(name string) bool {
	switch name {
	case "requires", "tool_requires", "build_requires", "test_requires", "python_requires":
		return true
	}
	return false
}

// own takes the name or version of the recipe's own package, once.
func (r *recipeReader) own(t pythonToken) {
	n := r.b.Node(r.root)
	if r.name == "name" && n.Name == "" {
		n.Name, n.At = r.b.Intern(t.text), r.lines.Point(t.off, t.end)
	} else if r.name == "version" && n.Version == "" {
		n.Version = r.b.Intern(t.text)
	}
}

// inSection reads one token of a list of references or of a call's arguments.
func (r *recipeReader) inSection(t pythonToken) {
	at := r.lines.Point(t.off, t.end)
	switch {
	case t.kind == pythonText:
		if strings.Contains(t.text, "/") || r.call { // "private" and the like stand beside references
			require(r.b, r.root, r.section, t.text, r.scope, at)
		}
		if r.call {
			r.section = ""
		}
	case t.kind == pythonDynamic:
		r.b.Note(at, "a reference that is computed")
		r.section = ""
	case t.kind == pythonName && r.call:
		r.b.Note(at, "a reference that is computed")
		r.section = ""
	case t.kind == pythonName:
		r.section = "" // an expression
	case t.text == "(" || t.text == "[":
		r.depth++
	case t.text == ")" || t.text == "]":
		if r.depth--; r.depth <= 0 && r.call {
			r.section = ""
		}
	case t.text == "\n" && r.depth <= 0 || t.text == "=" && r.before == "=": // the latter compares
		r.section = ""
	}
}
