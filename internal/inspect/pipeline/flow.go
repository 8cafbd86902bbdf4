package pipeline

import (
	"sort"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// A Script is the parsed script of a step.
type Script struct {
	Shell    script.Shell
	Commands []script.Command
	step     *Step
	places   [][2]int
	locals   map[string]Read
	outputs  map[string]Read
}

// written is a variable in the environment file, and the step that wrote it.
type written struct {
	index int
	read  Read
}

// Script returns the step's script as commands, read once; nil without one.
func (s *Step) Script() *Script {
	if s.script != nil || s.Run == nil {
		return s.script
	}
	sh := script.Bash
	if setting := s.Setting(); setting != nil && !setting.Dynamic() {
		sh, _ = script.ShellOf(setting.Text)
	} else if setting == nil && s.windows() {
		sh = script.PowerShell
	}
	places := make([][2]int, len(s.Run.Exprs))
	for i, e := range s.Run.Exprs {
		places[i] = [2]int{e.Start, e.End}
	}
	s.script = &Script{Shell: sh, Commands: script.Parse(script.Mask(s.Run.Text, places), sh), step: s, places: places}
	s.script.follow()
	return s.script
}

// windows reports whether the job's runner is a Windows machine by its label,
// where PowerShell is the default.
func (s *Step) windows() bool {
	for _, l := range s.Job.Labels {
		if strings.HasPrefix(strings.ToLower(l.Text), "windows") {
			return true
		}
	}
	return false
}

// Loc returns the place of a word or command in the file.
func (c *Script) Loc(off, end int) Loc { return c.step.Run.Loc(off, end) }

// Exprs returns the template expressions inside a range of the script.
func (c *Script) Exprs(off, end int) []*Expr {
	all := c.step.Run.Exprs
	first := sort.Search(len(all), func(i int) bool { return all[i].End > off })
	last := first
	for last < len(all) && all[last].Start < end {
		last++
	}
	return all[first:last]
}

// Level returns how far an outsider controls a word: through expressions in it,
// environment variables and variables of the script.
func (c *Script) Level(w script.Word) (Level, Read) {
	var level Level
	var worst Read
	note := func(r Read) {
		if r.Level > level {
			level, worst = r.Level, r
		}
	}
	if len(c.places) > 0 {
		for _, e := range c.Exprs(w.Off, w.End) {
			for _, r := range e.Reads {
				note(r)
			}
		}
	}
	for _, name := range w.Vars {
		note(c.Variable(name))
	}
	return level, worst
}

// Variable returns what is known of a variable's text.
func (c *Script) Variable(name string) Read {
	if r, ok := c.locals[name]; ok {
		return r
	}
	if v := c.step.Variable(name); v != nil {
		level, r := v.Level()
		if level == Fixed {
			return v.secret()
		}
		return r
	}
	if w, ok := c.step.Job.written[name]; ok && w.index < c.step.Index {
		return w.read
	}
	if f := c.step.Job.Doc.Predefined; f != nil {
		return f(name)
	}
	return Read{}
}

// Follow reads the step's script again, after what it reads has become known.
func (s *Step) Follow() {
	if s.script != nil {
		s.script.follow()
		return
	}
	s.Script()
}

// follow notes what assignments and writes to the files of the runner hold.
func (c *Script) follow() {
	c.locals, c.outputs = map[string]Read{}, map[string]Read{}
	for i := range c.Commands {
		cmd := &c.Commands[i]
		for _, a := range cmd.Assigns {
			_, r := c.Level(a.Value)
			if len(a.Value.Vars)+len(c.places) > 0 || c.locals[a.Name].Level == Fixed {
				c.locals[a.Name] = r
			}
			if c.step.Job.OneShell && r.Level > Fixed {
				c.step.Job.Carry(a.Name, c.step.Index, r)
			}
		}
		for _, w := range c.Written(cmd) {
			name, _, ok := strings.Cut(w.Word.Text, "=")
			if ok && w.File == "GITHUB_OUTPUT" {
				c.outputs[strings.ToLower(name)] = w.Read
			}
			if ok && w.File == "GITHUB_ENV" {
				c.step.Job.Carry(name, c.step.Index, w.Read)
			}
		}
	}
}

// Carry notes a variable that the step at an index hands to all later ones.
func (j *Job) Carry(name string, index int, r Read) {
	if j.written == nil {
		j.written = map[string]written{}
	}
	j.written[name] = written{index, r}
}

// Output returns what is known of an output that the script sets.
func (c *Script) Output(name string) (Read, bool) {
	r, ok := c.outputs[strings.ToLower(name)]
	return r, ok
}

// A Write is a text that a command writes to a file of the runner: GITHUB_ENV,
// GITHUB_PATH, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY.
type Write struct {
	File    string
	Word    script.Word // the text, or the whole command where it is not an echo
	Read    Read
	Dynamic bool // something is expanded in it, or a program makes it
}

// Written lists what a command writes to files of the runner.
func (c *Script) Written(cmd *script.Command) []Write {
	var files []string
	for _, r := range cmd.Outputs() {
		if f := runnerFile(r.Target.Text); f != "" {
			files = append(files, f)
		}
	}
	source := cmd
	if len(files) == 0 {
		// A later command of the pipe may write: tee, Out-File.
		for at, hops := cmd, 0; at.Feeds >= 0 && at.Feeds < len(c.Commands) && hops < 20; hops++ {
			at = &c.Commands[at.Feeds]
			if f := writer(at); f != "" {
				files = append(files, f)
			}
		}
	}
	if len(files) == 0 {
		f := writer(cmd)
		if f == "" || cmd.Fed {
			return nil
		}
		files = append(files, f)
	}
	if cmd.Fed && len(files) > 0 {
		// The text comes from the first command of the pipe.
		if cmd.From >= 0 && cmd.From < len(c.Commands) {
			source = &c.Commands[cmd.From]
		}
	}
	return c.texts(source, cmd, files)
}

func (c *Script) texts(source, cmd *script.Command, files []string) []Write {
	var out []Write
	for _, f := range files {
		if c.Shell == script.Cmd {
			out = append(out, Write{File: f, Dynamic: true, Word: script.Word{Off: source.Off, End: source.End}})
			continue
		}
		words := source.Plain()
		name := ""
		if len(words) > 0 {
			name = strings.ToLower(words[0].Text)
		}
		before := len(out)
		if c.Shell == script.PowerShell && strings.Contains(name, "=") {
			words = append([]script.Word{{}}, words...) // a text by itself
			name = ""
		}
		if speaks(name) {
			for _, w := range words[1:] {
				if strings.HasPrefix(w.Text, "-") || runnerFile(w.Text) != "" {
					continue
				}
				_, r := c.Level(w)
				dynamic := w.Expanded || len(c.Exprs(w.Off, w.End)) > 0 || name != "echo" && source != cmd && !speaks(strings.ToLower(cmd.Name())) && writer(cmd) == ""
				out = append(out, Write{f, w, r, dynamic})
			}
			if len(out) > before {
				continue
			}
		}
		out = append(out, c.made(source, f))
	}
	return out
}

// made is a text that a program makes: a here-document, or anything.
func (c *Script) made(source *script.Command, file string) Write {
	w := Write{File: file, Dynamic: true, Word: script.Word{Off: source.Off, End: source.End}}
	worst := Read{}
	for _, a := range source.Args {
		if _, r := c.Level(a); r.Level > worst.Level {
			worst = r
		}
	}
	for _, r := range append(source.Redirects, source.Group...) {
		if r.Op != "<<" && r.Op != "<<-" && r.Op != "<<<" {
			continue
		}
		body := r.Body
		if r.Op == "<<<" {
			body = r.Target
		}
		if _, read := c.Level(body); read.Level > worst.Level {
			worst = read
		}
		w.Word.Text = strings.TrimSpace(body.Text)
		w.Dynamic = body.Expanded || len(c.Exprs(body.Off, body.End)) > 0
	}
	w.Read = worst
	return w
}

func speaks(name string) bool {
	switch name {
	case "echo", "printf", "write-output", "write-host", "add-content", "set-content", "out-file":
		return true
	}
	return strings.HasPrefix(name, "$") || name == ""
}

// writer returns the runner's file that a command without redirects writes:
// tee, Out-File, Add-Content, Set-Content, Tee-Object, sponge.
func writer(cmd *script.Command) string {
	words := cmd.Plain()
	if len(words) == 0 {
		return ""
	}
	switch strings.ToLower(words[0].Text) {
	case "tee", "sponge", "out-file", "add-content", "set-content", "tee-object":
		for _, w := range words[1:] {
			if f := runnerFile(w.Text); f != "" {
				return f
			}
		}
	}
	return ""
}

func runnerFile(word string) string {
	switch name := strings.ToUpper(strings.TrimPrefix(word, "$")); name {
	case "GITHUB_ENV", "GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_STEP_SUMMARY":
		if strings.HasPrefix(word, "$") {
			return name
		}
	}
	return ""
}
