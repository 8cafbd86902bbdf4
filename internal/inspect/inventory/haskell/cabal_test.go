package haskell

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const freezeText = `active-repositories: registry.invalid:merge
constraints: any.aeson ==2.1.0.0,
             aeson -cffi +ordered-keymap,
             -- any.hidden ==1.0,
             any.base ==4.17.0.0,
             setup.Cabal ==3.8.1.0,
             happy:setup.base ==4.17.0.0,
             doctest:setup.cabal-doctest ==1.0.9,
             old==1.2,
             ranged >=1.0 && <2, wild ==1.*,
             either ==1.0 || ==1.1,
             any.rts installed,
             any.aeson ==2.1.0.0,
             any.==1,
             foo_bar ==1,
             tested test,
             bare
index-state: registry.invalid 2022-11-01T00:00:00Z
`

func TestFreeze(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"constraints to one version are packages, flags are not": {freezeText, `
node aeson 2.1.0.0 ecosystem=Hackage @2:14 "any.aeson ==2.1.0.0"
node base 4.17.0.0 ecosystem=Hackage @5:14 "any.base ==4.17.0.0"
node Cabal 3.8.1.0 ecosystem=Hackage dev @6:14 "setup.Cabal ==3.8.1.0"
node cabal-doctest 1.0.9 ecosystem=Hackage dev @8:14 "doctest:setup.cabal-doctest ==1.0.9"
node old 1.2 ecosystem=Hackage @9:14 "old==1.2"
note ranged is constrained to ">=1.0 && <2", not to one version @10
note wild is constrained to "==1.*", not to one version @10
note either is constrained to "==1.0 || ==1.1", not to one version @11
note rts is the installed one, whose version is not written @12
note not a constraint of the form name ==version @14
note not a constraint of the form name ==version @15`},
		"several fields, each with one package": {"constraints: a ==1\r\nconstraints:\r\n  b ==2.0,\r\n  c\r\n    ==3\r\n", `
node a 1 ecosystem=Hackage @1:14 "a ==1"
node b 2.0 ecosystem=Hackage @3:3 "b ==2.0"
node c 3 ecosystem=Hackage @4:3 "c"`},
		"a file without constraints is none": {"index-states: x\n", "nothing"},
		"an empty file is none":              {"", "nothing"},
		"an empty plan is a listing":         {"\ufeffconstraints:\n", ""},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Freeze(), "cabal.project.freeze", c.src, c.want) })
	}
}

const cabalText = `cabal-version: 2.4
-- name: commented
Name:          shop
version:       0.2.0.0
description:
  name: not the name
  build-depends: not a field

flag fast
  default: False

custom-setup
  setup-depends: Cabal >=3 && <4

common shared
  build-depends: base >=4.14 && <5

library
  import: shared
  build-depends:
      aeson ^>=2.1
    -- a comment, with a comma
    , text >=1.2
        && <3
    , foo:{a, b} ==1.0, bar:sub -any
    , shop:internal
    , >=1
  if flag(fast)
    build-depends: vector
    if os(windows)
      build-depends: Win32
  else
    build-depends: primitive
  build-tool-depends: alex:alex >=3.2, happy
  exposed-modules: Shop

test-suite spec
  build-depends: base, shop, hspec

benchmark speed
  build-depends: criterion
source-repository head
  type: git
`

func TestCabal(t *testing.T) {
	inventorytest.Compare(t, Cabal(), "shop.cabal", cabalText, `
node shop 0.2.0.0 ecosystem=Hackage project @3:16 "shop"
asks Cabal >=3 && <4 (setup-depends) dev @13
asks base >=4.14 && <5 (build-depends) @16
asks aeson ^>=2.1 (build-depends) @21
asks text >=1.2 && <3 (build-depends) @23
asks foo ==1.0 (build-depends) @25
asks bar  (build-depends) @25
asks vector  (build-depends) extra=if flag(fast) @29
asks Win32  (build-depends) extra=if os(windows) @31
asks primitive  (build-depends) extra=else @33
asks alex >=3.2 (build-tool-depends) dev @34
asks happy  (build-tool-depends) dev @34
asks base  (build-depends) dev @38
asks hspec  (build-depends) dev @38
asks criterion  (build-depends) dev @41
note not a dependency of the form name or name and range @27`)
	for name, c := range map[string]struct{ src, want string }{
		"sections in braces": {"name: a\nlibrary {\n  build-depends: base,\n    text\n}\ntest-suite t {\n  build-depends: hspec\n}\n", `
node a  ecosystem=Hackage project @1:7 "a"
asks base  (build-depends) @3
asks text  (build-depends) @4
asks hspec  (build-depends) dev @7`},
		"a file without a name is none": {"library\n  build-depends: base\n", "nothing"},
		"an empty file is none":         {"", "nothing"},
		"a name and nothing else":       {"\ufeffname:a\r\nversion:1\r\n", "node a 1 ecosystem=Hackage project @1:9 \"a\""},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, Cabal(), "a.cabal", c.src, c.want) })
	}
}

