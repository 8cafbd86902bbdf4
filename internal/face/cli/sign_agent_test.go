package cli

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/binary"
	"encoding/pem"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
)

// serveAgent serves an SSH agent until the test ends and returns its socket, whose
// name must be short.
func serveAgent(t *testing.T, a agent.Agent) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "a")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	socket := filepath.Join(dir, "s")
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Skipf("no sockets here: %v", err)
	}
	t.Cleanup(func() { l.Close() })
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
	return socket
}

// agentKeys makes private keys of each kind.
func agentKeys(t *testing.T) map[string]any {
	t.Helper()
	ec, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	long, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	ed := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{5}, 32))
	return map[string]any{"ed25519": &ed, "ecdsa": ec, "rsa": long}
}

func writePrivate(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// keygenAgrees lets ssh-keygen verify FILE.sig, where it is installed.
func keygenAgrees(t *testing.T, file, public string) {
	t.Helper()
	if _, err := exec.LookPath("ssh-keygen"); err != nil {
		return
	}
	writePrivate(t, file+".allowed", []byte("me@example.com "+public))
	in, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	cmd := exec.Command("ssh-keygen", "-Y", "verify", "-f", file+".allowed", "-I", "me@example.com", "-n", "file", "-s", file+".sig")
	cmd.Stdin = in
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("ssh-keygen: %v\n%s", err, out)
	}
}

func TestTheAgentSignsWithKeysOfEachKind(t *testing.T) {
	ring := agent.NewKeyring()
	env := map[string]string{"SSH_AUTH_SOCK": serveAgent(t, ring)}
	for kind, private := range agentKeys(t) {
		if err := ring.Add(agent.AddedKey{PrivateKey: private}); err != nil {
			t.Fatal(err)
		}
		s, err := ssh.NewSignerFromKey(private)
		if err != nil {
			t.Fatal(err)
		}
		public := string(ssh.MarshalAuthorizedKey(s.PublicKey()))
		dir := plant(t, map[string]string{"a.txt": "hello\n", "b.txt": "", "key.pub": public})
		a, b, pub := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt"), filepath.Join(dir, "key.pub")
		fingerprint := ssh.FingerprintSHA256(s.PublicKey())
		for _, name := range []string{"agent:" + fingerprint, pub} { // the second replaces what the first wrote
			r := run(t, env, "sign", "--offline", "--key", name, a, b)
			if r.code != 0 || !strings.Contains(r.out, "signed: "+filepath.ToSlash(b)+".sig") || !strings.Contains(r.out, "the key "+fingerprint) || !strings.Contains(r.out, "not proved") {
				t.Fatalf("%s: %+v", kind, r)
			}
		}
		for _, file := range []string{a, b} {
			if r := run(t, nil, "verify", "--key", pub, file); r.code != 0 || !strings.Contains(r.out, "verified") {
				t.Errorf("%s: %+v", kind, r)
			}
			keygenAgrees(t, file, public)
		}
		writePrivate(t, a, []byte("hullo\n"))
		if r := run(t, nil, "verify", "--key", pub, a); r.code == 0 {
			t.Errorf("%s: another file verifies: %+v", kind, r)
		}
	}
}

// A token is an agent with one FIDO key (PROTOCOL.u2f of OpenSSH), which is touched
// or not.
type token struct {
	agent.Agent
	private ed25519.PrivateKey
	flags   byte
}

func (k *token) public() []byte {
	return ssh.Marshal(struct {
		Type        string
		Key         []byte
		Application string
	}{ssh.KeyAlgoSKED25519, k.private.Public().(ed25519.PublicKey), "ssh:"})
}

func (k *token) List() ([]*agent.Key, error) {
	return []*agent.Key{{Format: ssh.KeyAlgoSKED25519, Blob: k.public()}}, nil
}

func (k *token) Sign(_ ssh.PublicKey, data []byte) (*ssh.Signature, error) {
	app, body := sha256.Sum256([]byte("ssh:")), sha256.Sum256(data)
	rest := binary.BigEndian.AppendUint32([]byte{k.flags}, 41)
	signed := bytes.Join([][]byte{app[:], rest, body[:]}, nil)
	return &ssh.Signature{Format: ssh.KeyAlgoSKED25519, Blob: ed25519.Sign(k.private, signed), Rest: rest}, nil
}

func TestASecurityKeySignsWhenItIsTouched(t *testing.T) {
	device := &token{private: ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, 32))}
	key, err := ssh.ParsePublicKey(device.public())
	if err != nil {
		t.Fatal(err)
	}
	public := string(ssh.MarshalAuthorizedKey(key))
	env := map[string]string{"SSH_AUTH_SOCK": serveAgent(t, device)}
	dir := plant(t, map[string]string{"a.txt": "hello\n", "key.pub": public})
	file, pub := filepath.Join(dir, "a.txt"), filepath.Join(dir, "key.pub")

	r := run(t, env, "sign", "--key", pub, file)
	if _, err := os.Stat(file + ".sig"); r.code == 0 || err == nil || !strings.Contains(r.err, "nothing was written") {
		t.Errorf("not touched: %+v", r)
	}
	device.flags = 1
	if r = run(t, env, "sign", "--key", pub, file); r.code != 0 {
		t.Fatalf("touched: %+v", r)
	}
	if r = run(t, nil, "verify", "--key", pub, file); r.code != 0 {
		t.Errorf("%+v", r)
	}
	keygenAgrees(t, file, public)
}

