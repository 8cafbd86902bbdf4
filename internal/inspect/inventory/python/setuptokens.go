package python

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// The kinds of tokens that matter in a setup.py.
const (
	tokenName = iota
	tokenText // a string without substitutions, or several behind one another
	tokenOther
)

// A pythonToken is one token of a Python program.
type pythonToken struct {
	kind     int
	text     string // of a string, what stands between the quotes
	off, end int
}

func (t *pythonToken) is(s string) bool { return t.kind == tokenOther && t.text == s }

func (t *pythonToken) isName(s string) bool { return t.kind == tokenName && t.text == s }

// tokenSteps is what one token costs, so that a program of nothing but operators
// is over budget before its tokens fill memory.
const tokenSteps = 16

// maxText bounds strings that are put together of several.
const maxText = 4096

// pythonTokens splits a Python program (Python Language Reference, "Lexical
// analysis"), as far as it takes to find literals: comments, line ends and
// indentation are left out, operators are single characters but for "==".
func pythonTokens(src string, b *budget.Budget) ([]pythonToken, error) {
	var out []pythonToken
	for i := 0; i < len(src); {
		if err := b.Step(tokenSteps); err != nil {
			return nil, err
		}
		c := src[i]
		switch {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\\' || c == '\f':
			i++
		case c == '#':
			if n := strings.IndexByte(src[i:], '\n'); n >= 0 {
				i += n
			} else {
				i = len(src)
			}
		case c == '"' || c == '\'':
			var t pythonToken
			t, i = pythonString(src, i, i)
			if n := len(out); n > 0 && out[n-1].kind == tokenText && t.kind == tokenText && len(out[n-1].text) < maxText {
				out[n-1].text += t.text // strings behind one another are one
				continue
			}
			out = append(out, t)
		case isAlnum(c) || c == '_' || c >= 0x80:
			start := i
			for i < len(src) && (isAlnum(src[i]) || src[i] == '_' || src[i] >= 0x80) {
				i++
			}
			if i < len(src) && (src[i] == '"' || src[i] == '\'') && i-start <= 2 {
				var t pythonToken
				t, i = pythonString(src, start, i)
				out = append(out, t)
				continue
			}
			out = append(out, pythonToken{tokenName, src[start:i], start, i})
		default:
			n := 1
			if strings.HasPrefix(src[i:], "==") || strings.HasPrefix(src[i:], "+=") {
				n = 2
			}
			out = append(out, pythonToken{tokenOther, src[i : i+n], i, i + n})
			i += n
		}
	}
	return out, nil
}

// pythonString reads the string whose quote stands at i and whose prefix begins
// at start. Strings with escapes or substitutions are no texts.
func pythonString(src string, start, i int) (pythonToken, int) {
	quote := src[i : i+1]
	if triple := strings.Repeat(quote, 3); strings.HasPrefix(src[i:], triple) {
		quote = triple
	}
	literal := !strings.ContainsAny(src[start:i], "fFbBtT")
	body := i + len(quote)
	for j := body; j < len(src); j++ {
		switch {
		case src[j] == '\\':
			literal = false
			j++
		case src[j] == '\n' && len(quote) == 1:
			return pythonToken{tokenOther, "", start, j}, j
		case strings.HasPrefix(src[j:], quote):
			end := j + len(quote)
			if !literal {
				return pythonToken{tokenOther, "", start, end}, end
			}
			return pythonToken{tokenText, src[body:j], start, end}, end
		}
	}
	return pythonToken{tokenOther, "", start, len(src)}, len(src)
}
