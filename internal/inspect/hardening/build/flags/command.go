package flags

import (
	"path"
	"slices"
	"strings"
)

// An Action is what a command does.
type Action uint8

// The actions of commands.
const (
	Nothing    Action = iota // asks the tool something, preprocesses, or is a probe
	Compile                  // sources to objects
	Link                     // objects to a program or library
	CompileAll               // sources to a program in one go
	Archive                  // objects to a static archive
)

// A Command is a compiler, linker or archiver with what it is told.
type Command struct {
	Tool     Tool
	Action   Action
	Lang     string // of the sources: "c", "c++", "asm", or ""
	Inputs   []string
	Output   string // as written, or ""
	Shared   bool   // makes a shared library
	Partial  bool   // makes one object of several (-r)
	compile  []token
	link     []token
	standard []Arg
}

// Compiles reports whether the command compiles sources.
func (c *Command) Compiles() bool { return c.Action == Compile || c.Action == CompileAll }

// Links reports whether the command makes a program or a shared library.
func (c *Command) Links() bool {
	return (c.Action == Link || c.Action == CompileAll) && !c.Partial
}

// Libtool makes the command one that libtool was asked for: its -static is about
// libraries, and what ends with .la is a library.
func (c *Command) Libtool() {
	c.compile = slices.DeleteFunc(c.compile, func(t token) bool { return t.text == "-static" || t.text == "-shared" })
	c.Shared = strings.HasSuffix(c.Output, ".la")
}

// Args returns the arguments behind the tool, with response files expanded.
func (c *Command) Args() []Arg { return c.standard }

// A token is one option in the form that the tables know, with the index of the
// argument it is from.
type token struct {
	text string
	at   int32
}

// arg returns the argument that a token is from. Of a keyword that stands apart from
// its -z, the text is both.
func (c *Command) arg(t token) Arg {
	a := c.standard[t.at]
	if keyword, ok := strings.CutPrefix(t.text, "-z "); ok && !strings.Contains(a.Text, "-z") {
		if a.Text == keyword {
			a.Text = t.text // of "-z now"
		} else {
			a.Text = "-Wl,-z," + keyword // of "-Wl,-z -Wl,now"
		}
	}
	return a
}

// Parse reads the arguments of a tool. Options that take the next argument keep it,
// -D X becomes -DX, and what is for the preprocessor, Clang's front end or the
// linker gets into the order in which they see it.
func Parse(t Tool, args []Arg) Command {
	c := Command{Tool: t, standard: args, compile: make([]token, 0, len(args))}
	if t.Family == Archiver {
		c.archive()
		return c
	}
	p := parser{c: &c}
	for p.at < len(args) {
		p.argument()
	}
	p.finish()
	return c
}

// archive reads the arguments of ar: operation, archive, members.
func (c *Command) archive() {
	for i, a := range c.standard {
		switch {
		case i == 0 || strings.HasPrefix(a.Text, "-"):
		case c.Output == "":
			c.Output = a.Text
		default:
			c.Inputs = append(c.Inputs, a.Text)
		}
	}
	op := ""
	if len(c.standard) > 0 {
		op = strings.TrimPrefix(c.standard[0].Text, "-")
	}
	if c.Output != "" && strings.ContainsAny(op, "qr") {
		c.Action = Archive
	}
}

// parser is the state of Parse.
type parser struct {
	c             *Command
	at            int
	front, clang  []token // -Wp and -Xpreprocessor, -Xclang: seen behind the rest
	noLink, query bool
	lang          string
	pendingZ      bool
}

// next takes the next argument, which token then belongs to.
func (p *parser) next() (string, bool) {
	if p.at >= len(p.c.standard) {
		return "", false
	}
	p.at++
	return p.c.standard[p.at-1].Text, true
}

// token makes a token of the argument that was taken last.
func (p *parser) token(text string) token { return token{text, int32(p.at - 1)} }

func (p *parser) argument() {
	text, _ := p.next()
	switch {
	case text == "-" || !strings.HasPrefix(text, "-") && !(p.c.Tool.Family == MSVC && strings.HasPrefix(text, "/")):
		p.input(text)
	case p.c.Tool.Family == Linker:
		p.linker(text)
	case strings.HasPrefix(text, "-Wl,"):
		for part := range strings.SplitSeq(text[4:], ",") {
			p.linkerToken(p.token(part))
		}
	case text == "-Xlinker", text == "-z":
		if text == "-z" {
			p.linkerToken(p.token("-z"))
		}
		if n, ok := p.next(); ok {
			p.linkerToken(p.token(n))
		}
	case strings.HasPrefix(text, "-Wp,"):
		for part := range strings.SplitSeq(text[4:], ",") {
			p.front = append(p.front, p.token(part))
		}
	case text == "-Xpreprocessor":
		if n, ok := p.next(); ok {
			p.front = append(p.front, p.token(n))
		}
	case text == "-Xclang":
		if n, ok := p.next(); ok {
			p.clang = append(p.clang, p.token(n))
		}
	default:
		p.option(text)
	}
}

// input takes a file, or the language of one.
func (p *parser) input(text string) {
	if text == "-" || text == "/dev/null" {
		p.query = true
		return
	}
	p.c.Inputs = append(p.c.Inputs, text)
	lang := p.lang
	if lang == "" || lang == "none" {
		lang = Language(text)
	}
	if lang != "" && p.c.Lang != "c++" {
		p.c.Lang = lang
	}
}

