package quality

import (
	"embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed profiles/*.profile
var files embed.FS

// Level says how strongly a profile asks for an element.
type Level uint8

// The levels, strongest first.
const (
	Required Level = iota
	Recommended
	Aspirational
)

// String returns the word for l as profiles write it.
func (l Level) String() string {
	switch l {
	case Recommended:
		return "recommended"
	case Aspirational:
		return "aspirational"
	}
	return "required"
}

// weight is what an element of the level counts in a score.
func (l Level) weight() float64 {
	switch l {
	case Recommended:
		return 0.5
	case Aspirational:
		return 0.25
	}
	return 1
}

// An Element is one thing that a profile asks for.
type Element struct {
	Rule      string   // "ntia-supplier": the word behind "sbom/"
	Component bool     // of every component, else of the document
	AnyOf     []string // names of what satisfies it
	Level     Level
}

// A Profile is a list of minimum elements.
type Profile struct {
	ID       string
	Aliases  []string
	Title    string
	Source   string
	Elements []Element
}

// Profiles returns all profiles, sorted by id. A damaged data file is an error
// that the tests of this package find.
func Profiles() ([]Profile, error) {
	entries, err := files.ReadDir("profiles")
	if err != nil {
		return nil, err
	}
	var out []Profile
	for _, e := range entries {
		text, err := files.ReadFile("profiles/" + e.Name())
		if err != nil {
			return nil, err
		}
		p, err := parseProfile(string(text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.Name(), err)
		}
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b Profile) int { return strings.Compare(a.ID, b.ID) })
	return out, nil
}

// Find returns the profile with an id or alias; letter case does not count.
func Find(name string) (Profile, error) {
	all, err := Profiles()
	if err != nil {
		return Profile{}, err
	}
	var names []string
	for _, p := range all {
		if strings.EqualFold(p.ID, name) || slices.ContainsFunc(p.Aliases, func(a string) bool { return strings.EqualFold(a, name) }) {
			return p, nil
		}
		names = append(names, p.ID)
	}
	return Profile{}, fmt.Errorf("no profile %q; there are %s", name, strings.Join(names, ", "))
}

// parseProfile reads a profile file: a keyword and its value a line, "#" begins
// a comment.
func parseProfile(text string) (Profile, error) {
	var p Profile
	number := 0
	for line := range strings.Lines(text) {
		number++
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		word, value, _ := strings.Cut(line, " ")
		value = strings.TrimSpace(value)
		switch word {
		case "profile":
			p.ID = value
		case "alias":
			p.Aliases = append(p.Aliases, value)
		case "title":
			p.Title = value
		case "source":
			p.Source = value
		case "element":
			e, err := parseElement(value)
			if err != nil {
				return p, fmt.Errorf("line %d: %w", number, err)
			}
			p.Elements = append(p.Elements, e)
		default:
			return p, fmt.Errorf("line %d: %q is no word of a profile", number, word)
		}
	}
	if p.ID == "" || p.Title == "" || p.Source == "" || len(p.Elements) == 0 {
		return p, fmt.Errorf("profile, title, source and elements are needed")
	}
	return p, nil
}

func parseElement(value string) (Element, error) {
	f := strings.Fields(value)
	if len(f) != 4 {
		return Element{}, fmt.Errorf("an element has a rule, document or component, names, and a level")
	}
	e := Element{Rule: f[0], Component: f[1] == "component", AnyOf: strings.Split(f[2], "|")}
	if f[1] != "component" && f[1] != "document" {
		return e, fmt.Errorf("%q is neither document nor component", f[1])
	}
	switch f[3] {
	case "required":
	case "recommended":
		e.Level = Recommended
	case "aspirational":
		e.Level = Aspirational
	default:
		return e, fmt.Errorf("%q is no level", f[3])
	}
	for _, name := range e.AnyOf {
		if !known(name, e.Component) {
			return e, fmt.Errorf("%q is no element of a %s", name, f[1])
		}
	}
	return e, nil
}
