package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// initCommand writes a first configuration and a CI workflow.
func initCommand(sh *shell) *cobra.Command {
	var r app.InitRequest
	var adopt bool
	var until string
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write ossay.yaml, and with --ci a workflow that checks every change",
		Long: "Write a first ossay.yaml. With --ci github, write .github/workflows/ossay.yml as well: it asks for read access\n" +
			"only, keeps no credentials, uses no action at all, and pins the release or commit of ossay that it installs: this\n" +
			"program's own, or that of --pin. Files that exist stay as they are.\n\n" +
			"--adopt takes over what other scanners were told to leave out (.trivyignore, .grype.yaml, osv-scanner.toml, .snyk,\n" +
			".nsprc, suppression files of Dependency-Check), into ossay.yaml, also into one that exists. Each exception gets a\n" +
			"reason and an end; what would cover more than it did is named and left out.",
		Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			if r.Pin == "" {
				r.Pin = release()
			}
			r.Keep = adopt
			files, err := app.Init(r)
			for _, f := range files {
				fmt.Fprintf(sh.Out, "wrote %s\n", f)
			}
			if err != nil || !adopt {
				return err
			}
			got, err := app.Adopt(sh.env(), "", until)
			if err != nil {
				return err
			}
			for _, x := range got.Taken {
				fmt.Fprintf(sh.Out, "took over %s until %s\n", report.Clean(x.ID), x.Until)
			}
			for _, n := range got.Notes {
				fmt.Fprintf(sh.Out, "left out: %s\n", report.Clean(n))
			}
			fmt.Fprintf(sh.Out, "%s from %s\n", report.Count(len(got.Taken), "exception"), report.Count(len(got.Files), "file"))
			return nil
		},
	}
	cmd.Flags().StringVar(&r.Pin, "pin", "", "let the workflow install this `VERSION`: a release or a full commit id")
	cmd.Flags().StringVar(&r.CI, "ci", "", "also write a workflow for `SYSTEM`: github, gitlab")
	cmd.Flags().BoolVar(&adopt, "adopt", false, "take over what other scanners leave out here")
	cmd.Flags().StringVar(&until, "until", "+90d", "end of what is taken over without one: `YYYY-MM-DD`, or days from today")
	return cmd
}
