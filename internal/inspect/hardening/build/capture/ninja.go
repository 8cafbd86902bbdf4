package capture

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
)

// Ninja reads build.ninja and the files that it includes, which env.Read returns by
// their names beside it, and gives the commands of its build statements. Response
// files that rules write are read from the rule.
func Ninja(p string, data []byte, env Env) (*Capture, error) {
	n := ninja{c: &Capture{}, env: env, path: p, rules: map[string]map[string]string{}, vars: map[string]string{}}
	err := n.file(string(data), 0)
	if err == nil {
		err = n.err
	}
	return n.c, err
}

// Bounds of ninja files.
const (
	maxInclude = 8        // of files in files
	maxFiles   = 256      // that are included in all
	maxExpand  = 64 << 10 // bytes of one expanded value
	maxNesting = 16       // of variables in variables
	maxPaths   = 1 << 20  // bytes of the paths of one statement
	maxLookups = 10_000   // of variables in one command, since empty ones cost no bytes
)

type ninja struct {
	c     *Capture
	env   Env
	path  string
	rules map[string]map[string]string
	vars  map[string]string
	spent int   // lookups of the statement
	files int   // that were included
	err   error // a breach while a value was expanded
}

// statement is one line with the indented lines below it.
type statement struct {
	text string
	line int
	vars map[string]string
}

func (n *ninja) file(text string, depth int) error {
	var s *statement
	line := 0
	for len(text) > 0 {
		logical, lines := cutLogical(&text)
		line += lines
		if err := n.env.Budget.Step(1 + int64(len(logical))/256); err != nil {
			return err
		}
		trimmed := strings.TrimLeft(logical, " ")
		if trimmed == "" || trimmed[0] == '#' {
			continue
		}
		if len(trimmed) < len(logical) {
			if key, value, ok := strings.Cut(trimmed, "="); ok && s != nil {
				if s.vars == nil {
					s.vars = make(map[string]string)
				}
				s.vars[strings.TrimSpace(key)] = strings.TrimLeft(value, " ")
			}
			continue
		}
		if err := n.run(s, depth); err != nil {
			return err
		}
		s = &statement{text: trimmed, line: line - lines + 1}
	}
	return n.run(s, depth)
}

// cutLogical takes a line with its continuations ("$" before the end).
func cutLogical(text *string) (line string, count int) {
	var joined []string
	for {
		var head string
		head, *text, _ = strings.Cut(*text, "\n")
		head = strings.TrimSuffix(head, "\r")
		count++
		body, goes := strings.CutSuffix(head, "$")
		if goes && strings.HasSuffix(body, "$") || !goes || *text == "" {
			if joined == nil {
				return head, count
			}
			return strings.Join(append(joined, strings.TrimLeft(head, " ")), ""), count
		}
		if joined != nil {
			body = strings.TrimLeft(body, " ")
		}
		joined = append(joined, body)
	}
}

func (n *ninja) run(s *statement, depth int) error {
	if s == nil {
		return nil
	}
	if n.err != nil {
		return n.err
	}
	n.spent = 0
	word, rest, _ := strings.Cut(s.text, " ")
	switch word {
	case "rule":
		n.rules[strings.TrimSpace(rest)] = s.vars
	case "build":
		return n.build(s, rest)
	case "include", "subninja":
		name := strings.TrimSpace(n.expand(rest, nil, 0))
		if n.files++; n.env.Read == nil || depth >= maxInclude || n.files > maxFiles {
			n.c.note(n.path, "line %d: %s is not at hand", s.line, name)
			return nil
		}
		data, ok := n.env.Read(Join(path.Dir(n.path), name))
		if !ok {
			n.c.note(n.path, "line %d: %s is not at hand", s.line, name)
			return nil
		}
		return n.file(string(data), depth+1)
	case "default", "pool":
	default:
		if key, value, ok := strings.Cut(s.text, "="); ok {
			n.vars[strings.TrimSpace(key)] = n.expand(strings.TrimLeft(value, " "), nil, 0)
		}
	}
	return nil
}

