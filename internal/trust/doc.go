// Package trust is the floor on which evidence is verified and made: trusted
// roots, verification, signing, the private Sigstore, packs of evidence.
//
// It imports core and format only. It never reads the clock or a network by
// itself: both are handed in. What verifies never imports what signs.
package trust
