package mavenrepo

import (
	"net/url"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// Settings are what a settings.xml says about repositories.
type Settings struct {
	Local        string       // localRepository
	Repositories []Repository // of profiles that are active
	mirrors      []mirror
	servers      map[string]login
}

// A Repository is a place for artifacts.
type Repository struct{ ID, URL string }

type mirror struct {
	id, url, of string
	blocked     bool
}

type login struct{ user, password string }

// maxEntries bounds the entries of each kind.
const maxEntries = 1000

// ReadSettings reads a settings.xml. ${user.home} and ${env.NAME} are looked up
// in env; an encrypted password is not used.
func ReadSettings(src []byte, env func(string) string) (*Settings, error) {
	doc, err := tree.XML(string(src), budget.New(budget.Default(), int64(len(src))))
	if err != nil {
		return nil, err
	}
	root := doc.Root()
	text := func(n tree.Node, key string) string { return expand(strings.Clone(n.Get(key).Text()), env) }
	s := &Settings{Local: text(root, "localRepository"), servers: make(map[string]login)}
	for m := range root.Get("mirrors").All("mirror") {
		if len(s.mirrors) < maxEntries {
			s.mirrors = append(s.mirrors, mirror{text(m, "id"), text(m, "url"), text(m, "mirrorOf"), text(m, "blocked") == "true"})
		}
	}
	for e := range root.Get("servers").All("server") {
		l := login{text(e, "username"), text(e, "password")}
		if l.user != "" && !strings.HasPrefix(l.password, "{") && len(s.servers) < maxEntries {
			s.servers[text(e, "id")] = l
		}
	}
	active := root.Get("activeProfiles").Strings()
	for a := range root.Get("activeProfiles").All("activeProfile") {
		active = append(active, a.Text())
	}
	for p := range root.Get("profiles").All("profile") {
		if p.Path("activation", "activeByDefault").Text() != "true" && !slices.Contains(active, p.Get("id").Text()) {
			continue
		}
		for r := range p.Get("repositories").All("repository") {
			if len(s.Repositories) < maxEntries {
				s.Repositories = append(s.Repositories, Repository{text(r, "id"), text(r, "url")})
			}
		}
	}
	return s, nil
}

// expand replaces ${user.home} and ${env.NAME}; what else stays as it is.
func expand(s string, env func(string) string) string {
	var out strings.Builder
	for {
		i := strings.Index(s, "${")
		end := -1
		if i >= 0 {
			end = strings.IndexByte(s[i:], '}')
		}
		if end < 0 {
			return out.String() + s
		}
		out.WriteString(s[:i])
		switch name := s[i+2 : i+end]; {
		case name == "user.home":
			out.WriteString(env("HOME"))
		case strings.HasPrefix(name, "env."):
			out.WriteString(env(name[4:]))
		default:
			out.WriteString(s[i : i+end+1])
		}
		s = s[i+end+1:]
	}
}

// A Place is where to ask, and as whom.
type Place struct{ URL, User, Password string }

// Places returns the addresses to ask: the repositories of the settings, then
// those that POM files name, each by its mirror where it has one. What a POM names
// must be https, or on this machine, and gets the credentials of its id only if
// the settings themselves name that host for it.
func (s *Settings) Places(named []Repository) []Place {
	var out []Place
	add := func(p Place) {
		p.URL = strings.TrimRight(p.URL, "/") + "/"
		if u, err := url.Parse(p.URL); err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil && !slices.Contains(out, p) && len(out) < maxPlaces {
			out = append(out, p)
		}
	}
	for i, r := range slices.Concat(s.Repositories, named) {
		own := i < len(s.Repositories)
		m := s.mirrorOf(r)
		switch {
		case m != nil && m.blocked:
		case m != nil:
			l := s.servers[m.id]
			add(Place{m.url, l.user, l.password})
		case own:
			l := s.servers[r.ID]
			add(Place{r.URL, l.user, l.password})
		case secure(r.URL):
			l := s.loginFor(r.URL)
			add(Place{r.URL, l.user, l.password})
		}
	}
	return out
}

// maxPlaces bounds the repositories that are asked in one run.
const maxPlaces = 20

// loginFor returns the credentials that the settings name for an address.
func (s *Settings) loginFor(address string) login {
	for _, r := range s.Repositories {
		if within(address, r.URL) {
			return s.servers[r.ID]
		}
	}
	for _, m := range s.mirrors {
		if within(address, m.url) {
			return s.servers[m.id]
		}
	}
	return login{}
}

// within reports whether an address is one that the settings name, or below it.
func within(address, of string) bool {
	a, err := url.Parse(address)
	b, err2 := url.Parse(of)
	return err == nil && err2 == nil && a.Scheme == b.Scheme && a.Host == b.Host && !strings.Contains(a.Path, "..") &&
		strings.HasPrefix(strings.TrimRight(a.Path, "/")+"/", strings.TrimRight(b.Path, "/")+"/")
}

// secure reports whether an address may be asked although only a POM names it.
func secure(address string) bool {
	u, err := url.Parse(address)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http" && isLocal(u))
}

func isLocal(u *url.URL) bool {
	return slices.Contains([]string{"localhost", "127.0.0.1", "::1"}, u.Hostname())
}

// mirrorOf returns the first mirror that stands for a repository (Maven, "Using
// Mirrors for Repositories"); one for the id itself comes before patterns.
func (s *Settings) mirrorOf(r Repository) *mirror {
	for i := range s.mirrors {
		if s.mirrors[i].of == r.ID {
			return &s.mirrors[i]
		}
	}
	for i := range s.mirrors {
		if matches(s.mirrors[i].of, r) {
			return &s.mirrors[i]
		}
	}
	return nil
}

func matches(pattern string, r Repository) bool {
	u, err := url.Parse(r.URL)
	external := err == nil && !isLocal(u) && u.Scheme != "file"
	found := false
	for p := range strings.SplitSeq(pattern, ",") {
		switch p = strings.TrimSpace(p); {
		case p == "!"+r.ID:
			return false
		case p == r.ID, p == "*", p == "external:*" && external, p == "external:http:*" && external && u.Scheme == "http":
			found = true
		}
	}
	return found
}

// Add puts other settings behind these: what both say counts as these say it.
func (s *Settings) Add(o *Settings) {
	if s.Local == "" {
		s.Local = o.Local
	}
	s.Repositories = append(s.Repositories, o.Repositories...)
	s.mirrors = append(s.mirrors, o.mirrors...)
	if s.servers == nil {
		s.servers = make(map[string]login)
	}
	for id, l := range o.servers {
		if _, ok := s.servers[id]; !ok {
			s.servers[id] = l
		}
	}
}
