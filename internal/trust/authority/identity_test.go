package authority

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
)

func TestTokensCountOnlyWithTheRightClaims(t *testing.T) {
	c := newClock()
	p := newPlatform(t, "https://idp.invalid", c.now)
	check := checker(t, p, nil)
	after := func(d time.Duration) int64 { return c.now().Add(d).Unix() }
	for name, tt := range map[string]struct {
		changes map[string]any
		want    string // of the error, "" for none
	}{
		"right":                               {nil, ""},
		"one audience of several":             {map[string]any{"aud": []string{"other", audience}}, ""},
		"another audience":                    {map[string]any{"aud": "other"}, "another audience"},
		"an audience that begins alike":       {map[string]any{"aud": audience + "2"}, "another audience"},
		"no audience":                         {map[string]any{"aud": nil}, "another audience"},
		"an empty list of audiences":          {map[string]any{"aud": []string{}}, "another audience"},
		"another issuer":                      {map[string]any{"iss": "https://other.invalid"}, "issuer is not known"},
		"an issuer with a stroke behind":      {map[string]any{"iss": "https://idp.invalid/"}, "issuer is not known"},
		"no issuer":                           {map[string]any{"iss": nil}, "issuer is not known"},
		"expired":                             {map[string]any{"exp": after(-31 * time.Second)}, "has expired"},
		"expired within the leeway":           {map[string]any{"exp": after(-29 * time.Second)}, ""},
		"without an end":                      {map[string]any{"exp": nil}, "does not end"},
		"not yet":                             {map[string]any{"nbf": after(31 * time.Second)}, "not valid yet"},
		"not yet, within the leeway":          {map[string]any{"nbf": after(29 * time.Second)}, ""},
		"made in the future":                  {map[string]any{"iat": after(time.Hour)}, "not valid yet"},
		"an end that is a text":               {map[string]any{"exp": "tomorrow"}, "claims cannot be read"},
		"nobody":                              {map[string]any{"sub": nil}, "names nobody"},
		"a subject that is too long":          {map[string]any{"sub": strings.Repeat("a", 1001)}, "names nobody"},
		"a subject of the greatest length":    {map[string]any{"sub": strings.Repeat("a", 1000)}, ""},
		"a subject that is a number":          {map[string]any{"sub": 7}, "claims cannot be read"},
		"a verified address":                  {map[string]any{"email": "a@b.c", "email_verified": true}, ""},
		"an address verified by a text":       {map[string]any{"email": "a@b.c", "email_verified": "true"}, ""},
		"an unverified address":               {map[string]any{"email": "a@b.c", "email_verified": false}, "not verified"},
		"an address unverified by a text":     {map[string]any{"email": "a@b.c", "email_verified": "false"}, "not verified"},
		"an address of which nothing is said": {map[string]any{"email": "a@b.c"}, "not verified"},
		"an address verified by a number":     {map[string]any{"email": "a@b.c", "email_verified": 1}, "not verified"},
	} {
		_, err := check.check(p.token(tt.changes))
		if tt.want == "" && err != nil || tt.want != "" && (!errors.Is(err, errToken) || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestTokensThatOthersCouldMake has the known ways around the signature of a JSON
// Web Token (RFC 8725, 2).
func TestTokensThatOthersCouldMake(t *testing.T) {
	c := newClock()
	p := newPlatform(t, "https://idp.invalid", c.now)
	check := checker(t, p, nil)
	stranger := newPlatform(t, p.url, c.now)
	spki, err := x509.MarshalPKIXPublicKey(p.key.Public())
	if err != nil {
		t.Fatal(err)
	}
	mac := func(input []byte) []byte {
		m := hmac.New(sha256.New, spki)
		m.Write(input)
		return m.Sum(nil)
	}
	none := func([]byte) []byte { return nil }
	claims := p.claims(nil)
	good := p.token(nil)
	parts := strings.Split(good, ".")
	own, err := json.Marshal(jose.JSONWebKey{Key: stranger.key.Public()})
	if err != nil {
		t.Fatal(err)
	}
	twice, err := json.Marshal(map[string]any{"payload": parts[1], "signatures": []any{
		map[string]any{"protected": parts[0], "signature": parts[2]}, map[string]any{"protected": parts[0], "signature": parts[2]},
	}})
	if err != nil {
		t.Fatal(err)
	}
	admin, err := json.Marshal(p.claims(map[string]any{"sub": "admin"}))
	if err != nil {
		t.Fatal(err)
	}
	for name, token := range map[string]string{
		"no algorithm":                  handmade(t, map[string]any{"alg": "none"}, claims, none),
		"no algorithm, written oddly":   handmade(t, map[string]any{"alg": "nOnE", "kid": p.keyID()}, claims, none),
		"the public key as a secret":    handmade(t, map[string]any{"alg": "HS256", "kid": p.keyID()}, claims, mac),
		"a key that nobody has":         handmade(t, map[string]any{"alg": "ES256", "kid": "other"}, claims, p.sign),
		"another's signature":           handmade(t, map[string]any{"alg": "ES256", "kid": p.keyID()}, claims, stranger.sign),
		"another's, without a key's id": handmade(t, map[string]any{"alg": "ES256"}, claims, stranger.sign),
		"a key that comes along":        handmade(t, map[string]any{"alg": "ES256", "jwk": json.RawMessage(own)}, claims, stranger.sign),
		"another algorithm's name":      handmade(t, map[string]any{"alg": "RS256", "kid": p.keyID()}, claims, p.sign),
		"an empty signature":            handmade(t, map[string]any{"alg": "ES256", "kid": p.keyID()}, claims, none),
		"a signature of zeros":          handmade(t, map[string]any{"alg": "ES256", "kid": p.keyID()}, claims, func([]byte) []byte { return make([]byte, 64) }),
		"a critical header":             handmade(t, map[string]any{"alg": "ES256", "kid": p.keyID(), "crit": []string{"x"}, "x": 1}, claims, p.sign),
		"another payload":               parts[0] + "." + base64.RawURLEncoding.EncodeToString(admin) + "." + parts[2],
		"two signatures":                string(twice),
		"a part too few":                parts[0] + "." + parts[1],
		"a part too many":               good + "." + parts[2],
		"nothing":                       "", "points": "..", "not base64": "!.!.!",
	} {
		if id, err := check.check(token); !errors.Is(err, errToken) {
			t.Errorf("%s: taken for %+v (%v)", name, id, err)
		} else if strings.Contains(err.Error(), parts[2]) || len(token) > 20 && strings.Contains(err.Error(), token[:20]) {
			t.Errorf("%s: the error shows the token: %v", name, err)
		}
	}
	if _, err := check.check(good); err != nil {
		t.Fatalf("what is right is refused: %v", err)
	}
	// Without a key's identifier all keys of the issuer are tried.
	if _, err := check.check(handmade(t, map[string]any{"alg": "ES256"}, claims, p.sign)); err != nil {
		t.Error(err)
	}
}

func TestOneIssuerCannotSpeakForAnother(t *testing.T) {
	c := newClock()
	a, b := newPlatform(t, "https://a.invalid", c.now), newPlatform(t, "https://b.invalid", c.now)
	own := newPlatform(t, "https://own.invalid", c.now)
	check, err := newTokens(own.url, keySet([]crypto.PublicKey{own.key.Public()}), []Issuer{a.issuer(), b.issuer()}, c.now)
	if err != nil {
		t.Fatal(err)
	}
	all := []*platform{a, b, own}
	for _, signer := range all {
		for _, named := range all {
			token := signer.token(map[string]any{"iss": named.url})
			if id, err := check.check(token); (err == nil) != (signer == named) {
				t.Errorf("%s for %s: %+v %v", signer.url, named.url, id, err)
			}
		}
	}
}

func TestIssuersWithoutUsableKeysAreRefused(t *testing.T) {
	for name, jwks := range map[string]string{"nothing": "", "no JSON": "{", "no keys": `{"keys":[]}`, "another form": `[1]`, "a key of no kind": `{"keys":[{"kty":"x"}]}`} {
		if _, err := newTokens("o", jose.JSONWebKeySet{}, []Issuer{{URL: "https://i.invalid", JWKS: json.RawMessage(jwks)}}, time.Now); err == nil || !strings.Contains(err.Error(), "https://i.invalid") {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A private key or a secret that was pinned by mistake verifies nothing.
	c := newClock()
	p := newPlatform(t, "https://idp.invalid", c.now)
	private, err := json.Marshal(jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: p.key, KeyID: p.keyID(), Algorithm: "ES256"}, {Key: []byte("a shared secret that is pinned"), KeyID: "s", Algorithm: "HS256"}}})
	if err != nil {
		t.Fatal(err)
	}
	check, err := newTokens("o", jose.JSONWebKeySet{}, []Issuer{{URL: p.url, JWKS: private}}, c.now)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := check.check(p.token(nil)); !errors.Is(err, errToken) {
		t.Errorf("a private key verifies: %v", err)
	}
}

func TestTokensOfAllAlgorithmsThatAreOffered(t *testing.T) {
	c := newClock()
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	p384, err := ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for alg, key := range map[jose.SignatureAlgorithm]crypto.Signer{jose.RS256: rsaKey, jose.PS256: rsaKey, jose.RS512: rsaKey, jose.ES384: p384} {
		p := newPlatform(t, "https://idp.invalid", c.now)
		set, err := json.Marshal(jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: key.Public(), KeyID: "k"}}})
		if err != nil {
			t.Fatal(err)
		}
		check := checker(t, p, func(i *Issuer) { i.JWKS = set })
		s, err := jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: key}, (&jose.SignerOptions{}).WithHeader("kid", "k"))
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(p.claims(nil))
		if err != nil {
			t.Fatal(err)
		}
		o, err := s.Sign(data)
		if err != nil {
			t.Fatal(err)
		}
		token, err := o.CompactSerialize()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := check.check(token); err != nil {
			t.Errorf("%s: %v", alg, err)
		}
	}
}

