package golang

import (
	"errors"
	"strconv"
	"strings"

	"golang.org/x/mod/module"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// errBinary refuses files that hold NUL bytes where a text format is expected.
var errBinary = errors.New("not a text file")

const byteOrderMark = "\xef\xbb\xbf"

// A directive is one line of a go.mod or go.work file with its verb; lines of a
// block carry the verb of the block (Go Modules Reference, "go.mod files").
type directive struct {
	verb    string
	args    []string // unquoted; valid only during the call
	comment string   // text after "//", without surrounding space
	at      span.Point
}

// directives calls yield for each directive of src. It reads line by line and
// forgives what golang.org/x/mod/modfile refuses: unknown directives come
// through, and lines that cannot be split into words go to bad with a reason.
func directives(src string, b *budget.Budget, yield func(directive), bad func(span.Point, string)) error {
	if strings.IndexByte(src, 0) >= 0 {
		return errBinary
	}
	lines := span.NewLines(src)
	block, blockAt := "", span.Point{}
	var l line
	off := 0
	if strings.HasPrefix(src, byteOrderMark) {
		off = len(byteOrderMark)
	}
	for off < len(src) {
		text := src[off:]
		if i := strings.IndexByte(text, '\n'); i >= 0 {
			text = text[:i]
		}
		if err := b.Step(1 + int64(len(text))/64); err != nil {
			return err
		}
		err := l.split(text)
		at := func(word int) span.Point {
			if word >= len(l.starts) {
				return span.Point{}
			}
			return lines.Point(off+l.starts[word], off+l.end)
		}
		switch n := len(l.words); {
		case err != nil:
			bad(lines.Point(off, off+len(text)), err.Error())
		case n == 0:
		case block != "" && l.words[0] == ")":
			block = ""
		case block != "":
			yield(directive{block, l.words, l.comment, at(0)})
		case n == 2 && l.words[1] == "(":
			block, blockAt = l.words[0], at(0)
		case n == 3 && l.words[1] == "(" && l.words[2] == ")": // an empty block
		default:
			yield(directive{l.words[0], l.words[1:], l.comment, at(min(1, n-1))})
		}
		off += len(text) + 1
	}
	if block != "" {
		bad(blockAt, "the block "+block+" is not closed")
	}
	return nil
}

// A line is one line of a go.mod file, split into words.
type line struct {
	words   []string // unquoted
	starts  []int    // where each word begins, in bytes of the line
	end     int      // where the last word ends
	comment string
}

// split reads text into l, whose memory it uses again.
func (l *line) split(text string) (err error) {
	l.words, l.starts, l.end, l.comment = l.words[:0], l.starts[:0], 0, ""
	for i := 0; i < len(text); {
		start, word := i, ""
		switch c := text[i]; {
		case c == ' ' || c == '\t' || c == '\r':
			i++
			continue
		case strings.HasPrefix(text[i:], "//"):
			l.comment = strings.TrimSpace(text[i+2:])
			return nil
		case strings.IndexByte("()[]{},", c) >= 0:
			i++
			word = text[start:i]
		case c == '"' || c == '`':
			i = endOfQuoted(text, i)
			if word, err = strconv.Unquote(text[start:i]); err != nil {
				return errors.New("a quoted string is not closed or not valid")
			}
		default:
			for i < len(text) && !endsWord(text, i) {
				i++
			}
			word = text[start:i]
		}
		l.words, l.starts, l.end = append(l.words, word), append(l.starts, start), i
	}
	return nil
}

// endOfQuoted returns the offset after the quoted string that begins at i.
func endOfQuoted(line string, i int) int {
	quote := line[i]
	for i++; i < len(line); i++ {
		switch {
		case line[i] == quote:
			return i + 1
		case line[i] == '\\' && quote == '"':
			i++
		}
	}
	return len(line)
}

// endsWord reports whether a word without quotes ends before byte i.
func endsWord(line string, i int) bool {
	switch line[i] {
	case ' ', '\t', '\r', '(', ')', '[', ']', '{', '}', ',':
		return true
	case '/':
		return strings.HasPrefix(line[i:], "//")
	}
	return false
}

// isIndirect reports whether the comment marks a requirement that no package of
// the main module imports.
func (d directive) isIndirect() bool {
	return d.comment == "indirect" || strings.HasPrefix(d.comment, "indirect;")
}

// exact splits what stands in the place of a version into an exact version or a
// query such as a branch name, which go.mod may hold until the go command next
// rewrites it.
func exact(v string) (version, requirement string) {
	if v != "" && module.CanonicalVersion(v) == v {
		return v, ""
	}
	return "", v
}

// A replacement is one replace directive.
type replacement struct {
	old, oldVersion string // oldVersion is empty for all versions
	to, toVersion   string // toVersion is empty for a folder
	at              span.Point
}

// parseReplace reads the arguments "old [version] => new [version]".
func parseReplace(d directive) (replacement, bool) {
	r := replacement{at: d.at}
	arrow := -1
	for i, a := range d.args {
		if a == "=>" {
			arrow = i
			break
		}
	}
	if arrow < 1 || arrow > 2 || len(d.args)-arrow < 2 || len(d.args)-arrow > 3 {
		return r, false
	}
	r.old, r.to = d.args[0], d.args[arrow+1]
	if arrow == 2 {
		r.oldVersion = d.args[1]
	}
	if len(d.args)-arrow == 3 {
		r.toVersion = d.args[arrow+2]
	}
	return r, true
}

// replacements finds the replacement for a module version: one for the exact
// version goes before one for all versions.
type replacements map[[2]string]replacement

func (rs replacements) add(r replacement) { rs[[2]string{r.old, r.oldVersion}] = r }

func (rs replacements) find(name, version string) (replacement, bool) {
	r, ok := rs[[2]string{name, version}]
	if !ok {
		r, ok = rs[[2]string{name, ""}]
	}
	return r, ok
}
