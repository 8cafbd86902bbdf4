package flags

import (
	"strings"
	"testing"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

func FuzzCommands(f *testing.F) {
	for _, s := range []string{
		"cc -c a.c", `gcc '-DX="a b"' -O2 a.c -o b && ar q x.a a.o`, "libtool: link: gcc -Wl,-z -Wl,now", "depbase=`echo x`; gcc -MF $depbase.d @a.rsp", "clang -Xclang -fno -Wp,-D_FORTIFY_SOURCE=2 -z", `"`,
	} {
		f.Add(s)
	}
	e, err := NewEngine()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, line string) {
		list, _ := Commands(line)
		total := 0
		for _, c := range list {
			for _, w := range c.Words {
				total += len(w)
			}
			tool, at, ok := Recognise(c.Words)
			if !ok {
				continue
			}
			read := func(string) ([]byte, bool) { return []byte(line), true }
			args, err := Expand(c.Words[at:], read, budget.New(budget.Limits{Steps: 10_000, InflatedBytes: 1 << 16}, 1))
			if err != nil {
				continue
			}
			cmd := Parse(tool, args)
			for i, x := range e.Evaluate(&cmd, Toolchain{}) {
				if x.Option != &e.options[i] {
					t.Fatal("effects are out of order")
				}
			}
		}
		if total > len(line) {
			t.Errorf("%d bytes of words from %d", total, len(line))
		}
	})
}

func FuzzParseToolchain(f *testing.F) {
	f.Add("gcc version 12.2.0 (Debian 12.2.0-14)\n  -fPIE  [enabled]\n")
	f.Add("cc (x) 9")
	f.Add("clang version 1.\nTarget: -")
	f.Fuzz(func(t *testing.T, text string) {
		tc, ok := ParseToolchain(text)
		tc.Defaults()
		if !ok && tc.Version.Known() {
			t.Error("a version without ok")
		}
	})
}

func BenchmarkEvaluate(b *testing.B) {
	e, err := NewEngine()
	if err != nil {
		b.Fatal(err)
	}
	line := "/usr/bin/cc -DNDEBUG -I/src/include " + strings.Repeat("-Wsome-warning ", 40) + "-O2 -g -fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -c /src/a.c -o a.o"
	tc := Toolchain{Family: GCC, Version: Version{12, 2}, Distro: "debian", Arch: "x86-64"}
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		list, _ := Commands(line)
		tool, at, _ := Recognise(list[0].Words)
		args, _ := Expand(list[0].Words[at:], nil, nil)
		c := Parse(tool, args)
		e.Evaluate(&c, tc)
	}
}
