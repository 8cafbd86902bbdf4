// Package vault signs with keys that the transit engine of HashiCorp Vault, or of
// OpenBao, holds.
//
// It speaks plain HTTP with two questions, reading a key and signing. It makes no
// key, never lets the token go to another address than the one that it was given,
// puts it into no error, and believes no signature: the caller verifies it. Format:
// HTTP API of the transit secrets engine, "Read key" and "Sign data".
package vault
