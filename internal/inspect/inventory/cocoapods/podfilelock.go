package cocoapods

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// PodfileLock reads Podfile.lock. The file is the YAML that CocoaPods' own writer
// makes, so it is read line by line.
func PodfileLock() *inventory.Reader {
	return &inventory.Reader{
		Format: "cocoapods/podfile-lock", Rev: 2,
		Wants: inspect.Interest{Names: []string{"Podfile.lock"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: readPodfileLock,
	}
}

// Installed reads Pods/Manifest.lock, the copy of the lock file that CocoaPods
// keeps of what it has installed.
func Installed() *inventory.Reader {
	return &inventory.Reader{
		Format: "cocoapods/installed", Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/Pods/Manifest.lock"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
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
	external string // pod or repository of specifications whose options follow
}

// want is an edge whose target was not read yet.
type want struct {
	from     uint32
	name     string
	off, end int
}

func readPodfileLock(f *inspect.File, b *inventory.Builder) error {
	src, err := f.Text()
	if err != nil {
		return err
	}
	s := &podState{b: b, lines: span.NewLines(src), pods: make(map[string]uint32)}
	off := 0
	for line := range strings.Lines(src) {
		if err := f.Budget.Step(1); err != nil {
			return err
		}
		s.line(strings.TrimRight(line, " \t\r\n"), off)
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

// begin opens a section. The first that a lock file must have makes a listing of
// the file.
func (s *podState) begin(text string, off int) {
	at := s.lines.Point(off, off+len(text))
	if strings.HasPrefix(text, "<<<<<<<") || strings.HasPrefix(text, ">>>>>>>") {
		s.b.Note(at, "unresolved merge conflict in the lock file")
		return
	}
	s.started, s.external = false, ""
	name, value, _ := strings.Cut(text, ":")
	s.section = strings.TrimPrefix(name, "\ufeff")
	switch s.section {
	case "PODS", "DEPENDENCIES", "PODFILE CHECKSUM", "COCOAPODS":
		if s.b.Len() == 0 {
			s.b.Recognised()
			s.root = s.b.Project(ecosystem, "", "", span.Point{})
		}
		if value = strings.TrimSpace(value); value != "" {
			s.b.Set(name, value, at)
		}
	}
}

func (s *podState) line(line string, off int) {
	text := strings.TrimLeft(line, " ")
	indent := len(line) - len(text)
	off += indent
	switch {
	case text == "":
		return
	case indent == 0:
		s.begin(text, off)
		return
	}
	switch s.section {
	case "PODS":
		s.pod(text, indent, off)
	case "DEPENDENCIES":
		if name, _, ok := item(text); ok {
			s.wants = append(s.wants, want{s.root, podOf(name), off, off + len(text)})
		}
	case "SPEC REPOS":
		s.repository(text, indent)
	case "EXTERNAL SOURCES", "CHECKOUT OPTIONS":
		s.option(text, indent)
	case "SPEC CHECKSUMS":
		name, sum, ok := strings.Cut(text, ": ")
		if i, known := s.pods[unquote(name)]; ok && known {
			s.b.Node(i).Integrity = digest(strings.TrimSpace(sum))
		}
	}
}

// repository reads the list of pods that come from one repository of
// specifications; the public one is the default.
func (s *podState) repository(text string, indent int) {
	if indent == 2 {
		s.external = unquote(strings.TrimSuffix(text, ":"))
		return
	}
	name, _, ok := item(text)
	if i, known := s.pods[podOf(name)]; ok && known && !publicSpecs(s.external) {
		s.b.Node(i).Source = s.b.Intern(s.external)
	}
}

// publicSpecs reports whether a repository of specifications is CocoaPods' own,
// under its name or one of its addresses.
func publicSpecs(repository string) bool {
	return repository == "trunk" || repository == "master" || strings.HasPrefix(repository, "https://cdn.cocoapods.") ||
		strings.HasSuffix(strings.TrimSuffix(repository, ".git"), "github.com/CocoaPods/Specs")
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
		if s.section == "EXTERNAL SOURCES" || n.Source == "" {
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
