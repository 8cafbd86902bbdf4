package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// maxRows bounds the table, because job pages and comments have size limits.
const maxRows = 100

// markdownSink writes a summary: verdict, table of open findings, coverage.
type markdownSink struct {
	w        *bufio.Writer
	opened   finding.Opened
	rows     []string
	more     int
	reached  bool // a column says whether vulnerable code is reached
	coverage []finding.Coverage
}

// NewMarkdown returns the sink for pull-request comments and job summaries.
func NewMarkdown(w io.Writer, _ Options) finding.Sink {
	return &markdownSink{w: bufio.NewWriter(w)}
}

// Emit writes one event.
func (s *markdownSink) Emit(e finding.Event) error {
	switch e := e.(type) {
	case finding.Opened:
		s.opened, s.reached = e, e.Reached
	case finding.Found:
		s.row(e.Finding)
	case finding.Coverage:
		s.coverage = append(s.coverage, e)
	case finding.Done:
		s.write(e)
		return s.w.Flush()
	}
	return nil
}

func (s *markdownSink) row(f *finding.Finding) {
	if f.Status != finding.Open || !f.Scope.Shipped() {
		return
	}
	if len(s.rows) == maxRows {
		s.more++
		return
	}
	level := f.Severity.String()
	if f.Malicious {
		level = "malicious"
	}
	if f.Score > 0 {
		level += fmt.Sprintf(" %.1f", f.Score)
	}
	fix := ""
	switch {
	case len(f.Fixed) > 0:
		fix = f.Fixed[0]
	case f.Component != "":
		fix = "none known"
	}
	via := ""
	if len(f.Paths) > 0 {
		via = strings.Join(f.Paths[0], " → ")
	}
	_, id, _ := strings.Cut(f.Rule, "/")
	subject := strings.TrimSpace(f.Package + " " + f.Version)
	if f.Component == "" {
		subject = f.Message
	}
	row := fmt.Sprintf("| %s | %s | %s | %s | %s | %s |", level, cell(id), cell(subject), cell(fix), cell(via), cell(f.Span.String()))
	if s.reached {
		row += " " + cell(strings.ReplaceAll(f.Reach.Word(), "-", " ")) + " |"
	}
	s.rows = append(s.rows, row)
}

func (s *markdownSink) write(d finding.Done) {
	verdict := "passed"
	if d.Gate.Failed {
		verdict = "**failed**"
	}
	fmt.Fprintf(s.w, "## ossay: gate %s\n\n", verdict)
	o := s.opened
	fmt.Fprintf(s.w, "%s in %s, checked against %s advisory records", plural(o.Counts.Components, "component"), code(o.Target.Name), group(o.Data.Records))
	if o.Data.Starter {
		fmt.Fprint(s.w, " of the starter set, which is not a full database")
	}
	fmt.Fprintf(s.w, ". Gate: %s.\n\n", code(d.Gate.Expression))
	if !d.Complete {
		fmt.Fprint(s.w, "**Incomplete**: not everything that was recognised could be read.\n\n")
	}
	if len(s.rows) > 0 {
		fmt.Fprintln(s.w, "| severity | id | component | fixed in | path | place |"+map[bool]string{true: " vulnerable code |"}[s.reached])
		fmt.Fprintln(s.w, "|---|---|---|---|---|---|"+map[bool]string{true: "---|"}[s.reached])
		for _, r := range s.rows {
			fmt.Fprintln(s.w, r)
		}
		if s.more > 0 {
			fmt.Fprintf(s.w, "\n%s more.\n", plural(s.more, "finding"))
		}
		fmt.Fprintln(s.w)
	} else if o.Counts.Components > 0 {
		fmt.Fprintf(s.w, "No open finding in what is shipped; %s of %s could be looked up.\n\n", group(o.Counts.LookedUp), plural(o.Counts.Components, "component"))
	}
	if n := o.Counts.Elsewhere; n > 0 {
		fmt.Fprintf(s.w, "%s in test and example trees.\n\n", plural(n, "finding"))
	}
	if c := d.Since; c != nil {
		fmt.Fprintf(s.w, "Since %s: %d components added, %d removed, %d changed; %s, %d gone.\n\n", code(c.From),
			len(c.Added), len(c.Removed), len(c.Changed), plural(len(c.New), "new finding"), len(c.Gone))
	}
	for _, x := range d.Exceptions {
		fmt.Fprintf(s.w, "- exception %s: %s\n", cell(x.ID), cell(x.Text))
	}
	fmt.Fprintln(s.w, "<details><summary>Coverage</summary>")
	fmt.Fprintln(s.w)
	for _, c := range s.coverage {
		fmt.Fprintf(s.w, "- %s: %s", cell(c.Inspector), c.State)
		if c.Reason != "" {
			fmt.Fprintf(s.w, " (%s)", cell(c.Reason))
		}
		fmt.Fprintln(s.w)
		for _, r := range c.Refusals {
			fmt.Fprintf(s.w, "  - not read: %s: %s\n", code(r.Path), cell(r.Reason))
		}
		for _, r := range c.Notes {
			if r.Path == "" {
				fmt.Fprintf(s.w, "  - not settled: %s\n", cell(r.Reason))
				continue
			}
			fmt.Fprintf(s.w, "  - not settled: %s: %s\n", code(r.Path), cell(r.Reason))
		}
	}
	fmt.Fprintln(s.w)
	fmt.Fprintln(s.w, "</details>")
}

// cell makes hostile text harmless inside a table or list: no markup, no line
// breaks, no mentions, no addresses that become links by themselves (GitHub
// Flavored Markdown, section 6.9).
func cell(t string) string {
	var b strings.Builder
	for _, r := range Clean(t) {
		if strings.ContainsRune("\\`*_{}[]<>()#+!|~&$", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		if r == '@' {
			b.WriteString("\u200b")
		}
	}
	return strings.NewReplacer("://", `\://`, "www.", `www\.`).Replace(b.String())
}

// code writes t as a code span that its own back ticks cannot end.
func code(t string) string {
	return "`" + strings.ReplaceAll(strings.ReplaceAll(Clean(t), "`", "'"), "|", "\\|") + "`"
}
