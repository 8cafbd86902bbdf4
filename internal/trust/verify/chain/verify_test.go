package chain

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/base64"
	"encoding/pem"
	"math/big"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

func day(n int) time.Time { return time.Date(2026, 6, n, 12, 0, 0, 0, time.UTC) }

// A holder has a certificate with its key.
type holder struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

var serial int64

func issue(t *testing.T, by *holder, c *x509.Certificate) *holder {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	serial++
	c.SerialNumber = big.NewInt(serial)
	if c.NotBefore.IsZero() {
		c.NotBefore, c.NotAfter = day(1), day(11)
	}
	h := &holder{key: key}
	parent, signer := c, key
	if by != nil {
		parent, signer = by.cert, by.key
	}
	der, err := x509.CreateCertificate(rand.Reader, c, parent, &key.PublicKey, signer)
	if err != nil {
		t.Fatal(err)
	}
	if h.cert, err = x509.ParseCertificate(der); err != nil {
		t.Fatal(err)
	}
	return h
}

func authority(t *testing.T, by *holder, name string) *holder {
	return issue(t, by, &x509.Certificate{Subject: pkix.Name{CommonName: name}, IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		NotBefore: day(1).AddDate(-1, 0, 0), NotAfter: day(1).AddDate(9, 0, 0)})
}

func leaf(t *testing.T, by *holder, change ...func(*x509.Certificate)) *holder {
	u, err := url.Parse("https://example.com/release")
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{Subject: pkix.Name{CommonName: "release"}, URIs: []*url.URL{u}, EmailAddresses: []string{"release@example.com"},
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageCodeSigning}}
	for _, f := range change {
		f(c)
	}
	return issue(t, by, c)
}

