package jenkins

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// dump writes a tree in one line: calls with their arguments in parentheses and
// their closures in braces, texts in quotes, operators as they are.
func dump(b *block) string {
	var out []string
	for _, s := range b.stmts {
		text := dumpExpr(s.value)
		if s.name != "" {
			text = s.name + " = " + text
		}
		out = append(out, text)
	}
	return strings.Join(out, "; ")
}

func dumpExpr(e *expr) string {
	var out []string
	for _, it := range e.items {
		switch {
		case it.text != nil:
			out = append(out, fmt.Sprintf("%q", it.text.text))
		case it.call != nil:
			out = append(out, dumpCall(it.call))
		case it.list != nil:
			out = append(out, "["+dumpArgs(it.list)+"]")
		case it.body != nil:
			out = append(out, "{"+dump(it.body)+"}")
		case it.path != "":
			out = append(out, it.path)
		case it.op != 0:
			out = append(out, string(it.op))
		default:
			out = append(out, "[]")
		}
	}
	return strings.Join(out, " ")
}

func dumpCall(c *call) string {
	text := c.name
	if c.on != nil {
		text = dumpCall(c.on) + " -> " + c.name
	}
	text += "(" + dumpArgs(c.args) + ")"
	if c.body != nil {
		text += "{" + dump(c.body) + "}"
	}
	return text
}

func dumpArgs(list []*arg) string {
	var out []string
	for _, a := range list {
		text := dumpExpr(a.value)
		if a.name != "" {
			text = a.name + ": " + text
		}
		out = append(out, text)
	}
	return strings.Join(out, ", ")
}

func TestGroovyIsReadAsCallsTextsAndNames(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{`a`, `a`},
		{`a.b.c`, `a.b.c`},
		{`a?.b`, `a.b`},
		{`a()`, `a()`},
		{`a 'x'`, `a("x")`},
		{`a 'x', 'y'`, `a("x", "y")`},
		{`a 'x',
		   'y'`, `a("x", "y")`},
		{`a b: 'x', c: 1`, `a(b: "x", c: 1)`},
		{`a(b: 'x', c: [1, 2])`, `a(b: "x", c: [1, 2])`},
		{`a(['k': 'v', "w": x])`, `a([k: "v", w: x])`},
		{`a([:])`, `a([])`},
		{`a([])`, `a([])`},
		{`a { b }`, `a(){b}`},
		{`a('x') { b 'y' }`, `a("x"){b("y")}`},
		{`a 'x' { b }`, `a("x"){b}`},
		{`a { x, y -> b x }`, `a(){b(x)}`},
		{`a { -> b }`, `a(){b}`},
		{`a().b('x').c`, `a() -> a.b("x") -> a.b.c()`},
		{`a()
		    .b()`, `a() -> a.b()`},
		{`a('x')?.trim()`, `a("x") -> a.trim()`},
		{`'x'.trim()`, `"x"`},
		{`'x' + y + 'z'`, `"x" + y + "z"`},
		{`'x' +
		  'y'`, `"x" + "y"`},
		{`x = 'y'`, `x = "y"`},
		{`def x = a 'y'`, `x = a("y")`},
		{`final String x = 'y'`, `x = "y"`},
		{`env.X = 'y'`, `env.X = "y"`},
		{`x += 'y'`, `x = "y"`},
		{`x == 'y'`, `x = = "y"`},
		{`a; b; c`, `a; b; c`},
		{"a // b\nc /* d\n e */ f", `a; c(f)`},
		{"#!/usr/bin/env groovy\na", `a`},
		{"\ufeffa", `a`},
		{`if (a) { b } else { c }`, `if(a){b} else(){c}`},
		{`if (a) b 'x'`, `if(a) b("x")`},
		{`if (a) b 'x' else c 'y'`, `if(a) b("x" else c("y"))`},
		{"if (a) {\n b\n}\nc", `if(a){b}; c`},
		{`for (x in y) { z }`, `for(x in y){z}`},
		{`try { a } catch (E e) { b } finally { c }`, `try(){a} catch(E e){b} finally(){c}`},
		{`return a(x)`, `return(a(x))`},
		{`@Library('x') _`, `@Library("x") _`},
		{`import a.b.C`, `a.b.C`},
		{`def f(String x) { a x }`, `f(String x){a(x)}`},
		{`x ? 'a' : 'b'`, `x ? "a" : "b"`},
		{`a(x ? 'a' : 'b', c: 'd')`, `a(x ? "a" : "b", c: "d")`},
		{`parallel a: { b }, c: { d }`, `parallel(a: {b}, c: {d})`},
		{`a[0].b`, `a [0] . b`},
		{`x as String`, `x as String`},
		{`x in y`, `x in y`},
		{`!a`, `! a`},
		{`~/x/`, `~ "x"`},
		{`a / b / c`, `a / b / c`},
		{`a(/x'y/)`, `a("x'y")`},
		{`switch (a) { case 'x': b 'y'; break
		   default: c 'z' }`, `switch(a){b("y"); break; default; ; c("z")}`},
		{`}} a`, `a`},
		{`a ( 'x' )`, `a("x")`},
		{"a \\\n 'x'", `a("x")`},
	} {
		tree, _, err := parse(tt.text, nil)
		if err != nil {
			t.Errorf("%s: %v", tt.text, err)
			continue
		}
		if got := dump(tree); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

func TestTextsAreReadWithTheirEscapesAndInterpolations(t *testing.T) {
	for _, tt := range []struct {
		text, want string
		places     []string // "inner" of each interpolation
	}{
		{`'a'`, "a", nil},
		{`''`, "", nil},
		{`'a\'b'`, "a'b", nil},
		{`'a"b'`, `a"b`, nil},
		{`'a\nb\tc\\d'`, "a\nb\tc\\d", nil},
		{`'a\u0041b'`, "a?b", nil},
		{`'${x}'`, "${x}", nil},
		{`"${x}"`, "${x}", []string{"x"}},
		{`"$x"`, "$x", []string{"x"}},
		{`"$x.y.z, $a."`, "$x.y.z, $a.", []string{"x.y.z", "a"}},
		{`"${x.y('a}')}"`, "${x.y('a}')}", []string{"x.y('a"}},
		{`"${x.collect { it }}"`, "${x.collect { it }}", []string{"x.collect { it }"}},
		{`"\${x} \$y"`, "${x} $y", nil},
		{`"$ 5$ ${"`, "$ 5$ ${", nil},
		{`"a\"b"`, `a"b`, nil},
		{`"""a"b"""`, `a"b`, nil},
		{"'''a\nb'''", "a\nb", nil},
		{"'''a\\\nb'''", "ab", nil},
		{"'''a\\\r\nb'''", "ab", nil},
		{`/a\/b\d${x}/`, `a/b\d${x}`, []string{"x"}},
		{`$/a/b$x/$`, `a/b$x`, []string{"x"}},
		{"'open\nnext", "open", nil},
		{"\"\"\"open\nnext", "open\nnext", nil},
	} {
		p := parser{src: tt.text}
		l := p.literal()
		if l.text != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, l.text, tt.want)
		}
		if len(l.index) != len(l.text) {
			t.Errorf("%s: %d places for %d bytes", tt.text, len(l.index), len(l.text))
		}
		var got []string
		for _, x := range l.places {
			got = append(got, x.inner)
			if l.text[x.start] != '$' || x.end > len(l.text) {
				t.Errorf("%s: place %d to %d", tt.text, x.start, x.end)
			}
		}
		if strings.Join(got, "|") != strings.Join(tt.places, "|") {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.places)
		}
	}
}

