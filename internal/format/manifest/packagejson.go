package manifest

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Overrides returns the names of the packages whose versions a package.json file
// sets against what others ask for (npm documentation, package.json,
// "overrides"), however deep they stand.
func Overrides(src []byte, b *budget.Budget) (map[string]bool, error) {
	doc, err := tree.JSON(string(src), b)
	if err != nil {
		return nil, err
	}
	if doc.Root().Kind() != tree.Map {
		return nil, errObject
	}
	out := make(map[string]bool)
	type level struct {
		n     tree.Node
		depth int
	}
	queue := []level{{doc.Root().Get("overrides"), 0}}
	for len(queue) > 0 && queue[0].depth < 64 {
		l := queue[0]
		queue = queue[1:]
		for c := range l.n.Children() {
			name := c.Key()
			if i := strings.LastIndexByte(name, '@'); i > 0 { // a range behind the name
				name = name[:i]
			}
			out[name] = true
			queue = append(queue, level{c, l.depth + 1})
		}
	}
	return out, nil
}
