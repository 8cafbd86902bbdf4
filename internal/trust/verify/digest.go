package verify

import (
	"crypto/sha256"
	"crypto/sha512"
)

// sum returns the digest of data, nil for an unknown algorithm.
func sum(algorithm string, data []byte) []byte {
	switch algorithm {
	case "sha256":
		s := sha256.Sum256(data)
		return s[:]
	case "sha384":
		s := sha512.Sum384(data)
		return s[:]
	case "sha512":
		s := sha512.Sum512(data)
		return s[:]
	}
	return nil
}

// Of returns the artefact with the given content.
func Of(name string, data []byte) Artifact {
	return Artifact{Name: name, Data: data, Digests: map[string][]byte{"sha256": sum("sha256", data), "sha384": sum("sha384", data), "sha512": sum("sha512", data)}}
}
