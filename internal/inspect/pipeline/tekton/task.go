package tekton

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// A task is one task where it stands.
type task struct {
	id      string
	n       tree.Node
	spec    tree.Node
	ref     tree.Node
	given   params // what the pipeline hands in
	outer   params // parameters of the pipeline, which reach tasks written inside it
	account []pipeline.Power
	spaces  tree.Node
	brought bool // a workspace of it holds an outsider's change
	single  bool // a step by itself
}

func (r *reader) newJob(n tree.Node, id string) *pipeline.Job {
	j := &pipeline.Job{Doc: r.Doc, ID: id, Key: yamlfile.Point(n), At: r.Loc(yamlfile.Target(n)), Here: r.Loc(n), Block: r.Block(n, false)}
	if n.Key() == "" {
		for c := range yamlfile.Target(n).Children() {
			j.Key = yamlfile.Point(c).To(r.Loc(c))
			break
		}
		if name := r.Get(n, "name"); name.Exists() {
			j.Key = r.Loc(name)
		}
	}
	r.Doc.Jobs = append(r.Doc.Jobs, j)
	return j
}

func (r *reader) task(t task) {
	j := r.newJob(t.n, t.id)
	j.Powers = append(j.Powers, t.account...)
	for _, p := range r.secretSpaces(t.spaces) {
		j.Powers = append(j.Powers, p.power)
	}
	// Stands for the checkout of another task that a workspace brings along.
	j.Steps = append(j.Steps, &pipeline.Step{Job: j, At: j.Key, Here: j.Key, Brings: t.brought})
	if t.ref.Exists() {
		r.scope = [2]params{t.outer}
		j.With = r.with(r.Get(t.n, "params"))
		r.scope = [2]params{}
		j.Uses = r.reference(t.ref)
		return
	}
	r.scope = [2]params{t.given, t.outer}
	defer func() { r.scope = [2]params{} }()
	r.volumes(j, r.Get(t.spec, "volumes"))
	template := r.Get(t.spec, "stepTemplate")
	j.Env = r.environment(j, r.Get(template, "env"))
	if t.single {
		r.step(j, t.spec)
		return
	}
	r.Each(r.Get(t.spec, "steps"), func(c tree.Node) { r.step(j, c) })
	r.Each(r.Get(t.spec, "sidecars"), func(c tree.Node) { r.step(j, c) })
}

func (r *reader) step(j *pipeline.Job, n tree.Node) {
	if yamlfile.Target(n).Kind() != tree.Map {
		r.Problem(r.Loc(n), "a step is not a mapping")
		return
	}
	s := &pipeline.Step{Job: j, Index: len(j.Steps), At: r.Loc(yamlfile.Target(n)), Here: r.Loc(n), Block: r.Block(n, false)}
	j.Steps = append(j.Steps, s)
	s.Name = r.Value(r.Get(n, "name"))
	s.Env = r.environment(j, r.Get(n, "env"))
	r.Each(r.Get(n, "envFrom"), func(c tree.Node) {
		if ref := r.Get(c, "secretRef"); ref.Exists() {
			j.Powers = append(j.Powers, pipeline.Power{Kind: pipeline.Secrets, What: "the secret " + yamlfile.Target(r.Get(ref, "name")).Text(), At: r.Loc(ref)})
		}
	})
	if image := r.Value(r.Get(n, "image")); image.Set() {
		i := &pipeline.Image{Value: image, Whole: image}
		if p := r.Get(r.Get(n, "securityContext"), "privileged"); p.True() {
			i.Privileged = r.Value(p)
		}
		j.Services = append(j.Services, i)
	}
	if ref := r.Get(n, "ref"); ref.Exists() {
		s.Uses = r.reference(ref)
		return
	}
	if script := r.Value(r.Get(n, "script")); script.Set() {
		s.Run = script
		if name := interpreter(script.Text); name != "" {
			s.Shell = &pipeline.Value{Text: name, Scalar: true, Source: r.Doc.Source}
		}
		r.mend(s)
		return
	}
	s.Run = r.command(r.List(r.Get(n, "command")), r.List(r.Get(n, "args")))
}

// with are the parameters that are handed to a task of another file.
func (r *reader) with(n tree.Node) *pipeline.Map {
	if !n.Exists() {
		return nil
	}
	m := &pipeline.Map{Value: r.Value(n)}
	r.Each(n, func(c tree.Node) {
		if v := r.Value(r.Get(c, "value")); v != nil {
			m.Entries = append(m.Entries, pipeline.Entry{Name: yamlfile.Target(r.Get(c, "name")).Text(), Value: v})
		}
	})
	return m
}

