package cli

import (
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// trustTUF is for publishers of a TUF repository.
func (sh *shell) trustTUF() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "tuf",
		Short: "Publish a TUF repository",
		Long: "Make and renew a TUF repository, whose clients notice what is old, swapped or signed by too few. Serve the folders\n" +
			"metadata and targets of DIR. Changes wait in its folder staged until enough keys signed; staged holds no secrets and\n" +
			"can be handed from one signer to the next. One publisher works at a time; others wait.",
		Example: "  ossay trust tuf init repository --key tuf.key\n  ossay trust tuf add repository app.tar.gz\n" +
			"  ossay trust tuf sign repository --key tuf.key\n  ossay trust tuf publish repository",
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.trustTUFInit(), sh.trustTUFAdd(), sh.trustTUFRemove(), sh.trustTUFSign(), sh.trustTUFPublish(), sh.trustTUFRefresh(), sh.trustTUFRotate(), sh.trustTUFDelegate())
	return cmd
}

// tellTUF says what was staged and published.
func (sh *shell) tellTUF(s *app.TUFStaged) {
	for _, t := range s.Added {
		sh.said("staged     %s", report.Clean(t))
	}
	for _, t := range s.Removed {
		sh.said("removed    %s", report.Clean(t))
	}
	if s.Changed != "" {
		sh.said("staged     %s", report.Clean(s.Changed))
	}
	for _, roles := range s.Signed {
		sh.said("signed     %s", roles)
	}
	if s.Waiting != nil {
		sh.said("waits      %s", report.Clean(s.Waiting.Error()))
	}
	if f := s.Refreshed; f != nil {
		sh.said("renewed    %s: root %d, timestamp %d, %s", strings.Join(f.Roles, ", "), f.Root, f.Timestamp, report.Count(f.Targets, "target"))
		for _, role := range []string{"timestamp", "snapshot"} {
			sh.said("expires    %-9s %s", role, f.Expires[role].Format(time.RFC3339))
		}
	}
	if p := s.Published; p != nil {
		sh.said("published  root %d, timestamp %d, %s", p.Root, p.Timestamp, report.Count(p.Targets, "target"))
	}
}

// tufRequest fills in what all commands have.
func (sh *shell) tufRequest(r *app.TUFPublisherRequest, dir string) {
	r.Dir, r.Offline = dir, sh.flags.offline
	r.Waiting = func() { fmt.Fprintf(sh.Err, "waiting for another publisher of %s\n", report.Clean(dir)) }
}

func expiresFlag(cmd *cobra.Command, r *app.TUFPublisherRequest) {
	cmd.Flags().StringArrayVar(&r.Expires, "expires", nil, "`[ROLE=]AGE` until new metadata expire; kept for later (at first root=365d, targets=90d, snapshot=7d, timestamp=1d)")
}

func (sh *shell) trustTUFInit() *cobra.Command {
	var r app.TUFPublisherRequest
	cmd := &cobra.Command{
		Use:   "init DIR --key FILE",
		Short: "Make a TUF repository",
		Long: "Make the first version of all roles and sign it with the keys of --key; public keys of other signers come by --public.\n" +
			"A key counts for all roles, or with ROLE= for one: root, targets, snapshot, timestamp. Where the keys given are fewer\n" +
			"than must sign, the repository waits in DIR/staged for ossay trust tuf sign and publish. Clients start from\n" +
			"DIR/metadata/1.root.json.\n\n" +
			"The password of a sealed key is taken from OSSAY_KEY_PASSWORD.",
		Example: "  ossay trust tuf init repository --key tuf.key\n" +
			"  ossay trust tuf init repository --key root=ann.key --public root=bob.pub --threshold root=2 --key targets=ann.key --key snapshot=online.key --key timestamp=online.key",
		Args: args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(r.Keys) == 0 {
				return fault.New(fault.Usage, "trust tuf init needs --key FILE").WithHint("openssl genpkey -algorithm ed25519 -out tuf.key makes one")
			}
			sh.tufRequest(&r, a[0])
			s, err := app.TUFInitRepository(cmd.Context(), sh.env(), r)
			if err != nil {
				return err
			}
			sh.tellTUF(s)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&r.Keys, "key", nil, "`[ROLE=]KEY` that signs: "+keyKinds)
	f.StringArrayVar(&r.Public, "public", nil, "`[ROLE=]FILE` with the public key of another signer, or a key as for --key")
	f.StringArrayVar(&r.Threshold, "threshold", nil, "`[ROLE=]N` keys must sign (default 1)")
	expiresFlag(cmd, &r)
	return cmd
}

