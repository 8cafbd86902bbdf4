package ecosystem

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/ossay-dev/ossay/internal/core/purl"
)

func TestEveryEcosystemHasItsTypeVendorAndOrder(t *testing.T) {
	for _, want := range []Entry{
		{"AlmaLinux", "rpm", "almalinux", RPM}, {"Alpine", "apk", "alpine", Alpine}, {"Android", "generic", "", Text},
		{"Azure Linux", "rpm", "azurelinux", RPM}, {"Bitnami", "bitnami", "", SemVer}, {"CRAN", "cran", "", CRAN},
		{"Chainguard", "apk", "chainguard", Alpine}, {"ConanCenter", "conan", "", Conan}, {"Debian", "deb", "debian", Debian},
		{"GHC", "generic", "", SemVer}, {"generic", "generic", "", Debian}, {"GitHub Actions", "githubactions", "", SemVer}, {"Go", "golang", "", Go},
		{"Hackage", "hackage", "", Hackage}, {"Hex", "hex", "", SemVer}, {"Julia", "julia", "", SemVer}, {"Mageia", "rpm", "mageia", RPM},
		{"Maven", "maven", "", Maven}, {"NuGet", "nuget", "", NuGet}, {"Packagist", "composer", "", Packagist}, {"Pub", "pub", "", Pub},
		{"PyPI", "pypi", "", PyPI}, {"Red Hat", "rpm", "redhat", RPM}, {"RubyGems", "gem", "", RubyGems}, {"SUSE", "rpm", "suse", RPM},
		{"SwiftURL", "swift", "", SemVer}, {"Ubuntu", "deb", "ubuntu", Debian}, {"Wolfi", "apk", "wolfi", Alpine},
		{"alpm", "alpm", "", ALPM}, {"cocoapods", "cocoapods", "", RubyGems}, {"conda", "conda", "", PyPI}, {"crates.io", "cargo", "", SemVer},
		{"gentoo", "ebuild", "", Gentoo}, {"npm", "npm", "", SemVer}, {"opam", "opam", "", Debian}, {"openEuler", "rpm", "openeuler", RPM},
	} {
		for _, name := range []string{want.Name, want.Name + ":1.2:LTS"} {
			if got, ok := Of(name); !ok || got != want {
				t.Errorf("Of(%q) = %+v, %v; want %+v", name, got, ok, want)
			}
		}
	}
}

// TestEveryEcosystemOfTheSchemaIsInTheTable names those that are not, with the
// reason: their order is that of another ecosystem, which the suffix names.
func TestEveryEcosystemOfTheSchemaIsInTheTable(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "..", "shared", "schemas", "osv", "osv-schema.json"))
	if err != nil {
		t.Skip("shared schemas not present")
	}
	var schema struct {
		Defs struct {
			EcosystemName struct{ Enum []string } `json:"ecosystemName"`
		} `json:"$defs"`
	}
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	var missing []string
	for _, name := range schema.Defs.EcosystemName.Enum {
		if e, ok := Of(name); !ok || e.Name != name {
			missing = append(missing, name)
		}
	}
	slices.Sort(missing)
	if want := []string{"Docker Hardened Images", "FreeBSD", "Root", "TuxCare"}; !slices.Equal(missing, want) {
		t.Errorf("missing %v, known to be missing %v", missing, want)
	}
}

func TestOfCountsLetterCaseAndLookupDoesNot(t *testing.T) {
	for _, name := range []string{"pypi", "debian", "NPM", "Crates.io", "go", "", ":12", "Debian ", "cargo"} {
		if e, ok := Of(name); ok {
			t.Errorf("Of(%q) = %+v", name, e)
		}
	}
	for typed, want := range map[string]string{
		"PYPI": "PyPI", "Debian:12": "Debian", "DEBIAN:12": "Debian", "crates.IO": "crates.io", "go": "Go", "github actions": "GitHub Actions",
		"githubactions": "GitHub Actions", "hex": "Hex", "nuget": "NuGet", "swift": "SwiftURL", "cran": "CRAN", "apk": "apk", "ALPM": "alpm",
		"archlinux": "alpm", "python": "PyPI", "ruby": "RubyGems", "crates": "crates.io", "php": "Packagist", "dpkg": "deb", "rhel": "Red Hat",
		"rocky": "Rocky Linux", "dart": "Pub", "Elixir": "Hex", "erlang": "Hex", "conda": "conda", "docker": "docker", "julia": "Julia", "Generic": "generic",
	} {
		if e, ok := Lookup(typed); !ok || e.Name != want {
			t.Errorf("Lookup(%q) = %q, want %q", typed, e.Name, want)
		}
	}
	for typed, want := range map[string]Scheme{
		"semver": SemVer, "nginx": SemVer, "IntDot": IntDot, "OpenSSL": OpenSSL, "datetime": DateTime, "lexicographic": Lexicographic,
	} {
		if e, ok := Lookup(typed); !ok || e.Scheme != want || e.Type != "generic" {
			t.Errorf("Lookup(%q) = %+v", typed, e)
		}
	}
	for _, typed := range []string{"", "x", "deb ian", ":"} {
		if e, ok := Lookup(typed); ok {
			t.Errorf("Lookup(%q) = %+v", typed, e)
		}
	}
}

