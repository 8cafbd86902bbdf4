package hardening

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// An image is a small ELF file of 64 bits without sections, written for a test.
type image struct {
	kind, machine uint16 // e_type, x86-64 if 0
	entry         uint64
	segments      []segment
	dynamic       [][2]uint64
}

// segment is a program header with its content.
type segment struct {
	kind, flags uint32
	addr, size  uint64 // size in memory, that of data if 0
	data        []byte
}

const (
	flagX = 1
	flagW = 2
	flagR = 4
)

// bytes writes the file: header, program headers, contents.
func (im image) bytes() []byte {
	segments := im.segments
	if len(im.dynamic) > 0 {
		var d []byte
		for _, e := range append(im.dynamic, [2]uint64{}) {
			d = binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(d, e[0]), e[1])
		}
		segments = append(segments, segment{kind: ptDynamic, flags: flagR | flagW, addr: 0x700000, data: d})
	}
	machine := im.machine
	if machine == 0 {
		machine = 62
	}
	w := binary.LittleEndian
	out := append([]byte("\x7fELF\x02\x01\x01"), make([]byte, 9)...)
	out = w.AppendUint32(w.AppendUint16(w.AppendUint16(out, im.kind), machine), 1)
	out = w.AppendUint64(w.AppendUint64(w.AppendUint64(out, im.entry), 64), 0)
	out = w.AppendUint16(w.AppendUint16(w.AppendUint32(out, 0), 64), 56)
	out = w.AppendUint16(out, uint16(len(segments)))
	out = append(out, 64, 0, 0, 0, 0, 0)
	at := uint64(64 + 56*len(segments))
	var body []byte
	for _, s := range segments {
		out = w.AppendUint32(w.AppendUint32(out, s.kind), s.flags)
		out = w.AppendUint64(w.AppendUint64(w.AppendUint64(out, at), s.addr), s.addr)
		out = w.AppendUint64(out, uint64(len(s.data)))
		out = w.AppendUint64(w.AppendUint64(out, max(s.size, uint64(len(s.data)))), 8)
		body = append(body, s.data...)
		at += uint64(len(s.data))
	}
	return append(out, body...)
}

func (im image) report(t testing.TB) Report {
	t.Helper()
	return auditOne(t, im.bytes())
}

// code is the address of the first function of a program of functions.
const codeAddr = 0x401000

// program makes a program of functions, whose code is given in hexadecimal, with
// the call frames that lead to them. The first one is the entry point.
func programOf(t testing.TB, functions ...string) image {
	t.Helper()
	var code, frames []byte
	const framesAddr = 0x500000
	w := binary.LittleEndian
	frames = append(frames, "\x14\x00\x00\x00\x00\x00\x00\x00\x01zR\x00\x01\x78\x10\x01\x1b\x0c\x07\x08\x90\x01\x00\x00"...)
	for _, f := range functions {
		b, err := hex.DecodeString(strings.ReplaceAll(f, " ", ""))
		if err != nil {
			t.Fatal(err)
		}
		here := uint64(len(frames))
		frames = w.AppendUint32(w.AppendUint32(frames, 16), uint32(here+4))
		frames = w.AppendUint32(frames, uint32(codeAddr+uint64(len(code))-(framesAddr+here+8)))
		frames = append(w.AppendUint32(frames, uint32(len(b))), 0, 0, 0, 0)
		code = append(code, b...)
		for len(code)%16 != 0 {
			code = append(code, 0x90)
		}
	}
	frames = append(frames, 0, 0, 0, 0)
	return image{
		kind: etExec, entry: codeAddr,
		segments: []segment{
			{kind: ptLoad, flags: flagR | flagX, addr: codeAddr, data: code},
			{kind: ptLoad, flags: flagR, addr: framesAddr, data: frames},
			{kind: ptGNUStack, flags: flagR | flagW},
		},
	}
}

// interp makes the program one with a loader.
func (im image) interp() image {
	im.segments = append(im.segments, segment{kind: 3, flags: flagR, addr: 0x600000, data: []byte("/lib64/ld.so\x00")})
	return im
}

// expect compares properties, given as name and value.
func expect(t testing.TB, what string, r *Report, want ...string) {
	t.Helper()
	for i := 0; i+1 < len(want); i += 2 {
		if got := r.Word(want[i]); got != want[i+1] {
			t.Errorf("%s: %s = %q, want %q (%v)", what, want[i], got, want[i+1], r.Notes)
		}
	}
}

// budgetFor is a fresh budget for a file.
func budgetFor(file []byte) *budget.Budget {
	return budget.New(budget.Default(), int64(len(file)))
}

// auditAll audits a file of any number of objects.
func auditAll(file []byte) ([]Report, error) {
	return Audit(bytes.NewReader(file), int64(len(file)), 0, budgetFor(file))
}
