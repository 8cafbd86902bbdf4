package tekton

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

const annotation = "pipelinesascode.tekton.dev/"

// okToTest is who decides about the run of an outsider's pull request.
const okToTest = "a member's comment /ok-to-test"

// annotations reads what Pipelines-as-Code starts a run for ("Matching events to
// a PipelineRun"), and the tasks that it fetches for it.
func (r *reader) annotations(n tree.Node) {
	r.Each(n, func(c tree.Node) {
		name, ok := strings.CutPrefix(c.Key(), annotation)
		if !ok {
			return
		}
		v := r.Value(c)
		if !v.Set() {
			return
		}
		switch {
		case name == "on-event":
			for _, event := range list(v.Text) {
				r.trigger(event, v)
			}
		case name == "on-comment":
			r.trigger("comment", v)
		case name == "on-cel-expression":
			if strings.Contains(v.Text, `"pull_request"`) || strings.Contains(v.Text, `'pull_request'`) {
				r.trigger("pull_request", v)
			}
			if strings.Contains(v.Text, `"push"`) || strings.Contains(v.Text, `'push'`) {
				r.trigger("push", v)
			}
		case name == "task" || strings.HasPrefix(name, "task-"), name == "pipeline":
			for _, item := range list(v.Text) {
				r.Doc.Includes = append(r.Doc.Includes, fetched(v, item))
			}
		}
	})
}

func (r *reader) trigger(event string, v *pipeline.Value) {
	for _, t := range r.Doc.Triggers {
		if t.Event == event {
			return
		}
	}
	t := pipeline.Trigger{Event: event, Key: v.Key, Who: pipeline.Maintainer, Rights: true}
	switch event {
	case "pull_request", "comment":
		t.Who, t.Rights, t.Setting = pipeline.Outsider, false, okToTest
	}
	if r.Doc.On == nil {
		r.Doc.On = v
	}
	if len(r.Doc.Triggers) < 100 {
		r.Doc.Triggers = append(r.Doc.Triggers, t)
	}
}

// list splits "[a, b]".
func list(text string) []string {
	var out []string
	for _, item := range strings.Split(strings.Trim(strings.TrimSpace(text), "[]"), ",") {
		if item = strings.Trim(strings.TrimSpace(item), `"'`); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// fetched is a task that Pipelines-as-Code fetches: an address, a file of the
// repository, or a name of a hub with or without a version.
func fetched(v *pipeline.Value, item string) *pipeline.Use {
	switch {
	case strings.HasPrefix(item, "http://"), strings.HasPrefix(item, "https://"):
		return &pipeline.Use{Value: v, Kind: pipeline.RefRemote, Path: item}
	case strings.HasSuffix(item, ".yaml"), strings.HasSuffix(item, ".yml"):
		return &pipeline.Use{Value: v, Kind: pipeline.RefLocal, Path: item}
	}
	name, version, _ := strings.Cut(item, ":")
	if host, rest, ok := strings.Cut(item, "://"); ok { // a catalogue of its own name
		name, version, _ = strings.Cut(rest, ":")
		name = host + "/" + name
	}
	return &pipeline.Use{Value: v, Kind: pipeline.RefPackage, Repo: name, Ref: version}
}

// binding notes the parameters that a TriggerBinding, or an EventListener with
// bindings in it, takes from the event.
func (r *reader) binding(root tree.Node) {
	note := func(list tree.Node) {
		r.Each(list, func(c tree.Node) {
			level, read := r.Value(r.Get(c, "value")).Level()
			p := param{change: strings.Contains(read.Name(), "head")}
			if level > pipeline.Fixed {
				p.read = pipeline.Read{Level: level, Source: read.Name()}
			}
			r.bindings[yamlfile.Target(r.Get(c, "name")).Text()] = p
		})
	}
	switch yamlfile.Target(r.Get(root, "kind")).Text() {
	case "TriggerBinding", "ClusterTriggerBinding":
		note(r.Get(r.Get(root, "spec"), "params"))
	case "EventListener":
		r.Each(r.Get(r.Get(root, "spec"), "triggers"), func(t tree.Node) { note(r.Get(t, "bindings")) })
	}
}

// template reads the runs that a TriggerTemplate makes, whose parameters come
// from the bindings.
func (r *reader) template(spec tree.Node) {
	outer := r.declared(spec, nil)
	for name, p := range r.bindings {
		outer[name] = p
	}
	r.Each(r.Get(spec, "resourcetemplates"), func(c tree.Node) {
		if kind := yamlfile.Target(r.Get(c, "kind")).Text(); kind == "PipelineRun" {
			r.run(r.Get(c, "spec"), outer)
		} else if kind == "TaskRun" {
			s := r.Get(c, "spec")
			r.task(task{id: "TaskRun", n: c, spec: r.Get(s, "taskSpec"), ref: r.Get(s, "taskRef"), outer: r.given(r.Get(s, "params"), outer), account: r.account(s)})
		}
	})
}

// listener is started by whoever may send the event: with web hooks of a forge,
// anybody who opens an issue or a pull request.
func (r *reader) listener(root tree.Node) {
	kind := r.Get(root, "kind")
	r.Doc.Triggers = append(r.Doc.Triggers, pipeline.Trigger{Event: "EventListener", Key: r.Loc(kind), Who: pipeline.Outsider, Rights: true})
}
