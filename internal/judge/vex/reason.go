package vex

// A Reason says in one word why a statement applied to a finding, or not.
type Reason string

// The reasons.
const (
	Applied       Reason = "applied"
	Superseded    Reason = "superseded"           // the same author said something later
	Outranked     Reason = "outranked"            // a more trusted author says something else
	Conflicting   Reason = "conflicting"          // an author of equal trust says something else
	NoFinding     Reason = "vulnerability-absent" // no finding has any of its ids
	NoProduct     Reason = "product-absent"       // nothing of that name is there
	NameDiffers   Reason = "name-differs"         // the finding's component is another package
	VersionOther  Reason = "version-differs"      // same package, other version
	VersionNone   Reason = "version-unknown"      // the component has no version to compare
	RangeOther    Reason = "outside-range"        // the version is not in the statement's range
	QualifierDiff Reason = "qualifier-differs"    // a qualifier is absent or has another value
	DigestDiffers Reason = "digest-differs"       // same algorithm, other digest
	PartDiffers   Reason = "subcomponent-differs" // the product is there, the part is another
	OtherPath     Reason = "other-path"           // the component is also reached without the product
	NoIdentity    Reason = "identity-unusable"    // no package URL and no digest
	UnknownStatus Reason = "status-unknown"       // the status is no word of VEX
	TooMuch       Reason = "work-limit"           // statements and findings multiply beyond the limit
)

// rank orders reasons by how near they come to a match, so that the nearest is
// told where a statement meets several findings.
func (r Reason) rank() int {
	for i, x := range [...]Reason{NoFinding, UnknownStatus, NoIdentity, NoProduct, NameDiffers, PartDiffers, QualifierDiff, VersionNone, VersionOther, RangeOther, DigestDiffers, OtherPath, TooMuch} {
		if x == r {
			return i
		}
	}
	return 100
}
