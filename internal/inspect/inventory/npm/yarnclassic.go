package npm

import (
	"fmt"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/span"
)

// A classicReader reads the lines of a classic yarn.lock.
type classicReader struct {
	y       *yarnReader
	entry   classicEntry // the one whose lines are read
	inside  bool         // there is one
	known   bool         // the file says what it is
	section component.Scope
}

// A classicEntry is one entry of a classic yarn.lock.
type classicEntry struct {
	descriptors []string
	at          span.Point
	version     string
	resolved    string
	integrity   string
	needs       int // of the reader, from where on they are this entry's
}

// classic reads the syntax of yarn 1: a header line of descriptors that ends in
// a colon, fields at two blanks, requirements at four. It is no YAML, although
// it looks like it.
func (y *yarnReader) classic(text string) error {
	c := classicReader{y: y}
	lines := span.NewLines(text)
	off := len(text) - len(strings.TrimPrefix(text, "\ufeff"))
	for off < len(text) {
		end := off + strings.IndexByte(text[off:], '\n')
		if end < off {
			end = len(text)
		}
		line := strings.TrimRight(text[off:end], " \t\r")
		if err := y.file.Budget.Step(1 + int64(len(line))/64); err != nil {
			return err
		}
		if err := c.line(line, lines, off); err != nil {
			return err
		}
		off = end + 1
	}
	c.end()
	if c.known || y.b.Len() > 0 {
		y.b.Recognised()
		y.b.Set(attrSyntax, syntaxClassic, span.Point{})
		y.b.Set(attrEdges, "incomplete", span.Point{}) // peers are not written down
	}
	return y.edges()
}

// line reads one line, which begins at off.
func (c *classicReader) line(line string, lines *span.Lines, off int) error {
	body := strings.TrimLeft(line, " ")
	indent := len(line) - len(body)
	switch {
	case body == "":
	case body[0] == '#':
		c.known = c.known || body == "# yarn lockfile v1"
	case indent == 0:
		at := lines.Point(off, off+len(body)-1)
		if !strings.HasSuffix(body, ":") {
			return fmt.Errorf("line %d is neither a package nor a comment of a yarn lock file", at.Line)
		}
		c.end()
		c.entry = classicEntry{
			at: at, needs: len(c.y.needs),
			descriptors: classicDescriptors(body[:len(body)-1], c.entry.descriptors[:0]),
		}
		c.inside = true
	case !c.inside:
		return fmt.Errorf("line %d stands before the first package", lines.Point(off, off).Line)
	case indent <= 2:
		c.section = c.entry.field(body)
	default:
		if name, rest := classicToken(body); name != "" {
			asked, _ := classicToken(strings.TrimLeft(rest, " "))
			c.y.needs = append(c.y.needs, yarnNeed{name: name, asked: asked, scope: c.section})
		}
	}
	return nil
}

// end adds the package of the entry, whose lines are over.
func (c *classicReader) end() {
	if c.inside {
		c.y.classicNode(&c.entry)
	}
}

// field reads a line at two blanks and returns the scope of the section that it
// opens, if any.
func (e *classicEntry) field(body string) component.Scope {
	name, rest := classicToken(body)
	value, _ := classicToken(strings.TrimLeft(rest, " "))
	switch name {
	case "version":
		e.version = value
	case "resolved":
		e.resolved = value
	case "integrity":
		e.integrity = strings.TrimSpace(rest) // several digests have blanks between them
	case kindOptional + ":":
		return component.Optional
	}
	return component.Prod
}

// classicDescriptors appends the parts of a header between its commas to out.
// Descriptors with blanks, colons or commas stand in quotes.
func classicDescriptors(header string, out []string) []string {
	for header != "" {
		token, rest := classicToken(header)
		if token != "" {
			out = append(out, token)
		}
		header = strings.TrimLeft(rest, ", ")
	}
	return out
}

// classicToken cuts the first word or quoted string off the line. Quoted
// strings are JSON strings, but no name or range needs an escape.
func classicToken(s string) (token, rest string) {
	if strings.HasPrefix(s, `"`) {
		if i := strings.IndexByte(s[1:], '"'); i >= 0 {
			return s[1 : i+1], s[i+2:]
		}
		return s[1:], ""
	}
	if i := strings.IndexAny(s, " ,"); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

// classicNode adds the package of an entry.
func (y *yarnReader) classicNode(e *classicEntry) {
	local, asked := "", ""
	if len(e.descriptors) > 0 {
		local, asked = cutDescriptor(e.descriptors[0])
	}
	if local == "" {
		y.b.Note(e.at, "an entry that names no package")
		y.needs = y.needs[:e.needs]
		return
	}
	n := component.Node{
		Ecosystem: ecosystem, Name: local, Version: e.version, Integrity: e.integrity,
		Source: source(e.resolved), At: e.at,
	}
	// "resolved" of the registry has the archive's SHA-1 behind it, other places
	// have the commit there.
	if e.integrity == "" && n.Source == "" {
		if _, sum, ok := strings.Cut(e.resolved, "#"); ok && len(sum) == 40 {
			n.Integrity = "sha1:" + sum
		}
	}
	switch s := parseSpec(asked); {
	case s.name != "" && s.name != local:
		n.Name, n.Alias = s.name, local
	case s.kind == specLocal && !isArchive(s.text):
		n.Project, n.Source = true, asked
	case s.kind != specRegistry && e.resolved == "":
		n.Source = asked
	}
	id := y.b.Add(n)
	for _, d := range e.descriptors {
		if name, _ := cutDescriptor(d); name != "" {
			y.index.add(d, name, id)
			y.b.Key(d, id)
		}
	}
	for i := e.needs; i < len(y.needs); i++ {
		y.needs[i].node = id
	}
}
