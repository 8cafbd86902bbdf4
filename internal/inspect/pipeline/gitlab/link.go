package gitlab

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Link ties the configurations of a target together: it reads the local files
// that they include and returns those that were not among the documents; jobs
// and what they extend in other files share their rights; and where the file at
// the top keeps merge requests out, the files it includes do so, too. Files that
// include one another end at the second visit.
func Link(docs []*pipeline.Document, open pipeline.Opener) []*pipeline.Document {
	l := linker{open: open, byPath: map[string]*pipeline.Document{}, included: map[*pipeline.Document]bool{}}
	var own []*pipeline.Document
	for _, d := range docs {
		if d.Platform == pipeline.GitLab {
			l.byPath[d.Source.Path] = d
			own = append(own, d)
		}
	}
	var pipelines [][]*pipeline.Document
	for _, d := range own {
		if base := path.Base(d.Source.Path); base == ".gitlab-ci.yml" || base == ".gitlab-ci.yaml" {
			pipelines = append(pipelines, l.gather(d))
		}
	}
	for _, d := range own { // files that no pipeline above names
		if base := path.Base(d.Source.Path); !l.included[d] && base != ".gitlab-ci.yml" && base != ".gitlab-ci.yaml" {
			pipelines = append(pipelines, l.gather(d))
		}
	}
	for _, p := range pipelines {
		share(p)
	}
	return l.more
}

type linker struct {
	open     pipeline.Opener
	byPath   map[string]*pipeline.Document
	included map[*pipeline.Document]bool
	more     []*pipeline.Document
}

// gather returns a document and all it includes, each once.
func (l *linker) gather(top *pipeline.Document) []*pipeline.Document {
	root := path.Dir(top.Source.Path)
	out := []*pipeline.Document{top}
	seen := map[*pipeline.Document]bool{top: true}
	for i := 0; i < len(out) && len(out) <= maxIncludes; i++ {
		for _, u := range out[i].Includes {
			if u.Kind != pipeline.RefLocal {
				continue
			}
			for _, d := range l.local(root, u, out[i]) {
				if u.Target == nil {
					u.Target = d
				}
				if l.included[d] = true; !seen[d] {
					seen[d] = true
					out = append(out, d)
				}
			}
		}
	}
	return out
}

// local finds the files that an include names: a path from the top of the
// repository, with wildcards among the files that are read already.
func (l *linker) local(root string, u *pipeline.Use, by *pipeline.Document) []*pipeline.Document {
	at := path.Join(root, strings.TrimPrefix(u.Path, "/"))
	if strings.ContainsAny(at, "*$") || strings.HasPrefix(at, "../") {
		return nil // a pattern's files are read by their own names
	}
	if d := l.byPath[at]; d != nil {
		return []*pipeline.Document{d}
	}
	const most = 10_000 // files in all
	if len(l.more) >= most || !strings.HasSuffix(at, ".yml") && !strings.HasSuffix(at, ".yaml") {
		return nil
	}
	text, b, ok := l.open(at)
	if !ok {
		return nil
	}
	d, err := parse(at, text, b)
	if err != nil {
		by.Problems = append(by.Problems, pipeline.Problem{At: u.Value.At, Msg: "the included file was not examined: " + err.Error()})
		return nil
	}
	l.byPath[at] = d
	l.more = append(l.more, d)
	return []*pipeline.Document{d}
}

// share hands rights and guards on between the documents of one pipeline.
func share(docs []*pipeline.Document) {
	if len(docs) < 2 {
		return
	}
	bases := map[string]*pipeline.Job{}
	for _, d := range docs {
		for _, j := range d.Jobs {
			if bases[j.ID] == nil {
				bases[j.ID] = j
			}
		}
	}
	for _, d := range docs {
		for _, j := range d.Jobs {
			for _, name := range j.Bases {
				if b := bases[name]; b != nil && b != j {
					merge(j, b)
				}
			}
		}
	}
	asked := docs[0].On != nil // by workflow:rules
	closed := asked && outsider(docs[0]) == nil
	for _, d := range docs[1:] {
		proposed := false
		for _, j := range d.Jobs {
			j.Guarded = closed || j.Guarded && (j.If != nil || !asked)
			proposed = proposed || !j.Guarded
		}
		if t := outsider(docs[0]); t != nil && proposed && outsider(d) == nil {
			d.Triggers = append(d.Triggers, pipeline.Trigger{Event: t.Event, Who: t.Who, Setting: t.Setting})
		}
		if closed && len(d.Triggers) > 1 {
			d.Triggers = d.Triggers[:1]
		}
	}
}

func outsider(d *pipeline.Document) *pipeline.Trigger {
	for i := range d.Triggers {
		if d.Triggers[i].Who == pipeline.Outsider {
			return &d.Triggers[i]
		}
	}
	return nil
}

// merge lets a job and one that it extends share what they hold. Places are of
// the other's file and are left out.
func merge(j, base *pipeline.Job) {
	const most = 50
	mine := append([]pipeline.Power(nil), j.Powers...)
	for _, p := range base.Powers {
		if p.At = (pipeline.Loc{}); len(j.Powers) < most {
			j.Powers = append(j.Powers, p)
		}
	}
	for _, p := range mine {
		if p.At = (pipeline.Loc{}); len(base.Powers) < most {
			base.Powers = append(base.Powers, p)
		}
	}
	guarded := j.Guarded && base.Guarded
	j.Guarded, base.Guarded = guarded, guarded
}
