package authority

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/sign"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

const (
	testPassword = "correct horse battery"
	testUser     = "maintainer@example.com"
	testLogin    = "a long enough password"
)

// running is an instance that answers on a port of its own.
type running struct {
	dir, url string
	server   *Server
	instance *Instance
	client   *sign.Client
	root     *verify.Root
	stop     func()
}

// start makes an instance in a new folder, or opens the one in dir, and serves it.
func start(t testing.TB, dir, address string) *running {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if address != "" {
		u, perr := url.Parse(address)
		if perr != nil {
			t.Fatal(perr)
		}
		l, err = net.Listen("tcp", "127.0.0.1:"+u.Port())
	}
	if err != nil {
		t.Fatal(err)
	}
	around := Surroundings{Now: time.Now, Random: rand.Reader}
	r := &running{dir: dir, url: address}
	if address == "" {
		_, port, _ := net.SplitHostPort(l.Addr().String())
		r.url = "http://localhost:" + port
		if err := Create(dir, "test", r.url, []byte(testPassword), around); err != nil {
			t.Fatal(err)
		}
	}
	if r.instance, err = Open(dir, []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	if err := r.instance.SetUser(testUser, testLogin); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	if r.server, err = NewServer(ctx, r.instance, slog.New(slog.DiscardHandler)); err != nil {
		t.Fatal(err)
	}
	h := &http.Server{Handler: r.server.Handler()}
	go func() { _ = h.Serve(l) }()
	t.Cleanup(func() {
		h.Close()
		_ = r.server.Close(ctx)
		cancel()
		r.instance.Close()
	})
	r.read(t)
	return r
}

// read takes trusted root and signing configuration as a client would.
func (r *running) read(t testing.TB) {
	t.Helper()
	trusted, err := r.instance.state.trustedRoot()
	if err != nil {
		t.Fatal(err)
	}
	if r.root, err = verify.ParseRoot(trusted); err != nil {
		t.Fatal(err)
	}
	data, err := r.instance.state.signingConfig()
	if err != nil {
		t.Fatal(err)
	}
	cfg, err := sigstore.DecodeSigningConfig(data, budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		t.Fatal(err)
	}
	r.client = &sign.Client{HTTP: http.DefaultClient, Config: cfg, Agent: "ossay-test"}
}

// token signs in with the password.
func (r *running) token(t testing.TB) string {
	t.Helper()
	a, err := http.PostForm(r.url+"/oidc/token", url.Values{"grant_type": {"password"}, "username": {testUser}, "password": {testLogin}, "client_id": {"sigstore"}})
	if err != nil {
		t.Fatal(err)
	}
	defer a.Body.Close()
	data, err := io.ReadAll(a.Body)
	if err != nil {
		t.Fatal(err)
	}
	var out struct {
		Token string `json:"id_token"`
	}
	if err := json.Unmarshal(data, &out); err != nil || out.Token == "" {
		t.Fatalf("%s %s", a.Status, data)
	}
	return out.Token
}

func TestWhatIsSignedKeylessVerifies(t *testing.T) {
	r := start(t, t.TempDir(), "")
	artifact := []byte("an artefact")
	b, err := r.client.Keyless(context.Background(), r.token(t), sign.Content{Artifact: artifact}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	data, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	want := verify.Expectation{Identity: verify.Exact(testUser), Issuer: verify.Exact(r.url)}
	got := verify.New(r.root).Bundle(data, verify.Of("a", artifact), want)
	if !got.OK() {
		t.Fatalf("%v\n%s", got.Failures, data)
	}
	if len(got.Times) != 1 || !strings.Contains(got.Times[0].Source, "time-stamp") || got.Identity.Name != testUser {
		t.Errorf("%+v", got)
	}
	if other := verify.New(r.root).Bundle(data, verify.Of("b", []byte("another")), want); other.OK() || other.Failures[0].Reason != verify.ArtifactMismatch {
		t.Error(other.Failures)
	}
}
