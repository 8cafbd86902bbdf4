package spdx3

import (
	_ "embed" // for model.txt
	"strings"
	"sync"
)

// modelText is the SPDX 3.0.1 model, one fact a line:
//
//	V vocabulary entry…                     entries of a vocabulary
//	I class individual…                     named individuals that stand for an object of the class
//	C class parent kind                     kind: element, node, open or abstract
//	P property range least most             a property of the class above, without those of its parents
//
// A range is "@class", "=vocabulary" or the name of a simple type; most is 1 or "*".
//
//go:embed model.txt
var modelText string

// model returns the parsed model, which nothing changes.
var model = sync.OnceValue(func() *definitions { return parseModel(modelText) })

// definitions are the classes and vocabularies of the model.
type definitions struct {
	classes      map[string]*class
	vocabularies map[string]map[string]bool
}

// classKind says how objects of a class are written.
type classKind uint8

const (
	abstract classKind = iota // never written
	element                   // has an spdxId
	plain                     // may have an "@id"
	open                      // a class of somebody else's: any property
)

// A class is a class of the model.
type class struct {
	name        string
	parent      *class
	kind        classKind
	props       map[string]*property // with those of the parents
	required    []*property
	individuals []string
}

// A property is a property of one class and of those below it.
type property struct {
	name  string
	bit   uint // place among the properties of a class
	kind  valueKind
	class *class          // for objects
	vocab map[string]bool // for entries of a vocabulary
	least int             // how many values there must be
	list  bool            // an array, whatever the number of values
}

// valueKind is the kind of range of a property.
type valueKind uint8

const (
	object valueKind = iota
	entry
	text
	uri
	timeStamp
	semver
	mediaType
	boolean
	decimal
	positive    // integer above 0
	nonNegative // integer
)

// is reports whether c is the class called name or one below it.
func (c *class) is(name string) bool {
	for ; c != nil; c = c.parent {
		if c.name == name {
			return true
		}
	}
	return false
}

// below reports whether c is other or stands below it.
func (c *class) below(other *class) bool {
	for ; c != nil; c = c.parent {
		if c == other {
			return true
		}
	}
	return false
}

func parseModel(text string) *definitions {
	d := &definitions{classes: make(map[string]*class), vocabularies: make(map[string]map[string]bool)}
	own := make(map[*class][]*property)
	var c *class
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		switch f[0] {
		case "V":
			d.vocabularies[f[1]] = make(map[string]bool, len(f)-2)
			for _, e := range f[2:] {
				d.vocabularies[f[1]][e] = true
			}
		case "I":
			d.class(f[1]).individuals = f[2:]
		case "C":
			c = d.class(f[1])
			c.parent = d.class(f[2])
			c.kind = map[string]classKind{"element": element, "node": plain, "open": open}[f[3]]
		case "P":
			own[c] = append(own[c], d.property(f))
		}
	}
	for _, c := range d.classes {
		c.inherit(own)
	}
	return d
}

// class returns the class called name, which may be described later.
func (d *definitions) class(name string) *class {
	c := d.classes[name]
	if c == nil {
		c = &class{name: name}
		d.classes[name] = c
	}
	return c
}

func (d *definitions) property(f []string) *property {
	p := &property{name: f[1], least: int(f[3][0] - '0'), list: f[4] == "*"}
	switch r := f[2]; r[0] {
	case '@':
		p.class = d.class(r[1:])
	case '=':
		p.kind, p.vocab = entry, d.vocabularies[r[1:]]
	default:
		p.kind = map[string]valueKind{
			"string": text, "anyURI": uri, "dateTimeStamp": timeStamp, "semver": semver, "mediaType": mediaType,
			"boolean": boolean, "decimal": decimal, "positiveInteger": positive, "nonNegativeInteger": nonNegative,
		}[r]
	}
	return p
}

// inherit collects the properties of c and its parents, and numbers them.
func (c *class) inherit(own map[*class][]*property) {
	c.props = make(map[string]*property)
	for up := c; up != nil; up = up.parent {
		for _, p := range own[up] {
			q := *p
			q.bit = uint(len(c.props))
			c.props[p.name] = &q
			if q.least > 0 {
				c.required = append(c.required, &q)
			}
		}
	}
}
