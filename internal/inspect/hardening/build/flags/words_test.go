package flags

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestALineIsSplitAsAShellSplitsIt(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		want       [][]string
	}{
		{"words", "cc -c a.c", [][]string{{"cc", "-c", "a.c"}}},
		{"single quotes keep everything", `cc '-DX="a b"' $`, [][]string{{"cc", `-DX="a b"`, "$"}}},
		{"double quotes keep blanks and drop escapes", `cc "-DX=\"a b\"" a.c`, [][]string{{"cc", `-DX="a b"`, "a.c"}}},
		{"quotes inside a word", `cc -DX='a'"b"c`, [][]string{{"cc", "-DX=abc"}}},
		{"a backslash outside quotes", `cc -DX=\"1\" a\ b.c`, [][]string{{"cc", `-DX="1"`, "a b.c"}}},
		{"an empty word is a word", `cc "" ''`, [][]string{{"cc", "", ""}}},
		{"lists", "cd b && cc -c a.c ; ar q x a.o | cat || true", [][]string{{"cd", "b"}, {"cc", "-c", "a.c"}, {"ar", "q", "x", "a.o"}, {"cat"}, {"true"}}},
		{"ninja's frame", ": && cc a.o -o a && :", [][]string{{":"}, {"cc", "a.o", "-o", "a"}, {":"}}},
		{"a subshell", "(cd b; cc -c a.c)", [][]string{{"cd", "b"}, {"cc", "-c", "a.c"}}},
		{"redirections go", "cc -c a.c -o a.o >/dev/null 2>&1 < x", [][]string{{"cc", "-c", "a.c", "-o", "a.o"}}},
		{"a redirection of both", "cc -c a.c &> log", [][]string{{"cc", "-c", "a.c"}}},
		{"a number in a word is no redirection", "cc a2>x b", [][]string{{"cc", "a2", "b"}}},
		{"a comment", "cc -c a.c # -fno-stack-protector", [][]string{{"cc", "-c", "a.c"}}},
		{"no comment inside a word", "cc -DX=a#b", [][]string{{"cc", "-DX=a#b"}}},
		{"what the loader knows", `cc '-Wl,-rpath,$ORIGIN/lib' -Wl,-rpath,$ORIGIN`, [][]string{{"cc", "-Wl,-rpath,$ORIGIN/lib", "-Wl,-rpath,$ORIGIN"}}},
	} {
		list, ok := Commands(tt.line)
		var got [][]string
		for _, c := range list {
			got = append(got, c.Words)
			if c.Dynamic {
				t.Errorf("%s: dynamic", tt.name)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" || !ok {
			t.Errorf("%s: ok %v %s", tt.name, ok, diff)
		}
	}
}

func TestWhatOnlyTheShellKnowsIsMarked(t *testing.T) {
	for line, want := range map[string]bool{
		"gcc `cat cflags` -c a.c":                              true,
		"gcc $(pkg-config --cflags x) -c a.c":                  true,
		"gcc $CFLAGS -c a.c":                                   true,
		`gcc "${CFLAGS}" -c a.c`:                               true,
		`gcc "-DX=$Y" -c a.c`:                                  true,
		"gcc '$CFLAGS' -c a.c":                                 false,
		"depbase=x; gcc -MF $depbase.d -c a.c":                 false, // automake
		"other=x; gcc -MF $depbase.d -c a.c":                   true,
		"gcc -c -o a.o `test -f 'a.c' || echo './'`a.c":        false, // automake, too
		"gcc -c -o a.o `test -f 'a.c' || echo './'`a.c $FLAGS": true,
	} {
		list, _ := Commands(line)
		if got := list[len(list)-1].Dynamic; got != want {
			t.Errorf("%s: dynamic %v", line, got)
		}
	}
}

func TestALineThatGoesOnElsewhereIsNotWhole(t *testing.T) {
	for _, line := range []string{"cc 'a", `cc "a`, "cc `a", "don't know -c", `cc \`} {
		if _, ok := Commands(line); ok {
			t.Errorf("%s is taken for a whole line", line)
		}
	}
}

func TestResponseFilesAreReadInPlace(t *testing.T) {
	files := map[string]string{"a.rsp": "-O2\n\"-DX=a b\" @b.rsp", "b.rsp": "-fstack-protector-strong", "loop": "@loop"}
	read := func(name string) ([]byte, bool) { s, ok := files[name]; return []byte(s), ok }
	args, err := Expand([]string{"-c", "@a.rsp", "a.c"}, read, nil)
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	for _, a := range args {
		texts = append(texts, a.Text)
	}
	if diff := cmp.Diff([]string{"-c", "-O2", "-DX=a b", "-fstack-protector-strong", "a.c"}, texts); diff != "" {
		t.Error(diff)
	}
	if got := args[3].Place(); got != "argument 1 of @b.rsp" {
		t.Error(got)
	}
	if got := args[4].Place(); got != "argument 3" {
		t.Error(got)
	}
	if _, err := Expand([]string{"@missing"}, read, nil); err == nil || !strings.Contains(err.Error(), "@missing") {
		t.Errorf("a file that is not there: %v", err)
	}
	if _, err := Expand([]string{"@loop"}, read, nil); err == nil {
		t.Error("a file that names itself is followed for ever")
	}
	if args, err := Expand([]string{"-Wl,-rpath", "@rpath/lib.dylib", "@"}, nil, nil); err != nil || len(args) != 3 {
		t.Errorf("what is no response file: %v %v", args, err)
	}
}
