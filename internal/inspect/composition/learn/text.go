package learn

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/composition/signature"
)

// Bounds of the texts that are candidates.
const (
	leastText    = 10
	leastLetters = 7
	mostText     = 72 // the tail of a longer text stands for it
	leastName    = 7
	mostName     = 120
)

// textKey makes a candidate of a string.
func textKey(text string) (key, bool) {
	if p, ok := sourcePath(text); ok {
		return key{signature.Source, p}, p != ""
	}
	if len(text) > mostText {
		text = text[len(text)-mostText:]
	}
	return key{signature.String, text}, goodText(text)
}

// goodText reports whether a string may be rare: a sentence or a format, not a
// bare name, which could as well be that of an imported function, nor anything
// that a new release or another build changes.
func goodText(s string) bool {
	letters, other, digits, dots := 0, 0, 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			letters++
		case '0' <= c && c <= '9':
			digits++
			if i+2 < len(s) && s[i+1] == '.' && '0' <= s[i+2] && s[i+2] <= '9' {
				dots++
			}
		case strings.IndexByte("_.$@:<>()", c) < 0:
			other++
		}
	}
	if letters < leastLetters || other == 0 || dots > 1 || digits > letters || letters*2 < len(s) || !hasWord(s) {
		return false
	}
	for _, bad := range [...]string{"/usr/", "/build/", "/home/", "/tmp/", "/etc/", "GCC: ", "clang version", "Copyright 20",
		// Rust's strings have no end, so that they differ with their neighbours.
		".rs", "assertion failed: ", "called `", "attempt to ", "entered unreachable code", "fmt::", "gio::"} {
		if strings.Contains(s, bad) {
			return false
		}
	}
	return true
}

// sourcePath returns the last elements of the path of a source file, by which
// it is known: "dec/vp8_dec.c". ok says that the text is such a path; it is
// empty where nothing of it tells the library. Headers are no evidence, since
// programs that include them carry their assertions.
func sourcePath(text string) (p string, ok bool) {
	dot := strings.LastIndexByte(text, '.')
	if dot < 0 || strings.ContainsAny(text, " %\n\t:*?\"<>|()") {
		return "", false
	}
	switch text[dot:] {
	case ".c", ".cc", ".cpp", ".cxx", ".C", ".c++":
	case ".h", ".hh", ".hpp", ".hxx", ".inc", ".ipp":
		return "", true
	default:
		return "", false
	}
	parts := strings.FieldsFunc(text, func(r rune) bool { return r == '/' || r == '\\' })
	base := parts[len(parts)-1]
	if len(parts) >= 2 && telling(parts[len(parts)-2]) {
		p = parts[len(parts)-2] + "/" + base
	} else if len(base) >= leastText && strings.ContainsAny(base[:len(base)-4], "_-0123456789") {
		p = base
	}
	if len(p) < leastText {
		p = ""
	}
	return p, true
}

// telling reports whether the name of a folder says something of the library.
func telling(folder string) bool {
	switch folder {
	case ".", "..", "src", "source", "lib", "libs", "common", "util", "utils", "core", "base", "build", "include":
		return false
	}
	return len(folder) >= 2
}

// goodSymbol reports whether the name of a function may be rare and the same in
// other builds.
func goodSymbol(name string) bool {
	if len(name) < leastName || len(name) > mostName || strings.Contains(name, ".") {
		return false
	}
	for _, prefix := range [...]string{"_ZNSt", "_ZNKSt", "_ZSt", "_ZN9__gnu_cxx", "_GLOBAL_", "__"} {
		if strings.HasPrefix(name, prefix) {
			return false
		}
	}
	return strings.ContainsAny(name[1:], "_ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") || len(name) >= 12
}

// hasWord reports whether a text has a word of four letters, so that it is no
// table whose numbers happen to be printable.
func hasWord(s string) bool {
	run, distinct := 0, 0
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			run, distinct = 0, 0
			continue
		}
		if run++; run == 1 || s[i] != s[i-1] {
			distinct++
		}
		if run >= 4 && distinct >= 3 {
			return true
		}
	}
	return false
}
