package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
)

// initCommand writes a first configuration and a CI workflow.
func initCommand(sh *shell) *cobra.Command {
	var r app.InitRequest
	cmd := &cobra.Command{
		Use:   "init",
		Short: "Write ossay.yaml, and with --ci a workflow that checks every change",
		Long: "Write a first ossay.yaml. With --ci github, write .github/workflows/ossay.yml as well: it asks for read access\n" +
			"only, keeps no credentials, uses no action at all, and pins the release or commit of ossay that it installs: this\n" +
			"program's own, or that of --pin. Files that exist stay as they are.",
		Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			if r.Pin == "" {
				r.Pin = release()
			}
			files, err := app.Init(r)
			for _, f := range files {
				fmt.Fprintf(sh.Out, "wrote %s\n", f)
			}
			return err
		},
	}
	cmd.Flags().StringVar(&r.Pin, "pin", "", "let the workflow install this `VERSION`: a release or a full commit id")
	cmd.Flags().StringVar(&r.CI, "ci", "", "also write a workflow for `SYSTEM`: github, gitlab")
	return cmd
}
