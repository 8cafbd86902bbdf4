// Package provenance tells what signed evidence says about a build, and whether
// that is what was expected: source, branch or tag, builder, package.
//
// What the signing certificate says counts before what the statement says,
// because the identity provider wrote it and not the build. Formats: SLSA
// provenance v0.2 and v1, SLSA verification summary v1, Fulcio's certificate
// extensions, npm's publish attestation v0.1.
package provenance
