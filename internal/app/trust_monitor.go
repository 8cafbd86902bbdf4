package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/authority"
	"github.com/ossay-dev/ossay/internal/trust/verify"
)

// A MonitorRequest says which log to watch.
type MonitorRequest struct {
	URL   string // of the log; that of the signing configuration if empty
	Root  string // trusted root file
	State string // what was seen before; in the state folder if empty
	By    string // only entries of this name; a pattern between slashes
	// Witnesses demands cosignatures of the checkpoint: a number, or a policy file.
	Witnesses string
}

// A LogEntry is one entry as a monitor tells it.
type LogEntry = authority.Observed

// Monitor verifies that a log only grew since the last time, and tells its new
// entries. It returns how many there are in all.
func Monitor(ctx context.Context, env Env, req MonitorRequest, tell func(LogEntry) error) (seen, all uint64, err error) {
	trusted, _, err := trustedRoot(env, req.Root)
	if err != nil {
		return 0, 0, err
	}
	address := req.URL
	if address == "" {
		c, err := signingClient(env, "")
		if err != nil {
			return 0, 0, err
		}
		if len(c.Config.Log) == 0 {
			return 0, 0, fault.New(fault.Usage, "the signing configuration names no log").WithHint("name one with --url")
		}
		address = c.Config.Log[0].URL
	}
	files := webLog{webClient(), strings.TrimSuffix(address, "/") + "/api/v2/"}
	note, err := files.Read(ctx, "checkpoint")
	if err != nil {
		return 0, 0, fault.New(fault.Partial, "asking the log %s: %w", address, err)
	}
	_, id, err := trusted.logState(string(note))
	if err != nil {
		return 0, 0, fault.New(fault.Untrusted, "%s: %w", address, err)
	}
	state := req.State
	if state == "" {
		// A log with new keys is another log.
		dir, err := env.trustDir()
		if err != nil {
			return 0, 0, err
		}
		state = filepath.Join(dir, "seen-"+id[:16]+".json")
	}
	before, err := readSeen(state)
	if err != nil {
		return 0, 0, err
	}
	want, err := matcher("--by", req.By)
	if err != nil {
		return 0, 0, err
	}
	witnesses, err := env.demanded(req.Witnesses)
	if err != nil {
		return 0, 0, err
	}
	signed := func(note string) (uint64, []byte, error) {
		c, _, err := trusted.logState(note)
		if err != nil {
			return 0, nil, err
		}
		if who, enough := witnesses.Judge(c); !enough {
			return 0, nil, fmt.Errorf("%s: %d cosigned the checkpoint, and %s must", verify.WitnessesMissing, len(who), witnesses.Wanted())
		}
		return uint64(c.Size), c.Root, nil
	}
	after, err := authority.Watch(ctx, files, before, signed, func(o authority.Observed) error {
		if want != nil && !want.Match(o.Name) {
			return nil
		}
		return tell(o)
	})
	if err != nil {
		return before.Size, 0, fault.New(fault.Untrusted, "%s: %w", address, err)
	}
	data, err := json.Marshal(after)
	if err != nil {
		return 0, 0, err
	}
	return before.Size, after.Size, replaceFile(state, append(data, '\n'), 0o600)
}

func readSeen(file string) (authority.Seen, error) {
	var s authority.Seen
	data, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return s, nil
	}
	if err == nil {
		err = json.Unmarshal(data, &s)
	}
	if err != nil {
		return s, fault.New(fault.Usage, "reading what was seen of the log: %w", plainPath(err))
	}
	return s, nil
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
