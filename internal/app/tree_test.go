package app

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/trust/pack"
	"github.com/ossay-dev/ossay/internal/trust/sign"
)

// forest is a folder with a state folder of its own.
type forest struct {
	t    testing.TB
	dir  string
	vars map[string]string
	env  Env
}

func newForest(t testing.TB) *forest {
	t.Helper()
	f := &forest{t: t, dir: t.TempDir(), vars: map[string]string{}}
	f.vars["OSSAY_STATE"] = filepath.Join(f.dir, "state")
	f.env = Env{In: strings.NewReader(""), Getenv: func(k string) string { return f.vars[k] }, Now: time.Now, Version: "test"}
	return f
}

func (f *forest) write(name string, data []byte) string {
	f.t.Helper()
	name = filepath.Join(f.dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		f.t.Fatal(err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		f.t.Fatal(err)
	}
	return name
}

// sums gathers what a verification of a tree said.
type sums struct {
	all      finding.Share
	by       map[string]finding.Provability
	findings []finding.Finding
	notes    []finding.Refusal
}

func (s *sums) Emit(e finding.Event) error {
	switch e := e.(type) {
	case finding.Share:
		s.all = e
	case finding.Provability:
		s.by[e.Component] = e
	case finding.Found:
		s.findings = append(s.findings, *e.Finding)
	case finding.Coverage:
		s.notes = append(s.notes, e.Notes...)
	}
	return nil
}

func (f *forest) verify(req TreeRequest) *sums {
	f.t.Helper()
	s := &sums{by: map[string]finding.Provability{}}
	if _, err := VerifyTree(context.Background(), f.env, req, s, nil); err != nil {
		f.t.Fatal(err)
	}
	return s
}

// npmLock writes a lock file of packages with their content.
func (f *forest) npmLock(content map[string]string) string {
	f.t.Helper()
	type locked struct {
		Version   string `json:"version"`
		Integrity string `json:"integrity"`
	}
	needs, packages := map[string]string{}, map[string]any{}
	for name, text := range content {
		needs[name] = "^1.0.0"
		packages["node_modules/"+name] = locked{"1.0.0", sri(text)}
	}
	packages[""] = map[string]any{"name": "app", "version": "1.0.0", "dependencies": needs}
	data, err := json.Marshal(map[string]any{"name": "app", "version": "1.0.0", "lockfileVersion": 3, "packages": packages})
	if err != nil {
		f.t.Fatal(err)
	}
	return f.write("app/package-lock.json", data)
}

func sri(text string) string {
	sum := sha512.Sum512([]byte(text))
	return "sha512-" + base64.StdEncoding.EncodeToString(sum[:])
}

// registry is an npm registry that signs.
type registry struct {
	key     *ecdsa.PrivateKey
	id      string
	content map[string]string
	mu      sync.Mutex
	asked   map[string]string // path to the token that came with it
	change  func(name string, dist map[string]any)
	server  *httptest.Server
}

func newRegistry(t testing.TB, content map[string]string) *registry {
	t.Helper()
	k, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	r := &registry{key: k, id: "SHA256:test", content: content, asked: map[string]string{}}
	r.server = httptest.NewServer(r)
	t.Cleanup(r.server.Close)
	return r
}

// keys returns the keys in the form in which they are published.
func (r *registry) keys(t testing.TB) []byte {
	t.Helper()
	der, err := x509.MarshalPKIXPublicKey(r.key.Public())
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(map[string]any{"keys": []any{map[string]any{
		"keyId": r.id, "keyUsage": "npm:signatures", "publicKey": map[string]any{"rawBytes": der, "validFor": map[string]string{"start": "1999-01-01T00:00:00Z"}},
	}}})
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func (r *registry) ServeHTTP(w http.ResponseWriter, q *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.asked[q.URL.EscapedPath()] = q.Header.Get("Authorization")
	name := strings.TrimSuffix(strings.TrimPrefix(q.URL.Path, "/"), "/1.0.0")
	text, ok := r.content[name]
	if !ok {
		http.NotFound(w, q)
		return
	}
	digest := sha256.Sum256([]byte(name + "@1.0.0:" + sri(text)))
	sig, err := ecdsa.SignASN1(rand.Reader, r.key, digest[:])
	if err != nil {
		panic(err)
	}
	dist := map[string]any{"integrity": sri(text), "signatures": []any{map[string]any{"keyid": r.id, "sig": sig}}}
	if r.change != nil {
		r.change(name, dist)
	}
	_ = json.NewEncoder(w).Encode(map[string]any{"name": name, "version": "1.0.0", "dist": dist})
}

func (f *forest) pack(req PackRequest) *PackResult {
	f.t.Helper()
	req.Output = filepath.Join(f.dir, "e.pack")
	res, err := PackEvidence(context.Background(), f.env, req, nil)
	if err != nil {
		f.t.Fatal(err)
	}
	return res
}

func TestSignaturesOfTheRegistryAreCollectedAndVerifiedElsewhere(t *testing.T) {
	content := map[string]string{"left": "l", "right": "r", "@scope/inner": "s", "changed": "c", "forged": "f", "unsigned": "u"}
	f := newForest(t)
	lock := f.npmLock(content)
	r := newRegistry(t, map[string]string{"left": "l", "right": "r", "@scope/inner": "s", "changed": "another tarball", "forged": "f", "unsigned": "u"})
	r.change = func(name string, dist map[string]any) {
		switch name {
		case "forged":
			dist["signatures"] = []any{map[string]any{"keyid": r.id, "sig": []byte("no signature")}}
		case "unsigned":
			delete(dist, "signatures")
		}
	}
	f.vars["HOME"] = f.dir
	host := strings.TrimPrefix(r.server.URL, "http:")
	f.write(".npmrc", []byte("registry="+r.server.URL+"/\n"+host+"/:_authToken=${TOKEN}\n"))
	f.vars["TOKEN"] = "a-secret"
	res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}})
	if res.Pieces[string(pack.NPMSignatures)] != 5 {
		t.Errorf("%+v", res)
	}
	if r.asked["/@scope%2Finner/1.0.0"] != "Bearer a-secret" {
		t.Errorf("asked: %v", r.asked)
	}
	data, err := os.ReadFile(res.Output)
	if err != nil || strings.Contains(string(data), "a-secret") {
		t.Error("the pack holds the token", err)
	}
	keys := f.write("keys.json", r.keys(t))
	s := f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Pack: res.Output, NPMKeys: keys})
	if s.all.Components != 6 || s.all.Signature != 3 || s.all.Hash != 3 {
		t.Errorf("%+v", s.all)
	}
	got := map[string]string{}
	for _, x := range s.findings {
		got[x.Package] = x.Rule
	}
	if len(got) != 2 || got["changed"] != "verify/artifact-mismatch" || got["forged"] != "verify/signature-invalid" {
		t.Errorf("%v", got)
	}
	if p := s.by["pkg:npm/%40scope/inner@1.0.0"]; p.Class != "signature" || p.Signer != "npm registry, key SHA256:test" {
		t.Errorf("%+v", p)
	}
	// Without its keys the registry's word counts for nothing, and that is said.
	s = f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Pack: res.Output})
	if s.all.Signature != 0 || len(s.findings) != 0 || !strings.Contains(fmt.Sprint(s.notes), "its keys were not given") {
		t.Errorf("%+v %v", s.all, s.notes)
	}
}

