package entry

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// recipe turns one logical line of a recipe into the script that the shell gets:
// without the tab and the signs in front, "$$" for "$", and references to
// variables of the Makefile as variables of the shell. $(MAKE) is make.
func recipe(s *pipeline.Source, l pipeline.Loc) *pipeline.Value {
	raw := s.Text[l.Off:l.End]
	r := splicer{raw: raw, index: make([]uint32, 0, len(raw)), text: make([]byte, 0, len(raw))}
	i := 0
	for i < len(raw) && strings.IndexByte("\t @-+", raw[i]) >= 0 {
		i++
	}
	for i < len(raw) {
		switch c := raw[i]; {
		case c == '\n' && i+1 < len(raw) && raw[i+1] == '\t':
			r.add(i, "\n")
			i += 2
		case c == '$' && i+1 < len(raw):
			i = r.dollar(i)
		default:
			r.add(i, raw[i:i+1])
			i++
		}
	}
	if len(strings.TrimSpace(string(r.text))) == 0 {
		return nil
	}
	return pipeline.NewSpliced(s, l, string(r.text), r.index)
}

type splicer struct {
	raw   string
	text  []byte
	index []uint32
}

// add appends text that is written at an offset.
func (r *splicer) add(at int, text string) {
	for k := range len(text) {
		r.text = append(r.text, text[k])
		r.index = append(r.index, uint32(at))
	}
}

// dollar reads what begins with a dollar and returns the offset behind it.
func (r *splicer) dollar(i int) int {
	next := r.raw[i+1]
	switch next {
	case '$':
		r.add(i, "$")
		return i + 2
	case '(', '{':
	case '@', '<', '^', '+', '*', '?', '%', '|':
		r.add(i, "$_")
		return i + 2
	default:
		r.add(i, "$"+string(rune(next&0x7f)))
		return i + 2
	}
	end, depth := i+1, 0
	for ; end < len(r.raw); end++ {
		switch r.raw[end] {
		case '(', '{':
			depth++
		case ')', '}':
			depth--
		}
		if depth == 0 {
			break
		}
	}
	end = min(end+1, len(r.raw))
	switch name := strings.TrimRight(r.raw[i+2:end], ")}"); {
	case name == "MAKE":
		r.add(i, "make")
	case name == "CURDIR":
		r.add(i, ".")
	case identifier(name):
		r.add(i, "${"+name+"}")
	default:
		r.add(i, "${_}") // a function, or a name with a modifier
	}
	return end
}

func identifier(name string) bool {
	for i := range len(name) {
		c := name[i]
		if c != '_' && (c|0x20 < 'a' || c|0x20 > 'z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return name != ""
}
