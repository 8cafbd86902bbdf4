package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/draw"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// graphWriter is one format of the graph.
type graphWriter struct {
	name  string
	write func(sh *shell, w io.Writer, g *app.PipelineGraph) error
}

func graphWriters() []graphWriter {
	picture := func(f func(io.Writer, *draw.Graph) error) func(*shell, io.Writer, *app.PipelineGraph) error {
		return func(_ *shell, w io.Writer, g *app.PipelineGraph) error { return f(w, pictureOf(g)) }
	}
	return []graphWriter{
		{"text", writeGraphText},
		{"json", func(_ *shell, w io.Writer, g *app.PipelineGraph) error { return writeGraphJSON(w, g) }},
		{"dot", picture(draw.DOT)}, {"mermaid", picture(draw.Mermaid)}, {"svg", picture(draw.SVG)},
	}
}

func (sh *shell) pipelineGraph() *cobra.Command {
	var f checkFlags
	var r app.GraphRequest
	cmd := &cobra.Command{
		Use:   "graph [TARGET…]",
		Short: "Show every way from an outsider's act to a job with rights, and cut them",
		Long: "Follow what an outsider can do (open a pull request from a fork, write an issue or a comment, name a branch, move the\n" +
			"tag of an action, publish a dependency) through triggers, steps, jobs, artefacts, caches and called pipelines, to the\n" +
			"jobs that hold a publishing identity, secrets or write permission. --format is text, json, dot, mermaid or svg.\n\n" +
			"--cut finds the smallest set of automatic fixes after which no way is left, applies it in memory and looks again;\n" +
			"--apply writes it. Exit codes: 0, or with --cut 1 where the fixes do not cut every way.",
		Example: "  ossay pipeline graph\n  ossay pipeline graph --cut --format text --format svg=paths.svg .\n  ossay pipeline graph --cut --apply --refs refs.tsv",
		RunE: func(cmd *cobra.Command, targets []string) error {
			if r.Apply && !r.Cut {
				return fault.New(fault.Usage, "--apply goes with --cut")
			}
			if err := sh.graphFormats(); err != nil {
				return err
			}
			r.CheckRequest = sh.request(&f, targets)
			g, code, err := app.GraphPipelines(cmd.Context(), sh.env(), r)
			if err != nil {
				return err
			}
			sh.exit = code
			return sh.writeGraph(g)
		},
	}
	p := cmd.Flags()
	p.BoolVar(&r.Cut, "cut", false, "find the smallest set of fixes that cuts every way, and prove it")
	p.BoolVar(&r.Apply, "apply", false, "write the fixes of the cut (with --cut)")
	p.IntVar(&r.Most, "paths", 200, "list at most `N` ways, the shortest first")
	p.BoolVar(&f.noIgnore, "no-ignore", false, "read files although .gitignore hides them")
	p.StringArrayVar(&f.exclude, "exclude", nil, "leave out paths that match `GLOB`; may repeat")
	pipelineSources(cmd, &r.PipelineSources)
	return cmd
}

// pipelineSources adds the flags for what is known beside the target.
func pipelineSources(cmd *cobra.Command, s *app.PipelineSources) {
	p := cmd.Flags()
	p.StringVar(&s.Mirror, "actions-mirror", "", "`DIR` with repositories of actions, as OWNER/NAME: git directories or plain files")
	p.StringArrayVar(&s.Refs, "refs", nil, "`FILE` or folder of recorded refs: lines of owner/name, ref, commit, or git ls-remote; may repeat")
}

// graphFormats checks the formats before anything is read.
func (sh *shell) graphFormats() error {
	stdout := 0
	for _, spec := range sh.flags.formats {
		name, file, _ := strings.Cut(spec, "=")
		if !slices.ContainsFunc(graphWriters(), func(w graphWriter) bool { return w.name == name }) {
			return fault.New(fault.Usage, "--format %s: unknown format %q: one of text, json, dot, mermaid, svg", spec, name)
		}
		if file == "" || file == "-" {
			stdout++
		}
	}
	if stdout > 1 {
		return fault.New(fault.Usage, "--format: standard output has a format already").WithHint("write one of them to a file: --format svg=FILE")
	}
	return nil
}

// writeGraph writes the graph in every format that was asked for.
func (sh *shell) writeGraph(g *app.PipelineGraph) error {
	specs := sh.flags.formats
	if len(specs) == 0 {
		specs = []string{"text"}
	}
	for _, spec := range specs {
		name, file, _ := strings.Cut(spec, "=")
		i := slices.IndexFunc(graphWriters(), func(w graphWriter) bool { return w.name == name })
		write := graphWriters()[i].write
		if file == "-" {
			file = ""
		}
		if err := sh.written(file, func(w io.Writer) error { return write(sh, w, g) }); err != nil {
			return err
		}
	}
	return nil
}

// pictureOf turns the graph into what is drawn. What a cut changes is marked.
func pictureOf(g *app.PipelineGraph) *draw.Graph {
	out := &draw.Graph{Title: "From outsiders to rights: " + g.Target}
	marked := map[string]bool{}
	if g.Cut != nil {
		out.Title += ", with the smallest cut"
		for _, c := range append(slices.Clone(g.Cut.Fixes), g.Cut.Hand...) {
			marked[c.Rule+" "+c.Span.String()] = true
		}
	}
	nodes, edges := g.Nodes, g.Edges
	if len(nodes) > maxDrawn {
		nodes, edges = onPaths(g)
		out.Title += fmt.Sprintf(" (the %d shortest ways)", len(g.Paths))
	}
	for _, n := range nodes {
		x := draw.Node{Label: n.Label, Kind: n.Kind, Mark: marked[n.Rule+" "+n.Span.String()] && n.Rule != ""}
		if n.Span.StartLine > 0 {
			x.Under = fmt.Sprintf("%s:%d", shortPath(n.Span.Path), n.Span.StartLine)
		}
		out.Nodes = append(out.Nodes, x)
	}
	for _, e := range edges {
		out.Edges = append(out.Edges, draw.Edge{From: e.From, To: e.To, Label: e.Text})
	}
	return out
}

