package manifest

import (
	"bytes"
	"encoding/xml"
	"errors"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

var errPlace = errors.New("the text does not stand where it was read")

// Replace returns the edit that gives a text of a POM another value.
func (t POMText) Replace(src []byte, now string) (Edit, error) {
	off, end := int(t.At.Off), int(t.At.End)
	if t.At.IsZero() || off > end || end > len(src) || strings.TrimSpace(string(src[off:end])) != t.Value {
		return Edit{}, errPlace
	}
	return Edit{off, end, escapeXML(now)}, nil
}

// AddManaged returns the edit that adds an entry to the dependencyManagement
// element of a POM, which is made where it is missing. It stands before all other
// entries, because the first one counts, and is indented as the file is.
func AddManaged(src []byte, d POMDependency, b *budget.Budget) (Edit, error) {
	lines := []string{"<dependency>", "\t<groupId>" + escapeXML(d.Group.Value) + "</groupId>", "\t<artifactId>" + escapeXML(d.Artifact.Value) + "</artifactId>"}
	lines = append(lines, "\t<version>"+escapeXML(d.Version.Value)+"</version>")
	if d.Type != "" && d.Type != "jar" {
		lines = append(lines, "\t<type>"+escapeXML(d.Type)+"</type>")
	}
	if d.Classifier != "" {
		lines = append(lines, "\t<classifier>"+escapeXML(d.Classifier)+"</classifier>")
	}
	return insertXML(src, []string{"dependencyManagement", "dependencies"}, append(lines, "</dependency>"), "dependencies", b)
}

// AddProperty returns the edit that adds a property to a POM, in the properties
// element, which is made where it is missing.
func AddProperty(src []byte, name, value string, b *budget.Budget) (Edit, error) {
	return insertXML(src, []string{"properties"}, []string{"<" + name + ">" + escapeXML(value) + "</" + name + ">"}, "dependencyManagement", b)
}

// insertXML inserts lines as the first content of the element that path names
// below the root. Elements that are missing are made before the root's child
// named before, or at its end. A tab in front of a line stands for one step of
// the file's indentation.
func insertXML(src []byte, path, lines []string, before string, b *budget.Budget) (Edit, error) {
	doc, err := tree.XML(string(src), b)
	if err != nil {
		return Edit{}, err
	}
	root := doc.Root()
	in := layoutOf(src, root)
	at, depth := root, 1
	for len(path) > 0 && at.Get(path[0]).Exists() {
		at, path, depth = at.Get(path[0]), path[1:], depth+1
	}
	for i := len(path) - 1; i >= 0; i-- {
		for k := range lines {
			lines[k] = "\t" + lines[k]
		}
		lines = append(append([]string{"<" + path[i] + ">"}, lines...), "</"+path[i]+">")
	}
	off, end := at.Range()
	text := string(src[off:end])
	if open, ok := strings.CutSuffix(text, "/>"); ok { // an empty element gets content
		name := strings.TrimRight(open, " \t\r\n")
		return Edit{off, end, name + ">" + in.block(lines, depth) + in.newline + in.indent(depth-1) + "</" + at.Key() + ">"}, nil
	}
	if depth == 1 {
		if next := firstOf(root, before, "dependencies", "build"); next.Exists() {
			off, _ := next.Range()
			return Edit{off, off, strings.TrimLeft(in.block(lines, depth), "\r\n \t") + in.newline + in.indent(depth)}, nil
		}
		end = off + max(strings.LastIndex(text, "</"), 0)
		tail := len(bytes.TrimRight(src[:end], " \t\r\n"))
		return Edit{tail, end, in.block(lines, depth) + in.newline}, nil
	}
	open := tagEnd(text)
	rest := ""
	if strings.HasPrefix(text[open:], "</") {
		rest = in.newline + in.indent(depth-1)
	}
	return Edit{off + open, off + open, in.block(lines, depth) + rest}, nil
}

// tagEnd returns where the tag ends with which text begins. A ">" may stand in
// the value of an attribute.
func tagEnd(text string) int {
	quote := byte(0)
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"', c == '\'':
			quote = c
		case c == '>':
			return i + 1
		}
	}
	return len(text)
}

// firstOf returns the first child of an element that has one of the names.
func firstOf(e tree.Node, names ...string) tree.Node {
	for _, name := range names {
		if c := e.Get(name); c.Exists() {
			return c
		}
	}
	return tree.Node{}
}

// A layout is how a file is indented.
type layout struct{ newline, unit string }

// layoutOf takes the indentation of the root's first child on a line of its own.
func layoutOf(src []byte, root tree.Node) layout {
	in := layout{"\n", "  "}
	if bytes.Contains(src, []byte("\r\n")) {
		in.newline = "\r\n"
	}
	for c := range root.Children() {
		off, _ := c.Range()
		line := src[bytes.LastIndexByte(src[:off], '\n')+1 : off]
		if len(line) > 0 && len(line) <= 16 && len(bytes.TrimLeft(line, " \t")) == 0 {
			in.unit = string(line)
			break
		}
	}
	return in
}

func (in layout) indent(depth int) string { return strings.Repeat(in.unit, depth) }

// block writes lines at a depth, each on a line of its own.
func (in layout) block(lines []string, depth int) string {
	var out strings.Builder
	for _, l := range lines {
		text := strings.TrimLeft(l, "\t")
		out.WriteString(in.newline + in.indent(depth+len(l)-len(text)) + text)
	}
	return out.String()
}

func escapeXML(s string) string {
	var out bytes.Buffer
	if xml.EscapeText(&out, []byte(s)) != nil {
		return ""
	}
	return out.String()
}
