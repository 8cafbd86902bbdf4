package gitlab

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// steps makes a step of every line of a job's scripts. GitLab checks the change
// out first, unless GIT_STRATEGY is none.
func (r *reader) steps(j *pipeline.Job, chain []tree.Node) {
	before, after := r.inherited(chain, "before_script"), r.inherited(chain, "after_script")
	main, run := r.get(chain, "script"), r.get(chain, "run")
	if !main.Exists() && !run.Exists() && !before.Exists() {
		return
	}
	strategy := (&pipeline.Step{Job: j}).Variable("GIT_STRATEGY")
	if !strategy.Is("none") && !strategy.Is("empty") {
		j.Steps = append(j.Steps, &pipeline.Step{Job: j, At: j.Key, Here: j.Key, Brings: true})
	}
	hooks := r.Get(r.inherited(chain, "hooks"), "pre_get_sources_script")
	for _, n := range []tree.Node{hooks, before, main, after} {
		r.lines(j, n, 0)
	}
	r.Each(run, func(c tree.Node) { r.lines(j, r.Get(c, "script"), 0) })
	for _, s := range j.Steps {
		if s.Run != nil {
			s.Follow()
		}
	}
}

// maxNested is GitLab's own limit of lists inside a script, and of references
// inside references.
const maxNested = 10

// lines adds the lines of a script, which may be nested lists and references.
func (r *reader) lines(j *pipeline.Job, n tree.Node, depth int) {
	t := yamlfile.Target(n)
	switch t.Kind() {
	case tree.List:
		if depth > maxNested {
			r.Problem(r.Loc(n), "lists go too deep")
			return
		}
		if to, ok := r.referred(t); ok {
			r.lines(j, to, depth+1)
			return
		}
		r.Each(t, func(c tree.Node) { r.lines(j, c, depth+1) })
	case tree.String, tree.Number, tree.Bool:
		if !r.Spend(1) {
			return
		}
		v := r.line(n)
		j.Steps = append(j.Steps, &pipeline.Step{Job: j, Index: len(j.Steps), At: v.At, Here: v.Here, Run: v})
	}
}

// line is the value of a script's line, the same for all jobs that run it.
func (r *reader) line(n tree.Node) *pipeline.Value {
	off, _ := n.Range()
	if v := r.scripts[off]; v != nil {
		return v
	}
	v := r.Value(n)
	r.scripts[off] = v
	return v
}

// referred follows a list that is a !reference tag; the decoder keeps no tags,
// so the source in front of it says whether it is one.
func (r *reader) referred(n tree.Node) (tree.Node, bool) {
	off, _ := n.Range()
	if !strings.HasSuffix(strings.TrimRight(r.Doc.Source.Text[:off], " \t"), "!reference") {
		return tree.Node{}, false
	}
	var at tree.Node
	for i, key := range n.Strings() {
		switch {
		case i == 0 && reserved(key):
			at = r.shared[key]
		case i == 0:
			at = r.jobs[key]
		default:
			at = r.key(at, key)
		}
	}
	return at, true
}

// powers notes what a job holds that an outsider must not get.
func (r *reader) powers(j *pipeline.Job, chain []tree.Node) {
	add := func(kind pipeline.PowerKind, what string, at pipeline.Loc) {
		if len(j.Powers) < 50 {
			j.Powers = append(j.Powers, pipeline.Power{Kind: kind, What: what, At: at})
		}
	}
	r.Each(r.inherited(chain, "id_tokens"), func(c tree.Node) {
		add(pipeline.Publishes, "the identity token "+c.Key(), yamlfile.Point(c))
	})
	r.Each(r.get(chain, "secrets"), func(c tree.Node) { add(pipeline.Secrets, "the secret "+c.Key(), yamlfile.Point(c)) })
	if release := r.get(chain, "release"); release.Exists() {
		add(pipeline.Publishes, "the right to make releases", yamlfile.Point(release))
	}
	seen := map[string]bool{}
	for _, s := range j.Steps {
		sc := s.Script()
		if sc == nil {
			continue
		}
		for i := range sc.Commands {
			cmd := &sc.Commands[i]
			for _, w := range cmd.Args {
				for _, name := range w.Vars {
					if seen[name] || sc.Variable(name).Origin != pipeline.FromSecret {
						continue
					}
					seen[name] = true
					kind := pipeline.Secrets
					if name == "CI_REGISTRY_PASSWORD" || name == "CI_JOB_TOKEN" {
						kind = pipeline.Writes
					}
					add(kind, "the secret "+name, sc.Loc(w.Off, w.End))
				}
			}
		}
	}
}
