package hardening

import (
	"bytes"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/object"
)

// program is an ELF object whose code is judged.
type program struct {
	f       *object.File
	r       *Report
	mem     *memory
	scan    scanner // nil for machines whose code is not read
	kind    string
	static  bool
	golang  bool
	rust    bool
	maker   compiler
	bounds  Source // what the bounds of functions rest on
	symbols bool   // has a symbol table that names functions
	funcs   []function
	byOrder []int // indices of funcs by the order of call frames

	startEnd int // functions of byOrder up to the end of the start files, if they have call frames

	// blurred says that the program holds code of the C or C++ runtime that
	// cannot be told from its own.
	blurred bool

	// incomplete says that code is referred to that belongs to no function that
	// was found, as where call frames were left out.
	incomplete bool

	slots   map[uint64]string // pointers to checked or checkable functions of other files
	callees map[uint64]callee // what stands at an address that is called
	calls   *calls            // of the function that is being read
	total   calls
	// imported is for objects that are not linked.
	imported imported

	dull      [4096]uint64 // targets of calls that were seen and tell nothing
	fail      uint64       // what a failed check calls; see checkFailed
	failKnown bool
}

func newProgram(f *object.File, r *Report, kind string, b *budget.Budget) *program {
	e := newMarkers(f)
	return &program{
		maker: compilerOf(f),
		f:     f, r: r, kind: kind, mem: newMemory(f, b), scan: scannerFor(f.Arch), static: e.static(), golang: isGo(f),
		slots: make(map[uint64]string), callees: make(map[uint64]callee), total: calls{level: -1},
	}
}

// load finds the functions of the program, says whose they are and reads them.
func (p *program) load() error {
	if p.kind == "object" {
		return p.loadObject()
	}
	if err := p.findFunctions(); err != nil {
		return err
	}
	p.order()
	for _, step := range [...]func() error{p.findSlots, p.findNames, p.classify, p.read} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// order lists the functions in the order of their call frames.
func (p *program) order() {
	for i := range p.funcs {
		if p.funcs[i].order >= 0 {
			p.byOrder = append(p.byOrder, i)
		}
	}
	slices.SortFunc(p.byOrder, func(a, b int) int { return p.funcs[a].order - p.funcs[b].order })
}

// code returns the bytes of a function, good until the next call.
func (p *program) code(f *function) ([]byte, error) {
	if err := p.mem.b.Step(1 + int64(f.size/16)); err != nil {
		return nil, err
	}
	return p.mem.text(f.addr, f.size)
}

// read scans each function that is judged.
func (p *program) read() error {
	for i := range p.funcs {
		f := &p.funcs[i]
		if f.origin == Runtime || f.origin == Managed && !p.rust {
			continue
		}
		code, err := p.code(f)
		if err != nil {
			return err
		}
		if f.origin == Own && p.scan.stub(code) {
			f.origin = Stub
		}
		if f.origin != Own {
			continue
		}
		f.calls.level = -1
		p.calls = &f.calls
		f.facts = p.scan.function(code, f.addr, p.visit)
		p.total.add(&f.calls)
	}
	return nil
}

// visit takes note of what a function of the program refers to.
func (p *program) visit(kind refKind, at, target uint64, r reference) {
	switch kind {
	case refCall, refJump:
		// Most calls go to few functions, of which most tell nothing.
		dull := &p.dull[target>>2%uint64(len(p.dull))]
		if *dull == target {
			return
		}
		if i, ok := p.find(target); ok {
			p.funcs[i].called = true
		}
		if !p.direct(target, r) {
			*dull = target
		}
	case refPointer:
		if name := p.slots[target]; name != "" {
			p.calls.named(name, r, p.simpleFormat)
		}
	}
}

// isGo says that the Go toolchain linked f.
func isGo(f *object.File) bool {
	for _, n := range f.Notes {
		if n.Owner == "Go" {
			return true
		}
	}
	return f.SectionByName(".gopclntab") != nil || f.SectionByName(".go.buildinfo") != nil
}

// rustMark begins the paths of the standard library that panics name; the
// identifier of a commit follows.
const rustMark = "/rustc/"

// rustPath says that b has such a path. The mark alone is in programs that look
// for it.
func rustPath(b []byte) bool {
	for {
		_, after, found := bytes.Cut(b, []byte(rustMark))
		if !found {
			return false
		}
		n := 0
		for n < len(after) && (after[n] >= '0' && after[n] <= '9' || after[n] >= 'a' && after[n] <= 'f') {
			n++
		}
		if n >= 4 && n < len(after) && after[n] == '/' {
			return true
		}
		b = after
	}
}

// isRust says that f has code of Rust: by the note of the compiler, or by the
// paths that panics tell.
func isRust(f *object.File) (bool, error) {
	if s := f.SectionByName(".comment"); s != nil {
		if b, err := f.Read(s, 64<<10); err != nil || bytes.Contains(b, []byte("rustc version")) {
			return err == nil, err
		}
	}
	for _, d := range f.Data() {
		if d.Exec {
			continue
		}
		b, err := f.Read(&object.Section{Off: d.Off, Size: d.Size}, maxCode)
		if err != nil || rustPath(b) {
			return err == nil, err
		}
	}
	return false, nil
}

// rustName says that a symbol is of Rust: mangled by its scheme of 2018 or by the
// one before, or of its runtime.
func rustName(name string) bool {
	switch {
	case strings.HasPrefix(name, "_R"), strings.HasPrefix(name, "__rust"), strings.HasPrefix(name, "rust_"):
		return true
	case strings.HasPrefix(name, "_ZN") && strings.HasSuffix(name, "E"):
		i := strings.LastIndex(name, "17h")
		return i > 0 && len(name)-i == len("17h")+16+1
	}
	return false
}
