package yamlfile

import (
	"errors"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// A File is one YAML file on its way into a document.
type File struct {
	Doc *pipeline.Document
	// Expressions finds the template expressions of a scalar; nil on platforms
	// without any.
	Expressions func(*pipeline.Value)

	left   int
	values map[int]*pipeline.Value // scalars with expressions, by offset
	plain  []pipeline.Loc          // scalars that hold what looks like an inline exception
}

// visits is how many values are looked at in a file of so many: aliases can make
// a small file stand for billions of them.
func visits(values int) int { return 4*values + 100_000 }

// Read reads the first YAML document of a file. Where it is not YAML, the root
// is absent and the document has the problem. A breach of the budget is an error.
func Read(p, platform, text string, b *budget.Budget) (*File, tree.Node, error) {
	parsed, err := tree.YAML(text, b)
	if err != nil {
		f, err := broken(p, platform, text, err)
		return f, tree.Node{}, err
	}
	return open(p, platform, text, parsed), parsed.Root(), nil
}

// ReadAll is Read for platforms whose files hold several YAML documents.
func ReadAll(p, platform, text string, b *budget.Budget) (*File, []tree.Node, error) {
	parsed, err := tree.YAMLAll(text, b)
	if err != nil {
		f, err := broken(p, platform, text, err)
		return f, nil, err
	}
	if len(parsed) == 0 {
		return &File{Doc: &pipeline.Document{Source: pipeline.NewSource(p, text), Platform: platform, Examined: true}}, nil, nil
	}
	f := open(p, platform, text, parsed[0])
	roots := make([]tree.Node, len(parsed))
	for i, d := range parsed {
		roots[i] = d.Root()
		if i > 0 {
			f.left += 4 * d.Values()
		}
	}
	return f, roots, nil
}

// open starts a file. One in UTF-16 is read in its UTF-8 form, which offsets
// relate to.
func open(p, platform, text string, parsed *tree.Doc) *File {
	doc := &pipeline.Document{Source: pipeline.NewSource(p, parsed.Source()), Platform: platform, Examined: true, Converted: len(parsed.Source()) != len(text)}
	return &File{Doc: doc, left: visits(parsed.Values()), values: map[int]*pipeline.Value{}}
}

func broken(p, platform, text string, err error) (*File, error) {
	doc := &pipeline.Document{Source: pipeline.NewSource(p, text), Platform: platform}
	var syntax *tree.SyntaxError
	if !errors.As(err, &syntax) {
		return nil, err
	}
	at := doc.Source.LineLoc(syntax.Line)
	at.Off = min(at.Off+max(syntax.Col-1, 0), max(at.End-1, at.Off))
	if at.IsZero() {
		at = doc.Source.LineLoc(1)
	}
	doc.Problems = []pipeline.Problem{{At: at, Msg: "not YAML: " + syntax.Msg}}
	return &File{Doc: doc}, nil
}

// Begin notes where a file's mapping stands, its inline exceptions and, for a
// platform that has a sign before its expressions, all scalars with one. It
// reports whether the root is a mapping, which is a problem where it is not.
func (f *File) Begin(root tree.Node, sign string) bool {
	f.Doc.At = f.Loc(root)
	f.scan(root, sign)
	f.ignores()
	if root.Kind() != tree.Map {
		f.Problem(f.Doc.At, "not a mapping")
		return false
	}
	for c := range root.Children() {
		f.Doc.First = Point(c)
		break
	}
	f.Doc.Block = f.Block(root, false)
	return true
}

// Finish says so where a part of the file was left out.
func (f *File) Finish() {
	if f.left <= 0 {
		f.Problem(f.Doc.First, "aliases stand for too many values; a part was not examined")
	}
}

// Spend takes n off the number of values that may be looked at and reports
// whether any are left.
func (f *File) Spend(n int) bool {
	f.left -= n
	return f.left > 0
}

// Problem notes what cannot work; there are at most 100 of them.
func (f *File) Problem(at pipeline.Loc, msg string) {
	if len(f.Doc.Problems) < 100 {
		f.Doc.Problems = append(f.Doc.Problems, pipeline.Problem{At: at, Msg: msg})
	}
}

// scan makes the values of all scalars with expressions, each where it is
// written, and finds scalars that hold what looks like an inline exception. It
// follows no aliases.
func (f *File) scan(n tree.Node, sign string) {
	src := f.Doc.Source.Text
	ignores := strings.Contains(src, ignoreMark)
	fenced := sign != "" && strings.Contains(src, sign)
	if !fenced && !ignores {
		return
	}
	var walk func(n tree.Node)
	walk = func(n tree.Node) {
		switch n.Kind() {
		case tree.Map, tree.List:
			for c := range n.Children() {
				walk(c)
			}
		case tree.String:
			text := n.Text()
			if ignores && strings.Contains(text, ignoreMark) {
				f.plain = append(f.plain, f.Loc(n))
			}
			if fenced && strings.Contains(text, sign) {
				v := f.Value(n)
				f.values[v.At.Off] = v
				f.Doc.Fenced = append(f.Doc.Fenced, v)
			}
		}
	}
	walk(n) // the depth is bounded by the decoder
}
