package provenance

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

func newKey(t testing.TB) (*ecdsa.PrivateKey, []byte) {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	return k, der
}

// ring is the registry's document of keys with one of them.
func ring(der []byte, validFor string) string {
	return `{"keys":[{"keyId":"SHA256:k","keyUsage":"npm:attestations","publicKey":{"rawBytes":"` + base64.StdEncoding.EncodeToString(der) + `","keyDetails":"PKIX_ECDSA_P256_SHA_256","validFor":` + validFor + `}}]}`
}

func TestKeysOfTheRegistryHaveAUseAndATime(t *testing.T) {
	_, der := newKey(t)
	k, err := ParseRegistryKeys([]byte(ring(der, `{"start":"2022-12-01T00:00:00.000Z","end":"2025-01-29T00:00:00.000Z"}`)))
	if err != nil {
		t.Fatal(err)
	}
	key, window, ok := k.Find("SHA256:k", "npm:attestations")
	want := sigstore.Window{Start: time.Date(2022, 12, 1, 0, 0, 0, 0, time.UTC), End: time.Date(2025, 1, 29, 0, 0, 0, 0, time.UTC)}
	if diff := cmp.Diff(want, window); diff != "" || !ok || string(key.DER()) != string(der) {
		t.Error(diff)
	}
	for _, x := range [][2]string{{"SHA256:k", "npm:signatures"}, {"SHA256:K", "npm:attestations"}, {"", ""}, {"SHA256:k", ""}} {
		if _, _, ok := k.Find(x[0], x[1]); ok {
			t.Errorf("%v is found", x)
		}
	}
	for text, want := range map[string]string{
		"": "reading the registry's keys", "{": "reading the registry's keys", "[]": "there are none", "{}": "there are none", `{"keys":[]}`: "there are none", `{"keys":[{}]}`: "the key", `{"keys":[{"publicKey":{"rawBytes":"?"}}]}`: "not base64",
		`{"keys":[{"publicKey":{"rawBytes":5}}]}`: "not a text", ring(der[:40], "{}"): "the key", ring(der, `{"start":"yesterday"}`): "yesterday", ring(der, `{"start":"2022-12-01T00:00:00Z","end":"never"}`): "never",
	} {
		if k, err := ParseRegistryKeys([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60s: %+v %v", text, k, err)
		}
	}
}

// registry is a registry with a log of its own, which signs attestations.
type registry struct {
	t    testing.TB
	key  *ecdsa.PrivateKey
	der  []byte
	log  ed25519.PrivateKey
	root *verify.Root
}

func newRegistry(t testing.TB) *registry {
	t.Helper()
	r := &registry{t: t}
	r.key, r.der = newKey(t)
	public, log, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	l := verify.Log{Name: "log.invalid", Address: "log.invalid", Key: public, ID: sha256.Sum256(public)}
	copy(l.Hint[:], l.ID[:])
	r.log, r.root = log, &verify.Root{Logs: []verify.Log{l}}
	return r
}

// publish signs a publish attestation; a time makes the log promise it.
func (r *registry) publish(artifact, name, version string, at time.Time) *sigstore.Bundle {
	r.t.Helper()
	sum := sha256.Sum256([]byte(artifact))
	payload := []byte(`{"_type":"https://in-toto.io/Statement/v0.1","subject":[{"name":"pkg:npm/x","digest":{"sha256":"` + hex.EncodeToString(sum[:]) + `"}}],"predicateType":"` + intoto.PublishNPM + `","predicate":{"name":"` + name + `","version":"` + version + `","registry":"https://registry.invalid"}}`)
	e := &intoto.Envelope{PayloadType: intoto.PayloadType, Payload: payload}
	digest := sha256.Sum256(e.PAE())
	sig, err := r.key.Sign(rand.Reader, digest[:], crypto.SHA256)
	if err != nil {
		r.t.Fatal(err)
	}
	e.Signatures = []intoto.Signature{{Sig: sig}}
	body, err := json.Marshal(map[string]any{"apiVersion": "0.0.2", "kind": "hashedrekord", "spec": map[string]any{"hashedRekordV002": map[string]any{
		"data": map[string]any{"algorithm": "SHA2_256", "digest": digest[:]}, "signature": map[string]any{"content": sig, "verifier": map[string]any{"publicKey": map[string]any{"rawBytes": r.der}}},
	}}})
	if err != nil {
		r.t.Fatal(err)
	}
	l := r.root.Logs[0]
	top := rfc6962.DefaultHasher.HashLeaf(body)
	text := l.Name + "\n1\n" + base64.StdEncoding.EncodeToString(top) + "\n"
	note := text + "\n— " + l.Name + " " + base64.StdEncoding.EncodeToString(append(l.Hint[:len(l.Hint):len(l.Hint)], ed25519.Sign(r.log, []byte(text))...)) + "\n"
	entry := sigstore.Entry{LogID: l.ID[:], Kind: "hashedrekord", Version: "0.0.2", Body: body, Proof: &sigstore.Proof{Size: 1, Root: top, Checkpoint: note}}
	if !at.IsZero() {
		entry.IntegratedTime = at.Unix()
		promise, err := json.Marshal(map[string]any{"body": body, "integratedTime": at.Unix(), "logID": hex.EncodeToString(l.ID[:]), "logIndex": 0})
		if err != nil {
			r.t.Fatal(err)
		}
		entry.Promise = ed25519.Sign(r.log, promise)
	}
	return &sigstore.Bundle{Version: 2, Key: true, KeyHint: "SHA256:k", Envelope: e, Entries: []sigstore.Entry{entry}}
}

func TestTheRegistrysKeyMustHaveCounted(t *testing.T) {
	r := newRegistry(t)
	v := verify.New(r.root)
	at := time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)
	artifact := verify.Of("a", []byte("x"))
	for name, tt := range map[string]struct {
		validFor string
		at       time.Time
		want     string
	}{
		"without a window": {`{}`, at, ""}, "within it": {`{"start":"2024-01-01T00:00:00Z","end":"2025-01-01T00:00:00Z"}`, at, ""}, "at its end": {`{"start":"2024-01-01T00:00:00Z","end":"2024-06-01T00:00:00Z"}`, at, ""},
		"after it": {`{"start":"2024-01-01T00:00:00Z","end":"2024-05-31T23:59:59Z"}`, at, "did not count"}, "before it": {`{"start":"2024-06-01T00:00:01Z"}`, at, "did not count"},
		"an open window and no time": {`{"start":"2024-01-01T00:00:00Z"}`, time.Time{}, ""}, "a closed window and no time": {`{"start":"2024-01-01T00:00:00Z","end":"2025-01-01T00:00:00Z"}`, time.Time{}, "nothing tells when"},
	} {
		k, err := ParseRegistryKeys([]byte(ring(r.der, tt.validFor)))
		if err != nil {
			t.Fatal(err)
		}
		publish, build, err := NPM(v, &Attestations{Publish: r.publish("x", "x", "1.0.0", tt.at)}, k, artifact)
		if tt.want == "" && (err != nil || !publish.OK() || build != nil) || tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: %+v %v", name, publish, err)
		}
	}
}

