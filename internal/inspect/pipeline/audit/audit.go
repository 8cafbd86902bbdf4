package audit

import (
	"fmt"
	"sort"
	"strings"
	"unsafe"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// A File is one file of the target. Data is not changed and may be shared.
type File struct {
	Path   string         // slash-separated, inside the target
	Data   []byte         // whole content
	Budget *budget.Budget // nil for the default limits
}

// Options is what a run gives to the rules; the zero value is a regular run.
type Options = rules.Options

// A Note says what could not be examined, and why. Path is "" for what concerns
// the whole run.
type Note struct {
	Path   string
	Reason string
}

// Rules returns the rules of this area as they are documented.
func Rules() []finding.Rule {
	list := rules.All()
	out := make([]finding.Rule, len(list))
	for i, r := range list {
		out[i] = r.Rule
	}
	return out
}

// A Set is the pipelines of a target, read and tied together.
type Set struct {
	Docs  []*pipeline.Document // in the order of their paths
	Notes []Note               // on files that could not be read
	// Remote are documents of other repositories, from a mirror, that Docs lead to.
	Remote []*pipeline.Document
}

// Load reads all pipeline files among the given ones, and of the others those
// that pipelines name.
func Load(files []File) *Set { return LoadWith(files, nil) }

// LoadWith is Load that also reads the actions and pipelines of other
// repositories that a mirror has, and what those lead to.
func LoadWith(files []File, m *mirror.Mirror) *Set { return LoadFrom(files, m, nil) }

// LoadFrom is LoadWith where files that pipelines name, and that are not among
// the given ones, come from more; nil for nowhere.
func LoadFrom(files []File, m *mirror.Mirror, more pipeline.Opener) *Set {
	sorted := append([]File(nil), files...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].Path < sorted[j].Path })
	s := &Set{}
	ends := frontEnds()
	for _, f := range sorted {
		doc, err := read(f, ends)
		if err != nil {
			s.Notes = append(s.Notes, Note{f.Path, err.Error()})
			continue
		}
		if doc != nil {
			s.Docs = append(s.Docs, doc)
		}
	}
	s.follow(m)
	open := opener(sorted, more)
	for _, e := range ends {
		docs := s.Docs
		if e.remote {
			docs = s.all()
		}
		if e.link != nil {
			s.Docs = append(s.Docs, e.link(docs, open)...)
		}
	}
	sort.SliceStable(s.Docs, func(i, j int) bool { return s.Docs[i].Source.Path < s.Docs[j].Source.Path })
	return s
}

// Audit examines the pipelines of a set. Findings come in the order of paths and
// places; the same input gives the same output.
func (s *Set) Audit(opt Options) ([]finding.Finding, []Note) {
	list := rules.All()
	notes := append([]Note(nil), s.Notes...)
	var out []finding.Finding
	if opt.Ways == nil {
		opt.Ways = s.identityGraph(opt).Ways()
	}
	for _, d := range s.Docs {
		out = append(out, ordered(d, rules.Run(d, list, &opt))...)
	}
	old, more := s.branches(list, &opt)
	out, notes = append(out, old...), append(notes, more...)
	if len(s.Docs) > 0 {
		notes = append(notes, unexamined(list, &opt)...)
		notes = append(notes, s.unknown(&opt)...)
	}
	return out, notes
}

// Audit examines all pipeline files among the given ones. Other files are left
// alone.
func Audit(files []File, opt Options) ([]finding.Finding, []Note) {
	return LoadWith(files, opt.Mirror).Audit(opt)
}

func read(f File, ends []frontEnd) (*pipeline.Document, error) {
	for _, e := range ends {
		if !e.reads(f.Path) {
			continue
		}
		if doc, err := e.read(f.Path, f.text(), f.budget()); doc != nil || err != nil {
			return doc, err
		}
	}
	return nil, nil
}

func (f *File) text() string { return unsafe.String(unsafe.SliceData(f.Data), len(f.Data)) }

func (f *File) budget() *budget.Budget {
	if f.Budget != nil {
		return f.Budget
	}
	return budget.New(budget.Default(), int64(len(f.Data)))
}

// opener looks files up by path, in the order of which they are; what is not
// there comes from more.
func opener(sorted []File, more pipeline.Opener) pipeline.Opener {
	return func(path string) (string, *budget.Budget, bool) {
		i := sort.Search(len(sorted), func(i int) bool { return sorted[i].Path >= path })
		if i == len(sorted) || sorted[i].Path != path {
			if more == nil {
				return "", nil, false
			}
			return more(path)
		}
		return sorted[i].text(), sorted[i].budget(), true
	}
}

// ordered sorts findings of one file by place, then rule. Where the text is not
// the file's own, which is so for UTF-16, there are no edits of the file.
func ordered(d *pipeline.Document, list []finding.Finding) []finding.Finding {
	if d.Converted {
		for i := range list {
			list[i].Fix = nil
		}
	}
	sort.SliceStable(list, func(i, j int) bool {
		a, b := &list[i], &list[j]
		if a.Span.StartLine != b.Span.StartLine {
			return a.Span.StartLine < b.Span.StartLine
		}
		if a.Span.StartCol != b.Span.StartCol {
			return a.Span.StartCol < b.Span.StartCol
		}
		return a.Rule < b.Rule
	})
	return list
}

// unexamined notes the rules whose data is not there.
func unexamined(list []*rules.Rule, opt *rules.Options) []Note {
	var out []Note
	for _, r := range list {
		if r.Needs != "" && r.Persona <= opt.Persona && !supplied(r.ID, opt) {
			out = append(out, Note{Reason: fmt.Sprintf("%s was not examined: it needs %s", r.ID, r.Needs)})
		}
	}
	return out
}

// supplied reports whether the data that a rule needs is there.
func supplied(rule string, opt *rules.Options) bool {
	switch rule {
	case "pipeline/known-vulnerable-actions":
		return opt.Advisories != nil
	case "pipeline/forbidden-uses":
		return true // nothing is forbidden where nobody says so
	case "pipeline/impostor-commit", "pipeline/ref-confusion", "pipeline/stale-action-refs", "pipeline/transitive-unpinned-uses":
		return opt.Mirror != nil
	case "pipeline/repo-jacking":
		return opt.Mirror.Moves()
	case "pipeline/stale-dangerous-branch":
		return opt.Own != nil
	case "pipeline/known-vulnerable-platform":
		return opt.PlatformName != ""
	}
	return false
}

// unknown notes the repositories that pipelines name and the mirror lacks.
func (s *Set) unknown(opt *rules.Options) []Note {
	if opt.Mirror == nil {
		return nil
	}
	lacking := map[string]bool{}
	for _, d := range s.all() {
		for _, j := range d.Jobs {
			uses := []*pipeline.Use{j.Uses}
			for _, st := range j.Steps {
				uses = append(uses, st.Uses)
			}
			for _, u := range uses {
				if slug := u.Slug(); slug != "" {
					if _, ok := opt.Mirror.Repository(slug); !ok {
						lacking[slug] = true
					}
				}
			}
		}
	}
	var out []Note
	if len(lacking) > 0 {
		names := make([]string, 0, len(lacking))
		for n := range lacking {
			names = append(names, n)
		}
		sort.Strings(names)
		out = append(out, Note{Reason: "not in the mirror: " + strings.Join(names, ", ")})
	}
	for _, n := range opt.Mirror.Notes() {
		out = append(out, Note{Reason: "mirror of " + n})
	}
	return out
}
