package object

// A SymbolKind says what a symbol stands for.
type SymbolKind uint8

// The kinds of symbols.
const (
	Other SymbolKind = iota
	Func
	Object // data
	TLS    // data of a thread
	SectionName
	FileName
)

// A Bind says who sees a symbol.
type Bind uint8

// The bindings of symbols.
const (
	Local Bind = iota
	Global
	Weak
)

// A Symbol is a named place of an object.
type Symbol struct {
	Name     string // as the file has it, mangled; "#12" for a PE symbol that has an ordinal only
	Version  string // ELF symbol version: "GLIBC_2.34"
	Library  string // where an imported symbol comes from, if the file says so
	Addr     uint64 // address; offset in the section if the object is relocatable; index for WebAssembly
	Size     uint64 // bytes, 0 if unknown
	Kind     SymbolKind
	Bind     Bind
	Section  int  // index in the format's own numbering, 0 for none; ELF: index in File.Sections
	Imported bool // must come from another object
	Exported bool // other objects can use it: dynamic symbols, or global symbols of a relocatable object
	Dynamic  bool // stands in the table that the loader uses; ELF and Mach-O files often have a second table
}

// Symbols calls yield for the symbols of all tables, those for the loader
// first, until it returns false. Tables are read in windows and nothing is
// kept, so a symbol that is in two tables comes twice. Damage ends a table but
// is no error; the error is a breach of the budget or one of the reader.
func (f *File) Symbols(yield func(Symbol) bool) error {
	if f.symbols == nil {
		return nil
	}
	return f.symbols(yield)
}
