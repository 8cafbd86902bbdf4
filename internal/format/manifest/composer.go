package manifest

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A ComposerPackage is one release of a package of Composer: an entry of a lock
// file, or of the metadata of a repository.
type ComposerPackage struct {
	Name    string // in lower case
	Version string // without the "v" of a tag
	Dev     bool   // it stands among the packages for development

	Needs     []ComposerLink
	Conflicts []ComposerLink
	Provides  []string // names that it provides or replaces
	PHP       string   // requirement on PHP itself
	Type      string
	Licence   string
	Abandoned bool

	fields   map[string]string // members, as JSON
	off, end int               // in the lock file
}

// A ComposerLink is a requirement of a package.
type ComposerLink struct {
	Name, Range string
	Section     string // of a manifest: "require", "require-dev"
	Off, End    int    // where a manifest holds the range, without its quotes
}

var (
	errComposerMetadata = errors.New("no metadata of this package of Composer: it lists no releases of it")
	errComposerLock     = errors.New("no lock file of Composer: it has no list of packages")
)

// unset marks, in minified metadata, a member that the release before has and this
// one has not.
const unset = `"__unset"`

// DecodeComposerMetadata reads the releases of a package from the metadata of a
// repository (Composer's manual, "Repositories"): {"packages": {NAME: …}}, of a
// list that may be minified ("composer/2.0", where a release is told by what
// differs from the one before), or of a map by version.
func DecodeComposerMetadata(name, src string, b *budget.Budget) ([]*ComposerPackage, error) {
	doc, err := tree.JSON(src, b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	minified := root.Get("minified").Text() == "composer/2.0"
	var out []*ComposerPackage
	fields := make(map[string]string)
	for p := range root.Get("packages").Children() {
		if !strings.EqualFold(p.Key(), name) {
			continue
		}
		for r := range p.Children() {
			if err := b.Step(1 + int64(len(fields))); err != nil {
				return nil, err
			}
			if !minified {
				fields = make(map[string]string)
			}
			for c := range r.Children() {
				if raw := c.Raw(); raw == unset {
					delete(fields, c.Key())
				} else {
					fields[c.Key()] = raw
				}
			}
			if c := composerPackage(maps.Clone(fields)); c != nil && c.Name == strings.ToLower(name) {
				out = append(out, c)
			}
		}
	}
	if len(out) == 0 {
		return nil, errComposerMetadata
	}
	return out, nil
}

// composerPackage reads a release from its members.
func composerPackage(fields map[string]string) *ComposerPackage {
	c := &ComposerPackage{fields: fields}
	get := func(key string) tree.Node {
		doc, err := tree.JSON(fields[key], nil)
		if fields[key] == "" || err != nil {
			return tree.Node{}
		}
		return doc.Root()
	}
	c.Name, c.Version = strings.ToLower(get("name").Text()), composerVersion(get("version").Text())
	if !plainWord(c.Name) || !plainWord(c.Version) {
		return nil
	}
	for r := range get("require").Children() {
		switch name := strings.ToLower(r.Key()); {
		case name == "php":
			c.PHP = r.Text()
		case strings.Contains(name, "/"):
			c.Needs = append(c.Needs, ComposerLink{Name: name, Range: r.Text()})
		}
	}
	for r := range get("conflict").Children() {
		c.Conflicts = append(c.Conflicts, ComposerLink{Name: strings.ToLower(r.Key()), Range: r.Text()})
	}
	for _, k := range [...]string{"provide", "replace"} {
		for r := range get(k).Children() {
			c.Provides = append(c.Provides, strings.ToLower(r.Key()))
		}
	}
	c.Type, c.Licence = get("type").Text(), strings.Join(get("license").Strings(), " or ")
	a := get("abandoned")
	c.Abandoned = a.True() || a.Text() != "" && a.Text() != "false"
	return c
}

// composerVersion drops the "v" that tags carry.
func composerVersion(v string) string {
	if len(v) > 1 && (v[0] == 'v' || v[0] == 'V') && v[1] >= '0' && v[1] <= '9' {
		return v[1:]
	}
	return v
}

// A ComposerJSON is what a composer.json file asks for.
type ComposerJSON struct {
	Needs    []ComposerLink
	Provides []string
	PHP      string
}

// DecodeComposerJSON reads a composer.json file.
func DecodeComposerJSON(src string, b *budget.Budget) (*ComposerJSON, error) {
	doc, err := tree.JSON(src, b)
	if err != nil {
		return nil, err
	}
	if doc.Root().Kind() != tree.Map || doc.Source() != src {
		return nil, errObject
	}
	out := &ComposerJSON{}
	for _, section := range [...]string{"require", "require-dev"} {
		for r := range doc.Root().Get(section).Children() {
			name := strings.ToLower(r.Key())
			if name == "php" && section == "require" {
				out.PHP = r.Text()
			}
			if !strings.Contains(name, "/") {
				continue
			}
			l := ComposerLink{Name: name, Range: r.Text(), Section: section}
			if raw := r.Raw(); len(raw) > 2 && raw[1:len(raw)-1] == l.Range {
				off, end := r.Range()
				l.Off, l.End = off+1, end-1
			}
			out.Needs = append(out.Needs, l)
		}
	}
	for _, k := range [...]string{"provide", "replace"} {
		for r := range doc.Root().Get(k).Children() {
			out.Provides = append(out.Provides, strings.ToLower(r.Key()))
		}
	}
	return out, nil
}

// A ComposerLock is a lock file of Composer.
type ComposerLock struct {
	Packages []*ComposerPackage
	lists    map[bool][2]int // where the lists stand, by Dev
	indent   string          // of an entry
}

// DecodeComposerLock reads a lock file of Composer.
func DecodeComposerLock(src string, b *budget.Budget) (*ComposerLock, error) {
	doc, err := tree.JSON(src, b)
	if err != nil {
		return nil, err
	}
	if doc.Source() != src {
		return nil, errUTF8
	}
	l := &ComposerLock{lists: make(map[bool][2]int), indent: "        "}
	for _, dev := range [...]bool{false, true} {
		list := doc.Root().Get(composerSection(dev))
		if list.Kind() != tree.List {
			return nil, errComposerLock
		}
		off, end := list.Range()
		l.lists[dev] = [2]int{off, end}
		for p := range list.Children() {
			fields := make(map[string]string)
			for c := range p.Children() {
				fields[c.Key()] = c.Raw()
			}
			c := composerPackage(fields)
			if c == nil {
				return nil, errComposerLock
			}
			c.Dev = dev
			c.off, c.end = p.Range()
			if in := indentOf(src, c.off); in != "" {
				l.indent = in
			}
			l.Packages = append(l.Packages, c)
		}
	}
	return l, nil
}

func composerSection(dev bool) string {
	if dev {
		return "packages-dev"
	}
	return "packages"
}

// Edit returns the text of the lock file with other packages, and the hash of what
// the manifest asks for; "" leaves it. Entries that stay keep their bytes.
func (l *ComposerLock) Edit(src string, now []*ComposerPackage, hash string, b *budget.Budget) (string, error) {
	var edits []Edit
	for _, dev := range [...]bool{false, true} {
		var list []*ComposerPackage
		for _, c := range now {
			if c.Dev == dev {
				list = append(list, c)
			}
		}
		slices.SortStableFunc(list, func(a, b *ComposerPackage) int { return strings.Compare(a.Name, b.Name) })
		was := slices.DeleteFunc(slices.Clone(l.Packages), func(c *ComposerPackage) bool { return c.Dev != dev })
		if slices.Equal(was, list) {
			continue
		}
		at := l.lists[dev]
		edits = append(edits, Edit{at[0], at[1], l.list(src, list)})
	}
	out, err := Apply([]byte(src), edits)
	if err != nil || hash == "" {
		return string(out), err
	}
	p := &Patch{}
	p.Put("content-hash", Quote(hash))
	out, err = Patched(out, p, b)
	return string(out), err
}

// list writes a list of packages.
func (l *ComposerLock) list(src string, list []*ComposerPackage) string {
	if len(list) == 0 {
		return "[]"
	}
	var b strings.Builder
	b.WriteByte('[')
	for i, c := range list {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n" + l.indent)
		if c.end > 0 {
			b.WriteString(src[c.off:c.end])
		} else {
			b.WriteString(c.text(l.indent))
		}
	}
	b.WriteString("\n" + l.indent[:len(l.indent)/2] + "]")
	return b.String()
}

// In returns the package as an entry among those for development, or not.
func (c *ComposerPackage) In(dev bool) *ComposerPackage {
	if c.Dev == dev {
		return c
	}
	d := *c
	d.Dev = dev
	return &d
}

// Notifies gives a release from metadata the address at which Composer counts
// installations, which only entries of lock files hold.
func (c *ComposerPackage) Notifies(as *ComposerPackage) *ComposerPackage {
	raw, ok := as.fields["notification-url"]
	if _, has := c.fields["notification-url"]; !ok || has {
		return c
	}
	d := *c
	d.fields = maps.Clone(c.fields)
	d.fields["notification-url"] = raw
	return &d
}
