package cli

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// diffCommand compares two targets.
func diffCommand(sh *shell) *cobra.Command {
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "diff A B",
		Short: "Show what changed between two targets or reports",
		Long: "Compare two targets, or JSON reports of earlier runs: components that were added, removed or changed, and\n" +
			"findings that are new or gone. The gate looks at new findings only.",
		Args: args(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			d, err := app.DiffTargets(cmd.Context(), sh.env(), sh.request(&f, nil), a[0], a[1])
			if err != nil {
				return err
			}
			if err := sh.writeDiff(d); err != nil {
				return err
			}
			if d.GateFailed && !sh.flags.exitZero {
				sh.exit = fault.ExitGate
			}
			return nil
		},
	}
	f.add(cmd)
	return cmd
}

func (sh *shell) writeDiff(d *app.DiffResult) error {
	switch {
	case sh.asJSON():
		enc := json.NewEncoder(sh.Out)
		enc.SetIndent("", " ")
		return enc.Encode(d)
	case len(sh.flags.formats) > 1, len(sh.flags.formats) == 1 && sh.flags.formats[0] != "text":
		return fault.New(fault.Usage, "diff writes text or json to standard output")
	}
	report.WriteDiff(sh.Out, &d.Diff, len(d.Added)+len(d.Removed)+len(d.Changed)+len(d.New)+len(d.Gone))
	if d.GateFailed {
		fmt.Fprintf(sh.Out, "gate %q: FAILED by new findings\n", d.Gate)
	}
	return nil
}
