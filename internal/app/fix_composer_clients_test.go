package app

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// composer runs Composer in the folder app, without the network.
func (w *world) composer(args ...string) (string, error) {
	w.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "composer", append(args, "--no-interaction", "--no-ansi")...)
	cmd.Dir = w.at("app")
	cmd.Env = append(os.Environ(), "COMPOSER_ALLOW_SUPERUSER=1", "COMPOSER_DISABLE_NETWORK=1", "COMPOSER_HOME="+w.at("composer-home"))
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func needsComposer(t testing.TB) {
	t.Helper()
	if _, err := exec.LookPath("composer"); err != nil {
		t.Skip("there is no composer here")
	}
}

// phpFlaw writes an advisory about all versions of a package up to one.
func phpFlaw(id, name, last string) string {
	return fmt.Sprintf(`{"schema_version":"1.7.0","id":%q,"modified":"2026-11-20T00:00:00Z","summary":"a flaw","severity":[{"type":"CVSS_V3","score":%q}],"affected":[{"package":{"ecosystem":"Packagist","name":%q},"ranges":[{"type":"ECOSYSTEM","events":[{"introduced":"0"},{"last_affected":%q}]}]}]}`, id, highVector, name, last)
}

// phpAdvisories makes records about packages of Composer the database in use.
func (w *world) phpAdvisories(records ...string) {
	w.Helper()
	from := w.TempDir()
	writeExport(w, from, "Packagist", records...)
	if _, err := BuildDatabase(w.env, from, ""); err != nil {
		w.Fatal(err)
	}
}

// randomPackages writes a repository of packages that need one another: all
// releases, and those that are there at first.
func randomPackages(t testing.TB, r *rand.Rand) (all, first string) {
	repo, old := map[string]map[string]any{}, map[string]map[string]any{}
	for i := range 6 {
		name := "acme/" + string(rune('a'+i))
		repo[name], old[name] = map[string]any{}, map[string]any{}
		for _, v := range []string{"1.0.0", "v1.0.1", "1.1.0", "1.2.0-beta1", "v1.2.0", "2.0.0", "2.1.0"} {
			require := map[string]string{"php": ">=7.2"}
			for range r.IntN(3) {
				if i < 5 {
					require["acme/"+string(rune('a'+i+1+r.IntN(5-i)))] = []string{"^1.0", "^1.1", "~1.0.0", ">=1.0 <2.1", "^2.0", "1.0.* || ^2.0", "*"}[r.IntN(7)]
				}
			}
			p := map[string]any{
				"name": name, "version": v, "require": require, "type": "library", "license": []string{"MIT"}, "description": "a/b é",
				"dist": map[string]string{"type": "zip", "url": "https://registry.invalid/" + name + "-" + v + ".zip", "reference": fmt.Sprintf("%x", r.Uint64()), "shasum": ""},
			}
			repo[name][v] = p
			if v == "1.0.0" || r.IntN(2) == 0 {
				old[name][v] = p
			}
		}
	}
	write := func(m any) string {
		raw, err := json.Marshal(map[string]any{"packages": m})
		if err != nil {
			t.Fatal(err)
		}
		return string(raw)
	}
	return write(repo), write(old)
}

// TestComposerTakesTheLockFilesThatFixWrites lets Composer make lock files of random
// projects with old releases, mends random weaknesses in them, and lets Composer
// judge the result: the hash of the manifest, and every requirement.
func TestComposerTakesTheLockFilesThatFixWrites(t *testing.T) {
	needsComposer(t)
	rounds := 10
	if testing.Short() {
		rounds = 2
	}
	mended, relaxed := 0, 0
	for seed := range rounds {
		r := rand.New(rand.NewPCG(uint64(seed), 11))
		all, first := randomPackages(t, r)
		w := newWorld(t, map[string]string{"composer-home/x": "", "repo/packages.json": first, "meta/composer/packages.json": all})
		w.put(map[string]string{"app/composer.json": "{\n    \"name\": \"acme/app\",\n    \"repositories\": [{\"type\": \"composer\", \"url\": \"file://" + w.at("repo") + "\"}, {\"packagist\": false}],\n" +
			"    \"require\": {\n        \"acme/a\": \"" + []string{"1.0.*", "^1.0", "~1.0.0"}[r.IntN(3)] + "\",\n        \"php\": \">=7.2\"\n    },\n    \"require-dev\": {\n        \"acme/b\": \"^1.0\",\n        \"acme/e\": \"*\"\n    },\n" +
			"    \"extra\": {\"x\": {}, \"y\": \"ü/é \\ud83d\\ude00\", \"l\": [1, true, {\"0\": 1}]}\n}\n"})
		if out, err := w.composer("update", "--no-install"); err != nil {
			if !strings.Contains(out, "could not be resolved") {
				t.Fatalf("seed %d: %s", seed, out)
			}
			continue
		}
		lock, err := manifest.DecodeComposerLock(w.text("app/composer.lock"), nil)
		if err != nil {
			t.Fatal(err)
		}
		if hash, err := manifest.ComposerHash(w.text("app/composer.json"), nil); err != nil || !strings.Contains(w.text("app/composer.lock"), hash) {
			t.Fatalf("seed %d: another hash: %s, %v", seed, hash, err)
		}
		var records []string
		for _, l := range lock.Packages {
			if r.IntN(2) == 0 {
				records = append(records, phpFlaw(fmt.Sprintf("CVE-2026-%d", len(records)+1), l.Name, l.Version))
			}
		}
		if records == nil {
			continue
		}
		w.phpAdvisories(records...)
		w.put(map[string]string{"repo/packages.json": all})
		before := w.text("app/composer.json")
		res := w.fixes(func(q *FixRequest) { q.Apply = true })
		for i := range res.Projects {
			for _, x := range res.Projects[i].Withdrawn {
				t.Errorf("seed %d: withdrawn: %+v", seed, x)
			}
		}
		mended += len(claimed(res))
		if w.text("app/composer.json") != before {
			relaxed++
		}
		if out, err := w.composer("install", "--dry-run"); err != nil || strings.Contains(out, "not up to date") {
			t.Errorf("seed %d: Composer refuses the lock file: %s\n%s", seed, out, w.text("app/composer.lock"))
		}
		if out, _ := w.composer("validate", "--no-check-publish"); strings.Contains(out, "lock file is not up to date") || strings.Contains(out, "not present") {
			t.Errorf("seed %d: Composer does not find the lock file valid: %s", seed, out)
		}
		ours := w.text("app/composer.lock")
		if out, err := w.composer("update", "--lock", "--no-install"); err != nil || w.text("app/composer.lock") != ours {
			t.Errorf("seed %d: Composer writes it otherwise: %s\n%s\n%s", seed, out, ours, w.text("app/composer.lock"))
		}
	}
	if mended < rounds/2 || relaxed == 0 && !testing.Short() {
		t.Errorf("%d weaknesses were mended, %d manifests relaxed", mended, relaxed)
	}
	t.Logf("%d weaknesses mended, %d manifests relaxed", mended, relaxed)
}
