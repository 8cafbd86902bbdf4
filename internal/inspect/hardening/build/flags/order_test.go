package flags

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ossay-dev/ossay/internal/core/budget"
)

// command writes a command line that an option of the table applies to, with a place
// for arguments.
func command(o *Option) (before, after string) {
	tool, source := "gcc", "a.c"
	for _, l := range o.Lang {
		if l == "c++" {
			tool, source = "g++", "a.cc"
		}
	}
	for _, a := range o.Arch {
		if a == "arm64" && len(o.Arch) == 1 {
			tool = "aarch64-linux-gnu-" + tool
		}
	}
	if !o.Compile {
		after := " a.o"
		if o.ID == "nodlopen" {
			after = " -shared a.o"
		}
		return tool, after
	}
	return tool + " -O2", " -c " + source
}

// handed are the ways to hand a word of the table to the step that it is about.
func handed(word string) []string {
	keyword, ok := strings.CutPrefix(word, "-z ")
	switch {
	case ok:
		return []string{"-Wl,-z," + keyword, "-Wl,-z -Wl," + keyword, "-Wl,-z" + keyword, "-z " + keyword, "-Xlinker -z -Xlinker " + keyword, "-Wl,-O1,-z," + keyword + ",--hash-style=gnu"}
	case strings.HasPrefix(word, "--"):
		return []string{"-Wl," + word, "-Xlinker " + word}
	case strings.HasPrefix(word, "-D"), strings.HasPrefix(word, "-U"):
		return []string{word, word[:2] + " " + word[2:]}
	}
	return []string{word}
}

func TestOfTwoArgumentsOfEveryFamilyTheLastWinsHoweverTheyAreHanded(t *testing.T) {
	engine, err := NewEngine()
	if err != nil {
		t.Fatal(err)
	}
	list := engine.Options()
	type word struct {
		text  string
		state State
	}
	newest := Toolchain{Family: GCC, Version: Version{99, 0}, Arch: "x86-64"}
	pairs := 0
	for i := range list {
		o := &list[i]
		var words []word
		for _, part := range []struct {
			list  []string
			state State
		}{{o.On, Set}, {o.Weak, Weak}, {o.Off, Disabled}} {
			for _, w := range part.list {
				words = append(words, word{w, part.state})
			}
		}
		before, after := command(o)
		for _, first := range words {
			for _, last := range words {
				for _, a := range handed(first.text) {
					for _, b := range handed(last.text) {
						line := before + " " + a + " -g " + b + after
						c := parse(t, line)
						e := engine.Evaluate(&c, newest)[i]
						ok, _ := o.Supported(GCC, Version{99, 0})
						if want := last.state; e.State != want && ok {
							t.Errorf("%s: %s is %s, want %s", line, o.ID, e.State, want)
						}
						if pairs++; pairs > 20_000 {
							t.Fatal("the table has grown: take fewer pairs")
						}
					}
				}
			}
		}
	}
	if pairs < 200 {
		t.Errorf("%d pairs only", pairs)
	}
}

func TestWhatIsSaidAnywhereOutranksWhatIsImplied(t *testing.T) {
	list, err := Options()
	if err != nil {
		t.Fatal(err)
	}
	gcc14 := Toolchain{Family: GCC, Version: Version{14, 1}, Arch: "x86-64"}
	for i := range list {
		o := &list[i]
		implied := false
		for _, w := range o.Implied {
			implied = implied || w == "-fhardened"
		}
		if !implied || o.ID == "fortify-source" {
			continue
		}
		before, after := command(o)
		if e := state(t, o.ID, before+" -fhardened"+after, gcc14); e.State != Implied || e.By.Text != "-fhardened" {
			t.Errorf("%s: %s by %q", o.ID, e.State, e.By.Text)
		}
		if e := state(t, o.ID, before+" -fhardened -fno-hardened"+after, gcc14); e.State == Implied {
			t.Errorf("%s is implied by what was taken back", o.ID)
		}
		for _, off := range o.Off {
			for _, line := range []string{before + " -fhardened " + handed(off)[0] + after, before + " " + handed(off)[0] + " -fhardened" + after} {
				if e := state(t, o.ID, line, gcc14); e.State != Disabled {
					t.Errorf("%s: %s is %s", line, o.ID, e.State)
				}
			}
		}
		for _, weak := range o.Weak {
			if e := state(t, o.ID, before+" "+weak+" -fhardened"+after, gcc14); e.State != Weak {
				t.Errorf("%s behind %s: %s", o.ID, weak, e.State)
			}
		}
		for _, old := range []Toolchain{{Family: GCC, Version: Version{13, 3}, Arch: "x86-64"}, {Family: Clang, Version: Version{19, 0}, Arch: "x86-64"}} {
			line := before + " -fhardened" + after
			if old.Family == Clang {
				line = strings.NewReplacer("gcc", "clang", "g++", "clang++").Replace(line)
			}
			if e := state(t, o.ID, line, old); e.State != NoEffect && e.State != ByDefault && e.State != Unavailable {
				t.Errorf("%s has no -fhardened, and %s is %s", line, o.ID, e.State)
			}
		}
	}
}

