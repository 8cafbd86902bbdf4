package sshsig

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// armour writes a signature as ssh-keygen does, from its parts.
func armour(key []byte, namespace, hash string, sig []byte) []byte {
	blob := append([]byte(magic), ssh.Marshal(struct {
		Version   uint32
		Key       []byte
		Namespace string
		Reserved  string
		Hash      string
		Sig       []byte
	}{1, key, namespace, "", hash, sig})...)
	return []byte(begin + "\n" + base64.StdEncoding.EncodeToString(blob) + "\n" + end + "\n")
}

// over is what a key signs for a message in the namespace "file".
func over(message string) []byte {
	sum := sha512.Sum512([]byte(message))
	return append([]byte(magic), ssh.Marshal(struct {
		Namespace, Reserved, Hash string
		Digest                    []byte
	}{"file", "", "sha512", sum[:]})...)
}

// securityKey makes the public key and a signature of a FIDO key that was touched
// or not (PROTOCOL.u2f of OpenSSH).
func securityKey(t *testing.T, message string, flags byte) (ssh.PublicKey, []byte) {
	t.Helper()
	private := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{9}, 32))
	wire := ssh.Marshal(struct {
		Type        string
		Key         []byte
		Application string
	}{ssh.KeyAlgoSKED25519, private.Public().(ed25519.PublicKey), "ssh:"})
	key, err := ssh.ParsePublicKey(wire)
	if err != nil {
		t.Fatal(err)
	}
	app, body := sha256.Sum256([]byte("ssh:")), sha256.Sum256(over(message))
	counter := []byte{0, 0, 0, 7}
	signed := append(append(append(append([]byte{}, app[:]...), flags), counter...), body[:]...)
	blob := append(ssh.Marshal(struct {
		Format string
		Blob   []byte
	}{ssh.KeyAlgoSKED25519, ed25519.Sign(private, signed)}), append([]byte{flags}, counter...)...)
	return key, armour(wire, "file", "sha512", blob)
}

func TestASecurityKeyMustHaveBeenTouched(t *testing.T) {
	key, touched := securityKey(t, "hello", 1)
	allowed := &Allowed{lines: []line{{number: 1, principals: []string{"me"}, key: key}}}
	if o := Verify(touched, strings.NewReader("hello"), allowed, Want{Namespace: "file"}); !o.OK() || o.Signer != "me" {
		t.Errorf("touched: %+v", o)
	}
	if o := Verify(touched, strings.NewReader("hullo"), allowed, Want{Namespace: "file"}); !o.Has(SignatureInvalid) {
		t.Errorf("another message: %+v", o.Failures)
	}
	_, untouched := securityKey(t, "hello", 0)
	if o := Verify(untouched, strings.NewReader("hello"), allowed, Want{Namespace: "file"}); !o.Has(SignatureInvalid) {
		t.Errorf("not touched: %+v", o.Failures)
	}
}

func TestAnRSAKeyDoesNotSignWithSHA1(t *testing.T) {
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	key, err := ssh.NewPublicKey(&private.PublicKey)
	if err != nil {
		t.Fatal(err)
	}
	allowed := &Allowed{lines: []line{{principals: []string{"*"}, key: key}}}
	short, long := sha1.Sum(over("m")), sha512.Sum512(over("m"))
	for _, tt := range []struct {
		format string
		hash   crypto.Hash
		sum    []byte
		reason evidence.Reason
	}{{ssh.KeyAlgoRSA, crypto.SHA1, short[:], AlgorithmRefused}, {ssh.KeyAlgoRSASHA512, crypto.SHA512, long[:], ""}, {ssh.KeyAlgoRSASHA256, crypto.SHA512, long[:], SignatureInvalid}} {
		raw, err := rsa.SignPKCS1v15(rand.Reader, private, tt.hash, tt.sum)
		if err != nil {
			t.Fatal(err)
		}
		sig := armour(key.Marshal(), "file", "sha512", ssh.Marshal(ssh.Signature{Format: tt.format, Blob: raw}))
		o := Verify(sig, strings.NewReader("m"), allowed, Want{Namespace: "file"})
		if tt.reason == "" && !o.OK() || tt.reason != "" && !o.Has(tt.reason) {
			t.Errorf("%s with %v: %+v", tt.format, tt.hash, o.Failures)
		}
	}
}