func TestAttestationsOfTheRegistry(t *testing.T) {
	r := newRegistry(t)
	v := verify.New(r.root)
	k, err := ParseRegistryKeys([]byte(ring(r.der, `{}`)))
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)
	good := &Attestations{Publish: r.publish("x", "@scope/x", "1.0.0", at)}
	publish, _, err := NPM(v, good, k, verify.Of("a", []byte("x")))
	if err != nil || !publish.OK() {
		t.Fatal(publish, err)
	}
	p := PackageOf(publish.Statement)
	if diff := cmp.Diff(Package{"@scope/x", "1.0.0", "https://registry.invalid"}, p); diff != "" {
		t.Error(diff)
	}
	for _, tt := range []struct {
		name, version string
		want          []string
	}{
		{"", "", nil}, {"@scope/x", "1.0.0", nil}, {"@scope/x", "", nil}, {"", "1.0.0", nil}, {"x", "1.0.0", []string{PackageNameMismatch}}, {"@scope/X", "1.0.0", []string{PackageNameMismatch}},
		{"@scope/x", "1.0", []string{PackageVersionMismatch}}, {"@scope/x", "v1.0.0", []string{PackageVersionMismatch}}, {"y", "2", []string{PackageNameMismatch, PackageVersionMismatch}},
	} {
		if diff := cmp.Diff(tt.want, reasons(CheckPackage(p, tt.name, tt.version))); diff != "" {
			t.Errorf("%s %s: %s", tt.name, tt.version, diff)
		}
	}
	if publish, _, err := NPM(v, good, k, verify.Of("a", []byte("y"))); err != nil || publish.OK() || publish.Failures[0].Reason != verify.ArtifactMismatch {
		t.Errorf("another package: %v", err)
	}
	other := *good.Publish
	other.KeyHint = "SHA256:other"
	if _, _, err := NPM(v, &Attestations{Publish: &other}, k, verify.Of("a", []byte("x"))); err == nil || !strings.Contains(err.Error(), `"SHA256:other"`) {
		t.Errorf("a key that is not known: %v", err)
	}
	// A stranger under the name of the registry's key.
	stranger := newRegistry(t)
	stranger.log, stranger.root = r.log, r.root
	if publish, _, err := NPM(v, &Attestations{Publish: stranger.publish("x", "x", "1", at)}, k, verify.Of("a", []byte("x"))); err != nil || publish.OK() {
		t.Errorf("a stranger's key: %v", err)
	}
	// The same bundle as provenance needs a certificate.
	if _, build, err := NPM(v, &Attestations{Publish: good.Publish, Provenance: good.Publish}, k, verify.Of("a", []byte("x"))); err != nil || build == nil || build.OK() {
		t.Errorf("a key signed for a build: %v", err)
	}
}

