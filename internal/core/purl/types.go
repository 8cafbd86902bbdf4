package purl

import (
	"slices"
	"strings"
)

// Fold brings p into its canonical form in place, by the spelling rules of its
// type, and checks nothing. It is for code that builds package URLs from parts.
func (p *PURL) Fold() {
	p.Namespace, p.Name = cleanPath(p.Namespace, false), strings.Trim(p.Name, "/")
	p.Subpath = cleanPath(p.Subpath, true)
	p.normalizeByType()
}

// normalizeByType applies what the type's definition says about letter case and
// spelling. Types that are not listed keep their parts as they are, among them
// npm and golang: their definitions ask for lower case, but both registries know
// packages whose names differ in letter case only.
func (p *PURL) normalizeByType() {
	switch p.Type {
	case "alpm", "apk", "bitbucket", "brew", "composer", "deb", "github", "gitee", "hex", "luarocks":
		p.Namespace, p.Name = lower(p.Namespace), lower(p.Name)
	case "bitnami", "chrome-extension", "oci", "otp":
		p.Name = lower(p.Name)
	case "qpkg", "rpm", "yocto":
		p.Namespace = lower(p.Namespace)
	case "cpan":
		p.Namespace = strings.ToUpper(p.Namespace)
	case "git":
		p.normalizeGit()
	case "githubactions":
		p.Namespace = lower(p.Namespace)
		repo, path, nested := strings.Cut(p.Name, "/")
		if p.Name = lower(repo); nested {
			p.Name += "/" + path
		}
	case "huggingface":
		p.Version = lower(p.Version)
	case "mlflow":
		// Databricks servers ignore letter case in model names, others do not.
		if strings.Contains(lower(p.Qualifier("repository_url")), "databricks") {
			p.Name = lower(p.Name)
		}
	case "pub":
		p.Name = strings.ReplaceAll(lower(p.Name), "-", "_")
	case "pypi":
		p.Name, p.Version = FoldPyPI(p.Name), lower(p.Version)
	case "vscode-extension":
		p.Namespace, p.Name, p.Version = lower(p.Namespace), lower(p.Name), lower(p.Version)
	}
}

// normalizeGit folds the host always and the path where the host is known to
// ignore letter case; on other hosts two repositories may differ in it.
func (p *PURL) normalizeGit() {
	// Canonical is the host alone as namespace and the whole path as name, so
	// that a repository has one spelling wherever a writer put the border.
	full := cleanPath(p.FullName(), false)
	host, path, ok := strings.Cut(full, "/")
	if !ok {
		host, path = "", full
	}
	p.Namespace, p.Name = lower(host), path
	switch p.Namespace {
	case "github", "github.com", "gitlab", "gitlab.com", "bitbucket", "bitbucket.org":
		p.Name = lower(p.Name)
	}
}

// check refuses what no reader can name, and with strict also what the type's
// definition rules out.
func (p *PURL) check(strict bool) error {
	if p.Name == "" {
		return ErrName
	}
	if !strict {
		return nil
	}
	switch p.Type {
	case "git", "github", "githubactions", "bitbucket", "swift", "vscode-extension":
		if p.Namespace == "" {
			return ErrNamespace
		}
	case "bitnami", "cargo", "chrome-extension", "cocoapods", "conda", "cran", "gem", "hackage",
		"julia", "mlflow", "nuget", "oci", "opam", "otp", "pub", "pypi", "vcpkg":
		if p.Namespace != "" {
			return ErrNamespace
		}
	}
	return p.checkParts()
}

func (p *PURL) checkParts() error {
	switch p.Type {
	case "cpan":
		// A distribution is named URI-PackageURL; URI::PackageURL is a module.
		if strings.Contains(p.Name, "::") {
			return ErrName
		}
	case "julia":
		// Names are not unique in Julia's registries, identifiers are.
		if p.Qualifier("uuid") == "" {
			return ErrQualifier
		}
	case "chrome-extension":
		if !isExtensionID(p.Name) {
			return ErrName
		}
		if p.Version != "" && !isExtensionVersion(p.Version) {
			return ErrVersion
		}
	}
	return nil
}

// isExtensionID reports whether s is 32 letters from a to p.
func isExtensionID(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'a' || s[i] > 'p' {
			return false
		}
	}
	return len(s) == 32
}

// isExtensionVersion reports whether s is one to four numbers joined by dots.
func isExtensionVersion(s string) bool {
	n := 0
	for part := range strings.SplitSeq(s, ".") {
		if n++; n > 4 || part == "" || strings.Trim(part, "0123456789") != "" {
			return false
		}
	}
	return true
}

// definesQualifier reports whether the definition of typ itself defines the
// qualifier key, as opposed to the keys that all types share (repository_url,
// download_url, vcs_url, file_name, checksum, vers).
func definesQualifier(typ, key string) bool {
	switch typ {
	case "alpm", "apk":
		return key == "arch"
	case "bitnami", "deb":
		return key == "arch" || key == "distro"
	case "rpm":
		return key == "arch" || key == "distro" || key == "epoch"
	case "conan":
		return slices.Contains([]string{"channel", "prev", "rrev", "user"}, key)
	case "conda":
		return slices.Contains([]string{"build", "channel", "subdir", "type"}, key)
	case "gem", "vscode-extension":
		return key == "platform"
	case "julia":
		return key == "uuid"
	case "maven":
		return key == "classifier" || key == "type"
	case "mlflow":
		return key == "model_uuid" || key == "run_id"
	case "oci":
		return key == "arch" || key == "tag"
	case "otp":
		return key == "arch" || key == "platform"
	case "swid":
		return slices.Contains([]string{"tag_id", "tag_version", "patch", "tag_creator_name", "tag_creator_regid"}, key)
	case "vcpkg":
		return key == "port_version" || key == "repository_revision"
	case "yocto":
		return key == "layer_version"
	}
	return false
}

// FoldPyPI returns a Python project's name as PEP 503 normalises it: lower case,
// each run of '-', '_' and '.' one '-'. A name that is so already is returned
// without allocation.
func FoldPyPI(name string) string {
	for i := 0; i < len(name); i++ {
		c := name[i]
		if 'A' <= c && c <= 'Z' || c == '_' || c == '.' || c == '-' && i+1 < len(name) && isSeparator(name[i+1]) {
			return foldPyPI(name, i)
		}
	}
	return name
}

func foldPyPI(name string, from int) string {
	b := append(make([]byte, 0, len(name)), name[:from]...)
	for i := from; i < len(name); i++ {
		c := name[i]
		switch {
		case !isSeparator(c):
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			b = append(b, c)
		case i == 0 || !isSeparator(name[i-1]):
			b = append(b, '-')
		}
	}
	return string(b)
}

func isSeparator(c byte) bool { return c == '-' || c == '_' || c == '.' }
