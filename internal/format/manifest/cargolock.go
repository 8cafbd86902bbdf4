package manifest

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// A CargoLock is a Cargo.lock file of version 3 or 4.
type CargoLock struct {
	Packages []*CargoLocked
}

// A CargoLocked is one package of a Cargo.lock file. It is not changed once it is
// made.
type CargoLocked struct {
	Name, Version string
	Source        string // "registry+…", "git+…"; "" for what stands in the workspace or at a path
	Checksum      string
	Needs         []*CargoLocked

	off, end int          // of what was read
	from     *CargoLocked // what was read, for one with other edges
	replaced bool         // it has members that are not kept when it is written anew
}

var (
	errCargoLock    = errors.New("no Cargo.lock file of version 3 or 4")
	errCargoReplace = errors.New("the entry has members that this program does not write")
)

// maxCargoSame bounds the entries of one name.
const maxCargoSame = 1000

// DecodeCargoLock reads a lock file of Cargo.
func DecodeCargoLock(src string, b *budget.Budget) (*CargoLock, error) {
	doc, err := tree.TOML(src, b)
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	if v := root.Get("version").Text(); v != "3" && v != "4" || doc.Source() != src {
		return nil, errCargoLock
	}
	l := &CargoLock{}
	byName := make(map[string][]*CargoLocked)
	var lists []tree.Node
	for n := range root.Get("package").Children() {
		p := &CargoLocked{Name: n.Get("name").Text(), Version: n.Get("version").Text(), Source: n.Get("source").Text(), Checksum: n.Get("checksum").Text()}
		if !plainWord(p.Name) || !plainWord(p.Version) || len(byName[p.Name]) > maxCargoSame {
			return nil, errCargoLock
		}
		for c := range n.Children() {
			switch c.Key() {
			case "name", "version", "source", "checksum", "dependencies":
			default:
				p.replaced = true
			}
		}
		p.off, p.end = n.Range()
		l.Packages = append(l.Packages, p)
		byName[p.Name] = append(byName[p.Name], p)
		lists = append(lists, n.Get("dependencies"))
	}
	ends(src, l.Packages)
	for i, p := range l.Packages {
		for d := range lists[i].Children() {
			to := lockedBy(byName, d.Text())
			if err := b.Step(1 + int64(len(byName[p.Name]))); err != nil {
				return nil, err
			}
			if to == nil {
				return nil, fmt.Errorf("%s %s needs %q, which the lock file does not hold", p.Name, p.Version, d.Text())
			}
			p.Needs = append(p.Needs, to)
		}
	}
	return l, nil
}

// ends finds where each entry ends: before the next header.
func ends(src string, list []*CargoLocked) {
	for _, p := range list {
		p.end = len(src)
		for from := p.off + 1; ; {
			i := strings.Index(src[from:], "\n[")
			if i < 0 {
				break
			}
			from += i + 1
			p.end = from
			break
		}
	}
}

// lockedBy finds the package of an edge: "name", "name version" or "name version
// (source)".
func lockedBy(byName map[string][]*CargoLocked, edge string) *CargoLocked {
	name, rest, _ := strings.Cut(edge, " ")
	version, where, _ := strings.Cut(rest, " ")
	where = strings.TrimSuffix(strings.TrimPrefix(where, "("), ")")
	var found *CargoLocked
	for _, p := range byName[name] {
		if version != "" && p.Version != version {
			continue
		}
		if source, _, _ := strings.Cut(p.Source, "#"); where != "" && source != where {
			continue
		}
		if where == "" && found != nil && p.Source != "" {
			continue // of equal ones the one without a source is written without it
		}
		found = p
	}
	return found
}

// Edit returns the text of the lock file with other packages: entries that stay as
// they are keep their bytes, new ones stand where Cargo sorts them.
func (l *CargoLock) Edit(src string, now []*CargoLocked) (string, error) {
	if len(l.Packages) == 0 || len(now) == 0 {
		return "", errCargoLock
	}
	nl := "\n"
	if strings.Contains(src, "\r\n") {
		nl = "\r\n"
	}
	first, last := l.Packages[0], l.Packages[0]
	for _, p := range l.Packages {
		if p.off < first.off {
			first = p
		}
		if p.off > last.off {
			last = p
		}
	}
	was, is := edgeNames(l.Packages), edgeNames(now)
	sorted := slices.Clone(now)
	slices.SortStableFunc(sorted, compareLocked)
	var out strings.Builder
	out.WriteString(src[:first.off])
	for i, p := range sorted {
		if i > 0 {
			out.WriteString(nl + nl)
		}
		old := p.from
		if p.end > 0 {
			old = p
		}
		switch {
		case old != nil && slices.Equal(edgesOf(old, was), edgesOf(p, is)):
			out.WriteString(strings.TrimRight(src[old.off:old.end], " \t\r\n"))
		case p.replaced:
			return "", fmt.Errorf("%s %s: %w", p.Name, p.Version, errCargoReplace)
		default:
			out.WriteString(p.text(is, nl))
		}
	}
	tail := src[last.off:last.end]
	out.WriteString(tail[len(strings.TrimRight(tail, " \t\r\n")):])
	out.WriteString(src[last.end:])
	return out.String(), nil
}

func compareLocked(a, b *CargoLocked) int {
	if c := strings.Compare(a.Name, b.Name); c != 0 {
		return c
	}
	if c := semver.Compare("v"+a.Version, "v"+b.Version); c != 0 {
		return c
	}
	return strings.Compare(a.Source, b.Source)
}

// edgeNames returns how edges name packages: by name alone if there is one of the
// name, with the version, or with the source as well.
func edgeNames(list []*CargoLocked) map[*CargoLocked]string {
	versions := make(map[string]map[string]int)
	for _, p := range list {
		if versions[p.Name] == nil {
			versions[p.Name] = make(map[string]int)
		}
		versions[p.Name][p.Version]++
	}
	out := make(map[*CargoLocked]string, len(list))
	for _, p := range list {
		out[p] = p.Name
		if len(versions[p.Name]) > 1 || versions[p.Name][p.Version] > 1 {
			out[p] += " " + p.Version
		}
		if source, _, _ := strings.Cut(p.Source, "#"); versions[p.Name][p.Version] > 1 && source != "" {
			out[p] += " (" + source + ")"
		}
	}
	return out
}

func edgesOf(p *CargoLocked, names map[*CargoLocked]string) []string {
	var out []string
	for _, n := range p.Needs {
		out = append(out, names[n])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// text writes an entry as Cargo does.
func (p *CargoLocked) text(names map[*CargoLocked]string, nl string) string {
	var b strings.Builder
	b.WriteString("[[package]]")
	for _, m := range [...][2]string{{"name", p.Name}, {"version", p.Version}, {"source", p.Source}, {"checksum", p.Checksum}} {
		if m[1] != "" {
			b.WriteString(nl + m[0] + ` = "` + m[1] + `"`)
		}
	}
	if list := edgesOf(p, names); len(list) > 0 {
		b.WriteString(nl + "dependencies = [")
		for _, e := range list {
			b.WriteString(nl + ` "` + e + `",`)
		}
		b.WriteString(nl + "]")
	}
	return b.String()
}

// Again returns a package that is p but for its edges, which are to be set.
func (p *CargoLocked) Again() *CargoLocked {
	c := *p
	c.Needs, c.off, c.end, c.from = nil, 0, 0, p
	return &c
}
