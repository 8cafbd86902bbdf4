package rpm

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
)

// Tags of headers (RPM documentation, "Tags").
const (
	tagName         = 1000
	tagVersion      = 1001
	tagRelease      = 1002
	tagEpoch        = 1003
	tagDistribution = 1010
	tagVendor       = 1011
	tagLicense      = 1014
	tagArch         = 1022
	tagOldFilenames = 1027
	tagFileModes    = 1030
	tagSourceRPM    = 1044
	tagProvideName  = 1047
	tagRequireFlags = 1048
	tagRequireName  = 1049
	tagSourcePkg    = 1106
	tagDirIndexes   = 1116
	tagBasenames    = 1117
	tagDirNames     = 1118
	tagModularity   = 5096
)

// Types of the data behind a tag.
const (
	typeInt16       = 3
	typeInt32       = 4
	typeString      = 6
	typeStringArray = 8
	typeI18N        = 9
)

// indexSize is the size of one entry of a header's index in bytes.
const indexSize = 16

var errHeader = errors.New("not an rpm header")

// A header is one package's header: an index of tags and the data they point to.
// It shares the bytes that it was made from.
type header struct {
	index []byte
	data  string
}

// parseHeader reads a header as databases hold it: the number of index entries,
// the size of the data, both four bytes in network order, then the two parts.
func parseHeader(b []byte) (header, error) {
	if len(b) < 8 {
		return header{}, errHeader
	}
	entries, size := uint64(binary.BigEndian.Uint32(b)), uint64(binary.BigEndian.Uint32(b[4:]))
	if entries == 0 || indexSize*entries+size > uint64(len(b)-8) {
		return header{}, fmt.Errorf("%w: it is said to be longer than it is", errHeader)
	}
	split := 8 + indexSize*entries
	return header{index: b[8:split], data: string(b[split : split+size])}, nil
}

// find returns type, count and data of a tag.
func (h *header) find(tag uint32) (typ, count uint32, data string) {
	for at := 0; at < len(h.index); at += indexSize {
		e := h.index[at : at+indexSize]
		if binary.BigEndian.Uint32(e) != tag {
			continue
		}
		off := binary.BigEndian.Uint32(e[8:])
		if uint64(off) >= uint64(len(h.data)) {
			return 0, 0, ""
		}
		return binary.BigEndian.Uint32(e[4:]), binary.BigEndian.Uint32(e[12:]), h.data[off:]
	}
	return 0, 0, ""
}

// text returns the value of a tag that is a string, or the first of several.
func (h *header) text(tag uint32) string {
	typ, _, data := h.find(tag)
	if typ != typeString && typ != typeStringArray && typ != typeI18N {
		return ""
	}
	s, _, ok := strings.Cut(data, "\x00")
	if !ok {
		return ""
	}
	return s
}

// texts calls visit for every string of a tag; the count of the index is a hint,
// the data ends the list.
func (h *header) texts(tag uint32, visit func(i int, s string)) {
	typ, count, data := h.find(tag)
	if typ != typeStringArray && typ != typeString {
		return
	}
	for i := range int(min(uint64(count), uint64(len(data)))) {
		s, rest, ok := strings.Cut(data, "\x00")
		if !ok {
			return
		}
		visit(i, s)
		data = rest
	}
}

// A numbers is the value of a tag that is a list of numbers.
type numbers struct {
	data string
	size int // bytes of one number
}

// numbers returns the numbers of a tag.
func (h *header) numbers(tag uint32) numbers {
	typ, count, data := h.find(tag)
	n := numbers{}
	switch typ {
	case typeInt16:
		n.size = 2
	case typeInt32:
		n.size = 4
	default:
		return n
	}
	n.data = data[:min(uint64(len(data)), uint64(count)*uint64(n.size))]
	return n
}

// at returns the number with index i, if there is one.
func (n numbers) at(i int) (uint32, bool) {
	if n.size == 0 || i >= len(n.data)/n.size {
		return 0, false
	}
	v := uint32(0)
	for _, c := range []byte(n.data[i*n.size : (i+1)*n.size]) {
		v = v<<8 | uint32(c)
	}
	return v, true
}
