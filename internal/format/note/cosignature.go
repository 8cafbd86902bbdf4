package note

import (
	"crypto"
	"crypto/ed25519"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"time"
)

// cosigned is what a witness signs of a checkpoint at a time (C2SP
// tlog-cosignature).
func cosigned(text string, seconds uint64) []byte {
	return fmt.Appendf(nil, "cosignature/v1\ntime %d\n%s", seconds, text)
}

// Cosign signs the text of a checkpoint as a witness does. The key is that of k,
// which is of the kind [Cosignature].
func Cosign(k Key, key crypto.Signer, text string, at time.Time, random io.Reader) (Signature, error) {
	seconds := uint64(max(at.Unix(), 0))
	sig, err := key.Sign(random, cosigned(text, seconds), crypto.Hash(0))
	if err != nil {
		return Signature{}, fmt.Errorf("cosigning: %w", err)
	}
	return Signature{Name: k.Name, Hint: k.Hint(), Signature: append(binary.BigEndian.AppendUint64(nil, seconds), sig...)}, nil
}

// Cosigned tells when the witness of a key cosigned a checkpoint; ok is false
// where it did not. The latest of several times counts.
func (k Key) Cosigned(c *Checkpoint) (at time.Time, ok bool) {
	if k.Kind != Cosignature {
		return at, false
	}
	hint := k.Hint()
	for _, s := range c.Signatures {
		if s.Name != k.Name || s.Hint != hint || len(s.Signature) != 8+ed25519.SignatureSize {
			continue
		}
		seconds := binary.BigEndian.Uint64(s.Signature)
		if seconds == 0 || seconds > math.MaxInt64 || !ed25519.Verify(k.Public, cosigned(c.Text, seconds), s.Signature[8:]) {
			continue
		}
		if t := time.Unix(int64(seconds), 0).UTC(); !ok || t.After(at) {
			at, ok = t, true
		}
	}
	return at, ok
}
