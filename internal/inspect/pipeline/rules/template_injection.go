package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

func templateInjection() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "template-injection", Title: "text pasted into a script by template expansion", Severity: severity.High, Platforms: append(systems(), pipeline.GitHubAction),
			Why:        "Expressions are replaced before the script is read, so their text becomes part of the program, quotes or not.",
			Mend:       "Put the value into an environment variable of the step and use that, quoted.",
			References: []string{"https://securitylab.github.com/resources/github-actions-untrusted-input/"},
			Bad:        "- run: echo \"${{ github.event.issue.title }}\"", Good: "- run: echo \"${TITLE}\"\n  env:\n    TITLE: ${{ github.event.issue.title }}",
		},
		Fix: true,
		Check: func(c *Check) {
			c.steps(func(s *pipeline.Step) {
				if s.Run != nil {
					injected(c, s, s.Run)
				}
				if s.Uses == nil || s.With == nil {
					return
				}
				for _, e := range s.With.Entries {
					if pastedInput(s.Uses, strings.ToLower(e.Name)) && e.Value != s.Run {
						injected(c, s, e.Value)
					}
					if scriptInput(s.Uses.Full(), strings.ToLower(e.Name)) {
						injected(c, s, e.Value)
					}
				}
			})
		},
	})
}

// injected reports the expressions of one text that is run.
func injected(c *Check, s *pipeline.Step, v *pipeline.Value) {
	for _, e := range v.Exprs {
		if e.Root == nil && len(e.Reads) == 0 || e.Root != nil && e.Root.Literal() {
			continue
		}
		found := false
		for _, r := range e.Reads {
			rep, ok := judge(c, e, r)
			if !ok {
				continue
			}
			found = true
			rep.At = e.At(r.Node)
			rep.Also = []pipeline.Loc{{Off: v.Key.Off, End: v.Key.End}, e.Loc()}
			if v.Here != v.At {
				rep.Also = append(rep.Also, v.Here)
			}
			rep.Within = []pipeline.Loc{s.Here, v.Whole()}
			rep.Fix = indirect(c, s, v, e)
			c.Report(rep)
		}
		if !found && e.Root != nil {
			c.Report(Report{At: e.Loc(), Also: []pipeline.Loc{v.Key}, Within: []pipeline.Loc{s.Here}, Persona: Pedantic, Severity: severity.Info, Confidence: finding.ConfidenceHigh,
				Message: "An expression in a script; an environment variable would be clearer.", Fix: indirect(c, s, v, e)})
		}
	}
}

// judge decides how bad a read is by what is known of its text and by who can
// start the run.
func judge(c *Check, e *pipeline.Expr, r pipeline.Read) (Report, bool) {
	rep := Report{}
	name := e.Said(r)
	if r.Source != "" {
		name += ", which carries " + r.Source + ","
	}
	switch {
	case r.Level == pipeline.Arbitrary:
		rep.Severity = severity.High
		rep.Message = name + " may hold code of whoever shapes it, and becomes part of the script."
		if (r.Source == "" && strings.HasPrefix(r.Name(), "github.") || c.Doc.Platform != pipeline.GitHubWorkflow && c.Doc.Platform != pipeline.GitHubAction && c.Doc.Platform != pipeline.GitLab) && !c.provided() && !c.onlyCalled() && len(c.Doc.Triggers) > 0 {
			rep.Severity, rep.Confidence = severity.Medium, finding.ConfidenceMedium
		}
	case r.Level == pipeline.Structured:
		rep.Severity = severity.Medium
		rep.Message = name + " becomes part of the script; its form is narrow, but it is another's text."
	case r.Level != pipeline.Unknown:
		return rep, false
	default:
		rep.Message = name + " becomes part of the script; nobody can say here what it holds."
		switch r.Origin {
		case pipeline.FromInput:
			rep.Severity, rep.Confidence = severity.Medium, finding.ConfidenceLow
			if c.Doc.Platform == pipeline.Azure || c.Doc.Platform == pipeline.Tekton {
				rep.Persona = Pedantic // who starts the run gives it
			}
		case pipeline.FromEnv:
			rep.Severity = severity.Low
		case pipeline.FromMatrix:
			rep.Severity, rep.Confidence = severity.Medium, finding.ConfidenceMedium
		default:
			rep.Severity, rep.Confidence = severity.Info, finding.ConfidenceLow
		}
	}
	return rep, true
}

// pastedInput reports whether an input of an Azure Pipelines task becomes part of
// the command line that runs its script.
func pastedInput(u *pipeline.Use, input string) bool {
	if u.Kind != pipeline.RefPackage {
		return false
	}
	switch strings.ToLower(u.Repo) {
	case "bash", "powershell", "azurecli", "azurepowershell", "shellscript", "batchscript", "pythonscript":
		return input == "arguments" || input == "scriptarguments" || input == "args"
	}
	return false
}

// scriptInput lists inputs of actions that are run as code, or expanded inside
// code (the actions' own metadata and documentation).
func scriptInput(action, input string) bool {
	switch action {
	case "actions/github-script", "appleboy/ssh-action", "reactivecircus/android-emulator-runner", "jannekem/run-python-script-action", "amadevus/pwsh-script",
		"cross-the-world/ssh-pipeline", "garygrossgarten/github-action-ssh", "satackey/action-js-inline":
		return input == "script" || input == "command" || input == "required-packages"
	case "azure/cli", "azure/powershell":
		return input == "inlinescript"
	case "cypress-io/github-action":
		return input == "command" || input == "build" || input == "start" || input == "install-command"
	case "tibdex/backport":
		return input == "body_template" || input == "head_template" || input == "labels_template" || input == "title_template"
	case "addnab/docker-run-action", "cross-platform-actions/action", "uraimo/run-on-arch-action":
		return input == "run" || input == "options" || input == "setup" || input == "install"
	case "vmactions/freebsd-vm", "vmactions/openbsd-vm", "vmactions/netbsd-vm", "vmactions/solaris-vm", "vmactions/dragonflybsd-vm", "vmactions/omnios-vm":
		return input == "run" || input == "prepare"
	case "mikefarah/yq", "devorbitus/yq-action-output", "sergeysova/jq-action":
		return input == "cmd"
	case "nick-fields/retry", "nick-invision/retry":
		return input == "command" || input == "on_retry_command" || input == "new_command_on_retry"
	case "roots/issue-closer", "roots/issue-closer-action":
		return input == "issue-close-message" || input == "pr-close-message"
	case "gautamkrishnar/blog-post-workflow":
		return input == "item_exec"
	case "cardinalby/js-eval-action":
		return input == "expression"
	case "paambaati/codeclimate-action":
		return input == "coveragecommand"
	case "skitionek/notify-microsoft-teams":
		return input == "overwrite" || input == "raw"
	}
	return false
}
