// Package oci finds evidence about an image where images are kept: referrers of the
// image specification, and the tags under which cosign kept signatures before. It
// adds referrers, too.
//
// It reads an image layout or one repository of a registry, never anything else,
// and verifies nothing but that a document has its digest. Formats: OCI image and
// distribution specification v1.1; cosign, specs/SIGNATURE_SPEC.md and
// specs/BUNDLE_SPEC.md.
package oci
