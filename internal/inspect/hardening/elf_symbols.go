package hardening

import (
	"bytes"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/object"
)

// symbolFacts is what names of symbols prove. Names prove that something is there;
// that it is not there only a file with its symbols proves.
type symbolFacts struct {
	sanitizers []string
	assertions bool // of libstdc++
	libcpp     bool // of libc++
	cfi        bool
	safeStack  bool
	overflow   bool // checks of Rust
	aborts     bool // code of Rust for panics that abort
	unwinds    bool // code of Rust for panics that unwind
	checked    bool // calls of functions that FORTIFY puts in
	plain      bool // calls of functions that it always replaces
	maybe      bool // calls of functions that it sometimes replaces
	guard      bool // __stack_chk_fail is called for or defined

	libraries   map[string]bool // that symbols are taken from
	unversioned bool            // a symbol may come from any library
}

// readSymbols goes over the symbols of f once.
func readSymbols(f *object.File) (*symbolFacts, error) {
	x := &symbolFacts{libraries: make(map[string]bool)}
	err := f.Symbols(func(s object.Symbol) bool {
		x.add(&s)
		if s.Dynamic {
			x.linked(&s)
		}
		return true
	})
	slices.Sort(x.sanitizers)
	return x, err
}

func (x *symbolFacts) add(s *object.Symbol) {
	name := s.Name
	if len(name) < 4 {
		return
	}
	switch {
	case name[0] != '_':
	case s.Imported && checking(name):
		x.checked = true
	case strings.HasPrefix(name, "__stack_chk_fail"):
		x.guard = true
	case name == "__cfi_check", name == "__cfi_slowpath", name == "__cfi_slowpath_diag":
		x.cfi = true
	case strings.HasPrefix(name, "__safestack_"):
		x.safeStack = true
	case strings.HasPrefix(name, "_ZSt20__glibcxx_assert_fail"), strings.HasPrefix(name, "_ZSt21__glibcxx_assert_fail"),
		strings.HasPrefix(name, "_ZSt20__replacement_assert"):
		x.assertions = true
	case strings.HasPrefix(name, "_ZNSt") && strings.Contains(name, "22__libcpp_verbose_abort"):
		x.libcpp = true
	case strings.HasPrefix(name, "_R") || strings.HasPrefix(name, "_ZN"):
		x.rust(name)
	default:
		x.sanitizer(s)
	}
	if s.Imported {
		always, _ := checkable(name)
		x.plain = x.plain || always
		x.maybe = x.maybe || replaceable(name)
	}
	if strings.HasSuffix(name, ".cfi") || strings.HasSuffix(name, ".cfi_jt") {
		x.cfi = true
	}
}

// sanitizer takes note of instrumented code. References that are weak are those of
// programs that ask whether a sanitizer is there; the minimal runtime is made for
// production.
func (x *symbolFacts) sanitizer(s *object.Symbol) {
	if !strings.HasPrefix(s.Name, "__") || s.Imported && s.Bind == object.Weak {
		return
	}
	for _, m := range [...]struct{ prefix, name string }{
		{"__asan_init", "address"}, {"__asan_report_", "address"}, {"__hwasan_init", "hwaddress"}, {"__tsan_init", "thread"},
		{"__tsan_func_entry", "thread"}, {"__msan_init", "memory"}, {"__msan_warning", "memory"}, {"__ubsan_handle_", "undefined"},
		{"__lsan_init", "leak"}, {"__dfsan_", "dataflow"},
	} {
		if strings.HasPrefix(s.Name, m.prefix) && !strings.Contains(s.Name, "_minimal") && !slices.Contains(x.sanitizers, m.name) {
			x.sanitizers = append(x.sanitizers, m.name)
		}
	}
}

func (x *symbolFacts) rust(name string) {
	switch {
	case strings.Contains(name, "panic_const_") && strings.Contains(name, "_overflow"):
		x.overflow = true
	case strings.Contains(name, "11panic_abort"):
		x.aborts = true
	case strings.Contains(name, "12panic_unwind"):
		x.unwinds = true
	}
}

