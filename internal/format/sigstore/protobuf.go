package sigstore

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/pem"
	"errors"
	"fmt"
	"math"
)

// maxHashes is the most hashes of an inclusion proof: a log cannot have more
// than 2^63 entries.
const maxHashes = 64

// DecodeEntry reads a log entry in the binary form of protocol buffers
// (sigstore_rekor.proto, TransparencyLogEntry), as gitsign keeps it in signatures.
// Fields that are not known are left out; a body may be missing.
func DecodeEntry(data []byte) (*Entry, error) {
	e := &Entry{}
	w := wire{}
	w.message(data, func(n int, v field) {
		switch n {
		case 1:
			e.LogIndex = v.number
		case 2:
			w.message(v.bytes, w.into(1, &e.LogID))
		case 3:
			w.message(v.bytes, func(n int, v field) {
				switch n {
				case 1:
					e.Kind = string(v.bytes)
				case 2:
					e.Version = string(v.bytes)
				}
			})
		case 4:
			e.IntegratedTime = v.number
		case 5:
			w.message(v.bytes, w.into(1, &e.Promise))
		case 6:
			e.Proof = w.proof(v.bytes)
		case 7:
			e.Body = bytes.Clone(v.bytes)
		}
	})
	if w.err == nil && len(e.LogID) == 0 {
		w.err = errors.New("it names no log")
	}
	if w.err != nil {
		return nil, fmt.Errorf("the log entry: %w", w.err)
	}
	return e, nil
}

func (w *wire) proof(data []byte) *Proof {
	p := &Proof{}
	w.message(data, func(n int, v field) {
		switch n {
		case 1:
			p.Index = v.number
		case 2:
			p.Root = bytes.Clone(v.bytes)
		case 3:
			p.Size = v.number
		case 4:
			if p.Hashes = append(p.Hashes, bytes.Clone(v.bytes)); len(p.Hashes) > maxHashes {
				w.fail("a proof of more than %d hashes", maxHashes)
			}
		case 5:
			var text []byte
			w.message(v.bytes, w.into(1, &text))
			p.Checkpoint = string(text)
		}
	})
	return p
}

// wire reads messages of protocol buffers and keeps the first error
// (protobuf.dev, "Encoding").
type wire struct{ err error }

// A field is the value of one: a number, or bytes.
type field struct {
	number int64
	bytes  []byte
}

func (w *wire) fail(format string, args ...any) {
	if w.err == nil {
		w.err = fmt.Errorf(format, args...)
	}
}

// into returns a taker of one field of bytes.
func (w *wire) into(want int, out *[]byte) func(int, field) {
	return func(n int, v field) {
		if n == want {
			*out = bytes.Clone(v.bytes)
		}
	}
}

// message gives the fields of a message to take.
func (w *wire) message(data []byte, take func(n int, v field)) {
	for len(data) > 0 && w.err == nil {
		tag, n := binary.Uvarint(data)
		if n <= 0 || tag>>3 == 0 || tag>>3 > math.MaxInt32 {
			w.fail("a tag cannot be read")
			return
		}
		data = data[n:]
		var v field
		switch tag & 7 {
		case 0:
			u, n := binary.Uvarint(data)
			if n <= 0 {
				w.fail("a number cannot be read")
				return
			}
			v.number, data = int64(u), data[n:]
		case 2:
			size, n := binary.Uvarint(data)
			if n <= 0 || size > uint64(len(data)-n) {
				w.fail("a field is longer than what is there")
				return
			}
			v.bytes, data = data[n:n+int(size)], data[n+int(size):]
		case 1, 5:
			size := 8
			if tag&7 == 5 {
				size = 4
			}
			if len(data) < size {
				w.fail("a number is cut off")
				return
			}
			data = data[size:]
			continue // none of the fields has this form
		default:
			w.fail("the wire type %d is not known", tag&7)
			return
		}
		take(int(tag>>3), v)
	}
}

// HashedRekord returns the body of an entry of Rekor v1 about a SHA-256 digest that
// a certificate signed, in the canonical form that the log keeps (RFC 8785; the
// schema hashedrekord 0.0.1).
func HashedRekord(digest, signature, certificate []byte) []byte {
	b64 := base64.StdEncoding.EncodeToString
	key := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate})
	return []byte(`{"apiVersion":"0.0.1","kind":"hashedrekord","spec":{"data":{"hash":{"algorithm":"sha256","value":"` + hex.EncodeToString(digest) +
		`"}},"signature":{"content":"` + b64(signature) + `","publicKey":{"content":"` + b64(key) + `"}}}}`)
}
