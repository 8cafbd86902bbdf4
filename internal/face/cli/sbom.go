package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
	"github.com/ossay-dev/ossay/internal/format/sbom"
)

// sbomCommand makes, reads, converts, joins, compares and judges bills of materials.
func sbomCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sbom",
		Short: "Make, show, convert, merge, compare and judge bills of materials",
		Long: "Work with CycloneDX 1.2 to 1.7 (JSON, XML), SPDX 2.2 and 2.3 (JSON, tag-value, YAML) and SPDX 3.0.1 (JSON-LD).\n" +
			"The format of a document is known by its content. \"-\" stands for standard input.",
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.sbomMake())
	for _, c := range []*cobra.Command{sh.sbomShow(), sh.sbomConvert(), sh.sbomMerge(), sh.sbomDiff(), sh.sbomLint(), sh.sbomScore()} {
		run := c.RunE
		c.RunE = func(cmd *cobra.Command, a []string) error {
			frugal()
			return run(cmd, a)
		}
		cmd.AddCommand(c)
	}
	return cmd
}

// toFlag adds --to with its completions.
func toFlag(cmd *cobra.Command, to *string, usage string) {
	cmd.Flags().StringVar(to, "to", "", usage)
	_ = cmd.RegisterFlagCompletionFunc("to", cobra.FixedCompletions(app.SBOMFormats(), cobra.ShellCompDirectiveNoFileComp))
}

// written runs a writer on standard output or on a file, which takes its place
// only when it is complete.
func (sh *shell) written(name string, write func(io.Writer) error) error {
	if name == "" || name == "-" {
		return write(sh.Out)
	}
	p, err := newPending(name)
	if err != nil {
		return fault.New(fault.Usage, "writing %s: %w", name, err)
	}
	out := &outputs{files: []*pending{p}}
	err = write(p.f)
	if cerr := out.close(err == nil); err == nil && cerr != nil {
		err = fault.New(fault.Usage, "%w", cerr)
	}
	return err
}

// formatFlag turns --format json and the like into --to, so that it means the
// same as on other commands.
func (sh *shell) formatFlag(to *string) error {
	if len(sh.flags.formats) == 0 {
		return nil
	}
	name, file, toFile := strings.Cut(sh.flags.formats[0], "=")
	if len(sh.flags.formats) > 1 || toFile && file != "" || *to != "" {
		return fault.New(fault.Usage, "this command writes one document").WithHint("--to FORMAT -o FILE")
	}
	*to = name
	return nil
}

