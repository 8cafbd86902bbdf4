package rlang

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const lockText = `{
  "R": {"Version": "4.3.1", "Repositories": [{"Name": "CRAN", "URL": "https://registry.invalid"}]},
  "Bioconductor": {"Version": "3.18"},
  "Packages": {
    "dplyr": {"Package": "dplyr", "Version": "1.1.4", "Source": "Repository", "Repository": "CRAN",
      "Requirements": ["R", "rlang", "utils", "gone"], "Hash": "fedd9d00c2944ff00a0e2696ccf048ec"},
    "rlang": {"Package": "rlang", "Version": "1.1.2", "Source": "Repository", "Repository": "RSPM"},
    "BiocGenerics": {"Package": "BiocGenerics", "Version": "0.48.1", "Source": "Bioconductor", "Requirements": []},
    "S4Vectors": {"Package": "S4Vectors", "Version": "0.40.2", "Source": "Repository", "Repository": "Bioconductor 3.18",
      "Depends": ["R (>= 4.0.0)", "methods", "BiocGenerics (>= 0.37.0)"], "Imports": "rlang, stats4", "Suggests": ["IRanges"]},
    "forked": {"Package": "forked", "Version": "0.1.0.9000", "Source": "GitHub", "RemoteType": "github", "RemoteHost": "api.github.com",
      "RemoteUsername": "acme", "RemoteRepo": "forked", "RemoteRef": "main", "RemoteSha": "0123abc", "RemoteSubdir": "pkg"},
    "enterprise": {"Package": "enterprise", "Version": "1.0", "Source": "GitLab", "RemoteHost": "git.invalid", "RemoteUsername": "a", "RemoteRepo": "b"},
    "bucket": {"Package": "bucket", "Version": "1.0", "Source": "Bitbucket", "RemoteHost": "api.bitbucket.org/2.0", "RemoteUsername": "a", "RemoteRepo": "b"},
    "cloned": {"Package": "cloned", "Version": "1.0", "Source": "Git", "RemoteUrl": "https://git.invalid/c.git", "RemoteSha": "456"},
    "file": {"Package": "file", "Version": "1.0", "Source": "Local", "RemoteType": "local", "RemoteUrl": "../file_1.0.tar.gz"},
    "private": {"Package": "private", "Version": "1.0", "Source": "Repository", "Repository": "https://registry.invalid/r"},
    "unknown": {"Package": "unknown", "Version": "1.0", "Source": "unknown"},
    "keyed": {"Version": "2.0-1"},
    "none": {"Package": "none"}
  }
}
`

func TestRenvLock(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"packages of all sources": {lockText, `
node dplyr 1.1.4 ecosystem=CRAN hash=renv:fedd9d00c2944ff00a0e2696ccf048ec direct @5:5 "\"dplyr\""
node rlang 1.1.2 ecosystem=CRAN @7:5 "\"rlang\""
node BiocGenerics 0.48.1 ecosystem=Bioconductor @8:5 "\"BiocGenerics\""
node S4Vectors 0.40.2 ecosystem=Bioconductor direct @9:5 "\"S4Vectors\""
node forked 0.1.0.9000 ecosystem=CRAN source=git+https://github.com/acme/forked#0123abc:pkg direct @11:5 "\"forked\""
node enterprise 1.0 ecosystem=CRAN source=git+https://git.invalid/a/b direct @13:5 "\"enterprise\""
node bucket 1.0 ecosystem=CRAN source=git+https://bitbucket.org/a/b direct @14:5 "\"bucket\""
node cloned 1.0 ecosystem=CRAN source=git+https://git.invalid/c.git#456 direct @15:5 "\"cloned\""
node file 1.0 ecosystem=CRAN source=../file_1.0.tar.gz direct @16:5 "\"file\""
node private 1.0 ecosystem=CRAN source=https://registry.invalid/r direct @17:5 "\"private\""
node unknown 1.0 ecosystem=CRAN source=unknown direct @18:5 "\"unknown\""
node keyed 2.0-1 ecosystem=CRAN direct @19:5 "\"keyed\""
edge . -> dplyr 1.1.4
edge . -> S4Vectors 0.40.2
edge . -> forked 0.1.0.9000
edge . -> enterprise 1.0
edge . -> bucket 1.0
edge . -> cloned 1.0
edge . -> file 1.0
edge . -> private 1.0
edge . -> unknown 1.0
edge . -> keyed 2.0-1
edge dplyr 1.1.4 -> rlang 1.1.2
edge S4Vectors 0.40.2 -> rlang 1.1.2
edge S4Vectors 0.40.2 -> BiocGenerics 0.48.1
note unknown comes from "unknown", and from where is not written @18
note a package without a name or a version @20
note gone is needed but not locked @6`},
		"an empty lock file is a listing":          {`{"R": {}, "Packages": {}}`, ""},
		"a file of another tool is none":           {`{"packages": {}}`, "nothing"},
		"wrong types are survived":                 {`{"R": 4, "Packages": {"a": [], "b": {"Version": 1, "Requirements": {"x": "y"}, "Hash": []}, "c": null, "": {"Version": "1"}}}`, "\nnode b 1 ecosystem=CRAN direct @1:32 \"\\\"b\\\"\"\nedge . -> b 1\nnote a package without a name or a version @1\nnote a package without a name or a version @1\nnote a package without a name or a version @1\nnote y is needed but not locked @1"},
		"line ends of Windows and byte order mark": {"\ufeff{\"Packages\": {\r\n\"a\": {\"Version\": \"1\"}}}", "node a 1 ecosystem=CRAN direct @2:1 \"\\\"a\\\"\"\nedge . -> a 1"},
	} {
		t.Run(name, func(t *testing.T) { inventorytest.Compare(t, RenvLock(), "renv.lock", c.src, c.want) })
	}
	for name, src := range map[string]string{"cut off": lockText[:300], "empty": "", "deep": strings.Repeat("[", 5000)} {
		var res inspect.Result
		if err := RenvLock().Inspect(inventorytest.File("renv.lock", []byte(src)), &res); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
}

