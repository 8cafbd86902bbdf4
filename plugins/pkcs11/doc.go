// Command sigstore-kms-pkcs11 signs with keys of PKCS #11 tokens for programs that
// know the key service plug-ins of Sigstore: ossay, cosign.
//
// It answers one question per run: arguments v1 and JSON, the message as standard
// input, the answer as JSON on standard output. It makes no key and changes nothing
// in a token. The PIN comes from a file or the environment, never from an argument.
//
// Formats: protocol v1 of Sigstore's signature/kms/cliplugin; PKCS #11 3.1; names of
// keys by RFC 7512. It is a module of its own because PKCS #11 needs cgo.
package main
