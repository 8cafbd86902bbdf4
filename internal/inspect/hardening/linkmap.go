package hardening

import (
	"path"
	"slices"
	"strings"
)

// A LinkMap is what a linker said while it made a file: which of its inputs lack
// the properties that the whole needs.
type LinkMap struct {
	Output string // name of the file that was made, "" if the text does not say
	// Breakers are the inputs by property: "cet", "bti", "pac".
	Breakers map[string][]string
	// Inputs counts the inputs that the text names, and Merged the lines about
	// properties.
	Inputs, Merged int
}

// maxBreakers bounds the inputs that are kept for one property.
const maxBreakers = 256

// ParseLinkMap reads a link map of GNU ld (-Map), whose section "Merging program
// properties" tells which input took a property away, or what ld and lld print
// with -z cet-report or -z bti-report. ld stops telling once the property is gone,
// so that its map may name the first such input only; the reports name all. The
// map of lld says nothing of properties.
func ParseLinkMap(text string) LinkMap {
	m := LinkMap{Breakers: make(map[string][]string)}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n")
		switch {
		case strings.HasPrefix(line, "LOAD "):
			m.Inputs++
		case strings.HasPrefix(line, "OUTPUT("):
			name, _, _ := strings.Cut(strings.TrimPrefix(line, "OUTPUT("), " ")
			m.Output = strings.TrimSuffix(name, ")")
		case strings.HasPrefix(line, "Removed property "), strings.HasPrefix(line, "Updated property "):
			m.merged(line)
		case strings.Contains(line, "warning: ") || strings.Contains(line, "error: "):
			m.reported(line)
		}
	}
	return m
}

// merged reads "Removed property 0xc0000002 to merge A (0x3) and B (not found)", or
// "Updated property 0xc0000002 (0x1) to merge A (0x3) and B (0x1)".
func (m *LinkMap) merged(line string) {
	head, rest, ok := strings.Cut(line, " to merge ")
	fields := strings.Fields(head)
	if !ok || len(fields) < 3 {
		return
	}
	one, two, ok := inputs(rest)
	if !ok {
		return
	}
	first, firstBits := bitsOf(one)
	second, secondBits := bitsOf(two)
	m.Merged++
	for _, p := range propertiesOf(fields[2]) {
		switch have := [2]bool{firstBits&p.bits == p.bits, secondBits&p.bits == p.bits}; {
		case !have[0] && have[1]:
			m.broke(p.name, first)
		case have[0] && !have[1]:
			m.broke(p.name, second)
		}
	}
}

// inputs splits "A (0x3) and B (not found)"; the names may hold anything.
func inputs(s string) (one, two string, ok bool) {
	const and = ") and "
	for from := 0; ; {
		at := strings.Index(s[from:], and)
		if at < 0 {
			return "", "", false
		}
		at += from
		if open := strings.LastIndex(s[:at], "("); open >= 0 && (s[open:at] == "(not found" || strings.HasPrefix(s[open:at], "(0x")) {
			return s[:at+1], s[at+len(and):], true
		}
		from = at + len(and)
	}
}

// property is a protection with the bits that stand for it.
type property struct {
	name string
	bits uint32
}

// propertiesOf says what a GNU property is about, by its number.
func propertiesOf(number string) []property {
	switch number {
	case "0xc0000002":
		return []property{{"cet", featureIBT | featureSHSTK}}
	case "0xc0000000":
		return []property{{"bti", featureBTI}, {"pac", featurePAC}}
	}
	return nil
}

// bitsOf splits "a.o (0x3)" or "a.o (not found)".
func bitsOf(s string) (name string, bits uint32) {
	at := strings.LastIndex(s, " (")
	if at < 0 {
		return s, 0
	}
	for _, c := range strings.TrimSuffix(strings.TrimPrefix(s[at+2:], "0x"), ")") {
		switch {
		case c >= '0' && c <= '9':
			bits = bits<<4 | uint32(c-'0')
		case c >= 'a' && c <= 'f':
			bits = bits<<4 | uint32(c-'a'+10)
		default:
			return s[:at], 0
		}
	}
	return s[:at], bits
}

// reported reads the lines of -z cet-report and -z bti-report: "ld: A: warning:
// missing IBT and SHSTK properties", or of lld "ld.lld: warning: A: -z cet-report:
// file does not have …".
func (m *LinkMap) reported(line string) {
	name := "cet"
	switch {
	case strings.Contains(line, "missing IBT"), strings.Contains(line, "missing SHSTK"), strings.Contains(line, "-z cet-report: "):
	case strings.Contains(line, "-z bti-report: "), strings.Contains(line, "BTI is required by -z force-bti"):
		name = "bti"
	case strings.Contains(line, "-z pauth-report: "):
		name = "pac"
	default:
		return
	}
	for _, word := range [...]string{"warning: ", "error: "} {
		before, after, ok := strings.Cut(line, word)
		if !ok {
			continue
		}
		m.Merged++
		if input, _, found := strings.Cut(after, ": -z "); found {
			m.broke(name, input)
			return
		}
		before = strings.TrimSuffix(strings.TrimSpace(before), ":")
		if _, input, found := strings.Cut(before, ": "); found {
			m.broke(name, input)
		}
		return
	}
}

func (m *LinkMap) broke(property, input string) {
	if list := m.Breakers[property]; len(list) < maxBreakers && !slices.Contains(list, input) {
		m.Breakers[property] = append(list, input)
	}
}

// About says whether the map is of the file with that path: by its base name.
func (m *LinkMap) About(file string) bool {
	return m.Output == "" || path.Base(m.Output) == path.Base(file)
}

// Apply adds to a report which inputs took a property away.
func (m *LinkMap) Apply(r *Report) {
	for _, name := range [...]string{"cet", "bti", "pac"} {
		list := m.Breakers[name]
		if len(list) == 0 || r.Word(name) != Off {
			continue
		}
		r.Properties = slices.DeleteFunc(r.Properties, func(p Property) bool { return p.Name == name+"BrokenBy" })
		r.add(name+"BrokenBy", List(list), FromLink)
	}
}
