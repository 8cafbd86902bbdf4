package capture

import (
	"bytes"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// maxLine bounds one line of a log, continuations included.
const maxLine = 1 << 20

// Log reads the output of make, ninja -v, ninja -t commands, libtool and the like:
// every line that begins with a compiler, linker or archiver, behind what stands
// before it (a counter of ninja, "libtool: compile:", cd, launchers). Lines that
// print a command without running it are not told apart from those that run it.
func Log(p string, data []byte, env Env) (*Capture, error) {
	l := logReader{c: &Capture{}, env: env, path: p}
	// Where libtool says what it runs, its own command lines would count twice.
	l.spoken = bytes.Contains(data, []byte("libtool: compile:")) || bytes.Contains(data, []byte("libtool: link:"))
	var joined []byte
	first := 0
	for n := 1; len(data) > 0; n++ {
		line, rest, _ := bytes.Cut(data, []byte("\n"))
		data = rest
		line = bytes.TrimSuffix(line, []byte("\r"))
		if len(joined) == 0 {
			first = n
		}
		if head, ok := bytes.CutSuffix(line, []byte("\\")); ok && len(data) > 0 && len(joined)+len(head) < maxLine {
			joined = append(append(joined, head...), ' ')
			continue
		}
		if len(joined)+len(line) > maxLine {
			l.c.note(p, "line %d is longer than %d bytes and was passed over", first, maxLine)
			joined = joined[:0]
			continue
		}
		text := string(line)
		if len(joined) > 0 {
			text = string(joined) + text
			joined = joined[:0]
		}
		if err := env.Budget.Step(1 + int64(len(text))/256); err != nil {
			return l.c, err
		}
		if err := l.line(text, first); err != nil {
			return l.c, err
		}
	}
	if l.c.Dynamic > 0 {
		l.c.note(p, "%d commands have a part that only the shell knows, and are not counted", l.c.Dynamic)
	}
	return l.c, nil
}

type logReader struct {
	c      *Capture
	env    Env
	path   string
	spoken bool
	dirs   []string // of make, the innermost last
	asked  bool     // the compilers that print their version were noted
}

// maxDirs bounds the folders of nested makes.
const maxDirs = 256

func (l *logReader) dir() string {
	if len(l.dirs) == 0 {
		return ""
	}
	return l.dirs[len(l.dirs)-1]
}

func (l *logReader) line(text string, n int) error {
	if l.folder(text) || l.version(text) {
		return nil
	}
	text, speaks := strip(text)
	if !mayCompile(text) {
		return nil
	}
	list, ok := flags.Commands(text)
	if !ok {
		return nil // prose with an apostrophe, or a line that goes on elsewhere
	}
	dir := l.dir()
	for _, c := range list {
		if len(c.Words) == 2 && c.Words[0] == "cd" {
			dir = Join(dir, c.Words[1])
			continue
		}
		if l.spoken && !speaks && flags.IsLibtool(c.Words) {
			continue
		}
		if c.Dynamic {
			if _, _, ok := flags.Recognise(c.Words); ok {
				l.c.Dynamic++
			}
			continue
		}
		s := Step{Dir: dir, From: FromLog, At: span.At(l.path, span.Point{Line: uint32(n), Col: 1})}
		if _, err := l.c.add(c.Words, s, l.env); err != nil {
			return err
		}
	}
	return nil
}

// strip takes off what ninja and libtool put before a command. speaks says that
// libtool tells what it runs.
func strip(text string) (rest string, speaks bool) {
	text = strings.TrimLeft(text, " \t+")
	if strings.HasPrefix(text, "[") {
		if end := strings.IndexByte(text, ']'); end > 0 && strings.IndexByte(text[:end], '/') > 0 {
			text = strings.TrimLeft(text[end+1:], " ")
		}
	}
	// Build scripts of Rust say what they run so.
	text = strings.TrimPrefix(text, "running: ")
	for _, p := range []string{"libtool: compile:", "libtool: link:"} {
		if rest, ok := strings.CutPrefix(text, p); ok {
			return strings.TrimLeft(rest, " "), true
		}
	}
	return text, false
}

// mayCompile passes over most lines without splitting them.
func mayCompile(text string) bool {
	for _, mark := range []string{" -", "\"-", ".o", ".c", "ar "} {
		if strings.Contains(text, mark) {
			return true
		}
	}
	return false
}

// folder follows make's "Entering directory 'x'".
func (l *logReader) folder(text string) bool {
	_, rest, ok := strings.Cut(text, "ing directory ")
	if !ok || !strings.Contains(text, "]: ") && !strings.Contains(text, "make: ") && !strings.HasPrefix(text, "ninja: ") {
		return false
	}
	name := strings.Trim(rest, "'`\"")
	switch {
	case strings.Contains(text, "Entering") && len(l.dirs) < maxDirs:
		l.dirs = append(l.dirs, name)
	case strings.Contains(text, "Leaving") && len(l.dirs) > 0:
		l.dirs = l.dirs[:len(l.dirs)-1]
	}
	return true
}

// version takes what a compiler says of itself.
func (l *logReader) version(text string) bool {
	if l.asked || !strings.Contains(text, "version ") && !strings.HasPrefix(text, "gcc (") && !strings.HasPrefix(text, "cc (") {
		return false
	}
	t, ok := flags.ParseToolchain(text)
	if ok && t.Version.Known() {
		l.c.tools("", t)
		l.asked = true
	}
	return ok
}

// IsLog reports whether a file is read as a build log by its name. Logs of configure
// scripts and of CMake's and Meson's own questions are not.
func IsLog(name string) bool {
	base := path.Base(name)
	switch base {
	case "config.log", "CMakeOutput.log", "CMakeError.log", "CMakeConfigureLog.yaml", "meson-log.txt", "testlog.txt":
		return false
	}
	return strings.HasSuffix(base, ".log") || strings.HasSuffix(base, ".build") && strings.Contains(base, "_")
}
