package object

import (
	"fmt"
	"slices"
)

// LoadConfig holds the fields of the load configuration that say how a program
// is hardened; 0 where the file's structure is too short for a field.
type LoadConfig struct {
	Size            uint32 // as the structure itself says
	SecurityCookie  uint64 // address of the stack cookie (/GS)
	SEHandlerTable  uint64 // address of the safe exception handlers, 32-bit only
	SEHandlerCount  uint64
	GuardCFFunction uint64 // address of the table of valid call targets
	GuardCFCount    uint64
	GuardFlags      uint32 // IMAGE_GUARD_…: 0x100 CFG instrumented, 0x400 table present, 0x20000 return flow, 0x400000 EH continuation
	Data            []byte // the structure, at most 512 bytes
}

// loadConfig reads the load configuration ("PE Format", load configuration
// structure).
func (p *peFile) loadConfig() error {
	d := p.directory(dirLoadConfig)
	if d.RVA == 0 {
		return nil
	}
	b, err := p.at(d.RVA, 512)
	if err != nil {
		return err
	}
	if len(b) < 4 {
		p.problem("the load configuration lies outside of the file")
		return nil
	}
	c := &LoadConfig{Size: p.u32(b, 0)}
	b = b[:min(uint32(len(b)), c.Size)]
	c.Data = b
	field := func(narrow, wide int) uint64 {
		at := narrow
		if p.wide {
			at = wide
		}
		if at+int(p.bytes()) > len(b) {
			return 0
		}
		return p.addr(b, narrow, wide)
	}
	c.SecurityCookie = field(60, 88)
	c.SEHandlerTable, c.SEHandlerCount = field(64, 96), field(68, 104)
	c.GuardCFFunction, c.GuardCFCount = field(80, 128), field(84, 136)
	at := 88
	if p.wide {
		at = 144
	}
	if at+4 <= len(b) {
		c.GuardFlags = p.u32(b, at)
	}
	p.PE.LoadConfig = c
	return nil
}

// debug reads the debug directory: the identity of the debug file and the
// extended characteristics.
func (p *peFile) debug() error {
	d := p.directory(dirDebug)
	if d.RVA == 0 {
		return nil
	}
	rows, err := p.at(d.RVA, min(uint64(d.Size), 64*28))
	if err != nil {
		return err
	}
	for ; len(rows) >= 28; rows = rows[28:] {
		kind, size, off := p.u32(rows, 12), uint64(p.u32(rows, 16)), uint64(p.u32(rows, 24))
		p.PE.DebugTypes = append(p.PE.DebugTypes, kind)
		b, err := p.src.at(off, min(size, 24+maxPath))
		if err != nil {
			return err
		}
		switch {
		case kind == 2 && len(b) >= 24 && string(b[:4]) == "RSDS" && p.BuildID == "":
			p.BuildID, p.PE.PDB = guid(b[4:20]), cstring(b[24:])
		case kind == 20 && len(b) >= 4:
			p.PE.ExDllCharacteristics = p.u32(b, 0)
		}
	}
	return nil
}

// guid writes a GUID as tools print it, without dashes: the first three numbers
// are little-endian.
func guid(b []byte) string {
	b = slices.Clone(b[:16])
	slices.Reverse(b[:4])
	slices.Reverse(b[4:6])
	slices.Reverse(b[6:8])
	return fmt.Sprintf("%x", b)
}