func TestConditionsOfGroovyAreJudged(t *testing.T) {
	for _, tt := range []struct {
		text        string
		shut, opens bool
	}{
		{`env.BRANCH_NAME == 'main'`, true, false},
		{`env.BRANCH_NAME == "main"`, true, false},
		{`(env.BRANCH_NAME == 'main') && params.X`, true, false},
		{`BRANCH_NAME=='main'`, true, false},
		{`return env.GIT_BRANCH == 'origin/main'`, true, false},
		{`!env.CHANGE_ID`, true, false},
		{`env.CHANGE_ID == null`, true, false},
		{`null == env.CHANGE_ID`, true, false},
		{`env.TAG_NAME`, true, false},
		{`env.BRANCH_IS_PRIMARY`, true, false},
		{`env.CHANGE_ID`, false, true},
		{`env.CHANGE_ID != null`, false, true},
		{`return env.CHANGE_ID`, false, true},
		{`env.BRANCH_NAME == 'PR-1'`, false, false},
		{`env.BRANCH_NAME != 'main'`, false, false},
		{`env.BRANCH_NAME == 'main' || env.CHANGE_ID`, false, false},
		{`env.BRANCH_NAME.startsWith('release')`, false, false},
		{`params.DEPLOY`, false, false},
		{``, false, false},
	} {
		if got := shuts(tt.text); got != tt.shut {
			t.Errorf("%q shuts change requests out: %v", tt.text, got)
		}
		if got := opens(tt.text); got != tt.opens {
			t.Errorf("%q opens for change requests only: %v", tt.text, got)
		}
	}
}

func TestVariablesOfChangeRequestsHaveTheirLevels(t *testing.T) {
	for name, want := range map[string]pipeline.Level{
		"CHANGE_TITLE":            pipeline.Arbitrary,
		"CHANGE_BRANCH":           pipeline.Arbitrary,
		"BRANCH_NAME":             pipeline.Arbitrary,
		"ghprbCommentBody":        pipeline.Arbitrary,
		"gitlabMergeRequestTitle": pipeline.Arbitrary,
		"CHANGE_AUTHOR":           pipeline.Structured,
		"ghprbPullAuthorLogin":    pipeline.Structured,
		"CHANGE_ID":               pipeline.Fixed,
		"CHANGE_TARGET":           pipeline.Fixed,
		"GIT_COMMIT":              pipeline.Fixed,
		"ghprbPullId":             pipeline.Fixed,
		"BUILD_NUMBER":            pipeline.Fixed,
		"WORKSPACE":               pipeline.Fixed,
	} {
		r := predefined(name)
		if r.Level != want {
			t.Errorf("%s: level %d, want %d", name, r.Level, want)
		}
		if want > pipeline.Fixed && r.Name() != "env."+name {
			t.Errorf("%s is called %s", name, r.Name())
		}
	}
}
