package keys

import (
	"crypto"
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"hash"

	"golang.org/x/crypto/scrypt"
)

// encryptedKey is EncryptedPrivateKeyInfo (RFC 5958, 3).
type encryptedKey struct {
	Algorithm pkix.AlgorithmIdentifier
	Data      []byte
}

// pbes2 is PBES2-params (RFC 8018, A.4).
type pbes2 struct {
	KDF, Cipher pkix.AlgorithmIdentifier
}

// maxIterations bounds what a foreign file may ask for.
const maxIterations = 10_000_000

// parseEncryptedPKCS8 opens a PKCS #8 key that PBES2 seals with AES-CBC, under a
// key by PBKDF2 or scrypt: what OpenSSL writes.
func parseEncryptedPKCS8(der, password []byte) (crypto.Signer, error) {
	var info encryptedKey
	if rest, err := asn1.Unmarshal(der, &info); err != nil || len(rest) > 0 {
		return nil, errors.New("the key is damaged")
	}
	if info.Algorithm.Algorithm.String() != "1.2.840.113549.1.5.13" {
		return nil, errors.New("the key is not sealed with PBES2")
	}
	var p pbes2
	if _, err := asn1.Unmarshal(info.Algorithm.Parameters.FullBytes, &p); err != nil {
		return nil, errors.New("the key is damaged")
	}
	size := 0
	switch p.Cipher.Algorithm.String() {
	case "2.16.840.1.101.3.4.1.2":
		size = 16
	case "2.16.840.1.101.3.4.1.22":
		size = 24
	case "2.16.840.1.101.3.4.1.42":
		size = 32
	default:
		return nil, errors.New("the key is not sealed with AES-CBC")
	}
	var iv []byte
	if _, err := asn1.Unmarshal(p.Cipher.Parameters.FullBytes, &iv); err != nil || len(iv) != aes.BlockSize {
		return nil, errors.New("the key is damaged")
	}
	key, err := derive(&p.KDF, password, size)
	if err != nil {
		return nil, err
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	if len(info.Data) == 0 || len(info.Data)%aes.BlockSize != 0 {
		return nil, errors.New("the key is damaged")
	}
	plain := make([]byte, len(info.Data))
	cipher.NewCBCDecrypter(block, iv).CryptBlocks(plain, info.Data)
	n := int(plain[len(plain)-1])
	if n == 0 || n > aes.BlockSize || n > len(plain) {
		return nil, errors.New("the password does not open the key")
	}
	k, err := pkcs8(plain[:len(plain)-n])
	if err != nil {
		return nil, errors.New("the password does not open the key")
	}
	return k, nil
}

// derive makes the key from the password.
func derive(kdf *pkix.AlgorithmIdentifier, password []byte, size int) ([]byte, error) {
	switch kdf.Algorithm.String() {
	case "1.2.840.113549.1.5.12": // PBKDF2 (RFC 8018, A.2)
		var p struct {
			Salt       []byte
			Iterations int
			Length     int                      `asn1:"optional"`
			PRF        pkix.AlgorithmIdentifier `asn1:"optional"`
		}
		if _, err := asn1.Unmarshal(kdf.Parameters.FullBytes, &p); err != nil || p.Iterations < 1 || p.Iterations > maxIterations {
			return nil, errors.New("the key is damaged")
		}
		var h func() hash.Hash
		switch p.PRF.Algorithm.String() {
		case "", "1.2.840.113549.2.7":
			h = sha1.New
		case "1.2.840.113549.2.9":
			h = sha256.New
		case "1.2.840.113549.2.11":
			h = sha512.New
		default:
			return nil, errors.New("the key is sealed in a way that is not known")
		}
		return pbkdf2.Key(h, string(password), p.Salt, p.Iterations, size)
	case "1.3.6.1.4.1.11591.4.11": // scrypt (RFC 7914, 7)
		var p struct {
			Salt    []byte
			N, R, P int
			Length  int `asn1:"optional"`
		}
		if _, err := asn1.Unmarshal(kdf.Parameters.FullBytes, &p); err != nil || p.N > 1<<20 || p.R > 32 || p.P > 16 {
			return nil, errors.New("the key is damaged")
		}
		return scrypt.Key(password, p.Salt, p.N, p.R, p.P, size)
	}
	return nil, errors.New("the key is sealed in a way that is not known")
}
