package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

// manCommand writes the manual page from the command table.
func manCommand(sh *shell) *cobra.Command {
	return &cobra.Command{
		Use:   "man",
		Short: "Write the manual page in roff, from the command table",
		Long:  "Write the manual page. To read it: ossay man | man -l -",
		Args:  args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			writeManual(sh.Out, cmd.Root())
			return nil
		},
	}
}

func writeManual(w io.Writer, root *cobra.Command) {
	fmt.Fprintf(w, ".TH OSSAY 1 \"\" \"ossay %s\" \"User commands\"\n", roff(Version()))
	fmt.Fprintf(w, ".SH NAME\nossay \\- %s\n", roff(root.Short))
	fmt.Fprint(w, ".SH SYNOPSIS\n.B ossay\n\\fICOMMAND\\fR [\\fIARGUMENT\\fR...]\n")
	fmt.Fprintf(w, ".SH DESCRIPTION\n%s\n", roff(root.Long))
	fmt.Fprint(w, ".SH COMMANDS\n")
	manualCommands(w, root)
	fmt.Fprint(w, ".SH GLOBAL FLAGS\n")
	manualFlags(w, root.PersistentFlags())
	fmt.Fprint(w, ".SH EXIT STATUS\n")
	for _, row := range []struct {
		code int
		text string
	}{
		{fault.ExitOK, "the gate passed"},
		{fault.ExitGate, "the gate failed: findings, policy or a refused verification"},
		{fault.ExitUsage, "usage or configuration error"},
		{fault.ExitNothing, "nothing to check found"},
		{fault.ExitNoData, "needed data absent or too old"},
		{fault.ExitIncomplete, "a recognised input could not be read"},
		{fault.ExitInternal, "a defect in ossay"},
		{fault.ExitInterrupted, "interrupted"},
	} {
		fmt.Fprintf(w, ".TP\n%d\n%s\n", row.code, roff(row.text))
	}
	fmt.Fprint(w, ".SH ENVIRONMENT\n")
	for _, row := range [][2]string{
		{"OSSAY_DB", "the advisory database file"},
		{"OSSAY_DB_URL", "the base address that db update fetches from"},
		{"OSSAY_STATE", "the folder for the database and results of earlier runs"},
		{"NO_COLOR", "no colours"},
		{"SOURCE_DATE_EPOCH", "the time to use instead of the clock"},
	} {
		fmt.Fprintf(w, ".TP\n%s\n%s\n", row[0], roff(row[1]))
	}
}

func manualCommands(w io.Writer, c *cobra.Command) {
	for _, sub := range c.Commands() {
		if sub.Hidden || sub.Name() == "help" {
			continue
		}
		use := strings.TrimPrefix(sub.CommandPath(), "ossay ") + strings.TrimPrefix(sub.Use, sub.Name())
		fmt.Fprintf(w, ".SS %s\n%s\n", roff(use), roff(orLong(sub)))
		manualFlags(w, sub.NonInheritedFlags())
		if sub.Name() != "completion" { // a page for each shell would say the same
			manualCommands(w, sub)
		}
	}
}

func orLong(c *cobra.Command) string {
	if c.Long != "" {
		return c.Long
	}
	return c.Short + "."
}

func manualFlags(w io.Writer, set *pflag.FlagSet) {
	set.VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" {
			return
		}
		value, usage := pflag.UnquoteUsage(f)
		name := "--" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", " + name
		}
		fmt.Fprintf(w, ".TP\n\\fB%s\\fR %s\n%s\n", roff(name), roff(value), roff(usage))
	})
}

// roff escapes text so that no line of it is taken for a request.
func roff(t string) string {
	t = strings.ReplaceAll(t, `\`, `\e`)
	t = strings.ReplaceAll(t, "-", `\-`)
	lines := strings.Split(t, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