func TestFieldsThatAreRefused(t *testing.T) {
	private := ed25519.NewKeyFromSeed(make([]byte, 32))
	key, err := ssh.NewPublicKey(private.Public())
	if err != nil {
		t.Fatal(err)
	}
	good := ssh.Marshal(ssh.Signature{Format: ssh.KeyAlgoED25519, Blob: ed25519.Sign(private, over("m"))})
	allowed := &Allowed{lines: []line{{principals: []string{"*"}, key: key}}}
	for _, tt := range []struct {
		name   string
		sig    []byte
		reason evidence.Reason
	}{
		{"good", armour(key.Marshal(), "file", "sha512", good), ""},
		{"an empty namespace", armour(key.Marshal(), "", "sha512", good), Malformed},
		{"MD5", armour(key.Marshal(), "file", "md5", good), Malformed},
		{"the digest that was not signed", armour(key.Marshal(), "file", "sha256", good), SignatureInvalid},
		{"no key", armour(nil, "file", "sha512", good), Malformed},
		{"no signature", armour(key.Marshal(), "file", "sha512", nil), Malformed},
		{"a signature of another kind", armour(key.Marshal(), "file", "sha512", ssh.Marshal(ssh.Signature{Format: "x", Blob: []byte("y")})), SignatureInvalid},
	} {
		o := Verify(tt.sig, strings.NewReader("m"), allowed, Want{Namespace: "file"})
		if tt.reason == "" && !o.OK() || tt.reason != "" && (o.OK() || o.Failures[0].Reason != tt.reason) {
			t.Errorf("%s: %+v", tt.name, o.Failures)
		}
	}
}

