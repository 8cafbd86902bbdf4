package spdx

import (
	"sort"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
)

// places leads from the JSON shape of a tag-value document to its source.
type places struct {
	list  []place
	lines *span.Lines
	src   string
}

// place says that the value at an offset of the JSON text begins at an offset of
// the source. It ends with its line, as far as a point is concerned.
type place struct{ json, off uint32 }

// point returns the place for the value that begins at an offset of the JSON
// text: the last one noted at or before it.
func (p *places) point(json int) span.Point {
	i := sort.Search(len(p.list), func(i int) bool { return int(p.list[i].json) > json })
	if i == 0 {
		return span.Point{}
	}
	return p.source(int(p.list[i-1].off), len(p.src))
}

// source returns the point for a range of the source, cut at the end of its first
// line.
func (p *places) source(off, end int) span.Point {
	end = min(end, off+4096)
	if n := strings.IndexAny(p.src[off:end], "\r\n"); n >= 0 {
		end = off + n
	}
	return p.lines.Point(off, end)
}