const descriptionText = `Package: shop
Type: Package
Version: 0.2.0
Title: A Shop: Really
Depends: R (>= 3.5.0), methods,
    dplyr (>= 1.0.0)
Imports:
    rlang,
    cli (>=
      3.0),
    , utils
LinkingTo: Rcpp
Suggests: testthat (>= 3.0.0)
Enhances: data.table
License: MIT + file LICENSE
Encoding: UTF-8
`

func TestDescription(t *testing.T) {
	asks := `
asks dplyr >= 1.0.0 (Depends) @6
asks rlang  (Imports) @8
asks cli >=
      3.0 (Imports) @9
asks Rcpp  (LinkingTo) @12
asks testthat >= 3.0.0 (Suggests) dev @13
asks data.table  (Enhances) optional @14`
	t.Run("a source package is a project", func(t *testing.T) {
		inventorytest.Compare(t, Description(), "DESCRIPTION", descriptionText, `
node shop 0.2.0 ecosystem=CRAN project @1:10 "shop"`+asks)
		inventorytest.Compare(t, Installed(), "DESCRIPTION", descriptionText, "nothing")
	})
	built := descriptionText + "Repository: CRAN\nBuilt: R 4.3.1; ; 2023-06-01 00:00:00 UTC; unix\n"
	t.Run("an installed one is a component", func(t *testing.T) {
		inventorytest.Compare(t, Installed(), "lib/shop/DESCRIPTION", built, `
node shop 0.2.0 ecosystem=CRAN licence=MIT + file LICENSE @1:10 "shop"`+asks)
		inventorytest.Compare(t, Description(), "lib/shop/DESCRIPTION", built, "nothing")
	})
	for name, c := range map[string]struct{ fields, want string }{
		"from Bioconductor":                    {"biocViews: Software\nBuilt: x", "node a 1 ecosystem=Bioconductor @1:10 \"a\""},
		"from Bioconductor, by its repository": {"Repository: Bioconductor 3.18\nBuilt: x", "node a 1 ecosystem=Bioconductor @1:10 \"a\""},
		"from a repository of one's own":       {"Repository: corp\nBuilt: x", "node a 1 ecosystem=CRAN source=corp @1:10 \"a\""},
		"from GitHub":                          {"RemoteType: github\nRemoteUsername: u\nRemoteRepo: r\nRemoteSha: s\nBuilt: x", "node a 1 ecosystem=CRAN source=git+https://github.com/u/r#s @1:10 \"a\""},
		"a part of R is no component":          {"Priority: base\nBuilt: x", ""},
		"the first of two fields counts":       {"Built: x\nVersion: 2", "node a 1 ecosystem=CRAN @1:10 \"a\""},
		"a package of another kind is none":    {"Type: Translation\nBuilt: x", "nothing"},
		"any other text of that name is none":  {"This is a plain text.\nBuilt: x", "nothing"},
		"blank lines are nothing":              {"Built: x\n\n", "node a 1 ecosystem=CRAN @1:10 \"a\""},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, Installed(), "lib/a/DESCRIPTION", "Package: a\nVersion: 1\n"+c.fields+"\n", c.want)
		})
	}
	t.Run("a text is none", func(t *testing.T) {
		for _, src := range []string{"", "\n", "  indented: x\n", "Package: a\n", "no colon\n", "Two words: x\n", "\ufeffPackage: a\r\nVersion:\r\n"} {
			inventorytest.Compare(t, Description(), "DESCRIPTION", src, "nothing")
		}
	})
}

