package app

import (
	"context"
	"crypto"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
	"github.com/ossay-dev/ossay/internal/trust/sign"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// A SignRequest says what to sign and with whose name.
type SignRequest struct {
	Subjects      []string
	Bundle        string // where the bundle goes; beside the file if empty
	SigningConfig string // default: the imported one
	Root          string // against which the bundle is verified before it is written
	// Key names what signs, as Env.signingKey reads it. Keyless if empty. A key of the
	// SSH agent makes an SSH signature, where no bundle is asked for.
	Key       string
	Token     string // identity token; asked for if empty
	TokenFile string
	Statement bool // the file is an in-toto statement
	// Device is called where the user must sign in elsewhere.
	Device func(address, code string)
	// Touch is called where a security key waits to be touched.
	Touch   func(subject, key string)
	Offline bool // no service may be asked: only the SSH agent signs then
}

// A Signed is one bundle that was written.
type Signed struct {
	Subject, Bundle string
	Signer, Issuer  string
	Key             string
	Time            string
	Index           int64
}

// signTimeout bounds one signature.
const signTimeout = 60 * time.Second

// Sign signs files. A bundle is verified before it is written, and so is the SSH
// signature that a key of the SSH agent makes.
func Sign(ctx context.Context, env Env, req SignRequest) ([]Signed, error) {
	key, fingerprint, err := agentKey(req.Key)
	if err != nil {
		return nil, err
	}
	if fingerprint != "" && req.Bundle == "" && !req.Statement {
		return signWithAgent(ctx, env, req, key, fingerprint)
	}
	if req.Offline {
		return nil, fault.New(fault.Usage, "sign talks to the services of the signing configuration, and --offline was given").WithHint("a key of the SSH agent signs a file offline: --key agent:SHA256:…")
	}
	if req.Bundle != "" && len(req.Subjects) != 1 {
		return nil, fault.New(fault.Usage, "--bundle goes with one file")
	}
	s, err := newSigner(ctx, env, req)
	if err != nil {
		return nil, err
	}
	var out []Signed
	for _, name := range req.Subjects {
		data, err := readBounded(name)
		if err != nil {
			return out, err
		}
		what := sign.Content{Artifact: data}
		if req.Statement {
			what = sign.Content{Statement: data}
		}
		one, err := s.sign(ctx, name, orElse(req.Bundle, name+".sigstore.json"), what)
		if err != nil {
			return out, err
		}
		out = append(out, *one)
	}
	return out, nil
}

// A signer signs with one key or identity, at the services of one configuration.
type signer struct {
	client *sign.Client
	v      *verify.Verifier
	key    crypto.Signer // nil for keyless
	token  string
}

func newSigner(ctx context.Context, env Env, req SignRequest) (*signer, error) {
	s := &signer{}
	var err error
	if s.client, err = signingClient(env, req.SigningConfig); err != nil {
		return nil, err
	}
	trusted, _, err := trustedRoot(env, req.Root)
	if err != nil {
		return nil, err
	}
	s.v = trusted.verifier()
	if req.Key != "" {
		s.key, err = env.signingKey(ctx, req.Key, req.Offline)
	} else {
		s.token, err = identityToken(ctx, env, s.client, req)
	}
	return s, err
}

// sign makes a bundle and writes it.
func (s *signer) sign(ctx context.Context, subject, bundle string, what sign.Content) (*Signed, error) {
	out, encoded, err := s.make(ctx, subject, what)
	if err != nil {
		return nil, err
	}
	out.Bundle = filepath.ToSlash(bundle)
	return out, replaceFile(bundle, encoded, 0o644)
}

// make signs content, verifies what the services return, and returns the bundle.
func (s *signer) make(ctx context.Context, subject string, what sign.Content) (*Signed, []byte, error) {
	b, err := makeBundle(ctx, s.client, s.key, s.token, what)
	if err != nil {
		return nil, nil, err
	}
	encoded, err := b.Encode()
	if err != nil {
		return nil, nil, err
	}
	artifact := verify.Of(subject, what.Artifact)
	want := verify.Expectation{Anyone: true}
	if s.key != nil {
		if want.Key, err = keys.NewPublic(s.key.Public()); err != nil {
			return nil, nil, fault.New(fault.Usage, "%w", err)
		}
	}
	if what.Statement != nil {
		if artifact, err = firstSubject(what.Statement); err != nil {
			return nil, nil, fault.New(fault.Usage, "%s: %w", subject, err)
		}
	}
	r := s.v.Bundle(encoded, artifact, want)
	if !r.OK() {
		f := r.Failures[0]
		return nil, nil, fault.New(fault.Untrusted, "what the services returned does not verify: %s: %s", f.Reason, f.Detail).WithHint("nothing was written; %s", f.Hint)
	}
	out := &Signed{Subject: filepath.ToSlash(subject), Key: r.Key, Index: b.Entries[0].LogIndex}
	if r.Identity != nil {
		out.Signer, out.Issuer = r.Identity.Name, r.Identity.Issuer
	}
	if len(r.Times) > 0 {
		out.Time = r.Times[0].Time.UTC().Format(time.RFC3339)
	}
	return out, encoded, nil
}

func makeBundle(ctx context.Context, client *sign.Client, key crypto.Signer, token string, what sign.Content) (*sigstore.Bundle, error) {
	ctx, cancel := context.WithTimeout(ctx, signTimeout)
	defer cancel()
	var b *sigstore.Bundle
	var err error
	if key != nil {
		b, err = client.WithKey(ctx, key, what, random())
	} else {
		b, err = client.Keyless(ctx, token, what, random())
	}
	if err != nil {
		return nil, signFault(err)
	}
	return b, nil
}

// signingClient returns the services of a signing configuration.
func signingClient(env Env, file string) (*sign.Client, error) {
	named := file != ""
	if !named {
		dir, err := env.trustDir()
		if err != nil {
			return nil, err
		}
		file = filepath.Join(dir, signingConfigFile)
		if _, err := os.Stat(file); err != nil {
			return nil, fault.New(fault.NoData, "there is no signing configuration").WithHint("ossay trust up makes an instance; ossay trust import FILE takes another's; --signing-config FILE names one")
		}
	}
	data, err := readBounded(file)
	if err != nil {
		return nil, err
	}
	cfg, err := sigstore.DecodeSigningConfig(data, budget.New(budget.Default(), int64(len(data))))
	if err != nil {
		return nil, fault.New(fault.Usage, "%s: %w", file, err)
	}
	return &sign.Client{HTTP: &http.Client{Timeout: signTimeout}, Config: cfg, Agent: "ossay/" + env.Version}, nil
}

// privateKey reads a private key file; its password is in OSSAY_KEY_PASSWORD, or
// COSIGN_PASSWORD, which users of cosign have set already.
func (e Env) privateKey(file string) (crypto.Signer, error) {
	data, err := readBounded(file)
	if err != nil {
		return nil, err
	}
	password := e.Getenv("OSSAY_KEY_PASSWORD")
	if password == "" {
		password = e.Getenv("COSIGN_PASSWORD")
	}
	k, err := keys.ParsePrivate(data, []byte(password))
	if err != nil {
		return nil, fault.New(fault.Usage, "the key %s: %w", file, err).WithHint("its password is taken from OSSAY_KEY_PASSWORD")
	}
	return k, nil
}

// identityToken returns the token to sign with: the given one, that of the build
// platform, or one for the user of the private instance.
func identityToken(ctx context.Context, env Env, client *sign.Client, req SignRequest) (string, error) {
	switch {
	case req.Token != "":
		return req.Token, nil
	case req.TokenFile != "":
		data, err := readBounded(req.TokenFile)
		return strings.TrimSpace(string(data)), err
	case env.Getenv("SIGSTORE_ID_TOKEN") != "":
		return env.Getenv("SIGSTORE_ID_TOKEN"), nil
	}
	if t, err := ambientToken(ctx, env, client.HTTP); t != "" || err != nil {
		return t, err
	}
	if len(client.Config.OIDC) == 0 {
		return "", fault.New(fault.Usage, "the signing configuration names no identity provider").WithHint("give a token with --identity-token")
	}
	provider := strings.TrimSuffix(client.Config.OIDC[0].URL, "/")
	l, err := env.readLogin()
	if err != nil {
		return "", err
	}
	if l != nil && l.Issuer == provider {
		return askToken(ctx, client.HTTP, provider+"/oidc/token", url.Values{"grant_type": {"password"}, "client_id": {"sigstore"}, "username": {l.User}, "password": {l.Password}})
	}
	return deviceToken(ctx, client.HTTP, provider, req.Device)
}

// ambientToken asks the build platform for a token: GitHub Actions gives an
// address and a right to ask (its documentation, "OpenID Connect reference").
func ambientToken(ctx context.Context, env Env, c *http.Client) (string, error) {
	address, right := env.Getenv("ACTIONS_ID_TOKEN_REQUEST_URL"), env.Getenv("ACTIONS_ID_TOKEN_REQUEST_TOKEN")
	if address == "" || right == "" {
		return "", nil
	}
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"&audience=sigstore", nil)
	if err != nil {
		return "", fault.New(fault.Usage, "asking the build platform for a token: %w", err)
	}
	q.Header.Set("Authorization", "bearer "+right)
	a, err := c.Do(q)
	if err != nil {
		return "", fault.New(fault.Partial, "asking the build platform for a token: %w", err)
	}
	defer a.Body.Close()
	var out struct {
		Value string `json:"value"`
	}
	if err := json.NewDecoder(io.LimitReader(a.Body, 1<<20)).Decode(&out); err != nil || out.Value == "" {
		return "", fault.New(fault.Partial, "the build platform gives no token (%s)", a.Status).WithHint("the job needs the permission id-token: write")
	}
	return out.Value, nil
}

