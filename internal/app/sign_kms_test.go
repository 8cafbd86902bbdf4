package app

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

// TestPluginProcess is no test: it is the plug-in that scripts of the tests below
// start, with the private key in the file that they name.
func TestPluginProcess(t *testing.T) {
	file := os.Getenv("OSSAY_TEST_PLUGIN")
	if file == "" {
		t.Skip("only as a plug-in")
	}
	args := os.Args[len(os.Args)-2:]
	var q struct {
		Init struct {
			Key string `json:"keyResourceID"`
		} `json:"initOptions"`
		Method string `json:"methodName"`
		Sign   struct {
			Options struct {
				Message struct {
					Digest []byte
					Hash   crypto.Hash `json:"hashFunc"`
				} `json:"messageOptions"`
			} `json:"signOptions"`
		} `json:"signMessage"`
	}
	data, err := os.ReadFile(file)
	if err != nil || args[0] != "v1" || json.Unmarshal([]byte(args[1]), &q) != nil {
		os.Exit(3)
	}
	p, _ := pem.Decode(data)
	key, err := x509.ParseECPrivateKey(p.Bytes)
	if err != nil || q.Init.Key != "slot/1" {
		fmt.Print(`{"errorMessage":"no such slot"}`)
		os.Exit(1)
	}
	answer := map[string]any{}
	switch q.Method {
	case "publicKey":
		der, _ := x509.MarshalPKIXPublicKey(key.Public())
		answer["publicKey"] = map[string]any{"publicKeyPEM": pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})}
	case "signMessage":
		sig, _ := key.Sign(rand.Reader, q.Sign.Options.Message.Digest, q.Sign.Options.Message.Hash)
		answer["signMessage"] = map[string]any{"signature": sig}
	}
	_ = json.NewEncoder(os.Stdout).Encode(answer)
	os.Exit(0)
}

// plugins puts plug-ins into a folder of PATH: one that works, and bad ones.
func plugins(t *testing.T, w *world) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("the plug-ins of this test are shell scripts")
	}
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	private := pem.EncodeToMemory(&pem.Block{Type: "EC PRIVATE KEY", Bytes: der})
	public, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"slot.key": string(private), "slot.pub": string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: public})),
		"sigstore-kms-good":  "#!/bin/sh\nOSSAY_TEST_PLUGIN='" + filepath.Join(dir, "slot.key") + "' exec '" + self + "' -test.run='^TestPluginProcess$' -- \"$@\"\n",
		"sigstore-kms-fails": "#!/bin/sh\nprintf 'cannot \\033reach the module\\nmore\\n' >&2\nexit 2\n",
		"sigstore-kms-talks": "#!/bin/sh\nhead -c 3000000 /dev/zero\n",
		"sigstore-kms-text":  "#!/bin/sh\necho hello\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir+string(os.PathListSeparator)+os.Getenv("PATH"))
	data, err := os.ReadFile(filepath.Join(dir, "slot.pub"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(w.at("slot.pub"), data, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestAPlugInOfAKeyServiceSigns(t *testing.T) {
	w := newWorld(t, map[string]string{"a.bin": "first"})
	plugins(t, w)
	w.instance()
	signed, err := w.sign(SignRequest{Key: "good://slot/1"}, "a.bin")
	if err != nil || len(signed) != 1 || signed[0].Key == "" || signed[0].Time == "" {
		t.Fatalf("%+v, %v", signed, err)
	}
	if r := w.verify(VerifyRequest{Key: w.at("slot.pub")}, "a.bin"); r.err != nil || r.exit != fault.ExitOK {
		t.Errorf("exit %d, %s, %v", r.exit, r.reasons(), r.err)
	}
	for name, want := range map[string]string{
		"good://slot/2": "no such slot", "fails://x": "cannot reach the module", "talks://x": "more than 1 MiB", "text://x": "does not answer in JSON",
	} {
		_, err := w.sign(SignRequest{Key: name}, "a.bin")
		refused(t, err, fault.Partial, want)
	}
	_, err = w.sign(SignRequest{Key: "absent://x"}, "a.bin")
	refused(t, err, fault.Usage, "sigstore-kms-absent is not in PATH")
	_, err = w.sign(SignRequest{Key: "../good://x"}, "a.bin")
	refused(t, err, fault.NotFound)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := w.env.signingKey(ctx, "good://slot/1", true); err == nil || !strings.Contains(err.Error(), "in time") {
		t.Error(err)
	}
}
