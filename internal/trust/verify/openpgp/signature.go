package openpgp

import (
	"bytes"
	"crypto"
	"errors"
	"fmt"
	"io"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/armor"
	"github.com/ProtonMail/go-crypto/openpgp/packet"
)

// maxSignature is the most bytes of a file of signatures, and maxCount the most
// signatures in it. Signatures nest as deep as they are long.
const (
	maxSignature = 256 << 10
	maxCount     = 32
)

// IsSignature reports whether data begins as an OpenPGP signature: in armour, or
// with the head of a signature packet (RFC 9580, 4.2).
func IsSignature(data []byte) bool {
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("-----BEGIN PGP SIGNATURE-----")) {
		return true
	}
	return len(data) > 3 && (data[0]&0xc0 == 0xc0 && data[0]&0x3f == 2 || data[0]&0xfc == 0x88)
}

// decode reads the signatures of a file.
func decode(data []byte) ([]*packet.Signature, error) {
	if len(data) > maxSignature {
		return nil, fmt.Errorf("%d bytes are more than signatures have", len(data))
	}
	var body io.Reader = bytes.NewReader(data)
	if bytes.Contains(data, []byte("-----BEGIN PGP")) {
		b, err := armor.Decode(bytes.NewReader(data))
		if err != nil {
			return nil, fmt.Errorf("its armour: %w", err)
		}
		if b.Type != openpgp.SignatureType {
			return nil, fmt.Errorf("a block of the type %.40q", b.Type)
		}
		body = b.Body
	}
	return packets(body)
}

// packets reads signature packets; nothing else may stand among them.
func packets(body io.Reader) ([]*packet.Signature, error) {
	var out []*packet.Signature
	r := packet.NewReader(io.LimitReader(body, maxSignature))
	for {
		p, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		s, ok := p.(*packet.Signature)
		if !ok {
			return nil, fmt.Errorf("a packet of the kind %T among the signatures", p)
		}
		if out = append(out, s); len(out) > maxCount {
			return nil, fmt.Errorf("more than %d signatures", maxCount)
		}
	}
	if len(out) == 0 {
		return nil, errors.New("no signature that is understood")
	}
	return out, nil
}

// unfit says why a signature cannot count whatever key made it.
func unfit(s *packet.Signature) *problem {
	switch {
	case s.Version != 4 && s.Version != 6:
		return &problem{Malformed, fmt.Sprintf("signatures of version %d are not read", s.Version)}
	case s.SigType != packet.SigTypeBinary && s.SigType != packet.SigTypeText:
		return &problem{Malformed, fmt.Sprintf("a signature of the type 0x%02x is not one over a document", uint8(s.SigType))}
	case s.CreationTime.IsZero():
		return &problem{Malformed, "the signature does not say when it was made"}
	}
	switch s.Hash {
	case crypto.SHA256, crypto.SHA384, crypto.SHA512, crypto.SHA224, crypto.SHA3_256, crypto.SHA3_512:
		return nil
	}
	return &problem{DigestWeak, fmt.Sprintf("the digest %v is refused", s.Hash)}
}
