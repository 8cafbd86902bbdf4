package authority

import (
	"crypto"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

// audience is what tokens must be for (Fulcio's client identifier).
const audience = "sigstore"

// leeway is how far clocks may differ.
const leeway = 30 * time.Second

// An identity is who a token speaks for.
type identity struct {
	subject string // over which possession of the key is proved
	name    string // that goes into the certificate
	uri     bool   // it is a URI
	email   bool   // it is an address
	issuer  string
	claims  map[string]any
}

// errToken wraps what is wrong with a token, which the client may be told.
var errToken = errors.New("the token is refused")

// tokens checks identity tokens.
type tokens struct {
	own     string // the built-in issuer
	ownKeys jose.JSONWebKeySet
	issuers map[string]Issuer
	keys    map[string]jose.JSONWebKeySet
	now     func() time.Time
}

// algorithms are the signatures that tokens may have. "none" and shared secrets
// are not among them.
func algorithms() []jose.SignatureAlgorithm {
	return []jose.SignatureAlgorithm{jose.ES256, jose.ES384, jose.ES512, jose.RS256, jose.RS384, jose.RS512, jose.PS256, jose.EdDSA}
}

// newTokens returns a checker for the built-in issuer and others.
func newTokens(own string, ownKeys jose.JSONWebKeySet, list []Issuer, now func() time.Time) (*tokens, error) {
	t := &tokens{own: own, ownKeys: ownKeys, issuers: map[string]Issuer{}, keys: map[string]jose.JSONWebKeySet{}, now: now}
	for _, i := range list {
		var set jose.JSONWebKeySet
		if err := json.Unmarshal(i.JWKS, &set); err != nil || len(set.Keys) == 0 {
			return nil, fmt.Errorf("the keys of the issuer %s cannot be read", i.URL)
		}
		t.issuers[i.URL], t.keys[i.URL] = i, set
	}
	return t, nil
}

// check verifies a token: signature by the issuer's pinned keys, issuer,
// audience, times.
func (t *tokens) check(raw string) (*identity, error) {
	parsed, err := jwt.ParseSigned(raw, algorithms())
	if err != nil {
		return nil, fmt.Errorf("%w: it is no signed token of a known kind", errToken)
	}
	var claims jwt.Claims
	if err := parsed.UnsafeClaimsWithoutVerification(&claims); err != nil {
		return nil, fmt.Errorf("%w: its claims cannot be read", errToken)
	}
	set, want := t.ownKeys, audience
	if claims.Issuer != t.own {
		i, known := t.issuers[claims.Issuer]
		if !known {
			return nil, fmt.Errorf("%w: the issuer is not known here", errToken)
		}
		set = t.keys[claims.Issuer]
		if i.Audience != "" {
			want = i.Audience
		}
	}
	var all map[string]any
	if err := verifyToken(parsed, set, &claims, &all); err != nil {
		return nil, fmt.Errorf("%w: its signature does not hold", errToken)
	}
	switch err := claims.ValidateWithLeeway(jwt.Expected{AnyAudience: jwt.Audience{want}, Time: t.now()}, leeway); {
	case errors.Is(err, jwt.ErrInvalidAudience):
		return nil, fmt.Errorf("%w: it is for another audience", errToken)
	case errors.Is(err, jwt.ErrExpired):
		return nil, fmt.Errorf("%w: it has expired", errToken)
	case err != nil:
		return nil, fmt.Errorf("%w: it is not valid yet", errToken)
	case claims.Expiry == nil:
		return nil, fmt.Errorf("%w: it does not end", errToken)
	}
	return t.identify(claims, all)
}

// verifyToken tries the keys that the token names, or all without a name.
func verifyToken(parsed *jwt.JSONWebToken, set jose.JSONWebKeySet, into ...any) error {
	if len(parsed.Headers) != 1 {
		return errors.New("several signatures")
	}
	list := set.Keys
	if id := parsed.Headers[0].KeyID; id != "" {
		list = set.Key(id)
	}
	for _, k := range list {
		if !k.IsPublic() {
			continue
		}
		if err := parsed.Claims(k.Key, into...); err == nil {
			return nil
		}
	}
	return errors.New("no key fits")
}

// identify finds the name that a token speaks for.
func (t *tokens) identify(claims jwt.Claims, all map[string]any) (*identity, error) {
	id := &identity{subject: claims.Subject, issuer: claims.Issuer, claims: all}
	email, _ := all["email"].(string)
	if verified, set := all["email_verified"]; email != "" && set && verified != true && verified != "true" {
		return nil, fmt.Errorf("%w: the address is not verified", errToken)
	}
	if email != "" {
		id.subject = email
	}
	i, other := t.issuers[claims.Issuer]
	verified := all["email_verified"] == true || all["email_verified"] == "true"
	switch {
	case other && i.Claim != "":
		id.name, _ = all[i.Claim].(string)
		id.uri, id.email = i.URI, i.Claim == "email"
	case all["job_workflow_ref"] != nil: // GitHub Actions
		flow, _ := all["job_workflow_ref"].(string)
		server := "https://github.com/"
		if s, ok := all["server_url"].(string); ok && s != "" {
			server = strings.TrimSuffix(s, "/") + "/"
		}
		id.name, id.uri = server+flow, true
	case all["ci_config_ref_uri"] != nil: // GitLab
		flow, _ := all["ci_config_ref_uri"].(string)
		id.name, id.uri = "https://"+strings.TrimPrefix(flow, "https://"), true
	case strings.HasPrefix(claims.Subject, "spiffe://"):
		id.name, id.uri = claims.Subject, true
	case strings.HasPrefix(claims.Subject, "system:serviceaccount:"): // Kubernetes
		parts := strings.Split(claims.Subject, ":")
		if len(parts) != 4 {
			return nil, fmt.Errorf("%w: not the name of a service account", errToken)
		}
		id.name, id.uri = "https://kubernetes.io/namespaces/"+url.PathEscape(parts[2])+"/serviceaccounts/"+url.PathEscape(parts[3]), true
	case email != "" && !verified:
		// An issuer that says nothing lets its users write any address. Whoever knows
		// better names the claim with the issuer.
		return nil, fmt.Errorf("%w: the address is not verified", errToken)
	case email != "":
		id.name, id.email = email, true
	default:
		id.name = claims.Subject
		if u, err := url.Parse(claims.Subject); err == nil && u.Scheme == "https" {
			id.uri = true
		}
	}
	if id.name == "" || id.subject == "" || len(id.name) > 1000 {
		return nil, fmt.Errorf("%w: it names nobody", errToken)
	}
	return id, nil
}

// keySet returns public keys as a JSON Web Key Set.
func keySet(public []crypto.PublicKey) jose.JSONWebKeySet {
	var set jose.JSONWebKeySet
	for _, p := range public {
		k := jose.JSONWebKey{Key: p, Algorithm: string(jose.ES256), Use: "sig"}
		if sum, err := k.Thumbprint(crypto.SHA256); err == nil {
			k.KeyID = fmt.Sprintf("%x", sum[:8])
		}
		set.Keys = append(set.Keys, k)
	}
	return set
}
