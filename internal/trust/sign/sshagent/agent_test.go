package sshagent

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"net"
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
)

// connect serves an agent at the other end of a pipe.
func connect(t *testing.T, a agent.Agent) *Agent {
	t.Helper()
	here, there := net.Pipe()
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = agent.ServeAgent(a, there) // ends when the pipe does
		there.Close()
	}()
	t.Cleanup(func() { here.Close(); <-done })
	return New(here)
}

// holding returns an agent with keys, and their public halves.
func holding(t *testing.T, private ...any) (agent.Agent, []*Key) {
	t.Helper()
	ring := agent.NewKeyring()
	var out []*Key
	for _, p := range private {
		if err := ring.Add(agent.AddedKey{PrivateKey: p}); err != nil {
			t.Fatal(err)
		}
		s, err := ssh.NewSignerFromKey(p)
		if err != nil {
			t.Fatal(err)
		}
		k, err := ParseKey(ssh.MarshalAuthorizedKey(s.PublicKey()))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, k)
	}
	return ring, out
}

// opened takes a signature apart and verifies it over a message.
func opened(t *testing.T, sig []byte, message string) (ssh.PublicKey, *ssh.Signature, error) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(string(sig), "\n"), "\n")
	for _, l := range lines {
		if len(l) > 70 {
			t.Errorf("a line of %d characters", len(l))
		}
	}
	blob, err := base64.StdEncoding.DecodeString(strings.Join(lines[1:len(lines)-1], ""))
	if err != nil {
		t.Fatal(err)
	}
	body, ok := bytes.CutPrefix(blob, []byte("SSHSIG"))
	if !ok {
		t.Fatal("no SSHSIG")
	}
	var w struct {
		Version                   uint32
		Key                       []byte
		Namespace, Reserved, Hash string
		Sig                       []byte
	}
	if err := ssh.Unmarshal(body, &w); err != nil {
		t.Fatal(err)
	}
	if w.Version != 1 || w.Namespace != "file" || w.Reserved != "" || w.Hash != "sha512" {
		t.Errorf("%+v", w)
	}
	key, err := ssh.ParsePublicKey(w.Key)
	if err != nil {
		t.Fatal(err)
	}
	var s ssh.Signature
	if err := ssh.Unmarshal(w.Sig, &s); err != nil {
		t.Fatal(err)
	}
	return key, &s, key.Verify(signedData("file", sum(message)), &s)
}

func sum(message string) []byte {
	d := sha512.Sum512([]byte(message))
	return d[:]
}

func privateKeys(t *testing.T) []any {
	t.Helper()
	p256, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	p521, err := ecdsa.GenerateKey(elliptic.P521(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	long, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	ed := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{3}, 32))
	return []any{&ed, p256, p521, long}
}

func TestKeysOfEachKindSign(t *testing.T) {
	ring, keys := holding(t, privateKeys(t)...)
	a := connect(t, ring)
	for i, format := range []string{"ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp521", "rsa-sha2-512"} {
		found, err := a.Find(keys[i].Fingerprint())
		if err != nil || !bytes.Equal(found.Line(), keys[i].Line()) || found.Touch() {
			t.Fatalf("%s: %v", format, err)
		}
		sig, err := a.Sign(found, "file", sum("hello"))
		if err != nil {
			t.Fatalf("%s: %v", format, err)
		}
		_, s, err := opened(t, sig, "hello")
		if err != nil || s.Format != format {
			t.Errorf("%s: %s, %v", format, s.Format, err)
		}
		if _, _, err := opened(t, sig, "hullo"); err == nil {
			t.Errorf("%s: it verifies over another message", format)
		}
	}
}

// A fake is an agent that signs as a test wants.
type fake struct {
	agent.Agent
	keys []*agent.Key
	sign func(data []byte) (*ssh.Signature, error)
}

func (f *fake) List() ([]*agent.Key, error) { return f.keys, nil }

