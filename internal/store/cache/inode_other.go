//go:build !unix

package cache

import "io/fs"

// inode returns 0: this platform's stat does not tell.
func inode(fs.FileInfo) uint64 { return 0 }
