// Package sshsig verifies signatures that SSH keys make over files and over git
// objects, against a list of allowed signers.
//
// SHA-1 is never accepted, neither in a signature nor in a certificate, and a
// security key must have been touched. The time of a signature is not in it: the
// caller says at which time keys must count. Formats: PROTOCOL.sshsig and
// PROTOCOL.certkeys of OpenSSH, ALLOWED SIGNERS in ssh-keygen(1).
package sshsig
