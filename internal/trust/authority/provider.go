package authority

import (
	"crypto"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// provider is the built-in identity provider: local users, by password grant on
// the own machine, in the browser with a code (OpenID Connect Core, 3.1, with
// PKCE, RFC 7636), or by device flow (RFC 8628).
type provider struct {
	url    string
	key    crypto.Signer
	keyID  string
	now    func() time.Time
	random io.Reader
	users  func() users

	mu      sync.Mutex
	codes   map[string]grant // of the browser flow
	devices map[string]*device
}

// grant is what a code of the browser flow stands for.
type grant struct {
	email, client, redirect, challenge, nonce string
	until                                     time.Time
}

// device is a device that waits for its user.
type device struct {
	userCode string
	client   string
	email    string // set when the user has agreed
	until    time.Time
	asked    time.Time
}

// How long codes count and tokens last.
const (
	codeLife   = 2 * time.Minute
	deviceLife = 10 * time.Minute
	tokenLife  = 5 * time.Minute
	devicePoll = 2 * time.Second
	maxPending = 10_000
)

func newProvider(address string, key crypto.Signer, now func() time.Time, random io.Reader, users func() users) *provider {
	set := keySet([]crypto.PublicKey{key.Public()})
	return &provider{url: address, key: key, keyID: set.Keys[0].KeyID, now: now, random: random, users: users, codes: map[string]grant{}, devices: map[string]*device{}}
}

// token signs an identity token.
func (p *provider) token(email, client, nonce string) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.ES256, Key: p.key}, (&jose.SignerOptions{}).WithType("JWT").WithHeader("kid", p.keyID))
	if err != nil {
		return "", fmt.Errorf("signing the token: %w", err)
	}
	now := p.now()
	claims := map[string]any{
		"iss": p.url, "sub": email, "aud": client, "email": email, "email_verified": true,
		"iat": now.Unix(), "nbf": now.Unix(), "exp": now.Add(tokenLife).Unix(),
	}
	if nonce != "" {
		claims["nonce"] = nonce
	}
	return jwt.Signed(signer).Claims(claims).Serialize()
}

// discovery is /.well-known/openid-configuration.
func (p *provider) discovery(s *Server) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		s.answer(w, http.StatusOK, map[string]any{
			"issuer": p.url, "jwks_uri": p.url + "/oidc/jwks", "token_endpoint": p.url + "/oidc/token", "authorization_endpoint": p.url + "/oidc/auth",
			"device_authorization_endpoint": p.url + "/oidc/device", "response_types_supported": []string{"code"}, "subject_types_supported": []string{"public"},
			"id_token_signing_alg_values_supported": []string{"ES256"}, "code_challenge_methods_supported": []string{"S256"},
			"grant_types_supported": []string{"authorization_code", "password", "urn:ietf:params:oauth:grant-type:device_code"}, "scopes_supported": []string{"openid", "email"},
			"claims_supported": []string{"iss", "sub", "aud", "email", "email_verified", "exp", "iat", "nonce"},
		})
	}
}

func (p *provider) jwks(s *Server) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		s.answer(w, http.StatusOK, keySet([]crypto.PublicKey{p.key.Public()}))
	}
}

// grantToken is /oidc/token.
func (p *provider) grantToken(s *Server) http.HandlerFunc {
	return func(w http.ResponseWriter, q *http.Request) {
		q.Body = http.MaxBytesReader(w, q.Body, 1<<16)
		if err := q.ParseForm(); err != nil {
			s.oauth(w, "invalid_request")
			return
		}
		client := q.PostForm.Get("client_id")
		if client == "" {
			client = audience
		}
		var email, nonce, why string
		switch q.PostForm.Get("grant_type") {
		case "password":
			email = q.PostForm.Get("username")
			if !s.logins.take(email) {
				s.refuse(w, http.StatusTooManyRequests, "too many attempts")
				return
			}
			if err := p.users().check(email, q.PostForm.Get("password")); err != nil {
				why = "invalid_grant"
				break
			}
			s.logins.give(email)
		case "authorization_code":
			email, nonce, why = p.redeem(q.PostForm, client)
		case "urn:ietf:params:oauth:grant-type:device_code":
			email, why = p.poll(q.PostForm.Get("device_code"), client)
		default:
			why = "unsupported_grant_type"
		}
		if why != "" {
			s.oauth(w, why)
			return
		}
		token, err := p.token(email, client, nonce)
		if err != nil {
			s.fault(w, err)
			return
		}
		w.Header().Set("Cache-Control", "no-store")
		s.answer(w, http.StatusOK, map[string]any{"id_token": token, "access_token": token, "token_type": "Bearer", "expires_in": int(tokenLife.Seconds())})
	}
}

