package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// fixCommand plans, proves and applies fixes.
func fixCommand(sh *shell) *cobra.Command {
	var f checkFlags
	var r app.FixRequest
	cmd := &cobra.Command{
		Use:   "fix [TARGET]",
		Short: "Plan the smallest changes that take the most risk away, and prove them",
		Long: "Plan how the findings of a folder are mended: for Go modules by minimal version selection over the real\n" +
			"requirements; in place in the lock files of npm, pnpm 9, yarn 1, Cargo, Composer, Poetry, uv, Pipenv and\n" +
			"pip-compile (in range, by raising who objects, by relaxing a range; for npm by an override at last); for\n" +
			"Maven over the graph that it resolves; for others by raising exact versions in their manifests. A version\n" +
			"counts only if matching says that it is clean; nothing is ever downgraded. The plan is proved before it is\n" +
			"shown: it is written into a copy of the manifests and lock files, which is resolved and matched again, and\n" +
			"what did not come true is withdrawn. No script of a package runs.\n\n" +
			"Versions and requirements come from the caches of Go, npm, Cargo, Maven and Composer; with --online also\n" +
			"from the registries and indexes that your settings of these tools (but for Composer), of pip and of uv name.\n\n" +
			"Exit codes: 0 nothing that fails the gate stays, 1 something does, otherwise as check.",
		Example: "  ossay fix\n  ossay fix --no-major --apply --proof fix.json\n  ossay fix --only lodash --registry-dir ../metadata",
		Args:    args(cobra.MaximumNArgs(1)),
		RunE: func(cmd *cobra.Command, targets []string) error {
			if n := len(sh.flags.formats); n > 1 || n == 1 && sh.flags.formats[0] != "text" && !sh.asJSON() {
				return fault.New(fault.Usage, "fix writes text or json to standard output")
			}
			if r.Online && sh.flags.offline {
				return fault.New(fault.Usage, "--online asks registries, and --offline was given")
			}
			r.CheckRequest = sh.request(&f, targets)
			progress := sh.progress()
			res, err := app.Fix(cmd.Context(), sh.env(), r, progress.update)
			progress.clear()
			if err != nil {
				return err
			}
			sh.exit = res.ExitCode
			if sh.asJSON() {
				return writeFixJSON(sh.Out, res, r.Apply)
			}
			sh.writeFix(res, r.Apply)
			return nil
		},
	}
	p := cmd.Flags()
	p.BoolVar(&r.Apply, "apply", false, "write the files")
	p.BoolVar(&r.Online, "online", false, "ask the registries that the settings of your package managers name")
	p.BoolVar(&r.NoMajor, "no-major", false, "leave major versions as they are")
	p.BoolVar(&r.OnlyDirect, "only-direct", false, "change only packages that the project asks for by name")
	p.BoolVar(&r.MinChanges, "min-changes", false, "rather one override than raising several packages")
	p.StringArrayVar(&r.Only, "only", nil, "mend only this package or advisory `NAME`; may repeat")
	p.StringVar(&r.RegistryDir, "registry-dir", "", "folder `DIR` of recorded metadata: NAME.json of npm, index files of crates below cargo/ or index/, pages of a Python index below pypi/")
	p.BoolVar(&r.Build, "build", false, "let the go command compile what the plan leaves of Go modules, and withdraw what no longer builds")
	p.StringArrayVar(&r.Actions.Refs, "refs", nil, "`FILE` or folder of recorded refs of actions: lines of owner/name, ref, commit, or git ls-remote; may repeat")
	p.StringVar(&r.Actions.Mirror, "actions-mirror", "", "`DIR` with repositories of actions, as OWNER/NAME: git directories or plain files")
	p.StringVar(&r.Proof, "proof", "", "write an in-toto statement about the fix to `FILE`")
	p.BoolVar(&f.noIgnore, "no-ignore", false, "read files although .gitignore hides them")
	p.StringArrayVar(&f.exclude, "exclude", nil, "leave out paths that match `GLOB`; may repeat")
	return cmd
}

