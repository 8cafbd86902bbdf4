package entry

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// makeCommand finds the targets that a call of make reaches.
func (l *linker) makeCommand(w *walker, words []string, depth int) []pipeline.EntryPoint {
	name, dir, lost := "", w.dir, w.lost
	var targets []string
	for i := 0; i < len(words); i++ {
		word := words[i]
		value := func(n int) string {
			if len(word) > n {
				return strings.TrimPrefix(word[n:], "=")
			}
			if i++; i < len(words) {
				return words[i]
			}
			return ""
		}
		switch {
		case strings.HasPrefix(word, "--directory"):
			dir, lost = w.join(value(len("--directory")))
		case strings.HasPrefix(word, "--makefile"):
			name = value(len("--makefile"))
		case strings.HasPrefix(word, "--file"):
			name = value(len("--file"))
		case strings.HasPrefix(word, "--"):
		case strings.HasPrefix(word, "-C"):
			dir, lost = w.join(value(2))
		case strings.HasPrefix(word, "-f"):
			name = value(2)
		case word == "-I" || word == "-o" || word == "-W" || word == "-E":
			i++
		case word == "-j" || word == "-l":
			if i+1 < len(words) && strings.Trim(words[i+1], "0123456789.") == "" {
				i++
			}
		case strings.HasPrefix(word, "-"), word == "", strings.ContainsAny(word, "=$"):
		default:
			if len(targets) < maxHere {
				targets = append(targets, word)
			}
		}
	}
	candidates := []string{name}
	if name == "" {
		candidates = []string{"GNUmakefile", "makefile", "Makefile"}
	}
	here := w.at(dir, lost)
	for _, c := range candidates {
		f, at := here.find(c, func(at string) *file { return l.load(at, pipeline.Make) })
		if f == nil || f.make == nil {
			continue
		}
		w.places = here.places
		return l.targets(f, targets, here.places, at, depth)
	}
	return nil
}

// targets makes targets of a Makefile entry points, the first one where none is
// named.
func (l *linker) targets(f *file, list []string, places []string, dir string, depth int) []pipeline.EntryPoint {
	set := l.included(f, places, dir)
	if len(list) == 0 {
		for _, m := range set {
			if m.make.first != "" {
				list = []string{m.make.first}
				break
			}
		}
	}
	var out []pipeline.EntryPoint
	for _, m := range set {
		if j := l.reading(m, places, dir, depth); j != nil {
			out = append(out, pipeline.EntryPoint{Doc: j.Doc, Job: j})
		}
	}
	for _, name := range list {
		if j := l.target(set, name, places, dir, depth); j != nil {
			out = append(out, pipeline.EntryPoint{Doc: j.Doc, Job: j})
		}
	}
	return out
}

// reading is the job of what a Makefile runs while it is read, nil where that is
// nothing.
func (l *linker) reading(f *file, places []string, dir string, depth int) *pipeline.Job {
	const id = "$(shell)"
	if j := f.jobs[id]; j != nil || len(f.make.shells) == 0 || l.jobs >= maxJobs {
		return j
	}
	all := f.make.shells[0].To(f.make.shells[len(f.make.shells)-1])
	j := &pipeline.Job{Doc: f.doc, ID: id, Key: f.make.shells[0], At: all, Here: all}
	for _, at := range f.make.shells {
		if run := recipe(f.doc.Source, at); run != nil {
			j.Steps = append(j.Steps, &pipeline.Step{Job: j, Index: len(j.Steps), At: at, Here: at, Run: run})
		}
	}
	l.add(f, j, places, dir, depth)
	return j
}

// maxIncludes bounds the files that belong to one Makefile.
const maxIncludes = 64

