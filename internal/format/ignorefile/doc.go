// Package ignorefile reads the files in which other scanners keep what they leave
// out: .trivyignore and .trivyignore.yaml, .grype.yaml, osv-scanner.toml, .snyk,
// .nsprc of audit wrappers for npm, and suppression files of OWASP Dependency-Check.
//
// An entry is taken over only where it can be said as narrowly as it was meant.
// What would become wider (a condition on a fix, a pattern, a CPE) is a note, never
// an entry: a suppression that covers more than somebody decided is worse than none.
// The package opens no file and decides nothing.
package ignorefile
