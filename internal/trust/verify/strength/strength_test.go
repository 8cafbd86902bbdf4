package strength

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/trust/verify"
	"github.com/ossay-dev/ossay/internal/trust/verify/provenance"
)

func TestDigestsOfLockFilesAreReadInAllTheirForms(t *testing.T) {
	b32 := strings.Repeat("A", 43) + "="
	h32, h64 := strings.Repeat("00", 32), strings.Repeat("ff", 64)
	for _, tt := range []struct {
		text   string
		files  int
		hashed bool
		names  string
	}{
		{"", 0, false, ""},
		{"sha512-" + strings.Repeat("A", 86) + "==", 1, true, "sha512:" + strings.Repeat("00", 64)},
		{"sha512-" + strings.Repeat("A", 86) + "==?opt", 1, true, "sha512:" + strings.Repeat("00", 64)},
		{"sha256:" + h32, 1, true, "sha256:" + h32},
		{"SHA256:" + strings.ToUpper(h32), 1, true, "sha256:" + h32},
		{"h1:" + b32, 1, true, "h1:" + h32},
		{"sha1-AAAA", 0, true, ""},
		{"10c0/abcdef", 0, true, ""},
		{"sha256:xyz", 0, true, ""},
		{"sha256:" + h32 + "00", 0, true, ""},
		{"sha256:" + h32 + " sha256:" + h32, 1, true, "sha256:" + h32},
		{"sha256:" + h32 + " sha512:" + h64, 1, true, "sha256:" + h32 + " sha512:" + h64},
		{"sha256:" + h32 + " sha256:" + strings.Repeat("01", 32), 2, true, "sha256:" + h32 + " sha256:" + strings.Repeat("01", 32)},
	} {
		files, hashed := ParseIntegrity(tt.text)
		var names []string
		for _, f := range files {
			names = append(names, Names(f)...)
		}
		if len(files) != tt.files || hashed != tt.hashed || strings.Join(names, " ") != tt.names {
			t.Errorf("%.40q: %d files, %v, %v", tt.text, len(files), hashed, names)
		}
	}
	many := strings.Builder{}
	for i := range 5000 {
		fmt.Fprintf(&many, "sha256:%064x ", i)
	}
	if files, _ := ParseIntegrity(many.String()); len(files) != maxFiles {
		t.Errorf("%d files", len(files))
	}
}

func TestClassesHaveWordsAndAnOrder(t *testing.T) {
	for c := Nothing; c <= Provenance; c++ {
		if got, ok := ParseClass(c.String()); !ok || got != c {
			t.Errorf("%v", c)
		}
	}
	if _, ok := ParseClass("gold"); ok || !(Nothing < Hash && Hash < Signature && Signature < Provenance) {
		t.Error("the order of classes")
	}
}

func suite(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
	}
	p := filepath.Join(filepath.Dir(dir), "shared", "suites", name)
	if _, err := os.Stat(p); err != nil {
		t.Skip("the suite is not there: ../shared/suites/" + name)
	}
	return p
}

func read(t testing.TB, parts ...string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(parts...))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// outside is a case of the suite of provenance that others made.
type outside struct {
	Name, Command, Bundle, Attestations, Subject, Expect string
	Package                                              string `json:"package-name"`
	Version                                              string `json:"package-version"`
}

func outsideCases(t testing.TB) (string, []outside, *Judge) {
	t.Helper()
	dir := suite(t, "slsa")
	var cases []outside
	if err := json.Unmarshal(read(t, dir, "cases.json"), &cases); err != nil {
		t.Fatal(err)
	}
	trusted, err := verify.ParseRoot(read(t, dir, "production-trusted_root.json"))
	if err != nil {
		t.Fatal(err)
	}
	keys, err := provenance.ParseRegistryKeys(read(t, dir, "npm-keys.json"))
	if err != nil {
		t.Fatal(err)
	}
	return dir, cases, &Judge{Verifier: verify.New(trusted), NPM: keys}
}

func (c *outside) piece(t testing.TB, dir string) (Subject, Piece) {
	t.Helper()
	alg, value, _ := strings.Cut(c.Subject, ":")
	d, err := hex.DecodeString(value)
	if err != nil {
		t.Fatal(err)
	}
	s := Subject{Name: c.Package, Version: c.Version, Files: []verify.Artifact{{Digests: map[string][]byte{alg: d}}}, Hashed: true}
	if c.Command == "npm" {
		return s, Piece{Kind: NPMAttestations, Digest: "sha256:e", Data: read(t, dir, c.Attestations)}
	}
	return s, Piece{Kind: Bundle, Digest: "sha256:e", Data: read(t, dir, c.Bundle)}
}

