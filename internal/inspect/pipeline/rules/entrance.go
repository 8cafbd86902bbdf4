package rules

import (
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/script"
)

// Entrances lists the entrances of a document in the order of its jobs and
// steps. Fixes that need the commit of a reference are there where o knows it.
func Entrances(d *pipeline.Document, o *Options) []pipeline.Entrance {
	c := &Check{Doc: d, Options: o, rule: &Rule{}}
	var out []pipeline.Entrance
	for _, j := range d.Jobs {
		out = append(out, jobEntrances(c, j)...)
	}
	return out
}

// maxEntrances bounds those of one job.
const maxEntrances = 500

func jobEntrances(c *Check, j *pipeline.Job) []pipeline.Entrance {
	var out []pipeline.Entrance
	add := func(e pipeline.Entrance) {
		if e.Job = j; len(out) < maxEntrances {
			if e.Rule != "" {
				e.Rule = "pipeline/" + e.Rule
			}
			out = append(out, e)
		}
	}
	tag(c, j.Uses, nil, add)
	checkoutEntrance(c, j, add)
	for _, s := range j.Steps {
		if s.Off() {
			continue
		}
		tag(c, s.Uses, s, add)
		pasted(c, s, add)
		commandEntrances(s, add)
		promptEntrance(s, add)
		artifactEntrance(s, add)
		cacheEntrance(s, add)
		mergeEntrance(c, s, add)
	}
	return out
}

// tag finds a reference to another repository that can move.
func tag(c *Check, u *pipeline.Use, s *pipeline.Step, add func(pipeline.Entrance)) {
	if u == nil || u.Kind != pipeline.RefRepository || u.Pinned() {
		return
	}
	at := u.Value.Inner()
	add(pipeline.Entrance{Way: pipeline.ByTag, Step: s, At: at, Rule: "unpinned-uses", Use: u, What: "uses " + u.Full() + "@" + u.Ref, Fix: pin(c, u, at)})
}

// pasted finds expressions whose text becomes part of a script.
func pasted(c *Check, s *pipeline.Step, add func(pipeline.Entrance)) {
	one := func(v *pipeline.Value) {
		for _, e := range v.Exprs {
			var texts []string
			job := ""
			for _, r := range e.Reads {
				switch {
				case r.Level == pipeline.Arbitrary:
					texts = append(texts, origin(r))
				case r.Level == pipeline.Unknown && len(r.Path) == 4 && r.Path[0] == "needs":
					job = r.Path[1]
				}
			}
			if len(texts) > 0 {
				add(pipeline.Entrance{Way: pipeline.ByText, Step: s, At: e.Loc(), Rule: "template-injection", What: texts[0] + " in a script", Texts: texts, Fix: indirect(c, s, v, e)})
			}
			if job != "" {
				add(pipeline.Entrance{Way: pipeline.ByOutput, Step: s, At: e.Loc(), Rule: "template-injection", What: "an output of job " + job + " in a script", Name: job, Fix: indirect(c, s, v, e)})
			}
		}
	}
	if s.Run != nil {
		one(s.Run)
	}
	if s.Uses == nil || s.With == nil {
		return
	}
	for _, e := range s.With.Entries {
		if scriptInput(s.Uses.Full(), strings.ToLower(e.Name)) {
			one(e.Value)
		}
	}
}

func origin(r pipeline.Read) string {
	if r.Source != "" {
		return r.Source
	}
	return r.Name()
}

