package rlang

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// TestGraphsSurviveLockFilesAndLibraries writes made-up packages as lock files of
// all generations and as a library, and looks for the same edges.
func TestGraphsSurviveLockFilesAndLibraries(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 6))
		n := 1 + r.IntN(10)
		var old, list, text, want []string
		var library []*component.Listing
		for i := range n {
			var needs, quoted []string
			for k := range n {
				if k != i && r.IntN(4) == 0 {
					needs = append(needs, fmt.Sprintf("p%d", k))
					quoted = append(quoted, fmt.Sprintf(`"p%d (>= 1.0)"`, k))
					want = append(want, fmt.Sprintf("p%d -> p%d", i, k))
				}
			}
			head := fmt.Sprintf(`"p%d": {"Package": "p%d", "Version": "1.%d-1", "Source": "Repository", "Repository": "CRAN"`, i, i, i)
			old = append(old, fmt.Sprintf(`%s, "Requirements": [%s]}`, head, strings.ReplaceAll(strings.Join(quoted, ", "), " (>= 1.0)", "")))
			list = append(list, fmt.Sprintf(`%s, "Depends": ["R (>= 4.0)"], "Imports": [%s], "Suggests": ["none"]}`, head, strings.Join(quoted, ", ")))
			text = append(text, fmt.Sprintf(`%s, "Depends": "R", "LinkingTo": "%s"}`, head, strings.Join(needs, ",\\n    ")))
			description := fmt.Sprintf("Package: p%d\nVersion: 1.%d-1\nDepends: R (>= 4.0), methods\nImports:\n    %s\nBuilt: R 4.3.1\n", i, i, strings.Join(needs, " (>= 1.0),\n    "))
			library = append(library, inventorytest.Read(t, Installed(), fmt.Sprintf("lib/p%d/DESCRIPTION", i), description))
		}
		slices.Sort(want)
		for _, packages := range [][]string{old, list, text} {
			src := `{"Packages": {` + strings.Join(packages, ",\n") + "}}"
			l := inventorytest.Read(t, RenvLock(), "renv.lock", src)
			if d := cmp.Diff(want, edges(l)); d != "" || len(l.Notes) > 0 {
				t.Fatalf("seed %d (-want +got):\n%s\n%v\n%s", seed, d, l.Notes, src)
			}
		}
		Join().Run(inventory.NewSet(slices.Clone(library)))
		var got []string
		for _, l := range library {
			got = append(got, edges(l)...)
		}
		slices.Sort(got)
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("seed %d, library (-want +got):\n%s", seed, d)
		}
	}
}

// edges writes the edges between packages, sorted.
func edges(l *component.Listing) []string {
	var out []string
	for _, e := range l.Edges {
		if from := l.Nodes[e.From]; !from.Project {
			out = append(out, from.Name+" -> "+l.Nodes[e.To].Name)
		}
	}
	slices.Sort(out)
	return out
}

func TestListsOfRequirements(t *testing.T) {
	for text, want := range map[string]string{
		"a":                        "a[]",
		"a, b":                     "a[] b[]",
		"a (>= 1.0), b(< 2)":       "a[>= 1.0] b[< 2]",
		" a ,\n b (== 1.0-2)\n":    "a[] b[== 1.0-2]",
		"R (>= 3.5), utils, stats": "",
		"R6, Rcpp, methods":        "R6[] Rcpp[]",
		",, a ,":                   "a[]",
		"a (>= 1.0":                "a[>= 1.0]",
		"(>= 1.0)":                 "",
		"":                         "",
	} {
		var got []string
		for _, r := range requirements(text) {
			got = append(got, r.name+"["+r.version+"]")
			if at := text[r.off:r.end]; !strings.HasPrefix(at, r.name) {
				t.Errorf("%q: %s stands at %q", text, r.name, at)
			}
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("%q: %s, want %s", text, s, want)
		}
	}
}

func TestRepositoriesAreToldApart(t *testing.T) {
	for name, want := range map[string][2]bool{ // public, Bioconductor
		"": {true, false}, "CRAN": {true, false}, "cran": {true, false}, "RSPM": {true, false}, "P3M": {true, false}, "corp": {},
		"https://registry.invalid": {}, "BioCsoft": {false, true}, "BioCann": {false, true}, "Bioconductor 3.18": {false, true}, "bio": {},
	} {
		if got := [2]bool{publicRepository(name), isBioconductor(name)}; got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}
