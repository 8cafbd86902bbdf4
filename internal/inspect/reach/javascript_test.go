package reach

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// read lists what a source imports, as "kind value" without the kind of plain
// imports.
func read(t helper, name, text string) []string {
	t.Helper()
	var out []string
	for _, a := range listing(t, name, text).Attrs {
		switch a.Name {
		case component.AttrImport, component.AttrProvides:
			out = append(out, a.Value)
		case component.AttrTypeImport:
			out = append(out, "type "+a.Value)
		case component.AttrComputed:
			out = append(out, "computed "+a.Value)
		}
	}
	return out
}

func listing(t helper, name, text string) *component.Listing {
	t.Helper()
	d := inspect.NewDispatch(Sources())
	takers := d.Takers(name, false, nil)
	if len(takers) != 1 {
		t.Fatalf("%s: %d readers", name, len(takers))
	}
	var r inspect.Result
	f := &inspect.File{Path: name, Size: int64(len(text)), Data: []byte(text), At: strings.NewReader(text), Budget: budget.New(budget.Default(), int64(len(text)))}
	if err := d.Inspector(takers[0]).Inspect(f, &r); err != nil {
		t.Fatal(err)
	}
	if len(r.Listings) != 1 {
		t.Fatalf("%d listings", len(r.Listings))
	}
	return r.Listings[0]
}

func TestImportsOfJavaScript(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"an import for its effects", `import 'a'`, "a"},
		{"a default import", `import a from "b"`, "b"},
		{"a namespace", `import * as x from 'b'`, "b"},
		{"a list over lines", "import x, {\n y as z, // from 'no'\n type W,\n} from 'b';", "b"},
		{"a name that is a string", `import { "a-b" as c } from 'd'`, "d"},
		{"an import with attributes", `import j from './d.json' with { type: 'json' }; import k from 'k'`, "./d.json k"},
		{"an import named from", `import from from 'b'`, "b"},
		{"types only", `import type { T } from 'b'; export type { U } from 'c'`, "type_b type_c"},
		{"a value called type", `import type from 'b'`, "b"},
		{"a value called type in a list", `import type, { x } from 'b'`, "b"},
		{"an export from", `export { x } from 'a'; export * from "b"; export * as c from 'c'`, "a b c"},
		{"an export of values", `export const from = 'no'; export default 'no'; export { x }; const y = 'no'`, ""},
		{"a call", `const x = await import('a')`, "a"},
		{"a call with options", `import('a', { with: {} })`, "a"},
		{"import.meta", `import.meta.url; import x from 'b'`, "b"},
		{"require", `const a = require('a'), { b } = require("b/sub"); require.resolve('c')`, "a b/sub c"},
		{"require of the module", `module.require('a')`, "a"},
		{"require by optional call", `require?.('a')`, "a"},
		{"TypeScript's import of a module", `import x = require('a'); import y = N.M;`, "a"},
		{"a literal template", "require(`a`)", "a"},
		{"a name whose package stands before what is computed", "import(`lodash/${x}`); require('@s/p/' + y)", "lodash/ @s/p/"},
		{"a path that is computed", "require('./locale/' + x); require(`../${x}`)", "./locale/ ../"},
		{"a name that is computed", "require('plugin-' + x)", "computed_require('plugin-'_+_x)"},
		{"a variable", "\n  require(name)\n", "computed_require(name)"},
		{"a variable in a template", "import(`${name}`)", "computed_import(`${name}`)"},
		{"a scoped name that is cut", "import(`@s/${x}`)", "computed_import(`@s/${x}`)"},
		{"a file beside the source", "require(path.join(__dirname, x)); require(__dirname + '/x')", ""},
		{"a bundle's own numbers", "require(12); __webpack_require__(13)", ""},
		{"a function called require", "function require(name) {}", ""},
		{"a method called require", "this.require(name); foo.require('a')", "a"},
		{"a comment", "// import 'no'\n/* require('no') */ /** import 'no' */ import 'a'", "a"},
		{"a string", `const s = "import 'no'"; const t = 'require("no")'; import 'a'`, "a"},
		{"a string with quotes in it", `const s = 'it\'s import "no"'; import 'a'`, "a"},
		{"a template", "const s = `import 'no' ${require('in')} require('no')`; import 'a'", "in a"},
		{"a template in a template", "`${`${require('x')}` + {a: `}`}.a} require('no')`; require('b')", "x b"},
		{"a regular expression", `const r = /require('no')\/[/"]/g; import 'a'`, "a"},
		{"a regular expression after a condition", `if (x) /'/.test(y); require('a')`, "a"},
		{"a regular expression after return", `return /"/; require('a')`, "a"},
		{"a division", `const x = (a) / b / c; require('a')`, "a"},
		{"a division after a name", `x = y / require('a') / 2`, "a"},
		{"an apostrophe in JSX", "<p>Don't</p>;\nimport('a')", "a"},
		{"a comment without end", "/* import 'x'\nimport 'a'", "x a"},
		{"a template without end", "const s = `oops\nimport 'a'", "a"},
		{"a string without end", "const s = 'oops\nimport 'a'", "a"},
		{"a property called import", "x.import; y.export; ({import: 1}); require('a')", "a"},
		{"a hashbang", "#!/usr/bin/env node\nrequire('a')", "a"},
		{"a byte order mark", "\ufeffimport 'a'", "a"},
		{"the same twice", "import 'a'; require('a')", "a"},
		{"nothing", "", ""},
		{"a loader", "System.import('a')", "a"},
	} {
		got := strings.Join(each(read(t, "x.ts", c.text), func(s string) string { return strings.ReplaceAll(s, " ", "_") }), " ")
		if got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.name, c.text, got, c.want)
		}
	}
}

