// Package julia reads Manifest.toml, the lock file of Julia's package manager,
// and Project.toml, its manifest, as described in the documentation of Pkg
// ("Project.toml and Manifest.toml") and in the Julia manual ("Code Loading").
//
// Julia is never run and no registry is asked. Packages of the standard library
// are released with Julia; they are listed as parts of it, with a version where
// the file gives one.
package julia

import (
	"github.com/ossay-dev/ossay/internal/core/purl"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// ecosystem is OSV's name for packages of Julia.
const ecosystem = "Julia"

// The formats of this package.
const (
	formatManifest = "julia/manifest"
	formatProject  = "julia/project"
)

// The attributes of listings of this package.
const (
	attrVersion   = "manifest_format"
	attrJulia     = "julia_version"
	attrWorkspace = "workspace" // a folder with a project that shares the manifest
)

// toml reads f as TOML.
func toml(f *inspect.File) (tree.Node, error) {
	data, err := f.Text()
	if err != nil {
		return tree.Node{}, err
	}
	doc, err := tree.TOML(data, f.Budget)
	if err != nil {
		return tree.Node{}, err
	}
	return doc.Root(), nil
}

// packageURL returns the package URL of a package. In Julia the identifier is
// part of it (purl-spec, type julia): names are not unique among registries, and
// only the file knows the identifier.
func packageURL(name, version, uuid string) string {
	if uuid == "" {
		return ""
	}
	p := purl.PURL{Type: "julia", Name: name, Version: version, Qualifiers: []purl.Qualifier{{Key: "uuid", Value: uuid}}}
	return p.String()
}
