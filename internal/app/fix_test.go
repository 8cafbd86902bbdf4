package app

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/format/intoto"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// smallApp is a project of npm that asks for one package, a 1.0.0.
func smallApp() map[string]string {
	return map[string]string{
		"app/package.json":      "{\n  \"name\": \"app\",\n  \"dependencies\": {\n    \"a\": \"^1.0.0\"\n  }\n}\n",
		"app/package-lock.json": "{\n  \"name\": \"app\",\n  \"lockfileVersion\": 3,\n  \"packages\": {\n    \"\": {\n      \"name\": \"app\",\n      \"dependencies\": {\n        \"a\": \"^1.0.0\"\n      }\n    },\n    \"node_modules/a\": {\n      \"version\": \"1.0.0\",\n      \"resolved\": \"https://registry.invalid/a/-/a-1.0.0.tgz\"\n    }\n  }\n}\n",
		"meta/a.json":           `{"name":"a","versions":{"1.0.0":{},"1.0.1":{"dist":{"tarball":"https://registry.invalid/a/-/a-1.0.1.tgz"}},"2.0.0":{}}}`,
	}
}

// fixes runs fix on the folder app of the world.
func (w *world) fixes(change func(r *FixRequest)) *FixResult {
	w.Helper()
	r := FixRequest{RegistryDir: w.at("meta")}
	r.Targets = []string{w.at("app")}
	if change != nil {
		change(&r)
	}
	res, err := Fix(context.Background(), w.env, r, nil)
	if err != nil {
		w.Fatal(err)
	}
	return res
}

// claimed lists what a result claims to remove, as package version>id.
func claimed(res *FixResult) []string {
	var out []string
	for i := range res.Projects {
		for _, s := range res.Projects[i].Steps {
			for _, r := range s.Removes {
				out = append(out, r.Package+" "+r.Version+">"+strings.TrimPrefix(r.ID, "vuln/"))
			}
		}
	}
	return out
}

func TestAnAppliedFixIsProvedAndCheckAgrees(t *testing.T) {
	w := newWorld(t, smallApp())
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "1.0.1", vector: highVector}.json())
	before := w.text("app/package-lock.json")
	res := w.fixes(func(r *FixRequest) { r.Apply, r.Proof = true, w.at("proof.json") })
	if !slices.Equal(claimed(res), []string{"a 1.0.0>CVE-2026-1"}) || res.ExitCode != 0 || !slices.Equal(res.Written, []string{"package-lock.json"}) {
		t.Errorf("%v, exit %d, wrote %v", claimed(res), res.ExitCode, res.Written)
	}
	if got := w.text("app/package-lock.json"); got != strings.NewReplacer("\"version\": \"1.0.0\"", "\"version\": \"1.0.1\"", "a-1.0.0", "a-1.0.1").Replace(before) {
		t.Errorf("more than the entry changed:\n%s", got)
	}
	proof := []byte(w.text("proof.json"))
	st, err := intoto.DecodeStatement(proof, budget.New(budget.Default(), int64(len(proof))))
	if err != nil || st.PredicateType != RemedyV1 || !st.Has("sha256", hashOf([]byte(w.text("app/package-lock.json")))) {
		t.Fatalf("%+v, %v", st, err)
	}
	var pred proofPredicate
	if err := json.Unmarshal([]byte(st.Predicate.Raw()), &pred); err != nil {
		t.Fatal(err)
	}
	if len(pred.Removed) != 1 || pred.Files[0].Before != "sha256:"+hashOf([]byte(before)) || !strings.HasPrefix(pred.Database.Digest, "sha256:") || !pred.Applied || len(pred.Added) != 0 {
		t.Errorf("%+v", pred)
	}
	again := w.fixes(nil)
	if len(again.Projects) != 0 || again.ExitCode != 0 {
		t.Errorf("a second run finds %+v", again.Projects)
	}
	if left := w.names("app"); !slices.Equal(left, []string{"package-lock.json", "package.json"}) {
		t.Errorf("files are left: %v", left)
	}
}

