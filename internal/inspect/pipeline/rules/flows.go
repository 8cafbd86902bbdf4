package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

func artifactPoisoning() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "artifact-poisoning", Title: "artefact of a less trusted run unpacked and used", Severity: severity.High, Platforms: workflows(),
			Why:  "An outsider's run made the artefact; unpacked over the work tree it replaces scripts that run next.",
			Mend: "Unpack into a folder of its own and treat what is in it as text to be checked.",
			Bad:  "name: x\non: workflow_run\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v4\n        with:\n          run-id: ${{ github.event.workflow_run.id }}\n      - run: make\n",
			Good: "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@v4\n      - run: make\n",
		},
		Check: func(c *Check) {
			t := c.event("workflow_run")
			if t == nil {
				return
			}
			for _, j := range c.Doc.Jobs {
				var from *pipeline.Step
				for _, s := range j.Steps {
					if from == nil {
						if bringsArtifact(s) {
							from = s
						}
						continue
					}
					if tool := executes(s); tool != "" {
						c.Report(Report{At: s.Here, Also: []pipeline.Loc{from.Here, t.Key}, Confidence: finding.ConfidenceMedium, Message: tool + " runs after an artefact of another run was unpacked into the work tree."})
					}
				}
			}
		},
	})
}

// bringsArtifact reports whether a step unpacks an artefact of another run into
// the work tree.
func bringsArtifact(s *pipeline.Step) bool {
	switch s.Uses.Full() {
	case "dawidd6/action-download-artifact", "legit-labs/action-download-artifact", "bettermarks/action-artifact-download":
		return inTree(s.With.Get("path"))
	case "actions/download-artifact":
		return s.With.Get("run-id").Set() && inTree(s.With.Get("path"))
	}
	sc := s.Script()
	if sc == nil {
		return false
	}
	for i := range sc.Commands {
		if w := texts(&sc.Commands[i]); starts(w, "gh", "run", "download") && !has(w, "--dir", "-D") {
			return true
		}
	}
	return strings.Contains(s.Run.Text, "listWorkflowRunArtifacts") && strings.Contains(s.Run.Text, "unzip")
}

func inTree(path *pipeline.Value) bool {
	text := path.String()
	return !strings.Contains(text, "runner.temp") && !strings.Contains(text, "RUNNER_TEMP") && !strings.HasPrefix(text, "/tmp")
}

// executes names what a step runs of the work tree, or "".
func executes(s *pipeline.Step) string {
	if s.Uses != nil {
		return runsProject(s.Uses)
	}
	sc := s.Script()
	if sc == nil {
		return ""
	}
	for i := range sc.Commands {
		if tool := projectTool(texts(&sc.Commands[i])); tool != "" {
			return tool
		}
	}
	return ""
}

func commandInjection() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "command-injection", Title: "outsider's text executed as a command", Severity: severity.High, Platforms: workflows(),
			Why:  "eval and shells with -c read the text as a program, wherever it came from.",
			Mend: "Do not build commands from text; compare it with fixed words.",
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: eval \"$TITLE\"\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: test \"$TITLE\" = ok\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
		},
		Check: func(c *Check) {
			c.taintedWords(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read) {
				words := texts(cmd)
				program := i == 0 || words[0] == "eval" || interprets(words[0]) && i > 1 && words[i-1] == "-c"
				if program && len(sc.Exprs(w.Off, w.End)) == 0 {
					c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " is executed here as a command."})
				}
			})
		},
	})
}

// taintedWords calls f for the words of commands that carry an outsider's free
// text, in runs that an outsider can start with the repository's rights.
func (c *Check) taintedWords(f func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read)) {
	if c.privileged() == nil {
		return
	}
	c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
		for i, w := range cmd.Plain() {
			if level, r := sc.Level(w); level == pipeline.Arbitrary {
				f(s, sc, cmd, i, w, r)
			}
		}
	})
}

func argumentInjection() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "argument-injection", Title: "outsider's text becomes options of a tool", Severity: severity.Medium, Platforms: workflows(),
			Why:  "Unquoted text splits into words; tools such as sed, awk, find, tar and git have options that run programs.",
			Mend: `Quote the variable and put -- in front of it.`,
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: git log $TITLE\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: git log -- \"$TITLE\"\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			c.taintedWords(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read) {
				if i > 0 && len(w.Bare) > 0 && executesOptions(cmd.Plain()[0].Text) {
					c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " can become options of " + cmd.Plain()[0].Text + "."})
				}
			})
		},
	})
}

