package verify

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/format/sigstore"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

func TestAnArtefactByContentAndByDigest(t *testing.T) {
	m := newMaker(t)
	b := m.bundle([]byte("x"), nil)
	v := New(m.root)
	sum := sha256.Sum256([]byte("x"))
	other := sha256.Sum256([]byte("y"))
	for name, tt := range map[string]struct {
		a    Artifact
		want Reason
	}{
		"content": {Of("a", []byte("x")), ""}, "digest": {Artifact{Digests: map[string][]byte{"sha256": sum[:]}}, ""}, "another digest": {Artifact{Digests: map[string][]byte{"sha256": other[:]}}, ArtifactMismatch},
		"a digest of another kind": {Artifact{Digests: map[string][]byte{"sha512": make([]byte, 64)}}, ArtifactMismatch}, "nothing": {Artifact{}, ArtifactMismatch}, "half a digest": {Artifact{Digests: map[string][]byte{"sha256": sum[:16]}}, ArtifactMismatch},
		"content that is another than its digest": {Artifact{Data: []byte("y"), Digests: map[string][]byte{"sha256": sum[:]}}, SignatureInvalid},
	} {
		if r := v.Decoded(b, tt.a, expected()); firstReason(r) != tt.want {
			t.Errorf("%s: %v", name, r.Failures)
		}
	}
}

func TestTheDigestInABundleIsNotTheArtefacts(t *testing.T) {
	m := newMaker(t)
	b := m.bundle([]byte("x"), nil)
	b.Message.Digest = make([]byte, 32)
	if r := m.verify(b, []byte("x"), expected()); firstReason(r) != MessageDigestMismatch {
		t.Error(r.Failures)
	}
	// Without one the signature decides.
	b.Message.Digest, b.Message.Algorithm = nil, ""
	if r := m.verify(b, []byte("x"), expected()); !r.OK() {
		t.Error(r.Failures)
	}
	if r := m.verify(b, []byte("y"), expected()); r.OK() {
		t.Error("another artefact is taken")
	}
	b = m.bundle([]byte("x"), nil)
	b.Message.Algorithm = "SHA3_256"
	if r := m.verify(b, []byte("y"), expected()); r.OK() {
		t.Error("another artefact is taken under an unknown digest")
	}
}

func TestWhoShouldHaveSigned(t *testing.T) {
	m := newMaker(t)
	b := m.bundle([]byte("x"), nil)
	for name, tt := range map[string]struct {
		want  Expectation
		first Reason
	}{
		"right": {expected(), ""}, "anyone": {Expectation{Anyone: true}, ""}, "nobody": {Expectation{}, IdentityMissing}, "a name without issuer": {Expectation{Identity: Exact("a@example.com")}, IdentityMissing},
		"an issuer without name": {Expectation{Issuer: Exact("https://idp.invalid")}, IdentityMissing}, "another name": {Expectation{Identity: Exact("b@example.com"), Issuer: Exact("https://idp.invalid")}, IdentityMismatch},
		"a part of the name": {Expectation{Identity: Exact("a@example.co"), Issuer: Exact("https://idp.invalid")}, IdentityMismatch}, "the name in capitals": {Expectation{Identity: Exact("A@EXAMPLE.COM"), Issuer: Exact("https://idp.invalid")}, IdentityMismatch},
		"another issuer": {Expectation{Identity: Exact("a@example.com"), Issuer: Exact("https://idp.invalid/")}, IssuerMismatch}, "both": {Expectation{Identity: Exact("b"), Issuer: Exact("c")}, IssuerMismatch},
	} {
		if r := m.verify(b, []byte("x"), tt.want); firstReason(r) != tt.first {
			t.Errorf("%s: %v", name, r.Failures)
		}
	}
}

func TestEveryReasonHasARuleAndAHint(t *testing.T) {
	seen := map[Reason]bool{}
	for i, x := range Rules() {
		if seen[x.Reason] || x.Rule == "" || x.Hint == "" || strings.ToLower(string(x.Reason)) != string(x.Reason) || strings.ContainsAny(string(x.Reason), " _") {
			t.Errorf("%+v", x)
		}
		if seen[x.Reason] = true; rank(x.Reason) != i {
			t.Errorf("%s is at %d", x.Reason, rank(x.Reason))
		}
	}
	if rank("never-heard-of") != len(seen) {
		t.Error("an unknown reason has a place")
	}
	// The first in the order decides, whenever it was found.
	r := &Result{}
	r.fail(IdentityMismatch, "late")
	r.fail(BundleMalformed, "early")
	r.fail(BundleMalformed, "early")
	if r.settle(); len(r.Failures) != 2 || r.Failures[0].Error() != "early" || r.OK() {
		t.Errorf("%+v", r.Failures)
	}
}

