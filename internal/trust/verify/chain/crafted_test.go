package chain

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha512"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/pem"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

func TestABareSignatureOfAKey(t *testing.T) {
	root := authority(t, nil, "Root")
	l := leaf(t, root)
	key, err := keys.NewPublic(&l.key.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	sig := l.sign(t, "hello")
	for name, data := range map[string][]byte{"raw": sig, "base64": []byte(base64.StdEncoding.EncodeToString(sig)), "a line of base64": []byte(base64.StdEncoding.EncodeToString(sig) + "\r\n")} {
		if o := Bare(data, strings.NewReader("hello"), key); !o.OK() || o.Key != key.Fingerprint() || o.Signer != "" {
			t.Errorf("%s: %+v", name, o)
		}
	}
	for name, data := range map[string][]byte{"empty": nil, "cut": sig[:len(sig)-1], "text": []byte("signature"), "of another key": authority(t, nil, "Other").sign(t, "hello")} {
		if o := Bare(data, strings.NewReader("hello"), key); !o.Has(SignatureInvalid) || o.Failures[0].Hint == "" {
			t.Errorf("%s: %+v", name, o.Failures)
		}
	}
}

func TestDigestsThatOpenSSLUses(t *testing.T) {
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	key, err := keys.NewPublic(&private.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	sum := sha512.Sum512([]byte("m"))
	sig, err := rsa.SignPKCS1v15(rand.Reader, private, 7, sum[:]) // crypto.SHA512
	if err != nil {
		t.Fatal(err)
	}
	if o := Bare(sig, strings.NewReader("m"), key); !o.OK() {
		t.Errorf("RSA with SHA-512: %+v", o.Failures)
	}
	l := leaf(t, authority(t, nil, "Root"))
	long := sha512.Sum384([]byte("m"))
	sig, err = ecdsa.SignASN1(rand.Reader, l.key, long[:])
	if err != nil {
		t.Fatal(err)
	}
	if key, err = keys.NewPublic(&l.key.PublicKey); err != nil {
		t.Fatal(err)
	}
	if o := Bare(sig, strings.NewReader("m"), key); !o.OK() {
		t.Errorf("P-256 with SHA-384: %+v", o.Failures)
	}
}

func TestChainsOfSeveralAuthorities(t *testing.T) {
	root := authority(t, nil, "Root")
	first := authority(t, root, "First")
	second := authority(t, first, "Second")
	l := leaf(t, second)
	sig := l.sign(t, "m")
	verifyWith := func(p Policy, certs ...*x509.Certificate) evidence.Reason {
		o := Detached(sig, strings.NewReader("m"), append([]*x509.Certificate{l.cert}, certs...), p)
		if o.OK() {
			return ""
		}
		return o.Failures[0].Reason
	}
	p := policy(t, root, "")
	if got := verifyWith(p, second.cert, first.cert); got != "" {
		t.Error(got)
	}
	if got := verifyWith(p, first.cert, second.cert); got != "" {
		t.Errorf("in another order: %s", got)
	}
	if got := verifyWith(p, second.cert); got != Untrusted {
		t.Errorf("a gap: %q", got)
	}
	p.Roots = []*x509.Certificate{second.cert}
	if got := verifyWith(p); got != "" {
		t.Errorf("a root in the middle: %s", got)
	}
	p = policy(t, root, "")
	p.CRLs = []*x509.RevocationList{second.crl(t, day(9)), first.crl(t, day(9)), root.crl(t, day(9), x509.RevocationListEntry{SerialNumber: first.cert.SerialNumber, RevocationTime: day(2)})}
	if got := verifyWith(p, second.cert, first.cert); got != Revoked {
		t.Errorf("an authority that was revoked: %q", got)
	}
	p.CRLs = p.CRLs[:2]
	if got := verifyWith(p, second.cert, first.cert); got != CRLMissing {
		t.Errorf("no list of the root: %q", got)
	}
}

func TestALeafIsNoAuthority(t *testing.T) {
	root := authority(t, nil, "Root")
	l := leaf(t, root)
	rogue := leaf(t, l)
	o := Detached(rogue.sign(t, "m"), strings.NewReader("m"), []*x509.Certificate{rogue.cert, l.cert}, policy(t, root, ""))
	if !o.Has(Untrusted) {
		t.Errorf("%+v", o.Failures)
	}
}

func TestAKeyThatIsNotForSignatures(t *testing.T) {
	root := authority(t, nil, "Root")
	l := leaf(t, root, func(c *x509.Certificate) { c.KeyUsage = x509.KeyUsageKeyEncipherment })
	if o := Detached(l.sign(t, "m"), strings.NewReader("m"), []*x509.Certificate{l.cert}, policy(t, root, "any")); !o.Has(UsageMismatch) {
		t.Errorf("%+v", o.Failures)
	}
}

func TestTheNewestListCounts(t *testing.T) {
	root := authority(t, nil, "Root")
	l := leaf(t, root)
	older := root.crl(t, day(9), x509.RevocationListEntry{SerialNumber: l.cert.SerialNumber, RevocationTime: day(2)})
	newer := root.crl(t, day(9))
	newer.ThisUpdate = day(2) // the order is what is tested
	p := policy(t, root, "")
	for _, list := range [][]*x509.RevocationList{{older, newer}, {newer, older}} {
		p.CRLs = list
		if o := Detached(l.sign(t, "m"), strings.NewReader("m"), []*x509.Certificate{l.cert}, p); !o.OK() {
			t.Errorf("%+v", o.Failures)
		}
	}
}

func TestAListOfSomeCertificatesIsNotUnderstood(t *testing.T) {
	root := authority(t, nil, "Root")
	template := &x509.RevocationList{Number: root.cert.SerialNumber, ThisUpdate: day(1), NextUpdate: day(9), ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 28}, Critical: true, Value: []byte{0x30, 0x00}}}}
	der, err := x509.CreateRevocationList(rand.Reader, template, root.cert, root.key)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ParseCRL(pem.EncodeToMemory(&pem.Block{Type: "X509 CRL", Bytes: der})); err == nil || !strings.Contains(err.Error(), "critical extension 2.5.29.28") {
		t.Errorf("%v", err)
	}
}

func TestCMSIsRecognised(t *testing.T) {
	signed := []byte{0x30, 0x82, 0x01, 0x00, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02, 0xa0, 0, 0, 0, 0, 0, 0}
	for name, tt := range map[string]struct {
		data []byte
		want bool
	}{
		"signed data": {signed, true}, "enveloped data": {bytes.Replace(signed, []byte{0x07, 0x02}, []byte{0x07, 0x03}, 1), false}, "short": {signed[:15], false},
		"PEM of a key": {[]byte("-----BEGIN PUBLIC KEY-----\neA==\n-----END PUBLIC KEY-----\n"), false}, "PEM of gitsign": {[]byte("-----BEGIN SIGNED MESSAGE-----\neA==\n-----END SIGNED MESSAGE-----\n"), true},
	} {
		if got := IsCMS(tt.data); got != tt.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func BenchmarkDetached(b *testing.B) {
	t := &testing.T{}
	root := authority(t, nil, "Root")
	l := leaf(t, root)
	sig, p := l.sign(t, "m"), policy(t, root, "")
	p.At = day(1).Add(time.Hour)
	for b.Loop() {
		if o := Detached(sig, strings.NewReader("m"), []*x509.Certificate{l.cert}, p); !o.OK() {
			b.Fatal(o.Failures)
		}
	}
}
