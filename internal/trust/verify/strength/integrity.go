package strength

import (
	"encoding/base64"
	"encoding/hex"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// maxFiles bounds the files of one package, and so the work for it.
const maxFiles = 512

// ParseIntegrity reads the digests of a lock file: "sha512-BASE64" (Subresource
// Integrity), "sha256:HEX", "h1:BASE64" (go.sum), separated by spaces. Digests of
// one algorithm are of different files; single digests of several algorithms are
// of one file. hashed reports whether there was any digest at all.
func ParseIntegrity(text string) (files []verify.Artifact, hashed bool) {
	by := map[string][][]byte{}
	for word := range strings.FieldsSeq(text) {
		hashed = true
		alg, value, ok := digestOf(word)
		if !ok || slices.ContainsFunc(by[alg], func(d []byte) bool { return string(d) == string(value) }) {
			continue
		}
		if len(by[alg]) < maxFiles {
			by[alg] = append(by[alg], value)
		}
	}
	most := ""
	for _, alg := range []string{"sha512", "sha384", "sha256", "h1"} {
		if len(by[alg]) > len(by[most]) {
			most = alg
		}
	}
	if len(by[most]) == 1 {
		one := verify.Artifact{Digests: map[string][]byte{}}
		for alg, list := range by {
			one.Digests[alg] = list[0]
		}
		return []verify.Artifact{one}, hashed
	}
	for _, d := range by[most] {
		files = append(files, verify.Artifact{Digests: map[string][]byte{most: d}})
	}
	return files, hashed
}

// digestOf reads one digest. SHA-1 and MD5 bind nothing and are left out.
func digestOf(word string) (alg string, value []byte, ok bool) {
	word, _, _ = strings.Cut(word, "?") // options of Subresource Integrity
	i := strings.IndexAny(word, "-:")
	if i < 0 {
		return "", nil, false
	}
	alg, rest := strings.ToLower(word[:i]), word[i+1:]
	size := 0
	switch alg {
	case "sha256", "h1":
		size = 32
	case "sha384":
		size = 48
	case "sha512":
		size = 64
	default:
		return "", nil, false
	}
	if len(rest) == size*2 {
		if d, err := hex.DecodeString(rest); err == nil {
			return alg, d, true
		}
	}
	d, err := base64.StdEncoding.DecodeString(rest)
	return alg, d, err == nil && len(d) == size
}

// Names returns the digests of a file as an evidence pack writes them,
// "sha256:HEX", sorted.
func Names(a verify.Artifact) []string {
	var out []string
	for alg, d := range a.Digests {
		out = append(out, alg+":"+hex.EncodeToString(d))
	}
	slices.Sort(out)
	return out
}
