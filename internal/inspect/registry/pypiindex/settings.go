package pypiindex

import (
	"net/url"
	"slices"
	"strings"
)

// maxBases bounds the indexes that are asked.
const maxBases = 20

// Settings collect the addresses of indexes.
type Settings struct{ bases []string }

// Bases returns the addresses, with a slash at the end, in the order in which they
// are asked.
func (s *Settings) Bases() []string { return s.bases }

// Add adds an address of the user's own settings; a name and password in it are
// used.
func (s *Settings) Add(address string) { s.add(address, true) }

// AddProject adds an address that a project names, which may be anybody's: a name
// and password in it are not used, and ${VARIABLES} are not replaced.
func (s *Settings) AddProject(address string) { s.add(address, false) }

func (s *Settings) add(address string, own bool) {
	address = strings.TrimSpace(address)
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || len(s.bases) >= maxBases || strings.Contains(address, "$") {
		return
	}
	if !own {
		u.User = nil
	}
	u.RawQuery, u.Fragment = "", ""
	base := strings.TrimRight(u.String(), "/") + "/"
	if !slices.ContainsFunc(s.bases, func(b string) bool { return bare(b) == bare(base) }) {
		s.bases = append(s.bases, base)
	}
}

// bare returns an address without name and password.
func bare(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	u.User = nil
	return u.String()
}

// AddPipConf adds what a pip.conf file says: index-url and extra-index-url of the
// sections global, install, download and index-versions. Values may go on in
// indented lines.
func (s *Settings) AddPipConf(text string) {
	section, key := "", ""
	values := make(map[string][]string)
	for line := range strings.Lines(text) {
		body := strings.TrimSpace(line)
		switch {
		case body == "" || body[0] == '#' || body[0] == ';':
			continue
		case body[0] == '[':
			section, key = strings.Trim(body, "[]"), ""
			continue
		case (line[0] == ' ' || line[0] == '\t') && key != "":
			values[key] = append(values[key], strings.Fields(body)...)
			continue
		}
		name, value, ok := strings.Cut(body, "=")
		if !ok {
			name, value, _ = strings.Cut(body, ":")
		}
		key = ""
		if name = strings.ReplaceAll(strings.TrimSpace(name), "_", "-"); section == "global" || section == "install" || section == "download" {
			key = name
			values[key] = append(values[key], strings.Fields(value)...)
		}
	}
	for _, k := range [...]string{"index-url", "extra-index-url"} {
		for _, v := range values[k] {
			s.Add(v)
		}
	}
}