// commandEntrances finds text that a command runs, text that is written to the
// runner's environment, and packages that are installed by name.
func commandEntrances(s *pipeline.Step, add func(pipeline.Entrance)) {
	sc := s.Script()
	if sc == nil {
		return
	}
	for i := range sc.Commands {
		cmd := &sc.Commands[i]
		for _, w := range sc.Written(cmd) {
			if (w.File == "GITHUB_ENV" || w.File == "GITHUB_PATH") && w.Read.Level == pipeline.Arbitrary {
				add(pipeline.Entrance{Way: pipeline.ByText, Step: s, At: sc.Loc(cmd.Off, cmd.End), Rule: "github-env", What: origin(w.Read) + " in " + w.File, Texts: []string{origin(w.Read)}})
			}
		}
		words := texts(cmd)
		if _, ok := adhoc(words); ok {
			add(pipeline.Entrance{Way: pipeline.ByPackage, Step: s, At: sc.Loc(cmd.Off, cmd.End), Rule: "adhoc-packages", What: words[0] + " installs packages by name"})
		}
		for n, w := range cmd.Plain() {
			program := n == 0 || words[0] == "eval" || interprets(words[0]) && n > 1 && words[n-1] == "-c"
			if level, r := sc.Level(w); program && level == pipeline.Arbitrary && len(sc.Exprs(w.Off, w.End)) == 0 {
				add(pipeline.Entrance{Way: pipeline.ByText, Step: s, At: sc.Loc(w.Off, w.End), Rule: "command-injection", What: origin(r) + " executed as a command", Texts: []string{origin(r)}})
			}
		}
	}
}

// promptEntrance finds an outsider's text in the instructions of a model.
func promptEntrance(s *pipeline.Step, add func(pipeline.Entrance)) {
	if s.With == nil || !callsModel(s) {
		return
	}
	for _, e := range s.With.Entries {
		if level, r := e.Value.Level(); level == pipeline.Arbitrary {
			add(pipeline.Entrance{Way: pipeline.ByText, Step: s, At: e.Value.Whole(), Rule: "prompt-injection", What: origin(r) + " in a model's instructions", Texts: []string{origin(r)}})
		}
	}
}

// checkoutEntrance finds the first step that brings an outsider's change and is
// followed by one that runs what is in the work tree.
func checkoutEntrance(c *Check, j *pipeline.Job, add func(pipeline.Entrance)) {
	from := foreign(j)
	if from == nil || gated(j, from) {
		return
	}
	for _, s := range j.Steps[from.Index:] {
		at, tool := runsTree(s, from)
		if tool == "" || s.Off() {
			continue
		}
		e := pipeline.Entrance{Way: pipeline.ByCheckout, Step: from, At: from.Here, Rule: "untrusted-checkout-exec", What: "checkout of the outsider's change", Then: at, ThenFor: tool + " runs what is checked out"}
		e.ThenFor += behind(s, at)
		if from.With != nil {
			for _, name := range []string{"ref", "repository"} {
				e.Texts = append(e.Texts, contexts(from.With.Get(name))...)
			}
		}
		e.Fix = baseCheckout(c, from)
		if e.Fix == nil && len(j.Shut) > 0 {
			e.Fix = unsafe("keep the changes of outsiders out of job "+j.ID, j.Shut...)
		}
		add(e)
		return
	}
}

// contexts are the texts of the expressions of a value.
func contexts(v *pipeline.Value) []string {
	var out []string
	if v == nil {
		return nil
	}
	for _, e := range v.Exprs {
		out = append(out, strings.ToLower(e.Text))
	}
	return out
}

// runsTree returns the place at which a step runs what is in the work tree.
func runsTree(s, from *pipeline.Step) (pipeline.Loc, string) {
	if s.Uses != nil && s != from {
		if tool := runsProject(s.Uses); tool != "" {
			return s.Here, tool
		}
	}
	sc := s.Script()
	if sc == nil {
		return pipeline.Loc{}, ""
	}
	for i := range sc.Commands {
		if tool := projectTool(texts(&sc.Commands[i])); tool != "" {
			return sc.Loc(sc.Commands[i].Off, sc.Commands[i].End), tool
		}
	}
	return pipeline.Loc{}, ""
}

// maxFollowing bounds the steps behind an artefact that are looked at.
const maxFollowing = 100

