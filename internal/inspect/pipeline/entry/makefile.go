package entry

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// makefile is what one file says: its rules in order, and the files that it
// includes.
type makefile struct {
	rules    map[string][]*rule        // by target
	first    string                    // the target that is made where none is named
	shells   []pipeline.Loc            // commands of $(shell …), which run whatever is made
	lists    map[string][]pipeline.Loc // words of variables that hold no other
	includes []string
}

// rule is one rule: targets, prerequisites and the lines of its recipe.
type rule struct {
	at     pipeline.Loc // the rule with its recipe
	target pipeline.Loc // its first target
	wants  []pipeline.Loc
	lists  []string       // variables among the prerequisites
	recipe []pipeline.Loc // logical lines, as written, with the tab
}

// maxTargets bounds the targets that one rule line is kept under.
const maxTargets = 200

// readMake reads a Makefile line by line (GNU make manual, "Writing
// Makefiles"). Conditionals are read as if both sides counted.
func readMake(s *pipeline.Source, b *budget.Budget) (*makefile, error) {
	m := &makefile{rules: map[string][]*rule{}, lists: map[string][]pipeline.Loc{}}
	var open *rule
	defining := false
	for at := 0; at < len(s.Text); {
		if err := b.Step(1); err != nil {
			return m, err
		}
		end, next := logical(s.Text, at)
		line := s.Text[at:end]
		l := pipeline.Loc{Off: at, End: end}
		at = next
		word := firstWord(line)
		switch {
		case defining:
			defining = word != "endef"
		case line != "" && line[0] == '\t' && open != nil:
			if strings.TrimSpace(line) != "" {
				open.recipe = append(open.recipe, l)
				open.at.End = l.End
			}
		case word == "" || word[0] == '#', word == "ifeq" || word == "ifneq" || word == "ifdef" || word == "ifndef" || word == "else" || word == "endif":
		case word == "define":
			defining, open = true, nil
		case word == "include" || word == "-include" || word == "sinclude":
			m.include(line)
		default:
			if open = m.rule(s, l); open == nil {
				m.shell(line, l.Off)
				m.assign(line, l.Off)
			}
		}
	}
	return m, nil
}

// Bounds of the variables that stand for prerequisites.
const (
	maxLists = 20 // of one rule
	maxWords = 50 // of one variable
)

// assign keeps the words of a variable that is set to words alone.
func (m *makefile) assign(line string, off int) {
	i := strings.IndexByte(line, '=')
	if i < 0 || strings.Contains(line[i:], "$") {
		return
	}
	name := strings.TrimSpace(strings.TrimRight(line[:i], ":?+ \t"))
	name = strings.TrimPrefix(strings.TrimPrefix(name, "export "), "override ")
	if value := words(line[i+1:], off+i+1); identifier(name) && len(value) > 0 && len(value) <= maxWords {
		m.lists[name] = value
	}
}

// references lists the variables that stand in a text as words of their own.
func references(text string) []string {
	var out []string
	for word := range strings.FieldsSeq(text) {
		name, ok := strings.CutPrefix(word, "$(")
		if ok {
			name, ok = strings.CutSuffix(name, ")")
		} else if name, ok = strings.CutPrefix(word, "${"); ok {
			name, ok = strings.CutSuffix(name, "}")
		}
		if ok && identifier(name) && len(out) < maxLists {
			out = append(out, name)
		}
	}
	return out
}

// maxShells bounds the commands that run while a Makefile is read.
const maxShells = 200

// shell finds the commands of $(shell …) in an assignment.
func (m *makefile) shell(line string, off int) {
	for _, sign := range []string{"$(shell ", "${shell "} {
		for at := 0; len(m.shells) < maxShells; {
			i := strings.Index(line[at:], sign)
			if i < 0 {
				break
			}
			from := at + i + len(sign)
			depth, end := 1, from
			for ; end < len(line) && depth > 0; end++ {
				switch line[end] {
				case '(', '{':
					depth++
				case ')', '}':
					depth--
				}
			}
			if depth == 0 {
				m.shells = append(m.shells, pipeline.Loc{Off: off + from, End: off + end - 1})
			}
			at = end
		}
	}
}

