package authority

import (
	"bytes"
	"context"
	"crypto"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"encoding/asn1"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/digitorus/timestamp"

	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/sign"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// entryOf is a right request to log a signature over a text.
func entryOf(t testing.TB, key crypto.Signer, text string) map[string]any {
	t.Helper()
	sum := sha256.Sum256([]byte(text))
	sig, err := key.Sign(rand.Reader, sum[:], crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	details := "PKIX_ECDSA_P256_SHA_256"
	if _, ok := key.(*rsa.PrivateKey); ok {
		details = "PKIX_RSA_PKCS1V15_2048_SHA256"
	}
	return map[string]any{"digest": sum[:], "signature": map[string]any{"content": sig, "verifier": map[string]any{"publicKey": map[string]any{"rawBytes": der}, "keyDetails": details}}}
}

func (r *running) logEntry(t testing.TB, request map[string]any) answer {
	t.Helper()
	data, err := json.Marshal(map[string]any{"hashedRekordRequestV002": request})
	if err != nil {
		t.Fatal(err)
	}
	return r.ask(t, http.MethodPost, "/api/v2/log/entries", "application/json", string(data))
}

func TestTheSameEntryIsLoggedOnce(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	key := newKey(t, elliptic.P256())
	request := entryOf(t, key, "a")
	first := r.logEntry(t, request)
	if first.status != http.StatusCreated || first.text("logIndex") != "0" {
		t.Fatalf("%d %s", first.status, first.body)
	}
	if a := r.logEntry(t, request); a.status != http.StatusConflict || a.header.Get("X-Log-Index") != "0" || !strings.Contains(a.text("message"), "equivalent entry") {
		t.Errorf("%d %s", a.status, a.body)
	}
	// The same content with another signature is another entry.
	if a := r.logEntry(t, entryOf(t, key, "a")); a.status != http.StatusCreated || a.text("logIndex") != "1" {
		t.Errorf("%d %s", a.status, a.body)
	}
	// A proof that is given counts.
	e, err := sigstore.EntryOf([]byte(first.body), plenty([]byte(first.body)))
	if err != nil {
		t.Fatal(err)
	}
	public, err := keys.NewPublic(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	body, err := sigstore.DecodeBody(e.Body, plenty(e.Body))
	if err != nil {
		t.Fatal(err)
	}
	b := &sigstore.Bundle{Version: 3, Key: true, Entries: []sigstore.Entry{*e}, Message: &sigstore.Message{Algorithm: "SHA2_256", Digest: body.Digest, Signature: body.Signatures[0].Signature}}
	if got := verify.New(r.root).Decoded(b, verify.Of("a", []byte("a")), verify.Expectation{Key: public}); !got.OK() {
		t.Error(got.Failures)
	}
}

func TestEntriesThatAreNotTaken(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	key := newKey(t, elliptic.P256())
	edit := func(path string, value any) map[string]any {
		m := entryOf(t, key, "a")
		at := m
		parts := strings.Split(path, ".")
		for _, p := range parts[:len(parts)-1] {
			at = at[p].(map[string]any)
		}
		if at[parts[len(parts)-1]] = value; value == nil {
			delete(at, parts[len(parts)-1])
		}
		return m
	}
	other := sha256.Sum256([]byte("b"))
	weak, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	for name, request := range map[string]map[string]any{
		"another digest": edit("digest", other[:]), "half a digest": edit("digest", other[:16]), "no digest": edit("digest", nil), "a digest that is no text": edit("digest", 5), "a digest that is not base64": edit("digest", "?"),
		"another signature": edit("signature.content", []byte("x")), "no signature": edit("signature.content", nil), "no key": edit("signature.verifier.publicKey", nil),
		"key and certificate": edit("signature.verifier.x509Certificate", map[string]any{"rawBytes": []byte("x")}), "a key that is none": edit("signature.verifier.publicKey.rawBytes", []byte("x")),
		"an unknown kind": edit("signature.verifier.keyDetails", "PKIX_ED25519"), "no kind": edit("signature.verifier.keyDetails", nil), "the kind of another digest": edit("signature.verifier.keyDetails", "PKIX_ECDSA_P384_SHA_384"),
		"a weak key": entryOf(t, weak, "a"), "nothing": {},
	} {
		if a := r.logEntry(t, request); a.status != http.StatusBadRequest || a.text("message") == "" {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	for _, body := range []string{"", "{", "[]", "null", `{"dsseRequestV002":{}}`, strings.Repeat("[", 200_000)} {
		if a := r.ask(t, http.MethodPost, "/api/v2/log/entries", "application/json", body); a.status != http.StatusBadRequest {
			t.Errorf("%.20q: %d %s", body, a.status, a.body)
		}
	}
	if a := r.ask(t, http.MethodGet, "/healthz", "", ""); !strings.Contains(a.body, `"entries":0`) {
		t.Errorf("something that was refused is in the log: %s", a.body)
	}
}

func TestManyWritersGetTheirOwnProofs(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	v := verify.New(r.root)
	key := newKey(t, elliptic.P256())
	public, err := keys.NewPublic(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	indexes := map[int64]bool{}
	for n := range 300 { // more than one tile
		wg.Add(1)
		go func() {
			defer wg.Done()
			text := fmt.Sprint(n)
			b, err := r.client.WithKey(context.Background(), key, sign.Content{Artifact: []byte(text)}, rand.Reader)
			if err != nil {
				t.Error(err)
				return
			}
			if got := v.Decoded(b, verify.Of("a", []byte(text)), verify.Expectation{Key: public}); !got.OK() {
				t.Error(got.Failures)
			}
			mu.Lock()
			defer mu.Unlock()
			indexes[b.Entries[0].LogIndex] = true
		}()
	}
	wg.Wait()
	if len(indexes) != 300 {
		t.Errorf("%d indexes", len(indexes))
	}
}

func TestTheDigestOfAKeyThatIsLogged(t *testing.T) {
	for details, want := range map[string]string{
		"PKIX_ECDSA_P256_SHA_256": "SHA2_256 sha256", "PKIX_ECDSA_P384_SHA_384": "SHA2_384 sha384", "PKIX_ECDSA_P521_SHA_512": "SHA2_512 sha512", "PKIX_RSA_PKCS1V15_3072_SHA256": "SHA2_256 sha256",
		"PKIX_ED25519": " ", "": " ", "PKIX_RSA_PKCS1V5": " ", "pkix_ecdsa_p256_sha_256": " ",
	} {
		algorithm, name, ok := digestOf(details)
		if algorithm+" "+name != want || ok != (want != " ") {
			t.Errorf("%s: %s %s", details, algorithm, name)
		}
	}
}

func FuzzEntry(f *testing.F) {
	key := newKey(f, elliptic.P256())
	good, err := json.Marshal(map[string]any{"hashedRekordRequestV002": entryOf(f, key, "a")})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"hashedRekordRequestV002":{"digest":"YQ==","signature":{"content":"YQ==","verifier":{"x509Certificate":{"rawBytes":"YQ=="},"keyDetails":"PKIX_ECDSA_P256_SHA_256"}}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := parseEntry(data)
		if err != nil {
			return
		}
		body, err := r.canonical()
		if err != nil {
			return
		}
		// What goes into the log must be read back as what was asked for.
		b, err := sigstore.DecodeBody(body, plenty(body))
		if err != nil || !bytes.Equal(b.Digest, r.digest) || !bytes.Equal(b.Signatures[0].Signature, r.signature) {
			t.Fatalf("%s: %+v %v", body, b, err)
		}
	})
}

// stampQuery is a time-stamp request over a text.
func stampQuery(t testing.TB, hash crypto.Hash, digest []byte, certificates bool) []byte {
	t.Helper()
	q := timestamp.Request{HashAlgorithm: hash, HashedMessage: digest, Certificates: certificates}
	der, err := q.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return der
}

func TestTimeStampsAreOverSHA2Only(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	s256, s512 := sha256.Sum256([]byte("a")), sha512.Sum512([]byte("a"))
	for name, tt := range map[string]struct {
		body   []byte
		status int
	}{
		"SHA-256": {stampQuery(t, crypto.SHA256, s256[:], true), 201}, "SHA-512": {stampQuery(t, crypto.SHA512, s512[:], false), 201},
		"SHA-1": {stampQuery(t, crypto.SHA1, s256[:20], true), 400}, "a digest of another length": {stampQuery(t, crypto.SHA256, s256[:31], true), 400}, "a digest that is too long": {stampQuery(t, crypto.SHA256, s512[:], true), 400},
		"nothing": {nil, 400}, "no request": {[]byte{0x30, 0}, 400}, "half": {stampQuery(t, crypto.SHA256, s256[:], true)[:20], 400}, "deep": {bytes.Repeat([]byte{0x30, 0x84, 0, 0, 0xff, 0xff}, 10_000), 400},
	} {
		a := r.ask(t, http.MethodPost, "/api/v1/timestamp", "application/timestamp-query", string(tt.body))
		if a.status != tt.status {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
		if a.status != 201 {
			continue
		}
		if a.header.Get("Content-Type") != "application/timestamp-reply" {
			t.Error(a.header)
		}
		ts, err := timestamp.ParseResponse([]byte(a.body))
		if err != nil || !ts.Time.Equal(c.now()) || !ts.Policy.Equal(policy()) {
			t.Errorf("%s: %+v %v", name, ts, err)
		}
	}
	// A nonce and a policy that are asked for come back.
	q := timestamp.Request{HashAlgorithm: crypto.SHA256, HashedMessage: s256[:], TSAPolicyOID: asn1.ObjectIdentifier{1, 2, 3}, Nonce: big.NewInt(77)}
	der, err := q.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	ts, err := timestamp.ParseResponse([]byte(r.ask(t, http.MethodPost, "/api/v1/timestamp", "", string(der)).body))
	if err != nil || ts.Nonce.Cmp(q.Nonce) != 0 || !ts.Policy.Equal(q.TSAPolicyOID) {
		t.Errorf("%+v %v", ts, err)
	}
}

// TestOpenSSLVerifiesTheTimeStamp compares with an independent implementation.
func TestOpenSSLVerifiesTheTimeStamp(t *testing.T) {
	t.Parallel()
	tool, err := exec.LookPath("openssl")
	if err != nil {
		t.Skip("openssl is not there")
	}
	c := newClock()
	r := serve(t, c, nil)
	dir := t.TempDir()
	file := func(name string, data []byte) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	chain := r.instance.state.TSA[0].Certificates
	block := func(der []byte) []byte {
		return []byte("-----BEGIN CERTIFICATE-----\n" + base64.StdEncoding.EncodeToString(der) + "\n-----END CERTIFICATE-----\n")
	}
	data, other := file("data", []byte("content")), file("other", []byte("other"))
	ca, leaf := file("ca.pem", block(chain[1])), file("leaf.pem", block(chain[0]))
	query := filepath.Join(dir, "query")
	if out, err := exec.Command(tool, "ts", "-query", "-data", data, "-sha256", "-cert", "-out", query).CombinedOutput(); err != nil {
		t.Skipf("openssl ts: %s", out)
	}
	q, err := os.ReadFile(query)
	if err != nil {
		t.Fatal(err)
	}
	a := r.ask(t, http.MethodPost, "/api/v1/timestamp", "application/timestamp-query", string(q))
	reply := file("reply", []byte(a.body))
	at := fmt.Sprint(c.now().Unix())
	for name, tt := range map[string]struct {
		args []string
		good bool
	}{
		"the data": {[]string{"-data", data}, true}, "the query": {[]string{"-queryfile", query}, true}, "other data": {[]string{"-data", other}, false},
	} {
		args := append([]string{"ts", "-verify", "-in", reply, "-CAfile", ca, "-untrusted", leaf, "-attime", at}, tt.args...)
		if out, err := exec.Command(tool, args...).CombinedOutput(); (err == nil) != tt.good {
			t.Errorf("%s: %s", name, out)
		}
	}
}

func FuzzTimestampRequest(f *testing.F) {
	m := &clock{at: newClock().now()}
	ring := &keys.Ring{}
	chain, err := newTSA(ring, "n", "tsa-1", m.now(), rand.Reader)
	if err != nil {
		f.Fatal(err)
	}
	list, err := chain.parse()
	if err != nil {
		f.Fatal(err)
	}
	key, err := ring.Get("tsa-1")
	if err != nil {
		f.Fatal(err)
	}
	s := &stamper{key: key, leaf: list[0], now: m.now}
	sum := sha256.Sum256([]byte("a"))
	f.Add(stampQuery(f, crypto.SHA256, sum[:], true))
	f.Add([]byte{0x30, 0})
	f.Fuzz(func(t *testing.T, data []byte) {
		der, err := s.stamp(data)
		if err != nil {
			return
		}
		if ts, err := timestamp.ParseResponse(der); err != nil || !ts.Time.Equal(m.now()) {
			t.Fatalf("%+v %v", ts, err)
		}
	})
}
