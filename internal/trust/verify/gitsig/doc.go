// Package gitsig verifies the signatures of git commits and tags: those of SSH
// keys, of OpenPGP keys, and of X.509 certificates.
//
// It gets objects as bytes and never starts git. What a commit says of author,
// committer and time is what was signed, not what is proven. A certificate of
// gitsign counts for ten minutes, so its signature must hold the log entry or a
// time-stamp; what is only in the log is refused with a reason of its own. Formats:
// gitformat-signature(5), PROTOCOL.sshsig of OpenSSH, RFC 9580, RFC 5652;
// docs/verification.md of gitsign and oid-info.md of Rekor for what gitsign keeps.
package gitsig
