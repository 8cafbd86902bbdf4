package azure

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/format/tree"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/yamlfile"
)

// shell is the setting of a step's shell, which is not written in the file.
func (r *reader) shell(name string) *pipeline.Value {
	return &pipeline.Value{Text: name, Scalar: true, Source: r.Doc.Source}
}

func (r *reader) step(j *pipeline.Job, n tree.Node, windows bool) {
	t := yamlfile.Target(n)
	if t.Kind() != tree.Map {
		if t.Kind() != tree.Null && !strings.HasPrefix(t.Text(), "${{") {
			r.Problem(r.Loc(n), "a step is not a mapping")
		}
		return
	}
	s := &pipeline.Step{Job: j, Index: len(j.Steps), At: r.Loc(t), Here: r.Loc(n), Block: r.Block(n, false)}
	s.Name = r.Value(r.Get(n, "displayName"))
	s.Env = r.Scalars(r.Get(n, "env"))
	if c := r.Value(r.Get(n, "condition")); c.Set() {
		s.If, s.Cond = c, condition(c)
	}
	j.Steps = append(j.Steps, s)
	for _, kind := range []string{"script", "bash", "pwsh", "powershell"} {
		v := r.Value(r.Get(n, kind))
		if v == nil || !v.Scalar {
			continue
		}
		s.Run = v
		if kind == "script" {
			if kind = "bash"; windows {
				kind = "cmd"
			}
		}
		s.Shell = r.shell(kind)
		r.mend(s)
		r.sets(s)
		return
	}
	switch {
	case r.Get(n, "checkout").Exists():
		s.Brings = strings.EqualFold(yamlfile.Target(r.Get(n, "checkout")).Text(), "self")
		s.With = &pipeline.Map{Value: r.Value(n), Block: s.Block}
		if v := r.Value(r.Get(n, "persistCredentials")); v != nil {
			s.With.Entries = []pipeline.Entry{{Name: "persistCredentials", Value: v}}
		}
	case r.Get(n, "template").Exists():
		r.use(j, s, r.Get(n, "template"), r.Get(n, "parameters"))
	case r.Get(n, "task").Exists():
		r.task(s, n, windows)
	}
}

// task reads a task; those that hold a script are steps with one ("Azure
// Pipelines task reference").
func (r *reader) task(s *pipeline.Step, n tree.Node, windows bool) {
	v := r.Value(r.Get(n, "task"))
	name, version, _ := strings.Cut(v.Text, "@")
	s.Uses = &pipeline.Use{Value: v, Kind: pipeline.RefPackage, Repo: name, Ref: version}
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		s.Uses.Owner, s.Uses.Repo = name[:i], name[i+1:]
	}
	inputs := r.Get(n, "inputs")
	if !inputs.Exists() {
		inputs = r.Get(n, "parameters")
	}
	s.With = r.Scalars(inputs)
	script, shell := "", ""
	switch strings.ToLower(s.Uses.Repo) {
	case "bash":
		script, shell = "script", "bash"
	case "cmdline":
		if script, shell = "script", "bash"; windows {
			shell = "cmd"
		}
	case "powershell":
		script, shell = "script", "pwsh"
	case "azurepowershell", "sqlazuredacpacdeployment":
		script, shell = "inline", "pwsh"
	case "azurecli":
		script, shell = "inlineScript", "bash"
		if kind := strings.ToLower(s.With.Get("scriptType").String()); strings.HasPrefix(kind, "ps") {
			shell = "pwsh"
		} else if kind == "batch" {
			shell = "cmd"
		}
	case "ssh":
		if script, shell = "inline", "bash"; s.With.Get("inline") == nil {
			script = "commands"
		}
	case "pythonscript":
		script, shell = "script", "python"
	case "shellscript", "batchscript":
		return
	}
	if v := s.With.Get(script); script != "" && v.Set() {
		s.Run, s.Shell = v, r.shell(shell)
		r.mend(s)
		r.sets(s)
	}
}

// powers notes the connections that a job's tasks hold, and the token where it
// is handed to a script.
func (r *reader) powers(j *pipeline.Job) {
	seen := map[string]bool{}
	add := func(kind pipeline.PowerKind, what string, at pipeline.Loc) {
		if !seen[what] && len(j.Powers) < 50 {
			seen[what] = true
			j.Powers = append(j.Powers, pipeline.Power{Kind: kind, What: what, At: at})
		}
	}
	for _, s := range j.Steps {
		if s.Uses != nil && s.Uses.Kind == pipeline.RefPackage && s.With != nil {
			for _, e := range s.With.Entries {
				if connection(e.Name) && e.Value.Set() {
					kind := pipeline.Writes
					if publishes(s.Uses.Repo, s.With) {
						kind = pipeline.Publishes
					}
					add(kind, "the service connection "+e.Value.Text, e.Value.Whole())
				}
			}
		}
		if s.Env == nil {
			continue
		}
		for _, e := range s.Env.Entries {
			for _, x := range e.Value.Exprs {
				for _, read := range x.Reads {
					if read.Origin == pipeline.FromSecret {
						add(pipeline.Secrets, "the secret "+strings.Join(read.Path[1:], "."), e.Value.Whole())
					}
				}
			}
		}
	}
}

// connection reports whether an input names a service connection.
func connection(input string) bool {
	switch strings.ToLower(input) {
	case "azuresubscription", "connectedservicename", "connectedservicenamearm", "azureresourcemanagerconnection", "serviceconnection", "containerregistry", "dockerregistryserviceconnection", "dockerregistryendpoint",
		"kubernetesserviceconnection", "kubernetesserviceendpoint", "githubconnection", "githubconnectionname", "publishendpoint", "publishfeedcredentials", "externalendpoint", "nugetfeedtype", "customendpoint",
		"awscredentials", "sonarqube", "sshendpoint", "serviceendpoint", "backendservicearm", "gitserviceconnection", "pythonuploadserviceconnection", "mavenserviceconnections":
		return true
	}
	return false
}

// publishes reports whether a task releases or signs with its connection.
func publishes(task string, with *pipeline.Map) bool {
	switch strings.ToLower(task) {
	case "docker":
		command := strings.ToLower(with.Get("command").String())
		return command == "" || strings.Contains(command, "push")
	case "npm", "nugetcommand", "dotnetcorecli":
		command := strings.ToLower(with.Get("command").String())
		return command == "publish" || command == "push"
	case "githubrelease", "twineauthenticate", "nugetpublisher", "esrpcodesigning", "esrprelease", "publishtoazureservicebus", "vsixsigning", "mavenauthenticate", "npmauthenticate":
		return true
	}
	return false
}
