// Package intoto reads and writes what is signed about software: DSSE envelopes,
// in-toto statements and the predicates that ossay understands.
//
// It decides nothing: whether a signature holds and what a statement is good for
// is told by package trust. Formats: DSSE v1 (secure-systems-lab/dsse,
// protocol.md and envelope.md), in-toto attestation framework v0.1 and v1
// (statement.md), SLSA provenance v0.2 and v1, SLSA VSA v1.
package intoto
