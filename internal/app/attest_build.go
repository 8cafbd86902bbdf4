package app

import (
	"encoding/json"
	"maps"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
)

// The types of builds that are described. That of GitHub is its own; the generic
// one is described in docs/attestations.md.
const (
	githubBuildType  = "https://actions.github.io/buildtypes/workflow/v1"
	genericBuildType = "https://github.com/ossay-dev/ossay/blob/main/docs/attestations.md#generic-build"
)

// BuildFacts are what the user says of a build. Empty ones are taken from the
// build platform's environment.
type BuildFacts struct {
	Builder, BuildType, Source, Ref, Commit string
	Invocation, Started, Finished           string
	Parameters                              map[string]string
}

// platform is what a build platform says of the build that runs.
type platform struct {
	BuildFacts
	external, internal map[string]any
}

// predicate writes SLSA provenance v1 (slsa.dev/spec/v1.1/provenance). Facts of
// the platform come from its environment: whoever controls the job controls them,
// and only the signing certificate can vouch for them.
func (b BuildFacts) predicate(env Env) ([]byte, error) {
	p := platformOf(env)
	for _, x := range []struct {
		into  *string
		given string
	}{
		{&p.Builder, b.Builder}, {&p.BuildType, b.BuildType}, {&p.Source, b.Source}, {&p.Ref, b.Ref}, {&p.Commit, b.Commit},
		{&p.Invocation, b.Invocation}, {&p.Started, b.Started}, {&p.Finished, b.Finished},
	} {
		if x.given != "" {
			*x.into = x.given
		}
	}
	if p.Builder == "" {
		return nil, fault.New(fault.Usage, "nothing tells who builds").WithHint("run it in GitHub Actions or GitLab CI, or name the builder with --builder URI")
	}
	external := p.external
	if external == nil {
		external = map[string]any{}
		if p.Source != "" {
			external["source"] = map[string]string{"uri": gitURI(p.Source), "ref": p.Ref}
		}
	}
	if len(b.Parameters) > 0 {
		external["parameters"] = maps.Clone(b.Parameters)
	}
	def := map[string]any{"buildType": orElse(p.BuildType, genericBuildType), "externalParameters": external}
	if p.internal != nil {
		def["internalParameters"] = p.internal
	}
	if p.Source != "" {
		uri := gitURI(p.Source)
		if p.Ref != "" {
			uri += "@" + p.Ref
		}
		dep := resource{URI: uri}
		if p.Commit != "" {
			dep.Digest = map[string]string{"gitCommit": p.Commit}
		}
		def["resolvedDependencies"] = []resource{dep}
	}
	run := map[string]any{"builder": map[string]string{"id": p.Builder}}
	meta := map[string]string{}
	for k, v := range map[string]string{"invocationId": p.Invocation, "startedOn": p.Started, "finishedOn": p.Finished} {
		if v != "" {
			meta[k] = v
		}
	}
	if len(meta) > 0 {
		run["metadata"] = meta
	}
	out, err := json.Marshal(map[string]any{"buildDefinition": def, "runDetails": run})
	if err != nil {
		return nil, fault.New(fault.Internal, "writing provenance: %w", err)
	}
	return out, nil
}

func gitURI(source string) string {
	if strings.HasPrefix(source, "git+") {
		return source
	}
	if !strings.Contains(source, "://") {
		source = "https://" + source
	}
	return "git+" + source
}

// platformOf reads the environment of a build platform.
func platformOf(env Env) platform {
	switch {
	case env.Getenv("GITHUB_ACTIONS") == "true":
		return githubBuild(env.Getenv)
	case env.Getenv("GITLAB_CI") == "true":
		return gitlabBuild(env.Getenv)
	}
	return platform{}
}

// githubBuild describes a run of GitHub Actions (its documentation, "Variables
// reference"; the build type's description).
func githubBuild(get func(string) string) platform {
	server := get("GITHUB_SERVER_URL")
	source := server + "/" + get("GITHUB_REPOSITORY")
	flow, ref, _ := strings.Cut(get("GITHUB_WORKFLOW_REF"), "@")
	flow = strings.TrimPrefix(flow, get("GITHUB_REPOSITORY")+"/")
	p := platform{BuildFacts: BuildFacts{
		Builder: server + "/actions/runner/" + orElse(get("RUNNER_ENVIRONMENT"), "self-hosted"), BuildType: githubBuildType,
		Source: source, Ref: get("GITHUB_REF"), Commit: get("GITHUB_SHA"),
		Invocation: source + "/actions/runs/" + get("GITHUB_RUN_ID") + "/attempts/" + orElse(get("GITHUB_RUN_ATTEMPT"), "1"),
	}}
	p.external = map[string]any{"workflow": map[string]string{"ref": orElse(ref, p.Ref), "repository": source, "path": flow}}
	p.internal = map[string]any{"github": map[string]string{
		"event_name": get("GITHUB_EVENT_NAME"), "repository_id": get("GITHUB_REPOSITORY_ID"), "repository_owner_id": get("GITHUB_REPOSITORY_OWNER_ID"),
		"runner_environment": get("RUNNER_ENVIRONMENT"),
	}}
	return p
}

// gitlabBuild describes a job of GitLab CI ("Predefined CI/CD variables").
func gitlabBuild(get func(string) string) platform {
	ref := "refs/heads/" + get("CI_COMMIT_REF_NAME")
	if tag := get("CI_COMMIT_TAG"); tag != "" {
		ref = "refs/tags/" + tag
	}
	p := platform{BuildFacts: BuildFacts{
		Builder: get("CI_SERVER_URL") + "/-/runners/" + get("CI_RUNNER_ID"), Source: get("CI_PROJECT_URL"), Ref: ref, Commit: get("CI_COMMIT_SHA"),
		Invocation: get("CI_JOB_URL"), Started: get("CI_JOB_STARTED_AT"),
	}}
	p.external = map[string]any{
		"source":        map[string]string{"uri": gitURI(p.Source), "ref": ref},
		"configuration": map[string]string{"path": orElse(get("CI_CONFIG_PATH"), ".gitlab-ci.yml"), "job": get("CI_JOB_NAME")},
	}
	p.internal = map[string]any{"gitlab": map[string]string{"pipeline_source": get("CI_PIPELINE_SOURCE"), "project_id": get("CI_PROJECT_ID"), "pipeline_id": get("CI_PIPELINE_ID")}}
	return p
}
