package declared

import (
	"bytes"
	"path"
	"strings"
)

// A Literal is one string of a language with calls and lists: Meson, Python,
// Starlark.
type Literal struct {
	Text     string
	Off, End int // without the quotes
	Quote    byte
	Where    string // the innermost keyword, variable or function that it belongs to
	Call     string // the innermost function
}

// maxOpen bounds the brackets that are open at one time.
const maxOpen = 256

// An opener is a bracket with the name before it.
type opener struct {
	name string // of the list: keyword or variable
	call string // of the function
}

// Literals returns the strings of a file with where they stand. Comments run from #
// to the end of the line.
func Literals(data []byte) []Literal {
	s := literalScanner{data: data}
	for s.at < len(s.data) {
		s.step()
	}
	return s.out
}

type literalScanner struct {
	data  []byte
	at    int
	ident string // the last identifier
	key   string // the keyword or variable of the value that comes
	open  []opener
	deep  int // openers beyond the bound
	out   []Literal
}

func (s *literalScanner) step() {
	c := s.data[s.at]
	switch {
	case c == '#':
		for s.at < len(s.data) && s.data[s.at] != '\n' {
			s.at++
		}
	case quote(c):
		s.text(c)
	case c == '(' || c == '[' || c == '{':
		s.push(c)
		s.at++
	case c == ')' || c == ']' || c == '}':
		ident := s.ident
		if s.pop(); c == ']' {
			s.ident = ident // of os.environ["CFLAGS"] = …
		}
		s.at++
	case c == '=' || c == ':':
		if s.ident != "" {
			s.key = s.ident
		}
		s.ident = ""
		s.at++
	case c == ',':
		s.key, s.ident = "", ""
		s.at++
	case c == '\n':
		if len(s.open) == 0 && s.deep == 0 {
			s.key, s.ident = "", ""
		}
		s.at++
	case word(c):
		start := s.at
		for s.at < len(s.data) && (word(s.data[s.at]) || s.data[s.at] == '.') {
			s.at++
		}
		s.ident = string(s.data[start:s.at])
	default:
		s.at++
	}
}

func (s *literalScanner) push(c byte) {
	if len(s.open) >= maxOpen {
		s.deep++
		return
	}
	o := opener{name: s.key}
	if n := len(s.open); n > 0 {
		o.call = s.open[n-1].call
		if o.name == "" && c != '(' {
			o.name = s.open[n-1].name
		}
	}
	if c == '(' && s.ident != "" {
		o.call = s.ident
		if o.name == "" {
			o.name = s.ident
		}
	}
	if c == '[' && s.ident != "" && o.name == "" {
		o.name = s.ident // os.environ["CFLAGS"]
	}
	s.open = append(s.open, o)
	s.key, s.ident = "", ""
}

func (s *literalScanner) pop() {
	if s.deep > 0 {
		s.deep--
		return
	}
	if n := len(s.open); n > 0 {
		s.open = s.open[:n-1]
	}
	s.key, s.ident = "", ""
}

// text takes a string: with triple quotes, or on one line.
func (s *literalScanner) text(q byte) {
	start := s.at + 1
	end, next := 0, 0
	if s.at+2 < len(s.data) && s.data[s.at+1] == q && s.data[s.at+2] == q {
		start = s.at + 3
		mark := strings.Repeat(string(q), 3)
		n := bytes.Index(s.data[start:min(len(s.data), start+1<<16)], []byte(mark))
		if n < 0 {
			s.at = start
			return
		}
		end, next = start+n, start+n+3
	} else {
		end = start
		for end < len(s.data) && s.data[end] != q && s.data[end] != '\n' {
			if s.data[end] == '\\' {
				end++
			}
			end++
		}
		end = min(end, len(s.data))
		next = min(end+1, len(s.data))
	}
	l := Literal{Text: string(s.data[start:end]), Off: start, End: end, Quote: q, Where: s.key}
	if n := len(s.open); n > 0 {
		l.Call = s.open[n-1].call
		if l.Where == "" {
			l.Where = s.open[n-1].name
		}
	}
	if len(s.out) < maxFlags {
		s.out = append(s.out, l)
	}
	s.ident = l.Text // a text can be a key: env["CFLAGS"] = …, {"copts": …}
	if len(s.ident) > 64 || strings.ContainsAny(s.ident, " -") {
		s.ident = ""
	}
	s.at = next
}

