package jenkins

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// guards reports whether the conditions of a "when" keep change requests out.
// Those that stand side by side count together.
func (r *reader) guards(b *block, depth int) bool {
	if b == nil || depth > 10 {
		return false
	}
	for _, st := range b.stmts {
		if r.guard(st, depth) {
			return true
		}
	}
	return false
}

func (r *reader) guard(st *stmt, depth int) bool {
	if st.value == nil || len(st.value.items) == 0 {
		return false
	}
	c := st.value.items[0].call
	if c == nil {
		return st.value.items[0].path == "buildingTag"
	}
	switch c.name {
	case "branch":
		return !r.proposes(c)
	case "tag", "buildingTag", "triggeredBy":
		return true
	case "environment":
		name, value := c.text("name"), c.text("value")
		return name != nil && value != nil && (name.text == "BRANCH_NAME" && !strings.HasPrefix(value.text, "PR-") || strings.HasPrefix(name.text, "CHANGE_") && value.text == "")
	case "expression":
		return c.body != nil && shuts(r.doc.Source.Text[c.body.at.Off:c.body.at.End])
	case "not":
		return r.negated(c.body)
	case "allOf":
		return r.guards(c.body, depth+1)
	case "anyOf":
		if c.body == nil || len(c.body.stmts) == 0 {
			return false
		}
		for _, in := range c.body.stmts {
			if !r.guard(in, depth+1) {
				return false
			}
		}
		return true
	}
	return false
}

// proposes reports whether a branch condition names those of change requests, or
// any.
func (r *reader) proposes(c *call) bool {
	for _, a := range c.args {
		for _, it := range a.value.items {
			if it.text == nil {
				continue
			}
			if t := it.text.text; strings.HasPrefix(t, "PR-") || strings.HasPrefix(t, "MR-") {
				r.outside = it.text.at
				return true
			} else if t == "*" || t == "**" || t == ".*" {
				return true
			}
		}
	}
	return len(c.args) == 0
}

// negated reports whether what is denied is that the run is one of a change
// request.
func (r *reader) negated(b *block) bool {
	if b == nil || len(b.stmts) != 1 || b.stmts[0].value == nil || len(b.stmts[0].value.items) == 0 {
		return false
	}
	it := b.stmts[0].value.items[0]
	if it.path == "changeRequest" {
		return true
	}
	return it.call != nil && (it.call.name == "changeRequest" && len(it.call.args) == 0 || it.call.name == "branch" && r.proposes(it.call) ||
		it.call.name == "expression" && it.call.body != nil && opens(r.doc.Source.Text[it.call.body.at.Off:it.call.body.at.End]))
}

// shuts reports whether a condition of Groovy holds for no change request. One
// with "or" is not relied on.
func shuts(text string) bool {
	t := strings.NewReplacer(" ", "", "\t", "", "\n", "", "\r", "", `"`, "'", "(", "", ")", "", "env.", "", "return", "").Replace(text)
	if strings.Contains(t, "||") {
		return false
	}
	for part := range strings.SplitSeq(t, "&&") {
		name, value, equal := strings.Cut(part, "=='")
		switch {
		case part == "!CHANGE_ID" || part == "CHANGE_ID==null" || part == "null==CHANGE_ID" || part == "!ghprbPullId" || part == "ghprbPullId==null" || part == "!CHANGE_TARGET" || part == "CHANGE_TARGET==null" || part == "TAG_NAME" || part == "TAG_NAME!=null" || part == "BRANCH_IS_PRIMARY":
			return true
		case equal && (name == "BRANCH_NAME" || name == "GIT_BRANCH") && !strings.HasPrefix(value, "PR-"):
			return true
		}
	}
	return false
}

// opens reports whether a condition holds for change requests only.
func opens(text string) bool {
	t := strings.Join(strings.Fields(text), "")
	t = strings.TrimPrefix(strings.ReplaceAll(t, "env.", ""), "return")
	return t == "CHANGE_ID" || t == "CHANGE_ID!=null"
}

// proposal reports whether a call is an if that holds for change requests only.
func (r *reader) proposal(c *call) bool {
	if c == nil || c.name != "if" || len(c.args) == 0 {
		return false
	}
	return opens(r.doc.Source.Text[c.args[0].value.at.Off:c.args[len(c.args)-1].value.at.End])
}

// said is a condition as it is written, nil where it is too long for one.
func (r *reader) said(at pipeline.Loc) *pipeline.Value {
	const most = 4000
	if at.End-at.Off > most {
		return nil
	}
	return pipeline.NewText(r.doc.Source, at)
}

// condition reads if and else. Steps under a condition that shuts change
// requests out are a job of their own.
func (r *reader) condition(s *scope, c *call) {
	inner := *s
	if c.name == "if" && len(c.args) > 0 {
		first, last := c.args[0].value, c.args[len(c.args)-1].value
		text := r.doc.Source.Text[first.at.Off:last.at.End]
		if !s.guarded && shuts(text) {
			inner.guarded, inner.job = true, nil
		}
		inner.cond = r.said(first.at.To(last.at))
	}
	if c.name == "else" {
		r.inner(&inner, c)
		return
	}
	for _, a := range c.args {
		r.expr(&inner, a.value)
	}
	r.block(&inner, c.body)
	if inner.guarded == s.guarded && s.job == nil {
		s.job = inner.job
	}
}

// predefined says what is known of a variable that Jenkins or a plugin for change
// requests sets (Handbook, "Using environment variables"; Branch API, CHANGE_*;
// GitHub pull request builder, ghprb*). Names of branches are given by whoever
// opens the change, in runs of change requests by CHANGE_BRANCH only.
func predefined(name string) pipeline.Read {
	level := pipeline.Fixed
	switch name {
	case "CHANGE_TITLE", "CHANGE_BRANCH", "CHANGE_AUTHOR_DISPLAY_NAME", "BRANCH_NAME", "GIT_BRANCH", "GIT_LOCAL_BRANCH", "TAG_NAME", "GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "JOB_NAME", "JOB_BASE_NAME",
		"ghprbPullTitle", "ghprbPullLongDescription", "ghprbPullDescription", "ghprbSourceBranch", "ghprbCommentBody", "ghprbActualCommitAuthor", "ghprbTriggerAuthor",
		"gitlabSourceBranch", "gitlabBranch", "gitlabMergeRequestTitle", "gitlabMergeRequestDescription", "gitlabUserName", "gitlabTriggerPhrase":
		level = pipeline.Arbitrary
	case "CHANGE_AUTHOR", "CHANGE_AUTHOR_EMAIL", "CHANGE_FORK", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL", "ghprbPullAuthorLogin", "ghprbPullAuthorEmail", "ghprbTriggerAuthorLogin", "gitlabUserEmail", "gitlabUserUsername":
		level = pipeline.Structured
	}
	if level == pipeline.Fixed {
		return pipeline.Read{}
	}
	return pipeline.Read{Path: []string{"env", name}, Level: level, Origin: pipeline.FromEnv}
}
