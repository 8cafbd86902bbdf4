package flags

import (
	"slices"
	"strings"
)

// A State says what a command makes of an option.
type State uint8

// The states of an option in a command.
const (
	NotApplicable State = iota // the option is about other languages, machines or steps
	Set                        // an argument gives it
	Implied                    // another option brings it
	ByDefault                  // the toolchain gives it without being asked
	Weak                       // it is given at a lower level than the guide asks for
	Missing                    // nobody gives it
	Disabled                   // an argument takes it back
	NoEffect                   // it is given, and does nothing
	Unavailable                // the compiler does not have it
)

// String returns the word for s.
func (s State) String() string {
	return [...]string{"not-applicable", "set", "implied", "default", "weak", "missing", "disabled", "no-effect", "unavailable"}[s]
}

// Good reports whether the program has what the option gives, or cannot have it.
func (s State) Good() bool { return s <= ByDefault || s == Unavailable }

// An Effect is what one command makes of one option.
type Effect struct {
	Option *Option
	State  State
	By     Arg    // the argument that decided, if one did
	Why    string // what decided beside it, as half a sentence, or ""
	Level  int    // of fortify-source
}

// An Engine evaluates commands against the options of the guide. It is not safe for
// concurrent use.
type Engine struct {
	options  []Option
	words    map[string][]meaning // arguments that set or unset options
	last     string               // the key of the toolchain of the last command, with its defaults
	defaults []Default
}

// A meaning is what an argument does to an option.
type meaning struct {
	option int
	state  State
}

// NewEngine returns an engine for the options of the guide.
func NewEngine() (*Engine, error) {
	list, err := Options()
	e := &Engine{options: list, words: make(map[string][]meaning)}
	for i := range list {
		for _, part := range []struct {
			words []string
			state State
		}{{list[i].On, Set}, {list[i].Weak, Weak}, {list[i].Off, Disabled}} {
			for _, w := range part.words {
				e.words[w] = append(e.words[w], meaning{i, part.state})
			}
		}
	}
	return e, err
}

// defaultsOf remembers the defaults of one toolchain, since most commands of a build
// have the same.
func (e *Engine) defaultsOf(t Toolchain) []Default {
	if key := t.Key(); key != e.last {
		e.last, e.defaults = key, t.Defaults()
	}
	return e.defaults
}

// Options returns the options that the engine knows, in the order of its answers.
func (e *Engine) Options() []Option { return e.options }

// Evaluate says what the command does to each option. Of a command that compiles and links
// both steps count. known is what is known of the toolchain beside what the command
// itself tells. The answers are in the order of [Engine.Options].
func (e *Engine) Evaluate(c *Command, known Toolchain) []Effect {
	x := newContext(c, known)
	x.defaults = e.defaultsOf(x.tools)
	out := make([]Effect, len(e.options))
	for i := range out {
		out[i].State = Missing
	}
	e.scan(c, c.compile, out, func(o *Option) bool { return o.Compile })
	e.scan(c, c.link, out, func(o *Option) bool { return o.Link })
	for i := range e.options {
		o := &e.options[i]
		out[i] = x.effect(o, out[i])
		out[i].Option = o
	}
	return out
}

// scan lets the last argument of each family win.
func (e *Engine) scan(c *Command, list []token, out []Effect, about func(*Option) bool) {
	for _, t := range list {
		for _, m := range e.words[t.text] {
			if about(&e.options[m.option]) {
				out[m.option].State, out[m.option].By = m.state, c.arg(t)
			}
		}
	}
}

// context is a command with what its options need to know of one another.
type context struct {
	c        *Command
	tools    Toolchain
	defaults []Default
	hardened *token // -fhardened
	level    string // the last -O
	levelAt  Arg
	lto      bool
	kernel   bool // freestanding code, which has no C library
	elf      bool // makes ELF files, as far as is known
}

func newContext(c *Command, known Toolchain) *context {
	x := &context{c: c, tools: merge(c, known)}
	x.elf = x.tools.Distro != "apple" && elfTriple(c.Tool.Triple)
	for i := range c.compile {
		t := &c.compile[i]
		switch {
		case strings.HasPrefix(t.text, "-O"):
			x.level, x.levelAt = t.text, c.arg(*t)
		case t.text == "-fhardened":
			x.hardened = t
		case t.text == "-fno-hardened":
			x.hardened = nil
		case strings.HasPrefix(t.text, "-target="), strings.HasPrefix(t.text, "--target="):
			x.elf = elfTriple(t.text)
		case strings.HasPrefix(t.text, "-flto"):
			x.lto = true
		case t.text == "-fno-lto":
			x.lto = false
		case t.text == "-ffreestanding", t.text == "-nostdlibinc", t.text == "-D__KERNEL__":
			x.kernel = true
		}
	}
	return x
}

// elfTriple says that a target may make ELF files: it is none of Windows, Apple's
// systems or WebAssembly.
func elfTriple(triple string) bool {
	for _, other := range []string{"mingw", "windows", "cygwin", "darwin", "apple", "wasm"} {
		if strings.Contains(triple, other) {
			return false
		}
	}
	return true
}

