package document

import (
	"encoding/base64"
	"encoding/hex"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// hashOf reads a digest as lock files write it: "sha512-BASE64" (W3C
// Subresource Integrity), "sha256:HEX", "sha1-BASE64". The rest is no digest.
func hashOf(s string) (sbom.Hash, bool) {
	i := strings.IndexAny(s, "-:")
	if i < 0 {
		return sbom.Hash{}, false
	}
	algorithm, size := algorithmOf(s[:i])
	if size == 0 {
		return sbom.Hash{}, false
	}
	value := s[i+1:]
	raw, err := hex.DecodeString(value)
	if err != nil || len(raw) != size {
		if raw, err = base64.StdEncoding.DecodeString(value); err != nil || len(raw) != size {
			return sbom.Hash{}, false
		}
	}
	return sbom.Hash{Algorithm: algorithm, Value: hex.EncodeToString(raw)}, true
}

// algorithmOf returns CycloneDX's name and the size in bytes of a digest.
func algorithmOf(word string) (name string, size int) {
	switch strings.ToLower(word) {
	case "md5":
		return "MD5", 16
	case "sha1":
		return "SHA-1", 20
	case "sha256":
		return "SHA-256", 32
	case "sha384":
		return "SHA-384", 48
	case "sha512":
		return "SHA-512", 64
	}
	return "", 0
}
