// Package ecosystem holds the one table that joins the names of OSV ecosystems,
// the types of package URLs and the orders of versions, and the rules by which
// names of packages are compared in each ecosystem.
//
// It never compares versions (package version does) and never asks a registry.
// The names are those of the OSV schema (section affected[].package); where the
// schema has none, the package URL's type in lower case stands for the
// ecosystem: "docker", "cocoapods", "terraform", "generic".
package ecosystem

import (
	"slices"
	"strings"
)

// A Scheme names one order of versions. Package version implements them.
type Scheme uint8

// The schemes.
const (
	Text          Scheme = iota // no known order: equal or not
	SemVer                      // Semantic Versioning 2.0, read leniently
	Go                          // SemVer with pseudo-versions, +incompatible and toolchain forms
	PyPI                        // PEP 440, with the legacy forms before it
	Maven                       // ComparableVersion
	RubyGems                    // Gem::Version
	NuGet                       // SemVer with a fourth number, letter case ignored
	Packagist                   // Composer's version_compare
	Pub                         // SemVer in which build metadata counts
	CRAN                        // numbers joined by '.' and '-'
	Hackage                     // numbers joined by '.'
	Debian                      // deb-version(7)
	Alpine                      // apk-tools
	RPM                         // rpmvercmp with epoch, version and release
	ALPM                        // pacman's vercmp
	Gentoo                      // Package Manager Specification, section 3.3
	Conan                       // Conan 2
	OpenSSL                     // 1.0.2zf before 3.0, SemVer since
	DateTime                    // RFC 3339
	IntDot                      // numbers joined by '.'
	Lexicographic               // bytes, in Unicode order
)

// An Entry is one row of the table.
type Entry struct {
	Name   string // the ecosystem, without suffix: "Debian"
	Type   string // type of its package URLs: "deb"
	Vendor string // namespace of its package URLs where an operating system stands there: "debian"
	Scheme Scheme
}

// table is sorted by Name, byte by byte.
var table = [...]Entry{
	{"AlmaLinux", "rpm", "almalinux", RPM},
	{"Alpaquita", "apk", "alpaquita", Alpine},
	{"Alpine", "apk", "alpine", Alpine},
	{"Android", "generic", "", Text},
	{"Azure Linux", "rpm", "azurelinux", RPM},
	{"BellSoft Hardened Containers", "apk", "bellsoft-hardened-containers", Alpine},
	{"Bioconductor", "bioconductor", "", SemVer},
	{"Bitnami", "bitnami", "", SemVer},
	{"CRAN", "cran", "", CRAN},
	{"Chainguard", "apk", "chainguard", Alpine},
	{"CleanStart", "apk", "cleanstart", Alpine},
	{"ConanCenter", "conan", "", Conan},
	{"Debian", "deb", "debian", Debian},
	{"Echo", "deb", "echo", Debian},
	{"GHC", "generic", "", SemVer},
	{"GitHub Actions", "githubactions", "", SemVer},
	{"Go", "golang", "", Go},
	{"Hackage", "hackage", "", Hackage},
	{"Hex", "hex", "", SemVer},
	{"Julia", "julia", "", SemVer},
	{"Kubernetes", "generic", "", SemVer},
	{"Linux", "generic", "", SemVer},
	{"Mageia", "rpm", "mageia", RPM},
	{"Maven", "maven", "", Maven},
	{"MinimOS", "apk", "minimos", Alpine},
	{"NuGet", "nuget", "", NuGet},
	{"OSS-Fuzz", "generic", "", Text},
	{"Packagist", "composer", "", Packagist},
	{"Photon OS", "rpm", "photon", RPM},
	{"Pub", "pub", "", Pub},
	{"PyPI", "pypi", "", PyPI},
	{"Red Hat", "rpm", "redhat", RPM},
	{"Rocky Linux", "rpm", "rocky-linux", RPM},
	{"RubyGems", "gem", "", RubyGems},
	{"SUSE", "rpm", "suse", RPM},
	{"SwiftURL", "swift", "", SemVer},
	{"Ubuntu", "deb", "ubuntu", Debian},
	{"VSCode", "vscode-extension", "", SemVer},
	{"Wolfi", "apk", "wolfi", Alpine},
	{"alpm", "alpm", "", ALPM},
	{"apk", "apk", "", Alpine},
	{"bazel", "bazel", "", SemVer},
	{"bitbucket", "bitbucket", "", SemVer},
	{"brew", "brew", "", SemVer},
	{"cocoapods", "cocoapods", "", RubyGems},
	{"conda", "conda", "", PyPI},
	{"crates.io", "cargo", "", SemVer},
	{"deb", "deb", "", Debian},
	{"docker", "docker", "", SemVer},
	{"generic", "generic", "", Debian},
	{"gentoo", "ebuild", "", Gentoo},
	{"git", "git", "", Text},
	{"github", "github", "", SemVer},
	{"gitlab", "gitlab", "", SemVer},
	{"huggingface", "huggingface", "", Text},
	{"luarocks", "luarocks", "", SemVer},
	{"nix", "nix", "", SemVer},
	{"npm", "npm", "", SemVer},
	{"oci", "oci", "", SemVer},
	{"opam", "opam", "", Debian},
	{"openEuler", "rpm", "openeuler", RPM},
	{"openSUSE", "rpm", "opensuse", RPM},
	{"otp", "otp", "", SemVer},
	{"rpm", "rpm", "", RPM},
	{"terraform", "terraform", "", SemVer},
	{"vcpkg", "vcpkg", "", SemVer},
}

