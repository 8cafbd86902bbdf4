package object

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"
)

const (
	lcSegment   = 0x1
	lcSymtab    = 0x2
	lcSegment64 = 0x19

	machoTwoLevel     = 0x80 // MH_TWOLEVEL
	sAttrInstructions = 0x80000400
	sAttrDebug        = 0x02000000
)

// MachOInfo is what only Mach-O files have. Names are those of mach-o/loader.h.
type MachOInfo struct {
	CPU, SubCPU   uint32
	FileType      uint32 // 2 executable, 6 dylib, 8 bundle
	Flags         uint32 // 0x200000 PIE, 0x20000 stack execution, 0x1000000 no heap execution
	Commands      []LoadCommand
	Dylibs        []Dylib // the file's own name and the libraries, in order
	Platform      uint32  // 1 macOS, 2 iOS; 0 if the file does not say
	MinOS, SDK    string  // "11.0"
	SourceVersion string  // LC_SOURCE_VERSION
	Encrypted     bool
	Signature     Range // code signature, Size 0 for none
}

// LoadCommand is the place of a load command.
type LoadCommand struct {
	Cmd       uint32
	Off, Size uint64 // of the whole command
}

// Dylib is a library with the versions that its maker gave it; they are not
// those of a release.
type Dylib struct {
	Cmd             uint32 // LC_LOAD_DYLIB 0xc, LC_ID_DYLIB 0xd, weak 0x80000018, re-exported 0x8000001f
	Name            string
	Current, Compat string // "14.0.3"
}

// A machoFile is a Mach-O file while it is read, and what its symbols need
// later.
type machoFile struct {
	*File
	word
	start                                   uint64 // of the load commands
	entry                                   uint64 // offset, of LC_MAIN
	symOff, symCount, stringOff, stringSize uint64
	trieOff, trieSize                       uint64
}

// openMachO reads the header and the load commands.
func (f *File) openMachO(head []byte) error {
	m := &machoFile{File: f, start: 28}
	m.order = binary.LittleEndian
	if f.BigEndian = head[0] == 0xfe; f.BigEndian {
		m.order = binary.BigEndian
	}
	f.Bits = 32
	if m.wide = m.u32(head, 0) == 0xfeedfacf; m.wide {
		f.Bits, m.start = 64, 32
	}
	if uint64(len(head)) < m.start {
		return fmt.Errorf("Mach-O header is cut short: %w", ErrFormat)
	}
	f.MachO = &MachOInfo{CPU: m.u32(head, 4), SubCPU: m.u32(head, 8), FileType: m.u32(head, 12), Flags: m.u32(head, 24)}
	f.Arch = machoArch(f.MachO.CPU, f.MachO.SubCPU)
	switch f.MachO.FileType {
	case 1, 10:
		f.Type = Relocatable
	case 4:
		f.Type = Core
	case 2, 5, 7:
		f.Type = Executable
	default:
		f.Type = Shared
	}
	if err := m.commands(uint64(m.u32(head, 16)), uint64(m.u32(head, 20))); err != nil {
		return err
	}
	f.sortMaps()
	if m.entry != 0 {
		for i := range f.Segments {
			if f.Segments[i].Name == "__TEXT" {
				f.Entry = f.Segments[i].Addr + m.entry
			}
		}
	}
	f.symbols, f.slots = m.each, m.eachSlot
	return nil
}

func (m *machoFile) commands(count, size uint64) error {
	data, err := m.src.at(m.start, min(size, maxNames))
	if err != nil {
		return err
	}
	at := m.start
	for n := uint64(0); n < count; n++ {
		if len(data) < 8 {
			m.problem("%d load commands of %d are in the file", n, count)
			return nil
		}
		length := uint64(m.u32(data, 4))
		if length < 8 || length > uint64(len(data)) || n >= maxSegments {
			m.problem("load command %d has %d bytes", n, length)
			return nil
		}
		cmd := data[:length:length]
		m.MachO.Commands = append(m.MachO.Commands, LoadCommand{m.u32(cmd, 0), at, length})
		m.command(m.u32(cmd, 0), cmd)
		data, at = data[length:], at+length
	}
	return nil
}

// command reads one load command; one that is too short for its kind is left
// out.
func (m *machoFile) command(kind uint32, c []byte) {
	u32 := func(at int) uint64 {
		if at+4 > len(c) {
			return 0
		}
		return uint64(m.u32(c, at))
	}
	switch kind {
	case lcSegment, lcSegment64:
		m.segment(c, kind == lcSegment64)
	case 0xc, 0xd, 0x20, 0x80000018, 0x8000001f, 0x80000023:
		m.dylib(kind, c)
	case 0x8000001c:
		if len(m.RunPath) < maxNeeded {
			m.RunPath = append(m.RunPath, m.text(c, u32(8)))
		}
	case 0xe:
		m.Interp = m.text(c, u32(8))
	case 0x1b:
		if len(c) >= 24 {
			m.BuildID = hex.EncodeToString(c[8:24])
		}
	case lcSymtab:
		m.symOff, m.symCount, m.stringOff, m.stringSize = u32(8), u32(12), u32(16), u32(20)
	case 0x22, 0x80000022:
		m.trieOff, m.trieSize = u32(40), u32(44)
	case 0x80000033:
		m.trieOff, m.trieSize = u32(8), u32(12)
	case 0x24, 0x25, 0x2f, 0x30:
		m.MachO.Platform = oldPlatform(kind)
		m.MachO.MinOS, m.MachO.SDK = osVersion(u32(8)), osVersion(u32(12))
	case 0x32:
		m.MachO.Platform, m.MachO.MinOS, m.MachO.SDK = uint32(u32(8)), osVersion(u32(12)), osVersion(u32(16))
	case 0x2a:
		if len(c) >= 16 {
			v := m.u64(c, 8)
			m.MachO.SourceVersion = fmt.Sprintf("%d.%d.%d.%d.%d", v>>40, v>>30&0x3ff, v>>20&0x3ff, v>>10&0x3ff, v&0x3ff)
		}
	case 0x1d:
		m.MachO.Signature = Range{Off: u32(8), Size: u32(12)}
	case 0x21, 0x2c:
		m.MachO.Encrypted = u32(16) != 0
	case 0x80000028:
		m.entry = u32(8)
	}
}

