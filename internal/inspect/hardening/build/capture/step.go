package capture

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// A Source is the kind of capture that a step is from.
type Source uint8

// The sources, the best first.
const (
	FromDatabase Source = iota // compile_commands.json
	FromCMake                  // replies of the File API
	FromMeson                  // introspection
	FromNinja                  // build.ninja
	FromLog                    // a build log, or ninja -t commands
)

// String names the source.
func (s Source) String() string {
	return [...]string{"compile_commands.json", "CMake File API", "Meson introspection", "build.ninja", "build log"}[s]
}

// A Step is one call of a tool.
type Step struct {
	Command flags.Command
	Dir     string // where it ran, as the capture says, or ""
	From    Source
	At      span.Span // where the capture says so
	Tools   flags.Toolchain
}

// Output returns the path of what the step makes: the object of a compilation, the
// program of a link.
func (s *Step) Output() string {
	out := s.Command.Output
	if out == "" {
		switch {
		case s.Command.Links():
			out = "a.out"
		case s.Command.Compiles() && len(s.Command.Inputs) > 0:
			in := s.Command.Inputs[0]
			out = strings.TrimSuffix(path.Base(in), path.Ext(in)) + ".o"
		default:
			return ""
		}
	}
	return Join(s.Dir, out)
}

// Join puts a name into a folder unless it is absolute; paths of Windows become
// slashed.
func Join(dir, name string) string {
	name = strings.ReplaceAll(name, `\`, "/")
	if path.IsAbs(name) || len(name) > 1 && name[1] == ':' || dir == "" {
		return path.Clean(name)
	}
	return path.Join(strings.ReplaceAll(dir, `\`, "/"), name)
}

// A Capture is what readers found.
type Capture struct {
	Steps []Step
	// Tools is what is known of the toolchain of each language ("C", "CXX"), and of
	// all where the capture does not tell them apart ("").
	Tools   map[string]flags.Toolchain
	Probes  int // compilations that only ask something
	Dynamic int // lines of which a part is known to the shell only
	Notes   []Note

	inflated int // bytes of response files
}

// maxInflated bounds the bytes of response files that one capture may bring in.
const maxInflated = 32 << 20

// A Note is something that could not be settled.
type Note struct{ Path, Text string }

// maxNotes bounds the notes of one capture.
const maxNotes = 64

func (c *Capture) note(p, format string, args ...any) {
	if len(c.Notes) < maxNotes {
		c.Notes = append(c.Notes, Note{p, fmt.Sprintf(format, args...)})
	}
}

func (c *Capture) tools(lang string, t flags.Toolchain) {
	if c.Tools == nil {
		c.Tools = make(map[string]flags.Toolchain)
	}
	c.Tools[lang] = t
}

// An Env is what a reader needs beside its bytes.
type Env struct {
	// Read returns the bytes of a file that a command names, such as a response
	// file, or false; nil if there are none.
	Read   func(name string) ([]byte, bool)
	Budget *budget.Budget
}

// add takes a command with its tool in front. It reports whether a tool was
// recognised; the error is a breach of the budget.
func (c *Capture) add(argv []string, s Step, env Env) (bool, error) {
	tool, at, ok := flags.Recognise(argv)
	if !ok {
		return false, nil
	}
	read := env.Read
	if read != nil {
		read = func(name string) ([]byte, bool) {
			data, ok := env.Read(Join(s.Dir, name))
			if c.inflated += len(data); c.inflated > maxInflated {
				return nil, false
			}
			return data, ok
		}
	}
	args, err := flags.Expand(argv[at:], read, env.Budget)
	if errors.Is(err, flags.ErrResponse) {
		c.note(s.At.Path, "%s; what it holds is not known, so the command is not judged", err)
		return true, nil
	}
	if err != nil {
		return true, err
	}
	s.Command = flags.Parse(tool, args)
	if flags.IsLibtool(argv) {
		s.Command.Libtool()
	}
	if probe(&s) {
		c.Probes++
		return true, nil
	}
	if s.Command.Action != flags.Nothing {
		c.Steps = append(c.Steps, s)
	}
	return true, nil
}

// probe says that a step only asks the compiler something: CMake's try_compile and
// compiler tests, conftest of Autoconf, sanity checks of Meson and distutils.
func probe(s *Step) bool {
	mark := func(p string) bool {
		p = strings.ReplaceAll(p, `\`, "/")
		for _, m := range []string{"CMakeFiles/CMakeTmp", "CMakeFiles/CMakeScratch", "CMakeFiles/cmTC_", "cmTC_", "/CompilerIdC", "CMakeCCompilerId", "CMakeCXXCompilerId", "meson-private/", "sanitycheckc", "_configtest"} {
			if strings.Contains(p, m) {
				return true
			}
		}
		base := path.Base(p)
		return strings.HasPrefix(base, "conftest.") || base == "conftest" || base == "conf.c" && strings.HasPrefix(p, "/tmp/")
	}
	if mark(s.Command.Output) || mark(s.Dir+"/") {
		return true
	}
	for _, in := range s.Command.Inputs {
		if mark(in) {
			return true
		}
	}
	return false
}

// Merge joins captures. A source that several kinds of capture tell of counts as the
// best of them tells it, and a step that one capture tells of twice as it does last.
func Merge(list []*Capture) *Capture {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b *Capture) int { return int(a.from()) - int(b.from()) })
	out := &Capture{}
	m := merger{out: out, place: map[string]int{}, known: map[string][]known{}}
	for _, c := range list {
		out.Probes += c.Probes
		out.Dynamic += c.Dynamic
		out.Notes = append(out.Notes, c.Notes...)
		for _, lang := range []string{"", "C", "CXX"} {
			t, ok := c.Tools[lang]
			have := out.Tools[lang]
			if ok && (!have.Version.Known() || have.Distro == "" && t.Distro != "" && have.Version == t.Version) {
				out.tools(lang, t)
			}
		}
		for i := range c.Steps {
			m.add(&c.Steps[i])
		}
	}
	if m.dropped > 0 {
		out.note(out.Steps[0].At.Path, "the build has more than %d commands; %d are not judged", maxSteps, m.dropped)
	}
	return out
}

func (c *Capture) from() Source {
	if len(c.Steps) == 0 {
		return FromLog
	}
	return c.Steps[0].From
}

// merger is the state of Merge.
type merger struct {
	out     *Capture
	place   map[string]int     // exact step: its index
	known   map[string][]known // by the base name of what a step is about
	dropped int
}

// maxSteps bounds the commands of one build, each of which is judged by every option.
const maxSteps = 100_000

// known is something that a kind of capture told of.
type known struct {
	path string
	from Source
	link bool
}

// maxAlike bounds the paths with one base name that are compared in pairs.
const maxAlike = 64

func (m *merger) add(s *Step) {
	subject := s.Output()
	if s.Command.Action == flags.Compile && len(s.Command.Inputs) > 0 {
		subject = Join(s.Dir, s.Command.Inputs[0])
	}
	link := s.Command.Action != flags.Compile
	exact := s.At.Path + "\x00" + s.From.String() + "\x00" + subject + "\x00" + s.Output()
	if s.From != FromLog {
		exact = strings.TrimPrefix(exact, s.At.Path)
	}
	if i, ok := m.place[exact]; ok {
		m.out.Steps[i] = *s
		return
	}
	base := path.Base(subject)
	list := m.known[base]
	for _, k := range list {
		if k.link == link && k.from < s.From && alike(k.path, subject) {
			return
		}
	}
	if len(list) < maxAlike {
		m.known[base] = append(list, known{subject, s.From, link})
	}
	if len(m.out.Steps) >= maxSteps {
		m.dropped++
		return
	}
	m.place[exact] = len(m.out.Steps)
	m.out.Steps = append(m.out.Steps, *s)
}

// alike says that two paths can be one: they are equal, or the one whose folder is
// not known ends the other.
func alike(a, b string) bool {
	if path.IsAbs(a) && path.IsAbs(b) {
		return a == b
	}
	for strings.HasPrefix(a, "../") {
		a = a[3:]
	}
	for strings.HasPrefix(b, "../") {
		b = b[3:]
	}
	return a == b || strings.HasSuffix(a, "/"+b) || strings.HasSuffix(b, "/"+a)
}
