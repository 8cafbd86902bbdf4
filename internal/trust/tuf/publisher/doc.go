// Package publisher makes and renews TUF repositories for those who publish one.
//
// What clients read is in metadata and targets of the repository's folder. Changes
// wait in the folder staged beside them (root.json, targets.json, snapshot.json,
// timestamp.json, delegated, and new files below targets) until enough people
// signed; staged can be handed from one signer to the next and holds no secrets.
// Publish verifies it with the client of package tuf and takes it over. Private keys
// are never written. Roles that are delegated to delegate no further here. One
// process at a time may work on a repository: locking it is the caller's.
//
// Specification: The Update Framework 1.0.34, sections 4 to 6; snapshots are
// consistent (6.2).
package publisher
