package patch

import (
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
)

// cmake adds to add_compile_options and add_link_options behind project(), which
// reach every target that is declared later. The options of CMake before 3.13 for
// links are the variables.
func (p *planner) cmake() {
	calls := declared.CMakeCalls(p.f.Data)
	var project *declared.Call
	var compile, link *declared.Call
	modern := true
	for i := range calls {
		c := &calls[i]
		if c.Inside > 0 {
			continue
		}
		switch {
		case c.Name == "cmake_minimum_required":
			modern = !olderThan(c, 3, 13)
		case c.Name == "project" && project == nil:
			project = c
		case project == nil:
		case c.Name == "add_executable" || c.Name == "add_library" || c.Name == "add_subdirectory":
			// What stands behind a target no longer reaches it.
			if compile == nil {
				compile = &declared.Call{}
			}
			if link == nil {
				link = &declared.Call{}
			}
		case c.Name == "add_compile_options" && compile == nil && len(c.Args) > 0:
			compile = c
		case c.Name == "add_link_options" && link == nil && len(c.Args) > 0:
			link = c
		}
	}
	if project == nil {
		p.say("%s has no project(); add %s where the top-level project is declared", p.f.Path, p.w.text())
		return
	}
	at := p.lineEnd(project.End)
	if strings.Contains(string(p.f.Data[project.End:at]), "#[") {
		at = project.End // a comment that may go on for lines
	}
	nl := p.newline()
	flags := p.cmakeCompile(project)
	var lines []string
	if p.w.PIE {
		lines = append(lines, "set(CMAKE_POSITION_INDEPENDENT_CODE ON)")
	}
	if len(flags) > 0 && compile != nil && compile.End > 0 {
		p.extend(compile, flags)
	} else if len(flags) > 0 {
		lines = append(lines, "add_compile_options("+strings.Join(flags, " ")+")")
	}
	options := append([]string(nil), p.w.Link...)
	if p.w.PIE {
		options = append([]string{"$<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>"}, options...)
	}
	switch {
	case len(options) == 0:
	case !modern:
		lines = append(lines, p.linkerFlags()...)
	case link != nil && link.End > 0:
		p.extend(link, options)
	default:
		lines = append(lines, "add_link_options("+strings.Join(options, " ")+")")
	}
	if len(lines) > 0 {
		p.insert(at, nl+strings.Join(lines, nl))
	}
	p.say("add %s for all targets behind project()", p.w.text())
}

// linkerFlags writes the link options for CMake before 3.13.
func (p *planner) linkerFlags() []string {
	var out []string
	for _, kind := range []string{"EXE", "SHARED", "MODULE"} {
		words := append([]string(nil), p.w.Link...)
		if kind == "EXE" && p.w.PIE {
			words = append([]string{"-pie"}, words...)
		}
		if len(words) > 0 {
			name := "CMAKE_" + kind + "_LINKER_FLAGS"
			out = append(out, "set("+name+" \"${"+name+"} "+strings.Join(words, " ")+"\")")
		}
	}
	return out
}

// cmakeCompile keeps options of C away from compilers that do not know them.
func (p *planner) cmakeCompile(project *declared.Call) []string {
	foreign := false
	for _, a := range project.Args {
		switch a.Text {
		case "Fortran", "CUDA", "Swift", "HIP", "ISPC", "CSharp", "ASM_NASM", "ASM_MASM":
			foreign = true
		}
	}
	var out []string
	for _, f := range p.w.Compile {
		if f == "-O2" { // builds for a debugger stay as they are
			f = "$<$<NOT:$<CONFIG:Debug>>:-O2>"
		}
		if foreign {
			f = "$<$<COMPILE_LANGUAGE:C,CXX>:" + f + ">"
		}
		out = append(out, f)
	}
	return out
}

// extend adds arguments to a call in its own style: on the same line, or each on a
// line of its own.
func (p *planner) extend(c *declared.Call, words []string) {
	last := c.Args[len(c.Args)-1]
	at := last.End
	if at < len(p.f.Data) && p.f.Data[at] == '"' {
		at++
	}
	sep := " "
	if strings.Contains(string(p.f.Data[c.Open:last.Off]), "\n") {
		sep = p.newline() + p.indent(last.Off)
	}
	p.insert(at, sep+strings.Join(words, sep))
}

// olderThan reads "VERSION 3.5...3.20".
func olderThan(c *declared.Call, major, minor int) bool {
	for i, a := range c.Args {
		if a.Text != "VERSION" || i+1 >= len(c.Args) {
			continue
		}
		low, _, _ := strings.Cut(c.Args[i+1].Text, "...")
		parts := strings.Split(low, ".")
		x, _ := strconv.Atoi(parts[0])
		y := 0
		if len(parts) > 1 {
			y, _ = strconv.Atoi(parts[1])
		}
		return x < major || x == major && y < minor
	}
	return false
}
