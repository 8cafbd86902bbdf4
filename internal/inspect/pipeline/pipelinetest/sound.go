package pipelinetest

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Fault returns what is wrong with a document that no file may cause: places
// outside the file, steps that do not know their order; "" for nothing.
func Fault(d *pipeline.Document) string {
	size := len(d.Source.Text)
	bad := func(l pipeline.Loc) bool { return l.Off < 0 || l.End < l.Off || l.End > size }
	for _, p := range d.Problems {
		if bad(p.At) {
			return fmt.Sprintf("a problem at %v: %s", p.At, p.Msg)
		}
	}
	value := func(v *pipeline.Value) string {
		if v == nil || v.Source != d.Source || v.At.IsZero() {
			return ""
		}
		if bad(v.At) || bad(v.Here) || bad(v.Whole()) {
			return fmt.Sprintf("a value at %v: %q", v.At, v.Text)
		}
		for _, e := range v.Exprs {
			if v.Text != "" && bad(e.Loc()) {
				return fmt.Sprintf("an expression at %v: %q", e.Loc(), e.Text)
			}
			for _, edit := range e.Mend {
				if edit.Span.Off < 0 || edit.Span.End > size || edit.Span.End < edit.Span.Off {
					return fmt.Sprintf("an edit at %v", edit.Span)
				}
			}
		}
		return ""
	}
	for _, j := range d.Jobs {
		if bad(j.Key) || bad(j.At) || bad(j.Here) || bad(j.Range()) {
			return "job " + j.ID + " lies outside the file"
		}
		for i, s := range j.Steps {
			if s.Index != i || s.Job != j || bad(s.Here) {
				return fmt.Sprintf("step %d of job %s", i, j.ID)
			}
			if w := value(s.Run); w != "" {
				return w
			}
			s.Script()
		}
		for _, p := range j.Powers {
			if bad(p.At) {
				return "a right of job " + j.ID + " lies outside the file"
			}
		}
	}
	for _, u := range d.Includes {
		if w := value(u.Value); w != "" {
			return w
		}
	}
	return ""
}

// Hostile are files that no platform means: they must be read to an end, without
// a panic, in little time and memory. body is what stands in a file of the
// platform; each is twisted around it.
func Hostile(body string) map[string]string {
	aliases := "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
	for i := 1; i < 12; i++ {
		aliases += fmt.Sprintf("a%d: &a%d [%s*a%d]\n", i, i, strings.Repeat(fmt.Sprintf("*a%d, ", i-1), 8), i-1)
	}
	return map[string]string{
		"nothing":                 "",
		"a comment":               "# nothing\n",
		"a scalar":                "text\n",
		"a list":                  "- a\n- b\n",
		"line ends of Windows":    strings.ReplaceAll(body, "\n", "\r\n"),
		"a byte order mark":       "\ufeff" + body,
		"tabs":                    strings.ReplaceAll(body, "  ", "\t"),
		"no line end":             strings.TrimRight(body, "\n"),
		"everything twice":        body + body,
		"two documents":           body + "---\n" + body,
		"three documents":         body + "---\n" + body + "...\n---\n" + body,
		"an end in the middle":    body[:len(body)/2],
		"bytes that are no text":  strings.Replace(body, ":", ":\xff\xfe", 1),
		"zero bytes":              strings.ReplaceAll(body, "e", "\x00"),
		"aliases of aliases":      aliases + body,
		"an alias of itself":      "x: &x\n  <<: *x\n  y: *x\n" + body,
		"an alias of nothing":     body + "z: *nothing\n",
		"keys that are not texts": "? [a, b]\n: c\n? {d: e}\n: f\n1: 2\n~: 3\n" + body,
		"depth":                   body + "deep: " + strings.Repeat("[", 5000) + strings.Repeat("]", 5000) + "\n",
		"a wide list":             body + "wide: [" + strings.Repeat("x,", 50000) + "x]\n",
		"many keys":               body + many(20000),
		"dollars":                 strings.ReplaceAll(body, ": ", ": ${{$(${$[[$["),
		"braces":                  strings.ReplaceAll(body, ": ", ": \"{{ }} ${{ }} $( ) $[[ ]] ${ $\" #"),
	}
}

func many(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "key%d: {script: x, steps: [], extends: key%d}\n", i, i+1)
	}
	return b.String()
}
