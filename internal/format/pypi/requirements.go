package pypi

import (
	"errors"
	"slices"
	"strings"
)

// Requirements is a requirements file of pip, also as pip-compile and uv write it.
type Requirements struct {
	Lines    []ReqLine
	Indexes  []string
	Inputs   []string // files from which it was compiled, as written
	Python   string   // specifiers of the Python it was compiled for, "" if it is not told
	Compiled bool     // by a resolver: it says what each package is needed for
	Unread   int      // lines that are neither requirement nor option
	src      string
}

// A ReqLine is one requirement of a file.
type ReqLine struct {
	Need
	Line     int
	Pin      string   // version that it asks for exactly, "" for none
	Via      []string // folded names of packages that need it, as a comment tells
	Direct   bool     // a comment says that an input file asks for it
	off, end int      // the logical line, with its comments below, up to the next one
	spec     [2]int   // where the specifiers stand
	pin      [2]int   // where the pinned version stands
	hashes   [2]int   // from the first --hash to the end of the last
	sums     int
}

// maxLines bounds the requirements of one file.
const maxLines = 200_000

var errNotPlain = errors.New("not in plain UTF-8, so its bytes cannot be kept")

// DecodeRequirements reads a requirements file (pip, "Requirements File Format").
func DecodeRequirements(src string) (*Requirements, error) {
	if strings.ContainsAny(src, "\x00\ufffd") || strings.HasPrefix(src, "\xff\xfe") || strings.HasPrefix(src, "\xfe\xff") {
		return nil, errNotPlain
	}
	r := &Requirements{src: src}
	line := 1
	via := false
	for off := 0; off < len(src); {
		end, text := logical(src, off)
		body := strings.TrimSpace(text)
		switch {
		case strings.HasPrefix(body, "#"):
			via = r.comment(body[1:], via)
			if n := len(r.Lines); n > 0 && src[off] == ' ' {
				r.Lines[n-1].end = end
			}
		case body == "":
		case strings.HasPrefix(body, "-"):
			r.option(body)
		case len(r.Lines) < maxLines:
			via = r.requirement(off, end, text, line)
		}
		line += strings.Count(src[off:end], "\n")
		off = end
	}
	return r, nil
}

// logical returns the end of a logical line and its text, in which line breaks
// behind backslashes are blanks, so that offsets are those of the file.
func logical(src string, off int) (end int, text string) {
	var b strings.Builder
	for end = off; end < len(src); {
		next := len(src)
		if i := strings.IndexByte(src[end:], '\n'); i >= 0 {
			next = end + i + 1
		}
		part := src[end:next]
		body := strings.TrimRight(part, "\r\n")
		end = next
		comment := strings.HasPrefix(strings.TrimSpace(body), "#")
		if rest, more := strings.CutSuffix(body, `\`); more && !comment {
			b.WriteString(rest + strings.Repeat(" ", len(part)-len(rest)))
			continue
		}
		b.WriteString(body)
		break
	}
	return end, b.String()
}

// requirement reads one. It reports whether a note "via" may go on below.
func (r *Requirements) requirement(off, end int, text string, line int) bool {
	comment := ""
	for i := 1; i < len(text); i++ {
		if text[i] == '#' && (text[i-1] == ' ' || text[i-1] == '\t') {
			text, comment = text[:i], text[i+1:]
			break
		}
	}
	l := ReqLine{Line: line, off: off, end: end}
	need := text
	if i := strings.Index(text, " --"); i >= 0 {
		need = text[:i]
		l.readHashes(text, off, i)
	}
	n, ok := ParseNeed(need)
	if !ok {
		r.Unread++
		return false
	}
	l.Need = n
	l.spec = [2]int{off + n.specOff, off + n.specEnd}
	l.readPin(need[n.specOff:n.specEnd])
	r.Lines = append(r.Lines, l)
	return r.comment(comment, false)
}

// readHashes finds the options --hash.
func (l *ReqLine) readHashes(text string, off, from int) {
	for i := from; ; {
		k := strings.Index(text[i:], "--hash")
		if k < 0 {
			return
		}
		k += i
		stop := k + len("--hash")
		for stop < len(text) && (text[stop] == '=' || text[stop] == ' ') {
			stop++
		}
		for stop < len(text) && text[stop] != ' ' && text[stop] != '\t' {
			stop++
		}
		if l.sums == 0 {
			l.hashes[0] = off + k
		}
		l.sums++
		l.hashes[1] = off + stop
		i = stop
	}
}

// readPin finds the version that a clause pins.
func (l *ReqLine) readPin(spec string) {
	at := l.spec[0]
	for clause := range strings.SplitSeq(spec, ",") {
		op, v := cutOperator(clause)
		if (op == "==" || op == "===") && v != "" && !strings.Contains(v, "*") {
			i := at + strings.Index(clause, v)
			l.Pin, l.pin = v, [2]int{i, i + len(v)}
		}
		at += len(clause) + 1
	}
}

// Rest returns the specifiers of a line without its pin.
func (l *ReqLine) Rest() string {
	var out []string
	for clause := range strings.SplitSeq(l.Spec, ",") {
		if op, v := cutOperator(clause); l.Pin == "" || v != l.Pin || op != "==" && op != "===" {
			out = append(out, strings.TrimSpace(clause))
		}
	}
	return strings.Join(out, ",")
}

// Hashed reports whether the line is pinned by digests, too.
func (l *ReqLine) Hashed() bool { return l.sums > 0 }

// Place returns where the specifiers stand in the file.
func (l *ReqLine) Place() (off, end int) { return l.spec[0], l.spec[1] }

// comment reads the notes of resolvers. It reports whether names may follow below.
func (r *Requirements) comment(text string, via bool) bool {
	text = strings.TrimSpace(text)
	if n := len(r.Lines); n == 0 {
		if _, v, ok := strings.Cut(text, "pip-compile with Python "); ok && Readable("=="+v+".*") && strings.Trim(v, "0123456789.") == "" {
			r.Python = "==" + v + ".*"
		}
		return false
	}
	names, ok := strings.CutPrefix(text, "via")
	if !ok && !via {
		return false
	}
	if !ok {
		names = text
	}
	l := &r.Lines[len(r.Lines)-1]
	r.Compiled = true
	for name := range strings.SplitSeq(names, ",") {
		name = strings.TrimSpace(name)
		switch file, input := strings.CutPrefix(name, "-r "); {
		case input:
			l.Direct = true
			r.input(strings.TrimSpace(file))
		case strings.HasSuffix(name, ")"):
			l.Direct = true
			_, file, _ := strings.Cut(strings.TrimSuffix(name, ")"), "(")
			r.input(file)
		default:
			if name, _, _ = strings.Cut(name, "["); isName(name) {
				l.Via = append(l.Via, Fold(name))
			}
		}
	}
	return true
}

func (r *Requirements) input(file string) {
	if file != "" && !slices.Contains(r.Inputs, file) && len(r.Inputs) < 100 {
		r.Inputs = append(r.Inputs, file)
	}
}

// option reads a line that is an option of pip.
func (r *Requirements) option(body string) {
	for _, name := range [...]string{"--index-url", "--extra-index-url", "-i"} {
		if v, ok := strings.CutPrefix(body, name); ok && v != "" && strings.ContainsRune("= ", rune(v[0])) && len(r.Indexes) < 20 {
			r.Indexes = append(r.Indexes, strings.Trim(v, "= \"'"))
			return
		}
	}
}
