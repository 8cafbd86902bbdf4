package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// pipelineCommand is about what builds and releases software.
func pipelineCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "pipeline",
		Short: "Audit build pipelines, show the ways into them, pin what they use",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.pipelineAudit(), sh.pipelineGraph(), sh.pipelinePin())
	return cmd
}

func (sh *shell) pipelineAudit() *cobra.Command {
	var f checkFlags
	var r app.PipelineRequest
	cmd := &cobra.Command{
		Use:   "audit [TARGET…]",
		Short: "Say how an outsider could reach what GitHub Actions workflows may do, and mend it",
		Long: "Read the workflows, actions and update settings of GitHub below each TARGET (the current directory by default),\n" +
			"also of repositories that lie inside, and follow what an outsider can write to where it does harm. A regular run\n" +
			"names what wants mending; --persona pedantic and auditor say more. Comments \"# zizmor: ignore[rule]\" count.\n\n" +
			"--fix writes the fixes that are safe, byte for byte around what stays; --unsafe-fixes writes the others, too.",
		Example: "  ossay pipeline audit\n  ossay pipeline audit --persona auditor --format sarif=pipelines.sarif .\n  ossay pipeline audit --fix .github/workflows/release.yml",
		RunE: func(cmd *cobra.Command, targets []string) error {
			if r.Unsafe && !r.Fix {
				return fault.New(fault.Usage, "--unsafe-fixes goes with --fix")
			}
			out, err := sh.outputs(f.all)
			if err != nil {
				return err
			}
			r.CheckRequest = sh.request(&f, targets)
			fixed, code, err := app.AuditPipelines(cmd.Context(), sh.env(), r, out.sink)
			if cerr := out.close(err == nil); err == nil {
				err = cerr
			}
			for _, p := range fixed.Paths {
				fmt.Fprintf(sh.Err, "fixed: %s\n", report.Clean(p))
			}
			if r.Fix && err == nil {
				fmt.Fprintf(sh.Err, "%s in %s\n", report.Count(fixed.Count, "fix"), report.Count(len(fixed.Paths), "file"))
			}
			sh.exit = code
			return err
		},
	}
	p := cmd.Flags()
	p.StringVar(&r.Persona, "persona", "", "for `WHOM`: "+strings.Join(app.Personas(), ", ")+" (default regular)")
	p.BoolVar(&r.Fix, "fix", false, "write the fixes that are safe")
	p.BoolVar(&r.Unsafe, "unsafe-fixes", false, "write the fixes that want a look, too (with --fix)")
	p.BoolVar(&f.all, "all", false, "list excepted findings and those of test and example trees, too")
	p.BoolVar(&f.noIgnore, "no-ignore", false, "read files although .gitignore hides them")
	p.StringArrayVar(&f.exclude, "exclude", nil, "leave out paths that match `GLOB`; may repeat")
	p.BoolVar(&f.allowIncomplete, "allow-incomplete", false, "exit 0 even if a recognised input could not be read")
	p.StringVar(&r.System, "platform", "", "the build platform that runs the pipelines, as `NAME@VERSION`: gitlab@16.4.1")
	pipelineSources(cmd, &r.PipelineSources)
	_ = cmd.RegisterFlagCompletionFunc("persona", cobra.FixedCompletions(app.Personas(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}
