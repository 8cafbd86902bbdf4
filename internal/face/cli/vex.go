package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/face/report"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// vexCommand reads, writes, joins, judges, applies and publishes VEX.
func vexCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "vex",
		Short: "Say which vulnerabilities matter, and why not: add, show, merge, lint, apply, publish",
		Long: "Work with statements about the exploitability of vulnerabilities: OpenVEX (0.0.1, 0.2.0), the VEX of CSAF 2.0 and\n" +
			"2.1, and CycloneDX. The format of a document is known by its content. \"-\" stands for standard input, and a folder\n" +
			"with index.json for a VEX repository.",
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.vexAdd(), sh.vexShow(), sh.vexMerge(), sh.vexLint(), sh.vexApply(), sh.vexPublish())
	return cmd
}

// vexLosses tells on standard error what a format could not hold.
func (sh *shell) vexLosses(list []vex.Loss) {
	for i, l := range list {
		if i == 20 && !sh.flags.verbose {
			fmt.Fprintf(sh.Err, "lost: %d more (-v lists them)\n", len(list)-i)
			break
		}
		fmt.Fprintf(sh.Err, "lost: %s: %s\n", report.Clean(l.Path), report.Clean(l.Reason))
	}
}

func (sh *shell) vexAdd() *cobra.Command {
	var r app.VEXAddRequest
	var out, from string
	cmd := &cobra.Command{
		Use:   "add ID",
		Short: "Make a statement about a vulnerability",
		Long: "Make a statement about the vulnerability ID and write the document. With --to-file the statement is added to that\n" +
			"document, in its format, and the file is replaced; without, a new OpenVEX document goes to standard output or to -o.\n" +
			"The time is that of SOURCE_DATE_EPOCH, else now. With --from-reach the statement is what the call graph proves (Go), with\n" +
			"the evidence as impact statement; what is not proven is refused.",
		Example: "  ossay vex add CVE-2022-24999 --product pkg:npm/shop@2.1.0 --subcomponent pkg:npm/qs@6.5.1 \\\n" +
			"    --status not_affected --justification vulnerable_code_not_in_execute_path --author 'Shop <security@example.org>'\n" +
			"  ossay vex add CVE-2024-1 --product pkg:npm/shop --status fixed --to-file shop.vex.json\n" +
			"  ossay vex add CVE-2025-58190 --from-reach . --product pkg:golang/example.com/shop@v1.2.0 --author 'Shop <security@example.org>'",
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			r.Vulnerability = a[0]
			if from != "" {
				if err := app.ProveVEX(cmd.Context(), sh.env(), sh.request(&checkFlags{}, []string{from}), &r); err != nil {
					return err
				}
			}
			if r.File != "" && out == "" {
				out = r.File
			}
			var losses []vex.Loss
			err := sh.written(out, func(w io.Writer) (err error) {
				losses, err = app.AddVEX(sh.env(), r, w)
				return err
			})
			sh.vexLosses(losses)
			return err
		},
	}
	p := cmd.Flags()
	p.StringVar(&r.File, "to-file", "", "add to this `FILE`, which is made if it is absent")
	p.StringVarP(&out, "output", "o", "", "write `FILE` instead of standard output")
	p.StringVar(&r.To, "to", "", "`FORMAT[@VERSION]`: "+strings.Join(app.VEXFormats(), ", "))
	p.StringArrayVar(&r.Products, "product", nil, "package `URL` of a product; may repeat")
	p.StringArrayVar(&r.Subcomponents, "subcomponent", nil, "package `URL` of a part of the product; may repeat")
	p.StringArrayVar(&r.Aliases, "alias", nil, "another `ID` of the vulnerability; may repeat")
	p.StringVar(&r.Status, "status", "", "`STATUS`: not_affected, affected, fixed, under_investigation (required but with --from-reach)")
	_ = cmd.RegisterFlagCompletionFunc("status", cobra.FixedCompletions([]string{"not_affected", "affected", "fixed", "under_investigation"}, cobra.ShellCompDirectiveNoFileComp))
	p.StringVar(&r.Justification, "justification", "", "why it is not affected, as a `WORD` of VEX")
	p.StringVar(&from, "from-reach", "", "state not_affected with the proof that `TARGET` does not reach the vulnerable code, as check --reach finds it")
	p.StringVar(&r.Impact, "impact", "", "why it is not affected, as `TEXT` for people")
	p.StringVar(&r.Action, "action", "", "what users should do where it is affected, as `TEXT`")
	p.StringVar(&r.Notes, "notes", "", "how the status was found out, as `TEXT`")
	p.StringVar(&r.Author, "author", "", "who says so: `'NAME <ADDRESS>'`")
	p.StringVar(&r.Role, "role", "", "`ROLE` of the author")
	p.StringVar(&r.Namespace, "namespace", "", "`URL` of the author, which CSAF asks for")
	p.StringVar(&r.ID, "id", "", "`ID` of the document (default: one that follows from what it says)")
	return cmd
}

