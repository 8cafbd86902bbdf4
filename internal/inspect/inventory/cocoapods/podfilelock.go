package cocoapods

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PodfileLock reads Podfile.lock (and Manifest.lock, the copy of it that
// CocoaPods keeps of what is installed). The file is the YAML that CocoaPods'
// own writer makes, so it is read line by line.
func PodfileLock() *inventory.Reader {
	return &inventory.Reader{
		Format: "cocoapods/podfile-lock", Rev: 1,
		Wants: inspect.Interest{Names: []string{"Podfile.lock"}, Paths: []string{"/Pods/Manifest.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: readPodfileLock,
	}
}

// podState is what the line scanner knows.
type podState struct {
	b        *inventory.Builder
	lines    *span.Lines
	root     uint32
	section  string
	pods     map[string]uint32
	current  uint32
	started  bool // current is a pod
	wants    []want
	external string // pod whose options follow
}

// want is an edge whose target was not read yet.
type want struct {
	from     uint32
	name     string
	off, end int
}

func readPodfileLock(f *inspect.File, b *inventory.Builder) error {
	data, err := f.Bytes()
	if err != nil {
		return err
	}
	src := string(data)
	s := &podState{b: b, lines: span.NewLines(src), pods: make(map[string]uint32)}
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
	for _, w := range s.wants {
		if to, ok := s.pods[w.name]; ok {
			b.Edge(w.from, to, component.Prod)
		} else {
			b.Note(s.lines.Point(w.off, w.end), "%s is needed but not locked", w.name)
		}
	}
	return nil
}

func (s *podState) line(line string, off int) {
	text := strings.TrimLeft(line, " ")
	indent := len(line) - len(text)
	off += indent
	if text == "" {
		return
	}
	if indent == 0 {
		s.started, s.external = false, ""
		name, value, _ := strings.Cut(text, ":")
		s.section = name
		if value = strings.TrimSpace(value); value != "" {
			s.b.Set(name, value, s.lines.Point(off, off+len(text)))
		}
		if strings.HasPrefix(text, "<<<<<<<") || strings.HasPrefix(text, ">>>>>>>") {
			s.b.Note(s.lines.Point(off, off+len(text)), "unresolved merge conflict in the lock file")
		}
		return
	}
	switch s.section {
	case "PODS":
		s.pod(text, indent, off)
	case "DEPENDENCIES":
		if name, _, ok := item(text); ok {
			s.wants = append(s.wants, want{s.root, podOf(name), off, off + len(text)})
		}
	case "EXTERNAL SOURCES", "CHECKOUT OPTIONS":
		s.option(text, indent)
	case "SPEC CHECKSUMS":
		name, sum, ok := strings.Cut(text, ": ")
		if i, known := s.pods[unquote(name)]; ok && known {
			s.b.Node(i).Integrity = digest(strings.TrimSpace(sum))
		}
	}
}

// pod reads "- Name (1.0):" and, deeper, "- Needed (~> 1.0)".
func (s *podState) pod(text string, indent, off int) {
	name, version, ok := item(text)
	if !ok {
		return
	}
	pod := podOf(name)
	at := s.lines.Point(off, off+len(text))
	if indent > 2 {
		if s.started && pod != s.b.Node(s.current).Name {
			s.wants = append(s.wants, want{s.current, pod, off, off + len(text)})
		}
		return
	}
	i, known := s.pods[pod]
	if !known {
		i = s.b.Add(component.Node{Ecosystem: ecosystem, Name: pod, Version: version, At: at})
		s.pods[s.b.Node(i).Name] = i
	}
	if name != pod {
		s.b.Key(name, i)
	}
	s.current, s.started = i, true
}

// option reads the options of a pod that does not come from a spec repository.
func (s *podState) option(text string, indent int) {
	key, value, ok := strings.Cut(text, ":")
	if indent == 2 {
		s.external = unquote(key)
		return
	}
	i, known := s.pods[podOf(s.external)]
	if !ok || !known || key != "" {
		return
	}
	key, value, _ = strings.Cut(value, ":")
	value = unquote(strings.TrimSpace(value))
	n := s.b.Node(i)
	switch key {
	case "path":
		n.Source, n.Project = s.b.Intern(value), true
	case "git":
		if n.Source == "" {
			n.Source = s.b.Intern("git+" + value)
		}
	case "commit":
		if s.section == "CHECKOUT OPTIONS" && strings.HasPrefix(n.Source, "git+") {
			n.Source = s.b.Intern(n.Source + "#" + value)
		}
	case "podspec", "http":
		n.Source = s.b.Intern(value)
	}
}

// item takes a list item apart: - "Name/Sub (1.0)":
func item(text string) (name, inside string, ok bool) {
	text, ok = strings.CutPrefix(text, "- ")
	if !ok {
		return "", "", false
	}
	text = unquote(strings.TrimSuffix(strings.TrimSpace(text), ":"))
	name, rest, _ := strings.Cut(text, " (")
	inside, _, _ = strings.Cut(rest, ")")
	return name, inside, podOf(name) != ""
}

// podOf returns the pod that a subspec belongs to.
func podOf(name string) string {
	pod, _, _ := strings.Cut(name, "/")
	return pod
}

func unquote(s string) string {
	if len(s) >= 2 && (s[0] == '"' || s[0] == '\'') && s[len(s)-1] == s[0] {
		return s[1 : len(s)-1]
	}
	return s
}

// digest names the algorithm by its length; CocoaPods hashes podspecs with SHA-1.
func digest(sum string) string {
	switch len(sum) {
	case 40:
		return "sha1:" + sum
	case 64:
		return "sha256:" + sum
	}
	return strings.Clone(sum)
}
