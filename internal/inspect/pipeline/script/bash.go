package script

import (
	"strings"

	"mvdan.cc/sh/v3/syntax"
)

// maxScript bounds what is given to the shell parser, which recurses as deep as
// the script nests. Longer scripts are read line by line.
const maxScript = 128 << 10

// maxNesting bounds open brackets and keywords of a script that is parsed.
const maxNesting = 1000

// Parse reads a script. It never fails: what does not parse is read line by line.
func Parse(text string, shell Shell) []Command {
	out := parse(text, shell)
	if len(out) > maxCommands {
		out = out[:maxCommands:maxCommands]
		for i := range out {
			if out[i].Feeds >= maxCommands {
				out[i].Feeds = -1
			}
		}
	}
	return out
}

// maxCommands bounds what is kept of one script.
const maxCommands = 20000

func parse(text string, shell Shell) []Command {
	if shell == Bash && len(text) <= maxScript && nesting(text) <= maxNesting {
		p := syntax.NewParser(syntax.Variant(syntax.LangBash))
		f, err := p.Parse(strings.NewReader(text), "")
		if err == nil {
			r := reader{src: text}
			for _, s := range f.Stmts {
				r.stmt(s, nil, 0)
			}
			return r.out
		}
	}
	if shell == Python || shell == Other {
		return nil
	}
	return lines(text, shell)
}

// nesting counts the openings of a script: more of them than it could need means
// that it was written to be deep.
func nesting(text string) int {
	depth, most := 0, 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '(', '{', '[':
			depth++
			most = max(most, depth)
		case ')', '}', ']':
			depth = max(depth-1, 0)
		}
	}
	if n := strings.Count(text, "!") + strings.Count(text, "if ") + strings.Count(text, "while "); n > 4*maxNesting {
		return n
	}
	return most
}

// maxDepth bounds the walk through statements.
const maxDepth = 200

type reader struct {
	src string
	out []Command
}

func (r *reader) stmts(list []*syntax.Stmt, group []Redirect, depth int) {
	for _, s := range list {
		r.stmt(s, group, depth)
	}
}

// stmt reads one statement.
func (r *reader) stmt(s *syntax.Stmt, group []Redirect, depth int) {
	if s == nil || depth > maxDepth {
		return
	}
	var redirects []Redirect
	for _, rd := range s.Redirs {
		red := Redirect{Op: rd.Op.String(), Target: r.word(rd.Word)}
		if rd.Hdoc != nil {
			red.Body = r.word(rd.Hdoc)
		}
		redirects = append(redirects, red)
	}
	if call, ok := s.Cmd.(*syntax.CallExpr); ok || s.Cmd == nil {
		r.call(s, call, redirects, group, depth)
		return
	}
	inner := group
	if len(redirects) > 0 {
		inner = append(redirects, group...)
	}
	r.compound(s.Cmd, inner, depth+1)
}

func (r *reader) compound(c syntax.Command, group []Redirect, depth int) {
	switch c := c.(type) {
	case *syntax.BinaryCmd:
		first := len(r.out)
		r.stmt(c.X, group, depth)
		if c.Op != syntax.Pipe && c.Op != syntax.PipeAll {
			r.stmt(c.Y, group, depth)
			return
		}
		middle := len(r.out)
		r.stmt(c.Y, group, depth)
		if middle < len(r.out) {
			for i := first; i < middle; i++ {
				if r.out[i].Feeds < 0 {
					r.out[i].Feeds = middle
				}
			}
			r.out[middle].Fed, r.out[middle].From = first < middle, first
		}
	case *syntax.Block:
		r.stmts(c.Stmts, group, depth)
	case *syntax.Subshell:
		r.stmts(c.Stmts, group, depth)
	case *syntax.IfClause:
		for at := c; at != nil && depth < maxDepth; at = at.Else {
			r.stmts(at.Cond, group, depth)
			r.stmts(at.Then, group, depth)
			depth++
		}
	case *syntax.WhileClause:
		r.stmts(c.Cond, group, depth)
		r.stmts(c.Do, group, depth)
	case *syntax.ForClause:
		r.loop(c)
		r.stmts(c.Do, group, depth)
	case *syntax.CaseClause:
		r.nested(c.Word, depth)
		for _, item := range c.Items {
			r.stmts(item.Stmts, group, depth)
		}
	case *syntax.FuncDecl:
		r.stmt(c.Body, group, depth)
	case *syntax.TimeClause:
		r.stmt(c.Stmt, group, depth)
	case *syntax.CoprocClause:
		r.stmt(c.Stmt, group, depth)
	case *syntax.DeclClause:
		r.declare(c, depth)
	case *syntax.TestClause, *syntax.ArithmCmd, *syntax.LetClause:
	}
}

