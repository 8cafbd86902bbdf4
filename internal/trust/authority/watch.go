package authority

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"time"

	"github.com/transparency-dev/tessera"
)

// A watch waits for checkpoints. It looks at the file only while somebody waits, so
// that an instance at rest does nothing.
type watch struct {
	read func(context.Context) ([]byte, error)

	mu      sync.Mutex
	waiting int
	looking bool // somebody reads the file
	note    string
	size    uint64
	err     error
	changed chan struct{} // closed when note or err are new
}

func newWatch(read func(context.Context) ([]byte, error)) *watch {
	return &watch{read: read, changed: make(chan struct{})}
}

// wait returns the first checkpoint that is seen with more entries than index.
func (w *watch) wait(ctx context.Context, index uint64) (string, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.waiting++
	if !w.looking {
		w.looking, w.err = true, nil
		go w.look()
	}
	defer func() { w.waiting-- }()
	for w.size <= index {
		if w.err != nil {
			return "", w.err
		}
		changed := w.changed
		w.mu.Unlock()
		select {
		case <-ctx.Done():
			w.mu.Lock()
			return "", ctx.Err()
		case <-changed:
			w.mu.Lock()
		}
	}
	return w.note, nil
}

// look reads the checkpoint again and again until nobody waits.
func (w *watch) look() {
	for {
		data, err := w.read(context.Background())
		size := uint64(0)
		if err == nil {
			size, _, err = stateOf(string(data))
		}
		w.mu.Lock()
		switch {
		case errors.Is(err, os.ErrNotExist): // the first is not there yet
		case err != nil:
			w.err = err
			w.tell()
		case size != w.size || string(data) != w.note:
			w.size, w.note, w.err = size, string(data), nil
			w.tell()
		}
		w.looking = w.waiting > 0
		done := !w.looking
		w.mu.Unlock()
		if done {
			return
		}
		time.Sleep(publicationPoll)
	}
}

func (w *watch) tell() {
	close(w.changed)
	w.changed = make(chan struct{})
}

// errWitnesses is wrapped where witnesses that must cosign do not.
var errWitnesses = errors.New("the log waits for witnesses")

// published waits until a checkpoint has an entry. Where witnesses must cosign it,
// the client is told after a while whom the log waits for; the entry stays in.
func (l *tileLog) published(ctx context.Context, index uint64) (string, error) {
	waiting := ctx
	if l.courier != nil && l.courier.wait {
		var cancel context.CancelFunc
		waiting, cancel = context.WithTimeout(ctx, witnessWait)
		defer cancel()
	}
	note, err := l.watch.wait(waiting, index)
	if errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil {
		return "", fmt.Errorf("%w: %s", errWitnesses, l.courier.missing())
	}
	if err != nil {
		return "", fmt.Errorf("waiting for the log: %w", err)
	}
	return note, nil
}

// quietDriver is a driver of the log's library whose statistics cost nothing: the
// library asks for the size of the log ten times a second to count it, and nobody
// reads the counts.
type quietDriver struct{ tessera.Driver }

// Appender opens the log.
func (d quietDriver) Appender(ctx context.Context, o *tessera.AppendOptions) (*tessera.Appender, tessera.LogReader, error) {
	inner, ok := d.Driver.(interface {
		Appender(context.Context, *tessera.AppendOptions) (*tessera.Appender, tessera.LogReader, error)
	})
	if !ok {
		return nil, nil, errors.New("the log's storage cannot be appended to")
	}
	a, r, err := inner.Appender(ctx, o)
	return a, quietReader{r}, err
}

type quietReader struct{ tessera.LogReader }

// IntegratedSize is asked for by statistics only.
func (quietReader) IntegratedSize(context.Context) (uint64, error) { return 0, nil }

// NextIndex is asked for by statistics only.
func (quietReader) NextIndex(context.Context) (uint64, error) { return 0, nil }
