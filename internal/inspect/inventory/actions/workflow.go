package actions

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Workflow returns the reader of workflows: steps[*].uses, jobs.*.uses, and the
// images of jobs.*.container and jobs.*.services.
func Workflow() *inventory.Reader {
	return &inventory.Reader{
		Format: formatWorkflow, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/.github/workflows/*.yml", "/.github/workflows/*.yaml"}},
		Role:  component.RolePipeline, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			doc, err := document(f)
			jobs := doc.Root().Get("jobs")
			if err != nil || jobs.Kind() != tree.Map {
				return err
			}
			l := newLister(f, b, doc)
			for job := range jobs.Children() {
				if err := l.job(l.once(job)); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// Action returns the reader of action.yml: what the steps of a composite action
// use, and the image of a container action.
func Action() *inventory.Reader {
	return &inventory.Reader{
		Format: formatAction, Rev: 1,
		Wants: inspect.Interest{Names: []string{"action.yml", "action.yaml"}},
		Role:  component.RolePipeline, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			doc, err := document(f)
			runs := doc.Root().Get("runs")
			if err != nil || !runs.Get("using").Exists() {
				return err
			}
			l := newLister(f, b, doc)
			if err := l.steps(l.once(runs.Get("steps"))); err != nil {
				return err
			}
			// Any other image is a Dockerfile of the action's own.
			if v := runs.Get("image"); isImage(v.Text()) {
				l.uses(v)
			}
			return nil
		},
	}
}

// document reads f as YAML.
func document(f *inspect.File) (*tree.Doc, error) {
	text, err := f.Text()
	if err != nil {
		return nil, err
	}
	return tree.YAML(text, f.Budget)
}

// A lister adds the components of one file.
type lister struct {
	f        *inspect.File
	b        *inventory.Builder
	src      string
	followed map[int]bool // places that an alias led to
	added    map[int]bool // places of references
}

func newLister(f *inspect.File, b *inventory.Builder, doc *tree.Doc) *lister {
	b.Recognised()
	b.Scoped()
	return &lister{f: f, b: b, src: doc.Source(), followed: make(map[int]bool), added: make(map[int]bool)}
}

// once returns the value that n stands for. Aliases lead to a value once only:
// another time it says nothing new, and chains of aliases can stand for more
// values than there is memory.
func (l *lister) once(n tree.Node) tree.Node {
	if !n.IsAlias() {
		return n
	}
	target := n.Target()
	off, _ := target.Range()
	if target.IsAlias() || l.followed[off] {
		return tree.Node{}
	}
	l.followed[off] = true
	return target
}

// first reports whether the reference at v was not met before, directly or
// through an alias.
func (l *lister) first(v tree.Node) bool {
	off, _ := v.Range()
	if l.added[off] {
		return false
	}
	l.added[off] = true
	return true
}

// job adds what a job uses.
func (l *lister) job(job tree.Node) error {
	if v := l.once(job.Get("uses")); v.Exists() {
		l.uses(v)
	}
	l.container(l.once(job.Get("container")))
	for service := range l.once(job.Get("services")).Children() {
		if err := l.f.Budget.Step(2); err != nil {
			return err
		}
		l.container(l.once(service))
	}
	return l.steps(l.once(job.Get("steps")))
}

// steps adds what the steps of a job or of a composite action use.
func (l *lister) steps(list tree.Node) error {
	for step := range list.Children() {
		if err := l.f.Budget.Step(2); err != nil {
			return err
		}
		if v := l.once(l.once(step).Get("uses")); v.Exists() {
			l.uses(v)
		}
	}
	return nil
}

// container adds the image of a container: a text, or a map with the image.
func (l *lister) container(n tree.Node) {
	if n.Kind() == tree.Map {
		n = l.once(n.Get("image"))
	}
	if n.Text() != "" {
		l.image(n, n.Text())
	}
}
