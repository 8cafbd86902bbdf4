package app

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/trust/pack"
)

// attested is a bundle of the public-good instance about a file with this digest,
// from the suite of SLSA.
const attested = "2892146b063a94cb4a4318c0e98d38af12dcf2b1e29237486b58463b59607bbd"

func attestedBundle(t *testing.T) map[string]any {
	t.Helper()
	data, err := os.ReadFile(suiteFile(t, "slsa/gha-internal/bundle/valid-v0.3.intoto.sigstore"))
	if err != nil {
		t.Fatal(err)
	}
	var b map[string]any
	if err := json.Unmarshal(data, &b); err != nil {
		t.Fatal(err)
	}
	return b
}

// indexObject writes a bundle as a package index keeps it (PEP 740).
func indexObject(t *testing.T, b map[string]any, publisher map[string]any) []byte {
	t.Helper()
	material := b["verificationMaterial"].(map[string]any)
	envelope := b["dsseEnvelope"].(map[string]any)
	a := map[string]any{
		"version":               1,
		"verification_material": map[string]any{"certificate": material["certificate"].(map[string]any)["rawBytes"], "transparency_entries": material["tlogEntries"]},
		"envelope":              map[string]any{"statement": envelope["payload"], "signature": envelope["signatures"].([]any)[0].(map[string]any)["sig"]},
	}
	data, err := json.Marshal(map[string]any{"version": 1, "attestation_bundles": []any{map[string]any{"publisher": publisher, "attestations": []any{a}}}})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func example() map[string]any {
	return map[string]any{"kind": "GitHub", "repository": "slsa-framework/example-package", "workflow": "e2e.generic.schedule.main.default.slsa3.yml"}
}

// indexServer is a package index with one project of three files.
type indexServer struct {
	*httptest.Server
	asked      map[string]string // path to Authorization
	provenance func(w http.ResponseWriter)
	address    string // of the provenance
}

func newIndex(t *testing.T, object []byte) *indexServer {
	t.Helper()
	s := &indexServer{asked: map[string]string{}, address: "/integrity/demo/1.0/demo-1.0.tar.gz/provenance"}
	s.provenance = func(w http.ResponseWriter) { _, _ = w.Write(object) }
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		s.asked[q.URL.Path] = q.Header.Get("Authorization")
		switch {
		case q.URL.Path == "/simple/demo-pkg/" && strings.Contains(q.Header.Get("Accept"), "application/vnd.pypi.simple.v1+json"):
			fmt.Fprintf(w, `{"files":[{"filename":"demo-1.0.tar.gz","hashes":{"sha256":%q},"provenance":%q},{"filename":"old.tar.gz","hashes":{"sha256":"00"},"provenance":"/x"},{"filename":"plain.whl","hashes":{"sha256":%q},"provenance":null}]}`, attested, s.address, attested)
		case strings.HasPrefix(q.URL.Path, "/integrity/"):
			s.provenance(w)
		default:
			http.NotFound(w, q)
		}
	}))
	t.Cleanup(s.Close)
	return s
}

func (f *forest) requirements() string {
	return f.write("py/requirements.txt", []byte("Demo_Pkg==1.0 --hash=sha256:"+attested+"\n"))
}

func TestAttestationsOfAPackageIndexAreCollectedAndVerifiedElsewhere(t *testing.T) {
	b := attestedBundle(t)
	f := newForest(t)
	lock := f.requirements()
	s := newIndex(t, indexObject(t, b, example()))
	f.vars["HOME"] = f.dir
	f.write(".config/pip/pip.conf", []byte("[global]\nindex_url = "+strings.Replace(s.URL, "http://", "http://me:a-secret@", 1)+"/simple\n"))
	res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}})
	if res.Pieces[string(pack.PyPI)] != 1 || len(res.Notes) != 0 {
		t.Fatalf("%+v", res)
	}
	if s.asked["/simple/demo-pkg/"] == "" || s.asked[s.address] == "" || len(s.asked) != 2 {
		t.Errorf("%v", s.asked)
	}
	data, err := os.ReadFile(res.Output)
	if err != nil || strings.Contains(string(data), "a-secret") {
		t.Error("the pack holds the password", err)
	}
	got := f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Pack: res.Output})
	if got.all.Provenance != 1 || len(got.findings) != 0 {
		t.Errorf("%+v %+v", got.all, got.findings)
	}
	for _, p := range got.by {
		if p.Source != "github.com/slsa-framework/example-package" || p.Level != 2 || p.Ecosystem != "PyPI" {
			t.Errorf("%+v", p)
		}
	}
	// What is remembered alarms when the evidence is gone.
	f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Pack: res.Output, Remember: true})
	if got := f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}}); len(got.findings) != 1 || got.findings[0].Rule != "verify/evidence-gone" {
		t.Errorf("%+v", got.findings)
	}
}

