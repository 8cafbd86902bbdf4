package graph

import (
	"fmt"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Build makes the graph of linked documents, which are in the order of their
// paths, with what the rules know of them.
func Build(docs []*pipeline.Document, facts pipeline.Facts) *Graph {
	b := &builder{
		g: &Graph{}, facts: facts, nodes: map[string]int{}, edges: map[[2]int]bool{},
		started: map[*pipeline.Document][]start{}, hosted: map[*pipeline.Job][]host{}, runners: map[*pipeline.Job][]pipeline.Call{},
		uploads: map[string][]upload{}, own: map[*pipeline.Document][]upload{},
	}
	for _, d := range docs {
		b.note(d)
	}
	for _, d := range docs {
		for _, e := range facts.Entrances(d) {
			b.entrance(&e)
		}
	}
	for _, d := range docs {
		b.document(d)
	}
	b.g.prune()
	return b.g
}

type builder struct {
	g       *Graph
	facts   pipeline.Facts
	work    int
	depth   int // of calls that are followed
	nodes   map[string]int
	edges   map[[2]int]bool
	started map[*pipeline.Document][]start
	hosted  map[*pipeline.Job][]host
	runners map[*pipeline.Job][]pipeline.Call // steps that run a target or script
	uploads map[string][]upload               // by repository
	own     map[*pipeline.Document][]upload   // the same, by pipeline
}

// An upload is a step that stores an artefact.
type upload struct {
	job  *pipeline.Job
	step *pipeline.Step
	name string // "" where it is computed or left out
}

const (
	maxGraph = 500_000   // edges
	maxWork  = 3_000_000 // pairs of places and starts that are looked at
)

// spend counts one look at a pair, and reports whether there may be more. A graph
// that was not finished says so.
func (b *builder) spend() bool {
	if b.work++; b.work > maxWork || len(b.edges) > maxGraph {
		b.g.Partial = true
		return false
	}
	return true
}

// node returns the index of a node, which is made when it is new.
func (b *builder) node(n Node) int {
	if i, ok := b.nodes[n.ID]; ok {
		return i
	}
	b.nodes[n.ID] = len(b.g.Nodes)
	b.g.Nodes = append(b.g.Nodes, n)
	return len(b.g.Nodes) - 1
}

// edge adds an edge, once for two nodes.
func (b *builder) edge(from, to int, text string, places ...finding.Waypoint) {
	key := [2]int{from, to}
	if b.edges[key] || len(b.edges) > maxGraph {
		return
	}
	b.edges[key] = true
	b.g.Edges = append(b.g.Edges, Edge{from, to, text, places})
}

func place(d *pipeline.Document, at pipeline.Loc, text string) finding.Waypoint {
	return finding.Waypoint{Span: d.Source.Span(at), Text: text}
}

// note remembers what other documents lead to: scripts that are run, artefacts
// that are stored.
func (b *builder) note(d *pipeline.Document) {
	root := repository(d.Source.Path)
	for _, j := range d.Jobs {
		for _, s := range j.Steps {
			for _, e := range s.Runs {
				for _, t := range targets(e) {
					b.runners[t] = append(b.runners[t], pipeline.Call{Job: j, Step: s})
				}
			}
			if s.Uses.Full() == "actions/upload-artifact" && !j.Composite {
				u := upload{job: j, step: s}
				if v := s.With.Get("name"); v.Set() && !v.Dynamic() {
					u.name = v.Text
				}
				b.uploads[root] = append(b.uploads[root], u)
				b.own[d] = append(b.own[d], u)
			}
		}
	}
}

// targets are the jobs that an entry point runs.
func targets(e pipeline.EntryPoint) []*pipeline.Job {
	switch {
	case e.Job != nil:
		return []*pipeline.Job{e.Job}
	case e.Doc != nil:
		return e.Doc.Jobs
	}
	return nil
}

// repository returns the folder of the repository that a pipeline belongs to, ""
// for the top: what is in front of .github.
func repository(p string) string {
	if i := strings.LastIndex("/"+p, "/.github/"); i > 0 {
		return p[:i-1]
	}
	return ""
}

// jobNode returns the node for a job whose runs have the repository's rights, or
// have none.
func (b *builder) jobNode(j *pipeline.Job, rights bool) int {
	d := j.Doc
	n := Node{ID: "job " + d.Source.Path + " " + j.ID, Kind: Job, Label: "job " + j.ID, Span: d.Source.Span(j.Key)}
	if !rights {
		n.ID += " without rights"
		n.Label += ", without rights"
	}
	return b.node(n)
}

func (b *builder) act(name string) int {
	return b.node(Node{ID: "act " + name, Kind: Act, Label: name})
}

// trigger returns the node for a trigger that is pulled by an act: what comes in
// depends on that. Its fix takes the rights away.
func (b *builder) trigger(s start, act string) int {
	d, t := s.doc, s.trigger
	n := Node{
		ID: fmt.Sprintf("trigger %s %s %d", d.Source.Path, t.Event, t.Key.Off), Kind: Trigger, Label: t.Event + " of " + path.Base(d.Source.Path), Span: d.Source.Span(t.Key),
	}
	n.Gate = t.Setting
	if act != actOf(t) {
		n.ID += " by " + act
	}
	if t.Rights {
		if n.Fix = b.facts.Lesser(d, t); n.Fix != nil || t.Event == "workflow_run" || t.Event == "pull_request_target" {
			n.Rule, n.Mend = "pipeline/dangerous-triggers", b.facts.Mend("pipeline/dangerous-triggers")
		}
	}
	return b.node(n)
}

// document adds what the jobs of a pipeline lead to: rights, artefacts, caches.
func (b *builder) document(d *pipeline.Document) {
	if len(d.Triggers) == 0 {
		return
	}
	starts := b.starts(d)
	full, shared, outside := false, false, false
	for _, s := range starts {
		full = full || rights(s)
		shared = shared || rights(s) && !s.trigger.Tags && s.trigger.Event != "release"
		outside = outside || s.outside() && !rights(s)
	}
	for _, j := range d.Jobs {
		if full {
			b.powers(j)
			if shared {
				b.cache(j)
			}
		}
	}
	if outside {
		b.forks(d, starts)
	}
	for _, u := range b.own[d] {
		for _, r := range []bool{true, false} {
			if r && full || !r && outside {
				b.edge(b.jobNode(u.job, r), b.artifact(u, r), "stores it", place(d, u.step.Here, "stores the artefact"))
			}
		}
	}
}

// powers adds the rights of a job, one node for each kind.
func (b *builder) powers(j *pipeline.Job) {
	var caller *pipeline.Job
	for _, c := range j.Doc.Callers {
		if c.Step == nil && c.Job != j {
			caller = c.Job
			break
		}
	}
	words := [pipeline.Publishes + 1][]string{}
	first := [pipeline.Publishes + 1]pipeline.Loc{}
	for _, p := range b.facts.Powers(j, caller) {
		if len(words[p.Kind]) == 0 {
			first[p.Kind] = p.At
		}
		words[p.Kind] = append(words[p.Kind], p.What)
	}
	for kind := pipeline.Publishes; ; kind-- {
		if w := words[kind]; len(w) > 0 {
			at := place(j.Doc, first[kind], strings.Join(w, ", "))
			n := b.node(Node{
				ID: fmt.Sprintf("power %d %s %s", kind, j.Doc.Source.Path, j.ID), Kind: Power, Power: kind, Label: at.Text, Span: at.Span,
			})
			b.edge(b.jobNode(j, true), n, "holds", at)
			if kind == pipeline.Writes && j.Effective() == nil && caller == nil && !j.Doc.Remote {
				if fix := b.facts.LeastRights(j.Doc); fix != nil && len(w) == 1 {
					b.g.Nodes[n].Rule, b.g.Nodes[n].Fix = "pipeline/excessive-permissions", fix
					b.g.Nodes[n].Mend = b.facts.Mend("pipeline/excessive-permissions")
				}
			}
		}
		if kind == pipeline.Secrets {
			return
		}
	}
}

// cache says that a job can write caches that later runs restore: whoever runs
// code in it has the key to the store, whatever the job itself keeps there.
func (b *builder) cache(j *pipeline.Job) {
	if j.Doc.Platform == pipeline.GitHubWorkflow {
		b.edge(b.jobNode(j, true), b.cacheNode(j.Doc), "can write it", place(j.Doc, j.Key, "runs in the scope of the default branch"))
	}
}

func (b *builder) cacheNode(d *pipeline.Document) int {
	root := repository(d.Source.Path)
	n := Node{ID: "cache " + root, Kind: Cache, Label: "caches of the default branch", Span: span.Span{Path: root}}
	return b.node(n)
}

// forks adds the runs without rights in which an outsider's change is what runs.
func (b *builder) forks(d *pipeline.Document, starts []start) {
	for _, s := range starts {
		if !s.outside() || rights(s) {
			continue
		}
		for _, j := range d.Jobs {
			if !b.spend() {
				return
			}
			if permits(j, nil, s.trigger) && !b.closed(j, nil, s.trigger) {
				t := b.trigger(s, actOf(s.trigger))
				b.edge(b.act(actOf(s.trigger)), t, "starts a run", place(s.doc, s.trigger.Key, s.trigger.Event))
				b.edge(t, b.jobNode(j, false), "runs the outsider's change", place(d, j.Key, "job "+j.ID))
			}
		}
	}
}

func (b *builder) artifact(u upload, rights bool) int {
	d := u.job.Doc
	name := u.name
	if name == "" {
		name = "artifact"
	}
	n := Node{ID: fmt.Sprintf("artefact %s %s %v", d.Source.Path, name, rights), Kind: Artifact, Label: "artefact " + name, Span: d.Source.Span(u.step.Here)}
	return b.node(n)
}