// document is what the registry answers.
func document(t testing.TB, kinds ...string) []byte {
	t.Helper()
	data, err := newRegistry(t).publish("x", "x", "1", time.Time{}).Encode()
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, k := range kinds {
		list = append(list, fmt.Sprintf(`{"predicateType":%q,"bundle":%s}`, k, data))
	}
	return []byte(`{"attestations":[` + strings.Join(list, ",") + `]}`)
}

func TestDocumentsOfAttestations(t *testing.T) {
	for name, tt := range map[string]struct {
		data  []byte
		build bool
		want  string
	}{
		"the registry's alone": {document(t, intoto.PublishNPM), false, ""}, "both": {document(t, intoto.ProvenanceV1, intoto.PublishNPM), true, ""}, "both in the older form": {document(t, intoto.PublishNPM, intoto.ProvenanceV02), true, ""},
		"one of another kind beside": {document(t, "https://other.invalid", intoto.PublishNPM), false, ""}, "the build's alone": {document(t, intoto.ProvenanceV1), false, "missing"}, "none": {document(t), false, "missing"},
		"two of the registry": {document(t, intoto.PublishNPM, intoto.PublishNPM), false, "two of one kind"}, "two of the build": {document(t, intoto.ProvenanceV1, intoto.ProvenanceV02, intoto.PublishNPM), false, "two of one kind"},
		"no JSON": {[]byte("{"), false, "reading the attestations"}, "nothing": {nil, false, "reading the attestations"}, "a list": {[]byte("[]"), false, "missing"}, "no bundle": {[]byte(`{"attestations":[{"predicateType":"x"}]}`), false, "reading the attestations"},
		"a bundle that is a text": {[]byte(`{"attestations":[{"bundle":"x"}]}`), false, "reading the attestations"}, "attestations that are a text": {[]byte(`{"attestations":"x"}`), false, "missing"},
		"a bundle of a new version": {[]byte(strings.ReplaceAll(string(document(t, intoto.PublishNPM)), "bundle.v0.3", "bundle.v9")), false, "unknown version"},
	} {
		a, err := DecodeAttestations(tt.data)
		if tt.want == "" && (err != nil || a.Publish == nil || (a.Provenance != nil) != tt.build) || tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: %+v %v", name, a, err)
		}
	}
}

