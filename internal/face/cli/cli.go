// Package cli is the command line: it turns arguments into requests to the
// floor app, chooses report writers, and maps faults to exit codes.
//
// A command is one file and one line in [commands]. Help, completions and the
// manual page come from the same table. It decides nothing about findings.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
	"github.com/ossay-dev/ossay/internal/format/config"
)

// Streams are what a command line talks to.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
	Getenv   func(string) string
	Now      func() time.Time
	// OutWidth and ErrWidth are the terminals' columns, 0 where the stream is no
	// terminal.
	OutWidth, ErrWidth int
}

// Process returns the streams of this process.
func Process() Streams {
	return Streams{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr, Getenv: os.Getenv, Now: time.Now,
		OutWidth: columns(os.Stdout), ErrWidth: columns(os.Stderr),
	}
}

func columns(f *os.File) int {
	if !term.IsTerminal(int(f.Fd())) {
		return 0
	}
	w, _, err := term.GetSize(int(f.Fd()))
	if err != nil || w <= 0 {
		return 80
	}
	return w
}

// Version returns the program's version: the module version it was built from,
// or "dev".
func Version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "0.1-dev"
}

// release returns what a workflow can pin: the release or the commit that this
// program was built from, or "" where nobody can tell.
func release() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	if v := info.Main.Version; v != "" && v != "(devel)" && !strings.Contains(v, "+dirty") {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.modified" && s.Value == "true" {
			return ""
		}
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value
		}
	}
	return ""
}

// shell is what the commands of one run share.
type shell struct {
	Streams
	flags globals
	exit  int
}

// globals are the flags that every command understands.
type globals struct {
	dir        string
	config     string
	db         string
	formats    []string
	color      string
	noProgress bool
	quiet      bool
	verbose    bool
	gate       string
	exitZero   bool
	noExcept   bool
	offline    bool
}

// Main runs one command line and returns the exit code.
func Main(ctx context.Context, args []string, s Streams) (code int) {
	sh := &shell{Streams: s}
	defer func() {
		if p := recover(); p != nil {
			fmt.Fprintf(s.Err, "error: a defect in ossay: %v\nhint: please report this line and the command at https://github.com/ossay-dev/ossay/issues\n", p)
			if s.Getenv("OSSAY_TRACE") != "" {
				s.Err.Write(debug.Stack())
			}
			code = fault.ExitInternal
		}
	}()
	root := sh.root()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if err != nil {
		return sh.fail(ctx, err)
	}
	return sh.exit
}

// fail prints an error and its hint and returns its exit code.
func (sh *shell) fail(ctx context.Context, err error) int {
	var ce *config.Error
	f := fault.Of(err)
	switch {
	case errors.As(err, &ce):
		f = fault.New(fault.Usage, "%s", ce.Error())
		f.Hint = ce.Hint
	case ctx.Err() != nil:
		f = fault.New(fault.Interrupted, "interrupted")
	case f.Kind == fault.Internal && strings.HasPrefix(err.Error(), "unknown command "): // cobra's own, of arguments that a command does not take
		f = fault.New(fault.Usage, "%w", err).WithHint("ossay help all lists the commands")
	}
	fmt.Fprintf(sh.Err, "error: %s\n", f.Error())
	if f.Hint != "" {
		fmt.Fprintf(sh.Err, "hint: %s\n", f.Hint)
	}
	if f.Kind == fault.Internal && f.Hint == "" {
		fmt.Fprintln(sh.Err, "hint: if this looks wrong, please report it at https://github.com/ossay-dev/ossay/issues")
	}
	return f.Kind.ExitCode()
}

// root builds the command tree.
func (sh *shell) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "ossay",
		Short: "Say what is in your software, what is wrong with it, and what to do",
		Long: "ossay points at any source tree, archive, lock file or SBOM and tells, offline, what is in it,\n" +
			"which known vulnerabilities and malicious releases it holds, by which path, and what to do.",
		SilenceErrors: true, SilenceUsage: true,
		PersistentPreRunE: func(*cobra.Command, []string) error { return sh.prepare() },
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return sh.unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
		Args: cobra.ArbitraryArgs,
	}
	root.SetOut(sh.Out)
	root.SetErr(sh.Err)
	root.SetIn(sh.In)
	root.CompletionOptions.HiddenDefaultCmd = false
	root.SetFlagErrorFunc(flagError)
	p := root.PersistentFlags()
	g := &sh.flags
	p.StringVarP(&g.dir, "directory", "C", "", "change to `DIR` first")
	p.StringVar(&g.config, "config", "", "read `FILE` instead of the target's ossay.yaml")
	p.StringVar(&g.db, "db", "", "advisory database `FILE` (default $OSSAY_DB, then the user cache)")
	p.StringArrayVar(&g.formats, "format", nil, "write `FMT[=FILE]`: text, json, sarif, markdown; may repeat")
	p.StringVar(&g.color, "color", "auto", "`WHEN` to use colours: auto, always, never")
	p.BoolVar(&g.noProgress, "no-progress", false, "show no progress line")
	p.BoolVarP(&g.quiet, "quiet", "q", false, "findings and verdict only")
	p.BoolVarP(&g.verbose, "verbose", "v", false, "list everything that was left out, too")
	p.StringVar(&g.gate, "gate", "", "fail where `EXPR` holds (default \""+app.DefaultGate+"\")")
	p.BoolVar(&g.exitZero, "exit-zero", false, "exit 0 even if the gate fails")
	p.BoolVar(&g.noExcept, "no-exceptions", false, "let no exception hide a finding")
	p.BoolVar(&g.offline, "offline", false, "refuse every command that needs the network")
	for name, words := range completions() {
		_ = root.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp))
	}
	root.AddGroup(&cobra.Group{ID: daily, Title: "Daily verbs:"}, &cobra.Group{ID: nouns, Title: "Nouns:"}, &cobra.Group{ID: machines, Title: "For machines:"})
	for _, c := range commands() {
		cmd := c.make(sh)
		cmd.GroupID = c.group
		root.AddCommand(cmd)
	}
	root.SetHelpCommand(helpCommand(sh))
	root.SetHelpCommandGroupID(machines)
	root.SetCompletionCommandGroupID(machines)
	return root
}

