package dpkg

import (
	"iter"
	"strings"
)

// A field is one field of a paragraph (deb822(5)).
type field struct {
	name  string // as written; letter case does not count
	value string // without white space at both ends, continuation lines as they are
	off   int    // where the value begins
	first bool   // it begins a new paragraph
}

// is reports whether the field is called name.
func (f *field) is(name string) bool {
	return len(f.name) == len(name) && strings.EqualFold(f.name, name)
}

// fields yields the fields of text in order. Lines that are neither a field nor
// the continuation of one, and comments, are left out.
func fields(text string) iter.Seq[field] {
	return func(yield func(field) bool) {
		first := true
		for at := 0; at < len(text); {
			line, next := lineAt(text, at)
			start := at
			at = next
			if strings.TrimSpace(line) == "" {
				first = true
				continue
			}
			colon := strings.IndexByte(line, ':')
			if colon <= 0 || line[0] == ' ' || line[0] == '\t' || line[0] == '#' || strings.IndexByte(line[:colon], ' ') >= 0 {
				continue
			}
			end := start + len(line)
			for at < len(text) && (text[at] == ' ' || text[at] == '\t') {
				more, next := lineAt(text, at)
				if strings.TrimSpace(more) == "" {
					break
				}
				end = at + len(more)
				at = next
			}
			f := field{name: line[:colon], off: start + colon + 1, first: first}
			first = false
			for f.off < end && strings.IndexByte(" \t\r\n", text[f.off]) >= 0 {
				f.off++
			}
			f.value = strings.TrimRight(text[f.off:end], " \t\r\n")
			if !yield(f) {
				return
			}
		}
	}
}

// lineAt returns the line that begins at the offset, without its end, and where
// the next one begins.
func lineAt(text string, at int) (line string, next int) {
	if n := strings.IndexByte(text[at:], '\n'); n >= 0 {
		return text[at : at+n], at + n + 1
	}
	return text[at:], len(text)
}
