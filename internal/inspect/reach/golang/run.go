package golang

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Bounds of one run.
const (
	timeLimit    = 5 * time.Minute
	maxMessages  = 512 << 20 // bytes that the worker may write
	maxComplaint = 64 << 10  // bytes of its error stream that are kept
)

// A Request is one run.
type Request struct {
	Tool      *Toolchain
	Self      [2]string // the file of this program and the name that it was called by: the worker is this program
	Dir       string    // folder of the go.mod file, absolute
	Work      string    // go.work file that it belongs to, absolute, or ""
	Binary    string    // a Go program to look at instead, absolute, or ""
	Target    string    // folder that a go.work file must not lead out of
	Questions []Question
}

// A Depth says how far the code of a module is part of the build.
type Depth uint8

// The depths, the shallowest first.
const (
	Absent   Depth = iota // the module is not in the build list
	Required              // it is, and no package that is asked for is built
	Built                 // such a package is built in
	Reached               // a symbol that is asked for is called, or is in the program
)

// An Answer belongs to the question with the same index.
type Answer struct {
	Depth   Depth
	Version string // of the module, as the build list has it: "v1.2.3"
	Symbols []string
	Trace   []Frame // of the shortest way, from the outermost caller to the symbol
}

// A Frame is one step of a trace.
type Frame struct {
	Module, Version, Package, Function string // Function with its receiver: "(*Decoder).Decode"
	File                               string // relative to the module
	Line, Col                          int
}

// Run asks the questions, and tells which modules the build takes packages from.
// The error says, in one line, why there is no answer.
func Run(ctx context.Context, r Request) (answers []Answer, built []Module, err error) {
	private, err := os.MkdirTemp("", "ossay-reach-")
	if err != nil {
		return nil, nil, err
	}
	defer removeAll(private)
	if r.Binary != "" && len(r.Questions) > 0 {
		r.Questions = append(slices.Clip(r.Questions), strippedMark(r.Questions[0].Module))
	}
	db := filepath.Join(private, "db")
	if err := writeDatabase(db, r.Questions); err != nil {
		return nil, nil, err
	}
	work, mod := "off", "readonly"
	switch {
	case r.Work != "":
		if work, err = privateWork(private, r.Work, r.Target); err != nil {
			return nil, nil, err
		}
	case isFile(filepath.Join(r.Dir, "vendor", "modules.txt")):
		mod = "vendor"
	}
	if err := quiet(private); err != nil {
		return nil, nil, err
	}
	args := []string{"-db", (&url.URL{Scheme: "file", Path: filepath.ToSlash(db)}).String(), "-format", "json", "-scan", "symbol"}
	if r.Binary != "" {
		args = append(args, "-mode", "binary", r.Binary)
	} else {
		args = append(args, "-C", r.Dir, "./...")
	}
	text, err := json.Marshal(order{args})
	if err != nil {
		return nil, nil, err
	}
	ctx, stop := context.WithTimeout(ctx, timeLimit)
	defer stop()
	cmd := exec.CommandContext(ctx, r.Self[0], WorkerCommand)
	cmd.Args[0] = r.Self[1]
	group(cmd)
	cmd.WaitDelay = 5 * time.Second
	cmd.Dir, cmd.Env, cmd.Stdin = private, r.Tool.environment(private, work, mod), bytes.NewReader(text)
	complaint := &head{max: maxComplaint}
	cmd.Stderr = complaint
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return nil, nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, nil, fmt.Errorf("starting %s: %w", WorkerCommand, err)
	}
	answers, built, derr := decode(io.LimitReader(pipe, maxMessages), r.Questions)
	_, _ = io.Copy(io.Discard, pipe) // so that the worker can end
	err = cmd.Wait()
	switch {
	case ctx.Err() != nil && errors.Is(ctx.Err(), context.DeadlineExceeded):
		return nil, nil, fmt.Errorf("it took longer than %s", timeLimit)
	case err != nil:
		return nil, nil, errors.New(reason(complaint.String(), err, private, r.Dir))
	}
	if n := len(answers) - 1; derr == nil && r.Binary != "" && n >= 0 {
		if answers[n].Depth == Reached {
			return nil, nil, errors.New("it is stripped, so that its symbols are not known")
		}
		answers = answers[:n]
	}
	return answers, built, derr
}

// strippedMark asks for a symbol that no program has. For a program without a table
// of symbols golang.org/x/vuln takes all symbols of its modules for present, this
// one, too.
func strippedMark(module string) Question {
	return Question{ID: "stripped", Module: module, Packages: []Package{{Path: module + "/ossay.invalid", Symbols: []string{"Stripped"}}}}
}

// quiet switches the telemetry of the go command off, which it would otherwise
// keep in the home folder (go.dev/doc/telemetry).
func quiet(home string) error {
	for _, dir := range []string{filepath.Join(home, "go", "telemetry"), filepath.Join(home, ".config", "go", "telemetry")} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, "mode"), []byte("off"), 0o600); err != nil {
			return err
		}
	}
	return nil
}

// reason says why the worker failed, in a line and without folders of this machine.
func reason(complaint string, err error, private, dir string) string {
	if strings.Contains(complaint, "cannot allocate memory") || strings.Contains(complaint, "out of memory") {
		return fmt.Sprintf("it needs more than %d MiB of memory", memoryLimit>>20)
	}
	complaint = strings.NewReplacer(private+string(filepath.Separator), "", dir+string(filepath.Separator), "", private, "", dir, ".").Replace(complaint)
	var lines []string
	for line := range strings.Lines(complaint) {
		line = strings.TrimSpace(line)
		switch {
		case line == "", strings.HasPrefix(line, "There are errors with"), strings.HasPrefix(line, "For details on"), strings.HasPrefix(line, "goroutine "):
		case strings.HasSuffix(line, "loading packages:"):
		default:
			lines = append(lines, strings.TrimPrefix(line, "error: "))
		}
	}
	const shown = 2
	switch more := len(lines) - shown; {
	case len(lines) == 0:
		return err.Error()
	case more > 0:
		return fmt.Sprintf("%s (and %d more)", strings.Join(lines[:shown], "; "), more)
	}
	return strings.Join(lines, "; ")
}

func isFile(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && info.Mode().IsRegular()
}

// removeAll removes a folder, in which the go command may have made folders that
// cannot be written.
func removeAll(dir string) {
	_ = filepath.WalkDir(dir, func(p string, d os.DirEntry, err error) error {
		if err == nil && d.IsDir() {
			_ = os.Chmod(p, 0o700)
		}
		return nil
	})
	_ = os.RemoveAll(dir)
}

// A head keeps the first bytes that are written to it.
type head struct {
	max int
	buf bytes.Buffer
}

// Write never fails.
func (h *head) Write(p []byte) (int, error) {
	h.buf.Write(p[:min(len(p), h.max-h.buf.Len())])
	return len(p), nil
}

func (h *head) String() string { return h.buf.String() }
