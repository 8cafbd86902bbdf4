package ecosystem

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/purl"
)

// PURL returns the canonical package URL of a package, or "" where there is no
// name. version may be empty. It is the reverse of [FromPURL] up to
// normalisation and allocates the result only, for names that are normal.
//
// An action in a folder of its repository ("github/codeql-action/init") has the
// folder as subpath. Images and Terraform providers on a named host have it as
// repository_url.
func PURL(ecosystem, name, version string) string {
	if name == "" {
		return ""
	}
	base, suffix := Split(ecosystem)
	p := purl.PURL{Version: version}
	entry, known := Of(base)
	if known {
		p.Type = entry.Type
	} else {
		p.Type = foldType(base)
	}
	setName(&p, base, name)
	if entry.Vendor != "" {
		p.Namespace = entry.Vendor
		if suffix != "" {
			if v := distroQualifier(entry, suffix); v != "" {
				p.Qualifiers = []purl.Qualifier{{Key: "distro", Value: v}}
			}
		}
	}
	if host, rest, ok := registryHost(p.Type, p.Namespace); ok {
		p.Namespace = rest
		p.Qualifiers = []purl.Qualifier{{Key: "repository_url", Value: host}}
	}
	if p.Fold(); p.Name == "" {
		return ""
	}
	var buf [160]byte
	return string(p.Append(buf[:0]))
}

// setName takes an ecosystem's name apart into namespace, name and subpath.
func setName(p *purl.PURL, base, name string) {
	switch p.Type {
	case "maven":
		group, artifact, ok := strings.Cut(name, ":")
		if !ok {
			group, artifact = "", name
		}
		p.Namespace, p.Name = group, artifact
	case "githubactions":
		repo := repository(name)
		p.Namespace, p.Name = cutLast(repo)
		p.Subpath = strings.Trim(name[len(repo):], "/")
	case "swift":
		p.Namespace, p.Name = cutLast(trimURL(name))
	case "git":
		p.Namespace, p.Name, _ = strings.Cut(trimURL(name), "/")
		if p.Name == "" {
			p.Namespace, p.Name = "", p.Namespace
		}
	case "cocoapods":
		p.Name, p.Subpath, _ = strings.Cut(name, "/")
	case "vscode-extension":
		var ok bool
		if p.Namespace, p.Name, ok = strings.Cut(name, "/"); !ok {
			if p.Namespace, p.Name, ok = strings.Cut(name, "."); !ok {
				p.Namespace, p.Name = "", name
			}
		}
	case "pypi", "gem", "cargo", "nuget", "cran", "hackage", "julia", "pub", "bitnami", "opam", "conda", "vcpkg", "conan":
		p.Name = name // types without namespace
	default:
		if base == "npm" && name[0] != '@' {
			p.Name = name
			return
		}
		p.Namespace, p.Name = cutLast(name)
	}
}

// cutLast cuts at the last slash, ignoring slashes at both ends.
func cutLast(name string) (before, after string) {
	name = strings.Trim(name, "/")
	i := strings.LastIndexByte(name, '/')
	if i < 0 {
		return "", name
	}
	return name[:i], name[i+1:]
}

// trimURL reduces the address of a repository to host and path: it drops the
// scheme, the user and ".git", and reads git@host:path too.
func trimURL(name string) string {
	if i := strings.LastIndex(name, "://"); i >= 0 {
		name = name[i+3:]
	}
	host := name[:strings.IndexByte(name+"/", '/')]
	if at := strings.LastIndexByte(host, '@'); at >= 0 {
		name, host = name[at+1:], host[at+1:]
		if colon := strings.IndexByte(host, ':'); colon > 0 {
			name = host[:colon] + "/" + name[colon+1:]
		}
	}
	for {
		short := strings.TrimSuffix(strings.TrimRight(name, "/"), ".git")
		if short == name {
			return name
		}
		name = short
	}
}

// registryHost cuts the host off the namespace of an image or a Terraform
// provider: a first segment with a dot or a port, as container tools decide it.
func registryHost(typ, namespace string) (host, rest string, ok bool) {
	if typ != "docker" && typ != "terraform" {
		return "", "", false
	}
	host, rest, _ = strings.Cut(namespace, "/")
	if !strings.ContainsAny(host, ".:") && host != "localhost" {
		return "", "", false
	}
	return host, rest, true
}

// foldType makes a type of an ecosystem that the table does not know.
func foldType(base string) string {
	ok := base != ""
	for i := 0; i < len(base); i++ {
		c := base[i]
		letter := 'a' <= c && c <= 'z'
		if !letter && (i == 0 || !('0' <= c && c <= '9') && c != '.' && c != '-') {
			ok = false
		}
	}
	if ok {
		return base
	}
	return "generic"
}
