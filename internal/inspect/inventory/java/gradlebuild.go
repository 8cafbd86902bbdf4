package java

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// The kinds of declarations in build files, beside names of configurations.
const (
	kindGradlePlugin = "plugins"
	kindConstraint   = "constraints"
	kindPlatform     = "platform"
)

// The words of a declaration's Extra that build files have.
const (
	wordCatalog = "catalog" // accessor with the catalog's name: "libs.guava.core"
)

// GradleBuild returns the reader of build.gradle, build.gradle.kts and other
// scripts of these endings. Scripts are programs; only what stands there as a
// literal is read: "group:artifact:version" in a dependencies block, the map
// form, accessors of version catalogs, plugins with versions. Everything else in
// such a block is noted. Nothing is evaluated: variables stay open, and both
// branches of a condition count.
func GradleBuild() *inventory.Reader {
	return &inventory.Reader{
		Format: formatBuild, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".gradle", ".gradle.kts"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			if base := path.Base(f.Path); base == "build.gradle" || base == "build.gradle.kts" {
				b.Recognised()
				b.Project(ecosystem, "", "", span.Point{})
			}
			r := scriptReader{f: f, b: b, lex: scriptLexer{src: src}, lines: span.NewLines(src)}
			return r.read()
		},
	}
}

// maxStatement bounds the tokens of one statement that are looked at.
const maxStatement = 256

// A scriptReader goes over the statements of a build script.
type scriptReader struct {
	f         *inspect.File
	b         *inventory.Builder
	lex       scriptLexer
	lines     *span.Lines
	blocks    []block // the open ones, outermost first
	open      [2]int  // how many of them are dependencies and dependencyManagement
	statement []token
	depth     int // open parentheses and brackets in the statement
}

func (r *scriptReader) read() error {
	for {
		t, ok := r.lex.next()
		if !ok {
			r.end()
			return nil
		}
		if err := r.f.Budget.Step(1); err != nil {
			return err
		}
		switch {
		case t.kind == tokenLine:
			if n := len(r.statement); r.depth == 0 && (n == 0 || !r.statement[n-1].is(",")) {
				r.end()
			}
		case t.is("{"):
			name := r.blockName()
			r.end()
			r.enter(name)
			if err := r.f.Budget.Depth(len(r.blocks)); err != nil {
				return err
			}
		case t.is("}"):
			r.end()
			r.leave()
		case t.is(";"):
			r.end()
		default:
			if t.is("(") || t.is("[") {
				r.depth++
			} else if (t.is(")") || t.is("]")) && r.depth > 0 {
				r.depth--
			}
			if len(r.statement) < maxStatement {
				r.statement = append(r.statement, t)
			}
		}
	}
}

// blockName returns the name of the block that begins after the statement: its
// last word outside of parentheses.
func (r *scriptReader) blockName() string {
	name, depth := "", 0
	for _, t := range r.statement {
		switch {
		case t.is("("):
			depth++
		case t.is(")"):
			depth--
		case t.kind == tokenWord && depth == 0:
			name = t.text
		}
	}
	return name
}

// A block is one pair of braces. Conditions and loops are seen through: their
// statements count as those of the block around them.
type block struct{ name, counts string }

const (
	blockDependencies = "dependencies"
	blockManagement   = "dependencyManagement" // of Spring's plugin
)

func (r *scriptReader) enter(name string) {
	b := block{name: name, counts: name}
	switch name {
	case "if", "else", "each", "forEach", "for":
		b.counts = r.inside()
	case blockDependencies:
		r.open[0]++
	case blockManagement:
		r.open[1]++
	}
	r.blocks = append(r.blocks, b)
}

func (r *scriptReader) leave() {
	n := len(r.blocks)
	if n == 0 {
		return
	}
	switch r.blocks[n-1].name {
	case blockDependencies:
		r.open[0]--
	case blockManagement:
		r.open[1]--
	}
	r.blocks = r.blocks[:n-1]
}

// inside returns the block whose statements are read now.
func (r *scriptReader) inside() string {
	if len(r.blocks) == 0 {
		return ""
	}
	return r.blocks[len(r.blocks)-1].counts
}

// end handles a statement.
func (r *scriptReader) end() {
	s := r.statement
	r.statement, r.depth = r.statement[:0], 0
	if len(s) < 2 {
		return
	}
	switch r.inside() {
	case blockDependencies:
		r.dependency(s, "")
	case "constraints":
		if r.open[0] > 0 {
			r.dependency(s, kindConstraint)
		}
	case "imports":
		if r.open[1] > 0 && s[0].text == "mavenBom" {
			r.dependency(s, kindPlatform)
		}
	case "plugins":
		r.plugin(s)
	}
}

