// Package lock lets one process at a time do a piece of work on a state folder,
// such as fetching advisories. The operating system lets go of a lock when its
// process ends, however it ends, so a killed process leaves nothing to clean up.
//
// Readers need no lock: whatever is read is replaced in one step.
package lock

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// A Lock is held until Release or the end of the process.
type Lock struct{ f *os.File }

// poll is how often a held lock is tried again.
const poll = 50 * time.Millisecond

// Acquire takes the lock on the file at path, making it and its folder where
// they are missing. If another process holds it, waiting is called once and
// Acquire waits until the lock is free or the context ends.
func Acquire(ctx context.Context, path string, waiting func()) (*Lock, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o644)
	if err != nil {
		return nil, err
	}
	for first := true; ; first = false {
		held, err := try(f)
		if err != nil {
			f.Close()
			return nil, fmt.Errorf("locking %s: %w", path, err)
		}
		if held {
			return &Lock{f}, nil
		}
		if first && waiting != nil {
			waiting()
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, ctx.Err()
		case <-time.After(poll):
		}
	}
}

// Release lets go of the lock. The file stays, since removing it would let two
// processes hold locks on two files of one name.
func (l *Lock) Release() { l.f.Close() }
