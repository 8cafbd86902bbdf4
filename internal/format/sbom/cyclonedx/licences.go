package cyclonedx

import (
	_ "embed"
	"strings"
)

//go:embed licences.txt
var licenceText string

// LicenceIDs returns the SPDX licence and exception ids that CycloneDX accepts
// as license.id, in the order of the specification's list. The list is the same
// for all versions of CycloneDX.
func LicenceIDs() []string { return strings.Split(strings.TrimSuffix(licenceText, "\n"), "\n") }

// AlgorithmFamilies returns the names that CycloneDX 1.7 accepts as
// cryptoProperties.algorithmProperties.algorithmFamily.
func AlgorithmFamilies() []string {
	return loadGrammar(lastMinor).enums["crypto.algorithmFamiliesEnum"].values()
}

// EllipticCurves returns the names that CycloneDX 1.7 accepts as
// cryptoProperties.algorithmProperties.ellipticCurve: "secg/secp256r1" and the like.
func EllipticCurves() []string {
	return loadGrammar(lastMinor).enums["crypto.ellipticCurvesEnum"].values()
}
