package sbom

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// Family is a document format apart from version and encoding.
type Family string

// The families. SPDX 3 shares no syntax with SPDX 2, so it is one of its own.
const (
	CycloneDX Family = "CycloneDX"
	SPDX2     Family = "SPDX"
	SPDX3     Family = "SPDX 3"
)

// Encoding is how a document is written down.
type Encoding string

// The encodings.
const (
	JSON     Encoding = "json"
	XML      Encoding = "xml"
	TagValue Encoding = "tag-value"
	YAML     Encoding = "yaml"
)

// A Format names a document format exactly.
type Format struct {
	Family   Family
	Version  string // "1.6", "2.3", "3.0.1"
	Encoding Encoding
}

// A Document is a bill of materials. Strings may share the bytes of the text
// that the document was read from.
type Document struct {
	Format      Format
	ID          string // serialNumber, documentNamespace, id of the SpdxDocument
	Name        string // SPDX: name of the document
	Revision    int    // CycloneDX: version of the document; 0 where none is given
	Created     string // time of creation as written, RFC 3339
	DataLicence string // licence of the document itself
	Comment     string
	Lifecycles  []string // CycloneDX phases: "design", "pre-build", "build", "post-build", "operations", "discovery", "decommission"
	Authors     []Party  // persons and organisations that made the document
	Tools       []Tool   // what made the document
	Supplier    Party    // CycloneDX metadata.supplier
	Maker       Party    // CycloneDX metadata.manufacturer
	Roots       []int    // what the document describes; indexes into Components
	Components  []Component
	Relations   []Relation
	Aggregates  []Aggregate
	Properties  []Property
	Extra       []Extra
}

// Kind is what sort of thing a component is. The words are CycloneDX's; SPDX
// purposes map onto them.
type Kind string

// The kinds that formats have in common.
const (
	Application     Kind = "application"
	Framework       Kind = "framework"
	Library         Kind = "library"
	Container       Kind = "container"
	Platform        Kind = "platform"
	OperatingSystem Kind = "operating-system"
	Device          Kind = "device"
	DeviceDriver    Kind = "device-driver"
	Firmware        Kind = "firmware"
	FileKind        Kind = "file"
	Model           Kind = "machine-learning-model"
	Data            Kind = "data"
	Cryptographic   Kind = "cryptographic-asset"
	Source          Kind = "source"  // SPDX SOURCE
	Archive         Kind = "archive" // SPDX ARCHIVE
	Install         Kind = "install" // SPDX INSTALL
	Other           Kind = "other"
	Snippet         Kind = "snippet" // SPDX snippet
	Service         Kind = "service" // CycloneDX service
)

// A Component is one thing that a document lists: a package, a file, a snippet
// or a service.
type Component struct {
	ID          string // bom-ref, SPDXID or spdxId, unique in the document
	Kind        Kind
	Group       string // namespace, where the format keeps it apart from the name
	Name        string
	Version     string
	Range       string // VERS range, where no exact version is known
	PURL        string
	CPEs        []string
	SWID        string // tag id
	Identifiers []Identifier
	Scope       component.Scope
	Supplier    Party // who supplies it
	Maker       Party // CycloneDX manufacturer; SPDX originator
	Publisher   string
	Authors     []Party
	Summary     string
	Description string
	Comment     string
	Copyright   string
	Homepage    string
	Download    string // SPDX downloadLocation
	SourceInfo  string
	FileName    string // SPDX packageFileName
	Released    string // times as written
	Built       string
	ValidUntil  string
	Declared    string   // declared licence: SPDX expression, or a name where it is none
	Concluded   string   // concluded licence
	Seen        []string // licences that files of the component carry
	LicenceNote string
	Hashes      []Hash
	References  []Reference
	Properties  []Property
	Found       []Occurrence // where it was seen: CycloneDX evidence.occurrences
	Parent      int          // index of the component that contains it, -1 for none; the relation [Contains] is implied
	At          span.Point   // where the entry stands in the document
	Extra       []Extra
}

