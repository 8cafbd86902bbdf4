package keys

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"
)

func made(t testing.TB, kind Kind) crypto.Signer {
	t.Helper()
	k, err := Generate(kind, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestARingOpensWithItsPassword(t *testing.T) {
	r := &Ring{}
	for name, kind := range map[string]Kind{"a": P256, "b": P384, "c": Ed25519} {
		if err := r.Add(name, made(t, kind)); err != nil {
			t.Fatal(err)
		}
	}
	sealed, err := r.Seal([]byte("secret"), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Open(sealed, []byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(got.Names()) != "[a b c]" {
		t.Error(got.Names())
	}
	was, _ := r.Get("a")
	is, err := got.Get("a")
	if err != nil || !is.Public().(*ecdsa.PublicKey).Equal(was.Public()) {
		t.Error("another key comes back")
	}
	if _, err := Open(sealed, []byte("other")); !IsPassword(err) {
		t.Errorf("another password: %v", err)
	}
}

func TestARingKeepsItsSecrets(t *testing.T) {
	r := &Ring{}
	if err := r.Add("a", made(t, P256)); err != nil {
		t.Fatal(err)
	}
	for _, format := range []string{"%v", "%+v", "%#v", "%s"} {
		if text := fmt.Sprintf(format, r); text != "ring of 1 keys" {
			t.Errorf("%s shows %s", format, text)
		}
	}
	one, err := r.Seal([]byte("p"), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	two, err := r.Seal([]byte("p"), rand.Reader)
	if err != nil || bytes.Equal(one, two) {
		t.Error("salt and nonce are the same twice")
	}
	if err := r.Add("a", made(t, P256)); err == nil {
		t.Error("a name is taken twice")
	}
	r.Remove("a")
	if _, err := r.Get("a"); err == nil || !strings.Contains(err.Error(), `no key "a"`) {
		t.Error(err)
	}
	if _, err := Generate("rot13", rand.Reader); err == nil {
		t.Error("a key of no kind is made")
	}
	if _, err := r.Seal([]byte("p"), strings.NewReader("short")); err == nil {
		t.Error("a ring is sealed without randomness")
	}
}

func TestDamagedRingsAreRefused(t *testing.T) {
	r := &Ring{}
	if err := r.Add("a", made(t, P256)); err != nil {
		t.Fatal(err)
	}
	good, err := r.Seal([]byte("p"), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(string) string{
		"nothing": func(string) string { return "" }, "no JSON": func(s string) string { return s[1:] },
		"another format": func(s string) string { return strings.Replace(s, "ossay-ring-1", "ossay-ring-2", 1) },
		"a huge cost":    func(s string) string { return strings.Replace(s, `"n":32768`, `"n":2147483648`, 1) },
		"no cost":        func(s string) string { return strings.Replace(s, `"n":32768`, `"n":2`, 1) },
		"no nonce":       func(s string) string { return strings.Replace(s, `"nonce":"`, `"nonce":"AAAA","x":"`, 1) },
		"changed data":   func(s string) string { return strings.Replace(s, `"data":"`, `"data":"AAAA`, 1) },
	} {
		if _, err := Open([]byte(change(string(good))), []byte("p")); err == nil {
			t.Errorf("%s is opened", name)
		}
	}
}

func TestSignaturesOfEachKind(t *testing.T) {
	message := []byte("message")
	for _, kind := range []Kind{P256, P384, Ed25519} {
		k := made(t, kind)
		p, err := NewPublic(k.Public())
		if err != nil {
			t.Fatal(err)
		}
		digest, opts := p.digest(message), crypto.SignerOpts(crypto.SHA256)
		if kind == P384 {
			opts = crypto.SHA384
		}
		if kind == Ed25519 {
			digest, opts = message, crypto.Hash(0)
		}
		sig, err := k.Sign(rand.Reader, digest, opts)
		if err != nil {
			t.Fatal(err)
		}
		if !p.Verify(message, sig, false) || p.Verify([]byte("other"), sig, false) || p.Verify(message, sig[1:], false) || p.Verify(message, nil, true) {
			t.Errorf("%s: a signature is not what it is", kind)
		}
		sum := sha256.Sum256(message)
		if got := p.VerifyDigest("sha256", sum[:], sig); got != (kind == P256) {
			t.Errorf("%s over a digest: %v", kind, got)
		}
		if p.VerifyDigest("md5", sum[:16], sig) || p.VerifyDigest("sha256", sum[:16], sig) {
			t.Errorf("%s: any digest will do", kind)
		}
	}
}

func TestFixedSizeSignaturesOnlyWhereAllowed(t *testing.T) {
	k := made(t, P256).(*ecdsa.PrivateKey)
	p, err := NewPublic(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte("m"))
	r, s, err := ecdsa.Sign(rand.Reader, k, sum[:])
	if err != nil {
		t.Fatal(err)
	}
	fixed := append(r.FillBytes(make([]byte, 32)), s.FillBytes(make([]byte, 32))...)
	if !p.Verify([]byte("m"), fixed, true) || p.Verify([]byte("m"), fixed, false) {
		t.Error("the form of the signature is not looked at")
	}
}

func TestKeysOfSHA256WithALargerCurve(t *testing.T) {
	k := made(t, P384)
	p, err := NewPublic(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte("m"))
	sig, err := k.Sign(rand.Reader, sum[:], crypto.SHA256)
	if err != nil || !p.Verify([]byte("m"), sig, false) {
		t.Error("a signature over SHA-256 with P-384 is refused")
	}
}
