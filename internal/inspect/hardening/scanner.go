package hardening

import (
	"github.com/ossay-dev/ossay/internal/inspect/hardening/arm64"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/x86"
)

// facts is what the code of one function shows, on any machine.
type facts struct {
	guard, taken, parameter, scalar, returns, large, variable, probed, landing bool
	undecoded                                                                  bool // the decoder lost its way
	frame                                                                      uint64
	variadic                                                                   bool
	flagArg                                                                    int
}

// A reference is what code refers to; its arguments are those of calls.
type reference interface {
	// Arg returns the value of integer argument n where it is certain.
	Arg(n int) (int64, bool)
	// OnStack says that argument n is an address in the caller's frame.
	OnStack(n int) bool
}

// refKind says how an address is referred to.
type refKind uint8

const (
	refCall refKind = iota
	refJump
	refAddress
	refPointer // a call through a pointer at a fixed address
)

// visitor is told each reference of a function.
type visitor func(kind refKind, at, target uint64, r reference)

// A scanner reads the code of one machine.
type scanner interface {
	function(code []byte, addr uint64, visit visitor) facts
	// starts returns where functions begin in code that says nothing of it.
	starts(code []byte, addr uint64) []uint64
	// slot returns the pointer through which the stub at addr jumps.
	slot(code []byte, addr uint64) (uint64, bool)
	// stub says that code is one.
	stub(code []byte) bool
}

// scannerFor returns the scanner for a machine, nil if there is none.
func scannerFor(arch string) scanner {
	switch arch {
	case "amd64":
		return scanX86{}
	case "arm64":
		return scanARM64{}
	}
	return nil
}

// scanX86 reads x86-64.
type scanX86 struct{}

func (scanX86) function(code []byte, addr uint64, visit visitor) facts {
	var each func(*x86.Ref)
	if visit != nil {
		each = func(r *x86.Ref) {
			kind := refKind(refAddress)
			switch r.Kind {
			case x86.Call:
				kind = refCall
			case x86.Jump:
				kind = refJump
			case x86.CallGOT:
				kind = refPointer
			}
			visit(kind, r.At, r.Target, r)
		}
	}
	f := x86.Scan(code, addr, each)
	return facts{
		guard: f.Guard, taken: f.Taken, parameter: f.Parameter, scalar: f.Scalar, returns: f.Returns || f.Decoded < len(code),
		large: f.Large(), variable: f.Variable, probed: f.Probed, landing: f.Landing, undecoded: f.Decoded < len(code), frame: f.Frame, variadic: f.Variadic, flagArg: f.FlagArg,
	}
}

func (scanX86) starts(code []byte, addr uint64) []uint64 {
	var out []uint64
	end := addr + uint64(len(code))
	for at := 0; at < len(code); {
		n := x86.Starts(code[at:], addr+uint64(at), func(target uint64) {
			if target >= addr && target < end {
				out = append(out, target)
			}
		})
		at += max(n, 1)
	}
	return out
}

func (scanX86) slot(code []byte, addr uint64) (uint64, bool) { return x86.Slot(code, addr) }

func (scanX86) stub(code []byte) bool { return x86.IsStub(code) }

// scanARM64 reads AArch64.
type scanARM64 struct{}

func (scanARM64) function(code []byte, addr uint64, visit visitor) facts {
	var each func(*arm64.Ref)
	if visit != nil {
		each = func(r *arm64.Ref) {
			kind := refKind(refAddress)
			switch r.Kind {
			case arm64.Call:
				kind = refCall
			case arm64.Jump:
				kind = refJump
			}
			visit(kind, r.At, r.Target, r)
		}
	}
	f := arm64.Scan(code, addr, each)
	return facts{
		guard: f.Guard, taken: f.Taken, parameter: f.Parameter, returns: f.Returns, large: f.Large(), variable: f.Variable, probed: f.Probed,
		landing: f.Landing, frame: f.Frame, variadic: f.Variadic, flagArg: f.FlagArg,
	}
}

func (scanARM64) starts(code []byte, addr uint64) []uint64 {
	var out []uint64
	arm64.Starts(code, addr, func(target uint64) {
		if target-addr < uint64(len(code)) {
			out = append(out, target)
		}
	})
	return out
}

func (scanARM64) slot(code []byte, addr uint64) (uint64, bool) { return arm64.Slot(code, addr) }

func (scanARM64) stub(code []byte) bool { return arm64.IsStub(code) }
