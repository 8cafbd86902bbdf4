// Package dsse holds signed payloads: the envelope, what its signatures are over,
// and the base64 in which its bytes are written.
//
// It verifies nothing. Format: DSSE v1 (secure-systems-lab/dsse, protocol.md and
// envelope.md).
package dsse