func TestAPlanWritesNothing(t *testing.T) {
	w := newWorld(t, smallApp())
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "2.0.0", vector: highVector}.json())
	lock, mani := w.text("app/package-lock.json"), w.text("app/package.json")
	res := w.fixes(nil)
	if len(claimed(res)) != 1 || len(res.Written) != 0 {
		t.Errorf("%+v", res)
	}
	if w.text("app/package-lock.json") != lock || w.text("app/package.json") != mani {
		t.Error("a plan changed files")
	}
}

func TestAFailingApplyLeavesTheFilesAsTheyWere(t *testing.T) {
	w := newWorld(t, smallApp())
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "2.0.0", vector: highVector}.json())
	lock := w.text("app/package-lock.json")
	r := FixRequest{RegistryDir: w.at("meta")}
	r.Targets = []string{w.at("app")}
	c, err := prepare(context.Background(), w.env, r.CheckRequest, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer c.close()
	x := &fixer{checked: c, ctx: context.Background(), req: r, verdicts: verdictsOf(c.db.DB)}
	if err := x.sources(); err != nil {
		t.Fatal(err)
	}
	res := &FixResult{Projects: x.plan()}
	if len(res.Projects) != 1 || len(res.Projects[0].Files) != 2 {
		t.Fatalf("%+v", res.Projects)
	}
	w.put(map[string]string{"app/package.json": "{\"changed\":\"meanwhile\"}"})
	if names, err := x.apply(res); err == nil || !strings.Contains(err.Error(), "it changed while it was looked at") {
		t.Errorf("%v, %v", names, err)
	}
	if w.text("app/package-lock.json") != lock || w.text("app/package.json") != "{\"changed\":\"meanwhile\"}" {
		t.Error("half of the change stands")
	}
}

func TestAClaimThatDoesNotComeTrueIsWithdrawn(t *testing.T) {
	w := newWorld(t, smallApp())
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "1.0.1", vector: highVector}.json())
	r := FixRequest{RegistryDir: w.at("meta")}
	r.Targets = []string{w.at("app")}
	for name, tamper := range map[string]func(p *FixProject){
		"the file does not hold the change": func(p *FixProject) { p.Files[0].Now = append(p.Files[0].Was, '\n'); p.check = nil },
		"it resolves to something else": func(p *FixProject) {
			p.Files[0].Now = []byte(strings.Replace(string(p.Files[0].Now), `"version": "1.0.1"`, `"version": "3.0.0"`, 1))
		},
		"another weak version comes": func(p *FixProject) {
			p.Files[0].Now = []byte(strings.Replace(string(p.Files[0].Now), `"version": "1.0.1"`, `"version": "1.0.0-rc.1"`, 1))
			p.check = nil
		},
	} {
		c, err := prepare(context.Background(), w.env, r.CheckRequest, nil)
		if err != nil {
			t.Fatal(err)
		}
		x := &fixer{checked: c, ctx: context.Background(), req: r, verdicts: verdictsOf(c.db.DB)}
		if err := x.sources(); err != nil {
			t.Fatal(err)
		}
		res := &FixResult{Projects: x.plan()}
		tamper(&res.Projects[0])
		if err := x.prove(res); err != nil {
			t.Fatal(err)
		}
		p := res.Projects[0]
		if len(p.Steps) != 0 || len(p.Files) != 0 || len(p.Withdrawn) != 1 || p.Withdrawn[0].Why == "" {
			t.Errorf("%s: %+v", name, p)
		}
		if x.exit(res) != fault.ExitGate {
			t.Errorf("%s: exit %d", name, x.exit(res))
		}
		c.close()
	}
}

