package patch

import (
	"bytes"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
)

// makefile appends to the variables of a makefile, and hands them to the commands
// that compile or link without them.
func (p *planner) makefile(c, cxx, ld string) {
	m := declared.Outline(p.f.Data)
	compile, link := p.w.Compile, p.w.Link
	if p.w.PIE && !p.w.Shared {
		// Behind -fPIC of a shared library, -fPIE would spoil its objects.
		compile, link = append([]string{"-fPIE"}, compile...), append([]string{"-pie"}, link...)
	}
	if len(compile) > 0 && (p.w.C || !p.w.CXX) {
		p.variable(&m, c, compile)
		p.hand(&m, c, false, "$(CC)", "${CC}", "gcc ", "clang ", "cc ")
	}
	if len(compile) > 0 && p.w.CXX {
		p.variable(&m, cxx, compile)
		p.hand(&m, cxx, false, "$(CXX)", "${CXX}", "g++ ", "clang++ ", "c++ ")
	}
	if len(link) > 0 {
		p.variable(&m, ld, link)
		p.hand(&m, ld, true, "$(CC)", "${CC}", "$(CXX)", "${CXX}", "gcc ", "clang ", "cc ", "g++ ", "clang++ ", "c++ ")
	}
	p.say("add %s to %s", p.w.text(), strings.Join(p.names, " and "))
	if p.w.PIE && p.w.Shared {
		p.say("add %s; programs also need -fPIE and -pie, but not the objects of the shared libraries", p.w.text())
	}
}

// variable appends words to the last plain assignment of a variable, or adds one.
func (p *planner) variable(m *declared.Makefile, name string, words []string) {
	p.names = append(p.names, name)
	text := strings.Join(words, " ")
	var last, any *declared.Assignment
	for i := range m.Assignments {
		a := &m.Assignments[i]
		if !a.Part && declared.FlagVariable(a.Name) {
			any = a
		}
		if a.Name == name && !a.Part && a.Op != "!=" {
			last = a
		}
	}
	nl := p.newline()
	switch {
	case last != nil && last.Value < last.End:
		p.insert(last.End, " "+text)
	case last != nil: // "CFLAGS =" without a value
		if p.f.Data[last.Value-1] == '=' {
			text = " " + text
		}
		p.insert(last.Value, text)
	case any != nil:
		line := name + " += " + text
		if any.Line > 0 && p.f.Data[any.Line-1] != '\n' {
			p.insert(any.Line, nl+line)
		} else {
			p.insert(any.Line, line+nl)
		}
	default:
		at := 0
		for at < len(p.f.Data) && (p.f.Data[at] == '#' || p.f.Data[at] == '\n' || p.f.Data[at] == '\r') {
			at = min(p.lineEnd(at)+len(nl), len(p.f.Data))
		}
		line := name + " += " + text + nl
		if at > 0 && p.f.Data[at-1] != '\n' { // behind a comment that ends the file
			line = nl + line
		}
		p.insert(at, line)
	}
}

// hand gives a variable to the commands that call a compiler without it, if no
// command of the kind uses it: then it would reach nothing.
func (p *planner) hand(m *declared.Makefile, name string, link bool, compilers ...string) {
	var places []int
	for _, r := range m.Recipes {
		text := p.f.Data[r.Off:r.End]
		if link && bytes.Contains(text, []byte(" -c")) || !link && !compiles(text) {
			continue
		}
		at := -1
		for _, c := range compilers {
			i := bytes.Index(text, []byte(c))
			if i >= 0 && len(bytes.Trim(text[:i], "@-+ \t")) == 0 {
				at = r.Off + i + len(strings.TrimRight(c, " "))
				break
			}
		}
		if at < 0 {
			continue
		}
		if bytes.Contains(text, []byte("$("+name+")")) || bytes.Contains(text, []byte("${"+name+"}")) {
			return
		}
		places = append(places, at)
	}
	for _, at := range places {
		p.insert(at, " $("+name+")")
	}
}

// compiles says that a command compiles something: with -c, or from sources to a
// program in one go.
func compiles(text []byte) bool {
	if bytes.Contains(text, []byte(" -c")) {
		return true
	}
	for _, object := range []string{".o ", ".lo ", ".o)", "OBJ", "$(OBJECTS)"} {
		if bytes.Contains(append(text[:len(text):len(text)], ' '), []byte(object)) {
			return false
		}
	}
	for _, source := range []string{".c", "$<", "$^", "$+", "SRC", "SOURCES"} {
		if bytes.Contains(text, []byte(source)) {
			return true
		}
	}
	return false
}

// autotools adds to the flags that configure hands to every makefile, or to those
// of one Makefile.am.
func (p *planner) autotools() {
	if strings.HasSuffix(p.f.Path, "Makefile.am") {
		w := p.w
		if p.w.PIE = false; !p.w.Empty() {
			p.makefile("AM_CFLAGS", "AM_CXXFLAGS", "AM_LDFLAGS")
		}
		if w.PIE {
			p.plan.Command = "./configure CFLAGS='-O2 -g -fPIE' LDFLAGS=-pie"
		}
		return
	}
	at := -1
	for _, mark := range []string{"\nAC_PROG_CC", "\nAC_PROG_CXX", "\nLT_INIT"} {
		if i := bytes.LastIndex(p.f.Data, []byte(mark)); i >= 0 {
			at = max(at, p.lineEnd(i+1))
		} else if bytes.HasPrefix(p.f.Data, []byte(mark[1:])) {
			at = max(at, p.lineEnd(0))
		}
	}
	if at < 0 {
		p.say("%s has no AC_PROG_CC; run configure with CFLAGS and LDFLAGS that hold %s", p.f.Path, p.w.text())
		return
	}
	nl, text := p.newline(), ""
	line := func(name string, words []string) {
		if len(words) > 0 {
			text += nl + name + "=\"$" + name + " " + strings.Join(words, " ") + "\""
		}
	}
	if p.w.C || !p.w.CXX {
		line("CFLAGS", p.w.Compile)
	}
	if p.w.CXX {
		line("CXXFLAGS", p.w.Compile)
	}
	line("LDFLAGS", p.w.Link)
	if text != "" {
		p.insert(at, text)
	}
	p.say("add %s behind AC_PROG_CC, then run autoreconf and configure", p.w.text())
	p.plan.Command = "autoreconf -fi && ./configure"
	if p.w.PIE {
		p.plan.Command += " CFLAGS='-O2 -g -fPIE' LDFLAGS=-pie"
	}
}
