package patch

import (
	"bytes"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
)

// meson adds project arguments behind project(), where Meson wants them before the
// first target, and sets built-in options in default_options.
func (p *planner) meson() {
	open, end := callRange(p.f.Data, "project")
	if end == 0 {
		p.say("%s has no project(); add %s to the meson.build that has", p.f.Path, p.w.text())
		return
	}
	var langs []string
	var last *declared.Literal // of default_options
	var args declared.Literal
	list := declared.Literals(p.f.Data)
	for i, l := range list {
		if l.Off < open || l.End > end {
			continue
		}
		args = l
		switch {
		case l.Where == "default_options":
			last = &list[i]
		case l.Where == "project" && (l.Text == "c" || l.Text == "cpp" || l.Text == "objc" || l.Text == "objcpp"):
			langs = append(langs, "'"+l.Text+"'")
		}
	}
	if len(langs) == 0 {
		langs = []string{"'c'"}
	}
	language := "language: " + langs[0]
	if len(langs) > 1 {
		language = "language: [" + strings.Join(langs, ", ") + "]"
	}
	flags := slices.DeleteFunc(slices.Clone(p.w.Compile), func(f string) bool { return f == "-O2" })
	nl, text := p.newline(), ""
	if len(flags) > 0 {
		text += nl + "add_project_arguments(" + quoted(flags, '\'') + ", " + language + ")"
	}
	if len(p.w.Link) > 0 {
		text += nl + "add_project_link_arguments(" + quoted(p.w.Link, '\'') + ", " + language + ")"
	}
	if text != "" {
		p.insert(p.lineEnd(end), text)
	}
	p.say("add %s to the arguments of the project", p.w.text())
	var options []string
	if p.w.PIE {
		options = append(options, "b_pie=true")
	}
	if len(flags) < len(p.w.Compile) {
		options = append(options, "buildtype=debugoptimized")
	}
	if len(options) == 0 {
		return
	}
	p.plan.Command = "meson setup --wipe BUILDDIR"
	switch {
	case last != nil:
		p.insert(last.End+1, ", "+quoted(options, '\''))
	case args.End > 0:
		at := len(bytes.TrimRight(p.f.Data[:end-1], " \t\r\n"))
		sep := ", "
		if at > 0 && p.f.Data[at-1] == ',' {
			sep = " "
		}
		p.insert(at, sep+"default_options: ["+quoted(options, '\'')+"]")
	}
}

// quoted writes words as strings with commas between.
func quoted(words []string, q byte) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteByte(q)
		b.WriteString(w)
		b.WriteByte(q)
	}
	return b.String()
}

// callRange returns where the parentheses of the first call of name at the
// beginning of a line open and end; 0, 0 if there is none.
func callRange(data []byte, name string) (open, end int) {
	for at := 0; at < len(data); {
		line := data[at:]
		if n := bytes.IndexByte(line, '\n'); n >= 0 {
			line = line[:n+1]
		}
		if rest, ok := bytes.CutPrefix(line, []byte(name)); ok && bytes.HasPrefix(bytes.TrimLeft(rest, " \t"), []byte("(")) {
			open = at + bytes.IndexByte(line, '(')
			return open, closing(data, open)
		}
		at += len(line)
	}
	return 0, 0
}

// closing returns the offset behind the parenthesis that matches the one at open.
func closing(data []byte, open int) int {
	depth := 0
	for i := open; i < len(data); i++ {
		switch c := data[i]; c {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		case '#':
			for i+1 < len(data) && data[i+1] != '\n' {
				i++
			}
		case '\'', '"':
			for i++; i < len(data) && data[i] != c && data[i] != '\n'; i++ {
				if data[i] == '\\' {
					i++
				}
			}
		}
	}
	return 0
}
