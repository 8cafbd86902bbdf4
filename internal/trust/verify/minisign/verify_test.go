package minisign

import (
	"bytes"
	"crypto/ed25519"
	"encoding/base64"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/crypto/blake2b"

	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

// A pair signs as both tools do.
type pair struct {
	id  [8]byte
	key ed25519.PrivateKey
}

func newPair(seed byte) pair {
	return pair{[8]byte{1, 2, 3, 4, 5, 6, 7, seed}, ed25519.NewKeyFromSeed(bytes.Repeat([]byte{seed}, 32))}
}

func enc(parts ...[]byte) string {
	return base64.StdEncoding.EncodeToString(bytes.Join(parts, nil))
}

func (p pair) public(t *testing.T) *PublicKey {
	t.Helper()
	k, err := ParsePublicKey([]byte("untrusted comment: public key\n" + enc([]byte("Ed"), p.id[:], p.key.Public().(ed25519.PublicKey)) + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func (p pair) signify(message string) string {
	return "untrusted comment: verify with key.pub\n" + enc([]byte("Ed"), p.id[:], ed25519.Sign(p.key, []byte(message))) + "\n"
}

func (p pair) minisign(message, comment string) string {
	sum := blake2b.Sum512([]byte(message))
	sig := ed25519.Sign(p.key, sum[:])
	return "untrusted comment: signature\n" + enc([]byte("ED"), p.id[:], sig) + "\ntrusted comment: " + comment + "\n" +
		enc(ed25519.Sign(p.key, append(append([]byte{}, sig...), comment...))) + "\n"
}

func TestSignaturesOfBothToolsHold(t *testing.T) {
	p := newPair(1)
	for kind, sig := range map[string]string{"signify signature": p.signify("hello"), "minisign signature": p.minisign("hello", "timestamp:1700000000\tfile:x")} {
		o := Verify([]byte(sig), strings.NewReader("hello"), p.public(t))
		if !o.OK() || o.Kind != kind || o.Key != "0107060504030201" {
			t.Errorf("%s: %+v", kind, o)
		}
		if kind == "minisign signature" && (len(o.Times) != 1 || o.Times[0].Time.Unix() != 1700000000) {
			t.Errorf("times: %v", o.Times)
		}
		if o := Verify([]byte(strings.ReplaceAll(sig, "\n", "\r\n")), strings.NewReader("hello"), p.public(t)); !o.OK() {
			t.Errorf("%s with carriage returns: %v", kind, o.Failures)
		}
	}
}

func TestEachBrokenRuleHasItsReason(t *testing.T) {
	p, other := newPair(1), newPair(2)
	sig := p.minisign("hello", "timestamp:1")
	lines := strings.Split(sig, "\n")
	swapped := strings.Split(p.minisign("hello", "timestamp:2"), "\n")
	sum := blake2b.Sum512([]byte("hello"))
	plain := lines[0] + "\n" + enc([]byte("Ed"), p.id[:], ed25519.Sign(p.key, sum[:])) + "\n"
	imposter := pair{p.id, other.key}
	for _, tt := range []struct {
		name, sig, message string
		reason             evidence.Reason
	}{
		{"another message", sig, "hullo", SignatureInvalid},
		{"another message, signify", p.signify("hello"), "hullo", SignatureInvalid},
		{"another key", other.minisign("hello", "x"), "hello", KeyMismatch},
		{"the same identifier with another key", imposter.minisign("hello", "x"), "hello", SignatureInvalid},
		{"another trusted comment", strings.Replace(sig, "timestamp:1", "timestamp:9", 1), "hello", CommentInvalid},
		{"a comment of another signature", lines[0] + "\n" + lines[1] + "\n" + swapped[2] + "\n" + lines[3] + "\n", "hello", CommentInvalid},
		{"prehashed taken for plain", plain, "hello", SignatureInvalid},
		{"the trusted comment cut off", lines[0] + "\n" + lines[1] + "\n", "hello", Malformed},
		{"no comment", lines[1] + "\n", "hello", Malformed},
		{"no lines", "", "hello", Malformed},
		{"not base64", lines[0] + "\n!!!\n", "hello", Malformed},
		{"too short", lines[0] + "\n" + enc([]byte("Ed")) + "\n", "hello", Malformed},
		{"another algorithm", lines[0] + "\n" + enc([]byte("XX"), p.id[:], make([]byte, 64)) + "\n", "hello", Malformed},
		{"a third line of another kind", strings.Replace(sig, "trusted comment: t", "comment: t", 1), "hello", Malformed},
		{"a signed message inside the signature", p.signify("hello") + "hello\n", "hello", Malformed},
		{"large", "untrusted comment: " + strings.Repeat("x", maxSignature), "hello", Malformed},
	} {
		o := Verify([]byte(tt.sig), strings.NewReader(tt.message), p.public(t))
		if o.OK() || o.Failures[0].Reason != tt.reason || o.Failures[0].Hint == "" {
			t.Errorf("%s: %+v", tt.name, o.Failures)
		}
	}
}

func TestWhatCannotBeReadIsNotVerified(t *testing.T) {
	p := newPair(1)
	for _, sig := range []string{p.signify("x"), p.minisign("x", "c")} {
		if o := Verify([]byte(sig), iotest.ErrReader(os.ErrClosed), p.public(t)); !o.Has(TooLarge) {
			t.Errorf("%+v", o.Failures)
		}
	}
}

func TestKeysInTheirForms(t *testing.T) {
	p := newPair(1)
	line := enc([]byte("Ed"), p.id[:], p.key.Public().(ed25519.PublicKey))
	if k, err := ParsePublicKey([]byte(line)); err != nil || k.KeyID != p.id {
		t.Error(err)
	}
	for _, bad := range []string{"", "untrusted comment: x", "untrusted comment: x\n", line[:20], enc([]byte("XX"), make([]byte, 40)), "-----BEGIN PUBLIC KEY-----", line + "\n" + line, strings.Repeat("A", maxSignature+1)} {
		if _, err := ParsePublicKey([]byte(bad)); err == nil {
			t.Errorf("%.40q is a key", bad)
		}
	}
}

func TestTimesThatAreNone(t *testing.T) {
	for _, c := range []string{"", "timestamp:", "timestamp:-1", "timestamp:99999999999999999999", "timestamp:137438953472"} {
		if at, ok := claimedTime(c); ok {
			t.Errorf("%q is %v", c, at)
		}
	}
}

// TestTheToolsThemselvesSign compares with minisign and signify where they are
// installed.
func TestTheToolsThemselvesSign(t *testing.T) {
	dir := t.TempDir()
	message := filepath.Join(dir, "m")
	if err := os.WriteFile(message, []byte("hello\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(name string, args ...string) {
		t.Helper()
		cmd := exec.Command(name, args...)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%s %v: %v\n%s", name, args, err, out)
		}
	}
	check := func(sig, pub string) {
		t.Helper()
		s, err := os.ReadFile(filepath.Join(dir, sig))
		if err != nil {
			t.Fatal(err)
		}
		k, err := os.ReadFile(filepath.Join(dir, pub))
		if err != nil {
			t.Fatal(err)
		}
		key, err := ParsePublicKey(k)
		if err != nil {
			t.Fatal(err)
		}
		if o := Verify(s, strings.NewReader("hello\n"), key); !o.OK() {
			t.Errorf("%s: %+v", sig, o.Failures)
		}
		if o := Verify(s, strings.NewReader("hello"), key); !o.Has(SignatureInvalid) {
			t.Errorf("%s over another message: %+v", sig, o.Failures)
		}
	}
	none := true
	if _, err := exec.LookPath("minisign"); err == nil {
		none = false
		run("minisign", "-G", "-W", "-p", "mini.pub", "-s", "mini.key")
		run("minisign", "-S", "-s", "mini.key", "-m", "m", "-x", "hashed.minisig")
		check("hashed.minisig", "mini.pub")
		run("minisign", "-S", "-l", "-s", "mini.key", "-m", "m", "-x", "legacy.minisig", "-t", "a comment")
		check("legacy.minisig", "mini.pub")
	}
	for _, name := range []string{"signify-openbsd", "signify"} {
		if _, err := exec.LookPath(name); err == nil {
			none = false
			run(name, "-G", "-n", "-p", "sig.pub", "-s", "sig.sec")
			run(name, "-S", "-s", "sig.sec", "-m", "m", "-x", "m.sig")
			check("m.sig", "sig.pub")
			break
		}
	}
	if none {
		t.Skip("neither minisign nor signify is installed")
	}
}

func FuzzDecode(f *testing.F) {
	p := newPair(1)
	f.Add([]byte(p.signify("x")))
	f.Add([]byte(p.minisign("x", "timestamp:1")))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := Decode(data)
		if err != nil {
			return
		}
		if len(s.Sig) != ed25519.SignatureSize || s.Global != nil && len(s.Global) != ed25519.SignatureSize {
			t.Fatal("a signature of another size")
		}
	})
}
