package golang

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Join returns the join of the Go listings. It keeps one listing for each
// installed module, brings hashes from go.sum, applies workspaces and
// replacements by folders, adds the edges that the go.mod files of modules in
// the tree show, and compares vendor/modules.txt and go.sum with go.mod.
func Join() inventory.Join {
	return inventory.Join{Name: "golang", Run: func(s *inventory.Set) {
		j := &joiner{
			s:         s,
			installed: make(map[[2]string]*component.Listing),
			member:    make(map[memberKey]*component.Listing),
			workspace: make(map[*component.Listing]*component.Listing),
			direct:    make(map[*component.Listing][]string),
			main:      make(map[string]*component.Listing),
			changed:   make(map[*component.Listing]bool),
		}
		j.consolidate()
		j.workspaces()
		j.sums()
		j.edges()
		j.vendors()
		for _, l := range s.Of(formatMod, formatVendor, formatBinary, formatModule, formatDownload) {
			if j.changed[l] {
				l.Finish(false)
			}
		}
	}}
}

// maxJoinNotes bounds the notes that a join adds to one listing.
const maxJoinNotes = 100

type joiner struct {
	s         *inventory.Set
	installed map[[2]string]*component.Listing // by module path and version
	member    map[memberKey]*component.Listing // workspace members by name
	workspace map[*component.Listing]*component.Listing
	direct    map[*component.Listing][]string // direct requirements of main modules
	main      map[string]*component.Listing   // go.mod files of projects by module path
	changed   map[*component.Listing]bool
}

// A memberKey names a module of a workspace.
type memberKey struct {
	work *component.Listing
	name string
}

// note adds a note to l, within bounds.
func note(l *component.Listing, at span.Point, format string, args ...any) {
	if len(l.Notes) < maxJoinNotes {
		l.Notes = append(l.Notes, component.Note{Text: fmt.Sprintf(format, args...), At: at})
	}
}

// attr sets the attribute name of l, or removes it where value is empty.
func attr(l *component.Listing, name, value string) {
	l.Attrs = slices.DeleteFunc(l.Attrs, func(a component.Attr) bool { return a.Name == name })
	if value != "" {
		l.Attrs = append(l.Attrs, component.Attr{Name: name, Value: value})
	}
}

