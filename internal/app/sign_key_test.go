package app

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io"
	"log"
	"math/big"
	"net"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/sign/vault/vaulttest"
)

const statementOfFirst = `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a.bin","digest":{"sha256":"a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e"}}],"predicateType":"https://example.com/x","predicate":{}}`

// signers are keys of each kind, by a short name.
func signers(t testing.TB) map[string]crypto.Signer {
	t.Helper()
	out := map[string]crypto.Signer{}
	for name, curve := range map[string]elliptic.Curve{"p256": elliptic.P256(), "p384": elliptic.P384(), "p521": elliptic.P521()} {
		k, err := ecdsa.GenerateKey(curve, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = k
	}
	k, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	out["rsa"] = k
	out["ed25519"] = ed25519.NewKeyFromSeed(bytes.Repeat([]byte{4}, 32))
	return out
}

func publicPEM(t testing.TB, k crypto.PublicKey) string {
	t.Helper()
	der, err := x509.MarshalPKIXPublicKey(k)
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))
}

// files puts private keys and their public halves into the folder of a world.
func (w *world) keyFiles(list map[string]crypto.Signer) {
	w.Helper()
	for name, k := range list {
		der, err := x509.MarshalPKCS8PrivateKey(k)
		if err != nil {
			w.Fatal(err)
		}
		w.put(map[string]string{name + ".key": string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})), name + ".pub": publicPEM(w, k.Public())})
	}
}

// agent serves an SSH agent and names it in SSH_AUTH_SOCK.
func (w *world) agent(a agent.Agent) {
	w.Helper()
	dir, err := os.MkdirTemp("", "a") // the name of a socket must be short
	if err != nil {
		w.Fatal(err)
	}
	socket := filepath.Join(dir, "s")
	l, err := net.Listen("unix", socket)
	if err != nil {
		w.Skipf("no sockets here: %v", err)
	}
	w.Cleanup(func() { l.Close(); os.RemoveAll(dir) })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				_ = agent.ServeAgent(a, c) // ends when the client does
			}()
		}
	}()
	w.vars["SSH_AUTH_SOCK"] = socket
}

// agentOf holds keys; their public halves as SSH writes them are files NAME.ssh.
func (w *world) agentOf(list map[string]crypto.Signer) {
	w.Helper()
	ring := agent.NewKeyring()
	for name, k := range list {
		var private any = k
		if ed, ok := k.(ed25519.PrivateKey); ok {
			private = &ed
		}
		if err := ring.Add(agent.AddedKey{PrivateKey: private}); err != nil {
			w.Fatal(err)
		}
		public, err := ssh.NewPublicKey(k.Public())
		if err != nil {
			w.Fatal(err)
		}
		w.put(map[string]string{name + ".ssh": string(ssh.MarshalAuthorizedKey(public)), name + ".print": ssh.FingerprintSHA256(public)})
	}
	w.agent(ring)
}

// vault serves a transit engine with a key of each kind.
func (w *world) vault(kinds ...string) *vaulttest.Engine {
	w.Helper()
	e := vaulttest.New()
	s := httptest.NewServer(e)
	w.Cleanup(s.Close)
	w.vars["VAULT_ADDR"], w.vars["VAULT_TOKEN"] = s.URL, vaulttest.Token
	for _, kind := range kinds {
		k := e.Add(w, kind, kind)
		w.put(map[string]string{kind + ".pub": publicPEM(w, k.Public())})
	}
	return e
}

