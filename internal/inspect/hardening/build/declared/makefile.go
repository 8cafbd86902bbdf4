package declared

import (
	"bytes"
	"strings"
)

// An Assignment is one assignment to a variable of a makefile or shell script.
type Assignment struct {
	Name       string
	Op         string // "=", ":=", "?=", "+="
	Off        int    // of the line
	Value, End int    // of the value, without blanks around it or a comment behind
	Line       int    // offset behind the line
	Part       bool   // under a condition, or for one target
}

// Makefile is the outline of a makefile.
type Makefile struct {
	Assignments []Assignment
	Recipes     []Range // command lines of rules, without the tab
}

// A Range is a piece of a file.
type Range struct{ Off, End int }

// Outline reads the assignments and recipes of a makefile; lines that end with a
// backslash go on.
func Outline(data []byte) Makefile {
	var m Makefile
	depth := 0
	for at := 0; at < len(data); {
		end := logicalEnd(data, at)
		line := data[at:end]
		trimmed := bytes.TrimLeft(line, " ")
		switch {
		case len(line) > 0 && line[0] == '\t':
			m.Recipes = append(m.Recipes, Range{at + 1, at + len(bytes.TrimRight(line, "\r\n"))})
		case bytes.HasPrefix(trimmed, []byte("if")) && conditional(trimmed):
			depth++
		case bytes.HasPrefix(trimmed, []byte("endif")):
			depth = max(0, depth-1)
		default:
			if a, ok := assignmentIn(data, at, end); ok {
				a.Part = a.Part || depth > 0
				m.Assignments = append(m.Assignments, a)
			}
		}
		at = end
	}
	return m
}

func conditional(line []byte) bool {
	for _, w := range []string{"ifeq", "ifneq", "ifdef", "ifndef", "if "} {
		if bytes.HasPrefix(line, []byte(w)) {
			return true
		}
	}
	return false
}

// logicalEnd returns the offset behind a line with its continuations.
func logicalEnd(data []byte, at int) int {
	for {
		n := bytes.IndexByte(data[at:], '\n')
		if n < 0 {
			return len(data)
		}
		line := bytes.TrimSuffix(data[at:at+n], []byte("\r"))
		at += n + 1
		if !bytes.HasSuffix(line, []byte("\\")) {
			return at
		}
	}
}

// assignmentIn reads data[off:end] as NAME op value, also behind "export",
// "override" and "target:".
func assignmentIn(data []byte, off, end int) (Assignment, bool) {
	line := data[off:end]
	eq := bytes.IndexByte(line, '=')
	if eq < 1 || bytes.IndexByte(line[:eq], '#') >= 0 {
		return Assignment{}, false
	}
	a := Assignment{Op: "=", Off: off, Line: end}
	left := line[:eq]
	switch left[len(left)-1] {
	case '+', '?', '!', ':':
		a.Op = string(left[len(left)-1]) + "="
		left = bytes.TrimRight(left[:len(left)-1], ":")
	}
	if i := bytes.LastIndexByte(left, ':'); i >= 0 {
		a.Part = true
		left = left[i+1:]
	}
	words := bytes.Fields(left)
	for len(words) > 1 && (string(words[0]) == "export" || string(words[0]) == "override" || string(words[0]) == "private") {
		words = words[1:]
	}
	if len(words) != 1 || bytes.ContainsAny(words[0], "$()\"'{}<>|") {
		return Assignment{}, false
	}
	a.Name = string(words[0])
	a.Value = off + eq + 1
	a.End = off + len(bytes.TrimRight(line, " \t\r\n"))
	if i := bytes.Index(data[a.Value:max(a.Value, a.End)], []byte(" #")); i >= 0 {
		a.End = a.Value + len(bytes.TrimRight(data[a.Value:a.Value+i], " \t"))
	}
	for a.Value < a.End && (data[a.Value] == ' ' || data[a.Value] == '\t') {
		a.Value++
	}
	a.End = max(a.End, a.Value)
	return a, true
}

