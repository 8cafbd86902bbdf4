// Package sigstore reads and writes the documents of Sigstore: bundles v0.1 to
// v0.3, trusted roots, signing configurations, and the bodies of log entries.
//
// A document is taken apart, not believed: whether it verifies is told by package
// trust/verify. Formats: sigstore/protobuf-specs (sigstore_bundle.proto,
// sigstore_trustroot.proto, in their JSON form), the types of Rekor
// (hashedrekord, dsse, intoto) and of Rekor v2.
package sigstore
