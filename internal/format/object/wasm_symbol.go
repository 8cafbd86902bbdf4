package object

// each calls yield for imports, exports and the function names of the custom
// section "name".
func (w *wasmFile) each(yield func(Symbol) bool) error {
	for _, name := range []string{"import", "export", "name"} {
		for i := range w.Sections {
			s := &w.Sections[i]
			if s.Name != name || (s.Type == 0) != (name == "name") {
				continue
			}
			r := newStream(&w.src, s.Off, s.Size)
			more := true
			switch name {
			case "import":
				more = w.imports(r, yield)
			case "export":
				more = w.exports(r, yield)
			default:
				more = w.functions(r, yield)
			}
			if r.err != nil || !more {
				return r.err
			}
		}
	}
	return nil
}

// imports reads the import section (core specification, section 5.5.5).
func (w *wasmFile) imports(r *stream, yield func(Symbol) bool) bool {
	var index [5]uint64
	for n := r.uint(); n > 0 && !r.done(); n-- {
		s := Symbol{Library: r.name(), Name: r.name(), Bind: Global, Imported: true, Dynamic: true, Kind: Other}
		kind := r.byte()
		switch kind {
		case 0:
			s.Kind = Func
			r.uint()
		case 1:
			r.valtype()
			r.limits()
		case 2:
			s.Kind = Object
			r.limits()
		case 3:
			s.Kind = Object
			r.valtype()
			r.byte()
		case 4:
			r.byte()
			r.uint()
		default:
			return true
		}
		if r.bad {
			return true
		}
		s.Addr = index[kind]
		index[kind]++
		if !yield(s) {
			return false
		}
	}
	return true
}

// exports reads the export section (core specification, section 5.5.10).
func (w *wasmFile) exports(r *stream, yield func(Symbol) bool) bool {
	for n := r.uint(); n > 0 && !r.done(); n-- {
		s := Symbol{Name: r.name(), Bind: Global, Exported: true, Dynamic: true}
		switch r.byte() {
		case 0:
			s.Kind = Func
		case 2, 3:
			s.Kind = Object
		}
		if s.Addr = r.uint(); r.bad {
			return true
		}
		if !yield(s) {
			return false
		}
	}
	return true
}

// functions reads the names of functions (core specification, section 7.4).
func (w *wasmFile) functions(r *stream, yield func(Symbol) bool) bool {
	for !r.done() {
		id, size := r.byte(), r.uint()
		end := r.at + size
		if id == 1 {
			for n := r.uint(); n > 0 && !r.done(); n-- {
				s := Symbol{Addr: r.uint(), Name: r.name(), Kind: Func}
				if r.bad {
					return true
				}
				if !yield(s) {
					return false
				}
			}
			return true
		}
		r.skip(end)
	}
	return true
}

// A stream reads a part of a file from its beginning to its end.
type stream struct {
	src     *source
	at, end uint64
	buf     []byte // from at
	bad     bool   // behind the end, or a number that never ends
	err     error
}

func newStream(src *source, off, size uint64) *stream {
	if !src.whole(off, size) {
		size = src.size - min(off, src.size)
	}
	return &stream{src: src, at: off, end: off + size}
}

// done says that nothing more can be read.
func (r *stream) done() bool { return r.bad || r.err != nil || r.at >= r.end }

func (r *stream) byte() byte {
	if b := r.take(1); b != nil {
		return b[0]
	}
	return 0
}

// take returns the next n bytes, nil if they are not there.
func (r *stream) take(n uint64) []byte {
	if r.done() || n > r.end-r.at {
		r.bad = true
		return nil
	}
	if n > uint64(len(r.buf)) {
		r.buf, r.err = r.src.at(r.at, min(r.end-r.at, max(n, window/4)))
		if r.err != nil || uint64(len(r.buf)) < n {
			r.bad = true
			return nil
		}
	}
	b := r.buf[:n]
	r.buf = r.buf[n:]
	r.at += n
	return b
}

// skip goes on at an offset of the file, which must not lie before.
func (r *stream) skip(to uint64) {
	if to < r.at || to > r.end {
		r.bad = true
		return
	}
	r.buf = r.buf[min(to-r.at, uint64(len(r.buf))):]
	r.at = to
}

func (r *stream) uint() (v uint64) {
	for shift := 0; shift < 64; shift += 7 {
		c := r.byte()
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
	r.bad = true
	return 0
}

// name reads a length and a text, of which maxName bytes are kept.
func (r *stream) name() string {
	n := r.uint()
	end := r.at + n
	if n > r.end-min(r.at, r.end) {
		r.bad = true
		return ""
	}
	text := string(r.take(min(n, maxName)))
	if !r.bad {
		r.skip(end)
	}
	return text
}

// valtype skips a value or reference type.
func (r *stream) valtype() {
	if c := r.byte(); c == 0x63 || c == 0x64 { // a reference to a type
		r.uint()
	}
}

// limits skips the size of a table or memory.
func (r *stream) limits() {
	flags := r.byte()
	r.uint()
	if flags&1 != 0 {
		r.uint()
	}
	if flags&8 != 0 { // a page size of its own
		r.uint()
	}
}
