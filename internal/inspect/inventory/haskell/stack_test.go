package haskell

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const stackText = `resolver: lts-22.41
packages:
- .
- lib
extra-deps:
- acme-missiles-0.3
- fuzzyset-0.2.4@sha256:f1b6,1618
- hackage: other-1.0
- ./vendor/local
- vendor/more
- git: https://git.invalid/a.git
  commit: abc
- github: acme/b
  commit: def
- https://registry.invalid/c-1.0.tar.gz
- archive: https://registry.invalid/d.zip
- {}
`

const stackLockText = `packages:
- completed:
    hackage: acme-missiles-0.3@sha256:2ba6,613
    pantry-tree: {sha256: 00, size: 226}
  original: {hackage: acme-missiles-0.3}
- completed:
    commit: abc
    git: https://git.invalid/a.git
    name: a
    version: 0.1
    subdir: pkg
  original: {}
- completed: {hg: https://hg.invalid/b, commit: def, name: b, version: "2"}
- completed:
    name: c
    sha256: ffee
    url: https://registry.invalid/c-1.0.tar.gz
    version: 1.0.0
- completed: {version: "1"}
- original: x
snapshots:
- completed: {sha256: 11, size: 1, url: https://registry.invalid/22/41.yaml}
  original: lts-22.41
- original: {url: https://registry.invalid/own.yaml}
`

func TestStack(t *testing.T) {
	inventorytest.Compare(t, Stack(), "stack.yaml", stackText, `
node acme-missiles 0.3 ecosystem=Hackage @6:3 "acme-missiles-0.3"
node fuzzyset 0.2.4 ecosystem=Hackage hash=cabal-sha256:f1b6 @7:3 "fuzzyset-0.2.4@sha256:f1b6,1618"
node other 1.0 ecosystem=Hackage @8:12 "other-1.0"
note the packages of snapshot lts-22.41 are not part of the tree @1
note packages from https://git.invalid/a.git, whose names and versions are not written @11
note packages from acme/b, whose names and versions are not written @13
note packages from https://registry.invalid/c-1.0.tar.gz, whose names and versions are not written @15
note packages from https://registry.invalid/d.zip, whose names and versions are not written @16
note packages from , whose names and versions are not written @17`)
	inventorytest.Compare(t, StackLock(), "stack.yaml.lock", stackLockText, `
node acme-missiles 0.3 ecosystem=Hackage hash=cabal-sha256:2ba6 @3:14 "acme-missiles-0.3@sha256:2ba6,613"
node a 0.1 ecosystem=Hackage source=git+https://git.invalid/a.git#abc:pkg @9:11 "a"
node b 2 ecosystem=Hackage source=hg+https://hg.invalid/b#def @13:60 "b"
node c 1.0.0 ecosystem=Hackage source=https://registry.invalid/c-1.0.tar.gz hash=sha256:ffee @15:11 "c"
note the packages of snapshot lts-22.41 are not part of the tree @23
note the packages of snapshot https://registry.invalid/own.yaml are not part of the tree @24
note a package without a name @19
note a package without a name @20`)
	for name, src := range map[string]string{"another file": "a: 1\n", "a list": "- 1\n", "an empty file": ""} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, Stack(), "stack.yaml", src, "nothing")
			inventorytest.Compare(t, StackLock(), "stack.yaml.lock", src, "nothing")
		})
	}
	for _, r := range []*inventory.Reader{Stack(), StackLock(), Plan()} {
		if err := r.Inspect(inventorytest.File("stack.yaml", []byte("a: [")), &inspect.Result{}); err == nil {
			t.Errorf("%s: damaged file accepted", r.Format)
		}
	}
}

const planText = `{"cabal-version": "3.4.0.0", "install-plan": [
{"type": "pre-existing", "id": "base-4.15", "pkg-name": "base", "pkg-version": "4.15", "depends": []},
{"type": "configured", "id": "text-1-aa", "pkg-name": "text", "pkg-version": "1.2", "style": "global", "pkg-src": {"type": "repo-tar"}, "pkg-src-sha256": "ab12",
 "components": {"lib": {"depends": ["base-4.15"], "exe-depends": []}, "setup": {"depends": ["Cabal-3"], "exe-depends": []}}},
{"type": "pre-existing", "id": "Cabal-3", "pkg-name": "Cabal", "pkg-version": "3", "depends": ["base-4.15"]},
{"type": "configured", "id": "alex-1", "pkg-name": "alex", "pkg-version": "1", "depends": ["base-4.15"], "pkg-src": {"type": "source-repo", "source-repo": {"type": "git", "location": "https://git.invalid/alex", "tag": "v1"}}},
{"type": "configured", "id": "shop-1-inplace", "pkg-name": "shop", "pkg-version": "1", "style": "local", "pkg-src": {"type": "local", "path": "."}, "component-name": "lib", "depends": ["text-1-aa"], "exe-depends": ["alex-1"]},
{"type": "configured", "id": "shop-1-spec", "pkg-name": "shop", "pkg-version": "1", "style": "local", "pkg-src": {"type": "local"}, "component-name": "test:spec", "depends": ["shop-1-inplace", "hspec-2", "gone"]},
{"type": "configured", "id": "hspec-2", "pkg-name": "hspec", "pkg-version": "2", "depends": ["base-4.15"], "pkg-src": {"type": "remote-tar", "uri": "https://registry.invalid/hspec.tar.gz"}},
{"id": "x"}
]}
`

