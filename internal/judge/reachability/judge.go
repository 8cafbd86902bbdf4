package reachability

import (
	"cmp"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// Bounds of what an answer lists.
const (
	maxPlaces  = 5
	maxThrough = 5
)

// A use is one import in one source.
type use struct {
	name  string // as the ecosystem names it: a package of npm, a dotted name of Python
	at    span.Span
	role  role
	types bool // of types only
}

// A language is what the sources of one language import.
type language struct {
	noun     string // "JavaScript source"
	uses     map[string][]use
	computed []use
	dirs     map[string]int // sources below each folder, "" for all
}

// A Judge answers for the findings of one graph.
type Judge struct {
	g         *component.Graph
	languages map[string]*language // by ecosystem
	provides  map[string][]string  // import names of installed Python distributions
	known     map[string][]string
	parents   map[int32][]int32 // components that need a component
	byPURL    map[string]int32
}

// New indexes the sources; those of other formats are left alone.
func New(g *component.Graph, sources []*component.Listing) *Judge {
	j := &Judge{
		g: g, provides: map[string][]string{}, known: known(), parents: map[int32][]int32{}, byPURL: make(map[string]int32, len(g.Components)),
		languages: map[string]*language{
			"npm":  {noun: "JavaScript source", uses: map[string][]use{}, dirs: map[string]int{}},
			"PyPI": {noun: "Python source", uses: map[string][]use{}, dirs: map[string]int{}},
		},
	}
	sources = slices.Clone(sources)
	slices.SortStableFunc(sources, func(a, b *component.Listing) int { return cmp.Compare(a.Path, b.Path) })
	for _, l := range sources {
		switch l.Format {
		case component.SourceJavaScript:
			j.languages["npm"].add(l, npmPackage)
		case component.SourcePython:
			j.languages["PyPI"].add(l, func(s string) string { return s })
		default:
			j.names(l)
		}
	}
	for i := range g.Components {
		j.byPURL[g.Components[i].PURL] = int32(i)
	}
	j.invert()
	return j
}

// names keeps what an installed distribution says it is imported by.
func (j *Judge) names(l *component.Listing) {
	if len(l.Nodes) != 1 || l.Nodes[0].Ecosystem != "PyPI" {
		return
	}
	dist := normal(l.Nodes[0].Name)
	for _, a := range l.Attrs {
		if a.Name == component.AttrProvides && !slices.Contains(j.provides[dist], a.Value) {
			j.provides[dist] = append(j.provides[dist], a.Value)
		}
	}
}

// invert notes for every component which others need it.
func (j *Judge) invert() {
	for li, l := range j.g.Listings {
		of := j.g.Of[li]
		for _, e := range l.Edges {
			if from, to := of[e.From], of[e.To]; from >= 0 && to >= 0 && from != to {
				j.parents[to] = append(j.parents[to], from)
			}
		}
	}
	for c, list := range j.parents {
		slices.Sort(list)
		j.parents[c] = slices.Compact(list)
	}
}

// add notes the imports of one source.
func (l *language) add(src *component.Listing, name func(string) string) {
	r := roleOf(src.Path, src.Tree)
	for dir := path.Dir(src.Path); ; dir = path.Dir(dir) {
		if dir == "." || dir == "/" {
			dir = ""
		}
		l.dirs[dir]++
		if dir == "" {
			break
		}
	}
	for _, a := range src.Attrs {
		u := use{name: a.Value, at: span.At(src.Path, a.At), role: r, types: a.Name == component.AttrTypeImport}
		if a.Name == component.AttrComputed {
			l.computed = append(l.computed, u)
			continue
		}
		if u.name = name(a.Value); u.name == "" {
			continue
		}
		key := topOf(u.name)
		l.uses[key] = append(l.uses[key], u)
	}
}

// topOf is the key of a use: the name up to its first dot for Python, in lower case.
// A name of npm with a dot or with capitals shares its key with others, which costs a
// comparison.
func topOf(name string) string {
	top, _, _ := strings.Cut(name, ".")
	return strings.ToLower(top)
}

// Of says whether the package that a finding is about is imported, or nil where
// no language that is read belongs to it.
func (j *Judge) Of(f *finding.Finding) *finding.Reach {
	l := j.languages[f.Ecosystem]
	c, ok := j.byPURL[f.Component]
	if l == nil || !ok {
		return nil
	}
	r := &finding.Reach{Level: finding.ByImports, Method: "import statements of the sources"}
	dirs := j.folders(l, c)
	sources := 0
	for _, d := range dirs {
		sources += l.dirs[d]
	}
	if sources == 0 {
		r.Verdict, r.Reason = finding.Undetermined, "no "+l.noun+" was found beside what lists it"
		return r
	}
	own := j.find(l, c, dirs)
	if settle(r, own.of(shipped), finding.Imported, "%s imports it") {
		return r
	}
	up := j.climb(l, c, dirs)
	switch unsure := within(l.computed, dirs); {
	case len(up.shipped) > 0:
		r.Verdict, r.Through, r.Places = finding.ByOthers, up.names(), up.places()
		r.Reason = "no source imports it; " + up.shipped[0].name + ", which " + up.shipped[0].at.String() + " imports, needs it"
	case unsure.any():
		u := unsure.of(shipped)
		r.Verdict, r.Places = finding.Undetermined, spans(u)
		r.Reason = "no import of it was seen, but " + u[0].at.String() + " imports by a name that only a run would tell: " + u[0].name
	case up.cut:
		r.Verdict = finding.Undetermined
		r.Reason = "no source imports it, and too many packages need it to look at all of them"
	case j.edgeless(c) && len(own) == 0 && len(up.others) == 0:
		r.Verdict = finding.Undetermined
		r.Reason = "no source imports it, and no file says which packages need it"
	case own.typesOnly() && settle(r, own, finding.TestsOnly, "only types of it are imported, by %s"):
	case settle(r, own, finding.TestsOnly, "only %s imports it: no shipped code"):
	case settle(r, up.others, finding.TestsOnly, "only %s imports a package that needs it: no shipped code"):
		r.Through = up.otherNames()
	default:
		r.Verdict = finding.NotImported
		r.Reason = "none of " + count(sources, l.noun) + " imports it, or a package that needs it" + j.under(f, c)
	}
	return r
}

// under tells by which names a Python distribution was looked for, where nothing
// that is installed says them.
func (j *Judge) under(f *finding.Finding, c int32) string {
	if f.Ecosystem != "PyPI" {
		return ""
	}
	return "; looked for as " + strings.Join(j.importNames(c), ", ")
}

// edgeless reports whether nothing tells which packages need a component: no file
// that lists it has edges. A lock file whose project asks for it directly may
// still be needed by others.
func (j *Judge) edgeless(c int32) bool {
	for _, o := range j.g.Components[c].Occurrences {
		if len(j.g.Listings[o.Listing].Edges) > 0 {
			return false
		}
	}
	return true
}

// importNames are the names by which sources import a component.
func (j *Judge) importNames(c int32) []string {
	x := &j.g.Components[c]
	var out []string
	switch x.Ecosystem {
	case "npm":
		out = append(out, x.Name)
		for _, o := range x.Occurrences {
			if _, n := j.g.Node(o); n.Alias != "" && !slices.Contains(out, n.Alias) {
				out = append(out, n.Alias)
			}
		}
	case "PyPI":
		dist := normal(x.Name)
		if out = j.provides[dist]; len(out) > 0 {
			return out
		}
		if out = j.known[dist]; len(out) > 0 {
			return out
		}
		out = guess(dist)
	}
	return out
}

// find returns the uses of a component below folders.
func (j *Judge) find(l *language, c int32, dirs []string) uses {
	var out uses
	python := j.g.Components[c].Ecosystem == "PyPI"
	for _, name := range j.importNames(c) {
		for _, u := range l.uses[topOf(name)] {
			if (u.name == name || python && isPart(u.name, name)) && below(u.at.Path, dirs) {
				out = append(out, u)
			}
		}
	}
	return out
}

// isPart reports whether a dotted name is a module or a part of it, in any case: the
// normalised name of a distribution has lost that of PyQt5.QtCore.
func isPart(dotted, module string) bool {
	n := len(module)
	return len(dotted) >= n && strings.EqualFold(dotted[:n], module) && (len(dotted) == n || dotted[n] == '.')
}

// folders are those whose sources may use a component: where a file lists it, or
// the next folder above that holds a source.
func (j *Judge) folders(l *language, c int32) []string {
	var out []string
	for _, o := range j.g.Components[c].Occurrences {
		dir := projectOf(j.g.Listings[o.Listing].Path)
		for dir != "" && l.dirs[dir] == 0 {
			if dir = path.Dir(dir); dir == "." || dir == "/" {
				dir = ""
			}
		}
		if !slices.Contains(out, dir) {
			out = append(out, dir)
		}
	}
	// A folder below another of the list adds nothing.
	return slices.DeleteFunc(out, func(d string) bool {
		return slices.ContainsFunc(out, func(o string) bool { return o != d && (o == "" || strings.HasPrefix(d, o+"/")) })
	})
}

// projectOf is the folder of the project that a listing belongs to: that of the
// file, or that above the folder of installed packages which the file stands in.
func projectOf(p string) string {
	for _, mark := range []string{"node_modules/", "site-packages/", "dist-packages/", ".venv/", "venv/"} {
		if strings.HasPrefix(p, mark) {
			return ""
		}
		if i := strings.Index(p, "/"+mark); i >= 0 {
			p = p[:i+1]
		}
	}
	if dir := path.Dir(p); dir != "." && dir != "/" {
		return dir
	}
	return ""
}

// below reports whether a path stands in one of the folders.
func below(p string, dirs []string) bool {
	return slices.ContainsFunc(dirs, func(d string) bool { return d == "" || strings.HasPrefix(p, d+"/") })
}