func statement(t testing.TB, kind, predicate string) *intoto.Statement {
	t.Helper()
	text := `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"ab"}}],"predicateType":"` + kind + `","predicate":` + predicate + `}`
	s, err := intoto.DecodeStatement([]byte(text), budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTheCertificateCountsBeforeTheStatement(t *testing.T) {
	claim := statement(t, intoto.ProvenanceV1, `{"buildDefinition":{"externalParameters":{"workflow":{"ref":"refs/heads/claimed","repository":"https://github.com/claimed/r"}},"internalParameters":{"github":{"event_name":"claimed"}},
		"resolvedDependencies":[{"uri":"git+https://github.com/claimed/r@refs/heads/claimed","digest":{"gitCommit":"c1"}}]},"runDetails":{"builder":{"id":"https://claimed.invalid/builder"}}}`)
	id := &verify.Identity{Name: "https://github.com/o/b/x.yml@v1", Extensions: map[string]string{
		"sourceRepositoryURI": "https://github.com/o/r", "sourceRepositoryRef": "refs/tags/v1", "sourceRepositoryDigest": "c0", "buildTrigger": "push", "buildConfigURI": "flow", "runnerEnvironment": "github-hosted",
	}}
	want := Facts{Builder: "https://github.com/o/b/x.yml@v1", Source: "github.com/o/r", Ref: "refs/tags/v1", Commit: "c0", Flow: "flow", Trigger: "push", Runner: "github-hosted"}
	if diff := cmp.Diff(want, FactsOf(id, claim)); diff != "" {
		t.Error(diff)
	}
	if got := Disagree(id, claim); len(got) != 2 || !strings.Contains(got[0], "source") || !strings.Contains(got[1], "commit") {
		t.Error(got)
	}
	// What only the statement says is told apart.
	claimed := Facts{Builder: "https://claimed.invalid/builder", Source: "github.com/claimed/r", Ref: "refs/heads/claimed", Commit: "c1", Trigger: "claimed", Claimed: []string{"source", "ref", "commit", "trigger", "builder"}}
	if diff := cmp.Diff(claimed, FactsOf(nil, claim)); diff != "" {
		t.Error(diff)
	}
	if got := Disagree(nil, claim); got != nil {
		t.Error(got)
	}
	// The older extensions stand in, and a statement that says the same does not disagree.
	old := &verify.Identity{Name: "n", Extensions: map[string]string{"githubWorkflowRepository": "Claimed/r", "githubWorkflowRef": "refs/heads/x", "githubWorkflowSHA": "C1", "githubWorkflowTrigger": "t"}}
	f := FactsOf(old, claim)
	if f.Source != "github.com/Claimed/r" || f.Ref != "refs/heads/x" || f.Commit != "C1" || f.Trigger != "t" || f.Builder != "n" || f.Claimed != nil {
		t.Errorf("%+v", f)
	}
	if got := Disagree(old, claim); got != nil {
		t.Errorf("%v", got)
	}
	other := statement(t, "https://other.invalid", "{}")
	if f := FactsOf(id, other); f.Claimed != nil || f.Source != "github.com/o/r" || Disagree(id, other) != nil {
		t.Errorf("%+v", f)
	}
}

func TestADelegatorSignsForItsBuilder(t *testing.T) {
	const delegator = "https://github.com/slsa-framework/slsa-github-generator/.github/workflows/delegator_generic_slsa3.yml"
	s := statement(t, intoto.ProvenanceV1, `{"runDetails":{"builder":{"id":"https://github.com/x/builder/y.yml@v1"}}}`)
	for signer, want := range map[string]string{
		delegator + "@refs/tags/v1": "https://github.com/x/builder/y.yml@v1", strings.Replace(delegator, "delegator_generic", "delegator_lowperms-generic", 1) + "@refs/tags/v1": "https://github.com/x/builder/y.yml@v1",
		strings.Replace(delegator, "slsa-framework", "evil", 1): "", delegator + ".evil": "", strings.Replace(delegator, "delegator_", "generator_", 1): "",
	} {
		f := FactsOf(&verify.Identity{Name: signer, Extensions: map[string]string{}}, s)
		if want == "" {
			want = signer
		}
		if f.Builder != want || (want == signer) != (len(f.Claimed) == 0) {
			t.Errorf("%s: %+v", signer, f)
		}
	}
}

func TestTheBuilderOfAPackage(t *testing.T) {
	const hosted, short = "https://github.com/actions/runner/github-hosted", "https://github.com/actions/runner"
	v1 := func(id string) *intoto.Statement {
		return statement(t, intoto.ProvenanceV1, `{"runDetails":{"builder":{"id":"`+id+`"}}}`)
	}
	v02 := func(id string) *intoto.Statement {
		return statement(t, intoto.ProvenanceV02, `{"builder":{"id":"`+id+`"}}`)
	}
	for name, tt := range map[string]struct {
		f    Facts
		s    *intoto.Statement
		ask  string
		want string
	}{
		"hosted, in the certificate":     {Facts{Runner: "github-hosted"}, v1("other"), "", hosted},
		"self-hosted":                    {Facts{Runner: "self-hosted", Builder: "b"}, v1(hosted), hosted, "b"},
		"no word in the certificate":     {Facts{Builder: "b"}, v1(hosted), "", hosted},
		"another builder is claimed":     {Facts{Builder: "b"}, v1("other"), "", "other"},
		"the short form of v0.2":         {Facts{Builder: "b"}, v02(hosted), short, short},
		"the long form of v0.2":          {Facts{Builder: "b"}, v02(short), hosted, hosted},
		"the short form does not fit v1": {Facts{Runner: "github-hosted"}, v1(hosted), short, hosted},
		"no provenance":                  {Facts{Builder: "b"}, statement(t, "x", "{}"), "", "b"},
	} {
		if got := NPMBuilder(tt.f, tt.s, tt.ask); got != tt.want {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func FuzzRegistry(f *testing.F) {
	_, der := newKey(f)
	f.Add([]byte(ring(der, `{"start":"2022-12-01T00:00:00.000Z"}`)), document(f, intoto.PublishNPM, intoto.ProvenanceV1))
	f.Add([]byte("{}"), []byte(`{"attestations":[{"predicateType":"x","bundle":{}}]}`))
	f.Fuzz(func(t *testing.T, keys, attestations []byte) {
		k, kerr := ParseRegistryKeys(keys)
		a, err := DecodeAttestations(attestations)
		if err == nil && a.Publish == nil {
			t.Fatal("no attestation of the registry")
		}
		if kerr != nil || err != nil {
			return
		}
		_, _, _ = NPM(verify.New(&verify.Root{}), a, k, verify.Of("a", nil))
	})
}
