package cli

import (
	"fmt"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// trustWitness is about witnesses: to be one, and to have some.
func (sh *shell) trustWitness() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "witness",
		Short: "Run a witness of logs, or have the private Sigstore's log witnessed",
		Long: "A witness cosigns the checkpoints of logs as long as each only grows (C2SP tlog-witness). Whoever demands its\n" +
			"cosignature knows that the log shows everybody the same, even if its operator or its key is not honest.",
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.witnessUp(), sh.witnessShow(), sh.witnessFollow(), sh.witnessSet())
	return cmd
}

func witnessFlags(cmd *cobra.Command, r *app.WitnessRequest) {
	cmd.Flags().StringVar(&r.Dir, "dir", "", "`FOLDER` of the witness (default: in the state folder)")
}

func (sh *shell) witnessUp() *cobra.Command {
	var r app.WitnessRequest
	cmd := &cobra.Command{
		Use:   "up",
		Short: "Run a witness, making it where there is none",
		Long: "Answer add-checkpoint requests of logs until it is stopped. What was cosigned is on disk before a cosignature leaves,\n" +
			"so that neither a crash nor a rollback of a log makes it sign two histories. Run it on another machine than the log,\n" +
			"under another operator. Its key is made and sealed where the folder is empty, and printed.",
		Example: "  ossay trust witness up --name witness.acme.example --log trusted_root.json --listen 0.0.0.0:7380",
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, stop := signal.NotifyContext(cmd.Context(), syscall.SIGTERM, syscall.SIGINT)
			defer stop()
			r.LogFile = sh.Err
			return app.ServeWitness(ctx, sh.env(), r, func(key, address string) {
				sh.said("witness %s\n  listens   %s\n  next: on the machine of the log: ossay trust witness set '%s=%s'", report.Clean(key), address, report.Clean(key), address)
			})
		},
	}
	witnessFlags(cmd, &r)
	f := cmd.Flags()
	f.StringVar(&r.PasswordFile, "password-file", "", "`FILE` with the password of the key")
	f.StringVar(&r.Name, "name", "", "`NAME` of a new witness in its cosignatures (default witness)")
	f.StringVar(&r.Listen, "listen", "", "`HOST:PORT` to listen at (default 127.0.0.1:7380)")
	f.StringArrayVar(&r.Logs, "log", nil, "`FILE` of a trusted root, or verifier key, of a log to follow; may repeat")
	return cmd
}

func (sh *shell) witnessShow() *cobra.Command {
	var r app.WitnessRequest
	cmd := &cobra.Command{
		Use:     "show",
		Short:   "Print the key of the witness and what it cosigned last",
		Example: "  ossay trust witness show",
		Args:    args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			d, err := app.DescribeWitness(sh.env(), r.Dir)
			if err != nil {
				return err
			}
			fmt.Fprintf(sh.Out, "witness %s\n", report.Clean(d.Key.String()))
			for _, l := range d.Logs {
				how := "nothing cosigned yet"
				if !l.Signed.IsZero() {
					how = report.Count(int(l.Size), "entry") + ", cosigned " + l.Signed.UTC().Format(time.RFC3339)
				}
				fmt.Fprintf(sh.Out, "  log       %s: %s\n", report.Clean(l.Origin), how)
			}
			return nil
		},
	}
	witnessFlags(cmd, &r)
	return cmd
}

func (sh *shell) witnessFollow() *cobra.Command {
	var r app.WitnessRequest
	cmd := &cobra.Command{
		Use:   "follow LOG…",
		Short: "Let the witness cosign for more logs, or for new keys of a log",
		Long: "Follow the logs of each LOG: a trusted root, a policy of witnesses, or a verifier key NAME+HINT+KEY. A log that is\n" +
			"followed keeps its history under a new key; --restart forgets it, for a log that its operator began again. The witness\n" +
			"must not run meanwhile.",
		Example: "  ossay trust witness follow trusted_root.json",
		Args:    args(cobra.MinimumNArgs(1)),
		RunE: func(_ *cobra.Command, list []string) error {
			r.Logs = list
			if err := app.WitnessFollow(sh.env(), r); err != nil {
				return err
			}
			sh.said("followed")
			return nil
		},
	}
	witnessFlags(cmd, &r)
	cmd.Flags().BoolVar(&r.Restart, "restart", false, "forget what was cosigned of these logs")
	return cmd
}

func (sh *shell) witnessSet() *cobra.Command {
	var r app.TrustRequest
	var file, missing string
	var need int
	cmd := &cobra.Command{
		Use:   "set [KEY=URL…]",
		Short: "Say whose cosignatures the private Sigstore's log collects",
		Long: "Have each checkpoint of the log cosigned by witnesses before it is published: each KEY=URL is the verifier key of one\n" +
			"and the address below which it answers. --policy takes them with groups and a quorum from a file (C2SP tlog-policy).\n" +
			"Without any, the log is not witnessed. The keys are exported with the trusted root, so that verifiers can demand them:\n" +
			"ossay verify --witnesses N. An instance that runs is stopped meanwhile.\n\n" +
			"Where the quorum is not reached, --missing publish goes on without and names who is missing in the log and in trust\n" +
			"status; --missing wait holds signatures back until it is.",
		Example: "  ossay trust witness set 'witness.acme.example+1a2b3c4d+BF…=https://witness.acme.example'\n  ossay trust witness set --policy policy.txt --missing wait",
		Args:    args(cobra.ArbitraryArgs),
		RunE: func(cmd *cobra.Command, list []string) error {
			if missing != "publish" && missing != "wait" {
				return fault.New(fault.Usage, "--missing %q is neither publish nor wait", missing)
			}
			if file != "" && (len(list) > 0 || need != 0) {
				return fault.New(fault.Usage, "--policy names witnesses and quorum by itself")
			}
			p, err := app.SetInstanceWitnesses(cmd.Context(), sh.env(), r, file, list, need, missing == "wait")
			switch {
			case err != nil:
				return err
			case p == nil:
				sh.said("the log is not witnessed")
			default:
				sh.said("%d witnesses; others need their keys: ossay trust export", len(p.Witnesses))
			}
			return nil
		},
	}
	instanceFlags(cmd, &r)
	f := cmd.Flags()
	f.StringVar(&file, "policy", "", "`FILE` with witnesses and quorum (C2SP tlog-policy)")
	f.IntVar(&need, "quorum", 0, "`N` witnesses must have cosigned (default: all)")
	f.StringVar(&missing, "missing", "publish", "`WHAT` to do where the quorum is not reached: publish or wait")
	return cmd
}