// tokenAnswer is an answer of a token endpoint (RFC 6749, 5).
type tokenAnswer struct {
	Token string `json:"id_token"`
	Error string `json:"error"`
}

func postForm(ctx context.Context, c *http.Client, address string, form url.Values, into any) error {
	q, err := http.NewRequestWithContext(ctx, http.MethodPost, address, strings.NewReader(form.Encode()))
	if err != nil {
		return fault.New(fault.Usage, "asking the identity provider: %w", err)
	}
	q.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	a, err := c.Do(q)
	if err != nil {
		return fault.New(fault.Partial, "asking the identity provider: %w", err).WithHint("is the instance up? ossay trust status")
	}
	defer a.Body.Close()
	if err := json.NewDecoder(io.LimitReader(a.Body, 1<<20)).Decode(into); err != nil {
		return fault.New(fault.Partial, "the identity provider answers %s without JSON", a.Status)
	}
	return nil
}

func askToken(ctx context.Context, c *http.Client, address string, form url.Values) (string, error) {
	var a tokenAnswer
	if err := postForm(ctx, c, address, form, &a); err != nil {
		return "", err
	}
	if a.Token == "" {
		return "", fault.New(fault.Untrusted, "the identity provider refuses: %s", orElse(a.Error, "no token"))
	}
	return a.Token, nil
}