// artifactEntrance finds a step that unpacks an artefact when a later step runs
// or publishes it.
func artifactEntrance(s *pipeline.Step, add func(pipeline.Entrance)) {
	foreign := bringsArtifact(s)
	if !foreign && (s.Uses.Full() != "actions/download-artifact" || s.With.Get("run-id").Set()) {
		return
	}
	rest := s.Job.Steps[s.Index+1:]
	for _, next := range rest[:min(len(rest), maxFollowing)] {
		at, tool := releases(next)
		what := tool + " publishes what was unpacked"
		if tool == "" {
			at, tool = runsTree(next, s)
			what = tool + " runs what was unpacked"
		}
		if tool == "" || next.Off() {
			continue
		}
		e := pipeline.Entrance{Way: pipeline.ByArtifact, Step: s, At: s.Here, What: "unpacks an artefact", Then: at, ThenFor: what, Foreign: foreign}
		if name := s.With.Get("name"); name.Set() && !name.Dynamic() {
			e.Name = name.Text
		}
		if foreign {
			e.Rule = "artifact-poisoning"
			e.Fix = apart(s)
		}
		add(e)
		return
	}
}

// releases returns the place at which a step publishes something.
func releases(s *pipeline.Step) (pipeline.Loc, string) {
	if s.Uses != nil {
		if publishes(s) {
			return s.Here, s.Uses.Slug()
		}
		return pipeline.Loc{}, ""
	}
	sc := s.Script()
	if sc == nil {
		return pipeline.Loc{}, ""
	}
	for i := range sc.Commands {
		cmd := &sc.Commands[i]
		if tool := releaseTool(cmd); tool != "" {
			return sc.Loc(cmd.Off, cmd.End), tool
		}
	}
	return pipeline.Loc{}, ""
}

// releaseTool names the program of a command that publishes, or "".
func releaseTool(cmd *script.Command) string {
	w := texts(cmd)
	if len(w) == 0 {
		return ""
	}
	switch {
	case publishCommand(w) != "", starts(w, "gh", "release", "create"), starts(w, "gh", "release", "upload"), starts(w, "docker", "push"), starts(w, "podman", "push"),
		starts(w, "cosign", "sign"), starts(w, "cosign", "sign-blob"), starts(w, "helm", "push"), starts(w, "oras", "push"):
		return w[0]
	}
	return ""
}

// cacheEntrance finds a step that restores a cache.
func cacheEntrance(s *pipeline.Step, add func(pipeline.Entrance)) {
	if s.Uses == nil {
		return
	}
	if input, value, _, ok := restores(s); ok {
		add(pipeline.Entrance{Way: pipeline.ByCache, Step: s, At: s.Uses.Value.Whole(), Rule: "cache-poisoning", What: s.Uses.Slug() + " restores a cache", Fix: uncached(s, input, value)})
	}
}

// mergeEntrance finds a merge that trusts the last actor's name.
func mergeEntrance(c *Check, s *pipeline.Step, add func(pipeline.Entrance)) {
	if !merges(s) {
		return
	}
	gate := strings.ToLower(s.Job.If.String() + " " + s.If.String())
	if !strings.Contains(gate, "github.actor") && !strings.Contains(gate, "triggering_actor") {
		return
	}
	e := pipeline.Entrance{Way: pipeline.ByMerge, Step: s, At: s.Here, Rule: "confused-deputy-auto-merge", What: "merges what a bot touched last"}
	bots := Check{Doc: c.Doc, Options: &Options{Persona: Auditor}, rule: &Rule{}}
	botCondition(&bots, s.Job.Cond, s.Job.If, s.Job.Range())
	botCondition(&bots, s.Cond, s.If, s.Here)
	for _, f := range bots.out {
		if f.Fix != nil {
			e.Fix = f.Fix
			e.Rule = "bot-conditions"
		}
	}
	add(e)
}
