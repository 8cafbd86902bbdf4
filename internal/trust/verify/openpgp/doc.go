// Package openpgp verifies OpenPGP signatures, detached and in clear text, with a
// given keyring.
//
// MD5, SHA-1 and RIPEMD-160 are refused, as are DSA and RSA below 2,048 bits. Keys
// are judged at the time that the signature states; a key that was revoked because
// it was stolen never counts. There is no web of trust: the keyring is what is
// trusted. Format: RFC 9580 and RFC 4880.
package openpgp
