package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/face/report"
)

// writeSBOMDiff writes how two documents differ.
func writeSBOMDiff(w io.Writer, d *app.SBOMDiff) {
	for _, f := range d.Document {
		fmt.Fprintf(w, "document  %s\n", fieldWords(f.Field, f.Old, f.New))
	}
	for _, s := range d.Added {
		fmt.Fprintf(w, "+ %s\n", report.Clean(s))
	}
	for _, s := range d.Removed {
		fmt.Fprintf(w, "- %s\n", report.Clean(s))
	}
	for _, c := range d.Changed {
		fmt.Fprintf(w, "~ %s\n", report.Clean(c.Component))
		for _, f := range c.Fields {
			fmt.Fprintf(w, "    %s\n", fieldWords(f.Field, f.Old, f.New))
		}
	}
	for _, e := range d.NewEdges {
		fmt.Fprintf(w, "+ %s %s %s\n", report.Clean(e.From), report.Clean(e.Kind), report.Clean(e.To))
	}
	for _, e := range d.LostEdges {
		fmt.Fprintf(w, "- %s %s %s\n", report.Clean(e.From), report.Clean(e.Kind), report.Clean(e.To))
	}
	if d.Empty() {
		fmt.Fprintln(w, "the documents say the same")
		return
	}
	fmt.Fprintf(w, "%d added, %d removed, %d changed, relations: %d new, %d lost\n", len(d.Added), len(d.Removed), len(d.Changed), len(d.NewEdges), len(d.LostEdges))
}

func fieldWords(field, old, now string) string {
	switch {
	case old == "":
		return report.Clean(field + ": + " + now)
	case now == "":
		return report.Clean(field + ": - " + old)
	}
	return report.Clean(field + ": " + old + " -> " + now)
}

// writeSBOMScores writes the verdicts of profiles.
func writeSBOMScores(w io.Writer, scores []app.SBOMScore, verbose bool) error {
	for i, s := range scores {
		if i > 0 {
			fmt.Fprintln(w)
		}
		verdict := "conforms"
		if !s.Conforms {
			verdict = "does not conform"
		}
		fmt.Fprintf(w, "%s  %.1f of 10, %s\n%s\n", s.Title, s.Points, verdict, s.Source)
		rows := [][]string{{"", "RULE", "LEVEL", "HAVE", "NEEDS"}}
		for _, r := range s.Rows {
			mark := "ok"
			if r.Have < r.Of {
				mark = "--"
			}
			rows = append(rows, []string{mark, r.Rule, r.Level, fmt.Sprintf("%d of %d", r.Have, r.Of), r.Needs})
		}
		if err := report.WriteTable(w, rows); err != nil {
			return err
		}
		for _, r := range s.Rows {
			if !verbose || len(r.Missing) == 0 {
				continue
			}
			fmt.Fprintf(w, "  %s: %s", r.Rule, report.Clean(strings.Join(r.Missing, ", ")))
			if more := r.Of - r.Have - len(r.Missing); more > 0 {
				fmt.Fprintf(w, " and %d more", more)
			}
			fmt.Fprintln(w)
		}
	}
	return nil
}
