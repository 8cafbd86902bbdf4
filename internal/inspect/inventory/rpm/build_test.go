package rpm

import (
	"encoding/binary"
	"fmt"
	"strings"
)

// Fixtures are built here, because databases of rpm are binary files.

// A pkg is what a test says of one package.
type pkg struct {
	name, version, release, arch, source, vendor, licence, module string
	epoch                                                         uint32
	provides, requires                                            []string
	flags                                                         []uint32 // of requirements
	files                                                         []string // folders end in a slash
	isSource                                                      bool
}

// A builder makes one header.
type builder struct {
	index, data []byte
	entries     int
}

func (b *builder) add(tag, typ uint32, count int, data []byte) {
	for _, v := range []uint32{tag, typ, uint32(len(b.data)), uint32(count)} {
		b.index = binary.BigEndian.AppendUint32(b.index, v)
	}
	b.data = append(b.data, data...)
	b.entries++
}

func (b *builder) text(tag uint32, s string) {
	if s != "" {
		b.add(tag, typeString, 1, append([]byte(s), 0))
	}
}

func (b *builder) texts(tag uint32, list []string) {
	if len(list) > 0 {
		b.add(tag, typeStringArray, len(list), []byte(strings.Join(list, "\x00")+"\x00"))
	}
}

func (b *builder) int32s(tag uint32, list []uint32) {
	var data []byte
	for _, v := range list {
		data = binary.BigEndian.AppendUint32(data, v)
	}
	if len(list) > 0 {
		b.add(tag, typeInt32, len(list), data)
	}
}

func (b *builder) blob() []byte {
	out := binary.BigEndian.AppendUint32(nil, uint32(b.entries))
	out = binary.BigEndian.AppendUint32(out, uint32(len(b.data)))
	return append(append(out, b.index...), b.data...)
}

// header makes the header of a package.
func (p *pkg) header() []byte {
	var b builder
	b.text(tagName, p.name)
	b.text(tagVersion, p.version)
	b.text(tagRelease, p.release)
	if p.epoch > 0 {
		b.int32s(tagEpoch, []uint32{p.epoch})
	}
	b.text(tagVendor, p.vendor)
	b.text(tagLicense, p.licence)
	b.text(tagArch, p.arch)
	b.text(tagSourceRPM, p.source)
	b.text(tagModularity, p.module)
	b.texts(tagProvideName, p.provides)
	b.int32s(tagRequireFlags, p.flags)
	b.texts(tagRequireName, p.requires)
	if p.isSource {
		b.int32s(tagSourcePkg, []uint32{1})
	}
	var dirs, bases []string
	var index []uint32
	var modes []byte
	for _, f := range p.files {
		mode := uint16(0x81a4)
		if name, ok := strings.CutSuffix(f, "/"); ok {
			f, mode = name, 0x41ed
		}
		i := strings.LastIndexByte(f, '/')
		dirs, bases, index = append(dirs, f[:i+1]), append(bases, f[i+1:]), append(index, uint32(len(index)))
		modes = binary.BigEndian.AppendUint16(modes, mode)
	}
	if len(p.files) > 0 {
		b.add(tagFileModes, typeInt16, len(p.files), modes)
	}
	b.int32s(tagDirIndexes, index)
	b.texts(tagBasenames, bases)
	b.texts(tagDirNames, dirs)
	return b.blob()
}

// ndbFile makes rpm's own database: one page of slots, then the blobs.
func ndbFile(blobs ...[]byte) []byte {
	le := binary.LittleEndian
	page := make([]byte, ndbPage)
	copy(page, ndbMagic)
	le.PutUint32(page[8:], 1)
	le.PutUint32(page[12:], 1)
	for at := 2 * ndbSlot; at < ndbPage; at += ndbSlot {
		copy(page[at:], ndbSlotMagic)
	}
	out := page
	for i, blob := range blobs {
		slot := out[(i+2)*ndbSlot:]
		le.PutUint32(slot[4:], uint32(i+1))
		le.PutUint32(slot[8:], uint32(len(out)/ndbSlot))
		head := make([]byte, ndbSlot)
		copy(head, ndbBlobMagic)
		le.PutUint32(head[4:], uint32(i+1))
		le.PutUint32(head[12:], uint32(len(blob)))
		out = append(append(out, head...), blob...)
		for len(out)%ndbSlot != 0 {
			out = append(out, 0)
		}
	}
	return out
}

// bdbFile makes a Berkeley DB hash table: its description, one page of entries,
// and chains of overflow pages.
func bdbFile(order binary.ByteOrder, blobs ...[]byte) []byte {
	const size = 512
	page := func(kind byte) []byte {
		p := make([]byte, size)
		p[25] = kind
		return p
	}
	meta, table := page(8), page(bdbSorted)
	order.PutUint32(meta[12:], bdbMagic)
	order.PutUint32(meta[20:], size)
	pages := [][]byte{meta, table}
	free := size
	put := func(entry []byte) uint16 {
		free -= len(entry)
		copy(table[free:], entry)
		return uint16(free)
	}
	for i, blob := range blobs {
		key := put([]byte{1, byte(i), 0, 0, 0})
		off := make([]byte, 12)
		off[0] = bdbOffPage
		order.PutUint32(off[4:], uint32(len(pages)))
		order.PutUint32(off[8:], uint32(len(blob)))
		order.PutUint16(table[bdbHead+4*i:], key)
		order.PutUint16(table[bdbHead+4*i+2:], put(off))
		for rest := blob; ; {
			p := page(bdbOverflow)
			n := copy(p[bdbHead:], rest)
			order.PutUint16(p[22:], uint16(n))
			pages = append(pages, p)
			if rest = rest[n:]; len(rest) == 0 {
				break
			}
			order.PutUint32(p[16:], uint32(len(pages)))
		}
	}
	order.PutUint16(table[20:], uint16(2*len(blobs)))
	order.PutUint32(meta[32:], uint32(len(pages)-1))
	var out []byte
	for _, p := range pages {
		out = append(out, p...)
	}
	return out
}

