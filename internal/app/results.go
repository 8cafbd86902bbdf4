package app

import (
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/store/cache"
)

// results joins the walk with the cache of earlier runs.
type results struct{ c *cache.Cache }

// openResults opens the cache of a directory, or returns nil: other targets are
// one file, which is read faster than a cache.
func openResults(env Env, t *target.Target, remember bool) *results {
	if !remember || t.Kind != target.Directory {
		return nil
	}
	dir, err := env.stateDir()
	if err != nil {
		return nil
	}
	name, err := filepath.Abs(t.Name)
	if err != nil {
		return nil
	}
	return &results{cache.Open(dir, name, env.Now())}
}

// close keeps the cache. A cache that cannot be written, as in a read-only home,
// costs time only and is nobody's error.
func (r *results) close() {
	if r != nil {
		_ = r.c.Close()
	}
}

// readersKey names inspectors with their revisions.
func readersKey(list []inspect.Inspector) string {
	var b strings.Builder
	for _, i := range list {
		b.WriteString(i.ID() + "@" + strconv.Itoa(i.Revision()) + " ")
	}
	return b.String()
}

// Stat implements target.Cache.
func (r *results) Stat(path string, info fs.FileInfo, list []inspect.Inspector) (*inspect.Result, bool) {
	ls, ok := r.c.Stat(path, cache.StampOf(info), readersKey(list))
	return &inspect.Result{Listings: ls}, ok
}

// Content implements target.Cache.
func (r *results) Content(path string, info fs.FileInfo, read func() ([]byte, error), list []inspect.Inspector) (*inspect.Result, bool) {
	if !r.c.Known(path) {
		return nil, false
	}
	data, err := read()
	if err != nil {
		return nil, false
	}
	ls, ok := r.c.Content(path, cache.StampOf(info), data, readersKey(list))
	return &inspect.Result{Listings: ls}, ok
}

// Keep implements target.Cache. Findings are not kept, so a file that gives any
// is read again.
func (r *results) Keep(path string, info fs.FileInfo, data []byte, list []inspect.Inspector, res *inspect.Result) {
	if data != nil && len(res.Findings) == 0 {
		r.c.Keep(path, cache.StampOf(info), data, readersKey(list), res.Listings)
	}
}
