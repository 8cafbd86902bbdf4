package app

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/pypi"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// pyFiles are requirements files that are installed together, by path, in order.
type pyFiles struct {
	names  []string
	files  map[string]*pypi.Requirements
	first  map[string]int // number of the first entry of each file
	bounds map[string]bool
	inputs map[string][]byte // pyproject.toml files that one was compiled from
	python string
}

// requirementsProject plans for a requirements file, with those that it includes,
// that bound it and that it was compiled from.
func (x *fixer) requirementsProject(p *FixProject, l *component.Listing, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	main, err := pypi.DecodeRequirements(string(src))
	if err != nil {
		return err
	}
	facts := x.pyFacts(main.Indexes)
	if !slices.ContainsFunc(list, func(h held) bool { _, err := facts.Project(h.Name); return err == nil }) {
		return x.requirementsUnknown(p, l, list, main, facts)
	}
	texts := map[string][]byte{p.Path: src}
	set, group, err := x.requirementsSet(p.Path, texts, l)
	if err != nil {
		return err
	}
	j := &pyJob{set: set, src: src, manifests: texts, indexes: main.Indexes}
	if main.Compiled || allHashed(main) {
		j.command = "pip install --require-hashes -r " + path.Base(p.Path)
		if !allHashed(main) {
			j.command = "pip install -r " + path.Base(p.Path)
		}
	}
	j.again = func(files map[string][]byte) (*pypi.Set, error) {
		again := make(map[string][]byte)
		for name := range texts {
			again[name] = files[name]
		}
		set, _, err := x.requirementsSet(p.Path, again, l)
		return set, err
	}
	j.patch = func(plan *remedy.PyPIPlan) (map[string][]byte, error) { return group.patched(p.Path, texts, plan) }
	return x.pyPlan(p, list, j)
}

// requirementsUnknown plans where no index is known: pins are raised to what
// advisories name, those with digests stay.
func (x *fixer) requirementsUnknown(p *FixProject, l *component.Listing, list []held, main *pypi.Requirements, facts *remedy.PyPIFacts) error {
	_, why := facts.Project(list[0].Name)
	if main.Compiled || allHashed(main) {
		for _, h := range list {
			p.block(x, h, fmt.Sprintf("the versions of %s are not known: %v", h.Name, why))
		}
		p.Commands = commandsOf(list)
		return nil
	}
	if err := x.directProject(p, l, list); err != nil {
		return err
	}
	for i := range p.Steps {
		p.Steps[i].Risks = append(p.Steps[i].Risks, "what it asks for, and whether the others accept it, is not known: "+why.Error())
	}
	return nil
}

func allHashed(r *pypi.Requirements) bool {
	return len(r.Lines) > 0 && !slices.ContainsFunc(r.Lines, func(l pypi.ReqLine) bool { return !l.Hashed() })
}

// maxGroup bounds the files that one includes.
const maxGroup = 50

// requirementsSet reads the files that belong to one. Those that are not in texts
// yet are read from the target.
func (x *fixer) requirementsSet(main string, texts map[string][]byte, l *component.Listing) (*pypi.Set, *pyFiles, error) {
	g := &pyFiles{files: make(map[string]*pypi.Requirements), first: make(map[string]int), bounds: make(map[string]bool), inputs: make(map[string][]byte)}
	links := make(map[string]*component.Listing)
	for _, o := range x.scan.graph.Listings {
		if o.Layer == l.Layer && strings.HasPrefix(o.Format, requirementsFormat) {
			links[o.Path] = o
		}
	}
	type visit struct {
		name  string
		bound bool
		input bool
	}
	queue := []visit{{name: main}}
	for len(queue) > 0 && len(g.names) < maxGroup {
		v := queue[0]
		queue = queue[1:]
		if g.files[v.name] != nil || g.inputs[v.name] != nil || strings.HasPrefix(v.name, "../") || path.IsAbs(v.name) {
			continue
		}
		if texts[v.name] == nil {
			data, err := x.read(v.name)
			if err != nil {
				continue // the reader of the file says so
			}
			texts[v.name] = data
		}
		if path.Base(v.name) == "pyproject.toml" {
			g.inputs[v.name] = texts[v.name]
			continue
		}
		r, err := pypi.DecodeRequirements(string(texts[v.name]))
		if err != nil {
			return nil, nil, fmt.Errorf("reading %s: %w", v.name, err)
		}
		g.names, g.files[v.name] = append(g.names, v.name), r
		g.bounds[v.name] = v.bound
		if v.name == main {
			g.python = r.Python
		}
		dir := path.Dir(v.name)
		if o := links[v.name]; o != nil {
			for _, a := range o.Attrs {
				switch a.Name {
				case "include":
					queue = append(queue, visit{path.Join(dir, a.Value), v.bound, v.input})
				case "constraint":
					queue = append(queue, visit{name: path.Join(dir, a.Value), bound: true})
				}
			}
		}
		if r.Compiled && v.name == main {
			for _, in := range r.Inputs {
				queue = append(queue, visit{name: path.Join(dir, in), input: true})
			}
		}
	}
	set, err := g.set(main)
	return set, g, err
}