func TestPlan(t *testing.T) {
	inventorytest.Compare(t, Plan(), "dist-newstyle/cache/plan.json", planText, `
node base 4.15 ecosystem=Hackage @2:57 "\"base\""
node text 1.2 ecosystem=Hackage hash=sha256:ab12 direct @3:55 "\"text\""
node Cabal 3 ecosystem=Hackage dev @5:55 "\"Cabal\""
node alex 1 ecosystem=Hackage source=git+https://git.invalid/alex#v1 direct dev @6:52 "\"alex\""
node shop 1 ecosystem=Hackage project @7:60 "\"shop\""
node hspec 2 ecosystem=Hackage source=https://registry.invalid/hspec.tar.gz direct dev @9:53 "\"hspec\""
edge text 1.2 -> base 4.15
edge text 1.2 -> Cabal 3 dev
edge Cabal 3 -> base 4.15
edge alex 1 -> base 4.15
edge shop 1 -> text 1.2
edge shop 1 -> alex 1 dev
edge shop 1 -> hspec 2 dev
edge hspec 2 -> base 4.15
note a part of a build plan without a name @10
note gone is needed but not planned @8`)
	inventorytest.Compare(t, Plan(), "cache/plan.json", `{"plan": []}`, "nothing")
	inventorytest.Compare(t, Plan(), "cache/plan.json", `{"install-plan": [1, [], {"pkg-name": [], "id": {}}]}`, `
note a part of a build plan without a name @1
note a part of a build plan without a name @1
note a part of a build plan without a name @1`)
}

