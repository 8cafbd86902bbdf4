package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ossay-dev/ossay/internal/app"
	"github.com/ossay-dev/ossay/internal/core/fault"
)

// rulesCommand writes the documentation of the rules, for those who build ossay.
func rulesCommand(sh *shell) *cobra.Command {
	cmd := &cobra.Command{Use: "rules", Short: "Write the documentation of the rules", Hidden: true, Args: args(cobra.NoArgs), RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() }}
	cmd.AddCommand(&cobra.Command{
		Use:   "docs DIR",
		Short: "Write a page for each rule below DIR, and remove the pages of rules that are gone",
		Args:  args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, a []string) error {
			return writeRulePages(a[0])
		},
	})
	return cmd
}

// A page is one file of the documentation.
type page struct {
	path string // with slashes, below the folder
	text []byte
}

// rulePages are all pages, by path.
func rulePages() []page {
	all := app.RulePages()
	slices.SortFunc(all, func(a, b app.RulePage) int { return strings.Compare(a.ID, b.ID) })
	out := []page{{"README.md", ruleIndex(all)}}
	for _, r := range all {
		out = append(out, page{r.ID + ".md", rulePage(r)})
	}
	return out
}

// writeRulePages makes the pages below a folder and removes other Markdown files
// from the folders of rules.
func writeRulePages(dir string) error {
	keep := map[string]bool{}
	for _, p := range rulePages() {
		name := filepath.Join(dir, filepath.FromSlash(p.path))
		keep[name] = true
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return fault.New(fault.Usage, "writing %s: %w", name, err)
		}
		if have, err := os.ReadFile(name); err == nil && bytes.Equal(have, p.text) {
			continue
		}
		if err := os.WriteFile(name, p.text, 0o644); err != nil {
			return fault.New(fault.Usage, "writing %s: %w", name, err)
		}
	}
	for _, pattern := range []string{"*.md", "*/*.md"} {
		names, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			return fault.New(fault.Usage, "%s: %w", dir, err)
		}
		for _, name := range names {
			if !keep[name] {
				if err := os.Remove(name); err != nil {
					return fault.New(fault.Usage, "removing %s: %w", name, err)
				}
			}
		}
	}
	return nil
}

// ruleIndex lists the rules by area.
func ruleIndex(all []app.RulePage) []byte {
	var b bytes.Buffer
	b.WriteString("# Rules\n\nMade by `ossay rules docs`; `ossay explain RULE` says the same.\n")
	area := ""
	for _, r := range all {
		if a, _, _ := strings.Cut(r.ID, "/"); a != area {
			area = a
			fmt.Fprintf(&b, "\n## %s\n\n| rule | severity | what | fix |\n|---|---|---|---|\n", a)
		}
		fix := ""
		if r.Fix {
			fix = "yes"
		}
		fmt.Fprintf(&b, "| [%s](%s.md) | %s | %s | %s |\n", r.ID, r.ID, r.Severity, cell(r.Title), fix)
	}
	return b.Bytes()
}

// rulePage is the page of one rule.
func rulePage(r app.RulePage) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "# %s\n\n%s\n\n", r.ID, upper(r.Title)+".")
	b.WriteString("| | |\n|---|---|\n")
	fmt.Fprintf(&b, "| severity | %s |\n", r.Severity)
	personas := "every one"
	if len(r.Personas) > 0 {
		personas = strings.Join(r.Personas, ", ")
	}
	fmt.Fprintf(&b, "| personas | %s |\n", personas)
	if len(r.Platforms) > 0 {
		fmt.Fprintf(&b, "| platforms | %s |\n", strings.Join(r.Platforms, ", "))
	}
	if r.Needs != "" {
		fmt.Fprintf(&b, "| needs | %s; without it the rule is not examined, and the report says so |\n", cell(r.Needs))
	}
	if strings.HasPrefix(r.ID, "pipeline/") {
		fix := "by hand"
		if r.Fix {
			fix = "`ossay pipeline audit --fix` mends some of its findings; those that want a look need `--unsafe-fixes`"
		}
		fmt.Fprintf(&b, "| fix | %s |\n", fix)
	}
	if len(r.KnownAs) > 0 {
		fmt.Fprintf(&b, "| known elsewhere as | %s |\n", strings.Join(r.KnownAs, ", "))
	}
	section(&b, "Why it matters", r.Why)
	section(&b, "How to mend it", r.Mend)
	example(&b, "Found", r.Bad)
	example(&b, "Not found", r.Good)
	if !strings.HasPrefix(r.ID, "vuln") && !strings.HasPrefix(r.ID, "malware") {
		section(&b, "Exception", "Behind the line, or alone above it, where the file has comments:\n\n```\n# ossay: except["+r.ID+"] until=2027-01-31 why the risk is accepted\n```")
	}
	if len(r.References) > 0 {
		b.WriteString("\n## References\n\n")
		for _, ref := range r.References {
			fmt.Fprintf(&b, "- %s\n", ref)
		}
	}
	return b.Bytes()
}

func section(b *bytes.Buffer, title, text string) {
	if text != "" {
		fmt.Fprintf(b, "\n## %s\n\n%s\n", title, text)
	}
}

func example(b *bytes.Buffer, title, text string) {
	if text != "" {
		fmt.Fprintf(b, "\n## %s\n\n```\n%s\n```\n", title, strings.TrimRight(text, "\n"))
	}
}

// cell makes a text fit a cell of a table.
func cell(s string) string { return strings.NewReplacer("|", "\\|", "\n", " ").Replace(s) }

// upper makes the first letter of a sentence large.
func upper(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
