package patch

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
)

// Want is what a build shall get.
type Want struct {
	Compile []string // arguments of the compiler
	Link    []string // arguments of the compiler driver in the link step
	PIE     bool     // programs that are position independent
	C, CXX  bool     // languages of the sources that need it
	Shared  bool     // the build also makes shared libraries
}

// Empty reports whether nothing is wanted.
func (w *Want) Empty() bool { return len(w.Compile) == 0 && len(w.Link) == 0 && !w.PIE }

// text writes all flags for people.
func (w *Want) text() string {
	var parts []string
	parts = append(parts, w.Compile...)
	if w.PIE {
		parts = append(parts, "-fPIE", "-pie")
	}
	return strings.Join(append(parts, w.Link...), " ")
}

// A Plan says how to change one build file.
type Plan struct {
	Edits   []finding.Edit
	Summary string // one sentence
	Command string // for what no edit can do, or ""
}

// For plans the change of a build file; a file of no use gives no edits and says
// why.
func For(f *declared.File, w Want) Plan {
	p := planner{f: f, w: w, lines: span.NewLines(string(f.Data))}
	switch {
	case w.Empty():
	case f.Generated:
		p.say("%s is generated; change what it is made from: %s", f.Path, w.text())
	case f.System == declared.CMake:
		p.cmake()
	case f.System == declared.Meson:
		p.meson()
	case f.System == declared.Make:
		p.makefile("CFLAGS", "CXXFLAGS", "LDFLAGS")
	case f.System == declared.Autotools:
		p.autotools()
	case f.System == declared.Bazel:
		p.bazel()
	case f.System == declared.Python:
		p.python()
	case f.System == declared.Cargo:
		p.cargo()
	case f.System == declared.Cgo:
		p.cgo()
	case f.System == declared.Debian:
		p.debian()
	}
	p.sortEdits()
	return p.plan
}

// planner is the state of For.
type planner struct {
	f     *declared.File
	w     Want
	lines *span.Lines
	names []string // variables that were extended
	plan  Plan
}

func (p *planner) say(format string, args ...any) {
	p.plan.Summary = fmt.Sprintf(format, args...)
}

// replace plans new bytes for [off, end).
func (p *planner) replace(off, end int, text string) {
	e := finding.Edit{Span: span.At(p.f.Path, p.lines.Point(off, end)), New: text}
	p.plan.Edits = append(p.plan.Edits, e)
}

func (p *planner) insert(off int, text string) { p.replace(off, off, text) }

func (p *planner) sortEdits() {
	slices.SortStableFunc(p.plan.Edits, func(a, b finding.Edit) int { return a.Span.Off - b.Span.Off })
}

// newline is the end of lines that the file uses.
func (p *planner) newline() string {
	if bytes.Contains(p.f.Data, []byte("\r\n")) {
		return "\r\n"
	}
	return "\n"
}

// lineEnd is the offset of the end of the line that holds off.
func (p *planner) lineEnd(off int) int {
	data := p.f.Data
	n := bytes.IndexByte(data[min(off, len(data)):], '\n')
	if n < 0 {
		return len(data)
	}
	end := off + n
	if end > off && data[end-1] == '\r' {
		end--
	}
	return end
}

// indent is the blank space at the beginning of the line that holds off.
func (p *planner) indent(off int) string {
	data := p.f.Data
	start := bytes.LastIndexByte(data[:off], '\n') + 1
	end := start
	for end < len(data) && (data[end] == ' ' || data[end] == '\t') {
		end++
	}
	return string(data[start:end])
}

// Apply applies the edits of plans to data: those that touch an earlier one are left
// out. Bytes outside the edits stay as they are.
func Apply(data []byte, edits []finding.Edit) []byte {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b finding.Edit) int { return a.Span.Off - b.Span.Off })
	var out []byte
	at := 0
	for _, e := range edits {
		if e.Span.Off < at || e.Span.End < e.Span.Off || e.Span.End > len(data) {
			continue
		}
		out = append(out, data[at:e.Span.Off]...)
		out = append(out, e.New...)
		at = e.Span.End
	}
	return append(out, data[at:]...)
}

// Instead plans what to write in the place of an argument that takes an option
// back: the same argument with the other keyword, else flag.
func Instead(f *declared.File, bad declared.Flag, flag string) (finding.Edit, bool) {
	if bad.End > len(f.Data) || string(f.Data[bad.Off:bad.End]) != bad.Text {
		return finding.Edit{}, false
	}
	text := bad.Text
	for _, pair := range [][2]string{{"norelro", "relro"}, {"execstack", "noexecstack"}, {"lazy", "now"}} {
		for _, sep := range []string{"-z,", "-z", " "} {
			if strings.Contains(text, sep+pair[0]) {
				text = strings.ReplaceAll(text, sep+pair[0], sep+pair[1])
				return edit(f, bad, text), true
			}
		}
	}
	switch {
	case strings.HasPrefix(text, "-fno-pi"), strings.HasPrefix(text, "-fno-PI"):
		return edit(f, bad, "-fPIE"), true
	case strings.Contains(flag, " "), strings.HasPrefix(text, "-D") && !strings.HasPrefix(flag, "-D"):
		return finding.Edit{}, false
	}
	return edit(f, bad, flag), true
}

func edit(f *declared.File, at declared.Flag, text string) finding.Edit {
	return finding.Edit{Span: span.At(f.Path, span.NewLines(string(f.Data)).Point(at.Off, at.End)), New: text}
}
