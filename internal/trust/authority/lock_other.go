//go:build !unix

package authority

import (
	"fmt"
	"os"
	"path/filepath"
)

// lockFolder makes sure that one process has the instance: where files cannot be
// locked, the log's own lock is all there is.
func lockFolder(dir string) (*os.File, error) {
	f, err := os.OpenFile(filepath.Join(dir, ".lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("locking the instance: %w", err)
	}
	return f, nil
}
