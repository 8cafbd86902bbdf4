package github

import (
	"errors"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Platform returns the platform of the file at a path, or "". Paths use slashes;
// workflows are found in nested repositories, too.
func Platform(p string) string {
	dir, base := path.Split(p)
	lower := strings.ToLower(base)
	if !strings.HasSuffix(lower, ".yml") && !strings.HasSuffix(lower, ".yaml") {
		return ""
	}
	switch {
	case dir == ".github/workflows/" || strings.HasSuffix(dir, "/.github/workflows/"):
		return pipeline.GitHubWorkflow
	case base == "action.yml" || base == "action.yaml":
		return pipeline.GitHubAction
	case (base == "dependabot.yml" || base == "dependabot.yaml") && (dir == ".github/" || strings.HasSuffix(dir, "/.github/")):
		return pipeline.Dependabot
	case base == ".pre-commit-config.yaml" || base == ".pre-commit-config.yml":
		return pipeline.PreCommit
	}
	return ""
}

// visits is how many values are looked at in a file of so many: aliases can make
// a small file stand for billions of them.
func visits(values int) int { return 4*values + 100_000 }

// Read turns a file into a document; it returns nil where the path is no
// pipeline file of this front end. What is broken is in the document's problems.
// A breach of the budget is an error.
func Read(p, text string, b *budget.Budget) (*pipeline.Document, error) {
	platform := Platform(p)
	if platform == "" {
		return nil, nil
	}
	parsed, err := tree.YAML(text, b)
	if err != nil {
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
		return doc, nil
	}
	// A UTF-16 file is read in its UTF-8 form, which offsets relate to.
	doc := &pipeline.Document{Source: pipeline.NewSource(p, parsed.Source()), Platform: platform, Examined: true, Converted: len(parsed.Source()) != len(text), Predefined: predefined}
	r := &reader{doc: doc, left: visits(parsed.Values()), values: map[int]*pipeline.Value{}}
	r.read(parsed.Root())
	return doc, nil
}

type reader struct {
	doc    *pipeline.Document
	left   int
	values map[int]*pipeline.Value // scalars with expressions, by offset
	plain  []pipeline.Loc          // scalars that hold what looks like an inline exception
}

func (r *reader) read(root tree.Node) {
	r.doc.At = r.loc(root)
	r.fenced(root)
	r.ignores()
	if root.Kind() != tree.Map {
		r.problem(r.doc.At, "not a mapping")
		return
	}
	for c := range root.Children() {
		r.doc.First = point(c)
		break
	}
	r.doc.Block = r.block(root, false)
	switch r.doc.Platform {
	case pipeline.GitHubWorkflow:
		r.workflow(root)
	case pipeline.GitHubAction:
		r.action(root)
	case pipeline.Dependabot:
		r.dependabot(root)
	case pipeline.PreCommit:
		r.preCommit(root)
	}
	if r.left <= 0 {
		r.problem(r.doc.First, "aliases stand for too many values; a part was not examined")
	}
	resolve(r.doc)
}

func (r *reader) problem(at pipeline.Loc, msg string) {
	if len(r.doc.Problems) < 100 {
		r.doc.Problems = append(r.doc.Problems, pipeline.Problem{At: at, Msg: msg})
	}
}

func (r *reader) loc(n tree.Node) pipeline.Loc {
	off, end := n.Range()
	return pipeline.Loc{Off: off, End: end}
}

// point is the range of a node's key, or of the node where it has none.
func point(n tree.Node) pipeline.Loc {
	p := n.KeyAt()
	return pipeline.Loc{Off: int(p.Off), End: int(p.End)}
}

// target follows aliases; a chain of them is bounded.
func target(n tree.Node) tree.Node {
	for hops := 0; n.IsAlias() && hops < 16; hops++ {
		n = n.Target()
	}
	return n
}

// each calls f for the children of a map or list, through an alias and through
// merge keys; shared says that the child is reached through one of them.
func (r *reader) each(n tree.Node, f func(c tree.Node)) {
	r.children(n, nil, 0, f)
}

func (r *reader) children(n tree.Node, seen map[string]bool, depth int, f func(c tree.Node)) {
	n = target(n)
	if k := n.Kind(); k != tree.Map && k != tree.List || depth > 8 {
		return
	}
	var merges []tree.Node
	for c := range n.Children() {
		if r.left--; r.left <= 0 {
			return
		}
		if c.Key() == "<<" && n.Kind() == tree.Map {
			merges = append(merges, c)
			continue
		}
		if seen[c.Key()] {
			continue
		}
		f(c)
	}
	if len(merges) == 0 {
		return
	}
	all := map[string]bool{}
	for k := range seen {
		all[k] = true
	}
	for c := range n.Children() {
		all[c.Key()] = true
	}
	for _, m := range merges {
		if t := target(m); t.Kind() == tree.List {
			for c := range t.Children() {
				r.children(c, all, depth+1, f)
			}
			continue
		}
		r.children(m, all, depth+1, f)
	}
}

// get returns the value of a key, through aliases and merge keys.
func (r *reader) get(n tree.Node, key string) tree.Node {
	n = target(n)
	if v := n.Get(key); v.Exists() {
		return v
	}
	if !n.Get("<<").Exists() {
		return tree.Node{}
	}
	var found tree.Node
	r.each(n, func(c tree.Node) {
		if c.Key() == key && !found.Exists() {
			found = c
		}
	})
	return found
}

// block describes how a mapping is written.
func (r *reader) block(n tree.Node, shared bool) pipeline.Block {
	shared = shared || n.IsAlias()
	n = target(n)
	if n.Kind() != tree.Map {
		return pipeline.Block{}
	}
	b := pipeline.Block{At: r.loc(n), Shared: shared, Flow: strings.HasPrefix(n.Raw(), "{")}
	for c := range n.Children() {
		b.First = point(c)
		b.Indent = int(c.KeyAt().Col) - 1
		b.Shared = b.Shared || c.Key() == "<<"
		break
	}
	return b
}
