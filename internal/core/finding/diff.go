package finding

// A Diff is what changed from one run to another. Its lists are sorted and
// never nil.
type Diff struct {
	From    string       `json:"from"` // what it is compared with, as the user typed it
	Added   []DiffPart   `json:"added"`
	Removed []DiffPart   `json:"removed"`
	Changed []DiffChange `json:"changed"`
	New     []DiffIssue  `json:"new"`
	Gone    []DiffIssue  `json:"gone"`
}

// A DiffPart is a component that only one side has.
type DiffPart struct {
	PURL  string `json:"purl"`
	Scope string `json:"scope"`
}

// A DiffChange is a package whose versions differ between the sides.
type DiffChange struct {
	Package string   `json:"package"` // package URL without version
	From    []string `json:"from"`
	To      []string `json:"to"`
}

// A DiffIssue is an open finding that only one side has.
type DiffIssue struct {
	Rule      string `json:"rule"`
	Severity  string `json:"severity"`
	Component string `json:"component"`
	Message   string `json:"message"`
}
