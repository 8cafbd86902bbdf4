// Package kms signs with keys of key-management services that plug-ins of Sigstore
// know: one program for each service, which gets a question as JSON and answers in
// JSON.
//
// Running the program is the caller's: this package makes questions and reads
// answers. It never asks a plug-in to create a key, and believes no signature: the
// caller verifies it. Format: version v1 of the protocol of Sigstore's
// signature/kms/cliplugin.
package kms
