package authority

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/ossay-dev/ossay/internal/trust/disk"
	"github.com/ossay-dev/ossay/internal/trust/keys"
)

// The times between two looks at the lock of an instance.
const (
	standbyPoll = 200 * time.Millisecond // of one who waits for it
	leasePoll   = time.Second            // of one who has it
	holdWait    = 2 * time.Second        // for those who wait to let go of the gate
)

// errLocks is wrapped where the system keeps no second process out.
var errLocks = errors.New("this system does not lock files, so that nobody can wait for an instance")

// Standby waits until no process has an instance, and opens it then. The password
// is tried before, so that one that is wrong is found now and not when the instance
// is needed. It waits until the context ends, whose error it returns.
func Standby(ctx context.Context, dir string, password []byte, s Surroundings) (*Instance, error) {
	if !disk.Locks {
		return nil, errLocks
	}
	if _, err := readState(dir); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(filepath.Join(dir, ringFile))
	if err != nil {
		return nil, fmt.Errorf("reading the keys: %w", err)
	}
	if _, err := keys.Open(data, password); err != nil {
		return nil, err
	}
	for {
		lease, err := disk.TakeInTurn(dir, s.Random)
		if err == nil {
			return open(dir, lease, password, s)
		}
		if !errors.Is(err, disk.ErrTaken) {
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(standbyPoll):
		}
	}
}

// Hold keeps every Standby from taking an instance until the result is closed, so
// that it can be stopped, changed and started.
func Hold(dir string) (io.Closer, error) {
	for limit := time.After(holdWait); ; {
		gate, err := disk.Hold(dir)
		if err == nil {
			return gate, nil
		}
		if !errors.Is(err, disk.ErrTaken) {
			return nil, err
		}
		select {
		case <-limit:
			return nil, err
		case <-time.After(standbyPoll / 20):
		}
	}
}

// Held returns an error where another process has the instance now.
func (i *Instance) Held() error { return i.lease.Held() }

// Lost returns when another process has the instance, with an error that says so, or
// when the context ends, with nil. Whoever gets the error must end: what it could
// still do nobody may see.
func (i *Instance) Lost(ctx context.Context) error {
	tick := time.NewTicker(leasePoll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			if err := i.lease.Held(); err != nil {
				return err
			}
		}
	}
}
