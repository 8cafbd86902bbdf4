package authority

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"
)

func TestPasswordsOpenTheirOwnUserOnly(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	if err := r.instance.SetUser("second@example.com", "another long password"); err != nil {
		t.Fatal(err)
	}
	grant := func(user, password string) answer {
		return r.form(t, "/oidc/token", "grant_type", "password", "username", user, "password", password)
	}
	for name, a := range map[string]answer{
		"a wrong password": grant(testUser, "guess"), "no password": grant(testUser, ""), "another's password": grant(testUser, "another long password"), "a user that is not there": grant("x@example.com", testLogin),
		"no user": grant("", testLogin), "a user in capitals": grant(strings.ToUpper(testUser), testLogin), "a password with more behind": grant(testUser, testLogin+" "),
	} {
		if a.status != http.StatusBadRequest || a.text("error") != "invalid_grant" || strings.Contains(a.body, "token") {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	a := grant(testUser, testLogin)
	if a.status != http.StatusOK || a.header.Get("Cache-Control") != "no-store" || a.text("token_type") != "Bearer" {
		t.Fatalf("%d %s", a.status, a.body)
	}
	id, err := r.server.tokens.check(a.text("id_token"))
	if err != nil || id.name != testUser || !id.email || id.issuer != r.url {
		t.Errorf("%+v %v", id, err)
	}
	for name, a := range map[string]answer{
		"another kind": r.form(t, "/oidc/token", "grant_type", "client_credentials"), "no kind": r.form(t, "/oidc/token"),
		"in the address": r.ask(t, http.MethodPost, "/oidc/token?grant_type=password&username="+testUser+"&password="+url.QueryEscape(testLogin), "", ""),
	} {
		if a.status != http.StatusBadRequest || a.text("error") != "unsupported_grant_type" {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	if a := r.ask(t, http.MethodPost, "/oidc/token", "application/x-www-form-urlencoded", "grant_type=password&x="+strings.Repeat("a", 1<<17)); a.status != http.StatusBadRequest || a.text("error") != "invalid_request" {
		t.Errorf("a large form: %d", a.status)
	}
}

func TestTokensForOthersSignNothingHere(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	a := r.form(t, "/oidc/token", "grant_type", "password", "username", testUser, "password", testLogin, "client_id", "another")
	if _, err := r.server.tokens.check(a.text("id_token")); err == nil || !strings.Contains(err.Error(), "audience") {
		t.Error(err)
	}
	token := r.token(t)
	c.move(tokenLife + leeway - time.Second)
	if _, err := r.server.tokens.check(token); err != nil {
		t.Errorf("shortly before its end: %v", err)
	}
	c.move(2 * time.Second)
	if _, err := r.server.tokens.check(token); err == nil {
		t.Error("a token counts after its end")
	}
}

func TestGuessesOfPasswordsAreFew(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	guess := func(password string) int {
		return r.form(t, "/oidc/token", "grant_type", "password", "username", testUser, "password", password).status
	}
	if got := r.server.logins; got.burst > 20 || got.rate > 0.2 {
		t.Errorf("%v guesses, %v a second", got.burst, got.rate)
	}
	r.server.logins = newLimits(c.now, 4, 0.2)
	// Right passwords are no guesses.
	for range 6 {
		if got := guess(testLogin); got != http.StatusOK {
			t.Fatalf("a right password: %d", got)
		}
	}
	tried := 0
	for ; tried < 100 && guess("guess") != http.StatusTooManyRequests; tried++ {
	}
	if tried != 4 {
		t.Errorf("%d guesses are answered", tried)
	}
	if got := guess(testLogin); got != http.StatusTooManyRequests {
		t.Errorf("the right password among guesses is told: %d", got)
	}
	page := r.form(t, "/oidc/activate", "username", testUser, "password", testLogin, "user_code", "X")
	if page.status != http.StatusForbidden || !strings.Contains(page.body, "Too many attempts") {
		t.Errorf("the page is another way to guess: %d", page.status)
	}
	if a := r.form(t, "/oidc/token", "grant_type", "password", "username", "x@example.com", "password", "y"); a.status != http.StatusBadRequest {
		t.Errorf("another user is shut out: %d", a.status)
	}
	c.move(5 * time.Second)
	if got := guess(testLogin); got != http.StatusOK {
		t.Errorf("after a while: %d", got)
	}
}

// device starts the device flow.
func (r *running) device(t testing.TB, client string) (code, userCode string) {
	t.Helper()
	a := r.form(t, "/oidc/device", "client_id", client)
	code, userCode = a.text("device_code"), a.text("user_code")
	if a.status != http.StatusOK || len(code) != 40 || len(userCode) != 8 || !strings.HasSuffix(a.text("verification_uri_complete"), userCode) {
		t.Fatalf("%d %s", a.status, a.body)
	}
	return code, userCode
}

// poll asks as a waiting device.
func (r *running) poll(t testing.TB, code, client string) answer {
	t.Helper()
	return r.form(t, "/oidc/token", "grant_type", "urn:ietf:params:oauth:grant-type:device_code", "device_code", code, "client_id", client)
}

// agree is a user who types the code.
func (r *running) agree(t testing.TB, userCode, password string) answer {
	t.Helper()
	return r.form(t, "/oidc/activate", "user_code", userCode, "username", testUser, "password", password)
}

// TestTheDeviceFlow goes through RFC 8628, 3.5.
func TestTheDeviceFlow(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	code, userCode := r.device(t, audience)
	step := func(want string) {
		t.Helper()
		if a := r.poll(t, code, audience); a.text("error") != want {
			t.Errorf("%d %s, want %s", a.status, a.body, want)
		}
	}
	step("authorization_pending")
	step("slow_down")
	c.move(devicePoll)
	step("authorization_pending")
	if a := r.poll(t, code, "another"); a.text("error") != "invalid_grant" {
		t.Errorf("another client: %s", a.body)
	}
	if a := r.poll(t, userCode, audience); a.text("error") != "invalid_grant" {
		t.Errorf("the code for people is taken for that of the device: %s", a.body)
	}
	if a := r.agree(t, userCode, "wrong"); a.status != http.StatusForbidden || strings.Contains(a.body, "signed in") {
		t.Errorf("a wrong password: %d", a.status)
	}
	if a := r.agree(t, "BBBBBBBB", testLogin); a.status != http.StatusForbidden || !strings.Contains(a.body, "not known") {
		t.Errorf("another code: %d", a.status)
	}
	c.move(devicePoll)
	step("authorization_pending")
	if a := r.agree(t, " "+strings.ToLower(userCode)+" ", testLogin); a.status != http.StatusOK || !strings.Contains(a.body, "signed in") {
		t.Fatalf("%d %s", a.status, a.body)
	}
	if a := r.agree(t, userCode, testLogin); a.status != http.StatusForbidden {
		t.Errorf("a code is agreed to twice: %d", a.status)
	}
	if a := r.poll(t, code, "another"); a.text("error") != "invalid_grant" {
		t.Errorf("another client takes the token: %s", a.body)
	}
	a := r.poll(t, code, audience)
	if id, err := r.server.tokens.check(a.text("id_token")); err != nil || id.name != testUser {
		t.Errorf("%+v %v", id, err)
	}
	step("invalid_grant") // a code is used once
}

func TestDevicesDoNotWaitForEver(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	late, lateUser := r.device(t, "")
	c.move(deviceLife)
	if a := r.agree(t, lateUser, testLogin); a.status != http.StatusOK {
		t.Errorf("in the last moment: %d", a.status)
	}
	if a := r.poll(t, late, ""); a.status != http.StatusOK {
		t.Errorf("in the last moment: %s", a.body)
	}
	code, userCode := r.device(t, "")
	c.move(deviceLife + time.Second)
	if a := r.agree(t, userCode, testLogin); a.status != http.StatusForbidden {
		t.Errorf("an old code is agreed to: %d", a.status)
	}
	if a := r.poll(t, code, ""); a.text("error") != "expired_token" {
		t.Errorf("%s", a.body)
	}
	if a := r.poll(t, code, ""); a.text("error") != "invalid_grant" {
		t.Errorf("%s", a.body)
	}
	// What waits is bounded, and what is over makes room.
	p := r.server.provider
	for n := range maxPending {
		p.devices["x"+strconv.Itoa(n)] = &device{until: c.now().Add(time.Minute)}
	}
	if a := r.form(t, "/oidc/device"); a.status != http.StatusTooManyRequests {
		t.Errorf("without end: %d", a.status)
	}
	c.move(2 * time.Minute)
	if a := r.form(t, "/oidc/device"); a.status != http.StatusOK || len(p.devices) != 1 {
		t.Errorf("%d, %d wait", a.status, len(p.devices))
	}
}

func TestThePagesAreFormsThatNobodyCanFrame(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	hostile := `"><script>alert(1)</script>`
	for name, a := range map[string]answer{
		"activate": r.ask(t, http.MethodGet, "/oidc/activate?user_code="+url.QueryEscape(hostile), "", ""), "authorize": r.ask(t, http.MethodGet, browser(), "", ""),
		"a wrong code": r.form(t, "/oidc/activate", "user_code", hostile, "username", testUser, "password", testLogin),
	} {
		if !strings.Contains(a.header.Get("Content-Security-Policy"), "frame-ancestors 'none'") || a.header.Get("Cache-Control") != "no-store" || !strings.Contains(a.body, `type="password"`) {
			t.Errorf("%s: %v", name, a.header)
		}
		if strings.Contains(a.body, "<script") {
			t.Errorf("%s: the code is not quoted: %s", name, a.body)
		}
	}
	// A body that is not a form is read to a bound, and never put on disk.
	large := "--b\r\nContent-Disposition: form-data; name=\"user_code\"; filename=\"f\"\r\n\r\n" + strings.Repeat("a", 1<<17) + "\r\n--b--\r\n"
	if a := r.ask(t, http.MethodPost, "/oidc/activate", "multipart/form-data; boundary=b", large); a.status != http.StatusForbidden {
		t.Errorf("%d", a.status)
	}
	if a := r.ask(t, http.MethodPost, "/oidc/activate", "application/x-www-form-urlencoded", "user_code="+strings.Repeat("a", 1<<17)); a.status != http.StatusForbidden || !strings.Contains(a.body, "cannot be read") {
		t.Errorf("%d", a.status)
	}
}

func TestDiscoveryNamesWhatIsThere(t *testing.T) {
	t.Parallel()
	r := serve(t, newClock(), nil)
	a := r.ask(t, http.MethodGet, "/.well-known/openid-configuration", "", "")
	if a.text("issuer") != r.url {
		t.Errorf("%s", a.body)
	}
	for _, name := range []string{"jwks_uri", "token_endpoint", "authorization_endpoint", "device_authorization_endpoint"} {
		path, ok := strings.CutPrefix(a.text(name), r.url)
		if got := r.ask(t, http.MethodPatch, path, "", ""); !ok || got.status != http.StatusMethodNotAllowed {
			t.Errorf("%s is %s: %d", name, a.text(name), got.status)
		}
	}
	var set struct{ Keys []map[string]any }
	if err := json.Unmarshal([]byte(r.ask(t, http.MethodGet, "/oidc/jwks", "", "").body), &set); err != nil || len(set.Keys) != 1 || set.Keys[0]["d"] != nil || set.Keys[0]["kid"] == "" {
		t.Errorf("%v %v", set, err)
	}
}
