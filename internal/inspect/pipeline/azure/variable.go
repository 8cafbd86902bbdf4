package azure

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// level says how far an outsider controls a variable that the platform sets
// ("Predefined variables"), by its lower-case name with dots.
func level(name string) pipeline.Level {
	switch name {
	case "build.sourcebranch", "build.sourcebranchname", "build.sourceversionmessage", "build.sourceversionauthor", "build.requestedfor", "build.queuedby",
		"system.pullrequest.sourcebranch", "system.pullrequest.sourcebranchname":
		return pipeline.Arbitrary
	case "system.pullrequest.sourcerepositoryuri", "build.requestedforemail", "build.sourcetfvcshelveset":
		return pipeline.Structured
	}
	return pipeline.Fixed
}

// predefined says what is known of an environment variable that the agent sets:
// the variable's name in capitals, with underscores.
func predefined(name string) pipeline.Read {
	dotted := strings.ToLower(strings.ReplaceAll(name, "_", "."))
	if l := level(dotted); l > pipeline.Fixed {
		return pipeline.Read{Path: []string{name}, Level: l, Origin: pipeline.FromEnv}
	}
	return pipeline.Read{}
}

// expressions finds what is replaced in a scalar: macros, template expressions,
// and a runtime expression, which is the whole value.
func (r *reader) expressions(v *pipeline.Value) {
	for at := 0; ; {
		i := strings.IndexByte(v.Text[at:], '$')
		if i < 0 || at+i+1 >= len(v.Text) {
			return
		}
		start := at + i
		at = start + 1
		e := &pipeline.Expr{Value: v, Start: start}
		switch rest := v.Text[start:]; {
		case strings.HasPrefix(rest, "${{"):
			end := script.Closing(v.Text, start+3)
			if end < 0 {
				r.Problem(v.Loc(start, start+3), "an expression is not closed")
				return
			}
			e.Inner, e.End, e.Text = start+3, end+2, v.Text[start+3:end]
			e.Reads = r.computed(e.Text)
		case start == 0 && strings.HasPrefix(rest, "$[") && strings.HasSuffix(rest, "]"):
			e.Inner, e.End, e.Text = 2, len(v.Text), v.Text[2:len(v.Text)-1]
			e.Reads = r.computed(e.Text)
		case strings.HasPrefix(rest, "$("):
			n := strings.IndexByte(rest, ')')
			if n < 0 || !r.macro(rest[2:n]) {
				continue
			}
			e.Inner, e.End, e.Text = start+2, start+n+1, rest[2:n]
			e.Reads = r.named(e.Text, []string{e.Text})
		default:
			continue
		}
		v.Exprs = append(v.Exprs, e)
		at = e.End
	}
}

// macro reports whether $(name) is a variable, not a command of the shell: the
// file defines it, or its name has a dot or a capital.
func (r *reader) macro(name string) bool {
	if name == "" || len(name) > 200 {
		return false
	}
	special := false
	for i := 0; i < len(name); i++ {
		switch c := name[i]; {
		case c >= 'A' && c <= 'Z', c == '.':
			special = true
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == '_', c == '-':
		default:
			return false
		}
	}
	return special || r.vars[strings.ToLower(name)] != nil
}

// named is what is known of a variable by its name.
func (r *reader) named(name string, path []string) []pipeline.Read {
	lower := strings.ToLower(name)
	if l := level(lower); l > pipeline.Fixed {
		return []pipeline.Read{{Path: path, Level: l}}
	}
	if read, ok := r.set[lower]; ok {
		read.Path = path
		return []pipeline.Read{read}
	}
	if v := r.vars[lower]; v != nil {
		l, worst := v.Level()
		if l == pipeline.Fixed {
			return nil
		}
		source := worst.Source
		if source == "" {
			source = worst.Name()
		}
		return []pipeline.Read{{Path: path, Level: l, Origin: pipeline.FromEnv, Source: source}}
	}
	if secretName(name) {
		return []pipeline.Read{{Path: []string{"secrets", name}, Origin: pipeline.FromSecret}}
	}
	return nil
}

// sets notes the variables that a step's script sets by a logging command to text
// of an outsider: later steps read them as macros and from the environment ("Set
// variables in scripts").
func (r *reader) sets(s *pipeline.Step) {
	const mark = "##vso[task.setvariable variable="
	if s.Run == nil || !strings.Contains(s.Run.Text, mark) {
		return
	}
	sc := s.Script()
	for i := range sc.Commands {
		for _, w := range sc.Commands[i].Args {
			_, rest, ok := strings.Cut(w.Text, mark)
			level, read := sc.Level(w)
			if !ok || level <= pipeline.Unknown {
				continue
			}
			name := rest[:strings.IndexAny(rest+"]", ";]")]
			if read.Source == "" {
				read.Source = read.Name()
			}
			read.Origin = pipeline.FromOutput
			read.Path = []string{name}
			r.set[strings.ToLower(name)] = read
			s.Job.Carry(variable(name), s.Index, read)
		}
	}
}

// secretName reports whether a variable that the file does not define is a
// secret by its name.
func secretName(name string) bool {
	if strings.HasSuffix(name, "Key") && !strings.EqualFold(name, "cacheKey") {
		return true
	}
	name = strings.ToLower(name)
	for _, end := range []string{"accesstoken", "token", "password", "secret", "apikey", "api_key", "_key", "passphrase"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// computed are the contexts whose text reaches the result of an expression.
func (r *reader) computed(text string) []pipeline.Read {
	root, err := expr.Parse(text)
	if err != nil {
		return nil // "if", "each" and "insert" are no expressions of a scalar
	}
	var out []pipeline.Read
	flows(root, func(n *expr.Node) {
		path := n.Path()
		if len(path) < 2 || len(out) >= 20 {
			return
		}
		switch path[0] {
		case "variables":
			out = append(out, r.named(path[1], []string{path[1]})...)
		case "parameters":
			free, declared := r.params[path[1]]
			switch {
			case r.hooks[path[1]]:
				out = append(out, pipeline.Read{Path: path, Level: pipeline.Arbitrary})
			case free || !declared:
				out = append(out, pipeline.Read{Path: path[:2], Level: pipeline.Unknown, Origin: pipeline.FromInput})
			}
		}
	})
	return out
}

// flows calls f for the contexts whose text a function of Azure Pipelines hands
// on; comparisons and tests give a truth value ("Expressions", functions).
func flows(n *expr.Node, f func(*expr.Node)) {
	if n.Path() != nil {
		f(n)
		return
	}
	if n.Op == expr.Call {
		switch strings.ToLower(n.Text) {
		case "and", "or", "not", "xor", "eq", "ne", "gt", "ge", "lt", "le", "in", "notin", "contains", "containsvalue", "startswith", "endswith", "counter", "length", "succeeded", "failed":
			return
		}
		for _, a := range n.Args {
			flows(a, f)
		}
	}
	if n.Op == expr.Member || n.Op == expr.Index {
		flows(n.Args[0], f)
	}
}
