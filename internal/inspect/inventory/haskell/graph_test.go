package haskell

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// TestGraphsSurvivePlans writes made-up build plans, with packages in several
// parts, and looks for the same packages and edges.
func TestGraphsSurvivePlans(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 3))
		n := 1 + r.IntN(12)
		var units, want []string
		for i := range n {
			want = append(want, fmt.Sprintf("p%d 1.%d", i, i))
			lists := map[string][]string{"lib": nil, "setup": nil}
			for k := range i { // plans have no circles
				switch r.IntN(5) {
				case 0:
					lists["lib"] = append(lists["lib"], fmt.Sprintf(`"id%d"`, k))
					want = append(want, fmt.Sprintf("p%d -> p%d", i, k))
				case 1:
					lists["setup"] = append(lists["setup"], fmt.Sprintf(`"id%d"`, k))
					want = append(want, fmt.Sprintf("p%d -> p%d dev", i, k))
				}
			}
			units = append(units, fmt.Sprintf(`{"id": "id%d", "pkg-name": "p%d", "pkg-version": "1.%d", "components": {"setup": {"depends": [%s]}, "lib": {"depends": [%s]}}}`,
				i, i, i, strings.Join(lists["setup"], ", "), strings.Join(lists["lib"], ", ")))
		}
		r.Shuffle(len(units), func(i, k int) { units[i], units[k] = units[k], units[i] })
		slices.Sort(want)
		l := inventorytest.Read(t, Plan(), "dist-newstyle/cache/plan.json", `{"install-plan": [`+strings.Join(units, ",\n")+"]}")
		if d := cmp.Diff(want, lines(l)); d != "" {
			t.Fatalf("seed %d (-want +got):\n%s", seed, d)
		}
	}
}

