//go:build !unix

package disk

import (
	"fmt"
	"os"
	"path/filepath"
)

// Lock opens the file that stands for a folder. Where files cannot be locked, one
// process at a time is the caller's care.
func Lock(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, ".lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("locking the instance: %w", err)
	}
	return f, nil
}
