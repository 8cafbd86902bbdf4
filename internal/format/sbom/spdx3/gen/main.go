//go:build ignore

// Command gen writes model.txt, the SPDX 3 model in a compact line format, from
// the JSON schema of the specification:
//
//	go run ./gen spdx-3.0.1.schema.json > model.txt
//
// It takes names, ranges and counts only. The format is described in model.go.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
)

// A schema is the part of a JSON schema that the SPDX schema uses.
type schema struct {
	Ref        string             `json:"$ref"`
	Const      string             `json:"const"`
	Enum       []string           `json:"enum"`
	Type       string             `json:"type"`
	Pattern    string             `json:"pattern"`
	Minimum    int                `json:"minimum"`
	MinItems   int                `json:"minItems"`
	Items      *schema            `json:"items"`
	Properties map[string]*schema `json:"properties"`
	Required   []string           `json:"required"`
	AllOf      []*schema          `json:"allOf"`
	AnyOf      []*schema          `json:"anyOf"`
	OneOf      []*schema          `json:"oneOf"`
}

type model struct {
	defs         map[string]*schema
	vocabularies map[string]string // name, by entries
	out          *bufio.Writer
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err == nil {
		err = write(text)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write(text []byte) error {
	var top struct {
		Defs map[string]*schema `json:"$defs"`
	}
	if err := json.Unmarshal(text, &top); err != nil {
		return err
	}
	m := model{defs: top.Defs, vocabularies: make(map[string]string), out: bufio.NewWriter(os.Stdout)}
	names := slices.Sorted(maps.Keys(m.defs))
	fmt.Fprintln(m.out, "# SPDX 3.0.1 model; see model.go for the format, gen/main.go for its making")
	for _, name := range names {
		m.vocabulary(name)
	}
	for _, name := range names {
		if class, ok := strings.CutSuffix(name, "_props"); ok {
			if err := m.class(class); err != nil {
				return err
			}
		}
	}
	return m.out.Flush()
}

// vocabulary writes the entries of a vocabulary, or the individuals of a class.
func (m *model) vocabulary(name string) {
	class, ok := strings.CutSuffix(name, "_derived")
	if !ok {
		return
	}
	var entries, individuals []string
	for _, s := range m.defs[name].AnyOf {
		if entry, ok := strings.CutPrefix(s.Const, "spdx:"); ok {
			entries = append(entries, entry[strings.LastIndexByte(entry, '/')+1:])
		} else if s.Const != "" {
			individuals = append(individuals, s.Const)
		}
	}
	if entries != nil {
		slices.Sort(entries)
		m.vocabularies[strings.Join(entries, " ")] = class
		fmt.Fprintln(m.out, "V", class, strings.Join(entries, " "))
	}
	if individuals != nil {
		fmt.Fprintln(m.out, "I", class, strings.Join(individuals, " "))
	}
}

// class writes a class and its own properties.
func (m *model) class(name string) error {
	props := m.defs[name+"_props"].AllOf
	parent := strings.TrimSuffix(strings.TrimPrefix(props[0].Ref, "#/$defs/"), "_props")
	kind := "abstract"
	if def := m.defs[name]; def != nil {
		kind = "node"
		if slices.Contains(def.AllOf[0].Required, "spdxId") {
			kind = "element"
		}
		if name == "extension_Extension" {
			kind = "open"
		}
	}
	fmt.Fprintln(m.out, "C", name, parent, kind)
	for _, p := range slices.Sorted(maps.Keys(props[1].Properties)) {
		s := props[1].Properties[p]
		least, most := 0, "1"
		if len(s.OneOf) == 1 && s.OneOf[0].Type == "array" {
			least, most = s.OneOf[0].MinItems, "*"
			s = s.OneOf[0].Items
		}
		if slices.Contains(props[1].Required, p) {
			least = max(least, 1)
		}
		r, err := m.rangeOf(s)
		if err != nil {
			return fmt.Errorf("%s of %s: %w", p, name, err)
		}
		fmt.Fprintf(m.out, "P %s %s %d %s\n", p, r, least, most)
	}
	return nil
}

// rangeOf returns the range of a property: "@Class", "=Vocabulary" or a type.
func (m *model) rangeOf(s *schema) (string, error) {
	for s.Ref != "" {
		name := strings.TrimPrefix(s.Ref, "#/$defs/")
		if class, ok := strings.CutSuffix(name, "_derived"); ok {
			return "@" + class, nil
		}
		if name == "anyURI" {
			return "anyURI", nil
		}
		s = m.defs[name]
	}
	switch {
	case s.Enum != nil:
		slices.Sort(s.Enum)
		if v, ok := m.vocabularies[strings.Join(s.Enum, " ")]; ok {
			return "=" + v, nil
		}
		return "", fmt.Errorf("unknown vocabulary %v", s.Enum)
	case len(s.AllOf) == 2:
		return "dateTimeStamp", nil
	case len(s.OneOf) == 2:
		return "decimal", nil
	case s.Type == "integer" && s.Minimum == 1:
		return "positiveInteger", nil
	case s.Type == "integer":
		return "nonNegativeInteger", nil
	case strings.HasPrefix(s.Pattern, "^(0|"):
		return "semver", nil
	case s.Pattern != "":
		return "mediaType", nil
	case s.Type == "string" || s.Type == "boolean":
		return s.Type, nil
	}
	return "", fmt.Errorf("unknown range %+v", s)
}