func TestAWorkspacesOwnManifestIsRelaxed(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/package.json":            `{"name":"root","workspaces":["packages/*"]}`,
		"app/packages/w/package.json": "{\n\t\"name\": \"w\",\n\t\"version\": \"1.0.0\",\n\t\"dependencies\": { \"a\": \"~1.0.0\" }\n}\n",
		"app/package-lock.json": `{"name":"root","lockfileVersion":3,"packages":{"":{"name":"root","workspaces":["packages/*"]},"node_modules/a":{"version":"1.0.0"},` +
			`"node_modules/w":{"resolved":"packages/w","link":true},"packages/w":{"version":"1.0.0","dependencies":{"a":"~1.0.0"}}}}`,
		"meta/a.json": `{"name":"a","versions":{"1.0.0":{},"2.0.0":{"dist":{"integrity":"sha512-x"}}}}`,
	})
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "2.0.0", vector: highVector}.json())
	res := w.fixes(func(r *FixRequest) { r.Apply = true })
	if len(claimed(res)) != 1 || res.ExitCode != 0 {
		t.Errorf("%+v", res.Projects)
	}
	if got := w.text("app/packages/w/package.json"); got != "{\n\t\"name\": \"w\",\n\t\"version\": \"1.0.0\",\n\t\"dependencies\": { \"a\": \"~2.0.0\" }\n}\n" {
		t.Error(got)
	}
	if got := w.text("app/package-lock.json"); !strings.Contains(got, `"packages/w":{"version":"1.0.0","dependencies":{"a":"~2.0.0"}}`) || !strings.Contains(got, `"node_modules/a":{"version":"2.0.0","integrity":"sha512-x"}`) {
		t.Error(got)
	}
}

func TestAWorkspaceOutsideOfTheTargetIsNeverWritten(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/package.json":      `{"name":"root"}`,
		"outside/package.json":  `{"dependencies":{"a":"~1.0.0"}}`,
		"app/package-lock.json": `{"lockfileVersion":3,"packages":{"":{},"../outside":{"dependencies":{"a":"~1.0.0"}},"node_modules/a":{"version":"1.0.0"},"../outside/node_modules/a":{"version":"1.0.0"}}}`,
		"meta/a.json":           `{"name":"a","versions":{"1.0.0":{},"2.0.0":{}}}`,
	})
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "2.0.0", vector: highVector}.json())
	res := w.fixes(func(r *FixRequest) { r.Apply = true })
	if len(res.Written) != 0 || len(claimed(res)) != 0 {
		t.Errorf("%+v", res)
	}
	if got := w.text("outside/package.json"); got != `{"dependencies":{"a":"~1.0.0"}}` {
		t.Error(got)
	}
}

func TestOnlineAsksTheRegistryOfTheUsersSettingsAndNoOther(t *testing.T) {
	var asked []string
	s := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.EscapedPath()+" "+r.Header.Get("Authorization"))
		rw.Write([]byte(`{"name":"a","versions":{"1.0.0":{},"1.0.1":{}}}`))
	}))
	defer s.Close()
	list := smallApp()
	delete(list, "meta/a.json")
	list["meta/x.json"] = "{}"
	list["home/.npmrc"] = "registry=" + s.URL + "/npm\n//" + strings.TrimPrefix(s.URL, "http://") + "/npm/:_authToken=mine\n"
	w := newWorld(t, list)
	w.vars["HOME"] = w.at("home")
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "1.0.1", vector: highVector}.json())
	if res := w.fixes(nil); len(claimed(res)) != 0 || len(asked) != 0 {
		t.Errorf("without --online: %v, asked %v", claimed(res), asked)
	}
	if res := w.fixes(func(r *FixRequest) { r.Online = true }); len(claimed(res)) != 1 {
		t.Errorf("%+v", res.Projects)
	}
	if !slices.Equal(asked, []string{"/npm/a Bearer mine"}) {
		t.Errorf("asked %q", asked)
	}
}

func TestAProxyOfGoIsNotAskedForPrivateModules(t *testing.T) {
	var asked []string
	s := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		asked = append(asked, r.URL.Path)
		http.NotFound(rw, r)
	}))
	defer s.Close()
	w := newWorld(t, map[string]string{"app/go.mod": "module m\n\ngo 1.21\n\nrequire (\n\tcorp.example/a v1.0.0\n\topen.example/b v1.0.0\n)\n", "meta/x.json": "{}"})
	w.vars["GOPROXY"], w.vars["GOPRIVATE"], w.vars["GOMODCACHE"] = s.URL+",direct", "corp.example", w.at("none")
	from := t.TempDir()
	writeExport(t, from, "Go",
		`{"id":"CVE-2026-1","modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"Go","name":"corp.example/a"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"1.0.1"}]}]}]}`,
		`{"id":"CVE-2026-2","modified":"2026-01-01T00:00:00Z","affected":[{"package":{"ecosystem":"Go","name":"open.example/b"},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"fixed":"1.0.1"}]}]}]}`)
	if _, err := BuildDatabase(w.env, from, ""); err != nil {
		t.Fatal(err)
	}
	res := w.fixes(func(r *FixRequest) { r.Online = true })
	if len(asked) == 0 || slices.ContainsFunc(asked, func(p string) bool { return strings.Contains(p, "corp.example") }) {
		t.Errorf("asked for %q", asked)
	}
	if len(claimed(res)) != 0 || len(res.Projects[0].Blocked) != 2 {
		t.Errorf("%+v", res.Projects)
	}
}

func TestFilesOfOtherKindsAreToldApart(t *testing.T) {
	w := newWorld(t, map[string]string{
		"app/yarn.lock":                     "# yarn lockfile v1\n\n\na@^1.0.0:\n  version \"1.0.0\"\n  resolved \"https://registry.invalid/a/-/a-1.0.0.tgz\"\n",
		"app/x/node_modules/a/package.json": `{"name":"a","version":"1.0.0","_id":"a@1.0.0"}`,
		"app/package.json":                  `{"name":"app","dependencies":{"a":"^1.0.0"}}`,
		"app/old/package.json":              `{"name":"old","dependencies":{"a":"^1.0.0"}}`,
		"app/old/package-lock.json":         `{"lockfileVersion":1,"dependencies":{"a":{"version":"1.0.0"}}}`,
		"meta/x.json":                       "{}",
	})
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "1.0.1", vector: highVector}.json())
	why := make(map[string]string)
	res := w.fixes(func(r *FixRequest) { r.NoIgnore = true })
	for _, p := range res.Projects {
		for _, b := range p.Blocked {
			why[p.Path] = b.Why
		}
	}
	for path, want := range map[string]string{
		"yarn.lock": "the versions of a are not known", "old/package-lock.json": "no lock file of npm of version 2 or 3",
	} {
		if !strings.Contains(why[path], want) {
			t.Errorf("%s: %q", path, why[path])
		}
	}
	if len(claimed(res)) != 0 || res.ExitCode != fault.ExitGate {
		t.Errorf("%v, exit %d", claimed(res), res.ExitCode)
	}
}

func TestWrongRequestsAreRefused(t *testing.T) {
	w := newWorld(t, smallApp())
	w.advisories(flaw{id: "CVE-2026-1", name: "a", vector: highVector}.json())
	for name, change := range map[string]func(r *FixRequest){
		"two folders":                func(r *FixRequest) { r.Targets = append(r.Targets, w.at("meta")) },
		"no folder of metadata":      func(r *FixRequest) { r.RegistryDir = w.at("meta/a.json") },
		"apply to a package URL":     func(r *FixRequest) { r.Targets, r.Apply = []string{"pkg:npm/a@1.0.0"}, true },
		"a proof of nothing":         func(r *FixRequest) { r.Proof = w.at("proof.json") },
		"a target that is not there": func(r *FixRequest) { r.Targets = []string{w.at("none")} },
	} {
		r := FixRequest{RegistryDir: w.at("meta")}
		r.Targets = []string{w.at("app")}
		change(&r)
		if res, err := Fix(context.Background(), w.env, r, nil); err == nil {
			t.Errorf("%s: %+v", name, res)
		}
	}
	if _, err := os.Stat(w.at("proof.json")); err == nil {
		t.Error("a proof of nothing was written")
	}
}

func TestALyingRegistryCostsOnePackageOnly(t *testing.T) {
	list := smallApp()
	list["app/package.json"] = `{"name":"app","dependencies":{"a":"^1.0.0","b":"^1.0.0"}}`
	list["app/package-lock.json"] = `{"lockfileVersion":3,"packages":{"":{"dependencies":{"a":"^1.0.0","b":"^1.0.0"}},"node_modules/a":{"version":"1.0.0"},"node_modules/b":{"version":"1.0.0"}}}`
	var deep []string
	for i := range 600 { // every new version needs the next package, without end
		list[fmt.Sprintf("meta/n%d.json", i)] = fmt.Sprintf(`{"name":"n%d","versions":{"1.0.0":{"dependencies":{"n%d":"1.0.0"}}}}`, i, i+1)
		deep = append(deep, fmt.Sprintf(`"1.0.%d":{"dependencies":{"n0":"1.0.0","b":"^1.0.0"}}`, i+1))
	}
	list["meta/b.json"] = `{"name":"b","versions":{"1.0.0":{},` + strings.Join(deep, ",") + "}}"
	w := newWorld(t, list)
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "1.0.1", vector: highVector}.json(), flaw{id: "CVE-2026-2", name: "b", fixed: "1.0.1", vector: highVector}.json())
	began := time.Now()
	res := w.fixes(nil)
	if !slices.Equal(claimed(res), []string{"a 1.0.0>CVE-2026-1"}) {
		t.Errorf("%v", claimed(res))
	}
	if b := res.Projects[0].Blocked; len(b) != 1 || !strings.Contains(b[0].Why, "more packages than are looked at") {
		t.Errorf("%+v", b)
	}
	if d := time.Since(began); d > time.Minute {
		t.Errorf("it took %s", d)
	}
}

func BenchmarkFixALockOf1500PackagesWith40Findings(b *testing.B) {
	list := map[string]string{}
	var lock, asks []string
	var flaws []string
	for i := range 1500 {
		name := fmt.Sprintf("p%d", i)
		needs := ""
		if i >= 100 {
			needs = fmt.Sprintf(`"p%d":"^1.0.0"`, i-100)
		} else {
			asks = append(asks, fmt.Sprintf(`"p%d":"^1.0.0"`, i+1400))
		}
		lock = append(lock, fmt.Sprintf("    \"node_modules/%s\": {\n      \"version\": \"1.0.0\",\n      \"resolved\": \"https://registry.invalid/%s/-/%s-1.0.0.tgz\",\n      \"dependencies\": {%s}\n    }", name, name, name, needs))
		var vs []string
		for v := range 30 {
			vs = append(vs, fmt.Sprintf(`"1.%d.0":{"dependencies":{%s},"dist":{"tarball":"https://registry.invalid/x"}}`, v, needs))
		}
		list["meta/"+name+".json"] = `{"name":"` + name + `","versions":{` + strings.Join(vs, ",") + "}}"
		if i%37 == 5 {
			flaws = append(flaws, flaw{id: fmt.Sprintf("CVE-2026-%d", 1000+i), name: name, fixed: "1.20.0", vector: highVector}.json())
		}
	}
	list["app/package.json"] = `{"name":"app","dependencies":{` + strings.Join(asks, ",") + "}}"
	list["app/package-lock.json"] = "{\n  \"lockfileVersion\": 3,\n  \"packages\": {\n    \"\": {\n      \"dependencies\": {" + strings.Join(asks, ",") + "}\n    },\n" + strings.Join(lock, ",\n") + "\n  }\n}\n"
	w := newWorld(b, list)
	w.advisories(flaws...)
	for b.Loop() {
		if res := w.fixes(nil); len(claimed(res)) < 40 {
			b.Fatalf("%d claims", len(claimed(res)))
		}
	}
}

func TestOptionsReachThePlan(t *testing.T) {
	w := newWorld(t, smallApp())
	w.advisories(flaw{id: "CVE-2026-1", name: "a", fixed: "2.0.0", vector: highVector}.json())
	for name, o := range map[string]remedy.Options{"no majors": {NoMajor: true}, "another package": {Only: []string{"b"}}} {
		if res := w.fixes(func(r *FixRequest) { r.Options = o }); len(claimed(res)) != 0 {
			t.Errorf("%s: %v", name, claimed(res))
		}
	}
	if res := w.fixes(func(r *FixRequest) { r.Only = []string{"cve-2026-1"} }); len(claimed(res)) != 1 {
		t.Errorf("%v", claimed(res))
	}
}

func TestCachesAreFoundWhereTheToolsKeepThem(t *testing.T) {
	get := func(vars map[string]string) func(string) string { return func(k string) string { return vars[k] } }
	for want, vars := range map[string]map[string]string{
		"m": {"GOMODCACHE": "m", "GOPATH": "p"}, filepath.Join("p", "pkg", "mod"): {"GOPATH": "p" + string(filepath.ListSeparator) + "q"}, filepath.Join("h", "go", "pkg", "mod"): {"HOME": "h"},
	} {
		if got := moduleCache(get(vars)); got != want {
			t.Errorf("%v: %s", vars, got)
		}
	}
	if got := userFile(get(map[string]string{"X": "x"}), "X", ".npm"); got != "x" {
		t.Error(got)
	}
}
