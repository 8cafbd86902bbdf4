package ecosystem

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/purl"
)

// FromPURL returns the ecosystem and the package's name in it, written as the
// ecosystem writes it ("@scope/name", "group:artifact"), not normalised. For
// packages of operating systems the release comes from the distro qualifier
// ("Debian:12", "Alpine:v3.20", "Ubuntu:24.04:LTS"); an unknown release gives
// the bare ecosystem, an unknown vendor the type ("deb", "rpm").
func FromPURL(p purl.PURL) (ecosystem, name string) {
	switch p.Type {
	case "npm":
		return "npm", p.FullName()
	case "pypi":
		return "PyPI", p.Name
	case "golang":
		if p.Namespace == "" && p.Name == "std" {
			return "Go", "stdlib"
		}
		return "Go", p.FullName()
	case "cargo":
		return "crates.io", p.Name
	case "maven":
		if p.Namespace == "" {
			return "Maven", p.Name
		}
		return "Maven", strings.ReplaceAll(p.Namespace, "/", ".") + ":" + p.Name
	case "deb", "apk", "rpm":
		return fromDistro(&p)
	case "githubactions":
		if p.Subpath != "" {
			return "GitHub Actions", p.FullName() + "/" + p.Subpath
		}
		return "GitHub Actions", p.FullName()
	case "conan":
		return "ConanCenter", p.Name
	case "vscode-extension":
		if p.Namespace == "" {
			return "VSCode", p.Name
		}
		return "VSCode", p.Namespace + "." + p.Name
	case "cocoapods":
		if p.Subpath != "" {
			return "cocoapods", p.FullName() + "/" + p.Subpath
		}
	case "docker", "oci", "terraform":
		if host := p.Qualifier("repository_url"); host != "" && p.Type != "oci" {
			return p.Type, hostOf(host) + "/" + p.FullName()
		}
	}
	return ofType(p.Type), p.FullName()
}

// ofType returns the ecosystem whose package URLs have the given type, or the
// type itself.
func ofType(typ string) string {
	switch typ {
	case "gem":
		return "RubyGems"
	case "composer":
		return "Packagist"
	case "nuget":
		return "NuGet"
	case "hex":
		return "Hex"
	case "pub":
		return "Pub"
	case "cran":
		return "CRAN"
	case "hackage":
		return "Hackage"
	case "julia":
		return "Julia"
	case "swift":
		return "SwiftURL"
	case "bitnami":
		return "Bitnami"
	case "bioconductor":
		return "Bioconductor"
	case "ebuild":
		return "gentoo"
	}
	return typ
}

// VersionFromPURL returns the version as the ecosystem's order reads it: with
// the epoch that RPM package URLs keep in a qualifier.
func VersionFromPURL(p purl.PURL) string {
	if p.Type == "rpm" && p.Version != "" {
		if epoch := p.Qualifier("epoch"); epoch != "" && epoch != "0" && !strings.Contains(p.Version, ":") {
			return epoch + ":" + p.Version
		}
	}
	return p.Version
}

func hostOf(url string) string {
	if _, rest, ok := strings.Cut(url, "://"); ok {
		url = rest
	}
	return strings.Trim(url, "/")
}

func fromDistro(p *purl.PURL) (ecosystem, name string) {
	base := ofVendor(p.Type, p.Namespace, p.Qualifier("distro"))
	if base == "" {
		return p.Type, p.FullName()
	}
	if release := releaseOf(base, p.Qualifier("distro")); release != "" {
		return base + ":" + release, p.Name
	}
	return base, p.Name
}

// ofVendor returns the ecosystem of an operating system, by the namespace and,
// where that is missing, by the distro qualifier's first word.
func ofVendor(typ, vendor, distro string) string {
	if vendor == "" {
		vendor, _, _ = strings.Cut(strings.ToLower(distro), "-")
	}
	switch vendor {
	case "rhel", "redhat":
		vendor = "redhat"
	case "rocky", "rockylinux", "rocky-linux":
		vendor = "rocky-linux"
	case "alma":
		vendor = "almalinux"
	case "sles", "sled", "sle":
		vendor = "suse"
	case "mariner", "azurelinux":
		vendor = "azurelinux"
	}
	for _, e := range &table {
		if e.Vendor == vendor && e.Type == typ && vendor != "" {
			return e.Name
		}
	}
	return ""
}
