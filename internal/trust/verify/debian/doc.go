// Package debian verifies a Debian package to the root of its archive: the
// signature of the Release file, the hash of the package list in it, and the hash
// of the package in that list.
//
// Files are handed in; nothing is fetched and nothing is unpacked. MD5 and SHA-1
// are never used. The package list is hashed and searched in one pass, whatever
// compression it is stored with, and what was found counts only if the hash is
// right. Formats: Debian repository format (wiki.debian.org/DebianRepository/Format),
// deb822(5), apt-secure(8).
package debian
