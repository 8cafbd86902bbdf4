package git

import (
	"bytes"
	"encoding/hex"
	"fmt"
)

// maxHash is the size in bytes of the longest object name, that of SHA-256.
const maxHash = 32

// An ID is the name of an object: the SHA-1 or SHA-256 hash of its kind, size
// and content. IDs compare with == and serve as keys of maps. The zero ID
// names nothing.
type ID struct {
	sum [maxHash]byte
	n   uint8 // bytes in use: 20 or 32
}

// ParseID reads an ID of 40 (SHA-1) or 64 (SHA-256) hexadecimal digits.
func ParseID(text string) (ID, error) {
	id, ok := parseHex([]byte(text), len(text)/2)
	if !ok {
		return ID{}, fmt.Errorf("%.80q is not an object id of 40 or 64 hexadecimal digits", text)
	}
	return id, nil
}

// parseHex reads text as an ID of the given size in bytes.
func parseHex(text []byte, size int) (ID, bool) {
	id := ID{n: uint8(size)}
	if size != 20 && size != maxHash || len(text) != 2*size {
		return ID{}, false
	}
	if _, err := hex.Decode(id.sum[:], text); err != nil {
		return ID{}, false
	}
	return id, true
}

// rawID reads an ID in binary form. The length of raw is that of a hash.
func rawID(raw []byte) ID {
	id := ID{n: uint8(len(raw))}
	copy(id.sum[:], raw)
	return id
}

// raw returns the bytes in use.
func (id *ID) raw() []byte { return id.sum[:id.n] }

// IsZero reports whether id is the zero ID.
func (id ID) IsZero() bool { return id.n == 0 }

// String returns the ID as lower-case hexadecimal digits.
func (id ID) String() string { return hex.EncodeToString(id.raw()) }

// A prefix is the beginning of an ID in hexadecimal digits.
type prefix struct {
	text   string        // lower case
	sum    [maxHash]byte // the digits as bytes, the rest zero
	digits int
}

// minPrefix is the shortest abbreviation that git accepts.
const minPrefix = 4

// parsePrefix reads an abbreviated ID.
func parsePrefix(text string, size int) (prefix, bool) {
	p := prefix{digits: len(text)}
	if len(text) < minPrefix || len(text) > 2*size {
		return p, false
	}
	p.text = string(bytes.ToLower([]byte(text)))
	even := p.text
	if len(text)%2 == 1 {
		even += "0"
	}
	_, err := hex.Decode(p.sum[:], []byte(even))
	return p, err == nil
}

// matches reports whether the ID in raw begins with p.
func (p *prefix) matches(raw []byte) bool {
	whole := p.digits / 2
	return bytes.Equal(raw[:whole], p.sum[:whole]) && (p.digits%2 == 0 || raw[whole]>>4 == p.sum[whole]>>4)
}
