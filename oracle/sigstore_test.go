package oracle

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/sigstore/sigstore-go/pkg/bundle"
	"github.com/sigstore/sigstore-go/pkg/root"
	"github.com/sigstore/sigstore-go/pkg/sign"
	"github.com/sigstore/sigstore-go/pkg/tuf"
	"github.com/sigstore/sigstore-go/pkg/verify"
	"google.golang.org/protobuf/encoding/protojson"
)

// program builds ossay once.
func program(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "ossay")
	cmd := exec.Command("go", "build", "-o", name, "./cmd/ossay")
	cmd.Dir = ".."
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return name
}

// instance is a private Sigstore of the program, seen from outside.
type instance struct {
	t             *testing.T
	program, home string
	url           string
}

func (i *instance) ossay(want bool, args ...string) string {
	i.t.Helper()
	cmd := exec.Command(i.program, args...)
	cmd.Dir = i.home
	cmd.Env = append(os.Environ(), "OSSAY_STATE="+filepath.Join(i.home, "state"))
	out, err := cmd.CombinedOutput()
	if (err == nil) != want {
		i.t.Fatalf("ossay %v: %v\n%s", args, err, out)
	}
	return string(out)
}

func up(t *testing.T) *instance {
	t.Helper()
	i := &instance{t: t, program: program(t), home: t.TempDir()}
	i.ossay(true, "trust", "up", "--user", "maintainer@example.com")
	t.Cleanup(func() { i.ossay(true, "trust", "down") })
	var cfg struct {
		OIDC []struct{ URL string } `json:"oidcUrls"`
	}
	i.json(filepath.Join("state", "trust", "signing_config.json"), &cfg)
	i.url = cfg.OIDC[0].URL
	return i
}

func (i *instance) read(name string) []byte {
	i.t.Helper()
	data, err := os.ReadFile(filepath.Join(i.home, name))
	if err != nil {
		i.t.Fatal(err)
	}
	return data
}

func (i *instance) json(name string, into any) {
	i.t.Helper()
	if err := json.Unmarshal(i.read(name), into); err != nil {
		i.t.Fatal(err)
	}
}

// token signs in as the first user.
func (i *instance) token() string {
	i.t.Helper()
	var login struct{ User, Password string }
	i.json(filepath.Join("state", "trust", "login.json"), &login)
	a, err := http.PostForm(i.url+"/oidc/token", url.Values{"grant_type": {"password"}, "client_id": {"sigstore"}, "username": {login.User}, "password": {login.Password}})
	if err != nil {
		i.t.Fatal(err)
	}
	defer a.Body.Close()
	data, err := io.ReadAll(a.Body)
	if err != nil {
		i.t.Fatal(err)
	}
	var out struct {
		Token string `json:"id_token"`
	}
	if err := json.Unmarshal(data, &out); err != nil || out.Token == "" {
		i.t.Fatalf("%s", data)
	}
	return out.Token
}

// material is the trusted root as sigstore-go's TUF client fetches it, from the
// first root of the instance.
func (i *instance) material() (*root.TrustedRoot, *root.SigningConfig) {
	i.t.Helper()
	first := i.read(filepath.Join("state", "trust", "instance", "tuf", "1.root.json"))
	client, err := tuf.New(&tuf.Options{Root: first, RepositoryBaseURL: i.url + "/tuf", CachePath: i.t.TempDir()})
	if err != nil {
		i.t.Fatal(err)
	}
	trusted, err := root.GetTrustedRoot(client)
	if err != nil {
		i.t.Fatal(err)
	}
	signing, err := root.GetSigningConfig(client)
	if err != nil {
		i.t.Fatal(err)
	}
	return trusted, signing
}

