package authority

import (
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/trust/sign"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// TestClaimsOfPlatformsBecomeNamesAndExtensions signs with a token of each
// platform and reads the names back from a verified bundle.
func TestClaimsOfPlatformsBecomeNamesAndExtensions(t *testing.T) {
	t.Parallel()
	c := newClock()
	p := newPlatform(t, "https://gitlab.invalid", c.now)
	r := serve(t, c, nil, p.issuer())
	github := map[string]any{
		"sub": "repo:o/r:ref:refs/tags/v1", "job_workflow_ref": "o/b/.github/workflows/x.yml@refs/tags/v2", "job_workflow_sha": "a1", "runner_environment": "github-hosted",
		"repository": "o/r", "sha": "b2", "ref": "refs/tags/v1", "repository_id": "7", "repository_owner": "o", "repository_owner_id": "8",
		"workflow_ref": "o/r/.github/workflows/release.yml@refs/tags/v1", "workflow_sha": "c3", "event_name": "push", "run_id": "11", "run_attempt": "2", "repository_visibility": "public",
	}
	enterprise := map[string]any{"sub": "s", "job_workflow_ref": "o/b/x.yml@refs/heads/main", "server_url": "https://github.example", "repository": "o/r", "repository_owner": "o", "workflow_ref": "o/r/y.yml@refs/heads/main", "run_id": "1", "run_attempt": "1"}
	gitlab := map[string]any{
		"sub": "project_path:g/p:ref_type:tag:ref:v1", "ci_config_ref_uri": "gitlab.invalid/g/p//.gitlab-ci.yml@refs/tags/v1", "ci_config_sha": "a1", "runner_environment": "gitlab-hosted",
		"project_path": "g/p", "sha": "b2", "ref": "v1", "ref_type": "tag", "project_id": "5", "namespace_path": "g", "namespace_id": "6", "pipeline_source": "push", "job_id": "99", "project_visibility": "private",
	}
	branch := map[string]any{"sub": "s", "ci_config_ref_uri": "https://gitlab.invalid/g/p//x.yml@refs/heads/main", "project_path": "g/p", "ref": "main", "ref_type": "branch", "namespace_path": "g", "job_id": "1"}
	for _, tt := range []struct {
		name, san string
		claims    map[string]any
		want      map[string]string
	}{
		{"GitHub", "https://github.com/o/b/.github/workflows/x.yml@refs/tags/v2", github, map[string]string{
			"buildSignerURI": "https://github.com/o/b/.github/workflows/x.yml@refs/tags/v2", "buildSignerDigest": "a1", "runnerEnvironment": "github-hosted", "sourceRepositoryURI": "https://github.com/o/r",
			"sourceRepositoryDigest": "b2", "sourceRepositoryRef": "refs/tags/v1", "sourceRepositoryIdentifier": "7", "sourceRepositoryOwnerURI": "https://github.com/o", "sourceRepositoryOwnerIdentifier": "8",
			"buildConfigURI": "https://github.com/o/r/.github/workflows/release.yml@refs/tags/v1", "buildConfigDigest": "c3", "buildTrigger": "push", "runInvocationURI": "https://github.com/o/r/actions/runs/11/attempts/2", "sourceRepositoryVisibility": "public",
		}},
		{"GitHub on another server", "https://github.example/o/b/x.yml@refs/heads/main", enterprise, map[string]string{
			"buildSignerURI": "https://github.example/o/b/x.yml@refs/heads/main", "sourceRepositoryURI": "https://github.example/o/r", "sourceRepositoryOwnerURI": "https://github.example/o",
			"buildConfigURI": "https://github.example/o/r/y.yml@refs/heads/main", "runInvocationURI": "https://github.example/o/r/actions/runs/1/attempts/1",
		}},
		{"GitLab", "https://gitlab.invalid/g/p//.gitlab-ci.yml@refs/tags/v1", gitlab, map[string]string{
			"buildSignerURI": "https://gitlab.invalid/g/p//.gitlab-ci.yml@refs/tags/v1", "buildSignerDigest": "a1", "runnerEnvironment": "gitlab-hosted", "sourceRepositoryURI": "https://gitlab.invalid/g/p",
			"sourceRepositoryDigest": "b2", "sourceRepositoryRef": "refs/tags/v1", "sourceRepositoryIdentifier": "5", "sourceRepositoryOwnerURI": "https://gitlab.invalid/g", "sourceRepositoryOwnerIdentifier": "6",
			"buildConfigURI": "https://gitlab.invalid/g/p//.gitlab-ci.yml@refs/tags/v1", "buildConfigDigest": "a1", "buildTrigger": "push", "runInvocationURI": "https://gitlab.invalid/g/p/-/jobs/99", "sourceRepositoryVisibility": "private",
		}},
		{"GitLab on a branch", "https://gitlab.invalid/g/p//x.yml@refs/heads/main", branch, map[string]string{
			"buildSignerURI": "https://gitlab.invalid/g/p//x.yml@refs/heads/main", "sourceRepositoryURI": "https://gitlab.invalid/g/p", "sourceRepositoryRef": "refs/heads/main", "sourceRepositoryOwnerURI": "https://gitlab.invalid/g",
			"buildConfigURI": "https://gitlab.invalid/g/p//x.yml@refs/heads/main", "runInvocationURI": "https://gitlab.invalid/g/p/-/jobs/1",
		}},
		{"Kubernetes", "https://kubernetes.io/namespaces/build/serviceaccounts/signer", map[string]any{"sub": "system:serviceaccount:build:signer"}, nil},
		{"SPIFFE", "spiffe://example.org/ns/build/sa/signer", map[string]any{"sub": "spiffe://example.org/ns/build/sa/signer"}, nil},
		{"an address", "a@example.com", map[string]any{"email": "a@example.com", "email_verified": true}, nil},
		{"a URI as subject", "https://builds.invalid/1", map[string]any{"sub": "https://builds.invalid/1"}, nil},
		{"any other name", "build server 7, Größe L", map[string]any{"sub": "build server 7, Größe L"}, nil},
	} {
		artifact := []byte(tt.name)
		b, err := r.client.Keyless(context.Background(), p.token(tt.claims), sign.Content{Artifact: artifact}, rand.Reader)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		got := verify.New(r.root).Decoded(b, verify.Of("a", artifact), verify.Expectation{Identity: verify.Exact(tt.san), Issuer: verify.Exact(p.url)})
		if !got.OK() {
			t.Errorf("%s: %v", tt.name, got.Failures)
		}
		want := map[string]string{"issuer": p.url, "issuerV2": p.url}
		for k, v := range tt.want {
			want[k] = v
		}
		if diff := cmp.Diff(want, got.Identity.Extensions); diff != "" {
			t.Errorf("%s: %s", tt.name, diff)
		}
	}
}

func TestNamesThatNoCertificateCanHoldAreRefused(t *testing.T) {
	t.Parallel()
	c := newClock()
	p := newPlatform(t, "https://idp.invalid", c.now)
	var log buffer
	r := serve(t, c, &log, p.issuer())
	for name, claims := range map[string]map[string]any{
		"a service account of three parts": {"sub": "system:serviceaccount:build"}, "one of five": {"sub": "system:serviceaccount:a:b:c"},
		"an address without an at": {"email": "nobody", "email_verified": true}, "an address with a line end": {"email": "a@b.c\nx", "email_verified": true},
		"an address in another script": {"email": "ü@b.c", "email_verified": true}, "a workflow in another script": {"sub": "s", "job_workflow_ref": "o/r/x.yml@refs/heads/ü"},
		"a workflow with a space": {"sub": "s", "job_workflow_ref": "o/r/x y.yml@refs/heads/main"}, "a workflow that is no text": {"sub": "s", "job_workflow_ref": 7, "server_url": "%"},
		"a broken URI": {"sub": "spiffe://a/%zz"},
	} {
		_, err := r.client.Keyless(context.Background(), p.token(claims), sign.Content{Artifact: []byte("a")}, rand.Reader)
		if err == nil {
			t.Errorf("%s: a certificate was issued", name)
		} else if !strings.Contains(err.Error(), ": 40") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if strings.Contains(log.String(), "level=ERROR") {
		t.Errorf("a bad name is a fault of the server:\n%s", log.String())
	}
}

// request is a certificate request with a key and what proves it.
func request(t testing.TB, key crypto.Signer, subject string) map[string]any {
	t.Helper()
	der, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte(subject))
	proof, err := key.Sign(rand.Reader, sum[:], crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	return map[string]any{"publicKeyRequest": map[string]any{
		"publicKey": map[string]any{"algorithm": "ECDSA", "content": string(pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der}))}, "proofOfPossession": proof,
	}}
}

