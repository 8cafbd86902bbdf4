package ecosystem

import (
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/purl"
)

func TestTheTableIsSortedAndItsTypesAreTypes(t *testing.T) {
	known := Known()
	if !slices.IsSortedFunc(known, func(a, b Entry) int { return strings.Compare(a.Name, b.Name) }) {
		t.Error("table is not sorted by name")
	}
	for _, e := range known {
		if got, ok := Of(e.Name + ":1"); !ok || got != e {
			t.Errorf("Of(%q) = %v", e.Name, got)
		}
		if _, err := purl.ParseLoose(PURL(e.Name, "a/b", "1")); err != nil {
			t.Error(err)
		}
	}
}

func TestLookupTakesWhatPeopleType(t *testing.T) {
	for typed, want := range map[string]string{
		"npm": "npm", "pypi": "PyPI", "MAVEN": "Maven", "cargo": "crates.io", "gem": "RubyGems", "golang": "Go",
		"composer": "Packagist", "debian:12": "Debian", "deb": "deb", "rpm": "rpm", "conan": "ConanCenter",
		"rust": "crates.io", "redhat": "Red Hat", "arch": "alpm", "openssl": "openssl", "ebuild": "gentoo",
	} {
		if e, ok := Lookup(typed); !ok || e.Name != want {
			t.Errorf("Lookup(%q) = %q, want %q", typed, e.Name, want)
		}
	}
	if e, ok := Lookup("no-such"); ok {
		t.Errorf("Lookup of an unknown name gave %v", e)
	}
}

func TestNormalizeMakesNamesOfOnePackageEqual(t *testing.T) {
	tests := []struct{ ecosystem, a, b string }{
		{"PyPI", "jw.util", "jw-util"},
		{"PyPI", "Zope.._Interface", "zope-interface"},
		{"NuGet", "Newtonsoft.Json", "newtonsoft.json"},
		{"Packagist", "Symfony/HTTP-Kernel", "symfony/http-kernel"},
		{"Go", "github.com/!burnt!sushi/toml", "github.com/BurntSushi/toml"},
		{"Go", "std", "stdlib"},
		{"crates.io", "Serde_JSON", "serde-json"},
		{"GitHub Actions", "GitHub/CodeQL-Action/init", "github/codeql-action"},
		{"SwiftURL", "https://github.com/Vapor/vapor.git", "github.com/vapor/vapor"},
		{"SwiftURL", "git@github.com:vapor/vapor", "github.com/vapor/vapor/"},
		{"Debian:12", "OpenSSL", "openssl"},
	}
	for _, tt := range tests {
		if a, b := Normalize(tt.ecosystem, tt.a), Normalize(tt.ecosystem, tt.b); a != b {
			t.Errorf("%s: %q and %q give %q and %q", tt.ecosystem, tt.a, tt.b, a, b)
		}
	}
}

func TestNormalizeKeepsPackagesApartThatDifferInCase(t *testing.T) {
	for _, e := range []string{"npm", "Maven", "RubyGems", "Hackage", "Julia"} {
		if Normalize(e, "JSONStream") == Normalize(e, "jsonstream") {
			t.Errorf("%s: letter case is lost", e)
		}
	}
}