// fortifyOracle is what the preprocessor and the headers make of arguments, written
// down a second time: macros in order, then -Wp and -Xpreprocessor in order.
func fortifyOracle(words []string) (state string, level int) {
	optimised, said := "", false
	var late []string
	apply := func(w string) {
		switch {
		case w == "-U_FORTIFY_SOURCE":
			level, said = 0, true
		case w == "-D_FORTIFY_SOURCE":
			level, said = 1, true
		case strings.HasPrefix(w, "-D_FORTIFY_SOURCE="):
			level, _ = strconv.Atoi(w[len("-D_FORTIFY_SOURCE="):])
			said = true
		}
	}
	for _, w := range words {
		switch {
		case strings.HasPrefix(w, "-Wp,"):
			late = append(late, w[4:])
		case strings.HasPrefix(w, "-O"):
			optimised = w
		default:
			apply(w)
		}
	}
	for _, w := range late {
		apply(w)
	}
	switch {
	case !said:
		return "missing", 0
	case level == 0:
		return "disabled", 0
	case optimised == "" || optimised == "-O0":
		return "no-effect", 0
	case level < 3:
		return "weak", level
	}
	return "set", level
}

func TestEveryOrderOfFourArgumentsOfFortify(t *testing.T) {
	words := []string{"-O0", "-O2", "-D_FORTIFY_SOURCE=3", "-D_FORTIFY_SOURCE=2", "-D_FORTIFY_SOURCE", "-U_FORTIFY_SOURCE", "-Wp,-D_FORTIFY_SOURCE=3", "-Wp,-U_FORTIFY_SOURCE"}
	engine, err := NewEngine()
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(words) * len(words) * len(words) * len(words) {
		line := []string{words[n%8], words[n/8%8], words[n/64%8], words[n/512]}
		args := make([]Arg, 0, 6)
		for i, w := range append(line, "-c", "a.c") {
			args = append(args, Arg{Text: w, Index: i + 1})
		}
		c := Parse(Tool{Name: "gcc", Family: GCC}, args)
		var got Effect
		for _, e := range engine.Evaluate(&c, gcc12()) {
			if e.Option.ID == "fortify-source" {
				got = e
			}
		}
		want, level := fortifyOracle(line)
		if got.State.String() != want || (want == "set" || want == "weak") && got.Level != level {
			t.Fatalf("%v: %s %d, want %s %d", line, got.State, got.Level, want, level)
		}
	}
}

func TestArgumentsOfResponseFilesKeepTheirPlaceInTheOrder(t *testing.T) {
	files := map[string]string{"on.rsp": "-fstack-protector-strong\n-Wl,-z,now", "off.rsp": "-fno-stack-protector '-Wl,-z,lazy' @deep.rsp", "deep.rsp": "-g\t-g"}
	read := func(name string) ([]byte, bool) { s, ok := files[name]; return []byte(s), ok }
	for line, want := range map[string]string{
		"@on.rsp -c a.c":                           "set argument 1 of @on.rsp",
		"@on.rsp @off.rsp -c a.c":                  "disabled argument 1 of @off.rsp",
		"@off.rsp @on.rsp -c a.c":                  "set argument 1 of @on.rsp",
		"@off.rsp -fstack-protector-strong -c a.c": "set argument 2",
		"-fstack-protector-strong @off.rsp -fstack-protector -c a.c @on.rsp": "set argument 1 of @on.rsp",
		"-fstack-protector-strong @off.rsp -c a.c -fstack-protector":         "weak argument 5",
		"-Xclang @off.rsp -fstack-protector-strong -c a.c":                   "disabled argument 1 of @off.rsp",
		"-c a.c -o @on.rsp": "",
	} {
		args, err := Expand(strings.Fields(line), read, budget.New(budget.Default(), 1))
		if err != nil {
			t.Fatal(err)
		}
		engine, err := NewEngine()
		if err != nil {
			t.Fatal(err)
		}
		c := Parse(Tool{Name: "clang", Family: Clang}, args)
		for _, e := range engine.Evaluate(&c, Toolchain{Arch: "x86-64"}) {
			if e.Option.ID == "stack-protector" && want != "" {
				if got := e.State.String() + " " + e.By.Place(); got != want {
					t.Errorf("%s: %s, want %s", line, got, want)
				}
			}
		}
	}
}

