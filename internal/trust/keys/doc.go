// Package keys holds private keys: in a sealed ring that an instance keeps on its
// disk, and in the files of other tools.
//
// A private key is never printed, logged or part of an error. At rest keys are
// encrypted with AES-256-GCM under a key that scrypt derives from a password (RFC
// 7914).
package keys
