package cli

import (
	"bufio"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
)

// versionCommand prints the program's version; below it, the version order of
// every ecosystem can be asked.
func versionCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "version",
		Short: "Print the version, or compare versions as an ecosystem does",
		Args:  args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			fmt.Fprintln(sh.Out, "ossay", Version())
			return nil
		},
	}
	cmd.AddCommand(sh.batchCommand(
		"compare ECOSYSTEM A B", "Print -1, 0 or 1: the order of two versions",
		"Lines of FILE are ECOSYSTEM<TAB>A<TAB>B; one -1, 0, 1 or error a line comes out, in order.",
		app.VersionCompare, app.VersionCompareBatch))
	cmd.AddCommand(sh.batchCommand(
		"in ECOSYSTEM RANGE VERSION", "Print whether a range holds a version",
		"RANGE is a vers: string or the ecosystem's own notation. Lines of FILE are ECOSYSTEM<TAB>RANGE<TAB>VERSION;\none true, false or error a line comes out, in order.",
		app.VersionIn, app.VersionInBatch))
	return cmd
}

func (sh *shell) batchCommand(use, short, long string,
	one func(a, b, c string) (string, error), many func(io.Reader, io.Writer) (int, error),
) *cobra.Command {
	var batch string
	cmd := &cobra.Command{
		Use: use, Short: short, Long: short + ".\n\n" + long,
		Args: func(cmd *cobra.Command, a []string) error {
			if batch != "" {
				return args(cobra.NoArgs)(cmd, a)
			}
			return args(cobra.ExactArgs(3))(cmd, a)
		},
		RunE: func(cmd *cobra.Command, a []string) error {
			if batch == "" {
				answer, err := one(a[0], a[1], a[2])
				if err != nil {
					return fault.New(fault.Usage, "%w", err)
				}
				fmt.Fprintln(sh.Out, answer)
				return nil
			}
			in := sh.In
			if batch != "-" {
				f, err := os.Open(batch)
				if err != nil {
					return fault.New(fault.Usage, "opening batch: %w", err)
				}
				defer f.Close()
				in = f
			}
			w := bufio.NewWriter(sh.Out)
			failed, err := many(in, w)
			if ferr := w.Flush(); err == nil {
				err = ferr
			}
			if err == nil && failed > 0 {
				err = fault.New(fault.Usage, "%d lines could not be answered", failed).WithHint("they say error in the output")
			}
			return err
		},
	}
	cmd.Flags().StringVar(&batch, "batch", "", "answer the lines of `FILE`, - for standard input")
	return cmd
}
