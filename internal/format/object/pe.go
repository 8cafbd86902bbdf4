package object

import (
	"encoding/binary"
	"fmt"
	"strconv"
)

// The data directories of a PE file, by index.
const (
	dirExport      = 0
	dirImport      = 1
	dirResource    = 2
	dirDebug       = 6
	dirLoadConfig  = 10
	dirDelayImport = 13
	dirCLR         = 14
)

// PEInfo is what only PE files have. Values are those of Microsoft's "PE
// Format".
type PEInfo struct {
	Machine            uint16
	Characteristics    uint16 // of the file header
	Timestamp          uint32 // seconds since 1970, or a hash in reproducible builds
	Subsystem          uint16 // 2 window, 3 console, 1 native
	DllCharacteristics uint16 // 0x20 high-entropy ASLR, 0x40 ASLR, 0x100 NX, 0x400 no SEH, 0x4000 CFG
	// ExDllCharacteristics is the value of the debug entry of that name: 1 for
	// CET shadow stacks.
	ExDllCharacteristics uint32
	LinkerVersion        string // "14.29"
	ImageBase            uint64
	SizeOfHeaders        uint32
	Directories          []Directory // by index
	DebugTypes           []uint32    // types of the debug directory: 2 CodeView, 13 POGO, 16 Repro, 20 Ex
	PDB                  string      // path of the debug file, as the linker wrote it
	Delayed              []string    // libraries that are loaded at their first use
	Managed              bool        // has a CLR header: code for .NET
	Signed               bool        // has an attribute certificate table
	LoadConfig           *LoadConfig // nil for none
	FileVersion          string      // of VS_FIXEDFILEINFO, four numbers
	ProductVersion       string      // of VS_FIXEDFILEINFO, four numbers
	Version              []Pair      // strings of the first language of VS_VERSIONINFO
}

// A Directory is a part of a PE file that the optional header points at. In the
// certificate directory, index 4, RVA is a place in the file.
type Directory struct{ RVA, Size uint32 }

// A Pair is a name with its value.
type Pair struct{ Name, Value string }

// VersionValue returns the value of a string of the version resource, such as
// "ProductName", or "".
func (p *PEInfo) VersionValue(name string) string {
	for _, v := range p.Version {
		if v.Name == name {
			return v.Value
		}
	}
	return ""
}

// A peFile is a PE file while it is read, and what its symbols need later.
type peFile struct {
	*File
	word
	base            uint64
	symbolOff       uint64
	symbolCount     uint64
	text            *names // the whole file, for names that stand anywhere
	imports, delays []peImport
}