func (sh *shell) sbomMake() *cobra.Command {
	var f checkFlags
	var r app.MakeRequest
	var out string
	cmd := &cobra.Command{
		Use:   "make [TARGET…]",
		Short: "Write what a tree, image, archive or file holds as a bill of materials",
		Long: "List what each TARGET holds, with places, edges, digests, licences and evidence, as a bill of materials. The document\n" +
			"says how much was looked at. Without --timestamp or SOURCE_DATE_EPOCH it has no time, so that the same input gives\n" +
			"the same bytes.\n\n" +
			"With --link, a signed record of a build step (attest run --sign), components are graded attested where a file that the\n" +
			"step took in backs them: the package itself, by the digest in the lock file, or the file that lists it.",
		Example: "  ossay sbom make -o bom.json .\n  ossay sbom make --to spdx-json --name shop --product-version 2.1 .\n  ossay sbom make image.tar",
		RunE: func(cmd *cobra.Command, targets []string) error {
			if err := sh.formatFlag(&r.To); err != nil {
				return err
			}
			if r.Lifecycle != "" && !slices.Contains(app.Lifecycles(), r.Lifecycle) {
				return fault.New(fault.Usage, "--lifecycle %s: no phase", r.Lifecycle).WithHint("phases: %s", strings.Join(app.Lifecycles(), ", "))
			}
			r.CheckRequest = sh.request(&f, targets)
			progress := sh.progress()
			var res *app.MakeResult
			err := sh.written(out, func(w io.Writer) (err error) {
				res, err = app.MakeSBOM(cmd.Context(), sh.env(), r, w, progress.update)
				return err
			})
			progress.clear()
			if err != nil {
				return err
			}
			sh.losses(res.Losses)
			for i, x := range res.Refusals {
				if i == 10 {
					fmt.Fprintf(sh.Err, "not read: %d more\n", len(res.Refusals)-i)
					break
				}
				fmt.Fprintf(sh.Err, "not read: %s: %s\n", report.Clean(x.Path), report.Clean(x.Reason))
			}
			if out != "" && out != "-" && !sh.flags.quiet {
				fmt.Fprintf(sh.Err, "%s: %s, %s\n", report.Clean(out), app.FormatName(res.Format), report.Count(res.Components, "component"))
			}
			if len(r.Links) > 0 && !sh.flags.quiet {
				fmt.Fprintf(sh.Err, "attested: %d of %s, by files that recorded steps took in\n", res.Attested, report.Count(res.Components, "component"))
			}
			sh.exit = res.ExitCode
			return nil
		},
	}
	f.add(cmd)
	toFlag(cmd, &r.To, "`FORMAT[@VERSION]` (default cyclonedx-json)")
	p := cmd.Flags()
	p.StringVarP(&out, "output", "o", "", "write `FILE` instead of standard output")
	p.StringVar(&r.Name, "name", "", "`NAME` of the product (default: that of the target)")
	p.StringVar(&r.Version, "product-version", "", "`VERSION` of the product")
	p.StringArrayVar(&r.Links, "link", nil, "bundle `FILE` with a record of a build step; may repeat")
	p.StringVar(&r.Identity, "by", "", "`NAME` that signed the records; /PATTERN/")
	p.StringVar(&r.Issuer, "issuer", "", "`URL` of the identity provider of who signed the records; /PATTERN/")
	p.StringVar(&r.Key, "key", "", "public key `FILE` that signed the records")
	p.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	p.StringVar(&r.Lifecycle, "lifecycle", "", "`PHASE` at which it is made (default: by what is there)")
	p.StringVar(&r.Author, "author", "", "who makes the document: `'NAME <ADDRESS>'`")
	p.StringVar(&r.Supplier, "supplier", "", "who supplies the product: `'NAME <ADDRESS>'`")
	p.BoolVar(&r.Timestamp, "timestamp", false, "write the time")
	p.BoolVar(&f.allowIncomplete, "allow-incomplete", false, "exit 0 even if a recognised input could not be read")
	_ = cmd.RegisterFlagCompletionFunc("lifecycle", cobra.FixedCompletions(app.Lifecycles(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// lossLine is one loss as a line of JSON.
type lossLine struct {
	Lost   string `json:"lost"`
	Reason string `json:"reason"`
	Kept   string `json:"kept,omitempty"`
}

// losses tells on standard error what the target could not hold.
func (sh *shell) losses(list []sbom.Loss) {
	if sh.asJSON() {
		enc := json.NewEncoder(sh.Err)
		enc.SetEscapeHTML(false)
		for _, l := range list {
			_ = enc.Encode(lossLine{l.Path, l.Reason, l.Kept})
		}
		return
	}
	dropped := 0
	for i, l := range list {
		if l.Kept == "" {
			dropped++
		}
		if i >= 20 && !sh.flags.verbose {
			continue
		}
		kept := "dropped"
		if l.Kept != "" {
			kept = "kept as " + l.Kept
		}
		fmt.Fprintf(sh.Err, "lost: %s: %s (%s)\n", report.Clean(l.Path), report.Clean(l.Reason), report.Clean(kept))
	}
	if len(list) > 20 && !sh.flags.verbose {
		fmt.Fprintf(sh.Err, "lost: %d more (-v lists them)\n", len(list)-20)
	}
	if len(list) > 0 && !sh.flags.quiet {
		fmt.Fprintf(sh.Err, "%s: %d dropped, %d kept in another form\n", report.Count(len(list), "loss"), dropped, len(list)-dropped)
	}
}

func (sh *shell) sbomConvert() *cobra.Command {
	var r app.ConvertRequest
	var out string
	cmd := &cobra.Command{
		Use:   "convert --to FORMAT [-o OUT] FILE",
		Short: "Write a document in another format, version or encoding, with a report of what is lost",
		Long: "Convert a document. To its own format nothing is lost. What another format has no word for is kept as a property or\n" +
			"annotation, from which converting back restores it, and told on standard error: one JSON object a line under\n" +
			"--format json. Without @VERSION the source's own version counts within its format, else the newest.",
		Example: "  ossay sbom convert --to spdx-json@2.3 -o bom.spdx.json bom.json\n  ossay sbom convert --to cyclonedx-xml bom.json",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			if r.To == "" {
				return fault.New(fault.Usage, "sbom convert needs --to FORMAT").WithHint("formats: %s", strings.Join(app.SBOMFormats(), ", "))
			}
			r.File = a[0]
			var res *app.ConvertResult
			err := sh.written(out, func(w io.Writer) (err error) {
				res, err = app.Convert(sh.env(), r, w)
				return err
			})
			if res != nil {
				sh.losses(res.Losses)
			}
			return err
		},
	}
	toFlag(cmd, &r.To, "`FORMAT[@VERSION]` (required)")
	cmd.Flags().StringVarP(&out, "output", "o", "", "write `FILE` instead of standard output")
	cmd.Flags().BoolVar(&r.Strict, "strict", false, "write nothing if a field would be dropped")
	return cmd
}

func (sh *shell) sbomMerge() *cobra.Command {
	var r app.MergeRequest
	var out string
	cmd := &cobra.Command{
		Use:   "merge FILE FILE…",
		Short: "Join documents into one",
		Long: "Join documents of any formats. --mode product lists each component once and keeps what the documents describe as\n" +
			"products; flat also takes components out of one another; hierarchical keeps each document whole inside what it\n" +
			"describes. Where documents disagree about a component the first wins, and the rest is told on standard error.",
		Args: args(cobra.MinimumNArgs(2)),
		RunE: func(_ *cobra.Command, files []string) error {
			r.Files = files
			var res *app.MergeResult
			err := sh.written(out, func(w io.Writer) (err error) {
				res, err = app.Merge(sh.env(), r, w)
				return err
			})
			if err != nil {
				return err
			}
			for _, c := range res.Conflicts {
				fmt.Fprintf(sh.Err, "conflict: %s: %s %q is kept, %s says %q\n", report.Clean(c.Component), report.Clean(c.Field), report.Clean(c.Kept), report.Clean(c.Source), report.Clean(c.Dropped))
			}
			sh.losses(res.Losses)
			return nil
		},
	}
	toFlag(cmd, &r.To, "`FORMAT[@VERSION]` (default: that of the first file)")
	p := cmd.Flags()
	p.StringVar(&r.Mode, "mode", "product", "`MODE`: "+strings.Join(app.MergeModes(), ", "))
	p.StringVarP(&out, "output", "o", "", "write `FILE` instead of standard output")
	p.StringVar(&r.Name, "name", "", "`NAME` of the joined product (default merged)")
	p.StringVar(&r.Version, "product-version", "", "`VERSION` of the joined product")
	p.StringVar(&r.Author, "author", "", "who makes the document: `'NAME <ADDRESS>'`")
	p.StringVar(&r.Supplier, "supplier", "", "who supplies the product: `'NAME <ADDRESS>'`")
	p.BoolVar(&r.Timestamp, "timestamp", false, "write the time")
	_ = cmd.RegisterFlagCompletionFunc("mode", cobra.FixedCompletions(app.MergeModes(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func (sh *shell) sbomDiff() *cobra.Command {
	return &cobra.Command{
		Use:   "diff A B",
		Short: "Tell how two documents differ by meaning",
		Long: "Compare two documents of any formats: components, versions, licences, digests, suppliers, references and relations.\n" +
			"Order, identifiers inside of the documents, and format do not count.",
		Args: args(cobra.ExactArgs(2)),
		RunE: func(_ *cobra.Command, a []string) error {
			d, err := app.CompareSBOMs(sh.env(), a[0], a[1])
			if err != nil {
				return err
			}
			if sh.asJSON() {
				return sh.encode(d)
			}
			writeSBOMDiff(sh.Out, d)
			return nil
		},
	}
}

// encode writes one result as JSON.
func (sh *shell) encode(v any) error {
	enc := json.NewEncoder(sh.Out)
	enc.SetIndent("", " ")
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

func (sh *shell) sbomShow() *cobra.Command {
	var as, why string
	cmd := &cobra.Command{
		Use:     "show FILE",
		Short:   "Show a document as a tree, as a table, or the ways to one component",
		Example: "  ossay sbom show bom.json\n  ossay sbom show --why qs bom.json",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			d, problems, err := app.ShowSBOM(sh.env(), a[0])
			if err != nil {
				return err
			}
			if sh.asJSON() {
				return sh.encode(d)
			}
			if !sh.flags.quiet {
				fmt.Fprintf(sh.Out, "%s: %s, %s, %s\n", report.Clean(a[0]), app.FormatName(d.Format), report.Count(len(d.Components), "component"), report.Count(len(d.Relations), "relation"))
			}
			if len(problems) > 0 {
				fmt.Fprintf(sh.Err, "warning: the document has %s; ossay sbom lint %s names them\n", report.Count(len(problems), "problem"), report.Clean(a[0]))
			}
			switch {
			case why != "":
				if !report.WriteSBOMWhy(sh.Out, d, why) {
					return fault.New(fault.NotFound, "no component of %s answers to %q", a[0], why).WithHint("give a name, name@version or package URL; --as table lists them")
				}
				return nil
			case as == "table":
				return report.WriteSBOMTable(sh.Out, d)
			case as == "tree":
				return report.WriteSBOMTree(sh.Out, d, sh.options(false, true))
			}
			return fault.New(fault.Usage, "--as %s: not tree or table", as)
		},
	}
	cmd.Flags().StringVar(&as, "as", "tree", "`HOW` to show it: tree, table")
	cmd.Flags().StringVar(&why, "why", "", "show the ways to this `COMPONENT`: name, name@version or package URL")
	_ = cmd.RegisterFlagCompletionFunc("as", cobra.FixedCompletions([]string{"tree", "table"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func (sh *shell) sbomLint() *cobra.Command {
	var r app.LintRequest
	var fix bool
	var out string
	cmd := &cobra.Command{
		Use:   "lint FILE",
		Short: "Check a document against its schema, by meaning, and by profiles of minimum elements",
		Long: "Check a document: the rules of its format and version; references that lead nowhere, identifiers that stand twice,\n" +
			"containment in circles, package URLs, CPEs, digests, licence expressions and times that are none; and with\n" +
			"--profile what a list of minimum elements asks for. Exit 1 where the gate (default \"severity>=high\") fails.\n\n" +
			"--fix fills in what can be computed and writes the document; each change is told with what it follows from.",
		Example: "  ossay sbom lint bom.json\n  ossay sbom lint --profile ntia-2021 bom.json\n  ossay sbom lint --fix -o better.json bom.json",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			if fix {
				return sh.repair(a[0], out)
			}
			if out != "" {
				return fault.New(fault.Usage, "-o goes with --fix").WithHint("--format json=%s writes the report", out)
			}
			r.File, r.Gate, r.ExitZero = a[0], sh.flags.gate, sh.flags.exitZero
			o, err := sh.outputs(false)
			if err != nil {
				return err
			}
			code, err := app.Lint(sh.env(), r, o.sink)
			if cerr := o.close(err == nil); err == nil {
				err = cerr
			}
			sh.exit = code
			return err
		},
	}
	p := cmd.Flags()
	p.StringSliceVar(&r.Profiles, "profile", nil, "judge by `PROFILE`, too: "+strings.Join(app.ProfileNames(), ", "))
	p.BoolVar(&fix, "fix", false, "fill in what can be computed and write the document")
	p.StringVarP(&out, "output", "o", "", "write `FILE` instead of standard output (with --fix)")
	_ = cmd.RegisterFlagCompletionFunc("profile", cobra.FixedCompletions(app.ProfileNames(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// repair writes a repaired document and tells the changes.
func (sh *shell) repair(file, out string) error {
	var changes []app.SBOMChange
	var lost []sbom.Loss
	err := sh.written(out, func(w io.Writer) (err error) {
		changes, lost, err = app.RepairSBOM(sh.env(), file, w)
		return err
	})
	if err != nil {
		return err
	}
	for _, c := range changes {
		fmt.Fprintf(sh.Err, "fixed: %s: %s %s (from %s)\n", report.Clean(c.Subject), report.Clean(c.Field), report.Clean(c.Value), report.Clean(c.From))
	}
	sh.losses(lost)
	if !sh.flags.quiet {
		fmt.Fprintf(sh.Err, "%s\n", report.Count(len(changes), "change"))
	}
	return nil
}

func (sh *shell) sbomScore() *cobra.Command {
	var profiles []string
	cmd := &cobra.Command{
		Use:   "score FILE",
		Short: "Say how far a document has what profiles of minimum elements ask for",
		Long: "Evaluate a document by profiles, by all of them if none is named: for each element how many components have it, and\n" +
			"points from 0 to 10, in which a recommended element counts half and an aspirational one a quarter. -v names what\n" +
			"lacks it. The exit code says nothing about the score; sbom lint --profile has a gate.",
		Args: args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			scores, err := app.Scores(sh.env(), a[0], profiles)
			if err != nil {
				return err
			}
			if sh.asJSON() {
				return sh.encode(scores)
			}
			return writeSBOMScores(sh.Out, scores, sh.flags.verbose)
		},
	}
	cmd.Flags().StringSliceVar(&profiles, "profile", nil, "only by `PROFILE`: "+strings.Join(app.ProfileNames(), ", "))
	_ = cmd.RegisterFlagCompletionFunc("profile", cobra.FixedCompletions(app.ProfileNames(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}
