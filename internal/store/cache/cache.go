// Package cache remembers what inspectors said about files, so that an unchanged
// tree costs little more than its walk.
//
// One file in the state folder holds the results of one target. A result is
// found by the file's path and what the folder says of it (size, modification
// time, inode) or, failing that, the SHA-256 of its content, for the same readers
// at the same revisions. The path always counts, because some readers learn from
// it. The file is read at the start and replaced as a whole at the end,
// so any number of processes may use it: the last one wins, and a damaged or
// foreign file is an empty cache.
package cache

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// magic begins every cache file; its last byte changes with the layout.
const magic = "ossay-cache\x00\x01"

// maxFile bounds a cache file that is read.
const maxFile = 1 << 30

// racy is how long a file must have been at rest before its result was kept:
// within the clock's resolution a change may leave size and time as they were.
const racy = 2 * time.Second

// A Stamp is what a folder says about a file without opening it.
type Stamp struct {
	Size  int64
	MTime int64 // nanoseconds
	Inode uint64
}

// StampOf returns the stamp of a file.
func StampOf(info fs.FileInfo) Stamp {
	return Stamp{Size: info.Size(), MTime: info.ModTime().UnixNano(), Inode: inode(info)}
}

// entry is one remembered result.
type entry struct {
	stamp    Stamp
	settled  bool // the stamp may be trusted
	readers  string
	sum      [sha256.Size]byte
	listings []byte // encoded
}

// A Cache holds the results of one target. It is safe for concurrent use.
type Cache struct {
	file  string
	now   time.Time
	old   map[string]*entry
	mu    sync.Mutex
	fresh map[string]*entry
	dirty bool
}

// Open reads the cache of the target called name from the folder dir. now is
// the time of the run.
func Open(dir, name string, now time.Time) *Cache {
	sum := sha256.Sum256([]byte(name))
	c := &Cache{
		file: filepath.Join(dir, "results", hexName(sum[:12])), now: now,
		old: map[string]*entry{}, fresh: map[string]*entry{},
	}
	info, err := os.Stat(c.file)
	if err != nil || info.Size() > maxFile {
		return c
	}
	data, err := os.ReadFile(c.file)
	if err == nil {
		c.decode(data)
	}
	return c
}

func hexName(b []byte) string {
	const hex = "0123456789abcdef"
	out := make([]byte, 0, 2*len(b))
	for _, x := range b {
		out = append(out, hex[x>>4], hex[x&15])
	}
	return string(out)
}

// decode reads a cache file whose last 32 bytes are the hash of the rest.
func (c *Cache) decode(data []byte) {
	if len(data) < len(magic)+sha256.Size || !bytes.HasPrefix(data, []byte(magic)) {
		return
	}
	body, sum := data[:len(data)-sha256.Size], data[len(data)-sha256.Size:]
	if s := sha256.Sum256(body); !bytes.Equal(s[:], sum) {
		return
	}
	text := body[len(magic):]
	next := func() uint64 {
		v, n := binary.Uvarint(text)
		if n <= 0 {
			text = nil
			return 0
		}
		text = text[n:]
		return v
	}
	take := func(n uint64) []byte {
		if n > uint64(len(text)) {
			n = uint64(len(text))
		}
		b := text[:n]
		text = text[n:]
		return b
	}
	for len(text) > 0 {
		path := string(take(next()))
		e := &entry{stamp: Stamp{Size: int64(next()), MTime: int64(next()), Inode: next()}, settled: next() == 1, readers: string(take(next()))}
		copy(e.sum[:], take(sha256.Size))
		e.listings = take(next())
		c.old[path] = e
	}
}

// Stat returns the listings of an unchanged file without reading it.
func (c *Cache) Stat(path string, stamp Stamp, readers string) ([]*component.Listing, bool) {
	e := c.old[path]
	if e == nil || !e.settled || e.stamp != stamp || e.readers != readers {
		return nil, false
	}
	return c.use(path, e)
}

