package circleci

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// invocation is one use of a job by a workflow.
type invocation struct {
	shut     []patch.Edit // that keep forks out of this use
	job      *pipeline.Job
	name     string
	guarded  bool // no outsider's change starts it
	approval bool
	requires []string
	contexts []*pipeline.Value
}

// workflows reads who runs which jobs, on which branches, with which contexts.
func (r *reader) workflows(root tree.Node) {
	var all []*invocation
	r.Each(r.Get(root, "workflows"), func(w tree.Node) {
		if yamlfile.Target(w).Kind() != tree.Map {
			return // the version
		}
		scheduled := r.Get(w, "triggers").Exists()
		byName := map[string]*invocation{}
		var list []*invocation
		r.Each(r.Get(w, "jobs"), func(c tree.Node) {
			i := r.invocation(c, byName)
			i.guarded = i.guarded || scheduled
			list = append(list, i)
		})
		r.follow(list, byName)
		all = append(all, list...)
	})
	r.settle(all)
}

// noForks is the filter that keeps out the branches of forks, which are named
// pull/NUMBER.
const noForks = `filters: {branches: {ignore: /pull\/.*/}}`

func (r *reader) invocation(c tree.Node, byName map[string]*invocation) *invocation {
	i := &invocation{}
	t := yamlfile.Target(c)
	if t.Kind() == tree.String {
		i.name = t.Text()
		i.job = r.jobs[i.name]
		byName[i.name] = i
		if !c.IsAlias() {
			at := r.Loc(c)
			i.shut = []patch.Edit{r.Doc.Source.Insert(at.End, ":\n"+strings.Repeat(" ", int(c.At().Col)+1)+noForks)}
		}
		return i
	}
	r.Each(c, func(n tree.Node) {
		if i.name != "" {
			return
		}
		i.name = n.Key()
		i.job = r.jobs[n.Key()]
		if name := yamlfile.Target(r.Get(n, "name")).Text(); name != "" {
			byName[name] = i
		}
		byName[i.name] = i
		i.approval = yamlfile.Target(r.Get(n, "type")).Text() == "approval"
		i.requires = r.Texts(r.Get(n, "requires"))
		i.contexts = r.List(r.Get(n, "context"))
		i.guarded = r.closed(r.Get(n, "filters"))
		if b := r.Block(n, false); b.Fixable() && !b.Flow && !r.Get(n, "filters").Exists() {
			i.shut = []patch.Edit{r.Doc.Source.AddBefore(b, b.First.Off, noForks)}
		}
		if i.job != nil {
			r.list(i.job, r.Get(n, "pre-steps"), 0)
			r.list(i.job, r.Get(n, "post-steps"), 0)
		}
	})
	return i
}

// closed reports whether filters keep branches of forks out, which are named
// pull/NUMBER.
func (r *reader) closed(filters tree.Node) bool {
	branches := r.Get(filters, "branches")
	if only := r.Texts(r.Get(branches, "only")); len(only) > 0 {
		for _, name := range only {
			if strings.HasPrefix(name, "/.*") || strings.Contains(name, "pull") || name == "/.+/" {
				r.seen(r.Loc(branches), strings.Contains(name, "pull"))
				return false
			}
		}
		return true
	}
	for _, name := range r.Texts(r.Get(branches, "ignore")) {
		if name == "/.*/" || name == "/.+/" || strings.HasPrefix(name, `/pull\/`) || strings.HasPrefix(name, "/^pull") || strings.HasPrefix(name, "/pull/") {
			return true
		}
	}
	return false
}

// seen notes a place that provides for an outsider's change.
func (r *reader) seen(at pipeline.Loc, yes bool) {
	if yes && r.outside.IsZero() {
		r.outside = at
	}
}

// follow hands guards on: what waits for an approval, or for a job that no
// outsider starts, is started by none. The list is walked in rounds, since a job
// may stand in front of the one it waits for.
func (r *reader) follow(list []*invocation, byName map[string]*invocation) {
	const rounds = 8
	for round, changed := 0, true; changed && round < rounds; round++ {
		changed = false
		for _, i := range list {
			for _, name := range i.requires {
				if before := byName[name]; before != nil && !i.guarded && (before.guarded || before.approval) {
					i.guarded, changed = true, true
				}
			}
		}
	}
	for _, i := range list {
		if i.job == nil {
			continue
		}
		for _, name := range i.requires {
			if before := byName[name]; before != nil && before.job != nil {
				i.job.Needs = append(i.job.Needs, before.job.ID)
			}
		}
	}
}

