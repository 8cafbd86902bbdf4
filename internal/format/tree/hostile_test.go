package tree

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// nest returns n levels of nesting in each syntax.
func nest(syntax string, n int) string {
	open, inner, end := "[", "1", "]"
	switch syntax {
	case "TOML":
		return "a = " + strings.Repeat("[", n) + "1" + strings.Repeat("]", n)
	case "XML":
		open, inner, end = "<a>", "x", "</a>"
	}
	return strings.Repeat(open, n) + inner + strings.Repeat(end, n)
}

func TestNestingEndsAtTheLimit(t *testing.T) {
	for _, s := range syntaxes() {
		t.Run(s.name, func(t *testing.T) {
			extra := 0
			if s.name == "TOML" {
				extra = 1 // the root is a level of its own
			}
			for _, limit := range []int{1 + extra, 2 + extra, 10, budget.Default().Depth} {
				b := func() *budget.Budget { return budget.New(budget.Limits{Depth: limit}, 1) }
				src := nest(s.name, limit-extra)
				if doc, err := s.read(src, b()); err != nil || doc.Values() < limit {
					t.Errorf("%d levels: %v", limit, err)
				}
				_, err := s.read(nest(s.name, limit-extra+1), b())
				var breach *budget.Breach
				if !errors.As(err, &breach) || breach.What != "depth" || breach.Limit != int64(limit) {
					t.Errorf("one level above %d: %v", limit, err)
				}
			}
			for _, levels := range []int{10_000, 100_000} {
				for _, src := range []string{nest(s.name, levels), nest(s.name, levels)[:levels]} {
					if _, err := s.read(src, nil); !budget.IsBreach(err) && errorOf(t, err) == nil {
						t.Errorf("%d levels: %v", levels, err)
					}
				}
			}
		})
	}
}

// TestWithoutALimitNestingEndsWhereALibraryRecurses has a budget without bounds:
// our own readers do not recurse, the libraries stop by themselves.
func TestWithoutALimitNestingEndsWhereALibraryRecurses(t *testing.T) {
	const levels = 200_000
	for _, s := range syntaxes() {
		doc, err := s.read(nest(s.name, levels), budget.New(budget.Limits{}, 1))
		switch s.name {
		case "JSON", "JSONC", "XML", "YAML":
			if err != nil || doc.Values() != levels+1 {
				t.Errorf("%s: %v", s.name, err)
			}
		default:
			if !budget.IsBreach(err) && errorOf(t, err) == nil {
				t.Errorf("%s: %v", s.name, err)
			}
		}
		if s.name == "YAML by the library" {
			if _, err := s.read(nest(s.name, maxYAMLDepth-1), budget.New(budget.Limits{}, 1)); err != nil {
				t.Errorf("just below the library's limit: %v", err)
			}
		}
	}
}

