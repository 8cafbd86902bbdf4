// Package pack decodes the containers of system packages: ar archives, which
// Debian packages are (deb(5), ar(5)), cpio archives in the "new ASCII" form
// (cpio(5)), and the headers before the payload of an RPM package (RPM file
// format, version 4).
//
// It hands out members and places of content. It never inflates, never writes,
// and keeps nothing of a member in memory but its name.
package pack
