package authority

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"
)

const testVerifier = "a verifier of forty-three characters or more, they say"

// browser is the query of the browser flow, with changes.
func browser(changes ...string) string {
	sum := sha256.Sum256([]byte(testVerifier))
	v := url.Values{
		"response_type": {"code"}, "client_id": {audience}, "redirect_uri": {"http://localhost:8000/back?x=1"}, "state": {"a state & more"}, "nonce": {"a nonce"},
		"code_challenge_method": {"S256"}, "code_challenge": {base64.RawURLEncoding.EncodeToString(sum[:])},
	}
	for i := 0; i+1 < len(changes); i += 2 {
		if v.Set(changes[i], changes[i+1]); changes[i+1] == "" {
			v.Del(changes[i])
		}
	}
	return "/oidc/auth?" + v.Encode()
}

// code signs in with the browser and returns where it is sent.
func (r *running) code(t testing.TB) string {
	t.Helper()
	a := r.form(t, browser(), "username", testUser, "password", testLogin)
	back, err := url.Parse(a.header.Get("Location"))
	if a.status != http.StatusSeeOther || err != nil || back.Host != "localhost:8000" || back.Path != "/back" || back.Query().Get("state") != "a state & more" || back.Query().Get("x") != "1" {
		t.Fatalf("%d %s", a.status, a.header.Get("Location"))
	}
	return back.Query().Get("code")
}

// redeem is a client that has a code.
func (r *running) redeem(t testing.TB, code string, changes ...string) answer {
	t.Helper()
	form := map[string]string{"grant_type": "authorization_code", "client_id": audience, "redirect_uri": "http://localhost:8000/back?x=1", "code_verifier": testVerifier, "code": code}
	for i := 0; i+1 < len(changes); i += 2 {
		form[changes[i]] = changes[i+1]
	}
	var pairs []string
	for k, v := range form {
		pairs = append(pairs, k, v)
	}
	return r.form(t, "/oidc/token", pairs...)
}

func TestTheBrowserFlowWithAProofOfTheClient(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	a := r.redeem(t, r.code(t))
	token := a.text("id_token")
	if id, err := r.server.tokens.check(token); err != nil || id.name != testUser || id.claims["nonce"] != "a nonce" {
		t.Fatalf("%+v %v", id, err)
	}
	for name, changes := range map[string][]string{
		"another verifier": {"code_verifier", testVerifier + "."}, "no verifier": {"code_verifier", ""}, "the challenge as verifier": {"code_verifier", strings.TrimPrefix(browser(), "/oidc/auth?")},
		"another address": {"redirect_uri", "http://localhost:8001/back?x=1"}, "no address": {"redirect_uri", ""}, "another client": {"client_id", "another"},
		"another code": {"code", strings.Repeat("a", 40)}, "no code": {"code", ""},
	} {
		code := r.code(t)
		if a := r.redeem(t, code, changes...); a.text("error") != "invalid_grant" {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
		// Whoever tries with a stolen code spoils it.
		if a := r.redeem(t, code); !strings.Contains(name, "code") && a.text("error") != "invalid_grant" {
			t.Errorf("%s: the code still counts", name)
		}
	}
	code := r.code(t)
	if a := r.redeem(t, code); a.status != http.StatusOK {
		t.Errorf("%s", a.body)
	}
	if a := r.redeem(t, code); a.text("error") != "invalid_grant" {
		t.Errorf("a code is used twice: %s", a.body)
	}
	code = r.code(t)
	c.move(codeLife)
	if a := r.redeem(t, code); a.status != http.StatusOK {
		t.Errorf("in the last moment: %s", a.body)
	}
	code = r.code(t)
	c.move(codeLife + time.Second)
	if a := r.redeem(t, code); a.text("error") != "invalid_grant" {
		t.Errorf("an old code: %s", a.body)
	}
}

func TestTheBrowserIsSentToThisMachineOnly(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	for _, address := range []string{
		"", "https://localhost:1/", "http://example.com/", "http://localhost.example.com/", "http://localhost@example.com/", "http://user@localhost/", "http://127.0.0.1.example.com/", "//localhost/",
		"javascript:alert(1)", "http://0.0.0.0/", "http://[::2]/", "http://%zz/", "http:localhost", "custom://localhost/",
	} {
		for _, a := range []answer{r.ask(t, http.MethodGet, browser("redirect_uri", address), "", ""), r.form(t, browser("redirect_uri", address), "username", testUser, "password", testLogin)} {
			if a.status != http.StatusBadRequest || a.header.Get("Location") != "" {
				t.Errorf("%q: %d %s", address, a.status, a.header.Get("Location"))
			}
		}
	}
	for _, address := range []string{"http://localhost/", "http://127.0.0.1:5/x", "http://[::1]:5/"} {
		if a := r.form(t, browser("redirect_uri", address), "username", testUser, "password", testLogin); a.status != http.StatusSeeOther || !strings.HasPrefix(a.header.Get("Location"), address) {
			t.Errorf("%q: %d", address, a.status)
		}
	}
	for _, changes := range [][]string{{"response_type", "token"}, {"response_type", ""}, {"code_challenge_method", "plain"}, {"code_challenge_method", ""}, {"code_challenge", ""}} {
		if a := r.form(t, browser(changes...), "username", testUser, "password", testLogin); a.status != http.StatusBadRequest || !strings.Contains(a.body, "PKCE") {
			t.Errorf("%v: %d", changes, a.status)
		}
	}
	if a := r.form(t, browser(), "username", testUser, "password", "wrong"); a.status != http.StatusForbidden || a.header.Get("Location") != "" {
		t.Errorf("a wrong password: %d", a.status)
	}
}
