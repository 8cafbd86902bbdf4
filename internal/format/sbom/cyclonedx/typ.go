package cyclonedx

import (
	"fmt"
	"strconv"
	"strings"
)

// kind is the kind of a type.
type kind uint8

const (
	anyKind kind = iota
	stringKind
	normKind  // XML normalizedString
	tokenKind // XML token
	uriKind   // XML anyURI
	intKind
	numberKind
	boolKind
	enumKind
	dateTimeKind // XML dateTime
	dateKind     // XML date
	listKind
	oneKind // exactly one of the alternatives
	anyOfKind
	objectKind  // JSON object
	elementKind // XML complex type
)

// A typ is the type of a value, an attribute or an element.
//
// As written in the grammar: str{min=1,re=NAME,fmt=FORMAT}, int{min=0}, num,
// bool, any, =ENUM, []T or [unique,min=1]T, one(T|T), any(T|T), the name of an
// object or complex type; for XML also norm, token, uri, dateTime and date.
type typ struct {
	kind     kind
	min, max *float64 // of a number, of the length of a string or list
	pattern  *pattern
	format   string
	enum     *enum
	unique   bool
	item     *typ
	choices  []*typ
	flat     []*typ // what alternatives returns
	object   *object
	element  *element
}

type typeScanner struct {
	g    *grammar
	rest string
	xml  bool // the line is one of XML
}

// next reads one type.
func (s *typeScanner) next() *typ {
	switch {
	case s.rest[0] == '=':
		name := s.word()
		e := s.g.enums[name[1:]]
		if e == nil {
			panic("cyclonedx: grammar: enumeration " + name + " is missing")
		}
		return &typ{kind: enumKind, enum: e}
	case s.rest[0] == '[':
		facets, rest, _ := strings.Cut(s.rest[1:], "]")
		s.rest = rest
		t := &typ{kind: listKind}
		s.facets(t, facets)
		t.item = s.next()
		return t
	}
	word := s.word()
	if s.rest != "" && s.rest[0] == '(' {
		return s.choice(word)
	}
	t := s.named(word)
	if s.rest != "" && s.rest[0] == '{' {
		facets, rest, _ := strings.Cut(s.rest[1:], "}")
		s.rest = rest
		s.facets(t, facets)
	}
	return t
}

// word takes the characters up to the next mark.
func (s *typeScanner) word() string {
	n := strings.IndexAny(s.rest, "(){}|")
	if n < 0 {
		n = len(s.rest)
	}
	word := s.rest[:n]
	s.rest = s.rest[n:]
	return word
}

func (s *typeScanner) choice(word string) *typ {
	t := &typ{kind: oneKind}
	if word == "any" {
		t.kind = anyOfKind
	}
	for s.rest[0] != ')' {
		s.rest = s.rest[1:]
		t.choices = append(t.choices, s.next())
	}
	s.rest = s.rest[1:]
	return t
}

func (s *typeScanner) named(word string) *typ {
	switch word {
	case "any":
		return &typ{kind: anyKind}
	case "str":
		return &typ{kind: stringKind}
	case "norm":
		return &typ{kind: normKind}
	case "token":
		return &typ{kind: tokenKind}
	case "uri":
		return &typ{kind: uriKind}
	case "int":
		return &typ{kind: intKind}
	case "num":
		return &typ{kind: numberKind}
	case "bool":
		return &typ{kind: boolKind}
	case "dateTime":
		return &typ{kind: dateTimeKind}
	case "date":
		return &typ{kind: dateKind}
	}
	// An XML line names complex types, a JSON line objects.
	if e := s.g.elements[word]; e != nil && (s.xml || s.g.objects[word] == nil) {
		return &typ{kind: elementKind, element: e}
	}
	if o := s.g.objects[word]; o != nil {
		return &typ{kind: objectKind, object: o}
	}
	panic("cyclonedx: grammar: type " + word + " is missing")
}

func (s *typeScanner) facets(t *typ, list string) {
	for part := range strings.SplitSeq(list, ",") {
		name, value, _ := strings.Cut(part, "=")
		switch name {
		case "unique":
			t.unique = true
		case "min", "max":
			v, err := strconv.ParseFloat(value, 64)
			if err != nil {
				panic(fmt.Sprintf("cyclonedx: grammar: bound %q", part))
			}
			if name == "min" {
				t.min = &v
			} else {
				t.max = &v
			}
		case "re":
			t.pattern = s.g.patterns[value]
		case "fmt":
			t.format = value
		}
	}
}
