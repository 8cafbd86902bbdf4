package pypi

import "strings"

// A Set is what a lock file or a list of pins holds, and what the project itself
// asks for.
type Set struct {
	Packages  []*Locked
	Roots     []Root
	Python    string // specifiers of the Python that the project runs on, "" if nothing says it
	Universal bool   // for all platforms; else for one, which is not known
	Closed    bool   // whatever is needed must stand in it
	Strict    bool   // a release must also accept what comes after Python 3, as Poetry has it
}

// Locked is one package of a set. It is not changed once it is made.
type Locked struct {
	Key     string // folded name
	Name    string // as written
	Version string
	Needs   []Need   // as the lock file tells them
	Known   bool     // Needs are complete, with their specifiers
	Source  string   // where it comes from, if not from an index: it has no other versions
	Groups  []string // that need it, as Poetry 2.1 writes them
	// Category and Marker are those of Poetry and Pipenv, "" where there are none.
	Category, Marker string
	Optional         bool

	// Release and Meta are what takes the place of what was read, nil in that.
	Release *Release
	Meta    *Metadata

	entry int // number of the entry in the file
}

// A Root is a requirement of the project itself.
type Root struct {
	Need
	File    string // manifest, beside the lock file
	Section string // table or group: "dependencies", "dev-packages"
	Line    int
	// Off and End say where the specifiers stand in the file; Off is negative where
	// they cannot be changed in place.
	Off, End int
	Bound    bool // it only bounds versions, and asks for nothing
}

// Editable reports whether the specifiers can be changed in place.
func (r *Root) Editable() bool { return r.Off >= 0 && r.End > r.Off }

// At returns a release in the place of old, or as a new entry if old is nil.
func At(old *Locked, r *Release, m *Metadata) *Locked {
	p := &Locked{Key: r.Name, Name: m.Name, entry: -1}
	if old != nil {
		*p = *old
	}
	p.Version, p.Release, p.Meta, p.Needs, p.Known = r.Version, r, m, m.Needs, true
	return p
}

// As returns a copy of a new entry that is needed by the same groups as another one,
// under a marker of its own.
func (p *Locked) As(from *Locked, marker string) *Locked {
	c := *p
	if from != nil {
		c.Groups, c.Category, c.Optional = from.Groups, from.Category, from.Optional
		if marker = doubleQuoted(strings.TrimSpace(marker)); from.Marker != "" && marker != "" {
			marker = "(" + from.Marker + ") and (" + marker + ")"
		} else if marker == "" {
			marker = from.Marker
		}
	}
	c.Marker = marker
	return &c
}