// redeem takes a code of the browser flow, once.
func (p *provider) redeem(form url.Values, client string) (email, nonce, why string) {
	p.mu.Lock()
	g, ok := p.codes[form.Get("code")]
	delete(p.codes, form.Get("code"))
	p.mu.Unlock()
	sum := sha256.Sum256([]byte(form.Get("code_verifier")))
	challenge := base64.RawURLEncoding.EncodeToString(sum[:])
	if !ok || p.now().After(g.until) || g.client != client || g.redirect != form.Get("redirect_uri") || subtle.ConstantTimeCompare([]byte(challenge), []byte(g.challenge)) != 1 {
		return "", "", "invalid_grant"
	}
	return g.email, g.nonce, ""
}

// poll answers a waiting device (RFC 8628, 3.5).
func (p *provider) poll(code, client string) (email, why string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	d, ok := p.devices[code]
	now := p.now()
	switch {
	case !ok || d.client != client:
		return "", "invalid_grant"
	case now.After(d.until):
		delete(p.devices, code)
		return "", "expired_token"
	case d.email == "" && now.Sub(d.asked) < devicePoll/2:
		return "", "slow_down"
	case d.email == "":
		d.asked = now
		return "", "authorization_pending"
	}
	delete(p.devices, code)
	return d.email, ""
}

// startDevice is /oidc/device.
func (p *provider) startDevice(s *Server) http.HandlerFunc {
	return func(w http.ResponseWriter, q *http.Request) {
		q.Body = http.MaxBytesReader(w, q.Body, 1<<16)
		_ = q.ParseForm()
		client := q.PostForm.Get("client_id")
		if client == "" {
			client = audience
		}
		code, userCode := randomText(p.random, 40, "abcdefghijklmnopqrstuvwxyz0123456789"), randomText(p.random, 8, "BCDFGHJKLMNPQRSTVWXZ")
		p.mu.Lock()
		p.sweep()
		full := len(p.devices) >= maxPending
		if !full {
			p.devices[code] = &device{userCode: userCode, client: client, until: p.now().Add(deviceLife)}
		}
		p.mu.Unlock()
		if full {
			s.refuse(w, http.StatusTooManyRequests, "too many devices wait")
			return
		}
		s.answer(w, http.StatusOK, map[string]any{
			"device_code": code, "user_code": userCode, "verification_uri": p.url + "/oidc/activate", "verification_uri_complete": p.url + "/oidc/activate?user_code=" + userCode,
			"expires_in": int(deviceLife.Seconds()), "interval": int(devicePoll.Seconds()),
		})
	}
}

// sweep forgets what is over.
func (p *provider) sweep() {
	now := p.now()
	for c, d := range p.devices {
		if now.After(d.until) {
			delete(p.devices, c)
		}
	}
	for c, g := range p.codes {
		if now.After(g.until) {
			delete(p.codes, c)
		}
	}
}

// page is the only form of the provider.
func page() *template.Template {
	return template.Must(template.New("login").Parse(`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sign in</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:24rem;margin:4rem auto;padding:0 1rem;color:#1a1a1a;background:#fafafa}label{display:block;margin:.75rem 0 .25rem}input{width:100%;padding:.5rem;font:inherit;box-sizing:border-box;border:1px solid #888;border-radius:4px}button{margin-top:1rem;padding:.5rem 1rem;font:inherit;border:0;border-radius:4px;background:#0b57d0;color:#fff}p.bad{color:#b3261e}</style>
<h1>Sign in</h1>{{with .Bad}}<p class="bad" role="alert">{{.}}</p>{{end}}{{if .Done}}<p>You are signed in. You can close this page.</p>{{else}}<form method="post">
{{if .Device}}<label for="code">Code shown by the program</label><input id="code" name="user_code" value="{{.Code}}" autocomplete="off" required>{{end}}
<label for="user">E-mail address</label><input id="user" name="username" type="email" autocomplete="username" required>
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Sign in</button></form>{{end}}</html>`))
}

