package script

import "strings"

// A Word is one word of a command. Text is the word without quotes, in which
// variables stand as $NAME and anything else that is expanded as $(). Off and
// End are byte offsets in the script.
type Word struct {
	Text     string
	Vars     []string // names of variables that are expanded, in order
	Bare     []string // those of them outside quotes
	Expanded bool     // something is expanded: a variable, a command, a calculation
	Off, End int
}

// A Redirect sends a command's output to a file, or a file to its input.
type Redirect struct {
	Op     string // ">", ">>", "<", "<<", "<<<" …
	Target Word
	Body   Word // of a here-document
}

// An Assignment is NAME=value in front of a command or alone.
type Assignment struct {
	Name  string
	Value Word
}

// A Command is one simple command. Args[0] is its name.
type Command struct {
	Args      []Word
	Assigns   []Assignment
	Redirects []Redirect
	Off, End  int
	// Feeds is the index of the command that reads its output through a pipe,
	// or -1.
	Feeds int
	// Fed says that the command reads the output of another; From is the index of
	// the first command on that side of the pipe.
	Fed  bool
	From int
	// Group lists redirects of the blocks around the command.
	Group []Redirect
}

// Name returns the name of the command without its folder, in lower case where
// it ends in .exe, or "".
func (c *Command) Name() string {
	if len(c.Args) == 0 {
		return ""
	}
	name := c.Args[0].Text
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	return strings.TrimSuffix(name, ".exe")
}

// Plain returns the command's words after wrappers that run another command:
// sudo, env, time, exec and the like. Options of the wrapper are left out.
func (c *Command) Plain() []Word {
	words := c.Args
	for len(words) > 0 && wraps(words[0].Text) {
		words = words[1:]
		for len(words) > 0 && (strings.HasPrefix(words[0].Text, "-") || strings.Contains(words[0].Text, "=")) {
			words = words[1:]
		}
	}
	return words
}

func wraps(name string) bool {
	switch name {
	case "sudo", "env", "time", "exec", "nice", "nohup", "command", "builtin", "xvfb-run", "doas", "&", "call", "then", "do", "else", "if", "!", "try", "{":
		return true
	}
	return false
}

// Outputs returns the redirects that the output of c goes into: its own, and
// those of the blocks around it unless it feeds another command.
func (c *Command) Outputs() []Redirect {
	var out []Redirect
	for _, r := range c.Redirects {
		if strings.HasPrefix(r.Op, ">") || r.Op == "&>" || r.Op == "&>>" {
			out = append(out, r)
		}
	}
	if len(out) == 0 && c.Feeds < 0 {
		for _, r := range c.Group {
			if strings.HasPrefix(r.Op, ">") || r.Op == "&>" || r.Op == "&>>" {
				out = append(out, r)
			}
		}
	}
	return out
}

// Shell is a command interpreter.
type Shell uint8

// The interpreters that are told apart.
const (
	Bash Shell = iota // also sh, and where nothing is known
	PowerShell
	Cmd
	Python
	Other
)

// ShellOf returns the interpreter of a shell setting such as "bash -e {0}" and
// whether it is one that GitHub documents.
func ShellOf(setting string) (Shell, bool) {
	name, _, _ := strings.Cut(strings.TrimSpace(setting), " ")
	if i := strings.LastIndexAny(name, `/\`); i >= 0 {
		name = name[i+1:]
	}
	switch strings.TrimSuffix(strings.ToLower(name), ".exe") {
	case "bash", "sh":
		return Bash, true
	case "pwsh", "powershell":
		return PowerShell, true
	case "cmd":
		return Cmd, true
	case "python":
		return Python, true
	}
	return Other, false
}

// Mask replaces the template expressions at the given places, half open, by
// letters, so that the script keeps its shape and all offsets.
func Mask(text string, places [][2]int) string {
	if len(places) == 0 {
		return text
	}
	b := []byte(text)
	for _, p := range places {
		for j := p[0]; j < p[1]; j++ {
			b[j] = 'E'
		}
	}
	return string(b)
}

// Closing returns the offset of the braces that close a template expression whose
// content begins at at, or -1. Braces in its strings do not close it.
func Closing(text string, at int) int {
	quoted := false
	for ; at < len(text); at++ {
		switch {
		case text[at] == '\'':
			quoted = !quoted
		case !quoted && text[at] == '}' && at+1 < len(text) && text[at+1] == '}':
			return at
		}
	}
	return -1
}
