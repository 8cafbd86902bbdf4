package bom

import (
	"bytes"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
)

// kind is what a text turns out to be.
type kind uint8

const (
	kindUnknown kind = iota
	kindCycloneDX
	kindSPDX
	kindSPDX3
	kindPURLs
	kindXML      // CycloneDX as XML
	kindTagValue // SPDX 2
	kindYAML     // SPDX 2
)

// Sniff returns the reader for a file that is given directly, under any name,
// or nil if its content is none of this package's formats. head is the beginning
// of the content and may end anywhere. CycloneDX is known by "bomFormat" or its
// "$schema", SPDX 2 by "spdxVersion", SPDX 3 by its "@context", a list of
// package URLs by its first line. base, the file's name, decides nothing: people
// keep documents under all names, and standard input has none.
func Sniff(_ string, head []byte) *inventory.Reader {
	switch kindOf(head) {
	case kindCycloneDX:
		return CycloneDX()
	case kindSPDX, kindSPDX3:
		return SPDX()
	case kindPURLs:
		return PURLs()
	case kindXML, kindTagValue, kindYAML:
		return Documents()
	}
	return nil
}

// document returns the top value of a document of one of the wanted kinds, or
// the zero Node for all others. Of a file that is none of this package's
// formats, only the reader that is responsible for it (own) looks whether it is
// JSON at all, so that damage is reported once.
func document(f *inspect.File, own bool, wanted ...kind) (tree.Node, kind, error) {
	data, err := f.Bytes()
	if err != nil {
		return tree.Node{}, kindUnknown, err
	}
	have := kindOf(data)
	if !slices.Contains(wanted, have) && (have != kindUnknown || !own) {
		return tree.Node{}, have, nil
	}
	text, err := f.Text()
	if err != nil {
		return tree.Node{}, have, err
	}
	doc, err := tree.JSON(text, f.Budget)
	if err != nil || have == kindUnknown {
		return tree.Node{}, have, err
	}
	return doc.Root(), have, nil
}

// kindOf recognises a text by its first keys or its first line. It looks no
// further than it must, and never beyond the text: that the text is damaged
// further down is for its reader to find.
func kindOf(data []byte) kind {
	text := narrow(data)
	start := skipSpace(text, 0)
	switch {
	case start == len(text):
		return kindUnknown
	case text[start] == '{':
		return kindOfObject(text, start)
	case text[start] == '[':
		if next := skipSpace(text, start+1); bytes.HasPrefix(text[next:], []byte(`"pkg:`)) {
			return kindPURLs
		}
		return kindUnknown
	}
	if k := kindOfText(text[start:]); k != kindUnknown {
		return k
	}
	for len(text) > 0 {
		line, rest, _ := bytes.Cut(text, []byte("\n"))
		line = bytes.TrimSpace(line)
		if len(line) > 0 && line[0] != '#' {
			if len(line) > 4 && strings.EqualFold(string(line[:4]), "pkg:") {
				return kindPURLs
			}
			return kindUnknown
		}
		text = rest
	}
	return kindUnknown
}

// kindOfObject looks at the keys of the JSON object that begins at start.
func kindOfObject(text []byte, start int) kind {
	found := kindUnknown
	eachKey(text, start, func(key, value []byte) bool {
		switch string(key) {
		case "bomFormat":
			found = kindUnknown
			if strings.EqualFold(stringAt(value), "CycloneDX") {
				found = kindCycloneDX
			}
			return false
		case "$schema":
			if strings.Contains(stringAt(value), "cyclonedx.org/schema/bom") {
				found = kindCycloneDX
			}
		case "spdxVersion":
			if strings.HasPrefix(stringAt(value), "SPDX-2") {
				found = kindSPDX
			}
			return false
		case "@context":
			if isSPDX3Context(value) {
				found = kindSPDX3
			}
			return false
		case "sbom": // GitHub's interface hands SPDX documents out in an envelope
			if len(value) > 0 && value[0] == '{' {
				found = kindOfObject(value, 0)
			}
			return found == kindUnknown
		}
		return true
	})
	return found
}

// maxContext bounds the part of an "@context" that is looked at.
const maxContext = 1024

// isSPDX3Context reports whether a JSON-LD context, one or a list, is that of
// SPDX 3 (SPDX 3.0.1, "JSON-LD context file").
func isSPDX3Context(value []byte) bool {
	value = value[:min(len(value), maxContext)]
	if len(value) == 0 {
		return false
	}
	end := len(value)
	if value[0] == '[' {
		if i := bytes.IndexByte(value, ']'); i >= 0 {
			end = i
		}
	} else {
		end = min(end, len(stringAt(value))+2)
	}
	return bytes.Contains(value[:end], []byte("spdx.org/rdf/3"))
}

// eachKey visits the keys of the object at start with the text from their
// values on, until visit returns false or the text or the object ends. It knows
// strings and brackets and checks nothing else.
func eachKey(text []byte, start int, visit func(key, value []byte) bool) {
	depth, atKey := 0, false
	for i := start; i < len(text); i++ {
		switch text[i] {
		case '{', '[':
			depth++
			atKey = depth == 1
		case '}', ']':
			if depth--; depth <= 0 {
				return
			}
		case ',':
			atKey = depth == 1
		case '"':
			end := stringEnd(text, i)
			if end < 0 {
				return
			}
			if atKey {
				atKey = false
				value := skipSpace(text, end)
				if value == len(text) || text[value] != ':' {
					return
				}
				if !visit(text[i+1:end-1], text[skipSpace(text, value+1):]) {
					return
				}
			}
			i = end - 1
		}
	}
}

// stringEnd returns the offset after the string that opens at i, or -1.
func stringEnd(text []byte, i int) int {
	for i++; i < len(text); i++ {
		switch text[i] {
		case '"':
			return i + 1
		case '\\':
			i++
		}
	}
	return -1
}

// stringAt returns the string that value begins with, as written, or "".
func stringAt(value []byte) string {
	if len(value) == 0 || value[0] != '"' {
		return ""
	}
	end := stringEnd(value, 0)
	if end < 0 {
		return ""
	}
	return string(value[1 : end-1])
}

func skipSpace(text []byte, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '\n' || text[i] == '\r' || text[i] == '\t') {
		i++
	}
	return i
}

// isUTF16 reports whether text begins with a byte order mark of UTF-16.
func isUTF16(text []byte) bool {
	return bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff"))
}

// narrow returns text without a byte order mark. UTF-16, which shells of Windows
// write, loses its zero bytes, which leaves what is ASCII in it.
func narrow(text []byte) []byte {
	if isUTF16(text) {
		return bytes.ReplaceAll(text[2:], []byte{0}, nil)
	}
	return bytes.TrimPrefix(text, []byte("\ufeff"))
}
