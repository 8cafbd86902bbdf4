package cli

import (
	"os"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
)

// self is the file of this program and the name that it was called by, or nothing
// where the system does not tell.
func self() [2]string {
	exe, err := os.Executable()
	if err != nil || len(os.Args) == 0 {
		return [2]string{}
	}
	return [2]string{exe, os.Args[0]}
}

// reachWorkerCommand is what --reach=calls starts in a process of its own.
func reachWorkerCommand(sh *shell) *cobra.Command {
	return &cobra.Command{
		Use: app.ReachWorker, Short: "Load Go packages for check --reach", Hidden: true, Args: args(cobra.NoArgs),
		Long: "This command is started by ossay check --reach with an environment of its own, and refuses any other.",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return app.WorkReach(cmd.Context(), sh.In, sh.Out, sh.Err)
		},
	}
}
