package debuginfo

// A Language is the code of a source language (DWARF 5, section 7.12, with the
// codes that were given since).
type Language uint16

// Family returns the language without its edition: "c", "c++", "go", "rust",
// "fortran", "assembly", …; "other" for one that is not known, "" if the file does
// not say.
func (l Language) Family() string {
	switch l {
	case 0:
		return ""
	case 0x01, 0x02, 0x0c, 0x1d, 0x2c, 0x3e, 0x12:
		return "c"
	case 0x04, 0x19, 0x1a, 0x21, 0x2a, 0x2b, 0x3a:
		return "c++"
	case 0x10:
		return "objective-c"
	case 0x11:
		return "objective-c++"
	case 0x07, 0x08, 0x0e, 0x22, 0x23, 0x2d, 0x3f:
		return "fortran"
	case 0x03, 0x0d, 0x2e, 0x2f:
		return "ada"
	case 0x13:
		return "d"
	case 0x16:
		return "go"
	case 0x18:
		return "haskell"
	case 0x1b:
		return "ocaml"
	case 0x1c:
		return "rust"
	case 0x1e:
		return "swift"
	case 0x27:
		return "zig"
	case 0x28:
		return "crystal"
	case 0x05, 0x06:
		return "cobol"
	case 0x09:
		return "pascal"
	case 0x31, 0x8001:
		return "assembly"
	}
	return "other"
}

// FromC says that the language is compiled by the rules of C: its functions have
// stack guards and checked calls if the compiler is told so.
func (l Language) FromC() bool {
	switch l.Family() {
	case "c", "c++", "objective-c", "objective-c++":
		return true
	}
	return false
}
