package app

import (
	"bytes"
	"context"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/audit"
)

// A PinRequest says which pipelines to pin.
type PinRequest struct {
	PipelineRequest
	Apply bool // write the files
}

// A PinResult says what can be pinned, and what cannot.
type PinResult struct {
	Pinned, Not []PinnedUse
	Changes     []LineChange
	Paths       []string // files that were written
	Files       int      // pipelines that were read
}

// A PinnedUse is one reference that can move.
type PinnedUse struct {
	Span span.Span
	Text string // as written
	Why  string // it was not pinned, or ""
}

// A LineChange is one line of a file that changes.
type LineChange struct {
	Path     string
	Line     int
	Old, New string
}

// PinPipelines names the commits of references that can move, with the version in
// a comment. Without Apply it only says how.
func PinPipelines(ctx context.Context, env Env, req PinRequest) (*PinResult, int, error) {
	p, err := openPipelines(ctx, env, req.PipelineRequest)
	if err != nil {
		return nil, 0, err
	}
	defer p.close()
	if req.Apply {
		if err := writable(p.targets, "--apply"); err != nil {
			return nil, 0, err
		}
	}
	set := audit.LoadWith(p.files, p.opt.Mirror)
	out := &PinResult{Files: len(set.Docs)}
	pins := set.Pins(p.opt)
	for _, x := range pins {
		u := PinnedUse{x.Span, x.Text, x.Why}
		if x.Fix != nil {
			out.Pinned = append(out.Pinned, u)
		} else {
			out.Not = append(out.Not, u)
		}
	}
	changed := audit.ApplyPins(p.files, pins)
	for _, f := range p.files {
		if now, ok := changed[f.Path]; ok {
			out.Changes = append(out.Changes, lineChanges(f.Path, f.Data, now)...)
		}
	}
	if req.Apply {
		if out.Paths, err = writeChanged(p.targets, p.files, changed); err != nil {
			return out, 0, err
		}
	}
	exit := fault.ExitOK
	if len(set.Docs)+len(set.Notes) == 0 {
		exit = fault.ExitNothing
	}
	return out, exit, nil
}

// lineChanges lists the lines that differ, for changes that keep their number.
func lineChanges(path string, was, now []byte) []LineChange {
	a, b := bytes.Split(was, []byte("\n")), bytes.Split(now, []byte("\n"))
	var out []LineChange
	for i := range min(len(a), len(b)) {
		if !bytes.Equal(a[i], b[i]) {
			out = append(out, LineChange{path, i + 1, string(a[i]), string(b[i])})
		}
	}
	return out
}
