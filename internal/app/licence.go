package app

// licenceNamed returns the SPDX expression that a text of a licence field means,
// or "".
func licenceNamed(string) string { return "" }
