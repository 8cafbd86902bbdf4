package github

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// predefined says what is known of a variable that the runner sets by itself.
func predefined(name string) pipeline.Read {
	switch name {
	case "GITHUB_HEAD_REF", "GITHUB_REF", "GITHUB_REF_NAME", "GITHUB_BASE_REF":
		path := []string{"github", strings.ToLower(strings.TrimPrefix(name, "GITHUB_"))}
		return pipeline.Read{Path: path, Level: pipeline.Arbitrary, Origin: pipeline.FromEnv}
	}
	return pipeline.Read{}
}

// capability says how far an outsider controls the text of a context below
// "github" (GitHub's documentation, "Contexts reference" and "Webhook events and
// payloads"). Commits, numbers, identifiers and states are given by the
// platform; names and addresses are narrow; everything else is free text.
func capability(path []string) pipeline.Level {
	if len(path) < 2 || path[1] == "*" {
		return pipeline.Arbitrary // all of the event goes along
	}
	if path[1] != "event" {
		return property(path[1])
	}
	if len(path) == 2 {
		return pipeline.Arbitrary
	}
	last := path[len(path)-1]
	for i := len(path) - 1; last == "*" && i > 1; i-- {
		last = path[i]
	}
	if path[2] == "client_payload" {
		return pipeline.Arbitrary
	}
	if path[2] == "inputs" {
		return pipeline.Unknown
	}
	return field(path, last)
}

// property is the level of github.NAME.
func property(name string) pipeline.Level {
	switch name {
	case "action", "action_path", "action_repository", "action_status", "api_url", "event_name", "event_path", "graphql_url",
		"job", "path", "ref_protected", "ref_type", "repository", "repository_id", "repository_owner", "repository_owner_id", "repositoryurl",
		"repository_visibility", "retention_days", "run_attempt", "run_id", "run_number", "secret_source", "server_url", "sha", "token", "env", "output", "state",
		"workflow_sha", "workspace", "actor_id":
		return pipeline.Fixed
	case "actor", "triggering_actor":
		return pipeline.Structured
	}
	return pipeline.Arbitrary
}

// field is the level of a field of a webhook payload, by its name: the same
// names mean the same in all payloads.
func field(path []string, name string) pipeline.Level {
	for _, suffix := range []string{"_at", "_count", "_id", "_sha", "_issues", "_size", "_state"} {
		if strings.HasSuffix(name, suffix) {
			return pipeline.Fixed
		}
	}
	for _, prefix := range []string{"has_", "is_", "allow_", "can_", "use_"} {
		if strings.HasPrefix(name, prefix) {
			return pipeline.Fixed
		}
	}
	switch name {
	case "id", "node_id", "number", "sha", "before", "after", "action", "draft", "merged", "mergeable", "rebaseable", "state", "state_reason",
		"locked", "comments", "commits", "additions", "deletions", "changed_files", "review_comments", "size", "type", "fork", "private", "archived", "disabled", "visibility",
		"author_association", "conclusion", "status", "event", "run_number", "run_attempt", "site_admin", "created", "deleted", "forced", "position", "side", "line",
		"admin", "push", "pull", "triage", "maintain", "prerelease", "immutable", "closed_issues", "open_issues", "forks", "watchers", "stargazers", "distinct", "color", "language",
		"original_line", "start_line", "total_count", "active_lock_reason", "mergeable_state", "ref_type", "pusher_type", "schedule", "default", "web_commit_signoff_required":
		if name == "commits" && (len(path) == 3 || path[len(path)-1] == "*") {
			return pipeline.Arbitrary // the commits of a push, not their number
		}
		return pipeline.Fixed
	case "url", "login", "full_name", "slug", "gravatar_id", "username":
		return pipeline.Structured
	}
	if strings.HasSuffix(name, "_url") {
		return pipeline.Structured
	}
	if name == "name" && len(path) >= 4 && repositoryLike(path[len(path)-2]) {
		return pipeline.Structured
	}
	return pipeline.Arbitrary
}

func repositoryLike(name string) bool {
	switch name {
	case "repository", "repo", "owner", "organization", "enterprise":
		return true
	}
	return false
}
