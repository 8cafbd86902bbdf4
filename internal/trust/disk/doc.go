// Package disk is the kit of trust for files that must not be lost or forked:
// replacing a file so that it is old or new at any moment, and one process at a
// time in a folder. It knows nothing of what the files hold.
package disk