func putVarint(b []byte, v uint64) []byte {
	var groups []byte
	for first := true; first || v > 0; first = false {
		groups = append(groups, byte(v&0x7f))
		v >>= 7
	}
	for i := len(groups) - 1; i >= 0; i-- {
		c := groups[i]
		if i > 0 {
			c |= 0x80
		}
		b = append(b, c)
	}
	return b
}

// record makes a row; nil stands for NULL.
func record(values ...any) []byte {
	var types, body []byte
	for _, v := range values {
		switch v := v.(type) {
		case nil:
			types = append(types, 0)
		case int:
			types, body = append(types, 1), append(body, byte(v))
		case string:
			types, body = putVarint(types, uint64(13+2*len(v))), append(body, v...)
		case []byte:
			types, body = putVarint(types, uint64(12+2*len(v))), append(body, v...)
		}
	}
	return append(append(putVarint(nil, uint64(len(types)+1)), types...), body...)
}

// sqlitePage is the size of pages in the fixtures.
const sqlitePage = 512

// sqliteFile makes a database with the table Packages: page 1 lists the tables,
// page 2 is an interior page, and every row has a leaf of its own.
func sqliteFile(blobs ...[]byte) []byte {
	be := binary.BigEndian
	pages := [][]byte{make([]byte, sqlitePage), make([]byte, sqlitePage)}
	leaf := func(p []byte, start int, row []byte, rowid uint64) {
		cell := append(putVarint(putVarint(nil, uint64(len(row))), rowid), localPart(row, &pages)...)
		p[start] = pageLeaf
		at := sqlitePage - len(cell)
		copy(p[at:], cell)
		be.PutUint16(p[start+3:], 1)
		be.PutUint16(p[start+8:], uint16(at))
	}
	var cells [][]byte
	last := uint32(0)
	for i, blob := range blobs {
		p := make([]byte, sqlitePage)
		pages = append(pages, p)
		number := uint32(len(pages))
		leaf(p, 0, record(nil, blob), uint64(i+1))
		if i == len(blobs)-1 {
			last = number
		} else {
			cells = append(cells, putVarint(be.AppendUint32(nil, number), uint64(i+1)))
		}
	}
	root := pages[1]
	root[0] = pageInterior
	if len(blobs) == 0 {
		root[0] = pageLeaf
	}
	be.PutUint16(root[3:], uint16(len(cells)))
	be.PutUint32(root[8:], last)
	at := sqlitePage
	for i, c := range cells {
		at -= len(c)
		copy(root[at:], c)
		be.PutUint16(root[12+2*i:], uint16(at))
	}
	copy(pages[0], sqliteMagic)
	be.PutUint16(pages[0][16:], sqlitePage)
	leaf(pages[0], 100, record("table", "Packages", "Packages", 2, "CREATE TABLE"), 1)
	var out []byte
	for _, p := range pages {
		out = append(out, p...)
	}
	return out
}

// localPart returns what of a row stays on its page, and puts the rest on
// overflow pages.
func localPart(row []byte, pages *[][]byte) []byte {
	if len(row) <= sqlitePage-35 {
		return row
	}
	local := (sqlitePage-12)*32/255 - 23
	if k := local + (len(row)-local)%(sqlitePage-4); k <= sqlitePage-35 {
		local = k
	}
	out := append([]byte(nil), row[:local]...)
	rest := row[local:]
	out = binary.BigEndian.AppendUint32(out, uint32(len(*pages)+1))
	for len(rest) > 0 {
		p := make([]byte, sqlitePage)
		*pages = append(*pages, p)
		rest = rest[copy(p[4:], rest):]
		if len(rest) > 0 {
			binary.BigEndian.PutUint32(p, uint32(len(*pages)+1))
		}
	}
	return out
}

// packageFile makes a package file with a signature of n bytes.
func packageFile(header []byte, n int) []byte {
	out := make([]byte, leadSize)
	copy(out, leadMagic)
	var sig builder
	sig.text(1000, strings.Repeat("s", n))
	for _, h := range [][]byte{sig.blob(), header} {
		for len(out)%8 != 0 {
			out = append(out, 0)
		}
		out = append(append(append(out, headerMagic...), 0, 0, 0, 0), h...)
	}
	return append(out, "payload"...)
}

// manyPackages makes the headers of n packages that need one another.
func manyPackages(n int) [][]byte {
	var out [][]byte
	for i := range n {
		p := pkg{
			name: fmt.Sprint("p", i), version: "1." + fmt.Sprint(i), release: "1.el9", arch: "x86_64", vendor: "Rocky Enterprise Software Foundation",
			source: fmt.Sprintf("s%d-1.%d-1.el9.src.rpm", i/3, i), licence: "MIT", provides: []string{fmt.Sprint("p", i), fmt.Sprintf("lib%d.so.1()(64bit)", i)},
			requires: []string{fmt.Sprintf("lib%d.so.1()(64bit)", (i*7)%n), fmt.Sprint("p", (i+1)%n), "rpmlib(CompressedFileNames)"},
		}
		for k := range 60 {
			p.files = append(p.files, fmt.Sprintf("/usr/share/p%d/file%d.txt", i, k))
		}
		p.files = append(p.files, fmt.Sprintf("/usr/bin/p%d", i))
		out = append(out, p.header())
	}
	return out
}