// deviceToken lets the user sign in on another page (RFC 8628).
func deviceToken(ctx context.Context, c *http.Client, provider string, tell func(address, code string)) (string, error) {
	var d struct {
		Device   string `json:"device_code"`
		User     string `json:"user_code"`
		Address  string `json:"verification_uri"`
		Expires  int    `json:"expires_in"`
		Interval int    `json:"interval"`
	}
	if err := postForm(ctx, c, provider+"/oidc/device", url.Values{"client_id": {"sigstore"}, "scope": {"openid email"}}, &d); err != nil {
		return "", err
	}
	if d.Device == "" || tell == nil {
		return "", fault.New(fault.Usage, "nobody is signed in at %s", provider).WithHint("give a token with --identity-token, or run this in a terminal")
	}
	tell(d.Address, d.User)
	wait := time.Duration(max(d.Interval, 1)) * time.Second
	limit := time.Now().Add(time.Duration(min(max(d.Expires, 1), 3600)) * time.Second)
	for time.Now().Before(limit) {
		select {
		case <-ctx.Done():
			return "", ctx.Err()
		case <-time.After(wait):
		}
		var a tokenAnswer
		if err := postForm(ctx, c, provider+"/oidc/token", url.Values{"grant_type": {"urn:ietf:params:oauth:grant-type:device_code"}, "client_id": {"sigstore"}, "device_code": {d.Device}}, &a); err != nil {
			return "", err
		}
		switch a.Error {
		case "":
			return a.Token, nil
		case "slow_down":
			wait += time.Second
		case "authorization_pending":
		default:
			return "", fault.New(fault.Untrusted, "the identity provider refuses: %s", a.Error)
		}
	}
	return "", fault.New(fault.Usage, "nobody signed in in time")
}
