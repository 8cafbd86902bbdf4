//go:build !unix

package authority

import (
	"context"
	"errors"

	"github.com/transparency-dev/tessera"
)

// Supported says why this system cannot run an instance: what keeps a log from
// forking is a lock that only POSIX has. All else, signing at and verifying against
// another machine's instance, works.
func Supported() error {
	return errors.New("a private Sigstore runs on Linux, macOS and other Unix systems only")
}

func newDriver(context.Context, string, *courier) (tessera.Driver, error) { return nil, Supported() }
