// Package pack reads and writes evidence packs: one file that holds what others
// signed about the packages of a dependency tree, so that it can be verified
// where there is no network.
//
// A pack proves nothing by itself. It is a box: every piece is found by its
// SHA-256 and is judged by package verify with roots and keys that come from
// elsewhere, never from the pack. The format is a plain tar archive with an
// index as its first member; docs/evidence-pack.md describes it.
package pack
