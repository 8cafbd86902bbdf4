package git

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
)

// A packIndex finds an object in a pack by its name (gitformat-pack(5), "pack-*.idx
// files"). It is kept in memory if it fits, else it stays a file. The names are
// not checked to be in order: a name out of order is not found, and an object
// at the wrong offset has the wrong hash.
type packIndex struct {
	data   []byte // the whole index, or nil
	file   File   // or nil
	fanout [256]uint32
	hash   int   // bytes of a name
	names  int64 // offset of the first name
	stride int64 // bytes from name to name
	offs   int64 // offset of the first pack offset
	step   int64 // bytes from pack offset to pack offset
	large  int64 // offset of the table of 64-bit pack offsets; 0 in version 1
	larges int64 // its entries
	end    int64 // offset of the trailer
}

// openIndex takes the index in f over: it closes f, or keeps it. memory is what
// is left for indexes in memory, in bytes.
func openIndex(f File, hash int, memory *int64) (*packIndex, error) {
	x := &packIndex{hash: hash, file: f}
	if f.Size() <= *memory {
		*memory -= f.Size()
		data := make([]byte, f.Size())
		_, err := io.ReadFull(io.NewSectionReader(f, 0, f.Size()), data)
		x.data, x.file = data, nil
		if err = firstError(cutShort(err), f.Close()); err != nil {
			return nil, err
		}
	}
	if err := x.layout(f.Size()); err != nil {
		return nil, firstError(err, x.close())
	}
	return x, nil
}

func firstError(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

// cutShort turns the end of a file into damage.
func cutShort(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return damaged("cut short")
	}
	return err
}

func (x *packIndex) close() error {
	if x.file == nil {
		return nil
	}
	return x.file.Close()
}

// read returns n bytes at off, which are inside of the index. They are shared
// with the index or with buf, until its next use.
func (x *packIndex) read(off, n int64, buf *[]byte) ([]byte, error) {
	if x.file == nil {
		if off < 0 || n > int64(len(x.data))-off {
			return nil, damaged("cut short")
		}
		return x.data[off : off+n], nil
	}
	if int64(cap(*buf)) < n {
		*buf = make([]byte, n)
	}
	b := (*buf)[:n]
	if got, err := x.file.ReadAt(b, off); got < len(b) {
		return nil, cutShort(err)
	}
	return b, nil
}

// layout reads the header and checks the size of the file against the number
// of objects.
func (x *packIndex) layout(size int64) error {
	var buf []byte
	head, err := x.read(0, 8, &buf)
	if err != nil {
		return err
	}
	fanout, version := int64(0), uint32(1)
	if string(head[:4]) == "\xfftOc" {
		if version = binary.BigEndian.Uint32(head[4:]); version != 2 {
			return fmt.Errorf("pack index of version %d: %w", version, ErrUnsupported)
		}
		fanout = 8
	}
	table, err := x.read(fanout, 1024, &buf)
	if err != nil {
		return err
	}
	for i := range x.fanout {
		x.fanout[i] = binary.BigEndian.Uint32(table[4*i:])
		if i > 0 && x.fanout[i] < x.fanout[i-1] {
			return damaged("fan-out table of a pack index")
		}
	}
	n, hash := int64(x.fanout[255]), int64(x.hash)
	x.end = size - 2*hash
	if version == 1 {
		x.offs, x.step = 1024, 4+hash
		x.names, x.stride = 1028, x.step
		if x.end != 1024+n*x.step {
			return damaged("size of a pack index of %d objects", n)
		}
		return nil
	}
	x.names, x.stride = 1032, hash
	x.offs, x.step = 1032+n*(hash+4), 4 // behind the names and their checksums
	x.large = x.offs + 4*n
	x.larges = (x.end - x.large) / 8
	if x.end < x.large || (x.end-x.large)%8 != 0 || x.larges > n {
		return damaged("size of a pack index of %d objects", n)
	}
	return nil
}

// objects returns the number of objects.
func (x *packIndex) objects() int64 { return int64(x.fanout[255]) }

