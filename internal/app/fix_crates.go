package app

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/inspect/registry/crateindex"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// The registry that Cargo asks where nothing else is set, and its sparse index
// (Cargo book, "Registries").
const (
	cratesIO    = "crates.io"
	cratesIndex = "https://index." + cratesIO + "/"
)

// cargoFacts returns what is known about crates for a project; missing is set once
// something is not known.
func (x *fixer) cargoFacts(p *FixProject, registry string, missing *bool) *remedy.CargoFacts {
	set, inside := x.cargoSettings(p)
	sources := make(map[string]*crateindex.Source)
	return &remedy.CargoFacts{Crate: func(source, name string) (*manifest.CrateIndex, error) {
		s := sources[source]
		if s == nil {
			place := set.For(source, source == registry, orElse(map[bool]string{true: "sparse+" + cratesIndex}[isCratesIO(source)], source))
			s = x.crateSource(place, isCratesIO(source), inside)
			sources[source] = s
		}
		crate, err := s.Crate(name)
		*missing = *missing || err != nil
		return crate, err
	}}
}

// crateSource returns what is known of one index.
func (x *fixer) crateSource(at crateindex.Place, isDefault bool, inside string) *crateindex.Source {
	s := &crateindex.Source{Dir: x.recorded}
	switch {
	case at.Local != "":
		if dir := x.localRegistry(at.Local, inside); dir != nil && s.Dir == nil {
			s.Dir = dir
		}
		return s
	case at.Vendored:
		s.Fetch = func(string, int64) ([]byte, error) {
			return nil, errors.New("the settings of Cargo take crates from a folder, which has no index of their versions")
		}
		return s
	}
	home := dirFS(filepath.Join(cargoHome(x.env.Getenv), "registry", "index"))
	if host := at.Host(); home != nil && host != "" {
		s.Caches = cachesOf(home, host, isDefault)
	}
	if x.client != nil {
		s.Fetch = func(name string, limit int64) ([]byte, error) {
			if at.Git {
				return nil, fmt.Errorf("its index %s is a git repository, which is not fetched", at.Index)
			}
			return x.client.Get(at.Index+name, "", "", limit)
		}
	}
	return s
}

// cachesOf returns the folders of Cargo's cache that belong to a host: they are
// called for it, with a number behind. The default registry has two, one for each
// protocol.
func cachesOf(home fs.FS, host string, isDefault bool) []fs.FS {
	entries, err := fs.ReadDir(home, ".")
	if err != nil {
		return nil
	}
	var out []fs.FS
	for _, e := range entries {
		of, _, ok := cutLast(e.Name(), "-")
		if !ok || of != host && !(isDefault && of == "github.com" && host == "index."+cratesIO) {
			continue
		}
		if sub, err := fs.Sub(home, e.Name()); err == nil {
			out = append(out, sub)
		}
	}
	return out
}

// localRegistry returns the folder of a local registry. What a project's own
// settings name must lie inside the project.
func (x *fixer) localRegistry(dir, inside string) fs.FS {
	rel, ok := strings.CutPrefix(dir, inProject)
	if !ok {
		return dirFS(filepath.FromSlash(dir))
	}
	if inside == "" || !filepath.IsLocal(filepath.FromSlash(path.Clean(rel))) {
		return nil
	}
	return dirFS(filepath.Join(inside, filepath.FromSlash(rel)))
}

// inProject marks folders that the settings of a project name.
const inProject = "project:"

// cargoSettings reads Cargo's settings: those of the project, from the lock file's
// folder up, then those of the folders above it, then the user's own.
func (x *fixer) cargoSettings(p *FixProject) (set crateindex.Settings, inside string) {
	names := [...]string{".cargo/config.toml", ".cargo/config"}
	add := func(text []byte, err error, base, what string, own bool) {
		if err != nil || len(text) > maxConfig {
			return
		}
		if err := set.Add(string(text), base, own); err != nil {
			p.Notes = append(p.Notes, fmt.Sprintf("Cargo's settings in %s were not read: %v", what, err))
		}
	}
	for dir := path.Dir(p.Path); ; dir = path.Dir(dir) {
		for _, n := range names {
			text, err := x.read(path.Join(dir, n))
			add(text, err, inProject+dir, path.Join(dir, n), false)
		}
		if dir == "." || dir == "/" {
			break
		}
	}
	inside = x.root()
	if abs, err := filepath.Abs(inside); err == nil && inside != "" {
		for dir := filepath.Dir(abs); ; dir = filepath.Dir(dir) {
			for _, n := range names {
				text, err := os.ReadFile(filepath.Join(dir, n))
				add(text, err, dir, filepath.Join(dir, n), true)
			}
			if dir == filepath.Dir(dir) {
				break
			}
		}
	}
	home := cargoHome(x.env.Getenv)
	for _, n := range [...]string{"config.toml", "config"} {
		text, err := os.ReadFile(filepath.Join(home, n))
		add(text, err, filepath.Dir(home), filepath.Join(home, n), true)
	}
	return set, inside
}

// cargoHome returns Cargo's home folder (Cargo book, "Cargo Home").
func cargoHome(get func(string) string) string { return userFile(get, "CARGO_HOME", ".cargo") }

// cutLast cuts around the last separator.
func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}
