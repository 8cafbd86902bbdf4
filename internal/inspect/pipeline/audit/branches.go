package audit

import (
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/github"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// maxBranches bounds the branches that are looked into.
const maxBranches = 2000

// branches examines the workflows of the branches of the target's own repository
// that differ from those at hand: a change can ask to be merged into any of them.
func (s *Set) branches(list []*rules.Rule, opt *Options) (out []finding.Finding, notes []Note) {
	if opt.Own == nil {
		return nil, nil
	}
	seen := map[string]bool{}
	for _, d := range s.Docs {
		seen[d.Source.Path+"\x00"+d.Source.Text] = true
	}
	n := 0
	for _, ref := range opt.Own.Refs() {
		branch, ok := strings.CutPrefix(ref.Name, "refs/heads/")
		if !ok {
			continue
		}
		if n++; n > maxBranches {
			return out, append(notes, Note{Reason: "more than 2000 branches; the others were not examined"})
		}
		files, err := opt.Own.Workflows(ref.Commit)
		if err != nil {
			notes = append(notes, Note{Reason: "branch " + branch + " was not examined: " + err.Error()})
			continue
		}
		paths := make([]string, 0, len(files))
		for p := range files {
			paths = append(paths, p)
		}
		slices.Sort(paths)
		for _, p := range paths {
			if key := p + "\x00" + files[p]; !seen[key] {
				seen[key] = true
				out = append(out, stale(branch, p, files[p], list)...)
			}
		}
	}
	return out, notes
}

// stale examines one workflow of a branch by itself.
func stale(branch, path, text string, list []*rules.Rule) []finding.Finding {
	d, err := github.Read(path, text, nil)
	if err != nil || d == nil || !rules.Privileged(d) {
		return nil
	}
	github.Link([]*pipeline.Document{d})
	if f, ok := rules.StaleBranch(branch, path, rules.Run(d, list, &Options{})); ok {
		return []finding.Finding{f}
	}
	return nil
}
