package audit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// told lists open findings as "rule path:line", without repetition.
func told(list []File, p rules.Persona) []string {
	found, _ := Audit(list, rules.Options{Persona: p})
	var out []string
	for _, f := range found {
		if f.Status == finding.Open {
			out = append(out, fmt.Sprintf("%s %s:%d", strings.TrimPrefix(f.Rule, "pipeline/"), f.Span.Path, f.Span.StartLine))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
