package dotnet

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PaketDependencies reads paket.dependencies: one package a line, in groups.
func PaketDependencies() *inventory.Reader {
	return &inventory.Reader{
		Format: formatPaketAskFile, Rev: 1,
		Wants: inspect.Interest{Names: []string{"paket.dependencies"}},
		Role:  component.RoleManifest, Grade: component.Declared,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			lines := span.NewLines(src)
			b.Recognised()
			group, off := "", 0
			for line := range strings.Lines(src) {
				if err := f.Budget.Step(2); err != nil {
					return err
				}
				group = paketAsk(b, lines, line, off, group)
				off += len(line)
			}
			return nil
		},
	}
}

// paketAsk reads one line in the given group and returns the group of the next.
func paketAsk(b *inventory.Builder, lines *span.Lines, line string, off int, group string) string {
	text := strings.TrimSpace(line)
	off += strings.Index(line, text)
	word, rest, _ := strings.Cut(text, " ")
	rest = strings.TrimSpace(rest)
	switch strings.ToLower(word) {
	case "group":
		return rest
	case "nuget", "clitool":
	default:
		return group
	}
	name, requirement, _ := strings.Cut(rest, " ")
	if name == "" {
		return group
	}
	scope := groupScope(group)
	if strings.EqualFold(word, "clitool") {
		scope = component.Dev
	}
	// Options follow the version: "~> 5.0 restriction: >= net6.0, strategy: min".
	for _, option := range []string{" //", " #"} {
		requirement, _, _ = strings.Cut(requirement, option)
	}
	if i := strings.IndexByte(requirement, ':'); i >= 0 {
		requirement = requirement[:strings.LastIndexByte(requirement[:i], ' ')+1]
	}
	b.Declare(component.Declaration{
		Name: name, Requirement: strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(requirement), ",")),
		Scope: scope, Kind: strings.ToLower(word), Extra: group, At: lines.Point(off, off+len(text)),
	})
	return group
}
