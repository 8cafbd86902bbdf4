package cli

import (
	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
)

// binaryKernel judges the configuration of a kernel.
func (sh *shell) binaryKernel() *cobra.Command {
	var f checkFlags
	var r app.KernelRequest
	cmd := &cobra.Command{
		Use:   "kernel CONFIG",
		Short: "Say how a Linux kernel is hardened by its configuration, command line and settings",
		Long: "Read the configuration of a kernel (.config, /proc/config.gz, or an unpacked image that holds it), and if they are given its\n" +
			"command line and what sysctl -a printed, and say which protections are missing and why they matter. What the version or\n" +
			"the machine does not have is not asked for. Nothing of the running system is looked at.",
		Example: "  ossay binary kernel /boot/config-6.1.0\n  ossay binary kernel --cmdline cmdline.txt --sysctl sysctl.txt .config",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			out, err := sh.outputs(f.all)
			if err != nil {
				return err
			}
			r.CheckRequest, r.Kernel = sh.request(&f, nil), a[0]
			code, err := app.AuditKernel(cmd.Context(), sh.env(), r, out.sink)
			if cerr := out.close(err == nil); err == nil {
				err = cerr
			}
			sh.exit = code
			return err
		},
	}
	cmd.Flags().StringVar(&r.Cmdline, "cmdline", "", "`FILE` with the command line, such as /proc/cmdline")
	cmd.Flags().StringVar(&r.Sysctl, "sysctl", "", "`FILE` with settings, as sysctl -a prints them")
	cmd.Flags().BoolVar(&f.all, "all", false, "show excepted findings too")
	return cmd
}
