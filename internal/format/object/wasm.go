package object

import "fmt"

const wasmData = 11

// WasmInfo is what only WebAssembly modules have.
type WasmInfo struct {
	Producers []Producer
	Imports   []string // modules that are imported from, each once, in order; at most 256
	Features  []string // target_features, with their sign: "+simd128"
}

// Producer is an entry of the custom section "producers" (tool conventions,
// ProducersSection).
type Producer struct {
	Field   string // "language", "processed-by" or "sdk"
	Name    string // "Rust", "clang"
	Version string
}

// A wasmFile is a module while it is read, and what its symbols need later.
type wasmFile struct{ *File }

// openWasm reads the sections (core specification, section 5.5).
func (f *File) openWasm() error {
	w := &wasmFile{f}
	f.Wasm, f.Type, f.Arch, f.Bits = &WasmInfo{}, Module, "wasm32", 32
	f.symbols = w.each
	for at := uint64(8); at < f.src.size; {
		head, err := f.src.at(at, 12)
		if err != nil {
			return err
		}
		b := leb{b: head}
		s := Section{Type: uint32(b.byte())}
		s.Size = b.uint()
		s.Off = at + uint64(b.at)
		if b.bad || !f.src.whole(s.Off, s.Size) {
			f.problem("the section at offset 0x%x reaches over the end of the file", at)
			if s.Off >= f.src.size || b.bad {
				break
			}
			s.Size = f.src.size - s.Off
		}
		if len(f.Sections) >= maxSections {
			f.problem("the first %d sections are read", maxSections)
			break
		}
		at = s.Off + s.Size
		if s.Name = wasmSection(s.Type); s.Type == 0 {
			r := newStream(&f.src, s.Off, s.Size)
			s.Name = r.name()
			if r.err != nil {
				return r.err
			}
			s.Size -= r.at - s.Off
			s.Off = r.at
		}
		s.Alloc, s.Exec = s.Type == wasmData, s.Type == 10
		f.Sections = append(f.Sections, s)
	}
	return w.details()
}

// wasmSection names the sections by their number.
func wasmSection(id uint32) string {
	names := [...]string{"custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data", "datacount", "tag"}
	if int(id) < len(names) {
		return names[id]
	}
	return fmt.Sprintf("section-%d", id)
}

// details reads what the custom sections say about the module.
func (w *wasmFile) details() error {
	for i := range w.Sections {
		s := &w.Sections[i]
		r := newStream(&w.src, s.Off, s.Size)
		switch s.Name {
		case "producers":
			w.producers(r)
		case "target_features":
			for n := r.uint(); n > 0 && !r.done() && len(w.Wasm.Features) < maxPairs; n-- {
				w.Wasm.Features = append(w.Wasm.Features, string(rune(r.byte()))+r.name())
			}
		case "dylink.0":
			w.dylink(r)
		case "linking", "reloc.CODE":
			w.Type = Relocatable
		case "name":
			if id, size := r.byte(), r.uint(); id == 0 && size > 0 && !r.done() {
				w.SOName = r.name()
			}
		case "memory":
			if n := r.uint(); n > 0 && r.byte()&4 != 0 {
				w.Arch, w.Bits = "wasm64", 64
			}
		case "import":
			seen := make(map[string]bool)
			w.imports(r, func(s Symbol) bool {
				if !seen[s.Library] {
					seen[s.Library] = true
					w.Wasm.Imports = append(w.Wasm.Imports, s.Library)
				}
				return len(seen) < maxPairs
			})
		}
		if r.err != nil {
			return r.err
		}
	}
	return nil
}

func (w *wasmFile) producers(r *stream) {
	for fields := r.uint(); fields > 0 && !r.done(); fields-- {
		field := r.name()
		for n := r.uint(); n > 0 && !r.done() && len(w.Wasm.Producers) < maxPairs; n-- {
			w.Wasm.Producers = append(w.Wasm.Producers, Producer{field, r.name(), r.name()})
		}
	}
}

// dylink reads the needed libraries of a module that is linked at run time
// (tool conventions, DynamicLinking).
func (w *wasmFile) dylink(r *stream) {
	w.Type = Shared
	for !r.done() {
		id, size := r.byte(), r.uint()
		end := r.at + size
		if id == 2 {
			for n := r.uint(); n > 0 && !r.done() && len(w.Needed) < maxNeeded; n-- {
				w.Needed = append(w.Needed, r.name())
			}
		}
		if size == 0 || end <= r.at && r.at != end {
			return
		}
		r.skip(end)
	}
}
