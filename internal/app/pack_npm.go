package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/trust/pack"
)

// The bounds of asking a registry.
const (
	askAtOnce  = 8
	askTimeout = 30 * time.Second
	maxAnswer  = 8 << 20 // bytes
)

// npmSettings are what npm's configuration says of registries.
type npmSettings struct {
	registry string            // "" where none is named
	scopes   map[string]string // "@scope" to its registry
	tokens   map[string]string // "//host/path/" to a token; never shown
}

// readNPMSettings reads npm's configuration: the environment, the project's file,
// the user's file; the first that names something counts.
func (e Env) readNPMSettings(dirs []string) *npmSettings {
	s := &npmSettings{registry: e.Getenv("npm_config_registry"), scopes: map[string]string{}, tokens: map[string]string{}}
	if s.registry == "" {
		s.registry = e.Getenv("NPM_CONFIG_REGISTRY")
	}
	var files []string
	for _, d := range dirs {
		if isFile(d) {
			d = filepath.Dir(d)
		}
		files = append(files, filepath.Join(d, ".npmrc"))
	}
	if u := e.Getenv("NPM_CONFIG_USERCONFIG"); u != "" {
		files = append(files, u)
	} else if home := e.Getenv("HOME"); home != "" {
		files = append(files, filepath.Join(home, ".npmrc"))
	}
	for i, f := range files {
		data, err := readBounded(f)
		if err != nil {
			continue
		}
		// A token goes nowhere but where the user's own file says: a project's file
		// is as hostile as the project.
		s.read(string(data), i >= len(dirs), e.Getenv)
	}
	return s
}

func (s *npmSettings) read(text string, own bool, getenv func(string) string) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' || line[0] == ';' {
			continue
		}
		key, value, ok := strings.Cut(line, "=")
		key, value = strings.TrimSpace(key), strings.Trim(strings.TrimSpace(value), `"'`)
		if !ok || value == "" {
			continue
		}
		if own {
			value = os.Expand(value, func(name string) string { return getenv(name) })
		}
		put := func(into map[string]string, name string) {
			if into[name] == "" {
				into[name] = value
			}
		}
		switch {
		case key == "registry" && s.registry == "":
			s.registry = value
		case strings.HasPrefix(key, "@") && strings.HasSuffix(key, ":registry"):
			put(s.scopes, strings.TrimSuffix(key, ":registry"))
		case own && strings.HasPrefix(key, "//") && strings.HasSuffix(key, ":_authToken"):
			put(s.tokens, strings.TrimSuffix(key, ":_authToken"))
		}
	}
}

// of returns the registry of a package without a slash at its end, or "".
func (s *npmSettings) of(name string) string {
	registry := s.registry
	if scope, _, ok := strings.Cut(name, "/"); ok && s.scopes[scope] != "" {
		registry = s.scopes[scope]
	}
	return strings.TrimRight(registry, "/")
}

// token returns the token for an address, or "".
func (s *npmSettings) token(u *url.URL) string {
	at := "//" + u.Host + u.Path
	for {
		if t := s.tokens[strings.TrimRight(at, "/")+"/"]; t != "" {
			return t
		}
		i := strings.LastIndexByte(strings.TrimRight(at, "/"), '/')
		if i <= 1 {
			return ""
		}
		at = at[:i]
	}
}

// npm asks the registry for signatures and attestations of the tree's packages.
func (p *packing) npm(ctx context.Context, progress func(finding.Progress)) error {
	var list []*graded
	for i := range p.list {
		if x := &p.list[i]; x.c.Ecosystem == "npm" && x.c.Version != "" {
			list = append(list, x)
		}
	}
	if len(list) == 0 {
		return nil
	}
	if p.req.Offline {
		p.note("npm", "the registry was not asked: the cache only was asked for, and npm keeps no signatures there")
		return nil
	}
	set := p.env.readNPMSettings(p.req.Targets)
	if p.req.Registry != "" {
		set.registry, set.scopes = p.req.Registry, map[string]string{}
	}
	f := &npmFetch{p: p, set: set, client: evidenceClient()}
	f.p.each(list, progress, func(x *graded) { f.one(ctx, x) })
	if f.unnamed > 0 {
		p.note("npm", fmt.Sprintf("no registry is named for %d packages: set one in npm's configuration, or give --npm-registry URL", f.unnamed))
	}
	return nil
}

type npmFetch struct {
	p      *packing
	set    *npmSettings
	client *http.Client

	mu      sync.Mutex
	unnamed int
}

// one asks for one package. Answers are kept as they are: they prove nothing until
// they are verified.
func (f *npmFetch) one(ctx context.Context, x *graded) {
	if ctx.Err() != nil {
		return
	}
	base := f.set.of(x.c.Name)
	if base == "" {
		f.mu.Lock()
		f.unnamed++
		f.mu.Unlock()
		return
	}
	data, err := f.get(ctx, base+"/"+strings.Replace(url.PathEscape(x.c.Name), "%40", "@", 1)+"/"+url.PathEscape(x.c.Version))
	if err != nil {
		f.note(x, err)
		return
	}
	var doc struct {
		Dist struct {
			Integrity    string          `json:"integrity"`
			Signatures   json.RawMessage `json:"signatures"`
			Attestations struct {
				URL string `json:"url"`
			} `json:"attestations"`
		} `json:"dist"`
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		f.note(x, fmt.Errorf("the registry's document: %w", err))
		return
	}
	if len(doc.Dist.Signatures) > 0 {
		dist, err := json.Marshal(map[string]any{"integrity": doc.Dist.Integrity, "signatures": doc.Dist.Signatures})
		if err == nil {
			f.add(pack.Entry{Kind: pack.NPMSignatures, Package: x.c.PURL, Source: "npm registry"}, dist)
		}
	}
	if doc.Dist.Attestations.URL == "" {
		return
	}
	// The address is the registry's word, and may name any host: only its path is
	// taken, below the registry that the user named.
	_, path, ok := strings.Cut(doc.Dist.Attestations.URL, "/-/npm/v1/attestations/")
	if !ok || strings.ContainsAny(path, "?#") || strings.Contains(path, "..") {
		f.note(x, errors.New("the registry names no usable address of attestations"))
		return
	}
	if data, err = f.get(ctx, base+"/-/npm/v1/attestations/"+path); err != nil {
		f.note(x, err)
		return
	}
	f.add(pack.Entry{Kind: pack.NPMAttestations, Package: x.c.PURL, Source: "npm registry"}, data)
}

func (f *npmFetch) add(e pack.Entry, data []byte) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.p.add(e, data)
}

func (f *npmFetch) note(x *graded, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.p.note(x.c.PURL, fault.Of(err).Error())
}

func (f *npmFetch) get(ctx context.Context, address string) ([]byte, error) {
	header := http.Header{}
	if u, err := url.Parse(address); err == nil {
		if t := f.set.token(u); t != "" {
			header.Set("Authorization", "Bearer "+t)
		}
	}
	data, _, err := f.p.ask(ctx, f.client, address, header)
	return data, err
}