// A Party is a person or an organisation. The zero Party is unknown.
type Party struct {
	Name   string
	Email  string
	Phone  string
	URLs   []string
	Person bool
	// None says that the document states that there is none or that it is
	// withheld, apart from not saying: "NONE" or "NOASSERTION" of SPDX.
	None string
}

// Known reports whether p names somebody.
func (p Party) Known() bool { return p.Name != "" || p.Email != "" }

// A Tool is a program that had a part in making the document.
type Tool struct {
	Vendor, Name, Version string
	Hashes                []Hash
}

// A Hash is a digest of a component.
type Hash struct {
	Algorithm string // CycloneDX spelling: "SHA-256", "SHA3-512", "BLAKE2b-256", "MD5"; others as written
	Value     string // lower-case hexadecimal digits
}

// An Identifier is any other identifier of a component.
type Identifier struct {
	Type  string // "gitoid", "swhid", "omniborId", or SPDX's category and type
	Value string
}

// A Reference leads to something outside the document.
type Reference struct {
	Type    string // CycloneDX spelling: "vcs", "website", "distribution", …; others as written
	URL     string
	Comment string
	Hashes  []Hash
}

// A Property is a name and a value.
type Property struct{ Name, Value string }

// An Occurrence is a place where a component was seen.
type Occurrence struct {
	Location string
	Line     int // 0 if unknown
	Offset   int64
	Symbol   string
	Context  string
}

// RelationKind says how two components are related. From the first to the
// second: "From Kind To".
type RelationKind string

// The relations that formats have in common. Others are kept as written, in the
// spelling of SPDX 2.3 ("PATCH_FOR").
const (
	DependsOn  RelationKind = "DEPENDS_ON"
	Provides   RelationKind = "PROVIDES" // CycloneDX dependencies.provides
	Contains   RelationKind = "CONTAINS"
	Describes  RelationKind = "DESCRIBES"
	Generates  RelationKind = "GENERATES"
	OtherKind  RelationKind = "OTHER"
	VariantOf  RelationKind = "VARIANT_OF"
	Ancestor   RelationKind = "ANCESTOR_OF"
	Descendant RelationKind = "DESCENDANT_OF"
)

// A Relation joins two components. Reversed kinds of a format
// (DEPENDENCY_OF, CONTAINED_BY) are turned round when they are read.
type Relation struct {
	From, To int // indexes into Components; [Itself] for the document, [Nothing], [Unknown] or [Elsewhere]
	Kind     RelationKind
	Scope    component.Scope // of a dependency
	Comment  string
	Target   string // id outside the document, where To or From is Elsewhere
	At       span.Point
}

// What stands in a Relation instead of a component.
const (
	Itself    = -1 // the document
	Nothing   = -2 // SPDX NONE: it is stated that there is none; CycloneDX: an entry with an empty list
	Unknown   = -3 // SPDX NOASSERTION
	Elsewhere = -4 // an element of another document
)

// An Aggregate says how complete a list is.
type Aggregate struct {
	State        string // CycloneDX: "complete", "incomplete", "incomplete_first_party_only", "unknown", "not_specified", …
	Assemblies   []int
	Dependencies []int
}

// An Extra is a field for which Document has no word. Writing the same family
// gives it back; another format keeps it as a property or annotation where it
// can, and reports it.
type Extra struct {
	Family Family // of the document it comes from
	Path   string // JSON path below the component or document: "pedigree/patches"
	Value  string // JSON text
}

// A Loss is one field of the source that the target cannot hold.
type Loss struct {
	Path   string // JSON Pointer into the source: "/components/3/pedigree"
	Reason string // "no counterpart in SPDX 2.3"
	Kept   string // where the target keeps it in another form ("annotation"), or "" if it is dropped
}

// A Problem is something wrong with a document.
type Problem struct {
	Path    string // JSON Pointer
	At      span.Point
	Rule    string // "schema", "reference", …: the word behind "sbom/" of the finding's rule
	Message string
}
