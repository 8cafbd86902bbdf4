package flags

import (
	"slices"
	"strings"
)

// A Simple is one simple command of a shell line.
type Simple struct {
	Words []string
	// Dynamic says that a part of it is only known to the shell: `cat cflags`,
	// $(pkg-config …) or $CFLAGS.
	Dynamic bool
}

// Commands splits one line of shell into its simple commands, at &&, ||, ;, |, &
// and parentheses (POSIX shell, 2.3 and 2.9). Redirections and comments are left out. What
// cannot be a whole line, such as an open quotation, gives ok = false with what was
// read until there. It takes time linear in the line.
func Commands(line string) (list []Simple, ok bool) {
	s := splitter{src: line}
	for s.at < len(s.src) {
		s.step()
	}
	s.endCommand()
	return s.out, !s.open
}

// Words splits text into words as a shell does and returns all of them, whatever
// stands between: for the text of flags in build files.
func Words(text string) []string {
	list, _ := Commands(text)
	var out []string
	for _, c := range list {
		out = append(out, c.Words...)
	}
	return out
}

// splitter is the state of Commands.
type splitter struct {
	src     string
	at      int
	word    []byte
	inWord  bool
	drop    bool // the next word is the file of a redirection
	open    bool // a quotation has no end
	current Simple
	out     []Simple
	// assigned are the variables that the line itself sets: what automake does for
	// the names of dependency files.
	assigned []string
}

// maxAssigned bounds the variables of one line.
const maxAssigned = 16

func nameByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// step takes one byte or one quotation.
func (s *splitter) step() {
	c := s.src[s.at]
	s.at++
	switch c {
	case ' ', '\t', '\r', '\n':
		s.endWord()
	case '\'':
		end := strings.IndexByte(s.src[s.at:], '\'')
		if end < 0 {
			end, s.open = len(s.src)-s.at, true
		}
		s.add(s.src[s.at : s.at+end])
		s.at = min(s.at+end+1, len(s.src))
	case '"':
		s.double()
	case '\\':
		if s.at < len(s.src) {
			if s.src[s.at] != '\n' {
				s.add(s.src[s.at : s.at+1])
			}
			s.at++
		} else {
			s.open = true
		}
	case '&', '|', ';', '(', ')':
		if c == '&' && s.at < len(s.src) && s.src[s.at] == '>' {
			return // "&>" is a redirection, which comes next
		}
		s.endCommand()
	case '<', '>':
		s.redirect()
	case '#':
		if !s.inWord {
			s.at = len(s.src)
			return
		}
		s.add("#")
	case '`':
		s.backquoted()
	case '$':
		s.dollar()
	default:
		s.add(s.src[s.at-1 : s.at])
	}
}

// double takes a quotation in double quotes.
func (s *splitter) double() {
	s.inWord = true
	for s.at < len(s.src) {
		c := s.src[s.at]
		s.at++
		switch {
		case c == '"':
			return
		case c == '\\' && s.at < len(s.src) && strings.IndexByte("\"\\$`\n", s.src[s.at]) >= 0:
			s.add(s.src[s.at : s.at+1])
			s.at++
		case c == '`':
			s.current.Dynamic = true
		case c == '$':
			s.dollar()
		default:
			s.add(s.src[s.at-1 : s.at])
		}
	}
	s.open = true
}

// backquoted takes a command substitution. Automake looks for a source in two folders
// with `test -f 'a.c' || echo 'dir/'`a.c, which changes no flag.
func (s *splitter) backquoted() {
	if strings.HasPrefix(s.src[s.at:], "test -f ") {
		if n := strings.IndexByte(s.src[s.at:], '`'); n >= 0 {
			s.at += n + 1
			s.inWord = true
			return
		}
	}
	s.current.Dynamic = true
	s.quoted('`')
}

// quoted skips to the byte end.
func (s *splitter) quoted(end byte) {
	n := strings.IndexByte(s.src[s.at:], end)
	if n < 0 {
		s.at, s.open = len(s.src), true
		return
	}
	s.add(s.src[s.at : s.at+n])
	s.at += n + 1
}

// dollar takes what follows a dollar sign. Names of the loader such as $ORIGIN and
// make's $$ are texts; everything else is known to the shell only.
func (s *splitter) dollar() {
	rest := s.src[s.at:]
	n := 0
	for n < len(rest) && nameByte(rest[n]) {
		n++
	}
	switch {
	case rest[:n] == "ORIGIN", rest[:n] == "LIB", strings.HasPrefix(rest, "{ORIGIN}"), rest == "":
	case n > 0 && slices.Contains(s.assigned, rest[:n]): // depbase=…; cc -MF $depbase.d
	default:
		s.current.Dynamic = true
		if strings.HasPrefix(rest, "(") {
			s.quoted(')')
			return
		}
	}
	s.add("$")
}

func (s *splitter) add(text string) {
	s.word = append(s.word, text...)
	s.inWord = true
}

// redirect drops the number before and the file after the sign.
func (s *splitter) redirect() {
	digits := len(s.word) > 0
	for _, c := range s.word {
		digits = digits && c >= '0' && c <= '9'
	}
	if digits {
		s.word, s.inWord = s.word[:0], false
	}
	s.endWord()
	for s.at < len(s.src) && strings.IndexByte("<>&", s.src[s.at]) >= 0 {
		s.at++
	}
	s.drop = true
}

func (s *splitter) endWord() {
	if !s.inWord {
		return
	}
	if !s.drop {
		s.current.Words = append(s.current.Words, string(s.word))
	}
	s.drop, s.inWord, s.word = false, false, s.word[:0]
}

func (s *splitter) endCommand() {
	s.endWord()
	s.drop = false
	if w := s.current.Words; len(w) == 1 && assignment(w[0]) && len(s.assigned) < maxAssigned {
		name, _, _ := strings.Cut(w[0], "=")
		s.assigned = append(s.assigned, name)
	}
	if len(s.current.Words) > 0 {
		s.out = append(s.out, s.current)
	}
	s.current = Simple{}
}
