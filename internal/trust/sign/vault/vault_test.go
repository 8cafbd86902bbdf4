package vault_test

import (
	"context"
	"crypto"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/sign/vault"
	"github.com/ossay-dev/ossay/internal/trust/sign/vault/vaulttest"
)

func serve(t *testing.T, h http.Handler) *vault.Server {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return &vault.Server{HTTP: s.Client(), Address: s.URL, Token: vaulttest.Token}
}

func open(s *vault.Server, name string) (*vault.Signer, error) {
	n, err := vault.ParseName(name)
	if err != nil {
		return nil, err
	}
	return vault.Open(context.Background(), s, n)
}

func TestAKeyOfEachKindSigns(t *testing.T) {
	engine := vaulttest.New()
	s := serve(t, engine)
	for _, kind := range []string{"ecdsa-p256", "ecdsa-p384", "ecdsa-p521", "ed25519", "rsa-2048", "rsa-3072", "rsa-4096"} {
		private := engine.Add(t, "key."+kind, kind)
		k, err := open(s, "key."+kind)
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		if !private.Public().(interface{ Equal(crypto.PublicKey) bool }).Equal(k.Public()) {
			t.Errorf("%s: another public key", kind)
		}
		opts, err := keys.Options(k.Public())
		if err != nil {
			t.Fatal(err)
		}
		sig, err := crypto.SignMessage(k, nil, []byte("hello"), opts)
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		p, err := keys.NewPublic(k.Public())
		if err != nil {
			t.Fatal(err)
		}
		if !p.Verify([]byte("hello"), sig, false) {
			t.Errorf("%s: the signature does not hold", kind)
		}
	}
}

func TestRSAKeysSignByPSSWhereThatIsAskedFor(t *testing.T) {
	engine := vaulttest.New()
	engine.Add(t, "k", "rsa-2048")
	k, err := open(serve(t, engine), "k")
	if err != nil {
		t.Fatal(err)
	}
	digest := sha256.Sum256([]byte("hello"))
	sig, err := k.Sign(nil, digest[:], &rsa.PSSOptions{Hash: crypto.SHA256})
	if err != nil || rsa.VerifyPSS(k.Public().(*rsa.PublicKey), crypto.SHA256, digest[:], sig, &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash}) != nil {
		t.Errorf("%v", err)
	}
}

func TestAVersionOfAKeyStaysTheOneThatWasOpened(t *testing.T) {
	engine := vaulttest.New()
	first := engine.Add(t, "k", "ecdsa-p256")
	s := serve(t, engine)
	k, err := open(s, "k")
	if err != nil || k.Version() != 1 {
		t.Fatal(err)
	}
	engine.Add(t, "k", "ecdsa-p256") // rotated in between
	sig, err := crypto.SignMessage(k, nil, []byte("hello"), crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	p, err := keys.NewPublic(first.Public())
	if err != nil {
		t.Fatal(err)
	}
	if !p.Verify([]byte("hello"), sig, false) {
		t.Error("another version signed")
	}
	if k, err = open(s, "k"); err != nil || k.Version() != 2 {
		t.Errorf("%v", err)
	}
	if k, err = open(s, "k?version=1"); err != nil || k.Version() != 1 {
		t.Errorf("%v", err)
	}
	if _, err = open(s, "k?version=3"); err == nil || !strings.Contains(err.Error(), "no version 3") {
		t.Errorf("%v", err)
	}
}

func TestNamesThatAreNone(t *testing.T) {
	for _, name := range []string{"", "a/b", "../x", "..", "k?version=0", "k?version=x", "k?v=1", "k?", "k\n", strings.Repeat("k", 201)} {
		if n, err := vault.ParseName(name); err == nil {
			t.Errorf("%q is %+v", name, n)
		}
	}
}

func TestWhatDoesNotGoWithTheKeyIsNotAskedFor(t *testing.T) {
	engine := vaulttest.New()
	engine.Add(t, "ed", "ed25519")
	engine.Add(t, "ec", "ecdsa-p256")
	s := serve(t, engine)
	ed, err := open(s, "ed")
	if err != nil {
		t.Fatal(err)
	}
	ec, err := open(s, "ec")
	if err != nil {
		t.Fatal(err)
	}
	before := len(engine.Asked())
	if _, err := crypto.SignMessage(ed, nil, []byte("x"), &ed25519.Options{Hash: crypto.SHA512}); !errors.Is(err, keys.ErrPrehash) {
		t.Errorf("%v", err)
	}
	for _, digest := range [][]byte{nil, make([]byte, 31), make([]byte, 20)} {
		if _, err := ec.Sign(nil, digest, crypto.SHA256); err == nil {
			t.Errorf("%d bytes are signed", len(digest))
		}
	}
	if _, err := ec.Sign(nil, make([]byte, 20), crypto.SHA1); err == nil {
		t.Error("SHA-1 is asked for")
	}
	if len(engine.Asked()) != before {
		t.Errorf("asked %v", engine.Asked()[before:])
	}
}

func TestTheTokenGoesToNobodyElse(t *testing.T) {
	var seen []string
	thief := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, q *http.Request) { seen = append(seen, q.Header.Get("X-Vault-Token")) }))
	defer thief.Close()
	s := serve(t, http.RedirectHandler(thief.URL+"/v1/transit/keys/k?t="+vaulttest.Token, http.StatusTemporaryRedirect))
	_, err := open(s, "k")
	var status *vault.Status
	if !errors.As(err, &status) || status.Code != 307 || !strings.Contains(err.Error(), "where the token does not go") {
		t.Errorf("%v", err)
	}
	if len(seen) != 0 || strings.Contains(err.Error(), vaulttest.Token) {
		t.Errorf("the token left: %v, %v", seen, err)
	}
}

