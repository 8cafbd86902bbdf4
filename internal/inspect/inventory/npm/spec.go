package npm

import (
	"net/url"
	"strings"
)

// specKind says what kind of place a requirement names.
type specKind uint8

const (
	specRegistry  specKind = iota // a range or tag of the registry
	specGit                       // a git repository
	specURL                       // an archive for download
	specLocal                     // a folder or archive of this machine: file:, link:, portal:, paths
	specWorkspace                 // another workspace of the project
	specCatalog                   // a range that the workspace's catalog holds (pnpm, bun, yarn)
)

// A spec is a requirement taken apart.
type spec struct {
	kind specKind
	name string // name in the registry, where the requirement gives one (an alias), else ""
	text string // range or tag; place as written for everything that is not from the registry
}

// maxPatches bounds patches on patches.
const maxPatches = 4

// parseSpec takes the requirement text apart (npm-package-arg; yarn, "Protocols").
func parseSpec(text string) spec { return parseNested(text, maxPatches) }

func parseNested(text string, patches int) spec {
	text = strings.TrimSpace(text)
	if text != "" && (text[0] == '^' || text[0] == '~' || text[0] >= '0' && text[0] <= '9') && !strings.ContainsAny(text, "/:") {
		return spec{text: text} // nearly all of them
	}
	scheme, rest, _ := strings.Cut(text, ":")
	switch scheme {
	case "npm":
		return parseAlias(rest)
	case "jsr":
		return parseJSR(rest)
	case "patch":
		if inner, ok := patchedDescriptor(rest); ok && patches > 0 {
			_, in := cutDescriptor(inner)
			return parseNested(in, patches-1)
		}
		return spec{kind: specURL, text: text}
	case "workspace":
		return spec{kind: specWorkspace, text: rest}
	case "catalog":
		return spec{kind: specCatalog, text: rest}
	case "file", "link", "portal", "exec":
		return spec{kind: specLocal, text: text}
	case "git", "ssh", "github", "gitlab", "bitbucket", "gist":
		return spec{kind: specGit, text: text}
	case "http", "https":
		path, _, _ := strings.Cut(text, "#")
		if strings.HasSuffix(path, ".git") {
			return spec{kind: specGit, text: text}
		}
		return spec{kind: specURL, text: text}
	}
	switch {
	case strings.HasPrefix(scheme, "git+"), strings.HasPrefix(text, "git@"):
		return spec{kind: specGit, text: text}
	case strings.HasPrefix(text, "."), strings.HasPrefix(text, "/"), strings.HasPrefix(text, "~/"):
		return spec{kind: specLocal, text: text}
	case isShorthand(text):
		return spec{kind: specGit, text: text}
	}
	return spec{text: text}
}

// parseAlias reads what follows "npm:": a name with a range, or in yarn.lock
// only a range.
func parseAlias(text string) spec {
	name, version := cutDescriptor(text)
	switch {
	case version != "":
		return spec{name: name, text: version}
	case strings.HasPrefix(text, "@"):
		return spec{name: text, text: "*"}
	case text == "" || strings.ContainsAny(text, " |*<>=^~") || text[0] >= '0' && text[0] <= '9' || text == "latest" || text == "next":
		return spec{text: text}
	}
	return spec{name: text, text: "*"}
}

// parseJSR reads what follows "jsr:". The registry of JSR gives @scope/name to
// npm clients as @jsr/scope__name (JSR documentation, "npm compatibility").
func parseJSR(text string) spec {
	name, version := cutDescriptor(text)
	if version == "" {
		if !strings.HasPrefix(text, "@") {
			return spec{text: text}
		}
		name = text
	}
	if scope, base, ok := strings.Cut(strings.TrimPrefix(name, "@"), "/"); ok {
		name = "@jsr/" + scope + "__" + base
	}
	return spec{name: name, text: version}
}

// isShorthand reports whether text is user/repository, with an optional branch.
func isShorthand(text string) bool {
	repo, _, _ := strings.Cut(text, "#")
	return strings.Count(repo, "/") == 1 && !strings.ContainsAny(repo, "@ |<>=:") && !strings.HasSuffix(repo, "/")
}

// cutDescriptor splits "name@rest" behind the name, which may have a scope. The
// name is empty where there is no "@" behind one.
func cutDescriptor(text string) (name, rest string) {
	if text == "" {
		return "", ""
	}
	i := strings.IndexByte(text[1:], '@')
	if i < 0 {
		return "", ""
	}
	return text[:i+1], text[i+2:]
}

// cutName cuts the first name, which may have a scope, off a path of names.
func cutName(path string) (name, rest string) {
	from := 0
	if strings.HasPrefix(path, "@") {
		if from = strings.IndexByte(path, '/') + 1; from == 0 {
			return path, ""
		}
	}
	i := strings.IndexByte(path[from:], '/')
	if i < 0 {
		return path, ""
	}
	return path[:from+i], path[from+i+1:]
}

// patchedDescriptor returns the package that a patch is for: what follows
// "patch:" up to the patch file, without percent signs.
func patchedDescriptor(text string) (string, bool) {
	inner, _, _ := strings.Cut(text, "#")
	inner, err := url.PathUnescape(inner)
	return inner, err == nil && inner != ""
}

// isArchive reports whether a path names an archive and not a folder.
func isArchive(p string) bool {
	return strings.HasSuffix(p, ".tgz") || strings.HasSuffix(p, ".tar.gz") || strings.HasSuffix(p, ".tar")
}

// source returns where a package comes from as a lock file writes it, with ""
// for any registry: they all serve archives below a folder named "-", but for
// that of GitHub, which has "/download/@". An archive without a folder stands
// in yarn's mirror of a registry (yarn documentation, "yarn-offline-mirror").
func source(resolved string) string {
	if !strings.HasPrefix(resolved, "http:") && !strings.HasPrefix(resolved, "https:") {
		if file, _, _ := strings.Cut(resolved, "#"); isArchive(file) && !strings.ContainsAny(file, "/:") {
			return ""
		}
		return resolved
	}
	if strings.Contains(resolved, "/-/") || strings.Contains(resolved, "/download/@") {
		return ""
	}
	return resolved
}
