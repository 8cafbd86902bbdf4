package keys

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestPublicKeysInTheirForms(t *testing.T) {
	k := made(t, P256)
	der, err := x509.MarshalPKIXPublicKey(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	text, err := PublicPEM(k)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "x"}, NotAfter: time.Now().Add(time.Hour)}
	cert, err := x509.CreateCertificate(rand.Reader, c, c, k.Public(), k)
	if err != nil {
		t.Fatal(err)
	}
	want, err := NewPublic(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{"DER": der, "PEM": text, "a certificate": pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert})} {
		got, err := ParsePublic(data)
		if err != nil || got.Fingerprint() != want.Fingerprint() || !bytes.Equal(got.DER(), der) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if got, err := ParseCertificate(cert); err != nil || got.Fingerprint() != want.Fingerprint() {
		t.Error(err)
	}
	if !strings.HasPrefix(want.Fingerprint(), "SHA256:") || len(want.Fingerprint()) != 7+43 {
		t.Error(want.Fingerprint())
	}
	for name, data := range map[string][]byte{"nothing": nil, "text": []byte("key"), "a private key": pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), "a broken certificate": pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})} {
		if _, err := ParsePublic(data); err == nil {
			t.Errorf("%s is a public key", name)
		}
	}
	if _, err := ParseCertificate(der); err == nil {
		t.Error("a key is a certificate")
	}
}

