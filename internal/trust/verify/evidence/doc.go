// Package evidence is the kit of the verifiers of other signatures than
// Sigstore's: what a verification showed, rule by rule, in one form for all of
// them.
//
// It decides nothing and knows no format.
package evidence
