package sshsig

import (
	"bytes"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"hash"
	"io"

	"golang.org/x/crypto/ssh"
)

// A Signature is a decoded SSH signature.
type Signature struct {
	Key       ssh.PublicKey // a certificate where one signed
	Namespace string        // what the signature is for: "file", "git"
	Hash      string        // "sha256" or "sha512"

	reserved string
	sig      *ssh.Signature
}

const (
	begin = "-----BEGIN SSH SIGNATURE-----"
	end   = "-----END SSH SIGNATURE-----"
	magic = "SSHSIG"
)

// maxSignature is the most bytes of a signature in its armour: a certificate with
// RSA keys of 16,384 bits has less than 10,000.
const maxSignature = 64 << 10

// IsArmored reports whether data begins as an SSH signature.
func IsArmored(data []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(data), []byte(begin)) }

// Decode reads a signature in its armour (PROTOCOL.sshsig, 3). Nothing but white
// space may stand around it.
func Decode(data []byte) (*Signature, error) {
	if len(data) > maxSignature {
		return nil, fmt.Errorf("%d bytes are more than a signature has", len(data))
	}
	text, ok := bytes.CutPrefix(bytes.TrimSpace(data), []byte(begin))
	if !ok {
		return nil, errors.New("no SSH SIGNATURE block")
	}
	if text, ok = bytes.CutSuffix(text, []byte(end)); !ok {
		return nil, errors.New("the block does not end")
	}
	blob, err := base64.StdEncoding.DecodeString(string(bytes.Join(bytes.Fields(text), nil)))
	if err != nil {
		return nil, errors.New("not base64")
	}
	return decodeBlob(blob)
}

// decodeBlob reads the signature itself (PROTOCOL.sshsig, 2).
func decodeBlob(blob []byte) (*Signature, error) {
	body, ok := bytes.CutPrefix(blob, []byte(magic))
	if !ok {
		return nil, errors.New("no SSHSIG")
	}
	var w struct {
		Version   uint32
		Key       []byte
		Namespace string
		Reserved  string
		Hash      string
		Sig       []byte
	}
	if err := ssh.Unmarshal(body, &w); err != nil {
		return nil, fmt.Errorf("a field of another length: %w", err)
	}
	switch {
	case w.Version != 1:
		return nil, fmt.Errorf("version %d, not 1", w.Version)
	case w.Namespace == "":
		return nil, errors.New("an empty namespace")
	case w.Hash != "sha256" && w.Hash != "sha512":
		return nil, fmt.Errorf("the digest %.20q, not sha256 or sha512", w.Hash)
	}
	s := &Signature{Namespace: w.Namespace, Hash: w.Hash, reserved: w.Reserved, sig: &ssh.Signature{}}
	var err error
	if s.Key, err = ssh.ParsePublicKey(w.Key); err != nil {
		return nil, fmt.Errorf("its key: %w", err)
	}
	if err := ssh.Unmarshal(w.Sig, s.sig); err != nil {
		return nil, fmt.Errorf("its signature: %w", err)
	}
	return s, nil
}

// fitting says what is wrong with a key and an algorithm, whatever they signed.
func fitting(key ssh.PublicKey, algorithm string) error {
	plain := key
	if c, ok := key.(*ssh.Certificate); ok {
		plain = c.Key
	}
	switch plain.Type() {
	case ssh.KeyAlgoED25519, ssh.KeyAlgoECDSA256, ssh.KeyAlgoECDSA384, ssh.KeyAlgoECDSA521, ssh.KeyAlgoSKED25519, ssh.KeyAlgoSKECDSA256:
		return nil
	case ssh.KeyAlgoRSA:
	default:
		return fmt.Errorf("keys of the kind %.40s are refused", plain.Type())
	}
	if algorithm != ssh.KeyAlgoRSASHA256 && algorithm != ssh.KeyAlgoRSASHA512 {
		return fmt.Errorf("an RSA key signed with %.40q, not with SHA-2", algorithm)
	}
	if c, ok := plain.(ssh.CryptoPublicKey); ok {
		if k, ok := c.CryptoPublicKey().(*rsa.PublicKey); ok && k.N.BitLen() < 2048 {
			return fmt.Errorf("an RSA key of %d bits is refused", k.N.BitLen())
		}
	}
	return nil
}

// signedData returns what the key signed (PROTOCOL.sshsig, 4).
func (s *Signature) signedData(digest []byte) []byte {
	return append([]byte(magic), ssh.Marshal(struct {
		Namespace string
		Reserved  string
		Hash      string
		Digest    []byte
	}{s.Namespace, s.reserved, s.Hash, digest})...)
}

// holds reports whether the signature is over the message.
func (s *Signature) holds(message io.Reader) error {
	h := s.digest()
	if _, err := io.Copy(h, message); err != nil {
		return err
	}
	return s.Key.Verify(s.signedData(h.Sum(nil)), s.sig)
}

func (s *Signature) digest() hash.Hash {
	if s.Hash == "sha256" {
		return sha256.New()
	}
	return sha512.New()
}
