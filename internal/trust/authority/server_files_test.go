package authority

import (
	"bufio"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/disk"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/sign"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// bundle signs an artefact keyless.
func (r *running) bundle(t testing.TB, artifact string) []byte {
	t.Helper()
	b, err := r.client.Keyless(context.Background(), r.token(t), sign.Content{Artifact: []byte(artifact)}, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	data, err := b.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// raw sends a request line as it is, without a client that tidies the path.
func (r *running) raw(t testing.TB, line string) (int, string) {
	t.Helper()
	u, err := url.Parse(r.url)
	if err != nil {
		t.Fatal(err)
	}
	c, err := net.Dial("tcp", "127.0.0.1:"+u.Port())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.SetDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(c, "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", line)
	a, err := http.ReadResponse(bufio.NewReader(c), nil)
	if err != nil {
		t.Fatalf("%s: %v", line, err)
	}
	defer a.Body.Close()
	data, err := io.ReadAll(a.Body)
	if err != nil {
		t.Fatal(err)
	}
	return a.StatusCode, string(data)
}

func TestNothingButTheFoldersIsServed(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	r.bundle(t, "a")
	if err := os.Symlink("../../keys.sealed", filepath.Join(r.dir, "tuf", "targets", "link")); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(r.dir, "tuf", ".hidden"), []byte("secret"), 0o600); err != nil {
		t.Fatal(err)
	}
	sealed, err := os.ReadFile(filepath.Join(r.dir, ringFile))
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"/tuf/", "/tile/", "/ct/", "/api/v2/tile/", "/ct/tile/"} {
		for _, name := range []string{
			"../keys.sealed", "..%2fkeys.sealed", "%2e%2e/keys.sealed", "%2e%2e%2fkeys.sealed", "..%2f..%2fkeys.sealed", "%2e%2e%2f%2e%2e%2fusers.json", "..%5ckeys.sealed", "..\\keys.sealed", "....//keys.sealed",
			"/keys.sealed", "%2fetc%2fpasswd", "//etc/passwd", "targets/link", "targets/../../keys.sealed", ".hidden", ".state/treeState", "..%2f.state%2ftreeState", "x/.lock", "", ".", "..", "%00", "targets", "targets/", "0/", "a%00.json",
		} {
			status, body := r.raw(t, "GET "+folder+name)
			if status == http.StatusOK || strings.Contains(body, string(sealed[:30])) || strings.Contains(body, "secret") {
				t.Errorf("%s%s: %d %.80q", folder, name, status, body)
			}
		}
	}
	for _, name := range []string{"/instance.json", "/keys.sealed", "/users.json", "/issued.jsonl", "/", "/api", "/api/v1/log/entries", "/tuf", "/metrics", "/debug/pprof/", "/server.log"} {
		if status, body := r.raw(t, "GET "+name); status == http.StatusOK {
			t.Errorf("%s: %d %.80q", name, status, body)
		}
	}
}

func TestWrongMethodsAreNotTaken(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	for path, right := range map[string]string{
		"/api/v2/signingCert": "POST", "/api/v2/log/entries": "POST", "/api/v1/timestamp": "POST", "/oidc/token": "POST", "/oidc/device": "POST",
		"/api/v2/trustBundle": "GET", "/checkpoint": "GET", "/tuf/timestamp.json": "GET", "/oidc/jwks": "GET", "/healthz": "GET", "/oidc/auth": "GET POST", "/oidc/activate": "GET POST",
	} {
		for _, method := range []string{"GET", "POST", "PUT", "DELETE", "PATCH"} {
			a := r.ask(t, method, path, "", "")
			if refused := a.status == http.StatusMethodNotAllowed; refused == strings.Contains(right, method) {
				t.Errorf("%s %s: %d", method, path, a.status)
			}
		}
	}
	if a := r.ask(t, http.MethodHead, "/oidc/activate", "", ""); a.status != http.StatusOK {
		t.Errorf("HEAD: %d", a.status)
	}
}

func TestLargeRequestsAreCutOff(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	large := strings.Repeat(" ", maxRequest+1)
	for _, path := range []string{"/api/v2/signingCert", "/api/v2/log/entries", "/api/v1/timestamp"} {
		if a := r.ask(t, http.MethodPost, path, "application/json", large); a.status != http.StatusRequestEntityTooLarge || a.text("message") == "" {
			t.Errorf("%s: %d %s", path, a.status, a.body)
		}
		if a := r.ask(t, http.MethodPost, path, "application/json", large[:maxRequest]); a.status == http.StatusRequestEntityTooLarge || a.status >= 500 {
			t.Errorf("%s with as much as is allowed: %d", path, a.status)
		}
	}
}

func TestWhatIsServedIsWhatIsOnDisk(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	for n := range 3 {
		r.bundle(t, fmt.Sprint(n))
	}
	seen := 0
	for folder, prefixes := range map[string][]string{"log-1": {"/", "/api/v2/"}, "ct-1": {"/ct/"}, "tuf": {"/tuf/"}} {
		top := filepath.Join(r.dir, folder)
		err := filepath.WalkDir(top, func(p string, d fs.DirEntry, err error) error {
			name, _ := filepath.Rel(top, p)
			if err != nil || d.IsDir() || strings.HasPrefix(name, ".") {
				return err
			}
			want, err := os.ReadFile(p)
			if err != nil {
				return err
			}
			for _, prefix := range prefixes {
				a := r.ask(t, http.MethodGet, prefix+filepath.ToSlash(name), "", "")
				if a.status != http.StatusOK || a.body != string(want) {
					t.Errorf("%s%s: %d, %d bytes in place of %d", prefix, name, a.status, len(a.body), len(want))
				}
				if json := strings.HasSuffix(name, ".json"); json != (a.header.Get("Content-Type") == "application/json") {
					t.Errorf("%s: %s", name, a.header.Get("Content-Type"))
				}
				seen++
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if seen < 12 {
		t.Errorf("%d files", seen)
	}
	// The checkpoint that is served is one that a verifier takes.
	if c, name, err := verify.LogState(r.root, r.ask(t, http.MethodGet, "/checkpoint", "", "").body); err != nil || c.Size != 3 || name == "" {
		t.Errorf("%+v %v", c, err)
	}
	if a := r.ask(t, http.MethodGet, "/healthz", "", ""); !strings.Contains(a.body, `"entries":3`) {
		t.Error(a.body)
	}
	if a := r.ask(t, http.MethodGet, "/api/v2/trustBundle", "", ""); strings.Count(a.body, "BEGIN CERTIFICATE") != 2 {
		t.Error(a.body)
	}
}

func TestSecretsAreForTheirOwnerAndAreNotTold(t *testing.T) {
	t.Parallel()
	var log buffer
	c := newClock()
	p := newPlatform(t, "https://idp.invalid", c.now)
	r := serve(t, c, &log, p.issuer())
	r.bundle(t, "a")
	token := r.token(t)
	said := []string{r.form(t, "/oidc/token", "grant_type", "password", "username", testUser, "password", testLogin+"x").body}
	code, userCode := r.device(t, "")
	r.ask(t, http.MethodGet, "/oidc/activate?user_code="+userCode, "", "")
	grant := r.code(t)
	bad, _ := r.certificates(t, token[:len(token)-4]+"AAAA", map[string]any{})
	said = append(said, bad.body, r.redeem(t, grant, "code_verifier", "x").body, r.poll(t, code, "other").body)
	for _, secret := range []string{testPassword, testLogin, token, strings.Split(token, ".")[2], code, userCode, grant, testVerifier} {
		if strings.Contains(log.String(), secret) {
			t.Errorf("the log tells %q", secret)
		}
		if strings.Contains(strings.Join(said, "\n"), secret) {
			t.Errorf("an error tells %q: %s", secret, said)
		}
	}
	if !strings.Contains(log.String(), "path=/oidc/token") || !strings.Contains(log.String(), "status=400") {
		t.Errorf("requests are not in the log:\n%s", log.String())
	}
	for _, name := range []string{ringFile, usersFile, issuedFile, stateFile} {
		info, err := os.Stat(filepath.Join(r.dir, name))
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v %v", name, info.Mode(), err)
		}
	}
	for _, name := range []string{stateFile, usersFile, issuedFile, trustedFile, signingFile, ringFile} {
		data, err := os.ReadFile(filepath.Join(r.dir, name))
		if err != nil || strings.Contains(string(data), testLogin) || strings.Contains(string(data), testPassword) || strings.Contains(string(data), "PRIVATE KEY") {
			t.Errorf("%s shows a secret (%v)", name, err)
		}
	}
	if got := fmt.Sprintf("%v %+v %#v", r.instance.ring, r.instance.ring, r.instance.ring); !strings.Contains(got, "ring of") || strings.Contains(got, "big.Int") {
		t.Error(got)
	}
}

func TestOneProcessHasAnInstance(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	around := Surroundings{Now: c.now, Random: rand.Reader}
	password := []byte(testPassword)
	for name, err := range map[string]error{
		"opening": func() error { _, err := Open(r.dir, password, around); return err }(), "rotating": Rotate(r.dir, password, []string{"all"}, around),
		"backing up": Backup(r.dir, io.Discard), "an issuer": AddIssuer(r.dir, password, Issuer{URL: "https://i.invalid"}, around),
	} {
		if err == nil || !strings.Contains(err.Error(), "runs already") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Describe(r.dir); err != nil {
		t.Errorf("to look is allowed: %v", err)
	}
	if err := Export(r.dir, io.Discard); err != nil {
		t.Errorf("to export is allowed: %v", err)
	}
}

func TestInstancesAreMadeInEmptyFoldersOnly(t *testing.T) {
	t.Parallel()
	around := Surroundings{Now: newClock().now, Random: rand.Reader}
	create := func(dir, address, password string) error {
		return Create(dir, "n", address, []byte(password), around)
	}
	dir := t.TempDir()
	for _, address := range []string{"", "localhost:1", "ftp://localhost", "http://", "http://localhost/path", "http://:1", "://", "http://localhost/"} {
		if err := create(dir, address, testPassword); err == nil || !strings.Contains(err.Error(), "no address") {
			t.Errorf("%q: %v", address, err)
		}
	}
	if err := create(dir, "http://localhost:1", "seven77"); err == nil || !strings.Contains(err.Error(), "8 characters") {
		t.Error(err)
	}
	if list, err := os.ReadDir(dir); err != nil || len(list) > 0 || Exists(dir) {
		t.Errorf("what was refused left %v", list)
	}
	dir = filepath.Join(dir, "new")
	if err := create(dir, "http://localhost:1", testPassword); err != nil || !Exists(dir) {
		t.Fatal(err)
	}
	if info, err := os.Stat(dir); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("%v %v", info, err)
	}
	if err := create(dir, "http://localhost:1", testPassword); !errors.Is(err, errExists) {
		t.Error(err)
	}
	// The rest of a creation that was killed: its root would stay beside new keys.
	if err := os.Remove(filepath.Join(dir, stateFile)); err != nil {
		t.Fatal(err)
	}
	if err := create(dir, "http://localhost:1", testPassword); err == nil || !strings.Contains(err.Error(), "not empty") {
		t.Error(err)
	}
	broken := Surroundings{Now: around.Now, Random: strings.NewReader("short")}
	if err := Create(t.TempDir(), "n", "http://localhost:1", []byte(testPassword), broken); err == nil {
		// Keys of the standard library may come from the system; the ring's salt does not.
		t.Error("an instance without randomness")
	}
}

func TestDamagedInstancesDoNotOpen(t *testing.T) {
	t.Parallel()
	around := Surroundings{Now: newClock().now, Random: rand.Reader}
	from := t.TempDir()
	if err := Create(from, "n", "http://localhost:1", []byte(testPassword), around); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(dir string) error{
		"no state":     func(dir string) error { return os.Remove(filepath.Join(dir, stateFile)) },
		"half a state": func(dir string) error { return os.Truncate(filepath.Join(dir, stateFile), 100) },
		"a state without logs": func(dir string) error {
			return os.WriteFile(filepath.Join(dir, stateFile), []byte(`{"format":"ossay-instance-1"}`), 0o600)
		},
		"a state of the future": func(dir string) error {
			return os.WriteFile(filepath.Join(dir, stateFile), []byte(`{"format":"ossay-instance-9"}`), 0o600)
		},
		"no keys":                func(dir string) error { return os.Remove(filepath.Join(dir, ringFile)) },
		"half the keys":          func(dir string) error { return os.Truncate(filepath.Join(dir, ringFile), 100) },
		"users that are no JSON": func(dir string) error { return os.WriteFile(filepath.Join(dir, usersFile), []byte("{"), 0o600) },
	} {
		dir := t.TempDir()
		if err := os.CopyFS(dir, os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
		if err := spoil(dir); err != nil {
			t.Fatal(err)
		}
		i, err := Open(dir, []byte(testPassword), around)
		if err == nil {
			i.Close()
			t.Errorf("%s: it opens", name)
		}
		// The lock is free again.
		if f, err := disk.Lock(dir); err != nil {
			t.Errorf("%s: %v", name, err)
		} else {
			f.Close()
		}
	}
	if _, err := Open(from, []byte("a wrong password"), around); !keys.IsPassword(err) {
		t.Error(err)
	}
}
