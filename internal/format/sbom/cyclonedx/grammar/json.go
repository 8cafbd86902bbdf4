//go:build ignore

package main

import (
	"log"
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
)

// jsonSchema takes types out of one JSON schema.
type jsonSchema struct {
	g      *grammar
	bit    uint
	root   tree.Node
	prefix string // of the names of its types
	queue  []string
	others map[string]*jsonSchema
}

// follow adds the types that have been named and those that they name.
func (s *jsonSchema) follow() {
	for len(s.queue) > 0 {
		name := s.queue[0]
		s.queue = s.queue[1:]
		if b := s.g.blocks["json "+s.prefix+name]; b != nil && b.done&s.bit != 0 {
			continue
		}
		s.object(s.root.Path("definitions", name), s.prefix+name)
	}
	for _, o := range s.others {
		if len(o.queue) > 0 {
			o.follow()
		}
	}
}

// typeOf returns the token for a schema; objects get blocks of their own.
func (s *jsonSchema) typeOf(n tree.Node, name string) string {
	if ref := n.Get("$ref"); ref.Exists() {
		return s.reference(ref.Text())
	}
	if all := n.Get("allOf"); all.Exists() && n.Get("type").Text() != "object" {
		return s.typeOf(first1(all), name)
	}
	for key, word := range map[string]string{"oneOf": "one", "anyOf": "any"} {
		alternatives := n.Get(key)
		if !alternatives.Exists() || n.Get("properties").Exists() {
			continue
		}
		var tokens []string
		for a := range alternatives.Children() {
			tokens = append(tokens, s.typeOf(a, name+"."+string(rune('1'+len(tokens)))))
		}
		return word + "(" + strings.Join(tokens, "|") + ")"
	}
	switch t := n.Get("type").Text(); {
	case t == "object" || n.Get("properties").Exists():
		s.object(n, name)
		return name
	case t == "array" || n.Get("items").Exists():
		return s.list(n, name)
	case t == "boolean":
		return "bool"
	case t == "integer" || t == "number":
		return t[:3] + facets("min", n.Get("minimum").Text(), "max", n.Get("maximum").Text())
	case t == "string":
		return s.text(n, name)
	}
	return "any" + facets("fmt", n.Get("format").Text())
}

func first1(n tree.Node) tree.Node {
	for c := range n.Children() {
		return c
	}
	return tree.Node{}
}

// reference returns the token for a $ref. Only objects have names; everything
// else stands where it is used.
func (s *jsonSchema) reference(ref string) string {
	file, _, _ := strings.Cut(ref, "#")
	file = path.Base(file)
	name := path.Base(ref)
	switch {
	case strings.HasPrefix(file, "spdx"):
		return "=licence"
	case ref[0] != '#':
		return s.others[file].reference("#/definitions/" + name)
	}
	n := s.root.Path("definitions", name)
	if !n.Exists() {
		log.Fatalf("%s does not exist", ref)
	}
	if n.Get("type").Text() == "object" && (n.Get("properties").Exists() || !n.Get("oneOf").Exists()) {
		s.queue = append(s.queue, name)
		return s.prefix + name
	}
	return s.typeOf(n, s.prefix+name)
}

func (s *jsonSchema) list(n tree.Node, name string) string {
	items := n.Get("items")
	if items.Kind() == tree.List { // a tuple of one
		items = first1(items)
	}
	var flags []string
	if n.Get("uniqueItems").True() {
		flags = append(flags, "unique")
	}
	if v := n.Get("minItems").Text(); v != "" {
		flags = append(flags, "min="+v)
	}
	if v := n.Get("maxItems").Text(); v != "" {
		flags = append(flags, "max="+v)
	}
	return "[" + strings.Join(flags, ",") + "]" + s.typeOf(items, name)
}

func (s *jsonSchema) text(n tree.Node, name string) string {
	if values := n.Get("enum"); values.Exists() {
		return s.g.enum(name, s.bit, values.Strings())
	}
	re := n.Get("pattern").Text()
	if re != "" {
		re = s.g.pattern(name, re, s.bit)
	}
	format := n.Get("format").Text()
	if format == "string" { // not a format
		format = ""
	}
	return "str" + facets("min", n.Get("minLength").Text(), "max", n.Get("maxLength").Text(), "re", re, "fmt", format)
}

// facets writes pairs of name and value as {a=1,b=2}, without empty values.
func facets(pairs ...string) string {
	var out []string
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			out = append(out, pairs[i]+"="+pairs[i+1])
		}
	}
	if out == nil {
		return ""
	}
	return "{" + strings.Join(out, ",") + "}"
}

// object adds the block of an object.
func (s *jsonSchema) object(n tree.Node, name string) {
	var lines []string
	if extra := n.Get("additionalProperties"); extra.Kind() != tree.Bool || extra.True() {
		lines = append(lines, "open")
	}
	required := n.Get("required").Strings()
	for _, r := range required {
		lines = append(lines, "need "+r)
	}
	for _, key := range []string{"oneOf", "anyOf"} {
		if sets := n.Get(key); sets.Exists() {
			var words []string
			for c := range sets.Children() {
				words = append(words, strings.Join(c.Get("required").Strings(), "+"))
			}
			lines = append(lines, strings.ToLower(key)+" "+strings.Join(words, " "))
		}
	}
	for c := range n.Get("allOf").Children() {
		lines = append(lines, s.condition(c, name))
	}
	for c := range n.Get("properties").Children() {
		lines = append(lines, "."+c.Key()+" "+s.typeOf(c, name+"."+c.Key()))
	}
	s.g.add("json "+name, s.bit, lines)
}

// condition writes one part of an allOf: the few forms that occur.
func (s *jsonSchema) condition(n tree.Node, name string) string {
	if not := n.Path("not", "required"); not.Exists() {
		return "not " + strings.Join(not.Strings(), "+")
	}
	test := first1(n.Path("if", "properties"))
	value := test.Get("const")
	if not := n.Path("then", "not", "required"); not.Exists() {
		return "unless " + test.Key() + "=" + value.Text() + " " + strings.Join(not.Strings(), "+")
	}
	then := name + "." + value.Text()
	s.object(n.Get("then"), then)
	return "case " + test.Key() + "=" + value.Text() + " " + then
}