func TestBombsDoNotGrow(t *testing.T) {
	var aliases, entities strings.Builder
	aliases.WriteString("a0: &a0 [lol, lol]\n")
	entities.WriteString("<!DOCTYPE lolz [<!ENTITY lol0 \"lol\">")
	for i := 1; i <= 30; i++ {
		fmt.Fprintf(&aliases, "a%d: &a%d [%s*a%d]\n", i, i, strings.Repeat(fmt.Sprintf("*a%d, ", i-1), 8), i-1)
		fmt.Fprintf(&entities, "<!ENTITY lol%d \"%s\">", i, strings.Repeat(fmt.Sprintf("&lol%d;", i-1), 9))
	}
	entities.WriteString("]><lolz>&lol30;</lolz>")
	for _, tt := range []struct {
		name, src string
		read      syntax
		values    int
		check     func(Node) bool
	}{
		{"billion laughs in YAML", aliases.String(), syntaxes()[2], 1 + 31 + 2 + 30*9, func(n Node) bool {
			return n.Get("a30").Len() == 9 && walkTo(n, "a30.0").Target().Len() == 9 && walkTo(n, "a30.0").Text() == "*a29"
		}},
		{"billion laughs in XML", entities.String(), syntaxes()[4], 2, func(n Node) bool { return n.Text() == "&lol30;" }},
		{"an entity that reads a file", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a b=\"&x;\">&x;</a>", syntaxes()[4], 3, func(n Node) bool { return n.Text() == "&x;" && n.Get("@b").Text() == "&x;" }},
		{"a parameter entity", "<!DOCTYPE a [<!ENTITY % x SYSTEM \"http://h.invalid/x.dtd\"> %x;]><a/>", syntaxes()[4], 1, func(n Node) bool { return n.Key() == "a" }},
		{"an alias in its own anchor", "a: &x [1, *x]\n", syntaxes()[2], 4, func(n Node) bool { return walkTo(n, "a.1").Target().Len() == 2 }},
		{"merge keys in a circle", "a: &a {<<: *a}\n", syntaxes()[2], 3, func(n Node) bool { return n.Path("a", "<<").IsAlias() }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc, err := tt.read.read(tt.src, budget.New(budget.Default(), int64(len(tt.src))))
			if err != nil {
				if tt.name == "an alias in its own anchor" || tt.name == "merge keys in a circle" {
					return // a refusal is as good
				}
				t.Fatal(err)
			}
			if doc.Values() != tt.values || !tt.check(doc.Root()) {
				t.Errorf("%d values: %.200s", doc.Values(), dump(doc.Root()))
			}
		})
	}
}

