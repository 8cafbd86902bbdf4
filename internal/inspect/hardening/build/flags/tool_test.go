package flags

import (
	"slices"
	"strings"
	"testing"
)

func TestToolsAreKnownByTheirNames(t *testing.T) {
	for name, want := range map[string]string{
		"cc":                                "cc",
		"/usr/bin/c++":                      "cc c++",
		"gcc":                               "gcc",
		"g++-13":                            "gcc c++ 13.0",
		"x86_64-linux-gnu-gcc-12":           "gcc 12.0 x86_64-linux-gnu",
		"/opt/x/aarch64-none-linux-gnu-g++": "gcc c++ aarch64-none-linux-gnu",
		"clang":                             "clang",
		"clang-19":                          "clang 19.0",
		"clang++":                           "clang c++",
		`C:\llvm\bin\clang.exe`:             "clang",
		"arm-linux-androideabi-clang++":     "clang c++ arm-linux-androideabi",
		"clang-cl":                          "msvc",
		"cl.exe":                            "msvc",
		"ld":                                "ld",
		"ld.lld":                            "ld",
		"mold":                              "ld",
		"ar":                                "ar",
		"gcc-ar":                            "ar",
		"x86_64-linux-gnu-gcc-ar-12":        "ar 12.0",
		"llvm-ar":                           "ar",
		"x86_64-linux-gnu-ar":               "ar x86_64-linux-gnu",
		"gcc-ranlib":                        "",
		"clang-tidy":                        "",
		"clang-format-14":                   "",
		"cmake":                             "",
		"rustc":                             "",
		"go":                                "",
		"c++filt":                           "",
		"accc":                              "",
		"gcc-nm":                            "",
		"ccache":                            "",
		"":                                  "",
	} {
		tool, ok := Named(name)
		got := ""
		if ok {
			parts := []string{tool.Family.String()}
			if tool.CXX {
				parts = append(parts, "c++")
			}
			if tool.Version.Known() {
				parts = append(parts, tool.Version.String())
			}
			if tool.Triple != "" {
				parts = append(parts, tool.Triple)
			}
			got = strings.Join(parts, " ")
		}
		if got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestLaunchersAreLookedThrough(t *testing.T) {
	for line, want := range map[string]string{
		"ccache gcc -c a.c":                                     "gcc -c",
		"env A=b nice -n distcc clang -c a.c":                   "clang -c",
		"CCACHE_DIR=/x ccache g++ -c a.cc":                      "g++ -c",
		"/bin/bash ../libtool --tag=CC --mode=compile gcc -c a": "gcc -c",
		"libtool --mode=link gcc -g -o x":                       "gcc -g",
		"/usr/bin/sccache /usr/bin/cc -c a.c":                   "/usr/bin/cc -c",
		"echo gcc -c a.c":                                       "",
		"rm -f gcc":                                             "",
		"ccache":                                                "",
	} {
		words := strings.Fields(line)
		tool, at, ok := Recognise(words)
		got := ""
		if ok {
			got = tool.Name + " " + words[at]
		}
		if got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
	if !IsLibtool([]string{"/bin/sh", "./libtool", "--mode=link"}) || IsLibtool([]string{"gcc", "-c"}) {
		t.Error("libtool is not told from others")
	}
}

// parse reads a command line for tests.
func parse(t *testing.T, line string) Command {
	t.Helper()
	list, ok := Commands(line)
	if !ok || len(list) != 1 {
		t.Fatalf("%s: no single command", line)
	}
	tool, at, ok := Recognise(list[0].Words)
	if !ok {
		t.Fatalf("%s: no tool", line)
	}
	args, err := Expand(list[0].Words[at:], nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	return Parse(tool, args)
}

func TestWhatACommandDoes(t *testing.T) {
	for line, want := range map[string]struct {
		action    Action
		lang, out string
		inputs    string
		shared    bool
		noProgram bool
	}{
		"cc -O2 -c a.c -o b.o":                     {action: Compile, lang: "c", out: "b.o", inputs: "a.c", noProgram: true},
		"cc -S a.c":                                {action: Compile, lang: "c", inputs: "a.c", noProgram: true},
		"g++ -c a.c":                               {action: Compile, lang: "c++", inputs: "a.c", noProgram: true},
		"cc -c a.S":                                {action: Compile, lang: "asm", inputs: "a.S", noProgram: true},
		"gcc -c x.f90":                             {action: Compile, lang: "other", inputs: "x.f90", noProgram: true},
		"cc a.c b.cc -oapp":                        {action: CompileAll, lang: "c++", out: "app", inputs: "a.c b.cc"},
		"cc a.o -lm -L x -o app":                   {action: Link, out: "app", inputs: "a.o"},
		"cc -shared a.o -o liba.so":                {action: Link, out: "liba.so", inputs: "a.o", shared: true},
		"ld -shared a.o -o liba.so":                {action: Link, out: "liba.so", inputs: "a.o", shared: true},
		"ld -r a.o b.o -o c.o":                     {action: Link, out: "c.o", inputs: "a.o b.o", noProgram: true},
		"ar qc liba.a a.o b.o":                     {action: Archive, out: "liba.a", inputs: "a.o b.o", noProgram: true},
		"ar x liba.a":                              {action: Nothing, out: "liba.a", noProgram: true},
		"cc -E a.c":                                {action: Nothing, lang: "c", inputs: "a.c", noProgram: true},
		"cc --version":                             {action: Nothing, noProgram: true},
		"cc -print-file-name=crt1.o":               {action: Nothing, noProgram: true},
		"cc -x c - -o x":                           {action: Nothing, out: "x", noProgram: true},
		"cc -x c++ -c generated":                   {action: Compile, lang: "c++", inputs: "generated", noProgram: true},
		"cc -MD -MT x -MF y.d -include z.h -c a.c": {action: Compile, lang: "c", inputs: "a.c", noProgram: true},
		"cc -c a.o":                                {action: Nothing, inputs: "a.o", noProgram: true},
		"clang -c -Xclang -load -Xclang plugin.so a.mm": {action: Compile, lang: "c++", inputs: "a.mm", noProgram: true},
	} {
		c := parse(t, line)
		if c.Action != want.action || c.Lang != want.lang || c.Output != want.out || strings.Join(c.Inputs, " ") != want.inputs || c.Shared != want.shared || c.Links() == want.noProgram {
			t.Errorf("%s: action %d lang %q out %q in %q shared %v links %v", line, c.Action, c.Lang, c.Output, c.Inputs, c.Shared, c.Links())
		}
	}
}

func TestToolchainsSayWhatTheyAre(t *testing.T) {
	for text, want := range map[string]Toolchain{
		"gcc version 12.2.0 (Debian 12.2.0-14+deb12u1) \n":                                {Family: GCC, Version: Version{12, 2}, Distro: "debian"},
		"cc (Debian 12.2.0-14+deb12u1) 12.2.0":                                            {Family: GCC, Version: Version{12, 2}, Distro: "debian"},
		"GCC: (Ubuntu 13.2.0-23ubuntu4) 13.2.0":                                           {Family: GCC, Version: Version{13, 2}, Distro: "ubuntu"},
		"Debian clang version 14.0.6\nTarget: x86_64-pc-linux-gnu\n":                      {Family: Clang, Version: Version{14, 0}, Distro: "debian", Arch: "x86-64"},
		"Apple clang version 15.0.0 (clang-1500.3.9.4)\nTarget: arm64-apple-darwin23.5.0": {Family: Clang, Version: Version{15, 0}, Distro: "apple", Arch: "arm64"},
		"gcc version 13.2.1 20240309 (Alpine 13.2.1_git20240309)":                         {Family: GCC, Version: Version{13, 2}, Distro: "alpine"},
	} {
		got, ok := ParseToolchain(text)
		if !ok || got.Family != want.Family || got.Version != want.Version || got.Distro != want.Distro || got.Arch != want.Arch {
			t.Errorf("%q: %+v", text, got)
		}
	}
	for _, text := range []string{"", "version", "checking for gcc version", "the version 12 of this", "Makefile (GNU) 4.3", "rustc 1.80.0 (051478957 2024-07-21)"} {
		if got, ok := ParseToolchain(text); ok {
			t.Errorf("%q is taken for %+v", text, got)
		}
	}
}

func TestDefaultsOfToolchains(t *testing.T) {
	ids := func(tc Toolchain) string {
		var out []string
		for _, d := range tc.Defaults() {
			out = append(out, d.Option)
		}
		slices.Sort(out)
		return strings.Join(slices.Compact(out), " ")
	}
	for want, tc := range map[string]Toolchain{
		"noexecstack relro":     {},
		"noexecstack pie relro": {Distro: "debian", Family: GCC, Version: Version{12, 2}},
		"bind-now cf-protection format-security fortify-source noexecstack pie relro stack-clash stack-protector": {Distro: "ubuntu", Family: GCC, Version: Version{13, 2}},
	} {
		if got := ids(tc); got != want {
			t.Errorf("%+v: %s", tc, got)
		}
	}
	// What the compiler says of itself counts instead of the table.
	help := "The following options are language-independent:\n  -fPIE                       \t\t[disabled]\n  -fstack-protector-strong    \t\t[enabled]\n  -fstack-clash-protection    \t\t[disabled]\n"
	tc, ok := ParseToolchain("gcc version 12.2.0 (Debian 12.2.0-14)\n" + help)
	if got := ids(tc); !ok || got != "noexecstack relro stack-protector" {
		t.Errorf("gcc -Q: %s", got)
	}
	if tc, err := NamedToolchain("ubuntu/gcc-13"); err != nil || tc.Family != GCC || tc.Version.Major != 13 {
		t.Errorf("%+v %v", tc, err)
	}
	for _, name := range []string{"", "plan9", "debian/rustc"} {
		if _, err := NamedToolchain(name); err == nil {
			t.Errorf("%q is a toolchain", name)
		}
	}
	for triple, want := range map[string]string{
		"x86_64-linux-gnu":  "x86-64",
		"i686-pc-linux":     "i386",
		"aarch64-linux-gnu": "arm64",
		"armv7-a":           "arm",
		"powerpc64le-linux": "ppc64le",
		"riscv64-unknown":   "riscv64",
		"mips":              "",
		"":                  "",
	} {
		if got := ArchOfTriple(triple); got != want {
			t.Errorf("%s: %s", triple, got)
		}
	}
}
