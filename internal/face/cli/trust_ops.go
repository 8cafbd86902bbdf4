package cli

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// instanceFlags are the flags of commands about an instance.
func instanceFlags(cmd *cobra.Command, r *app.TrustRequest) {
	f := cmd.Flags()
	f.StringVar(&r.Dir, "dir", "", "`FOLDER` of the instance (default: in the state folder)")
	f.StringVar(&r.PasswordFile, "password-file", "", "`FILE` with the password of the keys")
}

func (sh *shell) said(format string, a ...any) {
	if !sh.flags.quiet {
		fmt.Fprintf(sh.Out, format+"\n", a...)
	}
}

func (sh *shell) trustRotate() *cobra.Command {
	var r app.TrustRequest
	cmd := &cobra.Command{
		Use:   "rotate " + strings.Join(app.RotatableKeys(), "|"),
		Short: "Give parts of the private Sigstore new keys",
		Long: "Make new keys for the log, the authorities (ca), the identity provider (oidc) or the TUF repository. Windows of the\n" +
			"old keys are closed, nothing is deleted that old signatures need, and private keys that sign nothing any more are\n" +
			"forgotten. An instance that runs is stopped meanwhile.",
		Example:   "  ossay trust rotate ca log\n  ossay trust rotate all",
		Args:      args(cobra.MinimumNArgs(1)),
		ValidArgs: app.RotatableKeys(),
		RunE: func(cmd *cobra.Command, parts []string) error {
			if err := app.TrustRotate(cmd.Context(), sh.env(), r, parts); err != nil {
				return err
			}
			sh.said("new keys: %s; others need the new trusted root: ossay trust export", strings.Join(parts, ", "))
			return nil
		},
	}
	instanceFlags(cmd, &r)
	return cmd
}

func (sh *shell) trustBackup() *cobra.Command {
	var r app.TrustRequest
	cmd := &cobra.Command{
		Use:     "backup FILE",
		Short:   "Write the whole private Sigstore into one file",
		Long:    "Write logs, records, users and sealed keys into FILE, a compressed tar archive. Without the password of the keys it\nopens nothing. An instance that runs is stopped meanwhile.",
		Example: "  ossay trust backup sigstore.tar.gz",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if err := app.TrustBackup(cmd.Context(), sh.env(), r, a[0]); err != nil {
				return err
			}
			sh.said("written: %s", report.Clean(a[0]))
			return nil
		},
	}
	instanceFlags(cmd, &r)
	return cmd
}

func (sh *shell) trustRestore() *cobra.Command {
	var r app.TrustRequest
	cmd := &cobra.Command{
		Use:     "restore FILE",
		Short:   "Make a private Sigstore from a backup",
		Example: "  ossay trust restore --dir /srv/sigstore sigstore.tar.gz",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			if err := app.TrustRestore(sh.env(), r, a[0]); err != nil {
				return err
			}
			sh.said("restored; start it with ossay trust up")
			return nil
		},
	}
	instanceFlags(cmd, &r)
	return cmd
}

func (sh *shell) trustExport() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:     "export FILE",
		Short:   "Write what another site needs to verify and sign",
		Long:    "Write the TUF repository of the private Sigstore into FILE, a tar archive. Its metadata are signed: another site takes\nit with ossay trust update --from FILE, the first time with --root and the file 1.root.json of the instance.",
		Example: "  ossay trust export trust.tar",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			if err := app.TrustExport(sh.env(), dir, a[0]); err != nil {
				return err
			}
			sh.said("written: %s", report.Clean(a[0]))
			return nil
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "", "`FOLDER` of the instance (default: in the state folder)")
	return cmd
}

func (sh *shell) trustUpdate() *cobra.Command {
	var r app.UpdateTrustRequest
	cmd := &cobra.Command{
		Use:   "update",
		Short: "Refresh trusted root and signing configuration by TUF",
		Long: "Take newer metadata of a TUF repository, from an address or from a folder or archive that was carried here, verify\n" +
			"them, and keep the trusted root and the signing configuration. Where no other root is given or believed, the update\n" +
			"starts from that of the public-good instance, which is compiled in, and asks its repository. The first time --root\n" +
			"names another root to believe; afterwards only what goes on from it is taken, never anything older.",
		Example: "  ossay trust update\n  ossay trust update --from trust.tar --root 1.root.json\n  ossay trust update --url https://sigstore.acme.example/tuf",
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if sh.flags.offline && r.From == "" {
				return fault.New(fault.Usage, "trust update without --from needs the network, and --offline was given").WithHint("carry the repository over: ossay trust update --from FILE")
			}
			list, err := app.UpdateTrust(cmd.Context(), sh.env(), r)
			for _, t := range list {
				sh.said("%s: %s, kept as %s", t.Kind, t.Counts, report.Clean(filepath.ToSlash(t.Path)))
			}
			return err
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.From, "from", "", "`FILE` or folder of a TUF repository")
	f.StringVar(&r.URL, "url", "", "`ADDRESS` of a TUF repository")
	f.StringVar(&r.Root, "root", "", "TUF root `FILE` to believe first, or public-good for the one that is compiled in")
	return cmd
}

