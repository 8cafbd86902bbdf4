package cli

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

func (sh *shell) trustSLSA() *cobra.Command {
	var r app.LevelRequest
	least := 0
	cmd := &cobra.Command{
		Use:   "slsa ARTIFACT",
		Short: "Say which SLSA levels the evidence shows, which requirement fails, and what to change",
		Long: "Judge the provenance of ARTIFACT by the requirements of SLSA's build track; with --repository also the pipelines that built\n" +
			"it, the commit, and the dependencies. What cannot be known from evidence counts as not met, and is marked as unknown.\n" +
			"--format json writes the same for machines.",
		Example: "  ossay trust slsa dist/app\n  ossay trust slsa --repository . --build-level 2 dist/app",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, subjects []string) error {
			r.Subjects, r.Database = subjects, sh.flags.db
			l, err := app.Levels(cmd.Context(), sh.env(), r)
			if err != nil {
				return err
			}
			if slices.Contains(sh.flags.formats, "json") {
				data, err := json.MarshalIndent(l, "", "  ")
				if err != nil {
					return err
				}
				fmt.Fprintln(sh.Out, string(data))
			} else {
				sh.tellLevels(l)
			}
			if l.Tracks[0].Level < least && !sh.flags.exitZero {
				sh.exit = fault.ExitGate
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Bundle, "bundle", "", "evidence `FILE` (default: what lies beside the artefact)")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	f.StringVar(&r.Key, "key", "", "public key `FILE` that signed the provenance")
	f.StringVar(&r.Repository, "repository", "", "work tree `DIR` that it was built from")
	f.IntVar(&least, "build-level", 0, "exit 1 where the build track shows less than `LEVEL`")
	return cmd
}

func (sh *shell) tellLevels(l *app.SLSALevels) {
	fmt.Fprintln(sh.Out, report.Clean(l.Subject))
	for _, t := range l.Tracks {
		fmt.Fprintf(sh.Out, "\n%s track: level %d\n", t.Name, t.Level)
		for _, r := range t.Requirements {
			fmt.Fprintf(sh.Out, "  L%d %-7s  %s: %s\n", r.Level, r.State, r.Name, report.Clean(r.Detail))
			if r.Mend != "" {
				fmt.Fprintf(sh.Out, "              change: %s\n", r.Mend)
			}
		}
	}
}