func TestARegistryCannotSendATokenElsewhere(t *testing.T) {
	content := map[string]string{"left": "l", "right": "r"}
	other := newRegistry(t, content)
	r := newRegistry(t, content)
	r.change = func(name string, dist map[string]any) {
		dist["attestations"] = map[string]any{"url": other.server.URL + "/-/npm/v1/attestations/" + name + "@1.0.0"}
		if name == "right" {
			dist["attestations"] = map[string]any{"url": other.server.URL + "/steal?x=/-/npm/v1/attestations/../../../x"}
		}
	}
	f := newForest(t)
	lock := f.npmLock(content)
	f.vars["HOME"] = f.dir
	// A project's own configuration may name a registry, and no token.
	f.write("app/.npmrc", []byte("registry="+r.server.URL+"\n"+strings.TrimPrefix(r.server.URL, "http:")+"/:_authToken=${TOKEN}\n"))
	f.vars["TOKEN"] = "a-secret"
	f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}})
	if len(other.asked) != 0 {
		t.Errorf("another host was asked: %v", other.asked)
	}
	if _, ok := r.asked["/-/npm/v1/attestations/left@1.0.0"]; !ok || len(r.asked) != 3 {
		t.Errorf("%v", r.asked)
	}
	for p, token := range r.asked {
		if token != "" {
			t.Errorf("%s was asked with the token of the project's file", p)
		}
	}
	redirect := httptest.NewServer(http.RedirectHandler(other.server.URL, http.StatusFound))
	defer redirect.Close()
	res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Registry: redirect.URL})
	if len(other.asked) != 0 || !strings.Contains(fmt.Sprint(res.Notes), "302") {
		t.Errorf("%v %v", other.asked, res.Notes)
	}
}

