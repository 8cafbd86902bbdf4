package java

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// maxAttribute bounds the attributes of a manifest that are kept, in bytes.
const maxAttribute = 1024

// Manifest returns the reader of META-INF/MANIFEST.MF in jars, war and ear
// files. It keeps the attributes of the main section that say what the archive
// is (JAR file specification, "Main Attributes"; OSGi Core, "Bundle Manifest
// Headers"). [Join] uses them where no pom.properties is in the archive.
func Manifest() *inventory.Reader {
	return &inventory.Reader{
		Format: formatManifest, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/META-INF/MANIFEST.MF"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			archive, inside, _ := inArchive(f.Path)
			if !isJar(archive) || inside != "META-INF/MANIFEST.MF" {
				return nil
			}
			b.Recognised()
			src, err := f.Text()
			if err != nil {
				return err
			}
			return readManifest(src, f, b)
		},
	}
}

// identity reports whether the attribute says what an archive is, and returns
// its name in the usual spelling: letter case does not count.
func identity(name string) (string, bool) {
	for _, known := range [...]string{
		"Implementation-Title", "Implementation-Version",
		"Bundle-SymbolicName", "Bundle-Version", "Bundle-License", "Automatic-Module-Name",
	} {
		if len(name) == len(known) && strings.EqualFold(name, known) {
			return known, true
		}
	}
	return "", false
}

// readManifest reads the main section, which ends at the first empty line: what
// follows are digests of single files, megabytes of them in signed jars.
func readManifest(src string, f *inspect.File, b *inventory.Builder) error {
	src = src[:mainSection(src)]
	lines := span.NewLines(src)
	var name string
	var value strings.Builder
	var at span.Point
	flush := func() {
		if known, ok := identity(name); ok {
			b.Set(known, strings.ToValidUTF8(strings.TrimSpace(value.String()), "\uFFFD"), at)
		}
		name = ""
		value.Reset()
	}
	for off := 0; off < len(src); {
		line := src[off:]
		if i := strings.IndexAny(line, "\r\n"); i >= 0 {
			line = line[:i]
		}
		start := off
		off += len(line) + 1
		if off < len(src) && src[off-1] == '\r' && src[off] == '\n' {
			off++
		}
		if err := f.Budget.Step(1 + int64(len(line))/64); err != nil {
			return err
		}
		if rest, ok := strings.CutPrefix(line, " "); ok {
			if value.Len()+len(rest) <= maxAttribute {
				value.WriteString(rest)
			}
			continue
		}
		flush()
		before, text, ok := strings.Cut(line, ":")
		if ok {
			name = before
			text = strings.TrimLeft(text, " ")
			at = lines.Point(start+len(line)-len(text), start+len(line))
			value.WriteString(text[:min(len(text), maxAttribute)])
		}
	}
	flush()
	return nil
}

// mainSection returns where the main section ends.
func mainSection(src string) int {
	end := len(src)
	for _, blank := range [...]string{"\n\n", "\r\n\r\n", "\r\r"} {
		if i := strings.Index(src[:end], blank); i >= 0 {
			end = i
		}
	}
	return end
}