func TestTheTableIsTheCallersOwn(t *testing.T) {
	list := Known()
	list[0] = Entry{}
	if e, ok := Of(Known()[0].Name); !ok || e.Name == "" {
		t.Error("a caller changed the table")
	}
}

func TestAnEcosystemIsCutAtItsFirstColon(t *testing.T) {
	for in, want := range map[string][2]string{
		"Ubuntu:24.04:LTS": {"Ubuntu", "24.04:LTS"}, "npm": {"npm", ""}, "": {"", ""}, ":": {"", ""}, "Debian:": {"Debian", ""}, "a:b:c:d": {"a", "b:c:d"},
	} {
		if base, suffix := Split(in); base != want[0] || suffix != want[1] {
			t.Errorf("Split(%q) = %q, %q", in, base, suffix)
		}
	}
}

func TestNormalFormsAreWhatTheIndexFiles(t *testing.T) {
	for _, tt := range []struct{ ecosystem, in, want string }{
		{"PyPI", "Zope.Interface", "zope-interface"},
		{"PyPI", "a-_.b", "a-b"},
		{"PyPI", "-x-", "-x-"},
		{"crates.io", "Serde_JSON", "serde-json"},
		{"Pub", "Some-Package", "some_package"},
		{"NuGet", "Newtonsoft.Json", "newtonsoft.json"},
		{"Packagist", "Symfony/Http_Kernel", "symfony/http_kernel"},
		{"Hex", "Phoenix", "phoenix"},
		{"Go", "github.com/Azure/azure-sdk", "github.com/azure/azure-sdk"},
		{"Go", "github.com/!azure/azure-sdk", "github.com/azure/azure-sdk"},
		{"Go", "std", "stdlib"},
		{"Go", "stdlib", "stdlib"},
		{"Go", "std/net", "std/net"},
		{"GitHub Actions", "Actions/Checkout/sub/Dir", "actions/checkout"},
		{"GitHub Actions", "docker", "docker"},
		{"SwiftURL", "ssh://git@Github.com/A/B.git", "github.com/a/b"},
		{"SwiftURL", "https://Github.com/A/B.GIT", "github.com/a/b"},
		{"SwiftURL", "https://user:pw@h.invalid/A/B.git/", "h.invalid/a/b"},
		{"VSCode", "RedHat/Java", "redhat.java"},
		{"Ubuntu:24.04:LTS", "OpenSSL", "openssl"},
		{"ConanCenter", "ZLib", "zlib"},
		{"docker", "Library/Debian", "Library/Debian"},
		{"Rocky Linux:9", "NetworkManager", "NetworkManager"},
		{"Red Hat", "NetworkManager", "NetworkManager"},
		{"npm", "JSONStream", "JSONStream"},
		{"Maven", "Org.Apache:Commons", "Org.Apache:Commons"},
		{"Unknown", "X_y", "X_y"},
		{"PyPI", "", ""},
		{"NuGet", "É", "É"},
	} {
		if got := Normalize(tt.ecosystem, tt.in); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.ecosystem, tt.in, got, tt.want)
		}
	}
}

func TestNormalizingTwiceChangesNothing(t *testing.T) {
	var names []string
	for _, e := range Known() {
		names = append(names, e.Name, e.Name+":1")
	}
	text := rapid.StringOfN(rapid.RuneFrom([]rune("aB9._-/!@:é~")), 0, 20, -1)
	rapid.Check(t, func(t *rapid.T) {
		eco, name := rapid.SampledFrom(names).Draw(t, "ecosystem"), text.Draw(t, "name")
		once := Normalize(eco, name)
		if twice := Normalize(eco, once); twice != once {
			t.Fatalf("%s: %q gives %q, then %q", eco, name, once, twice)
		}
		if base, _ := Split(eco); Normalize(base, name) != once {
			t.Fatalf("%s: the suffix counts for %q", eco, name)
		}
	})
}

