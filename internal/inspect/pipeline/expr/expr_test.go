package expr

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rhysd/actionlint"
)

// show writes a tree with all its brackets.
func show(n *Node) string {
	args := make([]string, len(n.Args))
	for i, a := range n.Args {
		args[i] = show(a)
	}
	switch n.Op {
	case String:
		return "'" + strings.ReplaceAll(n.Text, "'", "''") + "'"
	case Null, Bool, Number, Ident:
		return n.Text
	case Member:
		if n.Args[0].Literal() {
			return args[0] + "[*]" // 0.* would be a number
		}
		return args[0] + "." + n.Text
	case Index:
		return args[0] + "[" + args[1] + "]"
	case Call:
		return n.Text + "(" + strings.Join(args, ", ") + ")"
	case Not:
		return "!" + args[0]
	}
	return "(" + strings.Join(args, " "+n.Text+" ") + ")"
}

func TestParse(t *testing.T) {
	for src, want := range map[string]string{
		"github.ref":                       "github.ref",
		" github . ref ":                   "github.ref",
		"github['ref']":                    "github['ref']",
		"a.*.b":                            "a.*.b",
		"a[*].b":                           "a.*.b",
		"a[0].b-c":                         "a[0].b-c",
		"a || b && c":                      "(a || (b && c))",
		"a && b || c && d":                 "((a && b) || (c && d))",
		"(a || b) && c":                    "((a || b) && c)",
		"!a == b":                          "(!a == b)",
		"!!a":                              "!!a",
		"a != b && c >= 1.5":               "((a != b) && (c >= 1.5))",
		"1 < 2 && 2 <= 3 && 0x1F > -1e-3":  "(((1 < 2) && (2 <= 3)) && (0x1F > -1e-3))",
		"'it''s'":                          "'it''s'",
		"''":                               "''",
		"format('{0}', a.b, true, null)":   "format('{0}', a.b, true, null)",
		"always()":                         "always()",
		"fromJSON(a).b[c.d]":               "fromJSON(a).b[c.d]",
		"contains(a, 'x')\n  && b":         "(contains(a, 'x') && b)",
		"github.event.pull_request.labels": "github.event.pull_request.labels",
	} {
		n, err := Parse(src)
		if err != nil {
			t.Errorf("%q: %v", src, err)
			continue
		}
		if got := show(n); got != want {
			t.Errorf("%q: %s, want %s", src, got, want)
		}
	}
}

func TestWhatIsNoExpressionIsRefusedWithItsPlace(t *testing.T) {
	for src, off := range map[string]int{
		"":           0,
		"  ":         2,
		"a b":        2,
		"a &&":       4,
		"a.":         2,
		"a[":         2,
		"a[1":        3,
		"(a":         2,
		"f(a":        3,
		"f(a,":       4,
		"'abc":       0,
		"a = b":      2,
		"\"a\"":      0,
		"a & b":      2,
		"a.b.1":      4,
		"$a":         0,
		"a ? b : c":  2,
		"a + b":      2,
		"[a]":        0,
		"a == ":      5,
		"a..b":       2,
		"a.'b'":      2,
		"f(,)":       2,
		"1 2":        2,
		"true false": 5,
	} {
		n, err := Parse(src)
		if err == nil {
			t.Errorf("%q: %s", src, show(n))
			continue
		}
		e, ok := err.(*Error)
		if !ok || e.Off != off || !strings.Contains(err.Error(), strconv.Itoa(off)) {
			t.Errorf("%q: %v, want offset %d", src, err, off)
		}
	}
}

