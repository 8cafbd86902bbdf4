package circleci

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// expressions finds << NAME >> in a scalar. What is written \<< is none.
func (r *reader) expressions(v *pipeline.Value) {
	for at := 0; ; {
		i := strings.Index(v.Text[at:], "<<")
		if i < 0 {
			return
		}
		start := at + i
		at = start + 2
		rest := v.Text[at:]
		end := strings.Index(rest, ">>")
		if end < 0 {
			return
		}
		name := strings.TrimSpace(rest[:end])
		if start > 0 && v.Text[start-1] == '\\' || !nameLike(name) {
			continue
		}
		e := &pipeline.Expr{Value: v, Start: start, End: at + end + 2, Inner: at, Text: rest[:end]}
		read := r.read(name)
		read.Path = strings.Split(name, ".")
		e.Reads = []pipeline.Read{read}
		v.Exprs = append(v.Exprs, e)
		at = e.End
	}
}

// maxName bounds the name in an expression.
const maxName = 300

func nameLike(s string) bool {
	if len(s) > maxName || !strings.HasPrefix(s, "pipeline.") && !strings.HasPrefix(s, "parameters.") && !strings.HasPrefix(s, "matrix.") {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if c != '_' && c != '.' && c != '-' && (c|0x20 < 'a' || c|0x20 > 'z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return true
}

// read says what is known of a pipeline value or parameter ("Pipeline values and
// parameters"). Branches of forks are named pull/NUMBER, so the name of a branch
// is that of somebody who may push; it may hold nearly anything all the same.
func (r *reader) read(name string) pipeline.Read {
	if p, ok := strings.CutPrefix(name, "pipeline.parameters."); ok {
		if free(r.params[p]) {
			return pipeline.Read{Level: pipeline.Unknown, Origin: pipeline.FromInput}
		}
		return pipeline.Read{Origin: pipeline.FromInput}
	}
	if p, ok := strings.CutPrefix(name, "parameters."); ok {
		return r.args[r.owner+"\x00"+p]
	}
	if name == "pipeline.git.branch" || name == "pipeline.git.tag" {
		return pipeline.Read{Level: pipeline.Arbitrary}
	}
	for _, prefix := range []string{"pipeline.git.commit.", "pipeline.event.", "pipeline.trigger_parameters.", "pipeline.schedule."} {
		if rest, ok := strings.CutPrefix(name, prefix); ok {
			return pipeline.Read{Level: field(rest[strings.LastIndexByte(rest, '.')+1:])}
		}
	}
	return pipeline.Read{}
}

// field is the level of a field of an event, by its name.
func field(name string) pipeline.Level {
	for _, suffix := range []string{"_id", "_sha", "_at", "_url", "_count"} {
		if strings.HasSuffix(name, suffix) {
			return pipeline.Fixed
		}
	}
	switch name {
	case "id", "sha", "number", "checkout_sha", "event_type", "event", "action", "provider", "draft", "merged", "state", "checkout_url", "node_id":
		return pipeline.Fixed
	case "login", "author_login", "committer_login", "user_username", "name_with_owner", "full_name", "repo_name", "repo_owner":
		return pipeline.Structured
	}
	return pipeline.Arbitrary
}

// free reports whether a parameter of a type may hold any text.
func free(kind string) bool { return kind == "string" || kind == "" }

// calls notes what the calls of commands and jobs hand into their parameters,
// from all over the file, before the bodies are read. A value that comes from a
// parameter of the caller is followed two calls deep.
func (r *reader) calls(root tree.Node) {
	const rounds = 2
	if !strings.Contains(r.Doc.Source.Text, "parameters.") {
		return
	}
	for range rounds {
		r.bodies(root, "")
		for _, o := range r.inline {
			r.bodies(o, o.Key()+"/")
		}
		r.owner, r.orb = "", ""
		r.Each(r.Get(root, "workflows"), func(w tree.Node) {
			r.Each(r.Get(w, "jobs"), func(c tree.Node) {
				r.Each(c, func(call tree.Node) { r.arguments(call.Key(), call) })
				r.stepCallsOf(c)
			})
		})
	}
}

// bodies looks at the calls of the definitions of a file or an orb.
func (r *reader) bodies(n tree.Node, orb string) {
	r.orb = orb
	for _, key := range []string{"executors", "commands", "jobs"} {
		r.Each(r.Get(n, key), func(n tree.Node) {
			r.owner = orb + n.Key()
			r.defaults(r.owner, n)
			r.stepCalls(r.Get(n, "steps"), 0)
		})
	}
}

// stepCallsOf looks at the steps that a workflow adds to a job.
func (r *reader) stepCallsOf(c tree.Node) {
	r.Each(c, func(call tree.Node) {
		r.stepCalls(r.Get(call, "pre-steps"), 0)
		r.stepCalls(r.Get(call, "post-steps"), 0)
	})
}

// defaults notes the defaults of parameters, which may be expressions.
func (r *reader) defaults(name string, n tree.Node) {
	r.Each(r.Get(n, "parameters"), func(p tree.Node) {
		r.raise(name, p.Key(), r.Get(p, "default"))
	})
}

// maxDepth bounds steps inside steps, and calls inside calls.
const maxDepth = 8

func (r *reader) stepCalls(list tree.Node, depth int) {
	if depth > maxDepth {
		return
	}
	r.Each(list, func(s tree.Node) {
		r.Each(s, func(call tree.Node) {
			if name := call.Key(); name == "when" || name == "unless" {
				r.stepCalls(r.Get(call, "steps"), depth+1)
				return
			}
			r.arguments(call.Key(), call)
		})
	})
}

func (r *reader) arguments(callee string, call tree.Node) {
	if yamlfile.Target(call).Kind() != tree.Map || callee == "run" {
		return
	}
	if _, ok := r.commands[r.orb+callee]; ok {
		callee = r.orb + callee
	}
	r.Each(call, func(a tree.Node) { r.raise(callee, a.Key(), a) })
}

// raise notes the highest level that a parameter is given.
func (r *reader) raise(owner, name string, n tree.Node) {
	text := yamlfile.Target(n)
	if text.Kind() != tree.String || !strings.Contains(text.Text(), "<<") {
		return
	}
	v := pipeline.Value{Text: text.Text(), Scalar: true}
	r.expressions(&v)
	level, worst := v.Level()
	key := owner + "\x00" + name
	if level <= r.args[key].Level {
		return
	}
	source := worst.Source
	if source == "" {
		source = worst.Name()
	}
	r.args[key] = pipeline.Read{Level: level, Origin: pipeline.FromInput, Source: source}
}

// predefined says what is known of a variable that the platform sets ("Project
// values and variables"). Those of a pull request exist in builds of forks only.
func predefined(name string) pipeline.Read {
	switch name {
	case "CIRCLE_BRANCH", "CIRCLE_TAG":
		return pipeline.Read{Path: []string{name}, Level: pipeline.Arbitrary, Origin: pipeline.FromEnv}
	case "CIRCLE_PR_USERNAME", "CIRCLE_PR_REPONAME", "CIRCLE_USERNAME":
		return pipeline.Read{Path: []string{name}, Level: pipeline.Structured, Origin: pipeline.FromEnv}
	}
	if called(name) {
		return pipeline.Read{Path: []string{"project", name}, Origin: pipeline.FromSecret}
	}
	return pipeline.Read{}
}
