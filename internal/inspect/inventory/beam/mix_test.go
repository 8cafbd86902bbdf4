package beam

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const mixText = `defmodule Shop.MixProject do
  use Mix.Project

  @version "1.2.3"
  @source_url "https://git.invalid/shop"

  def project do
    [
      app: :shop,
      version: @version,
      deps: deps() ++ [{:inline, "~> 9.0"}],
      aliases: [deps: :x, setup: ["deps.get", "ecto.setup"]],
      docs: [main: "readme", extras: ["README.md"]],
      dialyzer: [plt_file: {:no_warn, "priv/plts/dialyzer.plt"}]
    ]
  end

  def application, do: [mod: {Shop.Application, []}, extra_applications: [:logger]]

  # {:commented, "~> 1.0"}
  defp deps do
    [
      {:phoenix, "~> 1.7.2"},
      {:credo, "~> 1.6", only: [:dev, :test], runtime: false},
      {:mox, ">= 1.0.0", [only: :test]},
      {:both, "~> 1.0", only: [:prod, :test]},
      {:maybe, "~> 2.0", optional: true},
      {:renamed, "~> 3.0", hex: :real_name, organization: "acme"},
      {:private, "~> 4.0", repo: "corp"},
      {:public, "~> 4.0", repo: "hexpm"},
      {:forked, github: "acme/forked", branch: "main"},
      {:cloned, "~> 5.0", git: "https://git.invalid/cloned.git", tag: "v5"},
      {:local, path: "../local", only: :test},
      {:sibling, in_umbrella: true},
      {:computed, requirement(:x)},
      {:pinned, @source_url},
      {"not an atom", "~> 1.0"},
      {:alone}
    ] ++ other_deps(Mix.env())
  end

  defp other_deps(:prod) do
    case System.get_env("X") do
      {:ok, "y"} -> [{:extra, "~> 6.0"}]
      _ -> []
    end
  end

  defp aliases do
    [test: [{:hidden, "~> 1.0"}]]
  end
end
`

func TestMix(t *testing.T) {
	inventorytest.Compare(t, Mix(), "mix.exs", mixText, `
node shop 1.2.3 ecosystem=Hex project @9:12 ":shop"
node local  ecosystem=Hex source=../local project @33:8 ":local"
node sibling  ecosystem=Hex project @34:8 ":sibling"
edge shop 1.2.3 -> local dev
edge shop 1.2.3 -> sibling
asks inline ~> 9.0 (deps) @11
asks phoenix ~> 1.7.2 (deps) @23
asks credo ~> 1.6 (deps) dev @24
asks mox >= 1.0.0 (deps) dev @25
asks both ~> 1.0 (deps) @26
asks maybe ~> 2.0 (deps) optional @27
asks real_name ~> 3.0 (deps) extra=hexpm:acme @28
asks private ~> 4.0 (deps) extra=corp @29
asks public ~> 4.0 (deps) @30
asks forked  (deps) extra=git+https://github.com/acme/forked @31
asks cloned ~> 5.0 (deps) extra=git+https://git.invalid/cloned.git @32
asks computed  (deps) @35
asks pinned  (deps) @36
asks extra ~> 6.0 (deps) @44
note the requirement for computed is computed @35
note the requirement for pinned is computed @36`)
	for name, c := range map[string]struct{ src, want string }{
		"a list behind the key deps": {`defmodule A.Mixfile do
  def project, do: [app: :a, version: "0.1.0", deps: [{:b, "1.0.0"} | more()]]
end`, `
node a 0.1.0 ecosystem=Hex project @2:26 ":a"
asks b 1.0.0 (deps) @2`},
		"an umbrella has the name of its module": {`defmodule Shop.Umbrella.MixProject do
  def project do [apps_path: "apps", deps: deps()] end
  defp deps, do: [{:credo, "~> 1.0", only: :dev}]
end`, `
node Shop.Umbrella  ecosystem=Hex project @1:11 "Shop.Umbrella.MixProject"
asks credo ~> 1.0 (deps) dev @3`},
		"a script without a project is none": {`Mix.install([{:a, "~> 1.0"}])`, "nothing"},
		"an empty file is none":              {"", "nothing"},
		"unfinished words":                   {"defmodule", "nothing"},
		"unfinished functions":               {"defmodule A do def", "node A  ecosystem=Hex project @1:11 \"A\""},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Mix(), "mix.exs", c.src, c.want) })
	}
}