// settle gives jobs the contexts of their uses. A job that is used without a
// guard anywhere counts with what it has there.
func (r *reader) settle(all []*invocation) {
	open := map[*pipeline.Job]bool{}
	used := map[*pipeline.Job]bool{}
	for _, i := range all {
		if i.job != nil {
			used[i.job] = true
			open[i.job] = open[i.job] || !i.guarded
		}
	}
	for _, i := range all {
		if i.job == nil || open[i.job] && i.guarded {
			continue
		}
		for _, c := range i.contexts {
			if len(i.job.Powers) < maxPowers && !holds(i.job, "the context "+c.Text) {
				i.job.Powers = append(i.job.Powers, pipeline.Power{Kind: pipeline.Secrets, What: "the context " + c.Text, At: c.Here})
			}
		}
	}
	for _, j := range r.Doc.Jobs {
		j.Guarded = used[j] && !open[j]
	}
	for _, i := range all {
		switch {
		case i.job == nil || i.guarded || i.approval:
		case i.shut == nil:
			open[i.job] = false // one of its uses stays open
		case open[i.job]:
			i.job.Shut = append(i.job.Shut, i.shut...)
		}
	}
	for _, j := range r.Doc.Jobs {
		if !open[j] {
			j.Shut = nil
		}
	}
}

// maxPowers bounds what is told of one job.
const maxPowers = 50

func holds(j *pipeline.Job, what string) bool {
	for _, p := range j.Powers {
		if p.What == what {
			return true
		}
	}
	return false
}

// secrets gives jobs the variables of the project that their scripts name and
// that are called like secrets.
func (r *reader) secrets() {
	for _, j := range r.Doc.Jobs {
		for _, s := range j.Steps {
			if s.Run == nil || !strings.Contains(s.Run.Text, "$") {
				continue
			}
			sc := s.Script()
			for i := range sc.Commands {
				cmd := &sc.Commands[i]
				for _, w := range cmd.Args {
					r.secret(j, s, sc, w)
				}
				for _, a := range cmd.Assigns {
					r.secret(j, s, sc, a.Value)
				}
			}
		}
	}
}

func (r *reader) secret(j *pipeline.Job, s *pipeline.Step, sc *pipeline.Script, w script.Word) {
	for _, name := range w.Vars {
		what := "the secret " + name
		if called(name) && s.Variable(name) == nil && len(j.Powers) < maxPowers && !holds(j, what) {
			j.Powers = append(j.Powers, pipeline.Power{Kind: pipeline.Secrets, What: what, At: sc.Loc(w.Off, w.End)})
		}
	}
}

// called reports whether a variable has the name of a secret.
func called(name string) bool {
	for _, end := range []string{"TOKEN", "PASSWORD", "SECRET", "_KEY", "PASSWD", "CREDENTIALS", "_PASS"} {
		if strings.HasSuffix(strings.ToUpper(name), end) {
			return true
		}
	}
	return false
}

// outsiders adds the trigger of forks where the file provides for them: with the
// variables that exist in their builds only, their branches, or events of pull
// requests.
func (r *reader) outsiders() {
	text := r.Doc.Source.Text
	for _, mark := range []string{"CIRCLE_PR_USERNAME", "CIRCLE_PR_REPONAME", "CIRCLE_PR_NUMBER", "pipeline.event.github.pull_request", "pipeline.event.name", "pipeline.trigger_parameters.github_app.pull_request"} {
		if i := strings.Index(text, mark); i >= 0 {
			r.seen(pipeline.Loc{Off: i, End: i + len(mark)}, true)
		}
	}
	implied := r.outside.IsZero()
	if implied {
		r.outside = r.Doc.First // the project's settings may ask for them all the same
	}
	for _, j := range r.Doc.Jobs {
		for _, s := range j.Steps {
			if s.Name.Is("checkout") && s.Run == nil && !j.Guarded {
				s.Brings = true
			}
		}
	}
	t := pipeline.Trigger{
		Event: "forked pull request", Key: r.outside, Who: pipeline.Outsider, Implied: implied, Rights: r.handed(),
		Setting: `the project's settings "Build forked pull requests" and "Pass secrets to builds from forked pull requests"`,
	}
	if t.Rights {
		t.Setting = ""
	}
	r.Doc.Triggers = append(r.Doc.Triggers, t)
}

// handed reports whether builds of forks are meant to have secrets: one script
// speaks of the fork's change and uses one.
func (r *reader) handed() bool {
	for _, j := range r.Doc.Jobs {
		if j.Guarded {
			continue
		}
		for _, s := range j.Steps {
			if s.Run == nil || !strings.Contains(s.Run.Text, "CIRCLE_PR_") {
				continue
			}
			for _, p := range j.Powers {
				if s.At.Covers(p.At) {
					return true
				}
			}
		}
	}
	return false
}