func TestProject(t *testing.T) {
	l := inventorytest.Read(t, Project(), "cabal.project", `-- comment
packages: ./
          "lib/*"   extra/*.cabal,
          other
optional-packages: opt
source-repository-package
  type: git
  location: https://git.invalid/x.git
  packages: inner
package foo
  location: none
`)
	var globs []string
	for _, a := range l.Attrs {
		globs = append(globs, a.Value)
	}
	if d := cmp.Diff([]string{"./", `"lib/*"`, "extra/*.cabal", "other", "opt"}, globs); d != "" {
		t.Error(d)
	}
	if len(l.Notes) != 1 || l.Notes[0].At.Line != 8 {
		t.Errorf("notes %v", l.Notes)
	}
	for _, c := range []struct {
		path string
		want bool
	}{
		{"a.cabal", true}, {"lib/a/a.cabal", true}, {"lib/a/b/b.cabal", false}, {"extra/x.cabal", true},
		{"extra/x/x.cabal", false}, {"other/o.cabal", true}, {"vendor/v.cabal", false}, {"deep/d/e/f.cabal", true},
	} {
		if got := matches(c.path, append(globs, "deep/**/*.cabal", "[")); got != c.want {
			t.Errorf("%s: %v", c.path, got)
		}
	}
}

func TestHackageReferences(t *testing.T) {
	for ref, want := range map[string]string{
		"acme-missiles-0.3":          "acme-missiles 0.3 ",
		"acme-0.3@rev:2":             "acme 0.3 ",
		"a-b2-1.2.3@sha256:00ff,613": "a-b2 1.2.3 cabal-sha256:00ff",
		"acme":                       "", "acme-": "", "-1.0": "", "acme-1.": "", "acme-1..2": "", "acme-x1": "",
		"./vendor/acme-1.0": "", "https://registry.invalid/acme-1.0": "", "": "",
	} {
		n, ok := hackage(ref)
		got := n.Name + " " + n.Version + " " + n.Integrity
		if ok != (want != "") || ok && got != want {
			t.Errorf("%s: %q, %v", ref, got, ok)
		}
	}
}

func TestHostileListsStayWithinBounds(t *testing.T) {
	long := "constraints: a" + strings.Repeat("\n  b", 200_000)
	l := inventorytest.Read(t, Freeze(), "cabal.project.freeze", long)
	if len(l.Notes) == 0 {
		t.Error("no note")
	}
	for path, r := range map[string]*inventory.Reader{"cabal.project.freeze": Freeze(), "a.cabal": Cabal()} {
		src := largeFreeze(1000)
		if path == "a.cabal" {
			src = strings.Replace("name: a\nlibrary\n  "+src, "constraints", "build-depends", 1)
		}
		f := inventorytest.File(path, []byte(src))
		f.Budget = budget.New(budget.Limits{Steps: 3000}, f.Size)
		if err := r.Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
			t.Errorf("%s: error %v", path, err)
		}
	}
	inventorytest.Compare(t, Cabal(), "a.cabal", "name: a\nlibrary\n"+nested(200)+"\n", "node a  ecosystem=Hackage project @1:7 \"a\"")
}

// nested returns n conditions, each inside the one before.
func nested(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i+1) + "if x\n")
	}
	return b.String()
}

// largeFreeze returns a plan of n packages.
func largeFreeze(n int) string {
	var b strings.Builder
	b.WriteString("constraints: ")
	for i := range n {
		fmt.Fprintf(&b, "any.package-%d ==1.%d.0,\n             package-%d +flag -other,\n             ", i, i%100, i)
	}
	return b.String() + "any.last ==1\n"
}

func bench(b *testing.B, r *inventory.Reader, path, src string) {
	b.Helper()
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := r.Inspect(inventorytest.File(path, []byte(src)), &inspect.Result{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFreeze10k(b *testing.B) { bench(b, Freeze(), "cabal.project.freeze", largeFreeze(10000)) }

func FuzzFreeze(f *testing.F) {
	inventorytest.Fuzz(f, Freeze(), "cabal.project.freeze", freezeText, "constraints: a.b:c ==1{,},\n-- x\n  d\n")
}

func FuzzCabal(f *testing.F) {
	inventorytest.Fuzz(f, Cabal(), "a.cabal", cabalText)
}

func FuzzProject(f *testing.F) {
	inventorytest.Fuzz(f, Project(), "cabal.project", "packages: a, b c\nsource-repository-package\n  location: x\n")
}
