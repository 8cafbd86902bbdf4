package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// binaryCommand is about compiled code.
func binaryCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "binary",
		Short: "Learn what native libraries look like inside of compiled code",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.binaryLearn())
	return cmd
}

func (sh *shell) binaryLearn() *cobra.Command {
	var r app.LearnRequest
	var out string
	cmd := &cobra.Command{
		Use:   "learn --name NAME --ref VERSION=FILE… | --from DIR",
		Short: "Derive the signature of a library from reference builds",
		Long: "Read static archives, shared objects or object files of several versions of a library and derive what tells it\n" +
			"from everything else, with the versions in which each text, symbol and table was seen. --background names files\n" +
			"whose texts are nobody's. With --from all libraries of a folder NAME/VERSION/files learn at once, each against the\n" +
			"others. The head of a signature (names, advisories, relations) is kept. Nothing that is read is executed.",
		Example: "  ossay binary learn --name libfoo --ref 1.0=v1/libfoo.a --ref 1.1=v2/libfoo.a -o libfoo.sig\n  ossay binary learn --from refs -o signatures",
		Args:    args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			switch {
			case r.Folder != "" && (r.Name != "" || len(r.References) > 0 || len(r.Background) > 0):
				return fault.New(fault.Usage, "--from DIR goes without --name, --ref and --background").WithHint("the folder .background in DIR is the background")
			case r.Folder == "" && r.Name == "":
				return fault.New(fault.Usage, "binary learn needs --name NAME and --ref VERSION=FILE, or --from DIR")
			case r.Folder != "" && out == "":
				return fault.New(fault.Usage, "--from needs -o DIR for the signatures")
			}
			list, err := app.Learn(r)
			if err != nil {
				return err
			}
			if r.Folder != "" {
				if err := app.WriteLearned(out, list); err != nil {
					return err
				}
			} else if err := sh.written(out, func(w io.Writer) error {
				_, err := w.Write(list[0].Text)
				return err
			}); err != nil {
				return err
			}
			for _, l := range list {
				if !sh.flags.quiet {
					fmt.Fprintf(sh.Err, "%s: %s of %s, of %s that nothing else has\n", report.Clean(l.Name),
						report.Count(l.Features, "feature"), report.Count(l.Versions, "reference"), report.Count(l.Rare, "candidate"))
				}
			}
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Name, "name", "", "the library's `NAME`")
	f.StringArrayVar(&r.References, "ref", nil, "a reference `VERSION=FILE`; may repeat")
	f.StringArrayVar(&r.Background, "background", nil, "a `FILE` whose texts are nobody's; may repeat")
	f.StringVar(&r.Folder, "from", "", "learn everything below `DIR`: NAME/VERSION/files")
	f.StringVar(&r.Head, "head", "", "keep the head of `FILE` (default: of the signature that ossay has)")
	f.StringVarP(&out, "output", "o", "", "write `FILE`, or into the folder with --from")
	return cmd
}
