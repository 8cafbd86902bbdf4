package beam

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const outerLower = "abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789"

const rebarLockText = `{"1.2.0",
[{<<"certifi">>,{pkg,<<"certifi">>,<<"2.9.0">>},0},
  {<<"cowboy">>,{pkg,<<"real_cowboy">>,<<"2.8.0">>},0},
  {<<"ranch">>,{git,"https://git.invalid/ranch.git",{ref,"abc"}},0},
  {<<"sub">>,{git_subdir,"https://git.invalid/mono.git",{ref,"def"},"apps/sub"},1},
  {<<"hg">>,{hg,"https://hg.invalid/hg",head},2},
  {<<"none">>,{pkg,<<"none">>},1}]}.
[
{pkg_hash,[
 {<<"certifi">>, <<"1111">>}]},
{pkg_hash_ext,[
 {<<"certifi">>, <<"` + outer + `">>}]}
].
`

const rebarText = `%% comment {deps, [no]}.
{erl_opts, [debug_info, {d, 'MACRO'}]}.
{deps, [{cowboy, "2.9.0"}, certifi,
  {ranch, {git, "https://git.invalid/ranch.git", {tag, "2.1.0"}}},
  {app, "~> 1.0", {pkg, real}},
  {old, ".*", {git, "https://git.invalid/old.git"}}, {}
]}.
{profiles, [{test, [{deps, [meck]}, {erl_opts, []}, {profiles, [{deep, []}]}]},
  {prod, [{deps, [{relup, "1.0.0"}]}]}
]}.
{project_plugins, [{rebar3_hex, "~> 7.0"}]}.
`

const metadataText = `{<<"app">>,<<"phoenix">>}.
{<<"name">>,<<"phoenix">>}.
{<<"version">>,<<"1.7.2">>}.
{<<"licenses">>,[<<"MIT">>,<<"Apache-2.0">>]}.
{<<"requirements">>,
 [[{<<"name">>,<<"plug">>},{<<"app">>,<<"plug">>},{<<"optional">>,false},{<<"requirement">>,<<"~> 1.14">>}],
  [],
  {<<"jason">>,[{<<"app">>,<<"jason">>},{<<"optional">>,true},{<<"requirement">>,<<"~> 1.0">>}]}]}.
`

func TestRebarLock(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"the first form is a list": {"[{<<\"a\">>,{pkg,<<\"a\">>,<<\"1.0.0\">>},0},\n {<<\"b\">>,{git,\"git://git.invalid/b\",{ref,\"abc\"}},1}].\n", `
node a 1.0.0 ecosystem=Hex direct @1:3 "<<\"a\">>"
node b  ecosystem=Hex source=git+git://git.invalid/b#abc @2:3 "<<\"b\">>"
edge . -> a 1.0.0`},
		"an empty lock file is a listing": {"[].\n", ""},
		"a file of another kind is none":  {"hello.\n", "nothing"},
		"an empty file is none":           {"", "nothing"},
		"what is cut off is read as far as it goes": {"[{<<\"a\">>,{pkg,<<\"a\">>,<<\"1.0", `
node a 1.0 ecosystem=Hex @1:3 "<<\"a\">>"`},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, RebarLock(), "rebar.lock", c.src, c.want) })
	}
}

func TestRebarConfigOfAnotherKindIsNone(t *testing.T) {
	inventorytest.Compare(t, RebarConfig(), "rebar.config", "{cover_enabled, true}.\n[x].\n", "nothing")
	inventorytest.Compare(t, RebarConfig(), "rebar.config", "{erl_opts, []}.\n", "")
	inventorytest.Compare(t, RebarConfig(), "rebar.config", "{deps, none}. {deps, [\"text\", 7]}.", `
asks text  (deps) @1
note a dependency whose name is computed @1`)
}

func TestHexMetadataWithoutAVersionIsNone(t *testing.T) {
	inventorytest.Compare(t, HexMetadata(), "hex_metadata.config", `{<<"name">>,<<"a">>}.`, "nothing")
	inventorytest.Compare(t, HexMetadata(), "hex_metadata.config", ``, "nothing")
	inventorytest.Compare(t, HexMetadata(), "hex_metadata.config", `{<<"name">>,<<"a">>}. {<<"app">>,<<"b">>}. {<<"version">>,<<"1">>}.`,
		"node a 1 ecosystem=Hex alias=b @1:13 \"<<\\\"a\\\">>\"")
}