func TestWhyTheAgentDoesNotSign(t *testing.T) {
	private := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{5}, 32))
	key, err := ssh.NewPublicKey(private.Public())
	if err != nil {
		t.Fatal(err)
	}
	public := string(ssh.MarshalAuthorizedKey(key))
	dir := plant(t, map[string]string{"a.txt": "hello\n", "b.txt": "x", "b.txt.sig": "RWQ minisign\n", "key.pub": public, "two.pub": public + public})
	at := func(name string) string { return filepath.Join(dir, name) }
	empty, full := agent.NewKeyring(), agent.NewKeyring()
	if err := full.Add(agent.AddedKey{PrivateKey: &private}); err != nil {
		t.Fatal(err)
	}
	none, one := serveAgent(t, empty), serveAgent(t, full)
	for _, tt := range []struct {
		socket, want string
		args         []string
	}{
		{"", "SSH_AUTH_SOCK names none", []string{"--key", at("key.pub"), at("a.txt")}},
		{at("nowhere"), "connecting to the SSH agent", []string{"--key", at("key.pub"), at("a.txt")}},
		{none, "does not hold the key " + ssh.FingerprintSHA256(key), []string{"--key", at("key.pub"), at("a.txt")}},
		{none, "does not hold the key " + ssh.FingerprintSHA256(key), []string{"--key", "agent:" + ssh.FingerprintSHA256(key), at("a.txt")}},
		{one, "named by its fingerprint", []string{"--key", "agent:me@example.com", at("a.txt")}},
		{one, "more than one key", []string{"--key", at("two.pub"), at("a.txt")}},
		{one, "takes no other flag", []string{"--key", at("key.pub"), "--trusted-root", at("x"), at("a.txt")}},
		{one, "there is no signing configuration", []string{"--key", at("key.pub"), "--bundle", at("x"), at("a.txt")}},
		{one, "there is no signing configuration", []string{"--key", at("key.pub"), "--statement", at("a.txt")}},
		{one, "--offline was given", []string{"--offline", "--key", at("key.pub"), "--bundle", at("x"), at("a.txt")}},
		{one, "is no SSH signature", []string{"--key", at("key.pub"), at("b.txt")}},
		{one, "nowhere.txt", []string{"--key", at("key.pub"), at("nowhere.txt")}},
		{one, "not a file", []string{"--key", at("key.pub"), dir}},
		{one, "--offline was given", []string{"--offline", "--key", at("a.txt"), at("a.txt")}},
	} {
		r := run(t, map[string]string{"SSH_AUTH_SOCK": tt.socket}, append([]string{"sign"}, tt.args...)...)
		if r.code == 0 || !strings.Contains(r.err, tt.want) {
			t.Errorf("%s: %+v", tt.want, r)
		}
	}
	if _, err := os.Stat(at("a.txt.sig")); err == nil {
		t.Error("a signature was written")
	}
	if r := run(t, map[string]string{"SSH_AUTH_SOCK": one}, "attest", "--type", "https://example.com/x", "--predicate", at("a.txt"), "--key", at("key.pub"), at("a.txt")); r.code == 0 {
		t.Errorf("a statement is signed: %+v", r)
	}
}

// TestTheAgentOfOpenSSH signs with ssh-agent, and compares with what ssh-keygen
// makes of the same key: Ed25519 signatures are the same bytes.
func TestTheAgentOfOpenSSH(t *testing.T) {
	for _, tool := range []string{"ssh-agent", "ssh-add", "ssh-keygen"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(tool + " is not installed")
		}
	}
	private := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{5}, 32))
	block, err := ssh.MarshalPrivateKey(private, "me")
	if err != nil {
		t.Fatal(err)
	}
	key, err := ssh.NewPublicKey(private.Public())
	if err != nil {
		t.Fatal(err)
	}
	dir := plant(t, map[string]string{"a.txt": "hello\n", "c.txt": "hello\n", "key.pub": string(ssh.MarshalAuthorizedKey(key))})
	at := func(name string) string { return filepath.Join(dir, name) }
	writePrivate(t, at("key"), pem.EncodeToMemory(block))
	short, err := os.MkdirTemp("", "a")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(short) })
	// The agent lives as long as the command that it starts.
	socket := filepath.Join(short, "s")
	r := exec.Command("ssh-agent", "-a", socket, "sh", "-c", "ssh-add -q \"$0\" && echo ready && cat", at("key"))
	hold, err := r.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	said, err := r.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { hold.Close(); _ = r.Wait() })
	if n, _ := said.Read(make([]byte, 16)); n == 0 {
		t.Skip("ssh-agent does not run here")
	}
	if got := run(t, map[string]string{"SSH_AUTH_SOCK": socket}, "sign", "--key", at("key.pub"), at("a.txt")); got.code != 0 {
		t.Fatalf("%+v", got)
	}
	keygenAgrees(t, at("a.txt"), string(ssh.MarshalAuthorizedKey(key)))
	if out, err := exec.Command("ssh-keygen", "-q", "-Y", "sign", "-f", at("key"), "-n", "file", at("c.txt")).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	ours, err := os.ReadFile(at("a.txt.sig"))
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := os.ReadFile(at("c.txt.sig"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(ours, theirs) {
		t.Errorf("ssh-keygen writes\n%s\nnot\n%s", theirs, ours)
	}
}
