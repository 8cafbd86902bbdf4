package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// A watchedLog is a log behind an address whose checkpoints a trusted root verifies.
type watchedLog struct {
	address string
	id      string // of the log, hexadecimal
	files   webLog
	signed  func(note string) (uint64, []byte, error)
}

// openLog finds a log: that of the signing configuration if no address is given. It
// is called by what it signs with, so that a log with new keys is another log.
func (env Env) openLog(ctx context.Context, address, root, demand string) (*watchedLog, error) {
	trusted, _, err := trustedRoot(env, root)
	if err != nil {
		return nil, err
	}
	if address == "" {
		c, err := signingClient(env, "")
		if err != nil {
			return nil, err
		}
		if len(c.Config.Log) == 0 {
			return nil, fault.New(fault.Usage, "the signing configuration names no log").WithHint("name one with --url")
		}
		address = c.Config.Log[0].URL
	}
	witnesses, err := env.demanded(demand)
	if err != nil {
		return nil, err
	}
	l := &watchedLog{address: address, files: webLog{webClient(), strings.TrimSuffix(address, "/") + "/api/v2/"}}
	note, err := l.files.Read(ctx, "checkpoint")
	if err != nil {
		return nil, fault.New(fault.Partial, "asking the log %s: %w", address, err)
	}
	if _, l.id, err = trusted.logState(string(note)); err != nil {
		return nil, fault.New(fault.Untrusted, "%s: %w", address, err)
	}
	l.signed = func(note string) (uint64, []byte, error) {
		c, id, err := trusted.logState(note)
		if err != nil {
			return 0, nil, err
		}
		if id != l.id {
			return 0, nil, errors.New("the checkpoint is of another log than the one before")
		}
		if who, enough := witnesses.Judge(c); !enough {
			return 0, nil, fmt.Errorf("%s: %d cosigned the checkpoint, and %s must", verify.WitnessesMissing, len(who), witnesses.Wanted())
		}
		return uint64(c.Size), c.Root, nil
	}
	return l, nil
}

// webLog reads the files of a log behind an address.
type webLog struct {
	client *http.Client
	base   string
}

// Read fetches one file of at most 16 MiB.
func (w webLog) Read(ctx context.Context, name string) ([]byte, error) {
	q, err := http.NewRequestWithContext(ctx, http.MethodGet, w.base+name, nil)
	if err != nil {
		return nil, err
	}
	a, err := w.client.Do(q)
	if err != nil {
		return nil, err
	}
	defer a.Body.Close()
	if a.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", name, a.Status)
	}
	return io.ReadAll(io.LimitReader(a.Body, 16<<20))
}
