package app

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// smallCrate is a project of Cargo that asks for one crate, a 1.0.0 of the default
// registry, and index files of that registry below meta.
func smallCrate(t testing.TB) map[string]string {
	line := func(v string) string { return (&crateMade{name: "aaaa", version: v}).line(t, strings.Repeat("1", 64)) }
	return map[string]string{
		"app/Cargo.toml":        "[package]\nname = \"app\"\nversion = \"0.1.0\"\n\n[dependencies]\naaaa = \"1\"\n",
		"app/Cargo.lock":        "version = 4\n\n[[package]]\nname = \"aaaa\"\nversion = \"1.0.0\"\nsource = \"registry+https://registry.invalid/" + cratesIO + "-index\"\nchecksum = \"" + strings.Repeat("0", 64) + "\"\n\n[[package]]\nname = \"app\"\nversion = \"0.1.0\"\ndependencies = [\n \"aaaa\",\n]\n",
		"meta/index/aa/aa/aaaa": line("1.0.0") + line("1.0.1") + line("2.0.0"),
		"home/x":                "",
	}
}

func crateWorld(t testing.TB) *world {
	w := newWorld(t, smallCrate(t))
	w.vars["CARGO_HOME"] = w.at("home")
	w.crateAdvisories(crateFlaw("CVE-2026-1", "aaaa", "1.0.0"))
	return w
}

func TestAMendedLockFileOfCargoChangesInOneEntryOnly(t *testing.T) {
	w := crateWorld(t)
	before := w.text("app/Cargo.lock")
	res := w.fixes(func(r *FixRequest) { r.Apply = true })
	if !slices.Equal(claimed(res), []string{"aaaa 1.0.0>CVE-2026-1"}) || res.ExitCode != 0 || len(res.Projects[0].Commands) > 0 {
		t.Errorf("%+v", res.Projects)
	}
	want := strings.NewReplacer("\"1.0.0\"", "\"1.0.1\"", strings.Repeat("0", 64), strings.Repeat("1", 64)).Replace(before)
	if got := w.text("app/Cargo.lock"); got != want {
		t.Errorf("more than the entry changed:\n%s", got)
	}
}

func TestIndexFilesComeFromWhereCargosSettingsSay(t *testing.T) {
	for name, set := range map[string]func(w *world) string{
		"a local registry of the project": func(w *world) string {
			if err := os.Rename(w.at("meta"), w.at("app/reg")); err != nil {
				w.Fatal(err)
			}
			return "[source.crates-io]\nreplace-with = \"l\"\n[source.l]\nlocal-registry = \"reg\"\n"
		},
		"a folder of the user": func(w *world) string {
			w.put(map[string]string{"home/config.toml": "[source.crates-io]\nreplace-with = \"l\"\n[source.l]\nlocal-registry = \"" + filepath.ToSlash(w.at("meta")) + "\"\n"})
			return ""
		},
	} {
		w := crateWorld(t)
		if text := set(w); text != "" {
			w.put(map[string]string{"app/.cargo/config.toml": text})
		}
		if res := w.fixes(func(r *FixRequest) { r.RegistryDir = "" }); len(claimed(res)) != 1 {
			t.Errorf("%s: %+v", name, res.Projects)
		}
	}
}

func TestAProjectCannotPointCargoOutsideOfItself(t *testing.T) {
	for _, dir := range []string{"../meta", "/meta", "reg/../../meta"} {
		w := crateWorld(t)
		if dir == "/meta" {
			dir = filepath.ToSlash(w.at("meta"))
		}
		w.put(map[string]string{"app/.cargo/config.toml": "[source.crates-io]\nreplace-with = \"l\"\n[source.l]\nlocal-registry = \"" + dir + "\"\n"})
		res := w.fixes(func(r *FixRequest) { r.RegistryDir = "" })
		if len(claimed(res)) != 0 || !slices.Equal(res.Projects[0].Commands, []string{"cargo update -p aaaa@1.0.0"}) {
			t.Errorf("%s: %+v", dir, res.Projects)
		}
	}
}

