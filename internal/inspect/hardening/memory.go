package hardening

import (
	"encoding/binary"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

const (
	codeWindow = 1 << 20  // bytes of code read at once
	maxCode    = 16 << 20 // bytes of one function
	maxFrames  = 64 << 20 // bytes of call frame information
)

// memory reads an object by the addresses at which it is loaded.
type memory struct {
	f     *object.File
	b     *budget.Budget
	order binary.ByteOrder
	start uint64 // of code
	code  []byte
}

func newMemory(f *object.File, b *budget.Budget) *memory {
	m := &memory{f: f, b: b, order: binary.LittleEndian}
	if f.BigEndian {
		m.order = binary.BigEndian
	}
	return m
}

// at returns up to n bytes from addr.
func (m *memory) at(addr, n uint64) ([]byte, error) {
	off, ok := m.f.OffsetOf(addr)
	if !ok || n == 0 {
		return nil, nil
	}
	return m.f.Read(&object.Section{Off: off, Size: n}, int64(min(n, maxFrames)))
}

// text returns up to n bytes of code from addr, good until the next call. Reads
// that go upwards read the file once.
func (m *memory) text(addr, n uint64) ([]byte, error) {
	n = min(n, maxCode)
	if at := addr - m.start; addr >= m.start && at < uint64(len(m.code)) && n <= uint64(len(m.code))-at {
		return m.code[at : at+n], nil
	}
	code, err := m.at(addr, max(n, codeWindow))
	if err != nil {
		return nil, err
	}
	m.start, m.code = addr, code
	return code[:min(n, uint64(len(code)))], nil
}

// word reads a pointer-sized number of b.
func (m *memory) word(b []byte) uint64 { return m.order.Uint64(b) }
