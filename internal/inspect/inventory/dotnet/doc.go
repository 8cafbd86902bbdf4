// Package dotnet reads what .NET projects say about NuGet packages: the lock
// file packages.lock.json, what a restore left in obj/project.assets.json, what a
// build ships in *.deps.json, the older packages.config, MSBuild project files
// with their shared properties and central versions, nuspec files, and Paket's
// lock file and dependencies file.
//
// The formats are described in Microsoft's documentation ("PackageReference in
// project files", "Central Package Management", "packages.config reference",
// ".nuspec reference", "MSBuild conditions", "Runtime configuration files" of the
// dotnet/sdk repository for deps.json), in the NuGet.Client repository (namespace
// NuGet.ProjectModel for the two JSON files) and in Paket's documentation ("The
// paket.lock file", "The paket.dependencies file").
//
// MSBuild is a programming language. Here properties are replaced by their
// literal values only: conditions are carried along and never decided, property
// functions are never called, and no file is looked for but among those of the
// target. Nothing is restored.
package dotnet

import (
	"iter"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// ecosystem is OSV's name for packages of NuGet.
const ecosystem = "NuGet"

// The formats of this package.
const (
	formatLock         = "dotnet/packages-lock"
	formatAssets       = "dotnet/project-assets"
	formatDeps         = "dotnet/deps-json"
	formatConfig       = "dotnet/packages-config"
	formatProject      = "dotnet/project"
	formatProps        = "dotnet/props"
	formatNuspec       = "dotnet/nuspec"
	formatPackage      = "dotnet/package"
	formatPaketLock    = "dotnet/paket-lock"
	formatPaketAskFile = "dotnet/paket-dependencies"
)

// The attributes of listings of this package.
const (
	attrVersion  = "version"  // of the file's format
	attrEdges    = "edges"    // "incomplete" where parents are unknown
	attrProperty = "property" // an MSBuild property, as name=value
	attrCentral  = "central"  // a central version, as name, version and condition
	attrUpdate   = "update"   // metadata for references of other files, in the same form
	attrImport   = "import"   // the path of an imported file, as written
)

// separator stands between the parts of an attribute's value; no name, version
// or condition holds it.
const separator = "\x1f"

// fold returns the name as NuGet compares it.
func fold(name string) string { return strings.ToLower(name) }

// json reads f as JSON.
func json(f *inspect.File) (tree.Node, error) {
	data, err := f.Text()
	if err != nil {
		return tree.Node{}, err
	}
	doc, err := tree.JSON(data, f.Budget)
	if err != nil {
		return tree.Node{}, err
	}
	return doc.Root(), nil
}

// entries iterates over the values of a map, and over nothing for other kinds:
// where a file holds a list instead of a map, its values have no names.
func entries(n tree.Node) iter.Seq[tree.Node] {
	if n.Kind() != tree.Map {
		n = tree.Node{}
	}
	return n.Children()
}

// sha512 writes a digest as files of the field write it; NuGet leaves the
// algorithm out in two of its three files.
func sha512(text string) string {
	if text == "" || strings.HasPrefix(text, "sha512-") {
		return text
	}
	return "sha512-" + text
}
