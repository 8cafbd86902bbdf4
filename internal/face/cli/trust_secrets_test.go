//go:build unix

package cli

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// secrets are texts and bytes that nothing may show, by what they are.
type secrets map[string][]byte

// add takes a secret in the forms in which programs write bytes.
func (s secrets) add(name string, b []byte) {
	s[name] = b
	s[name+" in base64"] = []byte(strings.TrimRight(base64.StdEncoding.EncodeToString(b), "="))
	s[name+" in base64url"] = []byte(base64.RawURLEncoding.EncodeToString(b))
	s[name+" in hex"] = []byte(hex.EncodeToString(b))
}

// ring takes the private keys of an instance: the scalar or the seed of each.
func (s secrets) ring(t *testing.T, file string, password []byte) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	r, err := keys.Open(data, password)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range r.Names() {
		k, err := r.Get(name)
		if err != nil {
			t.Fatal(err)
		}
		s.add("the key "+name, privateBytes(t, k))
	}
}

func privateBytes(t *testing.T, k crypto.Signer) []byte {
	t.Helper()
	switch k := k.(type) {
	case *ecdsa.PrivateKey:
		b, err := k.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		return b
	case ed25519.PrivateKey:
		return k.Seed()
	}
	t.Fatalf("a key of kind %T", k)
	return nil
}

// shown names what stands in a text, "" for none. A text that looks like a token
// counts, whosever it is.
func (s secrets) shown(text []byte, token *regexp.Regexp) string {
	for name, b := range s {
		if bytes.Contains(text, b) {
			return name
		}
	}
	if token.Match(text) {
		return "a token"
	}
	return ""
}

// TestNoSecretIsShownInAWholeJourney runs an instance and its clients, with all that
// they can be asked to tell, and looks for keys, passwords and tokens in every
// stream, answer and file.
func TestNoSecretIsShownInAWholeJourney(t *testing.T) {
	s := &sigstored{t: t, state: t.TempDir()}
	s.dir = filepath.Join(s.state, "trust", "instance")
	work := t.TempDir()
	said := map[string][]byte{}
	run := func(stdin string, args ...string) {
		t.Helper()
		cmd := command(t, s.state, args...)
		cmd.Env = append(cmd.Env, "SOURCE_DATE_EPOCH=")
		cmd.Dir, cmd.Stdin = work, strings.NewReader(stdin)
		out, _ := cmd.CombinedOutput() // some must fail: what they say is looked at, too
		said[strings.Join(args, " ")] = out
	}
	s.begin()
	defer s.kill()
	if err := os.WriteFile(filepath.Join(work, "a"), []byte("artefact"), 0o644); err != nil {
		t.Fatal(err)
	}
	hidden := secrets{}
	password, err := os.ReadFile(filepath.Join(s.state, "trust", "keys.password"))
	if err != nil {
		t.Fatal(err)
	}
	password = bytes.TrimSpace(password)
	hidden.add("the password of the keys", password)
	hidden.ring(t, filepath.Join(s.dir, "keys.sealed"), password)
	const second = "a-long-password-of-another"
	hidden.add("the password of the second user", []byte(second))
	var login struct{ User, Password string }
	data, err := os.ReadFile(filepath.Join(s.state, "trust", "login.json"))
	if err != nil || json.Unmarshal(data, &login) != nil {
		t.Fatal(err)
	}
	hidden.add("the password of the first user", []byte(login.Password))
	post := func(path, kind, body string) []byte {
		t.Helper()
		a, err := http.Post(s.url+path, kind, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer a.Body.Close()
		out, err := io.ReadAll(a.Body)
		if err != nil {
			t.Fatal(err)
		}
		return append(out, a.Header.Get("Location")...)
	}
	form := url.Values{"grant_type": {"password"}, "client_id": {"sigstore"}, "username": {login.User}, "password": {login.Password}}
	var token struct {
		ID string `json:"id_token"`
	}
	if err := json.Unmarshal(post("/oidc/token", "application/x-www-form-urlencoded", form.Encode()), &token); err != nil || token.ID == "" {
		t.Fatal(err)
	}
	hidden.add("the signature of a token", []byte(strings.Split(token.ID, ".")[2]))
	if err := os.WriteFile(filepath.Join(work, "bad.token"), []byte(token.ID[:len(token.ID)-6]+"AAAAAA"), 0o600); err != nil {
		t.Fatal(err)
	}

	run("", "sign", "--verbose", "a")
	run("", "sign", "--verbose", "--identity-token-file", "bad.token", "a")
	run("", "verify", "--verbose", "--explain", "--by", login.User, "--issuer", s.url, "a")
	run("", "verify", "--format", "json", "--by", login.User, "--issuer", s.url, "a")
	run(second, "trust", "user", "second@example.com")
	for _, verb := range [][]string{{"status"}, {"status", "--format", "json"}, {"monitor"}, {"export", "export.tar"}, {"rotate", "all"}, {"up", "--dir", s.dir, "--password-file", "bad.token"}} {
		run("", append([]string{"trust", "--verbose"}, verb...)...)
	}
	hidden.ring(t, filepath.Join(s.dir, "keys.sealed"), password)
	for _, body := range []string{`{"credentials":{"oidcIdentityToken":"` + token.ID + `"}}`, `{"credentials":{"oidcIdentityToken":"` + token.ID + `x"}}`, `{"credentials":"` + token.ID + `"`} {
		said["POST "+body[:20]+body[len(body)-3:]] = post("/api/v2/signingCert", "application/json", body)
	}
	form.Set("password", second+"x")
	said["a wrong password"] = post("/oidc/token", "application/x-www-form-urlencoded", form.Encode())
	said["a token in the query"] = post("/oidc/token?id_token="+token.ID+"&password="+login.Password, "text/plain", login.Password)
	for _, path := range []string{"/healthz", "/.well-known/openid-configuration", "/oidc/jwks", "/api/v2/trustBundle", "/api/v2/checkpoint", "/tuf/timestamp.json", "/tuf/1.root.json"} {
		said["GET "+path] = []byte(s.get(path))
	}
	s.kill()
	said["the log of the instance"] = s.log.Bytes()
	if !strings.Contains(s.log.String(), "signingCert") || !strings.Contains(string(said["sign --verbose a"]), "signed:") {
		t.Fatalf("the journey was not made:\n%s\n%s", said["sign --verbose a"], s.log)
	}
	for _, top := range []string{s.state, work} {
		readAll(t, top, said)
	}
	look := regexp.MustCompile(`eyJ[A-Za-z0-9_-]{16,}\.eyJ`)
	for what, text := range said {
		if name := hidden.shown(text, look); name != "" {
			t.Errorf("%s shows %s", what, name)
		}
	}
	if name := hidden.shown([]byte("x"+hex.EncodeToString(password)), look); name == "" {
		t.Error("the search finds nothing, whatever is there")
	}
}

// readAll takes every file below a folder but those that are there to keep a secret,
// which only their owner may read.
func readAll(t *testing.T, top string, into map[string][]byte) {
	t.Helper()
	err := filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		switch d.Name() {
		case "keys.password", "login.json", "bad.token":
			if info, err := d.Info(); err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("%s may be read by others (%v)", path, err)
			}
			return nil
		}
		into[path], err = os.ReadFile(path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