func TestDeepAndLongExpressionsAreRefused(t *testing.T) {
	for name, src := range map[string]string{
		"brackets":   strings.Repeat("(", 5000) + "a" + strings.Repeat(")", 5000),
		"negations":  strings.Repeat("!", 5000) + "a",
		"calls":      strings.Repeat("f(", 5000) + "a" + strings.Repeat(")", 5000),
		"indices":    strings.Repeat("a[", 5000) + "a" + strings.Repeat("]", 5000),
		"properties": "a" + strings.Repeat(".b", 5000),
		"operators":  "a" + strings.Repeat("||a", 8000),
	} {
		if _, err := Parse(src); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := Parse("a" + strings.Repeat(" || a", 4000)); err != nil {
		t.Errorf("a chain within GitHub's limit: %v", err)
	}
}

func TestNodesKnowTheirPlaces(t *testing.T) {
	src := " a && github.event['x'].y || format('{0}', b) "
	n, err := Parse(src)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	n.Walk(func(m *Node) bool {
		got = append(got, src[m.Start:m.End])
		return true
	})
	want := []string{
		"a && github.event['x'].y || format('{0}', b)", "a && github.event['x'].y", "a", "github.event['x'].y", "github.event['x']", "github.event", "github", "'x'",
		"format('{0}', b)", "'{0}'", "b",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestPaths(t *testing.T) {
	for src, want := range map[string]string{
		"github":                       "github",
		"GitHub.Event.Issue":           "github event issue",
		"github['Event'].issue":        "github event issue",
		"github.event.commits[0].id":   "github event commits * id",
		"github.event.labels.*.name":   "github event labels * name",
		"secrets[format('{0}', a)]":    "secrets *",
		"f(a).b":                       "",
		"'x'":                          "",
		"a == b":                       "",
		"(github.ref)":                 "github ref",
		"inputs.some-name_2":           "inputs some-name_2",
		"matrix[matrix.x].y":           "matrix * y",
		"github.event.a.b.c.d.e.f.g.h": "github event a b c d e f g h",
	} {
		n, err := Parse(src)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(n.Path(), " "); got != want {
			t.Errorf("%s: %q, want %q", src, got, want)
		}
	}
}

func TestOnlyTextThatReachesTheResultFlows(t *testing.T) {
	for src, want := range map[string]string{
		"a.b":                           "a.b",
		"a.b && c.d":                    "c.d",
		"a.b || c.d":                    "a.b c.d",
		"a.b && 'x' || c.d":             "c.d",
		"a.b == c.d":                    "",
		"!a.b":                          "",
		"contains(a.b, c.d)":            "",
		"format('{0}', a.b, c.d)":       "a.b c.d",
		"toJSON(a)":                     "a",
		"fromJSON(a.b).c":               "a.b",
		"join(a.*.b, ',')":              "a.*.b",
		"hashFiles(a.b)":                "",
		"case(a.b, c.d, e.f, g.h, i.j)": "c.d g.h i.j",
		"startsWith(a.b, 'x') && c.d":   "c.d",
		"always()":                      "",
		"a[b.c]":                        "a[b.c]",
	} {
		n, err := Parse(src)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		n.Flows(func(m *Node) { got = append(got, src[m.Start:m.End]) })
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%s: %q, want %q", src, s, want)
		}
	}
}

func TestContextsAreFoundEverywhere(t *testing.T) {
	src := "a.b == c[d.e] && f(g.h)[i] || 'x'"
	n, err := Parse(src)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	n.Contexts(func(m *Node) { got = append(got, src[m.Start:m.End]) })
	if diff := cmp.Diff([]string{"a.b", "c[d.e]", "d.e", "g.h", "i"}, got); diff != "" {
		t.Error(diff)
	}
	if !n.Args[0].Args[0].Args[1].Computed() || n.Args[0].Args[0].Args[0].Computed() {
		t.Error("computed indices are told wrongly")
	}
}

func TestFold(t *testing.T) {
	for src, want := range map[string]string{
		"'a'": "a", "1": "1", "true": "true", "null": "",
		"!true": "false", "!''": "true", "!null": "true", "!0": "true", "!'0'": "false",
		"'a' && 'b'": "b", "'' && 'b'": "", "'' || 'b'": "b", "'a' || 'b'": "a",
		"'A' == 'a'": "true", "'a' != 'b'": "true", "1 == 1.0": "true", "'1' == 1": "true", "'' == 0": "true", "null == 0": "true",
		"true == 1": "true", "'x' == 1": "false", "'x' != 1": "true", "1 < 2": "true", "2 <= 2": "true", "'a' > 'b'": "false", "'b' >= 'a'": "true", "0x10 == 16": "true",
		"format('{0}-{1}-{0}', 'a', 1)": "a-1-a", "format('{{0}}')": "{0}", "toJSON('a')": `"a"`, "toJSON(true)": "true",
		"contains('abc', 'B')": "true", "startsWith('abc', 'b')": "false", "endsWith('abc', 'C')": "true",
	} {
		n, err := Parse(src)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := n.Fold(); !ok || got != want {
			t.Errorf("%s: %q, %v, want %q", src, got, ok, want)
		}
	}
}

func TestWhatIsNotConstantIsNotFolded(t *testing.T) {
	for _, src := range []string{
		"a", "a.b", "'x' == a", "true || a", "false && a", "!a", "format('{0}', a)", "format('{1}', 'a')", "format('{', 'a')", "format('}', 'a')", "format('{x}', 'a')", "format('{-1}', 'a')",
		"always()", "fromJSON('[1]')", "hashFiles('x')", "contains('a')", "format()", "toJSON()",
	} {
		n, err := Parse(src)
		if err != nil {
			t.Fatal(err)
		}
		if got, ok := n.Fold(); ok {
			t.Errorf("%s: %q", src, got)
		}
		if _, constant := n.Truthy(); constant {
			t.Errorf("%s has a truth", src)
		}
	}
}

// oracle parses with the parser of another project.
func oracle(src string) error {
	_, err := actionlint.NewExprParser().Parse(actionlint.NewExprLexer(src + "}}"))
	if err != nil {
		return err
	}
	return nil
}

func TestOthersReadTheSameExpressions(t *testing.T) {
	for _, src := range []string{
		"github.ref", "a.b && c || d", "!a", "a[0].b", "a.*.b", "format('{0}', a)", "'it''s'", "1.5e3 == a", "a ==", "a b", "(a", "f(a,)", "a.b.", "''", "-1 < 2", "0x1f", "a['b']", "'", "a = b", "!", "a.b-c.d_e", "[a]", "a && (b || c)",
	} {
		_, err := Parse(src)
		if other := oracle(src); (err == nil) != (other == nil) {
			t.Errorf("%q: %v here, %v there", src, err, other)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"github.event.issue.title", "a && b || !c", "format('{0}', a[b].c)", "'it''s' == x", "((((", "a.*.b[0]", "0x1F <= -1e3", "case(a, b, c)", "\x00", "'"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		n, err := Parse(src)
		if err != nil {
			if n != nil {
				t.Error("a tree and an error")
			}
			return
		}
		n.Walk(func(m *Node) bool {
			if m.Start < 0 || m.End < m.Start || m.End > len(src) {
				t.Fatalf("%q: node at %d-%d", src, m.Start, m.End)
			}
			return true
		})
		n.Fold()
		n.Flows(func(m *Node) {
			if len(m.Path()) == 0 {
				t.Error("a flow without a path")
			}
		})
		n.Contexts(func(*Node) {})
		if len(src) > 200 {
			return // brackets could make it too deep
		}
		again, err := Parse(show(n))
		if err != nil || show(again) != show(n) {
			t.Errorf("%q is written as %q, and that is read as %v, %v", src, show(n), again, err)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	const src = "github.event_name == 'push' && contains(github.event.pull_request.labels.*.name, 'ok') || format('{0}-{1}', matrix.os, inputs.x)"
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		if _, err := Parse(src); err != nil {
			b.Fatal(err)
		}
	}
}