// writeFix writes a plan for people.
func (sh *shell) writeFix(r *app.FixResult, applied bool) {
	removed, stay, changes := 0, 0, 0
	for i := range r.Projects {
		p := &r.Projects[i]
		fmt.Fprintf(sh.Out, "%s\n", report.Clean(p.Path))
		for _, s := range p.Steps {
			if len(s.Removes) > 0 {
				fmt.Fprintf(sh.Out, "  removes %s\n", s.Risk())
			} else {
				fmt.Fprintln(sh.Out, "  renews a base image within its line, for no finding")
			}
			for _, c := range s.Changes {
				sh.writeChange(string(c.Kind), c.Package, c.From, c.To, c.Place, c.Carried)
			}
			for _, x := range s.Removes {
				note := ""
				if x.KEV {
					note = ", known to be exploited"
				}
				if x.EPSS > 0 {
					note += fmt.Sprintf(", EPSS %.1f %%", 100*x.EPSS)
				}
				fmt.Fprintf(sh.Out, "      - %s (%s%s) in %s %s\n", report.Clean(x.ID), x.Severity, note, report.Clean(x.Package), report.Clean(x.Version))
			}
			for _, risk := range s.Risks {
				fmt.Fprintf(sh.Out, "      risk: %s\n", report.Clean(risk))
			}
			for _, x := range s.Adds {
				fmt.Fprintf(sh.Out, "      brings: %s (%s) in %s %s\n", report.Clean(x.ID), x.Severity, report.Clean(x.Package), report.Clean(x.Version))
			}
			removed += len(s.Removes)
		}
		for _, b := range p.Blocked {
			fmt.Fprintf(sh.Out, "  stays %s (%s) in %s %s: %s\n", report.Clean(b.ID), b.Severity, report.Clean(b.Package), report.Clean(b.Version), report.Clean(b.Why))
			for _, c := range b.Chain {
				fmt.Fprintf(sh.Out, "      %s\n", report.Clean(c))
			}
		}
		for _, w := range p.Withdrawn {
			fmt.Fprintf(sh.Out, "  withdrawn %s in %s %s: %s\n", report.Clean(w.ID), report.Clean(w.Package), report.Clean(w.Version), report.Clean(w.Why))
		}
		for _, n := range p.Notes {
			fmt.Fprintf(sh.Out, "  note: %s\n", report.Clean(n))
		}
		for _, c := range p.Commands {
			fmt.Fprintf(sh.Out, "  then: %s\n", report.Clean(c))
		}
		stay += len(p.Blocked) + len(p.Withdrawn)
		changes += len(p.Files)
	}
	for _, a := range r.Added {
		fmt.Fprintf(sh.Out, "new: %s in %s %s (%s)\n", report.Clean(a.ID), report.Clean(a.Package), report.Clean(a.Version), report.Clean(a.Path))
	}
	verb := "would be removed, proved on a copy"
	if applied {
		verb = "removed"
	}
	fmt.Fprintf(sh.Out, "%s %s; %d stay\n", report.Count(removed, "finding"), verb, stay)
	if r.Failing > 0 {
		fmt.Fprintf(sh.Out, "gate: failed by %s that no step removes\n", report.Count(r.Failing, "finding"))
	}
	for _, name := range r.Written {
		fmt.Fprintf(sh.Out, "wrote %s\n", report.Clean(name))
	}
	if !applied && changes > 0 {
		fmt.Fprintln(sh.Out, "--apply writes the files")
	}
}

// writeChange writes one change of a step.
func (sh *shell) writeChange(kind, name, from, to, place string, carried bool) {
	if carried {
		kind = "  " + kind
	}
	text := from + " to " + to
	switch {
	case from == "":
		text = to
	case to == "":
		text = from
	}
	if place != "" {
		place = "  [" + place + "]"
	}
	fmt.Fprintf(sh.Out, "    %s %s %s%s\n", kind, report.Clean(name), report.Clean(text), report.Clean(place))
}