// loop notes "for NAME in words" as an assignment.
func (r *reader) loop(c *syntax.ForClause) {
	it, ok := c.Loop.(*syntax.WordIter)
	if !ok || it.Name == nil {
		return
	}
	cmd := Command{Feeds: -1, Off: int(c.Pos().Offset()), End: int(it.End().Offset())}
	for _, w := range it.Items {
		cmd.Assigns = append(cmd.Assigns, Assignment{it.Name.Value, r.word(w)})
	}
	r.out = append(r.out, cmd)
}

func (r *reader) declare(c *syntax.DeclClause, depth int) {
	cmd := Command{Feeds: -1, Off: int(c.Pos().Offset()), End: int(c.End().Offset())}
	for _, a := range c.Args {
		if a.Name == nil || a.Value == nil {
			continue
		}
		cmd.Assigns = append(cmd.Assigns, Assignment{a.Name.Value, r.word(a.Value)})
		r.nested(a.Value, depth)
	}
	r.out = append(r.out, cmd)
}

func (r *reader) call(s *syntax.Stmt, call *syntax.CallExpr, redirects, group []Redirect, depth int) {
	at := len(r.out)
	cmd := Command{Feeds: -1, Redirects: redirects, Group: group, Off: int(s.Pos().Offset()), End: int(s.End().Offset())}
	r.out = append(r.out, cmd)
	if call == nil {
		return
	}
	for _, a := range call.Assigns {
		if a.Name == nil || a.Value == nil {
			continue
		}
		cmd.Assigns = append(cmd.Assigns, Assignment{a.Name.Value, r.word(a.Value)})
		r.nested(a.Value, depth)
	}
	for _, w := range call.Args {
		cmd.Args = append(cmd.Args, r.word(w))
		r.nested(w, depth)
	}
	r.out[at] = cmd
}

// nested reads the commands of substitutions in a word.
func (r *reader) nested(w *syntax.Word, depth int) {
	if w == nil {
		return
	}
	syntax.Walk(w, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.CmdSubst:
			r.stmts(n.Stmts, nil, depth+1)
			return false
		case *syntax.ProcSubst:
			r.stmts(n.Stmts, nil, depth+1)
			return false
		}
		return true
	})
}

func (r *reader) word(w *syntax.Word) Word {
	if w == nil {
		return Word{}
	}
	out := Word{Off: int(w.Pos().Offset()), End: int(w.End().Offset())}
	var b strings.Builder
	r.parts(w.Parts, &out, &b, false)
	out.Text = b.String()
	return out
}

func (r *reader) parts(parts []syntax.WordPart, out *Word, b *strings.Builder, quoted bool) {
	for _, p := range parts {
		switch p := p.(type) {
		case *syntax.Lit:
			b.WriteString(unescape(p.Value))
		case *syntax.SglQuoted:
			b.WriteString(p.Value)
		case *syntax.DblQuoted:
			r.parts(p.Parts, out, b, true)
		case *syntax.ParamExp:
			out.Expanded = true
			if p.Param == nil {
				b.WriteString("$()")
				continue
			}
			b.WriteString("$" + p.Param.Value)
			out.Vars = append(out.Vars, p.Param.Value)
			if !quoted {
				out.Bare = append(out.Bare, p.Param.Value)
			}
		case *syntax.CmdSubst:
			out.Expanded = true
			b.WriteString("$()")
			out.Vars = append(out.Vars, variables(p)...)
		default:
			out.Expanded = true
			b.WriteString("$()")
		}
	}
}

// variables returns the variables that a substitution reads: they can reach its
// output.
func variables(n syntax.Node) []string {
	var out []string
	syntax.Walk(n, func(n syntax.Node) bool {
		if p, ok := n.(*syntax.ParamExp); ok && p.Param != nil {
			out = append(out, p.Param.Value)
		}
		return true
	})
	return out
}

func unescape(s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	return strings.ReplaceAll(strings.ReplaceAll(s, "\\\n", ""), "\\", "")
}
