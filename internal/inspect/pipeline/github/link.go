package github

import (
	"path"
	"strings"

	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/expr"
)

type exprNode = expr.Node

// Link ties the documents of one target together: local references get their
// targets, and what callers hand into inputs reaches the callee's expressions.
// The work is linear in the references; chains of calls are followed four deep.
func Link(docs []*pipeline.Document) {
	byPath := make(map[string]*pipeline.Document, len(docs))
	for _, d := range docs {
		byPath[d.Source.Path] = d
	}
	linked := false
	for _, d := range docs {
		root, outputs := rootOf(d.Source.Path), false
		for _, j := range d.Jobs {
			linked = lead(byPath, root, pipeline.Call{Job: j}, j.Uses) || linked
			for _, s := range j.Steps {
				if lead(byPath, root, pipeline.Call{Job: j, Step: s}, s.Uses) {
					linked = true
					outputs = outputs || s.ID.Set()
				}
			}
		}
		if outputs {
			resolve(d)
		}
	}
	for round := 0; linked && round < 4; round++ {
		linked = feed(docs)
	}
}

// rootOf returns the folder of the repository that a workflow belongs to, with a
// slash, or "" for the top; for an action it is not known and the top is taken.
func rootOf(p string) string {
	if i := strings.LastIndex("/"+p, "/.github/"); i >= 0 {
		return p[:i]
	}
	return ""
}

// lead gives one local reference its target.
func lead(byPath map[string]*pipeline.Document, root string, call pipeline.Call, u *pipeline.Use) bool {
	if u != nil && u.Kind == pipeline.RefRepository && u.Target != nil { // from a mirror
		u.Target.Callers = append(u.Target.Callers, call)
		return true
	}
	if u == nil || u.Kind != pipeline.RefLocal && u.Kind != pipeline.RefSelf {
		return false
	}
	local, _, _ := strings.Cut(strings.TrimPrefix(u.Path, "$/"), "@")
	at := path.Join(root, local)
	candidates := []string{at, at + "/action.yml", at + "/action.yaml"}
	if at == "." || at == "" {
		candidates = []string{"action.yml", "action.yaml"}
	}
	for _, c := range candidates {
		if d := byPath[c]; d != nil {
			u.Target = d
			d.Callers = append(d.Callers, call)
			return true
		}
	}
	return false
}

// feed raises the inputs of called documents and resolves again what changed.
func feed(docs []*pipeline.Document) bool {
	changed := map[*pipeline.Document]bool{}
	for _, d := range docs {
		for _, c := range d.Callers {
			with := c.Job.With
			if c.Step != nil {
				with = c.Step.With
			}
			if with == nil {
				continue
			}
			for _, e := range with.Entries {
				_, r := e.Value.Level()
				name := strings.ToLower(e.Name)
				if r.Level <= pipeline.Unknown || d.Fed[name].Level >= r.Level {
					continue
				}
				if d.Fed == nil {
					d.Fed = map[string]pipeline.Read{}
				}
				d.Fed[name] = pipeline.Read{Level: r.Level, Source: origin(r)}
				changed[d] = true
			}
		}
	}
	again := map[*pipeline.Document]bool{}
	for _, d := range docs {
		if !changed[d] {
			continue
		}
		again[d] = true
		for _, c := range d.Callers { // their outputs may carry it back
			again[c.Job.Doc] = again[c.Job.Doc] || c.Step != nil
		}
	}
	for _, d := range docs {
		if again[d] {
			resolve(d)
		}
	}
	return len(changed) > 0
}