func (h *holder) sign(t *testing.T, message string) []byte {
	t.Helper()
	sum := sha256.Sum256([]byte(message))
	sig, err := h.key.Sign(rand.Reader, sum[:], crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

func (h *holder) crl(t *testing.T, next time.Time, entries ...x509.RevocationListEntry) *x509.RevocationList {
	t.Helper()
	der, err := x509.CreateRevocationList(rand.Reader, &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: day(1), NextUpdate: next, RevokedCertificateEntries: entries}, h.cert, h.key)
	if err != nil {
		t.Fatal(err)
	}
	l, err := ParseCRL(der)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func policy(t *testing.T, root *holder, usage string) Policy {
	t.Helper()
	u, err := ParseUsage(usage)
	if err != nil {
		t.Fatal(err)
	}
	return Policy{Roots: []*x509.Certificate{root.cert}, Usage: u, At: day(3)}
}

func TestASignatureOfACertificateSaysWho(t *testing.T) {
	root := authority(t, nil, "Root")
	mid := authority(t, root, "Issuing")
	l := leaf(t, mid)
	certs := []*x509.Certificate{l.cert, mid.cert}
	sig := l.sign(t, "hello")
	for name, s := range map[string][]byte{"raw": sig, "base64": []byte(base64.StdEncoding.EncodeToString(sig) + "\n")} {
		o := Detached(s, strings.NewReader("hello"), certs, policy(t, root, ""))
		if !o.OK() || o.Signer != "https://example.com/release" || o.Issuer != "CN=Issuing" || o.Trust != "the given root CN=Root" {
			t.Errorf("%s: %+v", name, o)
		}
	}
}

func TestEachBrokenRuleHasItsReason(t *testing.T) {
	root, stranger := authority(t, nil, "Root"), authority(t, nil, "Root")
	l := leaf(t, root)
	plain := leaf(t, root, func(c *x509.Certificate) {
		c.ExtKeyUsage = nil
		c.UnknownExtKeyUsage = []asn1.ObjectIdentifier{{1, 2, 3}}
	})
	revoked := func(reason int, at time.Time) x509.RevocationListEntry {
		return x509.RevocationListEntry{SerialNumber: l.cert.SerialNumber, RevocationTime: at, ReasonCode: reason}
	}
	forged := stranger.crl(t, day(9))
	for _, tt := range []struct {
		name   string
		h      *holder
		usage  string
		change func(*Policy)
		reason evidence.Reason
	}{
		{"good", l, "", func(*Policy) {}, ""},
		{"any usage", plain, "any", func(*Policy) {}, ""},
		{"an object identifier", plain, "1.2.3", func(*Policy) {}, ""},
		{"another object identifier", plain, "1.2.4", func(*Policy) {}, UsageMismatch},
		{"no code signing", plain, "", func(*Policy) {}, UsageMismatch},
		{"for mail", l, "email", func(*Policy) {}, UsageMismatch},
		{"another root of that name", l, "", func(p *Policy) { p.Roots = []*x509.Certificate{stranger.cert} }, Untrusted},
		{"no root", l, "", func(p *Policy) { p.Roots = nil }, Untrusted},
		{"too late", l, "", func(p *Policy) { p.At = day(20) }, OutsideValidity},
		{"too early", l, "", func(p *Policy) { p.At = day(1).Add(-time.Hour) }, OutsideValidity},
		{"the expected name", l, "", func(p *Policy) { p.Name = evidence.Exact("release@example.com") }, ""},
		{"another name", l, "", func(p *Policy) { p.Name = evidence.Exact("release") }, NameMismatch},
		{"a clean list", l, "", func(p *Policy) { p.CRLs = []*x509.RevocationList{root.crl(t, day(9))} }, ""},
		{"revoked", l, "", func(p *Policy) { p.CRLs = []*x509.RevocationList{root.crl(t, day(9), revoked(0, day(2)))} }, Revoked},
		{"removed from the list", l, "", func(p *Policy) { p.CRLs = []*x509.RevocationList{root.crl(t, day(9), revoked(8, day(2)))} }, ""},
		{"an old list", l, "", func(p *Policy) { p.CRLs = []*x509.RevocationList{root.crl(t, day(2))} }, CRLExpired},
		{"a forged list", l, "", func(p *Policy) { p.CRLs = []*x509.RevocationList{forged} }, CRLInvalid},
		{"the list of another", l, "", func(p *Policy) { p.CRLs = []*x509.RevocationList{authority(t, nil, "Other").crl(t, day(9))} }, CRLMissing},
		{"a time-stamp that is none", l, "", func(p *Policy) { p.Timestamp = []byte("x") }, TimestampMissing},
	} {
		p := policy(t, root, tt.usage)
		tt.change(&p)
		o := Detached(tt.h.sign(t, "hello"), strings.NewReader("hello"), []*x509.Certificate{tt.h.cert}, p)
		if tt.reason == "" && !o.OK() || tt.reason != "" && (o.OK() || o.Failures[0].Reason != tt.reason || o.Failures[0].Hint == "") {
			t.Errorf("%s: %+v", tt.name, o.Failures)
		}
	}
	if o := Detached(l.sign(t, "hello"), strings.NewReader("hullo"), []*x509.Certificate{l.cert}, policy(t, root, "")); !o.Has(SignatureInvalid) {
		t.Errorf("another message: %+v", o.Failures)
	}
	if o := Detached(nil, strings.NewReader(""), nil, Policy{}); o.OK() {
		t.Error("no certificate")
	}
}

func openssl(t *testing.T, dir string, args ...string) {
	t.Helper()
	if _, err := exec.LookPath("openssl"); err != nil {
		t.Skip("openssl is not installed")
	}
	cmd := exec.Command("openssl", args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("openssl %v: %v\n%s", args, err, out)
	}
}

func (h *holder) write(t *testing.T, dir, name string) {
	t.Helper()
	der, err := x509.MarshalPKCS8PrivateKey(h.key)
	if err != nil {
		t.Fatal(err)
	}
	put(t, dir, name+".key", pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
	put(t, dir, name+".pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: h.cert.Raw}))
}

func put(t *testing.T, dir, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func get(t *testing.T, dir, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// long makes certificates that count now, as OpenSSL stamps with the clock.
func long(c *x509.Certificate) {
	c.NotBefore, c.NotAfter = time.Now().Add(-time.Hour), time.Now().Add(time.Hour)
}

func TestOpenSSLSignsCMS(t *testing.T) {
	dir := t.TempDir()
	root := authority(t, nil, "Root")
	l := leaf(t, root, long)
	l.write(t, dir, "leaf")
	put(t, dir, "m", []byte("hello"))
	p := policy(t, root, "")
	p.At = time.Now()
	for _, args := range [][]string{{"-outform", "DER"}, {"-outform", "PEM"}, {"-outform", "DER", "-noattr"}, {"-outform", "DER", "-md", "sha512"}} {
		openssl(t, dir, append([]string{"cms", "-sign", "-binary", "-in", "m", "-signer", "leaf.pem", "-inkey", "leaf.key", "-out", "m.p7s"}, args...)...)
		sig := get(t, dir, "m.p7s")
		if !IsCMS(sig) {
			t.Errorf("%v is not recognised", args)
		}
		if o := CMS(sig, strings.NewReader("hello"), p); !o.OK() || o.Signer != "https://example.com/release" {
			t.Errorf("%v: %+v", args, o)
		}
		if o := CMS(sig, strings.NewReader("hullo"), p); !o.Has(SignatureInvalid) {
			t.Errorf("%v over another message: %+v", args, o.Failures)
		}
	}
	for name, args := range map[string][]string{"SHA-1": {"-md", "sha1"}, "not detached": {"-nodetach"}, "no certificate": {"-nocerts"}} {
		openssl(t, dir, append([]string{"cms", "-sign", "-binary", "-in", "m", "-signer", "leaf.pem", "-inkey", "leaf.key", "-outform", "DER", "-out", "m.p7s"}, args...)...)
		if o := CMS(get(t, dir, "m.p7s"), strings.NewReader("hello"), p); !o.Has(Malformed) {
			t.Errorf("%s: %+v", name, o.Failures)
		}
	}
	if o := CMS(bytes.Repeat([]byte{0x30, 0x80}, maxCMS), strings.NewReader(""), p); !o.Has(Malformed) {
		t.Errorf("nested: %+v", o.Failures)
	}
}

// TestAttributesAreNotTakenForAContent presents the signed attributes of a
// signature as a message that was signed without attributes.
func TestAttributesAreNotTakenForAContent(t *testing.T) {
	dir := t.TempDir()
	root := authority(t, nil, "Root")
	l := leaf(t, root, long)
	l.write(t, dir, "leaf")
	set := []byte{0x31, 0x02, 0x05, 0x00}
	put(t, dir, "m", set)
	openssl(t, dir, "cms", "-sign", "-binary", "-in", "m", "-signer", "leaf.pem", "-inkey", "leaf.key", "-outform", "DER", "-noattr", "-out", "m.p7s")
	p := policy(t, root, "")
	p.At = time.Now()
	if o := CMS(get(t, dir, "m.p7s"), bytes.NewReader(set), p); !o.Has(SignatureInvalid) {
		t.Errorf("%+v", o.Failures)
	}
}

func TestATimestampKeepsASignature(t *testing.T) {
	dir := t.TempDir()
	root := authority(t, nil, "Root")
	l := leaf(t, root, long)
	usage, err := asn1.Marshal([]asn1.ObjectIdentifier{{1, 3, 6, 1, 5, 5, 7, 3, 8}})
	if err != nil {
		t.Fatal(err)
	}
	tsaRoot := authority(t, nil, "Time Root")
	tsa := issue(t, tsaRoot, &x509.Certificate{Subject: pkix.Name{CommonName: "Time"}, KeyUsage: x509.KeyUsageDigitalSignature, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour),
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 37}, Critical: true, Value: usage}}})
	tsa.write(t, dir, "tsa")
	sig := l.sign(t, "hello")
	put(t, dir, "sig", sig)
	put(t, dir, "serial", []byte("01"))
	put(t, dir, "tsa.cnf", []byte("[tsa]\ndefault_tsa=c\n[c]\nserial=serial\nsigner_cert=tsa.pem\nsigner_key=tsa.key\nsigner_digest=sha256\ndefault_policy=1.2.3\ndigests=sha256\ness_cert_id_alg=sha256\n"))
	openssl(t, dir, "ts", "-query", "-data", "sig", "-sha256", "-cert", "-out", "q.tsq")
	openssl(t, dir, "ts", "-reply", "-queryfile", "q.tsq", "-config", "tsa.cnf", "-section", "c", "-out", "r.tsr")
	token := get(t, dir, "r.tsr")
	later := policy(t, root, "")
	later.At = time.Now().Add(48 * time.Hour)
	check := func(name string, p Policy, reason evidence.Reason) {
		t.Helper()
		o := Detached(sig, strings.NewReader("hello"), []*x509.Certificate{l.cert}, p)
		if reason == "" && !o.OK() || reason != "" && !o.Has(reason) {
			t.Errorf("%s: %+v", name, o.Failures)
		}
	}
	check("expired and not stamped", later, OutsideValidity)
	later.Timestamp = token
	later.Stamped = stampedBy(root)
	check("stamped by nobody that is known", later, verify.TimestampUntrusted)
	later.Stamped = stampedBy(tsaRoot)
	check("stamped", later, "")
	entry := x509.RevocationListEntry{SerialNumber: l.cert.SerialNumber, RevocationTime: time.Now().Add(time.Hour), ReasonCode: 5}
	later.CRLs = []*x509.RevocationList{root.crl(t, time.Now().AddDate(1, 0, 0), entry)}
	check("revoked after the signature", later, "")
	entry.ReasonCode = 1
	later.CRLs = []*x509.RevocationList{root.crl(t, time.Now().AddDate(1, 0, 0), entry)}
	check("a key that was stolen", later, Revoked)
	later.CRLs = nil
	later.Timestamp = append(append([]byte{}, token[:len(token)-1]...), token[len(token)-1]^1)
	check("a forged token", later, verify.TimestampInvalid)
	other := l.sign(t, "hello")
	later.Timestamp = token
	if o := Detached(other, strings.NewReader("hello"), []*x509.Certificate{l.cert}, later); !o.Has(verify.TimestampMismatch) {
		t.Errorf("the time-stamp of another signature: %+v", o.Failures)
	}
}

// stampedBy judges time-stamps with one root.
func stampedBy(root *holder) func(token, signature []byte, known []*x509.Certificate) (evidence.Time, *evidence.Failure) {
	return func(token, signature []byte, known []*x509.Certificate) (evidence.Time, *evidence.Failure) {
		return verify.Stamped(token, signature, []*x509.Certificate{root.cert}, known)
	}
}

func TestFilesThatAreNone(t *testing.T) {
	root := authority(t, nil, "Root")
	if c, err := ParseCertificates(root.cert.Raw); err != nil || len(c) != 1 {
		t.Error(err)
	}
	for _, bad := range []string{"", "x", "-----BEGIN CERTIFICATE-----\neA==\n-----END CERTIFICATE-----\n", "-----BEGIN PUBLIC KEY-----\neA==\n-----END PUBLIC KEY-----\n"} {
		if _, err := ParseCertificates([]byte(bad)); err == nil {
			t.Errorf("%q is a certificate", bad)
		}
		if _, err := ParseCRL([]byte(bad)); err == nil {
			t.Errorf("%q is a list", bad)
		}
	}
	for _, bad := range []string{"signing", "1..2", "1.x", "99999999999999999999"} {
		if _, err := ParseUsage(bad); err == nil {
			t.Errorf("%q is a usage", bad)
		}
	}
}

func FuzzCMS(f *testing.F) {
	f.Add([]byte{0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02})
	f.Fuzz(func(t *testing.T, data []byte) {
		if o := CMS(data, strings.NewReader("x"), Policy{}); o.OK() {
			t.Fatal("a signature without root is taken")
		}
	})
}
