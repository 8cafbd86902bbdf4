package haskell

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Freeze reads cabal.project.freeze: one constraint for each package of a build
// plan, and no edges. Constraints about flags are passed over.
func Freeze() *inventory.Reader {
	return &inventory.Reader{
		Format: formatFreeze, Rev: 1,
		Wants: inspect.Interest{Names: []string{"cabal.project.freeze"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Text()
			if err != nil {
				return err
			}
			r := freezeReader{f: f, b: b, seen: make(map[nameVersion]bool)}
			fs := fields{src: data}
			r.lines = span.NewLines(fs.src)
			for l, ok := fs.next(); ok; l, ok = fs.next() {
				if err := r.line(l); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// A freezeReader reads one freeze file.
type freezeReader struct {
	f     *inspect.File
	b     *inventory.Builder
	lines *span.Lines
	seen  map[nameVersion]bool
	known bool
}

func (r *freezeReader) line(l line) error {
	if err := r.f.Budget.Step(1 + int64(len(l.value))/64); err != nil {
		return err
	}
	switch {
	case !l.field:
	case l.name == "index-state":
		value := strings.TrimSpace(l.value)
		r.b.Set(l.name, inventory.Clip(value), r.lines.Point(l.off, l.off+len(l.name)))
	case l.name == "constraints":
		if !r.known {
			r.known = true
			r.b.Recognised()
			r.b.Set(attrEdges, "incomplete", span.Point{})
			r.b.Project(ecosystem, "", "", span.Point{})
		}
		for _, i := range l.items() {
			if err := r.f.Budget.Step(4); err != nil {
				return err
			}
			r.constraint(i)
		}
	}
	return nil
}

// constraint reads "any.name ==1.2.3". A qualifier in front says for whom it
// counts: everybody (any.), or the programs that build a package (setup.,
// name:setup.).
func (r *freezeReader) constraint(i item) {
	head, rest, _ := strings.Cut(i.text, " ")
	if k := strings.IndexAny(head, "=<>^"); k > 0 { // no space in front of the operator
		head, rest = head[:k], head[k:]+" "+rest
	}
	at := r.lines.Point(i.off, i.end)
	scope := component.Prod
	qualifier, name := "", head
	if k := strings.LastIndexByte(head, '.'); k >= 0 {
		qualifier, name = head[:k], head[k+1:]
	}
	if strings.HasSuffix(qualifier, "setup") {
		scope = component.Dev
	}
	rest = strings.TrimSpace(rest)
	version, exact := strings.CutPrefix(rest, "==")
	version = strings.TrimSpace(version)
	switch {
	case name == "" || nameEnd(name) < len(name):
		r.b.Note(at, "not a constraint of the form name ==version")
		return
	case rest == "" || rest[0] == '+' || rest[0] == '-' || rest == "source" || rest == "test" || rest == "bench":
		return // flags and stanzas
	case rest == "installed":
		r.b.Note(at, "%s is the installed one, whose version is not written", inventory.Clip(name))
		return
	case !exact || !isVersion(version):
		r.b.Note(at, "%s is constrained to %q, not to one version", inventory.Clip(name), inventory.Clip(rest))
		return
	}
	if key := (nameVersion{name, version}); !r.seen[key] {
		r.seen[key] = true
		r.b.Add(component.Node{Ecosystem: ecosystem, Name: name, Version: version, Scope: scope, At: at})
	}
}
