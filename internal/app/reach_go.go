package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/osv"
	"github.com/ossay-dev/ossay/internal/inspect/reach/golang"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// maxGoRuns bounds how many modules and programs are analysed in one run.
const maxGoRuns = 50

// goReach asks about findings of the ecosystem Go.
type goReach struct {
	c        *checked
	progress func(finding.Progress)
	tool     *golang.Toolchain
	toolErr  error
	sought   bool
	runs     int
	sources  *goSources
}

func newGoReach(c *checked, progress func(finding.Progress)) *goReach {
	if progress == nil {
		progress = func(finding.Progress) {}
	}
	return &goReach{c: c, progress: progress, sources: newGoSources(c)}
}

// A goPlace is a go.mod file or a program, with the findings that it concerns.
type goPlace struct {
	path     string
	program  bool
	findings []*finding.Finding
}

// A goAsked is what an advisory's records name in a module.
type goAsked struct {
	rank      int // 2: symbols, 1: packages, 0: the module only
	questions []golang.Question
}

// all answers for the findings, place by place.
func (g *goReach) all(ctx context.Context, list []*finding.Finding) {
	answers := map[*finding.Finding][]*finding.Reach{}
	places := g.places(list)
	for i, p := range places {
		g.progress(finding.Progress{Stage: "reachability", Done: i, Total: len(places)})
		for f, r := range g.place(ctx, p) {
			answers[f] = append(answers[f], r)
		}
	}
	for _, f := range list {
		if f.Reach = weakest(answers[f]); f.Reach == nil {
			f.Reach = undetermined("neither a go.mod file nor a program of the target lists it")
		}
	}
}

func undetermined(format string, args ...any) *finding.Reach {
	return &finding.Reach{Verdict: finding.Undetermined, Method: "none", Reason: fmt.Sprintf(format, args...)}
}

// places groups findings by what lists their components. Test and example trees
// count only for findings that are about nothing else.
func (g *goReach) places(list []*finding.Finding) []*goPlace {
	var out []*goPlace
	index := map[string]*goPlace{}
	graph := g.c.scan.graph
	byPURL := map[string]*component.Component{}
	for i := range graph.Components {
		byPURL[graph.Components[i].PURL] = &graph.Components[i]
	}
	for _, f := range list {
		comp := byPURL[f.Component]
		if comp == nil {
			continue
		}
		for _, o := range comp.Occurrences {
			l, _ := graph.Node(o)
			base := path.Base(l.Path)
			program := l.Role == component.RoleBinary
			if !program && base != "go.mod" || !l.Tree.Shipped() && f.Scope.Shipped() {
				continue
			}
			p := index[l.Path]
			if p == nil {
				p = &goPlace{path: l.Path, program: program}
				index[l.Path] = p
				out = append(out, p)
			}
			if !slices.Contains(p.findings, f) {
				p.findings = append(p.findings, f)
			}
		}
	}
	slices.SortFunc(out, func(a, b *goPlace) int { return strings.Compare(a.path, b.path) })
	return out
}

// place answers for one go.mod file or program.
func (g *goReach) place(ctx context.Context, p *goPlace) map[*finding.Finding]*finding.Reach {
	asked := make([]goAsked, len(p.findings))
	var questions []golang.Question
	from := make([]int, len(p.findings))
	for i, f := range p.findings {
		asked[i] = g.asked(f)
		from[i] = len(questions)
		questions = append(questions, asked[i].questions...)
	}
	answers, err := g.calls(ctx, p, questions)
	if err != nil && g.c.req.Reach == ReachCalls {
		addNote(&g.c.reached, finding.Refusal{Path: p.path, Reason: "no call graph: " + err.Error()})
	}
	out := map[*finding.Finding]*finding.Reach{}
	for i, f := range p.findings {
		switch {
		case err == nil:
			out[f] = g.judge(p, f, asked[i], answers[from[i]:from[i]+len(asked[i].questions)])
		case p.program:
			out[f] = undetermined("%s was not analysed: %v", p.path, err)
		default:
			out[f] = g.sources.judge(p, f, asked[i], err)
		}
	}
	return out
}

// asked reads what the records of a finding name in its module. Of several records
// those that say most count: a record without symbols says nothing about calls.
func (g *goReach) asked(f *finding.Finding) goAsked {
	var out goAsked
	for _, id := range f.Aliases {
		for _, n := range g.c.db.ByID(id) {
			text, err := g.c.db.Whole(n)
			if err != nil {
				continue
			}
			r, err := osv.Decode(string(text))
			if err != nil || r.Withdrawn != "" {
				continue
			}
			q, rank, ok := questionOf(r, f.Package)
			known := slices.ContainsFunc(out.questions, func(x golang.Question) bool { return x.ID == q.ID })
			if !ok || known || rank < out.rank {
				continue
			}
			if rank > out.rank {
				out = goAsked{rank: rank}
			}
			out.questions = append(out.questions, q)
		}
	}
	if len(out.questions) == 0 {
		out.questions = []golang.Question{{ID: f.Rule, Module: f.Package}}
	}
	return out
}

