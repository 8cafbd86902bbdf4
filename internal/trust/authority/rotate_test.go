package authority

import (
	"crypto/rand"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

func (r *running) rotate(t testing.TB, c *clock, parts ...string) *running {
	t.Helper()
	r.stop()
	if err := Rotate(r.dir, []byte(testPassword), parts, Surroundings{Now: c.now, Random: rand.Reader}); err != nil {
		t.Fatal(err)
	}
	return r.again(t, c)
}

// holds verifies a bundle with the trusted root of now.
func (r *running) holds(t testing.TB, bundle []byte, artifact string) []verify.Failure {
	t.Helper()
	want := verify.Expectation{Identity: verify.Exact(testUser), Issuer: verify.Exact(r.url)}
	return verify.New(r.root).Bundle(bundle, verify.Of("a", []byte(artifact)), want).Failures
}

func TestRotationKeepsWhatWasSigned(t *testing.T) {
	c := newClock()
	r := serve(t, c, nil)
	bundles := [][]byte{r.bundle(t, "0")}
	names := []string{"all", "log", "ca"}
	for n, part := range names {
		before := r.root
		r = r.rotate(t, c, part)
		// In the very second of the rotation, and later.
		now := r.bundle(t, "now")
		if f := r.holds(t, now, "now"); len(f) > 0 {
			t.Errorf("%s: signed in the second of the rotation: %v", part, f)
		}
		c.move(time.Hour)
		bundles = append(bundles, r.bundle(t, string(rune('1'+n))))
		for i, b := range bundles {
			if f := r.holds(t, b, string(rune('0'+i))); len(f) > 0 {
				t.Errorf("after %s the bundle %d is refused: %v", part, i, f)
			}
		}
		// Who has the trust of before learns of the new keys only by an update.
		if got := verify.New(before).Bundle(bundles[len(bundles)-1], verify.Of("a", []byte(string(rune('1'+n)))), verify.Expectation{Anyone: true}); got.OK() {
			t.Errorf("%s: nothing is new", part)
		}
	}
	if len(r.root.Logs) != 3 || len(r.root.CTLogs) != 3 || len(r.root.CAs) != 3 || len(r.root.TSAs) != 3 {
		t.Errorf("%d %d %d %d", len(r.root.Logs), len(r.root.CTLogs), len(r.root.CAs), len(r.root.TSAs))
	}
}

func TestWindowsOfRotatedKeysAreClosed(t *testing.T) {
	c := newClock()
	r := serve(t, c, nil)
	c.move(time.Hour)
	now := c.now()
	r = r.rotate(t, c, "all")
	d, err := Describe(r.dir)
	if err != nil {
		t.Fatal(err)
	}
	ends := map[string]time.Time{}
	for _, k := range d.Keys {
		ends[k.Name] = k.End
	}
	want := map[string]time.Time{
		"log-1": now.Add(time.Second), "ct-1": now.Add(time.Second), "tsa-1": now.Add(time.Second), "oidc-1": now.Add(time.Second), "ca-1": now.Add(time.Second + 10*time.Minute),
		"log-2": {}, "ct-2": {}, "tsa-2": {}, "oidc-2": {}, "ca-2": {},
	}
	if diff := cmp.Diff(want, ends); diff != "" {
		t.Error(diff)
	}
	// A stolen old key signs nothing new: its window is over.
	log := r.root.Log(r.root.Logs[0].ID[:])
	if !log.Window.Covers(now) || log.Window.Covers(now.Add(2*time.Second)) {
		t.Errorf("%+v", log.Window)
	}
	if len(d.Users) != 1 || d.Users[0] != testUser || d.TUFVersion < 2 {
		t.Errorf("%+v", d)
	}
}

func TestRotationForgetsPrivateKeys(t *testing.T) {
	c := newClock()
	r := serve(t, c, nil)
	old, err := os.ReadFile(filepath.Join(r.dir, ringFile))
	if err != nil {
		t.Fatal(err)
	}
	names := func() []string {
		data, err := os.ReadFile(filepath.Join(r.dir, ringFile))
		if err != nil {
			t.Fatal(err)
		}
		ring, err := keys.Open(data, []byte(testPassword))
		if err != nil {
			t.Fatal(err)
		}
		return ring.Names()
	}
	if diff := cmp.Diff([]string{"ca-1", "ct-1", "log-1", "oidc-1", "tsa-1", "tuf-1-live", "tuf-1-root"}, names()); diff != "" {
		t.Error(diff)
	}
	r = r.rotate(t, c, "oidc", "log")
	if diff := cmp.Diff([]string{"ca-1", "ct-2", "log-2", "oidc-2", "tsa-1", "tuf-1-live", "tuf-1-root"}, names()); diff != "" {
		t.Error(diff)
	}
	r = r.rotate(t, c, "all")
	if diff := cmp.Diff([]string{"ca-2", "ct-3", "log-3", "oidc-3", "tsa-2", "tuf-2-live", "tuf-2-root"}, names()); diff != "" {
		t.Error(diff)
	}
	// Nothing of the old ring lies about.
	err = filepath.WalkDir(r.dir, func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(p)
		if err == nil && strings.Contains(string(data), string(old[100:200])) {
			t.Errorf("%s holds the old keys", d.Name())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestTokensOfARotatedProviderCountNoMore(t *testing.T) {
	c := newClock()
	r := serve(t, c, nil)
	token := r.token(t)
	r = r.rotate(t, c, "oidc")
	if _, err := r.server.tokens.check(token); err == nil {
		t.Error("a token of the old key counts")
	}
	if _, err := r.server.tokens.check(r.token(t)); err != nil {
		t.Error(err)
	}
	r = r.rotate(t, c, "ca")
	if _, err := r.server.tokens.check(r.token(t)); err != nil {
		t.Error(err)
	}
}

func TestOldLogsAreReadFromAndNotWritten(t *testing.T) {
	c := newClock()
	r := serve(t, c, nil)
	r.bundle(t, "a")
	old, err := os.ReadFile(filepath.Join(r.dir, "log-1", "checkpoint"))
	if err != nil {
		t.Fatal(err)
	}
	r = r.rotate(t, c, "log")
	r.bundle(t, "b")
	if now, err := os.ReadFile(filepath.Join(r.dir, "log-1", "checkpoint")); err != nil || string(now) != string(old) {
		t.Errorf("the old log is written (%v)", err)
	}
	_, first, err := verify.LogState(r.root, string(old))
	if err != nil {
		t.Error(err)
	}
	state, second, err := verify.LogState(r.root, r.ask(t, http.MethodGet, "/checkpoint", "", "").body)
	if err != nil || state.Size != 1 || first == second {
		t.Errorf("%+v %s %s %v", state, first, second, err)
	}
}

func TestWhatCannotBeRotated(t *testing.T) {
	t.Parallel()
	c := newClock()
	dir := t.TempDir()
	around := Surroundings{Now: c.now, Random: rand.Reader}
	if err := Create(dir, "n", "http://localhost:1", []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(filepath.Join(dir, stateFile))
	if err != nil {
		t.Fatal(err)
	}
	if err := Rotate(dir, []byte(testPassword), []string{"log", "users"}, around); err == nil || !strings.Contains(err.Error(), `"users" cannot be rotated`) {
		t.Error(err)
	}
	if err := Rotate(dir, []byte("a wrong password"), []string{"all"}, around); !keys.IsPassword(err) {
		t.Error(err)
	}
	if after, err := os.ReadFile(filepath.Join(dir, stateFile)); err != nil || string(after) != string(before) {
		t.Error("what was refused changed the instance")
	}
	if err := Rotate(t.TempDir(), []byte(testPassword), []string{"all"}, around); err == nil {
		t.Error("nothing is rotated")
	}
	for name, i := range map[string]Issuer{"no address": {JWKS: json.RawMessage(`{"keys":[]}`)}, "the own address": {URL: "http://localhost:1"}, "no keys": {URL: "https://i.invalid", JWKS: json.RawMessage(`{}`)}} {
		if err := AddIssuer(dir, []byte(testPassword), i, around); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
	// An issuer that is added again replaces itself.
	p := newPlatform(t, "https://i.invalid", c.now)
	for range 2 {
		if err := AddIssuer(dir, []byte(testPassword), p.issuer(), around); err != nil {
			t.Fatal(err)
		}
	}
	if st, err := readState(dir); err != nil || len(st.Issuers) != 1 {
		t.Errorf("%+v %v", st.Issuers, err)
	}
}