func (f *fake) Sign(_ ssh.PublicKey, data []byte) (*ssh.Signature, error) { return f.sign(data) }

// device is a FIDO key (PROTOCOL.u2f) in an agent.
func device(t *testing.T, flags byte) (*fake, *Key) {
	t.Helper()
	private := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{9}, 32))
	wire := ssh.Marshal(struct {
		Type        string
		Key         []byte
		Application string
	}{ssh.KeyAlgoSKED25519, private.Public().(ed25519.PublicKey), "ssh:"})
	k, err := ssh.ParsePublicKey(wire)
	if err != nil {
		t.Fatal(err)
	}
	f := &fake{keys: []*agent.Key{{Format: k.Type(), Blob: wire}}}
	f.sign = func(data []byte) (*ssh.Signature, error) {
		app, body := sha256.Sum256([]byte("ssh:")), sha256.Sum256(data)
		rest := binary.BigEndian.AppendUint32([]byte{flags}, 7)
		signed := bytes.Join([][]byte{app[:], rest, body[:]}, nil)
		return &ssh.Signature{Format: ssh.KeyAlgoSKED25519, Blob: ed25519.Sign(private, signed), Rest: rest}, nil
	}
	return f, &Key{public: k}
}

func TestFlagsAndCounterOfASecurityKeyAreKept(t *testing.T) {
	f, key := device(t, 1)
	a := connect(t, f)
	if !key.Touch() {
		t.Error("a security key is not touched")
	}
	sig, err := a.Sign(key, "file", sum("hello"))
	if err != nil {
		t.Fatal(err)
	}
	_, s, err := opened(t, sig, "hello")
	if err != nil || !bytes.Equal(s.Rest, []byte{1, 0, 0, 0, 7}) {
		t.Errorf("%x, %v", s.Rest, err)
	}
}

func TestACertificateSignsWithItsKey(t *testing.T) {
	ring, keys := holding(t, privateKeys(t)[:1]...)
	authority, err := ssh.NewSignerFromKey(ed25519.NewKeyFromSeed(make([]byte, 32)))
	if err != nil {
		t.Fatal(err)
	}
	c := &ssh.Certificate{Key: keys[0].public, CertType: ssh.UserCert, ValidPrincipals: []string{"me"}, ValidBefore: ssh.CertTimeInfinity}
	if err := c.SignCert(rand.Reader, authority); err != nil {
		t.Fatal(err)
	}
	key, err := ParseKey(ssh.MarshalAuthorizedKey(c))
	if err != nil || key.Fingerprint() != keys[0].Fingerprint() || !bytes.Equal(key.Line(), keys[0].Line()) {
		t.Fatalf("%v", err)
	}
	sig, err := connect(t, ring).Sign(key, "file", sum("hello"))
	if err != nil {
		t.Fatal(err)
	}
	who, _, err := opened(t, sig, "hello")
	if _, ok := who.(*ssh.Certificate); !ok || err != nil {
		t.Errorf("%T, %v", who, err)
	}
}

func TestKeysThatTheAgentDoesNotHold(t *testing.T) {
	ring, keys := holding(t, privateKeys(t)[:2]...)
	a := connect(t, ring)
	if err := ring.Remove(keys[1].public); err != nil {
		t.Fatal(err)
	}
	if _, err := a.Sign(keys[1], "file", sum("m")); !errors.Is(err, ErrNotHeld) || !strings.Contains(err.Error(), keys[1].Fingerprint()) {
		t.Error(err)
	}
	for _, f := range []string{keys[1].Fingerprint(), "SHA256:", "", keys[0].Fingerprint()[:20]} {
		if _, err := a.Find(f); !errors.Is(err, ErrNotHeld) {
			t.Errorf("%q: %v", f, err)
		}
	}
}

