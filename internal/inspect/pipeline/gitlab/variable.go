package gitlab

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// predefined says what is known of a variable that GitLab sets ("Predefined
// CI/CD variables reference"), or that the project's settings hold by its name.
func predefined(name string) pipeline.Read {
	read := pipeline.Read{Path: []string{name}, Origin: pipeline.FromEnv}
	switch name {
	case "CI_COMMIT_MESSAGE", "CI_COMMIT_TITLE", "CI_COMMIT_DESCRIPTION", "CI_COMMIT_AUTHOR", "CI_COMMIT_REF_NAME", "CI_COMMIT_BRANCH", "CI_COMMIT_TAG_MESSAGE",
		"CI_BUILD_REF_NAME", "CI_MERGE_REQUEST_TITLE", "CI_MERGE_REQUEST_DESCRIPTION", "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME",
		"CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_NAME", "GITLAB_USER_NAME", "TRIGGER_PAYLOAD":
		read.Level = pipeline.Arbitrary
	case "CI_COMMIT_TAG", "CI_MERGE_REQUEST_LABELS", "CI_MERGE_REQUEST_ASSIGNEES", "CI_MERGE_REQUEST_REF_PATH", "CI_MERGE_REQUEST_MILESTONE",
		"CI_MERGE_REQUEST_SOURCE_PROJECT_PATH", "CI_MERGE_REQUEST_SOURCE_PROJECT_URL", "GITLAB_USER_LOGIN", "GITLAB_USER_EMAIL":
		read.Level = pipeline.Structured
	default:
		if secretName(name) {
			read.Path, read.Origin = []string{"secrets", name}, pipeline.FromSecret
			break
		}
		return pipeline.Read{}
	}
	return read
}

// secretName reports whether a variable is a secret by its name: one of
// GitLab's own, or one that people call so.
func secretName(name string) bool {
	switch name {
	case "CI_JOB_TOKEN", "CI_REGISTRY_PASSWORD", "CI_DEPLOY_PASSWORD", "CI_DEPENDENCY_PROXY_PASSWORD", "CI_REPOSITORY_URL", "CI_JOB_JWT", "CI_BUILD_TOKEN":
		return true
	}
	if strings.HasPrefix(name, "CI_") {
		return false
	}
	for _, end := range []string{"TOKEN", "PASSWORD", "SECRET", "_KEY", "PASSPHRASE", "CREDENTIALS"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// variables reads a mapping of variables. The values of some refer to others,
// which GitLab expands; outer are the variables of the whole file.
func (r *reader) variables(n tree.Node, outer map[string]pipeline.Read) *pipeline.Map {
	if !n.Exists() {
		return nil
	}
	m := &pipeline.Map{Value: r.Value(n), Block: r.Block(n, false)}
	r.Each(n, func(c tree.Node) {
		v := r.Value(c)
		if yamlfile.Target(c).Kind() == tree.Map {
			if v = r.Value(r.Get(c, "value")); v == nil {
				return
			}
		}
		r.references(v, outer)
		m.Entries = append(m.Entries, pipeline.Entry{Name: c.Key(), Value: v})
	})
	return m
}

// references notes what a variable's value takes from other variables.
func (r *reader) references(v *pipeline.Value, outer map[string]pipeline.Read) {
	for at := 0; at < len(v.Text); {
		i := strings.IndexByte(v.Text[at:], '$')
		if i < 0 {
			return
		}
		start := at + i
		name, end := reference(v.Text, start)
		if at = end; name == "" {
			continue
		}
		read, known := outer[name]
		if !known {
			read = predefined(name)
		}
		if read.Level > pipeline.Fixed || read.Origin == pipeline.FromSecret {
			v.Exprs = append(v.Exprs, &pipeline.Expr{Value: v, Start: start, End: end, Inner: start, Text: v.Text[start:end], Reads: []pipeline.Read{read}})
		}
	}
}

// reference reads $NAME or ${NAME} at a dollar sign: the name, and where it ends.
func reference(text string, at int) (name string, end int) {
	from := at + 1
	brace := from < len(text) && text[from] == '{'
	if brace {
		from++
	}
	to := from
	for to < len(text) && (text[to] == '_' || text[to]|0x20 >= 'a' && text[to]|0x20 <= 'z' || text[to] >= '0' && text[to] <= '9') {
		to++
	}
	if brace {
		if to < len(text) && text[to] == '}' {
			return text[from:to], to + 1
		}
		return "", max(to, at+1)
	}
	return text[from:to], max(to, at+1)
}

// tainted are the reads of the variables that carry an outsider's text.
func tainted(m *pipeline.Map) map[string]pipeline.Read {
	out := map[string]pipeline.Read{}
	if m == nil {
		return out
	}
	for _, e := range m.Entries {
		level, read := e.Value.Level()
		if level > pipeline.Fixed && read.Source == "" {
			read.Source = read.Name()
		}
		read.Path = []string{e.Name}
		out[e.Name] = read
	}
	return out
}

// expand writes an image's name with the variables that the file gives; false
// where one comes from elsewhere or the name stays open.
func expand(text string, envs ...*pipeline.Map) (string, bool) {
	var b strings.Builder
	for at := 0; at < len(text); {
		i := strings.IndexByte(text[at:], '$')
		if i < 0 {
			b.WriteString(text[at:])
			break
		}
		b.WriteString(text[at : at+i])
		name, end := reference(text, at+i)
		var v *pipeline.Value
		for _, m := range envs {
			if v = m.Get(name); v != nil {
				break
			}
		}
		if name == "" || v == nil || strings.Contains(v.Text, "$") || b.Len() > 1<<12 {
			return "", false
		}
		b.WriteString(v.Text)
		at = end
	}
	return b.String(), true
}
