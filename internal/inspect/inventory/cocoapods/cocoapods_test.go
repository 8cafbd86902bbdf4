package cocoapods

import (
	"testing"

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
  - PromisesObjC (2.2.0)
  - Widgets (1.0.0):
    - Missing (= 1)

DEPENDENCIES:
  - Alamofire (~> 5.6)
  - GoogleUtilities/Logger
  - Own (from ` + "`../Own`" + `)
  - Widgets (from ` + "`https://git.invalid/w.git`" + `, tag ` + "`1.0.0`" + `)

SPEC REPOS:
  trunk:
    - Alamofire

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

PODFILE CHECKSUM: 00

COCOAPODS: 1.12.1
`

func TestPodfileLock(t *testing.T) {
	inventorytest.Compare(t, PodfileLock(), "Podfile.lock", podText, `
node Alamofire 5.6.4 ecosystem=cocoapods hash=sha1:4e95d97098eacb88856099c4fc79b526a299e48c direct @2:3 "- Alamofire (5.6.4)"
node GoogleUtilities 7.11.0 ecosystem=cocoapods direct @3:3 "- \"GoogleUtilities/Environment (7.11.0)\":"
node Own 0.1.0 ecosystem=cocoapods source=../Own project @7:3 "- Own (0.1.0):"
node PromisesObjC 2.2.0 ecosystem=cocoapods @9:3 "- PromisesObjC (2.2.0)"
node Widgets 1.0.0 ecosystem=cocoapods source=git+https://git.invalid/w.git#abc direct @10:3 "- Widgets (1.0.0):"
edge . -> Alamofire 5.6.4
edge . -> GoogleUtilities 7.11.0
edge . -> Own 0.1.0
edge . -> Widgets 1.0.0
edge GoogleUtilities 7.11.0 -> PromisesObjC 2.2.0
edge Own 0.1.0 -> Alamofire 5.6.4
note Missing is needed but not locked @11`)
}

func TestCartfile(t *testing.T) {
	inventorytest.Compare(t, Cartfile(), "Cartfile.resolved", `# pins
github "Alamofire/Alamofire" "5.6.1"
git "https://git.invalid/a/b.git" "v2.0"
binary "https://git.invalid/c.json" "1.0"
github "x"
`, `
node github.com/Alamofire/Alamofire 5.6.1 ecosystem=SwiftURL @2:1 "github \"Alamofire/Alamofire\" \"5.6.1\""
node git.invalid/a/b 2.0 ecosystem=SwiftURL source=git+https://git.invalid/a/b.git @3:1 "git \"https://git.invalid/a/b.git\" \"v2.0\""
node git.invalid/c.json 1.0 ecosystem=carthage source=https://git.invalid/c.json @4:1 "binary \"https://git.invalid/c.json\" \"1.0\""
note a line that is no dependency @5`)
}

func FuzzPodfileLock(f *testing.F) {
	inventorytest.Fuzz(f, PodfileLock(), "Podfile.lock", podText, "PODS:\n  - /x (1)\n    - y\nEXTERNAL SOURCES:\n  y:\n    :path: a\n")
}

func FuzzCartfile(f *testing.F) {
	inventorytest.Fuzz(f, Cartfile(), "Cartfile.resolved", "github \"a/b\" \"1\"\ngit \".git\" \"\"\n")
}
