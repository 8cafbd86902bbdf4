package app

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/format/sbom/cyclonedx"
	"github.com/ossay-dev/ossay/internal/inspect/licence"
)

// licenceNamed returns the SPDX expression that a text of a licence field means,
// or "".
func licenceNamed(text string) string { return licence.Named(text, knownLicence()) }

// knownLicence tells which identifiers the SPDX list has.
func knownLicence() func(id string) bool {
	ids := cyclonedx.LicenceIDs()
	slices.Sort(ids)
	return func(id string) bool {
		_, ok := slices.BinarySearch(ids, id)
		return ok
	}
}
