package hardening

import (
	"cmp"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// traits is what is known of a function of a PE or Mach-O file, one bit each.
type traits uint32

const (
	hasNeed      traits = 1 << iota // needs a guard by the rule of its compiler
	hasDoubt                        // needs one or not: the code does not tell
	hasVariable                     // allocates an amount that is known at run time only
	hasProbe                        // touches the pages that it allocates
	hasLanding                      // begins with endbr64 or a bti
	hasSigning                      // signs its return address
	hasCall                         // calls something, so that the return address is on the stack
	hasGuardLoad                    // reads the value of the guard
	hasMix                          // mixes it with the stack pointer, as /GS does
	hasCookie                       // calls the function that checks the cookie of /GS
	hasFail                         // calls __stack_chk_fail
	hasDispatch                     // calls through the check of control flow guard
	isFixed                         // has no frame register, which x86-64 Windows asks for in variable frames
	isExported                      // has a name that other files use
	isBlind                         // addresses its frame in a way that is not followed
	isLost                          // could not be decoded to its end
	isGuarded                       // all that makes a guard is there
)

// A part is a function, or a piece of one that the linker put elsewhere.
type part struct {
	addr, size     uint64
	frame          uint64 // bytes that the unwind information or the code allocates
	name           string
	saved          uint16 // bytes of registers that the unwind information says are pushed
	parent         int32  // index of the function that a piece belongs to, -1 for none
	has            traits
	checked, plain uint16 // calls that FORTIFY replaced, and would have replaced
	origin         Origin
}

// maxParts bounds the functions of one file.
const maxParts = 2 << 20

// linked is a PE or Mach-O file whose code is judged.
type linked struct {
	f       *object.File
	r       *Report
	mem     *memory
	scan    scanner // nil for machines whose code is not read
	kind    string
	bounds  Source // what the bounds of functions rest on
	symbols bool   // has a symbol table that names functions
	golang  bool
	rust    bool
	swift   bool
	parts   []part
	chains  []chain // of pieces of functions, while they are looked for
	marks   []mark  // symbols of functions, while they are looked for

	// byRule says that the functions that need a guard are those of the rule of
	// -fstack-protector-strong. /GS has another one, which looks at types and so
	// leaves no trace in code.
	byRule bool
	maker  compiler
	// blurred says that code of the runtime cannot be told from the program's own.
	blurred bool
	// veiled says that functions of Go, Rust or Swift have no names, so that some
	// of them may be of C.
	veiled bool
	// large is the size of a frame from which it must be probed.
	large uint64

	cookie   uint64            // address of the cookie of /GS, 0 for none
	guards   map[uint64]bool   // where the guard, or a pointer to it, is
	pushed   bool              // the cookie is read by functions that are called for it, as on arm64
	guarded  bool              // guards has the one that __stack_chk_fail belongs to
	dispatch map[uint64]bool   // pointers to the check of control flow guard
	names    map[uint64]string // what stands at an address, if its name tells something
	roles    map[uint64]role   // what is known of the targets of calls

	last  int   // index of the section that was found last
	now   *part // that is being read
	calls calls // made by it
	total calls
}

// maxRoles bounds the targets of calls that are remembered.
const maxRoles = 1 << 20

func newLinked(f *object.File, r *Report, kind string, b *budget.Budget) *linked {
	arch := f.Arch
	if arch == "arm64e" {
		arch = "arm64"
	}
	return &linked{
		f: f, r: r, kind: kind, mem: newMemory(f, b), scan: scannerFor(arch),
		guards: make(map[uint64]bool), dispatch: make(map[uint64]bool), names: make(map[uint64]string), roles: make(map[uint64]role),
		total: calls{level: -1},
	}
}

// load finds the functions, says whose they are and reads them.
func (l *linked) load() error {
	steps := [...]func() error{l.peSlots, l.peFunctions, l.peOrigins}
	if l.f.Format == object.MachO {
		steps = [...]func() error{l.machoSlots, l.machoFunctions, l.machoOrigins}
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	if err := l.read(); err != nil {
		return err
	}
	l.merge()
	return nil
}

// add adds a function; false if there is no more room.
func (l *linked) add(addr, size uint64) bool {
	if len(l.parts) >= maxParts {
		return false
	}
	l.parts = append(l.parts, part{addr: addr, size: min(size, maxCode), parent: -1})
	return true
}

// settle sorts the functions, drops those that begin inside of another or
// outside of the code, and gives those without a size what is left to the next.
func (l *linked) settle() {
	slices.SortStableFunc(l.parts, func(a, b part) int {
		return cmp.Or(cmp.Compare(a.addr, b.addr), cmp.Compare(b.size, a.size))
	})
	code := l.code()
	out, end, k := l.parts[:0], uint64(0), 0
	for i := range l.parts {
		p := l.parts[i]
		for k < len(code) && code[k].Addr+code[k].Size <= p.addr {
			k++
		}
		if k == len(code) {
			break
		}
		if p.addr < end || p.addr < code[k].Addr {
			continue
		}
		limit := code[k].Addr + code[k].Size
		if i+1 < len(l.parts) {
			limit = min(limit, max(l.parts[i+1].addr, p.addr))
		}
		if p.size == 0 {
			p.size = min(limit-p.addr, maxCode)
		}
		p.size = min(p.size, code[k].Addr+code[k].Size-p.addr)
		if p.size == 0 {
			continue
		}
		end = p.addr + p.size
		out = append(out, p)
	}
	l.parts = out
}

// code lists the sections that hold code, by address and without overlap.
func (l *linked) code() []object.Section {
	var out []object.Section
	for _, s := range l.f.Sections {
		if s.Exec && !s.NoBits && s.Size > 0 && s.Addr+s.Size > s.Addr {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b object.Section) int { return cmp.Compare(a.Addr, b.Addr) })
	end := uint64(0)
	return slices.DeleteFunc(out, func(s object.Section) bool {
		if s.Addr < end {
			return true
		}
		end = s.Addr + s.Size
		return false
	})
}

// find returns the index of the function that begins at addr.
func (l *linked) find(addr uint64) (int, bool) {
	return slices.BinarySearchFunc(l.parts, addr, func(p part, a uint64) int { return cmp.Compare(p.addr, a) })
}

// named gives the function at a mark its name; the first one stays. It returns nil
// if there is no such function.
func (l *linked) named(m mark) *part {
	i, ok := l.find(m.addr)
	if !ok {
		return nil
	}
	p := &l.parts[i]
	if p.name == "" {
		p.name = m.name
	}
	if m.exported {
		p.has |= isExported
	}
	return p
}

// read scans each function that is judged.
func (l *linked) read() error {
	if l.scan == nil {
		return nil
	}
	for i := range l.parts {
		p := &l.parts[i]
		if p.origin == Runtime || p.origin == Managed && p.name != "" && p.has&isExported == 0 {
			continue
		}
		if err := l.mem.b.Step(1 + int64(p.size/16)); err != nil {
			return err
		}
		code, err := l.mem.text(p.addr, p.size)
		if err != nil {
			return err
		}
		if p.size <= 32 && l.scan.stub(code) {
			p.origin = Stub
			continue
		}
		l.readPart(p, code)
	}
	return nil
}

// readPart scans one function.
func (l *linked) readPart(p *part, code []byte) {
	l.now, l.calls = p, calls{level: -1}
	read, plain := l.readARM64, l.plainARM64
	if l.f.Arch == "amd64" {
		read, plain = l.readX86, l.plainX86
	}
	if read(p, code); p.origin == Managed && p.has&hasGuardLoad == 0 && !l.pushed {
		return // nothing but a guard could make it a function of C
	}
	code = plain(p, code)
	f := l.scan.function(code, p.addr, l.visit)
	f.guard = false // it is in another place than on Linux
	need := l.maker.needsGuard(&f)
	if f.variable && p.has&isFixed != 0 {
		f.variable = false // the stack pointer is moved by other means, as in assembly
		if need == Yes {
			need = Unknown
		}
	}
	if need != Yes && p.has&isFixed != 0 && variadicX86(code, p.frame+uint64(p.saved)) {
		need = Yes // the list of arguments is a local variable, whose address is taken
	}
	if need == Yes && l.maker == gcc && l.f.PE != nil && !f.variable && copiesParameter(code, p.frame) {
		need = Unknown
	}
	for _, t := range [...]struct {
		is   bool
		bits traits
	}{
		{need == Yes, hasNeed}, {need == Unknown, hasDoubt}, {f.variable, hasVariable}, {f.probed, hasProbe},
		{f.landing, hasLanding}, {f.undecoded, isLost},
	} {
		if t.is {
			p.has |= t.bits
		}
	}
	p.frame = max(p.frame, f.frame)
	p.checked, p.plain = uint16(min(l.calls.checked, 0xffff)), uint16(min(l.calls.plain, 0xffff))
	if p.origin == Own {
		l.total.add(&l.calls)
	}
}

// merge adds what the pieces of a function show to the function, and says which
// functions have a guard.
func (l *linked) merge() {
	for addr, does := range l.roles {
		if i, ok := l.find(addr); ok && does.does != 0 {
			l.parts[i].origin = Runtime // what checks and probes is no code of the program
		}
	}
	for i := range l.parts {
		p := &l.parts[i]
		if p.parent >= 0 {
			q := &l.parts[p.parent]
			q.has |= p.has &^ (hasLanding | isGuarded)
			q.checked, q.plain = q.checked+p.checked, q.plain+p.plain
		}
	}
	for i := range l.parts {
		p := &l.parts[i]
		if l.isGuarded(p.has) {
			p.has |= isGuarded
			if p.origin == Managed && (p.name == "" || p.has&isExported != 0) {
				p.origin = Own // compiled from C: the others have no guards
			}
		}
	}
}

// isGuarded says that a function reads the guard and calls what checks it.
func (l *linked) isGuarded(has traits) bool {
	switch {
	case has&hasCookie != 0 && l.f.Arch == "amd64":
		return has&(hasGuardLoad|hasMix) == hasGuardLoad|hasMix
	case has&hasCookie != 0:
		return true // the functions that it calls read the cookie
	case has&hasFail != 0:
		return has&hasGuardLoad != 0 || !l.guarded
	}
	return false
}

// needsGuard says by the rule of -fstack-protector-strong whether a function
// needs a guard, as far as its code tells: [Yes], [No] or [Unknown].
func (l *linked) needsGuard(p *part) string {
	switch {
	case p.has&isGuarded != 0:
		return Yes
	case !l.byRule && p.has&hasVariable != 0:
		return Yes // both rules agree about memory of variable size
	case l.byRule && p.has&hasNeed != 0:
		return Yes
	case p.has&(hasNeed|hasDoubt|isBlind) != 0:
		return Unknown
	}
	return No
}

// needsProbe says that the frame may reach over a guard page.
func (l *linked) needsProbe(p *part) bool { return p.frame >= l.large || p.has&hasVariable != 0 }
