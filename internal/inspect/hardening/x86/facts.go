package x86

// Facts is what the code of one function shows.
type Facts struct {
	Guard bool // reads the stack guard, fs:0x28
	Taken bool // takes an address in its own frame, or indexes into it
	// Parameter says that it takes the address of what it stored an argument
	// in: of a parameter, which compilers do not guard, or of a copy.
	Parameter bool
	// Scalar says that what it takes the address of are variables of up to eight
	// bytes, whose addresses it neither passes on nor stores.
	Scalar   bool
	Frame    uint64 // bytes that the largest fixed allocation takes, without saved registers
	Variable bool   // allocates an amount that is known at run time only
	Probed   bool   // touches the pages that it allocates
	Landing  bool   // begins with endbr64
	Returns  bool   // has a way out: a return or a jump to another function
	// Variadic says that it saves the vector registers that al counts, as
	// functions with a variable number of arguments do.
	Variadic bool
	// FlagArg is the number of the integer argument that the function compares
	// with zero to set a mode, as the checking functions of the printf family
	// do; -1 if there is none.
	FlagArg int
	Decoded int // bytes up to where the decoder lost its way
}

// Large says that the frame reaches over a page.
func (f *Facts) Large() bool { return f.Frame >= page }

// RefKind says how code refers to an address.
type RefKind uint8

// The kinds of references.
const (
	Call    RefKind = iota // call of a fixed address
	Jump                   // jump to an address outside the function
	Address                // the address is computed, relative to rip
	CallGOT                // call or jump through a pointer at a fixed address
)

// A Ref is a reference of code to an address.
type Ref struct {
	Kind   RefKind
	At     uint64 // address of the instruction
	Target uint64
	args   *state
}

// Arg returns the value that integer argument n, from 0, certainly has at a call.
func (r *Ref) Arg(n int) (int64, bool) {
	if n < 0 || n >= 6 || r.args == nil {
		return 0, false
	}
	reg := argument(n)
	return r.args.value[reg], r.args.known&(1<<reg) != 0
}

// OnStack says that argument n holds an address in the frame of the caller.
func (r *Ref) OnStack(n int) bool {
	return n >= 0 && n < 6 && r.args != nil && r.args.stack&(1<<argument(n)) != 0
}

func argument(n int) int { return [6]int{rdi, rsi, rdx, rcx, 8, 9}[n] }