// executesOptions lists tools with options that run programs or write files.
func executesOptions(name string) bool {
	switch name {
	case "sed", "awk", "gawk", "find", "tar", "git", "xargs", "curl", "wget", "ssh", "scp", "rsync", "zip", "unzip", "grep", "sort", "docker", "npm", "gh", "make", "perl", "python", "python3", "node":
		return true
	}
	return false
}

func outputClobbering() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "output-clobbering", Title: "outsider's text with line ends written to outputs", Severity: severity.Medium, Platforms: workflows(),
			Why:  "A line end in the text sets further outputs, which later steps believe.",
			Mend: "Write it with a delimiter that nobody can guess.",
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \"body=$BODY\" >> \"$GITHUB_OUTPUT\"\n        env:\n          BODY: ${{ github.event.issue.body }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \"title=$TITLE\" >> \"$GITHUB_OUTPUT\"\n        env:\n          TITLE: ${{ github.event.issue.title }}\n",
		},
		Check: func(c *Check) {
			if c.privileged() == nil {
				return
			}
			c.commands(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command) {
				for _, w := range sc.Written(cmd) {
					if w.File == "GITHUB_OUTPUT" && w.Read.Level == pipeline.Arbitrary && multiline(w.Read) && !strings.Contains(w.Word.Text, "<<") {
						c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Confidence: finding.ConfidenceMedium, Message: w.Read.Name() + " can set further outputs of this step."})
					}
				}
			})
		},
	})
}

// multiline reports whether a context can hold line ends: titles and names of
// branches cannot.
func multiline(r pipeline.Read) bool {
	name := r.Name() + r.Source
	return strings.HasSuffix(name, ".body") || strings.HasSuffix(name, ".message") || strings.Contains(name, "client_payload")
}

func requestForgery() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "request-forgery", Title: "outsider's text chooses the address", Severity: severity.Medium, Platforms: workflows(),
			Why:  "The job then talks to hosts that only it can reach, or hands its credentials to a host of the outsider's.",
			Mend: "Compare the host with a fixed list first.",
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl \"$URL\"\n        env:\n          URL: ${{ github.event.issue.body }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl -d \"$URL\" https://example.com\n        env:\n          URL: ${{ github.event.issue.body }}\n",
		},
		Persona: Pedantic,
		Check: func(c *Check) {
			c.taintedWords(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read) {
				words := texts(cmd)
				if i == 0 || !downloads(words[0]) || strings.HasPrefix(words[i-1], "-") || strings.HasPrefix(w.Text, "-") {
					return
				}
				if host, _, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(w.Text, "https://"), "http://"), "/"); strings.Contains(host, "$") || len(sc.Exprs(w.Off, w.Off+len(host))) > 0 {
					c.Report(Report{At: sc.Loc(w.Off, w.End), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " chooses whom this step talks to."})
				}
			})
		},
	})
}

func secretExfiltration() *Rule {
	return define(Rule{
		Rule: finding.Rule{
			ID: "secret-exfiltration", Title: "outsider's text beside secrets that are sent out", Severity: severity.High, Platforms: workflows(),
			Why:  "The outsider's text decides where a request with a secret goes.",
			Mend: "Send secrets to fixed addresses only.",
			Bad:  "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl -u \"x:$KEY\" \"https://$HOST/x\"\n        env:\n          KEY: ${{ secrets.KEY }}\n          HOST: ${{ github.event.issue.title }}\n",
			Good: "name: x\non: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: curl -u \"x:$KEY\" \"https://example.com/x\"\n        env:\n          KEY: ${{ secrets.KEY }}\n",
		},
		Check: func(c *Check) {
			c.taintedWords(func(s *pipeline.Step, sc *pipeline.Script, cmd *script.Command, i int, w script.Word, r pipeline.Read) {
				if i == 0 || !downloads(texts(cmd)[0]) || !strings.Contains(w.Text, "://$") {
					return
				}
				for _, other := range cmd.Plain()[1:] {
					for _, name := range other.Vars {
						if secret(s.Variable(name)) {
							c.Report(Report{At: sc.Loc(cmd.Off, cmd.End), Also: []pipeline.Loc{s.Here}, Message: r.Name() + " decides where $" + name + ", a secret, is sent."})
							return
						}
					}
				}
			})
		},
	})
}

// secret reports whether a value comes from the secrets.
func secret(v *pipeline.Value) bool {
	if v == nil {
		return false
	}
	for _, e := range v.Exprs {
		for _, r := range e.Reads {
			if r.Origin == pipeline.FromSecret {
				return true
			}
		}
	}
	return false
}
