package bitbucket

import (
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// step reads a step, which is a job of the model: it has a machine of its own.
func (r *reader) step(n tree.Node, where string) {
	t := yamlfile.Target(n)
	if t.Kind() != tree.Map {
		r.Problem(r.Loc(n), "a step is not a mapping")
		return
	}
	if !r.Spend(1) {
		return
	}
	r.count[where]++
	j := &pipeline.Job{Doc: r.Doc, ID: where + "/" + strconv.Itoa(r.count[where]), Key: yamlfile.Point(n), At: r.Loc(t), Here: r.Loc(n), Block: r.Block(n, false), OneShell: true}
	j.Name = r.Value(r.Get(n, "name"))
	j.Environment = r.Value(r.Get(n, "deployment"))
	r.Doc.Jobs = append(r.Doc.Jobs, j)
	image := r.Get(n, "image")
	if !image.Exists() {
		image = r.image
	}
	j.Container = r.container(image)
	for _, name := range r.Texts(r.Get(n, "services")) {
		if i := r.container(r.Get(r.services[name], "image")); i != nil {
			j.Services = append(j.Services, i)
		}
	}
	for _, label := range r.List(r.Get(n, "runs-on")) {
		if label.Is("self.hosted") || strings.HasPrefix(label.Text, "self.hosted") {
			j.Own = label
		}
	}
	if oidc := r.Get(n, "oidc"); oidc.True() {
		j.Powers = append(j.Powers, pipeline.Power{Kind: pipeline.Publishes, What: "the identity token", At: r.Loc(oidc)})
	}
	if !r.Get(n, "script").Exists() {
		r.Problem(j.Key, "a step has no script")
	}
	for _, key := range []string{"script", "after-script"} {
		r.Each(r.Get(n, key), func(c tree.Node) { r.line(j, c) })
	}
	for _, s := range j.Steps {
		if s.Run != nil {
			s.Follow()
		}
	}
	r.powers(j)
}

// container reads an image: a name, or a mapping with one.
func (r *reader) container(n tree.Node) *pipeline.Image {
	whole := r.Value(n)
	v := whole
	if yamlfile.Target(n).Kind() == tree.Map {
		v = r.Value(r.Get(n, "name"))
	}
	if !v.Set() {
		return nil
	}
	if strings.Contains(v.Text, "$") {
		v.Exprs = []*pipeline.Expr{{Value: v, End: len(v.Text), Text: v.Text}}
	}
	return &pipeline.Image{Value: v, Whole: whole}
}

// line reads a line of a script: a command, or a pipe with its variables.
func (r *reader) line(j *pipeline.Job, n tree.Node) {
	s := &pipeline.Step{Job: j, Index: len(j.Steps), At: r.Loc(yamlfile.Target(n)), Here: r.Loc(n), Block: r.Block(n, false)}
	if v := r.Value(n); v.Scalar {
		s.Run = v
		j.Steps = append(j.Steps, s)
		return
	}
	v := r.Value(r.Get(n, "pipe"))
	if !v.Set() {
		return
	}
	s.With = r.Scalars(r.Get(n, "variables"))
	if s.With != nil {
		for _, e := range s.With.Entries {
			secret(e.Value)
		}
	}
	if image, ok := strings.CutPrefix(v.Text, "docker://"); ok {
		s.Uses = &pipeline.Use{Value: v, Kind: pipeline.RefImage, Image: image}
	} else {
		s.Uses = &pipeline.Use{Value: v, Kind: pipeline.RefPackage}
		name, version, _ := strings.Cut(v.Text, ":")
		s.Uses.Owner, s.Uses.Repo, _ = strings.Cut(name, "/")
		s.Uses.Ref = version
	}
	j.Steps = append(j.Steps, s)
}

// secret notes that a value is a secret variable.
func secret(v *pipeline.Value) {
	name := strings.Trim(v.Text, "${}")
	if !strings.HasPrefix(v.Text, "$") {
		return
	}
	if read := predefined(name); read.Origin == pipeline.FromSecret {
		v.Exprs = []*pipeline.Expr{{Value: v, End: len(v.Text), Text: v.Text, Reads: []pipeline.Read{read}}}
	}
}

// powers notes the secret variables that a step's commands and pipes read.
func (r *reader) powers(j *pipeline.Job) {
	seen := map[string]bool{}
	add := func(read pipeline.Read, at pipeline.Loc) {
		if name := read.Path[len(read.Path)-1]; !seen[name] && len(j.Powers) < 50 {
			seen[name] = true
			j.Powers = append(j.Powers, pipeline.Power{Kind: pipeline.Secrets, What: "the secret " + name, At: at})
		}
	}
	for _, s := range j.Steps {
		if s.With != nil {
			for _, e := range s.With.Entries {
				for _, x := range e.Value.Exprs {
					add(x.Reads[0], e.Value.Whole())
				}
			}
		}
		sc := s.Script()
		if sc == nil {
			continue
		}
		for i := range sc.Commands {
			for _, w := range sc.Commands[i].Args {
				for _, name := range w.Vars {
					if read := sc.Variable(name); read.Origin == pipeline.FromSecret {
						add(read, sc.Loc(w.Off, w.End))
					}
				}
			}
		}
	}
}

// predefined says what is known of a variable that Bitbucket sets ("Variables
// and secrets", default variables), or that the settings hold by its name.
func predefined(name string) pipeline.Read {
	switch name {
	case "BITBUCKET_BRANCH", "BITBUCKET_BOOKMARK", "BITBUCKET_PR_TITLE", "BITBUCKET_PR_DESCRIPTION":
		return pipeline.Read{Path: []string{name}, Level: pipeline.Arbitrary, Origin: pipeline.FromEnv}
	case "BITBUCKET_TAG", "BITBUCKET_PR_DESTINATION_BRANCH":
		return pipeline.Read{Path: []string{name}, Level: pipeline.Structured, Origin: pipeline.FromEnv}
	case "BITBUCKET_STEP_OIDC_TOKEN":
		return pipeline.Read{Path: []string{"secrets", name}, Origin: pipeline.FromSecret}
	}
	if !strings.HasPrefix(name, "BITBUCKET_") {
		for _, end := range []string{"TOKEN", "PASSWORD", "SECRET", "_KEY", "PASSPHRASE", "CREDENTIALS"} {
			if strings.HasSuffix(name, end) {
				return pipeline.Read{Path: []string{"secrets", name}, Origin: pipeline.FromSecret}
			}
		}
	}
	return pipeline.Read{}
}
