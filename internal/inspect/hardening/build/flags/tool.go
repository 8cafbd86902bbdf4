package flags

import (
	"path"
	"strings"
)

// A Family is whose command line a tool understands.
type Family uint8

// The families. CC is a compiler driver whose name does not tell GCC from Clang.
const (
	NoTool Family = iota
	CC
	GCC
	Clang
	MSVC
	Linker   // ld and its like, called directly
	Archiver // ar
)

// String returns the word for f.
func (f Family) String() string {
	switch f {
	case CC:
		return "cc"
	case GCC:
		return "gcc"
	case Clang:
		return "clang"
	case MSVC:
		return "msvc"
	case Linker:
		return "ld"
	case Archiver:
		return "ar"
	}
	return "none"
}

// A Tool is the program of a command, by its name.
type Tool struct {
	Name    string // as called
	Family  Family
	CXX     bool
	Version Version // from a name such as gcc-12
	Triple  string  // from a name such as aarch64-linux-gnu-gcc
}

// Recognise finds the tool of a command behind what stands in front of it:
// assignments, env, launchers such as ccache, and libtool with its options. rest
// are the arguments of the tool, and at is the index of the first of them.
func Recognise(argv []string) (t Tool, at int, ok bool) {
	libtool := false
	for i := 0; i < len(argv); i++ {
		word := argv[i]
		if assignment(word) || libtool && strings.HasPrefix(word, "-") || launcherFlag(argv, i) {
			continue
		}
		base := baseName(word)
		if launcher(base) {
			continue
		}
		if isLibtool(base) {
			libtool = true
			continue
		}
		if (base == "sh" || base == "bash" || base == "dash") && i+1 < len(argv) && isLibtool(baseName(argv[i+1])) {
			continue
		}
		t, ok = Named(word)
		return t, i + 1, ok
	}
	return Tool{}, 0, false
}

// IsLibtool reports whether libtool runs the command.
func IsLibtool(argv []string) bool {
	for i, word := range argv {
		if isLibtool(baseName(word)) {
			return true
		}
		if i > 3 {
			break
		}
	}
	return false
}

func isLibtool(base string) bool {
	return base == "libtool" || base == "glibtool" || strings.HasSuffix(base, "-libtool")
}

// launcherFlag says that a word is an option of a launcher before it, such as -n
// of nice.
func launcherFlag(argv []string, i int) bool {
	return i > 0 && strings.HasPrefix(argv[i], "-") && launcher(baseName(argv[i-1]))
}

func assignment(word string) bool {
	name, _, ok := strings.Cut(word, "=")
	return ok && name != "" && strings.IndexFunc(name, func(r rune) bool {
		return r != '_' && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') && (r < '0' || r > '9')
	}) < 0
}

func launcher(base string) bool {
	switch base {
	case "ccache", "distcc", "sccache", "icecc", "buildcache", "env", "time", "nice", "ionice", "command", "exec", "goma", "gomacc", "reclient", "rewrapper", "firebuild", "bear", "intercept-cc":
		return true
	}
	return false
}

func baseName(word string) string {
	if i := strings.LastIndexByte(word, '\\'); i >= 0 {
		word = word[i+1:]
	}
	return strings.TrimSuffix(path.Base(word), ".exe")
}

// Named recognises a tool by the name it is called by: a triple in front and a
// version behind are taken off.
func Named(word string) (Tool, bool) {
	t := Tool{Name: word}
	base := baseName(word)
	if i := strings.LastIndexByte(base, '-'); i > 0 {
		if v, ok := parseVersion(base[i+1:]); ok {
			t.Version, base = v, base[:i]
		}
	}
	name := base
	if i := strings.LastIndexByte(base, '-'); i > 0 {
		name = base[i+1:]
		if base == "clang-cl" || base == "clang-cpp" || base == "gcc-ar" || base == "llvm-ar" {
			name = base
		} else if strings.HasSuffix(base, "-gcc-ar") {
			name = "gcc-ar"
		} else {
			t.Triple = base[:i]
		}
	}
	if strings.Count(t.Triple, "-") == 0 && t.Triple != "" && name != "cl" {
		switch name {
		case "cc", "c++", "gcc", "g++", "clang", "clang++", "ar", "ld", "lld":
		default:
			return t, false
		}
	}
	switch name {
	case "cc", "c89", "c99", "c11", "c17":
		t.Family = CC
	case "c++", "CC":
		t.Family, t.CXX = CC, true
	case "gcc":
		t.Family = GCC
	case "g++":
		t.Family, t.CXX = GCC, true
	case "clang", "musl-clang":
		t.Family = Clang
	case "clang++":
		t.Family, t.CXX = Clang, true
	case "cl", "clang-cl", "icl":
		t.Family = MSVC
	case "ld", "ld.bfd", "ld.gold", "ld.lld", "ld.mold", "gold", "lld", "mold":
		t.Family = Linker
	case "ar", "gcc-ar", "llvm-ar":
		t.Family = Archiver
	default:
		return t, false
	}
	return t, true
}