func TestAttestationsOfAnIndexThatDoNotFitAreRefused(t *testing.T) {
	b := attestedBundle(t)
	thief := example()
	thief["repository"] = "thief/demo"
	flow := example()
	flow["workflow"] = "other.yml"
	other := attestedBundle(t)
	other["dsseEnvelope"].(map[string]any)["payload"] = "e30="
	for name, tt := range map[string]struct {
		object []byte
		rule   string
	}{
		"another publisher": {indexObject(t, b, thief), "verify/attestations-disagree"},
		"another workflow":  {indexObject(t, b, flow), "verify/attestations-disagree"},
		"another statement": {indexObject(t, other, example()), "verify/artifact-mismatch"},
		"no object":         {[]byte("{}"), "verify/bundle-malformed"},
	} {
		f := newForest(t)
		lock := f.requirements()
		s := newIndex(t, tt.object)
		res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Index: s.URL + "/simple/"})
		got := f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Pack: res.Output})
		rules := map[string]bool{}
		for _, x := range got.findings {
			rules[x.Rule] = true
		}
		if got.all.Hash != 1 || !rules[tt.rule] && !(name == "another statement" && rules["verify/statement-malformed"]) {
			t.Errorf("%s: %+v %v", name, got.all, rules)
		}
	}
}

func TestAnIndexCannotSendAPasswordElsewhere(t *testing.T) {
	f := newForest(t)
	lock := f.requirements()
	other := newIndex(t, nil)
	s := newIndex(t, nil)
	s.address = other.URL + "/integrity/steal"
	res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Index: s.URL + "/simple"})
	if len(other.asked) != 0 || !strings.Contains(fmt.Sprint(res.Notes), "another host, which is not asked") {
		t.Errorf("%v %v", other.asked, res.Notes)
	}
	for index, want := range map[string]string{"": "no package index is named for 1 packages", "file:///etc": "no http address", "http://u:a-secret@ho st/": "no http address"} {
		res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Index: index})
		if text := fmt.Sprint(res.Notes); !strings.Contains(text, want) || strings.Contains(text, "a-secret") {
			t.Errorf("%q: %s", index, text)
		}
	}
	if res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Index: s.URL, Offline: true}); !strings.Contains(fmt.Sprint(res.Notes), "was not asked") {
		t.Errorf("%v", res.Notes)
	}
}

