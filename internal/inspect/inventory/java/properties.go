package java

import (
	"path"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// Properties returns the reader of META-INF/maven/GROUP/ARTIFACT/pom.properties,
// which Maven Archiver writes into what it packs and which stays when a jar is
// shaded into another. Each is one package; [Join] says which one the archive
// itself is.
func Properties() *inventory.Reader {
	return &inventory.Reader{
		Format: formatProperties, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/META-INF/maven/*/*/pom.properties"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			src, err := f.Text()
			if err != nil {
				return err
			}
			return readProperties(src, f, b)
		},
	}
}

func readProperties(src string, f *inspect.File, b *inventory.Builder) error {
	var group, artifact, version string
	var at, artifactAt span.Point
	lines := span.NewLines(src)
	for off := 0; off < len(src); {
		line := src[off:]
		if i := strings.IndexAny(line, "\r\n"); i >= 0 {
			line = line[:i]
		}
		start := off
		off += len(line) + 1
		if err := f.Budget.Step(1 + int64(len(line))/64); err != nil {
			return err
		}
		key, value, from := property(line)
		point := lines.Point(start+from, start+from+len(value))
		switch key {
		case "groupId":
			group = unescape(value)
		case "artifactId":
			artifact, artifactAt = unescape(value), point
		case "version":
			version, at = unescape(value), point
		}
	}
	if at.IsZero() {
		at = artifactAt
	}
	name := nameOf(group, artifact)
	if name == "" {
		// The folders carry the same names.
		dir := path.Dir(f.Path)
		if name = nameOf(path.Base(path.Dir(dir)), path.Base(dir)); name == "" {
			b.Note(at, "no group and artifact can be read")
			return nil
		}
		b.Note(at, "%s is named after its folder: no group and artifact can be read", name)
	}
	exact, requirement := versionOf(version)
	if exact == "" {
		b.Note(at, "%s has no version that can be read", name)
	}
	b.Add(component.Node{Ecosystem: ecosystem, Name: name, Version: exact, Requirement: requirement, At: at})
	return nil
}

// property splits a line of a properties file (java.util.Properties.load) into
// key and value as written; from is where the value begins. Lines that continue
// are not joined: none of the values that matter does.
func property(line string) (key, value string, from int) {
	trimmed := strings.TrimLeft(line, " \t\f\ufeff")
	if trimmed == "" || trimmed[0] == '#' || trimmed[0] == '!' {
		return "", "", 0
	}
	from = len(line) - len(trimmed)
	end := strings.IndexAny(trimmed, "=: \t\f")
	if end < 0 {
		return trimmed, "", len(line)
	}
	key = trimmed[:end]
	value = strings.TrimLeft(trimmed[end:], " \t\f")
	if value != "" && (value[0] == '=' || value[0] == ':') {
		value = strings.TrimLeft(value[1:], " \t\f")
	}
	from += len(trimmed) - len(value)
	return key, strings.TrimRight(value, " \t\f"), from
}

// unescape replaces the escapes of a properties value.
func unescape(value string) string {
	if !strings.Contains(value, `\`) {
		return value
	}
	var out strings.Builder
	for i := 0; i < len(value); i++ {
		if value[i] != '\\' || i+1 == len(value) {
			out.WriteByte(value[i])
			continue
		}
		i++
		if value[i] == 'u' && i+4 < len(value) {
			if r, err := strconv.ParseUint(value[i+1:i+5], 16, 16); err == nil {
				out.WriteRune(rune(r))
				i += 4
				continue
			}
		}
		out.WriteByte(value[i])
	}
	return out.String()
}
