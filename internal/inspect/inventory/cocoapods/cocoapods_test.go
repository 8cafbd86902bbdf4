package cocoapods

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

const podText = `PODS:
  - Alamofire (5.6.4)
  - "GoogleUtilities/Environment (7.11.0)":
    - PromisesObjC (< 3.0, >= 1.2)
  - GoogleUtilities/Logger (7.11.0):
    - GoogleUtilities/Environment
  - Own (0.1.0):
    - Alamofire
  - Private (1.0.0)
  - PromisesObjC (2.2.0)
  - Widgets (1.0.0):
    - Missing (= 1)

DEPENDENCIES:
  - Alamofire (~> 5.6)
  - GoogleUtilities/Logger
  - Own (from ` + "`../Own`" + `)
  - Private
  - Widgets (from ` + "`https://git.invalid/w.git`" + `, tag ` + "`1.0.0`" + `)

SPEC REPOS:
  "https://git.invalid/specs.git":
    - Private
  https://github.com/CocoaPods/Specs.git:
    - PromisesObjC
  trunk:
    - Alamofire
    - Unknown

EXTERNAL SOURCES:
  Own:
    :path: "../Own"
  Widgets:
    :git: https://git.invalid/w.git
    :tag: 1.0.0

CHECKOUT OPTIONS:
  Widgets:
    :commit: abc
    :git: https://git.invalid/w.git

SPEC CHECKSUMS:
  Alamofire: 4e95d97098eacb88856099c4fc79b526a299e48c
  "GoogleUtilities": 1234567890123456789012345678901234567890123456789012345678901234

PODFILE CHECKSUM: 00

COCOAPODS: 1.12.1
`

func TestPodfileLock(t *testing.T) {
	for name, c := range map[string]struct{ src, want string }{
		"pods, their parts, and where they come from": {podText, `
node Alamofire 5.6.4 ecosystem=cocoapods hash=sha1:4e95d97098eacb88856099c4fc79b526a299e48c direct @2:3 "- Alamofire (5.6.4)"
node GoogleUtilities 7.11.0 ecosystem=cocoapods hash=sha256:1234567890123456789012345678901234567890123456789012345678901234 direct @3:3 "- \"GoogleUtilities/Environment (7.11.0)\":"
node Own 0.1.0 ecosystem=cocoapods source=../Own project @7:3 "- Own (0.1.0):"
node Private 1.0.0 ecosystem=cocoapods source=https://git.invalid/specs.git direct @9:3 "- Private (1.0.0)"
node PromisesObjC 2.2.0 ecosystem=cocoapods @10:3 "- PromisesObjC (2.2.0)"
node Widgets 1.0.0 ecosystem=cocoapods source=git+https://git.invalid/w.git#abc direct @11:3 "- Widgets (1.0.0):"
edge . -> Alamofire 5.6.4
edge . -> GoogleUtilities 7.11.0
edge . -> Own 0.1.0
edge . -> Private 1.0.0
edge . -> Widgets 1.0.0
edge GoogleUtilities 7.11.0 -> PromisesObjC 2.2.0
edge Own 0.1.0 -> Alamofire 5.6.4
note Missing is needed but not locked @12`},
		"a podspec at an address": {"PODS:\n  - A (1)\nEXTERNAL SOURCES:\n  A:\n    :podspec: https://git.invalid/A.podspec\n", `
node A 1 ecosystem=cocoapods source=https://git.invalid/A.podspec @2:3 "- A (1)"`},
		"a pod without dependencies on itself": {"PODS:\n  - A/Core (1)\n  - A/More (1):\n    - A/Core\n    - B\n  - B (2)\nDEPENDENCIES:\n  - A/More\n", `
node A 1 ecosystem=cocoapods direct @2:3 "- A/Core (1)"
node B 2 ecosystem=cocoapods @6:3 "- B (2)"
edge . -> A 1
edge A 1 -> B 2`},
		"an empty lock file is a listing": {"\nPODFILE CHECKSUM: 00\n\nCOCOAPODS: 1.12.1\n", ""},
		"a merge conflict is said": {"PODS:\n<<<<<<< HEAD\n  - A (1)\n=======\n  - B (2)\n>>>>>>> main\n", `
node A 1 ecosystem=cocoapods @3:3 "- A (1)"
note unresolved merge conflict in the lock file @2
note unresolved merge conflict in the lock file @6`},
		"line ends of Windows and byte order mark": {"\ufeffPODS:\r\n  - A (1)\r\n\r\nDEPENDENCIES:\r\n  - A\r\n", `
node A 1 ecosystem=cocoapods direct @2:3 "- A (1)"
edge . -> A 1`},
		"what is no item is passed over": {"PODS:\n  A (1)\n    - B\n  - /x (1)\n  -\n    - C\nSPEC CHECKSUMS:\n  nothing\n  A: x\nEXTERNAL SOURCES:\n    :git: x\n  A:\n    git: y\n", ""},
		"a file of another kind is none": {"<html>\n  - PODS (1)\n", "nothing"},
		"an empty file is none":          {"", "nothing"},
	} {
		t.Run(name, func(t *testing.T) {
			inventorytest.Compare(t, PodfileLock(), "Podfile.lock", c.src, c.want)
			inventorytest.Compare(t, Installed(), "Pods/Manifest.lock", c.src, c.want)
		})
	}
}

