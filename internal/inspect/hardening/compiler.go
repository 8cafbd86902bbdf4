package hardening

import (
	"bytes"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// A compiler decides what -fstack-protector-strong guards.
type compiler uint8

const (
	anyCompiler compiler = iota // unknown, or several
	gcc
	clang
)

// compilerOf reads from the section .comment which C compiler made f. Programs
// that clang made have the start files of GCC, so that only objects tell that it
// was alone.
func compilerOf(f *object.File) compiler {
	s := f.SectionByName(".comment")
	if s == nil || s.NoBits {
		return anyCompiler
	}
	b, err := f.Read(s, 64<<10)
	g, c := bytes.Contains(b, []byte("GCC: (")), bytes.Contains(b, []byte("clang version"))
	switch {
	case err != nil, g == c:
		return anyCompiler
	case c:
		return clang
	}
	return gcc
}

// needsGuard says whether -fstack-protector-strong would have guarded f: [Yes],
// [No], or [Unknown] where compilers differ and nothing says which one it was.
//
// All guard functions that have arrays, take the address of a local variable or
// allocate an amount that is known at run time only. GCC leaves parameters out
// whose address is taken (gcc/cfgexpand.cc, stack_protect_decl_p: they are no
// local variables). To clang they are variables like others, but it leaves out
// functions that never return and variables whose address goes nowhere
// (llvm/lib/CodeGen/StackProtector.cpp).
func (c compiler) needsGuard(f *facts) string {
	byGCC := f.taken || f.variable
	byClang := (f.taken && !f.scalar || f.variable || f.parameter && !f.scalar) && f.returns
	switch {
	case f.guard, c == gcc && byGCC, c == clang && byClang, byGCC && byClang:
		return Yes
	case c == anyCompiler && byGCC != byClang:
		return Unknown
	case c == gcc && f.parameter:
		return Unknown // a copy of the parameter looks the same, and needs one
	}
	return No
}
