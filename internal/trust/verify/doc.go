// Package verify tells whether a signature holds, who made it, when and how that
// is known, and if not, which rule is broken.
//
// All checks of a bundle are made, so that every broken rule is named; the first
// of them is the one that decides. Nothing is fetched and no clock is read: a
// bundle holds or does not hold at the time that it proves.
//
// Rules: sigstore/architecture-docs (client specification), RFC 6962 (logs, signed
// certificate timestamps), C2SP tlog-checkpoint and signed-note, RFC 3161
// (time-stamp tokens), RFC 5280 (certificates), DSSE v1.
package verify