// resolve returns the folder that rel names in the file at from, or false for
// one outside the target or outside the archive that holds the file.
func resolve(from, rel string) (string, bool) {
	rel = strings.ReplaceAll(rel, `\`, "/")
	archive, inside := inArchive(from)
	dir := path.Join(path.Dir(inside), rel)
	if path.IsAbs(rel) || dir == ".." || strings.HasPrefix(dir, "../") {
		return "", false
	}
	return path.Join(archive, dir), true
}

// A cached is all that caches in the tree hold of one module.
type cached struct{ extracted, mod, hash, zip *component.Listing }

// add takes a listing of the module and returns one that adds nothing to it, or
// nil: a second download cache, or the go.mod inside the module's zip where it
// is extracted too.
func (c *cached) add(l *component.Listing) *component.Listing {
	at := &c.zip
	switch {
	case l.Format == formatModule:
		at = &c.extracted
	case strings.HasSuffix(l.Path, ".mod"):
		at = &c.mod
	case strings.HasSuffix(l.Path, ".ziphash"):
		at = &c.hash
	}
	had := *at
	switch zipped := strings.Contains(l.Path, "!/"); {
	case had == nil:
		*at = l
		return nil
	case l.Format == formatDownload || zipped:
		return l
	case strings.Contains(had.Path, "!/"):
		*at = l
		return had
	}
	return nil // extracted in two places
}

// consolidate keeps one listing for each module in caches: the extracted go.mod
// before the .mod file, the .mod file before the hash, the hash before the zip.
// .mod files without any of these were only weighed and are left out.
func (j *joiner) consolidate() {
	found := make(map[[2]string]*cached)
	var order [][2]string
	for _, l := range j.s.Of(formatModule, formatDownload) {
		if len(l.Nodes) == 0 {
			continue
		}
		key := [2]string{l.Nodes[0].Name, l.Nodes[0].Version}
		if found[key] == nil {
			found[key] = &cached{}
			order = append(order, key)
		}
		if spare := found[key].add(l); spare != nil {
			j.s.Drop(spare)
		}
	}
	for _, key := range order {
		if keep := j.keep(found[key]); keep != nil {
			j.installed[key] = keep
		}
	}
}

// keep drops all listings of a module but the best one, which it returns; nil
// for a module whose code is not there.
func (j *joiner) keep(c *cached) *component.Listing {
	if c.extracted == nil && c.hash == nil && c.zip == nil {
		j.s.Drop(c.mod)
		return nil
	}
	var best *component.Listing
	for _, l := range []*component.Listing{c.extracted, c.mod, c.hash, c.zip} {
		switch {
		case l == nil:
		case best == nil:
			best = l
		default:
			j.s.Drop(l)
		}
	}
	if c.hash != nil {
		best.Nodes[0].Integrity = c.hash.Nodes[0].Integrity
	}
	return best
}

// workspaces applies go.work files: modules of the workspace are used from
// their folders, and its replacements hold in all of them.
func (j *joiner) workspaces() {
	for _, work := range j.s.Of(formatWork) {
		var members []*component.Listing
		rs := make(replacements)
		for _, d := range work.Declarations {
			switch d.Kind {
			case "use":
				dir, ok := resolve(work.Path, d.Name)
				if !ok {
					note(work, d.At, "the workspace uses %s, which is outside the target", d.Name)
					continue
				}
				m := j.s.In(dir, formatMod)
				if m == nil {
					note(work, d.At, "the workspace uses %s, where no go.mod was read", d.Name)
					continue
				}
				if j.workspace[m] == nil {
					members = append(members, m)
					j.workspace[m] = work
					j.member[memberKey{work, m.Nodes[0].Name}] = m
				}
			case "replace":
				to, version, _ := strings.Cut(d.Extra, " ")
				rs.add(replacement{old: d.Name, oldVersion: d.Requirement, to: to, toVersion: version, at: d.At})
			}
		}
		for _, m := range members {
			j.applyWorkspace(work, m, rs)
		}
	}
}

// applyWorkspace changes the requirements of module m of a workspace.
func (j *joiner) applyWorkspace(work, m *component.Listing, rs replacements) {
	for i := range m.Nodes {
		n := &m.Nodes[i]
		if i == 0 {
			continue
		}
		name := originalName(n)
		if j.member[memberKey{work, name}] != nil {
			*n = component.Node{Ecosystem: n.Ecosystem, Name: name, At: n.At, Project: true}
			j.changed[m] = true
			continue
		}
		if _, ok := rs.find(name, n.Version); ok {
			old := *n
			*n = replace(component.Node{Ecosystem: old.Ecosystem, Name: name, At: old.At}, old.Version+old.Requirement, rs)
			if n.Source != "" && !path.IsAbs(n.Source) {
				// Written relative to go.work; from here on to go.mod.
				n.Source = path.Join(relative(path.Dir(m.Path), path.Dir(work.Path)), n.Source)
			}
			j.changed[m] = true
		}
	}
}

// relative returns a path to dir from the folder base, both inside the target.
func relative(base, dir string) string {
	b, d := strings.Split(base, "/"), strings.Split(dir, "/")
	if base == "." {
		b = nil
	}
	for len(b) > 0 && len(d) > 0 && b[0] == d[0] {
		b, d = b[1:], d[1:]
	}
	return strings.Repeat("../", len(b)) + strings.Join(d, "/")
}

// sums takes hashes from go.sum, reports requirements without one, and says
// what a go.mod file of old cannot list.
func (j *joiner) sums() {
	for _, sum := range j.s.Of(formatSum) {
		beside := formatMod
		if path.Base(sum.Path) == "go.work.sum" {
			beside = formatWork
		}
		if j.s.In(path.Dir(sum.Path), beside) != nil || len(sum.Declarations) == 0 {
			j.s.Drop(sum)
			continue
		}
		note(sum, span.Point{}, "no go.mod beside it: it holds hashes for %d lines of module versions, of which not all need be in use, so none is listed", len(sum.Declarations))
	}
	for _, l := range j.s.Of(formatMod) {
		dir := path.Dir(l.Path)
		sum := j.s.At(path.Join(dir, "go.sum"), formatSum)
		var work *component.Listing
		if w := j.workspace[l]; w != nil {
			work = j.s.At(path.Join(path.Dir(w.Path), "go.work.sum"), formatSum)
		}
		j.sum(l, sum, work)
	}
}

// sum joins one go.mod with its hashes; either listing of them may be nil.
func (j *joiner) sum(l, sum, work *component.Listing) {
	hashes := make(map[[2]string]string)
	known := make(map[[2]string]bool)
	listed := make(map[string]bool, len(l.Nodes))
	for _, from := range []*component.Listing{sum, work} {
		if from == nil {
			continue
		}
		for i := range from.Declarations {
			d := &from.Declarations[i]
			key := [2]string{d.Name, d.Requirement}
			known[key] = true
			if d.Kind == kindZip && hashes[key] == "" {
				hashes[key] = d.Extra
			}
		}
	}
	for i := range l.Nodes {
		n := &l.Nodes[i]
		listed[n.Name] = true
		if n.Project || n.Version == "" {
			continue
		}
		key := [2]string{n.Name, n.Version}
		n.Integrity = hashes[key]
		if sum != nil && !known[key] {
			j.s.Report(mismatch(l, n.At, sum, "%s requires %s %s, for which %s holds no hash", l.Path, n.Name, n.Version, sum.Path))
		}
	}
	if !goAtLeast(l.Attr(attrGo), listsAll) && len(l.Nodes) > 1 && j.vendorOf(l) == nil {
		more := make(map[string]bool)
		for key := range hashes {
			if !listed[key[0]] {
				more[key[0]] = true
			}
		}
		attr(l, attrEdges, "incomplete")
		switch {
		case sum == nil:
			note(l, span.Point{}, "before go 1.17, go.mod lists direct requirements only, and no go.sum tells of the others")
		case len(more) > 0:
			note(l, span.Point{}, "before go 1.17, go.mod lists direct requirements only; go.sum has hashes of others, of which not all need be in use: %d", len(more))
		}
	}
}

// Minor versions of Go 1 in the go directive that changed what is written down.
const (
	marksExplicit = 14 // modules.txt names all requirements and marks them
	listsAll      = 17 // go.mod lists all modules that are built
)

// goAtLeast reports whether a go directive is at least 1.minor. Without one, the
// go command assumes 1.16.
func goAtLeast(version string, minor int) bool {
	if version == "" {
		return minor <= 16
	}
	major, rest, _ := strings.Cut(version, ".")
	end := 0
	for end < len(rest) && isDigit(rest[end]) {
		end++
	}
	n, err := strconv.Atoi(rest[:end])
	return major != "1" || err == nil && n >= minor
}

// vendorOf returns the listing of the vendor folder beside go.mod, or nil.
func (j *joiner) vendorOf(mod *component.Listing) *component.Listing {
	return j.s.At(path.Join(path.Dir(mod.Path), "vendor/modules.txt"), formatVendor)
}