// Known reports whether anything is remembered about the file, so that hashing
// its content may be worth it.
func (c *Cache) Known(path string) bool { return c.old[path] != nil }

// Content returns the listings of a file whose stamp changed but whose content
// did not, as after a fresh checkout.
func (c *Cache) Content(path string, stamp Stamp, data []byte, readers string) ([]*component.Listing, bool) {
	e := c.old[path]
	if e == nil || e.readers != readers || e.sum != sha256.Sum256(data) {
		return nil, false
	}
	moved := *e
	moved.stamp, moved.settled = stamp, c.settled(stamp)
	c.mu.Lock()
	c.dirty = true
	c.mu.Unlock()
	return c.use(path, &moved)
}

func (c *Cache) use(path string, e *entry) ([]*component.Listing, bool) {
	var out []*component.Listing
	for b := e.listings; len(b) > 0; {
		l, rest, err := component.DecodeListing(b)
		if err != nil {
			return nil, false
		}
		l.Path = path
		out = append(out, l)
		b = rest
	}
	c.mu.Lock()
	c.fresh[path] = e
	c.mu.Unlock()
	return out, true
}

// Keep remembers the listings of a file.
func (c *Cache) Keep(path string, stamp Stamp, data []byte, readers string, ls []*component.Listing) {
	e := &entry{stamp: stamp, settled: c.settled(stamp), readers: strings.Clone(readers), sum: sha256.Sum256(data)}
	for _, l := range ls {
		e.listings = l.AppendBinary(e.listings)
	}
	c.mu.Lock()
	c.fresh[path] = e
	c.dirty = true
	c.mu.Unlock()
}

func (c *Cache) settled(s Stamp) bool { return c.now.UnixNano()-s.MTime > int64(racy) }

// Close replaces the cache file if anything changed. What this run did not meet
// is forgotten. Errors are returned for the log; a cache that cannot be written
// costs time only.
func (c *Cache) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.dirty && len(c.fresh) == len(c.old) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(c.file), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(c.file), ".new-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(c.encode())
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Rename(f.Name(), c.file)
	}
	prune(filepath.Dir(c.file), c.now)
	return err
}

// maxTargets is how many targets are remembered; staleFile is when a file that
// is being written must belong to a process that was killed.
const (
	maxTargets = 200
	staleFile  = time.Hour
)

// prune forgets the targets that were looked at longest ago.
func prune(dir string, now time.Time) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	type file struct {
		name string
		at   time.Time
	}
	var files []file
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			continue
		}
		if strings.HasPrefix(e.Name(), ".new-") {
			if now.Sub(info.ModTime()) > staleFile {
				os.Remove(filepath.Join(dir, e.Name()))
			}
			continue
		}
		files = append(files, file{e.Name(), info.ModTime()})
	}
	slices.SortFunc(files, func(a, b file) int { return b.at.Compare(a.at) })
	for i := maxTargets; i < len(files); i++ {
		os.Remove(filepath.Join(dir, files[i].name))
	}
}

func (c *Cache) encode() []byte {
	b := []byte(magic)
	for path, e := range c.fresh { // the order of a cache is nobody's output
		b = binary.AppendUvarint(b, uint64(len(path)))
		b = append(b, path...)
		for _, v := range [...]uint64{uint64(e.stamp.Size), uint64(e.stamp.MTime), e.stamp.Inode, boolBit(e.settled), uint64(len(e.readers))} {
			b = binary.AppendUvarint(b, v)
		}
		b = append(b, e.readers...)
		b = append(b, e.sum[:]...)
		b = binary.AppendUvarint(b, uint64(len(e.listings)))
		b = append(b, e.listings...)
	}
	sum := sha256.Sum256(b)
	return append(b, sum[:]...)
}

func boolBit(on bool) uint64 {
	if on {
		return 1
	}
	return 0
}
