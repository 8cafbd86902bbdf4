package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// binaryCommand is about compiled code.
func binaryCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "binary",
		Short: "Audit compiled code, and learn what libraries look like inside of it",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.binaryAudit(), sh.binaryBuild(), sh.binaryDiff(), sh.binaryFunctions(), sh.binaryKernel(), sh.binaryLearn())
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

func (sh *shell) binaryAudit() *cobra.Command {
	var f checkFlags
	var r app.BinaryRequest
	cmd := &cobra.Command{
		Use:   "audit [TARGET…]",
		Short: "Say how compiled programs and libraries are hardened, and what is missing",
		Long: "Read the ELF, PE, Mach-O and WebAssembly files of each TARGET (files, folders, packages, images) and say of each what\n" +
			"protects it: from its headers and notes, and for x86-64 ELF from the code of its functions, stripped and static\n" +
			"programs included. Debug information tells which options each compile unit was given; separate debug files among the\n" +
			"targets are joined to their programs by build id. \"unknown\" is never a failure. Nothing that is read is executed.",
		Example: "  ossay binary audit bin/\n  ossay binary audit --profile debian --format json package.deb",
		RunE: func(cmd *cobra.Command, targets []string) error {
			out, err := sh.outputs(f.all)
			if err != nil {
				return err
			}
			r.CheckRequest = sh.request(&f, targets)
			code, err := app.AuditBinaries(cmd.Context(), sh.env(), r, out.sink)
			if cerr := out.close(err == nil); err == nil {
				err = cerr
			}
			sh.exit = code
			return err
		},
	}
	f.add(cmd)
	cmd.Flags().StringVar(&r.Profile, "profile", "", "`PROFILE` to judge by: "+strings.Join(app.HardeningProfiles(), ", ")+" (default openssf)")
	cmd.Flags().StringVar(&r.LinkMap, "link-map", "", "`FILE` that GNU ld wrote with -Map, or what -z cet-report printed: names what took CET or BTI away")
	cmd.Flags().BoolVar(&f.allowIncomplete, "allow-incomplete", false, "exit 0 even if a recognised input could not be read")
	_ = cmd.RegisterFlagCompletionFunc("profile", cobra.FixedCompletions(app.HardeningProfiles(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func (sh *shell) binaryFunctions() *cobra.Command {
	var missing bool
	cmd := &cobra.Command{
		Use:   "functions FILE",
		Short: "List the functions of a program with their protections",
		Long: "List the functions of an ELF program for x86-64, stripped or not: stack guard, probing of large frames, landing pad, and\n" +
			"checked calls. \"unprotected\" means that it is needed and missing, \"not-applicable\" that it is not needed.",
		Args: args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			list, err := app.BinaryFunctions(a[0])
			if err != nil {
				return err
			}
			if missing {
				list = slices.DeleteFunc(list, func(f app.BinaryFunction) bool { return f.Canary != "unprotected" && f.Clash != "unprotected" })
			}
			if sh.asJSON() {
				return sh.encode(list)
			}
			rows := [][]string{{"ADDRESS", "SIZE", "FRAME", "GUARD", "PROBING", "LANDING", "CHECKED", "NAME"}}
			for _, f := range list {
				checked := ""
				if f.Fortifiable > 0 {
					checked = fmt.Sprintf("%d of %d", f.Fortified, f.Fortifiable)
				}
				rows = append(rows, []string{fmt.Sprintf("%#x", f.Addr), fmt.Sprint(f.Size), fmt.Sprint(f.Frame), f.Canary, f.Clash, f.Landing, checked, f.Name})
			}
			return report.WriteTable(sh.Out, rows)
		},
	}
	cmd.Flags().BoolVar(&missing, "missing", false, "only functions that lack what they need")
	return cmd
}