func (sh *shell) trustMonitor() *cobra.Command {
	var r app.MonitorRequest
	cmd := &cobra.Command{
		Use:   "monitor",
		Short: "Verify that a log only grew, and list who signed what since the last time",
		Long: "Fetch the log's checkpoint, verify it with the trusted root and that it goes on from the state that was seen last,\n" +
			"prove every new entry to be in the log, and list them. A log that was rewritten is refused with exit 1.\n\n" +
			"--index also brings a PostgreSQL index to the state of the log, for trust search; --rebuild makes it from nothing.",
		Example: "  ossay trust monitor\n  ossay trust monitor --by '/.*@acme.example/'\n  ossay trust monitor --index postgres://ossay@db.acme.example/sigstore",
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if sh.flags.offline {
				return fault.New(fault.Usage, "trust monitor asks the log, and --offline was given")
			}
			if err := app.CheckIndex(r.Index, r.Rebuild); err != nil {
				return err
			}
			n := 0
			before, after, err := app.Monitor(cmd.Context(), sh.env(), r, func(e app.LogEntry) error {
				n++
				who := e.Name
				if who == "" {
					who = "key " + e.Key
				}
				if e.Issuer != "" {
					who += ", by " + e.Issuer
				}
				_, err := fmt.Fprintf(sh.Out, "%-8d %s  %s\n", e.Index, e.Digest, report.Clean(who))
				return err
			})
			if err != nil {
				return err
			}
			sh.said("the log only grew: %d entries before, %d now; %d listed", before, after, n)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.URL, "url", "", "`ADDRESS` of the log (default: that of the signing configuration)")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	f.StringVar(&r.State, "state", "", "`FILE` with what was seen last (default: in the state folder)")
	f.StringVar(&r.Witnesses, "witnesses", "", "demand `N` witnesses of the imported policy, or the quorum of a policy FILE")
	f.StringVar(&r.By, "by", "", "list only entries of this `NAME`; /PATTERN/")
	f.StringVar(&r.Index, "index", "", "fill the PostgreSQL index at `URL`: postgres://USER@HOST/DATABASE")
	f.BoolVar(&r.Rebuild, "rebuild", false, "forget what the index holds, and make it from the whole log")
	return cmd
}

func (sh *shell) trustUser() *cobra.Command {
	var r app.TrustRequest
	cmd := &cobra.Command{
		Use:     "user EMAIL",
		Short:   "Give a local user of the private Sigstore a password",
		Long:    "Set the password of a local user of the built-in identity provider. The password is one line of standard input.",
		Example: "  ossay trust user maintainer@acme.example < password",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			var line string
			if _, err := fmt.Fscanln(sh.In, &line); err != nil {
				return fault.New(fault.Usage, "the password is one line of standard input: %w", err)
			}
			if err := app.TrustUser(cmd.Context(), sh.env(), r, a[0], line); err != nil {
				return err
			}
			sh.said("%s can sign in", report.Clean(a[0]))
			return nil
		},
	}
	instanceFlags(cmd, &r)
	return cmd
}

func (sh *shell) trustIssuer() *cobra.Command {
	var r app.TrustRequest
	var i app.IssuerRequest
	cmd := &cobra.Command{
		Use:   "issuer URL --jwks FILE",
		Short: "Let tokens of another identity provider count in the private Sigstore",
		Long: "Accept tokens of URL: a build platform, Keycloak, Kubernetes, SPIFFE. Its keys are pinned from FILE, so that signing\n" +
			"makes no call. --claim names the claim that becomes the name in certificates, where the usual one is not meant.",
		Example: "  ossay trust issuer https://gitlab.acme.example --jwks jwks.json\n  ossay trust issuer https://spire.acme.example --jwks jwks.json --claim sub --uri",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if i.JWKS == "" {
				return fault.New(fault.Usage, "trust issuer needs --jwks FILE").WithHint("the provider's discovery document names its address: jwks_uri")
			}
			i.URL = a[0]
			if err := app.TrustIssuer(cmd.Context(), sh.env(), r, i.Issuer(), i.JWKS); err != nil {
				return err
			}
			sh.said("tokens of %s count", report.Clean(a[0]))
			return nil
		},
	}
	instanceFlags(cmd, &r)
	f := cmd.Flags()
	f.StringVar(&i.JWKS, "jwks", "", "JSON Web Key Set `FILE` of the provider")
	f.StringVar(&i.Audience, "audience", "", "`NAME` that tokens must be for (default sigstore)")
	f.StringVar(&i.Claim, "claim", "", "`CLAIM` that becomes the name in certificates")
	f.BoolVar(&i.URI, "uri", false, "the claim is a URI")
	return cmd
}