// statement signs a statement as a bundle does.
func (m *maker) statement(text string) (*sigstore.Bundle, *ecdsa.PrivateKey) {
	m.t.Helper()
	k := m.key(elliptic.P256())
	payload := []byte(text)
	b := m.with(k, m.leaf(k.Public(), nil), intoto.PAE(intoto.PayloadType, payload))
	b.Envelope = &intoto.Envelope{PayloadType: intoto.PayloadType, Payload: payload, Signatures: []intoto.Signature{{Sig: b.Message.Signature}}}
	b.Message = nil
	return b, k
}

func statementOver(artifact string) string {
	sum := sha256.Sum256([]byte(artifact))
	return `{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"n","digest":{"sha256":"` + hex.EncodeToString(sum[:]) + `"}}],"predicateType":"p","predicate":{}}`
}

func TestStatementsOfBundles(t *testing.T) {
	m := newMaker(t)
	b, _ := m.statement(statementOver("x"))
	if r := m.verify(b, []byte("x"), expected()); !r.OK() || r.Statement == nil || r.Statement.PredicateType != "p" {
		t.Errorf("%v", r.Failures)
	}
	if r := m.verify(b, []byte("y"), expected()); firstReason(r) != ArtifactMismatch || !strings.Contains(r.Failures[0].Detail, "n sha256:") {
		t.Errorf("%v", r.Failures)
	}
	for text, want := range map[string]Reason{"{}": StatementMalformed, "": StatementMalformed, `{"_type":"https://in-toto.io/Statement/v1","subject":[]}`: StatementMalformed, `{"_type":"https://in-toto.io/Statement/v1","subject":[{}]}`: ArtifactMismatch} {
		b, _ := m.statement(text)
		if r := m.verify(b, []byte("x"), expected()); firstReason(r) != want {
			t.Errorf("%q: %v", text, r.Failures)
		}
	}
	// The payload is signed with its type.
	b, _ = m.statement(statementOver("x"))
	b.Envelope.PayloadType = "application/json"
	if r := m.verify(b, []byte("x"), expected()); firstReason(r) != PayloadTypeUnknown || !r.has(SignatureInvalid) {
		t.Errorf("%v", r.Failures)
	}
}

func TestBareEnvelopesWithAKey(t *testing.T) {
	m := newMaker(t)
	b, k := m.statement(statementOver("x"))
	key, err := keys.NewPublic(k.Public())
	m.ok(err)
	stranger, err := keys.NewPublic(m.key(elliptic.P256()).Public())
	m.ok(err)
	e := b.Envelope
	e.Signatures[0].KeyID = "mine"
	digest := sha256.Sum256(e.PAE())
	r, s, err := ecdsa.Sign(rand.Reader, k, digest[:])
	m.ok(err)
	fixed := make([]byte, 64)
	r.FillBytes(fixed[:32])
	s.FillBytes(fixed[32:])
	other := intoto.Signature{KeyID: "other", Sig: []byte("x")}
	for name, tt := range map[string]struct {
		signatures []intoto.Signature
		key        *keys.Public
		id, about  string
		want       Reason
	}{
		"right": {e.Signatures, key, "", "x", ""}, "by its identifier": {e.Signatures, key, "mine", "x", ""}, "another identifier": {e.Signatures, key, "other", "x", KeyWrong}, "another key": {e.Signatures, stranger, "", "x", SignatureInvalid},
		"of fixed size": {[]intoto.Signature{{Sig: fixed}}, key, "", "x", ""}, "one of several": {[]intoto.Signature{other, e.Signatures[0]}, key, "", "x", ""}, "the named one does not hold": {[]intoto.Signature{other, e.Signatures[0]}, key, "other", "x", SignatureInvalid},
		"no signature": {nil, key, "", "x", SignatureInvalid}, "about another": {e.Signatures, key, "", "y", ArtifactMismatch},
	} {
		c := *e
		c.Signatures = tt.signatures
		statement, failures := Envelope(&c, Of("a", []byte(tt.about)), tt.key, tt.id)
		got := Reason("")
		if len(failures) > 0 {
			got = failures[0].Reason
		}
		if got != tt.want || statement == nil {
			t.Errorf("%s: %v", name, failures)
		}
	}
	for text, want := range map[string]Reason{"text/plain": PayloadTypeUnknown, intoto.PayloadType: StatementMalformed} {
		c := &intoto.Envelope{PayloadType: text, Payload: []byte("{}")}
		d := sha256.Sum256(c.PAE())
		sig, err := k.Sign(rand.Reader, d[:], crypto.SHA256)
		m.ok(err)
		c.Signatures = []intoto.Signature{{Sig: sig}}
		if s, f := Envelope(c, Artifact{}, key, ""); s != nil || len(f) != 1 || f[0].Reason != want {
			t.Errorf("%s: %v %v", text, s, f)
		}
	}
}

