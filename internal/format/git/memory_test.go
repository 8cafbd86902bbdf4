package git

import (
	"bytes"
	"compress/zlib"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"
)

// memory is a git directory in memory, for repositories that no git would
// write: the content of files by name.
type memory map[string]string

type memoryFile struct{ *bytes.Reader }

func (memoryFile) Close() error { return nil }

func (m memory) Open(name string) (File, error) {
	text, ok := m[name]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return memoryFile{bytes.NewReader([]byte(text))}, nil
}

func (m memory) List(dir string) ([]string, error) {
	var names []string
	for name := range m {
		if rest, ok := strings.CutPrefix(name, dir+"/"); ok {
			first, _, _ := strings.Cut(rest, "/")
			if !slices.Contains(names, first) {
				names = append(names, first)
			}
		}
	}
	if names == nil {
		return nil, fs.ErrNotExist
	}
	return names, nil
}

// newMemory returns a repository without objects.
func newMemory() memory {
	return memory{"HEAD": "ref: refs/heads/main\n", "config": "[core]\n\trepositoryformatversion = 0\n"}
}

var zlibWriters = sync.Pool{New: func() any { return zlib.NewWriter(nil) }}

// deflate returns data as a zlib stream.
func deflate(data string) string {
	var b bytes.Buffer
	z := zlibWriters.Get().(*zlib.Writer)
	defer zlibWriters.Put(z)
	z.Reset(&b)
	z.Write([]byte(data))
	z.Close()
	return b.String()
}

// nameOf is the hash of an object by the letter of the documentation.
func nameOf(kind, data string, size int) ID {
	text := fmt.Appendf(nil, "%s %d\x00%s", kind, len(data), data)
	id := ID{n: uint8(size)}
	if size == 20 {
		sum := sha1.Sum(text)
		copy(id.sum[:], sum[:])
	} else {
		id.sum = sha256.Sum256(text)
	}
	return id
}

// loose adds a loose object and returns its name.
func (m memory) loose(kind, data string) ID {
	id := nameOf(kind, data, 20)
	m.looseAs(id, fmt.Sprintf("%s %d\x00%s", kind, len(data), data))
	return id
}

// looseAs adds a loose object with any text under any name.
func (m memory) looseAs(id ID, text string) { m.looseRaw(id, deflate(text)) }

func (m memory) looseRaw(id ID, file string) {
	name := id.String()
	m["objects/"+name[:2]+"/"+name[2:]] = file
}

// fakeID is a name that is the hash of nothing.
func fakeID(n int) ID { return nameOf("fake", fmt.Sprint(n), 20) }

// A packWriter writes a pack and its index, with whatever lies a test needs.
type packWriter struct {
	size    int // of a hash
	body    bytes.Buffer
	names   []ID
	offsets []int64
}

func newPackWriter(size int) *packWriter { return &packWriter{size: size} }

// next is the offset of the next entry.
func (w *packWriter) next() int64 { return 12 + int64(w.body.Len()) }

// raw adds an entry of any bytes and returns its offset.
func (w *packWriter) raw(id ID, entry string) int64 {
	off := w.next()
	w.names, w.offsets = append(w.names, id), append(w.offsets, off)
	w.body.WriteString(entry)
	return off
}

// entryHead is the head of an entry: three bits of type and the size.
func entryHead(kind, size int) string {
	b := []byte{byte(kind<<4 | size&15)}
	for size >>= 4; size > 0; size >>= 7 {
		b[len(b)-1] |= 0x80
		b = append(b, byte(size&0x7f))
	}
	return string(b)
}

// distance is the offset encoding of ofs-delta entries.
func distance(n int64) string {
	b := []byte{byte(n & 0x7f)}
	for n >>= 7; n > 0; n >>= 7 {
		n--
		b = append([]byte{byte(n&0x7f) | 0x80}, b...)
	}
	return string(b)
}

func kindNumber(kind string) int {
	return slices.Index([]string{"", "commit", "tree", "blob", "tag"}, kind)
}

// whole adds an object under its name.
func (w *packWriter) whole(kind, data string) (ID, int64) {
	id := nameOf(kind, data, w.size)
	return id, w.raw(id, entryHead(kindNumber(kind), len(data))+deflate(data))
}

// byOffset adds a delta to the entry at base.
func (w *packWriter) byOffset(id ID, base int64, delta string) int64 {
	return w.raw(id, entryHead(6, len(delta))+distance(w.next()-base)+deflate(delta))
}

// byName adds a delta to the object base.
func (w *packWriter) byName(id, base ID, delta string) int64 {
	return w.raw(id, entryHead(7, len(delta))+string(base.raw())+deflate(delta))
}

func (w *packWriter) sum(text string) string {
	if w.size == 20 {
		s := sha1.Sum([]byte(text))
		return string(s[:])
	}
	s := sha256.Sum256([]byte(text))
	return string(s[:])
}

func be32(v uint32) string { return string(binary.BigEndian.AppendUint32(nil, v)) }

// pack returns the pack.
func (w *packWriter) pack() string {
	text := "PACK" + be32(2) + be32(uint32(len(w.names))) + w.body.String()
	return text + w.sum(text)
}

// index returns a version 2 index of the pack; offsets of wide and above go to
// the table of 64-bit offsets.
func (w *packWriter) index(wide int64) string {
	order := make([]int, len(w.names))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return bytes.Compare(w.names[a].raw(), w.names[b].raw()) })
	var fanout, names, sums, offsets, large strings.Builder
	for b := range 256 {
		n := 0
		for _, id := range w.names {
			if int(id.sum[0]) <= b {
				n++
			}
		}
		fanout.WriteString(be32(uint32(n)))
	}
	for _, i := range order {
		names.Write(w.names[i].raw())
		sums.WriteString(be32(0))
		if off := w.offsets[i]; off >= wide {
			offsets.WriteString(be32(uint32(1<<31 | large.Len()/8)))
			large.WriteString(string(binary.BigEndian.AppendUint64(nil, uint64(off))))
		} else {
			offsets.WriteString(be32(uint32(off)))
		}
	}
	pack := w.pack()
	text := "\xfftOc" + be32(2) + fanout.String() + names.String() + sums.String() + offsets.String() + large.String() + pack[len(pack)-w.size:]
	return text + w.sum(text)
}

// into writes both files.
func (w *packWriter) into(m memory) memory {
	m["objects/pack/pack-1.pack"], m["objects/pack/pack-1.idx"] = w.pack(), w.index(1<<31)
	return m
}

// open opens the repository in memory.
func (m memory) open(t testing.TB, limits Limits) *Repository {
	t.Helper()
	return openFiles(t, m, limits)
}