// maxDrawn is up to how many nodes a picture shows all of a graph.
const maxDrawn = 300

// onPaths returns the part of a graph that the listed ways go over.
func onPaths(g *app.PipelineGraph) (nodes []app.GraphNode, edges []app.GraphEdge) {
	used := map[int]bool{}
	for _, p := range g.Paths {
		for _, e := range p.Edges {
			used[e] = true
		}
	}
	now := map[int]int{}
	number := func(n int) int {
		if _, known := now[n]; !known {
			now[n] = len(nodes)
			nodes = append(nodes, g.Nodes[n])
		}
		return now[n]
	}
	for i, e := range g.Edges {
		if used[i] {
			e.From, e.To = number(e.From), number(e.To)
			edges = append(edges, e)
		}
	}
	return nodes, edges
}

// shortPath leaves out the folder that all workflows are in.
func shortPath(p string) string { return strings.Replace(p, ".github/workflows/", "", 1) }

// fewPaths is how many ways the text lists unless it is verbose.
const fewPaths = 20

func writeGraphText(sh *shell, w io.Writer, g *app.PipelineGraph) error {
	o := sh.options(false, w == sh.Out)
	more := ""
	if !g.All {
		more = "at least "
	}
	switch {
	case len(g.Paths) == 0:
		fmt.Fprintf(w, "no way from an outsider to a right in %s\n", report.Count(g.Files, "pipeline file"))
	default:
		fmt.Fprintf(w, "%s%s from outsiders to rights in %s\n", more, report.Count(len(g.Paths), "way"), report.Count(g.Files, "pipeline file"))
	}
	for i, p := range g.Paths {
		if i == fewPaths && !sh.flags.verbose {
			fmt.Fprintf(w, "\nand %d more (-v lists them)\n", len(g.Paths)-i)
			break
		}
		writeWay(w, i+1, g, p, o)
	}
	if g.Cut != nil {
		writeCut(w, g.Cut, o)
	}
	for _, n := range g.Notes {
		fmt.Fprintf(w, "not read: %s: %s\n", report.Clean(n.Path), report.Clean(n.Reason))
	}
	return nil
}

// writeWay writes one way: what it leads to, then its places, one a line.
func writeWay(w io.Writer, n int, g *app.PipelineGraph, p app.GraphPath, o report.Options) {
	last := g.Edges[p.Edges[len(p.Edges)-1]]
	arrow := " → "
	if o.ASCII {
		arrow = " -> "
	}
	act := g.Nodes[g.Edges[p.Edges[0]].From].Label
	fmt.Fprintf(w, "\n%d. %s\n", n, report.Fold(report.Clean(act+arrow+g.Nodes[last.From].Label+": "+g.Nodes[last.To].Label), o.Width, 3))
	rules := map[string]string{}
	for _, e := range p.Edges {
		if x := g.Nodes[g.Edges[e].To]; x.Rule != "" {
			rules[x.Span.String()] = x.Rule
		}
	}
	told := map[string]bool{}
	for _, f := range p.Flow[1:] {
		where := f.Span.String()
		line := report.Clean(f.Text)
		if r := rules[where]; r != "" && !told[r+where] {
			line += "  [" + r + "]"
			told[r+where] = true
		}
		fmt.Fprintf(w, "   %s%s\n", strings.TrimLeft(arrow, " "), report.Fold(line, o.Width, 6))
		fmt.Fprintf(w, "        %s\n", report.Clean(where))
	}
	if p.Gate != "" {
		fmt.Fprintf(w, "   only %s, stands between\n", report.Clean(p.Gate))
	}
}

func writeCut(w io.Writer, c *app.GraphCut, o report.Options) {
	fmt.Fprintf(w, "\nsmallest cut: %s", report.Count(len(c.Fixes), "automatic fix"))
	if len(c.Hand) > 0 {
		fmt.Fprintf(w, " and %s by hand", report.Count(len(c.Hand), "change"))
	}
	fmt.Fprintln(w)
	for _, x := range c.Fixes {
		fmt.Fprintf(w, "  fix[%s] %s\n      %s: %s\n", x.Rule, report.Fold(report.Clean(x.Summary), o.Width, 6), report.Clean(x.Span.String()), report.Clean(x.What))
	}
	for _, x := range c.Hand {
		fmt.Fprintf(w, "  by hand[%s] %s\n      %s: %s; no automatic fix is known\n", x.Rule, report.Fold(report.Clean(x.Summary), o.Width, 6), report.Clean(x.Span.String()), report.Clean(x.What))
	}
	switch {
	case c.Proven:
		fmt.Fprintln(w, "proved: the files with these fixes have no way left")
	default:
		fmt.Fprintln(w, "NOT cut: with the automatic fixes alone ways are left")
	}
	for _, p := range c.Paths {
		if c.Applied {
			fmt.Fprintf(w, "written: %s\n", report.Clean(p))
		} else {
			fmt.Fprintf(w, "would change: %s\n", report.Clean(p))
		}
	}
	if len(c.Paths) > 0 && !c.Applied {
		fmt.Fprintln(w, "--cut --apply writes them")
	}
}
