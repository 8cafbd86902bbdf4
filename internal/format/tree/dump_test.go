package tree

import (
	"fmt"
	"strings"
)

// dump writes a value in one line: strings quoted, numbers as written, maps
// with their keys, aliases as they are.
func dump(n Node) string {
	var b strings.Builder
	dumpTo(&b, n)
	return b.String()
}

func dumpTo(b *strings.Builder, n Node) {
	switch n.Kind() {
	case Absent:
		b.WriteString("absent")
	case Null:
		if n.IsAlias() {
			b.WriteString(n.Text())
			return
		}
		b.WriteString("null")
	case Bool, Number:
		b.WriteString(n.Text())
	case String:
		fmt.Fprintf(b, "%q", n.Text())
	case Map, List:
		b.WriteString(map[Kind]string{Map: "{", List: "["}[n.Kind()])
		i := 0
		for c := range n.Children() {
			if i++; i > 1 {
				b.WriteString(", ")
			}
			if n.Kind() == Map {
				fmt.Fprintf(b, "%s: ", c.Key())
			}
			dumpTo(b, c)
		}
		b.WriteString(map[Kind]string{Map: "}", List: "]"}[n.Kind()])
	}
}