// packSum returns the checksum of the pack that the index is of.
func (x *packIndex) packSum() ([]byte, error) {
	var buf []byte
	return x.read(x.end, int64(x.hash), &buf)
}

// bucket returns the entries [lo, hi) whose names begin with byte b.
func (x *packIndex) bucket(b byte) (lo, hi int64) {
	if b > 0 {
		lo = int64(x.fanout[b-1])
	}
	return lo, int64(x.fanout[b])
}

// windowNames is the number of names that one step of a search reads.
const windowNames = 64

// find returns the offset of an object in the pack. Names are spread evenly, so
// it guesses the place from the name (interpolation) a few times, and halves
// after that, which bounds the steps for an index that is not what it should be.
func (x *packIndex) find(id ID, buf *[]byte) (off int64, ok bool, err error) {
	lo, hi := x.bucket(id.sum[0])
	want := id.raw()
	key := binary.BigEndian.Uint64(id.sum[:])
	low := uint64(id.sum[0]) << 56
	high := low | 1<<56 - 1
	for try := 0; lo < hi; try++ {
		mid := lo + (hi-lo)/2
		if try < 4 && low < key && key < high {
			mid = lo + int64(float64(hi-lo)*(float64(key-low)/float64(high-low)))
		}
		first := max(lo, min(mid, hi-1)-windowNames/2)
		n := min(hi-first, windowNames)
		names, err := x.read(x.names+first*x.stride, (n-1)*x.stride+int64(x.hash), buf)
		if err != nil {
			return 0, false, err
		}
		i, found := x.search(names, int(n), want)
		switch {
		case found:
			off, err := x.offset(first+int64(i), buf)
			return off, err == nil, err
		case i == 0:
			hi, high = first, binary.BigEndian.Uint64(names)
		case i == int(n):
			lo, low = first+n, binary.BigEndian.Uint64(names[(n-1)*x.stride:])
		default:
			return 0, false, nil
		}
	}
	return 0, false, nil
}

// search returns where want stands among n names, or where it would.
func (x *packIndex) search(names []byte, n int, want []byte) (int, bool) {
	lo, hi := 0, n
	for lo < hi {
		mid := (lo + hi) / 2
		at := mid * int(x.stride)
		switch bytes.Compare(names[at:at+x.hash], want) {
		case 0:
			return mid, true
		case -1:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return lo, false
}

// offset returns the pack offset of entry i.
func (x *packIndex) offset(i int64, buf *[]byte) (int64, error) {
	b, err := x.read(x.offs+i*x.step, 4, buf)
	if err != nil {
		return 0, err
	}
	v := int64(binary.BigEndian.Uint32(b))
	if x.large == 0 || v>>31 == 0 {
		return v, nil
	}
	if v &= 1<<31 - 1; v >= x.larges {
		return 0, damaged("large offset %d of %d in a pack index", v, x.larges)
	}
	if b, err = x.read(x.large+8*v, 8, buf); err != nil {
		return 0, err
	}
	wide := binary.BigEndian.Uint64(b)
	if wide > math.MaxInt64 {
		return 0, damaged("large offset %d in a pack index", wide)
	}
	return int64(wide), nil
}

// begin adds to found the IDs that begin with p, until there are more than most.
func (x *packIndex) begin(p *prefix, found map[ID]bool, most int, buf *[]byte) error {
	lo, hi := x.bucket(p.sum[0])
	end := hi
	for lo < hi { // the first name that is not below p
		mid := lo + (hi-lo)/2
		name, err := x.read(x.names+mid*x.stride, int64(x.hash), buf)
		if err != nil {
			return err
		}
		if bytes.Compare(name, p.sum[:x.hash]) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for ; lo < end && len(found) <= most; lo++ {
		name, err := x.read(x.names+lo*x.stride, int64(x.hash), buf)
		if err != nil || !p.matches(name) {
			return err
		}
		found[rawID(name)] = true
	}
	return nil
}