// Language is the language of a source file by its name, or "" for what is no
// source: "c", "c++", "asm", or "other" for what the driver hands to other front
// ends.
func Language(file string) string {
	switch ext := path.Ext(file); ext {
	case ".c", ".m", ".i":
		return "c"
	case ".cc", ".cpp", ".cxx", ".c++", ".C", ".CPP", ".cp", ".mm", ".ii", ".cppm", ".ixx":
		return "c++"
	case ".s", ".S", ".sx", ".asm":
		return "asm"
	case ".f", ".F", ".f90", ".F90", ".for", ".d", ".go", ".adb", ".ads", ".cu":
		return "other"
	}
	return ""
}

// option takes one option of a driver, with its value where that is the next
// argument.
func (p *parser) option(text string) {
	switch text {
	case "-c", "-S":
		p.noLink = true
	case "-E", "-M", "-MM", "-fsyntax-only", "--version", "-dumpversion", "-dumpmachine", "-###", "-V", "-qversion", "--help", "-cc1", "-cc1as":
		p.query = true
	case "-o":
		if n, ok := p.next(); ok {
			p.c.Output = n
		}
		return
	case "-x":
		if n, ok := p.next(); ok {
			p.language(n)
		}
		return
	case "-D", "-U":
		if n, ok := p.next(); ok {
			p.c.compile = append(p.c.compile, p.token(text+n))
		}
		return
	case "-shared", "-dynamiclib", "-bundle":
		p.c.Shared = true
	case "-r":
		p.c.Partial = true
	case "-target", "-arch":
		if n, ok := p.next(); ok {
			p.c.compile = append(p.c.compile, p.token(text+"="+n))
		}
		return
	}
	if takesNext(text) {
		p.next()
		return
	}
	switch {
	case strings.HasPrefix(text, "-o") && len(text) > 2 && !strings.HasPrefix(text, "-objc"):
		p.c.Output = text[2:]
	case strings.HasPrefix(text, "-x") && len(text) > 2:
		p.language(text[2:])
	case strings.HasPrefix(text, "-print-"), strings.HasPrefix(text, "--print-"):
		p.query = true
	default:
		p.c.compile = append(p.c.compile, p.token(text))
	}
}

func (p *parser) language(name string) {
	switch {
	case strings.HasPrefix(name, "c++"), strings.HasPrefix(name, "objective-c++"):
		p.lang = "c++"
	case name == "c", name == "cpp-output", name == "objective-c":
		p.lang = "c"
	case strings.HasPrefix(name, "assembler"):
		p.lang = "asm"
	case name == "none":
		p.lang = ""
	default:
		p.lang = "other"
	}
}

// takesNext says that the value of an option is the next argument.
func takesNext(text string) bool {
	switch text {
	case "-I", "-L", "-l", "-include", "-imacros", "-isystem", "-iquote", "-idirafter", "-isysroot", "-iprefix", "-iwithprefix", "-MF", "-MT", "-MQ", "-MJ",
		"-T", "-u", "-e", "-b", "-B", "-aux-info", "-mllvm", "-Xassembler", "-framework", "-G", "--param", "-dumpbase", "-dumpdir", "-rpath", "-install_name", "-soname",
		"-current_version", "-compatibility_version", "--sysroot", "-F", "-Xarch_host", "-Xarch_device", "-include-pch", "-wrapper", "-specs":
		return true
	}
	return false
}

// linker takes an option of a linker that is called directly.
func (p *parser) linker(text string) {
	switch text {
	case "-o", "--output":
		if n, ok := p.next(); ok {
			p.c.Output = n
		}
	case "-z":
		p.linkerToken(p.token("-z"))
		if n, ok := p.next(); ok {
			p.linkerToken(p.token(n)) // no input: "-z now"
		}
	case "-m", "-L", "-l", "-T", "-e", "-u", "-h", "-soname", "-rpath", "-dynamic-linker", "--dynamic-linker", "-plugin":
		p.next()
	case "-v", "-V", "--version", "--help":
		p.query = true
	default:
		p.linkerToken(p.token(text))
	}
}

// linkerToken joins -z with its keyword and gives long options one dash pair.
func (p *parser) linkerToken(t token) {
	switch {
	case p.pendingZ:
		p.pendingZ = false
		t.text = "-z " + t.text
	case t.text == "-z":
		p.pendingZ = true
		return
	case strings.HasPrefix(t.text, "-z") && len(t.text) > 2:
		t.text = "-z " + t.text[2:]
	}
	switch t.text {
	case "-shared", "--shared", "-Bshareable":
		p.c.Shared = true
	case "-r", "--relocatable", "-i":
		p.c.Partial = true
	case "--pie", "--pic-executable":
		t.text = "-pie"
	case "-as-needed", "-no-as-needed":
		t.text = "-" + t.text
	}
	p.c.link = append(p.c.link, t)
}

// finish settles the action.
func (p *parser) finish() {
	c := p.c
	c.compile = append(append(c.compile, p.front...), p.clang...)
	sources := false
	for _, in := range c.Inputs {
		sources = sources || Language(in) != "" || p.lang != ""
	}
	switch {
	case p.query, len(c.Inputs) == 0:
	case c.Tool.Family == Linker:
		c.Action = Link
	case c.Tool.Family == MSVC:
		c.Action = Compile
	case p.noLink:
		c.Action = Compile
	case sources:
		c.Action = CompileAll
	default:
		c.Action = Link
	}
	if c.Action == Compile && !sources {
		c.Action = Nothing
	}
	if c.Lang == "c" && c.Tool.CXX {
		c.Lang = "c++"
	}
}
