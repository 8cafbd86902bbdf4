package vex

// A Status is what a vulnerability means for a product.
type Status uint8

// The statuses of OpenVEX; NoStatus is a word that no format knows.
const (
	NoStatus Status = iota
	NotAffected
	Affected
	Fixed
	UnderInvestigation
)

// String returns OpenVEX' word for s.
func (s Status) String() string {
	switch s {
	case NotAffected:
		return "not_affected"
	case Affected:
		return "affected"
	case Fixed:
		return "fixed"
	case UnderInvestigation:
		return "under_investigation"
	}
	return "unknown"
}

// ParseStatus reads OpenVEX' word for a status.
func ParseStatus(word string) (Status, bool) {
	for s := NotAffected; s <= UnderInvestigation; s++ {
		if s.String() == word {
			return s, true
		}
	}
	return NoStatus, false
}

// Statuses returns the words of OpenVEX.
func Statuses() []string {
	return []string{NotAffected.String(), Affected.String(), Fixed.String(), UnderInvestigation.String()}
}

// CSAFStatus reads a field of CSAF's product_status. What is recommended, or
// explicitly unknown, has no status here.
func CSAFStatus(field string) (Status, bool) {
	switch field {
	case "known_not_affected":
		return NotAffected, true
	case "known_affected", "first_affected", "last_affected":
		return Affected, true
	case "fixed", "first_fixed":
		return Fixed, true
	case "under_investigation":
		return UnderInvestigation, true
	}
	return NoStatus, false
}

// CSAFWord returns the field of product_status in which CSAF keeps s.
func CSAFWord(s Status) string {
	switch s {
	case NotAffected:
		return "known_not_affected"
	case Affected:
		return "known_affected"
	case Fixed:
		return "fixed"
	}
	return "under_investigation"
}

// CycloneDXStatus reads an analysis state of CycloneDX.
func CycloneDXStatus(state string) (Status, bool) {
	switch state {
	case "not_affected", "false_positive":
		return NotAffected, true
	case "exploitable":
		return Affected, true
	case "resolved", "resolved_with_pedigree":
		return Fixed, true
	case "in_triage":
		return UnderInvestigation, true
	}
	return NoStatus, false
}

// CycloneDXWord returns the analysis state by which CycloneDX says s.
func CycloneDXWord(s Status) string {
	switch s {
	case NotAffected:
		return "not_affected"
	case Affected:
		return "exploitable"
	case Fixed:
		return "resolved"
	}
	return "in_triage"
}

// A Justification says why a product is not affected, in the words that OpenVEX
// and CSAF share.
type Justification string

// The justifications.
const (
	ComponentNotPresent  Justification = "component_not_present"
	CodeNotPresent       Justification = "vulnerable_code_not_present"
	CodeNotInExecutePath Justification = "vulnerable_code_not_in_execute_path"
	CodeNotControllable  Justification = "vulnerable_code_cannot_be_controlled_by_adversary"
	InlineMitigations    Justification = "inline_mitigations_already_exist"
)

// Justifications returns the words in the order of the specification.
func Justifications() []string {
	return []string{string(ComponentNotPresent), string(CodeNotPresent), string(CodeNotInExecutePath), string(CodeNotControllable), string(InlineMitigations)}
}

// Known reports whether j is one of the justifications.
func (j Justification) Known() bool {
	switch j {
	case ComponentNotPresent, CodeNotPresent, CodeNotInExecutePath, CodeNotControllable, InlineMitigations:
		return true
	}
	return false
}

// CycloneDXJustification reads a justification of CycloneDX. exact says whether
// the word means the same; where it says more, the writer must keep it.
func CycloneDXJustification(word string) (j Justification, exact, ok bool) {
	switch word {
	case "code_not_present":
		return CodeNotPresent, true, true
	case "code_not_reachable":
		return CodeNotInExecutePath, true, true
	case "requires_configuration", "requires_dependency", "requires_environment":
		return CodeNotControllable, false, true
	case "protected_by_mitigating_control":
		return InlineMitigations, true, true
	case "protected_by_compiler", "protected_at_runtime", "protected_at_perimeter":
		return InlineMitigations, false, true
	}
	return "", false, false
}

// CycloneDXReason returns the word of CycloneDX for j, and whether reading it
// gives j again.
func CycloneDXReason(j Justification) (word string, exact bool) {
	switch j {
	case ComponentNotPresent:
		return "code_not_present", false
	case CodeNotPresent:
		return "code_not_present", true
	case CodeNotInExecutePath:
		return "code_not_reachable", true
	case CodeNotControllable:
		return "requires_environment", true
	case InlineMitigations:
		return "protected_by_mitigating_control", true
	}
	return "", true
}
