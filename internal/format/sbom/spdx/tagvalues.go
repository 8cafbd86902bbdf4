package spdx

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// value writes a field as its tag. It reports false if reading the tag gives
// another value; what can be written is written all the same.
func (t *tagWriter) value(tag *tag, n, in tree.Node) bool {
	switch tag.form {
	case plain:
		return n.Kind() == tree.String && t.text(tag.name, n.Text())
	case yesNo:
		if n.Kind() == tree.Bool {
			t.line(tag.name, strings.ToLower(n.Text()))
		}
		return n.Kind() == tree.Bool
	case code:
		return t.code(tag, n)
	}
	exact := n.Kind() == tree.List && n.Len() > 0
	for _, e := range indexed(n) {
		exact = t.entry(tag, e, in) && exact
	}
	return exact
}

// entry writes an entry of a list.
func (t *tagWriter) entry(tag *tag, n, in tree.Node) bool {
	switch tag.form {
	case listed:
		return n.Kind() == tree.String && t.text(tag.name, n.Text())
	case sum:
		v, exact := checksumText(n)
		if v != "" {
			t.line(tag.name, v)
		}
		return exact
	case reference:
		return t.reference(tag, n)
	case foreign:
		return t.foreign(tag, n)
	case byteRange:
		return t.ranges(n, in)
	case artifact:
		return t.artifact(n)
	}
	return false
}

// isLine reports whether s can stand at the end of a line.
func isLine(s string) bool {
	return s != "" && !strings.ContainsAny(s, "\r\n") && strings.Trim(s, " \t") == s && !strings.HasPrefix(s, "<text>")
}

// has reports whether n is a map that has all of the named strings and, but for
// the optional one, nothing else.
func has(n tree.Node, optional string, names ...string) bool {
	if n.Kind() != tree.Map {
		return false
	}
	want := len(names)
	if optional != "" && n.Get(optional).Exists() {
		want++
	}
	for _, name := range names {
		if n.Get(name).Kind() != tree.String {
			return false
		}
	}
	return n.Len() == want
}

// checksumText returns "SHA1: digits", or "" if n has no such form.
func checksumText(n tree.Node) (text string, exact bool) {
	a, v := n.Get("algorithm").Text(), n.Get("checksumValue").Text()
	if !isLine(a) || !isLine(v) || strings.ContainsRune(a, ':') || strings.TrimSpace(a) != a || strings.TrimSpace(v) != v {
		return "", false
	}
	return a + ": " + v, has(n, "", "algorithm", "checksumValue")
}

// code writes a verification code.
func (t *tagWriter) code(tag *tag, n tree.Node) bool {
	v := n.Get("packageVerificationCodeValue").Text()
	list := n.Get("packageVerificationCodeExcludedFiles")
	if !isLine(v) || strings.ContainsRune(v, '(') || strings.TrimSpace(v) != v {
		return false
	}
	exact := has(n, "packageVerificationCodeExcludedFiles", "packageVerificationCodeValue")
	if !list.Exists() {
		t.line(tag.name, v)
		return exact
	}
	exact = exact && list.Kind() == tree.List && list.Len() > 0
	var names []string
	for _, e := range indexed(list) {
		if name := e.Text(); isLine(name) && strings.TrimSpace(name) == name && !strings.ContainsAny(name, ",()") {
			names = append(names, name)
		}
		exact = exact && e.Kind() == tree.String
	}
	t.line(tag.name, v, " (excludes: ", strings.Join(names, ", "), ")")
	return exact && len(names) == list.Len()
}

// reference writes an external reference and its comment.
func (t *tagWriter) reference(tag *tag, n tree.Node) bool {
	category, kind := n.Get("referenceCategory").Text(), n.Get("referenceType").Text()
	v, comment := n.Get("referenceLocator").Text(), n.Get("comment")
	if !isWord(category) || !isWord(kind) || !isLine(v) {
		return false
	}
	t.line(tag.name, category, " ", kind, " ", v)
	exact := has(n, "comment", "referenceCategory", "referenceType", "referenceLocator")
	if comment.Exists() {
		exact = comment.Kind() == tree.String && t.text("ExternalRefComment", comment.Text()) && exact
	}
	return exact
}

// foreign writes a reference to another document.
func (t *tagWriter) foreign(tag *tag, n tree.Node) bool {
	id, uri := n.Get("externalDocumentId").Text(), n.Get("spdxDocument").Text()
	sum, exact := checksumText(n.Get("checksum"))
	if !isWord(id) || !isWord(uri) || sum == "" {
		return false
	}
	t.line(tag.name, id, " ", uri, " ", sum)
	return exact && n.Len() == 3 && n.Get("externalDocumentId").Kind() == tree.String && n.Get("spdxDocument").Kind() == tree.String
}

// ranges writes one range of a snippet.
func (t *tagWriter) ranges(n, snippet tree.Node) bool {
	from, to := n.Get("startPointer"), n.Get("endPointer")
	name, unit := "SnippetByteRange", "offset"
	if from.Get("lineNumber").Exists() {
		name, unit = "SnippetLineRange", "lineNumber"
	}
	a, b := from.Get(unit), to.Get(unit)
	if a.Kind() != tree.Number || b.Kind() != tree.Number || !isInteger(a.Text()) || !isInteger(b.Text()) {
		return false
	}
	t.line(name, a.Text(), ":", b.Text())
	file := snippet.Get("snippetFromFile").Text()
	for _, p := range [...]tree.Node{from, to} {
		if p.Len() != 2 || p.Get("reference").Kind() != tree.String || p.Get("reference").Text() != file {
			return false
		}
	}
	return n.Len() == 2 && isLine(file)
}

// artifact writes the project that a file comes from.
func (t *tagWriter) artifact(n tree.Node) bool {
	name := n.Get("name")
	if name.Kind() != tree.String {
		return false
	}
	exact := t.text("ArtifactOfProjectName", name.Text())
	fields := 1
	for _, tag := range [...]string{"ArtifactOfProjectHomePage", "ArtifactOfProjectURI"} {
		if f := n.Get(artifactField(tag)); f.Kind() == tree.String {
			fields++
			exact = t.text(tag, f.Text()) && exact
		}
	}
	return exact && n.Len() == fields
}