// logical returns the end of the logical line that begins at an offset, and the
// beginning of the next.
func logical(text string, at int) (end, next int) {
	for from := at; ; {
		i := strings.IndexByte(text[from:], '\n')
		if i < 0 {
			return len(text), len(text)
		}
		end = from + i
		back := end
		if back > at && text[back-1] == '\r' {
			back--
		}
		slashes := 0
		for back-slashes > at && text[back-slashes-1] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			return back, end + 1
		}
		from = end + 1
	}
}

func firstWord(line string) string {
	line = strings.TrimLeft(line, " \t")
	if i := strings.IndexAny(line, " \t"); i >= 0 {
		return line[:i]
	}
	return line
}

func (m *makefile) include(line string) {
	for i, name := range strings.Fields(line) {
		if i > 0 && len(m.includes) < maxTargets && !strings.ContainsAny(name, "$*?%") {
			m.includes = append(m.includes, name)
		}
	}
}

// rule reads a line that is no recipe: a rule, or an assignment, for which it
// returns nil.
func (m *makefile) rule(s *pipeline.Source, l pipeline.Loc) *rule {
	line := s.Text[l.Off:l.End]
	if i := strings.IndexByte(line, '#'); i >= 0 {
		line = line[:i]
	}
	colon := separator(line)
	if colon < 0 {
		if name, value, ok := strings.Cut(line, "="); ok && strings.TrimRight(name, " ?:+") == ".DEFAULT_GOAL" {
			m.first = strings.TrimSpace(value)
		}
		return nil
	}
	body := colon + 1
	for body < len(line) && line[body] == ':' {
		body++
	}
	if body < len(line) && line[body] == '=' {
		if strings.TrimSpace(line[:colon]) == ".DEFAULT_GOAL" {
			m.first = strings.TrimSpace(line[body+1:])
		}
		return nil
	}
	r := &rule{at: l}
	wants := line[body:]
	if i := strings.IndexByte(wants, ';'); i >= 0 {
		r.recipe = append(r.recipe, pipeline.Loc{Off: l.Off + body + i + 1, End: l.End})
		wants = wants[:i]
	}
	if assigns(wants) {
		return nil // a variable of the target
	}
	targets := words(line[:colon], l.Off)
	for _, name := range references(line[:colon]) {
		targets = append(targets, m.lists[name]...)
	}
	if len(targets) == 0 {
		return nil
	}
	r.target = targets[0]
	r.wants = words(wants, l.Off+body)
	r.lists = references(wants)
	for _, t := range targets[:min(len(targets), maxTargets)] {
		name := s.Text[t.Off:t.End]
		m.rules[name] = append(m.rules[name], r)
		if m.first == "" && name[0] != '.' && !strings.ContainsAny(name, "%$") {
			m.first = name
		}
	}
	return r
}

// separator returns the colon of a rule, outside references to variables, or -1
// where an assignment comes first.
func separator(line string) int {
	depth := 0
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '(' || c == '{':
			depth++
		case c == ')' || c == '}':
			depth = max(depth-1, 0)
		case depth > 0:
		case c == '=':
			return -1
		case c == ':':
			if i+2 < len(line) && line[i+1] == '\\' {
				continue // a drive of Windows
			}
			return i
		}
	}
	return -1
}

// assigns reports whether an equals sign stands outside references to variables.
func assigns(text string) bool {
	depth := 0
	for i := range len(text) {
		switch text[i] {
		case '(', '{':
			depth++
		case ')', '}':
			depth = max(depth-1, 0)
		case '=':
			if depth == 0 {
				return true
			}
		}
	}
	return false
}

// words returns the places of the words of a text that begins at off; references
// to variables are left out.
func words(text string, off int) []pipeline.Loc {
	var out []pipeline.Loc
	for i := 0; i < len(text); {
		if strings.IndexByte(" \t\r\n\\|&", text[i]) >= 0 {
			i++
			continue
		}
		end := i
		for end < len(text) && strings.IndexByte(" \t\r\n|", text[end]) < 0 {
			end++
		}
		if !strings.Contains(text[i:end], "$") {
			out = append(out, pipeline.Loc{Off: off + i, End: off + end})
		}
		i = end
	}
	return out
}