// questionOf takes what a record says about a module.
func questionOf(r *osv.Record, module string) (q golang.Question, rank int, ok bool) {
	q = golang.Question{ID: r.ID, Module: module}
	for _, a := range r.Affected {
		if a.Ecosystem != "Go" || a.Name != module {
			continue
		}
		ok = true
		for _, i := range a.Imports {
			q.Packages = append(q.Packages, golang.Package{Path: i.Path, Symbols: i.Symbols})
			rank = max(rank, 1)
			if len(i.Symbols) > 0 {
				rank = 2
			}
		}
	}
	return q, rank, ok
}

// calls runs the call-graph analysis for a place; the error says why it could not.
func (g *goReach) calls(ctx context.Context, p *goPlace, questions []golang.Question) ([]golang.Answer, error) {
	if g.c.req.Reach != ReachCalls {
		return nil, errors.New("the call graph was not asked for; --reach=calls asks")
	}
	dir, root, ok := g.folder(p.path)
	switch {
	case !ok:
		return nil, errors.New("it stands in no folder, so that the go command cannot load it")
	case g.c.req.Self[0] == "":
		return nil, errors.New("this program cannot start itself again")
	case g.runs >= maxGoRuns:
		return nil, fmt.Errorf("only %d modules and programs are analysed in one run", maxGoRuns)
	}
	if !g.sought {
		g.sought = true
		g.tool, g.toolErr = golang.FindToolchain(ctx, g.c.env.Getenv, root)
	}
	if g.toolErr != nil {
		return nil, g.toolErr
	}
	g.runs++
	r := golang.Request{Tool: g.tool, Self: g.c.req.Self, Dir: dir, Target: root, Questions: questions}
	if p.program {
		r.Dir, r.Binary = root, filepath.Join(dir, path.Base(p.path))
	} else {
		r.Work = workOf(dir, root)
	}
	answers, built, err := golang.Run(ctx, r)
	if err == nil && !p.program {
		g.unlisted(p, built)
	}
	return answers, err
}

// unlisted notes modules that a build takes packages from and that no file of the
// target lists: before Go 1.17 a go.mod file holds direct requirements only, and
// advisories about the others were not asked for.
func (g *goReach) unlisted(p *goPlace, built []golang.Module) {
	listed := map[string]bool{}
	for _, l := range g.c.scan.graph.Listings {
		for i := range l.Nodes {
			if n := &l.Nodes[i]; n.Ecosystem == "Go" {
				listed[n.Name] = true
			}
		}
	}
	var missing []string
	for _, m := range built {
		if m.Version != "" && m.Path != "stdlib" && !listed[m.Path] {
			missing = append(missing, m.Path+"@"+m.Version)
		}
	}
	if len(missing) > 0 {
		addNote(&g.c.reached, finding.Refusal{Path: p.path, Reason: "the build takes packages from modules that no file lists, so that advisories about them were not looked up: " + someOf(missing, "module") + "; go mod tidy with go 1.17 or later lists them"})
	}
}

// folder returns the folder on disk in which a file of a target stands, and the
// target's own; ok is false for targets that are no folders, and inside archives.
func (g *goReach) folder(p string) (dir, root string, ok bool) {
	s := g.c.scan
	for _, t := range s.targets {
		rest := p
		if len(s.targets) > 1 {
			if rest, ok = strings.CutPrefix(p, path.Clean(filepath.ToSlash(t.Name))+"/"); !ok {
				continue
			}
		}
		root, err := filepath.Abs(t.Name)
		if t.Kind != target.Directory || strings.Contains(rest, "!/") || err != nil {
			return "", "", false
		}
		if root, err = filepath.EvalSymlinks(root); err != nil {
			return "", "", false
		}
		return filepath.Join(root, filepath.FromSlash(path.Dir(rest))), root, true
	}
	return "", "", false
}

// workOf returns the go.work file that a module belongs to, or "": the nearest in
// its folder or above, inside the target.
func workOf(dir, root string) string {
	for {
		name := filepath.Join(dir, "go.work")
		if info, err := os.Lstat(name); err == nil && info.Mode().IsRegular() {
			return name
		}
		if dir == root || len(dir) <= len(root) {
			return ""
		}
		dir = filepath.Dir(dir)
	}
}

// ReachWorker is the command that --reach=calls starts in a process of its own.
const ReachWorker = golang.WorkerCommand

// WorkReach does the work of that process.
func WorkReach(ctx context.Context, in io.Reader, out, errs io.Writer) error {
	if err := golang.Work(ctx, in, out, errs); err != nil {
		return fault.New(fault.Usage, "%w", err)
	}
	return nil
}
