//go:build unix

package disk

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// Locks says whether this system keeps a second process out of a folder.
const Locks = true

// Lock makes sure that one process has a folder; closing the file lets go. The
// lock goes when the process ends, however it does. The error wraps ErrTaken where
// another process has it.
func Lock(dir string) (*os.File, error) {
	f, err := lockFile(filepath.Join(dir, ".lock"), true)
	if errors.Is(err, ErrTaken) {
		return nil, fmt.Errorf("the instance in %s %w", dir, ErrTaken)
	}
	return f, err
}

// lockFile opens a file and locks it, for one or for all, without waiting.
func lockFile(name string, alone bool) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("locking the instance: %w", err)
	}
	how := unix.LOCK_SH | unix.LOCK_NB
	if alone {
		how = unix.LOCK_EX | unix.LOCK_NB
	}
	err = unix.Flock(int(f.Fd()), how)
	if err == nil {
		return f, nil
	}
	f.Close()
	if errors.Is(err, unix.EWOULDBLOCK) {
		return nil, ErrTaken
	}
	// A file system without locks must not pass for one where the folder is free.
	return nil, fmt.Errorf("locking %s: %w", name, err)
}
