package ssvc

import (
	"embed"
	"fmt"
	"path"
	"slices"
	"strings"
)

//go:embed data/*.table
var data embed.FS

// A Value is one answer to a decision point.
type Value struct{ Key, Name string }

// A Point is a decision point: a question with its possible answers.
type Point struct {
	ID     string // NAMESPACE:KEY:VERSION, "ssvc:E:1.1.0"
	Name   string
	Values []Value
}

// Key is the short name of the point, "E".
func (p *Point) Key() string {
	if parts := strings.Split(p.ID, ":"); len(parts) > 1 {
		return parts[1]
	}
	return p.ID
}

// Value returns the answer with the key or the name, in any case.
func (p *Point) Value(word string) (Value, bool) {
	i := slices.IndexFunc(p.Values, func(v Value) bool { return strings.EqualFold(v.Key, word) || strings.EqualFold(v.Name, word) })
	if i < 0 {
		return Value{}, false
	}
	return p.Values[i], true
}

// A Table gives an outcome for every combination of answers.
type Table struct {
	ID      string
	Name    string
	Points  []Point // in the order of columns, without the outcome
	Outcome Point
	Rows    [][]string // keys of answers, the outcome's last
}

// Tables returns the names of the tables that are known.
func Tables() []string {
	return []string{"deployer", "human-impact", "public-safety", "supplier", "utility"}
}

// Load returns a table by its name.
func Load(name string) (*Table, error) {
	text, err := data.ReadFile(path.Join("data", name+".table"))
	if err != nil {
		return nil, fmt.Errorf("there is no table %q: one of %s", name, strings.Join(Tables(), ", "))
	}
	return parse(string(text))
}

// parse reads the form of the files beside: a line "table ID NAME", lines "point ID
// NAME: KEY VALUE, …", a line "outcome …", and a line of keys for every row.
func parse(text string) (*Table, error) {
	t := &Table{}
	for i, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		word, rest, _ := strings.Cut(line, " ")
		switch word {
		case "table":
			t.ID, t.Name, _ = strings.Cut(rest, " ")
		case "point", "outcome":
			p, err := parsePoint(rest)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", i+1, err)
			}
			if t.Outcome = p; word == "point" {
				t.Points = append(t.Points, p)
			}
		default:
			row := strings.Fields(line)
			if len(row) != len(t.Points)+1 {
				return nil, fmt.Errorf("line %d: %d answers for %d points", i+1, len(row), len(t.Points))
			}
			t.Rows = append(t.Rows, row)
		}
	}
	return t, t.check()
}

func parsePoint(text string) (Point, error) {
	id, rest, _ := strings.Cut(text, " ")
	at := strings.LastIndex(rest, ": ")
	if at < 0 {
		return Point{}, fmt.Errorf("point %s has no values", id)
	}
	p := Point{ID: id, Name: rest[:at]}
	for _, v := range strings.Split(rest[at+2:], ", ") {
		key, name, _ := strings.Cut(v, " ")
		p.Values = append(p.Values, Value{key, name})
	}
	return p, nil
}

// check makes sure that every combination stands in the table once.
func (t *Table) check() error {
	want := 1
	for i := range t.Points {
		want *= len(t.Points[i].Values)
	}
	seen := map[string]bool{}
	for _, row := range t.Rows {
		for i, key := range row {
			p := &t.Outcome
			if i < len(t.Points) {
				p = &t.Points[i]
			}
			if _, ok := p.Value(key); !ok {
				return fmt.Errorf("table %s: %s has no value %q", t.ID, p.ID, key)
			}
		}
		seen[strings.Join(row[:len(t.Points)], " ")] = true
	}
	if len(seen) != want || len(t.Rows) != want {
		return fmt.Errorf("table %s: %d rows for %d combinations", t.ID, len(t.Rows), want)
	}
	return nil
}

// Outcomes returns the outcomes that are possible for the answers, in the
// outcome's order. Answers are keyed by the id or the key of a point, and hold the
// keys or names of its possible values; a point without an answer may have any.
func (t *Table) Outcomes(answers map[string][]string) ([]Value, error) {
	allowed := make([][]string, len(t.Points))
	for name, words := range answers {
		i := slices.IndexFunc(t.Points, func(p Point) bool { return p.ID == name || p.Key() == name })
		if i < 0 {
			return nil, fmt.Errorf("table %s has no decision point %q", t.Name, name)
		}
		for _, w := range words {
			v, ok := t.Points[i].Value(w)
			if !ok {
				return nil, fmt.Errorf("%s (%s) has no value %q: one of %s", t.Points[i].Name, name, w, t.Points[i].words())
			}
			allowed[i] = append(allowed[i], v.Key)
		}
	}
	var out []Value
	for _, v := range t.Outcome.Values {
		if slices.ContainsFunc(t.Rows, func(row []string) bool {
			for i, a := range allowed {
				if len(a) > 0 && !slices.Contains(a, row[i]) {
					return false
				}
			}
			return row[len(row)-1] == v.Key
		}) {
			out = append(out, v)
		}
	}
	return out, nil
}

func (p *Point) words() string {
	var out []string
	for _, v := range p.Values {
		out = append(out, v.Key+" "+v.Name)
	}
	return strings.Join(out, ", ")
}
