// Package minisign verifies the signatures of minisign and of OpenBSD's signify:
// Ed25519, with a comment in front.
//
// Only the trusted comment of minisign is signed; the first line of either format
// proves nothing and is never shown as if it did. Formats: minisign(1) and "file
// format" of its documentation, signify(1).
package minisign