// set makes one set of the pins and requirements of the files.
func (g *pyFiles) set(main string) (*pypi.Set, error) {
	closed := g.files[main].Compiled || allHashed(g.files[main])
	set := &pypi.Set{Python: g.python, Closed: closed}
	next := 0
	sourced := len(g.inputs) > 0
	for _, name := range g.names {
		r := g.files[name]
		g.first[name] = next
		next += len(r.Lines)
		compiledInput := closed && name != main
		sourced = sourced || compiledInput && !g.bounds[name]
		if !g.bounds[name] && !compiledInput {
			set.Packages = append(set.Packages, r.Locked(g.first[name])...)
		}
	}
	for _, name := range g.names {
		r := g.files[name]
		for i := range r.Lines {
			l := &r.Lines[i]
			off, end := l.Place()
			root := pypi.Root{Need: l.Need, File: name, Section: fmt.Sprintf("line %d", l.Line), Line: l.Line, Off: off, End: end, Bound: g.bounds[name]}
			switch {
			case name == main && closed && sourced:
				continue // the files that it was compiled from ask
			case name == main && closed && len(l.Via) > 0 && !l.Direct:
				continue
			case !g.bounds[name] && !(closed && name != main) && l.Pin != "":
				if root.Spec = l.Rest(); root.Spec != "" {
					root.Off = -1
				}
			}
			set.Roots = append(set.Roots, root)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(g.inputs)) {
		m, err := pypi.DecodePyproject(string(g.inputs[name]), name, newBudget(g.inputs[name]))
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
		set.Roots = append(set.Roots, inSet(set.Packages, m.Roots)...)
		if set.Python == "" {
			set.Python = m.Python
		}
	}
	return set, nil
}

// inSet leaves out the roots whose packages are not in a set, such as those of extras
// that it was not compiled with.
func inSet(list []*pypi.Locked, roots []pypi.Root) []pypi.Root {
	have := make(map[string]bool)
	for _, e := range list {
		have[e.Key] = true
	}
	return slices.DeleteFunc(roots, func(r pypi.Root) bool { return !have[r.Name] })
}

// patched writes the files as a plan has them.
func (g *pyFiles) patched(main string, texts map[string][]byte, plan *remedy.PyPIPlan) (map[string][]byte, error) {
	edits := pyRelaxEdits(plan.Relaxed)
	var fresh []*pypi.Locked
	kept := make(map[int]bool)
	for _, e := range plan.Now {
		kept[e.Entry()] = true
		switch {
		case e.Release == nil:
			continue
		case e.Entry() < 0:
			fresh = append(fresh, e)
			continue
		}
		for _, name := range g.names {
			list, err := g.files[name].Raised(e, g.first[name])
			if err != nil {
				return nil, err
			}
			edits[name] = append(edits[name], list...)
		}
	}
	for _, e := range g.files[main].Locked(g.first[main]) {
		if !kept[e.Entry()] {
			edits[main] = append(edits[main], g.files[main].Dropped(e, g.first[main])...)
		}
	}
	added, err := g.files[main].Added(fresh, func(key string) []string { return viaOf(plan.Now, key) })
	if err != nil {
		return nil, err
	}
	edits[main] = append(edits[main], added...)
	out := make(map[string][]byte)
	for name, list := range edits {
		if texts[name] == nil {
			return nil, fmt.Errorf("%s is not part of the project", name)
		}
		if out[name], err = manifest.Apply(texts[name], list); err != nil {
			return nil, fmt.Errorf("editing %s: %w", name, err)
		}
	}
	return out, nil
}

// viaOf returns who needs a package, of those that are new or raised.
func viaOf(now []*pypi.Locked, key string) []string {
	var out []string
	for _, e := range now {
		if e.Meta != nil && slices.ContainsFunc(e.Needs, func(n pypi.Need) bool { return n.Name == key }) {
			out = append(out, e.Key)
		}
	}
	return out
}