// dependency reads one statement of a dependencies block. kind is "" for what
// the configuration says.
func (r *scriptReader) dependency(s []token, kind string) {
	configuration := s[0].text
	rest := s[1:]
	switch {
	case s[0].kind != tokenWord && s[0].kind != tokenString, isKeyword(configuration), s[1].is("="), s[1].is("."):
		return
	case configuration == "add" && s[1].is("(") && len(s) > 4 && s[2].kind == tokenString:
		configuration, rest = s[2].text, s[3:]
	case r.open[1] > 0 && kind == "":
		kind = kindManaged // Spring's plugin: dependency "g:a:v"
	}
	a := parseArguments(rest)
	at := r.point(s[0])
	scope := configurationScope(configuration)
	if kind == "" {
		kind = configuration
	}
	switch a.call {
	case "platform", "enforcedPlatform":
		kind = kindPlatform
	case "kotlin":
		a.kotlin()
	case "project", "projects", "gradleApi", "localGroovy", "gradleTestKit", "gradleKotlinDsl", "embeddedKotlin":
		return // the tree's own code, or Gradle's
	}
	for _, ref := range a.catalog {
		r.b.Declare(component.Declaration{Scope: scope, Kind: kind, Extra: wordCatalog + "=" + ref.text, At: r.point(ref)})
	}
	read := len(a.catalog) > 0
	for _, t := range a.texts {
		read = r.literal(t, kind, scope) || read
	}
	switch {
	case a.group != "" && a.name != "":
		r.named(&a, kind, scope, at)
	case !read && a.call != "":
		r.b.Note(at, "%s(%s(…)) is not read: only literal declarations are", inventory.Clip(configuration), inventory.Clip(a.call))
	case !read && a.dynamic:
		r.b.Note(at, "a dependency of %s is not a literal and not read", inventory.Clip(configuration))
	}
}

// literal declares a notation. Expressions in it leave the version open, or the
// whole. It is false for a text that is no notation.
func (r *scriptReader) literal(t token, kind string, scope component.Scope) bool {
	n, ok := parseNotation(t.text)
	switch {
	case !ok && t.kind == tokenDynamic:
		r.b.Note(r.point(t), "the dependency %q is not a literal and not read", inventory.Clip(t.text))
		return true
	case !ok:
		return false
	case strings.Contains(n.version, "$"):
		r.b.Note(r.point(t), "the version of %s stays open: scripts are not evaluated", n.name)
	}
	extra := ""
	if n.classifier != "" {
		extra = wordClassifier + "=" + n.classifier
	}
	r.b.Declare(component.Declaration{Name: n.name, Requirement: n.version, Scope: scope, Kind: kind, Extra: extra, At: r.point(t)})
	return true
}

// named declares group: 'g', name: 'a', version: 'v'.
func (r *scriptReader) named(a *arguments, kind string, scope component.Scope, at span.Point) {
	name := nameOf(a.group, a.name)
	if name == "" {
		r.b.Note(at, "a dependency by name is not a literal and not read")
		return
	}
	if strings.Contains(a.version, "$") {
		r.b.Note(at, "the version of %s stays open: scripts are not evaluated", name)
	}
	r.b.Declare(component.Declaration{Name: name, Requirement: a.version, Scope: scope, Kind: kind, At: at})
}

// plugin reads one statement of a plugins block: id("x") version "1". Plugins
// without a version are Gradle's own, the tree's own, or declared elsewhere.
func (r *scriptReader) plugin(s []token) {
	head := s[0].text
	a := parseArguments(s[1:])
	switch {
	case head == "alias" && len(a.catalog) == 1:
		ref := a.catalog[0]
		r.b.Declare(component.Declaration{
			Scope: component.Dev, Kind: kindGradlePlugin, Extra: wordCatalog + "=" + ref.text, At: r.point(ref),
		})
		return
	case head != "id" && head != "kotlin" || len(a.texts) != 2 || !hasWord(s, "version"):
		return
	}
	id := a.texts[0].text
	if head == "kotlin" {
		id = "org.jetbrains.kotlin." + id
	}
	name := nameOf(id, id+".gradle.plugin")
	if name == "" || a.texts[0].kind == tokenDynamic {
		r.b.Note(r.point(a.texts[0]), "a plugin's id is not a literal and not read")
		return
	}
	version := a.texts[1]
	if version.kind == tokenDynamic {
		r.b.Note(r.point(version), "the version of plugin %s stays open: scripts are not evaluated", id)
	}
	r.b.Declare(component.Declaration{
		Name: name, Requirement: version.text, Scope: component.Dev, Kind: kindGradlePlugin, At: r.point(a.texts[0]),
	})
}

func hasWord(s []token, word string) bool {
	for _, t := range s {
		if t.kind == tokenWord && t.text == word {
			return true
		}
	}
	return false
}

// isKeyword reports whether a statement that begins with word declares nothing.
func isKeyword(word string) bool {
	switch word {
	case "def", "val", "var", "if", "else", "for", "while", "return", "try", "throw", "println", "print", "apply",
		"exclude", "because", "import", "fun", "components", "modules", "artifactTypes", "attributesSchema":
		return true
	}
	return false
}

// point returns the place of a token; a text of many lines counts up to the end
// of its first.
func (r *scriptReader) point(t token) span.Point {
	end := t.end
	if i := strings.IndexByte(r.lex.src[t.off:end], '\n'); i >= 0 {
		end = t.off + i
	}
	return r.lines.Point(t.off, end)
}
