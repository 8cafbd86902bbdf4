package expr

import "strings"

// Op is the kind of a node.
type Op uint8

// The kinds of nodes.
const (
	Null    Op = iota
	Bool       // Text is "true" or "false"
	Number     // Text as written
	String     // Text without quotes
	Ident      // a context, "github"
	Member     // Args[0].Text; Text is "*" for a filter
	Index      // Args[0][Args[1]]
	Call       // Text(Args…)
	Not        // !Args[0]
	Compare    // Args[0] Text Args[1]
	And        // Args[0] && Args[1]
	Or         // Args[0] || Args[1]
)

// A Node is one node of the syntax tree. Start and End are byte offsets in the
// source, half open.
type Node struct {
	Op         Op
	Text       string
	Args       []*Node
	Start, End int
}

// Literal reports whether n is a literal.
func (n *Node) Literal() bool { return n.Op <= String }

// Is reports whether n calls the named function.
func (n *Node) Is(function string) bool { return n.Op == Call && strings.EqualFold(n.Text, function) }

// Walk calls f for n and all nodes below it, parents first. If f returns false,
// what is below that node is left out.
func (n *Node) Walk(f func(*Node) bool) {
	if n == nil || !f(n) {
		return
	}
	for _, a := range n.Args {
		a.Walk(f)
	}
}

// Path returns the parts of a context in lower case: github, event, issue,
// title. Filters and computed indices are "*". It is nil for everything that is
// not an access to a context.
func (n *Node) Path() []string {
	depth := 0
	for at := n; ; at = at.Args[0] {
		if at.Op == Ident {
			break
		}
		if at.Op != Member && at.Op != Index {
			return nil
		}
		depth++
	}
	path := make([]string, depth+1)
	for at := n; ; at = at.Args[0] {
		switch at.Op {
		case Member:
			path[depth] = strings.ToLower(at.Text)
		case Index:
			path[depth] = "*"
			if at.Args[1].Op == String {
				path[depth] = strings.ToLower(at.Args[1].Text)
			}
		default:
			path[0] = strings.ToLower(at.Text)
			return path
		}
		depth--
	}
}

// Computed reports whether an index on the way to n depends on a context.
func (n *Node) Computed() bool {
	for at := n; at.Op == Member || at.Op == Index; at = at.Args[0] {
		if at.Op == Index && !at.Args[1].Literal() {
			return true
		}
	}
	return false
}

// Contexts calls f for every access to a context below n, the longest form of
// each, and for those inside computed indices.
func (n *Node) Contexts(f func(*Node)) {
	n.Walk(func(m *Node) bool {
		if m.Path() == nil {
			return true
		}
		f(m)
		for at := m; at.Op == Member || at.Op == Index; at = at.Args[0] {
			if at.Op == Index {
				at.Args[1].Contexts(f)
			}
		}
		return false
	})
}

// Flows calls f for every access to a context whose text can become part of the
// result: comparisons, conditions and tests give no text away.
func (n *Node) Flows(f func(*Node)) {
	if n.Path() != nil {
		f(n)
		return
	}
	switch n.Op {
	case And:
		n.Args[1].Flows(f)
	case Or:
		n.Args[0].Flows(f)
		n.Args[1].Flows(f)
	case Member, Index:
		n.Args[0].Flows(f)
	case Call:
		if !passes(n.Text) {
			return
		}
		for i, a := range n.Args {
			if n.Is("case") && i%2 == 0 && i < len(n.Args)-1 {
				continue // a condition
			}
			a.Flows(f)
		}
	}
}

// passes reports whether a function hands on the text of its arguments.
func passes(function string) bool {
	switch strings.ToLower(function) {
	case "format", "join", "tojson", "fromjson", "case":
		return true
	}
	return false
}
