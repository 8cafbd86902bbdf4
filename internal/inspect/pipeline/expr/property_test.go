package expr

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// tree draws an expression of bounded depth.
func tree(t *rapid.T, depth int) *Node {
	names := rapid.SampledFrom([]string{"github", "a", "inputs", "some_name", "x-1", "Matrix"})
	if depth == 0 || rapid.IntRange(0, 3).Draw(t, "leaf") == 0 {
		switch rapid.IntRange(0, 4).Draw(t, "kind") {
		case 0:
			return &Node{Op: String, Text: rapid.StringOfN(rapid.RuneFrom([]rune("ab'{}$ é")), 0, 5, -1).Draw(t, "text")}
		case 1:
			return &Node{Op: Number, Text: rapid.SampledFrom([]string{"0", "1", "1.5", "0xff", "-3", "2e3"}).Draw(t, "number")}
		case 2:
			return &Node{Op: Bool, Text: rapid.SampledFrom([]string{"true", "false"}).Draw(t, "bool")}
		case 3:
			return &Node{Op: Null, Text: "null"}
		}
		return &Node{Op: Ident, Text: names.Draw(t, "name")}
	}
	sub := func() *Node { return tree(t, depth-1) }
	// What properties are read from is a context or a call.
	base := &Node{Op: Ident, Text: names.Draw(t, "context")}
	if rapid.Bool().Draw(t, "called") {
		base = &Node{Op: Call, Text: "fromJSON", Args: []*Node{sub()}}
	}
	switch rapid.IntRange(0, 6).Draw(t, "op") {
	case 0:
		return &Node{Op: Member, Text: rapid.SampledFrom([]string{"b", "c-d", "*", "_e1"}).Draw(t, "property"), Args: []*Node{base}}
	case 1:
		return &Node{Op: Index, Args: []*Node{base, sub()}}
	case 2:
		args := make([]*Node, rapid.IntRange(0, 3).Draw(t, "args"))
		for i := range args {
			args[i] = sub()
		}
		return &Node{Op: Call, Text: rapid.SampledFrom([]string{"format", "contains", "always"}).Draw(t, "function"), Args: args}
	case 3:
		return &Node{Op: Not, Text: "!", Args: []*Node{sub()}}
	case 4:
		return &Node{Op: Compare, Text: rapid.SampledFrom([]string{"==", "!=", "<", "<=", ">", ">="}).Draw(t, "compare"), Args: []*Node{sub(), sub()}}
	case 5:
		return &Node{Op: And, Text: "&&", Args: []*Node{sub(), sub()}}
	}
	return &Node{Op: Or, Text: "||", Args: []*Node{sub(), sub()}}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := show(tree(t, 4))
		n, err := Parse(want)
		if err != nil {
			t.Fatalf("%s: %v", want, err)
		}
		if got := show(n); got != want {
			t.Fatalf("%s, want %s", got, want)
		}
		if other := oracle(want); other != nil && !strings.Contains(want, "*") && !strings.Contains(want, "é") && !strings.Contains(want, "2e3") && !strings.Contains(other.Error(), "unexpected") {
			t.Fatalf("%s: another parser refuses it: %v", want, other)
		}
	})
}

func TestSpaceChangesNothingButPlaces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		src := show(tree(t, 3))
		var spaced strings.Builder
		quoted := false
		for _, r := range src {
			if r == '\'' {
				quoted = !quoted
			}
			if !quoted && strings.ContainsRune("(),[]", r) {
				spaced.WriteString(" \n\t")
			}
			spaced.WriteRune(r)
			if !quoted && strings.ContainsRune("(,[", r) {
				spaced.WriteString("\r\n ")
			}
		}
		n, err := Parse(spaced.String())
		if err != nil {
			t.Fatalf("%q: %v", spaced.String(), err)
		}
		if got := show(n); got != src {
			t.Fatalf("%s, want %s", got, src)
		}
	})
}

func TestFoldingAgreesWithFlows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := tree(t, 4)
		_, constant := n.Fold()
		contexts := 0
		n.Contexts(func(*Node) { contexts++ })
		if constant && contexts > 0 {
			t.Fatalf("%s is called constant and reads %d contexts", show(n), contexts)
		}
		flows := 0
		n.Flows(func(*Node) { flows++ })
		if flows > contexts {
			t.Fatalf("%s: %d flows of %d contexts", show(n), flows, contexts)
		}
		if truth, ok := n.Truthy(); ok != constant || truth && !ok {
			t.Fatalf("%s: truth %v, %v", show(n), truth, ok)
		}
	})
}

func TestEveryOperatorWithEveryKind(t *testing.T) {
	kinds := []string{"null", "true", "false", "0", "1", "-1.5", "''", "'a'", "'1'", "'A'"}
	for _, a := range kinds {
		for _, b := range kinds {
			equal := folded(t, a+" == "+b)
			if folded(t, b+" == "+a) != equal || (folded(t, a+" != "+b) == equal) {
				t.Errorf("%s and %s: equality is not symmetric or not its contrary", a, b)
			}
			if folded(t, a+" < "+b) != folded(t, b+" > "+a) || folded(t, a+" <= "+b) != folded(t, b+" >= "+a) {
				t.Errorf("%s and %s: the order has no mirror", a, b)
			}
			if folded(t, a+" < "+b) == "true" && (folded(t, a+" <= "+b) != "true" || equal == "true") {
				t.Errorf("%s < %s and not <=, or equal as well", a, b)
			}
			if got, want := folded(t, "!("+a+" && "+b+")"), folded(t, "!"+a+" || !"+b); got != want {
				t.Errorf("%s and %s: %s, want %s", a, b, got, want)
			}
			if got, want := folded(t, "!("+a+" || "+b+")"), folded(t, "!"+a+" && !"+b); got != want {
				t.Errorf("%s or %s: %s, want %s", a, b, got, want)
			}
		}
	}
}

func folded(t *testing.T, src string) string {
	t.Helper()
	n, err := Parse(src)
	if err != nil {
		t.Fatal(err)
	}
	text, ok := n.Fold()
	if !ok {
		t.Fatalf("%s is not constant", src)
	}
	return text
}
