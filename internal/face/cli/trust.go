package cli

import (
	"fmt"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// trustCommand is about roots of trust and the private Sigstore.
func trustCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "trust",
		Short: "Run a private Sigstore, and keep what to believe",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.trustUp(), sh.trustDown(), sh.trustStatus(), sh.trustImport(), sh.trustUpdate(), sh.trustRotate(), sh.trustBackup(), sh.trustRestore(), sh.trustExport(), sh.trustMonitor(), sh.trustSearch(), sh.trustUser(), sh.trustIssuer(), sh.trustWitness())
	cmd.AddCommand(sh.trustSLSA(), sh.trustPack(), sh.trustAdd(), sh.trustList(), sh.trustForget(), sh.trustTUF())
	return cmd
}

func (sh *shell) trustUp() *cobra.Command {
	var r app.TrustRequest
	var foreground bool
	cmd := &cobra.Command{
		Use:   "up",
		Short: "Start the private Sigstore, making it where there is none",
		Long: "Start an instance of Sigstore in one process and one folder: certificate authority, transparency logs, time-stamps,\n" +
			"identity provider and TUF repository. Where the folder is empty, keys are made and sealed, a first user is made, and\n" +
			"trusted root and signing configuration are taken over, so that sign and verify work at once. Stock clients take\n" +
			"trusted_root.json and signing_config.json of the folder.\n\n" +
			"The process goes to the background; --foreground keeps it. The password of the keys comes from OSSAY_TRUST_PASSWORD\n" +
			"or --password-file; for a new instance without one it is made and kept beside the folder.\n\n" +
			"With --standby the process stays, waits while another one has the folder, and takes over within seconds when that\n" +
			"one ends, however it does. docs/private-sigstore.md tells on which file systems that is safe.",
		Example: "  ossay trust up\n  ossay trust up --name acme --url https://sigstore.acme.example --listen 127.0.0.1:8080 --dir /srv/sigstore --foreground\n  ossay trust up --dir /srv/sigstore --listen 127.0.0.1:8080 --standby",
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if foreground || r.Standby {
				ctx, stop := signal.NotifyContext(cmd.Context(), syscall.SIGTERM, syscall.SIGINT)
				defer stop()
				r.LogFile = sh.Err
				return app.ServeInstance(ctx, sh.env(), r)
			}
			up, err := app.TrustUpBackground(cmd.Context(), sh.env(), r)
			if err != nil {
				return err
			}
			sh.tellUp(up)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Dir, "dir", "", "`FOLDER` of the instance (default: in the state folder)")
	f.StringVar(&r.PasswordFile, "password-file", "", "`FILE` with the password of the keys")
	f.StringVar(&r.Name, "name", "", "`NAME` of a new instance, as it stands in certificates (default private)")
	f.StringVar(&r.URL, "url", "", "`ADDRESS` of a new instance (default: a free port of localhost)")
	f.StringVar(&r.Listen, "listen", "", "`HOST:PORT` to listen at (default: that of the address)")
	f.StringVar(&r.User, "user", "", "`EMAIL` of the first user of a new instance (default: yours at localhost)")
	f.BoolVar(&r.Standby, "standby", false, "stay, and take over when the process ends that has the folder now")
	f.BoolVar(&foreground, "foreground", false, "stay, and log to the error stream")
	return cmd
}

func (sh *shell) tellUp(up *app.TrustUp) {
	if sh.flags.quiet {
		return
	}
	what := "started"
	switch {
	case up.Running:
		what = "runs already"
	case up.Created:
		what = "made and started"
	}
	fmt.Fprintf(sh.Out, "instance %s: %s\n  folder    %s\n", what, up.URL, report.Clean(filepath.ToSlash(up.Dir)))
	if up.User != "" {
		fmt.Fprintf(sh.Out, "  user      %s (its password is in the state folder)\n", report.Clean(up.User))
	}
	if up.PasswordFile != "" {
		fmt.Fprintf(sh.Out, "  password  of the keys: %s — keep it apart from the folder\n", report.Clean(filepath.ToSlash(up.PasswordFile)))
	}
	for _, f := range up.Imported {
		fmt.Fprintf(sh.Out, "  taken     %s: %s\n", f.Kind, f.Counts)
	}
	fmt.Fprintln(sh.Out, "next: ossay sign FILE, then ossay verify --by '/.*/' --issuer "+up.URL+" FILE")
}

func (sh *shell) trustDown() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:     "down",
		Short:   "Stop the private Sigstore",
		Example: "  ossay trust down",
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			stopped, err := app.TrustDown(cmd.Context(), sh.env(), dir)
			if err != nil {
				return err
			}
			if !sh.flags.quiet {
				if stopped {
					fmt.Fprintln(sh.Out, "stopped")
				} else {
					fmt.Fprintln(sh.Out, "it did not run")
				}
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "", "`FOLDER` of the instance (default: in the state folder)")
	return cmd
}

