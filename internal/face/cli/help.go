package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// helpCommand shows the help of a command, or with "all" every command with its
// subcommands.
func helpCommand(sh *shell) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND…|all]",
		Short: "Show the help of a command, or all of them in one list",
		ValidArgsFunction: func(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
			names := []string{"all"}
			for _, c := range cmd.Root().Commands() {
				names = append(names, c.Name())
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, a []string) error {
			root := cmd.Root()
			if len(a) == 1 && a[0] == "all" {
				listCommands(sh.Out, root)
				return nil
			}
			c, rest, err := root.Find(a)
			if err != nil || len(rest) > 0 {
				return sh.unknownCommand(c, strings.Join(rest, " "))
			}
			return c.Help()
		},
	}
}

// listCommands writes one line for each command below c.
func listCommands(w io.Writer, c *cobra.Command) {
	for _, sub := range c.Commands() {
		if sub.Hidden {
			continue
		}
		fmt.Fprintf(w, "%-44s %s\n", sub.CommandPath()+strings.TrimPrefix(sub.Use, sub.Name()), sub.Short)
		listCommands(w, sub)
	}
}
