package signature

// A Kind says what a feature is.
type Kind uint8

// The kinds of features.
const (
	String Kind = iota // text of a NUL-terminated string, or the tail of one
	Source             // path of a source file, as assertions name it
	Table              // first bytes of a constant table
	Symbol             // name of a defined function
	kinds
)

// String returns the word for k as it stands in signature files.
func (k Kind) String() string {
	switch k {
	case Source:
		return "source"
	case Table:
		return "table"
	case Symbol:
		return "symbol"
	}
	return "string"
}

// A Feature is something that stands in builds of one library and in few others.
type Feature struct {
	Kind Kind
	// First and Last are the versions of the first and last reference build
	// that has it; both are empty where that is unknown.
	First, Last string
	Unit        string // translation unit: the object file without ".o"; "" if unknown
	Text        string // text or name; the raw bytes of a table
}

// A Strength says what a text with a version proves.
type Strength uint8

// The strengths of version texts, weakest first.
const (
	Weak  Strength = iota // says the version only of a library that is proven otherwise
	Plain                 // speaks for the library, but headers and programs may repeat it
	Proof                 // stands in the library's own code only
)

// A VersionText is a string of a library that holds its version.
type VersionText struct {
	Strength Strength
	Pattern  *Pattern
}

// A Reference is one build from which features were learned.
type Reference struct {
	Version string
	Arch    string // GOARCH name
	Digest  string // "sha256:…" over the files of the reference
	Package string // name and version of the package that it comes from
}

// An Advisory is a name under which advisories know the library.
type Advisory struct {
	Ecosystem string // an OSV ecosystem, "GIT" or "generic"
	Name      string
}

// A Signature is all that is known of one library.
type Signature struct {
	Name       string // lower case: the name of pkg:generic/NAME
	Also       []string
	PURL       string   // package URL without version; never empty
	CPE        []string // "vendor:product"
	Advisories []Advisory
	ForkOf     []string // libraries that this one was forked from or stands in for
	Bundles    []string // libraries that reference builds of this one contain
	Parts      []string // products of the same source release
	Min        int      // points of evidence that name the library; 0 for the usual number
	Versions   []VersionText
	References []Reference // ascending
	Features   []Feature
}

// LearnedLine separates the head of a signature file from what was learned.
const LearnedLine = "# learned"
