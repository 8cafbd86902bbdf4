package gitmodules

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// settings shows what a configuration reader finds: sections without a key are
// left out, and a line that is no syntax ends the list with its place.
func settings(t *testing.T, src string) string {
	t.Helper()
	r := configReader{src: src, lines: span.NewLines(src), budget: budget.New(budget.Default(), int64(len(src)))}
	var b strings.Builder
	for {
		s, ok, err := r.next()
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			break
		}
		if s.key != "" {
			fmt.Fprintf(&b, "%s[%s] %s=%q @%d:%d %q\n", s.section, s.name, s.key, s.value, s.at.Line, s.at.Col, src[s.at.Off:s.at.End])
		}
	}
	if !r.bad.IsZero() {
		fmt.Fprintf(&b, "bad @%d %q\n", r.bad.Line, src[r.bad.Off:r.bad.End])
	}
	return b.String()
}

// Git itself reads these the same (git config --list).
func TestSettings(t *testing.T) {
	for _, tt := range []struct{ name, src, want string }{
		{"have a section, with or without a name", "[core]\na = 1\n[submodule \"x y\"]\na = 2\n[old.form]\na = 3\n", `core[] a="1" @2:5 "1"
submodule[x y] a="2" @4:5 "2"
old[form] a="3" @6:5 "3"
`},
		{"ignore letter case in sections and keys, not in names", "[SubModule \"X\"]\nURL = v\n", `submodule[X] url="v" @2:7 "v"
`},
		{"may stand on the line of their section", "[a \"b\"] k = v\n", `a[b] k="v" @1:13 "v"
`},
		{"lose white space at both ends, but not in quotes", "[a]\nk =   x y  \nk = \" x \"  \nk=\"x\"y\" z\"\n", `a[] k="x y" @2:7 "x y"
a[] k=" x " @3:5 "\" x \""
a[] k="xy z" @4:3 "\"x\"y\" z\""
`},
		{"lose comments, but not in quotes", "[a] ; c\nk = v # c\nk = v;c\nk = \"v#;\" ; c\n# k = v\n", `a[] k="v" @2:5 "v"
a[] k="v" @3:5 "v"
a[] k="v#;" @4:5 "\"v#;\""
`},
		{"have escapes", `[a]
k = \"x\" \\ \t\n
`, `a[] k="\"x\" \\ \t\n" @2:5 "\\\"x\\\" \\\\ \\t\\n"
`},
		{"go on behind a backslash", "[a]\nk = x\\\n  y\nk = \"x\\\ny\"\nk = z\\\n\n", `a[] k="x  y" @2:5 "x\\"
a[] k="xy" @4:5 "\"x\\"
a[] k="z" @6:5 "z"
`},
		{"without a value are true, with an empty one empty", "[a]\nk\nk =\nk = \n", `a[] k="true" @2:1 "k"
a[] k="" @3:4 ""
a[] k="" @4:5 ""
`},
		{"have names with escaped quotes", "[a \"q\\\"x\\\\y\"]\nk = v\n", `a[q"x\y] k="v" @2:5 "v"
`},
		{"may end in the middle of a line", "[a]\nk = v", `a[] k="v" @2:5 "v"
`},
		{"go on with the next line where one is no syntax", "[a]\n=\nk = v\n[b\nk = \"v\nk ? v\n!\n", `a[] k="v" @3:5 "v"
bad @2 "="
`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, settings(t, tt.src)); d != "" {
				t.Error(d)
			}
			windows := strings.ReplaceAll(tt.src, "\n", "\r\n")
			if d := cmp.Diff(values(settings(t, tt.src)), values(settings(t, windows))); d != "" {
				t.Errorf("with CRLF (-want +got):\n%s", d)
			}
		})
	}
}

// values leaves the places out of what settings shows.
func values(shown string) string {
	var b strings.Builder
	for line := range strings.Lines(shown) {
		line, _, _ = strings.Cut(line, " @")
		b.WriteString(line + "\n")
	}
	return b.String()
}

func TestPasswordsAreTakenOut(t *testing.T) {
	for url, want := range map[string]string{
		"https://user:secret@host.invalid/x":     "https://host.invalid/x",
		"https://user:a@b:c@host.invalid:8443/x": "https://host.invalid:8443/x",
		"https://:secret@host.invalid/x":         "https://host.invalid/x",
		"https://token@host.invalid/x":           "https://token@host.invalid/x",
		"ssh://git@host.invalid:22/x":            "ssh://git@host.invalid:22/x",
		"https://host.invalid/x@y:z":             "https://host.invalid/x@y:z",
		"git@host.invalid:x":                     "git@host.invalid:x",
		"../x":                                   "../x",
		"https://user:secret@host.invalid/a@b/c": "https://host.invalid/a@b/c",
	} {
		if got := withoutPassword(url); got != want {
			t.Errorf("%s: %s, want %s", url, got, want)
		}
	}
}
