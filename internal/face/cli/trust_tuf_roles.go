package cli

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
)

// tufStep runs one step of a publisher and tells what it did.
func (sh *shell) tufStep(cmd *cobra.Command, step func(context.Context, app.Env) (*app.TUFStaged, error)) error {
	s, err := step(cmd.Context(), sh.env())
	if s != nil {
		sh.tellTUF(s)
	}
	return err
}

func (sh *shell) trustTUFRemove() *cobra.Command {
	var r app.TUFPublisherRequest
	cmd := &cobra.Command{
		Use:   "remove DIR TARGET…",
		Short: "Stage that targets of a TUF repository are gone",
		Long: "Stage new metadata without each TARGET, unsigned. Its file stays in DIR/targets: clients that know the version before\n" +
			"may be fetching it.",
		Example: "  ossay trust tuf remove repository app.tar.gz\n  ossay trust tuf remove repository --role team team/app.tar.gz",
		Args:    args(cobra.MinimumNArgs(2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			sh.tufRequest(&r, a[0])
			return sh.tufStep(cmd, func(ctx context.Context, env app.Env) (*app.TUFStaged, error) {
				return app.TUFRemove(ctx, env, r, a[1:])
			})
		},
	}
	cmd.Flags().StringVar(&r.Role, "role", "", "`ROLE` that has the targets, one that is delegated to (default: targets)")
	expiresFlag(cmd, &r)
	return cmd
}

func (sh *shell) trustTUFRefresh() *cobra.Command {
	var r app.TUFPublisherRequest
	cmd := &cobra.Command{
		Use:   "refresh DIR --key KEY",
		Short: "Renew and publish the timestamp of a TUF repository, as a job does every day",
		Long: "Sign and publish a new timestamp, and a new snapshot where less than half of its life is left and the keys sign it.\n" +
			"Changes that wait in DIR/staged are not published; their snapshot and timestamp must be signed anew.",
		Example: "  ossay trust tuf refresh repository --key online.key\n  ossay trust tuf refresh repository --key hashivault://online --expires timestamp=2d",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(r.Keys) == 0 {
				return fault.New(fault.Usage, "trust tuf refresh needs --key KEY")
			}
			sh.tufRequest(&r, a[0])
			return sh.tufStep(cmd, func(ctx context.Context, env app.Env) (*app.TUFStaged, error) { return app.TUFRenew(ctx, env, r) })
		},
	}
	cmd.Flags().StringArrayVar(&r.Keys, "key", nil, keyHelp+"; may repeat")
	expiresFlag(cmd, &r)
	return cmd
}

func (sh *shell) trustTUFRotate() *cobra.Command {
	var r app.TUFRolesRequest
	cmd := &cobra.Command{
		Use:   "rotate DIR ROLE",
		Short: "Stage new keys of a role of a TUF repository",
		Long: "Stage a new root in which ROLE (root, targets, snapshot or timestamp) has other keys, and what the role signs with it.\n" +
			"The keys of root sign the new root: those of before and, where they change, those of now. Let the old keys of the\n" +
			"other roles sign too where they are at hand: then clients follow at each moment of the publication.",
		Example: "  ossay trust tuf rotate repository timestamp --add new.pub --remove online.pub\n  ossay trust tuf rotate repository root --add carol.pub --threshold 2",
		Args:    args(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			sh.tufRequest(&r.TUFPublisherRequest, a[0])
			r.Role = a[1]
			return sh.tufStep(cmd, func(ctx context.Context, env app.Env) (*app.TUFStaged, error) { return app.TUFRotate(ctx, env, r) })
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&r.Add, "add", nil, "public key `FILE` of a new signer, or a key as for --key of sign; may repeat")
	f.StringArrayVar(&r.Remove, "remove", nil, "public key `FILE` of a signer who goes, or a key as for --key of sign; may repeat")
	f.IntVar(&r.Signers, "threshold", 0, "`N` keys must sign (default: as before)")
	expiresFlag(cmd, &r.TUFPublisherRequest)
	return cmd
}

func (sh *shell) trustTUFDelegate() *cobra.Command {
	var r app.TUFRolesRequest
	cmd := &cobra.Command{
		Use:   "delegate DIR ROLE --path PATTERN --key KEY",
		Short: "Stage that others sign for some targets of a TUF repository",
		Long: "Stage that ROLE signs for the targets whose names match a PATTERN, in which * and ? do not cross a slash. A new role\n" +
			"has no targets; ossay trust tuf add --role ROLE gives it some. Of a role that is there, keys, threshold and patterns\n" +
			"are replaced. --revoke ends the delegation.",
		Example: "  ossay trust tuf delegate repository team --path 'team/*' --key team.pub\n  ossay trust tuf add repository --role team --name team/app.tar.gz app.tar.gz\n" +
			"  ossay trust tuf delegate repository team --revoke",
		Args: args(cobra.ExactArgs(2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			sh.tufRequest(&r.TUFPublisherRequest, a[0])
			r.Role = a[1]
			return sh.tufStep(cmd, func(ctx context.Context, env app.Env) (*app.TUFStaged, error) { return app.TUFDelegate(ctx, env, r) })
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&r.Paths, "path", nil, "`PATTERN` of names of targets; may repeat")
	f.StringArrayVar(&r.Add, "key", nil, "public key `FILE` of a signer, or a key as for --key of sign; may repeat")
	f.IntVar(&r.Signers, "threshold", 1, "`N` keys must sign")
	f.BoolVar(&r.Terminating, "terminating", false, "ask no role behind this one for such targets")
	f.BoolVar(&r.Revoke, "revoke", false, "end the delegation")
	expiresFlag(cmd, &r.TUFPublisherRequest)
	return cmd
}
