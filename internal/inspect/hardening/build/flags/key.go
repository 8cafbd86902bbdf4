package flags

import (
	"fmt"
	"strconv"
	"strings"
)

// Key is equal for commands that do the same to every option, with arguments of the
// same place.
func (c *Command) Key() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %d %d %s %v %v %s", c.Tool.Triple, c.Tool.Family, c.Action, c.Lang, c.Shared, c.Partial, c.Tool.Version)
	for _, list := range [][]token{c.compile, c.link} {
		b.WriteByte(0)
		for _, t := range list {
			b.WriteString(t.text)
			b.WriteByte(0)
			b.WriteString(strconv.Itoa(int(t.at)))
			b.WriteByte(' ')
		}
	}
	for _, a := range c.standard {
		if a.File != "" {
			b.WriteString("@" + a.File)
			break
		}
	}
	return b.String()
}
