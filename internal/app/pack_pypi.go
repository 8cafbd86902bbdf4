package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/trust/pack"
)

// pipIndex returns the package index that pip is set up for: the environment, then
// the user's files, then those of the machine ("pip config" in pip's
// documentation); uv's variables count where pip's are not set. A project's own
// files are not asked: they are as hostile as the project.
func (e Env) pipIndex() string {
	for _, name := range []string{"PIP_INDEX_URL", "UV_DEFAULT_INDEX", "UV_INDEX_URL"} {
		if v := e.Getenv(name); v != "" {
			return v
		}
	}
	var files []string
	if f := e.Getenv("PIP_CONFIG_FILE"); f != "" {
		files = append(files, f)
	}
	home := e.Getenv("HOME")
	if dir := e.Getenv("XDG_CONFIG_HOME"); dir != "" {
		files = append(files, filepath.Join(dir, "pip", "pip.conf"))
	} else if home != "" {
		files = append(files, filepath.Join(home, ".config", "pip", "pip.conf"))
	}
	if home != "" {
		files = append(files, filepath.Join(home, ".pip", "pip.conf"))
	}
	for _, f := range append(files, "/etc/pip.conf", "/etc/xdg/pip/pip.conf") {
		if data, err := readBounded(f); err == nil {
			if v := pipSetting(string(data), "index-url"); v != "" {
				return v
			}
		}
	}
	return ""
}

// pipSetting returns a setting of the sections [global] or [install].
func pipSetting(text, key string) string {
	section, out := "", ""
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#' || line[0] == ';':
		case line[0] == '[':
			section = strings.ToLower(strings.Trim(line, "[]"))
		case section == "global" || section == "install":
			i := strings.IndexAny(line, "=:")
			if i < 0 || !strings.EqualFold(strings.ReplaceAll(strings.TrimSpace(line[:i]), "_", "-"), key) {
				continue
			}
			if out == "" || section == "install" { // the nearer one counts
				out = strings.Trim(strings.TrimSpace(line[i+1:]), `"'`)
			}
		}
	}
	return out
}

// pypi asks the package index for the attestations of the tree's Python packages.
func (p *packing) pypi(ctx context.Context, progress func(finding.Progress)) {
	var list []*graded
	for i := range p.list {
		if x := &p.list[i]; x.c.Ecosystem == "PyPI" && x.c.Version != "" && len(x.files) > 0 {
			list = append(list, x)
		}
	}
	if len(list) == 0 {
		return
	}
	index := strings.TrimRight(orElse(p.req.Index, p.env.pipIndex()), "/")
	switch {
	case p.req.Offline:
		p.note("PyPI", "the package index was not asked: the cache only was asked for, and pip keeps no attestations there")
		return
	case index != "" && !isHTTP(index):
		p.note("PyPI", "the package index was not asked: its address is no http address") // which may hold a password
		return
	case index == "":
		p.note("PyPI", fmt.Sprintf("no package index is named for %d packages: set index-url in pip's configuration, or give --pypi-index URL", len(list)))
		return
	}
	f := &pypiFetch{p: p, index: index, client: evidenceClient()}
	p.each(list, progress, func(x *graded) { f.one(ctx, x) })
}

func isHTTP(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
}

type pypiFetch struct {
	p      *packing
	index  string
	client *http.Client
	mu     sync.Mutex
}

// simplePage is a project's page in the JSON form (PEP 691), with provenance (PEP
// 740).
type simplePage struct {
	Files []struct {
		Filename   string            `json:"filename"`
		Hashes     map[string]string `json:"hashes"`
		Provenance string            `json:"provenance"`
	} `json:"files"`
}

// one asks for the files of one package that the lock files name.
func (f *pypiFetch) one(ctx context.Context, x *graded) {
	if ctx.Err() != nil {
		return
	}
	page := f.index + "/" + url.PathEscape(pypiName(x.c.Name)) + "/"
	data, _, err := f.p.ask(ctx, f.client, page, http.Header{"Accept": {"application/vnd.pypi.simple.v1+json"}})
	if err != nil {
		f.note(x, err)
		return
	}
	var doc simplePage
	if err := json.Unmarshal(data, &doc); err != nil {
		f.note(x, errors.New("the index answers in another form than JSON (PEP 691)"))
		return
	}
	for i := range doc.Files {
		file := &doc.Files[i]
		digest := "sha256:" + strings.ToLower(file.Hashes["sha256"])
		if file.Provenance == "" || !slices.Contains(x.files, digest) {
			continue
		}
		address, err := sameService(page, file.Provenance)
		if err != nil {
			f.note(x, err)
			continue
		}
		data, _, err := f.p.ask(ctx, f.client, address, http.Header{"Accept": {"application/vnd.pypi.integrity.v1+json"}})
		if err != nil {
			f.note(x, err)
			continue
		}
		f.mu.Lock()
		f.p.add(pack.Entry{Kind: pack.PyPI, Package: x.c.PURL, Subjects: []string{digest}, Source: "package index, " + file.Filename}, data)
		f.mu.Unlock()
	}
}

func (f *pypiFetch) note(x *graded, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.p.note(x.c.PURL, fault.Of(err).Error())
}

// sameService resolves an address that a service names. It is the service's word
// and may name any host; only the same one is asked, because a password may go with
// it.
func sameService(base, named string) (string, error) {
	b, err := url.Parse(base)
	if err != nil {
		return "", errors.New("the address of the index is none")
	}
	u, err := b.Parse(named)
	if err != nil || u.Scheme != b.Scheme || u.Host != b.Host {
		return "", errors.New("the index names an address at another host, which is not asked")
	}
	u.User = b.User
	return u.String(), nil
}

// pypiName normalises a project name (PEP 503).
func pypiName(name string) string {
	var out strings.Builder
	for _, r := range strings.ToLower(name) {
		switch {
		case r != '-' && r != '_' && r != '.':
			out.WriteRune(r)
		case !strings.HasSuffix(out.String(), "-"):
			out.WriteByte('-')
		}
	}
	return out.String()
}
