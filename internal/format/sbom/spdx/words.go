package spdx

import (
	"strings"
	"time"
)

// Words that stand for values.
const (
	noAssertion = "NOASSERTION"
	none        = "NONE"
	documentID  = "SPDXRef-DOCUMENT"
	epoch       = "1970-01-01T00:00:00Z" // where a date is required and none is known
)

// digestLength returns how many hexadecimal digits a digest has, -1 for as many
// as the value has (MD6 has several lengths), 0 for an unknown algorithm; SPDX
// 2.3, clause 7.10. old reports whether SPDX 2.2 has the algorithm.
func digestLength(algorithm string) (digits int, old bool) {
	switch algorithm {
	case "SHA1":
		return 40, true
	case "SHA224":
		return 56, true
	case "SHA256":
		return 64, true
	case "SHA384":
		return 96, true
	case "SHA512":
		return 128, true
	case "MD2", "MD4", "MD5":
		return 32, true
	case "MD6":
		return -1, true
	case "SHA3-256", "BLAKE2b-256":
		return 64, false
	case "SHA3-384", "BLAKE2b-384":
		return 96, false
	case "SHA3-512", "BLAKE2b-512":
		return 128, false
	case "BLAKE3":
		return -1, false // 64 digits, or more on request
	case "ADLER32":
		return 8, false
	}
	return 0, false
}

func isFileType(s string) bool {
	switch s {
	case "SOURCE", "BINARY", "ARCHIVE", "APPLICATION", "AUDIO", "IMAGE", "TEXT", "VIDEO", "DOCUMENTATION", "SPDX", "OTHER":
		return true
	}
	return false
}

// isPurpose knows the purposes of clause 7.24. Tag-value documents write
// OPERATING-SYSTEM with a hyphen, as the clause does.
func isPurpose(s string, hyphen bool) bool {
	switch s {
	case "APPLICATION", "FRAMEWORK", "LIBRARY", "CONTAINER", "OPERATING_SYSTEM", "DEVICE", "FIRMWARE", "SOURCE",
		"ARCHIVE", "FILE", "INSTALL", "OTHER":
		return true
	case "OPERATING-SYSTEM":
		return hyphen
	}
	return false
}

// isCategory knows the categories of clause 7.21 in both spellings: the schema
// of 2.3 has hyphens, that of 2.2 and many programs have underscores.
func isCategory(s string) bool {
	switch s {
	case "SECURITY", "OTHER", "PACKAGE-MANAGER", "PACKAGE_MANAGER", "PERSISTENT-ID", "PERSISTENT_ID":
		return true
	}
	return false
}

// relationAge tells whether a relationship type of clause 11 is known, and
// whether 2.2 has it.
func relationAge(s string) (known, old bool) {
	switch s {
	case "DESCRIBES", "DESCRIBED_BY", "CONTAINS", "CONTAINED_BY", "DEPENDS_ON", "DEPENDENCY_OF", "DEPENDENCY_MANIFEST_OF",
		"BUILD_DEPENDENCY_OF", "DEV_DEPENDENCY_OF", "OPTIONAL_DEPENDENCY_OF", "PROVIDED_DEPENDENCY_OF",
		"TEST_DEPENDENCY_OF", "RUNTIME_DEPENDENCY_OF", "EXAMPLE_OF", "GENERATES", "GENERATED_FROM", "ANCESTOR_OF",
		"DESCENDANT_OF", "VARIANT_OF", "DISTRIBUTION_ARTIFACT", "PATCH_FOR", "PATCH_APPLIED", "COPY_OF", "FILE_ADDED",
		"FILE_DELETED", "FILE_MODIFIED", "EXPANDED_FROM_ARCHIVE", "DYNAMIC_LINK", "STATIC_LINK", "DATA_FILE_OF",
		"TEST_CASE_OF", "BUILD_TOOL_OF", "DEV_TOOL_OF", "TEST_OF", "TEST_TOOL_OF", "DOCUMENTATION_OF",
		"OPTIONAL_COMPONENT_OF", "METAFILE_OF", "PACKAGE_OF", "AMENDS", "PREREQUISITE_FOR", "HAS_PREREQUISITE", "OTHER":
		return true, true
	case "REQUIREMENT_DESCRIPTION_FOR", "SPECIFICATION_FOR":
		return true, false
	}
	return false, false
}

// isIDString reports whether s consists of letters, digits and the characters
// of more, and of at least one.
func isIDString(s, more string) bool {
	for i := range len(s) {
		c := s[i]
		letter := 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
		if !letter && strings.IndexByte(more, c) < 0 {
			return false
		}
	}
	return s != ""
}

// isElementID reports whether s is "SPDXRef-" and a name.
func isElementID(s string) bool {
	name, ok := strings.CutPrefix(s, "SPDXRef-")
	return ok && isIDString(name, ".-")
}

// isDocumentRef reports whether s is "DocumentRef-" and a name.
func isDocumentRef(s string) bool {
	name, ok := strings.CutPrefix(s, "DocumentRef-")
	return ok && isIDString(name, ".-+")
}

// isDate reports whether s is a time as clause 6.9 wants it: in UTC, to the
// second.
func isDate(s string) bool {
	if len(s) != len(epoch) {
		return false
	}
	_, err := time.Parse("2006-01-02T15:04:05Z", s)
	return err == nil
}

// isAbsoluteURI reports whether s has a scheme and no characters that no URI
// has (RFC 3986); a fragment is not allowed here.
func isAbsoluteURI(s string) bool {
	scheme, rest, ok := strings.Cut(s, ":")
	if !ok || rest == "" || !isIDString(scheme, "+-.") || scheme[0] <= '9' {
		return false
	}
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c == 0x7f || strings.IndexByte(`#<>"\^{|}`+"`", c) >= 0 {
			return false
		}
	}
	return true
}

// isHex reports whether s consists of hexadecimal digits.
func isHex(s string) bool {
	for i := range len(s) {
		c := s[i]
		if !('0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F') {
			return false
		}
	}
	return s != ""
}

// agentKind splits "Person: name" and its like; ok is false for all else.
func agentKind(s string) (kind, name string, ok bool) {
	kind, name, ok = strings.Cut(s, ":")
	name = strings.TrimSpace(name)
	switch kind {
	case "Person", "Organization", "Tool":
		return kind, name, ok && name != ""
	}
	return "", "", false
}
