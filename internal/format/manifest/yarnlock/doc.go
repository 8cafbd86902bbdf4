// Package yarnlock reads and edits yarn.lock as yarn 1 writes it ("classic"):
// entries that answer requirements, each of which has one answer in the whole
// file. What the projects ask for does not stand there, so their manifests are
// read with it. An edit changes the entries that it is about; all other bytes
// stay.
//
// It decides nothing, opens no file and asks no registry. It refuses what it
// cannot rebuild byte for byte. Format: the lock file and its writer in yarn
// 1.22; the documentation, "yarn.lock".
package yarnlock
