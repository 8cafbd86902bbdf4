package kms

import (
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

func TestNamesOfPlugIns(t *testing.T) {
	for name, want := range map[string]string{
		"awskms:///alias/release": "sigstore-kms-awskms /alias/release", "my-hsm_2://slot/1?pin=x": "sigstore-kms-my-hsm_2 slot/1?pin=x", "a://b://c": "sigstore-kms-a b://c",
		"release.key": "", "://key": "", "hsm://": "", "../x://key": "", "a/b://key": "", `a\b://key`: "", "a b://key": "", strings.Repeat("a", 65) + "://k": "", "": "",
	} {
		program, key, ok := Program(name)
		if got := strings.TrimSpace(program + " " + key); got != want || ok != (want != "") {
			t.Errorf("%s: %q, not %q", name, got, want)
		}
	}
}

func publicAnswer(t testing.TB, public any) string {
	t.Helper()
	der, err := x509.MarshalPKIXPublicKey(public)
	if err != nil {
		t.Fatal(err)
	}
	return `{"publicKey":{"publicKeyPEM":"` + base64.StdEncoding.EncodeToString(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})) + `"}}`
}

func TestAKeyOfAServiceSigns(t *testing.T) {
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	var asked []string
	s, err := Open(func(q string, _ []byte) ([]byte, error) {
		asked = append(asked, q)
		if strings.Contains(q, `"methodName":"publicKey"`) {
			return []byte(publicAnswer(t, private.Public())), nil
		}
		var in question
		if err := json.Unmarshal([]byte(q), &in); err != nil || in.Sign.Options.Message.Hash != crypto.SHA256 {
			t.Errorf("%v in %s", err, q)
		}
		sig, err := ecdsa.SignASN1(rand.Reader, private, in.Sign.Options.Message.Digest)
		return []byte(`{"signMessage":{"signature":"` + base64.StdEncoding.EncodeToString(sig) + `"}}`), err
	}, "slot/1")
	if err != nil || !private.PublicKey.Equal(s.Public()) {
		t.Fatal(err)
	}
	digest := sha256.Sum256([]byte("m"))
	sig, err := s.Sign(nil, digest[:], crypto.SHA256)
	if err != nil || !ecdsa.VerifyASN1(&private.PublicKey, digest[:], sig) {
		t.Fatal(err)
	}
	const init = `{"initOptions":{"protocolVersion":"v1","keyResourceID":"slot/1","hashFunc":5,"rpcOptions":{"keyVersion":"","remoteVerification":false}},"methodName":`
	if want := init + `"publicKey","publicKey":{"publicKeyOptions":{"rpcOptions":{"keyVersion":"","remoteVerification":false}}}}`; asked[0] != want {
		t.Errorf("asked\n%s\nnot\n%s", asked[0], want)
	}
	if want := init + `"signMessage","signMessage":{"signOptions":{"rpcOptions":{"keyVersion":"","remoteVerification":false},"messageOptions":{"digest":"` + base64.StdEncoding.EncodeToString(digest[:]) + `","hashFunc":5}}}}`; asked[1] != want {
		t.Errorf("asked\n%s\nnot\n%s", asked[1], want)
	}
	for _, short := range [][]byte{nil, digest[:31]} {
		if _, err := s.Sign(nil, short, crypto.SHA256); err == nil {
			t.Errorf("a digest of %d bytes is signed", len(short))
		}
	}
	if _, err := s.Sign(nil, []byte("message"), crypto.Hash(0)); err == nil {
		t.Error("a message without digest is signed")
	}
}

func TestAnEd25519KeySignsTheMessageItself(t *testing.T) {
	private := ed25519.NewKeyFromSeed(make([]byte, 32))
	var asked string
	s, err := Open(func(q string, message []byte) ([]byte, error) {
		if strings.Contains(q, `"methodName":"publicKey"`) {
			return []byte(publicAnswer(t, private.Public())), nil
		}
		asked = q
		return []byte(`{"signMessage":{"signature":"` + base64.StdEncoding.EncodeToString(ed25519.Sign(private, message)) + `"}}`), nil
	}, "k")
	if err != nil {
		t.Fatal(err)
	}
	sig, err := crypto.SignMessage(s, nil, []byte("hello"), crypto.Hash(0))
	if err != nil || !ed25519.Verify(private.Public().(ed25519.PublicKey), []byte("hello"), sig) {
		t.Errorf("%v", err)
	}
	if !strings.Contains(asked, `"messageOptions":{}`) {
		t.Errorf("a digest is given: %s", asked)
	}
	if _, err := crypto.SignMessage(s, nil, []byte("hello"), &ed25519.Options{Hash: crypto.SHA512}); !errors.Is(err, keys.ErrPrehash) {
		t.Errorf("a digest is signed: %v", err)
	}
}

func TestAPlugInIsNotAskedForPSS(t *testing.T) {
	private, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	s, err := Open(func(q string, _ []byte) ([]byte, error) { return []byte(publicAnswer(t, private.Public())), nil }, "k")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Sign(nil, make([]byte, 32), &rsa.PSSOptions{Hash: crypto.SHA256}); !errors.Is(err, keys.ErrPSS) {
		t.Errorf("%v", err)
	}
	if _, err := s.Sign(nil, make([]byte, 32), crypto.SHA256); err == nil || !strings.Contains(err.Error(), "without a signature") {
		t.Errorf("%v", err)
	}
}

func TestAnswersThatAreNoKey(t *testing.T) {
	x, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	other := x.Public()
	for answer, want := range map[string]string{
		"": "JSON", "[]": "JSON", "{}": "without a public key", `{"publicKey":{}}`: "not PEM", `{"publicKey":{"publicKeyPEM":"eA=="}}`: "not PEM",
		`{"publicKey":{"publicKeyPEM":"` + base64.StdEncoding.EncodeToString([]byte("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")) + `"}}`: "cannot be read",
		`{"errorMessage":"no such\u001b[31m key"}`: "refuses: no such [31m key", publicAnswer(t, other): "ecdh",
	} {
		_, err := Open(func(string, []byte) ([]byte, error) { return []byte(answer), nil }, "k")
		if err == nil || !strings.Contains(strings.ToLower(err.Error()), strings.ToLower(want)) {
			t.Errorf("%s: %v", answer, err)
		}
	}
	gone := errors.New("gone")
	if _, err := Open(func(string, []byte) ([]byte, error) { return nil, gone }, "k"); !errors.Is(err, gone) {
		t.Error(err)
	}
}

func FuzzAnswers(f *testing.F) {
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte(publicAnswer(f, private.Public())))
	f.Add([]byte(`{"errorMessage":"x"}`))
	f.Add([]byte(`{"signMessage":{"signature":"eA=="},"publicKey":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		call := func(string, []byte) ([]byte, error) { return data, nil }
		if s, err := Open(call, "k"); err == nil && s.Public() == nil {
			t.Fatal("a signer without key")
		}
		s := &Signer{call: call, key: "k", public: private.Public()}
		if sig, err := s.Sign(nil, make([]byte, 32), crypto.SHA256); err == nil && len(sig) == 0 {
			t.Fatal("neither a signature nor an error")
		}
	})
}
