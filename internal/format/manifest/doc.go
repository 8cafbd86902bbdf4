// Package manifest reads and edits the files in which projects say what they
// need: go.mod, package.json, package-lock.json, and single versions in any
// other text. An edit changes the bytes that it is about and no others.
//
// It decides nothing: which version is wanted is told by package remedy. It
// never opens a file and never asks a registry. Formats: go.mod (Go Modules
// Reference, "go.mod files"), package.json and package-lock.json (npm
// documentation, versions 2 and 3), package metadata of npm registries
// ("packuments", full and abbreviated); Cargo.toml, Cargo.lock 3 and 4 and the
// files of registry indexes (Cargo book); composer.json, composer.lock and the
// metadata of repositories (Composer's manual).
package manifest