func TestWithoutARegistryNothingIsAsked(t *testing.T) {
	f := newForest(t)
	lock := f.npmLock(map[string]string{"left": "l"})
	res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}})
	if len(res.Notes) != 1 || !strings.Contains(res.Notes[0].Reason, "no registry is named for 1 packages") {
		t.Errorf("%+v", res.Notes)
	}
	for _, address := range []string{"file:///etc", "http://127.0.0.1:1", "::"} {
		res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Registry: address})
		if len(res.Notes) != 1 || !strings.Contains(res.Notes[0].Reason, "asking the registry") {
			t.Errorf("%s: %+v", address, res.Notes)
		}
	}
}

// TestTheModulesOfThisRepositoryAreProved uses what the Go client on this machine
// keeps, and the key in the Go toolchain's own source.
func TestTheModulesOfThisRepositoryAreProved(t *testing.T) {
	out, err := exec.Command("go", "env", "GOROOT", "GOPATH", "GOMODCACHE").Output()
	lines := strings.Split(string(out), "\n")
	if err != nil || len(lines) < 3 {
		t.Skip("go env does not run here")
	}
	source, err := os.ReadFile(filepath.Join(lines[0], "src", "cmd", "go", "internal", "modfetch", "key.go"))
	key := regexp.MustCompile(`"([^"+\s]+\+[0-9a-f]{8}\+[^"]+)"`).FindSubmatch(source)
	if err != nil || key == nil {
		t.Skip("the toolchain's source is not here")
	}
	f := newForest(t)
	f.vars["GOPATH"], f.vars["GOMODCACHE"], f.vars["GOSUMDB"] = lines[1], lines[2], string(key[1])
	for _, name := range []string{"go.mod", "go.sum"} {
		data, err := os.ReadFile(filepath.Join("..", "..", name))
		if err != nil {
			t.Fatal(err)
		}
		f.write("module/"+name, data)
	}
	dir := filepath.Join(f.dir, "module")
	res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{dir}}, Offline: true})
	if res.Pieces[string(pack.SumLookup)] == 0 {
		t.Skip("the Go client keeps no records here")
	}
	s := f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{dir}}, Pack: res.Output})
	if s.all.Signature == 0 || len(s.findings) > 0 {
		t.Errorf("%+v %+v", s.all, s.findings)
	}
	t.Logf("%d of %d modules are proved to the signed tree", s.all.Signature, s.all.Components)

	// The same modules with one changed sum.
	sums, err := os.ReadFile(filepath.Join(dir, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	f.write("module/go.sum", regexp.MustCompile(`(golang.org/x/mod v\S+ h1:)\S+`).ReplaceAll(sums, []byte("${1}"+base64.StdEncoding.EncodeToString(make([]byte, 32)))))
	s = f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{dir}}, Pack: res.Output})
	rules := map[string]bool{}
	for _, x := range s.findings {
		if x.Package != "golang.org/x/mod" {
			t.Errorf("%s", x.Message)
		}
		rules[x.Rule] = true
	}
	if !rules["verify/artifact-mismatch"] || !rules["verify/digest-changed"] {
		t.Errorf("%v", rules)
	}
}

func TestVerdictsThatAreDamagedCostTimeOnly(t *testing.T) {
	content := map[string]string{"left": "l"}
	f := newForest(t)
	lock := f.npmLock(content)
	r := newRegistry(t, content)
	res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Registry: r.server.URL})
	req := TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Pack: res.Output, NPMKeys: f.write("keys.json", r.keys(t))}
	f.verify(req)
	kept, err := filepath.Glob(filepath.Join(f.dir, "state", "trust", "verdicts", "*"))
	if err != nil || len(kept) != 1 {
		t.Fatal(kept, err)
	}
	for _, damage := range []string{"", "{", "null\n[]\n{\"key\":\"AA==\"}\n", strings.Repeat("x", 1<<20)} {
		if err := os.WriteFile(kept[0], []byte(damage), 0o600); err != nil {
			t.Fatal(err)
		}
		if s := f.verify(req); s.all.Signature != 1 {
			t.Errorf("%.20q: %+v", damage, s.all)
		}
	}
	// Other keys make other verdicts: what was right with those counts for these no more.
	req.NPMKeys = f.write("other.json", newRegistry(t, content).keys(t))
	if s := f.verify(req); s.all.Signature != 0 || len(s.findings) != 1 {
		t.Errorf("%+v %+v", s.all, s.findings)
	}
}