// signsBundles signs a file and a statement with a key, and verifies both.
func (w *world) signsBundles(name, public string) {
	w.Helper()
	if _, err := w.sign(SignRequest{Key: name, Bundle: w.at("a.bin.sigstore.json")}, "a.bin"); err != nil {
		w.Fatalf("%s: %v", name, err)
	}
	if r := w.verify(VerifyRequest{Key: w.at(public)}, "a.bin"); r.err != nil || r.exit != fault.ExitOK {
		w.Errorf("%s: exit %d, %s, %v", name, r.exit, r.reasons(), r.err)
	}
	if _, err := w.sign(SignRequest{Key: name, Statement: true, Bundle: w.at("s.json")}, "statement"); err != nil {
		w.Fatalf("%s: %v", name, err)
	}
	if r := w.verify(VerifyRequest{Key: w.at(public), Bundle: w.at("s.json")}, "a.bin"); r.err != nil || r.exit != fault.ExitOK {
		w.Errorf("%s, statement: exit %d, %s, %v", name, r.exit, r.reasons(), r.err)
	}
}

func TestKeysInFilesAgentAndVaultSignBundles(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "first", "statement": statementOfFirst})
	list := signers(t)
	w.keyFiles(list)
	w.agentOf(list)
	w.instance()
	for _, name := range []string{"p256", "p384", "p521"} {
		w.signsBundles(w.at(name+".key"), name+".pub")
		w.signsBundles(w.at(name+".ssh"), name+".pub")
		w.signsBundles("agent:"+w.text(name+".print"), name+".pub")
	}
	w.signsBundles(w.at("rsa.ssh"), "rsa.pub")
	// The private key in a file makes the same bytes, and the log knows them.
	_, err := w.sign(SignRequest{Key: w.at("rsa.key")}, "a.bin")
	refused(t, err, fault.Partial, "was logged before")
	w.vault("ecdsa-p256", "ecdsa-p384", "ecdsa-p521", "rsa-3072")
	for _, kind := range []string{"ecdsa-p256", "ecdsa-p384", "ecdsa-p521", "rsa-3072"} {
		w.signsBundles("hashivault://"+kind, kind+".pub")
	}
}

func TestEd25519SignsBundlesOverTheDigestOnly(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "first", "statement": statementOfFirst})
	list := signers(t)
	w.keyFiles(list)
	w.agentOf(list)
	w.vault("ed25519")
	w.instance()
	if _, err := w.sign(SignRequest{Key: w.at("ed25519.key")}, "a.bin"); err != nil {
		t.Fatal(err)
	}
	w.keyFiles(list) // the Vault's public key had the name
	if r := w.verify(VerifyRequest{Key: w.at("ed25519.pub")}, "a.bin"); r.err != nil || r.exit != fault.ExitOK {
		t.Errorf("exit %d, %s, %v", r.exit, r.reasons(), r.err)
	}
	w.put(map[string]string{"a.bin": "other"})
	if r := w.verify(VerifyRequest{Key: w.at("ed25519.pub")}, "a.bin"); r.exit == fault.ExitOK {
		t.Error("another file verifies")
	}
	_, err := w.sign(SignRequest{Key: w.at("ed25519.key"), Statement: true}, "statement")
	refused(t, err, fault.Usage, "logs take Ed25519 signatures over a digest only")
	for _, name := range []string{w.at("ed25519.ssh"), "hashivault://ed25519"} {
		_, err := w.sign(SignRequest{Key: name, Bundle: w.at("b.json")}, "a.bin")
		refused(t, err, fault.Usage, "Ed25519ph")
		if exists(w.at("b.json")) {
			t.Error("a bundle was written")
		}
	}
}

// A security key on P-256 in software, which is touched.
type securityKey struct {
	agent.Agent
	private *ecdsa.PrivateKey
}

func (k *securityKey) blob() []byte {
	point, _ := k.private.PublicKey.Bytes()
	return ssh.Marshal(struct {
		Type, Curve string
		Point       []byte
		Application string
	}{ssh.KeyAlgoSKECDSA256, "nistp256", point, "ssh:"})
}

// List returns the key.
func (k *securityKey) List() ([]*agent.Key, error) {
	return []*agent.Key{{Format: ssh.KeyAlgoSKECDSA256, Blob: k.blob()}}, nil
}

