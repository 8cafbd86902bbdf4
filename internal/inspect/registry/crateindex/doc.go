// Package crateindex tells what is known about crates: from Cargo's cache of
// registry indexes, from a folder of recorded index files or a local registry, or
// from a sparse index.
//
// It reads file systems that it is given, and a registry through a function that
// it is given; it opens no connection of its own and runs no cargo. Formats: the
// index (Cargo book, "Index Format", "Sparse Protocol"), Cargo's settings
// ("Configuration", "Source Replacement"), and the cache, which is described in
// cargo's own source only (sources/registry/index/cache.rs): a byte for the form
// 3, four for the form of the index, then texts that end with a zero byte.
package crateindex
