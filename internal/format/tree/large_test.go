package tree

import (
	"fmt"
	"strings"
	"testing"
)

// TestLargeDocumentsAreReadToTheLastValue has forms in which the number of
// values is estimated too low and too high, so that room for them runs out or
// is made too early.
func TestLargeDocumentsAreReadToTheLastValue(t *testing.T) {
	const n = 20_000
	lines := func(head, line, tail string) string {
		var b strings.Builder
		b.WriteString(head)
		for i := range n {
			b.WriteString(strings.ReplaceAll(line, "%", fmt.Sprint(i)))
		}
		return b.String() + tail
	}
	for _, tt := range []struct {
		name   string
		s      syntax
		src    string
		list   string // path of the list or map with n entries
		values int
		line   uint32 // of the last entry
	}{
		{"JSON, a map of lists", syntaxes()[0], lines("{", "\"k%\": [%],\n", "\"z\": 0}"), "", 2 + 2*n, n},
		{"JSON, commas in strings", syntaxes()[0], lines("[", "\"%,,,,,,,,\",\n", "0]"), "", 2 + n, n},
		{"JSONC, a comment for each value", syntaxes()[1], lines("[", "% /* , */, // ,\n", "]"), "", 1 + n, n},
		{"YAML, a map of maps", syntaxes()[2], lines("", "k%: {v: %, w: [a]}\n", ""), "", 1 + 4*n, n},
		{"YAML, a list of one-line maps", syntaxes()[2], lines("a:\n", "- b: %\n", ""), "a", 2 + 2*n, n + 1},
		{"YAML, commas in plain scalars", syntaxes()[2], lines("", "- a, b, c, d, %\n", ""), "", 1 + n, n},
		{"YAML by the library", syntaxes()[5], lines("", "- &a% {b: %}\n", ""), "", 1 + 2*n, n},
		{"TOML, tables", syntaxes()[3], lines("", "[[p]]\nv = %\n", ""), "p", 2 + 2*n, 2*n - 1},
		{"TOML, keys", syntaxes()[3], lines("", "k%.v = %\n", ""), "", 1 + 2*n, n},
		{"XML, elements with text", syntaxes()[4], lines("<r>", "<e i='%'>t%</e>\n", "</r>"), "", 1 + 3*n, n},
		{"XML, signs in text", syntaxes()[4], lines("<r>", "<e>= = = &lt;%</e>\n", "</r>"), "", 1 + 2*n, n},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := tt.s.read(tt.src, nil)
			if err != nil {
				t.Fatal(err)
			}
			if doc.Values() != tt.values {
				t.Errorf("%d values, want %d", doc.Values(), tt.values)
			}
			i := 0
			for c := range walkTo(doc.Root(), tt.list).Children() {
				if i == n {
					break // what stands behind the entries
				}
				if !strings.Contains(c.Raw()+c.Key()+c.Text()+c.Get("v").Raw(), fmt.Sprint(i)) && !strings.HasPrefix(tt.name, "TOML, tables") {
					t.Fatalf("entry %d is %q", i, c.Raw())
				}
				if i == n-1 && c.At().Line != tt.line {
					t.Errorf("the last entry stands on line %d, want %d", c.At().Line, tt.line)
				}
				i++
			}
			if i != n {
				t.Errorf("%d entries, want %d", i, n)
			}
		})
	}
}
