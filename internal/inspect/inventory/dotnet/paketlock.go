package dotnet

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PaketLock reads paket.lock: for each group the sources, below a source its
// packages, below a package what that needs. Files that Paket takes from
// repositories and addresses are no packages; they are noted.
func PaketLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPaketLock, Rev: 1,
		Wants: inspect.Interest{Names: []string{"paket.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			p := paketReader{b: b, lines: span.NewLines(src), nodes: make(map[groupKey]uint32)}
			b.Recognised()
			b.Project(ecosystem, "", "", span.Point{})
			off := 0
			for line := range strings.Lines(src) {
				if err := f.Budget.Step(2); err != nil {
					return err
				}
				p.line(strings.TrimRight(line, " \t\r\n"), off)
				off += len(line)
			}
			p.link()
			return nil
		},
	}
}

// groupKey is a package of one group: each group resolves for itself.
type groupKey struct{ group, name string }

// A paketReader is what the line scanner knows.
type paketReader struct {
	b       *inventory.Builder
	lines   *span.Lines
	group   string // folded; "" for the main group
	kind    string // NUGET, GITHUB, GIT, GIST, HTTP
	nodes   map[groupKey]uint32
	current uint32
	started bool
	wants   []paketWant
}

// paketWant is an edge whose target may stand further below.
type paketWant struct {
	from     uint32
	to       groupKey
	off, end int
}

// Indents of paket.lock, in spaces.
const (
	paketPackage    = 4
	paketDependency = 6
)

func (p *paketReader) line(line string, off int) {
	text := strings.TrimLeft(line, " ")
	indent := len(line) - len(text)
	off += indent
	switch {
	case text == "" || strings.HasPrefix(text, "//"):
	case indent == 0:
		p.started = false
		if name, ok := strings.CutPrefix(text, "GROUP "); ok {
			p.group, p.kind = fold(strings.TrimSpace(name)), ""
		} else if !strings.Contains(text, ":") {
			p.kind = text
		}
	case indent == paketPackage && p.kind == "NUGET":
		p.add(text, off)
	case indent == paketDependency && p.started:
		name, _, _ := strings.Cut(text, " ")
		p.wants = append(p.wants, paketWant{p.current, groupKey{p.group, fold(name)}, off, off + len(name)})
	case indent == paketPackage:
		p.started = false
		if p.kind != "" {
			p.b.Note(p.lines.Point(off, off+len(text)), "a file from %s, which is no package", strings.ToLower(inventory.Clip(p.kind)))
		}
	}
}

// add adds "Name (1.2.3)" or "Name (1.2.3) - restriction: >= net6.0".
func (p *paketReader) add(text string, off int) {
	name, rest, _ := strings.Cut(text, " (")
	version, _, ok := strings.Cut(rest, ")")
	at := p.lines.Point(off, off+len(name))
	if !ok || name == "" || version == "" {
		p.started = false
		p.b.Note(at, "a package without a version")
		return
	}
	p.current = p.b.Add(component.Node{
		Ecosystem: ecosystem, Name: name, Version: version, Scope: groupScope(p.group), At: at,
	})
	p.started = true
	p.nodes[groupKey{p.group, fold(name)}] = p.current
}

// link adds the edges, and those from the root to the packages that nothing else
// needs: paket.dependencies must ask for them.
func (p *paketReader) link() {
	needed := make(map[uint32]bool, len(p.nodes))
	for _, w := range p.wants {
		to, ok := p.nodes[w.to]
		if !ok {
			p.b.Note(p.lines.Point(w.off, w.end), "%s is needed but not locked", inventory.Clip(w.to.name))
			continue
		}
		p.b.Edge(w.from, to, component.Prod)
		needed[to] = needed[to] || to != w.from
	}
	for _, i := range p.nodes {
		if !needed[i] {
			p.b.Edge(0, i, p.b.Node(i).Scope)
		}
	}
}

// groupScope guesses what a group is for by its name, since Paket's groups have
// no other meaning: those called after building and testing are for development.
func groupScope(group string) component.Scope {
	switch fold(group) {
	case "build", "test", "tests", "docs", "doc", "tools", "dev", "fake", "analyzers", "benchmarks", "samples":
		return component.Dev
	}
	return component.Prod
}