func TestTheIndexComesFromPipsConfiguration(t *testing.T) {
	f := newForest(t)
	f.vars["HOME"] = f.dir
	f.write(".pip/pip.conf", []byte("[list]\nindex-url=https://wrong.invalid\n[global]\n# index-url = https://no.invalid\nindex-url: 'https://old.invalid/simple'\n"))
	if got := f.env.pipIndex(); got != "https://old.invalid/simple" {
		t.Error(got)
	}
	f.write(".config/pip/pip.conf", []byte("[global]\nindex-url=https://a.invalid\n[install]\nindex_url=https://b.invalid\n"))
	if got := f.env.pipIndex(); got != "https://b.invalid" {
		t.Error(got)
	}
	f.vars["XDG_CONFIG_HOME"] = f.dir + "/x"
	f.write("x/pip/pip.conf", []byte("[global]\nindex-url=https://x.invalid\n"))
	if got := f.env.pipIndex(); got != "https://x.invalid" {
		t.Error(got)
	}
	f.vars["UV_INDEX_URL"] = "https://uv.invalid"
	f.vars["PIP_INDEX_URL"] = "https://env.invalid"
	if got := f.env.pipIndex(); got != "https://env.invalid" {
		t.Error(got)
	}
	for name, want := range map[string]string{"Demo_Pkg": "demo-pkg", "a.-_b": "a-b", "x": "x"} {
		if got := pypiName(name); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// bill writes a bill of materials of one component with a digest.
func (f *forest) bill(purl string) string {
	return f.write("bill.cdx.json", fmt.Appendf(nil, `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"application","name":"tool","version":"1","purl":%q,"hashes":[{"alg":"SHA-256","content":%q}]}]}`, purl, attested))
}

func TestArtifactAttestationsOfGitHubAreCollectedAndVerifiedElsewhere(t *testing.T) {
	bundle, err := json.Marshal(attestedBundle(t))
	if err != nil {
		t.Fatal(err)
	}
	asked := map[string]string{}
	var s *httptest.Server
	s = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		asked[q.URL.String()] = q.Header.Get("Authorization")
		switch q.URL.Path {
		case "/repos/o/tool/attestations/sha256:" + attested:
			w.Header().Set("Link", `<`+s.URL+`/next>; rel="next", <`+s.URL+`/last>; rel="last"`)
			fmt.Fprint(w, `{"attestations":[{"bundle":null,"bundle_url":"https://elsewhere.invalid/x"}]}`)
		case "/next", "/repos/Homebrew/homebrew-core/attestations/sha256:" + attested, "/orgs/acme/attestations/sha256:" + attested:
			fmt.Fprintf(w, `{"attestations":[{"bundle":%s,"repository_id":1}]}`, bundle)
		default:
			http.NotFound(w, q)
		}
	}))
	defer s.Close()
	for purl, owners := range map[string][]string{"pkg:github/o/tool@1": nil, "pkg:brew/tool@1": nil, "pkg:generic/tool@1": {"acme", "nobody/nothing"}} {
		f := newForest(t)
		f.vars["GH_TOKEN"] = "a-secret"
		bill := f.bill(purl)
		res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{bill}}, GitHub: s.URL + "/", Owners: owners})
		if res.Pieces[string(pack.Bundle)] != 1 {
			t.Errorf("%s: %+v %v", purl, res, asked)
			continue
		}
		if purl == "pkg:github/o/tool@1" && (len(res.Notes) != 1 || !strings.Contains(res.Notes[0].Reason, "kept at another address")) {
			t.Errorf("%v", res.Notes)
		}
		got := f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{bill}}, Pack: res.Output})
		if got.all.Provenance != 1 || len(got.findings) != 0 {
			t.Errorf("%s: %+v %+v", purl, got.all, got.findings)
		}
	}
	for address, token := range asked {
		if token != "Bearer a-secret" {
			t.Errorf("%s without the token", address)
		}
	}
	f := newForest(t)
	if res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{f.bill("pkg:github/o/tool@1")}}}); !strings.Contains(fmt.Sprint(res.Notes), "--github-api URL") {
		t.Errorf("%v", res.Notes)
	}
	if res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{f.bill("pkg:github/o/tool@1")}}, Offline: true}); !strings.Contains(fmt.Sprint(res.Notes), "gh attestation download") {
		t.Errorf("%v", res.Notes)
	}
}

func TestAGitHubThatSendsElsewhereOrInCirclesIsLeft(t *testing.T) {
	n := 0
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("another host was asked") }))
	defer other.Close()
	var s *httptest.Server
	next := ""
	s = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		n++
		w.Header().Set("Link", `<`+next+`>; rel="next"`)
		fmt.Fprint(w, `{"attestations":[]}`)
	}))
	defer s.Close()
	for address, want := range map[string]string{s.URL + "/again": "more attestations than are asked for", other.URL: "another host"} {
		next, n = address, 0
		f := newForest(t)
		res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{f.bill("pkg:github/o/tool@1")}}, GitHub: s.URL})
		if n > maxPages || !strings.Contains(fmt.Sprint(res.Notes), want) {
			t.Errorf("%s: %d %v", address, n, res.Notes)
		}
	}
}

func TestBundlesAreTakenLineByLine(t *testing.T) {
	bundle, err := json.Marshal(attestedBundle(t))
	if err != nil {
		t.Fatal(err)
	}
	f := newForest(t)
	bill := f.bill("pkg:generic/tool@1")
	lines := f.write("evidence/sha256:"+attested+".jsonl", []byte(string(bundle)+"\n\nno bundle\n"))
	res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{bill}}, Bundles: []string{f.dir + "/evidence"}, Offline: true})
	if res.Pieces[string(pack.Bundle)] != 1 || len(res.Notes) != 1 || !strings.HasSuffix(res.Notes[0].Path, ".jsonl:2") {
		t.Errorf("%+v", res)
	}
	var got finding.Share
	if got = f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{bill}}, Pack: res.Output}).all; got.Provenance != 1 {
		t.Errorf("%+v %s", got, lines)
	}
}
