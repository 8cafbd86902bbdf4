package keys

import (
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha512"
	"testing"
)

func TestAKeyOfEachKindSignsAsItsVerifierExpects(t *testing.T) {
	list := []crypto.Signer{ed25519.NewKeyFromSeed(make([]byte, 32))}
	for _, c := range []elliptic.Curve{elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		k, err := ecdsa.GenerateKey(c, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, k)
	}
	long, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range append(list, long) {
		opts, err := Options(k.Public())
		if err != nil {
			t.Fatal(err)
		}
		sig, err := crypto.SignMessage(k, rand.Reader, []byte("hello"), opts)
		if err != nil {
			t.Fatal(err)
		}
		p, err := NewPublic(k.Public())
		if err != nil {
			t.Fatal(err)
		}
		if !p.Verify([]byte("hello"), sig, false) || p.Verify([]byte("hullo"), sig, false) {
			t.Errorf("%T, %v", k, opts.HashFunc())
		}
	}
}

func TestOtherKeysHaveNoOptions(t *testing.T) {
	small, err := ecdsa.GenerateKey(elliptic.P224(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range []crypto.PublicKey{small.Public(), &ecdh.PublicKey{}, nil} {
		if _, err := Options(k); err == nil {
			t.Errorf("%T has options", k)
		}
	}
}

func TestEd25519phIsASignatureOverADigestAndOverNothingElse(t *testing.T) {
	private := ed25519.NewKeyFromSeed(make([]byte, 32))
	digest := sha512.Sum512([]byte("hello"))
	p, err := NewPublic(private.Public())
	if err != nil {
		t.Fatal(err)
	}
	prehashed, err := private.Sign(nil, digest[:], &ed25519.Options{Hash: crypto.SHA512})
	if err != nil {
		t.Fatal(err)
	}
	if !p.VerifyDigest("sha512", digest[:], prehashed) {
		t.Error("Ed25519ph does not verify")
	}
	// The two are apart: neither is taken for the other.
	if p.Verify([]byte("hello"), prehashed, false) || p.VerifyDigest("sha512", digest[:], ed25519.Sign(private, []byte("hello"))) || p.VerifyDigest("sha512", digest[:], ed25519.Sign(private, digest[:])) {
		t.Error("Ed25519 and Ed25519ph are mixed up")
	}
	if p.VerifyDigest("sha256", digest[:32], prehashed) || p.VerifyDigest("sha512", digest[:63], prehashed) || p.VerifyDigest("md5", digest[:], prehashed) {
		t.Error("another digest is taken")
	}
}
