package app

import (
	"context"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/ecosystem"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/inventory"
	"github.com/ossay-dev/ossay/internal/inspect/licence"
	"github.com/ossay-dev/ossay/internal/inspect/reach"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// A scan is what the inspectors say about the targets of one run.
type scan struct {
	targets  []*target.Target
	graph    *component.Graph
	findings []finding.Finding
	files    finding.Files
	refusals []target.Refusal
	inputs   map[string]int
	images   []*target.ImageInfo
	complete bool
	// pipelines are the files that are pipelines by their names, with the trees
	// that they stand in, in the order of their paths.
	pipelines []pipelineFile
	// sources are the sources with their imports, where a run asks for them.
	sources []*component.Listing
}

// openTargets opens what the user named; on an error nothing stays open.
func openTargets(env Env, names []string, limits budget.Limits) ([]*target.Target, error) {
	var out []*target.Target
	for _, name := range names {
		t, err := target.Open(name, env.In, sniff, limits)
		if err != nil {
			closeTargets(out)
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

func closeTargets(ts []*target.Target) {
	for _, t := range ts {
		t.Close()
	}
}

// A scanDepth says how much a scan looks at beside components.
type scanDepth struct {
	remember bool // use and keep results of earlier runs
	licences bool // read licence files, too: they are many, and no advisory needs them
	sources  bool // read what sources import, too
}

// scanTargets walks the targets and joins what was found. Paths of several
// targets begin with the target's name.
func scanTargets(ctx context.Context, env Env, targets []*target.Target, opt target.Options, depth scanDepth, progress func(finding.Progress)) (*scan, error) {
	list := readers()
	settle := joins()
	if depth.licences {
		list = append(list, licence.Text())
		settle = append(settle, licence.Join(knownLicence()))
	}
	inspectors := make([]inspect.Inspector, len(list))
	for i, r := range list {
		inspectors[i] = r
	}
	inspectors = append(inspectors, pipelineFinder{})
	if depth.sources {
		inspectors = append(inspectors, reach.Sources()...)
	}
	d := inspect.NewDispatch(inspectors)
	s := &scan{targets: targets, inputs: map[string]int{}, complete: true}
	var done atomic.Int64
	opt.Progress = func(n int) {
		if progress != nil {
			progress(finding.Progress{Stage: "files", Done: int(done.Add(int64(n)))})
		}
	}
	var all []*component.Listing
	for _, t := range targets {
		results := openResults(env, t, depth.remember)
		if opt.Cache = nil; results != nil {
			opt.Cache = results
		}
		o, err := t.Run(ctx, d, opt)
		if err != nil {
			return nil, err
		}
		results.close()
		var pipes []pipelineFile
		o.Listings, pipes = withoutPipelines(o.Listings)
		var sources []*component.Listing
		o.Listings, sources = withoutSources(o.Listings)
		set := inventory.NewSet(o.Listings)
		for _, j := range settle {
			j.Run(set)
		}
		listings := set.Finish(ecosystemOf)
		findings := append(o.Findings, set.Findings...)
		if len(targets) > 1 {
			prefix(filepath.ToSlash(t.Name), listings, findings, o.Refusals)
			prefix(filepath.ToSlash(t.Name), sources, nil, nil)
			for i := range pipes {
				pipes[i].path = path.Join(filepath.ToSlash(t.Name), pipes[i].path)
			}
		}
		s.pipelines = append(s.pipelines, pipes...)
		s.sources = append(s.sources, sources...)
		all = append(all, listings...)
		s.findings = append(s.findings, findings...)
		s.add(o)
	}
	s.graph = component.Merge(all, func(n *component.Node) string {
		return ecosystem.PURL(n.Ecosystem, n.Name, n.Version)
	})
	return s, nil
}

// prefix puts the target's name before every path.
func prefix(name string, listings []*component.Listing, fs []finding.Finding, rs []target.Refusal) {
	for _, l := range listings {
		l.Path = path.Join(name, l.Path)
	}
	for i := range fs {
		fs[i].Span.Path = path.Join(name, fs[i].Span.Path)
		for k := range fs[i].Also {
			fs[i].Also[k].Path = path.Join(name, fs[i].Also[k].Path)
		}
	}
	for i := range rs {
		rs[i].Path = path.Join(name, rs[i].Path)
	}
}

func (s *scan) add(o *target.Outcome) {
	f := &s.files
	f.Seen += o.Files.Seen
	f.Read += o.Files.Read
	f.RuledOut += o.Files.RuledOut
	f.Refused += o.Files.Refused
	f.OverBudget += o.Files.OverBudget
	f.Archives += o.Files.Archives
	f.Members += o.Files.Members
	f.Links += o.Files.Links
	f.Specials += o.Files.Specials
	for _, r := range o.Files.RuledOutBy {
		i := slices.IndexFunc(f.RuledOutBy, func(x finding.ReasonCount) bool { return x.Reason == r.Reason })
		if i < 0 {
			f.RuledOutBy = append(f.RuledOutBy, r)
		} else {
			f.RuledOutBy[i].Count += r.Count
		}
	}
	if o.Image != nil {
		s.images = append(s.images, o.Image)
	}
	s.refusals = append(s.refusals, o.Refusals...)
	for k, n := range o.Inputs {
		s.inputs[k] += n
	}
	s.complete = s.complete && o.Complete
}

// source returns the content of a file of the run for showing a line of it.
func (s *scan) source(p string, limit int64) ([]byte, error) {
	if len(s.targets) == 1 {
		return s.targets[0].Source(p, limit)
	}
	for _, t := range s.targets {
		if rest, ok := strings.CutPrefix(p, path.Clean(filepath.ToSlash(t.Name))+"/"); ok {
			return t.Source(rest, limit)
		}
	}
	return nil, fmt.Errorf("%s: %w", p, os.ErrNotExist)
}

// counts sums up what the listings are made from.
func (s *scan) counts() finding.Counts {
	c := finding.Counts{Components: len(s.graph.Components)}
	for i := range s.graph.Components {
		if s.graph.Components[i].Direct {
			c.Direct++
		}
	}
	for i, l := range s.graph.Listings {
		if i > 0 && s.graph.Listings[i-1].Path == l.Path {
			continue // a file counts once, whatever it holds
		}
		role := l.Role
		for _, other := range s.graph.Listings[i+1:] {
			if other.Path != l.Path {
				break
			}
			role = min(role, other.Role)
		}
		switch role {
		case component.RoleLock:
			c.Lockfiles++
		case component.RoleManifest:
			c.Manifests++
		case component.RoleBinary:
			c.Binaries++
		case component.RolePipeline:
			c.Workflows++
		}
	}
	return c
}

// notes lists what readers saw and could not settle.
func (s *scan) notes() []finding.Refusal {
	var out []finding.Refusal
	for _, l := range s.graph.Listings {
		for _, n := range l.Notes {
			p := l.Path
			if n.At.Line > 0 {
				p = fmt.Sprintf("%s:%d", l.Path, n.At.Line)
			}
			out = append(out, finding.Refusal{Path: p, Reason: n.Text})
		}
	}
	return out
}