func (sh *shell) trustStatus() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:     "status",
		Short:   "Say what the private Sigstore holds and whether it runs",
		Example: "  ossay trust status",
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := app.TrustStatus(cmd.Context(), sh.env(), dir)
			if err != nil {
				return err
			}
			state := "does not run"
			if s.Running {
				state = "runs, " + report.Count(s.Entries, "entry") + " in the log"
			}
			fmt.Fprintf(sh.Out, "%s  %s  %s\n  folder        %s\n  made          %s\n  certificates  %d issued\n  TUF           version %d\n", report.Clean(s.Name), s.URL, state,
				report.Clean(filepath.ToSlash(s.Dir)), s.Created.UTC().Format(time.RFC3339), s.Issued, s.TUFVersion)
			for _, k := range s.Keys {
				end := "counts"
				if !k.End.IsZero() {
					end = "until " + k.End.UTC().Format(time.RFC3339)
				}
				fmt.Fprintf(sh.Out, "  key           %-8s from %s, %s\n", k.Name, k.Start.UTC().Format(time.RFC3339), end)
			}
			for _, w := range s.Witnesses {
				how := "cosigned " + w.Signed.UTC().Format(time.RFC3339)
				if !w.OK {
					how = w.Why
				}
				fmt.Fprintf(sh.Out, "  witness       %s: %s\n", report.Clean(w.Name), report.Clean(how))
			}
			for _, u := range s.Users {
				fmt.Fprintf(sh.Out, "  user          %s\n", report.Clean(u))
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "", "`FOLDER` of the instance (default: in the state folder)")
	return cmd
}

func (sh *shell) trustImport() *cobra.Command {
	return &cobra.Command{
		Use:     "import FILE…",
		Short:   "Take a trusted root, a signing configuration, or keys of the npm registry",
		Long:    "Check each FILE and keep it in the state folder: a trusted root for verify, a signing configuration for sign, the keys of\nthe npm registry for verifying trees.",
		Example: "  ossay trust import trusted_root.json signing_config.json",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(_ *cobra.Command, files []string) error {
			for _, f := range files {
				t, err := app.ImportTrust(sh.env(), f)
				if err != nil {
					return err
				}
				if !sh.flags.quiet {
					fmt.Fprintf(sh.Out, "%s: %s, kept as %s\n", t.Kind, t.Counts, report.Clean(filepath.ToSlash(t.Path)))
				}
			}
			return nil
		},
	}
}

// signCommand signs what the user ships.
func signCommand(sh *shell) *cobra.Command {
	var r app.SignRequest
	cmd := &cobra.Command{
		Use:   "sign FILE…",
		Short: "Sign files, so that others can verify who made them and when",
		Long: "Sign each FILE and write the bundle beside it. Without --key the signature is keyless: an identity token is taken\n" +
			"from --identity-token, SIGSTORE_ID_TOKEN, the build platform, the user of the private instance, or by signing in on\n" +
			"another page. What the services return is verified before it is written. This talks to the services of the signing\n" +
			"configuration, and to nothing else but the Vault of a key.\n\n" +
			"With --key agent:SHA256:… or an SSH public key file, the SSH agent at SSH_AUTH_SOCK (FIDO security keys too) signs\n" +
			"FILE.sig as ssh-keygen does, without any service; with --bundle or --statement an ECDSA or RSA key of the agent signs the\n" +
			"bundle. hashivault://KEY is a key in the transit engine of the Vault at VAULT_ADDR. With NAME://KEY the program\n" +
			"sigstore-kms-NAME in PATH, a key service plug-in of Sigstore, is run. docs/keys.md tells which key signs what.",
		Example: "  ossay sign app.tar.gz\n  ossay sign --key release.key --bundle app.bundle app.tar.gz\n  ossay sign --key ~/.ssh/id_ed25519.pub app.tar.gz",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(cmd *cobra.Command, files []string) error {
			r.Subjects, r.Offline = files, sh.flags.offline
			if sh.ErrWidth > 0 {
				r.Device = func(address, code string) {
					fmt.Fprintf(sh.Err, "open %s and enter the code %s\n", report.Clean(address), report.Clean(code))
				}
				r.Touch = func(subject, key string) {
					fmt.Fprintf(sh.Err, "touch the security key %s to sign %s\n", report.Clean(key), report.Clean(subject))
				}
			}
			list, err := app.Sign(cmd.Context(), sh.env(), r)
			for _, s := range list {
				if !sh.flags.quiet {
					who := "the key " + s.Key
					if s.Signer != "" {
						who = s.Signer + ", by " + s.Issuer
					}
					when := fmt.Sprintf("%s, entry %d of the log", s.Time, s.Index)
					if s.Time == "" {
						when = "not proved: an SSH signature has no time"
					}
					fmt.Fprintf(sh.Out, "%s  signed: %s\n  who   %s\n  when  %s\n", report.Clean(s.Subject), report.Clean(s.Bundle), report.Clean(who), when)
				}
			}
			return err
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Bundle, "bundle", "", "write `FILE` (default: FILE.sigstore.json)")
	f.StringVar(&r.SigningConfig, "signing-config", "", "signing configuration `FILE` (default: the imported one)")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	f.StringVar(&r.Key, "key", "", keyHelp)
	f.StringVar(&r.Token, "identity-token", "", "identity `TOKEN`; better in SIGSTORE_ID_TOKEN, others see arguments")
	f.StringVar(&r.TokenFile, "identity-token-file", "", "`FILE` with an identity token")
	f.BoolVar(&r.Statement, "statement", false, "each file is an in-toto statement and goes into an envelope")
	return cmd
}
