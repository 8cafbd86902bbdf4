package tree

import (
	"errors"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// checkResult checks what must be true of every result: an error of a known
// type, or a tree whose links, places and texts are sound.
func checkResult(t *testing.T, src string, doc *Doc, err error) {
	t.Helper()
	if err != nil {
		var syntax *SyntaxError
		if errors.As(err, &syntax) {
			if syntax.Line < 1 || syntax.Col < 1 || syntax.Msg == "" {
				t.Fatalf("error without place or message: %#v", syntax)
			}
		} else if !budget.IsBreach(err) {
			t.Fatalf("error of type %T: %v", err, err)
		}
		return
	}
	seen := make([]bool, len(doc.nodes))
	stack := []int32{0}
	for len(stack) > 0 {
		i := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if seen[i] {
			t.Fatalf("%q: node %d has two parents", src, i)
		}
		seen[i] = true
		checkNode(t, Node{doc, i})
		n := 0
		for c := range (Node{doc, i}).Children() {
			if n++; c.i <= i {
				t.Fatalf("%q: child %d of node %d", src, c.i, i)
			}
			stack = append(stack, c.i)
		}
		if n != (Node{doc, i}).Len() {
			t.Fatalf("%q: node %d has %d children, not %d", src, i, n, (Node{doc, i}).Len())
		}
	}
	for i, ok := range seen {
		if !ok {
			t.Fatalf("%q: node %d has no parent", src, i)
		}
	}
}

func checkNode(t *testing.T, n Node) {
	t.Helper()
	off, end := n.Range()
	if off > end || end > len(n.doc.src) {
		t.Fatalf("%q: node %d stands at %d to %d", n.doc.src, n.i, off, end)
	}
	if p := n.KeyAt(); p.Line < 1 || p.Col < 1 || int(p.End) > len(n.doc.src) {
		t.Fatalf("%q: the key of node %d stands at %+v", n.doc.src, n.i, p)
	}
	if n.Kind() == Absent || n.At().Line < 1 {
		t.Fatalf("%q: node %d is absent", n.doc.src, n.i)
	}
	_, _ = n.Text(), n.Raw()
	if !n.doc.keyIs(n.i, n.Key()) {
		t.Fatalf("%q: node %d is not found by its key %q", n.doc.src, n.i, n.Key())
	}
	if n.Target().Kind() == Absent {
		t.Fatalf("%q: the alias %d leads nowhere", n.doc.src, n.i)
	}
}
