// Package golang asks, of a Go module and symbols that are said to be vulnerable,
// whether the module's own code calls them: by the call graph of
// golang.org/x/vuln, and where that is not to be had, by the imports of the module
// and of the modules in the module cache.
//
// This is the one place of ossay that starts a tool on what it looks at, because
// golang.org/x/vuln loads packages through the go command. It happens only when the
// user asks for it, in a process of its own with an environment of its own; what
// that process may do and what was weighed stands in docs/decisions. No code of the
// target is compiled or run, nothing is fetched, and no file of the target is
// written.
//
// The database that golang.org/x/vuln reads (go.dev/doc/security/vuln/database,
// version 1) is made for the run, in a private folder, from the symbols that are
// asked for. Which version is affected has been decided before.
package golang
