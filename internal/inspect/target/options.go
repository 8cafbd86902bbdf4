package target

import (
	"io/fs"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// Options steer a walk. The zero value walks with default limits.
type Options struct {
	Workers int // 0 means the number of processors
	Limits  budget.Limits
	Exclude []string // globs as in .gitignore
	// NoIgnore reads files although a .gitignore hides them.
	NoIgnore bool
	Cache    Cache
	Progress func(files int)
	// TempDir is where content that is too large for memory is put while it is
	// read, in files without a name; "" means the system's folder for that.
	TempDir string
	// Image chooses among several container images in one file, by name, tag or
	// digest.
	Image string
	// Platform chooses among the platforms of an image: "linux/arm64". "" means
	// linux/amd64, or the only one.
	Platform string
}

// A Cache remembers the result for a file. It must be safe for concurrent use.
type Cache interface {
	// Stat returns the result for an unchanged file, without reading it.
	Stat(path string, info fs.FileInfo, inspectors []inspect.Inspector) (*inspect.Result, bool)
	// Content returns the result for a file whose content did not change. read
	// gives the content; it is only called if that may be worth it.
	Content(path string, info fs.FileInfo, read func() ([]byte, error), inspectors []inspect.Inspector) (*inspect.Result, bool)
	// Keep stores a result; data is nil if the file was not read as a whole.
	Keep(path string, info fs.FileInfo, data []byte, inspectors []inspect.Inspector, r *inspect.Result)
}

// totals counts what the whole run spends.
type totals struct {
	mu       sync.Mutex
	expanded int64
}

func (t *totals) spend(n, limit int64) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.expanded += n
	if limit > 0 && t.expanded > limit {
		return &budget.Breach{What: "total expanded bytes", Limit: limit}
	}
	return nil
}
