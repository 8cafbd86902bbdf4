package audit

import (
	"sort"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/graph"
)

// A CutChange is one change of a cut, for people and machines.
type CutChange struct {
	Rule    string
	What    string // the weakness that it ends
	Span    span.Span
	Summary string       // of the fix, or how a person mends it
	Fix     *finding.Fix // nil for a change by hand
}

// A CutResult is a cut and its proof.
type CutResult struct {
	Fixes, Hand []CutChange
	Changed     map[string][]byte // the files after the fixes, by path
	// Left is the graph of the files after the fixes: empty where the fixes alone
	// cut all ways, which Proven says.
	Left   *graph.Graph
	Proven bool
}

// maxCuts bounds how often a cut is looked for in what an earlier one left.
const maxCuts = 10

// Cut finds the smallest set of fixes that cuts all ways from outsiders to
// rights, applies them to the bytes in memory, and looks again. Fixes that need
// another one's place are applied in a later round.
func Cut(files []File, opt Options) CutResult {
	return CutGraph(LoadWith(files, opt.Mirror).Graph(opt), files, opt)
}

// CutGraph is Cut where the graph of the files is there already.
func CutGraph(g *graph.Graph, files []File, opt Options) CutResult {
	out := CutResult{Changed: map[string][]byte{}}
	current := append([]File(nil), files...)
	for round := 0; ; round++ {
		if round > 0 {
			g = LoadWith(current, opt.Mirror).Graph(opt)
		}
		cut := g.Cut()
		out.Left, out.Proven = g, g.Empty() && !g.Partial
		out.Hand = changes(g, cut.Hand)
		if len(cut.Fixes) == 0 || round == maxCuts {
			return out
		}
		before := len(out.Fixes)
		out.Fixes = append(out.Fixes, applyCut(current, changes(g, cut.Fixes), out.Changed)...)
		if len(out.Fixes) == before {
			return out
		}
	}
}

// applyCut applies fixes to files, and returns those that had their place.
func applyCut(files []File, list []CutChange, changed map[string][]byte) (applied []CutChange) {
	byPath := map[string][]CutChange{}
	for _, c := range list {
		p := c.Fix.Edits[0].Span.Path
		byPath[p] = append(byPath[p], c)
	}
	for i := range files {
		var chosen []finding.Finding
		var edits []finding.Edit
		for _, c := range byPath[files[i].Path] {
			if len(edits) < maxEdits && fits(c.Fix.Edits, edits, len(files[i].Data)) {
				edits = append(edits, c.Fix.Edits...)
				chosen = append(chosen, finding.Finding{Fix: c.Fix})
				applied = append(applied, c)
			}
		}
		if data, n := Apply(files[i].Data, chosen, true); n > 0 {
			files[i].Data, files[i].Budget = data, nil
			changed[files[i].Path] = data
		}
	}
	sort.SliceStable(applied, func(i, j int) bool {
		a, b := applied[i].Span, applied[j].Span
		return a.Path < b.Path || a.Path == b.Path && a.Off < b.Off
	})
	return applied
}

// changes describes the changes of a cut.
func changes(g *graph.Graph, list []graph.Change) []CutChange {
	var out []CutChange
	for _, c := range list {
		if c.Fix != nil && len(c.Fix.Edits) == 0 {
			continue
		}
		n := &g.Nodes[c.Nodes[0]]
		x := CutChange{Rule: n.Rule, What: n.Label, Span: n.Span, Summary: n.Mend, Fix: c.Fix}
		if c.Fix != nil {
			x.Summary = c.Fix.Summary
		}
		out = append(out, x)
	}
	return out
}
