package java

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// lockHeader begins every lock file that Gradle writes.
const lockHeader = "# This is a Gradle generated file for dependency locking."

// attrConfiguration names the configuration of a lock file of the older form.
const attrConfiguration = "configuration"

// GradleLock returns the reader of Gradle's lock files: gradle.lockfile,
// buildscript-gradle.lockfile and settings-gradle.lockfile, files of any other
// name that a build gives them (known by their first line), and the older form
// with one file for each configuration, gradle/dependency-locks/NAME.lockfile.
// A line is "group:artifact:version=configuration,configuration". Edges are not
// locked; [Join] takes the direct ones from the build file.
func GradleLock() *inventory.Reader {
	return &inventory.Reader{
		Format: formatLock, Rev: 1,
		Wants: inspect.Interest{Suffixes: []string{".lockfile"}},
		Role:  component.RoleLock, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			base := path.Base(f.Path)
			old := path.Base(path.Dir(f.Path)) == "dependency-locks"
			head := strings.TrimPrefix(src, "\ufeff")
			if !strings.HasPrefix(head, lockHeader) && !old && base != "gradle.lockfile" && !strings.HasSuffix(base, "-gradle.lockfile") {
				return nil // another tool's
			}
			r := lockReader{f: f, b: b, src: src}
			return r.read(strings.TrimSuffix(base, ".lockfile"))
		},
	}
}

// A lockReader reads one lock file.
type lockReader struct {
	f   *inspect.File
	b   *inventory.Builder
	src string
}

// each calls yield with the lines that lock something.
func (r *lockReader) each(yield func(off int, line string)) error {
	for off := 0; off < len(r.src); {
		line := r.src[off:]
		if i := strings.IndexByte(line, '\n'); i >= 0 {
			line = line[:i]
		}
		start := off
		off += len(line) + 1
		if err := r.f.Budget.Step(1 + int64(len(line))/64); err != nil {
			return err
		}
		trimmed := strings.TrimLeft(strings.TrimRight(line, " \t\r"), " \t\ufeff")
		if trimmed != "" && trimmed[0] != '#' {
			yield(start+strings.Index(line, trimmed), trimmed)
		}
	}
	return nil
}

func (r *lockReader) read(name string) error {
	r.b.Recognised()
	r.b.Scoped()
	r.b.Project(ecosystem, "", "", span.Point{})
	scopes := lockScope{known: make(map[string]component.Scope)}
	unified := false
	// The first pass only looks at what is locked.
	err := r.each(func(_ int, line string) {
		_, list, ok := strings.Cut(line, "=")
		unified = unified || ok
		if ok && !scopes.runtime && strings.Contains(list, "untimeClasspath") {
			for c := range strings.SplitSeq(list, ",") {
				scopes.runtime = scopes.runtime || isRuntimePath(c)
			}
		}
	})
	if err != nil {
		return err
	}
	configuration := ""
	if !unified {
		// buildscript-classpath and settings-classpath lock what the build needs.
		configuration = strings.TrimPrefix(strings.TrimPrefix(name, "buildscript-"), "settings-")
		r.b.Set(attrConfiguration, name, span.Point{})
	}
	lines := span.NewLines(r.src)
	return r.each(func(off int, line string) { r.line(lines, off, line, configuration, &scopes) })
}

// line adds what one line locks.
func (r *lockReader) line(lines *span.Lines, off int, line, configuration string, scopes *lockScope) {
	coordinates, list, ok := strings.Cut(line, "=")
	at := lines.Point(off, off+len(coordinates))
	switch {
	case coordinates == "empty":
		return // names the configurations that hold nothing
	case !ok && configuration == "":
		r.b.Note(at, "a line that names no configuration: %s", inventory.Clip(line))
		return
	case !ok:
		list = configuration
	}
	n, ok := parseNotation(coordinates)
	if !ok || !validVersion(n.version) {
		r.b.Note(at, "a line without group, artifact and version: %s", inventory.Clip(line))
		return
	}
	r.b.Add(component.Node{Ecosystem: ecosystem, Name: n.name, Version: n.version, Scope: scopes.of(list), At: at})
}
