package sshsig

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// A signer is a folder with a key that ssh-keygen made.
type signer struct {
	t   *testing.T
	dir string
}

func keygen(t *testing.T, dir string, args ...string) {
	t.Helper()
	if _, err := exec.LookPath("ssh-keygen"); err != nil {
		t.Skip("ssh-keygen is not installed")
	}
	cmd := exec.Command("ssh-keygen", args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("ssh-keygen %v: %v\n%s", args, err, out)
	}
}

func newSigner(t *testing.T, kind ...string) signer {
	t.Helper()
	s := signer{t, t.TempDir()}
	keygen(t, s.dir, append([]string{"-q", "-N", "", "-C", "comment", "-f", "key", "-t"}, kind...)...)
	return s
}

func (s signer) read(name string) []byte {
	s.t.Helper()
	data, err := os.ReadFile(filepath.Join(s.dir, name))
	if err != nil {
		s.t.Fatal(err)
	}
	return data
}

// sign signs a message with the key, or the certificate where there is one.
func (s signer) sign(message, namespace string, options ...string) []byte {
	s.t.Helper()
	if err := os.WriteFile(filepath.Join(s.dir, "m"), []byte(message), 0o600); err != nil {
		s.t.Fatal(err)
	}
	os.Remove(filepath.Join(s.dir, "m.sig"))
	key := "key"
	if _, err := os.Stat(filepath.Join(s.dir, "key-cert.pub")); err == nil {
		key = "key-cert.pub"
	}
	args := []string{"-q", "-Y", "sign", "-f", key, "-n", namespace}
	for _, o := range options {
		args = append(args, "-O", o)
	}
	keygen(s.t, s.dir, append(args, "m")...)
	return s.read("m.sig")
}

func (s signer) public() string { return strings.TrimSpace(string(s.read("key.pub"))) }

