package swift

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

const resolvedV1 = `{
  "object": {
    "pins": [
      {
        "package": "SwiftNIO",
        "repositoryURL": "https://github.com/apple/swift-nio.git",
        "state": {"branch": null, "revision": "abc", "version": "2.40.0"}
      },
      {
        "package": "Tool",
        "repositoryURL": "git@git.invalid:acme/tool.git",
        "state": {"branch": "main", "revision": "def", "version": null}
      }
    ]
  },
  "version": 1
}
`

const resolvedV3 = `{
  "originHash": "00",
  "pins": [
    {"identity": "swift-log", "kind": "remoteSourceControl", "location": "https://github.com/apple/swift-log", "state": {"revision": "1", "version": "1.5.2"}},
    {"identity": "mona.linked", "kind": "registry", "location": "", "state": {"version": "1.0.0"}},
    {"identity": "own", "kind": "localSourceControl", "location": "/src/own", "state": {"revision": "2", "version": "0.1.0"}},
    {"state": {}}
  ],
  "version": 3
}
`

func TestResolved(t *testing.T) {
	t.Run("version 1", func(t *testing.T) {
		inventorytest.Compare(t, Resolved(), "Package.resolved", resolvedV1, `
node github.com/apple/swift-nio 2.40.0 ecosystem=SwiftURL alias=SwiftNIO @6:26 "\"https://github.com/apple/swift-nio.git\""
node git.invalid/acme/tool  ecosystem=SwiftURL requirement=branch main alias=Tool source=git+git@git.invalid:acme/tool.git#def @11:26 "\"git@git.invalid:acme/tool.git\""`)
	})
	t.Run("version 3", func(t *testing.T) {
		inventorytest.Compare(t, Resolved(), "Package.resolved", resolvedV3, `
node github.com/apple/swift-log 1.5.2 ecosystem=SwiftURL alias=swift-log @4:74 "\"https://github.com/apple/swift-log\""
node mona.linked 1.0.0 ecosystem=SwiftURL @5:18 "\"mona.linked\""
node own 0.1.0 ecosystem=SwiftURL source=/src/own @6:18 "\"own\""
note a pin without a name @7`)
	})
	t.Run("leaves other JSON of that name alone", func(t *testing.T) {
		inventorytest.Compare(t, Resolved(), "Package.resolved", `{"version": "2"}`, "nothing")
	})
}

const packageText = `// swift-tools-version:5.7
import PackageDescription
/* .package(url: "https://git.invalid/no", from: "1.0.0") */
let package = Package(
    name: "shop",
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.40.0"),
        .package(name: "Log", url: "https://github.com/apple/swift-log", .upToNextMinor(from: "1.4.2")),
        .package(url: "https://git.invalid/a", exact: "1.2.3"), // .package(url: "x")
        .package(url: "https://git.invalid/b", "1.0.0"..<"1.5.0"),
        .package(url: "https://git.invalid/c", .branch("main")),
        .package(url: "https://git.invalid/d", revision: "abc"),
        .package(url: "https://git.invalid/e", .upToNextMajor(from: "0.3.1")),
        .package(path: "../own"),
    ],
    targets: [.target(name: "App", dependencies: [.product(name: "NIO", package: "swift-nio")])]
)
`

func TestPackage(t *testing.T) {
	inventorytest.Compare(t, Package(), "Package.swift", packageText, `
node shop  ecosystem=SwiftURL project @5:11 "\"shop\""
asks github.com/apple/swift-nio >=2.40.0 <3.0.0 (dependencies) @7
asks github.com/apple/swift-log >=1.4.2 <1.5.0 (dependencies) @8
asks git.invalid/a =1.2.3 (dependencies) @9
asks git.invalid/b >=1.0.0 <1.5.0 (dependencies) @10
asks git.invalid/c  (dependencies) extra=branch main @11
asks git.invalid/d  (dependencies) extra=revision abc @12
asks git.invalid/e >=0.3.1 <1.0.0 (dependencies) @13`)
}

func TestJoin(t *testing.T) {
	got := inventorytest.Joined(t, []*inventory.Reader{Resolved(), Package()}, Join(), ecosystem, map[string]string{
		"Package.swift":    `let package = Package(name: "shop", dependencies: [.package(url: "https://github.com/Apple/swift-nio.git", from: "3.0.0")])`,
		"Package.resolved": resolvedV1,
	})
	want := `== Package.resolved
node shop  ecosystem=SwiftURL project
node github.com/apple/swift-nio 2.40.0 ecosystem=SwiftURL alias=SwiftNIO direct @6:26 "\"https://github.com/apple/swift-nio.git\""
node git.invalid/acme/tool  ecosystem=SwiftURL requirement=branch main alias=Tool source=git+git@git.invalid:acme/tool.git#def @11:26 "\"git@git.invalid:acme/tool.git\""
edge shop -> github.com/apple/swift-nio 2.40.0
== Package.swift
node shop  ecosystem=SwiftURL project @1:29 "\"shop\""
asks github.com/Apple/swift-nio >=3.0.0 <4.0.0 (dependencies) @1
!! Package.swift:1:66 github.com/Apple/swift-nio >=3.0.0 <4.0.0 is asked for here, and Package.resolved holds 2.40.0
`
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestNamesOfRepositories(t *testing.T) {
	for in, want := range map[string]string{
		"https://github.com/a/b.git":      "github.com/a/b",
		"https://user@github.com/a/b.git": "github.com/a/b",
		"git@github.com:a/b.git":          "github.com/a/b",
		"ssh://git@github.com/a/b/":       "github.com/a/b",
		"":                                "",
	} {
		if got := nameOf(in); got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}

func FuzzResolved(f *testing.F) {
	inventorytest.Fuzz(f, Resolved(), "Package.resolved", resolvedV1, resolvedV3)
}

func FuzzPackage(f *testing.F) {
	inventorytest.Fuzz(f, Package(), "Package.swift", packageText, `.package(url: "a", "1"..."2"`, `Package(name: "`, `"\`)
}