// hostile are texts that cost more than their size says in careless readers.
func hostile(size int) map[string]string {
	r := func(s string) string { return strings.Repeat(s, size/len(s)) }
	return map[string]string{
		"brackets": r("["), "braces": r("{"), "closing brackets": r("]"), "map starts": r(`{"a":`), "quotes": r(`"`), "backslashes": `"` + r(`\`), "escapes": `["` + r(`\u0041`) + `"]`, "commas": "[" + r("1,") + "1]",
		"nulls of YAML": r("- \n"), "dashes": r("- "), "dashes alone": r("-"), "question marks": r("? "), "colons": r(": "), "colons alone": r(":"), "anchors": r("&a "), "many anchors": r("- &a x\n"), "aliases": "a: &a x\nb: [" + r("*a, ") + "*a]", "tags": r("!t "), "tags alone": r("!"),
		"ampersands": r("&"), "ampersands in XML": "<a>" + r("&") + "</a>", "entities": "<a>" + r("&lt;") + "</a>", "long entities": "<a>" + r("&aaaaaaaaaaaa") + "</a>", "elements": "<a>" + r("<b/>") + "</a>", "text in pieces": "<a>" + r("x<b/>") + "</a>", "starts of elements": r("<a>"), "attributes": "<a " + r("b='' ") + "/>",
		"comments": r("<!---->") + "<a/>", "starts of comments": r("<!--"), "declarations": r("<!DOCTYPE"), "instructions": r("<??>") + "<a/>", "CDATA": "<a>" + r("<![CDATA[x]]>") + "</a>", "less-than": r("<"),
		"comments of JSONC": r("/**/") + "1", "slashes": r("/"), "line comments": r("//\n") + "1", "hashes": r("#"), "comments of YAML and TOML": r("# x\n"), "keys of TOML": r("a=1\n"), "dotted keys": r("a.") + "a = 1", "headers": r("[a]\n"), "array headers": r("[[a]]\n"), "nested headers": "[" + r("a.") + "a]",
		"strings of many lines": `a = """` + r("\n"), "quotes of TOML": "a = " + r(`'''`), "spaces": r(" "), "line breaks": r("\n"), "carriage returns": r("\r"), "tabs": r("\t"), "NUL bytes": r("\x00"), "invalid UTF-8": r("\xff"), "high bytes": r("\x80"), "byte order marks": r("\ufeff"),
		"one long word": r("x"), "one long line of words": r("x "), "a long key": `{"` + r("k") + `": 1}`, "a long key of YAML": r("k") + ": 1", "a long plain scalar": "a: " + r("x\n  "), "blocks": r("a: |\n"), "a long block": "a: |\n" + r("  x\n"), "folded blanks": "a: >\n" + r("\n") + "  x\n", "indentation": "a:\n" + r(" ") + "b: c", "stairs": stairs(size),
		"documents": r("---\n"), "ends of documents": r("...\n"), "directives": r("%YAML 1.1\n"), "percent signs": r("%"), "UTF-16": "\xff\xfe" + r("[\x00"), "UTF-16 surrogates": "\xff\xfe" + r("\x00\xd8"), "merge keys": "a: &a {}\nb: {" + r("<<: *a, ") + "}", "quoted quotes": "a: '" + r("''") + "'", "flow in flow": r("{[") + r("]}"), "separators": r("\u2028"),
	}
}

// stairs are lines that are indented deeper and deeper.
func stairs(size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		b.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	return b.String()
}

// TestHostileTextsCostNoMoreThanTheirSize reads each text in each syntax, with
// the default budget and with a tight one, and looks at what was allocated.
func TestHostileTextsCostNoMoreThanTheirSize(t *testing.T) {
	const size = 40_000
	for name, src := range hostile(size) {
		for _, s := range syntaxes() {
			for _, limits := range []budget.Limits{budget.Default(), {Depth: 20, Steps: 5000}} {
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				doc, err := s.read(src, budget.New(limits, int64(len(src))))
				runtime.ReadMemStats(&after)
				if grown := after.TotalAlloc - before.TotalAlloc; grown > 250*size+1<<20 {
					t.Errorf("%s as %s: %d bytes allocated for %d", name, s.name, grown, len(src))
				}
				if err == nil && doc == nil {
					continue // an empty stream
				}
				checkResult(t, src, doc, err)
			}
		}
	}
}

func TestStepsEndTheReadingOfEverySyntax(t *testing.T) {
	for _, tt := range []struct {
		name, src string
		s         syntax
	}{
		{"JSON", packageLock(500), syntaxes()[0]}, {"JSONC", packageLock(500), syntaxes()[1]}, {"YAML", pnpmLock(500), syntaxes()[2]}, {"TOML", cargoLock(800), syntaxes()[3]},
		{"XML", pomXML(800), syntaxes()[4]}, {"YAML by the library", pnpmLock(500), syntaxes()[5]}, {"UTF-16", utf16LE("\ufeff" + packageLock(500)), syntaxes()[0]},
	} {
		enough := int64(1)
		for ; ; enough *= 2 {
			b := budget.New(budget.Limits{Steps: enough, Depth: 512}, int64(len(tt.src)))
			_, err := tt.s.read(tt.src, b)
			if err == nil {
				break
			}
			var breach *budget.Breach
			if !errors.As(err, &breach) || breach.What != "steps" || breach.Limit != enough {
				t.Fatalf("%s with %d steps: %v", tt.name, enough, err)
			}
		}
		if enough < 1000 || enough > int64(len(tt.src)) {
			t.Errorf("%s: %d steps are enough for %d bytes", tt.name, enough, len(tt.src))
		}
	}
}

func TestSpentStepsAddUpOverDocuments(t *testing.T) {
	b := budget.New(budget.Limits{Steps: 30_000}, 1)
	read := 0
	for range 100 {
		if _, err := JSON(packageLock(200), b); err != nil {
			if !budget.IsBreach(err) {
				t.Fatal(err)
			}
			break
		}
		read++
	}
	if read == 0 || read == 100 {
		t.Errorf("%d documents were read with one budget", read)
	}
}

func TestTextsThatNoFileShouldHold(t *testing.T) {
	for name, tt := range map[string]struct {
		src  string
		want map[string]string // by syntax: the value, or "" for an error
	}{
		"a NUL byte in a string":       {"{\"a\": \"x\x00\"}", map[string]string{"JSON": "", "YAML": ""}},
		"a NUL byte in text":           {"<a>\x00</a>", map[string]string{"XML": `{#text: "\x00"}`}},
		"invalid UTF-8 in a string":    {"{\"a\": \"x\xff\"}", map[string]string{"JSON": `{a: "x�"}`, "JSONC": `{a: "x�"}`, "YAML": ""}},
		"invalid UTF-8 in TOML":        {"a = \"\xff\"", map[string]string{"TOML": ""}},
		"invalid UTF-8 in XML":         {"<a b=\"\xe9\">\xff</a>", map[string]string{"XML": `{@b: "\xe9", #text: "\xff"}`}},
		"a byte order mark":            {"\ufeff{\"a\": 1}", map[string]string{"JSON": "{a: 1}", "JSONC": "{a: 1}", "YAML": "{a: 1}"}},
		"a byte order mark of XML":     {"\ufeff<a/>", map[string]string{"XML": "{}"}},
		"a byte order mark of TOML":    {"\ufeffa = 1", map[string]string{"TOML": "{a: 1}"}},
		"carriage returns alone":       {"{\"a\":\r1}", map[string]string{"JSON": "{a: 1}", "YAML": "{a: 1}"}},
		"lines of an old Macintosh":    {"a: 1\rb: 2\r", map[string]string{"YAML": "{a: 1, b: 2}"}},
		"bytes of an archive":          {"PK\x03\x04\x14\x00\x00\x00\x08\x00", map[string]string{"JSON": "", "JSONC": "", "TOML": "", "XML": ""}},
		"bytes of a program":           {"\x7fELF\x02\x01\x01\x00", map[string]string{"JSON": "", "JSONC": "", "YAML": "", "TOML": "", "XML": ""}},
		"a page in place of data":      {"<!DOCTYPE html><html><br></html>", map[string]string{"JSON": "", "JSONC": "", "TOML": "", "XML": ""}},
		"a conflict of a merge":        {"{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> x\n}", map[string]string{"JSON": "", "JSONC": "", "YAML": "", "TOML": ""}},
		"a letter of another script":   {"{\"a\": １}", map[string]string{"JSON": "", "JSONC": ""}},
		"an empty text":                {"", map[string]string{"JSON": "", "JSONC": "", "YAML": "null", "TOML": "{}", "XML": ""}},
		"keys that stand twice":        {"{\"a\": 1, \"a\": [2]}", map[string]string{"JSON": "{a: 1, a: [2]}", "JSONC": "{a: 1, a: [2]}", "YAML": "{a: 1, a: [2]}"}},
		"keys that stand twice (TOML)": {"a = 1\na = 2", map[string]string{"TOML": "{a: 1, a: 2}"}},
	} {
		for _, s := range syntaxes()[:5] {
			want, asked := tt.want[s.name]
			if !asked {
				continue
			}
			doc, err := s.read(tt.src, nil)
			if want == "" {
				if errorOf(t, err) == nil {
					t.Errorf("%s as %s: read as %s", name, s.name, dump(doc.Root()))
				}
				continue
			}
			if err != nil {
				t.Errorf("%s as %s: %v", name, s.name, err)
			} else if got := dump(doc.Root()); got != want {
				t.Errorf("%s as %s: %s, want %s", name, s.name, got, want)
			}
		}
	}
}

func TestAStreamOfDocumentsIsBounded(t *testing.T) {
	docs, err := YAMLAll(strings.Repeat("--- a\n", maxYAMLDocs), nil)
	if err != nil || len(docs) != maxYAMLDocs {
		t.Errorf("%d documents, %v", len(docs), err)
	}
	for _, src := range []string{strings.Repeat("--- a\n", maxYAMLDocs+1), strings.Repeat("---\na: 1\n", maxYAMLDocs+1)} {
		_, err := YAMLAll(src, nil)
		var breach *budget.Breach
		if !errors.As(err, &breach) || breach.What != "documents" || breach.Limit != maxYAMLDocs {
			t.Errorf("one document more: %v", err)
		}
	}
}
