package docker

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// instructions shows the instructions that a parser finds, with the place of
// each one's second word.
func instructions(t *testing.T, src string) string {
	t.Helper()
	p := newParser(src, budget.New(budget.Default(), int64(len(src))))
	var b strings.Builder
	for {
		ok, err := p.next()
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			return b.String()
		}
		_, end := p.field(0)
		start, end := p.field(end)
		at := p.point(start, end)
		fmt.Fprintf(&b, "%s @%d:%d %q\n", p.text, at.Line, at.Col, src[at.Off:at.End])
		whole, err := p.skipHeredocs()
		if err != nil {
			t.Fatal(err)
		}
		if !whole {
			b.WriteString("without end\n")
		}
	}
}

func TestInstructions(t *testing.T) {
	for _, tt := range []struct{ name, src, want string }{
		{"stand one a line", "FROM a\n  RUN b  \n\nCMD c", "FROM a @1:6 \"a\"\nRUN b @2:7 \"b\"\nCMD c @4:5 \"c\"\n"},
		{"go on behind the escape character and white space", "RUN a \\ \t\n  && b\n", "RUN a   && b @1:5 \"a\"\n"},
		{"go on in the middle of a word", "RUN ab\\\ncd ef\n", "RUN abcd ef @1:5 \"ab\"\n"},
		{"go on past comments, however they are indented", "RUN a \\\n# x\n   # y\n b\n", "RUN a  b @1:5 \"a\"\n"},
		{"have comments at the beginning of a line only", "RUN a # b\n#c\n", "RUN a # b @1:5 \"a\"\n"},
		{"end with the file though they would go on", "RUN a \\\n", "RUN a  @1:5 \"a\"\n"},
		{"keep spaces in quotes together", "FROM \"a b\" AS 'c d'\n", "FROM \"a b\" AS 'c d' @1:6 \"\\\"a b\\\"\"\n"},
		{"keep escaped spaces together", `FROM a\ b c`, "FROM a\\ b c @1:6 \"a\\\\ b\"\n"},
		{"are told apart by line feeds alone", "RUN a\rRUN b\n", "RUN a\rRUN b @1:5 \"a\\rRUN\"\n"},
		{"stand behind directives, of which one names the escape character", "# syntax=x\n#escape=`\nRUN a`\n b\\\nRUN c", "RUN a b\\ @3:5 \"a\"\nRUN c @5:5 \"c\"\n"},
		{"directives end with the first other line", "\n# escape=`\nRUN a`\nRUN b\\\n c", "RUN a` @3:5 \"a`\"\nRUN b c @4:5 \"b\"\n"},
		{"an unknown escape character is ignored", "# escape=x\nRUN ax\nRUN b", "RUN ax @2:5 \"ax\"\nRUN b @3:5 \"b\"\n"},
		{"hide here-documents", "RUN <<A <<-B\nx\nA\n\t\tB\nCMD c", "RUN <<A <<-B @1:5 \"<<A\"\nCMD c @5:5 \"c\"\n"},
		{"need the end of a here-document on a line of its own", "RUN <<A\nA b\n A\nA\nCMD c", "RUN <<A @1:5 \"<<A\"\nCMD c @5:5 \"c\"\n"},
		{"strip tabs before the end only where they are told to", "RUN <<A\n\tA\n", "RUN <<A @1:5 \"<<A\"\nwithout end\n"},
		{"are none in nothing", "# only\n\n  \n# comments", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, instructions(t, tt.src)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestHereDocuments(t *testing.T) {
	type opened struct {
		name        string
		tabs, opens bool
	}
	for word, want := range map[string]opened{
		"<<EOF": {"EOF", false, true}, "<<-EOF": {"EOF", true, true}, "3<<EOF": {"EOF", false, true},
		"<<\"EOF\"": {"EOF", false, true}, "<<'E F'": {"E F", false, true}, "<<": {"", false, true}, "<<-": {"", true, true},
		"<<<EOF": {}, "<EOF": {}, "EOF": {}, "\"<<EOF\"": {}, "x<<EOF": {}, "<<A>b": {}, "<<A|b": {}, "$((1<<2))": {}, "": {},
	} {
		name, tabs, opens := heredoc(word)
		if got := (opened{name, tabs, opens}); got != want {
			t.Errorf("%s: %+v, want %+v", word, got, want)
		}
	}
}

func TestMounts(t *testing.T) {
	for flag, want := range map[string]string{
		"--mount=type=bind,from=a:1,target=/x": "a:1", "--mount=from=a": "a", "--mount=target=/x,from=b@sha256:00": "b@sha256:00",
		"--mount=type=cache,target=/from=x": "", "--mount=": "", "--mount=type=secret,id=from": "", "--mount=,,from=": "",
	} {
		start, end := mountFrom(flag)
		got := ""
		if start >= 0 {
			got = flag[start:end]
		}
		if got != want {
			t.Errorf("%s: %q, want %q", flag, got, want)
		}
	}
}
