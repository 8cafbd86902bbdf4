package build

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/capture"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/declared"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// A File is an input: a build file, a capture, or a response file.
type File struct {
	Path string // below the folder of the project
	Data []byte
	Log  bool // a build log, whatever its name
}

// Interest says which files of a tree tell about its build.
func Interest() inspect.Interest {
	return inspect.Interest{
		Names: []string{
			"CMakeLists.txt", "meson.build", "configure.ac", "configure.in", "Makefile.am", "Makefile", "makefile", "GNUmakefile", "BUILD", "BUILD.bazel",
			".bazelrc", "setup.py", "pyproject.toml", "Cargo.toml", "compile_commands.json", "intro-targets.json", "intro-compilers.json",
			"CMakeCCompiler.cmake", "CMakeCXXCompiler.cmake", "config.log",
		},
		Suffixes: []string{".log", ".rsp", ".ninja", ".go", ".build"},
		Paths:    []string{"/.cmake/api/v1/reply/*.json", "/.cargo/config.toml", "/.cargo/config", "/debian/rules"},
	}
}

// Useful reports whether a file that [Interest] names can tell anything: Go files
// without C code cannot.
func Useful(p string, data []byte) bool {
	return !strings.HasSuffix(p, ".go") || bytes.Contains(data, []byte("#cgo "))
}

// A Note is something that could not be settled.
type Note = capture.Note

// A Project is a build as its files tell it.
type Project struct {
	engine   *flags.Engine
	capture  *capture.Capture
	declared []*declared.File
	system   declared.System // the build system that is believed to be the project's own
	tools    flags.Toolchain // what is known where a step does not tell
	notes    []Note
	inputs   int
	from     map[capture.Source]bool
}

