// Package chain verifies signatures of certificates that an organisation's own
// authority issued: bare ones with a chain of certificates, and detached CMS.
//
// Roots are given, never taken from the system. A certificate counts at the time
// that a time-stamp (RFC 3161) proves, or now where there is none. Revocation is
// judged by lists that are given as files; nothing is fetched. Formats: RFC 5280,
// RFC 5652 (CMS), RFC 3161.
package chain
