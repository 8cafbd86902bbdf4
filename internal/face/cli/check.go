package cli

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// maxWorkers bounds --workers; more of them only wait for one another.
const maxWorkers = 256

// checkFlags are the flags of check, which diff and why share in part.
type checkFlags struct {
	all, noIgnore, allowIncomplete, noCache bool
	workers                                 int
	exclude                                 []string
	maxAge, since                           string
	image, platform                         string
	licences                                bool
	reach                                   string
}

func (f *checkFlags) add(cmd *cobra.Command) {
	p := cmd.Flags()
	p.BoolVar(&f.all, "all", false, "list excepted findings and those of test and example trees, too")
	p.BoolVar(&f.noIgnore, "no-ignore", false, "read files although .gitignore hides them")
	p.StringArrayVar(&f.exclude, "exclude", nil, "leave out paths that match `GLOB`; may repeat")
	p.IntVar(&f.workers, "workers", 0, "read with `N` workers (default: one for each processor)")
	p.BoolVar(&f.noCache, "no-cache", false, "neither use nor keep results of earlier runs")
	p.StringVar(&f.image, "image", "", "which `NAME` of several container images in a file")
	p.StringVar(&f.platform, "platform", "", "which `OS/ARCH` of a container image (default linux/amd64, or the only one)")
}

// addReach adds the flag that asks whether vulnerable code is reached.
func (f *checkFlags) addReach(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.reach, "reach", "", "say whether vulnerable code is reached, by `LEVEL`: imports of sources, or calls (Go; runs the go command)")
	cmd.Flags().Lookup("reach").NoOptDefVal = app.ReachCalls
	_ = cmd.RegisterFlagCompletionFunc("reach", cobra.FixedCompletions(app.ReachLevels(), cobra.ShellCompDirectiveNoFileComp))
}

func (sh *shell) request(f *checkFlags, targets []string) app.CheckRequest {
	if len(targets) == 0 {
		targets = []string{"."}
	}
	return app.CheckRequest{
		Targets: targets, Database: sh.flags.db, Config: sh.flags.config, Gate: sh.flags.gate,
		NoExceptions: sh.flags.noExcept, ExitZero: sh.flags.exitZero, Exclude: f.exclude, NoIgnore: f.noIgnore,
		Workers: f.workers, AllowIncomplete: f.allowIncomplete, MaxAge: f.maxAge, Since: f.since, NoCache: f.noCache,
		Image: f.image, Platform: f.platform, Licences: f.licences, Reach: f.reach, Self: self(),
	}
}

func checkCommand(sh *shell) *cobra.Command {
	var f checkFlags
	var extra app.CheckRequest
	cmd := &cobra.Command{
		Use:   "check [TARGET…]",
		Short: "Say what is in a tree and what is known to be wrong with it",
		Long: "Look at each TARGET (a directory, an archive, a container image or system package, a lock file, an SBOM, a\n" +
			"list of package URLs, a package URL, a git revision, or - for standard input; the current directory by default),\n" +
			"list its components, native libraries inside of binaries among them, and match them with the advisory database. Nothing is fetched and nothing of the target is executed.\n\n" +
			"Exit codes: 0 gate passed, 1 gate failed, 2 usage, 3 nothing to check found, 4 data absent or too old,\n" +
			"5 a recognised input could not be read.",
		Example: "  ossay check\n  ossay check --gate 'severity>=critical and fixable' .\n  ossay check --format json=report.json --format sarif=report.sarif .",
		RunE: func(cmd *cobra.Command, targets []string) error {
			if f.workers < 0 || f.workers > maxWorkers {
				return fault.New(fault.Usage, "--workers %d: give a number from 1 to %d", f.workers, maxWorkers)
			}
			out, err := sh.outputs(f.all)
			if err != nil {
				return err
			}
			progress := sh.progress()
			r := sh.request(&f, targets)
			r.VEX, r.Trust, r.Product = extra.VEX, extra.Trust, extra.Product
			res, err := app.Check(cmd.Context(), sh.env(), r, out.sink, progress.update)
			progress.clear()
			if cerr := out.close(err == nil); err == nil {
				err = cerr
			}
			if err != nil {
				return err
			}
			sh.exit = res.ExitCode
			return nil
		},
	}
	f.add(cmd)
	f.addReach(cmd)
	addVEX(cmd, &extra)
	cmd.Flags().BoolVar(&f.allowIncomplete, "allow-incomplete", false, "exit 0 even if a recognised input could not be read")
	cmd.Flags().BoolVar(&f.licences, "licences", false, "read licence files, too, and compare them with what packages declare")
	cmd.Flags().StringVar(&f.maxAge, "max-age", "", "refuse advisory data older than `AGE`, such as 7d or 12h")
	cmd.Flags().StringVar(&f.since, "since", "", "let the gate see only what is new since `REF|FILE`: a git revision, or an earlier JSON report")
	return cmd
}

