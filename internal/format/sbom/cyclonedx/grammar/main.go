//go:build ignore

// Command grammar writes grammar.txt and licences.txt, the facts that package
// cyclonedx embeds, from the JSON schemas and XSDs of the specification. Only
// names, types and bounds are taken over, no prose.
//
// Usage: go run grammar/main.go grammar/json.go grammar/xsd.go SCHEMAS, in the folder of the package, where SCHEMAS
// is a folder with bom-1.2-strict.schema.json … and bom-1.2.xsd …. For a new
// version, raise last here and in the package, and run it again.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/format/tree"
)

// The minor versions of CycloneDX 1 that the grammar holds.
const (
	first = 2
	last  = 7
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: go run ./grammar SCHEMAS")
	}
	g := newGrammar()
	for v := first; v <= last; v++ {
		g.version(os.Args[1], v)
	}
	g.shareEnums()
	write("grammar.txt", g.String())
	var ids []string
	for id := range parse(filepath.Join(os.Args[1], "spdx.schema.json"), tree.JSON).Get("enum").Children() {
		ids = append(ids, id.Text())
	}
	write("licences.txt", strings.Join(ids, "\n")+"\n")
}

func write(name, text string) {
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
}

// parse reads a schema with one of the readers of package tree.
func parse(name string, read func(string, *budget.Budget) (*tree.Doc, error)) tree.Node {
	text, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	doc, err := read(string(text), nil)
	if err != nil {
		log.Fatalf("%s: %v", name, err)
	}
	return doc.Root()
}

// version adds what one version says.
func (g *grammar) version(folder string, v int) {
	name := filepath.Join(folder, fmt.Sprintf("bom-1.%d", v))
	strict := ""
	if v <= 3 {
		strict = "-strict"
	}
	j := &jsonSchema{g: g, bit: 1 << v, root: parse(name+strict+".schema.json", tree.JSON)}
	if v >= 4 {
		f := &jsonSchema{g: g, bit: 1 << v, prefix: "jsf.", root: parse(filepath.Join(folder, "jsf-0.82.schema.json"), tree.JSON)}
		j.others = map[string]*jsonSchema{"jsf-0.82.schema.json": f}
	}
	if v >= 7 {
		j.others["cryptography-defs.schema.json"] = &jsonSchema{g: g, bit: 1 << v, prefix: "crypto.",
			root: parse(filepath.Join(folder, "cryptography-defs.schema.json"), tree.JSON)}
	}
	j.object(j.root, "bom")
	j.follow()
	x := &xsd{g: g, bit: 1 << v, root: parse(name+".xsd", tree.XML)}
	x.schema()
}

// grammar is blocks of lines, each with the versions that it holds for.
type grammar struct {
	order  []string
	blocks map[string]*block
	names  map[string]string // pattern to its name
}

type block struct {
	lines []line
	done  uint // versions that have been added
}

type line struct {
	text string
	bits uint
}

func newGrammar() *grammar { return &grammar{blocks: map[string]*block{}, names: map[string]string{}} }

// add merges the lines of one version into a block, keeping the order of each
// version.
func (g *grammar) add(name string, bit uint, lines []string) {
	b := g.blocks[name]
	if b == nil {
		b = &block{}
		g.blocks[name] = b
		g.order = append(g.order, name)
	}
	if b.done&bit != 0 {
		return
	}
	b.done |= bit
	// common[i][j] is the length of the longest common sequence from i and j on.
	common := make([][]int, len(b.lines)+1)
	for i := range common {
		common[i] = make([]int, len(lines)+1)
	}
	for i := len(b.lines) - 1; i >= 0; i-- {
		for j := len(lines) - 1; j >= 0; j-- {
			common[i][j] = max(common[i+1][j], common[i][j+1])
			if b.lines[i].text == lines[j] {
				common[i][j] = max(common[i][j], 1+common[i+1][j+1])
			}
		}
	}
	var merged []line
	i, j := 0, 0
	for i < len(b.lines) || j < len(lines) {
		switch {
		case i < len(b.lines) && j < len(lines) && b.lines[i].text == lines[j]:
			merged = append(merged, line{lines[j], b.lines[i].bits | bit})
			i, j = i+1, j+1
		case j == len(lines) || i < len(b.lines) && common[i+1][j] >= common[i][j+1]:
			merged = append(merged, b.lines[i])
			i++
		default:
			merged = append(merged, line{lines[j], bit})
			j++
		}
	}
	b.lines = merged
}

