package bom

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/inspect/inventory/inventorytest"
)

// The documents below have the shape, not the content, of what each tool writes.
func TestCycloneDXAsToolsWriteIt(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"syft: packages, the distribution and files of an image", `{
  "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json", "bomFormat": "CycloneDX", "specVersion": "1.6",
  "metadata": {"component": {"bom-ref": "img", "type": "container", "name": "shop", "version": "sha256:00"}},
  "components": [
    {"bom-ref": "pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.3&package-id=1", "type": "library", "name": "musl", "version": "1.2.5-r0",
     "cpe": "cpe:2.3:a:musl:musl:1.2.5-r0:*:*:*:*:*:*:*", "purl": "pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.3",
     "properties": [{"name": "syft:package:type", "value": "apk"}, {"name": "syft:location:0:path", "value": "/lib/apk/db/installed"}]},
    {"bom-ref": "b2", "type": "application", "name": "busybox", "version": "1.36.1", "properties": [{"name": "syft:package:type", "value": "binary"}]},
    {"bom-ref": "os:alpine@3.20.3", "type": "operating-system", "name": "alpine", "version": "3.20.3"},
    {"bom-ref": "f1", "type": "file", "name": "/bin/busybox", "hashes": [{"alg": "SHA-256", "content": "ab"}]}
  ],
  "dependencies": [{"ref": "b2", "dependsOn": ["pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.3&package-id=1"]}]}`, `
node shop sha256:00 ecosystem=generic project @3:77 "\"shop\""
node musl 1.2.5-r0 ecosystem=Alpine:v3.20 purl=pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.3 @5:122 "\"musl\""
node busybox 1.36.1 ecosystem=generic @8:54 "\"busybox\""
node alpine 3.20.3 ecosystem=generic @9:73 "\"alpine\""
node /bin/busybox  ecosystem=generic hash=sha256:ab @10:47 "\"/bin/busybox\""
edge busybox 1.36.1 -> musl 1.2.5-r0`},
		{"trivy: a lock file is a component between the root and its packages", `{"bomFormat": "CycloneDX", "specVersion": "1.6",
  "metadata": {"component": {"bom-ref": "0", "type": "application", "name": "."}},
  "components": [
    {"bom-ref": "1", "type": "application", "name": "go.mod", "properties": [{"name": "aquasecurity:trivy:Type", "value": "gomod"}]},
    {"bom-ref": "pkg:golang/golang.invalid/x/net@v0.30.0", "type": "library", "name": "golang.invalid/x/net", "version": "v0.30.0",
     "purl": "pkg:golang/golang.invalid/x/net@v0.30.0", "properties": [{"name": "aquasecurity:trivy:PkgType", "value": "gomod"}]}
  ],
  "dependencies": [{"ref": "0", "dependsOn": ["1"]}, {"ref": "1", "dependsOn": ["pkg:golang/golang.invalid/x/net@v0.30.0"]},
    {"ref": "pkg:golang/golang.invalid/x/net@v0.30.0", "dependsOn": []}],
  "vulnerabilities": [{"id": "CVE-2026-0001", "affects": [{"ref": "pkg:golang/golang.invalid/x/net@v0.30.0"}]}]}`, `
node .  ecosystem=generic project @2:77 "\".\""
node go.mod  ecosystem=generic direct @4:53 "\"go.mod\""
node golang.invalid/x/net v0.30.0 ecosystem=Go purl=pkg:golang/golang.invalid/x/net@v0.30.0 @5:87 "\"golang.invalid/x/net\""
edge . -> go.mod
edge go.mod -> golang.invalid/x/net v0.30.0`},
		{"cdxgen: modules of the project inside of it, development as optional", `{"bomFormat": "CycloneDX", "specVersion": "1.5",
  "metadata": {"tools": {"components": [{"bom-ref": "tool", "type": "application", "name": "cdxgen"}]},
    "component": {"bom-ref": "pkg:maven/org.acme/parent@1", "group": "org.acme", "name": "parent", "version": "1", "purl": "pkg:maven/org.acme/parent@1?type=pom",
      "components": [{"bom-ref": "pkg:maven/org.acme/web@1", "group": "org.acme", "name": "web", "version": "1", "purl": "pkg:maven/org.acme/web@1?type=jar"}]}},
  "components": [
    {"bom-ref": "pkg:maven/org.other/lib@2?type=jar", "group": "org.other", "name": "lib", "version": "2", "scope": "required", "purl": "pkg:maven/org.other/lib@2?type=jar"},
    {"bom-ref": "pkg:npm/mocha@10.0.0", "group": "", "name": "mocha", "version": "10.0.0", "scope": "optional", "purl": "pkg:npm/mocha@10.0.0"}
  ],
  "dependencies": [{"ref": "pkg:maven/org.acme/web@1", "dependsOn": ["pkg:maven/org.other/lib@2?type=jar"]}]}`, `
node org.acme:parent 1 ecosystem=Maven purl=pkg:maven/org.acme/parent@1?type=pom project @3:90 "\"parent\""
node org.other:lib 2 ecosystem=Maven purl=pkg:maven/org.other/lib@2?type=jar @6:85 "\"lib\""
node mocha 10.0.0 ecosystem=npm purl=pkg:npm/mocha@10.0.0 optional @7:62 "\"mocha\""
node org.acme:web 1 ecosystem=Maven purl=pkg:maven/org.acme/web@1?type=jar direct bundled @4:91 "\"web\""
edge org.acme:parent 1 -> org.acme:web 1
edge org.acme:web 1 -> org.other:lib 2`},
		{"auditwheel: libraries that were grafted into a wheel", `{"bomFormat": "CycloneDX", "specVersion": "1.4", "version": 1,
  "metadata": {"component": {"type": "library", "bom-ref": "pkg:pypi/imaging@9.0?file_name=imaging-9.0.whl", "name": "imaging", "version": "9.0", "purl": "pkg:pypi/imaging@9.0?file_name=imaging-9.0.whl"}},
  "components": [{"type": "library", "bom-ref": "pkg:rpm/almalinux/libpng@1.6.37-12.el9#aa", "name": "libpng", "version": "1.6.37-12.el9", "purl": "pkg:rpm/almalinux/libpng@1.6.37-12.el9"}],
  "dependencies": [{"ref": "pkg:pypi/imaging@9.0?file_name=imaging-9.0.whl", "dependsOn": ["pkg:rpm/almalinux/libpng@1.6.37-12.el9#aa"]}]}`, `
node imaging 9.0 ecosystem=PyPI purl=pkg:pypi/imaging@9.0?file_name=imaging-9.0.whl project @2:118 "\"imaging\""
node libpng 1.6.37-12.el9 ecosystem=AlmaLinux purl=pkg:rpm/almalinux/libpng@1.6.37-12.el9 direct @3:102 "\"libpng\""
edge imaging 9.0 -> libpng 1.6.37-12.el9`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, CycloneDX(), "bom.json", tt.content, tt.want) })
	}
}

