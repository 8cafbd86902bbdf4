package beam

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// TestDependenciesOfMix holds one way to write a dependency against what it asks
// for.
func TestDependenciesOfMix(t *testing.T) {
	for name, c := range map[string]struct{ dependency, want string }{
		"a requirement":                               {`{:a, "~> 1.0"}`, "asks a ~> 1.0 (deps) @2"},
		"a requirement in two parts":                  {`{:a, ">= 1.0.0 and < 2.0.0"}`, "asks a >= 1.0.0 and < 2.0.0 (deps) @2"},
		"a name in quotes":                            {`{:"a-b", "1.0.0"}`, "asks a-b 1.0.0 (deps) @2"},
		"options without brackets":                    {`{:a, "~> 1.0", only: :test, runtime: false}`, "asks a ~> 1.0 (deps) dev @2"},
		"options in brackets":                         {`{:a, "~> 1.0", [only: :test]}`, "asks a ~> 1.0 (deps) dev @2"},
		"options with arrows, which are no keywords":  {`{:a, "~> 1.0", [{:only, :test}]}`, "asks a ~> 1.0 (deps) @2"},
		"environments of one's own":                   {`{:a, "~> 1.0", only: [:staging]}`, "asks a ~> 1.0 (deps) dev @2"},
		"production among the environments":           {`{:a, "~> 1.0", only: [:dev, :prod]}`, "asks a ~> 1.0 (deps) @2"},
		"an empty list of environments":               {`{:a, "~> 1.0", only: []}`, "asks a ~> 1.0 (deps) @2"},
		"environments that are computed":              {`{:a, "~> 1.0", only: envs()}`, "asks a ~> 1.0 (deps) @2"},
		"not run is not development":                  {`{:a, "~> 1.0", runtime: false}`, "asks a ~> 1.0 (deps) @2"},
		"run in development only, a computed value":   {`{:esbuild, "~> 0.5", runtime: Mix.env() == :dev}`, "asks esbuild ~> 0.5 (deps) @2"},
		"an optional dependency":                      {`{:a, "~> 1.0", optional: true}`, "asks a ~> 1.0 (deps) optional @2"},
		"one that is not optional":                    {`{:a, "~> 1.0", optional: false}`, "asks a ~> 1.0 (deps) @2"},
		"an override":                                 {`{:a, "~> 1.0", override: true}`, "asks a ~> 1.0 (deps) @2"},
		"a repository of git, with a requirement":     {`{:a, "~> 1.0", git: "https://git.invalid/a"}`, "asks a ~> 1.0 (deps) extra=git+https://git.invalid/a @2"},
		"a repository of git, whose address is made":  {`{:a, git: "https://#{host}/a"}`, "asks a  (deps) extra=git+ @2"},
		"a repository of GitHub":                      {`{:a, github: "acme/a", ref: "abc"}`, "asks a  (deps) extra=git+https://github.com/acme/a @2"},
		"an organisation":                             {`{:a, "~> 1.0", organization: "acme"}`, "asks a ~> 1.0 (deps) extra=hexpm:acme @2"},
		"another name in the registry":                {`{:a, "~> 1.0", hex: :acme_a}`, "asks acme_a ~> 1.0 (deps) @2"},
		"a folder of the tree":                        {`{:a, path: "deps/a"}`, "node a  ecosystem=Hex source=deps/a project @2:20 \":a\"\nedge p -> a"},
		"a folder that is computed":                   {`{:a, path: Path.join(x, "a")}`, "node a  ecosystem=Hex project @2:20 \":a\"\nedge p -> a"},
		"a sibling of an umbrella":                    {`{:a, in_umbrella: true}`, "node a  ecosystem=Hex project @2:20 \":a\"\nedge p -> a"},
		"a requirement in a variable":                 {`{:a, @version}`, "asks a  (deps) @2\nnote the requirement for a is computed @2"},
		"a requirement that is put together":          {`{:a, "~> " <> v}`, "asks a  (deps) @2\nnote the requirement for a is computed @2"},
		"a pattern, of old":                           {`{:a, ~r/.*/}`, "asks a  (deps) @2\nnote the requirement for a is computed @2"},
		"a comment behind it":                         {"{:a, \"~> 1.0\"} # {:b, \"~> 2.0\"}\n", "asks a ~> 1.0 (deps) @2"},
		"a dependency over several lines":             {"{:a,\n  \"~> 1.0\",\n  only: :dev\n}", "asks a ~> 1.0 (deps) dev @2"},
		"several of them":                             {`{:a, "1.0.0"}, {:b, "2.0.0"}`, "asks a 1.0.0 (deps) @2\nasks b 2.0.0 (deps) @2"},
		"a condition around it":                       {`if(x, do: {:a, "1.0.0"})`, "asks a 1.0.0 (deps) @2"},
		"a map, which is none":                        {`%{a: "1.0.0"}`, ""},
		"a tuple of words, which is none":             {`{a, "1.0.0"}`, ""},
		"an atom that looks like an operator":         {`{:+, "1.0.0"}`, ""},
		"an answer, which is none":                    {`{:ok, "1.0.0"}`, ""},
		"a tuple of one":                              {`{:a}`, ""},
		"text in a here document":                     {"\"\"\"\n{:a, \"1.0.0\"}\n\"\"\"", ""},
		"a character that is a bracket, and one more": {`?{, {:a, "1.0.0"}`, "asks a 1.0.0 (deps) @2"},
	} {
		t.Run(name, func(t *testing.T) {
			src := "defmodule P.MixProject do def project, do: [app: :p]\n  defp deps, do: [" + c.dependency + "]\nend\n"
			inventorytest.Compare(t, Mix(), "mix.exs", src, "node p  ecosystem=Hex project @1:50 \":p\"\n"+c.want)
		})
	}
}

