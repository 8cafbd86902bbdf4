package npmregistry

import (
	"maps"
	"net/url"
	"strings"
)

// Settings are what .npmrc files say about registries.
type Settings struct {
	Registry string            // default one
	Scopes   map[string]string // by scope, "@a"
	tokens   map[string]string // by host and path, "//host/path/"
}

// Add reads an .npmrc file over what was read before. ${NAME} stands for a
// variable of the environment. Lines that are about something else are passed over.
func (s *Settings) Add(text string, getenv func(string) string) {
	if s.Scopes == nil {
		s.Scopes, s.tokens = make(map[string]string), make(map[string]string)
	}
	for line := range strings.Lines(text) {
		key, value, ok := strings.Cut(strings.TrimSpace(line), "=")
		key, value = strings.TrimSpace(key), strings.Trim(strings.TrimSpace(value), `"'`)
		if !ok || strings.HasPrefix(key, ";") || strings.HasPrefix(key, "#") {
			continue
		}
		value = expand(value, getenv)
		switch {
		case key == "registry":
			s.Registry = slashed(value)
		case strings.HasPrefix(key, "@") && strings.HasSuffix(key, ":registry"):
			s.Scopes[strings.TrimSuffix(key, ":registry")] = slashed(value)
		case strings.HasPrefix(key, "//") && strings.HasSuffix(key, ":_authToken"):
			s.tokens[slashed(strings.TrimSuffix(key, ":_authToken"))] = value
		}
	}
}

// AddProject reads the .npmrc file of a project, which may be anybody's: it may
// name registries, but no token of it is used, and no variable is looked up.
func (s *Settings) AddProject(text string) {
	own := maps.Clone(s.tokens)
	s.Add(text, func(string) string { return "" })
	s.tokens = own
}

// For returns the address of the registry of a package, "" if none is set, with
// the token that is meant for that host and path and for no other.
func (s *Settings) For(name string) (base, token string) {
	base = s.Registry
	if scope, _, ok := strings.Cut(name, "/"); ok && s.Scopes[scope] != "" {
		base = s.Scopes[scope]
	}
	u, err := url.Parse(base)
	if err != nil || u.Host == "" {
		return "", ""
	}
	best := ""
	for at, t := range s.tokens {
		if strings.HasPrefix("//"+u.Host+slashed(u.Path), at) && len(at) > len(best) {
			best, token = at, t
		}
	}
	return base, token
}

// Bases returns all addresses that are set.
func (s *Settings) Bases() []string {
	var out []string
	if s.Registry != "" {
		out = append(out, s.Registry)
	}
	for _, b := range s.Scopes {
		out = append(out, b)
	}
	return out
}

func slashed(s string) string { return strings.TrimRight(s, "/") + "/" }

// expand replaces ${NAME}, once.
func expand(s string, getenv func(string) string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "${")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, after, ok := strings.Cut(rest, "}")
		if !ok {
			b.WriteString("${" + rest)
			return b.String()
		}
		b.WriteString(getenv(name))
		s = after
	}
}
