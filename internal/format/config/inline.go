package config

import (
	"errors"
	"fmt"
	"strings"
)

// inlineMark begins an exception in a comment of a scanned file.
const inlineMark = "ossay: except["

// An Inline is an exception that stands in a comment of the file it is about:
//
//	# ossay: except[CVE-2021-1234] until=2027-01-31 why the risk is accepted
//
// It is about the line that it stands on, or about the next line if the comment
// stands alone. owner=, vex= and justification= may follow until=.
type Inline struct {
	Exception
	Path string
	Line int   // the line that it is about
	Err  error // why it cannot be used, or nil
}

// maxInline bounds the exceptions of one file.
const maxInline = 1000

// FindInline returns the exceptions in the comments of a text file.
func FindInline(path, text string) []Inline {
	var out []Inline
	line := 1
	for len(out) < maxInline {
		i := strings.Index(text, inlineMark)
		if i < 0 {
			return out
		}
		line += strings.Count(text[:i], "\n")
		start := strings.LastIndexByte(text[:i], '\n') + 1
		end := len(text)
		if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
			end = i + n
		}
		before, comment := cutComment(text[start:i])
		if comment {
			x := Inline{Path: path, Line: line}
			if strings.Trim(before, " \t\ufeff") == "" {
				x.Line++
			}
			x.Exception, x.Err = parseInline(text[i+len(inlineMark) : end])
			x.Place = fmt.Sprintf("%s:%d", path, line)
			out = append(out, x)
		}
		text = text[end:]
	}
	return out
}

// cutComment takes the sign that opens a comment off the end of what stands
// before the mark; without one the mark is no comment.
func cutComment(before string) (rest string, ok bool) {
	before = strings.TrimRight(before, " \t")
	for _, sign := range []string{"<!--", "//", "--", "#", ";", "/*", "%"} {
		if rest, ok := strings.CutSuffix(before, sign); ok {
			return rest, true
		}
	}
	return before, false
}

// parseInline reads what follows the mark.
func parseInline(text string) (x Exception, err error) {
	id, rest, ok := strings.Cut(text, "]")
	if !ok || strings.TrimSpace(id) == "" {
		return x, errors.New("it names no advisory or rule: write except[ID]")
	}
	x.ID = strings.TrimSpace(id)
	rest = strings.TrimRight(strings.TrimSpace(rest), "\r")
	rest = strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(rest, "-->"), "*/"))
	for {
		word, more, _ := strings.Cut(rest, " ")
		key, value, ok := strings.Cut(word, "=")
		into := map[string]*string{"until": &x.Until, "owner": &x.Owner, "vex": &x.VEX, "justification": &x.Justification, "reason": &x.Reason}[key]
		if !ok || into == nil || key == "reason" {
			break
		}
		*into, rest = value, strings.TrimSpace(more)
	}
	x.Reason = strings.Trim(strings.TrimPrefix(rest, "reason="), `"`)
	if _, problem := x.problem(); problem != "" {
		return x, errors.New(problem)
	}
	return x, nil
}