// properNames are names that each ecosystem's registry could hold.
func properNames() map[string][]string {
	return map[string][]string{
		"npm": {"lodash", "@babel/core", "JSONStream", "a.b-c_d"}, "PyPI": {"zope-interface", "a"}, "Maven": {"org.apache.logging.log4j:log4j-core", "a:b"},
		"Go": {"github.com/BurntSushi/toml", "stdlib", "gopkg.in/yaml.v3", "k8s.io/api/v2"}, "crates.io": {"serde_json", "a-b"},
		"NuGet": {"Newtonsoft.Json"}, "Packagist": {"symfony/http-kernel"}, "RubyGems": {"rails", "RedCloth"}, "Hex": {"phoenix", "org/package"},
		"Pub": {"some_package"}, "Hackage": {"aeson"}, "CRAN": {"Rcpp", "data.table"}, "Julia": {"HTTP"}, "SwiftURL": {"github.com/vapor/vapor"},
		"GitHub Actions": {"actions/checkout", "github/codeql-action/init", "a/b/c/d"}, "ConanCenter": {"zlib"}, "VSCode": {"redhat.java"},
		"cocoapods": {"ShareKit/Twitter", "AFNetworking"}, "docker": {"library/debian", "registry.invalid:5000/a/b", "localhost/x/y"},
		"terraform": {"hashicorp/aws", "registry.invalid/hashicorp/aws"}, "Debian:12": {"curl", "libstdc++6"}, "Alpine:v3.20": {"py3-pip"},
		"Rocky Linux:9": {"NetworkManager"}, "gentoo": {"dev-libs/openssl"}, "Bitnami": {"airflow"}, "conda": {"numpy"}, "github": {"a/b"},
		"alpm": {"arch/pacman"}, "huggingface": {"Org/Model"}, "luarocks": {"user/rock"}, "opam": {"dune"}, "vcpkg": {"fmt"}, "git": {"h.invalid/a/b"},
	}
}

func TestProperNamesComeBackFromTheirPackageURLs(t *testing.T) {
	for eco, names := range properNames() {
		for _, name := range names {
			for _, version := range []string{"", "1.0", "1:1.0~rc1+b-2"} {
				s := PURL(eco, name, version)
				p, err := purl.ParseLoose(s)
				if err != nil {
					t.Fatal(err)
				}
				gotEco, gotName := FromPURL(p)
				if gotEco != eco || gotName != name || VersionFromPURL(p) != version {
					t.Errorf("%s %s %s: comes back from %s as %s %s %s", eco, name, version, s, gotEco, gotName, VersionFromPURL(p))
				}
			}
		}
	}
}

func TestPackageURLsOfDifferentPackagesDiffer(t *testing.T) {
	seen := map[string]string{}
	for eco, names := range properNames() {
		for _, name := range names {
			s := PURL(eco, name, "1")
			if other, ok := seen[s]; ok {
				t.Errorf("%s is that of %s %s and of %s", s, eco, name, other)
			}
			seen[s] = eco + " " + name
		}
	}
}

func TestOddNamesGiveNoPackageURLOrAProperOne(t *testing.T) {
	for _, tt := range []struct{ ecosystem, name, want string }{
		{"npm", "", ""},
		{"SwiftURL", "https://", ""},
		{"SwiftURL", "/", ""},
		{"Packagist", "//", ""},
		{"Maven", "artifact", "pkg:maven/artifact@1"},
		{"Maven", "group:", ""},
		{"Bitnami", "/", ""},
		{"PyPI", "/requests/", "pkg:pypi/requests@1"},
		{"generic", "a//b///c", "pkg:generic/a/b/c@1"},
		{"GitHub Actions", "a/b/../c", "pkg:githubactions/a/b@1#c"},
		{"VSCode", "java", "pkg:vscode-extension/java@1"},
		{"VSCode", "RedHat/Java", "pkg:vscode-extension/redhat/java@1"},
		{"git", "git@h.invalid:a/b.git", "pkg:git/h.invalid/a/b@1"},
		{"git", "repo", "pkg:git/repo@1"},
		{"docker", "nginx", "pkg:docker/nginx@1"},
		{"docker", "localhost/x", "pkg:docker/x@1?repository_url=localhost"},
		{"generic-ish", "a b%c", "pkg:generic-ish/a%20b%25c@1"},
		{"9odd", "a", "pkg:generic/a@1"},
		{"", "a", "pkg:generic/a@1"},
		{"Weird:suffix", "a", "pkg:generic/a@1"},
		{"apache", "a/b", "pkg:apache/a/b@1"},
	} {
		if got := PURL(tt.ecosystem, tt.name, "1"); got != tt.want {
			t.Errorf("%s %q: %q, want %q", tt.ecosystem, tt.name, got, tt.want)
		}
	}
}

