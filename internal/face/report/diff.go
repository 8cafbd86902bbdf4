package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
)

// WriteDiff writes what changed, for people: at most limit lines, then a sum.
func WriteDiff(w io.Writer, d *finding.Diff, limit int) {
	lines := make([]string, 0, min(limit, 1000))
	add := func(format string, args ...any) {
		if len(lines) < limit {
			lines = append(lines, fmt.Sprintf(format, args...))
		}
	}
	for _, f := range d.New {
		add("new   %s  %s  %s", Clean(f.Rule), Clean(f.Severity), Clean(f.Message))
	}
	for _, f := range d.Gone {
		add("gone  %s  %s  %s", Clean(f.Rule), Clean(f.Severity), Clean(f.Message))
	}
	for _, c := range d.Added {
		add("+ %s (%s)", Clean(c.PURL), Clean(c.Scope))
	}
	for _, c := range d.Removed {
		add("- %s (%s)", Clean(c.PURL), Clean(c.Scope))
	}
	for _, c := range d.Changed {
		add("~ %s  %s -> %s", Clean(c.Package), Clean(strings.Join(c.From, ", ")), Clean(strings.Join(c.To, ", ")))
	}
	for _, l := range lines {
		fmt.Fprintln(w, l)
	}
	if more := len(d.Added) + len(d.Removed) + len(d.Changed) + len(d.New) + len(d.Gone) - len(lines); more > 0 {
		fmt.Fprintf(w, "and %s more\n", group(more))
	}
	fmt.Fprintf(w, "%d added, %d removed, %d changed, %s, %d gone\n",
		len(d.Added), len(d.Removed), len(d.Changed), plural(len(d.New), "new finding"), len(d.Gone))
}
