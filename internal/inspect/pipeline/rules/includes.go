package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
)

// unpinnedIncludes reports what a pipeline takes from elsewhere by a name that
// can move: included files, templates, components, tasks, pipes.
func unpinnedIncludes(c *Check) {
	one := func(u *pipeline.Use, within pipeline.Loc) {
		if u == nil || u.Value.Dynamic() {
			return
		}
		r, ok := moves(c.Doc.Platform, u)
		if !ok {
			return
		}
		r.At = u.Value.Inner()
		r.Also = []pipeline.Loc{u.Value.Key}
		r.Within = []pipeline.Loc{u.Value.Whole(), within}
		r.Fix = pinApart(c, u)
		c.Report(r)
	}
	for _, u := range c.Doc.Includes {
		one(u, pipeline.Loc{})
	}
	if c.Doc.Platform == pipeline.GitHubWorkflow || c.Doc.Platform == pipeline.GitHubAction {
		return
	}
	c.uses(func(u *pipeline.Use, j *pipeline.Job, s *pipeline.Step) {
		if u.Kind != pipeline.RefRepository || u.RefAt != nil { // the rule itself looks at the others
			one(u, whole(j, s))
		}
	})
}

// pinApart is the fix that names the commit of a reference that is written by
// itself, where a mirror knows it.
func pinApart(c *Check, u *pipeline.Use) *finding.Fix {
	v := u.RefAt
	if u.Kind != pipeline.RefRepository || !v.Set() || v.Here != v.At || strings.ContainsAny(v.Text, "\n$") {
		return nil
	}
	commit, ok := c.Options.commit(u.Slug(), u.Ref)
	if !ok || !pipeline.IsCommit(commit) {
		return nil
	}
	src := c.Doc.Source
	edits := []finding.Edit{src.Replace(v.At, commit)}
	line := src.LineLoc(src.Line(v.At.Off))
	if v.At.End <= line.End && strings.TrimSpace(src.Text[v.At.End:line.End]) == "" {
		edits[0].New += " # " + u.Ref
	}
	return safe("name the commit of "+u.Ref, edits...)
}

// moves judges a reference of a platform other than GitHub.
func moves(platform string, u *pipeline.Use) (Report, bool) {
	switch u.Kind {
	case pipeline.RefRepository:
		slug := strings.Trim(u.Owner+"/"+u.Repo, "/")
		r := Report{Message: slug + " is named by " + quoted(u.Ref) + ", which can move."}
		switch {
		case pipeline.IsCommit(u.Ref):
			return r, false
		case u.Ref == "":
			r.Message = slug + " is named without a reference: it is whatever the default branch holds."
		case strings.Contains(u.Ref, "$"):
			r.Confidence, r.Persona = finding.ConfidenceLow, Pedantic
		}
		if platform == pipeline.Azure && (u.Path == "" || u.Path == "git" || strings.HasPrefix(u.Ref, "refs/tags/")) {
			// Of the same organisation; or a tag, the most exact that the platform takes.
			r.Persona, r.Severity = Pedantic, severity.Low
		}
		return r, true
	case pipeline.RefRemote:
		if u.Ref != "" {
			return Report{}, false // its checksum stands beside it
		}
		address := u.Path
		if address == "" {
			address = u.Value.Text
		}
		return Report{Message: address + " is fetched as it is then, without a checksum."}, !fixedAddress(address)
	case pipeline.RefPackage:
		return packaged(platform, u)
	}
	return Report{}, false
}

// packaged judges an entry of a platform's catalogue by its version.
func packaged(platform string, u *pipeline.Use) (Report, bool) {
	name := strings.Trim(u.Owner+"/"+u.Repo, "/")
	r := Report{Severity: severity.Medium, Message: name + " is named by " + quoted(u.Ref) + ", which can move."}
	switch {
	case pipeline.IsCommit(u.Ref):
		return r, false
	case platform == pipeline.Azure && u.Path != "":
		return r, false // a template; the declaration of its repository is the reference that counts
	case platform == pipeline.Azure:
		// Built-in tasks come with the server; the others from a market place, where
		// a major version is all that most say.
		r.Severity, r.Persona = severity.Low, Pedantic
		return r, u.Owner != "" && strings.Count(u.Ref, ".") < 2
	case platform == pipeline.CircleCI && exactVersion(u.Ref):
		return r, false // a version of an orb is published once
	case platform == pipeline.CircleCI && strings.HasPrefix(u.Ref, "dev:"):
		r.Severity = severity.High
		r.Message = name + " is named by " + quoted(u.Ref) + ", a development version that anybody of its organisation can replace."
	case platform == pipeline.Jenkins && u.Ref == "":
		r.Severity, r.Persona, r.Confidence = severity.Low, Pedantic, finding.ConfidenceMedium
		r.Message = name + " is named without a version: the server's settings choose one."
	case platform == pipeline.Jenkins && strings.Trim(strings.TrimPrefix(u.Ref, "v"), "0123456789.") == "":
		r.Severity, r.Persona = severity.Low, Pedantic // a tag, most likely
	case u.Ref == "":
		r.Severity = severity.High
		r.Message = name + " is named without a version: it is whatever is newest."
	case exactVersion(u.Ref):
		r.Severity, r.Persona = severity.Low, Pedantic // a version stays what it is if its owner leaves it
	}
	return r, true
}

// exactVersion reports whether a text is a version of three numbers.
func exactVersion(s string) bool {
	s, _, _ = strings.Cut(strings.TrimPrefix(s, "v"), "-")
	return strings.Count(s, ".") == 2 && strings.Trim(s, "0123456789.") == "" && !strings.Contains(s, "..")
}
