package crateindex

import (
	"net/url"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Default is what Cargo's settings call the default registry.
const Default = "crates-io"

// Settings are what config.toml files of Cargo say about registries.
type Settings struct {
	sources    map[string]sourceOf
	registries map[string]string // address of the index by name
}

type sourceOf struct {
	replaceWith string
	registry    string // address of an index
	local       string // folder of a local registry
	dir         string // the same, of vendored crates
}

// Add reads a file of settings. What was read before counts more, so the file
// that is nearest to the project comes first (Cargo book, "Hierarchical
// structure"). base is the folder to which paths relate, and in which they stay
// whatever they say unless the file is the user's own.
func (s *Settings) Add(text, base string, own bool) error {
	doc, err := tree.TOML(text, budget.New(budget.Default(), int64(len(text))))
	if err != nil {
		return err
	}
	if s.sources == nil {
		s.sources, s.registries = make(map[string]sourceOf), make(map[string]string)
	}
	for n := range doc.Root().Get("source").Children() {
		old := s.sources[n.Key()]
		fill(&old.replaceWith, n.Get("replace-with").Text())
		fill(&old.registry, n.Get("registry").Text())
		fill(&old.local, under(base, n.Get("local-registry").Text(), own))
		fill(&old.dir, under(base, n.Get("directory").Text(), own))
		s.sources[n.Key()] = old
	}
	for n := range doc.Root().Get("registries").Children() {
		if _, ok := s.registries[n.Key()]; !ok && n.Get("index").Text() != "" {
			s.registries[n.Key()] = n.Get("index").Text()
		}
	}
	return nil
}

func fill(to *string, v string) {
	if *to == "" {
		*to = v
	}
}

// under returns a path of a file of settings, which stands in a folder of its own.
func under(base, path string, own bool) string {
	if path == "" || own && strings.HasPrefix(path, "/") {
		return path
	}
	return base + "/" + path
}

// A Place is where an index is to be found.
type Place struct {
	Index string // address without "sparse+" and "registry+", with a slash at its end
	Git   bool   // it is a git repository, which is not fetched
	Local string // folder of a local registry, with "index/" in it
	// Vendored says that crates come from a folder that has no index.
	Vendored bool
}

// maxHops bounds how often one source takes the place of another.
const maxHops = 10

// For returns where the index of a source stands, as lock files write sources
// ("registry+https://…"); isDefault says that it is the default registry, whose
// own index is at fallback.
func (s *Settings) For(source string, isDefault bool, fallback string) Place {
	name, address := "", strings.TrimPrefix(source, "registry+")
	if isDefault {
		name, address = Default, fallback
	}
	for n, o := range s.sources {
		if !isDefault && bare(o.registry) == bare(source) {
			name = min(orElse(name, n), n)
		}
	}
	for n, index := range s.registries {
		if name == "" && bare(index) == bare(source) {
			name = n
		}
	}
	for range maxHops {
		o, ok := s.sources[name]
		if !ok {
			if index := s.registries[name]; index != "" {
				address = index
			}
			break
		}
		switch {
		case o.replaceWith != "" && o.replaceWith != name:
			name = o.replaceWith
			continue
		case o.local != "":
			return Place{Local: o.local}
		case o.dir != "":
			return Place{Vendored: true}
		case o.registry != "":
			address = o.registry
		}
		break
	}
	sparse := strings.HasPrefix(address, "sparse+")
	return Place{Index: bare(address) + "/", Git: !sparse}
}

// Host returns the host of the place's index, by which Cargo calls the folder of
// its cache; "" if it has none.
func (p Place) Host() string {
	u, err := url.Parse(p.Index)
	if err != nil {
		return ""
	}
	return u.Hostname()
}

// bare drops what stands before and after an address.
func bare(address string) string {
	return strings.TrimRight(strings.TrimPrefix(strings.TrimPrefix(address, "registry+"), "sparse+"), "/")
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
