package view

import (
	"fmt"
	"strings"
)

// Markdown returns the tables of the view for docs/policy.md: every type with its
// fields, and the names of evidence.
func Markdown() string {
	s := loadSchemas()
	var b strings.Builder
	for _, sc := range append([]*schema{s.root}, s.order[1:]...) {
		title := "`" + strings.TrimPrefix(sc.name, prefix) + "`"
		if sc == s.root {
			title = "Variables"
		}
		fmt.Fprintf(&b, "### %s\n\n| name | type | meaning |\n|---|---|---|\n", title)
		for _, f := range sc.fields {
			fmt.Fprintf(&b, "| `%s` | %s | %s |\n", f.name, strings.ReplaceAll(f.typ.String(), prefix, ""), f.doc)
		}
		b.WriteByte('\n')
	}
	b.WriteString("### Evidence\n\n| name | what it says |\n|---|---|\n")
	for _, e := range EvidenceNames() {
		fmt.Fprintf(&b, "| `%s` | %s |\n", e[0], e[1])
	}
	return b.String()
}
