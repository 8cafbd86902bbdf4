package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// binaryDiff compares the protections of two builds.
func (sh *shell) binaryDiff() *cobra.Command {
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "Name the protections and functions that a new build lost",
		Long: "Compare two builds of a program, or of all programs in two folders, packages or images by path: which protections of the\n" +
			"file and which functions are weaker than before. Functions are compared by name, so that stripped files are compared as\n" +
			"a whole only. The exit code is 1 if anything was lost.",
		Example: "  ossay binary diff build-1.0/app build-1.1/app\n  ossay binary diff --format json old.deb new.deb",
		Args:    args(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			d, err := app.DiffBinaries(cmd.Context(), sh.env(), sh.request(&f, nil), a[0], a[1])
			if err != nil {
				return err
			}
			if err := sh.writeBinaryDiff(d); err != nil {
				return err
			}
			switch {
			case len(d.Lost) > 0 && !sh.flags.exitZero:
				sh.exit = fault.ExitGate
			case len(d.Refused) > 0 && !f.allowIncomplete:
				sh.exit = fault.ExitIncomplete
			}
			return nil
		},
	}
	f.add(cmd)
	cmd.Flags().BoolVar(&f.allowIncomplete, "allow-incomplete", false, "exit 0 even if a recognised input could not be read")
	return cmd
}

func (sh *shell) writeBinaryDiff(d *app.BinaryDiff) error {
	switch {
	case sh.asJSON():
		return sh.encode(d)
	case len(sh.flags.formats) > 1, len(sh.flags.formats) == 1 && sh.flags.formats[0] != "text":
		return fault.New(fault.Usage, "binary diff writes text or json to standard output")
	}
	for _, list := range [...]struct {
		word    string
		changes []app.BinaryChange
	}{{"lost", d.Lost}, {"gained", d.Gained}} {
		for _, c := range list.changes {
			subject := report.Clean(c.Path)
			if c.Function != "" {
				subject += "  " + report.Clean(c.Function)
			}
			fmt.Fprintf(sh.Out, "%-6s %s  %s %s -> %s\n", list.word, subject, c.Property, c.From, c.To)
		}
	}
	for _, p := range d.OnlyFrom {
		fmt.Fprintf(sh.Out, "-      %s\n", report.Clean(p))
	}
	for _, p := range d.OnlyTo {
		fmt.Fprintf(sh.Out, "+      %s\n", report.Clean(p))
	}
	for _, p := range d.Refused {
		fmt.Fprintf(sh.Out, "not read: %s\n", report.Clean(p))
	}
	fmt.Fprintf(sh.Out, "%s compared, %d lost, %d gained\n", report.Count(d.Files, "file"), len(d.Lost), len(d.Gained))
	return nil
}
