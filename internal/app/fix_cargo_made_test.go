package app

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"github.com/ossay-dev/ossay/internal/format/manifest"
)

// A crateMade is one release of a registry that a test makes: its dependencies as
// index entries have them.
type crateMade struct {
	name, version string
	deps          []map[string]any
	features      map[string][]string
	yanked        bool
	links, rust   string
}

// archive packs the release as registries serve it, with a library of nothing.
func (c *crateMade) archive(t testing.TB) []byte {
	t.Helper()
	toml := fmt.Sprintf("[package]\nname = %q\nversion = %q\nedition = \"2021\"\n", c.name, c.version)
	if c.links != "" {
		toml += fmt.Sprintf("links = %q\nbuild = \"build.rs\"\n", c.links)
	}
	if c.rust != "" {
		toml += fmt.Sprintf("rust-version = %q\n", c.rust)
	}
	for _, d := range c.deps {
		table := map[string]string{"normal": "dependencies", "build": "build-dependencies", "dev": "dev-dependencies"}[d["kind"].(string)]
		toml += fmt.Sprintf("[%s.%s]\nversion = %q\noptional = %v\ndefault-features = %v\n", table, d["name"], d["req"], d["optional"], d["default_features"])
		if p, ok := d["package"]; ok {
			toml += fmt.Sprintf("package = %q\n", p)
		}
		list, _ := json.Marshal(d["features"])
		toml += "features = " + string(list) + "\n"
	}
	if len(c.features) > 0 {
		toml += "[features]\n"
		for _, k := range slices.Sorted(maps.Keys(c.features)) {
			list, _ := json.Marshal(c.features[k])
			toml += fmt.Sprintf("%s = %s\n", k, list)
		}
	}
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	w := tar.NewWriter(z)
	for _, f := range [...][2]string{{"Cargo.toml", toml}, {"src/lib.rs", ""}, {"build.rs", "fn main() {}\n"}} {
		name, text := f[0], f[1]
		if err := w.WriteHeader(&tar.Header{Name: c.name + "-" + c.version + "/" + name, Mode: 0o644, Size: int64(len(text))}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// line writes the release as a line of an index.
func (c *crateMade) line(t testing.TB, sum string) string {
	t.Helper()
	deps := c.deps
	if deps == nil {
		deps = []map[string]any{}
	}
	m := map[string]any{"name": c.name, "vers": c.version, "deps": deps, "cksum": sum, "features": map[string][]string{}, "features2": c.features, "v": 2, "yanked": c.yanked, "links": nil}
	if c.links != "" {
		m["links"] = c.links
	}
	if c.rust != "" {
		m["rust_version"] = c.rust
	}
	raw, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw) + "\n"
}

// localCrates writes a local registry of Cargo.
func (w *world) localCrates(dir string, list []*crateMade) {
	w.Helper()
	files := make(map[string]string)
	for _, c := range list {
		a := c.archive(w)
		sum := sha256.Sum256(a)
		files[dir+"/index/"+manifest.CargoDir(c.name)] += c.line(w, hex.EncodeToString(sum[:]))
		files[dir+"/"+c.name+"-"+c.version+".crate"] = string(a)
	}
	w.put(files)
}

// cargo runs cargo in the folder app, without the network and with a home of its
// own.
func (w *world) cargo(args ...string) (string, error) {
	w.Helper()
	return w.cargoWith(append(os.Environ(), "CARGO_NET_OFFLINE=true"), args...)
}

// cargoWith runs cargo with an environment.
func (w *world) cargoWith(env []string, args ...string) (string, error) {
	w.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "cargo", args...)
	cmd.Dir = w.at("app")
	cmd.Env = append(env, "CARGO_HOME="+w.at("cargo-home"), "CARGO_TERM_COLOR=never")
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func needsCargo(t testing.TB) {
	t.Helper()
	if _, err := exec.LookPath("cargo"); err != nil {
		t.Skip("there is no cargo here")
	}
}

// need makes a dependency as an index has it.
func need(name, req string, set ...func(map[string]any)) map[string]any {
	d := map[string]any{"name": name, "req": req, "features": []string{}, "optional": false, "default_features": true, "target": nil, "kind": "normal"}
	for _, f := range set {
		f(d)
	}
	return d
}

// randomCrates makes releases that need one another: those of a letter need those
// of later ones.
func randomCrates(r *rand.Rand, n int) []*crateMade {
	var out []*crateMade
	all := []string{"0.1.0", "0.1.1", "0.2.0", "0.2.3", "1.0.0", "1.0.1", "1.2.0", "1.3.0-rc.1", "1.3.0", "2.0.0", "2.1.0"}
	for i := range n {
		for _, v := range all {
			if r.IntN(8) == 0 {
				continue
			}
			c := &crateMade{name: string(rune('a' + i)), version: v, features: map[string][]string{}, yanked: r.IntN(25) == 0}
			met := map[string]bool{}
			for range r.IntN(4) {
				if i+1 >= n {
					break
				}
				name := string(rune('a' + i + 1 + r.IntN(n-i-1)))
				if met[name] {
					continue
				}
				met[name] = true
				reqs := []string{"^0.1", "^1", "^1", "^1.0.1", "~1.0", ">=0.2, <2", "^0.2", ">=1", "^2", "=1.0.0", "*", "<1.2"}
				d := need(name, reqs[r.IntN(len(reqs))], func(d map[string]any) {
					d["optional"] = r.IntN(2) == 0
					d["default_features"] = r.IntN(3) > 0
					d["kind"] = []string{"normal", "normal", "build", "dev"}[r.IntN(4)]
				})
				if d["kind"] == "dev" {
					d["optional"] = false
				}
				if r.IntN(2) == 0 {
					d["features"] = []string{"extra"}
				}
				c.deps = append(c.deps, d)
			}
			c.features["extra"], c.features["default"] = []string{}, []string{}
			for _, d := range c.deps {
				name := d["name"].(string)
				if d["optional"] != true {
					if r.IntN(3) == 0 && d["kind"] != "dev" {
						c.features["extra"] = append(c.features["extra"], name+"/extra")
					}
					continue
				}
				at := []string{"extra", "default"}[r.IntN(2)]
				switch r.IntN(5) {
				case 0:
					c.features[at] = append(c.features[at], "dep:"+name)
				case 1:
					c.features[at] = append(c.features[at], name+"?/extra")
				case 2:
					c.features[at] = append(c.features[at], name)
				case 3:
					c.features[at] = append(c.features[at], name+"/extra")
				}
			}
			out = append(out, c)
		}
	}
	return out
}
