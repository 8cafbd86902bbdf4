package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// explainCommand says what a rule, an error or an advisory means.
func explainCommand(sh *shell) *cobra.Command {
	return &cobra.Command{
		Use:     "explain RULE|ERROR|ADVISORY",
		Short:   "Say what a rule, an error kind or an advisory means",
		Example: "  ossay explain inventory/lock-mismatch\n  ossay explain partial\n  ossay explain CVE-2021-44228",
		Args:    args(cobra.ExactArgs(1)),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var names []string
			for _, r := range app.Rules() {
				names = append(names, r.ID)
			}
			for _, t := range app.Topics() {
				names = append(names, t.Name)
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, a []string) error {
			x, err := app.Explain(sh.env(), sh.flags.db, a[0])
			if err != nil {
				return err
			}
			writeExplanation(sh.Out, x, sh.OutWidth)
			return nil
		},
	}
}

func writeExplanation(w io.Writer, x *app.Explanation, width int) {
	para := func(label, text string) {
		if text != "" {
			fmt.Fprintf(w, "%-10s %s\n", label, report.Fold(text, width, 11))
		}
	}
	switch {
	case x.Rule != nil:
		r := x.Rule
		para(r.ID, r.Title)
		para("why", r.Why)
		para("mend", r.Mend)
		para("bad", r.Bad)
		para("good", r.Good)
		for _, ref := range r.References {
			para("see", ref)
		}
	case x.Topic != nil:
		para(x.Topic.Name, x.Topic.Title)
		para("exit code", fmt.Sprint(x.Topic.Exit))
		para("meaning", x.Topic.Text)
	case x.Advisory != nil:
		a := x.Advisory
		para(a.ID, report.Clean(a.Summary))
		para("aliases", strings.Join(a.Aliases, ", "))
		for _, s := range a.Scores {
			para("score", s)
		}
		for _, p := range a.Affected {
			para("affected", report.Clean(p))
		}
		para("details", report.Clean(a.Details))
		for _, ref := range a.References {
			para("see", report.Clean(ref))
		}
	}
}