// Known returns the table, sorted by name. The slice is the caller's.
func Known() []Entry { return slices.Clone(table[:]) }

// Of returns the row of an ecosystem, with or without suffix. Letter case
// counts, as in advisories; see [Lookup] for what people type.
func Of(ecosystem string) (Entry, bool) {
	base, _ := Split(ecosystem)
	i, ok := slices.BinarySearchFunc(table[:], base, func(e Entry, name string) int {
		return strings.Compare(e.Name, name)
	})
	if !ok {
		return Entry{}, false
	}
	return table[i], true
}

// Lookup is [Of] for names that people type: it ignores letter case and also
// takes the types of package URLs and the schemes of VERS ("pypi", "cargo",
// "deb").
func Lookup(name string) (Entry, bool) {
	if e, ok := Of(name); ok {
		return e, true
	}
	base, _ := Split(name)
	for _, e := range &table {
		if strings.EqualFold(e.Name, base) {
			return e, true
		}
	}
	for _, e := range &table {
		if e.Vendor == "" && e.Type != "generic" && strings.EqualFold(e.Type, base) {
			return e, true
		}
	}
	return lookupScheme(strings.ToLower(base))
}

// lookupScheme knows the names that stand for an order but for no ecosystem,
// and the field's other words for ecosystems.
func lookupScheme(name string) (Entry, bool) {
	switch name {
	case "semver", "nginx":
		return Entry{Name: name, Type: "generic", Scheme: SemVer}, true
	case "intdot":
		return Entry{Name: name, Type: "generic", Scheme: IntDot}, true
	case "openssl":
		return Entry{Name: name, Type: "generic", Scheme: OpenSSL}, true
	case "datetime":
		return Entry{Name: name, Type: "generic", Scheme: DateTime}, true
	case "lexicographic":
		return Entry{Name: name, Type: "generic", Scheme: Lexicographic}, true
	case "arch", "archlinux":
		return Of("alpm")
	case "python":
		return Of("PyPI")
	case "ruby":
		return Of("RubyGems")
	case "rust", "crates":
		return Of("crates.io")
	case "php":
		return Of("Packagist")
	case "dpkg":
		return Of("deb")
	case "redhat", "rhel":
		return Of("Red Hat")
	case "rocky":
		return Of("Rocky Linux")
	case "dart":
		return Of("Pub")
	case "elixir", "erlang":
		return Of("Hex")
	}
	return Entry{}, false
}

// Split cuts an ecosystem at its first colon: "Ubuntu:24.04:LTS" gives "Ubuntu"
// and "24.04:LTS". An ecosystem without suffix is returned as it is.
func Split(ecosystem string) (base, suffix string) {
	base, suffix, _ = strings.Cut(ecosystem, ":")
	return base, suffix
}
