package composition

import (
	"bytes"
	"encoding/binary"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

const (
	windowBytes  = 1 << 20 // read at once
	overlapBytes = 2048    // of a window that the next one sees again; longer than any feature
	maxRun       = 1024    // bytes of a string in which a version is looked for
	maxBare      = 4096    // plain texts of one binary that are kept
)

// A hit is a feature that was found, and where first.
type hit struct {
	feature int32
	off     uint64
}

// A claim is a text with a version that was found.
type claim struct {
	text    int32 // index of the version text
	version string
	shown   string // the text, shortened
	off     uint64
}

// bareText is a string that may be a version and says no more.
type bareText struct {
	text string
	off  uint64
}

// A Scan collects what one binary, or the members of one archive, hold.
type Scan struct {
	x       *Index
	found   []uint64 // offset + 1 of each feature, 0 for none
	order   []int32  // features in the order in which they were found
	claims  []claim
	claimed map[claimKey]bool
	bare    []bareText
	buf     []byte
	b       *budget.Budget
}

type claimKey struct {
	text    int32
	version string
}

// NewScan returns an empty scan. The budget pays for the bytes that are read.
func (x *Index) NewScan(b *budget.Budget) *Scan {
	return &Scan{x: x, found: make([]uint64, len(x.features)), claimed: make(map[claimKey]bool), b: b}
}

// see records that a feature stands at an offset of the file.
func (s *Scan) see(id int32, off uint64) {
	if s.found[id] == 0 {
		s.order = append(s.order, id)
		s.found[id] = off + 1
	}
}

// Data compares one range of initialised data with all signatures. base is
// added to offsets that are reported; addr is the address of the first byte,
// by which tables are aligned.
func (s *Scan) Data(r io.ReaderAt, off, size, base, addr uint64) error {
	if s.buf == nil {
		s.buf = make([]byte, min(size, windowBytes)+overlapBytes)
	} else if need := int(min(size, windowBytes) + overlapBytes); len(s.buf) < need {
		s.buf = make([]byte, need)
	}
	kept := 0 // bytes of the last window that stand at the start of the buffer
	for done := uint64(0); done < size; {
		n := int(min(size-done, uint64(len(s.buf)-kept)))
		got, err := r.ReadAt(s.buf[kept:kept+n], int64(off+done))
		if err != nil && err != io.EOF {
			return err
		}
		if err := s.b.Step(int64(got >> 8)); err != nil {
			return err
		}
		n = got
		done += uint64(n)
		w := window{Scan: s, data: s.buf[:kept+n], fresh: kept, base: base + off + done - uint64(kept+n), last: done == size || n == 0}
		w.addr = addr + (done - uint64(kept+n))
		w.strings()
		w.tables()
		if n == 0 {
			return nil
		}
		keep := min(overlapBytes, len(w.data))
		copy(s.buf, w.data[len(w.data)-keep:])
		kept = keep
	}
	return nil
}

// window is a piece of data in memory.
type window struct {
	*Scan
	data  []byte
	fresh int // bytes that the last window had already
	base  uint64
	addr  uint64
	last  bool
}

// strings finds where strings end and looks at what stands before.
func (w *window) strings() {
	d := w.data
	start := 0
	for at := w.fresh; at <= len(d); at++ {
		for at+8 <= len(d) && at > 0 && d[at-1] == 0 && binary.LittleEndian.Uint64(d[at:]) == 0 {
			at += 8
		}
		n := bytes.IndexByte(d[at:], 0)
		if n < 0 {
			if !w.last {
				return
			}
			n = len(d) - at
		}
		at += n
		if n == 0 && at > 0 && at < len(d) && d[at-1] == 0 {
			continue
		}
		if at >= keyBytes {
			start = w.end(start, at)
		}
	}
}

// end handles a string that ends at the place at and begins behind start. It
// returns the lower bound for the start of the next string.
func (w *window) end(start, at int) int {
	d := w.data
	key := binary.LittleEndian.Uint64(d[at-keyBytes:])
	if w.x.tails.maybe(key) {
		w.tail(key, at)
	}
	if d[at-1] == 'c' || d[at-1] == 'p' || d[at-1] == 'h' {
		w.windowsPath(at)
	}
	run := at
	for lowest := max(start, at-maxRun); run > lowest && printable(d[run-1]); {
		run--
	}
	// A longer text is documentation, which names many libraries.
	if n := at - run; n >= 3 && n < maxRun {
		w.versions(d[run:at], run)
	}
	return at + 1
}

// windowsPath looks a path up whose separators are those of Windows.
func (w *window) windowsPath(at int) {
	if bytes.IndexByte(w.data[at-keyBytes:at], '\\') < 0 {
		return
	}
	if key := load64(slashes(string(w.data[at-keyBytes : at]))); w.x.tails.maybe(key) {
		w.tail(key, at)
	}
}

// tail compares the strings that end like the one that ends at the place at.
func (w *window) tail(key uint64, at int) {
	for _, id := range w.x.tails.find(key) {
		f := &w.x.features[id]
		from := at - len(f.text)
		if from < 0 {
			continue
		}
		seen := w.data[from:at]
		if f.kind == signature.Source {
			if slashes(string(seen)) == f.text && (from == 0 || !pathByte(w.data[from-1])) {
				w.see(id, w.base+uint64(from))
			}
		} else if string(seen) == f.text {
			w.see(id, w.base+uint64(from))
		}
	}
}

// pathByte reports whether a byte continues the name of a file to the left.
func pathByte(c byte) bool {
	return c == '_' || c == '-' || c == '.' || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

func printable(c byte) bool { return c >= 0x20 && c < 0x7f || c == '\n' || c == '\t' || c == '\r' }

// versions looks for a version in a string.
func (w *window) versions(text []byte, at int) {
	for i := 0; i+4 <= len(text); i++ {
		key := uint64(binary.LittleEndian.Uint32(text[i:]))
		if !w.x.anchors.maybe(key) {
			continue
		}
		for _, id := range w.x.anchors.find(key) {
			w.claim(id, string(text), at)
		}
	}
	if len(text) <= 24 && text[0] <= '9' && text[0] >= '0' && len(w.bare) < maxBare {
		w.bare = append(w.bare, bareText{string(text), w.base + uint64(at)})
	}
}

func (w *window) claim(id int32, text string, at int) {
	v, ok := w.x.texts[id].Pattern.Match(text)
	if !ok || w.claimed[claimKey{id, v}] || len(w.claims) >= maxBare {
		return
	}
	w.claimed[claimKey{id, v}] = true
	w.claims = append(w.claims, claim{id, v, text, w.base + uint64(at)})
}

// tables compares words at addresses that tables can have.
func (w *window) tables() {
	d := w.data
	// Every table that may end in this window is compared here; one that goes
	// on behind it is seen again in the next.
	from := max(0, w.fresh-overlapBytes)
	from += int((4 - (w.addr+uint64(from))&3) & 3)
	filter, shift := w.x.words.filter, w.x.words.shift
	for i := from; i+8 <= len(d); i += 4 {
		key := binary.LittleEndian.Uint64(d[i:])
		h := key * hashMul >> shift
		if filter[h>>6]>>(h&63)&1 == 0 {
			continue
		}
		for _, id := range w.x.words.find(key) {
			f := &w.x.features[id]
			start := i - f.at
			if start >= 0 && start+len(f.text) <= len(d) && string(d[start:start+len(f.text)]) == f.text {
				w.see(id, w.base+uint64(start))
			}
		}
	}
}

// Symbol records a function that the binary defines. Mach-O puts an underscore
// in front of the names of C; cut says so.
func (s *Scan) Symbol(name string, off uint64, cut bool) {
	if cut {
		name = strings.TrimPrefix(name, "_")
	}
	if id, ok := s.x.symbols[name]; ok {
		s.see(id, off)
	}
}

// Seen lists the features that were found, one entry for each library that has
// them, in the order in which they were found.
func (s *Scan) Seen() []Seen {
	var out []Seen
	for _, id := range s.order {
		f := &s.x.features[id]
		for _, o := range f.owner {
			out = append(out, Seen{s.x.libs[o.lib].sig.Name, f.kind, f.text})
		}
	}
	return out
}

// Seen is a feature of one library that a binary has.
type Seen struct {
	Library string
	Kind    signature.Kind
	Text    string
}
