package audit

import (
	"errors"
	"fmt"
	"sort"
	"unsafe"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
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

// Audit examines all pipeline files among the given ones. Other files are left
// alone. Findings come in the order of paths and places; the same input gives
// the same output.
func Audit(files []File, opt Options) ([]finding.Finding, []Note) {
	sorted := append([]File(nil), files...)
	sort.SliceStable(sorted, func(i, j int) bool { return sorted[i].Path < sorted[j].Path })
	var docs []*pipeline.Document
	var notes []Note
	for _, f := range sorted {
		doc, err := read(f)
		if err != nil {
			notes = append(notes, Note{f.Path, err.Error()})
			continue
		}
		if doc != nil {
			docs = append(docs, doc)
		}
	}
	github.Link(docs)
	list := rules.All()
	var out []finding.Finding
	for _, d := range docs {
		out = append(out, ordered(d, rules.Run(d, list, &opt))...)
	}
	if len(docs) > 0 {
		notes = append(notes, unexamined(list, &opt)...)
	}
	return out, notes
}

func read(f File) (*pipeline.Document, error) {
	if github.Platform(f.Path) == "" {
		return nil, nil
	}
	b := f.Budget
	if b == nil {
		b = budget.New(budget.Default(), int64(len(f.Data)))
	}
	return github.Read(f.Path, unsafe.String(unsafe.SliceData(f.Data), len(f.Data)), b)
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
		switch {
		case r.Needs == "" || r.Persona > opt.Persona:
		case r.ID == "pipeline/known-vulnerable-actions" && opt.Advisories != nil:
		case r.ID == "pipeline/forbidden-uses": // nothing is forbidden where nobody says so
		default:
			out = append(out, Note{Reason: fmt.Sprintf("%s was not examined: it needs %s", r.ID, r.Needs)})
		}
	}
	return out
}

// Inspector returns the inspector of single pipeline files, for regular runs.
// What needs several files is left to [Audit].
func Inspector() inspect.Inspector { return inspector{} }

type inspector struct{}

func (inspector) ID() string    { return "pipeline/github" }
func (inspector) Revision() int { return 1 }

func (inspector) Interest() inspect.Interest {
	return inspect.Interest{
		Names: []string{"action.yml", "action.yaml", ".pre-commit-config.yaml", ".pre-commit-config.yml"},
		Paths: []string{"/.github/workflows/*.yml", "/.github/workflows/*.yaml", "/.github/dependabot.yml", "/.github/dependabot.yaml"},
	}
}

func (inspector) Inspect(f *inspect.File, r *inspect.Result) error {
	text, err := f.Text()
	if err != nil {
		return err
	}
	doc, err := github.Read(f.Path, text, f.Budget)
	if err != nil {
		return err
	}
	if doc == nil {
		return errors.New("no pipeline file")
	}
	github.Link([]*pipeline.Document{doc})
	r.Findings = append(r.Findings, ordered(doc, rules.Run(doc, rules.All(), &rules.Options{}))...)
	return nil
}
