package app

import (
	"errors"
	"io/fs"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"

	"golang.org/x/mod/module"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/registry/fetch"
	"github.com/ossay-dev/ossay/internal/inspect/registry/gomodule"
	"github.com/ossay-dev/ossay/internal/inspect/registry/npmregistry"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
	"github.com/ossay-dev/ossay/internal/judge/match"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// packumentType is the abbreviated form of metadata (npm registry, "Package
// metadata"), which has all that resolving needs.
const packumentType = "application/vnd.npm.install-v1+json"

// verdictsOf asks the database about single versions, each once.
func verdictsOf(db *advisory.DB) remedy.Verdicts {
	known := make(map[[3]string][]remedy.Weakness)
	return func(eco, name, version string) []remedy.Weakness {
		if version == "" {
			return nil
		}
		key := [3]string{eco, name, version}
		if ws, ok := known[key]; ok {
			return ws
		}
		g := component.Merge([]*component.Listing{{Nodes: []component.Node{{Ecosystem: eco, Name: name, Version: version}}}}, func(n *component.Node) string {
			return ecosystem.PURL(n.Ecosystem, n.Name, n.Version)
		})
		var out []remedy.Weakness
		for _, f := range match.Match(g, db, nil).Findings {
			out = append(out, weakness(&f))
		}
		known[key] = out
		return out
	}
}

func weakness(f *finding.Finding) remedy.Weakness {
	return remedy.Weakness{ID: f.Rule, Aliases: f.Aliases, Severity: f.Severity, Malicious: f.Malicious, KEV: f.KEV, EPSS: f.EPSS, Fixed: f.Fixed}
}

// sources finds the caches and registries that the user's own tools use.
func (x *fixer) sources() error {
	get := x.env.Getenv
	var client *fetch.Client
	if x.req.Online {
		client = fetch.New(x.ctx)
	}
	x.client = client
	x.private = get("GONOPROXY")
	if x.private == "" {
		x.private = get("GOPRIVATE")
	}
	x.golang = gomodule.New(dirFS(filepath.Join(moduleCache(get), "cache", "download")), x.proxy(client))
	var recorded fs.FS
	if x.req.RegistryDir != "" {
		if info, err := os.Stat(x.req.RegistryDir); err != nil || !info.IsDir() {
			return fault.New(fault.Usage, "--registry-dir %s: not a folder", x.req.RegistryDir)
		}
		recorded = dirFS(x.req.RegistryDir)
	}
	asked := sync.OnceValue(func() string { return npmsRegistry(x.ctx) })
	x.recorded = recorded
	x.npm = func(bases []string, rc []byte) *npmregistry.Source {
		var set npmregistry.Settings
		if r := get("npm_config_registry"); r != "" {
			set.Add("registry="+r, get)
		} else if r := get("NPM_CONFIG_REGISTRY"); r != "" {
			set.Add("registry="+r, get)
		}
		if text, err := os.ReadFile(userFile(get, "npm_config_userconfig", ".npmrc")); err == nil && len(text) < maxConfig {
			set.Add(string(text), get)
		}
		set.AddProject(string(rc))
		if base, _ := set.For("x"); base == "" && client != nil {
			if r := asked(); r != "" {
				set.Add("registry="+r, get)
			}
		}
		cache := &npmregistry.Cache{FS: dirFS(filepath.Join(userFile(get, "npm_config_cache", ".npm"), "_cacache")), Bases: append(set.Bases(), bases...)}
		s := &npmregistry.Source{Dir: recorded, Cache: cache}
		if client != nil {
			s.Fetch = func(name string, limit int64) ([]byte, error) {
				base, token := set.For(strings.Replace(name, "%2f", "/", 1))
				if base == "" {
					return nil, errors.New("npm's settings name no registry to ask")
				}
				return client.Get(base+name, packumentType, token, limit)
			}
		}
		return s
	}
	return nil
}

// userFile returns what a variable names, else a file of the user's home folder.
func userFile(get func(string) string, variable, name string) string {
	if v := get(variable); v != "" {
		return v
	}
	return filepath.Join(get("HOME"), name)
}

// dirFS is a folder's file system, nil if there is no such folder.
func dirFS(dir string) fs.FS {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil
	}
	return os.DirFS(dir)
}

// moduleCache returns where the go command keeps modules (go help environment).
func moduleCache(get func(string) string) string {
	if d := get("GOMODCACHE"); d != "" {
		return d
	}
	if list := filepath.SplitList(get("GOPATH")); len(list) > 0 && list[0] != "" {
		return filepath.Join(list[0], "pkg", "mod")
	}
	return filepath.Join(get("HOME"), "go", "pkg", "mod")
}

// proxy returns how to ask the proxies of GOPROXY: those in folders (file://)
// always, others with a client only. Private modules are never asked for.
func (x *fixer) proxy(client *fetch.Client) gomodule.Fetch {
	var dirs []fs.FS
	var bases []string
	for _, p := range strings.FieldsFunc(x.goProxy(client != nil), func(r rune) bool { return r == ',' || r == '|' }) {
		u, err := url.Parse(strings.TrimSpace(p))
		switch {
		case err != nil:
		case u.Scheme == "file":
			if d := dirFS(filepath.FromSlash(u.Path)); d != nil {
				dirs = append(dirs, d)
			}
		case client != nil && (u.Scheme == "https" || u.Scheme == "http"):
			bases = append(bases, strings.TrimRight(p, "/")+"/")
		}
	}
	if len(dirs)+len(bases) == 0 {
		return nil
	}
	return func(name string, limit int64) ([]byte, error) {
		err := gomodule.ErrUnknown
		for _, d := range dirs {
			data, e := fs.ReadFile(d, name)
			if e == nil && int64(len(data)) <= limit {
				return data, nil
			}
		}
		path, e := module.UnescapePath(name[:max(strings.Index(name, "/@v/"), 0)])
		if e != nil || module.MatchPrefixPatterns(x.private, path) {
			return nil, err
		}
		for _, b := range bases {
			var data []byte
			if data, err = client.Get(b+name, "", "", limit); err == nil {
				return data, nil
			}
		}
		return nil, err
	}
}

// goProxy returns GOPROXY: of the environment, else of the user's file of
// settings, else of the toolchain's (go help environment).
func (x *fixer) goProxy(online bool) string {
	get := x.env.Getenv
	if p := get("GOPROXY"); p != "" || !online {
		return p
	}
	files := []string{get("GOENV")}
	if d, err := os.UserConfigDir(); err == nil && files[0] == "" {
		files[0] = filepath.Join(d, "go", "env")
	}
	if p, err := exec.LookPath("go"); err == nil { // only to find its folder; it is not run
		if p, err = filepath.EvalSymlinks(p); err == nil {
			files = append(files, filepath.Join(filepath.Dir(p), "..", "go.env"))
		}
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil || len(text) > maxConfig {
			continue
		}
		for l := range strings.Lines(string(text)) {
			if p, ok := strings.CutPrefix(strings.TrimSpace(l), "GOPROXY="); ok {
				return p
			}
		}
	}
	return ""
}
