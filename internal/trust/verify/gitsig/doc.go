// Package gitsig verifies the signatures of git commits and tags: those of SSH
// keys, of OpenPGP keys, and of X.509 certificates.
//
// It gets objects as bytes and never starts git. What a commit says of author,
// committer and time is what was signed, not what is proven. Signatures of gitsign
// need the log entry of their instance: without it a certificate of ten minutes
// proves nothing, so they are refused with a reason of their own. Formats:
// gitformat-signature(5), PROTOCOL.sshsig of OpenSSH, RFC 9580, RFC 5652.
package gitsig