// seeds are real bundles with their roots; none where the suites are not there.
func seeds(t testing.TB) (bundles [][]byte, trusted []*Root) {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for !exists(filepath.Join(dir, "go.mod")) {
		dir = filepath.Dir(dir)
	}
	dir = filepath.Join(filepath.Dir(dir), "shared", "suites", "sigstore-conformance")
	for _, name := range []string{"happy-path-v0.1", "happy-path-v0.3", "happy-path-intoto-in-dsse-v3", "rekor2-happy-path", "rekor2-dsse-happy-path"} {
		data, err := os.ReadFile(filepath.Join(dir, name, "bundle.sigstore.json"))
		if err != nil {
			continue
		}
		file := filepath.Join(dir, name, "trusted_root.json")
		if !exists(file) {
			file = filepath.Join(dir, "production-trusted_root.json")
		}
		bundles, trusted = append(bundles, data), append(trusted, trustedFile(t, file))
	}
	return bundles, trusted
}

func trustedFile(t testing.TB, file string) *Root { return trusted(t, file) }

// TestEachChangeOfARealBundleMatters changes texts of real bundles, one at a time.
func TestEachChangeOfARealBundleMatters(t *testing.T) {
	bundles, roots := seeds(t)
	if len(bundles) == 0 {
		t.Skip("the suite is not there: ../shared/suites/sigstore-conformance")
	}
	artifact := Of("a.txt", read(t, suite(t, "sigstore-conformance"), "a.txt"))
	for n, data := range bundles {
		v := New(roots[n])
		if r := v.Bundle(data, artifact, Expectation{Anyone: true}); !r.OK() {
			t.Fatal(r.Failures)
		}
		// Letters in the middle of each text of at least 20: signatures, keys, hashes.
		var changed, taken int
		for i := 0; i < len(data); {
			end := i + 1
			for end < len(data) && data[i] == '"' && data[end] != '"' {
				end++
			}
			if at := (i + end) / 2; data[i] == '"' && end-i > 20 && isWord(data[at]) && !strings.Contains(string(data[i:end]), "application/") {
				one := append([]byte{}, data...)
				if one[at] = 'A'; data[at] == 'A' {
					one[at] = 'B'
				}
				changed++
				if r := v.Bundle(one, artifact, Expectation{Anyone: true}); r.OK() {
					taken++
				}
			}
			if i++; data[i-1] == '"' {
				i = end + 1
			}
		}
		// A certificate in a time-stamp token is not used.
		if changed < 8 || taken > 1 {
			t.Errorf("the bundle %d: %d changes, %d without an effect", n, changed, taken)
		}
	}
}

func isWord(b byte) bool { return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' }

func FuzzWholeBundle(f *testing.F) {
	m := fixedMaker(f)
	own := m.bundle([]byte("x"), nil)
	data, err := own.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	statement, _ := m.statement(statementOver("x"))
	if data, err = statement.Encode(); err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	bundles, roots := seeds(f)
	for _, b := range bundles {
		f.Add(b)
	}
	verifiers := []*Verifier{New(m.root)}
	for _, r := range roots {
		verifiers = append(verifiers, New(r))
	}
	right := Of("a", []byte("x"))
	wrong := Of("b", []byte("something that nobody signed"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, v := range verifiers {
			r := v.Bundle(data, right, Expectation{Anyone: true})
			for _, x := range r.Failures {
				if x.Reason == "" || x.Detail == "" || x.Hint == "" {
					t.Fatalf("%+v", x)
				}
			}
			if r.OK() && (r.Identity == nil || len(r.Times) == 0) {
				t.Fatalf("%+v", r)
			}
			if v.Bundle(data, wrong, Expectation{Anyone: true}).OK() {
				t.Fatal("what nobody signed is taken")
			}
		}
		var again any
		if r := verifiers[0].Bundle(data, right, expected()); r.OK() && json.Unmarshal(data, &again) != nil {
			t.Fatal("no JSON is taken")
		}
	})
}
