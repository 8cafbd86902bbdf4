package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func missingProvenanceFlag() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "missing-provenance-flag", Title: "package published without provenance", Severity: severity.Low, Platforms: workflows(),
			Why:  "Users cannot tell a release of the pipeline from one that was made elsewhere.",
			Mend: "Publish with --provenance, or as trusted publisher, which adds it.",
			Bad:  "- run: npm publish", Good: "- run: npm publish --provenance",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				words := unwrap(texts(cmd))
				if len(words) < 2 || words[0] != "npm" && words[0] != "pnpm" || words[1] != "publish" || has(words, "--provenance", "--dry-run", "--registry") {
					return
				}
				if s.Variable("NPM_CONFIG_PROVENANCE").Is("true") || s.Variable("npm_config_provenance").Is("true") {
					return
				}
				c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: words[0] + " publish is not asked for provenance."})
			})
		},
	})
}

func unversionedImmutableAction() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "unversioned-immutable-action", Title: "immutable action by a reference that misses it", Severity: severity.Low, Platforms: workflows(),
			Why:  "Actions that are published as immutable packages are taken from there only by a full version; a branch or a major version goes to the repository.",
			Mend: "Name the full version, or the commit.",
			Bad:  "- uses: actions/publish-immutable-action@main", Good: "- uses: actions/publish-immutable-action@v0.0.4",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
				if !immutable(u.Slug()) || u.Pinned() || strings.Count(u.Ref, ".") == 2 && strings.Trim(u.Ref, "v0123456789.") == "" {
					return
				}
				c.Report(Report{At: u.Value.Inner(), Also: []pipeline.Loc{whole(j, s)}, Message: u.Ref + " is not a full version, so the immutable package is not used."})
			})
		},
	})
}

func immutable(slug string) bool {
	switch slug {
	case "actions/publish-immutable-action", "actions/checkout", "actions/cache", "actions/setup-node", "actions/setup-go", "actions/setup-python", "actions/setup-java", "actions/setup-dotnet",
		"actions/upload-artifact", "actions/download-artifact", "actions/github-script", "actions/labeler", "actions/stale", "actions/configure-pages", "actions/deploy-pages", "actions/upload-pages-artifact",
		"actions/attest-build-provenance", "actions/attest", "actions/attest-sbom", "actions/dependency-review-action", "actions/create-github-app-token", "github/codeql-action":
		return true
	}
	return false
}

func prRunsOnSelfHosted() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "pr-runs-on-self-hosted", Title: "outsider's change run on the project's own machine", Severity: severity.High, Platforms: workflows(),
			Why:  "Code of a fork stays on the machine after the run and reaches what the machine can reach.",
			Mend: "Run pull requests on machines of the platform, or on such that live for one job.",
			Bad:  "name: x\non: pull_request\njobs:\n  a:\n    runs-on: self-hosted\n    steps: []\n", Good: "name: x\non: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: []\n",
		},
		Check: func(c *Check) {
			t := c.event("pull_request")
			if t == nil {
				t = c.event("pull_request_target")
			}
			if t == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				if why := ownMachine(j); why != "" {
					c.Report(Report{At: j.Range(), Also: []pipeline.Loc{j.RunsOn.Whole(), t.Key}, Confidence: finding.ConfidenceMedium, Message: "Job " + j.ID + " runs pull requests on " + why + "."})
				}
			}
		},
	})
}

// ownMachine names the label or group of a job that is none of the platform's,
// or "". Labels that an expression gives are left alone.
func ownMachine(j *pipeline.Job) string {
	if j.RunsOn == nil {
		return ""
	}
	if j.Group.Set() && !j.Group.Dynamic() {
		return "the group " + j.Group.Text
	}
	for _, l := range j.Labels {
		if !l.Dynamic() && !hosted(l.Text) {
			return l.Text
		}
	}
	return ""
}

// hosted reports whether a label is one of GitHub's own machines, larger ones
// included.
func hosted(label string) bool {
	lower := strings.ToLower(label)
	for _, prefix := range []string{"ubuntu-", "windows-", "macos-"} {
		if rest, ok := strings.CutPrefix(lower, prefix); ok {
			return rest == "latest" || rest == "slim" || rest != "" && (rest[0] >= '0' && rest[0] <= '9' || strings.HasPrefix(rest, "latest-") || strings.HasPrefix(rest, "slim-"))
		}
	}
	return false
}

