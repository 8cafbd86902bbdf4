package layout

import (
	"fmt"
	"sort"
	"strconv"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// canonical writes a value in the form that signatures are over: keys sorted, no
// white space, only quotes and backslashes quoted, integers only
// (in-toto specification, 4.2; OLPC canonical JSON).
func canonical(n tree.Node, b *budget.Budget) ([]byte, error) { return appendCanonical(nil, n, b, 0) }

// maxDepth bounds the nesting; the reader of JSON bounds it as well.
const maxDepth = 100

func appendCanonical(out []byte, n tree.Node, b *budget.Budget, depth int) ([]byte, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("nested deeper than %d", maxDepth)
	}
	if err := b.Step(1); err != nil {
		return nil, err
	}
	var err error
	switch n.Kind() {
	case tree.Map:
		return appendObject(out, n, b, depth)
	case tree.List:
		out = append(out, '[')
		first := true
		for c := range n.Children() {
			if !first {
				out = append(out, ',')
			}
			first = false
			if out, err = appendCanonical(out, c, b, depth+1); err != nil {
				return nil, err
			}
		}
		return append(out, ']'), nil
	case tree.String:
		return appendText(out, n.Text()), nil
	case tree.Null:
		return append(out, "null"...), nil
	case tree.Bool:
		return append(out, n.Text()...), nil
	}
	i, err := strconv.ParseInt(n.Text(), 10, 64)
	if err != nil {
		return nil, fmt.Errorf("the number %.40q is no integer", n.Text())
	}
	return strconv.AppendInt(out, i, 10), nil
}

// appendObject writes an object. A key that stands twice is refused: readers
// would differ.
func appendObject(out []byte, n tree.Node, b *budget.Budget, depth int) ([]byte, error) {
	keys := make([]string, 0, n.Len())
	values := map[string]tree.Node{}
	for c := range n.Children() {
		k := c.Key()
		if _, twice := values[k]; twice {
			return nil, fmt.Errorf("the key %.40q stands twice", k)
		}
		values[k] = c
		keys = append(keys, k)
	}
	sort.Strings(keys)
	out = append(out, '{')
	var err error
	for i, k := range keys {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(appendText(out, k), ':')
		if out, err = appendCanonical(out, values[k], b, depth+1); err != nil {
			return nil, err
		}
	}
	return append(out, '}'), nil
}

func appendText(out []byte, s string) []byte {
	out = append(out, '"')
	for i := range len(s) {
		if s[i] == '"' || s[i] == '\\' {
			out = append(out, '\\')
		}
		out = append(out, s[i])
	}
	return append(out, '"')
}
