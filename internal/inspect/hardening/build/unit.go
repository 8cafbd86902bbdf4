package build

import (
	"bytes"
	"path"

	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/capture"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// A Unit is one compilation or link with what it makes of the options.
type Unit struct {
	Name    string   `json:"name"` // the source, or the file that a link makes
	Step    string   `json:"step"` // "compile", "link", "compile and link", "declared"
	Tool    string   `json:"tool"`
	From    string   `json:"from"`  // the kind of capture
	Place   string   `json:"place"` // file and line of it
	Options []Option `json:"options"`
}

// An Option is what a unit makes of one option.
type Option struct {
	ID    string `json:"option"`
	Flag  string `json:"flag"`  // what the guide asks for
	State string `json:"state"` // a word of flags.State
	By    string `json:"by,omitempty"`
	Place string `json:"place,omitempty"` // of By: "argument 4"
	Why   string `json:"why,omitempty"`
}

// Units lists every compilation and link of the capture, or what the build files
// declare if there is no capture. binaries may tell what the toolchain is.
func (p *Project) Units(binaries []Binary) []Unit {
	p.learn(binaries)
	var out []Unit
	for _, w := range p.work() {
		u := Unit{Name: w.name(), Step: w.kind(), From: w.step.From.String(), Place: w.step.At.String(), Tool: path.Base(w.step.Command.Tool.Name)}
		if w.guess {
			u.Step, u.From, u.Place = "declared", "build files", ""
		}
		for _, e := range w.effects {
			if e.State == flags.NotApplicable {
				continue
			}
			o := Option{ID: e.Option.ID, Flag: e.Option.Flag, State: e.State.String(), By: e.By.Text, Why: e.Why}
			if o.By != "" {
				o.Place = e.By.Place()
			}
			u.Options = append(u.Options, o)
		}
		out = append(out, u)
	}
	return out
}

// work is a step with its effects.
type work struct {
	step    *capture.Step
	at      int // index of the step
	effects []flags.Effect
	guess   bool // from build files only
}

func (w *work) name() string {
	c := &w.step.Command
	if c.Compiles() && !c.Links() && len(c.Inputs) > 0 {
		return capture.Join(w.step.Dir, c.Inputs[0])
	}
	return w.step.Output()
}

func (w *work) kind() string {
	switch c := &w.step.Command; {
	case c.Compiles() && c.Links():
		return "compile and link"
	case c.Links():
		return "link"
	}
	return "compile"
}

// work evaluates every step; without a capture, one step that stands for what the
// build files say to all.
func (p *Project) work() []work {
	var out []work
	steps := p.capture.Steps
	guess := len(steps) == 0
	if guess {
		steps = p.guess()
	}
	shared := make(map[string][]flags.Effect) // most commands of a build differ in names only
	for i := range steps {
		s := &steps[i]
		if !s.Command.Compiles() && !s.Command.Links() {
			continue
		}
		tools := p.toolchain(s)
		key := s.Command.Key() + tools.Key()
		effects, ok := shared[key]
		if !ok {
			effects = p.engine.Evaluate(&s.Command, tools)
			shared[key] = effects
		}
		out = append(out, work{step: s, at: i, effects: effects, guess: guess})
	}
	return out
}

// guess makes a compilation and a link of what the build files of the project's own
// system declare for everything.
func (p *Project) guess() []capture.Step {
	compile := []flags.Arg{}
	link := []flags.Arg{}
	found := false
	for _, d := range p.declared {
		if d.Generated || d.System != p.system {
			continue
		}
		found = found || aboutC(d)
		for _, f := range d.Flags {
			a := flags.Arg{Text: f.Text, Index: len(compile) + len(link) + 1}
			switch {
			case f.Where == "recipe" && (f.Text == "-c" || f.Text == "-o"):
			case f.Link:
				link = append(link, a)
			default:
				compile = append(compile, a)
			}
		}
	}
	if !found {
		return nil
	}
	cc := flags.Tool{Name: "cc", Family: flags.CC}
	compile = append(compile, flags.Arg{Text: "-c"}, flags.Arg{Text: "sources.c"})
	link = append(link, flags.Arg{Text: "objects.o"})
	return []capture.Step{
		{Command: flags.Parse(cc, compile)},
		{Command: flags.Parse(cc, link)},
	}
}

// aboutC says that a build file compiles C or C++: makefiles, Python packages and
// BUILD files are about anything.
func aboutC(d *declared.File) bool {
	switch d.System {
	case declared.CMake, declared.Meson, declared.Autotools, declared.Cgo:
		return true
	case declared.Make:
		for _, mark := range []string{"CFLAGS", "CXXFLAGS", "$(CC)", "$(CXX)", "gcc ", "clang ", "g++ "} {
			if bytes.Contains(d.Data, []byte(mark)) {
				return true
			}
		}
	case declared.Python, declared.Bazel:
		return len(d.Flags) > 0
	}
	return false
}