// verifier asks for everything: log, time, certificate transparency.
func verifier(t *testing.T, m root.TrustedMaterial) *verify.Verifier {
	t.Helper()
	v, err := verify.NewVerifier(m, verify.WithTransparencyLog(1), verify.WithObserverTimestamps(1), verify.WithSignedCertificateTimestamps(1))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func policy(t *testing.T, issuer, name string, artifact []byte) verify.PolicyBuilder {
	t.Helper()
	id, err := verify.NewShortCertificateIdentity(issuer, "", name, "")
	if err != nil {
		t.Fatal(err)
	}
	return verify.NewPolicy(verify.WithArtifact(bytes.NewReader(artifact)), verify.WithCertificateIdentity(id))
}

// TestTheStockClientTakesThePrivateInstance lets sigstore-go sign against the
// instance and verify its own and ossay's signatures, and ossay verify
// sigstore-go's. No check is left out on either side.
func TestTheStockClientTakesThePrivateInstance(t *testing.T) {
	i := up(t)
	trusted, signing := i.material()
	artifact := []byte("signed by sigstore-go")
	for name, content := range map[string]sign.Content{
		"artefact":  &sign.PlainData{Data: artifact},
		"statement": &sign.DSSEData{Data: statement(t, artifact), PayloadType: "application/vnd.in-toto+json"},
	} {
		b := stockSign(t, content, signing, trusted, i.token())
		if _, err := verifier(t, trusted).Verify(b, policy(t, i.url, user, artifact)); err != nil {
			t.Errorf("%s: sigstore-go refuses its own signature: %v", name, err)
		}
		data, err := protojson.Marshal(b.Bundle)
		if err != nil {
			t.Fatal(err)
		}
		plant(t, filepath.Join(i.home, name), artifact)
		plant(t, filepath.Join(i.home, name+".sigstore.json"), data)
		i.ossay(true, "verify", "--by", user, "--issuer", i.url, name)
		i.ossay(false, "verify", "--by", "other@example.com", "--issuer", i.url, name)
	}
	own := []byte("signed by ossay")
	plant(t, filepath.Join(i.home, "own"), own)
	i.ossay(true, "sign", "own")
	var b bundle.Bundle
	if err := b.UnmarshalJSON(i.read("own.sigstore.json")); err != nil {
		t.Fatal(err)
	}
	if _, err := verifier(t, trusted).Verify(&b, policy(t, i.url, user, own)); err != nil {
		t.Errorf("sigstore-go refuses ossay's signature: %v", err)
	}
	if _, err := verifier(t, trusted).Verify(&b, policy(t, i.url, "other@example.com", own)); err == nil {
		t.Error("sigstore-go takes another identity")
	}
	if _, err := verifier(t, trusted).Verify(&b, policy(t, i.url, user, []byte("another"))); err == nil {
		t.Error("sigstore-go takes another artefact")
	}
}

// stockSign signs as sigstore-go does with a signing configuration.
func stockSign(t *testing.T, content sign.Content, signing *root.SigningConfig, trusted *root.TrustedRoot, token string) *bundle.Bundle {
	t.Helper()
	pair, err := sign.NewEphemeralKeypair(nil)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Now()
	ca, err := root.SelectService(signing.FulcioCertificateAuthorityURLs(), sign.FulcioAPIVersions, now)
	if err != nil {
		t.Fatal(err)
	}
	logs, err := root.SelectServices(signing.RekorLogURLs(), signing.RekorLogURLsConfig(), sign.RekorAPIVersions, now)
	if err != nil {
		t.Fatal(err)
	}
	stamps, err := root.SelectServices(signing.TimestampAuthorityURLs(), signing.TimestampAuthorityURLsConfig(), sign.TimestampAuthorityAPIVersions, now)
	if err != nil {
		t.Fatal(err)
	}
	opts := sign.BundleOptions{
		CertificateProvider: sign.NewFulcio(&sign.FulcioOptions{BaseURL: ca.URL}), CertificateProviderOptions: &sign.CertificateProviderOptions{IDToken: token}, TrustedRoot: trusted,
	}
	for _, s := range logs {
		opts.TransparencyLogs = append(opts.TransparencyLogs, sign.NewRekor(&sign.RekorOptions{BaseURL: s.URL, Version: s.MajorAPIVersion}))
	}
	for _, s := range stamps {
		opts.TimestampAuthorities = append(opts.TimestampAuthorities, sign.NewTimestampAuthority(&sign.TimestampAuthorityOptions{URL: s.URL}))
	}
	made, err := sign.Bundle(content, pair, opts)
	if err != nil {
		t.Fatal(err)
	}
	b, err := bundle.NewBundle(made)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func statement(t *testing.T, artifact []byte) []byte {
	t.Helper()
	sum := sha256.Sum256(artifact)
	data, err := json.Marshal(map[string]any{
		"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://example.invalid/p", "predicate": map[string]any{},
		"subject": []any{map[string]any{"name": "a", "digest": map[string]string{"sha256": hexOf(sum[:])}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func hexOf(b []byte) string {
	const digits = "0123456789abcdef"
	var out []byte
	for _, x := range b {
		out = append(out, digits[x>>4], digits[x&15])
	}
	return string(out)
}

func plant(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}
