package object

import "fmt"

// elfArch names the machine as GOARCH does, by gABI chapter 4, e_machine.
func elfArch(machine uint16, bits int, big bool) string {
	order := func(name, little, large string) string {
		if big {
			return name + large
		}
		return name + little
	}
	wide := func(narrow, wide string) string {
		if bits == 64 {
			return wide
		}
		return narrow
	}
	switch machine {
	case 2, 18:
		return "sparc"
	case 3:
		return "386"
	case 8:
		return order(wide("mips", "mips64"), "le", "")
	case 20:
		return order("ppc", "le", "")
	case 21:
		return order("ppc64", "le", "")
	case 22:
		return wide("s390", "s390x")
	case 40:
		return order("arm", "", "be")
	case 42:
		return "sh"
	case 43:
		return "sparc64"
	case 50:
		return "ia64"
	case 62:
		return wide("amd64p32", "amd64")
	case 183:
		return order("arm64", "", "be")
	case 243:
		return wide("riscv", "riscv64")
	case 247:
		return "bpf"
	case 258:
		return wide("loong32", "loong64")
	case 0x9026:
		return "alpha"
	}
	return fmt.Sprintf("machine-%d", machine)
}

// segmentName is the name of a program header type, as in elf.h without "PT_".
func segmentName(t uint32) string {
	switch t {
	case ptNull:
		return "NULL"
	case ptLoad:
		return "LOAD"
	case ptDynamic:
		return "DYNAMIC"
	case ptInterp:
		return "INTERP"
	case ptNote:
		return "NOTE"
	case 5:
		return "SHLIB"
	case 6:
		return "PHDR"
	case 7:
		return "TLS"
	case 0x6474e550:
		return "GNU_EH_FRAME"
	case 0x6474e551:
		return "GNU_STACK"
	case 0x6474e552:
		return "GNU_RELRO"
	case 0x6474e553:
		return "GNU_PROPERTY"
	}
	return fmt.Sprintf("0x%x", t)
}