func (sh *shell) trustTUFAdd() *cobra.Command {
	var r app.TUFPublisherRequest
	cmd := &cobra.Command{
		Use:     "add DIR FILE…",
		Short:   "Stage files as targets of a TUF repository",
		Long:    "Copy each FILE into DIR/staged under its hash, and stage new metadata, unsigned. A target of the same name is replaced.\nClients see nothing of it before ossay trust tuf publish.",
		Example: "  ossay trust tuf add repository app.tar.gz\n  ossay trust tuf add repository --name v2/app.tar.gz app.tar.gz",
		Args:    args(cobra.MinimumNArgs(2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			sh.tufRequest(&r, a[0])
			s, err := app.TUFAdd(cmd.Context(), sh.env(), r, a[1:])
			if s != nil {
				sh.tellTUF(s)
			}
			return err
		},
	}
	cmd.Flags().StringVar(&r.Role, "role", "", "`ROLE` that has the targets, one that is delegated to (default: targets)")
	cmd.Flags().StringVar(&r.Name, "name", "", "`NAME` of the target (default: that of the file)")
	expiresFlag(cmd, &r)
	return cmd
}

func (sh *shell) trustTUFSign() *cobra.Command {
	var r app.TUFPublisherRequest
	cmd := &cobra.Command{
		Use:   "sign DIR --key FILE",
		Short: "Sign what is staged in a TUF repository",
		Long: "Add signatures of a key to all staged metadata whose role names it; a key that no role names is refused. --renew\n" +
			"stages a new version of a role first, with a new expiry: of timestamp every day, of the others before they expire.\n" +
			"The password of a sealed key is taken from OSSAY_KEY_PASSWORD.",
		Example: "  ossay trust tuf sign repository --key bob.key\n  ossay trust tuf sign repository --renew timestamp --key online.key",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(r.Keys) == 0 {
				return fault.New(fault.Usage, "trust tuf sign needs --key FILE")
			}
			sh.tufRequest(&r, a[0])
			s, err := app.TUFSign(cmd.Context(), sh.env(), r)
			if s != nil {
				sh.tellTUF(s)
			}
			return err
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&r.Keys, "key", nil, keyHelp+"; may repeat")
	f.StringArrayVar(&r.Renew, "renew", nil, "stage a new expiry of `ROLE`: "+strings.Join(app.TUFRoles(), ", ")+", or one that is delegated to")
	expiresFlag(cmd, &r)
	return cmd
}

func (sh *shell) trustTUFPublish() *cobra.Command {
	var r app.TUFPublisherRequest
	return &cobra.Command{
		Use:   "publish DIR",
		Short: "Verify what is staged in a TUF repository and publish it",
		Long: "Verify signatures, versions, expiries and the files of all targets as a client does that knows the published version,\n" +
			"then take over what is staged. timestamp.json is written last: clients see the old or the new version, also where\n" +
			"this is interrupted; then it can be repeated.",
		Example: "  ossay trust tuf publish repository",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			sh.tufRequest(&r, a[0])
			s, err := app.TUFPublish(cmd.Context(), sh.env(), r)
			if err != nil {
				return err
			}
			sh.tellTUF(s)
			return nil
		},
	}
}
