package sign

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
	"crypto/sha512"
	"encoding/asn1"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// token is an identity token as far as the client looks into it.
func token(claims string) string {
	return "e30." + base64.RawURLEncoding.EncodeToString([]byte(claims)) + ".c2ln"
}

const entryAnswer = `{"logIndex":"3","logId":{"keyId":"bG9n"},"kindVersion":{"kind":"hashedrekord","version":"0.0.2"},"inclusionProof":{"logIndex":"3","rootHash":"cg==","treeSize":"4","hashes":[],"checkpoint":{"envelope":"c"}},"canonicalizedBody":"e30="}`

func certificateAnswer() string {
	block := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: []byte("a certificate")})
	data, err := json.Marshal(map[string]any{"signedCertificateEmbeddedSct": map[string]any{"chain": map[string]any{"certificates": []string{string(block), "more"}}}})
	if err != nil {
		panic(err)
	}
	return string(data)
}

// services are fake services: each answers what a test says, and keeps what it
// was asked.
type services struct {
	mu      sync.Mutex
	answers map[string]http.HandlerFunc
	asked   map[string][]byte
	headers map[string]http.Header
	order   []string
}

func say(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}
}

// start returns a client of services that answer rightly.
func start(t *testing.T) (*services, *Client) {
	t.Helper()
	s := &services{asked: map[string][]byte{}, headers: map[string]http.Header{}, answers: map[string]http.HandlerFunc{
		"/api/v2/signingCert": say(200, certificateAnswer()), "/tsa": say(201, "a stamp"), "/api/v2/log/entries": say(201, entryAnswer),
	}}
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		body, _ := io.ReadAll(q.Body)
		s.mu.Lock()
		s.asked[q.URL.Path], s.headers[q.URL.Path] = body, q.Header
		s.order = append(s.order, q.URL.Path)
		answer := s.answers[q.URL.Path]
		s.mu.Unlock()
		if answer == nil {
			answer = http.NotFound
		}
		answer(w, q)
	}))
	t.Cleanup(h.Close)
	one := func(path string, api int) []sigstore.Service {
		return []sigstore.Service{{URL: h.URL + path, API: api}}
	}
	return s, &Client{HTTP: h.Client(), Agent: "test/1", Config: &sigstore.SigningConfig{CA: one("/", 1), Log: one("", 2), TSA: one("/tsa", 1)}}
}