// lines writes the packages and edges of a listing, sorted.
func lines(l *component.Listing) []string {
	var out []string
	for _, n := range l.Nodes {
		if !n.Project {
			out = append(out, n.Name+" "+n.Version)
		}
	}
	for _, e := range l.Edges {
		line := l.Nodes[e.From].Name + " -> " + l.Nodes[e.To].Name
		if e.Scope != component.Prod {
			line += " " + e.Scope.String()
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return out
}

// TestCabalMakesTheSamePlan lets cabal plan and freeze a project that needs only
// what the compiler brings along, so that it asks no registry.
func TestCabalMakesTheSamePlan(t *testing.T) {
	cabal, err := exec.LookPath("cabal")
	if err != nil {
		t.Skip("cabal is not installed")
	}
	dir := t.TempDir()
	description := "cabal-version: 2.4\nname: demo\nversion: 0.1.0.0\nbuild-type: Simple\n\nlibrary\n  default-language: Haskell2010\n  exposed-modules: Lib\n" +
		"  build-depends: base >=4 && <5,\n    -- a comment\n    bytestring\n    , containers >= 0.5\n"
	for p, content := range map[string]string{"demo.cabal": description, "Lib.hs": "module Lib where\n", "home/config": "\n"} {
		p = filepath.Join(dir, p)
		if err := os.MkdirAll(filepath.Dir(p), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{{"freeze", "--offline"}, {"build", "--offline", "--dry-run"}} {
		cmd := exec.Command(cabal, append([]string{"--config-file=" + filepath.Join(dir, "home", "config")}, args...)...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "CABAL_DIR="+filepath.Join(dir, "home"), "HOME="+dir)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Skipf("cabal does not %s here: %v\n%s", args[0], err, out)
		}
	}
	read := func(r *inventory.Reader, p string) *component.Listing {
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(p)))
		if err != nil {
			t.Skipf("cabal wrote no %s: %v", p, err)
		}
		return inventorytest.Read(t, r, p, string(data))
	}
	freeze := read(Freeze(), "cabal.project.freeze")
	plan := read(Plan(), "dist-newstyle/cache/plan.json")
	packages := func(l *component.Listing) []string {
		return slices.DeleteFunc(lines(l), func(line string) bool { return strings.Contains(line, "->") })
	}
	if d := cmp.Diff(packages(plan), packages(freeze)); d != "" {
		t.Errorf("-plan +freeze:\n%s", d)
	}
	s := inventory.NewSet([]*component.Listing{freeze, read(Cabal(), "demo.cabal")})
	Join().Run(s)
	if len(s.Findings) > 0 {
		t.Error(s.Findings)
	}
	direct := func(l *component.Listing) []string {
		var out []string
		for _, n := range l.Nodes {
			if n.Direct {
				out = append(out, n.Name)
			}
		}
		slices.Sort(out)
		return out
	}
	want := []string{"base", "bytestring", "containers"}
	for name, l := range map[string]*component.Listing{"freeze file": freeze, "plan": plan} {
		if d := cmp.Diff(want, direct(l)); d != "" {
			t.Errorf("direct packages of the %s (-want +got):\n%s", name, d)
		}
	}
}

// TestDependencies holds one way to write a dependency against what it asks for.
func TestDependencies(t *testing.T) {
	for field, want := range map[string]string{
		"base":                         "asks base  (build-depends) @4",
		"base >=4":                     "asks base >=4 (build-depends) @4",
		"base>=4&&<5":                  "asks base >=4&&<5 (build-depends) @4",
		"base -any":                    "asks base  (build-depends) @4",
		"base ==4.17.*":                "asks base ==4.17.* (build-depends) @4",
		"base ^>= { 4.14, 4.15 }":      "asks base ^>= { 4.14, 4.15 } (build-depends) @4",
		"base (>=4 || <3)":             "asks base (>=4 || <3) (build-depends) @4",
		"a:b":                          "asks a  (build-depends) @4",
		"a:{b,c} >=1, d":               "asks a >=1 (build-depends) @4\nasks d  (build-depends) @4",
		"a:b ^>=1":                     "asks a ^>=1 (build-depends) @4",
		"a,\n    b":                    "asks a  (build-depends) @4\nasks b  (build-depends) @5",
		"\n    a\n  , b":               "asks a  (build-depends) @5",
		"\n    a\n    >=1\n    , b":    "asks a >=1 (build-depends) @5\nasks b  (build-depends) @7",
		"a,\n    -- b,\n    c":         "asks a  (build-depends) @4\nasks c  (build-depends) @6",
		"a, -- b\n    c":               "asks a  (build-depends) @4\nnote not a dependency of the form name or name and range @4",
		",a,,b,":                       "asks a  (build-depends) @4\nasks b  (build-depends) @4",
		"text-icu, base-compat >=0.11": "asks text-icu  (build-depends) @4\nasks base-compat >=0.11 (build-depends) @4",
	} {
		t.Run(field, func(t *testing.T) {
			src := "name: p\nversion: 1\nlibrary\n  build-depends: " + field + "\n"
			inventorytest.Compare(t, Cabal(), "p.cabal", src, "node p 1 ecosystem=Hackage project @1:7 \"p\"\n"+want)
		})
	}
}

func TestSectionsSayWhatADependencyIsFor(t *testing.T) {
	for section, want := range map[string]component.Scope{
		"library": component.Prod, "Library": component.Prod, "library internal": component.Prod, "executable x": component.Prod,
		"foreign-library x": component.Prod, "common shared": component.Prod, "test-suite x": component.Dev, "Test-Suite x": component.Dev,
		"benchmark x": component.Dev, "custom-setup": component.Dev, "test-suite x {": component.Dev,
	} {
		l := inventorytest.Read(t, Cabal(), "p.cabal", "name: p\n"+section+"\n  build-depends: a\n")
		if len(l.Declarations) != 1 || l.Declarations[0].Scope != want {
			t.Errorf("%s: %v", section, l.Declarations)
		}
	}
}

func TestConstraints(t *testing.T) {
	for text, want := range map[string]string{
		"any.a ==1.0":       "node a 1.0 ecosystem=Hackage @1:14 \"any.a ==1.0\"",
		"a ==1.0":           "node a 1.0 ecosystem=Hackage @1:14 \"a ==1.0\"",
		"a == 1.0":          "node a 1.0 ecosystem=Hackage @1:14 \"a == 1.0\"",
		"setup.a ==1":       "node a 1 ecosystem=Hackage dev @1:14 \"setup.a ==1\"",
		"b:setup.a ==1":     "node a 1 ecosystem=Hackage dev @1:14 \"b:setup.a ==1\"",
		"a +flag -other":    "",
		"a -flag":           "",
		"a source":          "",
		"a test, b bench":   "",
		"a installed":       "note a is the installed one, whose version is not written @1",
		"a >=1":             "note a is constrained to \">=1\", not to one version @1",
		"a ==1.*":           "note a is constrained to \"==1.*\", not to one version @1",
		"a ==1 && +x":       "note a is constrained to \"==1 && +x\", not to one version @1",
		"a ==1, a ==2":      "node a 1 ecosystem=Hackage @1:14 \"a ==1\"\nnode a 2 ecosystem=Hackage @1:21 \"a ==2\"",
		"any.a ==1, a ==1":  "node a 1 ecosystem=Hackage @1:14 \"any.a ==1\"",
		"any. ==1":          "note not a constraint of the form name ==version @1",
		"a_b ==1":           "note not a constraint of the form name ==version @1",
		"any.a==1.2.3.4.5 ": "node a 1.2.3.4.5 ecosystem=Hackage @1:14 \"any.a==1.2.3.4.5\"",
	} {
		t.Run(text, func(t *testing.T) {
			inventorytest.Compare(t, Freeze(), "cabal.project.freeze", "constraints: "+text+"\n", want)
		})
	}
}
