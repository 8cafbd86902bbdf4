package app

import (
	"context"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/judge/policy"
)

// walked is what a walk over targets with inspectors of one area found, apart
// from components.
type walked struct {
	targets  []*target.Target
	files    finding.Files
	refusals []target.Refusal
	findings []finding.Finding
	complete bool
}

// walkTargets goes over targets with inspectors of its own for each, which make
// returns. Paths of several targets begin with the target's name.
func walkTargets(ctx context.Context, targets []*target.Target, opt target.Options, inspectors func(prefix string) []inspect.Inspector) (*walked, error) {
	w := &walked{targets: targets}
	s := scan{inputs: map[string]int{}, complete: true}
	for _, t := range targets {
		under := ""
		if len(targets) > 1 {
			under = filepath.ToSlash(t.Name)
		}
		o, err := t.Run(ctx, inspect.NewDispatch(inspectors(under)), opt)
		if err != nil {
			return nil, err
		}
		if under != "" {
			prefix(under, nil, o.Findings, o.Refusals)
		}
		w.findings = append(w.findings, o.Findings...)
		s.add(o)
	}
	w.files, w.refusals, w.complete = s.files, s.refusals, s.complete
	return w, nil
}

// A collected file is one that an area wants to see whole, with its content.
type collected struct {
	path string
	data []byte
}

// A collector keeps the files that it is asked for, for areas that must see
// several files at once. It is safe for concurrent use.
type collector struct {
	id    string
	wants inspect.Interest
	under string // in front of every path
	mu    sync.Mutex
	files []collected
}

// ID returns the name under which the files are counted.
func (c *collector) ID() string { return c.id }

// Revision is of no use: nothing that a collector does is kept.
func (c *collector) Revision() int { return 1 }

// Interest says which files are collected.
func (c *collector) Interest() inspect.Interest { return c.wants }

// Inspect keeps a copy of the file.
func (c *collector) Inspect(f *inspect.File, _ *inspect.Result) error {
	data, err := f.Bytes()
	if err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.files = append(c.files, collected{path.Join(c.under, f.Path), slices.Clone(data)})
	return nil
}

// sorted returns the files in the order of their paths.
func (c *collector) sorted() []collected {
	slices.SortFunc(c.files, func(a, b collected) int { return strings.Compare(a.path, b.path) })
	return c.files
}

// An auditRun is the end of a run of one area: exceptions, gate and report.
type auditRun struct {
	env        Env
	cfg        *config.Config
	gate       *policy.Gate
	name, kind string
	inspector  string
	inputs     int
	walk       *walked
	notes      []finding.Refusal
	binaries   []finding.Binary
	findings   []finding.Finding
	noExcept   bool
	exitZero   bool
	allowPart  bool
}

// report applies exceptions and the gate, sends everything to the sink, and
// returns the exit code.
func (r *auditRun) report(ctx context.Context, sink finding.Sink) (int, error) {
	r.findings = policy.ApplyRules(r.findings, r.cfg.Rules)
	policy.Regrade(r.findings, r.cfg.Rules)
	var notes []finding.ExceptionNote
	if !r.noExcept {
		notes = policy.Except(r.findings, r.cfg.Exceptions, r.env.today())
		inline := (&scan{targets: r.walk.targets}).inlineExceptions(r.findings)
		notes = append(notes, policy.ExceptInline(r.findings, inline, r.env.today())...)
	}
	sortFindings(r.findings)
	counts, failed := finding.Counts{Findings: len(r.findings), Binaries: len(r.binaries)}, 0
	for i := range r.findings {
		f := &r.findings[i]
		switch {
		case f.Status != finding.Open:
			counts.Excepted++
			continue
		case !f.Scope.Shipped():
			counts.Elsewhere++
		default:
			counts.ByLevel[f.Severity]++
		}
		if r.gate.Fails(f) {
			failed++
		}
	}
	exit := r.exitCode(ctx, failed)
	events := []finding.Event{finding.Opened{
		Tool: finding.Tool{Name: "ossay", Version: r.env.Version}, Target: finding.Target{Name: r.name, Kind: r.kind}, Data: finding.Data{AgeDays: -1}, Counts: counts,
	}}
	for _, b := range r.binaries {
		events = append(events, b)
	}
	snip := snippets{source: sourceOf(r.walk.targets)}
	for i := range r.findings {
		snip.add(&r.findings[i])
		events = append(events, finding.Found{Finding: &r.findings[i]})
	}
	walk := finding.Coverage{Inspector: "walk", Inputs: r.walk.files.Seen, Files: &r.walk.files}
	own := finding.Coverage{Inspector: r.inspector, Inputs: r.inputs}
	for _, x := range r.walk.refusals {
		addRefusal(&own, finding.Refusal{Path: x.Path, Reason: x.Reason})
	}
	for _, n := range r.notes {
		if own.Noted++; len(own.Notes) < maxListed {
			own.Notes = append(own.Notes, n)
		}
	}
	if own.Refused+own.Noted > 0 {
		own.State, own.Reason = finding.Partial, "not everything could be examined"
	}
	if r.inputs == 0 {
		own.State, own.Reason = finding.Skipped, "nothing of that kind was found"
	}
	events = append(events, walk, own, finding.Done{
		Gate: finding.Gate{Expression: r.gate.String(), Failed: failed > 0, Matched: failed}, Exceptions: notes, Complete: r.walk.complete && ctx.Err() == nil, ExitCode: exit,
	})
	for _, e := range events {
		if err := sink.Emit(e); err != nil {
			return exit, err
		}
	}
	return exit, nil
}

// exitCode settles how the run ends; an interruption wins over everything.
func (r *auditRun) exitCode(ctx context.Context, failed int) int {
	broken := slices.ContainsFunc(r.walk.refusals, func(x target.Refusal) bool { return x.Tree.Shipped() })
	switch {
	case ctx.Err() != nil:
		return fault.ExitInterrupted
	case failed > 0 && !r.exitZero:
		return fault.ExitGate
	case broken && !r.allowPart:
		return fault.ExitIncomplete
	case r.inputs == 0:
		return fault.ExitNothing
	}
	return fault.ExitOK
}

// targetWords names targets for a report.
func targetWords(targets []*target.Target) (name, kind string) {
	var names, kinds []string
	for _, t := range targets {
		names = append(names, filepath.ToSlash(t.Name))
		if !slices.Contains(kinds, string(t.Kind)) {
			kinds = append(kinds, string(t.Kind))
		}
	}
	return strings.Join(names, " "), strings.Join(kinds, ", ")
}

// sourceOf returns the content of a file of the targets.
func sourceOf(targets []*target.Target) func(string, int64) ([]byte, error) {
	s := &scan{targets: targets}
	return func(p string, limit int64) ([]byte, error) { return s.source(path.Clean(p), limit) }
}
