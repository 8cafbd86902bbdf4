package main

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const (
	pin   = "123456"
	soPin = "654321"
)

// softHSM makes a token with a key of each kind, or skips. It returns the library
// and which keys there are.
func softHSM(t *testing.T) (module string, kinds map[string]bool) {
	t.Helper()
	for _, p := range []string{"/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so", "/usr/local/lib/softhsm/libsofthsm2.so", "/opt/homebrew/lib/softhsm/libsofthsm2.so"} {
		if _, err := os.Stat(p); err == nil {
			module = p
		}
	}
	for _, tool := range []string{"softhsm2-util", "pkcs11-tool"} {
		if _, err := exec.LookPath(tool); err != nil || module == "" {
			t.Skip("SoftHSM or OpenSC is not installed: apt-get install softhsm2 opensc")
		}
	}
	dir := t.TempDir()
	conf := filepath.Join(dir, "softhsm2.conf")
	if err := os.WriteFile(conf, []byte("directories.tokendir = "+dir+"\nobjectstore.backend = file\nlog.level = ERROR\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("SOFTHSM2_CONF", conf)
	if out, err := exec.Command("softhsm2-util", "--init-token", "--free", "--label", "release token", "--pin", pin, "--so-pin", soPin).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	kinds = map[string]bool{}
	for i, kind := range []string{"EC:prime256v1", "EC:secp384r1", "EC:secp521r1", "rsa:2048", "EC:edwards25519"} {
		out, err := exec.Command("pkcs11-tool", "--module", module, "--login", "--pin", pin, "--keypairgen", "--key-type", kind, "--label", kind, "--id", []string{"01", "02", "03", "04", "05"}[i]).CombinedOutput()
		if err != nil {
			t.Logf("the token makes no key %s: %s", kind, out)
			continue
		}
		kinds[kind] = true
	}
	return module, kinds
}

// ask asks the plug-in as its caller does.
func ask(t *testing.T, key, method string, message, digest []byte, hash crypto.Hash, vars map[string]string) (map[string]any, error) {
	t.Helper()
	options := map[string]any{}
	if digest != nil {
		options["digest"], options["hashFunc"] = digest, hash
	}
	q, err := json.Marshal(map[string]any{
		"initOptions": map[string]any{"protocolVersion": "v1", "keyResourceID": key, "hashFunc": crypto.SHA256},
		"methodName":  method, "signMessage": map[string]any{"signOptions": map[string]any{"messageOptions": options}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return run([]string{"v1", string(q)}, bytes.NewReader(message), func(k string) string { return vars[k] })
}

func TestKeysOfAToken(t *testing.T) {
	module, kinds := softHSM(t)
	vars := map[string]string{"PKCS11_PIN": pin, "PKCS11_MODULE": module}
	message := []byte("hello")
	s256, s384, s512 := sha256.Sum256(message), sha512.Sum384(message), sha512.Sum512(message)
	for kind, digest := range map[string][]byte{"EC:prime256v1": s256[:], "EC:secp384r1": s384[:], "EC:secp521r1": s512[:], "rsa:2048": s256[:], "EC:edwards25519": nil} {
		if !kinds[kind] {
			continue
		}
		key := "token=release%20token;object=" + kind
		a, err := ask(t, key, "publicKey", nil, nil, 0, vars)
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		p, _ := pem.Decode(a["publicKey"].(map[string]any)["publicKeyPEM"].([]byte))
		public, err := x509.ParsePKIXPublicKey(p.Bytes)
		if err != nil {
			t.Fatal(err)
		}
		hash := map[int]crypto.Hash{32: crypto.SHA256, 48: crypto.SHA384, 64: crypto.SHA512}[len(digest)]
		for _, given := range [][]byte{digest, nil} { // the digest, or the message for the plug-in to digest
			a, err := ask(t, key, "signMessage", message, given, hash, vars)
			if err != nil {
				t.Fatalf("%s: %v", kind, err)
			}
			sig := a["signMessage"].(map[string]any)["signature"].([]byte)
			good := false
			switch k := public.(type) {
			case *ecdsa.PublicKey:
				good = ecdsa.VerifyASN1(k, digest, sig)
			case *rsa.PublicKey:
				good = rsa.VerifyPKCS1v15(k, hash, digest, sig) == nil
			case ed25519.PublicKey:
				good = ed25519.Verify(k, message, sig)
			}
			if !good {
				t.Errorf("%s: the signature does not hold", kind)
			}
		}
		if a, err := ask(t, key, "defaultAlgorithm", nil, nil, 0, vars); err != nil || a["defaultAlgorithm"] == nil {
			t.Errorf("%v, %v", a, err)
		}
	}
	if kinds["EC:edwards25519"] {
		if _, err := ask(t, "object=EC:edwards25519", "signMessage", nil, s512[:], crypto.SHA512, vars); err == nil || !strings.Contains(err.Error(), "signs messages, not digests") {
			t.Errorf("%v", err)
		}
	}
}

func TestWhyATokenDoesNotSign(t *testing.T) {
	module, _ := softHSM(t)
	file := filepath.Join(t.TempDir(), "pin")
	if err := os.WriteFile(file, []byte(pin+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	good := map[string]string{"PKCS11_MODULE": module, "PKCS11_PIN": pin}
	for _, tt := range []struct {
		name, key, want string
		vars            map[string]string
	}{
		{"the PIN is in a file", "token=release%20token;id=%01?module-path=" + module + "&pin-source=file:" + file, "", nil},
		{"a URI of RFC 7512 whole", "pkcs11:token=release%20token;id=%01", "", good},
		{"no PIN", "object=EC:prime256v1", "without a PIN", map[string]string{"PKCS11_MODULE": module}},
		{"a wrong PIN", "object=EC:prime256v1", "logging in", map[string]string{"PKCS11_MODULE": module, "PKCS11_PIN": "000000"}},
		{"no library", "object=x", "no PKCS #11 library", nil},
		{"a library that is none", "object=x?module-path=/nowhere.so", "cannot be loaded", nil},
		{"another token", "token=x;object=EC:prime256v1", "0 tokens are the one", good},
		{"another key", "object=x", "no such key", good},
		{"a PIN file that is not there", "object=x?pin-source=file:/nowhere/pin", "reading the PIN", good},
		{"SHA-1", "object=EC:prime256v1", "is not known here", good},
	} {
		digest, hash := make([]byte, 32), crypto.SHA256
		if tt.name == "SHA-1" {
			digest, hash = make([]byte, 20), crypto.SHA1
		}
		_, err := ask(t, tt.key, "signMessage", nil, digest, hash, tt.vars)
		if tt.want == "" && err != nil || tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: %v", tt.name, err)
		}
		if err != nil && (strings.Contains(err.Error(), pin) || strings.Contains(err.Error(), "000000")) {
			t.Errorf("%s: the PIN is told: %v", tt.name, err)
		}
	}
	if _, err := ask(t, "object=EC:prime256v1", "createKey", nil, nil, 0, good); err == nil || !strings.Contains(err.Error(), "makes no keys") {
		t.Errorf("%v", err)
	}
}
