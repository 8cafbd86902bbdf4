package declared

import (
	"bytes"
	"strings"
)

// A Call is one command of a CMakeLists.txt.
type Call struct {
	Name      string // in lower case
	Off       int    // of the name
	Open, End int    // of the opening parenthesis, and behind the closing one
	Args      []CMakeArg
	Inside    int // how many if, foreach, function and macro blocks are open around it
}

// A CMakeArg is one argument, without its quotes.
type CMakeArg struct {
	Text     string
	Off, End int
}

// CMakeCalls returns the commands of a CMakeLists.txt. What is no command is passed
// over.
func CMakeCalls(data []byte) []Call {
	s := cmakeScanner{data: data}
	var out []Call
	inside := 0
	for {
		c, ok := s.call()
		if !ok {
			return out
		}
		switch c.Name {
		case "if", "foreach", "while", "function", "macro", "block":
			c.Inside = inside
			inside++
		case "endif", "endforeach", "endwhile", "endfunction", "endmacro", "endblock":
			inside = max(0, inside-1)
			c.Inside = inside
		default:
			c.Inside = inside
		}
		out = append(out, c)
	}
}

type cmakeScanner struct {
	data []byte
	at   int
}

// space skips blanks and comments.
func (s *cmakeScanner) space() {
	for s.at < len(s.data) {
		switch c := s.data[s.at]; {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ';':
			s.at++
		case c == '#':
			if end := bracketEnd(s.data, s.at+1); end > 0 {
				s.at = end
				continue
			}
			for s.at < len(s.data) && s.data[s.at] != '\n' {
				s.at++
			}
		default:
			return
		}
	}
}

// bracketEnd returns the offset behind a bracket argument that begins at off, or 0.
func bracketEnd(data []byte, off int) int {
	if off >= len(data) || data[off] != '[' {
		return 0
	}
	n := off + 1
	for n < len(data) && data[n] == '=' {
		n++
	}
	if n >= len(data) || data[n] != '[' {
		return 0
	}
	closing := append(append([]byte{']'}, data[off+1:n]...), ']')
	end := bytes.Index(data[n+1:], closing)
	if end < 0 {
		return len(data)
	}
	return n + 1 + end + len(closing)
}

// call finds the next command.
func (s *cmakeScanner) call() (Call, bool) {
	for {
		s.space()
		if s.at >= len(s.data) {
			return Call{}, false
		}
		start := s.at
		for s.at < len(s.data) && word(s.data[s.at]) {
			s.at++
		}
		if s.at == start {
			s.at++
			continue
		}
		name := strings.ToLower(string(s.data[start:s.at]))
		for s.at < len(s.data) && (s.data[s.at] == ' ' || s.data[s.at] == '\t') {
			s.at++
		}
		if s.at >= len(s.data) || s.data[s.at] != '(' {
			continue
		}
		c := Call{Name: name, Off: start, Open: s.at}
		s.at++
		s.args(&c)
		c.End = s.at
		return c, true
	}
}

// args reads up to the parenthesis that closes the command.
func (s *cmakeScanner) args(c *Call) {
	for depth := 1; ; {
		s.space()
		if s.at >= len(s.data) {
			return
		}
		switch s.data[s.at] {
		case '(':
			depth++
			s.at++
		case ')':
			s.at++
			if depth--; depth == 0 {
				return
			}
		case '"':
			s.at++
			start := s.at
			for s.at < len(s.data) && s.data[s.at] != '"' {
				if s.data[s.at] == '\\' {
					s.at++
				}
				s.at++
			}
			s.at = min(s.at, len(s.data))
			c.Args = append(c.Args, CMakeArg{string(s.data[start:s.at]), start, s.at})
			s.at = min(s.at+1, len(s.data))
		default:
			if end := bracketEnd(s.data, s.at); end > 0 {
				s.at = end
				continue
			}
			start := s.at
			for s.at < len(s.data) && strings.IndexByte(" \t\r\n()\"#;", s.data[s.at]) < 0 {
				if s.data[s.at] == '\\' && s.at+1 < len(s.data) {
					s.at++
				}
				s.at++
			}
			if s.at == start {
				s.at++
				continue
			}
			c.Args = append(c.Args, CMakeArg{string(s.data[start:s.at]), start, s.at})
		}
	}
}

func word(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// cmake finds the flags of the commands that give them.
func (f *File) cmake() {
	for _, c := range CMakeCalls(f.Data) {
		where, first := cmakePlace(&c)
		if where == "" {
			continue
		}
		like := Flag{Where: where, Link: linkName(where), Part: c.Inside > 0 || strings.HasPrefix(c.Name, "target_") || strings.Contains(c.Name, "propert")}
		for _, a := range c.Args[min(first, len(c.Args)):] {
			off := a.Off
			part := like
			if strings.HasPrefix(a.Text, "$<") {
				// "$<$<CONFIG:Debug>:-O0>": what stands behind the last colon
				if i := strings.LastIndexByte(a.Text, ':'); i >= 0 {
					off += i + 1
				}
				part.Part = true
				f.words(off, a.Off+len(strings.TrimRight(a.Text, ">")), part)
				continue
			}
			f.words(off, a.End, part)
		}
		if where == "CMAKE_POSITION_INDEPENDENT_CODE" && len(c.Args) > 1 && truth(c.Args[1].Text) {
			a := c.Args[0]
			f.Flags = append(f.Flags, Flag{Text: "-fPIE", Off: a.Off, End: a.End, Where: where, Part: c.Inside > 0})
		}
	}
}

func truth(word string) bool {
	switch strings.ToUpper(word) {
	case "ON", "TRUE", "YES", "1", "Y":
		return true
	}
	return false
}

// cmakePlace says where the flags of a command go, and which argument is the first
// that may be one.
func cmakePlace(c *Call) (where string, first int) {
	switch c.Name {
	case "add_compile_options", "add_link_options", "add_definitions":
		return c.Name, 0
	case "target_compile_options", "target_link_options", "target_link_libraries", "set_target_properties", "set_property", "target_compile_definitions":
		name := c.Name
		for _, a := range c.Args {
			if a.Text == "LINK_FLAGS" || a.Text == "LINK_OPTIONS" {
				name += " " + a.Text
			}
		}
		return name, 1
	case "set", "string", "list":
		i := 0
		if c.Name != "set" {
			i = 1
		}
		if i < len(c.Args) {
			v := c.Args[i].Text
			if strings.Contains(v, "FLAGS") || strings.Contains(v, "OPTIONS") || v == "CMAKE_POSITION_INDEPENDENT_CODE" {
				return v, i + 1
			}
		}
	}
	return "", 0
}