// openPE reads the headers.
func (f *File) openPE(head []byte) error {
	p := &peFile{File: f, word: word{order: binary.LittleEndian}}
	if len(head) < 64 {
		return fmt.Errorf("MZ header is cut short: %w", ErrFormat)
	}
	at := uint64(p.u32(head, 60))
	coff, err := f.src.at(at, 24)
	if err != nil {
		return err
	}
	if len(coff) < 24 || string(coff[:4]) != "PE\x00\x00" {
		return fmt.Errorf("a program for DOS: %w", ErrFormat)
	}
	p.text = newNames(&f.src, 0, f.src.size)
	f.PE = &PEInfo{Machine: p.u16(coff, 4), Timestamp: p.u32(coff, 8), Characteristics: p.u16(coff, 22)}
	f.Arch, f.Type = peArch(f.PE.Machine), Executable
	if f.PE.Characteristics&0x2000 != 0 {
		f.Type = Shared
	}
	p.symbolOff, p.symbolCount = uint64(p.u32(coff, 12)), uint64(p.u32(coff, 16))
	size := uint64(p.u16(coff, 20))
	optional, err := f.src.at(at+24, size)
	if err != nil {
		return err
	}
	if !p.optional(optional) {
		f.problem("the optional header is cut short")
	}
	if err := p.sections(at+24+size, uint64(p.u16(coff, 6))); err != nil {
		return err
	}
	p.findText()
	f.symbols, f.slots = p.each, p.eachSlot
	for _, step := range []func() error{p.readImports, p.readDelayed, p.exportName, p.debug, p.loadConfig, p.version} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// findText drops a COFF symbol table that is not in the file; stripped programs
// keep its place at times.
func (p *peFile) findText() {
	if p.symbolOff == 0 || !p.src.whole(p.symbolOff, 18*p.symbolCount) {
		p.symbolCount = 0
	}
}

// optional reads the optional header; it is false if that is cut short.
func (p *peFile) optional(b []byte) bool {
	p.Bits = 32
	if len(b) < 2 {
		return false
	}
	if p.u16(b, 0) == 0x20b {
		p.wide, p.Bits = true, 64
	}
	at := 96 // the data directories
	if p.wide {
		at = 112
	}
	if len(b) < at {
		return false
	}
	p.base = p.addr(b, 28, 24)
	p.PE.ImageBase = p.base
	p.PE.LinkerVersion = fmt.Sprintf("%d.%d", b[2], b[3])
	if entry := p.u32(b, 16); entry != 0 {
		p.Entry = p.base + uint64(entry)
	}
	p.PE.SizeOfHeaders = p.u32(b, 60)
	p.PE.Subsystem, p.PE.DllCharacteristics = p.u16(b, 68), p.u16(b, 70)
	count := min(int(p.u32(b, at-4)), 16)
	whole := true
	for i := range count {
		row := at + 8*i
		if row+8 > len(b) {
			whole = false
			break
		}
		p.PE.Directories = append(p.PE.Directories, Directory{p.u32(b, row), p.u32(b, row+4)})
	}
	p.PE.Managed, p.PE.Signed = p.directory(dirCLR).RVA != 0, p.directory(4).RVA != 0
	return whole
}

func (p *peFile) directory(i int) Directory {
	if i >= len(p.PE.Directories) {
		return Directory{}
	}
	return p.PE.Directories[i]
}

// at reads up to n bytes at a relative virtual address.
func (p *peFile) at(rva uint32, n uint64) ([]byte, error) {
	off, rest, ok := p.extent(p.base + uint64(rva))
	if !ok {
		return nil, nil
	}
	return p.src.at(off, min(n, rest))
}

// name reads the string at a relative virtual address.
func (p *peFile) name(rva uint32) (string, error) {
	off, ok := p.OffsetOf(p.base + uint64(rva))
	if !ok {
		return "", nil
	}
	return p.text.get(off)
}

// sections reads the section table.
func (p *peFile) sections(off, count uint64) error {
	p.mapped(Range{Size: uint64(p.PE.SizeOfHeaders), Addr: p.base})
	err := p.src.rows(off, count, 40, func(_ uint64, row []byte) (bool, error) {
		s := Section{
			Name: cstring(row[:8]), Addr: p.base + uint64(p.u32(row, 12)),
			Size: uint64(p.u32(row, 16)), Off: uint64(p.u32(row, 20)), Type: p.u32(row, 36),
		}
		s.Exec, s.Write = s.Type&0x20000020 != 0, s.Type&0x80000000 != 0
		s.Alloc = s.Type&0x02000000 == 0 // not to be discarded
		if s.NoBits = s.Size == 0 || s.Off == 0; s.NoBits {
			s.Size = uint64(p.u32(row, 8))
		}
		if len(s.Name) > 1 && s.Name[0] == '/' {
			var err error
			if s.Name, err = p.longName(s.Name); err != nil {
				return false, err
			}
		}
		p.Sections = append(p.Sections, s)
		if !s.NoBits {
			if !p.src.whole(s.Off, s.Size) {
				p.problem("section %q reaches over the end of the file", s.Name)
			}
			p.mapped(Range{Off: s.Off, Size: s.Size, Addr: s.Addr, Exec: s.Exec})
		}
		return true, nil
	})
	p.sortMaps()
	if uint64(len(p.Sections)) < count {
		p.problem("%d section headers of %d are in the file", len(p.Sections), count)
	}
	return err
}

// longName looks a name up in the string table behind the COFF symbols.
func (p *peFile) longName(short string) (string, error) {
	at, err := strconv.ParseUint(short[1:], 10, 31)
	if err != nil || p.symbolOff == 0 {
		return short, nil
	}
	return p.src.path(p.symbolOff+18*p.symbolCount+at, maxPath)
}

func peArch(machine uint16) string {
	switch machine {
	case 0x14c:
		return "386"
	case 0x8664:
		return "amd64"
	case 0x1c0, 0x1c2, 0x1c4:
		return "arm"
	case 0xaa64, 0xa641, 0xa64e:
		return "arm64"
	case 0x200:
		return "ia64"
	case 0x5064:
		return "riscv64"
	case 0x6232:
		return "loong32"
	case 0x6264:
		return "loong64"
	}
	return fmt.Sprintf("machine-%d", machine)
}
