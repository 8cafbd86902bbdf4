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
	"encoding/binary"
	"errors"
	"math/big"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

func TestSignaturesLeaveTheirFormInSSH(t *testing.T) {
	ring, held := holding(t, privateKeys(t)...)
	a := connect(t, ring)
	for _, k := range held {
		public, err := k.Crypto()
		if err != nil {
			t.Fatal(err)
		}
		opts, err := keys.Options(public)
		if err != nil {
			t.Fatal(err)
		}
		sig, err := a.SignMessage(k, []byte("hello"), opts)
		if err != nil {
			t.Fatal(err)
		}
		p, err := keys.NewPublic(public)
		if err != nil {
			t.Fatal(err)
		}
		if !p.Verify([]byte("hello"), sig, false) || p.Verify([]byte("hullo"), sig, false) {
			t.Errorf("%T: the signature does not hold", public)
		}
	}
	rsaKey := held[3]
	public, err := rsaKey.Crypto()
	if err != nil {
		t.Fatal(err)
	}
	sig, err := a.SignMessage(rsaKey, []byte("hello"), crypto.SHA512)
	if err != nil || rsa.VerifyPKCS1v15(public.(*rsa.PublicKey), crypto.SHA512, sum("hello"), sig) != nil {
		t.Errorf("RSA with SHA-512: %v", err)
	}
}

func TestWhatAnAgentCannotSignIsNotAskedFor(t *testing.T) {
	ring, held := holding(t, privateKeys(t)...)
	a := connect(t, ring)
	for _, tt := range []struct {
		name string
		key  *Key
		opts crypto.SignerOpts
		want error
	}{
		{"Ed25519ph", held[0], &ed25519.Options{Hash: crypto.SHA512}, keys.ErrPrehash},
		{"P-256 with the digest of another curve", held[1], crypto.SHA384, nil},
		{"P-521 with SHA-256", held[2], crypto.SHA256, nil},
		{"RSA by PSS", held[3], &rsa.PSSOptions{Hash: crypto.SHA256}, keys.ErrPSS},
		{"RSA with SHA-384", held[3], crypto.SHA384, nil},
		{"RSA without a digest", held[3], crypto.Hash(0), nil},
	} {
		_, err := a.SignMessage(tt.key, []byte("hello"), tt.opts)
		if err == nil || tt.want != nil && !errors.Is(err, tt.want) {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
	_, other := holding(t, ed25519.NewKeyFromSeed(bytes.Repeat([]byte{9}, 32)))
	if _, err := a.SignMessage(other[0], []byte("x"), crypto.Hash(0)); !errors.Is(err, ErrNotHeld) {
		t.Errorf("%v", err)
	}
}

// deviceP256 is a FIDO key on P-256 in an agent, in software
// (sk-ecdsa-sha2-nistp256@openssh.com, PROTOCOL.u2f of OpenSSH).
func deviceP256(t *testing.T) (*fake, *Key) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	point, err := private.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	wire := ssh.Marshal(struct {
		Type, Curve string
		Point       []byte
		Application string
	}{ssh.KeyAlgoSKECDSA256, "nistp256", point, "ssh:"})
	k, err := ssh.ParsePublicKey(wire)
	if err != nil {
		t.Fatal(err)
	}
	f := &fake{keys: []*agent.Key{{Format: k.Type(), Blob: wire}}}
	f.sign = func(data []byte) (*ssh.Signature, error) {
		app, body := sha256.Sum256([]byte("ssh:")), sha256.Sum256(data)
		rest := binary.BigEndian.AppendUint32([]byte{1}, 7)
		digest := sha256.Sum256(bytes.Join([][]byte{app[:], rest, body[:]}, nil))
		r, s, err := ecdsa.Sign(rand.Reader, private, digest[:])
		return &ssh.Signature{Format: ssh.KeyAlgoSKECDSA256, Blob: ssh.Marshal(struct{ R, S *big.Int }{r, s}), Rest: rest}, err
	}
	return f, &Key{public: k}
}

func TestASecurityKeyOnP256MakesSSHSignaturesOnly(t *testing.T) {
	d, key := deviceP256(t)
	if !key.Touch() || !strings.HasPrefix(string(key.Line()), "sk-ecdsa-sha2-nistp256@openssh.com ") {
		t.Fatalf("%s", key.Line())
	}
	a := connect(t, d)
	sig, err := a.Sign(key, "file", sum("hello"))
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := opened(t, sig, "hello"); err != nil {
		t.Errorf("the SSH signature does not verify: %v", err)
	}
	if _, err := key.Crypto(); !errors.Is(err, ErrFramed) {
		t.Errorf("%v", err)
	}
	if _, err := a.SignMessage(key, []byte("hello"), crypto.SHA256); !errors.Is(err, ErrFramed) {
		t.Errorf("%v", err)
	}
}

func TestSignaturesThatAreNoneAreRefused(t *testing.T) {
	ec, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	long, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	for _, blob := range [][]byte{nil, {0, 0}, ssh.Marshal(struct{ R, S *big.Int }{big.NewInt(0), big.NewInt(1)}), ssh.Marshal(struct{ R, S *big.Int }{big.NewInt(1), big.NewInt(-1)})} {
		if _, err := plainSignature(ec.Public(), blob); err == nil {
			t.Errorf("%x is taken for a signature", blob)
		}
	}
	if _, err := plainSignature(long.Public(), make([]byte, 257)); err == nil {
		t.Error("a signature longer than the key is taken")
	}
	// Zeros in front are the agent's to leave away.
	if sig, err := plainSignature(long.Public(), []byte{1, 2}); err != nil || len(sig) != 256 || sig[255] != 2 {
		t.Errorf("%d bytes, %v", len(sig), err)
	}
}

func TestAnAgentThatSignsInAnotherWayIsNotBelieved(t *testing.T) {
	long, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	ring, held := holding(t, long)
	list, err := ring.List()
	if err != nil {
		t.Fatal(err)
	}
	old := &fake{keys: list, sign: func(data []byte) (*ssh.Signature, error) { return ring.Sign(held[0].public, data) }} // SHA-1
	a := connect(t, old)
	if _, err := a.SignMessage(held[0], []byte("hello"), crypto.SHA256); err == nil || !strings.Contains(err.Error(), "was asked for a signature rsa-sha2-256") {
		t.Errorf("%v", err)
	}
}