func TestJoin(t *testing.T) {
	readers := []*inventory.Reader{Freeze(), Plan(), Project(), Cabal(), Stack(), StackLock()}
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"a freeze file answers the packages of its project only": {map[string]string{
			"cabal.project":        "packages: app, lib/*.cabal\n",
			"cabal.project.freeze": "constraints: any.aeson ==2.1.0.0, any.base ==4.17, any.hspec ==2.10\n",
			"app/app.cabal":        "name: app\nversion: 1\nlibrary\n  build-depends: base >=4, aeson <2, lib, gone\n  if flag(x)\n    build-depends: maybe\ntest-suite t\n  build-depends: hspec, QuickCheck\n",
			"lib/lib.cabal":        "name: lib\nlibrary\n  build-depends: base\n",
			"vendor/v.cabal":       "name: v\nlibrary\n  build-depends: vector ^>=0.12\n",
		}, `== app/app.cabal
node app 1 ecosystem=Hackage project @1:7 "app"
asks base >=4 (build-depends) @4
asks aeson <2 (build-depends) @4
asks lib  (build-depends) @4
asks gone  (build-depends) @4
asks maybe  (build-depends) extra=if flag(x) @6
asks hspec  (build-depends) dev @8
asks QuickCheck  (build-depends) dev @8
== cabal.project
== cabal.project.freeze
node app 1 ecosystem=Hackage project
node aeson 2.1.0.0 ecosystem=Hackage direct @1:14 "any.aeson ==2.1.0.0"
node base 4.17 ecosystem=Hackage direct @1:35 "any.base ==4.17"
node hspec 2.10 ecosystem=Hackage direct dev @1:52 "any.hspec ==2.10"
edge app 1 -> aeson 2.1.0.0
edge app 1 -> base 4.17
edge app 1 -> hspec 2.10 dev
== lib/lib.cabal
node lib  ecosystem=Hackage project @1:7 "lib"
asks base  (build-depends) @3
== vendor/v.cabal
node v  ecosystem=Hackage project @1:7 "v"
node vector  ecosystem=Hackage requirement=^>=0.12 direct @3:18 "vector ^>=0.12"
edge v -> vector
asks vector ^>=0.12 (build-depends) @3
!! app/app.cabal:4:28 aeson <2 is asked for here, and cabal.project.freeze holds 2.1.0.0
!! app/app.cabal:4:43 gone is asked for here and missing in cabal.project.freeze
`},
		"Stack's lock file holds what its snapshot does not": {map[string]string{
			"svc/stack.yaml":      "resolver: lts-22.41\nextra-deps: [acme-0.3]\n",
			"svc/stack.yaml.lock": "packages:\n- completed: {hackage: acme-0.3}\n- completed: {hackage: tool-1.0}\n",
			"svc/svc.cabal":       "name: svc\nversion: 1\nlibrary\n  build-depends: base, acme\ntest-suite t\n  build-depends: tool, base\n",
		}, `== svc/stack.yaml
note the packages of snapshot lts-22.41 are not part of the tree @1
== svc/stack.yaml.lock
node svc 1 ecosystem=Hackage project
node acme 0.3 ecosystem=Hackage direct @2:24 "acme-0.3"
node tool 1.0 ecosystem=Hackage direct dev @3:24 "tool-1.0"
edge svc 1 -> acme 0.3
edge svc 1 -> tool 1.0 dev
== svc/svc.cabal
node svc 1 ecosystem=Hackage project @1:7 "svc"
node base  ecosystem=Hackage direct @4:18 "base"
edge svc 1 -> base
asks base  (build-depends) @4
asks acme  (build-depends) @4
asks tool  (build-depends) dev @6
asks base  (build-depends) dev @6
`},
		"without a lock file the extra-deps of stack.yaml count": {map[string]string{
			"stack.yaml": "resolver: lts-1\npackages: [a, b]\nextra-deps: [acme-0.3]\n",
			"a/a.cabal":  "name: a\nlibrary\n  build-depends: acme, b\n",
			"b/b.cabal":  "name: b\nlibrary\n  build-depends: acme\n",
			"c/c.cabal":  "name: c\nlibrary\n  build-depends: acme\n",
		}, `== a/a.cabal
node a  ecosystem=Hackage project @1:7 "a"
asks acme  (build-depends) @3
asks b  (build-depends) @3
== b/b.cabal
node b  ecosystem=Hackage project @1:7 "b"
asks acme  (build-depends) @3
== c/c.cabal
node c  ecosystem=Hackage project @1:7 "c"
node acme  ecosystem=Hackage direct @3:18 "acme"
edge c -> acme
asks acme  (build-depends) @3
== stack.yaml
node acme 0.3 ecosystem=Hackage direct @3:14 "acme-0.3"
edge . -> acme 0.3
note the packages of snapshot lts-1 are not part of the tree @1
`},
		"what tests ask for first and the library later is for production": {map[string]string{
			"stack.yaml": "resolver: lts-1\nextra-deps: [acme-0.3]\n",
			"p.cabal":    "name: p\ntest-suite t\n  build-depends: acme, base\nlibrary\n  build-depends: base, acme\n",
		}, `== p.cabal
node p  ecosystem=Hackage project @1:7 "p"
node base  ecosystem=Hackage direct @3:24 "base"
edge p -> base
asks acme  (build-depends) dev @3
asks base  (build-depends) dev @3
asks base  (build-depends) @5
asks acme  (build-depends) @5
== stack.yaml
node p  ecosystem=Hackage project
node acme 0.3 ecosystem=Hackage direct @2:14 "acme-0.3"
edge p -> acme 0.3
note the packages of snapshot lts-1 are not part of the tree @1
`},
		"a build plan answers its project": {map[string]string{
			"dist-newstyle/cache/plan.json": `{"install-plan": [{"id": "s", "pkg-name": "shop", "pkg-version": "1", "pkg-src": {"type": "local"}, "depends": ["b"]}, {"id": "b", "pkg-name": "base", "pkg-version": "4"}]}`,
			"shop.cabal":                    "name: shop\nlibrary\n  build-depends: base\n",
		}, `== dist-newstyle/cache/plan.json
node shop 1 ecosystem=Hackage project @1:43 "\"shop\""
node base 4 ecosystem=Hackage direct @1:144 "\"base\""
edge shop 1 -> base 4
== shop.cabal
node shop  ecosystem=Hackage project @1:7 "shop"
asks base  (build-depends) @3
`},
	} {
		t.Run(name, func(t *testing.T) {
			got := inventorytest.Joined(t, readers, Join(), ecosystem, c.files)
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("-want +got:\n%s", d)
			}
		})
	}
}

func BenchmarkStackLock10k(b *testing.B) {
	var text strings.Builder
	text.WriteString("packages:\n")
	for i := range 10000 {
		fmt.Fprintf(&text, "- completed:\n    hackage: package-%d-1.%d@sha256:%064d,613\n    pantry-tree:\n      sha256: %064d\n      size: 226\n  original:\n    hackage: package-%d-1.%d\n", i, i, i, i, i, i)
	}
	bench(b, StackLock(), "stack.yaml.lock", text.String())
}

func BenchmarkPlan10k(b *testing.B) {
	var text strings.Builder
	text.WriteString(`{"install-plan":[`)
	for i := range 10000 {
		fmt.Fprintf(&text, `{"type":"configured","id":"package-%d-1-aa","pkg-name":"package-%d","pkg-version":"1","components":{"lib":{"depends":["package-%d-1-aa","package-%d-1-aa"]}}},`, i, i, (i*7)%10000, (i*13)%10000)
	}
	bench(b, Plan(), "plan.json", text.String()+"{}]}")
}

func FuzzStack(f *testing.F) { inventorytest.Fuzz(f, Stack(), "stack.yaml", stackText) }

func FuzzStackLock(f *testing.F) {
	inventorytest.Fuzz(f, StackLock(), "stack.yaml.lock", stackLockText)
}

func FuzzPlan(f *testing.F) { inventorytest.Fuzz(f, Plan(), "cache/plan.json", planText) }