func (sh *shell) vexShow() *cobra.Command {
	return &cobra.Command{
		Use:     "show FILE|DIR…",
		Short:   "List the statements of documents and VEX repositories",
		Example: "  ossay vex show vendor.openvex.json",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(_ *cobra.Command, names []string) error {
			c, err := app.ShowVEX(sh.env(), names)
			if err != nil {
				return err
			}
			sh.vexNotes(c.Notes)
			if sh.asJSON() {
				return sh.encode(c)
			}
			for _, s := range c.Statements {
				fmt.Fprintf(sh.Out, "%s  %s", report.Clean(s.Vulnerability), s.Status)
				if s.Justification != "" {
					fmt.Fprintf(sh.Out, "  %s", report.Clean(s.Justification))
				}
				fmt.Fprintf(sh.Out, "\n  %s, %s:%d", report.Clean(orUnknown(s.Author)), report.Clean(s.Document), s.Line)
				if s.Time != "" {
					fmt.Fprintf(sh.Out, ", %s", report.Clean(s.Time))
				}
				fmt.Fprintln(sh.Out)
				for _, text := range []string{s.Impact, s.Action} {
					if text != "" {
						fmt.Fprintf(sh.Out, "  %s\n", report.Clean(text))
					}
				}
				for _, p := range s.Products {
					fmt.Fprintf(sh.Out, "  - %s\n", report.Clean(p))
				}
			}
			if !sh.flags.quiet {
				fmt.Fprintf(sh.Out, "%s in %s\n", report.Count(len(c.Statements), "statement"), report.Count(c.Documents, "document"))
			}
			return nil
		},
	}
}

func orUnknown(s string) string {
	if s == "" {
		return "unknown author"
	}
	return s
}

// vexNotes tells on standard error what could not be read.
func (sh *shell) vexNotes(notes []finding.Refusal) {
	for i, n := range notes {
		if i == 10 && !sh.flags.verbose {
			fmt.Fprintf(sh.Err, "note: %d more (-v lists them)\n", len(notes)-i)
			break
		}
		fmt.Fprintf(sh.Err, "note: %s %s\n", report.Clean(n.Path), report.Clean(n.Reason))
	}
}

func (sh *shell) vexMerge() *cobra.Command {
	var r app.VEXMergeRequest
	var out string
	cmd := &cobra.Command{
		Use:   "merge FILE|DIR…",
		Short: "Join documents into one, with their history",
		Long: "Join documents of any format. Statements keep their order in time, so that the last word on each product comes last;\n" +
			"what was said twice is said once. Where authors contradict one another the one that --trust names first is kept.\n" +
			"Without that neither is, the contradiction is told, and the exit code is 1.",
		Example: "  ossay vex merge --author 'Shop <security@example.org>' --trust 'Vendor A' -o all.vex.json a.json b.json",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(_ *cobra.Command, names []string) error {
			r.Files = names
			var res *app.VEXMergeResult
			err := sh.written(out, func(w io.Writer) (err error) {
				res, err = app.MergeVEX(sh.env(), r, w)
				return err
			})
			if err != nil {
				return err
			}
			for _, n := range res.Notes {
				fmt.Fprintf(sh.Err, "note: %s\n", report.Clean(n))
			}
			for _, c := range res.Conflicts {
				sh.vexConflict(c.Vulnerability, c.Product, c.Says, c.Settled)
			}
			sh.vexLosses(res.Losses)
			if sh.exit = res.ExitCode; sh.flags.exitZero {
				sh.exit = fault.ExitOK
			}
			return nil
		},
	}
	p := cmd.Flags()
	p.StringArrayVar(&r.Trust, "trust", nil, "`AUTHOR` to believe before all that follow; may repeat")
	p.StringVar(&r.To, "to", "", "`FORMAT[@VERSION]` (default openvex)")
	p.StringVar(&r.Author, "author", "", "`AUTHOR` of the joined document")
	p.StringVar(&r.Role, "role", "", "`ROLE` of the author")
	p.StringVar(&r.ID, "id", "", "`ID` of the joined document")
	p.StringVarP(&out, "output", "o", "", "write `FILE` instead of standard output")
	return cmd
}

// vexConflict tells of authors who contradict one another.
func (sh *shell) vexConflict(id, product string, says []string, settled bool) {
	how := "none is kept"
	if settled {
		how = "the first is kept"
	}
	fmt.Fprintf(sh.Err, "conflict: %s, %s: %s (%s)\n", report.Clean(id), report.Clean(product), report.Clean(strings.Join(says, "; ")), how)
}

func (sh *shell) vexLint() *cobra.Command {
	return &cobra.Command{
		Use:     "lint FILE…",
		Short:   "Check documents by the rules of their formats, as disclose lint does",
		Example: "  ossay vex lint shop.vex.json",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE:    func(cmd *cobra.Command, files []string) error { return sh.lintDisclosures(cmd.Context(), files, false) },
	}
}

// addVEX adds the flags by which statements come into a check.
func addVEX(cmd *cobra.Command, r *app.CheckRequest) {
	p := cmd.Flags()
	p.StringArrayVar(&r.VEX, "vex", nil, "let the statements of this `FILE|DIR` count; may repeat")
	p.StringArrayVar(&r.Trust, "trust", nil, "`AUTHOR` of VEX to believe before all that follow; may repeat")
	p.StringArrayVar(&r.Product, "product", nil, "`PURL` that the target itself is known by; may repeat")
}