func csr(t testing.TB, key crypto.Signer) []byte {
	t.Helper()
	der, err := x509.CreateCertificateRequest(rand.Reader, &x509.CertificateRequest{Subject: pkix.Name{CommonName: "somebody else"}, EmailAddresses: []string{"root@example.com"}}, key)
	if err != nil {
		t.Fatal(err)
	}
	return der
}

// certificates posts a request and returns status and leaf.
func (r *running) certificates(t testing.TB, token string, body any) (answer, *x509.Certificate) {
	t.Helper()
	data, err := json.Marshal(body)
	if err != nil {
		t.Fatal(err)
	}
	a := r.ask(t, http.MethodPost, "/api/v2/signingCert", "application/json", string(data), "Authorization", "Bearer "+token)
	var out struct {
		Embedded struct {
			Chain struct{ Certificates []string }
		} `json:"signedCertificateEmbeddedSct"`
	}
	if a.status != http.StatusOK || json.Unmarshal([]byte(a.body), &out) != nil || len(out.Embedded.Chain.Certificates) == 0 {
		return a, nil
	}
	p, _ := pem.Decode([]byte(out.Embedded.Chain.Certificates[0]))
	cert, err := x509.ParseCertificate(p.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	return a, cert
}

func newKey(t testing.TB, curve elliptic.Curve) *ecdsa.PrivateKey {
	t.Helper()
	k, err := ecdsa.GenerateKey(curve, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestCertificatesNeedAProvedKey(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	token := r.token(t)
	key, other := newKey(t, elliptic.P256()), newKey(t, elliptic.P256())
	weak, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	swapped := request(t, key, testUser)
	swapped["publicKeyRequest"].(map[string]any)["publicKey"] = request(t, other, testUser)["publicKeyRequest"].(map[string]any)["publicKey"]
	changed := csr(t, key)
	changed[len(changed)-3] ^= 1
	before, err := os.ReadFile(filepath.Join(r.dir, "ct-1", "checkpoint"))
	if err != nil {
		t.Fatal(err)
	}
	for name, tt := range map[string]struct {
		body   any
		status int
	}{
		"a proof over another name":             {request(t, key, "other@example.com"), 400},
		"a proof by another key":                {swapped, 400},
		"no proof":                              {map[string]any{"publicKeyRequest": map[string]any{"publicKey": map[string]any{"content": "x"}}}, 400},
		"no key":                                {map[string]any{}, 400},
		"a key that is none":                    {map[string]any{"publicKeyRequest": map[string]any{"publicKey": map[string]any{"content": "AAAA"}, "proofOfPossession": "AAAA"}}, 400},
		"a list":                                {[]int{1}, 400},
		"a proof that is not base64":            {map[string]any{"publicKeyRequest": map[string]any{"proofOfPossession": "?"}}, 400},
		"a signing request that is changed":     {map[string]any{"certificateSigningRequest": changed}, 400},
		"a signing request of no form":          {map[string]any{"certificateSigningRequest": []byte("x")}, 400},
		"a signing request with a weak key":     {map[string]any{"certificateSigningRequest": csr(t, weak)}, 400},
		"a signing request on an unusual curve": {map[string]any{"certificateSigningRequest": csr(t, newKey(t, elliptic.P224()))}, 400},
		"the token of nobody":                   {map[string]any{"credentials": map[string]any{"oidcIdentityToken": "a.b.c"}}, 401},
	} {
		if a, cert := r.certificates(t, token, tt.body); a.status != tt.status || cert != nil || a.text("message") == "" {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	if after, err := os.ReadFile(filepath.Join(r.dir, "ct-1", "checkpoint")); err != nil || string(after) != string(before) {
		t.Error("something that was refused stands in the log of certificates")
	}
	if d, err := Describe(r.dir); err != nil || d.Issued != 0 {
		t.Errorf("%+v %v", d, err)
	}
}

// TestEachWrongTokenIsRefusedWithItsOwnMessage asks the instance itself, as an
// attacker would who has one thing wrong.
func TestEachWrongTokenIsRefusedWithItsOwnMessage(t *testing.T) {
	t.Parallel()
	c := newClock()
	p := newPlatform(t, "https://idp.invalid", c.now)
	r := serve(t, c, nil, p.issuer())
	const who = "me@example.com"
	key := newKey(t, elliptic.P256())
	after := func(d time.Duration) int64 { return c.now().Add(d).Unix() }
	token := func(name string, value any) string {
		return p.token(map[string]any{"email": who, "email_verified": true, name: value})
	}
	good := token("aud", audience)
	if a, cert := r.certificates(t, good, request(t, key, who)); cert == nil {
		t.Fatalf("what is right is refused: %d %s", a.status, a.body)
	}
	seen := map[string]string{}
	for name, tt := range map[string]struct {
		token  string
		body   any
		status int
		want   string
	}{
		"audience":            {token("aud", "https://other.invalid"), request(t, key, who), 401, "the token is refused: it is for another audience"},
		"issuer":              {token("iss", "https://other.invalid"), request(t, key, who), 401, "the token is refused: the issuer is not known here"},
		"expiry":              {token("exp", after(-time.Hour)), request(t, key, who), 401, "the token is refused: it has expired"},
		"beginning":           {token("nbf", after(time.Hour)), request(t, key, who), 401, "the token is refused: it is not valid yet"},
		"no expiry":           {token("exp", nil), request(t, key, who), 401, "the token is refused: it does not end"},
		"signature":           {good[:len(good)-8] + "AAAAAAAA", request(t, key, who), 401, "the token is refused: its signature does not hold"},
		"address":             {token("email_verified", false), request(t, key, who), 401, "the token is refused: the address is not verified"},
		"no token":            {"", request(t, key, who), 401, "the token is refused: it is no signed token of a known kind"},
		"proof of possession": {good, request(t, key, "other@example.com"), 400, "possession of the key is not proved"},
	} {
		a, cert := r.certificates(t, tt.token, tt.body)
		if a.status != tt.status || cert != nil || a.text("message") != tt.want {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
		if other := seen[a.text("message")]; other != "" {
			t.Errorf("%s and %s are told apart by nothing: %s", name, other, a.body)
		}
		seen[a.text("message")] = name
	}
	if d, err := Describe(r.dir); err != nil || d.Issued != 1 {
		t.Errorf("%+v %v", d, err)
	}
}

func TestCertificatesForEachKindOfKeyAndRequest(t *testing.T) {
	t.Parallel()
	c := newClock()
	r := serve(t, c, nil)
	token := r.token(t)
	key := newKey(t, elliptic.P256())
	der := request(t, key, testUser)
	spki, err := x509.MarshalPKIXPublicKey(key.Public())
	if err != nil {
		t.Fatal(err)
	}
	der["publicKeyRequest"].(map[string]any)["publicKey"] = map[string]any{"content": base64.StdEncoding.EncodeToString(spki)}
	inBody := request(t, key, testUser)
	inBody["credentials"] = map[string]any{"oidcIdentityToken": token}
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	for name, body := range map[string]any{
		"P-256": request(t, key, testUser), "P-256 in DER": der, "the token in the body": inBody, "P-384": request(t, newKey(t, elliptic.P384()), testUser), "P-521": request(t, newKey(t, elliptic.P521()), testUser),
		"RSA":                          request(t, rsaKey, testUser),
		"a signing request in DER":     map[string]any{"certificateSigningRequest": csr(t, key)},
		"a signing request in PEM":     map[string]any{"certificateSigningRequest": pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE REQUEST", Bytes: csr(t, key)})},
		"a signing request with P-384": map[string]any{"certificateSigningRequest": csr(t, newKey(t, elliptic.P384()))},
	} {
		header := token
		if name == "the token in the body" {
			header = ""
		}
		a, cert := r.certificates(t, header, body)
		if cert == nil {
			t.Errorf("%s: %d %s", name, a.status, a.body)
			continue
		}
		// Nothing of the client's wishes but the key is in the certificate.
		if len(cert.EmailAddresses) != 1 || cert.EmailAddresses[0] != testUser || cert.Subject.String() != "" || cert.IsCA || len(cert.ExtKeyUsage) != 1 || cert.ExtKeyUsage[0] != x509.ExtKeyUsageCodeSigning {
			t.Errorf("%s: %v %v", name, cert.EmailAddresses, cert.Subject)
		}
		if !cert.NotBefore.Equal(c.now()) || cert.NotAfter.Sub(cert.NotBefore) != 10*time.Minute || cert.SerialNumber.Sign() <= 0 {
			t.Errorf("%s: from %v to %v, number %v", name, cert.NotBefore, cert.NotAfter, cert.SerialNumber)
		}
	}
	if d, err := Describe(r.dir); err != nil || d.Issued != 9 {
		t.Errorf("%+v %v", d, err)
	}
}

// TestOpenSSLAcceptsTheChain compares with an independent implementation.
func TestOpenSSLAcceptsTheChain(t *testing.T) {
	t.Parallel()
	tool, err := exec.LookPath("openssl")
	if err != nil {
		t.Skip("openssl is not there")
	}
	c := newClock()
	r := serve(t, c, nil)
	_, cert := r.certificates(t, r.token(t), request(t, newKey(t, elliptic.P256()), testUser))
	if cert == nil {
		t.Fatal("no certificate")
	}
	dir := t.TempDir()
	write := func(name string, der []byte) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	chain := r.instance.state.CA[0].Certificates
	leaf, middle, top := write("leaf", cert.Raw), write("middle", chain[0]), write("root", chain[1])
	check := func(at time.Time, args ...string) error {
		args = append([]string{"verify", "-attime", strconv.FormatInt(at.Unix(), 10)}, args...)
		return exec.Command(tool, args...).Run()
	}
	// The timestamps' extension is unknown to it and not critical.
	if err := check(c.now().Add(time.Minute), "-purpose", "codesign", "-CAfile", top, "-untrusted", middle, leaf); err != nil {
		// Older versions know no such purpose.
		if err := check(c.now().Add(time.Minute), "-CAfile", top, "-untrusted", middle, leaf); err != nil {
			t.Error(err)
		}
	}
	if check(c.now().Add(11*time.Minute), "-CAfile", top, "-untrusted", middle, leaf) == nil {
		t.Error("the certificate counts after its end")
	}
	if check(c.now().Add(time.Minute), "-CAfile", top, leaf) == nil {
		t.Error("the root issued the leaf by itself")
	}
}

func FuzzSigningRequest(f *testing.F) {
	key := fixedKey(f)
	for _, v := range []any{request(f, key, testUser), map[string]any{"certificateSigningRequest": csr(f, key)}, map[string]any{"publicKeyRequest": nil}} {
		data, err := json.Marshal(v)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var r signingRequest
		if json.Unmarshal(data, &r) != nil {
			return
		}
		public, err := r.possessed(testUser)
		if err != nil {
			return
		}
		if k, ok := public.(*ecdsa.PublicKey); !ok || !k.Equal(key.Public()) {
			t.Fatal("possession of another key is proved")
		}
	})
}