func TestAddressesThatAreNotAsked(t *testing.T) {
	for address, want := range map[string]string{
		"": "address is none", "vault:8200": "address is none", "ftp://vault": "address is none", "https://user:pw@vault": "address is none", "https://vault?x=1": "address is none",
		"http://vault.invalid:8200": "not https", "http://192.0.2.1": "not https", "http://127.0.0.1.vault.invalid": "not https",
	} {
		s := &vault.Server{HTTP: &http.Client{Transport: nobody{t}}, Address: address, Token: vaulttest.Token}
		_, err := open(s, "k")
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", address, err)
		}
	}
	s := &vault.Server{HTTP: &http.Client{Transport: nobody{t}}, Address: "https://vault.invalid", Mount: "a/../b"}
	if _, err := open(s, "k"); err == nil || !strings.Contains(err.Error(), "no path of a transit engine") {
		t.Errorf("%v", err)
	}
	s = &vault.Server{HTTP: &http.Client{Transport: refusing{}}, Address: "http://vault.invalid:8200", Plain: true}
	if _, err := open(s, "k"); err == nil || !strings.Contains(err.Error(), "asked") {
		t.Errorf("%v", err)
	}
}

// nobody fails a test that asks.
type nobody struct{ t *testing.T }

func (n nobody) RoundTrip(q *http.Request) (*http.Response, error) {
	n.t.Errorf("%s is asked", q.URL)
	return nil, errors.New("asked")
}

type refusing struct{}

func (refusing) RoundTrip(*http.Request) (*http.Response, error) { return nil, errors.New("asked") }

func TestMountAndNamespaceAreAskedFor(t *testing.T) {
	engine := vaulttest.New()
	engine.Mount, engine.Namespace = "team/sign", "acme"
	engine.Add(t, "k", "ecdsa-p256")
	s := serve(t, engine)
	if _, err := open(s, "k"); err == nil {
		t.Error("transit answers")
	}
	s.Mount, s.Namespace = "team/sign/", "acme"
	if _, err := open(s, "k"); err != nil {
		t.Error(err)
	}
}

func TestServersWithoutAKnownAuthorityAreNotAsked(t *testing.T) {
	engine := vaulttest.New()
	engine.Add(t, "k", "ecdsa-p256")
	tls := httptest.NewTLSServer(engine)
	defer tls.Close()
	tls.Config.ErrorLog = nil
	s := &vault.Server{HTTP: &http.Client{}, Address: tls.URL, Token: vaulttest.Token}
	var unknown x509.UnknownAuthorityError
	if _, err := open(s, "k"); !errors.As(err, &unknown) || len(engine.Asked()) != 0 {
		t.Errorf("%v, %v", err, engine.Asked())
	}
	s.HTTP = tls.Client()
	if _, err := open(s, "k"); err != nil {
		t.Error(err)
	}
}

