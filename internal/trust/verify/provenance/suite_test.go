package provenance

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/trust/verify"
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

func digest(t testing.TB, name string) verify.Artifact {
	t.Helper()
	alg, value, _ := strings.Cut(name, ":")
	d, err := hex.DecodeString(value)
	if err != nil {
		t.Fatal(err)
	}
	return verify.Artifact{Digests: map[string][]byte{alg: d}}
}

// expectation is a case of the slsa suite.
type expectation struct {
	Name, Command, Bundle, Attestations, Subject, Expect, Reason string
	Source                                                       string `json:"source-uri"`
	Branch                                                       string `json:"source-branch"`
	Tag                                                          string `json:"source-tag"`
	Versioned                                                    string `json:"source-versioned-tag"`
	Builder                                                      string `json:"builder-id"`
	Package                                                      string `json:"package-name"`
	Version                                                      string `json:"package-version"`
}

func TestTheExpectationsOfTheProvenanceSuite(t *testing.T) {
	dir := suite(t, "slsa")
	var cases []expectation
	if err := json.Unmarshal(read(t, dir, "cases.json"), &cases); err != nil {
		t.Fatal(err)
	}
	trusted, err := verify.ParseRoot(read(t, dir, "production-trusted_root.json"))
	if err != nil {
		t.Fatal(err)
	}
	keys, err := ParseRegistryKeys(read(t, dir, "npm-keys.json"))
	if err != nil {
		t.Fatal(err)
	}
	v := verify.New(trusted)
	for _, c := range cases {
		var got []string
		if c.Command == "npm" {
			got = npmCase(t, v, keys, dir, c)
		} else {
			got = slsaCase(t, v, dir, c)
		}
		switch {
		case c.Expect == "pass" && len(got) > 0:
			t.Errorf("%s: refused: %v", c.Name, got)
		case c.Expect == "fail" && (len(got) == 0 || got[0] != c.Reason):
			t.Errorf("%s: %v, want %s", c.Name, got, c.Reason)
		}
	}
}

func slsaCase(t *testing.T, v *verify.Verifier, dir string, c expectation) []string {
	t.Helper()
	r := v.Bundle(read(t, dir, c.Bundle), digest(t, c.Subject), verify.Expectation{Anyone: true})
	var out []string
	for _, f := range r.Failures {
		out = append(out, string(f.Reason))
	}
	if r.Statement == nil {
		return out
	}
	for _, f := range FactsOf(r.Identity, r.Statement).Check(Want{Source: c.Source, Branch: c.Branch, Tag: c.Tag, VersionedTag: c.Versioned, Builder: c.Builder}) {
		out = append(out, f.Reason)
	}
	return out
}

func npmCase(t *testing.T, v *verify.Verifier, keys *RegistryKeys, dir string, c expectation) []string {
	t.Helper()
	a, err := DecodeAttestations(read(t, dir, c.Attestations))
	if err != nil {
		t.Fatal(err)
	}
	publish, build, err := NPM(v, a, keys, digest(t, c.Subject))
	if err != nil {
		t.Fatal(c.Name, err)
	}
	var out []string
	for _, r := range []*verify.Result{publish, build} {
		for _, f := range r.Failures {
			out = append(out, string(f.Reason)+": "+f.Detail)
		}
	}
	f := FactsOf(build.Identity, build.Statement)
	f.Builder = NPMBuilder(f, build.Statement, c.Builder)
	for _, x := range append(f.Check(Want{Source: c.Source, Builder: c.Builder}), CheckPackage(PackageOf(publish.Statement), c.Package, c.Version)...) {
		out = append(out, x.Reason)
	}
	return out
}
