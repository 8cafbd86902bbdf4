package azure

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Link ties pipelines to the templates of the same repository: it reads those
// that no front end has read, and returns them. A template has the triggers of
// the pipelines that use it, its steps run after what stands in front of them
// there, and what is handed into its parameters reaches its scripts. Templates
// that use one another end at the second visit.
func Link(docs []*pipeline.Document, open pipeline.Opener) []*pipeline.Document {
	l := linker{open: open, byPath: map[string]*pipeline.Document{}}
	for _, d := range docs {
		if d.Platform == pipeline.Azure {
			l.byPath[d.Source.Path] = d
			l.all = append(l.all, d)
		}
	}
	first := len(l.all)
	for i := 0; i < len(l.all); i++ {
		l.lead(l.all[i])
	}
	l.inherit()
	for round := 0; round < 4 && pipeline.Feed(l.all, "parameters"); round++ {
	}
	return l.all[first:]
}

type linker struct {
	open   pipeline.Opener
	byPath map[string]*pipeline.Document
	all    []*pipeline.Document
}

// lead gives the references of a document to templates their targets.
func (l *linker) lead(d *pipeline.Document) {
	for _, u := range d.Includes {
		l.target(d, u)
	}
	for _, j := range d.Jobs {
		if t := l.target(d, j.Uses); t != nil {
			t.Callers = append(t.Callers, pipeline.Call{Job: j})
		}
		for _, s := range j.Steps {
			if t := l.target(d, s.Uses); t != nil {
				t.Callers = append(t.Callers, pipeline.Call{Job: j, Step: s})
			}
		}
	}
}

// target finds a local template: beside the file that uses it, or from the top
// of the repository ("Template types & usage", paths).
func (l *linker) target(d *pipeline.Document, u *pipeline.Use) *pipeline.Document {
	const most = 10_000 // files in all
	if u == nil || u.Kind != pipeline.RefLocal || strings.ContainsAny(u.Path, "$") {
		return nil
	}
	at := path.Join(path.Dir(d.Source.Path), u.Path)
	if strings.HasPrefix(u.Path, "/") {
		at = path.Join(root(d.Source.Path), u.Path)
	}
	if t := l.byPath[at]; t != nil {
		u.Target = t
		return t
	}
	if strings.HasPrefix(at, "../") || !Reads(at) || len(l.all) > most {
		return nil
	}
	text, b, ok := l.open(at)
	if !ok {
		return nil
	}
	t, err := parse(at, text, b)
	if err != nil {
		d.Problems = append(d.Problems, pipeline.Problem{At: u.Value.At, Msg: "the template was not examined: " + err.Error()})
		return nil
	}
	l.byPath[at], u.Target = t, t
	l.all = append(l.all, t)
	return t
}

// root is the folder of the repository that a file belongs to.
func root(p string) string {
	slashed := "/" + strings.ToLower(p)
	for _, folder := range []string{"/.azure-pipelines/", "/azure-pipelines/", "/.azuredevops/", "/.azure/", "/.pipelines/", "/eng/", "/build/"} {
		if i := strings.Index(slashed, folder); i >= 0 {
			return p[:max(i-1, 0)]
		}
	}
	return path.Dir(p)
}

func isTemplate(d *pipeline.Document) bool {
	return len(d.Triggers) > 0 && d.Triggers[0].Who == pipeline.Caller
}

// inherit gives templates what the jobs that use them have: triggers, rights, a
// checkout, and the conditions in front of all uses.
func (l *linker) inherit() {
	queue := make([]*pipeline.Document, 0, len(l.all))
	for _, d := range l.all {
		if !isTemplate(d) {
			queue = append(queue, d)
		}
	}
	const most = 100_000 // visits; a template is visited again when it learns of a trigger
	for n := 0; n < len(queue) && n < most; n++ {
		d := queue[n]
		for _, j := range d.Jobs {
			if l.hand(d, j, nil, j.Uses) {
				queue = append(queue, j.Uses.Target)
			}
			for _, s := range j.Steps {
				if l.hand(d, j, s, s.Uses) {
					queue = append(queue, s.Uses.Target)
				}
			}
		}
	}
	for _, d := range l.all {
		guarded := len(d.Callers) > 0
		for _, c := range d.Callers {
			guarded = guarded && c.Job.Guarded
		}
		for _, j := range d.Jobs {
			j.Guarded = j.Guarded || guarded && isTemplate(d)
		}
	}
}

// hand hands on to the template of one use, and reports whether it is to hand on
// in its turn.
func (l *linker) hand(d *pipeline.Document, j *pipeline.Job, s *pipeline.Step, u *pipeline.Use) bool {
	if u == nil || u.Target == nil || !isTemplate(u.Target) || u.Target == d {
		return false
	}
	learned := false
	for _, t := range d.Triggers {
		known := false
		for _, has := range u.Target.Triggers {
			known = known || has.Event == t.Event
		}
		if !known {
			t.Key = pipeline.Loc{}
			u.Target.Triggers = append(u.Target.Triggers, t)
			learned = true
		}
	}
	for _, inner := range u.Target.Jobs {
		if len(inner.Powers) == 0 {
			for _, p := range j.Powers {
				p.At = pipeline.Loc{}
				inner.Powers = append(inner.Powers, p)
			}
		}
		if s == nil || len(inner.Steps) == 0 || inner.ID != "steps" {
			continue
		}
		for _, before := range j.Steps[:s.Index] {
			inner.Steps[0].Brings = inner.Steps[0].Brings || before.Brings
		}
	}
	return learned
}
