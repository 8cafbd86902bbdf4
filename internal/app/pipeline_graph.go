package app

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/audit"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/graph"
)

// A GraphRequest says of which pipelines to make the graph, and whether to cut
// the ways through it.
type GraphRequest struct {
	PipelineRequest
	Cut   bool
	Apply bool // write the fixes of the cut
	Most  int  // paths to list; 0 for 200
}

// A PipelineGraph is the graph of what outsiders can do to the rights of jobs.
type PipelineGraph struct {
	Target string
	Files  int // pipelines that were read
	Nodes  []GraphNode
	Edges  []GraphEdge
	Paths  []GraphPath
	All    bool // Paths are all there are
	Cut    *GraphCut
	Notes  []finding.Refusal
}

// A GraphNode is one vertex.
type GraphNode struct {
	ID, Kind, Label string
	Power           string // "secrets", "write", "publish" of nodes of kind power
	Span            span.Span
	Rule, Mend      string
	Fix             *finding.Fix
	Gate            string
}

// A GraphEdge leads from a node to one that is controlled through it, by index.
type GraphEdge struct {
	From, To int
	Text     string
	Places   []finding.Waypoint
}

// A GraphPath is one way from an act to a right: edges by index.
type GraphPath struct {
	Edges []int
	Flow  []finding.Waypoint
	Gate  string
}

// A GraphCut is the smallest set of changes that cuts all paths, with its proof.
type GraphCut struct {
	Fixes, Hand []GraphChange
	Proven      bool // after Fixes no path is left
	Left        int  // nodes that are still on a path after Fixes
	Applied     bool
	Paths       []string // files that were written, or would be
}

// A GraphChange is one change of a cut.
type GraphChange struct {
	Rule, What, Summary string
	Span                span.Span
	Fix                 *finding.Fix
}

// GraphPipelines makes the graph of the pipelines of the targets, and cuts it if
// it is asked to. The exit code says whether a path is left.
func GraphPipelines(ctx context.Context, env Env, req GraphRequest) (*PipelineGraph, int, error) {
	p, err := openPipelines(ctx, env, req.PipelineRequest)
	if err != nil {
		return nil, 0, err
	}
	defer p.close()
	if req.Apply {
		if err := writable(p.targets, "--apply"); err != nil {
			return nil, 0, err
		}
	}
	set := audit.LoadWith(p.files, p.opt.Mirror)
	g := set.Graph(p.opt)
	most := req.Most
	if most <= 0 {
		most = 200
	}
	out := drawn(g, most)
	out.Files, out.Notes = len(set.Docs), p.notes
	out.Target, _ = targetWords(p.targets)
	out.Target = filepath.ToSlash(out.Target)
	for _, n := range set.Notes {
		out.Notes = append(out.Notes, finding.Refusal{Path: n.Path, Reason: n.Reason})
	}
	exit := fault.ExitOK
	if len(set.Docs)+len(set.Notes) == 0 {
		exit = fault.ExitNothing
	}
	if !req.Cut || g.Empty() {
		return out, exit, nil
	}
	out.Cut, err = p.cut(g, req.Apply)
	if err == nil && !out.Cut.Proven && !req.ExitZero {
		exit = fault.ExitGate
	}
	return out, exit, err
}

// cut finds the cut and writes it if it is asked to.
func (p *pipelines) cut(g *graph.Graph, apply bool) (*GraphCut, error) {
	r := audit.CutGraph(g, p.files, p.opt)
	out := &GraphCut{Fixes: graphChanges(r.Fixes), Hand: graphChanges(r.Hand), Proven: r.Proven, Left: len(r.Left.Nodes)}
	for _, f := range p.files {
		if _, ok := r.Changed[f.Path]; ok {
			out.Paths = append(out.Paths, f.Path)
		}
	}
	if !apply {
		return out, nil
	}
	var err error
	out.Paths, err = writeChanged(p.targets, p.files, r.Changed)
	out.Applied = err == nil
	return out, err
}

func graphChanges(list []audit.CutChange) []GraphChange {
	out := make([]GraphChange, len(list))
	for i, c := range list {
		out[i] = GraphChange{Rule: c.Rule, What: c.What, Summary: strings.TrimPrefix(c.Summary, "unsafe: "), Span: c.Span, Fix: c.Fix}
	}
	return out
}

// drawn copies a graph with its paths into what writers take.
func drawn(g *graph.Graph, most int) *PipelineGraph {
	out := &PipelineGraph{}
	for _, n := range g.Nodes {
		x := GraphNode{ID: n.ID, Kind: n.Kind.String(), Label: n.Label, Span: n.Span, Rule: n.Rule, Mend: n.Mend, Fix: n.Fix, Gate: n.Gate}
		if n.Kind == graph.Power {
			x.Power = [...]string{"secrets", "write", "publish"}[n.Power]
		}
		out.Nodes = append(out.Nodes, x)
	}
	for _, e := range g.Edges {
		out.Edges = append(out.Edges, GraphEdge{e.From, e.To, e.Text, e.Places})
	}
	paths, all := g.Paths(most)
	out.All = all
	for _, p := range paths {
		out.Paths = append(out.Paths, GraphPath{p.Edges, g.Flow(p), g.Gate(p)})
	}
	return out
}
