package app

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/inspect/registry/crateindex"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// TestCargoTakesTheLockFilesThatFixWrites lets Cargo make lock files of random
// workspaces with old releases, mends random weaknesses in them, and lets Cargo
// judge each result. What the planner takes from a lock file must agree with Cargo
// before anything changes, too.
func TestCargoTakesTheLockFilesThatFixWrites(t *testing.T) {
	needsCargo(t)
	rounds := 25
	if testing.Short() {
		rounds = 5
	}
	mended, made := 0, 0
	for seed := range rounds {
		r := rand.New(rand.NewPCG(uint64(seed), 7))
		all := randomCrates(r, 5+r.IntN(4))
		w := newWorld(t, cargoWorkspace(r))
		var old []*crateMade
		for _, c := range all {
			if r.IntN(4) > 0 {
				old = append(old, c)
			}
		}
		w.localCrates("registry", old)
		if out, err := w.cargo("generate-lockfile"); err != nil {
			if !strings.Contains(out, "failed to select a version") && !strings.Contains(out, "no matching package") {
				t.Fatalf("seed %d: %s", seed, out)
			}
			continue
		}
		made++
		os.RemoveAll(w.at("registry"))
		w.localCrates("registry", all)
		if _, err := w.cargo("metadata", "--locked", "--offline", "--format-version", "1"); err != nil {
			continue // Cargo chooses otherwise now that there are more releases, so it is no judge
		}
		w.agreesOnLock(seed)
		mended += w.mendsLocked(r, seed)
	}
	if made < rounds/3 || mended < rounds/5 {
		t.Errorf("of %d workspaces %d had a lock file, and %d weaknesses were mended", rounds, made, mended)
	}
	t.Logf("%d lock files, %d weaknesses mended", made, mended)
}

// agreesOnLock checks that the planner finds in a lock file of Cargo what Cargo put
// there: every edge, with the features that switch optional dependencies on.
func (w *world) agreesOnLock(seed int) {
	w.Helper()
	lock, err := manifest.DecodeCargoLock(w.text("app/Cargo.lock"), nil)
	if err != nil {
		w.Fatal(err)
	}
	read := func(name string) *manifest.CargoToml {
		m, err := manifest.DecodeCargoToml(w.text("app/"+name), nil)
		if err != nil {
			w.Fatal(err)
		}
		return m
	}
	root := read("Cargo.toml")
	var members []remedy.CargoMember
	for _, name := range []string{"one/Cargo.toml", "two/Cargo.toml"} {
		members = append(members, remedy.CargoMember{Path: name, Manifest: read(name), Root: root, RootPath: "Cargo.toml", Member: true})
	}
	s := &crateindex.Source{Dir: os.DirFS(w.at("registry"))}
	facts := &remedy.CargoFacts{Crate: func(_, name string) (*manifest.CrateIndex, error) { return s.Crate(name) }}
	if open := remedy.CargoOpen(lock, members, defaultRegistry(lock), facts); len(open) > 0 {
		w.Errorf("seed %d: Cargo's lock file is seen otherwise: %q\n%s", seed, open, w.text("app/Cargo.lock"))
	}
}

// cargoWorkspace makes a workspace of two members with random requirements.
func cargoWorkspace(r *rand.Rand) map[string]string {
	reqs := []string{"1", "0.1", "^1.0.1", "=1.0.0", ">=0.2, <2", "*", "~1.0", "0.2"}
	section := func() string {
		var b strings.Builder
		met := map[string]bool{}
		for range 1 + r.IntN(2) {
			name := string(rune('a' + r.IntN(4)))
			if met[name] {
				continue
			}
			met[name] = true
			switch req := reqs[r.IntN(len(reqs))]; r.IntN(3) {
			case 0:
				fmt.Fprintf(&b, "%s = %q\n", name, req)
			case 1:
				fmt.Fprintf(&b, "%s = { version = %q, default-features = false } # as little as can be\n", name, req)
			default:
				fmt.Fprintf(&b, "%s = { version = %q, features = [\"extra\"] }\n", name, req)
			}
		}
		return b.String()
	}
	shared := section()
	name, _, _ := strings.Cut(shared, " ")
	return map[string]string{
		"app/.cargo/config.toml": "[source.crates-io]\nreplace-with = \"here\"\n[source.here]\nlocal-registry = \"../registry\"\n",
		"cargo-home/x":           "",
		"app/Cargo.toml":         "[workspace]\nmembers = [\"one\", \"two\"]\nresolver = \"2\"\n\n[workspace.dependencies]\n" + shared,
		"app/one/Cargo.toml":     "[package]\nname = \"one\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\n" + section() + "\n[dev-dependencies]\n" + section(),
		"app/one/src/lib.rs":     "",
		"app/two/Cargo.toml":     "[package]\nname = \"two\"\nversion = \"0.1.0\"\nedition = \"2021\"\n\n[dependencies]\none = { path = \"../one\" }\n" + name + " = { workspace = true, features = [\"extra\"] }\n",
		"app/two/src/lib.rs":     "",
	}
}

// mendsLocked makes random packages of the lock file weak, mends them, and lets
// Cargo judge. It returns how many weaknesses the plan says it removes.
func (w *world) mendsLocked(r *rand.Rand, seed int) int {
	w.Helper()
	lock, err := manifest.DecodeCargoLock(w.text("app/Cargo.lock"), nil)
	if err != nil {
		w.Fatal(err)
	}
	var records []string
	for _, l := range lock.Packages {
		if l.Source != "" && r.IntN(3) == 0 {
			records = append(records, crateFlaw(fmt.Sprintf("CVE-2026-%d", len(records)+1), l.Name, l.Version))
		}
	}
	if records == nil {
		return 0
	}
	w.crateAdvisories(records...)
	before := w.text("app/Cargo.lock")
	res := w.fixes(func(q *FixRequest) { q.Apply, q.RegistryDir = true, w.at("registry") })
	for i := range res.Projects {
		for _, x := range res.Projects[i].Withdrawn {
			w.Errorf("seed %d: withdrawn: %+v", seed, x)
		}
		for _, n := range res.Projects[i].Notes {
			w.Errorf("seed %d: %s", seed, n)
		}
	}
	if out, err := w.cargo("metadata", "--locked", "--offline", "--format-version", "1"); err != nil {
		w.Errorf("seed %d: cargo refuses the lock file: %s\nbefore:\n%s\nafter:\n%s", seed, out, before, w.text("app/Cargo.lock"))
	}
	return len(claimed(res))
}

// crateFlaw writes an advisory about all versions of a crate up to one.
func crateFlaw(id, name, last string) string {
	return fmt.Sprintf(`{"schema_version":"1.7.0","id":%q,"modified":"2026-11-20T00:00:00Z","summary":"a flaw of %s","severity":[{"type":"CVSS_V3","score":%q}],"affected":[{"package":{"ecosystem":"crates.io","name":%q},"ranges":[{"type":"SEMVER","events":[{"introduced":"0"},{"last_affected":%q}]}]}]}`, id, name, highVector, name, last)
}

// crateAdvisories makes records about crates the database in use.
func (w *world) crateAdvisories(records ...string) {
	w.Helper()
	from := w.TempDir()
	writeExport(w, from, "crates.io", records...)
	if _, err := BuildDatabase(w.env, from, ""); err != nil {
		w.Fatal(err)
	}
}
