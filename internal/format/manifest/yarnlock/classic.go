package yarnlock

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// ErrShape is the error of a file that cannot be rebuilt byte for byte.
var ErrShape = errors.New("it is not laid out as yarn writes it")

// A Classic is a lock file of yarn 1 that was read.
type Classic struct {
	src     string
	head    string // the comments before the first entry
	entries []*entry
	byPath  map[string]*entry
	lock    *manifest.Lock
}

// An entry is one package of the file.
type entry struct {
	descriptors []string // "name@range", sorted
	body        string   // the lines below the header, without the last line break
	unasked     []string // descriptors that no need has
}

// DecodeClassic reads a lock file and what its projects ask for. projects are the
// manifests by folder, "" for that of the lock file.
func DecodeClassic(src string, projects map[string]*manifest.Project, b *budget.Budget) (*Classic, error) {
	f := &Classic{src: src, byPath: make(map[string]*entry), lock: &manifest.Lock{Packages: make(map[string]*manifest.Locked), Layout: manifest.Described}}
	if err := b.Step(1 + int64(len(src))/16); err != nil {
		return nil, err
	}
	if !strings.Contains(src, "# yarn lockfile v1\n") || strings.ContainsAny(src, "\r\t") {
		return nil, ErrShape
	}
	rest := src
	for strings.HasPrefix(rest, "#") || strings.HasPrefix(rest, "\n") {
		rest = rest[strings.IndexByte(rest, '\n')+1:]
	}
	f.head = src[:len(src)-len(rest)]
	answers := make(map[string]string)
	for block := range strings.SplitSeq(strings.TrimSuffix(rest, "\n"), "\n\n") {
		if block == "" {
			continue
		}
		if err := f.entry(block, answers); err != nil {
			return nil, err
		}
	}
	if f.text(f.entries) != src {
		return nil, ErrShape
	}
	return f, f.connect(projects, answers)
}

// Lock returns what the file holds, its projects with it.
func (f *Classic) Lock() *manifest.Lock { return f.lock }

// entry reads the lines of one entry.
func (f *Classic) entry(block string, answers map[string]string) error {
	header, body, _ := strings.Cut(block, "\n")
	e := &entry{body: body}
	list, ok := strings.CutSuffix(header, ":")
	for ok && list != "" {
		var d string
		if d, list, ok = token(list); ok && list != "" {
			list, ok = strings.CutPrefix(list, ", ")
			ok = ok && list != ""
		}
		e.descriptors = append(e.descriptors, d)
	}
	if !ok || len(e.descriptors) == 0 || strings.HasPrefix(header, " ") {
		return fmt.Errorf("%w: %s", ErrShape, clip(header))
	}
	x := &manifest.Locked{Path: e.descriptors[0], Links: make(map[string]string)}
	for _, d := range e.descriptors {
		name, asked := cut(d)
		if name == "" || answers[d] != "" {
			return fmt.Errorf("%w: the descriptor %q", ErrShape, clip(d))
		}
		answers[d] = x.Path
		local := x.Name == "" || x.Name == name
		x.Name = name
		switch {
		case !local:
			x.Fixed = "is shared by several names"
		case strings.HasPrefix(asked, "npm:"):
			x.Fixed = "is asked for under another name (" + clip(d) + "), which only yarn can move"
		case strings.ContainsAny(asked, ":/"):
			x.Fixed = "is not from a registry"
		}
	}
	if err := fields(x, body); err != nil {
		return err
	}
	if _, asked := cut(e.descriptors[0]); strings.HasPrefix(asked, "npm:") {
		if name, _ := cut(strings.TrimPrefix(asked, "npm:")); name != "" {
			x.Name = name
		} else if bare := strings.TrimPrefix(asked, "npm:"); bare != "" {
			x.Name = bare
		}
	}
	f.entries, f.byPath[x.Path], f.lock.Packages[x.Path] = append(f.entries, e), e, x
	return nil
}