// merge joins what is known with what the command says of its compiler.
func merge(c *Command, known Toolchain) Toolchain {
	t := known
	if f := c.Tool.Family; f == GCC || f == Clang {
		if known.Family != f && known.Family != NoTool {
			t.Version, t.Probed = Version{}, nil
		}
		t.Family = f
	}
	if c.Tool.Version.Known() && c.Tool.Version.Major != t.Version.Major {
		t.Version, t.Probed = c.Tool.Version, nil
	}
	if a := ArchOfTriple(c.Tool.Triple); a != "" {
		t.Arch = a
	}
	for _, o := range c.compile {
		switch {
		case o.text == "-m32" && t.Arch == "x86-64":
			t.Arch = "i386"
		case o.text == "-m64" && t.Arch == "i386":
			t.Arch = "x86-64"
		case strings.HasPrefix(o.text, "-target="), strings.HasPrefix(o.text, "--target="), strings.HasPrefix(o.text, "-arch="):
			if a := ArchOfTriple(o.text[strings.IndexByte(o.text, '=')+1:]); a != "" {
				t.Arch = a
			}
		}
	}
	return t
}

// effect judges one option, of which last is what the last argument of its family
// says.
func (x *context) effect(o *Option, last Effect) Effect {
	if !x.applies(o) {
		return Effect{}
	}
	var e Effect
	switch o.ID {
	case "fortify-source":
		e = x.fortify(o)
	case "pie":
		e = x.pie()
	case "sanitizer":
		e = x.sanitizer()
	default:
		e = x.family(o, last)
	}
	ok, why := o.Supported(x.tools.Family, x.tools.Version)
	switch {
	case ok:
	case e.State == Set || e.State == Weak:
		e.State, e.Why = NoEffect, "this is "+why
	case e.State == Missing:
		e.State, e.Why = Unavailable, "this is "+why
	}
	return e
}

// applies says that an option is about such a command.
func (x *context) applies(o *Option) bool {
	c := x.c
	if c.Tool.Family == MSVC || c.Lang == "other" {
		return false
	}
	compiles, links := c.Compiles() && c.Lang != "asm", c.Links()
	if links && x.lto && !compiles && o.Compile && o.Since[GCC].Known() {
		compiles = c.Lang == "" && ltoMatters(o)
	}
	if !(o.Compile && compiles || o.Link && links) {
		return false
	}
	if !x.elf && (!o.Compile || o.ID == "pie" || o.ID == "stack-clash") {
		return false
	}
	if len(o.Lang) > 0 && !slices.Contains(o.Lang, c.Lang) {
		return false
	}
	// Where the machine is not known, an option of all the usual ones counts.
	if n := len(o.Arch); n > 0 && !slices.Contains(o.Arch, x.tools.Arch) && !(x.tools.Arch == "" && n > 2) {
		return false
	}
	if o.ID == "nodlopen" {
		return c.Shared
	}
	return true
}

// ltoMatters names the options that must reach the link step of a build with
// -flto, because code is made there (botan #4196).
func ltoMatters(o *Option) bool {
	switch o.ID {
	case "stack-protector", "stack-clash", "cf-protection", "branch-protection":
		return true
	}
	return false
}

// family settles options of which the last argument of a family wins.
func (x *context) family(o *Option, e Effect) Effect {
	if e.State != Missing {
		return e
	}
	if x.hardened != nil && slices.Contains(o.Implied, "-fhardened") {
		return x.byHardened(e)
	}
	return x.byDefault(o, e)
}

// byHardened is what -fhardened brings: GCC 14 has it, Clang does not.
func (x *context) byHardened(e Effect) Effect {
	e.By = x.c.arg(*x.hardened)
	switch {
	case x.tools.Family == Clang:
		e.State, e.Why = NoEffect, "clang does not have -fhardened"
	case x.tools.Family == GCC && x.tools.Version.Known() && x.tools.Version.Major < 14:
		e.State, e.Why = NoEffect, "gcc has -fhardened since 14"
	default:
		e.State = Implied
	}
	return e
}

func (x *context) byDefault(o *Option, e Effect) Effect {
	for _, d := range x.defaults {
		if d.Option == o.ID {
			e.State, e.Why = ByDefault, d.From
		}
	}
	return e
}

// sanitizer finds sanitizers that stay on.
func (x *context) sanitizer() Effect {
	var on Arg
	name := ""
	for _, t := range x.c.compile {
		list, ok := strings.CutPrefix(t.text, "-fsanitize=")
		off, stop := strings.CutPrefix(t.text, "-fno-sanitize=")
		switch {
		case ok:
			for s := range strings.SplitSeq(list, ",") {
				switch s {
				case "address", "thread", "memory", "leak", "undefined", "hwaddress", "kernel-address":
					name, on = s, x.c.arg(t)
				}
			}
		case stop && (off == "all" || strings.Contains(","+off+",", ","+name+",")):
			name = ""
		case t.text == "-fsanitize-minimal-runtime", t.text == "-fsanitize-trap", t.text == "-fsanitize-undefined-trap-on-error", t.text == "-fsanitize-trap=all":
			if name == "undefined" {
				name = ""
			}
		}
	}
	if name == "" {
		return Effect{}
	}
	return Effect{State: Disabled, By: on, Why: "-fsanitize=" + name + " is for development"}
}
