package spdx3

import "github.com/ossay-dev/ossay/internal/format/sbom"

// Format returns the document's format. The version is that of its context, or
// the newest one where the document names none.
func (d *Doc) Format() sbom.Format {
	f := sbom.Format{Family: sbom.SPDX3, Version: d.version, Encoding: sbom.JSON}
	if f.Version == "" {
		f.Version = "3.0.1"
	}
	return f
}
