package manifest

import (
	"bytes"
	"errors"
	"strings"
)

// maxStretch bounds, in bytes, how far behind the place of a declaration its
// version is looked for.
const maxStretch = 4096

var (
	errNoVersion = errors.New("the version does not stand where the package is named")
	errTwice     = errors.New("the version stands there more than once")
	errProperty  = errors.New("the property that holds the version is not set in this file, or more than once")
)

// Bump returns the edit that changes the version old, which stands in the
// declaration at off, to now. The declaration ends with its line, in XML with
// its element. A Maven property (${name}) is followed to where the same file
// sets it; shared is then its name, because others may use it too.
//
// The version must stand there once, as a whole word.
func Bump(src []byte, off int, old, now string) (e Edit, shared string, err error) {
	if off < 0 || off >= len(src) || old == "" {
		return Edit{}, "", errNoVersion
	}
	stretch := src[off:min(off+maxStretch, len(src))]
	stretch = stretch[:declarationEnd(stretch)]
	at, err := once(stretch, old)
	if err == nil {
		return Edit{off + at, off + at + len(old), now}, "", nil
	}
	name, ok := property(stretch)
	if !ok || !errors.Is(err, errNoVersion) {
		return Edit{}, "", err
	}
	at, err = propertyAt(src, name, old)
	return Edit{at, at + len(old), now}, name, err
}

// declarationEnd returns where a declaration ends: in XML with its element, in
// other texts with its line.
func declarationEnd(s []byte) int {
	end := len(s)
	if isXML(s) {
		for _, stop := range [...]string{"</dependency>", "</plugin>", "</parent>", "</PackageReference>", "</PackageVersion>", "/>", "<exclusions>"} {
			if i := bytes.Index(s[:end], []byte(stop)); i >= 0 {
				end = i
			}
		}
		return end
	}
	if i := bytes.IndexByte(s, '\n'); i >= 0 {
		end = i
	}
	return end
}

// isXML reports whether the line on which s begins goes on with markup.
func isXML(s []byte) bool {
	line, _, _ := bytes.Cut(s, []byte("\n"))
	line = bytes.TrimSpace(line)
	return bytes.Contains(line, []byte("</")) || bytes.Contains(line, []byte("/>")) || bytes.HasPrefix(line, []byte("<")) || bytes.HasSuffix(line, []byte(">"))
}

// once finds the only place of a word.
func once(s []byte, word string) (int, error) {
	found := -1
	for from := 0; ; {
		i := bytes.Index(s[from:], []byte(word))
		if i < 0 {
			break
		}
		i += from
		from = i + 1
		if i > 0 && inVersion(s[i-1]) || i+len(word) < len(s) && inVersion(s[i+len(word)]) {
			continue
		}
		if found >= 0 {
			return 0, errTwice
		}
		found = i
	}
	if found < 0 {
		return 0, errNoVersion
	}
	return found, nil
}

// inVersion reports whether a byte goes on with a version.
func inVersion(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || strings.IndexByte(".-+_!", c) >= 0
}

// property returns the name in <version>${name}</version>.
func property(s []byte) (string, bool) {
	_, rest, ok := bytes.Cut(s, []byte("<version>"))
	if !ok {
		return "", false
	}
	rest = bytes.TrimSpace(rest)
	name, ok := bytes.CutPrefix(rest, []byte("${"))
	if !ok {
		return "", false
	}
	end := bytes.IndexByte(name, '}')
	if end <= 0 {
		return "", false
	}
	return string(name[:end]), true
}

// propertyAt returns where the element of a property holds its version.
func propertyAt(src []byte, name, old string) (int, error) {
	open, text := []byte("<"+name+">"), src
	i := bytes.Index(text, open)
	if i < 0 || bytes.Contains(text[i+1:], open) {
		return 0, errProperty
	}
	i += len(open)
	end := bytes.IndexByte(text[i:], '<')
	if end < 0 || string(bytes.TrimSpace(text[i:i+end])) != old {
		return 0, errProperty
	}
	return i + bytes.Index(text[i:i+end], []byte(old)), nil
}