func TestASlashBelongsToTheNameWhereATypeHasNoNamespace(t *testing.T) {
	for eco, want := range map[string]string{
		"PyPI": "pkg:pypi/a%2Fb@1", "RubyGems": "pkg:gem/a%2Fb@1", "crates.io": "pkg:cargo/a%2Fb@1", "NuGet": "pkg:nuget/a%2Fb@1", "CRAN": "pkg:cran/a%2Fb@1", "Hackage": "pkg:hackage/a%2Fb@1",
		"Julia": "pkg:julia/a%2Fb@1", "Pub": "pkg:pub/a%2Fb@1", "Bitnami": "pkg:bitnami/a%2Fb@1", "opam": "pkg:opam/a%2Fb@1", "conda": "pkg:conda/a%2Fb@1", "vcpkg": "pkg:vcpkg/a%2Fb@1", "ConanCenter": "pkg:conan/a%2Fb@1",
		"npm": "pkg:npm/a%2Fb@1", "Packagist": "pkg:composer/a/b@1", "Hex": "pkg:hex/a/b@1", "Go": "pkg:golang/a/b@1", "Maven": "pkg:maven/a%2Fb@1", "luarocks": "pkg:luarocks/a/b@1",
	} {
		if got := PURL(eco, "a/b", "1"); got != want {
			t.Errorf("%s: %s, want %s", eco, got, want)
		}
	}
}

func TestEveryTypeNamesItsEcosystem(t *testing.T) {
	for _, tt := range []struct{ in, ecosystem, name string }{
		{"pkg:gem/rails@7", "RubyGems", "rails"},
		{"pkg:nuget/Newtonsoft.Json@13", "NuGet", "Newtonsoft.Json"},
		{"pkg:hex/org/package@1", "Hex", "org/package"},
		{"pkg:pub/http@1", "Pub", "http"},
		{"pkg:cran/Rcpp@1", "CRAN", "Rcpp"},
		{"pkg:hackage/aeson@1", "Hackage", "aeson"},
		{"pkg:julia/HTTP@1?uuid=cd3eb016-35fb-5094-929b-558a96fad6f3", "Julia", "HTTP"},
		{"pkg:bitnami/airflow@1", "Bitnami", "airflow"},
		{"pkg:bioconductor/limma@1", "Bioconductor", "limma"},
		{"pkg:ebuild/dev-libs/openssl@1", "gentoo", "dev-libs/openssl"},
		{"pkg:conda/numpy@1", "conda", "numpy"},
		{"pkg:generic/openssl@1", "generic", "openssl"},
		{"pkg:maven/org/apache/x@1", "Maven", "org.apache:x"},
		{"pkg:oci/debian@sha256%3Aab?repository_url=registry.invalid/library", "oci", "debian"},
		{"pkg:docker/debian@1?repository_url=https://registry.invalid/", "docker", "registry.invalid/debian"},
		{"pkg:vscode-extension/redhat/java@1", "VSCode", "redhat.java"},
		{"pkg:golang/google.golang.org/genproto@1#googleapis/api", "Go", "google.golang.org/genproto"},
	} {
		p, err := purl.ParseLoose(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		if e, n := FromPURL(p); e != tt.ecosystem || n != tt.name {
			t.Errorf("%s: %s %s, want %s %s", tt.in, e, n, tt.ecosystem, tt.name)
		}
	}
}

func TestOnlyRPMVersionsTakeAnEpochFromTheQualifier(t *testing.T) {
	for in, want := range map[string]string{
		"pkg:rpm/fedora/a@1-1?epoch=2":   "2:1-1",
		"pkg:rpm/fedora/a@1-1?epoch=0":   "1-1",
		"pkg:rpm/fedora/a@3:1-1?epoch=2": "3:1-1",
		"pkg:rpm/fedora/a@1-1":           "1-1",
		"pkg:rpm/fedora/a?epoch=2":       "",
		"pkg:deb/debian/a@1-1?epoch=2":   "1-1",
		"pkg:npm/a@1.0.0":                "1.0.0",
	} {
		p, err := purl.ParseLoose(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := VersionFromPURL(p); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func TestEveryKnownEcosystemMakesReadablePackageURLs(t *testing.T) {
	name := rapid.StringOfN(rapid.RuneFrom([]rune("abcXYZ019._-/@+ %é")), 1, 30, -1)
	known := Known()
	rapid.Check(t, func(t *rapid.T) {
		e := rapid.SampledFrom(known).Draw(t, "ecosystem")
		s := PURL(e.Name, name.Draw(t, "name"), name.Draw(t, "version"))
		if s == "" {
			return
		}
		p, err := purl.ParseLoose(s)
		if err != nil || p.String() != s || p.Type != e.Type || !strings.HasPrefix(s, "pkg:"+e.Type+"/") {
			t.Fatalf("%s: %q reads as %q: %v", e.Name, s, p, err)
		}
	})
}
