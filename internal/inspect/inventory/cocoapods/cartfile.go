package cocoapods

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Cartfile reads Cartfile.resolved: one dependency a line, of the kinds github,
// git and binary. Repositories are named as OSV's SwiftURL ecosystem names them,
// since advisories about them stand there. The file has no edges.
func Cartfile() *inventory.Reader {
	return &inventory.Reader{
		Format: "cocoapods/cartfile", Rev: 1,
		Wants: inspect.Interest{Names: []string{"Cartfile.resolved"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			data, err := f.Bytes()
			if err != nil {
				return err
			}
			src := string(data)
			lines := span.NewLines(src)
			b.Recognised()
			b.Set("edges", "incomplete", span.Point{})
			off := 0
			for line := range strings.Lines(src) {
				if err := f.Budget.Step(1); err != nil {
					return err
				}
				cartLine(b, lines, line, off)
				off += len(line)
			}
			return nil
		},
	}
}

// cartLine reads: github "owner/repo" "1.0.0".
func cartLine(b *inventory.Builder, lines *span.Lines, line string, off int) {
	parts := strings.SplitN(line, `"`, 6)
	kind := strings.TrimSpace(parts[0])
	if kind == "" || kind[0] == '#' {
		return
	}
	text := strings.TrimRight(line, " \t\r\n")
	start := len(line) - len(strings.TrimLeft(line, " \t"))
	at := lines.Point(off+start, off+len(text))
	if len(parts) < 5 || parts[1] == "" {
		b.Note(at, "a line that is no dependency")
		return
	}
	place, version := parts[1], strings.TrimPrefix(parts[3], "v")
	n := component.Node{Ecosystem: "SwiftURL", Version: version, At: at}
	switch kind {
	case "github":
		n.Name = place
		if !strings.Contains(place, "://") {
			n.Name = "github.com/" + place
		}
	case "git":
		n.Name, n.Source = place, "git+"+place
	default:
		n.Ecosystem, n.Name, n.Source = "carthage", place, place
	}
	if _, rest, ok := strings.Cut(n.Name, "://"); ok {
		n.Name = rest
	}
	if n.Name = strings.TrimSuffix(n.Name, ".git"); n.Name == "" {
		b.Note(at, "a dependency without a name")
		return
	}
	b.Add(n)
}
