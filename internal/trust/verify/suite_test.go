package verify

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// suite returns a folder of the outside suites, or skips.
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

func trusted(t testing.TB, parts ...string) *Root {
	t.Helper()
	r, err := ParseRoot(read(t, parts...))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func digestOnly(t testing.TB, name string) Artifact {
	t.Helper()
	alg, value, _ := strings.Cut(name, ":")
	d, err := hex.DecodeString(value)
	if err != nil {
		t.Fatal(err)
	}
	return Artifact{Digests: map[string][]byte{alg: d}}
}

// conformance is a case of the sigstore-conformance suite.
type conformance struct {
	Dir, Bundle, Artifact, Expect, Identity, Issuer, Key string
	Root                                                 string `json:"trusted_root"`
	Modes                                                []string
	Reason                                               Reason
	Also                                                 []Reason
}

func TestTheConformanceSuiteOfSigstore(t *testing.T) {
	dir := suite(t, "sigstore-conformance")
	var cases []conformance
	if err := json.Unmarshal(read(t, dir, "cases.json"), &cases); err != nil {
		t.Fatal(err)
	}
	if len(cases) < 40 {
		t.Fatalf("%d cases", len(cases))
	}
	for _, c := range cases {
		for _, mode := range c.Modes {
			artifact := read(t, dir, c.Artifact)
			a := Of("a.txt", artifact)
			if mode == "digest" {
				sum := sha256.Sum256(artifact)
				a = Artifact{Digests: map[string][]byte{"sha256": sum[:]}}
			}
			got := conform(t, dir, c, a)
			switch {
			case c.Expect == "pass" && len(got) > 0:
				t.Errorf("%s (%s): refused: %v", c.Dir, mode, got)
			case c.Expect == "fail" && len(got) == 0:
				t.Errorf("%s (%s): accepted", c.Dir, mode)
			case c.Expect == "fail" && got[0].Reason != c.Reason && !slices.Contains(c.Also, got[0].Reason):
				t.Errorf("%s (%s): %s, want %s\n%v", c.Dir, mode, got[0].Reason, c.Reason, got)
			}
		}
	}
}

func conform(t *testing.T, dir string, c conformance, a Artifact) []Failure {
	t.Helper()
	want := Expectation{}
	if c.Key != "" {
		k, err := keys.ParsePublic(read(t, dir, c.Key))
		if err != nil {
			return []Failure{{Reason: KeyUnusable, Detail: err.Error()}}
		}
		want.Key = k
	} else {
		want.Identity, want.Issuer = Exact(c.Identity), Exact(c.Issuer)
	}
	return New(trusted(t, dir, c.Root)).Bundle(read(t, dir, c.Bundle), a, want).Failures
}

func TestTheCryptographyOfRealProvenance(t *testing.T) {
	dir := suite(t, "slsa")
	var cases []struct {
		Name, Bundle, Issuer, Subject, Expect string
		Identity                              string `json:"certificate-identity"`
	}
	if err := json.Unmarshal(read(t, dir, "crypto-cases.json"), &cases); err != nil {
		t.Fatal(err)
	}
	v := New(trusted(t, dir, "production-trusted_root.json"))
	for _, c := range cases {
		r := v.Bundle(read(t, dir, c.Bundle), digestOnly(t, c.Subject), Expectation{Identity: Exact(c.Identity), Issuer: Exact(c.Issuer)})
		if r.OK() != (c.Expect == "pass") {
			t.Errorf("%s: %v, want %s", c.Name, r.Failures, c.Expect)
		}
	}
}

func BenchmarkBundle(b *testing.B) {
	dir := suite(b, "sigstore-conformance")
	artifact := Of("a.txt", read(b, dir, "a.txt"))
	for _, name := range []string{"happy-path-v0.3", "rekor2-happy-path"} {
		rootFile := "production-trusted_root.json"
		if p := filepath.Join(dir, name, "trusted_root.json"); exists(p) {
			rootFile = filepath.Join(name, "trusted_root.json")
		}
		files, err := filepath.Glob(filepath.Join(dir, name, "*.sigstore.json"))
		if err != nil || len(files) == 0 {
			files, _ = filepath.Glob(filepath.Join(dir, name, "bundle*.json"))
		}
		data := read(b, files[0])
		v := New(trusted(b, dir, rootFile))
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if r := v.Bundle(bytes.Clone(data), artifact, Expectation{Anyone: true}); !r.OK() {
					b.Fatal(r.Failures)
				}
			}
		})
	}
}

func exists(p string) bool {
	_, err := os.Stat(p)
	return err == nil
}