// Read reads the files of a project. tools is what is known of the toolchain beside
// them; its zero value is nothing. limits bound each file. What cannot be read is
// a note; the error is a defect of the tables.
func Read(files []File, tools flags.Toolchain, limits budget.Limits) (*Project, error) {
	engine, err := flags.NewEngine()
	if err != nil {
		return nil, err
	}
	p := &Project{engine: engine, tools: tools, from: map[capture.Source]bool{}}
	files = slices.Clone(files)
	slices.SortStableFunc(files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	r := reading{p: p, files: files, limits: limits, byBase: map[string][]int{}}
	for i, f := range files {
		r.byBase[path.Base(f.Path)] = append(r.byBase[path.Base(f.Path)], i)
	}
	for i := range files {
		r.file(&files[i])
	}
	r.replies()
	p.capture = capture.Merge(r.captures)
	foreign := 0
	for i := range p.capture.Steps {
		p.from[p.capture.Steps[i].From] = true
		if p.capture.Steps[i].Command.Tool.Family == flags.MSVC {
			foreign++
		}
	}
	if foreign > 0 {
		p.notes = append(p.notes, Note{Path: p.capture.Steps[0].At.Path, Text: fmt.Sprintf("%d commands are of a compiler with the options of MSVC, and are not judged", foreign)})
	}
	p.notes = append(p.notes, p.capture.Notes...)
	p.settle()
	return p, nil
}

// reading is the state of Read.
type reading struct {
	p        *Project
	files    []File
	limits   budget.Limits
	byBase   map[string][]int
	captures []*capture.Capture
	reply    map[string][]capture.Reply
}

// lookup finds the file that a command names: the one whose path ends like it.
func (r *reading) lookup(name string) ([]byte, bool) {
	best, found := -1, -1
	for _, i := range r.byBase[path.Base(name)] {
		if n := common(r.files[i].Path, name); n > best {
			best, found = n, i
		}
	}
	if found < 0 {
		return nil, false
	}
	return r.files[found].Data, true
}

func (r *reading) env(f *File) capture.Env {
	return capture.Env{Read: r.lookup, Budget: budget.New(r.limits, int64(len(f.Data)))}
}

// file reads one file by what it is.
func (r *reading) file(f *File) {
	base := path.Base(f.Path)
	var c *capture.Capture
	var err error
	switch {
	case f.Log || capture.IsLog(base):
		c, err = capture.Log(f.Path, f.Data, r.env(f))
	case base == "compile_commands.json":
		c, err = capture.Database(f.Path, f.Data, r.env(f))
	case base == "intro-targets.json":
		c, err = capture.Meson(f.Path, f.Data, r.env(f))
	case base == "intro-compilers.json":
		c, err = capture.MesonCompilers(f.Data, r.env(f))
	case base == "build.ninja":
		c, err = capture.Ninja(f.Path, f.Data, r.env(f))
	case base == "CMakeCCompiler.cmake", base == "CMakeCXXCompiler.cmake":
		c = cmakeCompiler(f.Data)
	case base == "config.log":
		if t, ok := flags.ParseToolchain(string(f.Data[:min(len(f.Data), 1<<20)])); ok {
			c = &capture.Capture{Tools: map[string]flags.Toolchain{"": t}}
		}
	case strings.Contains(f.Path, ".cmake/api/v1/reply/"):
		if r.reply == nil {
			r.reply = make(map[string][]capture.Reply)
		}
		dir := path.Dir(f.Path)
		r.reply[dir] = append(r.reply[dir], capture.Reply{Path: f.Path, Data: f.Data})
		return
	default:
		r.declared(f)
		return
	}
	r.add(f.Path, c, err)
}

func (r *reading) add(p string, c *capture.Capture, err error) {
	if err != nil {
		r.p.notes = append(r.p.notes, Note{Path: p, Text: err.Error()})
	}
	if c != nil {
		r.captures = append(r.captures, c)
		if len(c.Steps) > 0 {
			r.p.inputs++
		}
	}
}

// replies reads the folders of CMake's replies, each as a whole.
func (r *reading) replies() {
	var dirs []string
	for dir := range r.reply {
		dirs = append(dirs, dir)
	}
	slices.Sort(dirs)
	for _, dir := range dirs {
		size := 0
		for _, f := range r.reply[dir] {
			size += len(f.Data)
		}
		c, err := capture.CMake(r.reply[dir], capture.Env{Read: r.lookup, Budget: budget.New(r.limits, int64(size))})
		r.add(dir, c, err)
	}
}

func (r *reading) declared(f *File) {
	d, ok, err := declared.Read(f.Path, f.Data, budget.New(r.limits, int64(len(f.Data))))
	if err != nil {
		r.p.notes = append(r.p.notes, Note{Path: f.Path, Text: err.Error()})
	}
	if ok && d != nil && err == nil {
		r.p.declared = append(r.p.declared, d)
		if !d.Generated && (aboutC(d) || d.System == declared.Cargo && len(d.Flags) > 0) {
			r.p.inputs++
		}
	}
}

// cmakeCompiler reads what CMake noted about a compiler.
func cmakeCompiler(data []byte) *capture.Capture {
	values := map[string]string{}
	for _, c := range declared.CMakeCalls(data) {
		if c.Name == "set" && len(c.Args) == 2 {
			values[c.Args[0].Text] = c.Args[1].Text
		}
	}
	for _, lang := range []string{"C", "CXX"} {
		name := map[string]string{"GNU": "gcc", "Clang": "clang", "AppleClang": "Apple clang"}[values["CMAKE_"+lang+"_COMPILER_ID"]]
		if t, ok := flags.ParseToolchain(name + " version " + values["CMAKE_"+lang+"_COMPILER_VERSION"]); ok {
			t.Arch = flags.ArchOfTriple(values["CMAKE_"+lang+"_LIBRARY_ARCHITECTURE"])
			return &capture.Capture{Tools: map[string]flags.Toolchain{lang: t}}
		}
	}
	return nil
}

// settle chooses the build system that patches go to and what is known of the
// toolchain.
func (p *Project) settle() {
	best := 1 << 30
	for _, d := range p.declared {
		if d.Generated || d.System == declared.Debian || d.System == declared.Cargo && len(d.Flags) == 0 {
			continue
		}
		// The nearest to the root wins, then the order of the systems.
		rank := strings.Count(d.Path, "/")*16 + int(d.System)
		switch {
		case p.from[capture.FromCMake] && d.System == declared.CMake, p.from[capture.FromMeson] && d.System == declared.Meson:
			rank -= 1 << 16
		}
		if rank < best {
			best, p.system = rank, d.System
		}
	}
	if p.system == declared.None && len(p.declared) > 0 {
		p.system = p.declared[0].System
	}
	if len(p.capture.Steps) == 0 && len(p.guess()) > 0 {
		p.notes = append(p.notes, Note{Path: p.target().Path, Text: "no capture of the build (compile_commands.json, CMake File API, Meson introspection, build.ninja, a log), " +
			"so only what the build files declare was judged"})
	}
}

// toolchain returns what is known of the compiler of a step.
func (p *Project) toolchain(s *capture.Step) flags.Toolchain {
	t := s.Tools
	lang := "C"
	if s.Command.Lang == "c++" || s.Command.Tool.CXX {
		lang = "CXX"
	}
	for _, more := range []flags.Toolchain{p.tools, p.capture.Tools[lang], p.capture.Tools[""], p.capture.Tools["C"]} {
		if !t.Version.Known() {
			t.Family, t.Version = more.Family, more.Version
		}
		if t.Distro == "" {
			t.Distro = more.Distro
		}
		if t.Arch == "" {
			t.Arch = more.Arch
		}
		if t.Probed == nil {
			t.Probed = more.Probed
		}
	}
	return t
}

// common counts the elements that two paths share at their ends; 0 if even the last
// differs.
func common(a, b string) int {
	n := 0
	for {
		i, k := strings.LastIndexByte(a, '/'), strings.LastIndexByte(b, '/')
		if a[i+1:] != b[k+1:] || a[i+1:] == "" {
			return n
		}
		n++
		if i < 0 || k < 0 {
			return n
		}
		a, b = a[:i], b[:k]
	}
}

// Inputs counts what tells about the build.
func (p *Project) Inputs() int { return p.inputs }

// Notes returns what could not be settled.
func (p *Project) Notes() []Note { return p.notes }