func TestFromPURLNamesTheEcosystem(t *testing.T) {
	tests := []struct{ in, ecosystem, name string }{
		{"pkg:npm/%40babel/core@7", "npm", "@babel/core"},
		{"pkg:npm/%40babel%2Fcore@7", "npm", "@babel/core"},
		{"pkg:maven/org.apache.logging.log4j/log4j-core@2", "Maven", "org.apache.logging.log4j:log4j-core"},
		{"pkg:golang/github.com/gorilla/mux@v1.8.0", "Go", "github.com/gorilla/mux"},
		{"pkg:golang/stdlib@1.22.1", "Go", "stdlib"},
		{"pkg:golang/std@1.22.1", "Go", "stdlib"},
		{"pkg:cargo/serde@1", "crates.io", "serde"},
		{"pkg:composer/symfony/http-kernel@5", "Packagist", "symfony/http-kernel"},
		{"pkg:deb/debian/curl@7.50?distro=debian-12", "Debian:12", "curl"},
		{"pkg:deb/debian/curl@7.50?distro=debian-12.5", "Debian:12", "curl"},
		{"pkg:deb/debian/curl@7.50?distro=bookworm", "Debian:12", "curl"},
		{"pkg:deb/debian/curl@7.50?distro=sid", "Debian", "curl"},
		{"pkg:deb/debian/curl@7.50", "Debian", "curl"},
		{"pkg:deb/ubuntu/curl@7.50?distro=ubuntu-24.04", "Ubuntu:24.04:LTS", "curl"},
		{"pkg:deb/ubuntu/curl@7.50?distro=ubuntu-23.10", "Ubuntu:23.10", "curl"},
		{"pkg:deb/ubuntu/curl@7.50?distro=jammy", "Ubuntu:22.04:LTS", "curl"},
		{"pkg:deb/raspbian/curl@7.50", "deb", "raspbian/curl"},
		{"pkg:apk/alpine/curl@7.83.0-r0?distro=alpine-3.20.3", "Alpine:v3.20", "curl"},
		{"pkg:apk/alpine/curl@7.83.0-r0?distro=edge", "Alpine", "curl"},
		{"pkg:apk/wolfi/curl@7.83.0-r0?distro=20230201", "Wolfi", "curl"},
		{"pkg:rpm/rocky/curl@7?distro=rocky-9.3", "Rocky Linux:9", "curl"},
		{"pkg:rpm/redhat/curl@7?distro=rhel-9.4", "Red Hat", "curl"},
		{"pkg:rpm/opensuse/curl@7?distro=opensuse-leap-15.6", "openSUSE:Leap 15.6", "curl"},
		{"pkg:rpm/suse/curl@7?distro=sles-15.5", "SUSE:Linux Enterprise Server 15 SP5", "curl"},
		{"pkg:rpm/openeuler/curl@7?distro=openeuler-22.03-sp1", "openEuler:22.03-LTS-SP1", "curl"},
		{"pkg:rpm/fedora/curl@7?distro=fedora-40", "rpm", "fedora/curl"},
		{"pkg:githubactions/Actions/checkout@v4", "GitHub Actions", "actions/checkout"},
		{"pkg:githubactions/github/codeql-action@v3#init", "GitHub Actions", "github/codeql-action/init"},
		{"pkg:githubactions/github/codeql-action%2Finit@v3", "GitHub Actions", "github/codeql-action/init"},
		{"pkg:github/actions/checkout@v4", "github", "actions/checkout"},
		{"pkg:swift/github.com/vapor/vapor@4", "SwiftURL", "github.com/vapor/vapor"},
		{"pkg:conan/bincrafters/cctz@2.3", "ConanCenter", "cctz"},
		{"pkg:docker/customer/image@1?repository_url=gcr.io", "docker", "gcr.io/customer/image"},
		{"pkg:cocoapods/ShareKit@2#Twitter", "cocoapods", "ShareKit/Twitter"},
		{"pkg:vscode-extension/redhat/java@1", "VSCode", "redhat.java"},
	}
	for _, tt := range tests {
		p, err := purl.Parse(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		if e, n := FromPURL(p); e != tt.ecosystem || n != tt.name {
			t.Errorf("%s: %q, %q; want %q, %q", tt.in, e, n, tt.ecosystem, tt.name)
		}
	}
}

func TestPURLWritesTheCanonicalForm(t *testing.T) {
	tests := []struct{ ecosystem, name, version, want string }{
		{"npm", "@babel/core", "7.0.0", "pkg:npm/%40babel/core@7.0.0"},
		{"npm", "lodash", "", "pkg:npm/lodash"},
		{"npm", "", "1", ""},
		{"PyPI", "Zope.Interface", "5.0", "pkg:pypi/zope-interface@5.0"},
		{"Maven", "org.apache:commons", "1", "pkg:maven/org.apache/commons@1"},
		{"Go", "github.com/BurntSushi/toml", "v1.0.0+incompatible", "pkg:golang/github.com/BurntSushi/toml@v1.0.0%2Bincompatible"},
		{"Go", "stdlib", "1.22.1", "pkg:golang/stdlib@1.22.1"},
		{"Debian:12", "curl", "1:7.8-2", "pkg:deb/debian/curl@1:7.8-2?distro=debian-12"},
		{"Ubuntu:24.04:LTS", "curl", "7", "pkg:deb/ubuntu/curl@7?distro=ubuntu-24.04"},
		{"Alpine:v3.20", "curl", "7", "pkg:apk/alpine/curl@7?distro=alpine-3.20"},
		{"GitHub Actions", "GitHub/codeql-action/init", "v3", "pkg:githubactions/github/codeql-action@v3#init"},
		{"docker", "gcr.io/customer/image", "1", "pkg:docker/customer/image@1?repository_url=gcr.io"},
		{"docker", "library/debian", "sha256:ab", "pkg:docker/library/debian@sha256:ab"},
		{"terraform", "registry.invalid/hashicorp/aws", "6", "pkg:terraform/hashicorp/aws@6?repository_url=registry.invalid"},
		{"cocoapods", "ShareKit/Twitter", "2", "pkg:cocoapods/ShareKit@2#Twitter"},
		{"SwiftURL", "https://github.com/vapor/vapor.git", "4", "pkg:swift/github.com/vapor/vapor@4"},
		{"generic", "a", "1", "pkg:generic/a@1"},
		{"Something Else", "a", "1", "pkg:generic/a@1"},
	}
	for _, tt := range tests {
		if got := PURL(tt.ecosystem, tt.name, tt.version); got != tt.want {
			t.Errorf("PURL(%q, %q, %q) = %q, want %q", tt.ecosystem, tt.name, tt.version, got, tt.want)
		}
	}
}

func TestNamesSurviveThePackageURL(t *testing.T) {
	for _, e := range Known() {
		if e.Type == "generic" {
			continue
		}
		name := "some-name"
		switch e.Type {
		case "github", "bitbucket", "swift", "githubactions", "git":
			name = "owner/repo"
		}
		for _, eco := range []string{e.Name, withRelease(e.Name)} {
			p, err := purl.ParseLoose(PURL(eco, name, "1.0"))
			if err != nil {
				t.Fatal(err)
			}
			gotEco, gotName := FromPURL(p)
			if gotEco != eco || Normalize(eco, gotName) != Normalize(eco, name) {
				t.Errorf("%s %s: comes back from %s as %s %s", eco, name, p, gotEco, gotName)
			}
		}
	}
}

func withRelease(name string) string {
	switch name {
	case "Debian", "Rocky Linux", "AlmaLinux", "Mageia":
		return name + ":9"
	case "Ubuntu":
		return "Ubuntu:22.04:LTS"
	case "Alpine":
		return "Alpine:v3.19"
	case "openSUSE":
		return "openSUSE:Leap 15.5"
	case "SUSE":
		return "SUSE:Linux Enterprise Server 15 SP5"
	case "openEuler":
		return "openEuler:22.03-LTS-SP1"
	}
	return name
}

func TestRPMEpochsReturnToTheVersion(t *testing.T) {
	p, err := purl.Parse("pkg:rpm/fedora/centerim@4.22.10-1.el6?epoch=1")
	if err != nil {
		t.Fatal(err)
	}
	if got := VersionFromPURL(p); got != "1:4.22.10-1.el6" {
		t.Error(got)
	}
}

func TestNormalNamesTakeNoAllocation(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() {
		Normalize("PyPI", "zope-interface")
		Normalize("npm", "@babel/core")
		Normalize("Go", "github.com/gorilla/mux")
	}); n != 0 {
		t.Errorf("Normalize: %v allocations", n)
	}
	if n := testing.AllocsPerRun(100, func() { PURL("npm", "@babel/core", "7.0.0") }); n > 1 {
		t.Errorf("PURL: %v allocations", n)
	}
}

