package bom

import (
	"testing"

	"github.com/ossay-dev/ossay/internal/core/component"
)

func TestRelationshipsOfSPDX2(t *testing.T) {
	for word, want := range map[string]relation{
		"DESCRIBES": {describes, false, component.Prod}, "DESCRIBED_BY": {describes, true, component.Prod},
		"CONTAINS": {contains, false, component.Prod}, "CONTAINED_BY": {contains, true, component.Prod},
		"PACKAGE_OF": {contains, true, component.Prod},
		"DEPENDS_ON": {needs, false, component.Prod}, "DEPENDENCY_OF": {needs, true, component.Prod},
		"RUNTIME_DEPENDENCY_OF": {needs, true, component.Prod}, "PROVIDED_DEPENDENCY_OF": {needs, true, component.Prod},
		"HAS_PREREQUISITE": {needs, false, component.Prod}, "PREREQUISITE_FOR": {needs, true, component.Prod},
		"DYNAMIC_LINK": {needs, false, component.Prod}, "STATIC_LINK": {needs, false, component.Prod},
		"OPTIONAL_DEPENDENCY_OF": {needs, true, component.Optional}, "OPTIONAL_COMPONENT_OF": {needs, true, component.Optional},
		"DEV_DEPENDENCY_OF": {needs, true, component.Dev}, "DEV_TOOL_OF": {needs, true, component.Dev},
		"BUILD_DEPENDENCY_OF": {needs, true, component.Dev}, "BUILD_TOOL_OF": {needs, true, component.Dev},
		"TEST_DEPENDENCY_OF": {needs, true, component.Test}, "TEST_TOOL_OF": {needs, true, component.Test},
		// What a package was made from, what describes it and what tests it is not
		// needed by it.
		"GENERATED_FROM": {}, "GENERATES": {}, "ANCESTOR_OF": {}, "DESCENDANT_OF": {}, "VARIANT_OF": {}, "COPY_OF": {},
		"DISTRIBUTION_ARTIFACT": {}, "PATCH_FOR": {}, "PATCH_APPLIED": {}, "FILE_ADDED": {}, "EXPANDED_FROM_ARCHIVE": {},
		"DATA_FILE_OF": {}, "TEST_CASE_OF": {}, "TEST_OF": {}, "DOCUMENTATION_OF": {}, "METAFILE_OF": {}, "AMENDS": {},
		"DEPENDENCY_MANIFEST_OF": {}, "REQUIREMENT_DESCRIPTION_FOR": {}, "SPECIFICATION_FOR": {}, "EXAMPLE_OF": {}, "OTHER": {}, "": {}, "depends_on": {},
	} {
		if got := relationOf(word); got != want {
			t.Errorf("%s: %+v, want %+v", word, got, want)
		}
	}
}

func TestRelationshipsOfSPDX3(t *testing.T) {
	for _, tt := range []struct {
		word, lifecycle string
		want            relation
	}{
		{"describes", "", relation{meaning: describes}},
		{"contains", "", relation{meaning: contains}},
		{"contains", "test", relation{meaning: contains, scope: component.Test}},
		{"dependsOn", "", relation{meaning: needs}},
		{"dependsOn", "runtime", relation{meaning: needs}},
		{"dependsOn", "other", relation{meaning: needs}},
		{"dependsOn", "development", relation{meaning: needs, scope: component.Dev}},
		{"dependsOn", "build", relation{meaning: needs, scope: component.Dev}},
		{"dependsOn", "design", relation{meaning: needs, scope: component.Dev}},
		{"dependsOn", "test", relation{meaning: needs, scope: component.Test}},
		{"hasOptionalDependency", "", relation{meaning: needs, scope: component.Optional}},
		{"hasOptionalDependency", "test", relation{meaning: needs, scope: component.Test}},
		{"hasOptionalComponent", "runtime", relation{meaning: needs, scope: component.Optional}},
		{"hasProvidedDependency", "", relation{meaning: needs}},
		{"hasPrerequisite", "", relation{meaning: needs}},
		{"hasDynamicLink", "", relation{meaning: needs}},
		{"hasStaticLink", "build", relation{meaning: needs, scope: component.Dev}},
		{"usesTool", "", relation{meaning: needs, scope: component.Dev}},
		{"usesTool", "test", relation{meaning: needs, scope: component.Test}},
		{"ancestorOf", "", relation{}}, {"generates", "", relation{}}, {"hasTestCase", "", relation{}},
		{"hasDeclaredLicense", "", relation{}}, {"hasInput", "build", relation{}}, {"other", "runtime", relation{}}, {"", "", relation{}},
	} {
		if got := relationOf3(tt.word, tt.lifecycle); got != tt.want {
			t.Errorf("%s (%s): %+v, want %+v", tt.word, tt.lifecycle, got, tt.want)
		}
	}
}

func TestHashAlgorithmsHaveOneNameInAllFormats(t *testing.T) {
	for name, want := range map[string]string{
		"SHA-1": "sha1", "SHA1": "sha1", "sha1": "sha1",
		"SHA-256": "sha256", "SHA256": "sha256", "sha256": "sha256", "SHA-512": "sha512",
		"SHA3-256": "sha3-256", "sha3_256": "sha3-256", "MD5": "md5", "md5": "md5",
		"BLAKE2b-256": "blake2b-256", "BLAKE3": "blake3", "Streebog-256": "streebog-256", "ADLER32": "adler32",
		"two words": "two-words", "SHA-": "sha-",
	} {
		if got := string(appendAlgorithm(nil, name)); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
