package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// whyCommand answers why a component is there and why an advisory hits or not.
func whyCommand(sh *shell) *cobra.Command {
	var f checkFlags
	cmd := &cobra.Command{
		Use:   "why ID|PACKAGE|FILE:LINE [TARGET]",
		Short: "Say why a component is there, and why an advisory does or does not affect it",
		Long: "Answer for an advisory id (which components it hits, which it misses, and by which comparison), for a package\n" +
			"URL or name (where it stands, by which paths, and what every advisory about it says), or for a line of a lock file.",
		Example: "  ossay why CVE-2021-44228\n  ossay why --reach CVE-2021-44228\n  ossay why lodash examples/shop\n  ossay why package-lock.json:120",
		Args:    args(cobra.RangeArgs(1, 2)),
		RunE: func(cmd *cobra.Command, a []string) error {
			w, err := app.ExplainWhy(cmd.Context(), sh.env(), sh.request(&f, a[1:]), a[0])
			if err != nil {
				return err
			}
			if sh.asJSON() {
				enc := json.NewEncoder(sh.Out)
				enc.SetIndent("", " ")
				return enc.Encode(w)
			}
			writeWhy(sh.Out, w, sh.flags.verbose)
			return nil
		},
	}
	f.add(cmd)
	f.addReach(cmd)
	return cmd
}

func writeWhy(w io.Writer, why *app.Why, verbose bool) {
	if why.Asked == "advisory" {
		writeWhyAdvisory(w, why)
	}
	for _, a := range why.Answers {
		direct := "needed by something else"
		if a.Direct {
			direct = "asked for directly"
		}
		fmt.Fprintf(w, "%s  (%s, %s)\n", report.Clean(a.Component), a.Scope, direct)
		for _, p := range a.Places {
			fmt.Fprintf(w, "  at    %s  (%s, %s)\n", report.Clean(p.Span.String()), p.Format, p.Grade)
		}
		for _, p := range a.Paths {
			fmt.Fprintf(w, "  via   %s\n", report.Clean(strings.Join(p, " -> ")))
		}
		if a.PathCount > len(a.Paths) {
			more := fmt.Sprint(a.PathCount - len(a.Paths))
			if a.PathCount >= component.ManyPaths {
				more = "more than a million"
			}
			fmt.Fprintf(w, "        and %s other paths\n", more)
		}
		if len(a.Paths) == 0 && !a.Direct {
			fmt.Fprintln(w, "  via   no path from a project is recorded there")
		}
		writeVerdicts(w, a.Verdicts, verbose || why.Asked == "advisory")
		fmt.Fprintln(w)
	}
}

func writeWhyAdvisory(w io.Writer, why *app.Why) {
	switch {
	case !why.Known:
		fmt.Fprintf(w, "%s is not in the advisory database in use (%s, %d records), so nothing can be said about it\n", report.Clean(why.Question), why.Data.Name, why.Data.Records)
	case len(why.Answers) == 0:
		fmt.Fprintf(w, "%s does not affect %s: it is about %s, and no such component was found\n", report.Clean(why.Question), report.Clean(why.Target.Name), report.Clean(strings.Join(why.Affects, ", ")))
	}
}

// writeWeight says how soon a hit wants attention, whether its code is reached, and,
// where all is asked for, what the decision rests on.
func writeWeight(w io.Writer, v app.WhyVerdict, all bool) {
	if v.Priority != "" {
		fmt.Fprintf(w, "        when  %s\n", report.Clean(v.Priority))
	}
	if r := v.Reach; r != nil {
		fmt.Fprintf(w, "        used  %s: %s\n", strings.ReplaceAll(r.Verdict, "-", " "), report.Clean(r.Reason))
		for _, step := range r.Trace {
			fmt.Fprintf(w, "              %s\n", report.Clean(step))
		}
		if all {
			fmt.Fprintf(w, "              by %s\n", report.Clean(r.Method))
		}
	}
	if !all {
		return
	}
	for _, i := range v.SSVC {
		fmt.Fprintf(w, "        ssvc  %s: %s  (%s)\n", i.Name, report.Clean(strings.Join(i.Values, " or ")), report.Clean(i.Why))
	}
}

func writeVerdicts(w io.Writer, vs []app.WhyVerdict, all bool) {
	missed := 0
	for _, v := range vs {
		if !v.Hit && !all && v.Certainty == "not affected" {
			missed++
			continue
		}
		word := "hit "
		if !v.Hit {
			word = "miss"
		}
		if v.Certainty == "possible" || v.Certainty == "undecided" {
			word = v.Certainty
		}
		line := fmt.Sprintf("  %s  %s", word, report.Clean(v.ID))
		if len(v.Aliases) > 0 {
			line += " (" + report.Clean(strings.Join(v.Aliases, ", ")) + ")"
		}
		fmt.Fprintf(w, "%s: %s", line, report.Clean(v.Reason))
		if len(v.Fixed) > 0 {
			fmt.Fprintf(w, "; fixed in %s", report.Clean(strings.Join(v.Fixed, ", ")))
		}
		if v.Status != "" && v.Status != "open" {
			fmt.Fprintf(w, "; %s: %s", v.Status, report.Clean(v.Note))
		}
		fmt.Fprintln(w)
		writeWeight(w, v, all)
	}
	switch {
	case len(vs) == 0:
		fmt.Fprintln(w, "  no advisory of the database is about this package")
	case missed > 0:
		fmt.Fprintf(w, "  not affected by %s about this package (-v lists them)\n", report.Count(missed, "other advisory"))
	}
}
