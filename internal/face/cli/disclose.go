package cli

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
)

// discloseCommand is about documents that tell others of vulnerabilities.
func discloseCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "disclose",
		Short: "Check advisories before others read them",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.discloseLint())
	return cmd
}

func (sh *shell) discloseLint() *cobra.Command {
	online := false
	cmd := &cobra.Command{
		Use:   "lint FILE…",
		Short: "Check CSAF, OpenVEX and CycloneDX VEX documents by the rules of their formats",
		Long: "Check each FILE, whose format is known by its content. CSAF 2.0 and 2.1: the schema and the mandatory (6.1),\n" +
			"recommended (6.2) and informative (6.3) tests of the standard (with --online those too that need the network); the number of the test is the\n" +
			"rule, as csaf/6.1.27.3. OpenVEX: the rules of version 0.2.0. CycloneDX: the schema, and what VEX asks for. Each\n" +
			"finding names the place as JSON Pointer and line. Exit 1 where the gate (default \"severity>=high\") fails, which\n" +
			"mandatory tests do and others do not.",
		Example: "  ossay disclose lint advisory.json\n  ossay disclose lint --format json advisory.json vex.json",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, files []string) error {
			return sh.lintDisclosures(cmd.Context(), files, online)
		},
	}
	cmd.Flags().BoolVar(&online, "online", false, "ask the addresses in CSAF documents whether they resolve (tests 6.3.6 and 6.3.7)")
	return cmd
}

// lintDisclosures runs the lint of both commands that have it.
func (sh *shell) lintDisclosures(ctx context.Context, files []string, online bool) error {
	if online && sh.flags.offline {
		return fault.New(fault.Usage, "--online asks the addresses in documents, and --offline was given")
	}
	o, err := sh.outputs(false)
	if err != nil {
		return err
	}
	code, err := app.LintDisclosures(ctx, sh.env(), app.DiscloseLintRequest{Files: files, Online: online, Gate: sh.flags.gate, ExitZero: sh.flags.exitZero}, o.sink)
	if cerr := o.close(err == nil); err == nil {
		err = cerr
	}
	sh.exit = code
	return err
}