// certificate makes a certificate for a key, as an authority signs it.
func certificate(t *testing.T, ca ssh.Signer, key ssh.PublicKey, change func(*ssh.Certificate)) *ssh.Certificate {
	t.Helper()
	c := &ssh.Certificate{Key: key, Serial: 7, CertType: ssh.UserCert, KeyId: "id", ValidPrincipals: []string{"me@example.com"}, ValidAfter: uint64(day(1).Unix()), ValidBefore: uint64(day(3).Unix())}
	change(c)
	if err := c.SignCert(rand.Reader, ca); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCertificatesThatCertifyNobody(t *testing.T) {
	private := ed25519.NewKeyFromSeed(make([]byte, 32))
	key, err := ssh.NewPublicKey(private.Public())
	if err != nil {
		t.Fatal(err)
	}
	ca, err := ssh.NewSignerFromKey(ed25519.NewKeyFromSeed(bytes.Repeat([]byte{1}, 32)))
	if err != nil {
		t.Fatal(err)
	}
	allowed := &Allowed{lines: []line{{number: 1, principals: []string{"*"}, authority: true, key: ca.PublicKey()}}}
	sig := ssh.Marshal(ssh.Signature{Format: ssh.KeyAlgoED25519, Blob: ed25519.Sign(private, over("m"))})
	for _, tt := range []struct {
		name   string
		change func(*ssh.Certificate)
		after  func(*ssh.Certificate)
		reason evidence.Reason
	}{
		{"good", func(*ssh.Certificate) {}, nil, ""},
		{"of a host", func(c *ssh.Certificate) { c.CertType = ssh.HostCert }, nil, CertificateBroken},
		{"of no name", func(c *ssh.Certificate) { c.ValidPrincipals = nil }, nil, PrincipalMismatch},
		{"with an option that is not known", func(c *ssh.Certificate) { c.CriticalOptions = map[string]string{"x": ""} }, nil, CertificateBroken},
		{"not yet", func(c *ssh.Certificate) { c.ValidAfter = uint64(day(3).Unix()) }, nil, CertificateBroken},
		{"no longer", func(c *ssh.Certificate) { c.ValidBefore = uint64(day(2).Unix()) }, nil, CertificateBroken},
		{"changed after it was signed", func(*ssh.Certificate) {}, func(c *ssh.Certificate) { c.ValidPrincipals = []string{"root@example.com"} }, CertificateBroken},
	} {
		c := certificate(t, ca, key, tt.change)
		if tt.after != nil {
			tt.after(c)
		}
		o := Verify(armour(c.Marshal(), "file", "sha512", sig), strings.NewReader("m"), allowed, Want{Namespace: "file", At: day(2)})
		if tt.reason == "" && (!o.OK() || o.Issuer == "") || tt.reason != "" && (o.OK() || o.Failures[0].Reason != tt.reason) {
			t.Errorf("%s: %+v", tt.name, o.Failures)
		}
	}
}

// TestSSHKeygenAgrees lets ssh-keygen judge the same signatures with the same
// lines. Lines without a time zone are left out: it takes them as local.
func TestSSHKeygenAgrees(t *testing.T) {
	s := newSigner(t, "ed25519")
	sig, pub := s.sign("hello", "file"), s.public()
	for _, text := range []string{
		"me@example.com " + pub, "*@example.com " + pub, "*@example.org " + pub, "*,!me@example.com " + pub, "!me@example.com,* " + pub, "you@example.com,me@example.com " + pub,
		`"me@example.com" ` + pub, "m? " + pub, "me@example.co? " + pub, `me@example.com namespaces="file" ` + pub, `me@example.com namespaces="git" ` + pub,
		`me@example.com namespaces="f*" ` + pub, `me@example.com namespaces="git,file" ` + pub, `me@example.com namespaces="!file,*" ` + pub,
		`me@example.com valid-after="20200101Z" ` + pub, `me@example.com valid-after="20900101Z" ` + pub, `me@example.com valid-before="20200101Z" ` + pub, `me@example.com valid-before="20900101000000Z" ` + pub,
		`me@example.com valid-after="20200101Z",valid-before="20900101Z" ` + pub, "me@example.com cert-authority " + pub, "me@example.com unknown-option " + pub, "# " + pub, "me@example.com", "me@example.com ssh-ed25519 AAAA",
		"you@example.com " + pub + "\nme@example.com " + pub,
	} {
		if err := os.WriteFile(filepath.Join(s.dir, "allowed"), []byte(text+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "me@example.com", "-n", "file", "-s", "m.sig")
		cmd.Dir, cmd.Stdin = s.dir, strings.NewReader("hello")
		want := cmd.Run() == nil
		a, err := ParseAllowed([]byte(text+"\n"), budget.New(budget.Default(), 1000))
		if err != nil {
			t.Fatal(err)
		}
		o := Verify(sig, strings.NewReader("hello"), a, Want{Namespace: "file", Principal: evidence.Exact("me@example.com"), At: time.Now()})
		if o.OK() != want {
			t.Errorf("%q: ssh-keygen says %v, not %+v", text, want, o.Failures)
		}
	}
}

func BenchmarkVerify(b *testing.B) {
	private := ed25519.NewKeyFromSeed(make([]byte, 32))
	key, err := ssh.NewPublicKey(private.Public())
	if err != nil {
		b.Fatal(err)
	}
	sig := armour(key.Marshal(), "file", "sha512", ssh.Marshal(ssh.Signature{Format: ssh.KeyAlgoED25519, Blob: ed25519.Sign(private, over("m"))}))
	allowed := &Allowed{lines: []line{{principals: []string{"*"}, key: key}}}
	for b.Loop() {
		if o := Verify(sig, strings.NewReader("m"), allowed, Want{Namespace: "file"}); !o.OK() {
			b.Fatal(o.Failures)
		}
	}
}