func TestProvenanceThatOthersMadeIsGraded(t *testing.T) {
	dir, cases, j := outsideCases(t)
	passed := 0
	for _, c := range cases {
		if c.Expect != "pass" {
			continue
		}
		s, p := c.piece(t, dir)
		v := j.Judge(s, []Piece{p})
		if v.Class != Provenance || len(v.Broken) > 0 || v.Publisher.Source == "" || v.Level == 0 {
			t.Errorf("%s: %+v", c.Name, v)
			continue
		}
		passed++
		// The same evidence about another file proves nothing.
		s.Files = []verify.Artifact{{Digests: map[string][]byte{"sha256": make([]byte, 32), "sha512": make([]byte, 64)}}}
		if v = j.Judge(s, []Piece{p}); v.Class != Hash || len(v.Broken) == 0 || v.Broken[0].Reason != verify.ArtifactMismatch {
			t.Errorf("%s, about another file: %+v", c.Name, v)
		}
	}
	if passed == 0 {
		t.Error("no case is there")
	}
}

func TestAPackageThatTheRegistrySignedUnderAnotherNameIsRefused(t *testing.T) {
	dir, cases, j := outsideCases(t)
	for _, c := range cases {
		if c.Command != "npm" || c.Expect != "pass" {
			continue
		}
		s, p := c.piece(t, dir)
		s.Name = "another-package"
		v := j.Judge(s, []Piece{p})
		if len(v.Broken) != 1 || v.Broken[0].Reason != provenance.PackageNameMismatch {
			t.Errorf("%s: %+v", c.Name, v)
		}
		j := Judge{Verifier: j.Verifier}
		if v := j.Judge(s, []Piece{p}); v.Class != Provenance || len(v.Unused) != 1 {
			t.Errorf("%s, without keys: %+v", c.Name, v)
		}
		return
	}
}

func TestOneProvedFileOfManyIsNotThePackage(t *testing.T) {
	dir, cases, j := outsideCases(t)
	s, p := cases[0].piece(t, dir)
	alg := "sha256"
	if s.Files[0].Digests[alg] == nil {
		alg = "sha512"
	}
	s.Files = append(s.Files, verify.Artifact{Digests: map[string][]byte{alg: make([]byte, len(s.Files[0].Digests[alg]))}})
	v := j.Judge(s, []Piece{p})
	if v.Class != Hash || v.Files != 2 || v.Shown != 1 || len(v.Unused) != 1 || !strings.Contains(v.Unused[0], "1 of 2 files") {
		t.Errorf("%+v", v)
	}
}

func TestEvidenceThatIsNoneIsRefusedOrSaid(t *testing.T) {
	_, _, j := outsideCases(t)
	s := Subject{Files: []verify.Artifact{{Digests: map[string][]byte{"sha256": make([]byte, 32)}}}, Hashed: true}
	for _, kind := range []Kind{Bundle, NPMAttestations, NPMSignatures} {
		for _, data := range []string{"", "{", "[]", "null", strings.Repeat("[", 100_000), `{"attestations":[{"bundle":{}}]}`} {
			v := j.Judge(s, []Piece{{Kind: kind, Data: []byte(data)}})
			if v.Class != Hash || len(v.Broken) != 1 {
				t.Errorf("%s %.20q: %+v", kind, data, v)
			}
			v = (&Judge{}).Judge(s, []Piece{{Kind: kind, Data: []byte(data)}})
			if v.Class != Hash || len(v.Broken) != 0 || len(v.Unused) != 1 {
				t.Errorf("%s %.20q without roots: %+v", kind, data, v)
			}
		}
	}
	if v := j.Judge(s, []Piece{{Kind: "from-the-future"}}); v.Class != Hash || len(v.Broken) != 0 {
		t.Errorf("%+v", v)
	}
	if v := j.Judge(Subject{}, []Piece{{Kind: Bundle}}); v.Class != Nothing {
		t.Errorf("%+v", v)
	}
	if v := j.Judge(Subject{Hashed: true}, nil); v.Class != Hash {
		t.Errorf("%+v", v)
	}
}

