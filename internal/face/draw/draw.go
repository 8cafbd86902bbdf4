package draw

import (
	"strings"
	"unicode"
)

// A Node is one box of a picture.
type Node struct {
	Label string
	Under string // a second line, smaller: where it stands
	Kind  string // gives the colour, see Kinds
	Mark  bool   // framed: a place that a cut changes
}

// An Edge is an arrow between two nodes, by index.
type Edge struct {
	From, To int
	Label    string
}

// A Graph is what is drawn.
type Graph struct {
	Title string
	Nodes []Node
	Edges []Edge
}

// numKinds is the number of kinds.
const numKinds = 7

// kinds are the kinds of nodes in the order of a legend, with their colours: of
// the box in light and in dark surroundings, and of its border.
func kinds() [numKinds][4]string {
	return [numKinds][4]string{
		{"act", "#fde2e1", "#5c1f1d", "#b3261e"},
		{"trigger", "#fff1d6", "#553c10", "#9a6700"},
		{"step", "#ffe9d9", "#57331a", "#bc4c00"},
		{"job", "#e3effd", "#16345c", "#0969da"},
		{"artefact", "#e9e6fb", "#35296b", "#6639ba"},
		{"cache", "#e9e6fb", "#35296b", "#6639ba"},
		{"power", "#dff3e3", "#134422", "#1a7f37"},
	}
}

// plain makes a text of one line without control characters.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r == '\r':
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar, r == 0xfffe, r == 0xffff:
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
}

// clip shortens a text to n characters.
func clip(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}
