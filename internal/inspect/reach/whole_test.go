package reach

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Fragments of whole statements: whatever stands before an import, it is found, and
// nothing that only looks like one is.
func jsFragments() []string {
	return []string{
		"const a = 'require(\"no\")';\n",
		"const b = `x ${a ? `import 'no'` : \"}\"} y`;\n",
		"// import 'no'\n",
		"/* export * from 'no' */\n",
		"const r = /[/'\"`]/g.test(a);\n",
		"if (a) /import 'no'/.exec(a);\n",
		"const q = a / 2 / 3;\n",
		"function f() { return /\\/'/; }\n",
		"const o = { import: 1, from: 2, 'require': 3 };\n",
		"export const x = { a };\n",
		"export default function () {}\n",
		"class C { require() {} static #p = 1; }\n",
		"label: for (const z of [1, 2]) { continue label; }\n",
		"let s = \"a\\\nb\";\n",
		"import.meta.url;\n",
		"\r\n\t",
	}
}

func pyFragments() []string {
	return []string{
		"a = 'import no'\n",
		"b = '''\nimport no\nfrom no import x\n'''\n",
		"c = r\"\"\"\\\nimport no\"\"\"\n",
		"# from no import x\n",
		"d = [\n    1,  # import no\n]\n",
		"def f(x: int = {}) -> None:\n    pass\n",
		"e = f'{a} import no {b!r:>{d}}'\n",
		"g = x[1:2]; h = lambda: 0\n",
		"raise ValueError from None\n",
		"i = 1 if a else \\\n    2\n",
		"from . import sibling\n",
		"@decorator(import_=1)\nclass K: ...\n",
	}
}

func TestAnImportIsFoundBehindWhateverStandsBeforeIt(t *testing.T) {
	for _, c := range []struct {
		file, statement string
		fragments       []string
	}{
		{"x.js", "import { y } from 'found';\n", jsFragments()},
		{"x.ts", "const z = require('found');\n", jsFragments()},
		{"x.mjs", "await import('found');\n", jsFragments()},
		{"x.py", "import found\n", pyFragments()},
		{"x.py", "from found.sub import y\n", pyFragments()},
	} {
		rapid.Check(t, func(t *rapid.T) {
			list := rapid.SliceOfN(rapid.SampledFrom(c.fragments), 0, 12).Draw(t, "fragments")
			at := rapid.IntRange(0, len(list)).Draw(t, "at")
			text := strings.Join(slices.Insert(slices.Clone(list), at, c.statement), "")
			got := read(t, c.file, text)
			if len(got) != 1 || !strings.HasPrefix(got[0], "found") {
				t.Fatalf("%q: %v", text, got)
			}
		})
	}
}

func TestEveryFragmentAloneImportsNothing(t *testing.T) {
	for file, list := range map[string][]string{"x.js": jsFragments(), "x.py": pyFragments()} {
		for _, f := range list {
			if got := read(t, file, f); len(got) != 0 {
				t.Errorf("%q: %v", f, got)
			}
		}
	}
}
