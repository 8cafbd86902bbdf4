// Package kernel judges how a Linux kernel is hardened, from texts: its
// configuration (.config, /proc/config.gz inflated, or the copy inside an image that
// was unpacked), its command line, and an export of its settings by sysctl -a.
//
// A check is one line of checks.table: a symbol with the value that is wanted, the
// machines and versions that have it, and the reason. A check that does not apply
// to the machine or version is not-applicable; where a text was not given nothing
// is said.
//
// It never looks at the running system. The symbols are described in the Kconfig
// files, Documentation/admin-guide/kernel-parameters.txt and
// Documentation/admin-guide/sysctl of the Linux sources.
package kernel