// outputs are the writers of one run: standard output and files.
type outputs struct {
	sink  finding.Sink
	files []*pending
}

// pending is a report file that takes its place only when it is complete.
type pending struct {
	f    *os.File
	name string
}

// outputs opens what --format asks for; text to standard output if nothing does.
func (sh *shell) outputs(all bool) (*outputs, error) {
	formats := sh.flags.formats
	stdout := false
	out := &outputs{}
	var sinks []finding.Sink
	for _, spec := range formats {
		name, file, toFile := strings.Cut(spec, "=")
		f, err := report.ByName(name)
		if err != nil {
			out.close(false)
			return nil, fault.New(fault.Usage, "--format %s: %w", spec, err)
		}
		var w io.Writer = sh.Out
		if toFile && file != "" && file != "-" {
			if slices.ContainsFunc(out.files, func(p *pending) bool { return p.name == file }) {
				out.close(false)
				return nil, fault.New(fault.Usage, "--format %s: %s has a format already", spec, file)
			}
			p, err := newPending(file)
			if err != nil {
				out.close(false)
				return nil, fault.New(fault.Usage, "--format %s: %w", spec, err)
			}
			out.files = append(out.files, p)
			w = p.f
			sinks = append(sinks, f.New(w, sh.options(all, false)))
			continue
		}
		if stdout {
			out.close(false)
			return nil, fault.New(fault.Usage, "--format %s: standard output has a format already", spec).WithHint("write one of them to a file: --format %s=FILE", name)
		}
		stdout = true
		sinks = append(sinks, f.New(w, sh.options(all, true)))
	}
	if len(formats) == 0 {
		sinks = append(sinks, report.NewText(sh.Out, sh.options(all, true)))
	}
	out.sink = report.Tee(sinks...)
	return out, nil
}

func newPending(name string) (*pending, error) {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return nil, err
	}
	return &pending{f, name}, nil
}

// close puts complete files in place and removes the rest.
func (o *outputs) close(ok bool) error {
	var first error
	for _, p := range o.files {
		err := p.f.Close()
		if err == nil && ok {
			if err = os.Chmod(p.f.Name(), 0o644); err == nil {
				err = os.Rename(p.f.Name(), p.name)
			}
		}
		if !ok || err != nil {
			os.Remove(p.f.Name())
		}
		if err != nil && first == nil {
			first = fault.New(fault.Usage, "writing %s: %w", p.name, err)
		}
	}
	return first
}

// asJSON reports whether a command with one result should write it as JSON.
func (sh *shell) asJSON() bool {
	return len(sh.flags.formats) == 1 && sh.flags.formats[0] == "json"
}

// options returns how to write to standard output or to a file.
func (sh *shell) options(all, terminal bool) report.Options {
	o := report.Options{All: all, Verbose: sh.flags.verbose, Quiet: sh.flags.quiet, Rules: app.Rules()}
	if !terminal {
		return o
	}
	o.Width = sh.OutWidth
	o.Colour = sh.colour(sh.OutWidth > 0)
	locale := sh.Getenv("LC_ALL") + sh.Getenv("LC_CTYPE") + sh.Getenv("LANG")
	o.ASCII = o.Width == 0 || locale != "" && !strings.Contains(strings.ToLower(strings.ReplaceAll(locale, "-", "")), "utf8")
	return o
}

// colour follows --color, NO_COLOR (no-color.org) and CLICOLOR_FORCE.
func (sh *shell) colour(terminal bool) bool {
	switch sh.flags.color {
	case "always":
		return true
	case "never":
		return false
	}
	if f := sh.Getenv("CLICOLOR_FORCE"); f != "" && f != "0" {
		return true
	}
	return terminal && sh.Getenv("NO_COLOR") == "" && sh.Getenv("TERM") != "dumb"
}
