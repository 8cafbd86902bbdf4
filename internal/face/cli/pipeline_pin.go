package cli

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/face/report"
)

func (sh *shell) pipelinePin() *cobra.Command {
	var f checkFlags
	var r app.PinRequest
	cmd := &cobra.Command{
		Use:   "pin [TARGET…]",
		Short: "Name the commits of actions in place of tags and branches",
		Long: "Replace the tags and branches by which workflows and actions name others with the commits that these stand for, and\n" +
			"write the version behind them. The commits come from --refs or --actions-mirror; nothing is asked for. What cannot be\n" +
			"pinned is listed with the reason. --apply writes the files; without it the lines that would change are shown.",
		Example: "  ossay pipeline pin --refs refs.tsv\n  ossay pipeline pin --actions-mirror ../mirror --apply .",
		RunE: func(cmd *cobra.Command, targets []string) error {
			if n := len(sh.flags.formats); n > 1 || n == 1 && sh.flags.formats[0] != "text" && !sh.asJSON() {
				return fault.New(fault.Usage, "pipeline pin writes text or json to standard output")
			}
			r.CheckRequest = sh.request(&f, targets)
			res, code, err := app.PinPipelines(cmd.Context(), sh.env(), r)
			if err != nil {
				return err
			}
			sh.exit = code
			if sh.asJSON() {
				return writePinsJSON(sh.Out, res)
			}
			sh.writePins(res, r.Apply)
			return nil
		},
	}
	p := cmd.Flags()
	p.BoolVar(&r.Apply, "apply", false, "write the files")
	p.BoolVar(&f.noIgnore, "no-ignore", false, "read files although .gitignore hides them")
	p.StringArrayVar(&f.exclude, "exclude", nil, "leave out paths that match `GLOB`; may repeat")
	pipelineSources(cmd, &r.PipelineSources)
	return cmd
}

func (sh *shell) writePins(r *app.PinResult, applied bool) {
	last := ""
	for _, c := range r.Changes {
		if c.Path != last {
			fmt.Fprintf(sh.Out, "%s\n", report.Clean(c.Path))
			last = c.Path
		}
		fmt.Fprintf(sh.Out, "%5d - %s\n      + %s\n", c.Line, report.Clean(c.Old), report.Clean(c.New))
	}
	for _, u := range r.Not {
		fmt.Fprintf(sh.Out, "not pinned: %s %s: %s\n", report.Clean(u.Span.String()), report.Clean(u.Text), report.Clean(u.Why))
	}
	verb := "would be pinned"
	if applied {
		verb = "pinned"
	}
	fmt.Fprintf(sh.Out, "%s %s, %d not\n", report.Count(len(r.Pinned), "reference"), verb, len(r.Not))
	if !applied && len(r.Pinned) > 0 {
		fmt.Fprintln(sh.Out, "--apply writes them")
	}
}

// jsonPins is the JSON form of what was pinned.
type jsonPins struct {
	Schema  string     `json:"schema"`
	Files   int        `json:"files"`
	Pinned  []jsonPin  `json:"pinned"`
	Not     []jsonPin  `json:"notPinned"`
	Changes []jsonLine `json:"changes"`
	Written []string   `json:"written"`
}

type jsonPin struct {
	Location jsonPlace `json:"location"`
	Text     string    `json:"text"`
	Reason   string    `json:"reason,omitempty"`
}

type jsonLine struct {
	Path string `json:"path"`
	Line int    `json:"line"`
	Old  string `json:"old"`
	New  string `json:"new"`
}

func writePinsJSON(w io.Writer, r *app.PinResult) error {
	out := jsonPins{Schema: "ossay/pipeline-pin/v1", Files: r.Files, Pinned: jsonUses(r.Pinned), Not: jsonUses(r.Not), Changes: []jsonLine{}, Written: append([]string{}, r.Paths...)}
	for _, c := range r.Changes {
		out.Changes = append(out.Changes, jsonLine(c))
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func jsonUses(list []app.PinnedUse) []jsonPin {
	out := []jsonPin{}
	for _, u := range list {
		out = append(out, jsonPin{*placeOf(u.Span), u.Text, u.Why})
	}
	return out
}
