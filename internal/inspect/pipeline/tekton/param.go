package tekton

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// A param is what is known of a parameter.
type param struct {
	read   pipeline.Read
	change bool // it names the commit, branch or repository of the change
}

type params map[string]param

// declared adds the parameters that a specification declares and nobody gives:
// they take any text of whoever runs it, unless the type or a list of values
// leaves no room. What is given stays.
func (r *reader) declared(spec tree.Node, given params) params {
	out := params{}
	for k, v := range given {
		out[k] = v
	}
	r.Each(r.Get(spec, "params"), func(c tree.Node) {
		name := yamlfile.Target(r.Get(c, "name")).Text()
		in := &pipeline.Input{Name: name, Type: yamlfile.Target(r.Get(c, "type")).Text(), Default: r.Value(r.Get(c, "default")), Key: r.Loc(c)}
		r.Doc.Inputs = append(r.Doc.Inputs, in)
		if _, ok := out[name]; ok || given != nil {
			return // a run says all; what it leaves out has its default
		}
		p := param{}
		if !r.Get(c, "enum").Exists() && in.Type != "array" && in.Type != "object" {
			p.read = pipeline.Read{Level: pipeline.Unknown, Origin: pipeline.FromInput}
		}
		out[name] = p
	})
	return out
}

// given reads the parameters that a run or a task hands on, in the scope of the
// ones around it.
func (r *reader) given(n tree.Node, outer params) params {
	out := params{}
	before := r.scope
	r.scope = [2]params{outer}
	r.Each(n, func(c tree.Node) {
		v := r.Value(r.Get(c, "value"))
		level, read := v.Level()
		p := param{}
		if level > pipeline.Fixed {
			source := read.Source
			if source == "" {
				source = read.Name()
			}
			p.read = pipeline.Read{Level: level, Origin: read.Origin, Source: source}
		}
		if v != nil {
			for _, e := range v.Exprs {
				name := strings.TrimSpace(e.Text)
				p.change = p.change || revision(name) || outer[strings.TrimPrefix(name, "params.")].change
			}
		}
		out[yamlfile.Target(r.Get(c, "name")).Text()] = p
	})
	r.scope = before
	return out
}

// revision reports whether a variable of Pipelines-as-Code names the change.
func revision(name string) bool {
	switch name {
	case "revision", "source_branch", "source_url", "body.pull_request.head.sha", "body.pull_request.head.ref", "headers.revision":
		return true
	}
	return false
}

// level says how far an outsider controls a variable of Pipelines-as-Code
// ("Dynamic variables") or a field of the event in a trigger binding.
func level(name string) pipeline.Level {
	switch name {
	case "source_branch", "git_tag", "trigger_comment", "pull_request_labels", "event_title":
		return pipeline.Arbitrary
	case "sender", "source_url", "repo_url":
		return pipeline.Structured
	}
	if !strings.HasPrefix(name, "body.") && !strings.HasPrefix(name, "headers.") && name != "body" {
		return pipeline.Fixed
	}
	last := name[strings.LastIndexByte(name, '.')+1:]
	switch last {
	case "sha", "id", "number", "node_id", "before", "after", "action", "draft", "merged", "state", "type", "fork", "private", "default_branch", "size", "additions", "deletions", "object_kind", "iid", "event_type":
		return pipeline.Fixed
	case "login", "full_name", "url", "username", "path_with_namespace", "slug":
		return pipeline.Structured
	}
	if strings.HasSuffix(last, "_url") || strings.HasSuffix(last, "_at") || strings.HasSuffix(last, "_id") {
		return pipeline.Structured
	}
	return pipeline.Arbitrary
}

// expressions finds what is replaced in a scalar.
func (r *reader) expressions(v *pipeline.Value) {
	for at := 0; at < len(v.Text); {
		i := strings.IndexAny(v.Text[at:], "{$")
		if i < 0 {
			return
		}
		start := at + i
		rest := v.Text[start:]
		at = start + 1
		e := &pipeline.Expr{Value: v, Start: start, Inner: start + 2}
		switch {
		case strings.HasPrefix(rest, "{{"):
			n := strings.Index(rest, "}}")
			if n < 0 {
				return
			}
			e.Text, e.End = rest[2:n], start+n+2
			e.Reads = direct(strings.TrimSpace(e.Text))
		case strings.HasPrefix(rest, "$("):
			n := strings.IndexByte(rest, ')')
			if n < 0 {
				return
			}
			if e.Text, e.End = rest[2:n], start+n+1; !variable(e.Text) {
				continue
			}
			e.Reads = r.substituted(e.Text)
		default:
			continue
		}
		v.Exprs = append(v.Exprs, e)
		at = e.End
	}
}

func direct(name string) []pipeline.Read {
	if l := level(name); l > pipeline.Fixed {
		return []pipeline.Read{{Path: strings.Split(name, "."), Level: l}}
	}
	return nil
}

// variable reports whether $(text) is Tekton's, not a command of the shell.
func variable(text string) bool {
	for _, prefix := range []string{"params.", "inputs.params.", "params[", "tt.params.", "tasks.", "results.", "context.", "workspaces.", "steps.", "step.results.", "body.", "header.", "extensions."} {
		if strings.HasPrefix(text, prefix) {
			return !strings.ContainsAny(text, " \t\n|")
		}
	}
	return false
}

// substituted is what is known of a variable of Tekton in the scope around it.
func (r *reader) substituted(text string) []pipeline.Read {
	name := ""
	switch {
	case strings.HasPrefix(text, "body."):
		return direct(text)
	case strings.HasPrefix(text, "tt.params."):
		name = text[len("tt.params."):]
	case strings.HasPrefix(text, "inputs.params."):
		name = text[len("inputs.params."):]
	case strings.HasPrefix(text, "params."):
		name = text[len("params."):]
	case strings.HasPrefix(text, "params["):
		name = strings.Trim(text[len("params"):], `[]"'`)
	case strings.HasPrefix(text, "tasks.") || strings.HasPrefix(text, "steps."):
		return []pipeline.Read{{Path: strings.Split(text, "."), Level: pipeline.Unknown, Origin: pipeline.FromInput}}
	default:
		return nil
	}
	p, ok := r.parameter(name)
	if !ok {
		name, _, _ = strings.Cut(name, ".") // a key of an object
		p, _ = r.parameter(strings.TrimSuffix(name, "[*]"))
	}
	if p.read.Level == pipeline.Fixed {
		return nil
	}
	read := p.read
	read.Path = []string{"params", name}
	return []pipeline.Read{read}
}

// parameter looks a name up in the scope.
func (r *reader) parameter(name string) (param, bool) {
	for _, in := range r.scope {
		if p, ok := in[name]; ok {
			return p, true
		}
	}
	return param{}, false
}
