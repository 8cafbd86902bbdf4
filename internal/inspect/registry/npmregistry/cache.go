package npmregistry

import (
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"hash"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// maxIndex bounds one file of the index, which holds all entries for one key.
const maxIndex = 8 << 20

var (
	errNoEntry = errors.New("npm's cache holds no entry for it")
	errContent = errors.New("what npm's cache holds does not have the digest that its index names")
)

// A Cache is npm's cache of what it fetched.
type Cache struct {
	FS fs.FS // the folder _cacache
	// Bases are the addresses of registries, with a slash at the end: metadata is
	// looked for under each of them.
	Bases []string
}

// Read returns the metadata of a package, by its name as it stands in addresses.
// Content whose digest is wrong is not returned.
func (c *Cache) Read(name string) ([]byte, error) {
	err := errNoEntry
	for _, base := range c.Bases {
		var data []byte
		if data, err = c.entry("make-fetch-happen:request-cache:" + base + name); err == nil {
			return data, nil
		}
	}
	return nil, err
}

// An indexEntry is one line of the index.
type indexEntry struct {
	Key       string `json:"key"`
	Integrity string `json:"integrity"`
}

// entry returns the newest content under a key.
func (c *Cache) entry(key string) ([]byte, error) {
	sum := sha256.Sum256([]byte(key))
	h := hex.EncodeToString(sum[:])
	data, err := readFile(c.FS, path.Join("index-v5", h[:2], h[2:4], h[4:]), maxIndex)
	if err != nil {
		return nil, errNoEntry
	}
	last := errNoEntry
	for _, line := range slices.Backward(strings.Split(string(data), "\n")) {
		digest, text, ok := strings.Cut(line, "\t")
		own := sha1.Sum([]byte(text)) // guards against torn lines, not against attackers
		if !ok || digest != hex.EncodeToString(own[:]) {
			continue
		}
		var e indexEntry
		if json.Unmarshal([]byte(text), &e) != nil || e.Key != key {
			continue
		}
		if e.Integrity == "" {
			return nil, errNoEntry // deleted
		}
		body, err := c.content(e.Integrity)
		if err == nil {
			return body, nil
		}
		last = err
	}
	return nil, last
}

// content returns what has a digest.
func (c *Cache) content(integrity string) ([]byte, error) {
	first, _, _ := strings.Cut(integrity, " ")
	name, text, _ := strings.Cut(first, "-")
	want, err := base64.StdEncoding.DecodeString(text)
	if err != nil || len(want) < 20 {
		return nil, errContent
	}
	var h hash.Hash
	switch name {
	case "sha512":
		h = sha512.New()
	case "sha256":
		h = sha256.New()
	case "sha1":
		h = sha1.New()
	default:
		return nil, errContent
	}
	x := hex.EncodeToString(want)
	data, err := readFile(c.FS, path.Join("content-v2", name, x[:2], x[2:4], x[4:]), maxPackument)
	if err != nil {
		return nil, err
	}
	h.Write(data)
	if subtle.ConstantTimeCompare(h.Sum(nil), want) == 0 {
		return nil, errContent
	}
	return data, nil
}

// BaseOf returns the address of the registry from which a lock file says that a
// package was fetched, with a slash at the end; "" if it does not follow the
// layout of registries.
func BaseOf(resolved, name string) string {
	i := strings.Index(resolved, "/"+name+"/-/")
	if i < 0 || !strings.HasPrefix(resolved, "https://") && !strings.HasPrefix(resolved, "http://") {
		return ""
	}
	return resolved[:i+1]
}
