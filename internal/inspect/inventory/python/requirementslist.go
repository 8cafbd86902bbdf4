package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// options lists what the file says about other files and indexes.
func (r *requirementsFile) options(b *inventory.Builder) {
	for _, o := range r.opts {
		switch o.name {
		case "-r":
			b.Set(attrInclude, publicSource(o.value), o.at)
		case "-c":
			b.Set(attrConstraint, publicSource(o.value), o.at)
		case attrLocal:
			b.Set(attrLocal, publicSource(o.value), o.at)
		case "--index-url", "--extra-index-url", "--find-links":
			b.Set(strings.TrimLeft(o.name, "-"), publicSource(o.value), o.at)
		case "url":
			b.Note(o.at, "%s does not tell which package it is", o.value)
		}
	}
	for _, o := range r.inputs {
		b.Set(attrInput, o.value, o.at)
	}
	for _, at := range r.unread {
		b.Note(at, "not a requirement")
	}
}

// declareAll declares every requirement, also those that are pinned.
func (r *requirementsFile) declareAll(b *inventory.Builder, scope component.Scope, kind string) {
	for i := range r.lines {
		r.lines[i].declare(b, scope, kind)
	}
}

func (e *requirementsEntry) declare(b *inventory.Builder, scope component.Scope, kind string) {
	var lockScope environment
	b.Declare(component.Declaration{
		Name: e.node.Name, Requirement: e.req.spec, Scope: lockScope.scope(e.req.marker, scope), Kind: kind,
		Extra: extraWords(e.req.extras, e.node.Source, e.req.marker), At: e.at,
	})
}

// isExact reports whether the entry tells one thing to install: a version, or an
// address.
func (e *requirementsEntry) isExact() bool { return e.node.Version != "" || e.req.url != "" }

// isCompiled reports whether the file is the lock file of a resolver: it says
// what each package is needed for, or has a digest for each.
func (r *requirementsFile) isCompiled() bool {
	hashed := 0
	for i := range r.lines {
		if !r.lines[i].isExact() {
			return false
		}
		if r.lines[i].node.Integrity != "" {
			hashed++
		}
	}
	return len(r.lines) > 0 && (r.anyVia || hashed == len(r.lines))
}

// list adds what is pinned and declares the rest.
func (r *requirementsFile) list(b *inventory.Builder, scope component.Scope) {
	if r.isCompiled() {
		b.Set(attrCompiled, "true", span.Point{})
	}
	var env environment
	project := b.Project(ecosystem, "", "", span.Point{})
	first := make(map[string]uint32, len(r.lines))
	nodes := make([]uint32, len(r.lines))
	for i := range r.lines {
		e := &r.lines[i]
		if !e.isExact() {
			e.declare(b, scope, kindRequirements)
			continue
		}
		n := e.node
		n.At, n.Scope = e.at, env.scope(e.req.marker, scope)
		nodes[i] = b.Add(n)
		if _, ok := first[fold(n.Name)]; !ok {
			first[fold(n.Name)] = nodes[i]
		}
		if e.direct || !e.hasVia {
			b.Edge(project, nodes[i], n.Scope)
		}
		for _, extra := range e.req.extras {
			b.Key(extraKey(e.req.name, extra), nodes[i])
		}
	}
	for i := range r.lines {
		for _, name := range r.lines[i].via {
			if from, ok := first[name]; ok && nodes[i] != 0 {
				b.Edge(from, nodes[i], env.scope(r.lines[i].req.marker, component.Prod))
			}
		}
	}
}
