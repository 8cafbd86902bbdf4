// Package sign makes signatures that others can verify: keyless ones with a
// short-lived certificate, and ones with a key that the user keeps.
//
// The services are those of a signing configuration, public or private. The
// network and randomness are handed in; a private key never leaves the process,
// and one for a keyless signature is forgotten after it.
package sign
