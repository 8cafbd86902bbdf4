package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// foreign returns the first step of a job that brings an outsider's code.
func foreign(j *pipeline.Job) *pipeline.Step {
	for _, s := range j.Steps {
		if s.Brings {
			return s
		}
		if s.Uses.Full() == "actions/checkout" {
			for _, name := range []string{"ref", "repository"} {
				if v := s.With.Get(name); v.Dynamic() && headOf(v) {
					return s
				}
			}
		}
		if sc := s.Script(); sc != nil {
			for i := range sc.Commands {
				if fetches(sc, &sc.Commands[i]) {
					return s
				}
			}
		}
	}
	return nil
}

// headOf reports whether a value names the head of an outsider's change.
func headOf(v *pipeline.Value) bool {
	for _, e := range v.Exprs {
		text := strings.ToLower(e.Text)
		for _, part := range []string{"head_ref", "head.sha", "head.ref", "head_sha", "head_branch", "head.repo", "head_repository", "merge_commit_sha", "event.number", "pull_request.number", "issue.number"} {
			if strings.Contains(text, part) {
				return true
			}
		}
		for _, r := range e.Reads {
			if strings.Contains(r.Source, "head") {
				return true
			}
		}
	}
	return false
}

// fetches reports whether a command checks out a pull request.
func fetches(sc *pipeline.Script, cmd *script.Command) bool {
	words := texts(cmd)
	if starts(words, "gh", "pr", "checkout") {
		return true
	}
	if len(words) < 3 || words[0] != "git" || words[1] != "checkout" && words[1] != "fetch" && words[1] != "pull" && words[1] != "switch" {
		return false
	}
	for _, w := range cmd.Plain()[2:] {
		if strings.Contains(w.Text, "pull/") || strings.Contains(w.Text, "merge-requests/") {
			return true
		}
		for _, e := range sc.Exprs(w.Off, w.End) {
			text := strings.ToLower(e.Text)
			if strings.Contains(text, "head_ref") || strings.Contains(text, "head.") || strings.Contains(text, "head_sha") || strings.Contains(text, "head_branch") ||
				strings.Contains(text, "revision") || strings.Contains(text, "source_branch") || strings.Contains(text, "pullrequest.source") {
				return true
			}
		}
		for _, name := range w.Vars {
			if name == "CI_MERGE_REQUEST_REF_PATH" || name == "CI_MERGE_REQUEST_SOURCE_BRANCH_NAME" || name == "SYSTEM_PULLREQUEST_SOURCEBRANCH" {
				return true
			}
			if r := sc.Variable(name); strings.Contains(r.Name()+r.Source, "head") && (r.Level == pipeline.Arbitrary || strings.HasSuffix(r.Name(), "sha")) {
				return true
			}
		}
	}
	return false
}

// gated reports whether a condition keeps forks out of the job or the checkout.
func gated(j *pipeline.Job, s *pipeline.Step) bool {
	if j.Guarded {
		return true
	}
	for _, v := range []*pipeline.Value{j.If, s.If} {
		text := strings.ToLower(strings.ReplaceAll(v.String(), " ", ""))
		if strings.Contains(text, "head.repo.full_name==github.repository") || strings.Contains(text, "github.repository==github.event.pull_request.head.repo.full_name") ||
			strings.Contains(text, "head.repo.fork==false") || strings.Contains(text, "!github.event.pull_request.head.repo.fork") ||
			strings.Contains(text, "head_repository.full_name==github.repository") {
			return true
		}
	}
	return false
}

// Gated reports whether a condition of a job, or of one of its steps where one is
// given, keeps forks out.
func Gated(j *pipeline.Job, s *pipeline.Step) bool {
	if s == nil {
		s = &pipeline.Step{}
	}
	return gated(j, s)
}
