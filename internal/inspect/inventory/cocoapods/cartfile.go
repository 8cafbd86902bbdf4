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
		Format: formatResolved, Rev: 2,
		Wants: inspect.Interest{Names: []string{"Cartfile.resolved"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			lines := span.NewLines(src)
			b.Recognised()
			b.Set("edges", "incomplete", span.Point{})
			b.Project(swift, "", "", span.Point{})
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
	kind, place, rest, at, ok := cartWords(lines, line, off)
	if !ok {
		return
	}
	parts := strings.SplitN(rest, `"`, 3)
	n, known := repositoryOf(kind, place)
	if !known || len(parts) < 3 || strings.TrimSpace(parts[0]) != "" {
		b.Note(at, "a line that is no dependency")
		return
	}
	n.At = at
	if isCommit(parts[1]) { // pinned to a branch
		if n.Source == "" {
			n.Source = "git+https://" + n.Name
		}
		n.Source += "#" + parts[1]
	} else {
		n.Version = version(parts[1])
	}
	b.Add(n)
}

// cartWords takes a line apart into its first word, the quoted place behind it
// and the rest; ok is false for comments and empty lines.
func cartWords(lines *span.Lines, line string, off int) (kind, place, rest string, at span.Point, ok bool) {
	text := strings.TrimRight(line, " \t\r\n")
	start := len(text) - len(strings.TrimLeft(text, " \t\ufeff"))
	text = text[start:]
	if text == "" || text[0] == '#' {
		return "", "", "", at, false
	}
	at = lines.Point(off+start, off+start+len(text))
	kind, rest, _ = strings.Cut(text, `"`)
	place, rest, _ = strings.Cut(rest, `"`)
	return strings.TrimSpace(kind), place, rest, at, true
}

// repositoryOf names what a line of the given kind is about; the version is the
// caller's.
func repositoryOf(kind, place string) (n component.Node, ok bool) {
	n.Ecosystem = swift
	switch kind {
	case "github":
		n.Name = place
		if !strings.Contains(place, "://") {
			n.Name = "github.com/" + place
		}
	case "git":
		n.Name, n.Source = place, "git+"+place
	case kindBinary: // the address of a list of releases, which is no repository
		n.Ecosystem, n.Source = generic, place
		n.Name = strings.TrimSuffix(place[strings.LastIndexByte(place, '/')+1:], ".json")
	default:
		return n, false
	}
	_, rest, scheme := strings.Cut(n.Name, "://")
	if scheme {
		n.Name = rest
	}
	if user, rest, ok := strings.Cut(n.Name, "@"); ok && !strings.Contains(user, "/") {
		if n.Name = rest; !scheme { // git@host:owner/repository
			n.Name = strings.Replace(rest, ":", "/", 1)
		}
	}
	n.Name = strings.TrimSuffix(n.Name, ".git")
	return n, n.Name != "" && place != ""
}

// version drops the "v" that tags carry.
func version(tag string) string {
	if len(tag) > 1 && tag[0] == 'v' && '0' <= tag[1] && tag[1] <= '9' {
		return tag[1:]
	}
	return tag
}

// isCommit reports whether a version is the hash of a commit.
func isCommit(s string) bool {
	if len(s) != 40 {
		return false
	}
	return strings.Trim(s, "0123456789abcdef") == ""
}