func TestManyFieldsAndStepsAreBounded(t *testing.T) {
	var b strings.Builder
	for i := range maxFields + 10 {
		fmt.Fprintf(&b, "F%d: x\n", i)
	}
	if err := Description().Inspect(inventorytest.File("DESCRIPTION", []byte(b.String())), &inspect.Result{}); err == nil {
		t.Error("accepted")
	}
	for path, r := range map[string]*inventory.Reader{"DESCRIPTION": Installed(), "renv.lock": RenvLock()} {
		f := inventorytest.File(path, []byte(strings.Repeat("Package: a\n", 10)))
		if path == "renv.lock" {
			f = inventorytest.File(path, []byte(largeLock(10)))
		}
		f.Budget = budget.New(budget.Limits{Steps: 5}, f.Size)
		if err := r.Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

func TestJoin(t *testing.T) {
	readers := []*inventory.Reader{RenvLock(), Description(), Installed()}
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"the project's DESCRIPTION names the direct packages": {map[string]string{
			"DESCRIPTION": "Package: shop\nVersion: 1.0\nImports: dplyr (>= 1.2), rlang, gone\nSuggests: testthat, lintr\n",
			"renv.lock": `{"Packages": {
"dplyr": {"Version": "1.1.4", "Requirements": ["rlang"]},
"rlang": {"Version": "1.1.2"},
"testthat": {"Version": "3.2.0", "Requirements": ["rlang", "waldo"]},
"waldo": {"Version": "0.5.0"}}}`,
		}, `== DESCRIPTION
node shop 1.0 ecosystem=CRAN project @1:10 "shop"
asks dplyr >= 1.2 (Imports) @3
asks rlang  (Imports) @3
asks gone  (Imports) @3
asks testthat  (Suggests) dev @4
asks lintr  (Suggests) dev @4
== renv.lock
node shop 1.0 ecosystem=CRAN project
node dplyr 1.1.4 ecosystem=CRAN direct @2:1 "\"dplyr\""
node rlang 1.1.2 ecosystem=CRAN direct @3:1 "\"rlang\""
node testthat 3.2.0 ecosystem=CRAN direct dev @4:1 "\"testthat\""
node waldo 0.5.0 ecosystem=CRAN dev @5:1 "\"waldo\""
edge shop 1.0 -> dplyr 1.1.4
edge shop 1.0 -> rlang 1.1.2
edge shop 1.0 -> testthat 3.2.0 dev
edge dplyr 1.1.4 -> rlang 1.1.2
edge testthat 3.2.0 -> rlang 1.1.2
edge testthat 3.2.0 -> waldo 0.5.0
!! DESCRIPTION:3:10 dplyr >= 1.2 is asked for here, and renv.lock holds 1.1.4
!! DESCRIPTION:3:33 gone is asked for here and missing in renv.lock
`},
		"the packages of one library need one another": {map[string]string{
			"lib/dplyr/DESCRIPTION":  "Package: dplyr\nVersion: 1.1.4\nDepends: rlang\nImports: rlang (>= 1.1), S4Vectors\nSuggests: S4Vectors\nBuilt: x\n",
			"lib/rlang/DESCRIPTION":  "Package: rlang\nVersion: 1.1.2\nBuilt: x\n",
			"lib/utils/DESCRIPTION":  "Package: utils\nVersion: 4.3.1\nPriority: base\nBuilt: x\n",
			"else/other/DESCRIPTION": "Package: S4Vectors\nVersion: 0.40.2\nbiocViews: x\nBuilt: x\n",
		}, `== else/other/DESCRIPTION
node S4Vectors 0.40.2 ecosystem=Bioconductor @1:10 "S4Vectors"
== lib/dplyr/DESCRIPTION
node dplyr 1.1.4 ecosystem=CRAN @1:10 "dplyr"
node rlang 1.1.2 ecosystem=CRAN @3:10 "rlang"
edge dplyr 1.1.4 -> rlang 1.1.2
asks rlang  (Depends) @3
asks rlang >= 1.1 (Imports) @4
asks S4Vectors  (Imports) @4
asks S4Vectors  (Suggests) dev @5
== lib/rlang/DESCRIPTION
node rlang 1.1.2 ecosystem=CRAN @1:10 "rlang"
== lib/utils/DESCRIPTION
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

// TestRReadsTheSameLibrary asks R itself for the installed packages and for what
// they need.
func TestRReadsTheSameLibrary(t *testing.T) {
	rscript, err := exec.LookPath("Rscript")
	if err != nil {
		t.Skip("R is not installed")
	}
	const program = `others <- function(l) sum(is.na(installed.packages(lib.loc = l)[, "Priority"]))
l <- .libPaths()[which.max(sapply(.libPaths(), others))]
ip <- installed.packages(lib.loc = l)
ip <- ip[is.na(ip[, "Priority"]) | ip[, "Priority"] != "base", , drop = FALSE]
cat("library", l, "\n")
for (p in rownames(ip)) cat(p, ip[p, "Version"], "\n")
d <- tools::package_dependencies(rownames(ip), db = ip, which = c("Depends", "Imports", "LinkingTo"))
for (p in names(d)) for (q in unique(d[[p]])) if (q %in% rownames(ip)) cat(p, "->", q, "\n")`
	out, err := exec.Command(rscript, "-e", program).Output()
	if err != nil {
		t.Skipf("R does not answer: %v", err)
	}
	first, want, _ := strings.Cut(string(out), "\n")
	library := strings.TrimSpace(strings.TrimPrefix(first, "library "))
	files := make(map[string]string)
	paths, _ := filepath.Glob(filepath.Join(library, "*", "DESCRIPTION"))
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		files["library/"+filepath.Base(filepath.Dir(p))+"/DESCRIPTION"] = string(data)
	}
	shown := inventorytest.Joined(t, []*inventory.Reader{Installed()}, Join(), ecosystem, files)
	got, wanted := make(map[string]bool), make(map[string]bool)
	for line := range strings.Lines(want) {
		wanted[strings.TrimSpace(line)] = true
	}
	for line := range strings.Lines(shown) {
		words := strings.Fields(line)
		switch words[0] {
		case "node":
			got[words[1]+" "+words[2]] = true
		case "edge":
			got[words[1]+" -> "+words[4]] = true
		}
	}
	t.Logf("%d packages and edges", len(wanted))
	if d := cmp.Diff(wanted, got); d != "" {
		t.Errorf("-R +ossay:\n%s", d)
	}
}

// largeLock returns a lock file of n packages, each of which needs four others.
func largeLock(n int) string {
	var b strings.Builder
	b.WriteString("{\n  \"R\": {\"Version\": \"4.3.1\"},\n  \"Packages\": {\n")
	for i := range n {
		fmt.Fprintf(&b, "    \"package%d\": {\n      \"Package\": \"package%d\",\n      \"Version\": \"1.%d.0\",\n      \"Source\": \"Repository\",\n      \"Repository\": \"CRAN\",\n      \"Requirements\": [\"R\"", i, i, i%100)
		for k := range 4 {
			fmt.Fprintf(&b, ", \"package%d\"", (i*7+k*13)%n)
		}
		fmt.Fprintf(&b, "],\n      \"Hash\": \"%032d\"\n    },\n", i)
	}
	b.WriteString("    \"last\": {\"Version\": \"1\"}\n  }\n}\n")
	return b.String()
}

func BenchmarkRenvLock10k(b *testing.B) {
	src := []byte(largeLock(10000))
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := RenvLock().Inspect(inventorytest.File("renv.lock", src), &inspect.Result{}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzRenvLock(f *testing.F) {
	inventorytest.Fuzz(f, RenvLock(), "renv.lock", lockText, largeLock(2))
}

func FuzzDescription(f *testing.F) {
	inventorytest.Fuzz(f, Description(), "DESCRIPTION", descriptionText, "Package: a\nVersion: 1\nImports: (, b(,\n c")
}

func FuzzInstalled(f *testing.F) {
	inventorytest.Fuzz(f, Installed(), "a/DESCRIPTION", descriptionText+"Built: x\n", "Package: a\nVersion: 1\nBuilt: R\nDepends: b")
}