// linked takes note of the libraries that symbols come from. The start files of
// the compiler ask for four symbols that nobody has to have.
func (x *symbolFacts) linked(s *object.Symbol) {
	switch {
	case s.Library != "":
		x.libraries[s.Library] = true
	case s.Imported:
		switch s.Name {
		case "_ITM_deregisterTMCloneTable", "_ITM_registerTMCloneTable", "__gmon_start__", "__cxa_finalize":
		default:
			x.unversioned = true
		}
	case s.Kind == object.Object && s.Version != "":
		x.unversioned = true // copied from a library when the program starts
	}
}

// report adds what the symbols prove.
func (x *symbolFacts) report(e *markers, r *Report) {
	f := e.f
	closed := e.static() && !f.ELF.Symtab // symbols could be there without a name
	if !strings.Contains(f.SOName, "san.so") {
		switch {
		case len(x.sanitizers) > 0:
			r.add("sanitizers", List(x.sanitizers), FromSymbols)
		case !closed:
			r.text("sanitizers", None, FromSymbols)
		}
	}
	if x.assertions && !strings.HasPrefix(f.SOName, "libstdc++") {
		r.text("glibcxxAssertions", Yes, FromSymbols)
	}
	if x.libcpp && !strings.HasPrefix(f.SOName, "libc++") {
		r.text("libcxxHardening", Yes, FromSymbols)
	}
	comment := commentOf(f)
	byClang := bytes.Contains(comment, []byte("clang version"))
	for _, p := range [...]struct {
		name string
		have bool
	}{{"cfi", x.cfi}, {"safeStack", x.safeStack}} {
		switch {
		case p.have:
			r.text(p.name, Yes, FromSymbols)
		case f.ELF.Symtab && byClang:
			r.text(p.name, No, FromSymbols)
		}
	}
	if x.overflow {
		r.text("rustOverflowChecks", Yes, FromSymbols)
	}
	switch {
	case x.aborts && !x.unwinds:
		r.text("rustPanic", "abort", FromSymbols)
	case x.unwinds && !x.aborts:
		r.text("rustPanic", "unwind", FromSymbols)
	}
	if _, after, ok := bytes.Cut(comment, []byte("rustc version ")); ok {
		version, _, _ := bytes.Cut(after, []byte{0})
		version, _, _ = bytes.Cut(version, []byte(" "))
		r.text("rustCompiler", string(version[:min(len(version), 64)]), FromMarker)
	}
	x.unneeded(e, r)
}

// commentOf returns what compilers left in .comment, each its version once.
func commentOf(f *object.File) []byte {
	s := f.SectionByName(".comment")
	if s == nil || s.NoBits {
		return nil
	}
	b, err := f.Read(s, 64<<10)
	if err != nil {
		return nil // a breach of the budget shows at the next step too
	}
	return b
}

// unneeded lists libraries from which no symbol is taken. Symbol versions say which
// library each symbol comes from; where one symbol has no version it may come from
// any of them, and nothing is said.
func (x *symbolFacts) unneeded(e *markers, r *Report) {
	if x.unversioned || len(x.libraries) == 0 {
		return
	}
	var list List
	for _, n := range e.f.Needed {
		if !x.libraries[n] && !strings.HasPrefix(n, "ld-linux") && !slices.Contains(list, n) {
			list = append(list, n)
		}
	}
	if len(list) > 0 {
		r.add("unneededLibraries", list, FromSymbols)
	}
}

// shadowCalls looks for the code that keeps return addresses on a stack of their
// own: str x30, [x18], #8 on arm64.
func shadowCalls(f *object.File, r *Report) error {
	if f.Arch != "arm64" {
		return nil
	}
	for i := range f.Sections {
		s := &f.Sections[i]
		if !s.Exec || s.NoBits {
			continue
		}
		code, err := f.Read(s, maxFrames)
		if err != nil {
			return ignoreDamage(err)
		}
		for at := 0; ; at++ {
			k := bytes.Index(code[at:], []byte("\x5e\x86\x00\xf8"))
			if k < 0 {
				break
			}
			if at += k; at%4 == 0 {
				r.text("shadowCallStack", Yes, FromCode)
				return nil
			}
		}
	}
	return nil
}