// fields reads what an entry says.
func fields(x *manifest.Locked, body string) error {
	kind := ""
	for line := range strings.SplitSeq(body, "\n") {
		indent := len(line) - len(strings.TrimLeft(line, " "))
		name, rest, ok := token(line[indent:])
		value := ""
		if section, opens := strings.CutSuffix(line[indent:], ":"); ok && indent == 2 && opens {
			kind = section
			continue
		}
		if ok {
			rest, ok = strings.CutPrefix(rest, " ")
		}
		if ok && name != "integrity" {
			value, rest, ok = token(rest)
			ok = ok && rest == ""
		}
		switch {
		case !ok || indent != 2 && (indent != 4 || kind == ""):
			return fmt.Errorf("%w: %s", ErrShape, clip(line))
		case indent == 4 && (kind == manifest.NeedProd || kind == manifest.NeedOptional):
			x.Needs = append(x.Needs, manifest.Need{Name: name, Range: value, Kind: kind})
		case indent == 4:
		case name == "version":
			x.Version = value
		case name == "resolved":
			x.Resolved = value
		case name != "integrity" && x.Fixed == "":
			x.Fixed = "has the field " + clip(name) + " in the lock file, which only yarn can write"
		}
	}
	if x.Version == "" {
		return fmt.Errorf("%w: %s has no version", ErrShape, clip(x.Path))
	}
	if x.Resolved == "" && x.Fixed == "" {
		x.Fixed = "has no address in the lock file"
	}
	return nil
}

// connect finds the answers to all needs.
func (f *Classic) connect(projects map[string]*manifest.Project, answers map[string]string) error {
	folders := make(map[string]string) // of projects by name
	for _, dir := range sortedDirs(projects) {
		p := projects[dir]
		if folders[p.Name] == "" {
			folders[p.Name] = dir
		}
		if f.lock.Packages[dir] != nil {
			return fmt.Errorf("%w: the folder %q", ErrShape, clip(dir))
		}
		e := &manifest.Locked{Path: dir, Version: p.Version, Project: true, Links: make(map[string]string)}
		for _, n := range p.Needs {
			if n.Kind != manifest.NeedPeer {
				e.Needs = append(e.Needs, n)
			}
		}
		f.lock.Packages[dir] = e
	}
	asked := make(map[string]bool)
	for _, x := range f.lock.Packages {
		ranges := make(map[string]string)
		for i := range x.Needs {
			n := &x.Needs[i]
			d := n.Name + "@" + n.Range
			if was, met := ranges[n.Name]; met && was != n.Range {
				return fmt.Errorf("%s asks for %s twice, in different ranges", cmp.Or(x.Path, "the project"), n.Name)
			}
			ranges[n.Name] = n.Range
			to := answers[d]
			asked[d] = true
			if to == "" {
				to = folders[n.Name]
			}
			if to != "" {
				x.Links[n.Name] = to
			}
		}
	}
	for path, e := range f.byPath {
		for _, d := range e.descriptors {
			if !asked[d] {
				e.unasked = append(e.unasked, d)
			}
		}
		if x := f.lock.Packages[path]; len(e.unasked) > 0 && x.Fixed == "" {
			x.Fixed = "is held for " + clip(e.unasked[0]) + ", which nobody asks for; yarn install cleans that up"
		}
	}
	return nil
}

func sortedDirs(m map[string]*manifest.Project) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// text writes the file.
func (f *Classic) text(entries []*entry) string {
	var b strings.Builder
	b.Grow(len(f.src))
	b.WriteString(f.head)
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(x, y *entry) int { return strings.Compare(x.descriptors[0], y.descriptors[0]) })
	for i, e := range sorted {
		if i > 0 {
			b.WriteByte('\n')
		}
		d := slices.Clone(e.descriptors)
		slices.Sort(d)
		for j := range d {
			d[j] = wrap(d[j])
		}
		b.WriteString(strings.Join(d, ", ") + ":\n" + e.body + "\n")
	}
	return b.String()
}

// token cuts a word, or a text in quotes, off a line.
func token(s string) (word, rest string, ok bool) {
	if !strings.HasPrefix(s, `"`) {
		i := strings.IndexAny(s, " ,")
		if i < 0 {
			i = len(s)
		}
		return s[:i], s[i:], i > 0
	}
	i := strings.IndexByte(s[1:], '"')
	if i < 0 || strings.Contains(s[:i+1], `\`) {
		return "", "", false
	}
	return s[1 : i+1], s[i+2:], true
}

// cut splits a descriptor behind its name.
func cut(d string) (name, asked string) {
	if i := strings.IndexByte(strings.TrimPrefix(d, "@"), '@'); i > 0 {
		i += len(d) - len(strings.TrimPrefix(d, "@"))
		return d[:i], d[i+1:]
	}
	return "", ""
}

// clip bounds the words of others in an error.
func clip(s string) string {
	if r := []rune(s); len(r) > 80 {
		return string(r[:80]) + "…"
	}
	return s
}
