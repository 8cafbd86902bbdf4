package frame

import "bytes"

// A GoFunc is a function of Go's table.
type GoFunc struct {
	Func
	Name string
}

// A GoTable is the table of functions that Go's runtime keeps (runtime/symtab.go,
// pcHeader; src/debug/gosym), of Go 1.18 and later. No tool strips it.
type GoTable struct {
	Text  uint64   // address of the code as the table has it; since Go 1.26 always 0
	Funcs []GoFunc // by address, which is an offset from the start of the code
}

// Numbers that begin the table, by release.
const (
	goMagic118 = 0xfffffff0
	goMagic120 = 0xfffffff1
)

const (
	maxGoName  = 1 << 10 // bytes of a name that are kept
	maxGoFuncs = 4 << 20
)

// FindGo returns where the table begins in data, by its first bytes, or -1.
func FindGo(data []byte, l Layout) int {
	for at := 0; ; {
		i := bytes.Index(data[at:], []byte{0xff, 0xff, 0xff})
		if i < 0 {
			return -1
		}
		if at += i; at > 0 && goHeader(data[at-1:], l) {
			return at - 1
		} else if goHeader(data[at:], l) {
			return at
		}
		at++
	}
}

// goHeader says that b begins like a table for l: a number, two zeros, the unit of
// instructions and the size of a pointer.
func goHeader(b []byte, l Layout) bool {
	if len(b) < 8 || b[4] != 0 || b[5] != 0 || b[6] != 1 && b[6] != 2 && b[6] != 4 || int(b[7]) != l.pointer() {
		return false
	}
	magic := l.Order.Uint32(b)
	return magic == goMagic118 || magic == goMagic120
}

// pointer is the size of an address in bytes.
func (l Layout) pointer() int {
	if l.Wide {
		return 8
	}
	return 4
}

// ParseGo reads the table at the start of data; false if there is none. A table
// that is cut short gives the functions that are there.
func ParseGo(data []byte, l Layout) (GoTable, bool) {
	var t GoTable
	if !goHeader(data, l) || len(data) < 8+8*l.pointer() {
		return t, false
	}
	word := func(n int) uint64 {
		b := data[8+n*l.pointer():]
		if l.Wide {
			return l.Order.Uint64(b)
		}
		return uint64(l.Order.Uint32(b))
	}
	count, names, table := word(0), word(3), word(7)
	size := uint64(len(data))
	if names > size || table > size {
		return t, false
	}
	t.Text = word(2)
	index := data[table:]
	count = min(count, uint64(len(index))/8, maxGoFuncs)
	t.Funcs = make([]GoFunc, 0, count)
	text := 0 // bytes of all names
	for n := range int(count) {
		start := l.Order.Uint32(index[8*n:])
		info := uint64(l.Order.Uint32(index[8*n+4:]))
		if len(index) < 8*n+12 {
			break
		}
		end := l.Order.Uint32(index[8*n+8:])
		if end <= start {
			continue
		}
		f := GoFunc{Func: Func{Addr: uint64(start), Size: uint64(end - start)}}
		if info+8 <= uint64(len(index)) && text < len(data) { // names may be shared, but not without end
			f.Name = goName(data[names:], l.Order.Uint32(index[info+4:]))
			text += len(f.Name)
		}
		t.Funcs = append(t.Funcs, f)
	}
	return t, true
}

// goName is the text at an offset in the table of names.
func goName(names []byte, at uint32) string {
	if uint64(at) >= uint64(len(names)) {
		return ""
	}
	b := names[at:min(uint64(len(names)), uint64(at)+maxGoName)]
	if i := bytes.IndexByte(b, 0); i >= 0 {
		b = b[:i]
	}
	return string(b)
}
