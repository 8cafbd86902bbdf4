package cyclonedx

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed grammar.txt
var grammarText string

// The minor versions of CycloneDX 1 that the grammar holds.
const (
	firstMinor = 2
	lastMinor  = 7
)

// A grammar is the model of one version.
type grammar struct {
	minor    int
	objects  map[string]*object
	elements map[string]*element
	enums    map[string]*enum
	patterns map[string]*pattern
	aliases  map[string]string // JSON "type.field" to its XML name
	pairs    map[pair][]place
	back     map[pair]map[string]reverse
	types    [2]map[string]*typ // by their text, of JSON and of XML
	later    []block            // of XML, read when first needed
	// Types of objects that stand in XML only, made when first needed.
	party, dataflow, classification *typ
}

// An object is a type of JSON objects.
type object struct {
	name   string
	open   bool // fields that the schema does not name are allowed
	fields []field
	index  map[string]int
	need   []string
	rules  []rule
}

type field struct {
	name string
	typ  *typ
}

func (o *object) field(name string) *field {
	if i, ok := o.index[name]; ok {
		return &o.fields[i]
	}
	return nil
}

// A rule joins several fields of an object.
type rule struct {
	word string     // "oneof", "anyof", "not", "unless", "case"
	sets [][]string // sets of fields that stand together
	key  string     // unless, case: field
	is   string     // and its value
	then *object    // case: what the object must be then, too
}

// An element is a complex type of XML.
type element struct {
	name    string
	attrs   []attr
	other   string // further attributes: "", "any", "other" (of another namespace)
	text    *typ   // character data instead of elements
	mixed   bool
	content *particle // nil: empty
	flat    []*particle
	forked  bool // an element stands in several places of the content
}

type attr struct {
	name string
	need bool
	typ  *typ
}

func (e *element) attr(name string) *attr {
	for i := range e.attrs {
		if e.attrs[i].name == name {
			return &e.attrs[i]
		}
	}
	return nil
}

// child returns the particle for a child element.
func (e *element) child(name string) *particle {
	for _, p := range e.flat {
		if p.name == name {
			return p
		}
	}
	return nil
}

// order returns the elements of a content model in the order that suits what
// an object has. Of the branches of a choice the one counts that takes most of
// it: two branches may have the same element in different places.
func (p *particle) order(has func(name string) bool) []*particle {
	if p.group == 0 {
		return []*particle{p}
	}
	var all []*particle
	most := -1
	for _, part := range p.parts {
		branch := part.order(has)
		if p.group != 'c' || p.repeats {
			all = append(all, branch...)
			continue
		}
		count := 0
		for _, e := range branch {
			if has(e.name) {
				count++
			}
		}
		if count > most {
			all, most = branch, count
		}
	}
	return all
}

// A particle is a part of a content model: an element, a group, or the place
// for elements of other namespaces.
type particle struct {
	name     string // of an element
	typ      *typ
	fallback string // value of an empty element
	group    byte   // 's' sequence, 'c' choice, 'a' any, 0 element
	min, max int    // max < 0: unbounded
	parts    []*particle
	inChoice bool // stands in a choice, so not required on its own
	repeats  bool // may occur more than once, itself or by a group around it
}

// loadGrammar reads the lines of one version. An error would be one of this
// package, so it panics; a test loads all versions.
func loadGrammar(minor int) *grammar {
	g := &grammar{
		minor: minor, objects: map[string]*object{}, elements: map[string]*element{}, enums: map[string]*enum{},
		patterns: map[string]*pattern{}, aliases: loadAliases(), pairs: map[pair][]place{}, back: map[pair]map[string]reverse{},
	}
	g.types[0], g.types[1] = map[string]*typ{}, map[string]*typ{}
	g.enums["licence"] = &enum{name: "licence", lines: []string{licenceText}}
	blocks := g.blocks()
	for _, b := range blocks {
		switch b.kind {
		case "json":
			g.objects[b.name] = &object{name: b.name, index: map[string]int{}}
		case "xml":
			g.elements[b.name] = &element{name: b.name}
		case "enum":
			g.enums[b.name] = &enum{name: b.name, lines: b.lines}
		case "pattern":
			g.patterns[b.name] = &pattern{text: b.lines[0]}
		}
	}
	for _, b := range blocks {
		switch b.kind {
		case "json":
			g.object(g.objects[b.name], b.lines)
		case "xml":
			g.later = append(g.later, b)
		}
	}
	return g
}

// bom returns the type of the root element of XML.
func (g *grammar) bom() *element {
	for _, b := range g.later {
		g.element(g.elements[b.name], b.lines)
	}
	g.later = nil
	return g.elements["bom"]
}