// command is the script of a step that runs a shell with -c.
func (r *reader) command(command, args []*pipeline.Value) *pipeline.Value {
	words := append(append([]*pipeline.Value(nil), command...), args...)
	for i, w := range words {
		if i > 0 && i+1 < len(words) && strings.HasPrefix(w.Text, "-") && strings.HasSuffix(w.Text, "c") && strings.HasSuffix(words[0].Text, "sh") {
			return words[i+1]
		}
	}
	return nil
}

// interpreter is what the first line of a script asks for, "" for a shell.
func interpreter(text string) string {
	first, _, _ := strings.Cut(text, "\n")
	if !strings.HasPrefix(first, "#!") {
		return ""
	}
	for _, name := range []string{"python", "pwsh", "node", "ruby", "perl"} {
		if strings.Contains(first, name) {
			return name
		}
	}
	return ""
}

// environment reads a list of variables. Those of secrets are rights of the job.
func (r *reader) environment(j *pipeline.Job, n tree.Node) *pipeline.Map {
	if !n.Exists() {
		return nil
	}
	m := &pipeline.Map{Value: r.Value(n)}
	r.Each(n, func(c tree.Node) {
		name := yamlfile.Target(r.Get(c, "name")).Text()
		if v := r.Value(r.Get(c, "value")); v != nil {
			m.Entries = append(m.Entries, pipeline.Entry{Name: name, Value: v})
			return
		}
		ref := r.Get(r.Get(c, "valueFrom"), "secretKeyRef")
		if !ref.Exists() {
			return
		}
		v := r.Value(ref)
		v.Exprs = []*pipeline.Expr{{Value: v, Reads: []pipeline.Read{{Path: []string{"secrets", name}, Origin: pipeline.FromSecret}}}}
		m.Entries = append(m.Entries, pipeline.Entry{Name: name, Value: v})
		if len(j.Powers) < 50 {
			j.Powers = append(j.Powers, pipeline.Power{Kind: pipeline.Secrets, What: "the secret " + yamlfile.Target(r.Get(ref, "name")).Text(), At: r.Loc(ref)})
		}
	})
	return m
}

// volumes notes secrets that are mounted, and the socket of the host's daemon.
func (r *reader) volumes(j *pipeline.Job, n tree.Node) {
	r.Each(n, func(c tree.Node) {
		if s := r.Get(c, "secret"); s.Exists() && len(j.Powers) < 50 {
			j.Powers = append(j.Powers, pipeline.Power{Kind: pipeline.Secrets, What: "the secret " + yamlfile.Target(r.Get(s, "secretName")).Text(), At: r.Loc(s)})
		}
		if p := r.Value(r.Get(r.Get(c, "hostPath"), "path")); p.Set() {
			j.Services = append(j.Services, &pipeline.Image{Whole: p, Volumes: []*pipeline.Value{p}})
		}
	})
}

// reference reads taskRef, pipelineRef and ref: a name in the cluster, a bundle,
// or what a resolver fetches ("Remote resolution").
func (r *reader) reference(n tree.Node) *pipeline.Use {
	if v := r.Value(r.Get(n, "bundle")); v.Set() {
		return &pipeline.Use{Value: v, Kind: pipeline.RefImage, Image: v.Text}
	}
	resolver := r.Value(r.Get(n, "resolver"))
	if !resolver.Set() {
		v := r.Value(r.Get(n, "name"))
		if !v.Set() {
			return nil
		}
		return &pipeline.Use{Value: v, Kind: pipeline.RefLocal, Path: v.Text}
	}
	with := map[string]*pipeline.Value{}
	r.Each(r.Get(n, "params"), func(c tree.Node) {
		with[yamlfile.Target(r.Get(c, "name")).Text()] = r.Value(r.Get(c, "value"))
	})
	at := func(key string) *pipeline.Value {
		if v := with[key]; v != nil {
			return v
		}
		return resolver
	}
	switch resolver.Text {
	case "bundles":
		return &pipeline.Use{Value: at("bundle"), Kind: pipeline.RefImage, Image: with["bundle"].String()}
	case "git":
		u := &pipeline.Use{Value: at("revision"), Kind: pipeline.RefRepository, Ref: with["revision"].String(), RefAt: with["revision"]}
		u.Owner, u.Repo = with["org"].String(), with["repo"].String()
		if url := with["url"].String(); url != "" {
			parts := strings.Split(strings.TrimSuffix(url, ".git"), "/")
			u.Repo = parts[len(parts)-1]
			u.Owner = parts[max(len(parts)-2, 0)]
		}
		return u
	case "http":
		return &pipeline.Use{Value: at("url"), Kind: pipeline.RefRemote}
	case "hub":
		return &pipeline.Use{Value: at("name"), Kind: pipeline.RefPackage, Repo: with["name"].String(), Ref: with["version"].String()}
	}
	return &pipeline.Use{Value: at("name"), Kind: pipeline.RefLocal, Path: with["name"].String()}
}
