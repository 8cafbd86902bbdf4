package python

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// An address is what a requirement line gives instead of a name: a repository,
// an archive or a path.
type address struct {
	url      string // without fragment
	fragment string // "egg=name&subdirectory=x"
}

func parseAddress(s string) address {
	url, fragment, _ := strings.Cut(s, "#")
	return address{url: strings.TrimSpace(url), fragment: fragment}
}

// isAddress reports whether a requirement line is an address and not a name.
func isAddress(s string) bool {
	if i := strings.Index(s, "://"); i > 0 {
		// "name @ https://…" is a direct reference with a name.
		return !strings.ContainsAny(s[:i], " \t@[;<>=!~")
	}
	return strings.HasPrefix(s, ".") || strings.HasPrefix(s, "/") || strings.HasPrefix(s, "file:") ||
		strings.HasPrefix(s, "~/") || isArchive(s) && !strings.ContainsAny(s, "=<>; @")
}

// isRepository reports whether the address is one of a version control system.
func (a address) isRepository() bool {
	for _, scheme := range []string{"git+", "hg+", "svn+", "bzr+", "git://", "git@"} {
		if strings.HasPrefix(a.url, scheme) {
			return true
		}
	}
	return false
}

// isLocal reports whether the address is a path.
func (a address) isLocal() bool {
	return !strings.Contains(a.url, "://") && !strings.HasPrefix(a.url, "git@") || strings.HasPrefix(a.url, "file:")
}

// egg returns the name that the fragment gives, or "".
func (a address) egg() string {
	for part := range strings.SplitSeq(a.fragment, "&") {
		if name, ok := strings.CutPrefix(part, "egg="); ok {
			r, ok := parseRequirement(name)
			if ok {
				return r.name
			}
		}
	}
	return ""
}

// hash returns the digest that the fragment gives ("sha256=…"), or "".
func (a address) hash() string {
	for part := range strings.SplitSeq(a.fragment, "&") {
		algorithm, hex, _ := strings.Cut(part, "=")
		switch algorithm {
		case "sha256", "sha384", "sha512":
			return algorithm + ":" + hex
		}
	}
	return ""
}

// revision returns the tag, branch or commit of a repository's address.
func (a address) revision() string {
	_, rest, ok := strings.Cut(a.url, "://")
	slash := strings.IndexByte(rest, '/')
	if !ok || slash < 0 {
		return ""
	}
	_, revision, _ := strings.Cut(rest[slash:], "@")
	return revision
}

// node returns the package behind an address, without place. It reports false
// where the address does not tell a name.
func (a address) node(name string) (component.Node, bool) {
	n := component.Node{Ecosystem: ecosystem, Name: name, Source: publicSource(a.url), Integrity: a.hash()}
	if n.Name == "" {
		n.Name = a.egg()
	}
	if a.isRepository() {
		n.Requirement = a.revision()
		if n.Name == "" {
			n.Ecosystem, n.Name = a.repository()
			if isCommit(n.Requirement) {
				n.Version, n.Requirement = n.Requirement, ""
			}
		}
		return n, n.Name != ""
	}
	if file, version := fileOf(path.Base(a.url)); file != "" {
		n.Version = version
		if n.Name == "" {
			n.Name = file
		}
	}
	return n, n.Name != ""
}

// isCommit reports whether a revision is the full name of a commit.
func isCommit(revision string) bool {
	return len(revision) == 40 && strings.Trim(revision, "0123456789abcdef") == ""
}

// repository names a repository by its host's own package URL type, or as "git".
func (a address) repository() (eco, name string) {
	url := a.url
	if i := strings.Index(url, "://"); i >= 0 {
		url = url[i+3:]
	}
	if r := a.revision(); r != "" {
		url = strings.TrimSuffix(url, "@"+r)
	}
	if i := strings.LastIndexByte(url[:strings.IndexByte(url+"/", '/')], '@'); i >= 0 {
		url = url[i+1:]
	}
	url = strings.TrimSuffix(strings.Trim(url, "/"), ".git")
	host, p, ok := strings.Cut(strings.Replace(url, ":", "/", 1), "/")
	if !ok || p == "" {
		return "", ""
	}
	switch strings.ToLower(host) {
	case "github.com":
		return "github", p
	case "gitlab.com":
		return "gitlab", p
	case "bitbucket.org":
		return "bitbucket", p
	}
	return "git", host + "/" + p
}