func TestASignatureOfTheRegistryHoldsForNameVersionAndDigest(t *testing.T) {
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKIXPublicKey(k.Public())
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(map[string]any{"keys": []any{map[string]any{"keyId": "k", "keyUsage": "npm:signatures", "publicKey": map[string]any{"rawBytes": der}}}})
	if err != nil {
		t.Fatal(err)
	}
	keys, err := provenance.ParseRegistryKeys(data)
	if err != nil {
		t.Fatal(err)
	}
	integrity := "sha512-" + strings.Repeat("A", 86) + "=="
	signed := func(message string) []byte {
		sum := sha256.Sum256([]byte(message))
		sig, err := ecdsa.SignASN1(rand.Reader, k, sum[:])
		if err != nil {
			t.Fatal(err)
		}
		doc, err := json.Marshal(map[string]any{"integrity": integrity, "signatures": []any{map[string]any{"keyid": "other", "sig": "AAAA"}, map[string]any{"keyid": "k", "sig": sig}}})
		if err != nil {
			t.Fatal(err)
		}
		return doc
	}
	j := Judge{NPM: keys}
	files, _ := ParseIntegrity(integrity)
	s := Subject{Name: "x", Version: "1", Files: files, Hashed: true}
	for _, tt := range []struct {
		name string
		doc  []byte
		want Class
	}{
		{"right", signed("x@1:" + integrity), Signature},
		{"another name", signed("y@1:" + integrity), Hash},
		{"another version", signed("x@2:" + integrity), Hash},
		{"another digest", signed("x@1:sha512-" + strings.Repeat("B", 86) + "=="), Hash},
	} {
		v := j.Judge(s, []Piece{{Kind: NPMSignatures, Data: tt.doc}})
		if v.Class != tt.want || (len(v.Broken) == 0) != (tt.want == Signature) {
			t.Errorf("%s: %+v", tt.name, v)
		}
	}
	// The same keys as a registry answers them.
	data, err = json.Marshal(map[string]any{"keys": []any{map[string]any{"keyid": "k", "keytype": "ecdsa-sha2-nistp256", "key": der, "expires": nil}}})
	if err != nil {
		t.Fatal(err)
	}
	answered, err := provenance.ParseRegistryKeys(data)
	if err != nil {
		t.Fatal(err)
	}
	if v := (&Judge{NPM: answered}).Judge(s, []Piece{{Kind: NPMSignatures, Data: signed("x@1:" + integrity)}}); v.Class != Signature {
		t.Errorf("keys of a registry: %+v", v)
	}
	for _, text := range []string{`{"keys":[{"keyid":"k","key":"AAAA"}]}`, `{"keys":[{"keyid":"k","key":"` + base64.StdEncoding.EncodeToString(der) + `","expires":"soon"}]}`} {
		if _, err := provenance.ParseRegistryKeys([]byte(text)); err == nil {
			t.Errorf("%s is read", text)
		}
	}
	for _, doc := range []string{`{"integrity":"` + integrity + `"}`, `{"integrity":"` + integrity + `","signatures":[{"keyid":"z","sig":"AA=="}]}`} {
		if v := j.Judge(s, []Piece{{Kind: NPMSignatures, Data: []byte(doc)}}); len(v.Unused) != 1 || len(v.Broken) != 0 {
			t.Errorf("%s: %+v", doc, v)
		}
	}
}

func FuzzJudge(f *testing.F) {
	f.Add("sigstore-bundle", []byte("{}"))
	f.Add("npm-attestations", []byte(`{"attestations":[]}`))
	f.Add("npm-signatures", []byte(`{"integrity":"sha256-x","signatures":[{}]}`))
	keys := `{"keys":[{"keyId":"k","keyUsage":"npm:signatures","publicKey":{"rawBytes":"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEWQJXTL+La/bJ29aX9iTMPzU2WnoJi1OKRc9mEVVK5JP4S6A8lbOx3HjwkxlnShSRqr/8Cc5IQ9a3hstLpZYKZA=="}}]}`
	npm, err := provenance.ParseRegistryKeys([]byte(keys))
	if err != nil {
		f.Fatal(err)
	}
	j := Judge{Verifier: verify.New(&verify.Root{}), NPM: npm}
	files, _ := ParseIntegrity("sha256:" + strings.Repeat("00", 32))
	f.Fuzz(func(t *testing.T, kind string, data []byte) {
		if v := j.Judge(Subject{Name: "x", Version: "1", Files: files, Hashed: true}, []Piece{{Kind: Kind(kind), Data: data}}); v.Class != Hash {
			t.Fatalf("%+v", v)
		}
	})
}
