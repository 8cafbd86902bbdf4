package declared

import (
	"strings"
	"testing"
)

func TestCMakeCallsAreTakenApart(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string // name(arguments)@depth of conditions
	}{
		{"nothing", "", nil},
		{"a call", "project(x)", []string{"project(x)@0"}},
		{"capital letters and blanks", "PROJECT  ( x  C )", []string{"project(x|C)@0"}},
		{"quotes and escapes", `set(A "b \"c\" d" e\ f)`, []string{`set(A|b \"c\" d|e\ f)@0`}},
		{"parentheses inside", "if((A) AND (B))\nx()\nendif()", []string{"if(A|AND|B)@0", "x()@1", "endif()@0"}},
		{"a comment inside", "set(A # (\n b)", []string{"set(A|b)@0"}},
		{"a bracket comment", "#[==[ ]] x( ]==] y(z)", []string{"y(z)@0"}},
		{"a bracket argument", "x([[a)b]] c)", []string{"x(c)@0"}},
		{"nested blocks", "if(A)\nforeach(B)\nx()\nendforeach()\nendif()\ny()", []string{"if(A)@0", "foreach(B)@1", "x()@2", "endforeach()@1", "endif()@0", "y()@0"}},
		{"a function", "function(f)\nadd_compile_options(-x)\nendfunction()", []string{"function(f)@0", "add_compile_options(-x)@1", "endfunction()@0"}},
		{"an end too many", "endif()\nendif()\nx()", []string{"endif()@0", "endif()@0", "x()@0"}},
		{"a semicolon parts arguments", "set(A b;c)", []string{"set(A|b|c)@0"}},
		{"an open call", "set(A b", []string{"set(A|b)@0"}},
		{"an open quotation", "set(A \"b", []string{"set(A|b)@0"}},
		{"prose", "this is no call", nil},
		{"a word and a call", "word x(y)", []string{"x(y)@0"}},
	} {
		var got []string
		for _, c := range CMakeCalls([]byte(tt.text)) {
			var args []string
			for _, a := range c.Args {
				args = append(args, a.Text)
			}
			got = append(got, c.Name+"("+strings.Join(args, "|")+")@"+string(rune('0'+c.Inside)))
		}
		if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestStringsAreFoundWithWhatTheyBelongTo(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string // text < where < call
	}{
		{"a variable", "a = 'x'", []string{"x<a<"}},
		{"a list", "a = ['x', 'y']", []string{"x<a<", "y<a<"}},
		{"lists in lists", "a = [['x'], 'y']", []string{"x<a<", "y<a<"}},
		{"a call", "f('x', 'y')", []string{"x<f<f", "y<f<f"}},
		{"a keyword", "f('x', k: 'y', l: ['z'])", []string{"x<f<f", "y<k<f", "z<l<f"}},
		{"a keyword of Python", "f(k='y', l=['z'])", []string{"y<k<f", "z<l<f"}},
		{"a method", "cc.get_supported_arguments(['-x'])", []string{"-x<cc.get_supported_arguments<cc.get_supported_arguments"}},
		{"what is added", "a += ['x']", []string{"x<a<"}},
		{"a key of a dictionary", "d = {'copts': ['x']}", []string{"copts<d<", "x<copts<"}},
		{"an index", "e['CFLAGS'] = 'x'", []string{"CFLAGS<e<", "x<CFLAGS<"}},
		{"a comment", "# a = 'x'\nb = 'y' # 'z'", []string{"y<b<"}},
		{"triple quotes", "a = '''x\ny'''\nb = \"\"\"z\"\"\"", []string{"x\ny<a<", "z<b<"}},
		{"escapes", `a = 'x\'y'`, []string{`x\'y<a<`}},
		{"a quotation that has no end", "a = 'x\nb = 'y'", []string{"x<a<", "y<b<"}},
		{"a new statement", "a = 'x'\n'y'", []string{"x<a<", "y<<"}},
		{"a call in a call", "f(k=g('x'), l='y')", []string{"x<k<g", "y<l<f"}},
		{"brackets that do not match", ")]} a = 'x' ([{", []string{"x<a<"}},
	} {
		var got []string
		for _, l := range Literals([]byte(tt.text)) {
			got = append(got, l.Text+"<"+l.Where+"<"+l.Call)
		}
		if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestAssignmentsOfMakefilesAreTakenApart(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string // name op value, "part" behind conditional ones
	}{
		{"plain", "A = b c", []string{"A = b c"}},
		{"no blanks", "A=b", []string{"A = b"}},
		{"at once", "A := b\nA ::= c", []string{"A := b", "A := c"}},
		{"if not set, added, of a shell", "A ?= b\nA += c\nA != d", []string{"A ?= b", "A += c", "A != d"}},
		{"exported and forced", "export A = b\noverride A = c\nexport override A = d", []string{"A = b", "A = c", "A = d"}},
		{"a comment behind", "A = b # c", []string{"A = b"}},
		{"a comment", "# A = b", nil},
		{"continued", "A = b \\\n c\nB = d", []string{"A = b \\\n c", "B = d"}},
		{"empty", "A =\nB = ", []string{"A = ", "B = "}},
		{"of a target", "t: A = b\nt1 t2 : A += c", []string{"A = b part", "A += c part"}},
		{"under a condition", "ifeq ($(X),y)\nA = b\nelse\nA = c\nendif\nA = d", []string{"A = b part", "A = c part", "A = d"}},
		{"a condition in a condition", "ifdef X\nifndef Y\nendif\nA = b\nendif\nA = c", []string{"A = b part", "A = c"}},
		{"a rule is none", "a: b\n\tA=c cmd\n", nil},
		{"a computed name is none", "$(A) = b", nil},
		{"two words are none", "a b = c", nil},
		{"ends of lines of Windows", "A = b\r\nB = c\r\n", []string{"A = b", "B = c"}},
	} {
		var got []string
		for _, a := range Outline([]byte(tt.text)).Assignments {
			s := a.Name + " " + a.Op + " " + tt.text[a.Value:a.End]
			if a.Part {
				s += " part"
			}
			got = append(got, s)
		}
		if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	m := Outline([]byte("a: b\n\t@$(CC) -o a b\n\techo \\\n\t x\nA = b\n"))
	if len(m.Recipes) != 2 || len(m.Assignments) != 1 {
		t.Errorf("%+v", m)
	}
}

func TestVariablesThatHoldFlags(t *testing.T) {
	for name, want := range map[string]bool{
		"CFLAGS":                  true,
		"AM_CXXFLAGS":             true,
		"app_LDFLAGS":             true,
		"LDFLAGS":                 true,
		"COPTS":                   true,
		"OPT":                     true,
		"DEB_BUILD_MAINT_OPTIONS": true,
		"LIBS":                    true,
		"NAME":                    false,
		"SOURCES":                 false,
		"":                        false,
	} {
		if got := FlagVariable(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
	for name, want := range map[string]bool{"LDFLAGS": true, "extra_link_args": true, "add_link_options": true, "CMAKE_EXE_LINKER_FLAGS": true, "CFLAGS": false, "copts": false} {
		if got := linkName(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestBuiltInOptionsOfMesonAreFlags(t *testing.T) {
	for option, want := range map[string]string{
		"b_pie=true":                 "default_options: -pie link",
		"b_pie=false":                "default_options: -no-pie link",
		"buildtype=debug":            "default_options: -O0",
		"buildtype=release":          "default_options: -O2",
		"buildtype=debugoptimized":   "default_options: -O2",
		"optimization=0":             "default_options: -O0",
		"optimization=s":             "default_options: -O2",
		"c_args=-O1":                 "default_options: -O1",
		"c_link_args=-Wl,-z,norelro": "default_options: -Wl,-z,norelro link",
		"buildtype=custom":           "",
		"warning_level=3":            "",
	} {
		got := strings.Join(read(t, "meson.build", "project('x', 'c', default_options: ['"+option+"'])\n"), ", ")
		if got != want {
			t.Errorf("%s: %q, want %q", option, got, want)
		}
	}
}

func TestLinesOfCgo(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		want       []string
	}{
		{"flags of the compiler", "// #cgo CFLAGS: -O2 -g", []string{"CFLAGS: -O2", "CFLAGS: -g"}},
		{"in a block", "/*\n#cgo CXXFLAGS: -O2\n*/", []string{"CXXFLAGS: -O2"}},
		{"of the preprocessor", "// #cgo CPPFLAGS: -DX", []string{"CPPFLAGS: -DX"}},
		{"of the linker", "// #cgo LDFLAGS: -lm -static", []string{"LDFLAGS: -lm link", "LDFLAGS: -static link"}},
		{"under a constraint", "// #cgo linux,amd64 CFLAGS: -O2", []string{"CFLAGS: -O2 part"}},
		{"packages are none", "// #cgo pkg-config: --static zlib", nil},
		{"exported lines are none", "// #cgo nocallback f", nil},
		{"quoted", "// #cgo CFLAGS: \"-DX\" '-g'", []string{"CFLAGS: -DX", "CFLAGS: -g"}},
		{"no colon", "// #cgo CFLAGS -O2", nil},
	} {
		got := read(t, "x.go", "package x\n\n"+tt.line+"\nimport \"C\"\n")
		if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