func TestWeakAndUnknownKeysAreRefused(t *testing.T) {
	small, err := rsa.GenerateKey(rand.Reader, 1024)
	if err == nil {
		if _, err := NewPublic(small.Public()); err == nil || !strings.Contains(err.Error(), "1024 bits") {
			t.Error(err)
		}
	}
	p224, err := ecdsa.GenerateKey(elliptic.P224(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := NewPublic(p224.Public()); err == nil || !strings.Contains(err.Error(), "curve") {
		t.Error(err)
	}
	if _, err := NewPublic("text"); err == nil || !strings.Contains(err.Error(), "string") {
		t.Error(err)
	}
}

func TestRSAKeysInBothSchemes(t *testing.T) {
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	p, err := ParsePublic(pem.EncodeToMemory(&pem.Block{Type: "RSA PUBLIC KEY", Bytes: x509.MarshalPKCS1PublicKey(&k.PublicKey)}))
	if err != nil {
		t.Fatal(err)
	}
	digest := p.digest([]byte("m"))
	pkcs, err := rsa.SignPKCS1v15(rand.Reader, k, 5, digest) // crypto.SHA256
	if err != nil || !p.Verify([]byte("m"), pkcs, false) {
		t.Errorf("PKCS #1: %v", err)
	}
	pss, err := rsa.SignPSS(rand.Reader, k, 5, digest, nil)
	if err != nil || !p.VerifyDigest("sha256", digest, pss) {
		t.Errorf("PSS: %v", err)
	}
}

func TestSealedKeysOfCosign(t *testing.T) {
	k := made(t, P256)
	sealed, err := SealPrivate(k, []byte("p"))
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range []string{"ENCRYPTED SIGSTORE PRIVATE KEY", "ENCRYPTED COSIGN PRIVATE KEY"} {
		data := bytes.ReplaceAll(sealed, []byte("ENCRYPTED SIGSTORE PRIVATE KEY"), []byte(kind))
		got, err := ParsePrivate(data, []byte("p"))
		if err != nil || !got.Public().(*ecdsa.PublicKey).Equal(k.Public()) {
			t.Errorf("%s: %v", kind, err)
		}
	}
	if _, err := ParsePrivate(sealed, []byte("q")); err == nil || !strings.Contains(err.Error(), "password") {
		t.Error(err)
	}
}

// TestKeysThatOpenSSLWrites reads what openssl makes here in its usual forms.
func TestKeysThatOpenSSLWrites(t *testing.T) {
	if _, err := exec.LookPath("openssl"); err != nil {
		t.Skip("openssl is not installed")
	}
	dir := t.TempDir()
	run := func(args ...string) {
		t.Helper()
		cmd := exec.Command("openssl", args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("openssl %v: %v\n%s", args, err, out)
		}
	}
	run("ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "sec1.pem")
	run("pkcs8", "-topk8", "-nocrypt", "-in", "sec1.pem", "-out", "plain.pem")
	run("pkcs8", "-topk8", "-v2", "aes-256-cbc", "-passout", "pass:secret", "-in", "sec1.pem", "-out", "pbkdf2.pem")
	run("pkcs8", "-topk8", "-v2", "aes-128-cbc", "-v2prf", "hmacWithSHA512", "-passout", "pass:secret", "-in", "sec1.pem", "-out", "sha512.pem")
	run("pkcs8", "-topk8", "-scrypt", "-passout", "pass:secret", "-in", "sec1.pem", "-out", "scrypt.pem")
	run("pkcs8", "-topk8", "-v1", "PBE-SHA1-3DES", "-passout", "pass:secret", "-in", "sec1.pem", "-out", "old.pem")
	var first *ecdsa.PublicKey
	for _, name := range []string{"sec1.pem", "plain.pem", "pbkdf2.pem", "sha512.pem", "scrypt.pem"} {
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		k, err := ParsePrivate(data, []byte("secret"))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if first == nil {
			first = k.Public().(*ecdsa.PublicKey)
		}
		if !first.Equal(k.Public()) {
			t.Errorf("%s: another key", name)
		}
		if strings.Contains(string(data), "ENCRYPTED") {
			if _, err := ParsePrivate(data, []byte("wrong")); err == nil || !strings.Contains(err.Error(), "password") {
				t.Errorf("%s with another password: %v", name, err)
			}
		}
	}
	old, err := os.ReadFile(filepath.Join(dir, "old.pem"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ParsePrivate(old, []byte("secret")); err == nil || !strings.Contains(err.Error(), "PBES2") {
		t.Errorf("an old seal: %v", err)
	}
}

func TestBrokenPrivateKeysTellNothing(t *testing.T) {
	secret := []byte("MIGHAgEAMBMGByqGSM49")
	for _, kind := range []string{"PRIVATE KEY", "EC PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "ENCRYPTED COSIGN PRIVATE KEY", "OPENSSH PRIVATE KEY"} {
		_, err := ParsePrivate(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: secret}), []byte("pw"))
		if err == nil {
			t.Errorf("%s is taken", kind)
		} else if strings.Contains(err.Error(), "MIG") || strings.Contains(err.Error(), "pw") && !strings.Contains(err.Error(), "password") {
			t.Errorf("%s: the error shows what it read: %v", kind, err)
		}
	}
	if _, err := ParsePrivate([]byte("x"), nil); err == nil {
		t.Error("any text is a key")
	}
}

func FuzzPrivate(f *testing.F) {
	k, err := Generate(P256, rand.Reader)
	if err != nil {
		f.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(k)
	if err != nil {
		f.Fatal(err)
	}
	f.Add("PRIVATE KEY", der)
	f.Add("ENCRYPTED PRIVATE KEY", []byte{0x30, 0x03, 0x02, 0x01, 0x00})
	f.Fuzz(func(t *testing.T, kind string, der []byte) {
		if strings.ContainsAny(kind, "\r\n-") || strings.Contains(kind, "COSIGN") || strings.Contains(kind, "SIGSTORE") {
			return // the derivation of those is slow on purpose
		}
		k, err := ParsePrivate(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), []byte("p"))
		if err == nil && k.Public() == nil {
			t.Fatal("a key without a public one")
		}
	})
}

func FuzzPublic(f *testing.F) {
	k, err := Generate(Ed25519, rand.Reader)
	if err != nil {
		f.Fatal(err)
	}
	text, err := PublicPEM(k)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Fuzz(func(t *testing.T, data []byte) {
		if p, err := ParsePublic(data); err == nil {
			p.Verify([]byte("m"), data, true)
			if again, err := ParsePublic(p.DER()); err != nil || again.Fingerprint() != p.Fingerprint() {
				t.Fatal("a key does not come back")
			}
		}
	})
}
