package app

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/trust/authority"
)

// A MonitorRequest says which log to watch.
type MonitorRequest struct {
	URL   string // of the log; that of the signing configuration if empty
	Root  string // trusted root file
	State string // what was seen before; in the state folder if empty
	By    string // only entries of this name; a pattern between slashes
	// Witnesses demands cosignatures of the checkpoint: a number, or a policy file.
	Witnesses string
	// Index is a PostgreSQL index to fill, an address that begins with postgres://.
	Index string
	// Rebuild forgets what the index holds first.
	Rebuild bool
}

// A LogEntry is one entry as a monitor tells it.
type LogEntry = authority.Observed

// Monitor verifies that a log only grew since the last time, and tells its new
// entries. It returns how many there are in all.
func Monitor(ctx context.Context, env Env, req MonitorRequest, tell func(LogEntry) error) (seen, all uint64, err error) {
	log, err := env.openLog(ctx, req.URL, req.Root, req.Witnesses)
	if err != nil {
		return 0, 0, err
	}
	state := req.State
	if state == "" {
		// A log with new keys is another log.
		dir, err := env.trustDir()
		if err != nil {
			return 0, 0, err
		}
		state = filepath.Join(dir, "seen-"+log.id[:16]+".json")
	}
	before, err := readSeen(state)
	if err != nil {
		return 0, 0, err
	}
	want, err := matcher("--by", req.By)
	if err != nil {
		return 0, 0, err
	}
	after, err := authority.Watch(ctx, log.files, before, log.signed, func(o authority.Observed) error {
		if want != nil && !want.Match(o.Name) {
			return nil
		}
		return tell(o)
	})
	if err != nil {
		return before.Size, 0, fault.New(fault.Untrusted, "%s: %w", log.address, err)
	}
	data, err := json.Marshal(after)
	if err != nil {
		return 0, 0, err
	}
	if err := replaceFile(state, append(data, '\n'), 0o600); err != nil {
		return before.Size, after.Size, err
	}
	if req.Index != "" {
		err = log.fill(ctx, req.Index, req.Rebuild)
	}
	return before.Size, after.Size, err
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