func TestAKeylessSignatureAsksInOrder(t *testing.T) {
	s, c := start(t)
	tok := token(`{"sub":"7","email":"a@example.com"}`)
	b, err := c.Keyless(context.Background(), tok, Content{Artifact: []byte("x")}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	// The time comes before the entry, and the certificate first.
	if got := strings.Join(s.order, " "); got != "/api/v2/signingCert /tsa /api/v2/log/entries" {
		t.Error(got)
	}
	var q struct {
		R struct {
			K struct{ Content string } `json:"publicKey"`
			P []byte                   `json:"proofOfPossession"`
		} `json:"publicKeyRequest"`
	}
	if err := json.Unmarshal(s.asked["/api/v2/signingCert"], &q); err != nil {
		t.Fatal(err)
	}
	key, err := keys.ParsePublic([]byte(q.R.K.Content))
	if err != nil || !key.Verify([]byte("a@example.com"), q.R.P, false) {
		t.Errorf("possession is not proved: %v", err)
	}
	if !key.Verify([]byte("x"), b.Message.Signature, false) || string(b.Certificates[0]) != "a certificate" || b.Version != 3 || b.Key || string(b.Timestamps[0]) != "a stamp" || b.Entries[0].LogIndex != 3 {
		t.Errorf("%+v", b)
	}
	// The token goes to the authority alone.
	for path, h := range s.headers {
		if got := h.Get("Authorization"); (got == "Bearer "+tok) != (path == "/api/v2/signingCert") || got != "" && path != "/api/v2/signingCert" {
			t.Errorf("%s gets %q", path, got)
		}
		if h.Get("User-Agent") != "test/1" {
			t.Errorf("%s: %v", path, h)
		}
	}
	var stamp struct {
		Version int
		Imprint struct {
			Algorithm asn1.RawValue
			Digest    []byte
		}
		Certificates bool `asn1:"optional"`
	}
	want := sha256.Sum256(b.Message.Signature)
	if rest, err := asn1.Unmarshal(s.asked["/tsa"], &stamp); err != nil || len(rest) > 0 || stamp.Version != 1 || string(stamp.Imprint.Digest) != string(want[:]) {
		t.Errorf("%+v %v", stamp, err)
	}
}

func TestEachKindOfKeySignsWithItsDigest(t *testing.T) {
	for name, size := range map[string]int{"PKIX_ECDSA_P256_SHA_256": 256, "PKIX_ECDSA_P384_SHA_384": 384, "PKIX_ECDSA_P521_SHA_512": 521, "PKIX_RSA_PKCS1V15_2048_SHA256": 2048, "PKIX_RSA_PKCS1V15_3072_SHA256": 3072} {
		s, c := start(t)
		var key crypto.Signer
		var err error
		switch size {
		case 256:
			key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		case 384:
			key, err = ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
		case 521:
			key, err = ecdsa.GenerateKey(elliptic.P521(), rand.Reader)
		default:
			key, err = rsa.GenerateKey(rand.Reader, size)
		}
		if err != nil {
			t.Fatal(err)
		}
		public, err := keys.NewPublic(key.Public())
		if err != nil {
			t.Fatal(err)
		}
		b, err := c.WithKey(context.Background(), key, Content{Artifact: []byte("x")}, rand.Reader)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if !public.Verify([]byte("x"), b.Message.Signature, false) || !b.Key || b.Certificates != nil {
			t.Errorf("%s: the signature does not hold", name)
		}
		sum := sha256.Sum256(public.DER())
		if b.KeyHint != base64.StdEncoding.EncodeToString(sum[:]) {
			t.Errorf("%s: %s", name, b.KeyHint)
		}
		var q struct {
			R struct {
				Digest    []byte
				Signature struct {
					Content  []byte
					Verifier struct {
						Details string                    `json:"keyDetails"`
						Key     struct{ RawBytes []byte } `json:"publicKey"`
						Cert    any                       `json:"x509Certificate"`
					}
				}
			} `json:"hashedRekordRequestV002"`
		}
		if err := json.Unmarshal(s.asked["/api/v2/log/entries"], &q); err != nil {
			t.Fatal(err)
		}
		v := q.R.Signature.Verifier
		if v.Details != name || string(v.Key.RawBytes) != string(public.DER()) || v.Cert != nil || string(q.R.Digest) != string(b.Message.Digest) || string(q.R.Signature.Content) != string(b.Message.Signature) {
			t.Errorf("%s: %+v", name, q)
		}
		if want := map[int]string{384: "SHA2_384", 521: "SHA2_512"}[size]; b.Message.Algorithm != want && (want != "" || b.Message.Algorithm != "SHA2_256") {
			t.Errorf("%s: %s", name, b.Message.Algorithm)
		}
		if len(s.headers["/api/v2/signingCert"]) > 0 {
			t.Errorf("%s: a certificate is asked for", name)
		}
	}
}

func TestKeysThatCannotBeLogged(t *testing.T) {
	s, c := start(t)
	small, err := ecdsa.GenerateKey(elliptic.P224(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	weak, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	for name, key := range map[string]crypto.Signer{"P-224": small, "RSA of 1024 bits": weak, "a key that fails": failing{}} {
		if b, err := c.WithKey(context.Background(), key, Content{Artifact: []byte("x")}, rand.Reader); err == nil || b != nil && len(b.Entries) > 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	if len(s.order) > 0 {
		t.Errorf("services are asked for nothing: %v", s.order)
	}
}

func TestAnEd25519KeySignsADigestThatIsLogged(t *testing.T) {
	s, c := start(t)
	key := ed25519.NewKeyFromSeed(make([]byte, 32))
	public, err := keys.NewPublic(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	b, err := c.WithKey(context.Background(), key, Content{Artifact: []byte("x")}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	digest := sha512.Sum512([]byte("x"))
	if b.Message.Algorithm != "SHA2_512" || !bytes.Equal(b.Message.Digest, digest[:]) || !public.VerifyDigest("sha512", digest[:], b.Message.Signature) || public.Verify([]byte("x"), b.Message.Signature, false) {
		t.Errorf("%+v", b.Message)
	}
	asked := len(s.order)
	if _, err := c.WithKey(context.Background(), key, Content{Statement: []byte("{}")}, rand.Reader); !errors.Is(err, ErrStatement) || len(s.order) != asked {
		t.Errorf("a statement: %v, asked %v", err, s.order[asked:])
	}
}

// failing is a key in a device that was taken out.
type failing struct{}

func (failing) Public() crypto.PublicKey {
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		panic(err)
	}
	return k.Public()
}

func (failing) Sign(io.Reader, []byte, crypto.SignerOpts) ([]byte, error) {
	return nil, errors.New("the device is gone")
}

func TestAStatementIsSignedWithItsType(t *testing.T) {
	_, c := start(t)
	key, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	public, err := keys.NewPublic(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	text := []byte(`{"_type":"https://in-toto.io/Statement/v1"}`)
	b, err := c.WithKey(context.Background(), key, Content{Statement: text, Artifact: []byte("not this")}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	e := b.Envelope
	if b.Message != nil || e == nil || e.PayloadType != intoto.PayloadType || string(e.Payload) != string(text) || len(e.Signatures) != 1 || !public.Verify(e.PAE(), e.Signatures[0].Sig, false) || public.Verify(text, e.Signatures[0].Sig, false) {
		t.Errorf("%+v", b)
	}
}