const resolvedText = `# pins
github "Alamofire/Alamofire" "5.6.1"
git "https://git.invalid/a/b.git" "v2.0"
  git "git@git.invalid:c/d.git" "0123456789012345678901234567890123456789" # ssh
github "https://git.invalid/e/f" "vendored"
github "acme/branch" "abcdef7890123456789012345678901234567890"
binary "https://git.invalid/G.json" "1.0"
github "x"
github "x" branch "1"
svn "x" "1"
git ".git" "1"
binary "https://git.invalid/" "1"
`

func TestCartfileResolved(t *testing.T) {
	inventorytest.Compare(t, Cartfile(), "Cartfile.resolved", resolvedText, `
node github.com/Alamofire/Alamofire 5.6.1 ecosystem=SwiftURL @2:1 "github \"Alamofire/Alamofire\" \"5.6.1\""
node git.invalid/a/b 2.0 ecosystem=SwiftURL source=git+https://git.invalid/a/b.git @3:1 "git \"https://git.invalid/a/b.git\" \"v2.0\""
node git.invalid/c/d  ecosystem=SwiftURL source=git+git@git.invalid:c/d.git#0123456789012345678901234567890123456789 @4:3 "git \"git@git.invalid:c/d.git\" \"0123456789012345678901234567890123456789\" # ssh"
node git.invalid/e/f vendored ecosystem=SwiftURL @5:1 "github \"https://git.invalid/e/f\" \"vendored\""
node github.com/acme/branch  ecosystem=SwiftURL source=git+https://github.com/acme/branch#abcdef7890123456789012345678901234567890 @6:1 "github \"acme/branch\" \"abcdef7890123456789012345678901234567890\""
node G 1.0 ecosystem=generic source=https://git.invalid/G.json @7:1 "binary \"https://git.invalid/G.json\" \"1.0\""
note a line that is no dependency @8
note a line that is no dependency @9
note a line that is no dependency @10
note a line that is no dependency @11
note a line that is no dependency @12`)
	t.Run("line ends of Windows, byte order mark, no end of line", func(t *testing.T) {
		inventorytest.Compare(t, Cartfile(), "Cartfile.resolved", "\ufeffgithub \"a/b\" \"1\"\r\ngithub \"c/d\" \"2\"", `
node github.com/a/b 1 ecosystem=SwiftURL @1:4 "github \"a/b\" \"1\""
node github.com/c/d 2 ecosystem=SwiftURL @2:1 "github \"c/d\" \"2\""`)
	})
}

const cartfileText = `github "Alamofire/Alamofire" ~> 5.6 # why
github "acme/exact" == 1.0
git "https://git.invalid/a/b.git" "main"
github "acme/any"
binary "https://git.invalid/G.json" >= 2.3
rubbish
`

func TestCartfileRequirements(t *testing.T) {
	asks := `
asks github.com/Alamofire/Alamofire ~> 5.6 (github) @1
asks github.com/acme/exact == 1.0 (github) @2
asks git.invalid/a/b  (git) extra=ref main @3
asks github.com/acme/any  (github) @4
asks G >= 2.3 (binary) @5
note a line that is no dependency @6`
	inventorytest.Compare(t, CartfileRequirements(), "Cartfile", cartfileText, asks)
	inventorytest.Compare(t, CartfileRequirements(), "Cartfile.private", `github "a/b"`, "asks github.com/a/b  (github) dev @1")
}

