// Package npmregistry tells what is known about npm packages: from npm's own
// cache, from a folder of recorded metadata, or from a registry.
//
// It reads a file system that it is given, and a registry through a function that
// it is given; it opens no connection of its own, runs no npm, and knows the
// address of no registry: that is in the user's .npmrc file, or in the lock file
// itself. Formats: the cache of npm (content addressed; index lines "digest TAB
// JSON", content by Subresource Integrity), .npmrc (npm documentation, "npmrc").
package npmregistry
