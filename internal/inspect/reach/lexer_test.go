package reach

import (
	"fmt"
	"strings"
	"testing"
)

// jsTokens writes the tokens of a text as kind:text.
func jsTokens(text string) string {
	x := &jsLexer{s: text}
	var out []string
	for t := x.next(); t.kind != jsEnd; t = x.next() {
		out = append(out, fmt.Sprintf("%c:%s", " wstpo"[t.kind], t.text))
	}
	return strings.Join(out, " ")
}

func TestTokensOfJavaScript(t *testing.T) {
	for text, want := range map[string]string{
		`a.b?.c`:              "w:a p:. w:b p:?. w:c",
		`'x\'y' "z"`:          `s:x\'y s:z`,
		"`a${b}c`":            "t:a w:b o:c",
		"`a${`b${c}d`}e`":     "t:a t:b w:c o:d o:e",
		"`${{}}`":             "t: p:{ p:} o:",
		`x = /[/]\//gi`:       `w:x p:= o:/[/]\//gi`,
		`x / y / z`:           "w:x p:/ w:y p:/ w:z",
		`f() / 2 / 3`:         "w:f p:( p:) p:/ o:2 p:/ o:3",
		`if (a) /b/`:          "w:if p:( w:a p:) o:/b/",
		`x.if (a) /b/ c`:      "w:x p:. w:if p:( w:a p:) p:/ w:b p:/ w:c",
		`a[0] / b / c`:        "w:a p:[ o:0 p:] p:/ w:b p:/ w:c",
		`return /a/`:          "w:return o:/a/",
		`x.return / a / b`:    "w:x p:. w:return p:/ w:a p:/ w:b",
		`#p @d $x _y`:         "w:#p w:@d w:$x w:_y",
		"0x1F 1e5":            "o:0x1F o:1e5",
		"a // b\nc /* d */ e": "w:a w:c w:e",
		"'a\nb":               "w:a w:b",
		"/a\nb":               "p:/ w:a w:b",
	} {
		if got := jsTokens(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

// pyTokens writes the tokens of a text as kind:text; a line's end is a bar.
func pyTokens(text string) string {
	x := &pyLexer{s: text}
	var out []string
	for t := x.next(); t.kind != pyEnd; t = x.next() {
		switch {
		case t.kind == pyNewline:
			out = append(out, "|")
		case t.computed:
			out = append(out, fmt.Sprintf("c:%s", t.text))
		default:
			out = append(out, fmt.Sprintf("%c:%s", " wsp|o"[t.kind], t.text))
		}
	}
	return strings.Join(out, " ")
}

func TestTokensOfPython(t *testing.T) {
	for text, want := range map[string]string{
		"a.b\nc":          "w:a p:. w:b | w:c",
		"(a\nb)\nc":       "p:( w:a w:b p:) | w:c",
		"a \\\n b\n":      "w:a w:b |",
		"a \\\r\n b\n":    "w:a w:b |",
		"'a' \"b\"":       "s:a s:b",
		"'''a\n'b'\n'''":  "s:a\n'b'\n",
		"r'a\\'b'":        `s:a\'b`,
		"f'a{b}c' F\"x\"": "c:a s:x",
		"rb'a' bR'''b'''": "c:a c:b",
		"print'a'":        "w:print s:a",
		"# a\nb":          "| w:b",
		"'a\nb":           "s:a | w:b",
		"'''a\nb":         "s: s:a | w:b",
		")\na":            "p:) | w:a",
		"1_000 0x1f é":    "o:1_000 o:0x1f w:é",
		"x @ y":           "w:x p:@ w:y",
	} {
		if got := pyTokens(text); got != want {
			t.Errorf("%q\n got %q\nwant %q", text, got, want)
		}
	}
}
