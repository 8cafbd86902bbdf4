package dockerfile

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// instruction is one instruction as a shell would read its rest: continuations
// end with a backslash whatever the escape is, comments between them are gone.
type instruction struct {
	name  string // upper case
	at    pipeline.Loc
	key   pipeline.Loc
	text  string   // behind the name
	index []uint32 // of the bytes of text, from at.Off
	docs  []heredoc
}

// heredoc is the body of a here-document.
type heredoc struct {
	body  pipeline.Loc
	plain bool // nothing is expanded in it
}

type scanner struct {
	src    *pipeline.Source
	escape byte
	syntax pipeline.Loc // image of the syntax directive
	at     int
}

// maxHeredocs bounds the here-documents of one instruction.
const maxHeredocs = 20

// directives reads the parser directives at the top.
func (s *scanner) directives() {
	s.escape = '\\'
	at := 0
	if strings.HasPrefix(s.src.Text, "\ufeff") {
		at = len("\ufeff")
	}
	s.at = at
	for at < len(s.src.Text) {
		end, next := lineEnd(s.src.Text, at)
		line := s.src.Text[at:end]
		rest, ok := strings.CutPrefix(strings.TrimLeft(line, " \t"), "#")
		name, value, eq := strings.Cut(rest, "=")
		if !ok || !eq {
			return
		}
		value = strings.TrimSpace(value)
		switch strings.ToLower(strings.TrimSpace(name)) {
		case "escape":
			if value == "`" {
				s.escape = '`'
			}
		case "syntax":
			if off := strings.LastIndex(line, value); value != "" {
				s.syntax = pipeline.Loc{Off: at + off, End: at + off + len(value)}
			}
		case "check":
		default:
			return
		}
		at = next
	}
}

// lineEnd returns the end of the line without its end, and the next line.
func lineEnd(text string, at int) (end, next int) {
	i := strings.IndexByte(text[at:], '\n')
	if i < 0 {
		return len(text), len(text)
	}
	end = at + i
	next = end + 1
	if end > at && text[end-1] == '\r' {
		end--
	}
	return end, next
}

// next reads the next instruction; false at the end.
func (s *scanner) next(b *budget.Budget) (*instruction, bool, error) {
	for s.at < len(s.src.Text) {
		if err := b.Step(1); err != nil {
			return nil, false, err
		}
		end, next := lineEnd(s.src.Text, s.at)
		line := strings.TrimLeft(s.src.Text[s.at:end], " \t")
		if line == "" || line[0] == '#' {
			s.at = next
			continue
		}
		in := s.instruction(end - len(line))
		return in, true, nil
	}
	return nil, false, nil
}

// instruction reads the one that begins at an offset.
func (s *scanner) instruction(off int) *instruction {
	text := s.src.Text
	name := off
	for name < len(text) && (text[name]|0x20 >= 'a' && text[name]|0x20 <= 'z') {
		name++
	}
	in := &instruction{name: strings.ToUpper(text[off:name]), at: pipeline.Loc{Off: off, End: name}, key: pipeline.Loc{Off: off, End: name}}
	var b []byte
	at := name
	for first := true; at <= len(text); first = false {
		end, next := lineEnd(text, at)
		line := text[at:end]
		trimmed := strings.TrimLeft(line, " \t")
		if !first && (trimmed == "" || trimmed[0] == '#') {
			if at = next; next >= len(text) {
				break
			}
			continue // comments and empty lines between continued ones
		}
		keep := strings.TrimRight(line, " \t")
		goesOn := len(keep) > 0 && keep[len(keep)-1] == s.escape
		if goesOn {
			keep = keep[:len(keep)-1]
		}
		for i := range len(keep) {
			b = append(b, keep[i])
			in.index = append(in.index, uint32(at+i-off))
		}
		in.at.End = max(in.at.End, end)
		at = next
		if !goesOn || next >= len(text) {
			break
		}
		b = append(b, '\\', '\n')
		in.index = append(in.index, uint32(end-1-off), uint32(end-1-off))
	}
	s.at = at
	in.text = string(b)
	if in.name == "RUN" || in.name == "COPY" || in.name == "ADD" {
		s.heredocs(in)
	}
	return in
}

// heredocs reads the bodies of the here-documents that an instruction opens.
func (s *scanner) heredocs(in *instruction) {
	for from := 0; len(in.docs) < maxHeredocs; {
		i := strings.Index(in.text[from:], "<<")
		if i < 0 {
			return
		}
		from += i + 2
		rest := in.text[from:]
		if strings.HasPrefix(rest, "<") {
			from++ // a here-string
			continue
		}
		tabs := strings.HasPrefix(rest, "-")
		rest = strings.TrimPrefix(rest, "-")
		word := rest
		if end := strings.IndexAny(rest, " \t\n;|&>"); end >= 0 {
			word = rest[:end]
		}
		delimiter := strings.Trim(word, `"'`)
		if !delimiterName(delimiter) {
			continue
		}
		doc := heredoc{plain: word != delimiter, body: pipeline.Loc{Off: s.at, End: s.at}}
		for at := s.at; ; {
			if at >= len(s.src.Text) {
				return // never closed: what follows are instructions
			}
			end, next := lineEnd(s.src.Text, at)
			line := s.src.Text[at:end]
			if tabs {
				line = strings.TrimLeft(line, "\t")
			}
			if line == delimiter {
				doc.body.End = at
				s.at = next
				in.at.End = end
				in.docs = append(in.docs, doc)
				break
			}
			at = next
		}
	}
}

func delimiterName(word string) bool {
	for i := range len(word) {
		c := word[i]
		if c != '_' && (c|0x20 < 'a' || c|0x20 > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return word != ""
}
