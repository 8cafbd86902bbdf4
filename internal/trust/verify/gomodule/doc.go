// Package gomodule verifies a Go module against the checksum database, from what
// the go command keeps on a machine.
//
// The go command stores, for each version that it looked up: the record with the
// hashes and a signed tree head, the tiles that proved the record, and the latest
// tree head. It does not store every tile: a tile that another proof needed may be
// missing, and then the proof of inclusion cannot be made again. That is told by a
// reason of its own; the signature alone does not show that a record is in the log.
//
// Nothing is fetched; no name of a database is compiled in. Formats: "Proposal:
// Secure the Public Go Module Ecosystem", golang.org/x/mod/sumdb (dirhash, note,
// tlog), go.sum in the Go Modules Reference.
package gomodule