func TestAnswersThatAreNoKeyAndNoSignature(t *testing.T) {
	const read = `{"data":{"type":"ecdsa-p256","latest_version":1,"supports_signing":true,"keys":{"1":%s}}}`
	for answer, want := range map[string]string{
		"":           "as Vault does",
		"[]":         "as Vault does",
		`{"data":1}`: "as Vault does",
		"{}":         "does not sign",
		`{"data":{"type":"aes256-gcm96","latest_version":1,"keys":{"1":1700000000}}}`:                                                                                           `"aes256-gcm96" does not sign`,
		strings.Replace(read, "%s", "1700000000", 1):                                                                                                                            "gives no public key",
		strings.Replace(read, "%s", `{"public_key":"x"}`, 1):                                                                                                                    "not PEM",
		strings.Replace(read, "%s", `{"public_key":"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"}`, 1):                                                         "cannot be read",
		`{"data":{"type":"ed25519","latest_version":1,"supports_signing":true,"keys":{"1":{"public_key":"AAAA"}}}}`:                                                             "Ed25519 key that cannot be read",
		`{"data":{"type":"ecdsa-p256","latest_version":2,"supports_signing":true,"keys":{"1":{"public_key":"x"}}}}`:                                                             "no version 2",
		strings.Replace(read, "%s", `{"public_key":"-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VuAyEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAk=\n-----END PUBLIC KEY-----\n"}`, 1): "not known here",
		strings.Repeat(" ", 1<<20+1): "more than 1 MiB",
	} {
		s := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(answer)) }))
		if _, err := open(s, "k"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60s: %v, not %s", answer, err, want)
		}
	}
	for sig, want := range map[string]string{"vault:v2:AAAA": "version 1", "AAAA": "version 1", "vault:v1:!": "cannot be read", "vault:v1:": "cannot be read", "": "version 1"} {
		engine := vaulttest.New()
		engine.Add(t, "k", "ecdsa-p256")
		s := serve(t, http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
			if q.Method == http.MethodPost {
				_, _ = w.Write([]byte(`{"data":{"signature":"` + sig + `"}}`))
				return
			}
			engine.ServeHTTP(w, q)
		}))
		k, err := open(s, "k")
		if err != nil {
			t.Fatal(err)
		}
		if _, err := crypto.SignMessage(k, nil, []byte("x"), crypto.SHA256); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", sig, err)
		}
	}
}

func TestErrorsOfTheServerAreToldWithoutTheToken(t *testing.T) {
	for _, tt := range []struct {
		code       int
		body, want string
	}{
		{403, `{"errors":["permission denied for ` + vaulttest.Token + `\u001b[2J"]}`, "it answers 403: permission denied for (token) [2J"},
		{403, ``, "the token may not do that"},
		{404, `{"errors":[]}`, "it answers 404"},
		{503, `<html>`, "it answers 503"},
		{400, `{"errors":["a","b"]}`, "it answers 400: a; b"},
	} {
		s := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(tt.code)
			_, _ = w.Write([]byte(tt.body))
		}))
		if _, err := open(s, "k"); err == nil || !strings.Contains(err.Error(), tt.want) || strings.Contains(err.Error(), vaulttest.Token) {
			t.Errorf("%d: %v", tt.code, err)
		}
	}
}

// rounds answers every question with the same bytes.
type rounds []byte

func (r rounds) RoundTrip(q *http.Request) (*http.Response, error) {
	w := httptest.NewRecorder()
	_, _ = w.Write(r)
	return w.Result(), nil
}

func FuzzAnswers(f *testing.F) {
	f.Add([]byte(`{"data":{"type":"ed25519","latest_version":1,"supports_signing":true,"keys":{"1":{"public_key":"11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="}},"signature":"vault:v1:AAAA"}}`))
	f.Add([]byte(`{"data":{"keys":{"1":1}}}`))
	f.Add([]byte(`{"data":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s := &vault.Server{HTTP: &http.Client{Transport: rounds(data)}, Address: "https://vault.invalid", Token: "t"}
		k, err := open(s, "k")
		if err != nil {
			return
		}
		if k.Public() == nil {
			t.Fatal("a signer without key")
		}
		opts, err := keys.Options(k.Public())
		if err != nil {
			return
		}
		if sig, err := crypto.SignMessage(k, nil, data, opts); err == nil && len(sig) == 0 {
			t.Fatal("neither a signature nor an error")
		}
	})
}
