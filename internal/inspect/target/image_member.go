package target

import (
	"archive/tar"
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// inMemory is the size up to which content for readers in pieces is kept in
// memory all the same, in bytes.
const inMemory = 4 << 20

// probeBytes is how much of a file decides whether anybody wants it.
const probeBytes = 64

// inspect hands the content of one entry to those who asked for it.
func (l *layerRun) inspect(ctx context.Context, j job, r io.Reader, size int64, exec bool, c *collector) {
	w := l.r.w
	if j.probe {
		head := make([]byte, min(max(size, 0), probeBytes))
		n, err := io.ReadFull(r, head)
		if err != nil {
			c.refuse(j.rel, "", plain(err), j.tree)
			return
		}
		j.takers = w.dispatch.Magic(head[:n], nil)
		r = io.MultiReader(bytes.NewReader(head[:n]), r)
	}
	j.fit(w.dispatch, w.opt.Limits, size)
	switch {
	case len(j.takers) == 0 && j.told != nil:
		c.over(j)
		return
	case len(j.takers) == 0 && j.archive == noArchive:
		c.ruleOut(j.reason)
		return
	}
	in, done, err := w.load(j, r, size)
	if err != nil {
		id := "archive"
		if len(j.takers) > 0 {
			id = w.dispatch.Inspector(j.takers[0]).ID()
		}
		if budget.IsBreach(err) {
			j.owner, j.told = id, err
			c.over(j)
		} else {
			c.refuse(j.rel, id, plain(err), j.tree)
		}
		return
	}
	defer done()
	in.Exec = exec
	if in.Data != nil {
		l.recent.keep(j.rel, in.Data)
	}
	w.inspectFile(ctx, j, in, w.ids(j.takers), c)
}

// load reads content into memory, or into a temporary file if it is large and
// everybody reads it in pieces.
func (w *walker) load(j job, r io.Reader, size int64) (*inspect.File, func(), error) {
	limits := w.opt.Limits
	in := &inspect.File{Path: j.rel, Size: size, Tree: j.tree, Budget: budget.New(limits, size)}
	pieces := j.archive != noArchive || j.sealed
	if !pieces {
		pieces = true
		for _, t := range j.takers {
			pieces = pieces && w.dispatch.Inspector(t).Interest().Large
		}
	}
	if pieces && size > inMemory {
		if limits.LargeBytes > 0 && size > limits.LargeBytes {
			return nil, nil, &budget.Breach{What: "file size", Limit: limits.LargeBytes}
		}
		s, err := newSpill(w.opt.TempDir, r, limits.LargeBytes, &w.total, limits.TotalBytes)
		if err != nil {
			return nil, nil, err
		}
		in.At, in.Size = s, s.size
		return in, func() { s.Close() }, nil
	}
	limit := limits.FileBytes
	if limit <= 0 {
		limit = 1 << 40
	}
	if size > limit {
		return nil, nil, &budget.Breach{What: "file size", Limit: limit}
	}
	var buf bytes.Buffer
	buf.Grow(int(min(max(size, 0), 1<<20)) + bytes.MinRead)
	if _, err := buf.ReadFrom(io.LimitReader(r, limit)); err != nil {
		return nil, nil, err
	}
	in.Data, in.Size = buf.Bytes(), int64(buf.Len())
	if in.Data == nil {
		in.Data = []byte{}
	}
	in.At = bytes.NewReader(in.Data)
	return in, func() {}, nil
}

// recent keeps the content of the last files that were read, for hard links to
// them, which mostly follow soon.
type recent struct {
	data  map[string][]byte
	order []string
	bytes int
}

const (
	recentFile  = 1 << 20 // bytes of one file
	recentBytes = 8 << 20 // of all
)

func (m *recent) keep(p string, data []byte) {
	if len(data) > recentFile || len(data) == 0 {
		return
	}
	if m.data == nil {
		m.data = make(map[string][]byte)
	}
	if _, ok := m.data[p]; !ok {
		m.order = append(m.order, p)
	}
	m.bytes += len(data) - len(m.data[p])
	m.data[p] = data
	for m.bytes > recentBytes {
		m.bytes -= len(m.data[m.order[0]])
		delete(m.data, m.order[0])
		m.order = m.order[1:]
	}
}

// forget drops what an archive replaced.
func (m *recent) forget(p string) {
	if old, ok := m.data[p]; ok {
		m.bytes -= len(old)
		m.data[p] = nil
	}
}

// A want is a path whose content stands elsewhere.
type want struct {
	job
	to    string // the path of the content
	held  *held  // the hard link, or nil
	layer int    // that brought it
	found bool
	c     *collector
}

// hardLink inspects the content of another entry under this name.
func (l *layerRun) hardLink(ctx context.Context, j job, h *tar.Header, keep *held) {
	keep.c = newCollector()
	keep.c.files.Seen = 1
	to, err := entryName(h.Linkname)
	switch {
	case err != nil || to == "":
		keep.c.refuse(j.rel, "image", "a hard link that leads out of the image", j.tree)
	case l.recent.data[to] != nil:
		data := l.recent.data[to]
		l.inspect(ctx, j, bytes.NewReader(data), int64(len(data)), h.Mode&0o111 != 0, keep.c)
		if keep.c.files.RuledOut > 0 {
			l.c.files.Seen++
			l.c.ruleOut(j.reason)
			return
		}
	case len(l.hard) >= maxWanted:
		j.owner, j.told = "image", &budget.Breach{What: "links to resolve", Limit: maxWanted}
		keep.c.over(j)
	default:
		l.hard = append(l.hard, want{job: j, to: strings.Clone(to), held: keep})
	}
	l.hold(keep)
}

// missing says that a link's content is nowhere.
func missing(w *want) string {
	return fmt.Sprintf("a hard link to %s, which is not in the image", w.to)
}
