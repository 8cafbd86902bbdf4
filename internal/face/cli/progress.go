package cli

import (
	"fmt"
	"sync"
	"time"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// progress is one status line on a terminal's standard error. It stays silent
// for the first 300 ms, so quick runs never flicker.
type progress struct {
	sh    *shell
	start time.Time
	mu    sync.Mutex
	last  time.Time
	shown bool
	on    bool
}

func (sh *shell) progress() *progress {
	return &progress{sh: sh, start: sh.Now(), on: sh.ErrWidth > 0 && !sh.flags.noProgress && !sh.flags.quiet}
}

// update shows how far the run is; it may be called from any goroutine.
func (p *progress) update(e finding.Progress) {
	if !p.on {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.sh.Now()
	if now.Sub(p.start) < 300*time.Millisecond || now.Sub(p.last) < 100*time.Millisecond {
		return
	}
	p.last, p.shown = now, true
	rate := float64(e.Done) / max(now.Sub(p.start).Seconds(), 0.001)
	text := fmt.Sprintf("%s: %d, %.0f/s", e.Stage, e.Done, rate)
	if e.Total > e.Done && rate > 0 {
		text = fmt.Sprintf("%s: %d of %d, %.0f/s, %.0f s left", e.Stage, e.Done, e.Total, rate, float64(e.Total-e.Done)/rate)
	}
	fmt.Fprintf(p.sh.Err, "\r\x1b[K%.*s", max(p.sh.ErrWidth-1, 10), text)
}

// clear removes the line.
func (p *progress) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown {
		fmt.Fprint(p.sh.Err, "\r\x1b[K")
	}
}
