//go:build unix

package advisory

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// Open maps the database at path into memory and verifies it.
func Open(path string) (*DB, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() < int64(headSize) || info.Size() > 1<<40 {
		return nil, ErrForeign
	}
	data, err := unix.Mmap(int(f.Fd()), 0, int(info.Size()), unix.PROT_READ, unix.MAP_SHARED)
	if err != nil {
		return nil, fmt.Errorf("mapping %s: %w", path, err)
	}
	db, err := FromBytes(data)
	if err != nil {
		unix.Munmap(data)
		return nil, err
	}
	db.unmap = func() error { return unix.Munmap(data) }
	return db, nil
}

// claim marks a file as used by this process; it is false if a living process
// uses it already. The mark goes with the process.
func claim(f *os.File) bool {
	return unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB) == nil
}

// release ends the writing of a file that will be renamed. Here that goes while
// it is open, so it stays claimed until it has its place.
func release(*os.File) error { return nil }