// literals adds the flags among the strings of places that place knows.
func (f *File) literals(place func(Literal) (where string, ok bool)) {
	list := Literals(f.Data)
	languages := 0 // of a project of Meson
	for _, l := range list {
		if l.Where == "project" && (l.Text == "c" || l.Text == "cpp") {
			languages++
		}
	}
	begin := len(f.Flags) // the flags of the call that is being read
	for i, l := range list {
		if i > 0 && list[i-1].Call != l.Call || l.Where != "language" && i > 0 && list[i-1].Where == "language" {
			begin = len(f.Flags)
		}
		if l.Where == "language" && languages > 1 && i > 0 && list[i-1].Where != "language" && (i+1 == len(list) || list[i+1].Where != "language") {
			for k := begin; k < len(f.Flags); k++ {
				f.Flags[k].Part = true // for one language of several
			}
		}
		where, ok := place(l)
		if !ok {
			continue
		}
		like := Flag{Where: where, Link: linkName(where), Part: !strings.HasPrefix(where, "add_")}
		if f.System == Meson && (strings.HasPrefix(l.Text, "b_pie=") || strings.HasPrefix(l.Text, "optimization=") || strings.HasPrefix(l.Text, "buildtype=")) {
			f.mesonOption(l)
			continue
		}
		off := l.Off
		if f.System == Meson && where == "default_options" {
			off += strings.IndexByte(l.Text, '=') + 1
			like.Part = false
			like.Link = strings.Contains(l.Text, "link_args=")
		}
		f.words(off, l.End, like)
	}
}

// mesonOption writes a built-in option as the flag that it stands for.
func (f *File) mesonOption(l Literal) {
	flag := ""
	switch l.Text {
	case "b_pie=true":
		flag = "-pie"
	case "b_pie=false":
		flag = "-no-pie"
	case "optimization=0", "optimization=plain", "buildtype=debug":
		flag = "-O0"
	case "optimization=1", "optimization=2", "optimization=3", "optimization=s", "buildtype=release", "buildtype=debugoptimized", "buildtype=minsize":
		flag = "-O2"
	}
	if flag != "" {
		f.Flags = append(f.Flags, Flag{Text: flag, Off: l.Off, End: l.End, Where: "default_options", Link: strings.HasSuffix(flag, "pie")})
	}
}

func mesonPlace(l Literal) (string, bool) {
	if l.Where == "language" {
		return "", false
	}
	for _, name := range []string{l.Where, l.Call} {
		switch name {
		case "c_args", "cpp_args", "link_args", "default_options", "add_project_arguments", "add_global_arguments", "add_project_link_arguments", "add_global_link_arguments":
			return name, true
		}
	}
	if strings.Contains(l.Call, "supported") || strings.HasSuffix(l.Where, "args") || strings.HasSuffix(l.Where, "flags") {
		return l.Where, strings.HasPrefix(l.Text, "-")
	}
	return "", false
}

func pythonPlace(l Literal) (string, bool) {
	w := strings.ToLower(l.Where)
	return l.Where, strings.Contains(w, "compile_args") || strings.Contains(w, "link_args") || strings.HasSuffix(w, "cflags") || strings.HasSuffix(w, "ldflags") || strings.HasSuffix(w, "cxxflags")
}

func bazelPlace(l Literal) (string, bool) {
	switch path.Base(l.Where) {
	case "copts", "linkopts", "cxxopts", "conlyopts", "local_defines":
		return l.Where, true
	}
	return "", false
}