// completions are the words that the values of global flags may begin with.
func completions() map[string][]string {
	var formats []string
	for _, f := range report.Formats() {
		formats = append(formats, f.Name+"\t"+f.Help)
	}
	return map[string][]string{"color": {"auto", "always", "never"}, "format": formats, "gate": append(app.GateWords(), app.DefaultGate)}
}

// The groups of commands in the help.
const (
	daily    = "daily"
	nouns    = "nouns"
	machines = "machines"
)

// entry is one row of the command table.
type entry struct {
	group string
	make  func(*shell) *cobra.Command
}

// commands is the command table.
func commands() []entry {
	return []entry{
		{daily, checkCommand},
		{daily, whyCommand},
		{daily, fixCommand},
		{daily, diffCommand},
		{daily, verifyCommand},
		{daily, signCommand},
		{daily, attestCommand},
		{daily, explainCommand},
		{daily, initCommand},
		{nouns, sbomCommand},
		{nouns, pipelineCommand},
		{nouns, binaryCommand},
		{nouns, policyCommand},
		{nouns, vexCommand},
		{nouns, discloseCommand},
		{nouns, trustCommand},
		{nouns, dbCommand},
		{nouns, exceptCommand},
		{machines, conformanceCommand},
		{machines, versionCommand},
		{machines, manCommand},
		{machines, rulesCommand},
		{machines, reachWorkerCommand},
	}
}

// prepare checks the global flags and changes to the folder that they name.
func (sh *shell) prepare() error {
	if !slices.Contains([]string{"auto", "always", "never"}, sh.flags.color) {
		return fault.New(fault.Usage, "--color %s: not auto, always or never", sh.flags.color)
	}
	if sh.flags.dir == "" {
		return nil
	}
	if err := os.Chdir(sh.flags.dir); err != nil {
		return fault.New(fault.Usage, "changing to folder %s: %w", sh.flags.dir, err)
	}
	return nil
}

func (sh *shell) unknownCommand(cmd *cobra.Command, name string) error {
	f := fault.New(fault.Usage, "unknown command %q", name)
	var names []string
	for _, c := range cmd.Commands() {
		names = append(names, c.Name())
	}
	if near := config.Nearest(name, names); near != "" {
		return f.WithHint("did you mean %s?", strings.TrimSpace(cmd.CommandPath()+" "+near))
	}
	return f.WithHint("%s --help lists the commands", cmd.CommandPath())
}

// flagError words cobra's complaint as a usage fault with the nearest flag.
func flagError(cmd *cobra.Command, err error) error {
	f := fault.New(fault.Usage, "%w", err)
	_, name, ok := strings.Cut(err.Error(), "unknown flag: --")
	if !ok {
		return f.WithHint("%s --help lists the flags", cmd.CommandPath())
	}
	var names []string
	for _, set := range []interface{ FlagUsages() string }{cmd.Flags(), cmd.InheritedFlags()} {
		for _, w := range strings.Fields(set.FlagUsages()) {
			if n, ok := strings.CutPrefix(w, "--"); ok {
				names = append(names, strings.TrimRight(n, ",="))
			}
		}
	}
	if near := config.Nearest(name, names); near != "" {
		return f.WithHint("did you mean --%s?", near)
	}
	return f.WithHint("%s --help lists the flags", cmd.CommandPath())
}

// args wraps cobra's argument checks as usage faults.
func args(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, a []string) error {
		if err := check(cmd, a); err != nil {
			return fault.New(fault.Usage, "%s: %w", cmd.CommandPath(), err).WithHint("usage: %s", cmd.UseLine())
		}
		return nil
	}
}

// env is the surroundings that a use case may know of.
func (sh *shell) env() app.Env {
	return app.Env{In: sh.In, Getenv: sh.Getenv, Now: sh.Now, Version: Version()}
}
