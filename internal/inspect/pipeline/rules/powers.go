package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// Powers lists the rights of a job that an outsider must not get: what its token
// may write, the secrets that it reads, and identities. caller is the job that
// calls the job's pipeline, or nil; its permissions count where the job's own
// pipeline says nothing.
func Powers(j, caller *pipeline.Job) []pipeline.Power {
	out := tokenPowers(j, caller)
	out = append(out, secretPowers(j)...)
	for _, s := range j.Steps {
		if s.Uses != nil && publishes(s) {
			out = append(out, pipeline.Power{Kind: pipeline.Publishes, What: "the credentials of " + s.Uses.Slug(), At: s.Here})
			break
		}
		if at, tool := releases(s); s.Run != nil && tool != "" && stepSecret(s) {
			out = append(out, pipeline.Power{Kind: pipeline.Publishes, What: "the credentials of " + tool, At: at})
			break
		}
	}
	return append(out, j.Powers...)
}

// tokenPowers are the rights of the job's token.
func tokenPowers(j, caller *pipeline.Job) []pipeline.Power {
	p := j.Effective()
	if p == nil && caller != nil {
		p = caller.Effective()
	}
	switch {
	case j.Doc.Platform != pipeline.GitHubWorkflow:
		return nil
	case p == nil:
		return []pipeline.Power{{Kind: pipeline.Writes, What: "the token with the repository's default rights, which may be write access", At: j.Key}}
	case p.All == "write-all":
		return []pipeline.Power{
			{Kind: pipeline.Writes, What: "the token, which may write everything", At: p.Value.Whole()},
			{Kind: pipeline.Publishes, What: "the identity token", At: p.Value.Whole()},
		}
	}
	if p.Value != nil && p.Value.Source != j.Doc.Source {
		p = &pipeline.Permissions{All: p.All, Items: p.Items}
	}
	var out []pipeline.Power
	for _, e := range p.Items {
		if !e.Value.Is("write") {
			continue
		}
		power := pipeline.Power{Kind: pipeline.Writes, What: e.Name + ": write", At: e.Value.Whole()}
		switch e.Name {
		case "id-token":
			power.Kind, power.What = pipeline.Publishes, "the identity token"
		case "packages", "attestations":
			power.Kind, power.What = pipeline.Publishes, "the right to write "+e.Name
		}
		if e.Value.Source != j.Doc.Source {
			power.At = j.Key // the caller's file says it
		}
		out = append(out, power)
	}
	return out
}

const (
	maxSecrets = 20  // that are told of one job
	maxEntries = 500 // of one mapping that are looked at, since all jobs share those of the pipeline
)

// secretPowers are the secrets that a job reads, each once.
func secretPowers(j *pipeline.Job) []pipeline.Power {
	var out []pipeline.Power
	seen := map[string]bool{"github_token": true}
	value := func(v *pipeline.Value) {
		if v == nil {
			return
		}
		for _, e := range v.Exprs {
			for _, r := range e.Reads {
				if r.Origin != pipeline.FromSecret || len(r.Path) == 0 {
					continue
				}
				what, name := "all secrets", ""
				if len(r.Path) > 1 && r.Path[1] != "*" {
					name = r.Path[1]
					what = "the secret " + strings.ToUpper(name)
				}
				if !seen[name] && len(out) < maxSecrets {
					seen[name] = true
					out = append(out, pipeline.Power{Kind: pipeline.Secrets, What: what, At: e.Loc()})
				}
			}
		}
	}
	each := func(m *pipeline.Map) {
		if m != nil {
			for _, e := range m.Entries[:min(len(m.Entries), maxEntries)] {
				value(e.Value)
			}
		}
	}
	if j.Inherit != nil {
		out = append(out, pipeline.Power{Kind: pipeline.Secrets, What: "all secrets", At: j.Inherit.Whole()})
		seen[""] = true
	}
	each(j.Doc.Env)
	each(j.Env)
	each(j.With)
	each(j.Secrets)
	for _, s := range j.Steps {
		each(s.Env)
		each(s.With)
		value(s.Run)
	}
	return out
}

// stepSecret reports whether a step is given a secret.
func stepSecret(s *pipeline.Step) bool {
	for _, m := range []*pipeline.Map{s.With, s.Env, s.Job.Env, s.Job.Doc.Env} {
		if m == nil {
			continue
		}
		for _, e := range m.Entries {
			if secret(e.Value) {
				return true
			}
		}
	}
	return false
}
