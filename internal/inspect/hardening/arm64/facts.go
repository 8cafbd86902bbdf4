package arm64

// Facts is what the code of one function shows.
type Facts struct {
	Guard     bool   // stores the stack guard in the frame and compares it
	Taken     bool   // takes an address in its own frame, or indexes into it
	Parameter bool   // takes the address of what it stored an argument in
	Frame     uint64 // bytes of the fixed frame, with saved registers
	Variable  bool   // allocates an amount that is known at run time only
	Probed    bool   // touches what it allocates
	Landing   bool   // begins with bti c or paciasp
	Signed    bool   // signs the return address
	Returns   bool   // has a way out: a return or a jump to another function
	// Variadic says that it saves the vector registers that arguments come in.
	Variadic bool
	// FlagArg is the number of the argument that the function compares with zero
	// to set a mode; -1 if there is none.
	FlagArg int
}

// Large says that the frame reaches over the area that needs no probe.
func (f *Facts) Large() bool { return f.Frame >= guardArea }

// RefKind says how code refers to an address.
type RefKind uint8

// The kinds of references.
const (
	Call RefKind = iota
	Jump
	Address
)

// A Ref is a reference of code to an address.
type Ref struct {
	Kind   RefKind
	At     uint64
	Target uint64
	args   *state
}

// Arg returns the value that integer argument n, from 0, certainly has at a call.
func (r *Ref) Arg(n int) (int64, bool) {
	if n < 0 || n >= 8 || r.args == nil || r.args.regs[n].kind != constant {
		return 0, false
	}
	return r.args.regs[n].value, true
}

// OnStack says that argument n holds an address in the frame of the caller.
func (r *Ref) OnStack(n int) bool {
	return n >= 0 && n < 8 && r.args != nil && r.args.regs[n].kind == frameAddress
}
