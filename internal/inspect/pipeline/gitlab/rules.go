package gitlab

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/patch"
	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// member is who decides about the pipeline of a fork's merge request.
const member = "a member who runs the pipeline in the parent project"

// rules decides whether a job runs for merge requests of forks. A job without
// rules does where workflow:rules ask for them, see [reader.triggers]; it has no
// condition.
func (r *reader) rules(j *pipeline.Job, chain []tree.Node) {
	j.Guarded = true
	for _, key := range []string{"rules", "only", "except"} {
		n := r.get(chain, key)
		if !n.Exists() {
			continue
		}
		if j.If = r.Value(n); key == "only" {
			if t := yamlfile.Target(n); t.Kind() == tree.Map {
				n = r.Get(t, "refs")
			}
			for _, ref := range r.List(n) {
				if ref.Text == "merge_requests" {
					j.Guarded = false
				}
			}
			break
		}
		if key == "except" {
			break
		}
		yes, by := r.proposed(n, 0)
		if by != nil {
			j.If = by
		}
		j.Guarded = !yes
		break
	}
	r.merges = r.merges || !j.Guarded
	if j.If == nil && !r.get(chain, "except").Exists() && j.Block.Fixable() && !j.Block.Flow {
		j.Shut = []patch.Edit{r.Doc.Source.AddBefore(j.Block, j.Block.First.Off, "rules:", `  - if: $CI_PIPELINE_SOURCE != "merge_request_event"`)}
	}
}

// proposed reports whether rules let a fork's merge request through, and the
// condition that shows who the rules look at: the first, or one with a user.
func (r *reader) proposed(rules tree.Node, depth int) (yes bool, by *pipeline.Value) {
	decided := false
	r.Each(rules, func(c tree.Node) {
		if to, ok := r.referred(yamlfile.Target(c)); ok {
			if depth >= maxNested {
				return
			}
			y, b := r.proposed(to, depth+1)
			if !decided && y {
				yes, decided = true, true
			}
			if by == nil {
				by = b
			}
			return
		}
		cond := r.Value(r.Get(c, "if"))
		if cond.Set() && (by == nil || strings.Contains(cond.Text, "GITLAB_USER_") || strings.Contains(cond.Text, "CI_COMMIT_AUTHOR")) {
			by = cond
		}
		if decided {
			return
		}
		never := yamlfile.Target(r.Get(c, "when")).Text() == "never"
		switch match := matches(cond.String()); {
		case never && (match == always || cond == nil && !r.Get(c, "changes").Exists() && !r.Get(c, "exists").Exists()):
			decided = true
		case !never && match != no:
			yes, decided = true, true
		}
	})
	return yes, by
}

// match says how a condition stands to the merge request of a fork.
type match uint8

const (
	no match = iota
	maybe
	always
)

// matches looks at each alternative of a condition by the variables that are set
// or missing in merge request pipelines ("Predefined CI/CD variables reference",
// "Merge request pipelines").
func matches(cond string) match {
	if strings.TrimSpace(cond) == "" {
		return maybe
	}
	best := no
	for _, part := range strings.Split(cond, "||") {
		best = max(best, alternative(strings.Join(strings.Fields(part), " ")))
	}
	return best
}

func alternative(cond string) match {
	got := maybe
	for _, term := range strings.Split(cond, "&&") {
		term = strings.Trim(strings.ReplaceAll(term, `'`, `"`), " ()")
		switch {
		case term == `$CI_PIPELINE_SOURCE == "merge_request_event"`, term == "$CI_MERGE_REQUEST_IID", term == "$CI_MERGE_REQUEST_ID", term == `$CI_COMMIT_BRANCH == null`:
			if got == maybe && !strings.Contains(cond, "&&") {
				got = always
			}
		case strings.HasPrefix(term, "$CI_PIPELINE_SOURCE == "), term == `$CI_PIPELINE_SOURCE != "merge_request_event"`,
			strings.HasPrefix(term, "$CI_COMMIT_TAG") && !strings.Contains(term, "null") && !strings.Contains(term, "!="),
			strings.HasPrefix(term, "$CI_COMMIT_BRANCH") && !strings.Contains(term, "== null") && !strings.Contains(term, "!= $CI_DEFAULT"),
			strings.HasPrefix(term, `$CI_COMMIT_REF_PROTECTED == "true"`),
			term == "$CI_MERGE_REQUEST_SOURCE_PROJECT_PATH == $CI_PROJECT_PATH", term == "$CI_PROJECT_PATH == $CI_MERGE_REQUEST_SOURCE_PROJECT_PATH",
			term == "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID", term == "$CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_MERGE_REQUEST_PROJECT_ID",
			term == "$CI_PROJECT_ID == $CI_MERGE_REQUEST_SOURCE_PROJECT_ID":
			return no
		}
	}
	return got
}

// triggers notes what starts the pipeline: pushes by members, and merge requests
// where the file has jobs for them and workflow:rules let them through.
func (r *reader) triggers() {
	workflow := r.shared["workflow"]
	key := yamlfile.Point(workflow)
	d := r.Doc
	d.Triggers = append(d.Triggers, pipeline.Trigger{Event: "push", Key: key, Who: pipeline.Maintainer, Rights: true})
	let := r.merges
	if rules := r.Get(workflow, "rules"); rules.Exists() {
		d.On = r.Value(workflow)
		if yes, _ := r.proposed(rules, 0); !yes {
			for _, j := range d.Jobs {
				j.Guarded = true
			}
			return
		}
		let = true
		for _, j := range d.Jobs {
			j.Guarded = j.Guarded && j.If != nil
		}
	}
	if let {
		d.Triggers = append(d.Triggers, pipeline.Trigger{Event: "merge_request_event", Key: key, Who: pipeline.Outsider, Setting: member})
	}
}