func confusedDeputyAutoMerge() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "confused-deputy-auto-merge", Title: "automatic merge or approval that an outsider can bring about", Severity: severity.High, Platforms: workflows(),
			Why:  "The condition looks at the last actor, and an outsider can make a bot act on the outsider's branch.",
			Mend: "Ask who opened the pull request and let the platform's own rules merge.",
			Bad:  "name: x\non: pull_request_target\njobs:\n  a:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr merge --auto \"$PR\"\n",
			Good: "name: x\non: pull_request_target\njobs:\n  a:\n    if: github.event.pull_request.user.login == 'dependabot[bot]'\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr merge --auto \"$PR\"\n",
		},
		Check: func(c *Check) {
			if c.event("pull_request_target") == nil && c.event("workflow_run") == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				for _, s := range j.Steps {
					gate := strings.ToLower(j.If.String() + " " + s.If.String())
					if !strings.Contains(gate, "github.actor") && !strings.Contains(gate, "triggering_actor") || !merges(s) {
						continue
					}
					c.Report(Report{At: s.Here, Also: []pipeline.Loc{j.Key}, Message: "This merges or approves whatever the bot touched last."})
				}
			}
		},
	})
}

// merges reports whether a step merges or approves a pull request.
func merges(s *pipeline.Step) bool {
	switch s.Uses.Slug() {
	case "ahmadnassri/action-dependabot-auto-merge", "pascalgn/automerge-action", "hmarr/auto-approve-action", "fastify/github-action-merge-dependabot", "peter-evans/enable-pull-request-automerge", "ridedott/merge-me-action", "reitermarkus/automerge":
		return true
	case "actions/github-script":
		text := s.With.Get("script").String()
		return strings.Contains(text, "pulls.merge") || strings.Contains(text, "createReview")
	}
	sc := s.Script()
	if sc == nil {
		return false
	}
	for i := range sc.Commands {
		w := texts(&sc.Commands[i])
		if starts(w, "gh", "pr", "merge") || starts(w, "gh", "pr", "review") && has(w, "--approve", "-a") {
			return true
		}
	}
	return false
}

func debugEnabled() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "debug-enabled", Title: "debug output left on", Severity: severity.Low, Platforms: workflows(),
			Why:  "It prints variables and inputs into logs that everybody may read.",
			Mend: "Remove the variable; switch debug output on for one run when it is needed.",
			Bad:  "- run: make\n  env:\n    ACTIONS_STEP_DEBUG: true", Good: "- run: make\n  env:\n    ACTIONS_STEP_DEBUG: false",
		},
		Fix: true,
		Check: func(c *Check) {
			check := func(m *pipeline.Map) {
				for _, name := range []string{"ACTIONS_RUNNER_DEBUG", "ACTIONS_STEP_DEBUG"} {
					if v := m.Get(name); v.Is("true") || v.Is("1") {
						c.Report(Report{At: v.Whole(), Also: []pipeline.Loc{m.Value.Whole()}, Message: name + " is on.", Fix: safe("switch it off", c.Doc.Source.Replace(v.At, "false"))})
					}
				}
			}
			check(c.Doc.Env)
			for _, j := range c.Doc.Jobs {
				check(j.Env)
				for _, s := range j.Steps {
					check(s.Env)
				}
			}
		},
	})
}

func hardcodedCredentials() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "hardcoded-credentials", Title: "token or password in a pipeline file", Severity: severity.High, Platforms: both(),
			Why:  "Whoever reads the repository has it.",
			Mend: "Store it as a secret and change it.",
			Bad:  "- run: pip install --index-url https://me:hunter2hunter2@registry.invalid/simple x", Good: "- run: pip install --index-url https://me:$PASSWORD@registry.invalid/simple x",
		},
		Check: func(c *Check) {
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				for _, w := range cmd.Args {
					if len(sc.Exprs(w.Off, w.End)) == 0 && credential(w.Text) {
						c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: "A credential stands in this command."})
					}
				}
			})
			check := func(m *pipeline.Map) {
				if m == nil {
					return
				}
				for _, e := range m.Entries {
					if e.Value.Set() && !e.Value.Dynamic() && credential(e.Value.Text) {
						c.Report(Report{At: e.Value.Whole(), Message: e.Name + " holds a credential."})
					}
				}
			}
			check(c.Doc.Env)
			for _, j := range c.Doc.Jobs {
				check(j.Env)
				for _, s := range j.Steps {
					check(s.Env)
					check(s.With)
				}
			}
		},
	})
}

// credential reports whether a text is a token by its form, or an address with
// a password in it.
func credential(text string) bool {
	for _, prefix := range []string{"ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "npm_", "pypi-AgEI", "xoxb-", "AKIA", "sk_live_"} {
		if i := strings.Index(text, prefix); i >= 0 && alnum(text[i+len(prefix):]) >= 16 {
			return true
		}
	}
	_, rest, ok := strings.Cut(text, "://")
	if !ok {
		return false
	}
	authority, _, _ := strings.Cut(rest, "/")
	login, _, ok := strings.Cut(authority, "@")
	_, password, ok2 := strings.Cut(login, ":")
	return ok && ok2 && len(password) >= 8 && !strings.ContainsAny(password, "$*<>{}(%") && !strings.EqualFold(password, "password")
}

func alnum(s string) int {
	n := 0
	for n < len(s) && (s[n] >= '0' && s[n] <= '9' || s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z' || s[n] == '_' || s[n] == '-') {
		n++
	}
	return n
}
