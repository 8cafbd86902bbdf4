// Package sct reads and writes signed certificate timestamps, and takes
// certificates apart for them.
//
// Structures: RFC 6962 (TLS encoding, RFC 5246, 4), RFC 5280 (TBSCertificate). It
// verifies nothing.
package sct
