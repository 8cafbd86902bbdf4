// Package ospkg holds what the readers of operating-system packages have in
// common: the form of their package URLs, the answer to which installed package
// a requirement means, and which files a package owns.
//
// It reads no format itself and never opens a file. Package URLs follow the
// definitions of the types deb, apk, rpm and alpm of the Package-URL
// specification; the qualifier "upstream", which names the source package, is
// the one that other makers of inventories write, too.
package ospkg
