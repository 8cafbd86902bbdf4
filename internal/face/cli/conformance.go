package cli

import (
	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
)

// conformanceCommand is how outside test suites talk to the program.
func conformanceCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "conformance",
		Short: "Speak the protocols of outside test suites",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.conformanceSigstore(), sh.conformanceTUF())
	return cmd
}

func (sh *shell) conformanceSigstore() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sigstore",
		Short: "Follow the command protocol of sigstore-conformance",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.conformanceVerifyBundle(), sh.conformanceSignBundle())
	return cmd
}

func (sh *shell) conformanceVerifyBundle() *cobra.Command {
	var r app.VerifyRequest
	var staging bool
	cmd := &cobra.Command{
		Use:     "verify-bundle --bundle FILE (--certificate-identity ID --certificate-oidc-issuer URL | --key FILE) FILE_OR_DIGEST",
		Short:   "Verify a bundle; exit 0 where it holds",
		Example: "  ossay conformance sigstore verify-bundle --bundle b.json --key k.pub --trusted-root root.json a.txt",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			if r.Bundle == "" {
				return fault.New(fault.Usage, "verify-bundle needs --bundle FILE")
			}
			r.Subjects = a
			return app.VerifyBundle(sh.env(), r)
		},
	}
	f := cmd.Flags()
	f.BoolVar(&staging, "staging", false, "no effect: the root is always given")
	f.StringVar(&r.Bundle, "bundle", "", "bundle `FILE`")
	f.StringVar(&r.Identity, "certificate-identity", "", "expected `ID`")
	f.StringVar(&r.Issuer, "certificate-oidc-issuer", "", "expected `URL`")
	f.StringVar(&r.Key, "key", "", "public key `FILE`")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`")
	return cmd
}

func (sh *shell) conformanceSignBundle() *cobra.Command {
	var r app.SignRequest
	var staging bool
	cmd := &cobra.Command{
		Use:     "sign-bundle --identity-token TOKEN --bundle FILE FILE",
		Short:   "Sign a file into a bundle",
		Example: "  ossay conformance sigstore sign-bundle --identity-token $TOKEN --bundle b.json --trusted-root root.json --signing-config config.json a.txt",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if r.Bundle == "" || r.Token == "" {
				return fault.New(fault.Usage, "sign-bundle needs --bundle FILE and --identity-token TOKEN")
			}
			r.Subjects = a
			r.Offline = sh.flags.offline
			_, err := app.Sign(cmd.Context(), sh.env(), r)
			return err
		},
	}
	f := cmd.Flags()
	f.BoolVar(&staging, "staging", false, "no effect: root and configuration are always given")
	f.BoolVar(&r.Statement, "in-toto", false, "the file is an in-toto statement")
	f.StringVar(&r.Bundle, "bundle", "", "bundle `FILE`")
	f.StringVar(&r.Token, "identity-token", "", "identity `TOKEN`")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`")
	f.StringVar(&r.SigningConfig, "signing-config", "", "signing configuration `FILE`")
	return cmd
}

// conformanceTUF follows the client protocol of tuf-conformance.
func (sh *shell) conformanceTUF() *cobra.Command {
	var r app.TUFRequest
	cmd := &cobra.Command{
		Use:     "tuf init ROOT | refresh | download",
		Short:   "Follow the command protocol of tuf-conformance",
		Example: "  ossay conformance tuf --metadata-dir d init root.json\n  ossay conformance tuf --metadata-dir d --metadata-url http://localhost:1/metadata refresh",
		Args:    args(cobra.RangeArgs(1, 2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			switch {
			case r.Metadata == "":
				return fault.New(fault.Usage, "conformance tuf needs --metadata-dir")
			case a[0] == "init" && len(a) == 2:
				return app.TUFInit(r, a[1])
			case sh.flags.offline:
				return fault.New(fault.Usage, "conformance tuf %s asks a repository, and --offline was given", a[0]).WithHint("ossay trust update --from DIR follows a repository without a network")
			case a[0] == "refresh" && len(a) == 1:
				return app.TUFRefresh(cmd.Context(), sh.env(), r)
			case a[0] == "download" && len(a) == 1:
				return app.TUFDownload(cmd.Context(), sh.env(), r)
			}
			return fault.New(fault.Usage, "conformance tuf: init ROOT, refresh or download")
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Metadata, "metadata-dir", "", "`FOLDER` of what is believed")
	f.StringVar(&r.MetadataURL, "metadata-url", "", "`ADDRESS` of the metadata")
	f.StringVar(&r.Target, "target-name", "", "`NAME` of a target")
	f.StringVar(&r.TargetURL, "target-base-url", "", "`ADDRESS` of the targets")
	f.StringVar(&r.TargetDir, "target-dir", "", "`FOLDER` for the target")
	return cmd
}
