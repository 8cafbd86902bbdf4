//go:build unix

package cache

import (
	"io/fs"
	"syscall"
)

// inode returns the file's number on its device, or 0.
func inode(info fs.FileInfo) uint64 {
	if st, ok := info.Sys().(*syscall.Stat_t); ok {
		return st.Ino
	}
	return 0
}
