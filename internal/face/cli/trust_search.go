package cli

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

func (sh *shell) trustSearch() *cobra.Command {
	var r app.LogSearchRequest
	cmd := &cobra.Command{
		Use:   "search --index URL",
		Short: "Say who signed what, by the index of a log",
		Long: "Ask the PostgreSQL index that trust monitor --index fills for the entries of an identity or of an artefact. The index is\n" +
			"not believed: each entry is read from the log, proved to be in it, and compared with what was sought. What the index\n" +
			"leaves out is not seen. --format json writes the same for machines.",
		Example: "  ossay trust search --index postgres://ossay@db.acme.example/sigstore --by maintainer@acme.example\n  ossay trust search --index postgres://ossay@db.acme.example/sigstore --digest sha256:…",
		Args:    args(cobra.NoArgs),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if sh.flags.offline {
				return fault.New(fault.Usage, "trust search asks the log and its index, and --offline was given")
			}
			if r.Index == "" {
				return fault.New(fault.Usage, "trust search needs --index URL").WithHint("make one: ossay trust monitor --index postgres://USER@HOST/DATABASE")
			}
			if err := app.CheckIndex(r.Index, false); err != nil {
				return err
			}
			s, err := app.SearchLog(cmd.Context(), sh.env(), r)
			if err != nil {
				return err
			}
			if slices.Contains(sh.flags.formats, "json") {
				enc := json.NewEncoder(sh.Out)
				enc.SetIndent("", "  ")
				return enc.Encode(s)
			}
			sh.tellSearch(s)
			return nil
		},
	}
	f := cmd.Flags()
	f.StringVar(&r.Index, "index", "", "`URL` of the PostgreSQL index: postgres://USER@HOST/DATABASE")
	f.StringVar(&r.Name, "by", "", "entries of this `NAME`, exactly as in certificates")
	f.StringVar(&r.Issuer, "issuer", "", "of them, those whose name this `URL` vouched for")
	f.StringVar(&r.Digest, "digest", "", "entries of the artefact with this `DIGEST`: sha256:…")
	f.Uint64Var(&r.From, "from", 0, "begin with the entry `N`")
	f.IntVar(&r.Limit, "limit", 1000, "ask for `N` entries at most")
	f.StringVar(&r.URL, "url", "", "`ADDRESS` of the log (default: that of the signing configuration)")
	f.StringVar(&r.Root, "trusted-root", "", "trusted root `FILE`, or public-good (default: the imported one, else public-good)")
	f.StringVar(&r.Witnesses, "witnesses", "", "demand `N` witnesses of the imported policy, or the quorum of a policy FILE")
	return cmd
}

func (sh *shell) tellSearch(s *app.LogSearch) {
	for _, e := range s.Entries {
		who, when := e.Name, "no time"
		if who == "" {
			who = "key " + e.Key
		}
		if e.Issuer != "" {
			who += ", by " + e.Issuer
		}
		if e.Issued != nil {
			when = e.Issued.Format(time.RFC3339)
		}
		fmt.Fprintf(sh.Out, "%-8d %-20s  %s  %s\n", e.Index, when, report.Clean(e.Digest), report.Clean(who))
	}
	sh.said("%s, each proved to be in the log", report.Count(len(s.Entries), "entry"))
	if s.Next > 0 {
		sh.said("there may be more: --from %d", s.Next)
	}
	if s.Indexed < s.Size {
		sh.said("the index has seen %d of the log's %d entries; go on with ossay trust monitor --index URL", s.Indexed, s.Size)
	}
}
