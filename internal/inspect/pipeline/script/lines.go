package script

import "strings"

// lines reads a script without a grammar: each line is one command, pipes and
// separators split it, quotes hold words together.
func lines(text string, shell Shell) []Command {
	var out []Command
	for off := 0; off < len(text) && len(out) <= maxCommands; {
		end := strings.IndexByte(text[off:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += off
		}
		s := splitter{src: text[:end], at: off, shell: shell}
		out = s.line(out)
		off = end + 1
	}
	return out
}

type splitter struct {
	src   string
	at    int
	shell Shell
}

// line appends the commands of one line.
func (s *splitter) line(out []Command) []Command {
	first := len(out)
	cmd := Command{Feeds: -1, Off: -1}
	flush := func(pipe bool) {
		if len(cmd.Args)+len(cmd.Redirects)+len(cmd.Assigns) > 0 {
			out = append(out, cmd)
			if pipe {
				out[len(out)-1].Feeds = len(out)
			}
		}
		cmd = Command{Feeds: -1, Off: -1, Fed: pipe && len(out) > 0, From: max(len(out)-1, 0)}
	}
	redirect := ""
	for s.skip(); s.at < len(s.src); s.skip() {
		c := s.src[s.at]
		rest := s.src[s.at:]
		switch {
		case c == '#' && s.shell != Cmd:
			s.at = len(s.src)
		case strings.HasPrefix(rest, "&&"), strings.HasPrefix(rest, "||"):
			s.at += 2
			flush(false)
		case c == '|', c == ';', c == '&' && s.shell == Cmd:
			s.at++
			flush(c == '|')
		case c == '>' || c == '<':
			n := 1
			for n < len(rest) && rest[n] == c {
				n++
			}
			redirect = rest[:n]
			s.at += n
		default:
			w := s.word()
			if cmd.Off < 0 {
				cmd.Off = w.Off
			}
			cmd.End = w.End
			if redirect != "" {
				cmd.Redirects = append(cmd.Redirects, Redirect{Op: redirect, Target: w})
				redirect = ""
				continue
			}
			cmd.Args = append(cmd.Args, w)
		}
	}
	flush(false)
	for i := first; i < len(out); i++ {
		if out[i].Feeds >= len(out) {
			out[i].Feeds = -1
		}
	}
	return out
}

func (s *splitter) skip() {
	for s.at < len(s.src) && (s.src[s.at] == ' ' || s.src[s.at] == '\t' || s.src[s.at] == '\r') {
		s.at++
	}
}

// word reads one word; s.at is on its first byte.
func (s *splitter) word() Word {
	w := Word{Off: s.at}
	var b strings.Builder
	var quote byte
	for s.at < len(s.src) {
		c := s.src[s.at]
		switch {
		case quote == 0 && (c == '"' || c == '\''):
			quote = c
			s.at++
		case quote != 0 && c == quote:
			quote = 0
			s.at++
		case quote == 0 && strings.IndexByte(" \t\r|;<>", c) >= 0:
			w.Text, w.End = b.String(), s.at
			return w
		case c == '$' && quote != '\'':
			s.variable(&w, &b, quote == 0)
		case c == '%' && s.shell == Cmd:
			s.percent(&w, &b)
		default:
			b.WriteByte(c)
			s.at++
		}
	}
	w.Text, w.End = b.String(), s.at
	return w
}

// variable reads $NAME, ${NAME}, $env:NAME and ${env:NAME}.
func (s *splitter) variable(w *Word, b *strings.Builder, bare bool) {
	s.at++
	rest := s.src[s.at:]
	w.Expanded = true
	braces := strings.HasPrefix(rest, "{")
	if braces {
		rest = rest[1:]
	}
	skipped := 0
	if len(rest) >= 4 && strings.EqualFold(rest[:4], "env:") {
		rest, skipped = rest[4:], 4
	}
	n := 0
	for n < len(rest) && (rest[n] == '_' || rest[n]|0x20 >= 'a' && rest[n]|0x20 <= 'z' || rest[n] >= '0' && rest[n] <= '9') {
		n++
	}
	name := rest[:n]
	s.at += skipped + n
	if braces {
		s.at++
		if n < len(rest) && rest[n] == '}' {
			s.at++
		}
	}
	s.at = min(s.at, len(s.src))
	if name == "" {
		b.WriteString("$()")
		return
	}
	b.WriteString("$" + name)
	w.Vars = append(w.Vars, name)
	if bare {
		w.Bare = append(w.Bare, name)
	}
}

// percent reads %NAME%.
func (s *splitter) percent(w *Word, b *strings.Builder) {
	end := strings.IndexByte(s.src[s.at+1:], '%')
	if end <= 0 || strings.ContainsAny(s.src[s.at+1:s.at+1+end], " \t\"") {
		b.WriteByte('%')
		s.at++
		return
	}
	name := s.src[s.at+1 : s.at+1+end]
	s.at += end + 2
	w.Expanded = true
	w.Vars = append(w.Vars, name)
	w.Bare = append(w.Bare, name)
	b.WriteString("$" + name)
}
