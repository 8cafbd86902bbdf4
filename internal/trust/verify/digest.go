package verify

import (
	"bytes"
	"crypto/sha256"
	"crypto/sha512"
	"hash"
	"io"
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
	a, err := Stream(name, bytes.NewReader(data), true)
	if err != nil {
		panic(err) // memory does not fail
	}
	return a
}

// Stream reads an artefact once for all its digests. The content is kept where
// that is asked for: signatures that are not over a digest need it.
func Stream(name string, r io.Reader, keep bool) (Artifact, error) {
	hashes := map[string]hash.Hash{"sha256": sha256.New(), "sha384": sha512.New384(), "sha512": sha512.New()}
	var kept bytes.Buffer
	list := []io.Writer{}
	for _, h := range hashes {
		list = append(list, h)
	}
	if keep {
		list = append(list, &kept)
	}
	if _, err := io.Copy(io.MultiWriter(list...), r); err != nil {
		return Artifact{}, err
	}
	a := Artifact{Name: name, Digests: map[string][]byte{}}
	for alg, h := range hashes {
		a.Digests[alg] = h.Sum(nil)
	}
	if keep {
		a.Data = append([]byte{}, kept.Bytes()...)
	}
	return a, nil
}
