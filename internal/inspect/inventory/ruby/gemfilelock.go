package ruby

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// GemfileLock reads Gemfile.lock and gems.locked. The lock file gives versions,
// edges and the direct dependencies; groups stand in the Gemfile only, so the
// scopes come from [Join].
func GemfileLock() *inventory.Reader {
	return &inventory.Reader{
		Format: "ruby/gemfile-lock", Rev: 1,
		Wants: inspect.Interest{Names: []string{"Gemfile.lock", "gems.locked"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: readGemfileLock,
	}
}

// lockState is what the line scanner of a lock file knows.
type lockState struct {
	b        *inventory.Builder
	lines    *span.Lines
	root     uint32
	section  string
	remote   string // of the current GIT, PATH or GEM block
	revision string
	current  uint32 // node of the current spec
	inSpecs  bool
	byName   map[string][]uint32 // all versions of a gem
	byFull   map[string]uint32   // "name (version-platform)" and "name (version)"
	wants    []want
}

// want is an edge whose target was not read yet.
type want struct {
	from     uint32
	name     string
	off, end int
}

func readGemfileLock(f *inspect.File, b *inventory.Builder) error {
	src, err := f.Text()
	if err != nil {
		return err
	}
	s := &lockState{
		b: b, lines: span.NewLines(src),
		byName: make(map[string][]uint32), byFull: make(map[string]uint32),
	}
	b.Recognised()
	s.root = b.Project(ecosystem, "", "", span.Point{})
	off := 0
	for line := range strings.Lines(src) {
		if err := f.Budget.Step(1); err != nil {
			return err
		}
		s.line(strings.TrimRight(line, "\r\n"), off)
		off += len(line)
	}
	s.link()
	return nil
}

// line reads one line that begins at byte off. Bundler's writer indents by two:
// options and names at 2, specs at 4, what a spec needs at 6.
func (s *lockState) line(line string, off int) {
	text := strings.TrimLeft(line, " ")
	indent := len(line) - len(text)
	switch {
	case text == "":
	case indent == 0:
		if strings.HasPrefix(text, "<<<<<<<") || strings.HasPrefix(text, "=======") || strings.HasPrefix(text, ">>>>>>>") {
			s.b.Note(s.lines.Point(off, off+len(text)), "unresolved merge conflict in the lock file")
			return
		}
		s.section, s.remote, s.revision, s.inSpecs = text, "", "", false
	case s.section == "GEM" || s.section == "GIT" || s.section == "PATH" || s.section == "PLUGIN SOURCE":
		s.source(text, indent, off+indent)
	default:
		s.other(text, off+indent)
	}
}

func (s *lockState) source(text string, indent, off int) {
	switch {
	case indent == 2:
		s.inSpecs = text == "specs:"
		if v, ok := strings.CutPrefix(text, "remote: "); ok {
			s.remote = v
		} else if v, ok := strings.CutPrefix(text, "revision: "); ok {
			s.revision = v
		}
	case indent == 4 && s.inSpecs:
		s.spec(text, off)
	case indent == 6 && s.inSpecs && s.b.Len() > 1:
		name, _ := nameAndParens(text)
		s.wants = append(s.wants, want{s.current, name, off, off + len(text)})
	}
}

// spec adds a gem. Builds of one version for several platforms are one node:
// they are one release with one set of advisories.
func (s *lockState) spec(text string, off int) {
	name, full := nameAndParens(text)
	version, platform, _ := strings.Cut(full, "-")
	key := text
	if platform != "" {
		key = name + " (" + version + ")"
	}
	i, seen := s.byFull[key]
	if !seen {
		i = s.b.Add(component.Node{
			Ecosystem: ecosystem, Name: name, Version: version,
			Source: s.sourceOf(), Project: s.section == "PATH",
			At: s.lines.Point(off, off+len(text)),
		})
		s.byFull[key] = i
		s.byName[name] = append(s.byName[name], i)
	}
	if platform != "" {
		s.byFull[name+" ("+full+")"] = i
		s.b.Key(name+"-"+full, i)
	}
	s.current = i
}

func (s *lockState) sourceOf() string {
	switch s.section {
	case "GIT":
		if s.revision != "" {
			return "git+" + s.remote + "#" + s.revision
		}
		return "git+" + s.remote
	case "PATH", "PLUGIN SOURCE":
		return s.remote
	}
	return ""
}

// other reads the sections that follow the sources.
func (s *lockState) other(text string, off int) {
	switch s.section {
	case "DEPENDENCIES":
		name, _ := nameAndParens(text)
		name = strings.TrimSuffix(name, "!")
		s.wants = append(s.wants, want{s.root, name, off, off + len(text)})
	case "CHECKSUMS":
		// "name (version-platform) sha256=…"
		end := strings.IndexByte(text, ')')
		if end < 0 {
			return
		}
		sum := strings.TrimSpace(text[end+1:])
		if i, ok := s.byFull[text[:end+1]]; ok && sum != "" {
			n := s.b.Node(i)
			sum = strings.NewReplacer("=", ":", ",", " ").Replace(sum)
			n.Integrity = strings.TrimPrefix(n.Integrity+" "+sum, " ")
		}
	case "PLATFORMS":
		s.b.Set("platform", text, s.lines.Point(off, off+len(text)))
	case "BUNDLED WITH":
		s.b.Set("bundledWith", strings.TrimSpace(text), s.lines.Point(off, off+len(text)))
	case "RUBY VERSION":
		s.b.Set("ruby", text, s.lines.Point(off, off+len(text)))
	}
}

// link resolves the collected names. A name that the file asks for and does not
// hold is said, except bundler itself, which Bundler leaves out on purpose.
func (s *lockState) link() {
	for _, w := range s.wants {
		nodes := s.byName[w.name]
		if len(nodes) == 0 && w.name != "bundler" {
			s.b.Note(s.lines.Point(w.off, w.end), "%s is needed but not locked", w.name)
		}
		for _, to := range nodes {
			s.b.Edge(w.from, to, component.Prod)
		}
	}
}

// nameAndParens splits "name (inside)" and "name (inside)!".
func nameAndParens(text string) (name, inside string) {
	name, rest, ok := strings.Cut(text, " (")
	if !ok {
		return strings.TrimSpace(text), ""
	}
	inside, _, _ = strings.Cut(rest, ")")
	return name, inside
}