func TestAgentsThatDoNotSign(t *testing.T) {
	f, key := device(t, 1)
	f.sign = func([]byte) (*ssh.Signature, error) { return nil, errors.New("no") }
	if _, err := connect(t, f).Sign(key, "file", sum("m")); err == nil || !strings.Contains(err.Error(), "does not sign with SHA256:") {
		t.Error(err)
	}
	old, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	_, keys := holding(t, old)
	sha1 := &fake{keys: []*agent.Key{{Format: ssh.KeyAlgoRSA, Blob: keys[0].public.Marshal()}}}
	sha1.sign = func(data []byte) (*ssh.Signature, error) {
		d := sha256.Sum256(data)
		raw, err := rsa.SignPKCS1v15(nil, old, crypto.SHA256, d[:])
		return &ssh.Signature{Format: ssh.KeyAlgoRSA, Blob: raw}, err
	}
	// An agent without flags (ExtendedAgent) answers them with a failure.
	if _, err := connect(t, sha1).Sign(keys[0], "file", sum("m")); err == nil {
		t.Error("signed without SHA-512")
	}
	if _, err := connect(t, &lazy{*sha1}).Sign(keys[0], "file", sum("m")); err == nil || !strings.Contains(err.Error(), `"ssh-rsa"`) {
		t.Error(err)
	}
	for name, digest := range map[string][]byte{"": sum("m"), "file": []byte("short")} {
		if _, err := connect(t, f).Sign(key, name, digest); err == nil {
			t.Errorf("%q, %d bytes", name, len(digest))
		}
	}
}

// lazy takes flags and does not heed them, as agents did before OpenSSH 7.2.
type lazy struct{ fake }

func (l *lazy) SignWithFlags(k ssh.PublicKey, data []byte, _ agent.SignatureFlags) (*ssh.Signature, error) {
	return l.Sign(k, data)
}

func (l *lazy) Extension(string, []byte) ([]byte, error) { return nil, agent.ErrExtensionUnsupported }

func TestASilentAgentIsTold(t *testing.T) {
	here, there := net.Pipe()
	defer there.Close()
	defer here.Close()
	if err := here.SetDeadline(time.Now().Add(20 * time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	if _, err := New(here).Find("SHA256:x"); !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Error(err)
	}
}

// script answers every request with the same bytes.
type script struct {
	answer *bytes.Reader
}

func (s *script) Read(p []byte) (int, error)  { return s.answer.Read(p) }
func (s *script) Write(p []byte) (int, error) { return len(p), nil }

func FuzzAgentAnswers(f *testing.F) {
	list := append([]byte{12, 0, 0, 0, 1}, ssh.Marshal(struct{ Blob, Comment string }{"blob", "me"})...)
	f.Add(append(binary.BigEndian.AppendUint32(nil, uint32(len(list))), list...))
	f.Add([]byte{0, 0, 0, 1, 5})
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 12})
	f.Add([]byte{0, 0, 0, 5, 12, 0, 0x1f, 0xff, 0xff})
	key, err := ssh.NewPublicKey(ed25519.NewKeyFromSeed(make([]byte, 32)).Public())
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if k, err := New(&script{bytes.NewReader(data)}).Find(ssh.FingerprintSHA256(key)); err == nil && k == nil {
			t.Fatal("neither a key nor an error")
		}
		if sig, err := New(&script{bytes.NewReader(data)}).Sign(&Key{public: key}, "file", make([]byte, 64)); err == nil && len(sig) == 0 {
			t.Fatal("neither a signature nor an error")
		}
	})
}

func TestLinesThatAreNoKey(t *testing.T) {
	ed := ssh.MarshalAuthorizedKey(func() ssh.PublicKey { _, k := holding(t, privateKeys(t)[0]); return k[0].public }())
	for name, line := range map[string]string{"nothing": "", "text": "ssh-ed25519 AAAA", "two keys": string(ed) + string(ed), "options": "restrict " + string(ed)} {
		if _, err := ParseKey([]byte(line)); err == nil {
			t.Errorf("%s is a key", name)
		}
	}
}