func each(list []string, f func(string) string) []string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = f(list[i])
	}
	return out
}

func TestPlacesOfImportsAreThoseOfTheirNames(t *testing.T) {
	text := "// ä\nimport x from 'lodash'\n  require(name)\n"
	l := listing(t, "x.js", text)
	var got []string
	for _, a := range l.Attrs {
		got = append(got, fmt.Sprintf("%d:%d %s", a.At.Line, a.At.Col, text[a.At.Off:a.At.End]))
	}
	want := []string{"2:15 'lodash'", "3:3 require(name)"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestScriptsOfComponentsAreRead(t *testing.T) {
	text := "<template><p>it's {{ require('no') }}</p></template>\n<script setup lang=\"ts\">\nimport a from 'a'\n</script>\n<style>@import 'no'</style><script>import 'b'"
	for _, name := range []string{"x.vue", "x.svelte"} {
		if got := read(t, name, text); !slices.Equal(got, []string{"a", "b"}) {
			t.Errorf("%s: %v", name, got)
		}
	}
	if got := read(t, "x.vue", "<script"); got != nil {
		t.Errorf("%v", got)
	}
}

func TestASourceThatImportsNothingWasLookedAt(t *testing.T) {
	for _, name := range []string{"x.js", "x.py", "x.go"} {
		if l := listing(t, name, ""); len(l.Attrs) != 0 || l.Path != name {
			t.Errorf("%s: %+v", name, l)
		}
	}
}

func TestImportsOfOneFileAreBounded(t *testing.T) {
	var b strings.Builder
	for i := range maxImports + 5 {
		fmt.Fprintf(&b, "import 'p%d'\n", i)
	}
	l := listing(t, "x.js", b.String())
	if len(l.Attrs) != maxImports || len(l.Notes) != 1 {
		t.Errorf("%d imports, notes %v", len(l.Attrs), l.Notes)
	}
}

// hostile are texts that a naive search goes over again and again.
func hostile(n int) []string {
	return []string{
		strings.Repeat("/*", n), strings.Repeat("`", n), strings.Repeat("`${", n), strings.Repeat("'\\", n), strings.Repeat("\"\\\"", n),
		strings.Repeat("=/[", n), strings.Repeat("=/x\\", n), strings.Repeat("(", n), strings.Repeat("{`${", n), strings.Repeat("import {", n), strings.Repeat("import a ", n),
		strings.Repeat("export * ", n), strings.Repeat("require(", n), strings.Repeat("}", n), strings.Repeat("from ", n), strings.Repeat("import ", n),
		strings.Repeat("'''", n), strings.Repeat(`"""x`, n), strings.Repeat("f'{", n), strings.Repeat("\\\n", n), strings.Repeat("from . import (a, ", n),
		strings.Repeat("import_module(", n), strings.Repeat("r'\\", n), strings.Repeat("a.b.c.", n), "import " + strings.Repeat("a,", n), strings.Repeat("<script>", n), strings.Repeat("import x from 'a'+`", n),
	}
}

func TestHostileSourcesTakeLinearTime(t *testing.T) {
	for _, text := range hostile(200_000) {
		for _, name := range []string{"x.js", "x.py", "x.vue"} {
			from := time.Now()
			read(t, name, text)
			if d := time.Since(from); d > 20*time.Second {
				t.Errorf("%s of %.20q…: %s", name, text, d)
			}
		}
	}
}

func FuzzJavaScript(f *testing.F) {
	for _, s := range append(hostile(3), "import x, {y} from 'a'; require(`b/${c}`)", "const r = /[/]/; export * from \"d\"", "`${{a:`}`}}`") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, name := range []string{"x.ts", "x.vue"} {
			for _, a := range listing(t, name, text).Attrs {
				if a.Value == "" || int(a.At.End) > len(text) || a.At.Off > a.At.End {
					t.Fatalf("%+v", a)
				}
			}
		}
	})
}

func BenchmarkJavaScript(b *testing.B) {
	text := strings.Repeat("import x from 'lodash'; const y = `a ${x} b`, z = /x[/]/.test(y) ? require('qs') : 'text'; // comment\n", 10_000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		read(b, "x.js", text)
	}
}

// helper is what a test, a fuzz target and a property have in common.
type helper interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}