func BenchmarkRebarLock10k(b *testing.B) {
	var text strings.Builder
	text.WriteString("{\"1.2.0\",\n[")
	for i := range 10000 {
		fmt.Fprintf(&text, "{<<\"package_%d\">>,{pkg,<<\"package_%d\">>,<<\"1.%d.0\">>},%d},\n", i, i, i, i%3)
	}
	text.WriteString("]}.\n")
	src := []byte(text.String())
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := RebarLock().Inspect(inventorytest.File("rebar.lock", src), &inspect.Result{}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzRebarLock(f *testing.F) {
	inventorytest.Fuzz(f, RebarLock(), "rebar.lock", rebarLockText, "[{<<\"a\">>,{pkg,<<\"a\">>,<<\"1\">>},0}].")
}

func FuzzRebarConfig(f *testing.F) {
	inventorytest.Fuzz(f, RebarConfig(), "rebar.config", rebarText)
}

func FuzzHexMetadata(f *testing.F) {
	inventorytest.Fuzz(f, HexMetadata(), "hex_metadata.config", metadataText)
}

func TestRebarLockEntries(t *testing.T) {
	for entry, want := range map[string]string{
		`{<<"a">>,{pkg,<<"a">>,<<"1.0.0">>},0}`:                    "node a 1.0.0 ecosystem=Hex direct @2:3 \"<<\\\"a\\\">>\"\nedge . -> a 1.0.0",
		`{<<"a">>,{pkg,<<"a">>,<<"1.0.0">>},2}`:                    "node a 1.0.0 ecosystem=Hex @2:3 \"<<\\\"a\\\">>\"",
		`{<<"a">>,{pkg,<<"b">>,<<"1.0.0">>,<<"hash">>,<<"x">>},1}`: "node b 1.0.0 ecosystem=Hex alias=a @2:3 \"<<\\\"a\\\">>\"",
		`{"a",{pkg,"a","1.0.0"},1}`:                                "node a 1.0.0 ecosystem=Hex @2:3 \"\\\"a\\\"\"",
		`{a,{git,"https://git.invalid/a",{ref,"abc"}},1}`:          "node a  ecosystem=Hex source=git+https://git.invalid/a#abc @2:3 \"a\"",
		`{<<"a">>,{git,"https://git.invalid/a",main},1}`:           "node a  ecosystem=Hex source=git+https://git.invalid/a @2:3 \"<<\\\"a\\\">>\"",
		`{<<"a">>,{git_subdir,"u",{ref,"abc"},"apps/a"},1}`:        "node a  ecosystem=Hex source=git+u#abc @2:3 \"<<\\\"a\\\">>\"",
		`{<<"a">>,{raw,{git,"u",main}},1}`:                         "note an entry without a locked package @2",
		`{<<"a">>,{pkg,<<"a">>},1}`:                                "note an entry without a locked package @2",
		`{<<"a">>}`:                                                "note an entry without a locked package @2",
		`{}`:                                                       "note an entry without a locked package @2",
		`a`:                                                        "note an entry without a locked package @2",
		`{<<1,2>>,{pkg,<<"a">>,<<"1">>},1}`:                        "note an entry without a locked package @2",
	} {
		t.Run(entry, func(t *testing.T) {
			inventorytest.Compare(t, RebarLock(), "rebar.lock", "{\"1.2.0\",\n["+entry+"]}.\n[\n{pkg_hash,[]}].\n", want)
			inventorytest.Compare(t, RebarLock(), "rebar.lock", "\n["+entry+"].\n", want)
		})
	}
}

func TestDigestsOfLocksAreOfTheArchive(t *testing.T) {
	for sum, want := range map[string]string{outer: "sha256:" + outerLower, "": "", "abc": "", outer + "0": ""} {
		if got := digest(sum); got != want {
			t.Errorf("%s: %s", sum, got)
		}
	}
	src := "{\"1.2.0\",[{<<\"a\">>,{pkg,<<\"a\">>,<<\"1\">>},0}]}.\n[{pkg_hash,[{<<\"a\">>,<<\"" + inner + "\">>}]}].\n"
	if n := inventorytest.Read(t, RebarLock(), "rebar.lock", src).Nodes[1]; n.Integrity != "" {
		t.Errorf("the digest of a package's parts is taken for that of its archive: %s", n.Integrity)
	}
}

func TestRequirementsOfUnpackedPackages(t *testing.T) {
	for name, c := range map[string]struct{ requirements, want string }{
		"a list of lists":            {`[[{<<"name">>,<<"b">>},{<<"requirement">>,<<"~> 1.0">>}]]`, "asks b ~> 1.0 (requirements) @3"},
		"a list of pairs":            {`[{<<"b">>,[{<<"app">>,<<"b">>},{<<"requirement">>,<<"~> 1.0">>}]}]`, "asks b ~> 1.0 (requirements) @3"},
		"an optional one":            {`[[{<<"name">>,<<"b">>},{<<"optional">>,true}]]`, "asks b  (requirements) optional @3"},
		"two, over several lines":    {"[[{<<\"name\">>,<<\"b\">>}],\n [{<<\"name\">>,<<\"c\">>}]]", "asks b  (requirements) @3\nasks c  (requirements) @4"},
		"one without a name":         {`[[{<<"requirement">>,<<"~> 1.0">>}]]`, ""},
		"none":                       {`[]`, ""},
		"something else":             {`none`, ""},
		"a name that is no text":     {`[[{<<"name">>,7}]]`, ""},
		"a requirement that is none": {`[[{<<"name">>,<<"b">>},{<<"requirement">>,7}]]`, "asks b  (requirements) @3"},
	} {
		t.Run(name, func(t *testing.T) {
			src := "{<<\"name\">>,<<\"a\">>}.\n{<<\"version\">>,<<\"1\">>}.\n{<<\"requirements\">>," + c.requirements + "}.\n"
			inventorytest.Compare(t, HexMetadata(), "deps/a/hex_metadata.config", src, "node a 1 ecosystem=Hex @1:13 \"<<\\\"a\\\">>\"\n"+c.want)
		})
	}
}