// oldPlatform is the platform that a LC_VERSION_MIN_… command stands for.
func oldPlatform(kind uint32) uint32 {
	switch kind {
	case 0x24:
		return 1
	case 0x25:
		return 2
	case 0x2f:
		return 3 // tvOS
	}
	return 4 // watchOS
}

// text reads the string at an offset of a command.
func (m *machoFile) text(c []byte, at uint64) string {
	if at >= uint64(len(c)) {
		return ""
	}
	return cstring(c[at:min(uint64(len(c)), at+maxPath)])
}

func (m *machoFile) dylib(kind uint32, c []byte) {
	if len(c) < 24 || len(m.MachO.Dylibs) >= maxNeeded {
		return
	}
	d := Dylib{kind, m.text(c, uint64(m.u32(c, 8))), dylibVersion(m.u32(c, 16)), dylibVersion(m.u32(c, 20))}
	m.MachO.Dylibs = append(m.MachO.Dylibs, d)
	if kind == 0xd {
		m.SOName = d.Name
		return
	}
	m.Needed = append(m.Needed, d.Name)
}

func dylibVersion(v uint32) string { return fmt.Sprintf("%d.%d.%d", v>>16, v>>8&0xff, v&0xff) }

func osVersion(v uint64) string {
	if v&0xff == 0 {
		return fmt.Sprintf("%d.%d", v>>16, v>>8&0xff)
	}
	return dylibVersion(uint32(v))
}

// segment adds a segment and its sections.
func (m *machoFile) segment(c []byte, wide bool) {
	first, width := 56, 68
	if wide {
		first, width = 72, 80
	}
	if len(c) < first {
		return
	}
	w := word{m.order, wide}
	s := Segment{
		Name: cstring(c[8:24]), Addr: w.addr(c, 24, 24), MemSize: w.addr(c, 28, 32),
		Off: w.addr(c, 32, 40), Size: w.addr(c, 36, 48),
	}
	rest := c[first-16:]
	prot := m.u32(rest, 4)
	s.MaxProt, s.Flags = m.u32(rest, 0), m.u32(rest, 12)
	s.Read, s.Write, s.Exec = prot&1 != 0, prot&2 != 0, prot&4 != 0
	m.Segments = append(m.Segments, s)
	if s.Size > 0 && !m.src.whole(s.Off, s.Size) {
		m.problem("segment %s reaches over the end of the file", s.Name)
	}
	m.mapped(Range{Off: s.Off, Size: s.Size, Addr: s.Addr, Exec: s.Exec})
	count := m.u32(rest, 8)
	for rows := c[first:]; count > 0 && len(rows) >= width && len(m.Sections) < maxSections; count-- {
		m.section(w, rows, s.Write)
		rows = rows[width:]
	}
	if count > 0 {
		m.problem("%d sections of segment %s are missing", count, s.Name)
	}
}

func (m *machoFile) section(w word, row []byte, write bool) {
	name, segment := cstring(row[:16]), cstring(row[16:32])
	s := Section{Name: segment + "," + name, Addr: w.addr(row, 32, 32), Size: w.addr(row, 36, 40), Write: write}
	flags := 56
	s.Off = uint64(m.u32(row, 40))
	if w.wide {
		flags, s.Off = 64, uint64(m.u32(row, 48))
	}
	s.Type, s.Info, s.EntSize = m.u32(row, flags), m.u32(row, flags+4), uint64(m.u32(row, flags+8))
	s.Exec = s.Type&sAttrInstructions != 0
	s.Alloc = s.Type&sAttrDebug == 0 && segment != "__DWARF"
	switch s.Type & 0xff {
	case 1, 0xc, 0x12:
		s.NoBits = true
	case 2:
		s.Strings = true
	}
	m.Sections = append(m.Sections, s)
}

// machoData leaves out stubs, pointers that the loader fills and the tables of
// stack unwinding.
func machoData(s *Section) bool {
	switch s.Type & 0xff {
	case 6, 7, 8, 0x10, 0x13, 0x14, 0x15:
		return false
	}
	name := sectionOf(s.Name)
	return name != "__eh_frame" && name != "__unwind_info" && name != "__gcc_except_tab" && name != "__compact_unwind"
}

// sectionOf returns the name of a section without its segment.
func sectionOf(name string) string {
	_, section, _ := strings.Cut(name, ",")
	return section
}

// machoArch names the processor as GOARCH does (mach/machine.h).
func machoArch(cpu, sub uint32) string {
	switch cpu {
	case 7:
		return "386"
	case 0x01000007:
		return "amd64"
	case 12:
		return "arm"
	case 0x0100000c:
		if sub&0xff == 2 {
			return "arm64e"
		}
		return "arm64"
	case 0x0200000c:
		return "arm64_32"
	case 18:
		return "ppc"
	case 0x01000012:
		return "ppc64"
	}
	return fmt.Sprintf("machine-%d", cpu)
}