// build runs one build statement: outputs, rule, inputs.
func (n *ninja) build(s *statement, rest string) error {
	outs, ins, ok := cutColon(rest)
	if !ok {
		return nil
	}
	outputs, inputs := n.paths(outs), n.paths(ins)
	if len(inputs) == 0 || inputs[0] == "phony" {
		return nil
	}
	rule := n.rules[inputs[0]]
	if rule == nil {
		return nil
	}
	scope := &scope{own: s.vars, rule: rule, in: strings.Join(inputs[1:], " "), out: strings.Join(outputs, " ")}
	if err := n.env.Budget.Step(int64(len(rule["command"]))/64 + 4); err != nil {
		return err
	}
	text := n.expand("$command", scope, 0)
	list, ok := flags.Commands(text)
	if !ok {
		n.c.note(n.path, "line %d: the command is no whole shell line", s.line)
		return nil
	}
	env := n.env
	if name := n.expand("$rspfile", scope, 0); name != "" {
		content := n.expand("$rspfile_content", scope, 0)
		env.Read = func(asked string) ([]byte, bool) {
			if asked == name {
				return []byte(content), true
			}
			if n.env.Read == nil {
				return nil, false
			}
			return n.env.Read(asked)
		}
	}
	for _, c := range list {
		step := Step{From: FromNinja, At: span.At(n.path, span.Point{Line: uint32(s.line), Col: 1})}
		if c.Dynamic {
			continue
		}
		if _, err := n.c.add(c.Words, step, env); err != nil {
			return err
		}
	}
	return nil
}

// cutColon splits at the first colon that is not escaped.
func cutColon(s string) (before, after string, ok bool) {
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '$':
			i++
		case ':':
			return s[:i], s[i+1:], true
		}
	}
	return s, "", false
}

// paths splits a list of paths; what stands behind | only orders the build.
func (n *ninja) paths(s string) []string {
	var out []string
	var word []byte
	total := 0
	for i := 0; i <= len(s) && total < maxPaths; i++ {
		if i == len(s) || s[i] == ' ' || s[i] == '|' {
			if len(word) > 0 {
				p := n.expand(string(word), nil, 0)
				total += len(p)
				out = append(out, p)
				word = word[:0]
			}
			if i < len(s) && s[i] == '|' {
				return out
			}
			continue
		}
		word = append(word, s[i])
		if s[i] == '$' && i+1 < len(s) {
			i++
			word = append(word, s[i])
		}
	}
	return out
}

// scope is where the variables of one command are looked up.
type scope struct {
	own, rule map[string]string
	in, out   string
}

// expand replaces $name, ${name} and the escapes "$ ", "$:" and "$$". What grows
// beyond the bound is cut.
func (n *ninja) expand(s string, sc *scope, depth int) string {
	if strings.IndexByte(s, '$') < 0 || depth > maxNesting {
		return s
	}
	var out []byte
	for i := 0; i < len(s) && len(out) < maxExpand; i++ {
		if s[i] != '$' || i+1 == len(s) {
			out = append(out, s[i])
			continue
		}
		i++
		name := ""
		switch c := s[i]; {
		case c == '{':
			end := strings.IndexByte(s[i:], '}')
			if end < 0 {
				return string(out)
			}
			name = s[i+1 : i+end]
			i += end
		case nameByte(c):
			k := i
			for k < len(s) && nameByte(s[k]) {
				k++
			}
			name = s[i:k]
			i = k - 1
		default:
			out = append(out, c)
			continue
		}
		value := n.lookup(name, sc, depth)
		if err := n.env.Budget.Step(1 + int64(len(value))/64); err != nil {
			n.err = err
			return ""
		}
		out = append(out, value[:min(len(value), maxExpand-min(len(out), maxExpand))]...)
	}
	return string(out)
}

func nameByte(c byte) bool {
	return c == '_' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// lookup finds a variable: of the build statement, of its rule, of the file.
func (n *ninja) lookup(name string, sc *scope, depth int) string {
	if n.spent++; n.spent > maxLookups {
		return ""
	}
	if sc != nil {
		switch name {
		case "in", "in_newline":
			return sc.in
		case "out":
			return sc.out
		}
		if v, ok := sc.own[name]; ok {
			return n.expand(v, nil, depth+1)
		}
		if v, ok := sc.rule[name]; ok {
			return n.expand(v, sc, depth+1)
		}
	}
	return n.vars[name]
}
