package cli

import (
	"encoding/json"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// The JSON form of a graph; schema/ossay-pipeline-graph-v1.schema.json describes
// it. Nodes and edges are named by their place in the lists.
type jsonGraph struct {
	Schema string     `json:"schema"`
	Target string     `json:"target"`
	Files  int        `json:"files"`
	Nodes  []jsonNode `json:"nodes"`
	Edges  []jsonEdge `json:"edges"`
	Paths  []jsonPath `json:"paths"`
	All    bool       `json:"allPaths"`
	Cut    *jsonCut   `json:"cut,omitempty"`
	Notes  []jsonNote `json:"notes,omitempty"`
}

type jsonNode struct {
	ID       string     `json:"id"`
	Kind     string     `json:"kind"`
	Label    string     `json:"label"`
	Power    string     `json:"power,omitempty"`
	Location *jsonPlace `json:"location,omitempty"`
	Rule     string     `json:"rule,omitempty"`
	Mend     string     `json:"mend,omitempty"`
	Gate     string     `json:"gate,omitempty"`
	Fix      *jsonFix   `json:"fix,omitempty"`
}

type jsonEdge struct {
	From   int            `json:"from"`
	To     int            `json:"to"`
	Text   string         `json:"text"`
	Places []jsonWaypoint `json:"places"`
}

type jsonPath struct {
	Edges []int          `json:"edges"`
	Gate  string         `json:"gate,omitempty"`
	Flow  []jsonWaypoint `json:"flow"`
}

type jsonCut struct {
	Fixes   []jsonChange `json:"fixes"`
	Hand    []jsonChange `json:"byHand"`
	Proven  bool         `json:"proven"`
	Applied bool         `json:"applied"`
	Files   []string     `json:"files"`
}

type jsonChange struct {
	Rule     string    `json:"rule"`
	What     string    `json:"what"`
	Summary  string    `json:"summary"`
	Location jsonPlace `json:"location"`
	Fix      *jsonFix  `json:"fix,omitempty"`
}

type jsonFix struct {
	Summary string     `json:"summary"`
	Safe    bool       `json:"safe"`
	Edits   []jsonEdit `json:"edits"`
}

type jsonEdit struct {
	Location jsonPlace `json:"location"`
	New      string    `json:"new"`
}

type jsonWaypoint struct {
	Text     string     `json:"text"`
	Location *jsonPlace `json:"location,omitempty"`
}

type jsonPlace struct {
	Path        string `json:"path"`
	StartLine   int    `json:"startLine,omitempty"`
	StartColumn int    `json:"startColumn,omitempty"`
	EndLine     int    `json:"endLine,omitempty"`
	EndColumn   int    `json:"endColumn,omitempty"`
}

type jsonNote struct {
	Path   string `json:"path,omitempty"`
	Reason string `json:"reason"`
}

func writeGraphJSON(w io.Writer, g *app.PipelineGraph) error {
	out := jsonGraph{Schema: "ossay/pipeline-graph/v1", Target: g.Target, Files: g.Files, All: g.All, Nodes: []jsonNode{}, Edges: []jsonEdge{}, Paths: []jsonPath{}}
	for _, n := range g.Nodes {
		out.Nodes = append(out.Nodes, jsonNode{n.ID, n.Kind, n.Label, n.Power, placeOf(n.Span), n.Rule, n.Mend, n.Gate, fixOf(n.Fix)})
	}
	for _, e := range g.Edges {
		out.Edges = append(out.Edges, jsonEdge{e.From, e.To, e.Text, waypoints(e.Places)})
	}
	for _, p := range g.Paths {
		out.Paths = append(out.Paths, jsonPath{p.Edges, p.Gate, waypoints(p.Flow)})
	}
	if c := g.Cut; c != nil {
		out.Cut = &jsonCut{cutChanges(c.Fixes), cutChanges(c.Hand), c.Proven, c.Applied, append([]string{}, c.Paths...)}
	}
	for _, n := range g.Notes {
		out.Notes = append(out.Notes, jsonNote{n.Path, n.Reason})
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func placeOf(s span.Span) *jsonPlace {
	if s.Path == "" {
		return nil
	}
	return &jsonPlace{s.Path, s.StartLine, s.StartCol, s.EndLine, s.EndCol}
}

func waypoints(list []finding.Waypoint) []jsonWaypoint {
	out := []jsonWaypoint{}
	for _, w := range list {
		out = append(out, jsonWaypoint{w.Text, placeOf(w.Span)})
	}
	return out
}

func fixOf(f *finding.Fix) *jsonFix {
	if f == nil {
		return nil
	}
	out := &jsonFix{Summary: f.Summary, Safe: strings.HasPrefix(f.Summary, "safe: "), Edits: []jsonEdit{}}
	for _, e := range f.Edits {
		out.Edits = append(out.Edits, jsonEdit{*placeOf(e.Span), e.New})
	}
	return out
}

func cutChanges(list []app.GraphChange) []jsonChange {
	out := []jsonChange{}
	for _, c := range list {
		x := jsonChange{Rule: c.Rule, What: c.What, Summary: c.Summary, Fix: fixOf(c.Fix)}
		if p := placeOf(c.Span); p != nil {
			x.Location = *p
		}
		out = append(out, x)
	}
	return out
}
