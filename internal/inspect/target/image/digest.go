package image

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"strings"
)

// A Digest names content by its hash: "sha256:…" or "sha512:…" in lower-case
// hexadecimal (OCI descriptor, section Digests).
type Digest string

// ParseDigest checks that text is a digest that can be verified.
func ParseDigest(text string) (Digest, error) {
	alg, hexa, ok := strings.Cut(text, ":")
	size := 0
	switch {
	case !ok:
		return "", fmt.Errorf("digest %q has no algorithm", clip(text))
	case alg == "sha256":
		size = sha256.Size
	case alg == "sha512":
		size = sha512.Size
	default:
		return "", fmt.Errorf("digest %q: only sha256 and sha512 are verified", clip(text))
	}
	if len(hexa) != 2*size || !isHex(hexa) {
		return "", fmt.Errorf("digest %q is not %d lower-case hexadecimal digits", clip(text), 2*size)
	}
	return Digest(text), nil
}

func isHex(s string) bool {
	for i := 0; i < len(s); i++ {
		if (s[i] < '0' || s[i] > '9') && (s[i] < 'a' || s[i] > 'f') {
			return false
		}
	}
	return s != ""
}

// blob returns the name of the digest's content inside a layout.
func (d Digest) blob() string {
	return "blobs/" + strings.Replace(string(d), ":", "/", 1)
}

// newHash returns the hash that d was made with.
func (d Digest) newHash() hash.Hash {
	if strings.HasPrefix(string(d), "sha512:") {
		return sha512.New()
	}
	return sha256.New()
}

// sumOf returns the digest of data with SHA-256.
func sumOf(data []byte) Digest {
	sum := sha256.Sum256(data)
	return Digest("sha256:" + hex.EncodeToString(sum[:]))
}

// A verifier passes on what it reads and hashes it.
type verifier struct {
	r    io.Reader
	want Digest // "" if nobody said what it has to be
	h    hash.Hash
	n    int64
}

func newVerifier(r io.Reader, want Digest) *verifier {
	return &verifier{r: r, want: want, h: want.newHash()}
}

// Read reads on.
func (v *verifier) Read(p []byte) (int, error) {
	n, err := v.r.Read(p)
	v.n += int64(n)
	v.h.Write(p[:n])
	return n, err
}

// finish reads what is left and compares.
func (v *verifier) finish() error {
	if _, err := io.CopyBuffer(struct{ io.Writer }{io.Discard}, struct{ io.Reader }{v}, make([]byte, 1<<16)); err != nil {
		return err
	}
	if got := v.digest(); v.want != "" && got != v.want {
		return fmt.Errorf("wrong digest: the content is %s", got)
	}
	return nil
}

// digest returns the digest of what was read so far.
func (v *verifier) digest() Digest {
	alg, _, _ := strings.Cut(string(v.want), ":")
	if alg == "" {
		alg = "sha256"
	}
	return Digest(alg + ":" + hex.EncodeToString(v.h.Sum(nil)))
}

// clip shortens hostile text for a message.
func clip(s string) string {
	if len(s) > 100 {
		s = s[:100] + "…"
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}
