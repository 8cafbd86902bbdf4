// Package rlang reads what projects and packages of the R language say about
// packages: renv.lock, and the DESCRIPTION file of a package, be it the tree's
// own or an installed one.
//
// The formats are described in renv's documentation ("Lockfiles") and in the
// manual "Writing R Extensions" ("The DESCRIPTION file", "Package
// Dependencies"). R is never run, and no library folder is looked for.
//
// The packages that come with R itself have no releases of their own. They are
// never components.
package rlang

import "strings"

// The ecosystems of this package, as OSV names them.
const (
	ecosystem    = "CRAN"
	bioconductor = "Bioconductor"
)

// The formats of this package.
const (
	formatLock        = "rlang/renv-lock"
	formatDescription = "rlang/description"
	formatInstalled   = "rlang/installed"
)

// partOfR reports whether a name stands for R itself or for a package that is
// released with it (manual "R FAQ", "Which add-on packages exist for R?").
func partOfR(name string) bool {
	switch name {
	case "R", "base", "compiler", "datasets", "graphics", "grDevices", "grid", "methods", "parallel",
		"splines", "stats", "stats4", "tcltk", "tools", "translations", "utils":
		return true
	}
	return false
}

// publicRepository reports whether a repository, as lock files and installed
// packages name it, is CRAN, one of its archives or a mirror of it under the
// names that are in use.
func publicRepository(name string) bool {
	switch strings.ToUpper(name) {
	case "", "CRAN", "RSPM", "PPM", "P3M", "MRAN", "CRANEXTRA":
		return true
	}
	return false
}

// isBioconductor reports whether a repository is one of Bioconductor's:
// "Bioconductor 3.18", "BioCsoft", "BioCann".
func isBioconductor(name string) bool { return strings.HasPrefix(strings.ToLower(name), "bioc") }

// remote is where a package came from, if that is no repository of packages.
type remote struct {
	kind, host, user, repository, url, ref, commit, subdir string
}

// source returns the address of a remote, "" if there is none.
func (r remote) source() string {
	if r.commit != "" {
		r.ref = r.commit
	}
	tail := ""
	if r.ref != "" {
		tail = "#" + r.ref
	}
	if r.subdir != "" {
		tail += ":" + r.subdir
	}
	switch kind := strings.ToLower(r.kind); kind {
	case "github", "gitlab", "bitbucket":
		host := strings.TrimSuffix(strings.TrimPrefix(r.host, "api."), "/api/v3")
		switch {
		case kind == "bitbucket":
			host = "bitbucket.org" // written with the path of its interface
		case host == "":
			host = kind + ".com"
		}
		return "git+https://" + host + "/" + r.user + "/" + r.repository + tail
	case "git", "git2r", "xgit":
		return "git+" + r.url + tail
	case "local", "url":
		return r.url
	}
	return ""
}

// requirement is one entry of a list of dependencies.
type requirement struct {
	name, version string
	off, end      int // in the list's text
}

// requirements takes a list such as "R (>= 3.5), dplyr (>= 1.0), rlang" apart.
func requirements(list string) []requirement {
	var out []requirement
	off := 0
	for part := range strings.SplitSeq(list, ",") {
		text := strings.TrimSpace(part)
		start := off + strings.Index(part, text)
		off += len(part) + 1
		name, version, _ := strings.Cut(text, "(")
		name = strings.TrimSpace(name)
		if name == "" || partOfR(name) {
			continue
		}
		version, _, _ = strings.Cut(version, ")")
		out = append(out, requirement{name, strings.TrimSpace(version), start, start + len(text)})
	}
	return out
}
