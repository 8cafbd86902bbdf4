//go:build unix

package target

import "golang.org/x/sys/unix"

// openat opens a file below an open folder, however long its path is.
func openat(dir int, name string, flags int) (int, error) {
	return unix.Openat(dir, name, flags, 0o644)
}

func mkdirat(dir int, name string) error { return unix.Mkdirat(dir, name, 0o755) }
