package authority

import (
	"sync"
	"time"
)

// limits are token buckets by name: a burst, then so many a second.
type limits struct {
	now   func() time.Time
	burst float64
	rate  float64 // a second

	mu   sync.Mutex
	list map[string]*bucket
}

type bucket struct {
	left float64
	at   time.Time
}

// maxBuckets bounds the names that are remembered.
const maxBuckets = 100_000

func newLimits(now func() time.Time, burst, rate float64) *limits {
	return &limits{now: now, burst: burst, rate: rate, list: map[string]*bucket{}}
}

// take reports whether one more is allowed.
func (l *limits) take(name string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := l.now()
	b := l.list[name]
	if b == nil {
		if len(l.list) >= maxBuckets {
			l.forget(now)
		}
		b = &bucket{left: l.burst, at: now}
		l.list[name] = b
	}
	b.left = min(l.burst, b.left+now.Sub(b.at).Seconds()*l.rate)
	b.at = now
	if b.left < 1 {
		return false
	}
	b.left--
	return true
}

// give returns one that was taken: who knew the password spent no guess.
func (l *limits) give(name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if b := l.list[name]; b != nil {
		b.left = min(l.burst, b.left+1)
	}
}

// forget drops full buckets; where none is full, all.
func (l *limits) forget(now time.Time) {
	for name, b := range l.list {
		if b.left+now.Sub(b.at).Seconds()*l.rate >= l.burst {
			delete(l.list, name)
		}
	}
	if len(l.list) >= maxBuckets {
		clear(l.list)
	}
}