type pageData struct {
	Device, Done bool
	Code, Bad    string
}

func (p *provider) show(w http.ResponseWriter, status int, d pageData) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_ = page().Execute(w, d)
}

// login checks the posted user and password.
func (p *provider) login(s *Server, w http.ResponseWriter, q *http.Request) (email string, ok bool, why string) {
	q.Body = http.MaxBytesReader(w, q.Body, 1<<16)
	if err := q.ParseForm(); err != nil {
		return "", false, "The form cannot be read."
	}
	email = q.PostForm.Get("username")
	if !s.logins.take(email) {
		return "", false, "Too many attempts; wait a minute."
	}
	if err := p.users().check(email, q.PostForm.Get("password")); err != nil {
		return "", false, "User or password are wrong."
	}
	s.logins.give(email)
	return email, true, ""
}

// activate is the page on which a user agrees to a device.
func (p *provider) activate(s *Server) http.HandlerFunc {
	return func(w http.ResponseWriter, q *http.Request) {
		d := pageData{Device: true, Code: q.URL.Query().Get("user_code")}
		if q.Method != http.MethodPost {
			p.show(w, http.StatusOK, d)
			return
		}
		email, ok, why := p.login(s, w, q)
		d.Code = q.PostForm.Get("user_code")
		if !ok {
			d.Bad = why
			p.show(w, http.StatusForbidden, d)
			return
		}
		code := strings.ToUpper(strings.TrimSpace(q.PostForm.Get("user_code")))
		p.mu.Lock()
		found := false
		for _, x := range p.devices {
			if x.userCode == code && x.email == "" && !p.now().After(x.until) {
				x.email, found = email, true
			}
		}
		p.mu.Unlock()
		if !found {
			d.Bad = "This code is not known."
			p.show(w, http.StatusForbidden, d)
			return
		}
		p.show(w, http.StatusOK, pageData{Done: true})
	}
}

// authorize is the page of the browser flow.
func (p *provider) authorize(s *Server) http.HandlerFunc {
	return func(w http.ResponseWriter, q *http.Request) {
		v := q.URL.Query()
		redirect, err := url.Parse(v.Get("redirect_uri"))
		// Programs on the user's machine only: their addresses are loopback (RFC 8252, 7.3).
		if err != nil || redirect.Scheme != "http" || redirect.Hostname() != "localhost" && redirect.Hostname() != "127.0.0.1" && redirect.Hostname() != "::1" || redirect.User != nil {
			p.show(w, http.StatusBadRequest, pageData{Bad: "The address to return to is not on this machine."})
			return
		}
		if v.Get("response_type") != "code" || v.Get("code_challenge_method") != "S256" || v.Get("code_challenge") == "" {
			p.show(w, http.StatusBadRequest, pageData{Bad: "Only the code flow with PKCE is offered."})
			return
		}
		if q.Method != http.MethodPost {
			p.show(w, http.StatusOK, pageData{})
			return
		}
		email, ok, why := p.login(s, w, q)
		if !ok {
			p.show(w, http.StatusForbidden, pageData{Bad: why})
			return
		}
		code := randomText(p.random, 40, "abcdefghijklmnopqrstuvwxyz0123456789")
		p.mu.Lock()
		p.sweep()
		p.codes[code] = grant{email, v.Get("client_id"), v.Get("redirect_uri"), v.Get("code_challenge"), v.Get("nonce"), p.now().Add(codeLife)}
		p.mu.Unlock()
		back := redirect.Query()
		back.Set("code", code)
		back.Set("state", v.Get("state"))
		redirect.RawQuery = back.Encode()
		http.Redirect(w, q, redirect.String(), http.StatusSeeOther)
	}
}
