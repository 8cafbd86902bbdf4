package authority

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
)

// clock is a clock that a test moves.
type clock struct {
	mu sync.Mutex
	at time.Time
}

// newClock begins a month ago: the library of the time-stamps puts the machine's
// time into tokens, and wants it within the certificate of the authority.
func newClock() *clock {
	return &clock{at: time.Now().UTC().Truncate(time.Hour).AddDate(0, 0, -30)}
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) move(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

// buffer is a log that many goroutines write.
type buffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.String()
}

// serve makes an instance with a clock of the test, other issuers and a log that
// can be read, and serves it.
func serve(t testing.TB, c *clock, log io.Writer, issuers ...Issuer) *running {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	r := &running{dir: t.TempDir(), url: "http://localhost:" + port}
	around := Surroundings{Now: c.now, Random: rand.Reader}
	if err := Create(r.dir, "test", r.url, []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	for _, i := range issuers {
		if err := AddIssuer(r.dir, []byte(testPassword), i, around); err != nil {
			t.Fatal(err)
		}
	}
	r.open(t, l, around, log)
	if err := r.instance.SetUser(testUser, testLogin); err != nil {
		t.Fatal(err)
	}
	return r
}

// again serves an instance that was stopped.
func (r *running) again(t testing.TB, c *clock) *running {
	t.Helper()
	u, err := url.Parse(r.url)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:"+u.Port())
	if err != nil {
		t.Fatal(err)
	}
	n := &running{dir: r.dir, url: r.url}
	n.open(t, l, Surroundings{Now: c.now, Random: rand.Reader}, nil)
	return n
}

func (r *running) open(t testing.TB, l net.Listener, around Surroundings, log io.Writer) {
	t.Helper()
	var err error
	if r.instance, err = Open(r.dir, []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	if log == nil {
		log = io.Discard
	}
	ctx, cancel := context.WithCancel(context.Background())
	if r.server, err = NewServer(ctx, r.instance, slog.New(slog.NewTextHandler(log, nil))); err != nil {
		t.Fatal(err)
	}
	h := &http.Server{Handler: r.server.Handler()}
	go func() { _ = h.Serve(l) }()
	r.stop = sync.OnceFunc(func() {
		h.Close()
		_ = r.server.Close(ctx)
		cancel()
		r.instance.Close()
	})
	t.Cleanup(r.stop)
	r.read(t)
}

// answer is what an endpoint said.
type answer struct {
	status int
	body   string
	header http.Header
}

// text returns a field of a JSON answer.
func (a answer) text(name string) string {
	var m map[string]any
	_ = json.Unmarshal([]byte(a.body), &m)
	s, _ := m[name].(string)
	return s
}

// ask sends a request as it is; redirections are not followed.
func (r *running) ask(t testing.TB, method, path, kind, body string, header ...string) answer {
	t.Helper()
	q, err := http.NewRequest(method, r.url+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if kind != "" {
		q.Header.Set("Content-Type", kind)
	}
	for i := 0; i+1 < len(header); i += 2 {
		q.Header.Set(header[i], header[i+1])
	}
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	a, err := client.Do(q)
	if err != nil {
		t.Fatal(err)
	}
	defer a.Body.Close()
	data, err := io.ReadAll(a.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{a.StatusCode, string(data), a.Header}
}

// form posts a form.
func (r *running) form(t testing.TB, path string, pairs ...string) answer {
	t.Helper()
	v := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		v.Set(pairs[i], pairs[i+1])
	}
	return r.ask(t, http.MethodPost, path, "application/x-www-form-urlencoded", v.Encode())
}

// platform is an identity provider beside the built-in one.
type platform struct {
	t   testing.TB
	url string
	key *ecdsa.PrivateKey
	now func() time.Time
}

func newPlatform(t testing.TB, url string, now func() time.Time) *platform {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return &platform{t, url, k, now}
}

// fixedKey is the same in each process: a fuzz target gets its seeds from another
// one than that which runs it.
func fixedKey(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	k, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), bytes.Repeat([]byte{7}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// issuer describes the provider as an administrator would.
func (p *platform) issuer() Issuer {
	set := keySet([]crypto.PublicKey{p.key.Public()})
	data, err := json.Marshal(set)
	if err != nil {
		p.t.Fatal(err)
	}
	return Issuer{URL: p.url, JWKS: data}
}

func (p *platform) keyID() string { return keySet([]crypto.PublicKey{p.key.Public()}).Keys[0].KeyID }

// claims are right claims, with changes: a nil takes one away.
func (p *platform) claims(changes map[string]any) map[string]any {
	now := p.now()
	c := map[string]any{"iss": p.url, "sub": "someone", "aud": audience, "iat": now.Unix(), "nbf": now.Unix(), "exp": now.Add(time.Minute).Unix()}
	for k, v := range changes {
		if c[k] = v; v == nil {
			delete(c, k)
		}
	}
	return c
}

// token signs claims.
func (p *platform) token(changes map[string]any) string {
	return handmade(p.t, map[string]any{"alg": "ES256", "kid": p.keyID()}, p.claims(changes), p.sign)
}

// sign is ES256: r and s of fixed size.
func (p *platform) sign(input []byte) []byte {
	sum := sha256.Sum256(input)
	r, s, err := ecdsa.Sign(rand.Reader, p.key, sum[:])
	if err != nil {
		p.t.Fatal(err)
	}
	out := make([]byte, 64)
	r.FillBytes(out[:32])
	s.FillBytes(out[32:])
	return out
}

// handmade writes a token by hand, so that each part can be wrong.
func handmade(t testing.TB, header, claims map[string]any, sign func([]byte) []byte) string {
	t.Helper()
	h, err := json.Marshal(header)
	if err != nil {
		t.Fatal(err)
	}
	c, err := json.Marshal(claims)
	if err != nil {
		t.Fatal(err)
	}
	input := base64.RawURLEncoding.EncodeToString(h) + "." + base64.RawURLEncoding.EncodeToString(c)
	return input + "." + base64.RawURLEncoding.EncodeToString(sign([]byte(input)))
}

// checker believes one platform, beside a built-in provider.
func checker(t testing.TB, p *platform, change func(*Issuer)) *tokens {
	t.Helper()
	i := p.issuer()
	if change != nil {
		change(&i)
	}
	c, err := newTokens("https://own.invalid", jose.JSONWebKeySet{}, []Issuer{i}, p.now)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
