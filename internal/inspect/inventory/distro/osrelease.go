package distro

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// maxValue bounds a value of os-release in bytes.
const maxValue = 1024

// OSRelease reads etc/os-release and usr/lib/os-release. The operating system is
// a component of the ecosystem "generic", for which no advisories are published.
func OSRelease() *inventory.Reader {
	return &inventory.Reader{
		Format: formatOSRelease, Rev: 1,
		Wants: inspect.Interest{Paths: []string{"/etc/os-release", "/usr/lib/os-release"}},
		Role:  component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			lines := span.NewLines(text)
			var id, version string
			var at span.Point
			for off := 0; off < len(text); {
				line, next := cutLine(text[off:])
				if key, raw, ok := strings.Cut(line, "="); ok && line[0] != '#' {
					place := lines.Point(off+len(key)+1, off+len(line))
					value, ok := unquote(raw)
					switch name := attrOf(key); {
					case name == "":
					case !ok || len(value) > maxValue:
						b.Note(place, "the value of %s cannot be read", key)
					case value != "":
						b.Set(name, value, place)
						if name == AttrID {
							id, at = value, place
						}
						if name == AttrVersion {
							version = value
						}
					}
				}
				off += next
			}
			if id != "" {
				describe(b, id, version, at)
			}
			return nil
		},
	}
}

// describe adds the operating system.
func describe(b *inventory.Builder, id, version string, at span.Point) {
	b.Set(AttrKind, kindOS, span.Point{})
	b.Add(component.Node{Ecosystem: "generic", Name: id, Version: version, At: at})
}

func cutLine(text string) (line string, next int) {
	if n := strings.IndexByte(text, '\n'); n >= 0 {
		return strings.TrimSuffix(text[:n], "\r"), n + 1
	}
	return text, len(text)
}

// attrOf returns the attribute for a variable of os-release, or "".
func attrOf(key string) string {
	switch key {
	case "ID":
		return AttrID
	case "ID_LIKE":
		return AttrLike
	case "VERSION_ID":
		return AttrVersion
	case "VERSION":
		return AttrUpdate
	case "VERSION_CODENAME":
		return AttrCodename
	case "UBUNTU_CODENAME", "DEBIAN_CODENAME":
		return AttrBase
	case "CPE_NAME":
		return AttrCPE
	case "PRETTY_NAME":
		return AttrPretty
	}
	return ""
}

// unquote reads a value of a shell assignment (os-release(5)): bare, or in single
// or double quotes, with backslashes in front of $, quotes, backslash and backtick.
func unquote(raw string) (string, bool) {
	raw = strings.TrimSpace(raw)
	if raw == "" {
		return "", true
	}
	quote := raw[0]
	if quote != '"' && quote != '\'' {
		return raw, !strings.ContainsAny(raw, " \t\"'`$\\")
	}
	if len(raw) < 2 || raw[len(raw)-1] != quote {
		return "", false
	}
	raw = raw[1 : len(raw)-1]
	if quote == '\'' || !strings.Contains(raw, `\`) {
		return raw, true
	}
	var out strings.Builder
	for i := 0; i < len(raw); i++ {
		if raw[i] == '\\' && i+1 < len(raw) && strings.IndexByte("$\"'\\`", raw[i+1]) >= 0 {
			i++
		}
		out.WriteByte(raw[i])
	}
	return out.String(), true
}

// Release reads the files that named the release before os-release did, and that
// derivatives keep from the system they are made from: debian_version,
// alpine-release and redhat-release. [Join] uses them where os-release says less.
func Release() *inventory.Reader {
	return &inventory.Reader{
		Format: formatOld, Rev: 1,
		Wants: inspect.Interest{Paths: []string{
			"/etc/debian_version", "/etc/alpine-release", "/etc/redhat-release", "/etc/centos-release",
		}},
		Role: component.RoleInstalled, Grade: component.Observed,
		Read: func(f *inspect.File, b *inventory.Builder) error {
			text, err := f.Text()
			if err != nil {
				return err
			}
			line, _ := cutLine(text)
			line = strings.TrimSpace(line)
			if line == "" || len(line) > maxValue {
				return nil
			}
			at := span.NewLines(text).Point(0, len(line))
			switch path.Base(f.Path) {
			case "debian_version": // "12.4", and "trixie/sid" before a release
				version, _, _ := strings.Cut(line, "/")
				b.Set(AttrID, "debian", at)
				b.Set(AttrVersion, version, at)
			case "alpine-release":
				b.Set(AttrID, "alpine", at)
				b.Set(AttrVersion, line, at)
			default: // "CentOS Linux release 7.9.2009 (Core)"
				name, rest, ok := strings.Cut(line, " release ")
				id := redhatID(name)
				if !ok || id == "" {
					b.Note(at, "this is no release that is known")
					return nil
				}
				version, _, _ := strings.Cut(rest, " ")
				b.Set(AttrID, id, at)
				b.Set(AttrVersion, version, at)
			}
			return nil
		},
	}
}

// redhatID returns the id of os-release for a name in redhat-release, or "".
func redhatID(name string) string {
	name = strings.ToLower(name)
	for _, k := range [...]struct{ word, id string }{
		{"red hat", "rhel"}, {"centos", "centos"}, {"rocky", "rocky"}, {"almalinux", "almalinux"},
		{"fedora", "fedora"}, {"oracle", "ol"}, {"amazon", "amzn"}, {"mageia", "mageia"}, {"openeuler", "openeuler"},
	} {
		if strings.HasPrefix(name, k.word) {
			return k.id
		}
	}
	return ""
}