func TestEvidenceThatIsTooMuchIsSaid(t *testing.T) {
	f := newForest(t)
	lock := f.npmLock(map[string]string{"left": "l"})
	b := pack.NewBuilder()
	for i := range 3 * maxPieces {
		if err := b.Add(pack.Entry{Kind: pack.NPMSignatures, Package: "pkg:npm/left@1.0.0"}, []byte(fmt.Sprint(i))); err != nil {
			t.Fatal(err)
		}
	}
	out, err := os.Create(filepath.Join(f.dir, "many.pack"))
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	if err := b.Write(out); err != nil {
		t.Fatal(err)
	}
	s := f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Pack: out.Name()})
	if s.all.Hash != 1 || !strings.Contains(fmt.Sprint(s.notes), "at most 64 pieces of evidence") {
		t.Errorf("%+v %v", s.all, s.notes)
	}
}

// instance starts a private Sigstore in this process.
func (f *forest) instance() *signer {
	f.t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	up, err := PrepareInstance(f.env, TrustRequest{User: "maintainer@example.com"})
	if err != nil {
		f.t.Fatal(err)
	}
	go func() { done <- ServeInstance(ctx, f.env, TrustRequest{LogFile: io.Discard}) }()
	f.t.Cleanup(func() {
		stop()
		if err := <-done; err != nil {
			f.t.Error(err)
		}
	})
	for range 500 {
		if answers(ctx, up.URL) {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	s, err := newSigner(ctx, f.env, SignRequest{})
	if err != nil {
		f.t.Fatal(err)
	}
	return s
}

// provenanceOf makes a signed statement about a package.
func (f *forest) provenanceOf(s *signer, name, text string) []byte {
	f.t.Helper()
	raw, err := BuildFacts{Builder: "https://builder.invalid/b", Source: "github.com/o/" + name, Ref: "refs/tags/v1"}.predicate(f.env)
	if err != nil {
		f.t.Fatal(err)
	}
	sum := sha512.Sum512([]byte(text))
	statement, err := (&intoto.Statement{
		Type: intoto.StatementV1, PredicateType: intoto.ProvenanceV1, Raw: raw,
		Subjects: []intoto.Subject{{Name: name, Digest: map[string]string{"sha512": hex.EncodeToString(sum[:])}}},
	}).JSON()
	if err != nil {
		f.t.Fatal(err)
	}
	for range 50 {
		_, bundle, err := s.make(context.Background(), name, sign.Content{Statement: statement})
		if err == nil {
			return bundle
		}
		if !strings.Contains(err.Error(), "429") {
			f.t.Fatal(err)
		}
		time.Sleep(time.Second)
	}
	f.t.Fatal("the instance gives no certificate")
	return nil
}

// BenchmarkTree verifies a tree of OSSAY_BENCH_TREE packages (default 200), each
// with provenance of its own from a private Sigstore; the second run of each round
// takes the verdicts of the first.
func BenchmarkTree(b *testing.B) {
	n, err := strconv.Atoi(os.Getenv("OSSAY_BENCH_TREE"))
	if err != nil {
		n = 200
	}
	f := newForest(b)
	s := f.instance()
	content := map[string]string{}
	for i := range n {
		content[fmt.Sprintf("p%d", i)] = fmt.Sprint("content of ", i)
	}
	var wg sync.WaitGroup
	names := make(chan string)
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for name := range names {
				f.write("evidence/"+name+".sigstore.json", f.provenanceOf(s, name, content[name]))
			}
		}()
	}
	for name := range content {
		names <- name
	}
	close(names)
	wg.Wait()
	lock := f.npmLock(content)
	res := f.pack(PackRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Offline: true, Bundles: []string{filepath.Join(f.dir, "evidence")}})
	req := TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Pack: res.Output}
	run := func(b *testing.B, cold bool) {
		before := cpuSeconds()
		for b.Loop() {
			req.NoCache = cold
			if got := f.verify(req); got.all.Provenance != n {
				b.Fatalf("%+v", got.all)
			}
		}
		b.ReportMetric((cpuSeconds()-before)/float64(b.N), "cpu-s/op")
		b.ReportMetric(b.Elapsed().Seconds()/float64(b.N)/float64(n)*1e6, "µs/package")
	}
	b.Run("cold", func(b *testing.B) { run(b, true) })
	f.verify(TreeRequest{CheckRequest: CheckRequest{Targets: []string{lock}}, Pack: res.Output})
	b.Run("warm", func(b *testing.B) { run(b, false) })
}
