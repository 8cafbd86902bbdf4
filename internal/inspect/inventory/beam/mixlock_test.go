package beam

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const (
	inner = "1111111111111111111111111111111111111111111111111111111111111111"
	outer = "ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef0123456789"
)

const mixLockText = `%{
  # written by hand
  "phoenix": {:hex, :phoenix, "1.7.2", "` + inner + `", [:mix], [{:castore, ">= 0.0.0", [hex: :castore, repo: "hexpm", optional: false]}, {:jason, "~> 1.0", [hex: :jason, repo: "hexpm", optional: true]}, {:plug, "~> 1.14", [hex: :plug, repo: "hexpm", optional: false]}], "hexpm", "` + outer + `"},
  "castore": {:hex, :castore, "1.0.1", "` + inner + `", [:mix], [], "hexpm", "` + outer + `"},
  "web": {:hex, :acme_web, "2.0.0", "` + inner + `", [:mix], [{:phoenix, "~> 1.7", [hex: :phoenix, repo: "hexpm"]}], "hexpm:acme", "short"},
  "old": {:hex, :old, "0.1.0"},
  "tool": {:git, "https://git.invalid/tool.git", "0123abc", [tag: "v1.0.0"]},
  "lib": {:git, "https://git.invalid/lib.git", "4567def", []},
  "odd": {:svn, "x"},
  "none": {:hex, :none},
  "text": "just text",
}
`

func TestMixLock(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"packages of Hex with edges, repositories without": {mixLockText, `
node phoenix 1.7.2 ecosystem=Hex hash=sha256:` + strings.ToLower(outer) + ` @3:3 "\"phoenix\""
node castore 1.0.1 ecosystem=Hex hash=sha256:` + strings.ToLower(outer) + ` @4:3 "\"castore\""
node acme_web 2.0.0 ecosystem=Hex alias=web source=hexpm:acme @5:3 "\"web\""
node old 0.1.0 ecosystem=Hex @6:3 "\"old\""
node tool  ecosystem=Hex requirement=tag v1.0.0 source=git+https://git.invalid/tool.git#0123abc @7:3 "\"tool\""
node lib  ecosystem=Hex source=git+https://git.invalid/lib.git#4567def @8:3 "\"lib\""
edge phoenix 1.7.2 -> castore 1.0.1
edge acme_web 2.0.0 -> phoenix 1.7.2
note odd comes from "svn", which is not known here @9
note none is locked without a version @10
note an entry without a locked package @11
note plug is needed but not locked @3`},
		"keys of the first releases: arrows and bare names": {`%{"a" => {:hex, :a, "1.0.0"}, b: {:hex, :b, "2.0.0"}}`, `
node a 1.0.0 ecosystem=Hex @1:3 "\"a\""
node b 2.0.0 ecosystem=Hex @1:31 "b"`},
		"an empty lock file is a listing":          {"%{\n}\n", ""},
		"a file of another tool is none":           {"lockfileVersion: 1\n", "nothing"},
		"an empty file is none":                    {"", "nothing"},
		"line ends of Windows and byte order mark": {"\ufeff%{\r\n  \"a\": {:hex, :a, \"1.0.0\"},\r\n}\r\n", "node a 1.0.0 ecosystem=Hex @2:3 \"\\\"a\\\"\""},
		"what is cut off is read as far as it goes": {`%{"a": {:hex, :a, "1.0.0"}, "b": {:hex, :b, "2.0`, `
node a 1.0.0 ecosystem=Hex @1:3 "\"a\""
node b 2.0 ecosystem=Hex @1:29 "\"b\""`},
		"what is no term is passed over": {`%{ ]] => "a": ~s(x) "b" <> "c", 5, {:hex}, %Foo{a: 1}, (x), "d": {:hex, :d, "1#{v}"} }`, `
note an entry without a locked package @1
note d is locked without a version @1`},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, MixLock(), "mix.lock", c.src, c.want) })
	}
}

func TestTermsReadBothLanguages(t *testing.T) {
	for _, c := range []struct {
		src    string
		erlang bool
		want   string
	}{
		{`{:a, "b", [c: 1, d: [:e]], %{"k" => v}}`, false, `{:a "b" [(:c 1) (:d [:e])] <("k" v)>}`},
		{`[{:"quoted atom", ~r/}/, ?}, 'list', """
} """}]`, false, `[{:quoted atom ~ ?} "list" ~}]`},
		{`{:a, "x #{y["z"]} w", "\n", a?: true}`, false, `{:a ~ ~ (:a? true)}`},
		{`{a, 'B c', <<"bin"/utf8>>, "str", $}, #{k => v}, X, [h|t]} % }`, true, `{:a :B c "bin" "str" $} <(:k :v)> X [h+]}`},
		{`<<1, 2>>`, true, `+`},
		{`{a`, true, `{:a}`},
		{`[a: b: c: d]`, false, `[(:a +)]`},
		{`f(x) ++ [1]`, false, `+`},
	} {
		p := newParser(c.src, c.erlang, nil)
		got, err := p.whole()
		if err != nil {
			t.Errorf("%s: %v", c.src, err)
		}
		if s := write(got); s != c.want && s != strings.ReplaceAll(c.want, "[h+]", "[+]") {
			t.Errorf("%s: %s, want %s", c.src, s, c.want)
		}
	}
}

