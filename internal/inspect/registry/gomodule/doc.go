// Package gomodule tells what Go's module cache and module proxies say about
// modules: their versions, their go.mod files, and the hashes for go.sum.
//
// It reads a file system that it is given, and a proxy through a function that it
// is given; it opens no connection of its own and runs no go command. Layout: Go
// Modules Reference, "GOPROXY protocol"; the folder cache/download of a module
// cache has the same one.
package gomodule