// TestFunctionsOfMix holds the places in which tuples are dependencies, and those
// in which they are not.
func TestFunctionsOfMix(t *testing.T) {
	for name, c := range map[string]struct {
		body string
		want bool
	}{
		"a function":                          {"defp deps do [{:a, \"1\"}] end", true},
		"a public function":                   {"def deps do [{:a, \"1\"}] end", true},
		"a function with an argument":         {"defp deps(:prod) do [{:a, \"1\"}] end", true},
		"a function of another name":          {"defp dev_deps, do: [{:a, \"1\"}]", true},
		"a function of a longer name":         {"defp dependencies(), do: [{:a, \"1\"}]", true},
		"the key of the project":              {"def project, do: [deps: [{:a, \"1\"}]]", true},
		"a list behind a call":                {"def project, do: [deps: deps() ++ [{:a, \"1\"}]]", true},
		"a variable":                          {"def project, do: (d = [{:a, \"1\"}]; [deps: d])", false},
		"a function for something else":       {"defp aliases, do: [{:a, \"1\"}]", false},
		"a key for something else":            {"def project, do: [docs: [{:a, \"1\"}]]", false},
		"a function behind that of deps":      {"defp deps, do: []\ndefp other, do: [{:a, \"1\"}]", false},
		"an attribute of the module":          {"@deps [{:a, \"1\"}]", false},
		"a string that holds a function":      {"@doc \"defp deps do [{:a, 1}] end\"", false},
		"a comment":                           {"# defp deps, do: [{:a, \"1\"}]", false},
		"a key inside of a dependency's list": {"defp deps, do: [{:b, \"1\", deps: [{:a, \"1\"}]}]", false},
	} {
		t.Run(name, func(t *testing.T) {
			l := inventorytest.Read(t, Mix(), "mix.exs", "defmodule P.MixProject do\n"+c.body+"\nend\n")
			found := false
			for _, d := range l.Declarations {
				found = found || d.Name == "a"
			}
			if found != c.want {
				t.Errorf("found: %v", found)
			}
		})
	}
}