// block is one paragraph of the grammar: a line "kind name", then indented
// lines "versions text".
type block struct {
	kind, name string
	lines      []string
}

// blocks returns the paragraphs with the lines of the grammar's version.
func (g *grammar) blocks() []block {
	var all []block
	var b block
	flush := func() {
		if len(b.lines) > 0 || b.kind == "json" || b.kind == "xml" {
			all = append(all, b)
		}
	}
	for line := range strings.Lines(grammarText) {
		line = strings.TrimSuffix(line, "\n")
		if text, ok := strings.CutPrefix(line, " "); ok {
			versions, text, _ := strings.Cut(text, " ")
			if covers(versions, g.minor) {
				b.lines = append(b.lines, text)
			}
			continue
		}
		flush()
		kind, name, _ := strings.Cut(line, " ")
		b = block{kind: kind, name: name}
	}
	flush()
	return all
}

// covers reports whether a list such as "2-4,7" holds a version.
func covers(list string, minor int) bool {
	for part := range strings.SplitSeq(list, ",") {
		lo, hi := int(part[0]-'0'), int(part[len(part)-1]-'0')
		if lo <= minor && minor <= hi {
			return true
		}
	}
	return false
}

func (g *grammar) object(o *object, lines []string) {
	for _, line := range lines {
		word, rest, _ := strings.Cut(line, " ")
		switch {
		case word[0] == '.':
			o.index[word[1:]] = len(o.fields)
			o.fields = append(o.fields, field{word[1:], g.typ(rest, false)})
		case word == "open":
			o.open = true
		case word == "need":
			o.need = append(o.need, rest)
		case word == "case":
			test, then, _ := strings.Cut(rest, " ")
			key, is, _ := strings.Cut(test, "=")
			o.rules = append(o.rules, rule{word: word, key: key, is: is, then: g.objects[then]})
		default:
			r := rule{word: word}
			for set := range strings.FieldsSeq(rest) {
				if key, is, ok := strings.Cut(set, "="); ok {
					r.key, r.is = key, is
					continue
				}
				r.sets = append(r.sets, strings.Split(set, "+"))
			}
			o.rules = append(o.rules, r)
		}
	}
}

func (g *grammar) element(e *element, lines []string) {
	top := &particle{group: 's', min: 1, max: 1}
	open := []*particle{top}
	for _, line := range lines {
		words := strings.Split(line, " ")
		last := open[len(open)-1]
		switch {
		case words[0] == "@*":
			e.other = words[1]
		case words[0][0] == '@':
			name, need := strings.CutSuffix(words[0][1:], "!")
			e.attrs = append(e.attrs, attr{name, need, g.typ(words[1], true)})
		case words[0] == "#text":
			e.text = g.typ(words[1], true)
		case words[0] == "#mixed":
			e.mixed = true
		case words[0] == ")":
			open = open[:len(open)-1]
		default:
			p := g.particle(words)
			last.parts = append(last.parts, p)
			p.inChoice = last.group == 'c' || last.inChoice || last.min == 0
			p.repeats = p.max < 0 || last.repeats
			if p.group == 's' || p.group == 'c' {
				open = append(open, p)
			} else if p.group == 0 {
				e.forked = e.forked || e.child(p.name) != nil
				e.flat = append(e.flat, p)
			}
		}
	}
	if len(top.parts) > 0 {
		e.content = top
	}
}

// particle reads "name occurrence type", "( occurrence" or "#any occurrence".
func (g *grammar) particle(words []string) *particle {
	p := &particle{}
	switch words[1] {
	case "1":
		p.min, p.max = 1, 1
	case "?":
		p.max = 1
	case "*":
		p.max = -1
	case "+":
		p.min, p.max = 1, -1
	}
	switch words[0] {
	case "(":
		p.group = 's'
	case "(|":
		p.group = 'c'
	case "#any":
		p.group = 'a'
	default:
		p.name, p.typ = words[0], g.typ(words[2], true)
		if len(words) > 3 {
			p.fallback = strings.TrimPrefix(words[3], "default=")
		}
	}
	return p
}

// typ reads a type, which uses up the whole text. Fields of the same type share
// it.
func (g *grammar) typ(text string, xml bool) *typ {
	known := g.types[0]
	if xml {
		known = g.types[1]
	}
	if t, ok := known[text]; ok {
		return t
	}
	s := typeScanner{g: g, rest: text, xml: xml}
	t := s.next()
	if s.rest != "" {
		panic(fmt.Sprintf("cyclonedx: grammar: %q after type %q", s.rest, text))
	}
	known[text] = t
	return t
}
