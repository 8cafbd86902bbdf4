// Package tuf follows and publishes TUF repositories: how trusted roots are
// refreshed, over a network or from a file.
//
// The client workflow is that of a library (go-tuf); here stand where its files
// come from, the clock, the reasons of refusals, and a check that the library
// leaves out: a delegated role counts only through a delegator whose keys signed
// it. Specification: The Update Framework 1.0.34.
package tuf