func TestSPDXAsToolsWriteIt(t *testing.T) {
	for _, tt := range []struct{ name, content, want string }{
		{"syft: the image holds everything, and files are evidence", `{"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "shop",
  "packages": [
    {"name": "musl", "SPDXID": "SPDXRef-Package-apk-musl-1", "versionInfo": "1.2.5-r0", "downloadLocation": "https://musl.invalid", "licenseDeclared": "MIT",
     "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:apk/alpine/musl@1.2.5-r0?distro=alpine-3.20.3"}]},
    {"name": "busybox", "SPDXID": "SPDXRef-Package-apk-busybox-2", "versionInfo": "1.36.1-r29", "downloadLocation": "NOASSERTION",
     "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:apk/alpine/busybox@1.36.1-r29?distro=alpine-3.20.3"}]},
    {"name": "shop", "SPDXID": "SPDXRef-DocumentRoot-Image-shop", "versionInfo": "sha256:00", "primaryPackagePurpose": "CONTAINER"}
  ],
  "files": [{"fileName": "/lib/apk/db/installed", "SPDXID": "SPDXRef-File-lib-apk-db-installed-3"}],
  "relationships": [
    {"spdxElementId": "SPDXRef-DocumentRoot-Image-shop", "relatedSpdxElement": "SPDXRef-Package-apk-musl-1", "relationshipType": "CONTAINS"},
    {"spdxElementId": "SPDXRef-DocumentRoot-Image-shop", "relatedSpdxElement": "SPDXRef-Package-apk-busybox-2", "relationshipType": "CONTAINS"},
    {"spdxElementId": "SPDXRef-Package-apk-musl-1", "relatedSpdxElement": "SPDXRef-Package-apk-busybox-2", "relationshipType": "DEPENDENCY_OF"},
    {"spdxElementId": "SPDXRef-Package-apk-musl-1", "relatedSpdxElement": "SPDXRef-File-lib-apk-db-installed-3", "relationshipType": "OTHER", "comment": "evident-by"},
    {"spdxElementId": "SPDXRef-DOCUMENT", "relatedSpdxElement": "SPDXRef-DocumentRoot-Image-shop", "relationshipType": "DESCRIBES"}]}`, `
node musl 1.2.5-r0 ecosystem=Alpine:v3.20 purl=pkg:apk/alpine/musl@1.2.5-r0?distro=alpine-3.20.3 licence=MIT @3:14 "\"musl\""
node busybox 1.36.1-r29 ecosystem=Alpine:v3.20 purl=pkg:apk/alpine/busybox@1.36.1-r29?distro=alpine-3.20.3 direct @5:14 "\"busybox\""
node shop sha256:00 ecosystem=generic project @7:14 "\"shop\""
edge busybox 1.36.1-r29 -> musl 1.2.5-r0
edge shop sha256:00 -> busybox 1.36.1-r29`},
		{"GitHub: a repository with ranges where nothing is locked", `{"SPDXID": "SPDXRef-DOCUMENT", "spdxVersion": "SPDX-2.3", "name": "com.github.acme/shop",
  "packages": [
    {"name": "express", "SPDXID": "SPDXRef-npm-express-4-75c946", "versionInfo": ">= 4.0.0,< 5.0.0", "downloadLocation": "NOASSERTION",
     "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:npm/express"}]},
    {"name": "actions/checkout", "SPDXID": "SPDXRef-githubactions-actions-checkout-4", "versionInfo": "4.*.*", "downloadLocation": "NOASSERTION",
     "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:githubactions/actions/checkout@4.%2A.%2A"}]},
    {"name": "com.github.acme/shop", "SPDXID": "SPDXRef-github-acme-shop-main", "versionInfo": "main", "downloadLocation": "git+https://github.com/acme/shop",
     "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "pkg:github/acme/shop@main"}]}
  ],
  "relationships": [
    {"spdxElementId": "SPDXRef-github-acme-shop-main", "relatedSpdxElement": "SPDXRef-npm-express-4-75c946", "relationshipType": "DEPENDS_ON"},
    {"spdxElementId": "SPDXRef-github-acme-shop-main", "relatedSpdxElement": "SPDXRef-githubactions-actions-checkout-4", "relationshipType": "DEPENDS_ON"},
    {"spdxElementId": "SPDXRef-DOCUMENT", "relatedSpdxElement": "SPDXRef-github-acme-shop-main", "relationshipType": "DESCRIBES"}]}`, `
node express  ecosystem=npm requirement=>= 4.0.0,< 5.0.0 purl=pkg:npm/express direct @3:14 "\"express\""
node actions/checkout  ecosystem=GitHub Actions requirement=4.*.* purl=pkg:githubactions/actions/checkout@4.%2A.%2A direct @5:14 "\"actions/checkout\""
node acme/shop main ecosystem=github purl=pkg:github/acme/shop@main project @7:14 "\"com.github.acme/shop\""
edge acme/shop main -> express
edge acme/shop main -> actions/checkout`},
		{"a build's list: everything is described, nothing is related", `{"spdxVersion": "SPDX-2.2", "SPDXID": "SPDXRef-DOCUMENT", "documentDescribes": ["SPDXRef-1", "SPDXRef-2", "SPDXRef-2"],
  "packages": [
    {"name": "a", "SPDXID": "SPDXRef-1", "externalRefs": [{"referenceCategory": "PACKAGE_MANAGER", "referenceType": "purl", "referenceLocator": "pkg:nuget/A@1.0.0"}]},
    {"name": "b", "SPDXID": "SPDXRef-2", "externalRefs": [{"referenceCategory": "PACKAGE_MANAGER", "referenceType": "purl", "referenceLocator": "pkg:nuget/B@1.0.0"}]}]}`, `
node A 1.0.0 ecosystem=NuGet purl=pkg:nuget/A@1.0.0 direct @3:14 "\"a\""
node B 1.0.0 ecosystem=NuGet purl=pkg:nuget/B@1.0.0 direct @4:14 "\"b\""
edge . -> A 1.0.0
edge . -> B 1.0.0`},
	} {
		t.Run(tt.name, func(t *testing.T) { inventorytest.Compare(t, SPDX(), "a.spdx.json", tt.content, tt.want) })
	}
}