func (sh *shell) vexApply() *cobra.Command {
	var f checkFlags
	var extra app.CheckRequest
	cmd := &cobra.Command{
		Use:   "apply --vex FILE|DIR [TARGET…]",
		Short: "Tell of every statement whether it applies to a target, and why or why not",
		Long: "Check each TARGET, compare the statements with what is found, and tell what became of every one of them. A statement\n" +
			"applies to the component that its product names (package URL, version, range, qualifiers, digest), or to what the\n" +
			"product contains, if every way to it leads through the product.",
		Example: "  ossay vex apply --vex shop.vex.json .\n  ossay vex apply --vex vexhub/ --product pkg:oci/shop?repository_url=example.org/shop image.tar",
		RunE: func(cmd *cobra.Command, targets []string) error {
			if len(extra.VEX) == 0 {
				return fault.New(fault.Usage, "vex apply needs --vex FILE|DIR")
			}
			r := sh.request(&f, targets)
			r.VEX, r.Trust, r.Product = extra.VEX, extra.Trust, extra.Product
			progress := sh.progress()
			res, err := app.ApplyVEX(cmd.Context(), sh.env(), r, progress.update)
			progress.clear()
			if err != nil {
				return err
			}
			sh.vexNotes(res.Notes)
			if sh.asJSON() {
				return sh.encode(res)
			}
			return sh.writeApplied(res)
		},
	}
	f.add(cmd)
	addVEX(cmd, &extra)
	return cmd
}

// writeApplied shows what became of statements, those that applied first.
func (sh *shell) writeApplied(res *app.VEXReport) error {
	applied := 0
	for _, yes := range []bool{true, false} {
		for _, o := range res.Outcomes {
			if o.Applied != yes {
				continue
			}
			head := "applied"
			if !yes {
				head = "no: " + o.Reason
			} else {
				applied++
			}
			fmt.Fprintf(sh.Out, "%s  %s %s  %s\n", head, report.Clean(o.Vulnerability), o.Status, report.Clean(o.Product))
			if o.Component != "" {
				fmt.Fprintf(sh.Out, "  on %s\n", report.Clean(o.Component))
			}
			fmt.Fprintf(sh.Out, "  %s (%s:%d)\n", report.Clean(o.Sentence), report.Clean(o.Document), o.Line)
		}
	}
	for _, d := range res.Decisions {
		if !d.Decided {
			fmt.Fprintf(sh.Out, "conflict  %s %s: %s\n", report.Clean(d.Rule), report.Clean(d.Component), report.Clean(strings.Join(d.Against, "; ")))
		}
	}
	if !sh.flags.quiet {
		fmt.Fprintf(sh.Out, "%s of %s, %s: applied %d times\n", report.Count(res.Statements, "statement"), report.Count(res.Documents, "document"), report.Count(res.Findings, "finding"), applied)
	}
	return nil
}

func (sh *shell) vexPublish() *cobra.Command {
	var r app.VEXPublishRequest
	cmd := &cobra.Command{
		Use:   "publish DIR FILE…",
		Short: "Write a VEX repository: a document for each package, and the index",
		Long: "Write into DIR, in the layout of VEX repositories, what the documents say about each package, and index.json. Entries\n" +
			"for other packages stay, so that a repository grows. The time is that of SOURCE_DATE_EPOCH, else now.",
		Example: "  ossay vex publish vexhub shop.vex.json\n  ossay vex publish --url https://example.org/vexhub.tar.gz vexhub *.vex.json",
		Args:    args(cobra.MinimumNArgs(2)),
		RunE: func(_ *cobra.Command, a []string) error {
			r.Dir, r.Files = a[0], a[1:]
			res, err := app.PublishVEX(sh.env(), r)
			if err != nil {
				return err
			}
			for _, s := range res.Skipped {
				fmt.Fprintf(sh.Err, "left out: %s\n", report.Clean(s))
			}
			for _, c := range res.Conflicts {
				sh.vexConflict(c.Vulnerability, c.Product, c.Says, c.Settled)
			}
			sh.vexLosses(res.Losses)
			for _, w := range res.Written {
				fmt.Fprintln(sh.Out, report.Clean(w))
			}
			if !sh.flags.quiet {
				fmt.Fprintf(sh.Out, "%s written, %s in the index\n", report.Count(len(res.Written), "document"), report.Count(res.Packages, "package"))
			}
			if sh.exit = res.ExitCode; sh.flags.exitZero {
				sh.exit = fault.ExitOK
			}
			return nil
		},
	}
	p := cmd.Flags()
	p.StringArrayVar(&r.Trust, "trust", nil, "`AUTHOR` to believe before all that follow; may repeat")
	p.StringVar(&r.Name, "name", "", "`NAME` of the repository (default: that of DIR)")
	p.StringVar(&r.Description, "description", "", "what the repository is for, as `TEXT`")
	p.StringVar(&r.URL, "url", "", "`URL` from which the repository will be fetched")
	return cmd
}
