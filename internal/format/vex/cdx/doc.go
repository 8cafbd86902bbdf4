// Package cdx reads and writes the statements that a CycloneDX document makes in
// its list of vulnerabilities.
//
// The document itself is read by package sbom/cyclonedx, which knows all its
// versions in JSON and XML; this package understands vulnerabilities[].analysis
// and vulnerabilities[].affects. A vulnerability without an analysis makes no
// statement, since it says only that somebody found it.
//
// The format is described in ECMA-424, section on vulnerabilities, and at
// https://cyclonedx.org/docs/1.6/json/#vulnerabilities.
package cdx
