package ruby

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Gemfile reads the literal gem calls of Gemfile and gems.rb, with the groups
// that they stand in.
func Gemfile() *inventory.Reader {
	return &inventory.Reader{
		Format: "ruby/gemfile", Rev: 1,
		Wants: inspect.Interest{Names: []string{"Gemfile", "gems.rb"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: readGemfile,
	}
}

// gemfile is the state of one Gemfile: which blocks are open, and the groups of
// each.
type gemfile struct {
	b      *inventory.Builder
	lines  *span.Lines
	blocks [][]string // groups that a block adds; nil for other blocks
}

func readGemfile(f *inspect.File, b *inventory.Builder) error {
	src, err := f.Text()
	if err != nil {
		return err
	}
	g := &gemfile{b: b, lines: span.NewLines(src)}
	b.Recognised()
	b.Project(ecosystem, "", "", span.Point{})
	return statements(src, func(stmt []token) error {
		if err := f.Budget.Step(1 + int64(len(stmt))); err != nil {
			return err
		}
		return g.statement(stmt, f)
	})
}

func (g *gemfile) statement(stmt []token, f *inspect.File) error {
	if len(stmt) == 0 || stmt[0].kind != word {
		return nil
	}
	head := stmt[0]
	at := g.lines.Point(head.off, stmt[len(stmt)-1].end)
	switch head.text {
	case "gem":
		g.gem(stmt)
	case "gemspec":
		g.b.Set("gemspec", ".", at)
	case "eval_gemfile", "eval":
		g.b.Note(at, "%s runs another file, which is not followed", head.text)
	case "end":
		if n := len(g.blocks); n > 0 {
			g.blocks = g.blocks[:n-1]
		}
		return nil
	case "if", "unless", "case", "begin", "def", "while", "until", "for":
		return g.open(nil, f)
	}
	for _, t := range stmt {
		if t.kind == word && t.text == "do" {
			var groups []string
			if head.text == "group" {
				groups = symbols(stmt[1:])
			}
			return g.open(groups, f)
		}
	}
	return nil
}

func (g *gemfile) open(groups []string, f *inspect.File) error {
	g.blocks = append(g.blocks, groups)
	return f.Budget.Depth(len(g.blocks))
}

// gem declares one call: gem "name", "requirement"…, option: value…
func (g *gemfile) gem(stmt []token) {
	name, reqs, rest := literalCall(stmt[1:])
	if name == nil {
		g.b.Note(g.lines.Point(stmt[0].off, stmt[len(stmt)-1].end), "the name of this gem is computed, so it is not known")
		return
	}
	var groups []string
	for _, b := range g.blocks {
		groups = append(groups, b...)
	}
	own, extra := options(rest)
	groups = append(groups, own...)
	kind := "default"
	if len(groups) > 0 {
		kind = strings.Join(groups, ",")
	}
	g.b.Declare(component.Declaration{
		Name: name.text, Requirement: strings.Join(reqs, ", "), Kind: kind,
		Scope: groupScope(groups), Extra: extra, At: g.lines.Point(name.off, name.end),
	})
}

// groupScope maps Bundler groups to a scope. A gem is for development if all its
// groups are; unknown groups count as production, which is the safe side.
func groupScope(groups []string) component.Scope {
	if len(groups) == 0 {
		return component.Prod
	}
	for _, g := range groups {
		switch g {
		case "development", "dev", "test", "tests", "spec", "docs", "doc", "lint", "ci", "debug", "tools", "rubocop", "benchmark":
		default:
			return component.Prod
		}
	}
	return component.Dev
}

// options picks groups and the source out of "key: value" and ":key => value".
func options(stmt []token) (groups []string, extra string) {
	for i, t := range stmt {
		if t.kind != label && !(t.kind == symbol && i+1 < len(stmt) && stmt[i+1].text == "=") {
			continue
		}
		switch t.text {
		case "group", "groups":
			groups = append(groups, symbols(value(stmt[i+1:]))...)
		case "git", "path", "github", "gist", "bitbucket":
			for _, v := range value(stmt[i+1:]) {
				if v.kind == str {
					extra = t.text + "+" + v.text
				}
			}
		}
	}
	return groups, extra
}

// value returns the tokens of an option's value: up to the next comma outside
// brackets.
func value(stmt []token) []token {
	depth := 0
	for i, t := range stmt {
		if t.kind != punct {
			continue
		}
		switch t.text {
		case "[", "(":
			depth++
		case "]", ")":
			depth--
		case ",":
			if depth <= 0 {
				return stmt[:i]
			}
		}
	}
	return stmt
}

// symbols returns the symbols and strings among the tokens, up to "do".
func symbols(stmt []token) []string {
	var out []string
	for _, t := range stmt {
		if t.kind == word && t.text == "do" {
			break
		}
		if t.kind == symbol || t.kind == str {
			out = append(out, t.text)
		}
	}
	return out
}

// literalCall reads the arguments of a call whose first argument is a string:
// the name, the requirement strings that follow (also in a list), and the rest.
// The name is nil if it is not literal.
func literalCall(args []token) (name *token, reqs []string, rest []token) {
	i := 0
	for i < len(args) && args[i].kind == punct && args[i].text == "(" {
		i++
	}
	if i == len(args) || args[i].kind != str {
		return nil, nil, nil
	}
	name = &args[i]
	for i++; i < len(args); i++ {
		switch t := args[i]; {
		case t.kind == str:
			reqs = append(reqs, t.text)
		case t.kind == punct && strings.Contains(",[])", t.text), t.kind == word && t.text == ".freeze":
		default:
			return name, reqs, args[i:]
		}
	}
	return name, reqs, nil
}
