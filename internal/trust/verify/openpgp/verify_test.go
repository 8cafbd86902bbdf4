package openpgp

import (
	"bytes"
	"crypto"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/ProtonMail/go-crypto/openpgp"
	"github.com/ProtonMail/go-crypto/openpgp/armor"
	"github.com/ProtonMail/go-crypto/openpgp/clearsign"
	"github.com/ProtonMail/go-crypto/openpgp/packet"

	"github.com/ossay-dev/ossay/internal/trust/verify/evidence"
)

func day(n int) time.Time { return time.Date(2026, 6, n, 12, 0, 0, 0, time.UTC) }

// config makes keys and signatures on a day.
func config(at time.Time) *packet.Config {
	return &packet.Config{Algorithm: packet.PubKeyAlgoEdDSA, DefaultHash: crypto.SHA256, Time: func() time.Time { return at }}
}

func entity(t *testing.T, name string, change ...func(*packet.Config)) *openpgp.Entity {
	t.Helper()
	c := config(day(1))
	for _, f := range change {
		f(c)
	}
	e, err := openpgp.NewEntity(name, "", strings.ToLower(name)+"@example.com", c)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func ringOf(t *testing.T, list ...*openpgp.Entity) *Keyring {
	t.Helper()
	var b bytes.Buffer
	for _, e := range list {
		if err := e.Serialize(&b); err != nil {
			t.Fatal(err)
		}
	}
	k, err := ParseKeyring(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func sign(t *testing.T, e *openpgp.Entity, message string, at time.Time) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := openpgp.DetachSign(&b, e, strings.NewReader(message), config(at)); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func check(t *testing.T, name string, sig []byte, message string, ring *Keyring, want Want, reason evidence.Reason) {
	t.Helper()
	if want.At.IsZero() {
		want.At = day(20)
	}
	o := Detached(sig, strings.NewReader(message), ring, want)
	switch {
	case reason == "" && !o.OK():
		t.Errorf("%s: %+v", name, o.Failures)
	case reason != "" && (o.OK() || o.Failures[0].Reason != reason || o.Failures[0].Hint == ""):
		t.Errorf("%s: %+v", name, o.Failures)
	}
}

func TestADetachedSignatureSaysWhoAndWhen(t *testing.T) {
	e := entity(t, "Ada")
	o := Detached(sign(t, e, "hello", day(2)), strings.NewReader("hello"), ringOf(t, entity(t, "Eve"), e), Want{At: day(20)})
	if !o.OK() || o.Signer != "Ada <ada@example.com>" || len(o.Times) != 1 || !o.Times[0].Time.Equal(day(2)) || len(o.Key) != 40 || o.Trust != "the keyring" {
		t.Errorf("%+v", o)
	}
}

func TestEachBrokenRuleHasItsReason(t *testing.T) {
	ada, eve := entity(t, "Ada"), entity(t, "Eve")
	sig, ring := sign(t, ada, "hello", day(2)), ringOf(t, ada)
	check(t, "another message", sig, "hullo", ring, Want{}, SignatureInvalid)
	check(t, "another keyring", sig, "hello", ringOf(t, eve), Want{}, SignerUnknown)
	check(t, "made in the future", sig, "hello", ring, Want{At: day(1)}, SignatureFuture)
	check(t, "clocks that differ a little", sig, "hello", ring, Want{At: day(2).Add(-time.Minute)}, "")
	check(t, "another signer", sig, "hello", ring, Want{Signer: evidence.Exact("eve@example.com")}, SignerMismatch)
	for _, alias := range []string{"ada@example.com", "Ada <ada@example.com>", fingerprint(ada.PrimaryKey)} {
		check(t, alias, sig, "hello", ring, Want{Signer: evidence.Exact(alias)}, "")
	}
	check(t, "empty", nil, "hello", ring, Want{}, Malformed)
	check(t, "a key in place of a signature", serialized(t, ada), "hello", ring, Want{}, Malformed)
	check(t, "cut", sig[:len(sig)-5], "hello", ring, Want{}, Malformed)
	check(t, "large", bytes.Repeat(sig, 5000), "hello", ring, Want{}, Malformed)
	check(t, "many", bytes.Repeat(sig, maxCount+1), "hello", ring, Want{}, Malformed)
	check(t, "another block", []byte(strings.ReplaceAll(armored(t, sig, "PGP MESSAGE"), "", "")), "hello", ring, Want{}, Malformed)
	check(t, "armour", []byte(armored(t, sig, openpgp.SignatureType)), "hello", ring, Want{}, "")
	if o := Detached(sig, iotest.ErrReader(os.ErrClosed), ring, Want{At: day(9)}); !o.Has(SignatureInvalid) {
		t.Error("what cannot be read is verified")
	}
}

func serialized(t *testing.T, e *openpgp.Entity) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := e.Serialize(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func armored(t *testing.T, data []byte, kind string) string {
	t.Helper()
	var b bytes.Buffer
	w, err := armor.Encode(&b, kind, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestExpiredAndRevokedKeys(t *testing.T) {
	short := entity(t, "Short", func(c *packet.Config) { c.KeyLifetimeSecs = 5 * 24 * 3600 })
	check(t, "before it expired", sign(t, short, "m", day(3)), "m", ringOf(t, short), Want{}, "")
	if late := lateSignature(t, short, "m", day(9)); late != nil {
		check(t, "after it expired", late, "m", ringOf(t, short), Want{}, KeyExpired)
	}
	retired := entity(t, "Retired")
	before := sign(t, retired, "m", day(3))
	after := sign(t, retired, "m", day(9))
	if err := retired.RevokeKey(packet.KeyRetired, "", config(day(5))); err != nil {
		t.Fatal(err)
	}
	check(t, "before it was retired", before, "m", ringOf(t, retired), Want{}, "")
	check(t, "after it was retired", after, "m", ringOf(t, retired), Want{}, KeyRevoked)
	stolen := entity(t, "Stolen")
	early := sign(t, stolen, "m", day(3))
	if err := stolen.RevokeKey(packet.KeyCompromised, "", config(day(5))); err != nil {
		t.Fatal(err)
	}
	check(t, "before it was stolen", early, "m", ringOf(t, stolen), Want{}, KeyRevoked)
}

// lateSignature signs although the key has expired.
func lateSignature(t *testing.T, e *openpgp.Entity, message string, at time.Time) []byte {
	t.Helper()
	id := uint64(e.PrimaryKey.KeyId)
	s := &packet.Signature{Version: e.PrimaryKey.Version, SigType: packet.SigTypeBinary, PubKeyAlgo: e.PrimaryKey.PubKeyAlgo, Hash: crypto.SHA256, CreationTime: at, IssuerKeyId: &id}
	return rawSignature(t, e, s, message)
}

func rawSignature(t *testing.T, e *openpgp.Entity, s *packet.Signature, message string) []byte {
	t.Helper()
	h, err := s.PrepareSign(config(s.CreationTime))
	if err != nil {
		t.Fatal(err)
	}
	h.Write([]byte(message))
	if err := s.Sign(h, e.PrivateKey, config(s.CreationTime)); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := s.Serialize(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWeakDigestsTypesAndKeys(t *testing.T) {
	e := entity(t, "Ada")
	id := e.PrimaryKey.KeyId
	base := packet.Signature{Version: 4, SigType: packet.SigTypeBinary, PubKeyAlgo: e.PrimaryKey.PubKeyAlgo, Hash: crypto.SHA256, CreationTime: day(2), IssuerKeyId: &id}
	sha256 := base
	sha1 := rawSignature(t, e, &sha256, "m")
	sha1[bytes.IndexByte(sha1, 4)+3] = 2 // RFC 9580, 9.5: the identifier of SHA-1
	check(t, "SHA-1", sha1, "m", ringOf(t, e), Want{}, DigestWeak)
	cert := base
	cert.SigType = packet.SigTypeGenericCert
	check(t, "a certification over a document", rawSignature(t, e, &cert, "m"), "m", ringOf(t, e), Want{}, Malformed)
	life := uint32(3600)
	old := base
	old.SigLifetimeSecs = &life
	check(t, "a signature that expired", rawSignature(t, e, &old, "m"), "m", ringOf(t, e), Want{}, SignatureExpired)
	text := base
	text.SigType = packet.SigTypeText
	check(t, "a text signature", rawSignature(t, e, &text, "a\r\nb\r\n"), "a\nb\n", ringOf(t, e), Want{}, "")
}

func TestOneOfSeveralSignaturesIsEnough(t *testing.T) {
	ada, eve := entity(t, "Ada"), entity(t, "Eve")
	both := append(sign(t, eve, "m", day(2)), sign(t, ada, "m", day(2))...)
	check(t, "one key is known", both, "m", ringOf(t, ada), Want{}, "")
	forged := append(sign(t, eve, "other", day(2)), sign(t, ada, "m", day(2))...)
	check(t, "an unknown key over something else", forged, "m", ringOf(t, ada), Want{}, "")
	check(t, "a known key over something else", forged, "m", ringOf(t, ada, eve), Want{}, SignatureInvalid)
}

func clear(t *testing.T, e *openpgp.Entity, text string) string {
	t.Helper()
	var b bytes.Buffer
	w, err := clearsign.Encode(&b, e.PrivateKey, config(day(2)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestSignedTextsHoldNothingElse(t *testing.T) {
	e := entity(t, "Ada")
	ring, signed := ringOf(t, e), clear(t, e, "Suite: x\n- dashed\n")
	text, o := Clearsigned([]byte(signed), ring, Want{At: day(20)})
	if !o.OK() || string(text) != "Suite: x\n- dashed\n" {
		t.Errorf("%q %+v", text, o.Failures)
	}
	for name, data := range map[string]string{
		"something before": "Suite: y\n" + signed, "something behind": signed + "\nSuite: y\n", "twice": signed + "\n" + signed,
		"no signature": "-----BEGIN PGP SIGNED MESSAGE-----\n\nx\n", "empty": "",
	} {
		if text, o := Clearsigned([]byte(data), ring, Want{At: day(20)}); !o.Has(Malformed) || text != nil {
			t.Errorf("%s: %q %+v", name, text, o.Failures)
		}
	}
	if _, o := Clearsigned([]byte(strings.Replace(signed, "Suite: x", "Suite: y", 1)), ring, Want{At: day(20)}); !o.Has(SignatureInvalid) {
		t.Errorf("another text: %+v", o.Failures)
	}
}

func TestKeyringsInTheirForms(t *testing.T) {
	ada, eve := entity(t, "Ada"), entity(t, "Eve")
	two := armored(t, serialized(t, ada), openpgp.PublicKeyType) + "\n" + armored(t, serialized(t, eve), openpgp.PublicKeyType) + "\n"
	k, err := ParseKeyring([]byte(two))
	if err != nil || k.Len() != 2 {
		t.Errorf("%v", err)
	}
	for name, data := range map[string]string{
		"empty": "", "text": "no key", "a keybox": "\x00\x00\x00\x20\x01\x01\x00\x02KBXf\x00\x00\x00\x00", "a signature": armored(t, sign(t, ada, "m", day(2)), openpgp.SignatureType),
		"a block that does not end": two[:60],
	} {
		if k, err := ParseKeyring([]byte(data)); err == nil {
			t.Errorf("%s has %d keys", name, k.Len())
		}
	}
}

// TestGnuPGSigns compares with gpg where it is installed.
func TestGnuPGSigns(t *testing.T) {
	if _, err := exec.LookPath("gpg"); err != nil {
		t.Skip("gpg is not installed")
	}
	dir, err := os.MkdirTemp("", "gpg") // short: gpg makes a socket in it
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	gpg := func(args ...string) []byte {
		t.Helper()
		cmd := exec.Command("gpg", append([]string{"--homedir", dir, "--batch", "--quiet", "--passphrase", "", "--pinentry-mode", "loopback"}, args...)...)
		cmd.Dir = dir
		out, err := cmd.Output()
		if err != nil {
			t.Skipf("gpg %v: %v", args, err)
		}
		return out
	}
	t.Cleanup(func() { _ = exec.Command("gpgconf", "--homedir", dir, "--kill", "gpg-agent").Run() })
	if err := os.WriteFile(filepath.Join(dir, "m"), []byte("line one\nline two  \n"), 0o600); err != nil {
		t.Fatal(err)
	}
	now := Want{At: time.Now()}
	for _, kind := range []string{"ed25519", "rsa3072", "nistp256"} {
		name := kind + "@example.com"
		gpg("--quick-gen-key", "Test <"+name+">", kind, "sign", "1y")
		ring, err := ParseKeyring(gpg("--export", name))
		if err != nil {
			t.Fatal(err)
		}
		message := "line one\nline two  \n"
		check(t, kind, gpg("-u", name, "-o-", "--detach-sign", "m"), message, ring, now, "")
		check(t, kind+" in armour", gpg("-u", name, "-o-", "--armor", "--detach-sign", "m"), message, ring, now, "")
		check(t, kind+" as text", gpg("-u", name, "-o-", "--textmode", "--detach-sign", "m"), message, ring, now, "")
		check(t, kind+" over another message", gpg("-u", name, "-o-", "--detach-sign", "m"), "x", ring, now, SignatureInvalid)
		if kind == "rsa3072" {
			check(t, kind+" with SHA-1", gpg("-u", name, "-o-", "--allow-weak-digest-algos", "--digest-algo", "SHA1", "--detach-sign", "m"), message, ring, now, DigestWeak)
		}
		if _, o := Clearsigned(gpg("-u", name, "-o-", "--clear-sign", "m"), ring, now); !o.OK() {
			t.Errorf("%s in clear text: %+v", kind, o.Failures)
		}
	}
}

func FuzzDecode(f *testing.F) {
	e, err := openpgp.NewEntity("A", "", "a@example.com", config(day(1)))
	if err != nil {
		f.Fatal(err)
	}
	var b, public bytes.Buffer
	if err := openpgp.DetachSign(&b, e, strings.NewReader("m"), config(day(2))); err != nil {
		f.Fatal(err)
	}
	if err := e.Serialize(&public); err != nil {
		f.Fatal(err)
	}
	ring, err := ParseKeyring(public.Bytes())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add([]byte("-----BEGIN PGP SIGNATURE-----\n\niHUE\n-----END PGP SIGNATURE-----"))
	f.Add([]byte("-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nx\n-----BEGIN PGP SIGNATURE-----\n\niHUE\n-----END PGP SIGNATURE-----"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if o := Detached(data, strings.NewReader("another"), ring, Want{At: day(9)}); o.OK() {
			t.Fatal("a signature over something else holds")
		}
		_, _ = Clearsigned(data, ring, Want{At: day(9)})
	})
}