func TestOptionsWithAValueOfTheirOwnDoNotHideOthers(t *testing.T) {
	for line, want := range map[string]string{
		"gcc -MF -fno-stack-protector -fstack-protector-strong -c a.c":         "set",
		"gcc -fstack-protector-strong -MF -fno-stack-protector -c a.c":         "set",
		"gcc -fstack-protector-strong -o -fno-stack-protector -c a.c":          "set",
		"gcc -fstack-protector-strong -include -fno-stack-protector -c a.c":    "set",
		"gcc -fstack-protector-strong -D -fno-stack-protector -c a.c":          "set",
		"gcc -fstack-protector-strong -I -fno-stack-protector -c a.c":          "set",
		"gcc -fstack-protector-strong -Xassembler -fno-stack-protector -c a.c": "set",
		"gcc -fstack-protector-strong --param x=1 -fno-stack-protector -c a.c": "disabled",
		"gcc -fstack-protector-strong -I. -fno-stack-protector -c a.c":         "disabled",
		"gcc -fstack-protector-strong -MD -fno-stack-protector -c a.c":         "disabled",
		"gcc -fstack-protector-strong -Wl,-fno-stack-protector -c a.c":         "set",
		"gcc -fstack-protector-strong -DX=-fno-stack-protector -c a.c":         "set",
		"gcc -fstack-protector-strong -c a.c -o":                               "set",
		"gcc -fstack-protector-strong -c a.c -Xclang":                          "set",
	} {
		if e := state(t, "stack-protector", line, gcc12()); e.State.String() != want {
			t.Errorf("%s: %s, want %s", line, e.State, want)
		}
	}
}