func TestAnIssuerMayHaveAnotherAudienceAndAnotherClaim(t *testing.T) {
	c := newClock()
	p := newPlatform(t, "https://idp.invalid", c.now)
	check := checker(t, p, func(i *Issuer) { i.Audience, i.Claim = "signing", "email" })
	if _, err := check.check(p.token(map[string]any{"email": "a@b.c"})); err == nil {
		t.Error("the usual audience still counts")
	}
	// Who names the claim answers for its addresses.
	id, err := check.check(p.token(map[string]any{"aud": "signing", "email": "a@b.c"}))
	if err != nil || id.name != "a@b.c" || !id.email || id.uri || id.subject != "a@b.c" {
		t.Errorf("%+v %v", id, err)
	}
	if _, err := check.check(p.token(map[string]any{"aud": "signing", "email": "a@b.c", "email_verified": false})); err == nil {
		t.Error("an address is taken that is not verified")
	}
	if _, err := check.check(p.token(map[string]any{"aud": "signing"})); err == nil {
		t.Error("a token without the claim is taken")
	}
	check = checker(t, p, func(i *Issuer) { i.Claim, i.URI = "team", true })
	if id, err := check.check(p.token(map[string]any{"team": "https://teams.invalid/a"})); err != nil || id.name != "https://teams.invalid/a" || !id.uri || id.email {
		t.Errorf("%+v %v", id, err)
	}
	if _, err := check.check(p.token(map[string]any{"team": []string{"a"}})); err == nil {
		t.Error("a claim that is no text is taken")
	}
}

func FuzzTokens(f *testing.F) {
	c := newClock()
	p := &platform{f, "https://idp.invalid", fixedKey(f), c.now}
	check := checker(f, p, nil)
	good := p.token(nil)
	f.Add([]byte(good))
	f.Add([]byte("eyJhbGciOiJub25lIn0.e30."))
	f.Add([]byte(`{"payload":"e30","signatures":[{"protected":"e30","signature":""}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		id, err := check.check(string(data))
		if err == nil && (id.name == "" || id.issuer != p.url) {
			t.Fatalf("%+v", id)
		}
		// Another text than the signed one must not hold; only the letters' unused bits
		// are free, and those the decoder refuses.
		if err == nil && !bytes.Equal(data, []byte(good)) && strings.TrimSpace(string(data)) != good && id.name != "someone" {
			t.Fatalf("a forged token speaks for %q", id.name)
		}
		if err != nil && !errors.Is(err, errToken) {
			t.Fatal(err)
		}
	})
}
