package object

import (
	"fmt"
	"unicode/utf16"
)

const (
	rtVersion    = 16
	maxVersion   = 256 << 10 // bytes of a version resource
	maxPairs     = 256
	maxResources = 4096 // entries of one resource directory
)

// version reads the version resource: type 16, the first name, the first
// language ("PE Format", .rsrc).
func (p *peFile) version() error {
	d := p.directory(dirResource)
	if d.RVA == 0 {
		return nil
	}
	at, err := p.resource(d.RVA, 0, rtVersion)
	for level := 0; level < 2 && at&0x80000000 != 0 && err == nil; level++ {
		at, err = p.resource(d.RVA, at&^0x80000000, 0)
	}
	if err != nil || at == 0 || at&0x80000000 != 0 {
		return err
	}
	entry, err := p.at(d.RVA+at, 16)
	if err != nil || len(entry) < 16 {
		return err
	}
	data, err := p.at(p.u32(entry, 0), min(uint64(p.u32(entry, 4)), maxVersion))
	if err != nil {
		return err
	}
	p.versionInfo(data)
	return nil
}

// resource returns where the entry with an identifier of a resource directory
// leads, the first entry if the identifier is 0; 0 if there is none.
func (p *peFile) resource(root, dir, id uint32) (uint32, error) {
	head, err := p.at(root+dir, 16)
	if err != nil || len(head) < 16 {
		return 0, err
	}
	count := min(uint64(p.u16(head, 12))+uint64(p.u16(head, 14)), maxResources)
	rows, err := p.at(root+dir+16, 8*count)
	if err != nil {
		return 0, err
	}
	for ; len(rows) >= 8; rows = rows[8:] {
		if id == 0 || p.u32(rows, 0) == id {
			return p.u32(rows, 4), nil
		}
	}
	return 0, nil
}

// A versionNode is a node of the tree in a version resource: a length, a key,
// a value and children, each aligned to four bytes (Win32, VS_VERSIONINFO).
type versionNode struct {
	key      string
	value    []byte
	children []byte
}

// next splits the first node off b.
func (p *peFile) next(b []byte) (n versionNode, rest []byte, ok bool) {
	if len(b) < 6 {
		return n, nil, false
	}
	size, length, text := int(p.u16(b, 0)), int(p.u16(b, 2)), p.u16(b, 4) == 1
	if size < 6 || size > len(b) {
		return n, nil, false
	}
	node := b[:size]
	rest = b[min(len(b), (size+3)&^3):]
	at := 6
	for at+1 < len(node) && p.u16(node, at) != 0 {
		at += 2
	}
	n.key = p.utf16(node[6:at])
	if text {
		length *= 2
	}
	start := min(len(node), (at+2+3)&^3)
	end := min(len(node), start+length)
	n.value = node[start:end]
	n.children = node[min(len(node), (end+3)&^3):]
	return n, rest, true
}

func (p *peFile) versionInfo(b []byte) {
	root, _, ok := p.next(b)
	if !ok || root.key != "VS_VERSION_INFO" {
		p.problem("the version resource is damaged")
		return
	}
	if v := root.value; len(v) >= 52 && p.u32(v, 0) == 0xfeef04bd {
		p.PE.FileVersion, p.PE.ProductVersion = p.four(v, 8), p.four(v, 16)
	}
	for rest := root.children; len(rest) > 0; {
		var info versionNode
		if info, rest, ok = p.next(rest); !ok {
			return
		}
		if info.key != "StringFileInfo" {
			continue
		}
		table, _, ok := p.next(info.children)
		for pairs := table.children; ok && len(pairs) > 0 && len(p.PE.Version) < maxPairs; {
			var s versionNode
			if s, pairs, ok = p.next(pairs); ok {
				p.PE.Version = append(p.PE.Version, Pair{s.key, p.utf16(s.value)})
			}
		}
		return
	}
}

// four writes a version of two double words, the high one first.
func (p *peFile) four(b []byte, at int) string {
	high, low := p.u32(b, at), p.u32(b, at+4)
	return fmt.Sprintf("%d.%d.%d.%d", high>>16, high&0xffff, low>>16, low&0xffff)
}

// utf16 decodes b up to its first zero.
func (p *peFile) utf16(b []byte) string {
	units := make([]uint16, 0, len(b)/2)
	for ; len(b) >= 2; b = b[2:] {
		u := p.u16(b, 0)
		if u == 0 {
			break
		}
		units = append(units, u)
	}
	return string(utf16.Decode(units))
}