func TestLanguagesOfFilesAndOfX(t *testing.T) {
	for line, want := range map[string]string{
		"gcc -c a.c": "c", "gcc -c a.m": "c", "gcc -c a.i": "c", "gcc -c a.cc": "c++", "gcc -c a.C": "c++", "gcc -c a.mm": "c++", "gcc -c a.cppm": "c++", "gcc -c a.s": "asm", "gcc -c a.S": "asm", "gcc -c a.f90": "other", "gcc -c a.cu": "other",
		"gcc -x c -c a.S": "c", "gcc -x c++ -c a.c": "c++", "gcc -xc++ -c a.c": "c++", "gcc -x c++ -c a.cc -x none": "c++", "gcc -x none -c a.c": "c", "gcc -x assembler-with-cpp -c a.c": "asm", "gcc -x objective-c++ -c a": "c++", "gcc -x objective-c -c a": "c", "gcc -x cpp-output -c a": "c", "gcc -x f95 -c a.c": "other",
		"g++ -c a.c": "c++", "g++ -c a.s": "asm", "clang++ -x c -c a.c": "c++", "gcc a.o": "", "gcc -c a.c b.cc": "c++", "gcc -c a.cc b.c": "c++",
	} {
		if got := parse(t, line).Lang; got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}

func TestLinkersThatAreCalledDirectly(t *testing.T) {
	for line, want := range map[string]string{
		"ld a.o -o a":              "a missing",
		"ld -z now a.o --output a": "a set",
		"ld -znow -m elf_x86_64 -dynamic-linker /lib/ld.so a.o": " set",
		"ld.lld -z now -z lazy a.o -o a":                        "a disabled",
		"ld -L now -z lazy -z now -rpath now a.o -o a":          "a set",
		"ld -r -z now a.o -o b.o":                               "b.o not-applicable",
		"ld --relocatable a.o -o b.o":                           "b.o not-applicable",
		"ld -v":                                                 " not-applicable",
		"x86_64-linux-gnu-ld --shared -z now a.o -o a.so":       "a.so set",
		"ld a.o -z": " missing",
	} {
		c := parse(t, line)
		e := state(t, "bind-now", line, Toolchain{})
		if got := c.Output + " " + e.State.String(); got != want {
			t.Errorf("%s: %q, want %q", line, got, want)
		}
	}
}

func TestCommandsOfLibtoolAreAboutLibraries(t *testing.T) {
	for line, want := range map[string]bool{
		"gcc -shared -o libx.la a.lo": true,
		"gcc -o libx.la a.lo":         true,
		"gcc -static -o app a.o":      false,
		"gcc -shared -o app a.o":      false,
	} {
		c := parse(t, line)
		c.Libtool()
		if c.Shared != want {
			t.Errorf("%s: a library %v", line, c.Shared)
		}
		e, err := NewEngine()
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range e.Evaluate(&c, Toolchain{Family: GCC, Distro: "debian", Version: Version{12, 2}}) {
			if x.Option.ID == "pie" && !want && x.State != ByDefault {
				t.Errorf("%s: -static of libtool is no -static of the linker: %s", line, x.State)
			}
		}
	}
}

func TestSanitizersThatStayOn(t *testing.T) {
	for args, want := range map[string]string{
		"":                            "",
		"-fsanitize=address":          "address",
		"-fsanitize=thread,undefined": "undefined",
		"-fsanitize=cfi":              "",
		"-fsanitize=safe-stack":       "",
		"-fsanitize=address -fno-sanitize=address":        "",
		"-fsanitize=address -fno-sanitize=thread":         "address",
		"-fno-sanitize=address -fsanitize=address":        "address",
		"-fsanitize=address -fno-sanitize=thread,address": "",
		"-fsanitize=undefined -fsanitize-trap=all":        "",
		"-fsanitize=address -fsanitize-trap=all":          "address",
		"-fsanitize=kernel-address":                       "kernel-address",
		"-fno-sanitize=all":                               "",
	} {
		e := state(t, "sanitizer", "clang "+args+" -c a.c", Toolchain{})
		got := ""
		if e.State == Disabled {
			got = strings.TrimSuffix(strings.TrimPrefix(e.Why, "-fsanitize="), " is for development")
		}
		if got != want {
			t.Errorf("%s: %q, want %q", args, got, want)
		}
	}
}

func TestTargetsWithoutELFHaveNoOptionsOfELF(t *testing.T) {
	for _, line := range []string{
		"x86_64-w64-mingw32-gcc a.o -o a.exe", "clang --target=x86_64-pc-windows-msvc a.o -o a.exe", "clang -target arm64-apple-macos12 a.o -o a", "clang --target=wasm32-wasi a.o -o a.wasm",
	} {
		for _, option := range []string{"relro", "bind-now", "noexecstack", "as-needed", "pie"} {
			if e := state(t, option, line, Toolchain{}); e.State != NotApplicable {
				t.Errorf("%s: %s is %s", line, option, e.State)
			}
		}
	}
	if e := state(t, "relro", "clang --target=x86_64-pc-windows-msvc --target=x86_64-linux-gnu a.o", Toolchain{}); e.State != ByDefault {
		t.Errorf("the last target counts: %s", e.State)
	}
	if e := state(t, "stack-protector", "x86_64-w64-mingw32-gcc -c a.c", Toolchain{}); e.State != Missing {
		t.Errorf("guards are for every system: %s", e.State)
	}
}

func TestArgumentsKeepWhatTheyWereWrittenAs(t *testing.T) {
	c := parse(t, "gcc -D A -Wl,-z -Wl,now -x c a -o b")
	var got []string
	for _, a := range c.Args() {
		got = append(got, strconv.Itoa(a.Index)+" "+a.Text)
	}
	if diff := cmp.Diff([]string{"1 -D", "2 A", "3 -Wl,-z", "4 -Wl,now", "5 -x", "6 c", "7 a", "8 -o", "9 b"}, got); diff != "" {
		t.Error(diff)
	}
}