func TestJoin(t *testing.T) {
	readers := []*inventory.Reader{PodfileLock(), Installed(), Cartfile(), CartfileRequirements()}
	for name, c := range map[string]struct {
		files map[string]string
		want  string
	}{
		"both Cartfiles ask for what is resolved": {map[string]string{
			"Cartfile":          "github \"acme/A\" ~> 1.0\ngithub \"acme/gone\"\n",
			"Cartfile.private":  "github \"acme/quick\"\n",
			"Cartfile.resolved": "github \"Acme/a\" \"v1.2\"\ngithub \"acme/quick\" \"7.0\"\ngithub \"acme/below\" \"1\"\n",
		}, `== Cartfile
asks github.com/acme/A ~> 1.0 (github) @1
asks github.com/acme/gone  (github) @2
== Cartfile.private
asks github.com/acme/quick  (github) dev @1
== Cartfile.resolved
node github.com/Acme/a 1.2 ecosystem=SwiftURL direct @1:1 "github \"Acme/a\" \"v1.2\""
node github.com/acme/quick 7.0 ecosystem=SwiftURL direct dev @2:1 "github \"acme/quick\" \"7.0\""
node github.com/acme/below 1 ecosystem=SwiftURL @3:1 "github \"acme/below\" \"1\""
edge . -> github.com/Acme/a 1.2
edge . -> github.com/acme/quick 7.0 dev
!! Cartfile:2:1 github.com/acme/gone is asked for here and missing in Cartfile.resolved
`},
		"a Cartfile alone": {map[string]string{
			"a/Cartfile": "github \"acme/A\" ~> 1.0\nbinary \"https://git.invalid/G.json\"\n",
		}, `== a/Cartfile
node github.com/acme/A  ecosystem=SwiftURL requirement=~> 1.0 direct @1:1 "github \"acme/A\" ~> 1.0"
node G  ecosystem=generic direct @2:1 "binary \"https://git.invalid/G.json\""
asks github.com/acme/A ~> 1.0 (github) @1
asks G  (binary) @2
`},
		"an installed copy is read beside the lock file": {map[string]string{
			"ios/Pods/Manifest.lock":  "PODS:\n  - A (1)\n",
			"ios/Podfile.lock":        "PODS:\n  - A (2)\n",
			"ios/Other/Manifest.lock": "PODS:\n  - A (3)\n",
		}, `== ios/Podfile.lock
node A 2 ecosystem=cocoapods @2:3 "- A (2)"
== ios/Pods/Manifest.lock
node A 1 ecosystem=cocoapods @2:3 "- A (1)"
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

func TestManyLinesStayWithinTheBudget(t *testing.T) {
	for path, r := range map[string]*inventory.Reader{
		"Podfile.lock": PodfileLock(), "Cartfile.resolved": Cartfile(), "Cartfile": CartfileRequirements(),
	} {
		f := inventorytest.File(path, []byte(strings.Repeat("\n", 1000)))
		f.Budget = budget.New(budget.Limits{Steps: 500}, f.Size)
		if err := r.Inspect(f, &inspect.Result{}); !budget.IsBreach(err) {
			t.Errorf("%s: error %v", path, err)
		}
	}
}

// large returns a lock file of n pods, each of which needs two others.
func large(n int) string {
	var b strings.Builder
	b.WriteString("PODS:\n")
	for i := range n {
		fmt.Fprintf(&b, "  - Pod%d (1.%d.0):\n    - Pod%d (~> 1.0)\n    - Pod%d/Sub\n", i, i%100, (i*7)%n, (i*13)%n)
	}
	b.WriteString("\nDEPENDENCIES:\n  - Pod0\n\nSPEC CHECKSUMS:\n")
	for i := range n {
		fmt.Fprintf(&b, "  Pod%d: %040d\n", i, i)
	}
	return b.String() + "\nCOCOAPODS: 1.12.1\n"
}

func BenchmarkPodfileLock10k(b *testing.B) {
	src := []byte(large(10000))
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		if err := PodfileLock().Inspect(inventorytest.File("Podfile.lock", src), &inspect.Result{}); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzPodfileLock(f *testing.F) {
	inventorytest.Fuzz(f, PodfileLock(), "Podfile.lock", podText, large(2), "PODS:\n  - /x (1)\n    - y\nEXTERNAL SOURCES:\n  y:\n    :path: a\n")
}

func FuzzCartfile(f *testing.F) {
	inventorytest.Fuzz(f, Cartfile(), "Cartfile.resolved", resolvedText, "github \"a/b\" \"1\"\ngit \".git\" \"\"\n")
}

func FuzzCartfileRequirements(f *testing.F) {
	inventorytest.Fuzz(f, CartfileRequirements(), "Cartfile", cartfileText)
}