// pattern returns the name of a regular expression.
func (g *grammar) pattern(at, re string, bit uint) string {
	name := g.names[re]
	if name == "" {
		if name = at; g.blocks["pattern "+name] != nil {
			name += fmt.Sprint(len(g.names))
		}
		g.names[re] = name
	}
	g.add("pattern "+name, bit, []string{re})
	return name
}

// enum adds the values of one version, one a line.
func (g *grammar) enum(name string, bit uint, values []string) string {
	g.add("enum "+name, bit, values)
	return "=" + name
}

// shareEnums lets an enumeration of XML use that of JSON with the same values.
func (g *grammar) shareEnums() {
	for _, name := range slices.Clone(g.order) {
		if !strings.HasPrefix(name, "enum xml.") {
			continue
		}
		for _, other := range g.order {
			if strings.HasPrefix(other, "enum xml.") || !strings.HasPrefix(other, "enum ") || !g.covers(other, name) {
				continue
			}
			g.rename("="+strings.TrimPrefix(name, "enum "), "="+strings.TrimPrefix(other, "enum "))
			delete(g.blocks, name)
			g.order = slices.DeleteFunc(g.order, func(n string) bool { return n == name })
			break
		}
	}
}

// covers reports whether a has the values of b in each version of b.
func (g *grammar) covers(a, b string) bool {
	for v := first; v <= last; v++ {
		if bit := uint(1) << v; g.blocks[b].done&bit != 0 && !slices.Equal(g.values(a, bit), g.values(b, bit)) {
			return false
		}
	}
	return true
}

func (g *grammar) values(name string, bit uint) []string {
	var out []string
	for _, l := range g.blocks[name].lines {
		if l.bits&bit != 0 {
			out = append(out, l.text)
		}
	}
	slices.Sort(out)
	return out
}

func (g *grammar) rename(from, to string) {
	for _, b := range g.blocks {
		for i := range b.lines {
			f := strings.Split(b.lines[i].text, " ")
			if at := slices.Index(f, from); at >= 0 {
				f[at] = to
				b.lines[i].text = strings.Join(f, " ")
			}
		}
	}
}

// String writes the blocks sorted by kind and name.
func (g *grammar) String() string {
	slices.Sort(g.order)
	var b strings.Builder
	for _, name := range g.order {
		if strings.HasPrefix(name, "enum ") {
			g.writeEnum(&b, name)
			continue
		}
		b.WriteString(name + "\n")
		for _, l := range g.blocks[name].lines {
			fmt.Fprintf(&b, " %s %s\n", versions(l.bits), l.text)
		}
	}
	return b.String()
}

// writeEnum writes the values that stand in the same versions on one line.
func (g *grammar) writeEnum(b *strings.Builder, name string) {
	b.WriteString(name)
	bits := uint(0)
	for _, l := range g.blocks[name].lines {
		if l.bits != bits {
			bits = l.bits
			b.WriteString("\n " + versions(bits))
		}
		b.WriteString(" " + strings.ReplaceAll(l.text, " ", "␣"))
	}
	b.WriteString("\n")
}

// versions writes a set as "2-4,7".
func versions(bits uint) string {
	var out []string
	for v := first; v <= last; v++ {
		if bits&(1<<v) == 0 {
			continue
		}
		end := v
		for end < last && bits&(1<<(end+1)) != 0 {
			end++
		}
		if end == v {
			out = append(out, fmt.Sprint(v))
		} else {
			out = append(out, fmt.Sprintf("%d-%d", v, end))
		}
		v = end
	}
	return strings.Join(out, ",")
}
