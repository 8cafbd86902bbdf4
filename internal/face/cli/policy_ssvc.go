package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// policySSVC decides by the trees of SSVC.
func (sh *shell) policySSVC() *cobra.Command {
	var r app.SSVCRequest
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "ssvc [TARGET…]",
		Short: "Decide how soon to act on vulnerabilities, with every input shown",
		Long: "Evaluate a tree of Stakeholder-Specific Vulnerability Categorization for each open vulnerability of the TARGETs, or,\n" +
			"without one, for the answers of --set alone. The catalogue of known exploited vulnerabilities and the CVSS vector\n" +
			"answer what they can; what nobody answers stays open, and every outcome that is still possible is named.",
		Example: "  ossay policy ssvc --set EXP=open --set HI=medium .\n  ossay policy ssvc --tree supplier --set E=active --set U=efficient --set TI=total --set PSI=minimal",
		RunE: func(cmd *cobra.Command, targets []string) error {
			r.CheckRequest = sh.request(&f, targets)
			if len(targets) == 0 {
				r.Targets = nil
			}
			list, err := app.DecideSSVC(cmd.Context(), sh.env(), r, nil)
			if err != nil {
				return err
			}
			if sh.asJSON() {
				return writeIndented(sh.Out, list)
			}
			for i := range list {
				writeSSVC(sh.Out, &list[i])
			}
			if len(list) == 0 {
				fmt.Fprintln(sh.Out, "no open vulnerability")
			}
			return nil
		},
	}
	f.add(cmd)
	f.addReach(cmd)
	cmd.Flags().StringVar(&r.Tree, "tree", "deployer", "decide by `TREE`: "+strings.Join(app.SSVCTrees(), ", "))
	cmd.Flags().StringArrayVar(&r.Set, "set", nil, "answer `POINT=VALUE`, or POINT=VALUE,VALUE where it is one of them; may repeat")
	return cmd
}

func writeSSVC(w io.Writer, d *app.SSVCDecision) {
	if d.Rule != "" {
		fmt.Fprintf(w, "%s  %s\n  %s\n", report.Clean(d.Rule), report.Clean(d.Component), report.Clean(d.Priority))
	} else {
		fmt.Fprintf(w, "%s: %s\n", d.Tree, d.Outcome)
	}
	for _, i := range d.Inputs {
		fmt.Fprintf(w, "  %-4s %s: %s  (%s)\n", i.Point, i.Name, report.Clean(strings.Join(i.Values, " or ")), report.Clean(i.Why))
	}
}
