package cli

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// dbCommand keeps the advisory database.
func dbCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "db",
		Short: "Build, update, inspect and carry the advisory database",
		Args:  cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, a []string) error {
			if len(a) > 0 {
				return sh.unknownCommand(cmd, a[0])
			}
			return cmd.Help()
		},
	}
	cmd.AddCommand(sh.dbBuild(), sh.dbUpdate(), sh.dbStatus(), sh.dbSearch(), sh.dbShow(), sh.dbExport(), sh.dbImport())
	return cmd
}

func (sh *shell) dbBuild() *cobra.Command {
	var from, out string
	cmd := &cobra.Command{
		Use:   "build --from DIR [-o FILE]",
		Short: "Build a database from a folder in the layout of the public OSV export",
		Long: "Read DIR/ECOSYSTEM/all.zip (one OSV JSON record an entry); kev.json and an EPSS CSV are joined where they lie in\n" +
			"DIR or beside it. The file takes its place only when it is complete and was read back.",
		Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			if from == "" {
				return fault.New(fault.Usage, "db build needs --from DIR")
			}
			if out == "" {
				out = sh.flags.db
			}
			r, err := app.BuildDatabase(sh.env(), from, out)
			if err != nil {
				return err
			}
			sh.built(r)
			return nil
		},
	}
	cmd.Flags().StringVar(&from, "from", "", "the `DIR` to read (required)")
	cmd.Flags().StringVarP(&out, "output", "o", "", "write `FILE` (default: where check looks)")
	return cmd
}

func (sh *shell) built(r *app.BuildResult) {
	fmt.Fprintf(sh.Out, "%s: %s about %s, among them %s\n", r.Path, report.Count(r.Info.Records, "record"),
		report.Count(r.Info.Packages, "package"), report.Count(r.Info.Malicious, "malicious release"))
	if r.Stats.Notes > 0 {
		fmt.Fprintf(sh.Out, "%d malformed parts of records were left out; the rest of those records is kept\n", r.Stats.Notes)
	}
	if r.Stats.Skipped > 0 {
		fmt.Fprintf(sh.Err, "warning: %d records could not be read:\n", r.Stats.Skipped)
		for _, p := range r.Stats.Problems {
			fmt.Fprintf(sh.Err, "  %s\n", report.Clean(p))
		}
	}
}

func (sh *shell) dbUpdate() *cobra.Command {
	var r app.UpdateRequest
	cmd := &cobra.Command{
		Use:   "update",
		Short: "Fetch advisories over HTTP and rebuild the database",
		Long: "Fetch the public OSV export (or a mirror of the same layout) and replace the database when the new one is proved\n" +
			"readable. Unchanged archives are not fetched again (ETag); where the mirror lists modified ids, only those records\n" +
			"are. An interrupted download is resumed the next time. The old database stays in use until then.",
		Args: args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if sh.flags.offline {
				return fault.New(fault.Usage, "db update needs the network, and --offline was given").WithHint("carry a database over: ossay db export, ossay db import")
			}
			r.Out = sh.flags.db
			p := sh.progress()
			res, err := app.UpdateDatabase(cmd.Context(), sh.env(), r, p.update)
			p.clear()
			if err != nil {
				return err
			}
			sh.built(res)
			return nil
		},
	}
	cmd.Flags().StringVar(&r.Base, "from", "", "base `URL` of the export (default $OSSAY_DB_URL, then the public OSV export)")
	cmd.Flags().StringSliceVar(&r.Ecosystems, "ecosystem", nil, "only these `ECOSYSTEMS` (default: all that ossay reads)")
	return cmd
}

func (sh *shell) dbStatus() *cobra.Command {
	return &cobra.Command{
		Use:   "status",
		Short: "Say which database is in use, how large and how old it is",
		Long:  "Open the database in use, verify all of it, and say what it holds. It is --db FILE, else $OSSAY_DB, else that of\nthe user's cache, else the starter set that comes with ossay.",
		Args:  args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			s, err := app.DatabaseStatus(sh.env(), sh.flags.db)
			if err != nil {
				return err
			}
			if sh.asJSON() {
				enc := json.NewEncoder(sh.Out)
				enc.SetIndent("", " ")
				return enc.Encode(s)
			}
			fmt.Fprintf(sh.Out, "database   %s\nrecords    %s about %s; %s, %d withdrawn\nnewest     %s\ncontent    %s\n",
				report.Clean(s.Name), report.Count(s.Records, "record"), report.Count(s.Packages, "package"), report.Count(s.Malicious, "malicious release"), s.Withdrawn, s.Modified, s.Digest)
			if s.Starter {
				fmt.Fprintln(sh.Out, "this is the starter set, not a full database: ossay db update")
			}
			if s.KEVDate != "" {
				fmt.Fprintf(sh.Out, "exploited  catalogue of %s\n", s.KEVDate)
			}
			if s.EPSSDate != "" {
				fmt.Fprintf(sh.Out, "EPSS       scores of %s\n", s.EPSSDate)
			}
			for _, e := range slices.Sorted(maps.Keys(s.Ecosystems)) {
				fmt.Fprintf(sh.Out, "  %-16s %d\n", e, s.Ecosystems[e])
			}
			return nil
		},
	}
}

func (sh *shell) dbSearch() *cobra.Command {
	return &cobra.Command{
		Use:     "search TEXT",
		Short:   "List packages whose name contains a text, with their number of records",
		Example: "  ossay db search left-pad",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			rows, err := app.DatabaseSearch(sh.env(), sh.flags.db, a[0])
			if err != nil {
				return err
			}
			for _, r := range rows {
				fmt.Fprintf(sh.Out, "%-16s %-50s %d\n", r.Ecosystem, report.Clean(r.Name), r.Records)
			}
			return nil
		},
	}
}

func (sh *shell) dbShow() *cobra.Command {
	return &cobra.Command{
		Use:   "show ID",
		Short: "Show an advisory by any of its ids",
		Long:  "Show an advisory by any of its ids, for people; with --format json as OSV records, one a line.",
		Args:  args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			x, err := app.ShowAdvisory(sh.env(), sh.flags.db, a[0])
			if err != nil {
				return err
			}
			if sh.asJSON() {
				for _, r := range x.Records {
					fmt.Fprintln(sh.Out, r)
				}
				return nil
			}
			writeExplanation(sh.Out, &app.Explanation{Advisory: x}, sh.OutWidth)
			return nil
		},
	}
}

func (sh *shell) dbExport() *cobra.Command {
	return &cobra.Command{
		Use:     "export FILE",
		Short:   "Copy the database to a file that db import takes",
		Example: "  ossay db export advisories.db",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			digest, err := app.ExportDatabase(sh.env(), sh.flags.db, a[0])
			if err == nil {
				fmt.Fprintf(sh.Out, "%s %s\n", digest, a[0])
			}
			return err
		},
	}
}

func (sh *shell) dbImport() *cobra.Command {
	var digest string
	cmd := &cobra.Command{
		Use:     "import FILE",
		Short:   "Verify a database file and put it in use",
		Example: "  ossay db import --digest sha256:… advisories.db",
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			r, err := app.ImportDatabase(sh.env(), a[0], sh.flags.db, digest)
			if err == nil {
				sh.built(r)
			}
			return err
		},
	}
	cmd.Flags().StringVar(&digest, "digest", "", "refuse the file unless db export printed this `DIGEST` for it")
	return cmd
}
