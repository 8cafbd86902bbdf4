package lock

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestOneHolderAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state", "lock")
	var holders, most, total atomic.Int32
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			l, err := Acquire(context.Background(), path, nil)
			if err != nil {
				t.Error(err)
				return
			}
			most.Store(max(most.Load(), holders.Add(1)))
			time.Sleep(2 * time.Millisecond)
			total.Add(1)
			holders.Add(-1)
			l.Release()
		}()
	}
	wg.Wait()
	if most.Load() != 1 || total.Load() != 8 {
		t.Errorf("%d held the lock at once, %d at all", most.Load(), total.Load())
	}
}

func TestWaitingIsSaidAndEndsWithTheContext(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	l, err := Acquire(context.Background(), path, func() { t.Error("waited for a free lock") })
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	said := 0
	if _, err := Acquire(ctx, path, func() { said++; cancel() }); !errors.Is(err, context.Canceled) || said != 1 {
		t.Errorf("error %v, waiting said %d times", err, said)
	}
	l.Release()
	again, err := Acquire(context.Background(), path, nil)
	if err != nil {
		t.Fatal(err)
	}
	again.Release()
}

func TestAFolderThatCannotBeMadeIsAnError(t *testing.T) {
	if _, err := Acquire(context.Background(), filepath.Join(t.TempDir(), "a\x00b", "lock"), nil); err == nil {
		t.Error("no error")
	}
}
