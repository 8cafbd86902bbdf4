package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// exceptCommand keeps the exceptions of ossay.yaml.
func exceptCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "except",
		Short: "Accept a risk honestly: with a reason, an owner and an end",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.exceptAdd(), sh.exceptList(), sh.exceptExpire())
	return cmd
}

func (sh *shell) exceptAdd() *cobra.Command {
	var r app.ExceptRequest
	cmd := &cobra.Command{
		Use:   "add ID",
		Short: "Add an exception to ossay.yaml",
		Long: "Add an exception for an advisory (any of its ids) or a rule to ossay.yaml. The rest of the file, its\n" +
			"comments too, stays as it is. Without --until the exception ends in 90 days.",
		Example: "  ossay except add CVE-2022-24999 --until +60d --reason 'not reachable: no query parsing'",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			r.ID, r.Config = a[0], sh.flags.config
			x, err := app.ExceptAdd(sh.env(), r)
			if err != nil {
				return err
			}
			fmt.Fprintf(sh.Out, "added to %s: %s until %s\n", x.Place, x.ID, x.Until)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Reason, "reason", "", "why this risk is accepted, as `TEXT` (required)")
	f.StringVar(&r.Until, "until", "+90d", "last day: `YYYY-MM-DD`, or days from today such as +60d")
	f.StringVar(&r.Where, "where", "", "only `WHERE` this package URL or path glob matches")
	f.StringVar(&r.Owner, "owner", "", "`WHO` answers for it")
	f.StringVar(&r.VEX, "vex", "", "OpenVEX `STATUS`: not_affected, affected, fixed, under_investigation")
	f.StringVar(&r.Justification, "justification", "", "OpenVEX `WORD` that justifies not_affected")
	return cmd
}

func (sh *shell) exceptList() *cobra.Command {
	return &cobra.Command{
		Use:   "list",
		Short: "List the exceptions with their state",
		Long:  "List the exceptions of ossay.yaml: active, ending within two weeks, or expired.",
		Args:  args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			rows, err := app.ExceptList(sh.env(), sh.flags.config)
			if err != nil {
				return err
			}
			if len(rows) == 0 {
				fmt.Fprintln(sh.Out, "no exceptions")
			}
			for _, x := range rows {
				where := x.Where
				if where == "" {
					where = "everywhere"
				}
				fmt.Fprintf(sh.Out, "%-9s %s  until %s  %s\n          %s: %s", x.State, report.Clean(x.ID), x.Until, report.Clean(where), x.Place, report.Clean(x.Reason))
				if x.Owner != "" {
					fmt.Fprintf(sh.Out, " (%s)", report.Clean(x.Owner))
				}
				fmt.Fprintln(sh.Out)
			}
			return nil
		},
	}
}

func (sh *shell) exceptExpire() *cobra.Command {
	return &cobra.Command{
		Use:     "expire ID",
		Short:   "End every exception for an id as of yesterday",
		Example: "  ossay except expire CVE-2022-24999",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			n, err := app.ExceptExpire(sh.env(), sh.flags.config, a[0])
			if err != nil {
				return err
			}
			fmt.Fprintf(sh.Out, "ended %d\n", n)
			return nil
		},
	}
}
