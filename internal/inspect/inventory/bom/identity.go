package bom

import (
	"errors"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/purl"
)

// generic is the ecosystem of a component whose kind the document does not tell.
const generic = "generic"

// An identity is all that a document says of what a component is.
type identity struct {
	group, name, version string
	purl                 string
	kind                 string // a tool's word for the kind of package, or ""
}

// fill sets ecosystem, name, version or requirement, package URL and source of
// n. It returns what cannot be settled; the name stands all the same unless the
// document has none.
func (id *identity) fill(n *component.Node) error {
	if id.purl == "" {
		id.byParts(n, id.kind)
		return nil
	}
	text := strings.TrimSpace(id.purl)
	p, err := purl.ParseLoose(text)
	if err != nil {
		id.byParts(n, typeOf(text))
		return err
	}
	n.PURL = text
	n.Ecosystem, n.Name = ecosystem.FromPURL(p)
	n.Source = source(&p)
	if n.Integrity == "" {
		n.Integrity = strings.ReplaceAll(p.Qualifier("checksum"), ",", " ")
	}
	version := ecosystem.VersionFromPURL(p)
	switch {
	case version != "":
		setVersion(n, version)
		if id.version != version && contradict(id.version, version) {
			return errors.New("the version beside it is " + id.version)
		}
	case id.version != "":
		// The package URL names the package only. With it as it stands, all
		// versions of the package would count as one component.
		if setVersion(n, id.version); n.Version != "" {
			p.Version = n.Version
			n.PURL = p.String()
		}
	}
	return nil
}

// byParts names n by group and name, in the ecosystem whose package URLs have
// the type that kind stands for.
func (id *identity) byParts(n *component.Node, kind string) {
	if id.name == "" {
		return
	}
	p := purl.PURL{Type: generic, Namespace: id.group, Name: id.name}
	if kind != "" {
		p.Type = typeOfKind(kind)
	}
	n.Ecosystem, n.Name = ecosystem.FromPURL(p)
	setVersion(n, id.version)
}

// setVersion sets the version, or the requirement if v is a range: exports of
// dependency graphs put what a manifest asks for where a version belongs.
func setVersion(n *component.Node, v string) {
	if v != "" && (strings.IndexByte("^~<>=!", v[0]) >= 0 || strings.IndexByte(v, '*') >= 0 || strings.Contains(v, "||") || strings.Contains(v, ", ")) {
		n.Requirement = v
		return
	}
	n.Version = v
}

// contradict reports whether two versions of one component cannot mean the
// same. Writers leave out epochs and leading letters, and images have a digest
// as version.
func contradict(field, given string) bool {
	return field != "" && !strings.HasPrefix(given, "sha256:") &&
		!strings.Contains(strings.ToLower(field), strings.ToLower(given)) &&
		!strings.Contains(strings.ToLower(given), strings.ToLower(field))
}

// source returns where a package URL says that its package comes from, or "".
func source(p *purl.PURL) string {
	if len(p.Qualifiers) == 0 {
		return ""
	}
	for _, key := range [...]string{"vcs_url", "download_url"} {
		if v := p.Qualifier(key); v != "" {
			return v
		}
	}
	if p.Type == "docker" || p.Type == "terraform" {
		return "" // part of the name there
	}
	return p.Qualifier("repository_url")
}

// typeOf returns the type of a package URL that cannot be read otherwise.
func typeOf(text string) string {
	rest, ok := strings.CutPrefix(text, "pkg:")
	if !ok {
		return ""
	}
	typ, _, _ := strings.Cut(strings.TrimLeft(rest, "/"), "/")
	return typ
}

// typeOfKind returns the package URL type for a word of syft
// (syft:package:type), of trivy (aquasecurity:trivy:PkgType) or of a package URL
// itself, or "generic".
func typeOfKind(kind string) string {
	switch kind {
	case "java-archive", "jenkins-plugin", "jar", "pom", "gradle", "sbt":
		return "maven"
	case "go-module", "gomod", "gobinary":
		return "golang"
	case "python", "python-pkg", "pip", "pipenv", "poetry", "uv":
		return "pypi"
	case "node-pkg", "yarn", "pnpm", "bun":
		return "npm"
	case "rust-crate", "rustbinary":
		return "cargo"
	case "dotnet", "dotnet-core":
		return "nuget"
	case "gemspec", "bundler":
		return "gem"
	case "php-composer", "composer-vendor":
		return "composer"
	case "dart-pub":
		return "pub"
	case "R-package":
		return "cran"
	case "github-action":
		return "githubactions"
	case "lua-rocks":
		return "luarocks"
	case "portage":
		return "ebuild"
	}
	if e, ok := ecosystem.Lookup(kind); ok {
		return e.Type
	}
	return generic
}
