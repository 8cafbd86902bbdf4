//go:build unix

package authority

import (
	"context"

	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/storage/posix"
)

// Supported says why this system cannot run an instance; nil where it can.
func Supported() error { return nil }

// newDriver stores a log in a folder, which it locks as POSIX does. The courier
// is nil where no witnesses are asked.
func newDriver(ctx context.Context, dir string, c *courier) (tessera.Driver, error) {
	config := posix.Config{Path: dir}
	if c != nil {
		config.HTTPClient = c.client()
	}
	return posix.New(ctx, config)
}