// Sign signs as PROTOCOL.u2f says.
func (k *securityKey) Sign(_ ssh.PublicKey, data []byte) (*ssh.Signature, error) {
	app, body := sha256.Sum256([]byte("ssh:")), sha256.Sum256(data)
	rest := []byte{1, 0, 0, 0, 9}
	digest := sha256.Sum256(bytes.Join([][]byte{app[:], rest, body[:]}, nil))
	r, s, err := ecdsa.Sign(rand.Reader, k.private, digest[:])
	return &ssh.Signature{Format: ssh.KeyAlgoSKECDSA256, Blob: ssh.Marshal(struct{ R, S *big.Int }{r, s}), Rest: rest}, err
}

func TestASecurityKeySignsFilesAndNoBundles(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "first", "statement": statementOfFirst})
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	k := &securityKey{private: private}
	public, err := ssh.ParsePublicKey(k.blob())
	if err != nil {
		t.Fatal(err)
	}
	w.put(map[string]string{"sk.pub": string(ssh.MarshalAuthorizedKey(public))})
	w.agent(k)
	w.instance()
	if signed, err := w.sign(SignRequest{Key: w.at("sk.pub")}, "a.bin"); err != nil || signed[0].Bundle != filepath.ToSlash(w.at("a.bin.sig")) {
		t.Fatalf("%+v, %v", signed, err)
	}
	if r := w.verify(VerifyRequest{Key: w.at("sk.pub")}, "a.bin"); r.err != nil || r.exit != fault.ExitOK {
		t.Errorf("exit %d, %s, %v", r.exit, r.reasons(), r.err)
	}
	for _, name := range []string{w.at("sk.pub"), "agent:" + ssh.FingerprintSHA256(public)} {
		_, err := w.sign(SignRequest{Key: name, Bundle: w.at("b.json")}, "a.bin")
		refused(t, err, fault.Usage, "which only SSH signatures hold")
		_, err = w.sign(SignRequest{Key: name, Statement: true}, "statement")
		refused(t, err, fault.Usage, "which only SSH signatures hold")
		err = MakeLayout(t.Context(), w.env, MakeLayoutRequest{Key: name, Output: w.at("root.layout"), Steps: []string{"a=" + w.at("sk.pub")}})
		refused(t, err, fault.Usage, "which only SSH signatures hold")
	}
}

// opensslAgrees lets openssl verify the signature of an envelope.
func opensslAgrees(t *testing.T, w *world, envelope, public, digest string) {
	t.Helper()
	if _, err := exec.LookPath("openssl"); err != nil {
		t.Skip("openssl is not installed")
	}
	data := w.text(envelope)
	e, err := intoto.DecodeEnvelope([]byte(data), budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		t.Fatal(err)
	}
	w.put(map[string]string{"pae": string(e.PAE()), "sig": string(e.Signatures[0].Sig)})
	args := []string{"dgst", "-" + digest, "-verify", w.at(public), "-signature", w.at("sig"), w.at("pae")}
	if digest == "" {
		args = []string{"pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", w.at(public), "-sigfile", w.at("sig"), "-in", w.at("pae")}
	}
	if out, err := exec.Command("openssl", args...).CombinedOutput(); err != nil {
		t.Errorf("%s: openssl: %v\n%s", public, err, out)
	}
}

func TestKeysOfAgentAndVaultSignLayouts(t *testing.T) {
	w := newWorld(t, nil)
	list := signers(t)
	w.keyFiles(list)
	w.agentOf(list)
	engine := w.vault("ecdsa-p384")
	w.put(map[string]string{"vault-ed.pub": publicPEM(t, engine.Add(t, "vault-ed", "ed25519").Public())})
	digests := map[string]string{"p256": "sha256", "p384": "sha384", "p521": "sha512", "rsa": "sha256", "ecdsa-p384": "sha384"}
	names := map[string]string{"ecdsa-p384": "hashivault://ecdsa-p384", "vault-ed": "hashivault://vault-ed?version=1"}
	for name := range list {
		names[name] = w.at(name + ".ssh")
	}
	for name, key := range names {
		if err := MakeLayout(t.Context(), w.env, MakeLayoutRequest{Key: key, Output: w.at("root.layout"), Steps: []string{"a=" + w.at(name+".pub")}}); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		opensslAgrees(t, w, "root.layout", name+".pub", digests[name])
	}
}

