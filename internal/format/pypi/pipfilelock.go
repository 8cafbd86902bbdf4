package pypi

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A PipfileLock is a Pipfile.lock.
type PipfileLock struct {
	Set
	Hash string // of the Pipfile
	src  []byte
	root tree.Node
}

var errPipfile = errors.New("no lock file of Pipenv: it has no sections of packages")

// DecodePipfileLock reads a Pipfile.lock. A package that stands in several sections
// in one version is one package of the set.
func DecodePipfileLock(src []byte, b *budget.Budget) (*PipfileLock, error) {
	doc, err := tree.JSON(string(src), b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	if root.Get("_meta").Kind() != tree.Map || root.Get("default").Kind() != tree.Map {
		return nil, errPipfile
	}
	l := &PipfileLock{Hash: root.Path("_meta", "hash", "sha256").Text(), src: src}
	l.Closed = true
	l.root = root
	met := make(map[string]*Locked)
	for s := range root.Children() {
		if s.Key() == "_meta" || s.Kind() != tree.Map {
			continue
		}
		for d := range s.Children() {
			e := pipfileEntry(d, s.Key())
			id := e.Key + " " + e.Version + " " + e.Source
			if old := met[id]; old != nil {
				old.Groups = append(old.Groups, s.Key())
				continue
			}
			met[id] = e
			l.Packages = append(l.Packages, e)
		}
	}
	return l, nil
}

func pipfileEntry(d tree.Node, section string) *Locked {
	e := &Locked{
		Key: Fold(d.Key()), Name: d.Key(), Version: strings.TrimLeft(d.Get("version").Text(), "= "), Marker: d.Get("markers").Text(), Groups: []string{section},
	}
	for _, key := range [...]string{"git", "hg", "svn", "bzr", "path", "file"} {
		if u := d.Get(key).Text(); u != "" {
			e.Source = key + " " + u
		}
	}
	if e.Source == "" && e.Version == "" {
		e.Source = "no version"
	}
	return e
}

// Patched returns the lock file with the packages of now in place of those that were
// read, and with hash as that of the Pipfile ("" leaves it).
func (l *PipfileLock) Patched(now []*Locked, hash string, b *budget.Budget) ([]byte, error) {
	p := &manifest.Patch{}
	kept := make(map[string]bool)
	for _, e := range now {
		kept[e.Key] = true
		if e.Release == nil {
			continue
		}
		if !e.Release.Hashed() {
			return nil, errors.New("the index gives no SHA-256 digests of " + e.Name + " " + e.Version)
		}
		for _, s := range e.Groups {
			at := p.In(s, e.Name)
			at.Put("version", manifest.Quote("=="+e.Version))
			sums, _ := json.Marshal(e.Release.Sums())
			at.Put("hashes", string(sums))
			if marker := pipfileMarker(e, l.marker(s, e)); marker != "" {
				at.Put("markers", manifest.Quote(marker))
			} else if e.entry >= 0 {
				at.Drop("markers")
			}
		}
	}
	for _, e := range l.Packages {
		if !kept[e.Key] {
			for _, s := range e.Groups {
				p.In(s).Drop(e.Name)
			}
		}
	}
	if hash != "" && hash != l.Hash {
		p.In("_meta", "hash").Put("sha256", manifest.Quote(hash))
	}
	return manifest.Patched(l.src, p, b)
}

// marker returns the conditions under which an entry is needed: of one that was read
// those that its section holds, of a new one its own.
func (l *PipfileLock) marker(section string, e *Locked) string {
	if e.entry < 0 {
		return strings.ReplaceAll(e.Marker, `"`, "'")
	}
	return beyondPython(l.root.Path(section, e.Name, "markers").Text())
}

// beyondPython returns the conditions of a marker that are not about the version of
// Python. Pipenv writes those about Python itself, from what a release asks for; a
// condition on the platform comes from the project and stays. A marker that is more
// than a row of comparisons stays whole.
func beyondPython(marker string) string {
	if !strings.Contains(marker, "(") && !strings.Contains(marker, " or ") {
		clauses := strings.Split(marker, " and ")
		clauses = slices.DeleteFunc(clauses, func(c string) bool {
			variable, _, _ := strings.Cut(strings.TrimSpace(c), " ")
			return variable == "" || variable == "python_version" || variable == "python_full_version"
		})
		return strings.Join(clauses, " and ")
	}
	m, ok := parseMarker(marker)
	if ok && m.onlyPython() {
		return ""
	}
	return marker
}

// pipfileMarker writes what a release asks of Python as Pipenv does, as a marker,
// and before it the marker under which it is needed.
func pipfileMarker(e *Locked, own string) string {
	python := e.Meta.RequiresPython
	if python == "" {
		python = e.Release.RequiresPython()
	}
	var parts []string
	for c := range strings.SplitSeq(python, ",") {
		op, arg := cutOperator(c)
		if op == "" || arg == "" || strings.ContainsAny(arg, "'\"\\ ") {
			continue
		}
		variable := "python_version"
		if v := strings.TrimSuffix(arg, ".*"); strings.Count(v, ".") > 1 {
			variable = "python_full_version"
		}
		parts = append(parts, variable+" "+op+" '"+arg+"'")
	}
	slices.Sort(parts)
	marker := strings.Join(parts, " and ")
	switch {
	case own == "":
		return marker
	case marker == "":
		return own
	case strings.Contains(own, " or ") || e.entry < 0:
		own = "(" + own + ")"
	}
	return own + " and " + marker
}

// Hashed reports whether the index gives the SHA-256 digest of every file that is
// not yanked.
func (r *Release) Hashed() bool {
	return len(r.Sums()) > 0 && !slices.ContainsFunc(r.Files, func(f File) bool { return f.SHA256 == "" && !f.Yanked })
}

// Sums returns the digests of the release's files, as "sha256:…", sorted.
func (r *Release) Sums() []string {
	var out []string
	for i := range r.Files {
		if f := &r.Files[i]; f.SHA256 != "" && !f.Yanked {
			out = append(out, "sha256:"+f.SHA256)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