func readers() []*inventory.Reader {
	return []*inventory.Reader{MixLock(), Mix(), RebarLock(), RebarConfig(), HexMetadata()}
}

func TestJoin(t *testing.T) {
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a project and its lock file": {map[string]string{
			"mix.exs": `defmodule Shop.MixProject do
def project, do: [app: :shop, version: "1.0.0", deps: deps()]
defp deps, do: [{:phoenix, "~> 1.7"}, {:credo, "~> 1.6", only: :dev}, {:maybe, "~> 1.0", optional: true},
 {:web, "~> 3.0", hex: :acme_web}, {:gone, "~> 1.0"}, {:tool, "~> 9.0", git: "https://git.invalid/t"}]
end`,
			"mix.lock": `%{
"phoenix": {:hex, :phoenix, "1.7.2", "", [:mix], [{:plug, "~> 1.0", [optional: false]}], "hexpm", ""},
"plug": {:hex, :plug, "1.14.0", "", [:mix], [], "hexpm", ""},
"credo": {:hex, :credo, "1.7.0", "", [:mix], [{:jason, "~> 1.0", []}], "hexpm", ""},
"jason": {:hex, :jason, "1.4.0", "", [:mix], [], "hexpm", ""},
"web": {:hex, :acme_web, "2.0.0", "", [:mix], [], "hexpm", ""},
"tool": {:git, "https://git.invalid/t", "abc", []}
}`,
			"examples/one/mix.exs": `defmodule One.MixProject do
def project, do: [app: :one, deps: [{:phoenix, "~> 1.5"}]]
end`,
		}, `== examples/one/mix.exs
node one  ecosystem=Hex project @2:24 ":one"
node phoenix  ecosystem=Hex requirement=~> 1.5 direct @2:38 ":phoenix"
edge one -> phoenix
asks phoenix ~> 1.5 (deps) @2
== mix.exs
node shop 1.0.0 ecosystem=Hex project @2:24 ":shop"
asks phoenix ~> 1.7 (deps) @3
asks credo ~> 1.6 (deps) dev @3
asks maybe ~> 1.0 (deps) optional @3
asks acme_web ~> 3.0 (deps) @4
asks gone ~> 1.0 (deps) @4
asks tool ~> 9.0 (deps) extra=git+https://git.invalid/t @4
== mix.lock
node shop 1.0.0 ecosystem=Hex project
node phoenix 1.7.2 ecosystem=Hex direct @2:1 "\"phoenix\""
node plug 1.14.0 ecosystem=Hex @3:1 "\"plug\""
node credo 1.7.0 ecosystem=Hex direct dev @4:1 "\"credo\""
node jason 1.4.0 ecosystem=Hex dev @5:1 "\"jason\""
node acme_web 2.0.0 ecosystem=Hex alias=web direct @6:1 "\"web\""
node tool  ecosystem=Hex source=git+https://git.invalid/t#abc direct @7:1 "\"tool\""
edge shop 1.0.0 -> phoenix 1.7.2
edge shop 1.0.0 -> credo 1.7.0 dev
edge shop 1.0.0 -> acme_web 2.0.0
edge shop 1.0.0 -> tool
edge phoenix 1.7.2 -> plug 1.14.0
edge credo 1.7.0 -> jason 1.4.0
!! mix.exs:4:3 acme_web ~> 3.0 is asked for here, and mix.lock holds 2.0.0
!! mix.exs:4:37 gone is asked for here and missing in mix.lock
`},
		"the projects of an umbrella share its lock file": {map[string]string{
			"mix.exs":        "defmodule Shop.Umbrella.MixProject do\ndef project, do: [apps_path: \"apps\", deps: [{:credo, \"~> 1.6\", only: :dev}]]\nend",
			"apps/a/mix.exs": "defmodule A.MixProject do\ndef project, do: [app: :a, lockfile: \"../../mix.lock\", deps: [{:plug, \"~> 1.0\"}, {:b, in_umbrella: true}]]\nend",
			"mix.lock":       `%{"plug": {:hex, :plug, "1.14.0"}, "credo": {:hex, :credo, "1.7.0"}}`,
		}, `== apps/a/mix.exs
node a  ecosystem=Hex project @2:24 ":a"
node b  ecosystem=Hex project @2:83 ":b"
edge a -> b
asks plug ~> 1.0 (deps) @2
== mix.exs
node Shop.Umbrella  ecosystem=Hex project @1:11 "Shop.Umbrella.MixProject"
asks credo ~> 1.6 (deps) dev @2
== mix.lock
node Shop.Umbrella  ecosystem=Hex project
node plug 1.14.0 ecosystem=Hex direct @1:3 "\"plug\""
node credo 1.7.0 ecosystem=Hex direct dev @1:36 "\"credo\""
edge Shop.Umbrella -> plug 1.14.0
edge Shop.Umbrella -> credo 1.7.0 dev
`},
		"Rebar3's two files": {map[string]string{
			"rebar.config": rebarText, "rebar.lock": rebarLockText,
		}, `== rebar.config
asks cowboy 2.9.0 (deps) @3
asks certifi  (deps) @3
asks ranch  (deps) extra=git+https://git.invalid/ranch.git @4
asks real ~> 1.0 (deps) @5
asks old  (deps) extra=git+https://git.invalid/old.git @6
asks meck  (deps of test) dev @8
asks relup 1.0.0 (deps of prod) @9
asks rebar3_hex ~> 7.0 (plugins) dev @11
note a dependency whose name is computed @6
== rebar.lock
node certifi 2.9.0 ecosystem=Hex hash=sha256:` + outerLower + ` direct @2:3 "<<\"certifi\">>"
node real_cowboy 2.8.0 ecosystem=Hex alias=cowboy direct @3:4 "<<\"cowboy\">>"
node ranch  ecosystem=Hex source=git+https://git.invalid/ranch.git#abc direct @4:4 "<<\"ranch\">>"
node sub  ecosystem=Hex source=git+https://git.invalid/mono.git#def @5:4 "<<\"sub\">>"
node hg  ecosystem=Hex source=hg+https://hg.invalid/hg @6:4 "<<\"hg\">>"
edge . -> certifi 2.9.0
edge . -> real_cowboy 2.8.0
edge . -> ranch
note an entry without a locked package @7
!! rebar.config:3:10 cowboy is asked for here and missing in rebar.lock
!! rebar.config:5:4 real is asked for here and missing in rebar.lock
!! rebar.config:6:4 old is asked for here and missing in rebar.lock
`},
		"packages that lie in one folder": {map[string]string{
			"deps/phoenix/hex_metadata.config": metadataText,
			"deps/plug/hex_metadata.config":    "{<<\"name\">>,<<\"plug\">>}.\n{<<\"version\">>,<<\"1.14.0\">>}.\n",
			"else/jason/hex_metadata.config":   "{<<\"app\">>,<<\"jason\">>}.\n{<<\"version\">>,<<\"1.4.0\">>}.\n",
		}, `== deps/phoenix/hex_metadata.config
node phoenix 1.7.2 ecosystem=Hex licence=MIT AND Apache-2.0 @2:13 "<<\"phoenix\">>"
node plug 1.14.0 ecosystem=Hex @6:16 "<<\"plug\">>"
edge phoenix 1.7.2 -> plug 1.14.0
asks plug ~> 1.14 (requirements) @6
asks jason ~> 1.0 (requirements) optional @8
== deps/plug/hex_metadata.config
node plug 1.14.0 ecosystem=Hex @1:13 "<<\"plug\">>"
== else/jason/hex_metadata.config
node jason 1.4.0 ecosystem=Hex @1:12 "<<\"jason\">>"
`},
	} {
		t.Run(name, func(t *testing.T) {
			got := inventorytest.Joined(t, readers(), Join(), ecosystem, c.files)
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func FuzzMix(f *testing.F) {
	inventorytest.Fuzz(f, Mix(), "mix.exs", mixText, `defmodule A do def project, do: [app: :a, deps: [{:b, only: :c}]]`)
}
