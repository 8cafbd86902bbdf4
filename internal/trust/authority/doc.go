// Package authority is a private Sigstore in one process and one folder: a
// certificate authority with embedded certificate timestamps, a transparency log
// in tiles with the API of Rekor v2, a certificate transparency log, a time-stamp
// authority, an identity provider, and a TUF repository with the trusted root and
// the signing configuration.
//
// Stock clients accept it without any insecure flag: they find all addresses in
// the signing configuration and all keys in the trusted root. Keys are sealed at
// rest. Every certificate that is issued is on disk before it leaves. The clock
// and randomness are handed in.
//
// Protocols: Fulcio API v2, Rekor v2 (sigstore/rekor-tiles), RFC 3161, RFC 6962,
// C2SP tlog-tiles and tlog-checkpoint, OpenID Connect Core and Discovery, RFC 8628
// (device flow), TUF 1.0.
package authority
