package pypi

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// Locked returns the pinned requirements as packages; entry numbers are those of
// the lines, counted from first on.
func (r *Requirements) Locked(first int) []*Locked {
	var out []*Locked
	for i := range r.Lines {
		l := &r.Lines[i]
		if l.Pin == "" && l.URL == "" {
			continue
		}
		e := &Locked{Key: l.Name, Name: l.As, Version: l.Pin, entry: first + i}
		if l.URL != "" {
			e.Source = l.URL
		}
		e.Groups = append(e.Groups, l.Via...)
		out = append(out, e)
	}
	return out
}

// Raised returns the edits that pin the line of an entry to its new version, with
// the digests of its files where the line had some.
func (r *Requirements) Raised(e *Locked, first int) ([]manifest.Edit, error) {
	i := e.entry - first
	if i < 0 || i >= len(r.Lines) {
		return nil, nil
	}
	l := &r.Lines[i]
	edits := []manifest.Edit{{Off: l.pin[0], End: l.pin[1], New: e.Version}}
	if l.sums > 0 {
		if !e.Release.Hashed() {
			return nil, fmt.Errorf("the index gives no SHA-256 digests of %s %s", e.Name, e.Version)
		}
		sep := " "
		if between := r.src[:l.hashes[0]]; strings.HasSuffix(strings.TrimRight(between, " \t"), "\\\n") {
			sep = " \\\n" + between[strings.LastIndexByte(between, '\n')+1:]
		}
		edits = append(edits, manifest.Edit{Off: l.hashes[0], End: l.hashes[1], New: hashOptions(e.Release, sep)})
	}
	return edits, nil
}

func hashOptions(r *Release, sep string) string {
	list := r.Sums()
	for i := range list {
		list[i] = "--hash=" + list[i]
	}
	return strings.Join(list, sep)
}

// Dropped returns the edit that takes away the line of an entry, with the notes
// below it.
func (r *Requirements) Dropped(e *Locked, first int) []manifest.Edit {
	i := e.entry - first
	if i < 0 || i >= len(r.Lines) {
		return nil
	}
	return []manifest.Edit{{Off: r.Lines[i].off, End: r.Lines[i].end}}
}

// Added returns the edits that add lines for new packages where their names sort,
// each with a note on what needs it.
func (r *Requirements) Added(list []*Locked, via func(key string) []string) ([]manifest.Edit, error) {
	slices.SortFunc(list, func(a, b *Locked) int { return strings.Compare(a.Key, b.Key) })
	var edits []manifest.Edit
	for _, e := range list {
		place, hashed := len(r.src), false
		for i := range r.Lines {
			l := &r.Lines[i]
			hashed = hashed || l.sums > 0
			if l.Name > e.Key {
				place = l.off
				break
			}
		}
		var b strings.Builder
		if place == len(r.src) && place > 0 && !strings.HasSuffix(r.src, "\n") {
			b.WriteByte('\n')
		}
		b.WriteString(e.Key + "==" + e.Version)
		if e.Marker != "" {
			b.WriteString(" ; " + e.Marker)
		}
		if hashed {
			if !e.Release.Hashed() {
				return nil, fmt.Errorf("the index gives no SHA-256 digests of %s %s", e.Name, e.Version)
			}
			b.WriteString(" \\\n    " + hashOptions(e.Release, " \\\n    "))
		}
		b.WriteByte('\n')
		if names := via(e.Key); len(names) == 1 {
			b.WriteString("    # via " + names[0] + "\n")
		} else if len(names) > 1 {
			b.WriteString("    # via\n    #   " + strings.Join(names, "\n    #   ") + "\n")
		}
		edits = append(edits, manifest.Edit{Off: place, End: place, New: b.String()})
	}
	return edits, nil
}

// Entry returns the number of an entry among those that were read, -1 for a new one.
func (p *Locked) Entry() int { return p.entry }
