package gitsig

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/pem"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/chain"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// certified signs a text with CMS, as git does with gpg.format=x509, and returns
// the signature with the certificate, which is its own root.
func certified(t *testing.T, text string, extra ...pkix.Extension) ([]byte, *x509.Certificate) {
	t.Helper()
	if _, err := exec.LookPath("openssl"); err != nil {
		t.Skip("openssl is not installed")
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Ada"}, EmailAddresses: []string{"ada@example.com"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageEmailProtection}, ExtraExtensions: extra}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	c, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, data := range map[string][]byte{"c.pem": pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), "k.pem": pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: private}), "m": []byte(text)} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("openssl", "cms", "-sign", "-binary", "-in", "m", "-signer", "c.pem", "-inkey", "k.pem", "-outform", "DER")
	cmd.Dir = dir
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("openssl: %v", err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "SIGNED MESSAGE", Bytes: out}), c
}

// commitWith puts a signature into the header of a commit.
func commitWith(payload string, signature []byte) []byte {
	head, body, _ := strings.Cut(payload, "\n\n")
	return []byte(head + "\ngpgsig " + strings.ReplaceAll(strings.TrimSuffix(string(signature), "\n"), "\n", "\n ") + "\n\n" + body)
}

const unsigned = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor Ada <ada@example.com> 1780000000 +0000\ncommitter Ada <ada@example.com> 1780000000 +0000\n\nm\n"

func TestCommitsOfCertificates(t *testing.T) {
	sig, c := certified(t, unsigned)
	usage, err := chain.ParseUsage("email")
	if err != nil {
		t.Fatal(err)
	}
	trusted := Trusted{Chain: &chain.Policy{Roots: []*x509.Certificate{c}, Usage: usage, At: time.Now()}}
	check(t, "a commit", "commit", commitWith(unsigned, sig), trusted, "")
	check(t, "a tag", "tag", append([]byte("object 1\ntype commit\ntag v1\n\nm\n"), sig...), trusted, chain.SignatureInvalid) // of another text
	check(t, "another message", "commit", commitWith(strings.Replace(unsigned, "\n\nm", "\n\nn", 1), sig), trusted, chain.SignatureInvalid)
	check(t, "no roots", "commit", commitWith(unsigned, sig), Trusted{}, RootsMissing)
	trusted.Signer = evidence.Exact("eve@example.com")
	check(t, "another signer", "commit", commitWith(unsigned, sig), trusted, chain.NameMismatch)
}

// TestAGitsignSignatureIsNotTakenForACorporateOne has a certificate with an
// extension of Fulcio's: its ten minutes need a log entry.
func TestAGitsignSignatureIsNotTakenForACorporateOne(t *testing.T) {
	sig, c := certified(t, unsigned, pkix.Extension{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 4, 1, 57264, 1, 1}, Value: []byte("https://issuer.invalid")})
	check(t, "gitsign", "commit", commitWith(unsigned, sig), Trusted{Chain: &chain.Policy{Roots: []*x509.Certificate{c}, At: time.Now()}, Sigstore: verify.New(&verify.Root{})}, GitsignUnproven)
	check(t, "gitsign without roots of Sigstore", "commit", commitWith(unsigned, sig), Trusted{Chain: &chain.Policy{Roots: []*x509.Certificate{c}, At: time.Now()}}, RootsMissing)
}

func TestPeopleAndTimes(t *testing.T) {
	for text, want := range map[string]int64{"A <a@b> 5 +0000": 5, "A <a@b> 5": 5, "A <a@b>": -1, "A <a@b> -5 +0000": -1, "A <a@b> 99999999999999 +0000": -1, "A": -1} {
		who, when := person(text)
		if want < 0 && !when.IsZero() || want >= 0 && when.Unix() != want || strings.Contains(text, ">") && who != "A <a@b>" {
			t.Errorf("%q: %q %v", text, who, when)
		}
	}
}
