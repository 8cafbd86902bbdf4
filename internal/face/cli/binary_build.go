package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

func (sh *shell) binaryBuild() *cobra.Command {
	var f checkFlags
	var r app.BuildRequest
	var units bool
	cmd := &cobra.Command{
		Use:   "build [DIR]",
		Short: "Say which hardening options a build gives to its compilers, and write what is missing",
		Long: "Read what tells about the build of the folder DIR (the current one by default): compile_commands.json, the replies of\n" +
			"CMake's File API, Meson's introspection, build.ninja and build logs; then the build files themselves: CMake, Meson,\n" +
			"make, Autotools, Bazel, setup.py, Cargo, cgo and debian/rules. Say of each option of the OpenSSF guide where it is\n" +
			"missing, taken back or of no effect, and compare with the files that were built: those in DIR, or of --binary.\n\n" +
			"--fix writes the options into the build file, byte for byte around what stays; --units lists every compilation and\n" +
			"link instead. Nothing is executed, so build again to see what a fix does.",
		Example: "  ossay binary build\n  ossay binary build --log make.txt --binary out/app .\n  ossay binary build --units --format json\n  ossay binary build --fix",
		RunE: func(cmd *cobra.Command, targets []string) error {
			if len(targets) > 1 {
				return fault.New(fault.Usage, "binary build takes one folder, not %d", len(targets))
			}
			if units && r.Fix {
				return fault.New(fault.Usage, "--units goes without --fix")
			}
			r.CheckRequest = sh.request(&f, targets)
			if units {
				list, err := app.BuildUnits(cmd.Context(), sh.env(), r)
				if err != nil {
					return err
				}
				return sh.showUnits(list)
			}
			out, err := sh.outputs(f.all)
			if err != nil {
				return err
			}
			fixed, code, err := app.AuditBuild(cmd.Context(), sh.env(), r, out.sink)
			if cerr := out.close(err == nil); err == nil {
				err = cerr
			}
			for _, p := range fixed.Paths {
				fmt.Fprintf(sh.Err, "fixed: %s\n", report.Clean(p))
			}
			if r.Fix && err == nil {
				fmt.Fprintf(sh.Err, "mended %s in %s; build again to see what it does\n", report.Count(fixed.Count, "finding"), report.Count(len(fixed.Paths), "file"))
			}
			sh.exit = code
			return err
		},
	}
	p := cmd.Flags()
	p.StringArrayVar(&r.Binaries, "binary", nil, "a `FILE` that the build made; may repeat (default: those in DIR)")
	p.StringArrayVar(&r.Logs, "log", nil, "a build log `FILE`, whatever its name; may repeat")
	p.StringVar(&r.Toolchain, "toolchain", "", "`WHAT` compiles: "+strings.Join(app.Toolchains(), ", ")+", debian/gcc-12, or a file with what gcc -v or gcc -Q --help=common prints")
	p.BoolVar(&r.Fix, "fix", false, "write the options into the build files")
	p.BoolVar(&units, "units", false, "list every compilation and link with what it makes of each option")
	p.BoolVar(&f.all, "all", false, "list excepted findings and those of test and example trees, too")
	p.StringArrayVar(&f.exclude, "exclude", nil, "leave out paths that match `GLOB`; may repeat")
	p.BoolVar(&f.allowIncomplete, "allow-incomplete", false, "exit 0 even if a recognised input could not be read")
	return cmd
}

// showUnits writes a table with one line for each option that is not as the guide
// asks, or everything as JSON.
func (sh *shell) showUnits(list []app.BuildUnit) error {
	if sh.asJSON() {
		return sh.encode(list)
	}
	rows := [][]string{{"UNIT", "STEP", "OPTION", "STATE", "BY", "PLACE", "WHY"}}
	for _, u := range list {
		for _, o := range u.Options {
			rows = append(rows, []string{u.Name, u.Step, o.Flag, o.State, o.By, o.Place, o.Why})
		}
	}
	return report.WriteTable(sh.Out, rows)
}