// included is a Makefile with the files that it includes, each once.
func (l *linker) included(f *file, places []string, dir string) []*file {
	set := []*file{f}
	seen := map[*file]bool{f: true}
	for i := 0; i < len(set) && len(set) < maxIncludes; i++ {
		for _, name := range set[i].make.includes {
			at, ok := inside(path.Join(dir, name))
			if !ok || len(places) == 0 || len(set) >= maxIncludes {
				continue
			}
			inc := l.load(path.Join(places[0], at), pipeline.Make)
			if inc != nil && inc.make != nil && !seen[inc] {
				seen[inc] = true
				set = append(set, inc)
			}
		}
	}
	return set
}

// target makes one target a job, and in turn what it needs; nil where no file of
// the set has it. The prerequisites go through a list, so that a chain of them
// has no depth.
func (l *linker) target(set []*file, name string, places []string, dir string, depth int) *pipeline.Job {
	root, fresh := l.targetJob(set, name, places, dir, depth)
	if !fresh {
		return root
	}
	for todo := []*pipeline.Job{root}; len(todo) > 0; {
		j := todo[0]
		todo = todo[1:]
		for _, s := range j.Steps {
			if s.Run != nil || s.With == nil {
				continue
			}
			for _, want := range s.With.Entries {
				need, fresh := l.targetJob(set, want.Name, places, dir, depth)
				if need == nil {
					continue
				}
				s.Runs = append(s.Runs, pipeline.EntryPoint{At: want.Value.At, Doc: need.Doc, Job: need})
				if fresh {
					todo = append(todo, need)
				}
			}
			s.With = nil
		}
	}
	return root
}

// targetJob returns the job of a target, and whether it is new. What it needs
// stands in a step of its own, in With until it is looked up.
func (l *linker) targetJob(set []*file, name string, places []string, dir string, depth int) (*pipeline.Job, bool) {
	for _, f := range set {
		rules := f.make.rules[name]
		if len(rules) == 0 {
			continue
		}
		if j := f.jobs[name]; j != nil {
			return j, false
		}
		if l.jobs >= maxJobs {
			return nil, false
		}
		j := makeJob(f.doc, name, rules, set)
		l.add(f, j, places, dir, depth)
		return j, true
	}
	return nil, false
}

func makeJob(d *pipeline.Document, name string, rules []*rule, set []*file) *pipeline.Job {
	main := rules[0]
	for _, r := range rules {
		if len(r.recipe) > 0 {
			main = r
		}
	}
	j := &pipeline.Job{Doc: d, ID: name, Key: main.target, At: main.at, Here: main.at}
	needs := &pipeline.Map{}
	for _, r := range rules {
		for _, want := range r.wants {
			v := pipeline.NewText(d.Source, want)
			needs.Entries = append(needs.Entries, pipeline.Entry{Name: v.Text, Value: v})
		}
		for _, name := range r.lists {
			needs.Entries = append(needs.Entries, listed(name, set, r.at, d)...)
		}
	}
	if len(needs.Entries) > 0 {
		j.Steps = append(j.Steps, &pipeline.Step{Job: j, At: main.at, Here: main.at, With: needs})
	}
	for _, r := range rules {
		for _, line := range r.recipe {
			if run := recipe(d.Source, line); run != nil {
				j.Steps = append(j.Steps, &pipeline.Step{Job: j, Index: len(j.Steps), At: line, Here: line, Run: run})
			}
		}
	}
	return j
}

// listed are the words of a variable as prerequisites of the rule at a place: the
// words may stand in another file.
func listed(name string, set []*file, at pipeline.Loc, d *pipeline.Document) []pipeline.Entry {
	for _, f := range set {
		list, ok := f.make.lists[name]
		if !ok {
			continue
		}
		var out []pipeline.Entry
		for _, l := range list {
			word := f.doc.Source.Text[l.Off:l.End]
			out = append(out, pipeline.Entry{Name: word, Value: &pipeline.Value{Text: word, Scalar: true, Key: at, At: at, Here: at, Source: d.Source}})
		}
		return out
	}
	return nil
}
