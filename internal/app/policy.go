package app

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/judge/policy"
	"github.com/ossay-dev/ossay/internal/judge/policy/pack"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// packFolder is where a repository keeps packs of its own.
const packFolder = ".ossay/policy"

// defaultPack is used where neither the user nor the repository names one.
const defaultPack = "clean-dependencies"

// A PolicyRequest says which packs to hold the targets against.
type PolicyRequest struct {
	CheckRequest
	Packs           []string // built-in names, or files
	AllowNoEvidence bool
	Artifact        VerifyRequest // what provenance is verified of; no subjects for none
	VSA             string        // file for the verification summary, or ""
	Verifier        string        // URI of who verifies; empty for this program
}

// PolicyPacks returns the names of the built-in packs.
func PolicyPacks() []string { return pack.Names() }

// A PolicyPack is one pack that was used.
type PolicyPack struct {
	Name   string `json:"name"`
	Title  string `json:"title"`
	Path   string `json:"path"`
	Digest string `json:"digest"`
	Rules  int    `json:"rules"`
}

// A PolicyReport is what the rules of all packs say.
type PolicyReport struct {
	Target       string                   `json:"target"`
	Packs        []PolicyPack             `json:"packs"`
	ComponentSet string                   `json:"componentSet"`
	Evidence     map[string]view.Evidence `json:"evidence"`
	Results      []PolicyResult           `json:"results"`
	Counts       map[string]int           `json:"counts"`     // by verdict
	Remembered   int                      `json:"remembered"` // verdicts of an earlier run over the same facts
	Verdict      string                   `json:"verdict"`
	ExitCode     int                      `json:"exitCode"`
}

// A PolicyResult is the verdict of one rule.
type PolicyResult struct {
	Rule        string          `json:"rule"`
	Title       string          `json:"title"`
	Severity    string          `json:"severity"`
	Verdict     string          `json:"verdict"`
	Reason      string          `json:"reason,omitempty"`
	Examined    int             `json:"examined"`
	Unknown     int             `json:"unknown,omitempty"`
	Failed      int             `json:"failed,omitempty"`
	Waived      int             `json:"waived,omitempty"`
	Subjects    []PolicySubject `json:"subjects,omitempty"`
	Requires    []string        `json:"requires"`
	Remediation string          `json:"remediation"`
	Digest      string          `json:"digest"`
	Place       string          `json:"place"`
}

// A PolicySubject is what breaks a rule.
type PolicySubject struct {
	Name      string `json:"name"`
	Component string `json:"component,omitempty"`
	Path      string `json:"path,omitempty"`
	Line      int    `json:"line,omitempty"`
	Decision  string `json:"decision,omitempty"`
}

// CheckPolicy looks at the targets and holds them against packs. sink, which may
// be nil, gets what fails as findings, for formats that hold those.
func CheckPolicy(ctx context.Context, env Env, req PolicyRequest, sink finding.Sink, progress func(finding.Progress)) (*PolicyReport, error) {
	packs, err := loadPacks(req.Packs, req.Targets)
	if err != nil {
		return nil, err
	}
	needs := requirements(packs)
	req.Licences = req.Licences || slices.Contains(needs, "licences")
	c, err := prepare(ctx, env, req.CheckRequest, progress)
	if err != nil {
		return nil, err
	}
	defer c.close()
	b := viewBuilder{c: c, needs: needs}
	v, err := b.build(ctx, req.Artifact)
	if err != nil {
		return nil, err
	}
	out := &PolicyReport{Target: c.targetInfo().Name, ComponentSet: v.ComponentSetDigest(), Evidence: v.Evidence, Counts: map[string]int{}}
	var results []pack.Result
	known := c.openRuleVerdicts(v)
	for _, p := range packs {
		out.Packs = append(out.Packs, PolicyPack{p.Pack.Name, p.Pack.Title, p.Pack.Path, p.Pack.Digest, len(p.Pack.Rules)})
		results = append(results, p.Evaluate(v, c.waiver(), known)...)
	}
	out.Remembered = known.hits
	known.close()
	for i := range results {
		out.add(&results[i])
	}
	out.settle(results, req, ctx.Err() != nil)
	if sink != nil {
		err = c.emitPolicy(sink, results, out)
	}
	if err == nil && req.VSA != "" {
		err = writePolicyVSA(env, req, c, out)
	}
	return out, err
}

// add adds a result.
func (o *PolicyReport) add(r *pack.Result) {
	x := PolicyResult{
		Rule: r.Rule.FullID(), Title: r.Rule.Title, Severity: r.Rule.Severity.String(), Verdict: r.Verdict.String(), Reason: r.Reason,
		Examined: r.Examined, Unknown: r.Unknown, Failed: r.Failed, Waived: r.Waived, Requires: r.Rule.Requires,
		Remediation: r.Rule.Remediation, Digest: r.Rule.Digest(), Place: r.Rule.Place,
	}
	for _, s := range r.Subjects {
		x.Subjects = append(x.Subjects, PolicySubject(s))
	}
	o.Results = append(o.Results, x)
	o.Counts[x.Verdict]++
}

// settle decides how the run ends: a failure wins over missing evidence.
func (o *PolicyReport) settle(rs []pack.Result, req PolicyRequest, interrupted bool) {
	worst := pack.Worst(rs)
	o.Verdict = worst.String()
	switch {
	case interrupted:
		o.ExitCode = fault.ExitInterrupted
	case worst >= pack.Fail && !req.ExitZero:
		o.ExitCode = fault.ExitGate
	case worst == pack.NoEvidence && !req.AllowNoEvidence:
		o.ExitCode = fault.ExitNoData
	}
}

