package object

import "bytes"

const (
	blockSize = 32 << 10
	blocks    = 512 // 16 MiB at most
)

// names reads strings of a string table, which may be large and is asked in no
// order, through a small cache of blocks.
type names struct {
	src       *source
	off, size uint64
	slots     []block
}

type block struct {
	number uint64 // of the block, plus one
	data   []byte
}

func newNames(src *source, off, size uint64) *names {
	if off >= src.size {
		size = 0
	} else {
		size = min(size, src.size-off)
	}
	return &names{src: src, off: off, size: size, slots: make([]block, min(blocks, size/blockSize+1))}
}

// get returns the string at offset i of the table, "" outside of it.
func (t *names) get(i uint64) (string, error) {
	if i >= t.size {
		return "", nil
	}
	var long []byte
	for {
		b, err := t.block(i / blockSize)
		if err != nil {
			return "", err
		}
		at := i % blockSize
		if at >= uint64(len(b)) {
			return t.paid(long)
		}
		part := b[at:]
		end := bytes.IndexByte(part, 0)
		if end >= 0 && long == nil {
			return t.paid(part[:end])
		}
		if end >= 0 {
			return t.paid(append(long, part[:end]...))
		}
		if long = append(long, part...); len(long) > maxName {
			return t.paid(long)
		}
		i += uint64(len(part))
	}
}

// paid spends steps for long names, since many symbols may share one.
func (t *names) paid(b []byte) (string, error) {
	b = b[:min(len(b), maxName)]
	return string(b), t.src.b.Step(int64(len(b) / 256))
}

func (t *names) block(n uint64) ([]byte, error) {
	s := &t.slots[n%uint64(len(t.slots))]
	if s.number == n+1 {
		return s.data, nil
	}
	if n*blockSize >= t.size {
		return nil, nil
	}
	want := min(blockSize, t.size-n*blockSize)
	if uint64(cap(s.data)) < want {
		s.data = make([]byte, want)
	}
	got, err := t.src.fill(s.data[:want], t.off+n*blockSize)
	s.data, s.number = s.data[:got], n+1
	return s.data, err
}