func TestSPDX3AsToolsWriteIt(t *testing.T) {
	inventorytest.Compare(t, SPDX(), "image.spdx.json", spdx3Doc(
		// A distribution's build: recipes are built with tools and give packages.
		`{"type": "CreationInfo", "@id": "_:c", "specVersion": "3.0.1", "createdBy": ["urn:me"]}`,
		`{"type": "SpdxDocument", "spdxId": "urn:doc", "creationInfo": "_:c", "rootElement": ["urn:sbom"], "profileConformance": ["core", "software"]}`,
		`{"type": "software_Sbom", "spdxId": "urn:sbom", "creationInfo": "_:c", "rootElement": ["urn:image"], "software_sbomType": ["build"]}`,
		`{"type": "software_Package", "spdxId": "urn:image", "creationInfo": "_:c", "name": "core-image", "software_primaryPurpose": "diskImage"}`,
		`{"type": "software_Package", "spdxId": "urn:zlib", "creationInfo": "_:c", "name": "zlib", "software_packageVersion": "1.3.1", "software_primaryPurpose": "install"}`,
		`{"type": "software_Package", "spdxId": "urn:app", "creationInfo": "_:c", "name": "app", "software_packageVersion": "2.0", "software_packageUrl": "pkg:generic/app@2.0?vcs_url=git%2Bhttps://git.invalid/app"}`,
		`{"type": "software_File", "spdxId": "urn:src", "creationInfo": "_:c", "name": "zlib-1.3.1.tar.xz", "software_primaryPurpose": "source"}`,
		`{"type": "build_Build", "spdxId": "urn:build", "creationInfo": "_:c", "build_buildType": "urn:type"}`,
		`{"type": "LifecycleScopedRelationship", "spdxId": "urn:r1", "creationInfo": "_:c", "from": "urn:build", "relationshipType": "hasInput", "to": ["urn:src"], "scope": "build"}`,
		`{"type": "Relationship", "spdxId": "urn:r2", "creationInfo": "_:c", "from": "urn:build", "relationshipType": "hasOutput", "to": ["urn:zlib"]}`,
		`{"type": "Relationship", "spdxId": "urn:r3", "creationInfo": "_:c", "from": "urn:image", "relationshipType": "contains", "to": ["urn:zlib", "urn:app"], "completeness": "complete"}`,
		`{"type": "LifecycleScopedRelationship", "spdxId": "urn:r4", "creationInfo": "_:c", "from": "urn:app", "relationshipType": "dependsOn", "to": ["urn:zlib"], "scope": "runtime"}`,
		`{"type": "Relationship", "spdxId": "urn:r5", "creationInfo": "_:c", "from": "urn:zlib", "relationshipType": "hasConcludedLicense", "to": ["https://spdx.org/licenses/Zlib"]}`,
	), `
node core-image  ecosystem=generic project @5:84 "\"core-image\""
node zlib 1.3.1 ecosystem=generic licence=Zlib @6:83 "\"zlib\""
node app 2.0 ecosystem=generic purl=pkg:generic/app@2.0?vcs_url=git%2Bhttps://git.invalid/app source=git+https://git.invalid/app direct @7:82 "\"app\""
edge core-image -> app 2.0
edge app 2.0 -> zlib 1.3.1`)
}
