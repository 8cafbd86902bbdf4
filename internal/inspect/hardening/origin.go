package hardening

import (
	"bytes"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// startName says that a function belongs to the start-up code that the compiler
// links into each program.
func startName(name string) bool {
	switch name {
	case "_start", "_init", "_fini", "deregister_tm_clones", "register_tm_clones", "__do_global_dtors_aux", "frame_dummy",
		"__libc_csu_init", "__libc_csu_fini", "_dl_relocate_static_pie", "__stack_chk_fail_local", "atexit", "call_weak_fn":
		return true
	}
	return strings.HasPrefix(name, "__x86.get_pc_thunk.")
}

// runtimeName says that a name is of the C++ or compiler runtime, which stands
// between the program and the C library.
func runtimeName(name string) bool {
	for _, prefix := range [...]string{
		"_ZNSt", "_ZNKSt", "_ZSt", "_ZNVSt", "_ZTv0_n", "_ZThn", "_ZN9__gnu_cxx", "_ZNK9__gnu_cxx", "_ZN10__cxxabiv", "_ZNK10__cxxabiv",
		"__cxa_", "__gxx_", "_Unwind_", "_Zn", "_Zd", "__gcc_", "__cpu_indicator",
	} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

// cgoName says that a function is of Go's package runtime/cgo.
func cgoName(name string) bool {
	if strings.Contains(name, "_Cfunc_") {
		return false // wraps a function of the program, and may hold it
	}
	for _, prefix := range [...]string{"x_cgo_", "_cgo", "__cgo_", "crosscall"} {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return name == "threadentry" || name == "fatalf" || name == "pthread_key_destructor"
}

// classify says whose code each function is.
func (p *program) classify() error {
	for i := range p.funcs {
		f := &p.funcs[i]
		switch {
		case f.addr == p.f.Entry && p.kind == "executable", startName(f.name):
			f.origin = Start
		case p.golang && (f.order < 0 || cgoName(f.name)):
			f.origin = Managed
		}
	}
	// Go compiles its own C files without guards, whatever the flags are.
	p.blurred = p.golang && !p.symbols
	refs, err := p.entry()
	if err == nil && p.f.Arch == "arm64" {
		err = p.startFiles()
	}
	if err != nil {
		return err
	}
	if p.static && !p.golang {
		if err := p.splitStatic(refs); err != nil {
			return err
		}
	}
	return p.languages()
}

// entryRefs is what the entry point hands to the C library.
type entryRefs struct {
	main      int // index of the function, -1 if unknown
	startMain int
}

// entry reads _start: it passes main in the first argument of
// __libc_start_main; what else it passes is start-up code.
func (p *program) entry() (entryRefs, error) {
	out := entryRefs{-1, -1}
	i, ok := p.find(p.f.Entry)
	if !ok || p.kind != "executable" {
		return out, nil
	}
	code, err := p.code(&p.funcs[i])
	if err != nil {
		return out, err
	}
	var passed []int
	p.scan.function(code, p.funcs[i].addr, func(kind refKind, at, target uint64, r reference) {
		k, ok := p.find(target)
		switch {
		case !ok:
			p.incomplete = p.incomplete || kind == refAddress && target != 0 && p.f.Arch == "amd64" && p.executable(target)
		case kind == refAddress:
			passed = append(passed, k)
		case out.startMain < 0: // a call of abort may follow
			out.startMain = k
		}
	})
	// The order is that of the start files: __libc_csu_fini, __libc_csu_init, main.
	for n, k := range passed {
		if n == len(passed)-1 {
			out.main = k
		} else {
			p.funcs[k].origin = Start
		}
	}
	// Start files of programs at fixed addresses have one more, empty function.
	if len(p.byOrder) > 1 && p.funcs[p.byOrder[0]].addr == p.f.Entry {
		second := &p.funcs[p.byOrder[1]]
		code, err := p.code(second)
		if err != nil {
			return out, err
		}
		code = bytes.TrimPrefix(code, []byte("\xf3\x0f\x1e\xfa"))
		if len(code) == 1 && code[0] == 0xc3 {
			second.origin = Start
		}
	}
	return out, nil
}

// startFiles finds the start files of arm64, whose functions have call frames: the
// last is frame_dummy, which ends in a jump to another of them.
func (p *program) startFiles() error {
	const most = 10
	first := p.byOrder[:min(most, len(p.byOrder))]
	for n, i := range first {
		f := &p.funcs[i]
		if f.size > 80 {
			continue
		}
		code, err := p.code(f)
		if err != nil {
			return err
		}
		p.scan.function(code, f.addr, func(kind refKind, _, target uint64, _ reference) {
			to, ok := p.find(target)
			if kind == refJump && ok && p.startEnd == 0 && slices.Contains(first[:n], to) {
				p.startEnd = n + 1
			}
		})
	}
	for _, i := range first[:p.startEnd] {
		p.funcs[i].origin = Start
	}
	return nil
}

// maxBack is how many functions of the C library's first object may stand before
// __libc_start_main.
const maxBack = 64

// splitStatic finds where the C library begins in a static program. Linkers keep
// the order of the command line: start files, the program, its libraries, then
// the C library, whose first object to be taken in is the one that _start calls.
// Call frames tell that order, whichever sections the functions went to. So the C
// library begins with the first function that __libc_start_main and its
// neighbours refer to, behind main.
func (p *program) splitStatic(refs entryRefs) error {
	if p.startEnd > 0 {
		refs.main = p.byOrder[p.startEnd-1] // main is wrapped there; the program follows
	}
	if refs.main < 0 || refs.startMain < 0 || refs.main == refs.startMain {
		p.blurred = true
		p.r.note("static program: the beginning of the C library was not found")
		return nil
	}
	place := func(i int) int { // in byOrder
		f := &p.funcs[i]
		lo, hi := 0, len(p.byOrder)
		for lo < hi {
			if mid := (lo + hi) / 2; p.funcs[p.byOrder[mid]].order < f.order {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		return lo
	}
	if p.funcs[refs.main].order < 0 || p.funcs[refs.startMain].order < 0 {
		p.blurred = true
		return nil
	}
	main, last := place(refs.main), place(refs.startMain)
	if main > last {
		p.blurred = true
		p.r.note("static program: main stands behind the C library")
		return nil
	}
	first := last
	for k := last; k >= first; k-- {
		f := &p.funcs[p.byOrder[k]]
		code, err := p.code(f)
		if err != nil {
			return err
		}
		p.scan.function(code, f.addr, func(_ refKind, _, target uint64, _ reference) {
			i, ok := p.find(target)
			if !ok || p.funcs[i].order < 0 {
				return
			}
			if n := place(i); n > main && n < first && last-n <= maxBack {
				first = n
			}
		})
	}
	for _, i := range p.byOrder[first:] {
		if p.funcs[i].origin == Own {
			p.funcs[i].origin = Runtime
		}
	}
	return p.runtimes(main)
}

// runtimes deals with the libraries between the program and the C library. What a
// template makes of the C++ library is compiled with the program and weak; the
// first function of the runtime that is not weak begins the library.
func (p *program) runtimes(main int) error {
	for i := range p.funcs {
		if f := &p.funcs[i]; f.order < 0 && f.origin == Own {
			f.origin = Runtime // assembly: of the C library, as far as it is known
		}
	}
	library := false
	for _, i := range p.byOrder[main:] {
		f := &p.funcs[i]
		library = library || runtimeName(f.name) && !f.weak && !f.local && f.origin == Own
		if library && f.origin == Own {
			f.origin = Runtime
		}
	}
	if p.symbols {
		return nil
	}
	found, err := p.contains("St9exception")
	if found {
		p.blurred = true
		p.r.note("stripped static C++ program: the C++ library cannot be told from the program")
	}
	return err
}

// contains looks for a text in the constants.
func (p *program) contains(text string) (bool, error) {
	for _, d := range p.f.Data() {
		if d.Exec {
			continue
		}
		b, err := p.f.Read(&object.Section{Off: d.Off, Size: d.Size}, maxCode)
		if err != nil || bytes.Contains(b, []byte(text)) {
			return err == nil, err
		}
	}
	return false, nil
}

// languages takes the functions out that are not compiled by the rules of C: those
// of units that say so, and all of Rust.
func (p *program) languages() error {
	p.r.program = p
	assembly := 0
	for i := range p.funcs {
		f := &p.funcs[i]
		if u := p.r.evidence.at(f.addr); u != nil && f.origin == Own && managedFamily(u.Language.Family()) {
			f.origin = Managed
			if u.Language.Family() == "assembly" {
				assembly++
			}
		}
	}
	if assembly > 0 {
		p.r.note("%d functions are assembly and not judged", assembly)
	}
	var err error
	if p.rust, err = isRust(p.f); ignoreDamage(err) != nil || !p.rust {
		return ignoreDamage(err)
	}
	for i := range p.funcs {
		f := &p.funcs[i]
		if f.origin == Own && (!p.symbols || f.name == "" || f.name == "main" || rustName(f.name)) {
			f.origin = Managed
		}
	}
	return nil
}
