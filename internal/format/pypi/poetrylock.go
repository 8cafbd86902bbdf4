package pypi

import (
	"errors"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A TOMLLock is a poetry.lock or uv.lock with the places of its entries.
type TOMLLock struct {
	Set
	Hash    string // content-hash of Poetry, "" if there is none
	Format  string // lock-version of Poetry, version of uv
	src     string
	root    tree.Node
	entries []tree.Node
	heads   []int // where tables begin, in order
	ends    []int // where entries end
}

var errPoetry = errors.New("no lock file of Poetry 1.0 or later: it has no packages or no metadata")

// DecodePoetryLock reads a poetry.lock of the versions 1.0 to 2.1.
func DecodePoetryLock(src string, b *budget.Budget) (*TOMLLock, error) {
	l, err := decodeTOMLLock(src, b)
	if err != nil {
		return nil, err
	}
	meta := l.root.Get("metadata")
	if meta.Kind() != tree.Map || !meta.Get("content-hash").Exists() {
		return nil, errPoetry
	}
	l.Hash, l.Format = meta.Get("content-hash").Text(), meta.Get("lock-version").Text()
	l.Python = meta.Get("python-versions").Text()
	if l.Python == "*" {
		l.Python = ""
	}
	l.Universal, l.Closed, l.Strict = true, true, true
	for i, n := range l.entries {
		l.Packages = append(l.Packages, poetryEntry(n, i))
	}
	return l, nil
}

// decodeTOMLLock finds the entries of a lock file and where they end.
func decodeTOMLLock(src string, b *budget.Budget) (*TOMLLock, error) {
	doc, err := tree.TOML(src, b)
	if err != nil {
		return nil, err
	}
	l := &TOMLLock{src: doc.Source(), root: doc.Root()}
	var starts []int
	for top := range l.root.Children() {
		if top.Key() != "package" {
			l.head(top)
			for c := range top.Children() {
				l.head(c)
			}
			continue
		}
		for n := range top.Children() {
			off, _ := n.Range()
			if n.Kind() != tree.Map || !strings.HasPrefix(l.src[off:], "[[") {
				return nil, errors.New("its packages are not tables of their own")
			}
			l.entries = append(l.entries, n)
			starts = append(starts, off)
			l.head(n)
			for c := range n.Children() {
				l.head(c)
				for cc := range c.Children() {
					l.head(cc)
				}
			}
		}
	}
	slices.Sort(l.heads)
	l.heads = slices.Compact(l.heads)
	own := make(map[int]bool, len(l.heads))
	for _, n := range l.entries {
		for c := range n.Children() {
			off, _ := c.Range()
			own[off] = true
			for cc := range c.Children() {
				off, _ := cc.Range()
				own[off] = true
			}
		}
	}
	for _, s := range starts {
		k, _ := slices.BinarySearch(l.heads, s)
		for k++; k < len(l.heads) && own[l.heads[k]]; k++ {
		}
		end := len(l.src)
		if k < len(l.heads) {
			end = l.heads[k]
		}
		l.ends = append(l.ends, end)
	}
	return l, nil
}

// head remembers where a table begins, if it is one with a header.
func (l *TOMLLock) head(n tree.Node) {
	off, _ := n.Range()
	if (n.Kind() == tree.Map || n.Kind() == tree.List) && strings.HasPrefix(l.src[off:], "[") && (off == 0 || l.src[off-1] == '\n') {
		l.heads = append(l.heads, off)
	}
}

// poetryEntry reads one package.
func poetryEntry(n tree.Node, i int) *Locked {
	p := &Locked{
		Key: Fold(n.Get("name").Text()), Name: n.Get("name").Text(), Version: n.Get("version").Text(), Known: true, entry: i,
		Optional: n.Get("optional").True(), Category: n.Get("category").Text(), Groups: n.Get("groups").Strings(),
		Marker: n.Get("markers").Text(),
	}
	if s := n.Get("source"); s.Exists() && s.Get("type").Text() != "legacy" {
		p.Source = s.Get("type").Text() + " " + s.Get("url").Text()
	}
	for d := range n.Get("dependencies").Children() {
		if d.Kind() == tree.List {
			for v := range d.Children() {
				p.Needs = append(p.Needs, poetryNeed(d.Key(), v))
			}
			continue
		}
		p.Needs = append(p.Needs, poetryNeed(d.Key(), d))
	}
	return p
}

func poetryNeed(name string, v tree.Node) Need {
	n := Need{Name: Fold(name), As: name, Spec: v.Text()}
	if v.Kind() == tree.Map {
		n.Spec, n.Marker = v.Get("version").Text(), v.Get("markers").Text()
		n.extras(strings.Join(v.Get("extras").Strings(), ","))
		for _, key := range [...]string{"git", "url", "path"} {
			if u := v.Get(key).Text(); u != "" {
				n.URL = u
			}
		}
	}
	if n.Spec == "*" {
		n.Spec = ""
	}
	return n
}
