package app

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/judge/reachability"
)

// The depths to which reachability is asked for.
const (
	ReachImports = "imports" // import statements of sources; starts nothing
	ReachCalls   = "calls"   // and the call graph of Go, for which the go command loads packages
)

// ReachLevels returns the depths that can be asked for.
func ReachLevels() []string { return []string{ReachImports, ReachCalls} }

// withoutSources takes what sources import out of listings, which are about
// components otherwise. Sources inside archives are not the project's.
func withoutSources(list []*component.Listing) (rest, sources []*component.Listing) {
	for _, l := range list {
		switch {
		case !strings.HasPrefix(l.Format, "source/"):
			rest = append(rest, l)
		case !strings.Contains(l.Path, "!/"):
			sources = append(sources, l)
		}
	}
	return rest, sources
}

// reach says of every finding about a package whether its vulnerable code is
// reached. What cannot be settled says why.
func (c *checked) reach(ctx context.Context, progress func(finding.Progress)) {
	if c.req.Reach == "" {
		return
	}
	c.reached = finding.Coverage{Inspector: "reachability", Inputs: len(c.scan.sources)}
	j := reachability.New(c.scan.graph, c.scan.sources)
	var golang []*finding.Finding
	asked, unread := 0, map[string]bool{}
	for i := range c.findings {
		f := &c.findings[i]
		if f.Component == "" {
			continue
		}
		asked++
		switch f.Ecosystem {
		case "Go":
			golang = append(golang, f)
		case "npm", "PyPI":
			f.Reach = j.Of(f)
		default:
			unread[f.Ecosystem] = true
		}
	}
	if len(golang) > 0 {
		g := newGoReach(c, progress)
		g.all(ctx, golang)
	}
	for _, s := range c.scan.sources {
		for _, n := range s.Notes {
			addNote(&c.reached, finding.Refusal{Path: s.Path, Reason: n.Text})
		}
	}
	c.reachCoverage(asked, sortedKeys(unread))
}

// reachCoverage says for how many findings nothing could be told, and why.
func (c *checked) reachCoverage(asked int, unread []string) {
	cov := &c.reached
	if asked == 0 {
		cov.State, cov.Reason = finding.Skipped, "no finding is about a package"
		return
	}
	open := 0
	for i := range c.findings {
		if r := c.findings[i].Reach; r != nil && r.Verdict == finding.Undetermined {
			open++
		}
	}
	var why []string
	if open > 0 {
		why = append(why, fmt.Sprintf("findings for which it could not be settled: %d", open))
	}
	if len(unread) > 0 {
		why = append(why, "sources are not read for "+strings.Join(unread, ", "))
	}
	if cov.Noted > 0 {
		why = append(why, fmt.Sprintf("%d not settled", cov.Noted))
	}
	if len(why) > 0 {
		cov.State, cov.Reason = finding.Partial, strings.Join(why, "; ")
	}
}

// weakest takes the answers for several projects together: the worst counts, and a
// proof is one only where all are.
func weakest(list []*finding.Reach) *finding.Reach {
	if len(list) == 0 {
		return nil
	}
	best := slices.MinFunc(list, func(a, b *finding.Reach) int { return int(a.Verdict) - int(b.Verdict) })
	out := *best
	for _, r := range list {
		out.Proven = out.Proven && r.Proven
	}
	return &out
}
