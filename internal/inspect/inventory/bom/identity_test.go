package bom

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

func TestWhatAComponentIs(t *testing.T) {
	for _, tt := range []struct{ name, component, want string }{
		{"Maven has group and artifact", `"purl": "pkg:maven/org.acme/lib@1.0?type=jar"`,
			`node org.acme:lib 1.0 ecosystem=Maven purl=pkg:maven/org.acme/lib@1.0?type=jar @2:25 "\"n\""`},
		{"a distribution's release stands in a qualifier", `"purl": "pkg:deb/debian/curl@7.88.1-10%2Bdeb12u5?arch=amd64&distro=debian-12"`,
			`node curl 7.88.1-10+deb12u5 ecosystem=Debian:12 purl=pkg:deb/debian/curl@7.88.1-10%2Bdeb12u5?arch=amd64&distro=debian-12 @2:25 "\"n\""`},
		{"an RPM's epoch stands in a qualifier", `"purl": "pkg:rpm/rocky-linux/bash@5.1.8-9.el9?distro=rocky-9.3&epoch=1", "version": "1:5.1.8-9.el9"`,
			`node bash 1:5.1.8-9.el9 ecosystem=Rocky Linux:9 purl=pkg:rpm/rocky-linux/bash@5.1.8-9.el9?distro=rocky-9.3&epoch=1 @2:25 "\"n\""`},
		{"a checksum and an address stand in qualifiers", `"purl": "pkg:generic/x@1?checksum=sha1:aa,sha256:bb&download_url=https://files.invalid/x.tgz"`,
			`node x 1 ecosystem=generic purl=pkg:generic/x@1?checksum=sha1:aa,sha256:bb&download_url=https://files.invalid/x.tgz source=https://files.invalid/x.tgz hash=sha1:aa sha256:bb @2:25 "\"n\""`},
		{"a registry of one's own is a source", `"purl": "pkg:npm/x@1?repository_url=https://registry.invalid"`,
			`node x 1 ecosystem=npm purl=pkg:npm/x@1?repository_url=https://registry.invalid source=https://registry.invalid @2:25 "\"n\""`},
		{"an image's host is part of its name", `"purl": "pkg:docker/acme/app@1.2?repository_url=registry.invalid"`,
			`node registry.invalid/acme/app 1.2 ecosystem=docker purl=pkg:docker/acme/app@1.2?repository_url=registry.invalid @2:25 "\"n\""`},
		{"a package URL without version is completed by the version beside it", `"purl": "pkg:npm/%40acme/x?extension=tgz", "version": "1.0.0"`,
			`node @acme/x 1.0.0 ecosystem=npm purl=pkg:npm/%40acme/x@1.0.0?extension=tgz @2:25 "\"n\""`},
		{"a package URL wins over the version beside it, which is noted", `"purl": "pkg:npm/x@1.0.0", "version": "2.0.0"`,
			"node x 1.0.0 ecosystem=npm purl=pkg:npm/x@1.0.0 @2:25 \"\\\"n\\\"\"\nnote package URL \"pkg:npm/x@1.0.0\": the version beside it is 2.0.0 @2"},
		{"a leading v makes no other version", `"purl": "pkg:golang/x.invalid/y@v1.0.0", "version": "1.0.0"`,
			`node x.invalid/y v1.0.0 ecosystem=Go purl=pkg:golang/x.invalid/y@v1.0.0 @2:25 "\"n\""`},
		{"an image's tag does not contradict its digest", `"purl": "pkg:oci/x@sha256:00", "version": "latest"`,
			`node x sha256:00 ecosystem=oci purl=pkg:oci/x@sha256:00 @2:25 "\"n\""`},
		{"a broken package URL is noted, and its type still names the ecosystem", `"purl": "pkg:npm/x@1%", "version": "1", "group": "@acme"`,
			"node @acme/n 1 ecosystem=npm @2:25 \"\\\"n\\\"\"\nnote package URL \"pkg:npm/x@1%\": percent sign without two hexadecimal digits @2"},
		{"a package URL without a name is noted", `"purl": "pkg:/", "version": "1"`,
			"node n 1 ecosystem=generic @2:25 \"\\\"n\\\"\"\nnote package URL \"pkg:/\": name is missing or not of the form that its type asks for @2"},
		{"text that is no package URL at all is noted", `"purl": "n/a"`,
			"node n  ecosystem=generic @2:25 \"\\\"n\\\"\"\nnote package URL \"n/a\": does not start with the scheme pkg @2"},
		{"without a package URL the group is part of the name", `"group": "acme", "version": "1"`,
			`node acme/n 1 ecosystem=generic @2:25 "\"n\""`},
		{"a CPE name names no package", `"cpe": "cpe:2.3:a:acme:n:1:*:*:*:*:*:*:*"`,
			`node n  ecosystem=generic @2:25 "\"n\""`},
		{"syft tells the kind of a package without package URL", `"group": "org.acme", "version": "1", "properties": [{"name": "syft:package:type", "value": "java-archive"}]`,
			`node org.acme:n 1 ecosystem=Maven @2:25 "\"n\""`},
		{"trivy does, too", `"version": "1", "properties": [{"name": "aquasecurity:trivy:PkgType", "value": "gomod"}]`,
			`node n 1 ecosystem=Go @2:25 "\"n\""`},
		{"an unknown kind is none", `"version": "1", "properties": [{"name": "syft:package:type", "value": "binary"}]`,
			`node n 1 ecosystem=generic @2:25 "\"n\""`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			inventorytest.Compare(t, CycloneDX(), "bom.json", cdxDoc(`"components": [{"name": "n", `+tt.component+`}]`), tt.want)
		})
	}
}

func TestKindsOfPackages(t *testing.T) {
	for kind, want := range map[string]string{
		"npm": "npm", "node-pkg": "npm", "python": "pypi", "python-pkg": "pypi", "gem": "gem", "bundler": "gem",
		"rust-crate": "cargo", "cargo": "cargo", "go-module": "golang", "gobinary": "golang", "jar": "maven",
		"dotnet": "nuget", "nuget": "nuget", "php-composer": "composer", "dart-pub": "pub", "R-package": "cran",
		"github-action": "githubactions", "lua-rocks": "luarocks", "portage": "ebuild", "hex": "hex", "deb": "deb",
		"apk": "apk", "rpm": "rpm", "conan": "conan", "swift": "swift", "cocoapods": "cocoapods", "linux-kernel": "generic",
	} {
		if got := typeOfKind(kind); got != want {
			t.Errorf("%s: %s, want %s", kind, got, want)
		}
	}
}