// FlagVariable reports whether a variable of makefiles holds flags.
func FlagVariable(name string) bool {
	name = strings.ToUpper(name)
	return strings.HasSuffix(name, "FLAGS") || strings.HasSuffix(name, "_LDADD") || strings.HasPrefix(name, "DEB_") || strings.HasSuffix(name, "OPTS") || strings.HasSuffix(name, "OPT") || strings.HasSuffix(name, "LIBS")
}

// makefile finds the flags of variables and of recipes that call a compiler.
func (f *File) makefile() {
	m := Outline(f.Data)
	for _, a := range m.Assignments {
		if FlagVariable(a.Name) {
			f.words(a.Value, a.End, Flag{Where: a.Name, Link: linkName(a.Name), Part: a.Part})
		}
	}
	for _, r := range m.Recipes {
		text := f.Data[r.Off:r.End]
		if bytes.Contains(text, []byte("$(CC)")) || bytes.Contains(text, []byte("$(CXX)")) || bytes.Contains(text, []byte("${CC}")) || bytes.Contains(text, []byte("gcc ")) || bytes.Contains(text, []byte("clang ")) || bytes.Contains(text, []byte("g++ ")) {
			f.words(r.Off, r.End, Flag{Where: "recipe", Link: !bytes.Contains(text, []byte(" -c")), Part: true})
		}
	}
}

// configure finds the flags in lines of configure.ac that are about flags.
func (f *File) configure() {
	for at := 0; at < len(f.Data); {
		end := logicalEnd(f.Data, at)
		line := f.Data[at:end]
		text := bytes.TrimLeft(line, " \t")
		if !bytes.HasPrefix(text, []byte("dnl")) && !bytes.HasPrefix(text, []byte("#")) {
			where := ""
			for _, name := range []string{"LDFLAGS", "CXXFLAGS", "CPPFLAGS", "CFLAGS", "AX_APPEND_LINK", "AX_CHECK_LINK", "AX_APPEND", "AX_CHECK_COMPILE"} {
				if bytes.Contains(text, []byte(name)) {
					where = name
					break
				}
			}
			if where != "" {
				f.bracketed(at, end, Flag{Where: where, Link: linkName(where)})
			}
		}
		at = end
	}
}

// bracketed is words for M4: brackets and commas separate, too.
func (f *File) bracketed(off, end int, like Flag) {
	for at := off; at < end; {
		for at < end && (blank(f.Data[at]) || quote(f.Data[at]) || bytes.IndexByte([]byte("[]()"), f.Data[at]) >= 0) {
			at++
		}
		start := at
		for at < end && !blank(f.Data[at]) && !quote(f.Data[at]) && bytes.IndexByte([]byte("[]()"), f.Data[at]) < 0 {
			at++
		}
		f.flag(start, start+len(bytes.TrimRight(f.Data[start:at], ",")), like)
	}
}

// bazelrc finds --copt=X and --linkopt=X of the configuration of Bazel.
func (f *File) bazelrc() {
	for at := 0; at < len(f.Data); {
		end := logicalEnd(f.Data, at)
		line := f.Data[at:end]
		part := bytes.IndexByte(line[:max(0, bytes.IndexByte(line, ' '))], ':') >= 0 // build:config
		if len(line) > 0 && line[0] != '#' {
			for _, name := range []string{"copt", "cxxopt", "conlyopt", "linkopt"} {
				mark := []byte("--" + name + "=")
				for n := 0; ; {
					i := bytes.Index(line[n:], mark)
					if i < 0 {
						break
					}
					start := n + i + len(mark)
					stop := start
					for stop < len(line) && !blank(line[stop]) {
						stop++
					}
					first := start
					for first < stop && quote(line[first]) {
						first++
					}
					f.flag(at+first, at+len(bytes.TrimRight(line[:stop], `"'`)), Flag{Where: name, Link: name == "linkopt", Part: part})
					n = stop
				}
			}
		}
		at = end
	}
}
