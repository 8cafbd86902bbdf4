// Package component holds the words for what software is made of: packages,
// the files that list them, and the edges between them.
//
// An inspector turns one file into one [Listing]. [Merge] joins the listings of
// a run into one [Graph], in which a package that was seen many times is one
// [Component] with many occurrences.
package component

import "github.com/ossay-dev/ossay/internal/core/span"

// Scope says what a package is needed for. Smaller values are stronger: a
// package that is needed for production and for tests has scope [Prod].
type Scope uint8

// The scopes, strongest first.
const (
	Prod     Scope = iota // shipped or needed at run time
	Optional              // shipped where the platform or the user asks for it
	Dev                   // needed to build or develop
	Test                  // only seen in test trees and fixtures
	Example               // only seen in example trees
)

// String returns the word for s as it stands in every report.
func (s Scope) String() string {
	switch s {
	case Optional:
		return "optional"
	case Dev:
		return "dev"
	case Test:
		return "test"
	case Example:
		return "example"
	}
	return "prod"
}

// Shipped reports whether a component of this scope belongs to the product and
// not only to its test and example trees.
func (s Scope) Shipped() bool { return s <= Dev }

// Grade says how well it is proven that a component is there.
type Grade uint8

// The grades of evidence, weakest first.
const (
	Claimed  Grade = iota // a publisher's own list says so
	Declared              // a manifest asks for it; what is installed may differ
	Observed              // a lock file or an installed package shows it
	Proven                // bytes of a binary show it
	Attested              // a signed statement backs it
)

// String returns the word for g as it stands in every report.
func (g Grade) String() string {
	switch g {
	case Declared:
		return "declared"
	case Observed:
		return "observed"
	case Proven:
		return "proven-in-binary"
	case Attested:
		return "attested"
	}
	return "publisher-claimed"
}

// Role says what kind of file a listing comes from.
type Role uint8

// The roles of listings.
const (
	RoleLock      Role = iota // a lock file: exact versions that a resolver chose
	RoleManifest              // a manifest: what the project asks for
	RoleInstalled             // metadata of an installed package
	RoleBinary                // a compiled program or archive of compiled code
	RoleSBOM                  // a software bill of materials
	RolePipeline              // a workflow or build recipe that fetches by name
)

// String returns the word for r as it stands in JSON evidence.
func (r Role) String() string {
	switch r {
	case RoleManifest:
		return "manifest"
	case RoleInstalled:
		return "installed"
	case RoleBinary:
		return "binary"
	case RoleSBOM:
		return "sbom"
	case RolePipeline:
		return "pipeline"
	}
	return "lockfile"
}

// A Node is one package as one file lists it. Strings are interned by the
// listing's builder, so nodes are cheap to keep.
type Node struct {
	Ecosystem   string // OSV ecosystem, such as "npm" or "Debian:12" (package ecosystem); a purl type in lower case where OSV has none
	Name        string // name as the ecosystem writes it, with namespace: "@scope/pkg", "group:artifact", "github.com/x/y"
	Version     string // exact version; empty where the file gives none
	Requirement string // the range or specifier, where no exact version is known
	PURL        string // only where the document itself gives a package URL, or where the type needs a part that no other field holds (Julia: uuid)
	Alias       string // name under which the project knows it, where it differs
	Source      string // where it is fetched from, where that is not the default registry: a git URL, path or download URL
	Integrity   string // digests as the file writes them, separated by spaces: "sha512-…", "sha256:…", "h1:…"
	Licence     string // declared licence expression or name
	Concluded   string // licence expression that the package's own licence files show
	At          span.Point
	Scope       Scope
	Project     bool // the tree's own code (workspace, module, crate), not a dependency
	Direct      bool // a project asks for it by name; computed by [Listing.Finish] where edges tell
	Bundled     bool // shipped inside another package
}

// An Edge says that node From needs node To; both index Listing.Nodes.
type Edge struct {
	From, To uint32
	Scope    Scope
}

// A Declaration is a requirement as a manifest writes it. Declarations are
// joined with lock files after all files were read.
type Declaration struct {
	Name        string // as written
	Requirement string // range, specifier or expression; may hold unresolved properties
	Scope       Scope
	Kind        string // group or section, such as "dependencies", "peerDependencies", "dependencyManagement"
	Extra       string // format-specific: extras, marker, classifier, path or git source
	At          span.Point
}

// A Key names a node by something other than its name, such as the descriptor
// "lodash@^4.0.0" of a yarn lock file. Joins look manifests' requirements up by it.
type Key struct {
	Name string
	Node uint32
}

// An Attr is a fact about the listing as a whole: "lockfileVersion", a Maven
// property, a parent's coordinates. Names may repeat; order is the file's.
type Attr struct {
	Name, Value string
	At          span.Point
}

// A Note is something that the inspector saw and could not settle; it becomes
// part of the coverage, so that nothing is lost in silence.
type Note struct {
	Text string
	At   span.Point
}

// Proof is one piece of evidence that a node is there: what was seen at which
// place of the file. Listings of binaries carry them; elsewhere the entry's own
// place is the evidence.
type Proof struct {
	Node       uint32
	Kind       string     // "string", "symbol", "table", "build-info", "path", "note", "soname", …
	Text       string     // what was seen, shortened: "deflate 1.3.1 Copyright"
	Off        uint64     // byte offset in the file
	Confidence Confidence // how much this piece says alone
}

// Confidence says how sure an answer is.
type Confidence uint8

// The confidences, weakest first.
const (
	Low Confidence = iota
	Medium
	High
)

// String returns the word for c as it stands in every report.
func (c Confidence) String() string {
	switch c {
	case Medium:
		return "medium"
	case High:
		return "high"
	}
	return "low"
}

// A Listing is what one file says about packages.
type Listing struct {
	Path         string // inside the target
	Layer        string // digest of the image layer that the file comes from, or ""
	Format       string // id of the reader: "npm/package-lock"
	Role         Role
	Grade        Grade
	Tree         Scope // Prod, or Test or Example for a file that stands in such a tree
	Nodes        []Node
	Edges        []Edge // sorted by From, then To, after Finish
	Declarations []Declaration
	Keys         []Key
	Attrs        []Attr
	Notes        []Note
	Proofs       []Proof // sorted by Node
}

// AttrOwnedBy is the attribute of a listing that is about a file which a package
// of the operating system owns: the owner's package URL.
const AttrOwnedBy = "owned-by"

// Attr returns the value of the first attribute called name, or "".
func (l *Listing) Attr(name string) string {
	for i := range l.Attrs {
		if l.Attrs[i].Name == name {
			return l.Attrs[i].Value
		}
	}
	return ""
}

// Attributes of listings that are made of one source file. The value is what the
// source imports, as it writes it: a module specifier of JavaScript, a dotted name
// of Python, an import path of Go.
const (
	AttrImport     = "import"
	AttrTypeImport = "import-type"     // of types only, which the compiler drops
	AttrComputed   = "import-computed" // with a name that only a run would tell; the value is its text, shortened
	AttrProvides   = "provides"        // in lists of installed Python packages: a top-level name; the listing's node is the distribution
)

// The formats of listings that are made of sources.
const (
	SourceJavaScript = "source/javascript"
	SourcePython     = "source/python"
	SourceGo         = "source/go"
)