func TestVersionsOfAProject(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"a literal":                         {`def project, do: [app: :p, version: "1.0"]`, "1.0"},
		"a constant":                        {"@version \"1.0\"\ndef project, do: [version: @version]", "1.0"},
		"a constant that is set afterwards": {"def project, do: [version: @version]\n@version \"1.0\"", "1.0"},
		"a constant of another name":        {"@v \"1.0\"\ndef project, do: [version: @v]", ""},
		"a file":                            {`def project, do: [version: File.read!("VERSION")]`, ""},
		"the first of two":                  {`def project, do: [version: "1.0", version: "2.0"]`, "1.0"},
		"none":                              {`def project, do: [app: :p]`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			l := inventorytest.Read(t, Mix(), "mix.exs", "defmodule P.MixProject do\n"+c.body+"\nend\n")
			if got := l.Nodes[0].Version; got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}

// TestDependenciesOfRebar does for rebar.config what [TestDependenciesOfMix] does.
func TestDependenciesOfRebar(t *testing.T) {
	for name, c := range map[string]struct{ dependency, want string }{
		"a name":                                {"a", "asks a  (deps) @1"},
		"a name in quotes":                      {"'A-b'", "asks A-b  (deps) @1"},
		"a version":                             {`{a, "1.0.0"}`, "asks a 1.0.0 (deps) @1"},
		"a version as a binary":                 {`{a, <<"1.0.0">>}`, "asks a 1.0.0 (deps) @1"},
		"a requirement":                         {`{a, "~> 1.0"}`, "asks a ~> 1.0 (deps) @1"},
		"a pattern of old":                      {`{a, ".*", {git, "git://git.invalid/a", "HEAD"}}`, "asks a  (deps) extra=git+git://git.invalid/a @1"},
		"a repository of git":                   {`{a, {git, "https://git.invalid/a", {tag, "1"}}}`, "asks a  (deps) extra=git+https://git.invalid/a @1"},
		"a folder of a repository":              {`{a, {git_subdir, "https://git.invalid/m", {branch, "x"}, "a"}}`, "asks a  (deps) extra=git_subdir+https://git.invalid/m @1"},
		"a repository of Mercurial":             {`{a, {hg, "https://hg.invalid/a"}}`, "asks a  (deps) extra=hg+https://hg.invalid/a @1"},
		"another name in the registry":          {`{a, {pkg, acme_a}}`, "asks acme_a  (deps) @1"},
		"another name and a version":            {`{a, "1.0.0", {pkg, acme_a}}`, "asks acme_a 1.0.0 (deps) @1"},
		"a comment between":                     {"a, %% {b, \"2\"}\n c", "asks a  (deps) @1\nasks c  (deps) @2"},
		"a variable, which no file can set":     {"X", "note a dependency whose name is computed @1"},
		"a number":                              {"1", "note a dependency whose name is computed @1"},
		"an atom that begins in the upper case": {"'A'", "asks A  (deps) @1"},
		"nothing":                               {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, RebarConfig(), "rebar.config", "{deps, ["+c.dependency+"]}.\n", c.want)
		})
	}
}

func TestProfilesOfRebar(t *testing.T) {
	for profile, want := range map[string]string{"test": "dev", "dev": "dev", "docs": "dev", "prod": "", "default": ""} {
		src := fmt.Sprintf("{profiles, [{%s, [{deps, [a]}, {plugins, [b]}]}]}.\n", profile)
		first := strings.TrimSpace("asks a  (deps of "+profile+") "+want) + " @1\n"
		inventorytest.Compare(t, RebarConfig(), "rebar.config", src, first+"asks b  (plugins of "+profile+") dev @1")
	}
}

func TestTokensOfElixir(t *testing.T) {
	for src, want := range map[string]string{
		`:a :"b c" :d? e: "f": G.h`:    `atom"a" atom"b c" atom"d?" label"e" label"f" other"G.h"`,
		`"s" 'c' "x#{y}z" "a\"b"`:      `str"s" str"c" dirty"x#{y}z" dirty"a\"b"`,
		"~r/a}b/ ~w(c d) ~S\"e\" ~x":   `dirty"" dirty"" dirty"" other""`,
		"1.2 0x1F ?a ?\\n :: -> => <<": `number"1.2" number"0x1F" other"?a" other"?\n" punct"::" punct"->" punct"=>" punct"<<"`,
		"a # b\nc":                     `other"a" other"c"`,
		"\"\"\"\n\"x\"\n\"\"\" a":      `dirty"" other"a"`,
		"a::b":                         `other"a" punct"::" other"b"`,
		":":                            `punct":"`,
		`"open`:                        `str"open"`,
		"~r(":                          `dirty""`,
	} {
		if got := tokens(src, false); got != want {
			t.Errorf("%q:\n%s, want\n%s", src, got, want)
		}
	}
	for src, want := range map[string]string{
		"a 'B c' D \"e\" <<\"f\">> $\" 1": `atom"a" atom"B c" other"D" str"e" punct"<<" str"f" punct">>" other"$"" number"1"`,
		"a % b\nc":                        `atom"a" atom"c"`,
		`"x#{y}" "a\"b"`:                  `str"x#{y}" dirty"a\"b"`,
		"a:b ~r/x/":                       `atom"a" punct":" atom"b" punct"~" atom"r" punct"/" atom"x" punct"/"`,
	} {
		if got := tokens(src, true); got != want {
			t.Errorf("%q:\n%s, want\n%s", src, got, want)
		}
	}
}

// tokens shows the tokens of a source.
func tokens(src string, erlang bool) string {
	l := lexer{src: src, erlang: erlang}
	names := map[kind]string{other: "other", atom: "atom", str: "str", dirty: "dirty", label: "label", number: "number", punct: "punct"}
	var out []string
	for t, ok := l.next(); ok; t, ok = l.next() {
		out = append(out, names[t.kind]+`"`+t.text+`"`)
	}
	return strings.Join(out, " ")
}