func allow(t *testing.T, text string) *Allowed {
	t.Helper()
	a, err := ParseAllowed([]byte(text), budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func day(n int) time.Time { return time.Date(2026, 6, n, 12, 0, 0, 0, time.UTC) }

func TestSignaturesOfEveryKindOfKeyHold(t *testing.T) {
	for _, kind := range [][]string{{"ed25519"}, {"ecdsa", "-b", "256"}, {"ecdsa", "-b", "384"}, {"ecdsa", "-b", "521"}, {"rsa", "-b", "2048"}} {
		s := newSigner(t, kind...)
		for _, hash := range []string{"sha256", "sha512"} {
			sig := s.sign("hello", "file", "hashalg="+hash)
			allowed := allow(t, "me@example.com "+s.public()+"\n")
			o := Verify(sig, strings.NewReader("hello"), allowed, Want{Namespace: "file", Principal: evidence.Exact("me@example.com"), At: day(1)})
			if !o.OK() || o.Signer != "me@example.com" || !strings.HasPrefix(o.Key, "SHA256:") || o.Trust != "allowed signers, line 1" {
				t.Errorf("%v %s: %+v", kind, hash, o)
			}
			if o := Verify(sig, strings.NewReader("hullo"), allowed, Want{Namespace: "file", At: day(1)}); !o.Has(SignatureInvalid) {
				t.Errorf("%v %s: another message: %+v", kind, hash, o.Failures)
			}
		}
	}
}

func TestEachBrokenRuleHasItsReason(t *testing.T) {
	s, other := newSigner(t, "ed25519"), newSigner(t, "ed25519")
	sig, pub := s.sign("hello", "file"), s.public()
	exact := evidence.Exact("me@example.com")
	for _, tt := range []struct {
		name    string
		allowed string
		want    Want
		reason  evidence.Reason
	}{
		{"made for something else", "me@example.com " + pub, Want{Namespace: "git"}, NamespaceMismatch},
		{"another key", "me@example.com " + other.public(), Want{Namespace: "file"}, SignerUnknown},
		{"nobody is allowed", "# nobody\n\n", Want{Namespace: "file"}, SignerUnknown},
		{"another name", "you@example.com " + pub, Want{Namespace: "file", Principal: exact}, PrincipalMismatch},
		{"a name that is refused", "*@example.com,!me@example.com " + pub, Want{Namespace: "file", Principal: exact}, PrincipalMismatch},
		{"a namespace that the line refuses", `me@example.com namespaces="git,mail" ` + pub, Want{Namespace: "file"}, NamespaceRefused},
		{"before the key counts", `me@example.com valid-after="20260602" ` + pub, Want{Namespace: "file", At: day(1)}, KeyOutsideTime},
		{"after the key counts", `me@example.com valid-before="202606011159Z" ` + pub, Want{Namespace: "file", At: day(1)}, KeyOutsideTime},
		{"an authority does not sign itself", "me@example.com cert-authority " + pub, Want{Namespace: "file"}, SignerUnknown},
		{"an option that is not known voids the line", "me@example.com no-such-option " + pub, Want{Namespace: "file"}, SignerUnknown},
	} {
		o := Verify(sig, strings.NewReader("hello"), allow(t, tt.allowed), tt.want)
		if o.OK() || o.Failures[0].Reason != tt.reason || o.Failures[0].Hint == "" {
			t.Errorf("%s: %+v", tt.name, o.Failures)
		}
	}
}

func TestNearMissesAreAllowed(t *testing.T) {
	s := newSigner(t, "ed25519")
	sig, pub := s.sign("hello", "file"), s.public()
	for name, text := range map[string]string{
		"a pattern":                 "*@example.com " + pub,
		"quoted principals":         `"me@example.com" ` + pub,
		"the second of two":         "you@example.com,me@example.com " + pub,
		"a namespace of a list":     `me@example.com namespaces="git,file" ` + pub,
		"within the time":           `me@example.com valid-after="20260601",valid-before="20260602Z" ` + pub,
		"a line after a refusal":    "you@example.com " + pub + "\nme@example.com " + pub,
		"a line after a broken one": "me@example.com nonsense\nme@example.com " + pub,
		"carriage returns":          "# c\r\nme@example.com " + pub + "\r\n",
	} {
		if o := Verify(sig, strings.NewReader("hello"), allow(t, text), Want{Namespace: "file", Principal: evidence.Exact("me@example.com"), At: day(1)}); !o.OK() {
			t.Errorf("%s: %+v", name, o.Failures)
		}
	}
}

func TestAPublicKeyFileAllowsItsKey(t *testing.T) {
	s := newSigner(t, "ed25519")
	a, err := Anyone(s.read("key.pub"))
	if err != nil {
		t.Fatal(err)
	}
	if o := Verify(s.sign("x", "file"), strings.NewReader("x"), a, Want{Namespace: "file", Principal: evidence.Exact("me@example.com")}); !o.OK() || o.Trust != "the given key" || o.Signer != "" {
		t.Errorf("a key says no name, so that none is shown: %+v", o)
	}
	for _, bad := range []string{"", "no key", s.public() + "\n" + s.public()} {
		if _, err := Anyone([]byte(bad)); err == nil {
			t.Errorf("%q is a key", bad)
		}
	}
}

func TestCertificatesOfAnAuthority(t *testing.T) {
	ca, s := newSigner(t, "ed25519"), newSigner(t, "ed25519")
	caKey := filepath.Join(ca.dir, "key")
	keygen(t, s.dir, "-q", "-s", caKey, "-I", "id", "-n", "me@example.com", "-V", "20260601000000:20260603000000", "key.pub")
	sig := s.sign("hello", "file")
	text := "*@example.com cert-authority " + ca.public()
	check := func(name, allowed string, want Want, reason evidence.Reason) {
		t.Helper()
		want.Namespace = "file"
		o := Verify(sig, strings.NewReader("hello"), allow(t, allowed), want)
		switch {
		case reason == "" && (!o.OK() || o.Signer != "me@example.com" || o.Issuer == ""):
			t.Errorf("%s: %+v", name, o)
		case reason != "" && (o.OK() || o.Failures[0].Reason != reason):
			t.Errorf("%s: %+v", name, o.Failures)
		}
	}
	check("valid", text, Want{At: day(2)}, "")
	check("valid, by name", text, Want{At: day(2), Principal: evidence.Exact("me@example.com")}, "")
	check("expired", text, Want{At: day(9)}, CertificateBroken)
	check("another name of the pattern", text, Want{At: day(2), Principal: evidence.Exact("you@example.com")}, CertificateBroken)
	check("a name outside of the pattern", "*@example.org cert-authority "+ca.public(), Want{At: day(2), Principal: evidence.Exact("me@example.com")}, PrincipalMismatch)
	check("another authority", "* cert-authority "+s.public(), Want{At: day(2)}, SignerUnknown)
}

func TestWeakKeysAreRefused(t *testing.T) {
	s := newSigner(t, "rsa", "-b", "1024")
	o := Verify(s.sign("x", "file"), strings.NewReader("x"), allow(t, "* "+s.public()), Want{Namespace: "file"})
	if !o.Has(AlgorithmRefused) {
		t.Errorf("%+v", o.Failures)
	}
}

func TestBrokenSignaturesSayWhatIsWrong(t *testing.T) {
	s := newSigner(t, "ed25519")
	sig := s.sign("x", "file")
	for name, data := range map[string][]byte{
		"empty": nil, "another block": bytes.ReplaceAll(sig, []byte("SSH SIG"), []byte("PGP SIG")), "cut": sig[:len(sig)/2],
		"not base64": bytes.Replace(sig, []byte("U1NIU0lH"), []byte("U1NIU0l!"), 1), "other magic": bytes.Replace(sig, []byte("U1NIU0lH"), []byte("U1NIU0lI"), 1),
		"something before": append([]byte("x\n"), sig...), "something after": append(append([]byte{}, sig...), "x"...), "large": bytes.Repeat(sig, 1000),
	} {
		if o := Verify(data, strings.NewReader("x"), &Allowed{}, Want{Namespace: "file"}); !o.Has(Malformed) {
			t.Errorf("%s: %+v", name, o.Failures)
		}
	}
}

func TestPatternsTakeLinearTime(t *testing.T) {
	if wild(strings.Repeat("*a", 5000)+"b", strings.Repeat("a", 5000)) {
		t.Error("matched")
	}
	for _, tt := range []struct {
		pattern, s string
		want       bool
	}{{"*", "", true}, {"", "", true}, {"", "a", false}, {"a*c", "abbc", true}, {"a*c", "abbd", false}, {"a?c", "abc", true}, {"a?c", "ac", false}, {"*@*.org", "x@y.org", true}} {
		if got := wild(tt.pattern, tt.s); got != tt.want {
			t.Errorf("%q %q: %v", tt.pattern, tt.s, got)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(begin + "\nU1NIU0lHAAAAAQ==\n" + end))
	f.Add([]byte("SSHSIG\x00\x00\x00\x01\x00\x00\x00\x33\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x20" + strings.Repeat("k", 32) +
		"\x00\x00\x00\x04file\x00\x00\x00\x00\x00\x00\x00\x06sha512\x00\x00\x00\x53\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x40" + strings.Repeat("s", 64)))
	f.Fuzz(func(t *testing.T, data []byte) {
		allowed := &Allowed{}
		_, _ = decodeBlob(data)
		if o := Verify(data, strings.NewReader("x"), allowed, Want{Namespace: "file"}); o.OK() {
			t.Fatal("a signature that nobody is allowed to make holds")
		}
	})
}

func FuzzAllowed(f *testing.F) {
	f.Add([]byte(`*@example.com cert-authority,namespaces="git",valid-after="20260101Z" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB c` + "\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := ParseAllowed(data, budget.New(budget.Default(), int64(len(data))))
		if err == nil && len(a.lines)+len(a.Skipped) > bytes.Count(data, []byte("\n"))+1 {
			t.Fatal("more lines than there are")
		}
	})
}
