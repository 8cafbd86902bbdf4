//go:build !unix

package disk

import (
	"fmt"
	"os"
	"path/filepath"
)

// Locks says whether this system keeps a second process out of a folder.
const Locks = false

// Lock opens the file that stands for a folder. Where files cannot be locked, one
// process at a time is the caller's care.
func Lock(dir string) (*os.File, error) { return lockFile(filepath.Join(dir, ".lock"), true) }

func lockFile(name string, _ bool) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("locking the instance: %w", err)
	}
	return f, nil
}