func BenchmarkPURL(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		PURL("npm", "@babel/core", "7.0.0")
	}
}

func BenchmarkNormalize(b *testing.B) {
	for b.Loop() {
		Normalize("PyPI", "zope-interface")
	}
}

func FuzzPURLIsAlwaysReadable(f *testing.F) {
	f.Add("npm", "@a/b", "1.0")
	f.Add("Debian:12", "curl", "1:2")
	f.Add("GitHub Actions", "a/b/c/d", "v1")
	f.Add("docker", "localhost:5000/a/b", "x")
	f.Add("SwiftURL", "git@h:x/.git", "x")
	f.Fuzz(func(t *testing.T, eco, name, version string) {
		s := PURL(eco, name, version)
		if s == "" || len(s) > purl.MaxLen {
			return
		}
		p, err := purl.ParseLoose(s)
		if err != nil {
			t.Fatalf("%q %q %q: %v", eco, name, version, err)
		}
		if p.String() != s {
			t.Fatalf("%q %q %q: %q is not canonical, %q is", eco, name, version, s, p.String())
		}
		FromPURL(p)
		n := Normalize(eco, name)
		if again := Normalize(eco, n); again != n {
			t.Fatalf("%q: %q normalises to %q, then %q", eco, name, n, again)
		}
	})
}