// loadPacks reads and compiles packs: those that are named, else those of the
// first target's own folder, else the default.
func loadPacks(names, targets []string) ([]*pack.Compiled, error) {
	if len(names) == 0 && len(targets) > 0 {
		names, _ = filepath.Glob(filepath.Join(targets[0], filepath.FromSlash(packFolder), "*.yaml"))
	}
	if len(names) == 0 {
		names = []string{defaultPack}
	}
	var out []*pack.Compiled
	for _, name := range names {
		p, err := loadPack(name)
		if err != nil {
			return nil, err
		}
		c, err := pack.Compile(p)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

// loadPack reads a built-in pack, or a file: what has an ending or a folder is one.
func loadPack(name string) (*pack.Pack, error) {
	if slices.Contains(pack.Names(), name) {
		return pack.Builtin(name)
	}
	info, err := os.Stat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !strings.ContainsAny(name, `./\`):
		return nil, fault.New(fault.Usage, "there is no pack %q", name).WithHint("one of %s, or a file", strings.Join(pack.Names(), ", "))
	case err == nil && (!info.Mode().IsRegular() || info.Size() > maxConfig):
		err = fmt.Errorf("not a regular file of at most %d MiB", maxConfig>>20)
	}
	if err != nil {
		return nil, fault.New(fault.Usage, "reading pack %s: %w", name, plainPath(err))
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, fault.New(fault.Usage, "reading pack %s: %w", name, plainPath(err))
	}
	p, err := pack.Parse(filepath.ToSlash(name), string(text))
	if err != nil {
		return nil, err
	}
	return p, p.Resolve()
}

// requirements returns the evidence that any rule needs.
func requirements(packs []*pack.Compiled) []string {
	set := map[string]bool{}
	for _, p := range packs {
		for i := range p.Pack.Rules {
			for _, name := range p.Pack.Rules[i].Requires {
				set[name] = true
			}
		}
	}
	return sortedKeys(set)
}

// waiver lets the exceptions of the configuration speak about rules. Those that
// have ended do not count.
func (c *checked) waiver() pack.Waiver {
	day := c.env.today().Format("2006-01-02")
	return func(r *pack.Rule, s *pack.Subject) (string, bool) {
		if c.req.NoExceptions {
			return "", false
		}
		f := finding.Finding{Rule: r.FullID()}
		if s != nil {
			f.Component, f.Span = s.Component, span.Span{Path: s.Path}
		}
		for i := range c.cfg.Exceptions {
			x := &c.cfg.Exceptions[i]
			if x.Until >= day && (s != nil || x.Where == "") && policy.Covers(x, &f) {
				return x.Reason + ", until " + x.Until, true
			}
		}
		return "", false
	}
}

// emitPolicy sends what fails to a sink, as findings.
func (c *checked) emitPolicy(sink finding.Sink, rs []pack.Result, out *PolicyReport) error {
	counts := finding.Counts{Components: len(c.scan.graph.Components)}
	events := []finding.Event{nil}
	for i := range rs {
		r := &rs[i]
		for _, s := range r.Subjects {
			f := policyFinding(r.Rule, s.Name)
			f.Component, f.Span = s.Component, span.Span{Path: s.Path, StartLine: s.Line, EndLine: s.Line}
			if r.Rule.For == "finding" {
				f.Component = "" // its fingerprint is that of the sentence: a component may have several
			}
			if s.Decision != "" {
				f.Status, f.Reason = finding.Excepted, s.Decision
			}
			events = append(events, finding.Found{Finding: f})
		}
		if r.Verdict == pack.NoEvidence || r.Verdict == pack.Error {
			events = append(events, finding.Coverage{Inspector: r.Rule.FullID(), State: finding.Skipped, Reason: r.Verdict.String() + ": " + r.Reason})
		}
		counts.Findings += r.Failed + r.Waived
	}
	events[0] = finding.Opened{Tool: finding.Tool{Name: "ossay", Version: c.env.Version}, Target: c.targetInfo(), Data: c.db.info, Counts: counts}
	events = append(events, finding.Done{
		Gate: finding.Gate{Expression: "policy", Failed: out.ExitCode == fault.ExitGate, Matched: counts.Findings}, Complete: out.ExitCode != fault.ExitInterrupted, ExitCode: out.ExitCode,
	})
	for _, e := range events {
		if err := sink.Emit(e); err != nil {
			return err
		}
	}
	return nil
}

func policyFinding(r *pack.Rule, subject string) *finding.Finding {
	return &finding.Finding{
		Rule: r.FullID(), Severity: r.Severity, Title: r.Title, Message: subject + " breaks the rule: " + r.Title, Fix: &finding.Fix{Summary: r.Remediation},
	}
}

// PolicyRules returns the rules of packs as reports describe them.
func PolicyRules(names, targets []string) ([]finding.Rule, error) {
	packs, err := loadPacks(names, targets)
	if err != nil {
		return nil, err
	}
	var out []finding.Rule
	for _, p := range packs {
		for i := range p.Pack.Rules {
			r := &p.Pack.Rules[i]
			out = append(out, finding.Rule{ID: r.FullID(), Title: r.Title, Severity: r.Severity, Why: orElse(r.Why, r.Title), Mend: r.Remediation, References: r.References})
		}
	}
	return out, nil
}
