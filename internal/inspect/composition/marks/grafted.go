package marks

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
)

// Grafted takes the name of a shared library apart that a tool copied beside a
// package: auditwheel into "<package>.libs" or ".libs" and delvewheel into
// "<package>.libs", both with a hash in the name ("libwebp-a1b2c3d4.so.7.1.8"),
// delocate into ".dylibs". The path is that in the package, soname the
// library's own name, which counts where the file name says less.
//
// The number behind ".so" belongs to the binary interface. It is not the
// version of a release, so the mark has none; it is in Text.
func Grafted(file, soname string) (*Found, bool) {
	file = strings.ReplaceAll(file, "\\", "/")
	dir, base := path.Base(path.Dir(file)), path.Base(file)
	if !strings.HasSuffix(dir, ".libs") && dir != ".dylibs" {
		return nil, false
	}
	name, interfaceVersion, ok := splitLibrary(base)
	if !ok {
		return nil, false
	}
	hash := ""
	if i := strings.LastIndexByte(name, '-'); i > 0 && graftHash(name[i+1:]) {
		name, hash = name[:i], name[i+1:]
	}
	if interfaceVersion == "" {
		if own, v, ok := splitLibrary(path.Base(strings.ReplaceAll(soname, "\\", "/"))); ok && strings.HasPrefix(own, name) {
			interfaceVersion = v
		}
	}
	out := &Found{}
	m := Mark{Name: name, Kind: KindSOName, Text: base, Confidence: component.High}
	if hash == "" {
		m.Confidence = component.Medium // only the folder says that it is a copy
	} else {
		m.Text += " (copied, hash " + hash + ")"
	}
	if interfaceVersion != "" {
		m.Text += " (interface version " + interfaceVersion + ")"
		out.note("%s: %s is the version of the binary interface, not of the release", base, interfaceVersion)
	}
	out.Marks = []Mark{m}
	return out, true
}

// splitLibrary splits "libwebp-a1b2c3d4.so.7.1.8", "libwebp.7.dylib" and
// "libwebp-7-0123….dll".
func splitLibrary(base string) (name, version string, ok bool) {
	if at := strings.Index(base, ".so"); at > 0 {
		rest := base[at+3:]
		if rest == "" || rest[0] == '.' && dotted(rest[1:]) {
			return base[:at], strings.TrimPrefix(rest, "."), true
		}
	}
	if name, found := strings.CutSuffix(base, ".dylib"); found && name != "" {
		at := len(name)
		for i := len(name) - 1; i > 0; i-- {
			if name[i] == '.' && dotted(name[i+1:]) {
				at = i
			}
		}
		return name[:at], strings.TrimPrefix(name[at:], "."), true
	}
	if name, found := strings.CutSuffix(strings.ToLower(base), ".dll"); found && name != "" {
		return base[:len(name)], "", true
	}
	return "", "", false
}

// dotted says whether s is numbers with dots between.
func dotted(s string) bool {
	return s != "" && s[0] != '.' && s[len(s)-1] != '.' && strings.Trim(s, "0123456789.") == "" && !strings.Contains(s, "..")
}

// graftHash says whether s is a hash as the tools write it: 8 hexadecimal digits
// (auditwheel), 32 or 64 (delvewheel).
func graftHash(s string) bool {
	return hexadecimal(s, 8) || hexadecimal(s, 32) || hexadecimal(s, 64)
}