func TestWhyAVaultDoesNotSign(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "first", "no.pem": "x"})
	w.instance()
	try := func(kind fault.Kind, want string, vars ...string) {
		t.Helper()
		w.vault("ecdsa-p256")
		for i := 0; i < len(vars); i += 2 {
			w.vars[vars[i]] = vars[i+1]
		}
		_, err := w.sign(SignRequest{Key: "hashivault://ecdsa-p256"}, "a.bin")
		refused(t, err, kind, want)
		if strings.Contains(err.Error(), vaulttest.Token) {
			t.Errorf("the token is told: %v", err)
		}
		for i := 0; i < len(vars); i += 2 {
			delete(w.vars, vars[i])
		}
	}
	try(fault.Usage, "VAULT_ADDR names none", "VAULT_ADDR", "")
	try(fault.Usage, "no token", "VAULT_TOKEN", "")
	try(fault.Usage, "characters that no token has", "VAULT_TOKEN", "a\nb")
	try(fault.Partial, "answers 403: permission denied", "VAULT_TOKEN", "other")
	try(fault.Usage, "not https", "VAULT_ADDR", "http://vault.invalid:8200")
	try(fault.NotFound, "answers 404", "TRANSIT_SECRET_ENGINE_PATH", "elsewhere")
	try(fault.NotFound, "answers 404", "VAULT_NAMESPACE", "acme")
	try(fault.Usage, "holds no certificate", "VAULT_CACERT", w.at("no.pem"))
	try(fault.NotFound, "", "VAULT_CACERT", w.at("absent.pem"))
	w.vault()
	_, err := w.sign(SignRequest{Key: "hashivault://absent"}, "a.bin")
	refused(t, err, fault.NotFound, "answers 404")
	_, err = w.sign(SignRequest{Key: "hashivault://a/b"}, "a.bin")
	refused(t, err, fault.Usage, "no name of a key")
	_, err = w.env.signingKey(t.Context(), "hashivault://k", true)
	refused(t, err, fault.Usage, "--offline was given")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err = w.env.signingKey(ctx, "hashivault://k", false); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestTheTokenOfAVaultIsFoundWhereItsClientLeavesIt(t *testing.T) {
	w := newWorld(t, map[string]string{".vault-token": vaulttest.Token + "\n"})
	w.vault("ecdsa-p256")
	w.vars["VAULT_TOKEN"], w.vars["HOME"] = "", w.dir
	if _, err := w.env.signingKey(t.Context(), "hashivault://ecdsa-p256", false); err != nil {
		t.Error(err)
	}
	e := vaulttest.New()
	e.Add(t, "k", "ed25519")
	s := httptest.NewUnstartedServer(e)
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	defer s.Close()
	w.vars["VAULT_ADDR"] = s.URL
	_, err := w.env.signingKey(t.Context(), "hashivault://k", false)
	refused(t, err, fault.Partial, "unknown authority")
	w.put(map[string]string{"ca.pem": string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: s.Certificate().Raw}))})
	w.vars["VAULT_CACERT"] = w.at("ca.pem")
	if _, err := w.env.signingKey(t.Context(), "hashivault://k", false); err != nil {
		t.Error(err)
	}
}

// A liar signs with another key than the one it shows.
type liar struct{ crypto.Signer }

func (liar) Public() crypto.PublicKey { return ed25519.NewKeyFromSeed(make([]byte, 32)).Public() }

func TestASignatureThatDoesNotHoldIsNotWritten(t *testing.T) {
	_, err := signMessage(liar{ed25519.NewKeyFromSeed(bytes.Repeat([]byte{1}, 32))}, []byte("x"), crypto.Hash(0))
	refused(t, err, fault.Untrusted, "does not hold")
}