func TestASparseIndexIsAskedOnlineOnlyAndWithoutSecrets(t *testing.T) {
	w := crateWorld(t)
	asked := 0
	srv := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		asked++
		if r.Header.Get("Authorization") != "" {
			t.Error("a secret was sent")
		}
		text, err := os.ReadFile(w.at("meta/index") + strings.TrimPrefix(r.URL.Path, "/i"))
		if err != nil {
			rw.WriteHeader(http.StatusNotFound)
			return
		}
		_, _ = rw.Write(text)
	}))
	defer srv.Close()
	w.put(map[string]string{
		"home/config.toml":      "[source.crates-io]\nreplace-with = \"m\"\n[source.m]\nregistry = \"sparse+" + srv.URL + "/i/\"\n",
		"home/credentials.toml": "[registry]\ntoken = \"secret\"\n",
	})
	if res := w.fixes(func(r *FixRequest) { r.RegistryDir = "" }); len(claimed(res)) != 0 || asked != 0 {
		t.Errorf("asked %d times: %+v", asked, res.Projects)
	}
	if res := w.fixes(func(r *FixRequest) { r.RegistryDir, r.Online = "", true }); len(claimed(res)) != 1 || asked == 0 {
		t.Errorf("%+v", res.Projects)
	}
}

func TestTheCacheOfARealCargoIsRead(t *testing.T) {
	needsCargo(t)
	w := crateWorld(t)
	srv := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/i/config.json" {
			_, _ = rw.Write([]byte(`{"dl":"http://registry.invalid/dl"}`))
			return
		}
		text, err := os.ReadFile(w.at("meta/index") + strings.TrimPrefix(r.URL.Path, "/i"))
		if err != nil {
			rw.WriteHeader(http.StatusNotFound)
			return
		}
		rw.Header().Set("ETag", `"one"`)
		_, _ = rw.Write(text)
	}))
	defer srv.Close()
	w.vars["CARGO_HOME"] = w.at("cargo-home")
	w.put(map[string]string{
		"app/.cargo/config.toml": "[source.crates-io]\nreplace-with = \"m\"\n[source.m]\nregistry = \"sparse+" + srv.URL + "/i/\"\n",
		"app/src/lib.rs":         "", "cargo-home/x": "",
	})
	old := w.text("app/Cargo.lock")
	if err := os.Remove(w.at("app/Cargo.lock")); err != nil {
		t.Fatal(err)
	}
	if out, err := w.cargoWith(os.Environ(), "generate-lockfile"); err != nil {
		t.Skipf("cargo cannot ask the test's index: %s", out)
	}
	w.put(map[string]string{"app/Cargo.lock": old})
	res := w.fixes(func(r *FixRequest) { r.RegistryDir, r.Apply = "", true })
	if len(claimed(res)) != 1 || !strings.Contains(w.text("app/Cargo.lock"), "1.0.1") {
		t.Errorf("%+v", res.Projects)
	}
}

func TestLockFilesOfCargoThatCannotBeMendedSayWhy(t *testing.T) {
	for name, c := range map[string]struct {
		change func(w *world)
		want   string
	}{
		"an old form": {func(w *world) {
			w.put(map[string]string{"app/Cargo.lock": strings.TrimPrefix(w.text("app/Cargo.lock"), "version = 4\n\n")})
		}, "an old form"},
		"without a manifest": {func(w *world) {
			if err := os.Remove(w.at("app/Cargo.toml")); err != nil {
				w.Fatal(err)
			}
		}, "the requirement of app 0.1.0 is not known"},
		"an index of something else": {func(w *world) { w.put(map[string]string{"meta/index/aa/aa/aaaa": "[]"}) }, "no entry of a registry index"},
	} {
		w := crateWorld(t)
		c.change(w)
		before := w.text("app/Cargo.lock")
		res := w.fixes(func(r *FixRequest) { r.Apply = true })
		if len(claimed(res)) != 0 || len(res.Projects) != 1 || len(res.Projects[0].Blocked) != 1 || !strings.Contains(res.Projects[0].Blocked[0].Why, c.want) {
			t.Errorf("%s: %+v", name, res.Projects)
		}
		if w.text("app/Cargo.lock") != before {
			t.Errorf("%s: the file changed", name)
		}
	}
}

func TestTheDefaultRegistryIsTheOneThatMostCratesComeFrom(t *testing.T) {
	at := func(sources ...string) *manifest.CargoLock {
		l := &manifest.CargoLock{}
		for _, s := range sources {
			l.Packages = append(l.Packages, &manifest.CargoLocked{Source: s})
		}
		return l
	}
	own := "registry+https://registry.invalid/" + cratesIO + "-index"
	for want, l := range map[string]*manifest.CargoLock{
		own: at("", "registry+a", "registry+a", own), "registry+b": at("registry+a", "registry+b", "registry+b"), "": at("", "git+x"),
	} {
		if got := defaultRegistry(l); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}