// write shows a term: ~ for texts that are not known, + for expressions.
func write(t term) string {
	var parts []string
	for _, i := range t.items {
		parts = append(parts, write(i))
	}
	inside := strings.Join(parts, " ")
	switch t.kind {
	case atom:
		return ":" + t.text
	case str:
		return `"` + t.text + `"`
	case dirty:
		return "~"
	case tuple:
		return "{" + inside + "}"
	case list:
		return "[" + inside + "]"
	case mapping:
		return "<" + inside + ">"
	case pair:
		return "(" + inside + ")"
	case other:
		if t.items != nil {
			return "+"
		}
	}
	return t.text
}

func TestHostileTermsStayWithinTheBudget(t *testing.T) {
	for name, c := range map[string]struct {
		r    *inventory.Reader
		path string
		src  string
	}{
		"deep in a lock file":          {MixLock(), "mix.lock", "%{" + strings.Repeat(`"a": {`, 100000)},
		"deep in a project":            {Mix(), "mix.exs", "defp deps do " + strings.Repeat("{", 100000)},
		"deep keys":                    {Mix(), "mix.exs", "deps: " + strings.Repeat("[", 100000)},
		"deep in rebar.lock":           {RebarLock(), "rebar.lock", strings.Repeat("[", 100000)},
		"deep in rebar.config":         {RebarConfig(), "rebar.config", "{deps, " + strings.Repeat("<<", 100000)},
		"deep in metadata":             {HexMetadata(), "hex_metadata.config", strings.Repeat("#{", 100000)},
		"a term of very many parts":    {RebarLock(), "rebar.lock", "[" + strings.Repeat("1,", maxTerms+1)},
		"many terms of very few parts": {RebarLock(), "rebar.lock", strings.Repeat("{}.", maxTop+1)},
		"terms that are many together": {RebarConfig(), "rebar.config", strings.Repeat("["+strings.Repeat("1,", maxTerms/2)+"].", 3)},
	} {
		t.Run(name, func(t *testing.T) {
			var res inspect.Result
			if err := c.r.Inspect(inventorytest.File(c.path, []byte(c.src)), &res); err == nil {
				t.Error("accepted")
			}
		})
	}
	t.Run("steps", func(t *testing.T) {
		f := inventorytest.File("mix.lock", []byte(largeMixLock(1000)))
		f.Budget = budget.New(budget.Limits{Steps: 5000}, f.Size)
		if err := MixLock().Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
			t.Errorf("error %v", err)
		}
	})
	t.Run("a chain of keys does not recurse", func(t *testing.T) {
		src := "%{" + strings.Repeat("a: ", 300_000) + "}"
		if err := MixLock().Inspect(inventorytest.File("mix.lock", []byte(src)), &inspect.Result{}); err != nil {
			t.Error(err)
		}
	})
}

// largeMixLock returns a lock file of n packages, each of which needs three others.
func largeMixLock(n int) string {
	var b strings.Builder
	b.WriteString("%{\n")
	for i := range n {
		fmt.Fprintf(&b, "  \"package_%d\": {:hex, :package_%d, \"1.%d.0\", \"%s\", [:mix], [", i, i, i%100, inner)
		for k := range 3 {
			fmt.Fprintf(&b, "{:package_%d, \"~> 1.0\", [hex: :package_%d, repo: \"hexpm\", optional: false]}, ", (i*7+k*13)%n, (i*7+k*13)%n)
		}
		fmt.Fprintf(&b, "], \"hexpm\", \"%s\"},\n", outer)
	}
	b.WriteString("}\n")
	return b.String()
}

func BenchmarkMixLock10k(b *testing.B) {
	src := []byte(largeMixLock(10000))
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := MixLock().Inspect(inventorytest.File("mix.lock", src), &inspect.Result{}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzMixLock(f *testing.F) {
	inventorytest.Fuzz(f, MixLock(), "mix.lock", mixLockText, largeMixLock(2), `%{"a": {:hex, :a, "1", "", [], [{:b, "", []}]}}`)
}
