// Package pnpmlock reads and edits pnpm-lock.yaml, lockfileVersion 9: the
// importers, the packages, and the snapshots, each of which is a package that was
// resolved for a set of peers. An edit changes the entries that it is about; all
// other bytes stay.
//
// It decides nothing, opens no file and asks no registry. It refuses what it
// cannot rebuild byte for byte. Format: pnpm's lock file specification, version
// 9.0.
package pnpmlock
