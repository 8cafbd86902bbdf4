package object

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// A Format is a format of object files.
type Format string

// The formats.
const (
	ELF   Format = "ELF"
	PE    Format = "PE"
	MachO Format = "Mach-O"
	Wasm  Format = "WebAssembly"
)

// A Type says what an object is for.
type Type string

// The types of objects.
const (
	Executable  Type = "executable"  // a program
	Shared      Type = "shared"      // a shared library, DLL, dylib or bundle
	Relocatable Type = "relocatable" // an input of the linker
	Core        Type = "core"        // the memory of a process that died
	Module      Type = "module"      // a WebAssembly module
)

// Errors of [Open].
var (
	// ErrFormat says that the file is none of the formats.
	ErrFormat = errors.New("not an object file")
	// ErrSeveral says that the file holds several objects; see [Members].
	ErrSeveral = errors.New("holds several objects")
)

// A File is one object: a program, a library or a part of one.
type File struct {
	Format    Format
	Type      Type
	Arch      string // names of GOARCH where there is one: "amd64", "arm64", "386", "wasm32"
	Bits      int    // 32 or 64
	BigEndian bool
	Entry     uint64 // address of the first instruction, 0 for none

	SOName  string   // own name: DT_SONAME, LC_ID_DYLIB, the name in a PE export table
	Needed  []string // libraries that the loader loads, in the file's order
	RunPath []string // where the loader looks for them: DT_RPATH, DT_RUNPATH, LC_RPATH
	Interp  string   // the loader: PT_INTERP, LC_LOAD_DYLINKER
	BuildID string   // GNU build id, Mach-O UUID or GUID of PE debug data, hexadecimal in the order of the file's tools

	Sections []Section
	Segments []Segment // ELF program headers and Mach-O segments; none in PE, where sections are loaded
	Notes    []Note    // ELF notes, in the order of the file

	ELF   *ELFInfo   // nil unless Format is ELF
	PE    *PEInfo    // nil unless Format is PE
	MachO *MachOInfo // nil unless Format is Mach-O
	Wasm  *WasmInfo  // nil unless Format is WebAssembly

	Problems []string // what is damaged or was left out, in the order found

	src     source
	maps    []Range // what is loaded, sorted by Addr
	symbols func(yield func(Symbol) bool) error
	slots   func(yield func(Slot) bool) error
}

// A Section is a named part of a file.
type Section struct {
	Name    string // Mach-O: "__TEXT,__cstring"; WebAssembly: "data", or the name of a custom section
	Off     uint64 // bytes from the start of the object
	Size    uint64 // bytes in the file; bytes in memory if NoBits
	Addr    uint64 // address in memory, 0 for none
	Type    uint32 // sh_type, PE characteristics, Mach-O type and attributes, WebAssembly id
	Flags   uint64 // ELF sh_flags
	Link    uint32 // ELF sh_link
	Info    uint32 // ELF sh_info, Mach-O reserved1: first entry in the table of indirect symbols
	EntSize uint64 // ELF sh_entsize, Mach-O reserved2: bytes of a stub

	Alloc, Write, Exec bool // is loaded; may be written to; holds code
	NoBits             bool // takes no room in the file
	Strings            bool // holds strings that end with a zero byte
}

// A Segment is a part of a file as the loader sees it.
type Segment struct {
	Name    string // Mach-O segment name; for ELF the name of the type, such as "LOAD"
	Type    uint32 // ELF p_type; 0 for Mach-O
	Flags   uint32 // ELF p_flags; Mach-O segment flags
	Off     uint64 // bytes from the start of the object
	Size    uint64 // bytes in the file
	Addr    uint64
	MemSize uint64 // bytes in memory
	Align   uint64

	Read, Write, Exec bool   // protection at start
	MaxProt           uint32 // Mach-O: what it may become, 1 read, 2 write, 4 execute
}

// A Note is an entry of an ELF note section or segment.
type Note struct {
	Owner string // "GNU", "Go", "FDO"
	Type  uint32
	Desc  []byte
	Off   uint64 // bytes from the start of the object to Desc
}

// A Range is a part of the file with the address at which it is loaded.
type Range struct {
	Off, Size, Addr uint64
	Exec            bool // may hold code too
}

// Open reads the headers of the object in r, which holds size bytes; b bounds
// the work of this call and of the methods of the File. Damage is told in
// [File.Problems]. The error is [ErrFormat], [ErrSeveral], a breach of b, or
// one of r.
func Open(r io.ReaderAt, size int64, b *budget.Budget) (*File, error) {
	f := &File{src: source{r: r, size: uint64(max(size, 0)), b: b}}
	head, err := f.src.at(0, 64)
	if err != nil {
		return nil, err
	}
	switch f.Format = Sniff(head); f.Format {
	case ELF:
		err = f.openELF(head)
	case PE:
		err = f.openPE(head)
	case MachO:
		if fat(head) {
			return nil, fmt.Errorf("universal file: %w", ErrSeveral)
		}
		err = f.openMachO(head)
	case Wasm:
		err = f.openWasm()
	default:
		if bytes.HasPrefix(head, []byte(arMagic)) {
			return nil, fmt.Errorf("archive: %w", ErrSeveral)
		}
		err = ErrFormat
	}
	if err != nil {
		return nil, err
	}
	return f, nil
}

// Sniff tells the format from the first bytes of a file, of which it needs 16;
// "" if it is none of them. "MZ" is taken for PE and proved by [Open]. Mach-O
// stands for universal files too; their first bytes are those of Java classes,
// so at most 30 architectures are believed.
func Sniff(head []byte) Format {
	if len(head) < 8 {
		return ""
	}
	switch magic := binary.BigEndian.Uint32(head); {
	case magic == 0x7f454c46:
		return ELF
	case head[0] == 'M' && head[1] == 'Z':
		return PE
	case magic == 0xfeedface || magic == 0xfeedfacf || magic == 0xcefaedfe || magic == 0xcffaedfe || fat(head):
		return MachO
	case bytes.HasPrefix(head, []byte("\x00asm\x01\x00\x00\x00")):
		return Wasm
	}
	return ""
}

// problem notes something that is damaged, or that is there in such numbers
// that the rest is left out.
func (f *File) problem(format string, args ...any) {
	if len(f.Problems) < maxProblems {
		f.Problems = append(f.Problems, fmt.Sprintf(format, args...))
	}
}

// SectionByName returns the first section called name, or nil. The name of a
// Mach-O section matches with or without its segment.
func (f *File) SectionByName(name string) *Section {
	for i := range f.Sections {
		s := &f.Sections[i]
		if s.Name == name || f.Format == MachO && sectionOf(s.Name) == name {
			return s
		}
	}
	return nil
}
