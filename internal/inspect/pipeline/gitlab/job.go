package gitlab

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// maxExtends is GitLab's own limit of levels of extends.
const maxExtends = 11

// chain is a job with what it extends, the nearest first: the order in which its
// keys are looked up. The last base of a list wins over those before it.
// Bases of other files are given by name.
func (r *reader) chain(n tree.Node) (out []tree.Node, elsewhere []string) {
	out = []tree.Node{n}
	seen := map[string]bool{n.Key(): true}
	var add func(n tree.Node, depth int)
	add = func(n tree.Node, depth int) {
		if depth >= maxExtends {
			r.Problem(yamlfile.Point(r.key(n, "extends")), "extends goes too deep")
			return
		}
		bases := r.List(r.key(n, "extends"))
		for i := len(bases) - 1; i >= 0; i-- {
			base, ok := r.jobs[bases[i].Text]
			if seen[bases[i].Text] || !r.Spend(1) {
				continue
			}
			if seen[bases[i].Text] = true; !ok {
				elsewhere = append(elsewhere, bases[i].Text)
				continue
			}
			out = append(out, base)
			add(base, depth+1)
		}
	}
	add(n, 0)
	return out, elsewhere
}

// key looks a key up in a job, or in the defaults. Those are flattened once, since
// merge keys are common here and lookups many.
func (r *reader) key(n tree.Node, key string) tree.Node {
	t := yamlfile.Target(n)
	off, _ := t.Range()
	flat, ok := r.flat[off]
	if !ok {
		flat = map[string]tree.Node{}
		r.Each(t, func(c tree.Node) {
			if !flat[c.Key()].Exists() {
				flat[c.Key()] = c
			}
		})
		r.flat[off] = flat
	}
	return flat[key]
}

// get looks a key up in a job and what it extends.
func (r *reader) get(chain []tree.Node, key string) tree.Node {
	for _, n := range chain {
		if v := r.key(n, key); v.Exists() {
			return v
		}
	}
	return tree.Node{}
}

// inherited looks a key up in a job, what it extends, and the file's defaults.
func (r *reader) inherited(chain []tree.Node, key string) tree.Node {
	if v := r.get(chain, key); v.Exists() {
		return v
	}
	keep := yamlfile.Target(r.Get(r.get(chain, "inherit"), "default"))
	if keep.Kind() == tree.Bool && !keep.True() || keep.Kind() == tree.List && !contains(keep.Strings(), key) {
		return tree.Node{}
	}
	if v := r.key(r.defaults, key); v.Exists() {
		return v
	}
	return r.shared[key]
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func (r *reader) job(n tree.Node) {
	name := n.Key()
	if yamlfile.Target(n).Kind() != tree.Map {
		if !strings.HasPrefix(name, ".") {
			r.Problem(yamlfile.Point(n), "job "+name+" is not a mapping")
		}
		return
	}
	hidden := strings.HasPrefix(name, ".")
	if hidden && r.extended[name] {
		return // seen in the jobs that extend it
	}
	j := &pipeline.Job{Doc: r.Doc, ID: name, Key: yamlfile.Point(n), At: r.Loc(yamlfile.Target(n)), Here: r.Loc(n), Block: r.Block(n, false), OneShell: true}
	chain, elsewhere := r.chain(n)
	j.Bases = elsewhere
	r.Doc.Jobs = append(r.Doc.Jobs, j)
	r.environment(j, chain)
	if image := r.image(j, r.inherited(chain, "image")); image != nil {
		j.Container = image
	}
	r.Each(r.inherited(chain, "services"), func(c tree.Node) {
		if image := r.image(j, c); image != nil {
			j.Services = append(j.Services, image)
		}
	})
	for _, tag := range r.List(r.inherited(chain, "tags")) {
		if j.Own == nil && ownTag(tag.Text) {
			j.Own = tag
		}
	}
	j.Environment = r.Value(r.get(chain, "environment"))
	j.Needs = r.needs(r.get(chain, "needs"))
	r.rules(j, chain)
	r.Doc.Includes = append(r.Doc.Includes, r.children(r.Get(r.get(chain, "trigger"), "include"))...)
	r.steps(j, chain)
	r.powers(j, chain)
	r.mend(j, n)
	if len(j.Steps) == 0 && !hidden && len(r.Doc.Includes) == 0 && !r.get(chain, "trigger").Exists() && !r.get(chain, "run").Exists() && !r.get(chain, "extends").Exists() {
		r.Problem(j.Key, "job "+name+" has neither a script nor a trigger")
	}
}

// environment merges the variables of a job with those of what it extends.
func (r *reader) environment(j *pipeline.Job, chain []tree.Node) {
	seen := map[string]bool{}
	for _, n := range chain {
		m := r.variables(r.key(n, "variables"), r.globals)
		if m == nil {
			continue
		}
		if j.Env == nil {
			j.Env = &pipeline.Map{Value: m.Value, Block: m.Block}
		}
		for _, e := range m.Entries {
			if !seen[e.Name] {
				seen[e.Name] = true
				j.Env.Entries = append(j.Env.Entries, e)
			}
		}
	}
}

// image reads an image or service: a name, or a mapping with one.
func (r *reader) image(j *pipeline.Job, n tree.Node) *pipeline.Image {
	v := r.Value(n)
	i := &pipeline.Image{Whole: v, Value: v}
	if yamlfile.Target(n).Kind() == tree.Map {
		i.Value = r.Value(r.Get(n, "name"))
		if p := r.Get(r.Get(n, "docker"), "privileged"); p.True() {
			i.Privileged = r.Value(p)
		}
	}
	if !i.Value.Set() {
		return nil
	}
	if strings.Contains(i.Value.Text, "$") && !i.Value.Dynamic() {
		if text, ok := expand(i.Value.Text, j.Env, r.Doc.Env); ok {
			known := *i.Value
			known.Text = text
			i.Value = &known
		} else {
			i.Value.Exprs = []*pipeline.Expr{{Value: i.Value, End: len(i.Value.Text), Text: i.Value.Text}}
		}
	}
	return i
}

// ownTag reports whether a tag asks for a runner of the project's own. GitLab's
// hosted runners have tags of their own ("GitLab-hosted runners").
func ownTag(tag string) bool {
	for _, hosted := range []string{"saas-", "gitlab-org", "shared-windows", "docker", "linux", "windows", "macos", "small", "medium", "large"} {
		if tag == hosted || strings.HasSuffix(hosted, "-") && strings.HasPrefix(tag, hosted) {
			return false
		}
	}
	return tag != "" && !strings.ContainsAny(tag, "$")
}

// needs reads what a job waits for: names, or mappings with one.
func (r *reader) needs(n tree.Node) []string {
	var out []string
	r.Each(n, func(c tree.Node) {
		t := yamlfile.Target(c)
		if t.Kind() == tree.Map {
			t = r.Get(t, "job")
		}
		if t.Text() != "" {
			out = append(out, t.Text())
		}
	})
	return out
}
