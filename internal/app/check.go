package app

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/judge/match"
	"github.com/ossay-dev/ossay/internal/judge/policy"
)

// maxListed bounds the refusals that a report lists one by one.
const maxListed = 50

// maxConfig bounds the configuration file.
const maxConfig = 4 << 20

// A CheckRequest says what to check and how.
type CheckRequest struct {
	Targets         []string
	Database        string // file; empty for the default
	Config          string // file; empty for ossay.yaml of the target
	Gate            string
	NoExceptions    bool
	ExitZero        bool
	AllowIncomplete bool
	Exclude         []string
	NoIgnore        bool
	NoCache         bool
	Workers         int
	MaxAge          string
	Since           string
	Image           string    // which of several images in a file
	Platform        string    // of an image index: "linux/arm64"
	Licences        bool      // read licence files, too
	VEX             []string  // files and VEX repositories whose statements count
	Trust           []string  // authors of VEX, the most trusted first
	Product         []string  // package URLs that the target is known by
	Reach           string    // one of ReachLevels; "" asks for no reachability
	Self            [2]string // the file of this program and the name it was called by, to start it again for ReachCalls

	extend func(*scan) // adds what can be known besides the target's files; nil for nothing
}

// A CheckResult is how a check ended.
type CheckResult struct {
	ExitCode int
	Counts   finding.Counts
}

// Check looks at the targets, matches what they hold with the advisory database,
// applies exceptions and the gate, and sends everything to the sink.
func Check(ctx context.Context, env Env, req CheckRequest, sink finding.Sink, progress func(finding.Progress)) (*CheckResult, error) {
	c, err := prepare(ctx, env, req, progress)
	if err != nil {
		return nil, err
	}
	defer c.close()
	return c.report(ctx, sink)
}

// checked is a finished check before anything is written.
type checked struct {
	env      Env
	req      CheckRequest
	cfg      *config.Config
	gate     *policy.Gate
	db       *database
	scan     *scan
	matched  *match.Result
	findings []finding.Finding
	notes    []finding.ExceptionNote
	since    *finding.Diff
	piped    finding.Coverage // of the pipelines
	vex      *appliedVEX      // nil without --vex
	reached  finding.Coverage // of reachability; without an inspector where nobody asked
}

// prepare does everything up to the report. The result must be closed.
func prepare(ctx context.Context, env Env, req CheckRequest, progress func(finding.Progress)) (*checked, error) {
	c := &checked{env: env, req: req}
	if req.Reach != "" && !slices.Contains(ReachLevels(), req.Reach) {
		return nil, fault.New(fault.Usage, "--reach %s: not %s", req.Reach, strings.Join(ReachLevels(), " or ")).WithHint("--reach alone asks for calls; write the level after an equals sign: --reach=%s", ReachImports)
	}
	var err error
	if c.cfg, err = loadConfig(req.Config, req.Targets); err != nil {
		return nil, err
	}
	if c.gate, err = chooseGate(req.Gate, c.cfg); err != nil {
		return nil, err
	}
	if c.db, err = openDatabase(env, req.Database, req.MaxAge); err != nil {
		return nil, err
	}
	targets, err := openTargets(env, req.Targets, budget.Default())
	if err == nil {
		err = c.look(ctx, targets, progress)
	}
	if err == nil && req.Since != "" {
		err = c.compareWith(ctx, req.Since)
	}
	if err != nil {
		c.close()
		return nil, err
	}
	sortFindings(c.findings)
	return c, nil
}

// close lets go of the database and the targets.
func (c *checked) close() {
	c.db.Close()
	if c.scan != nil {
		closeTargets(c.scan.targets)
	}
}

// look scans the targets, which are closed with c, matches, and applies rules
// and exceptions.
func (c *checked) look(ctx context.Context, targets []*target.Target, progress func(finding.Progress)) error {
	opt := target.Options{
		Workers: c.req.Workers, Limits: budget.Default(), NoIgnore: c.req.NoIgnore,
		Exclude: append(slices.Clone(c.cfg.Exclude), c.req.Exclude...),
		Image:   c.req.Image, Platform: c.req.Platform,
	}
	var err error
	if c.scan, err = scanTargets(ctx, c.env, targets, opt, scanDepth{remember: !c.req.NoCache, licences: c.req.Licences, sources: c.req.Reach != ""}, progress); err != nil {
		closeTargets(targets)
		return err
	}
	if c.req.extend != nil {
		c.req.extend(c.scan)
	}
	c.matched = match.Match(c.scan.graph, c.db.DB, nativeNames())
	c.findings = append(c.matched.Findings, c.scan.findings...)
	c.reach(ctx, progress)
	c.auditPipelines()
	c.exposeBinaries()
	c.findings = policy.ApplyRules(c.findings, c.cfg.Rules)
	policy.Regrade(c.findings, c.cfg.Rules)
	if !c.req.NoExceptions {
		c.notes = policy.Except(c.findings, c.cfg.Exceptions, c.env.today())
		c.notes = append(c.notes, policy.ExceptInline(c.findings, c.scan.inlineExceptions(c.findings), c.env.today())...)
	}
	if err := c.applyVEX(); err != nil {
		return err
	}
	return c.prioritise()
}

// chooseGate takes the flag, else the configuration, else the default.
func chooseGate(flag string, cfg *config.Config) (*policy.Gate, error) {
	text, from := flag, "--gate"
	if text == "" {
		text, from = cfg.Gate, span.At(cfg.Path, cfg.GateAt).String()
	}
	if text == "" {
		text = policy.DefaultGate
	}
	g, err := policy.ParseGate(text)
	if err != nil {
		return nil, fault.New(fault.Usage, "%s: %w", from, err).WithHint("for example: severity>=high and fixable")
	}
	return g, nil
}

// loadConfig reads the named file, or ossay.yaml in the first target that is a
// directory; no file means an empty configuration.
func loadConfig(named string, targets []string) (*config.Config, error) {
	name := named
	if name == "" {
		if len(targets) == 0 {
			return &config.Config{}, nil
		}
		name = filepath.Join(targets[0], config.FileName)
		if info, err := os.Lstat(name); err != nil || !info.Mode().IsRegular() {
			return &config.Config{}, nil
		}
	}
	info, err := os.Stat(name)
	if err != nil || info.Size() > maxConfig {
		if err == nil {
			err = fmt.Errorf("larger than %d bytes", maxConfig)
		}
		return nil, fault.New(fault.Usage, "reading configuration %s: %w", name, plainPath(err))
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, fault.New(fault.Usage, "reading configuration %s: %w", name, plainPath(err))
	}
	return config.Parse(filepath.ToSlash(name), string(text))
}

// sortedKeys returns the keys of a set in order.
func sortedKeys(set map[string]bool) []string { return slices.Sorted(maps.Keys(set)) }

// plainPath drops the operation and path that the message names already.
func plainPath(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

// sortFindings puts what matters most first and keeps a component's findings
// together: shipped before tests, open before excepted, then the worst of each
// component.
func sortFindings(fs []finding.Finding) {
	worst, exposed := make(map[string]int), make(map[string]int)
	rank := func(f *finding.Finding) int {
		r := int(f.Severity)
		switch {
		case f.Malicious:
			r = int(severity.Critical) + 1
		case f.Severity == severity.Unscored:
			r = int(severity.Medium)
		}
		if !f.Scope.Shipped() {
			r -= 100
		}
		if f.Status != finding.Open {
			r -= 1000
		}
		return r
	}
	group := func(f *finding.Finding) string {
		if f.Component != "" {
			return f.Component
		}
		return f.Span.Path
	}
	for i := range fs {
		k := group(&fs[i])
		if w, ok := worst[k]; !ok || rank(&fs[i]) > w {
			worst[k] = rank(&fs[i])
		}
		exposed[k] = max(exposed[k], len(fs[i].Exposed))
	}
	slices.SortStableFunc(fs, func(a, b finding.Finding) int {
		return cmp.Or(
			cmp.Compare(worst[group(&b)], worst[group(&a)]),
			cmp.Compare(exposed[group(&b)], exposed[group(&a)]), // an unprotected binary comes first
			strings.Compare(group(&a), group(&b)),
			cmp.Compare(rank(&b), rank(&a)),
			strings.Compare(a.Rule, b.Rule),
			strings.Compare(a.Span.Path, b.Span.Path),
			cmp.Compare(a.Span.Off, b.Span.Off),
			strings.Compare(a.Message, b.Message),
		)
	})
}

// report sends the check to the sink and settles the exit code.
func (c *checked) report(ctx context.Context, sink finding.Sink) (*CheckResult, error) {
	counts := c.count()
	failed := 0
	for i := range c.findings {
		f := &c.findings[i]
		if c.req.Since != "" && !f.New {
			continue
		}
		if c.gate.Fails(f) {
			failed++
		}
	}
	res := &CheckResult{Counts: counts}
	interrupted := ctx.Err() != nil // asked once, so that code and report agree
	incomplete := c.incomplete() || interrupted
	res.ExitCode = c.exitCode(interrupted, failed, counts, incomplete)
	if err := sink.Emit(finding.Opened{
		Tool: finding.Tool{Name: "ossay", Version: c.env.Version}, Target: c.targetInfo(), Data: c.db.info, Counts: counts,
		Reached: c.req.Reach != "",
	}); err != nil {
		return nil, err
	}
	if err := c.emitComponents(sink); err != nil {
		return nil, err
	}
	snip := snippets{source: c.scan.source}
	for i := range c.findings {
		snip.add(&c.findings[i])
		if err := sink.Emit(finding.Found{Finding: &c.findings[i]}); err != nil {
			return nil, err
		}
	}
	for _, cov := range c.coverage() {
		if err := sink.Emit(cov); err != nil {
			return nil, err
		}
	}
	done := finding.Done{
		Gate:       finding.Gate{Expression: c.gate.String(), Failed: failed > 0, Matched: failed},
		Exceptions: c.notes, Since: c.since, Complete: !incomplete && c.scan.complete, ExitCode: res.ExitCode,
	}
	return res, sink.Emit(done)
}

func (c *checked) exitCode(interrupted bool, failed int, counts finding.Counts, incomplete bool) int {
	switch {
	case interrupted:
		return fault.ExitInterrupted
	case failed > 0 && !c.req.ExitZero:
		return fault.ExitGate
	case incomplete && !c.req.AllowIncomplete:
		return fault.ExitIncomplete
	case counts.Components == 0 && len(c.scan.graph.Listings) == 0 && len(c.scan.pipelines) == 0 && failed == 0 && len(c.scan.refusals) == 0:
		return fault.ExitNothing
	}
	return fault.ExitOK
}

// incomplete reports whether a recognised input of the product was not read.
// Test and example trees do not count.
func (c *checked) incomplete() bool {
	if !c.scan.complete {
		return true
	}
	return slices.ContainsFunc(c.scan.refusals, func(r target.Refusal) bool { return r.Tree.Shipped() })
}

func (c *checked) targetInfo() finding.Target {
	var names, kinds []string
	for _, t := range c.scan.targets {
		names = append(names, filepath.ToSlash(t.Name))
		if !slices.Contains(kinds, string(t.Kind)) {
			kinds = append(kinds, string(t.Kind))
		}
	}
	return finding.Target{Name: strings.Join(names, " "), Kind: strings.Join(kinds, ", "), Images: images(c.scan.images)}
}

func (c *checked) count() finding.Counts {
	n := c.scan.counts()
	n.LookedUp = c.matched.Covered
	n.Findings = len(c.findings)
	for i := range c.findings {
		f := &c.findings[i]
		switch {
		case f.Status != finding.Open:
			n.Excepted++
		case !f.Scope.Shipped():
			n.Elsewhere++
		default:
			n.ByLevel[f.Severity]++
			if f.Malicious {
				n.Malicious++
			}
			if len(f.Fixed) > 0 {
				n.Fixable++
			}
		}
	}
	return n
}

func (c *checked) emitComponents(sink finding.Sink) error {
	g := c.scan.graph
	var ev finding.Component
	var deps []int32
	for i := range g.Components {
		comp := &g.Components[i]
		ev.Component = comp
		ev.Places, ev.DependsOn = ev.Places[:0], ev.DependsOn[:0]
		for _, o := range comp.Occurrences {
			l, n := g.Node(o)
			ev.Places = append(ev.Places, finding.Place{
				Span: span.At(l.Path, n.At), Grade: l.Grade, Format: l.Format, Requirement: n.Requirement,
				Alias: n.Alias, Source: n.Source, Integrity: n.Integrity, Licence: n.Licence, Concluded: n.Concluded,
				Layer: l.Layer, Proofs: l.ProofsOf(o.Node),
			})
		}
		deps = g.DependsOn(i, deps)
		for _, d := range deps {
			ev.DependsOn = append(ev.DependsOn, g.Components[d].PURL)
		}
		if err := sink.Emit(ev); err != nil {
			return err
		}
	}
	return nil
}

// coverage says what each inspector and judge did and did not look at.
func (c *checked) coverage() []finding.Coverage {
	s := c.scan
	walk := finding.Coverage{Inspector: "walk", Inputs: s.files.Seen, Files: &s.files}
	inv := finding.Coverage{Inspector: "inventory", Inputs: len(s.graph.Listings)}
	for _, r := range s.refusals {
		to := &inv
		if r.Inspector == "" || r.Inspector == "archive" {
			to = &walk
		}
		addRefusal(to, finding.Refusal{Path: r.Path, Reason: r.Reason})
	}
	if walk.Refused > 0 {
		walk.State, walk.Reason = finding.Partial, fmt.Sprintf("%d not read", walk.Refused)
	}
	if !s.complete {
		walk.State, walk.Reason = finding.Partial, "the run was interrupted"
	}
	for _, i := range s.images {
		imageNotes(&walk, i)
	}
	for _, n := range s.notes() {
		inv.Noted++
		if len(inv.Notes) < maxListed {
			inv.Notes = append(inv.Notes, n)
		}
	}
	var why []string
	if inv.Refused > 0 {
		why = append(why, fmt.Sprintf("%d not read", inv.Refused))
	}
	if inv.Noted > 0 {
		why = append(why, fmt.Sprintf("%d not settled", inv.Noted))
	}
	if len(why) > 0 {
		inv.State, inv.Reason = finding.Partial, strings.Join(why, ", ")
	}
	out := []finding.Coverage{walk, inv, c.matchCoverage(), c.piped}
	if c.reached.Inspector != "" {
		out = append(out, c.reached)
	}
	if c.vex != nil {
		out = append(out, c.vex.coverage())
	}
	return out
}

func addRefusal(c *finding.Coverage, r finding.Refusal) {
	c.Refused++
	if len(c.Refusals) < maxListed {
		c.Refusals = append(c.Refusals, r)
	}
}

// matchCoverage says how much of the components the database can speak about.
func (c *checked) matchCoverage() finding.Coverage {
	m := c.matched
	cov := finding.Coverage{Inspector: "vulnerabilities", Inputs: m.Queried}
	var why []string
	if c.db.info.Starter {
		why = append(why, fmt.Sprintf("only the starter set of %d records was used; ossay db update gets the full data", c.db.info.Records))
	}
	if len(m.Unknown) > 0 {
		why = append(why, "no advisories at all for "+strings.Join(m.Unknown, ", "))
	}
	if m.Unversioned > 0 {
		why = append(why, fmt.Sprintf("without an exact version, matched by name only: %d", m.Unversioned))
	}
	if n := c.db.Info().Skipped; n > 0 {
		why = append(why, fmt.Sprintf("records that could not be read when the database was built: %d", n))
	}
	if m.Owned > 0 {
		why = append(why, fmt.Sprintf("native libraries inside packages of the operating system, which only its own advisories judge: %d", m.Owned))
	}
	if m.Unread > 0 {
		why = append(why, fmt.Sprintf("records whose texts are damaged in the database: %d", m.Unread))
	}
	if m.Undecided > 0 {
		why = append(why, fmt.Sprintf("comparisons that could not be decided: %d", m.Undecided))
	}
	if len(why) > 0 {
		cov.State, cov.Reason = finding.Partial, strings.Join(why, "; ")
	}
	if m.Queried == 0 {
		cov.State, cov.Reason = finding.Skipped, "no component to look up"
	}
	return cov
}

// snippets adds source lines to findings, reading each file once.
type snippets struct {
	source func(path string, limit int64) ([]byte, error)
	path   string
	data   []byte
}

// maxSource bounds the file from which a line is shown, maxLine the line.
const (
	maxSource = 64 << 20
	maxLine   = 400
)

func (s *snippets) add(f *finding.Finding) {
	if f.Span.StartLine == 0 || f.Span.Path == "" {
		return
	}
	if f.Span.Path != s.path {
		s.path = f.Span.Path
		s.data, _ = s.source(f.Span.Path, maxSource)
	}
	if f.Span.Off >= len(s.data) || f.Span.End > len(s.data) {
		return
	}
	start := f.Span.Off
	for start > 0 && s.data[start-1] != '\n' && f.Span.Off-start < maxLine/2 {
		start--
	}
	end := start
	for end < len(s.data) && s.data[end] != '\n' && end-start < maxLine {
		end++
	}
	text := strings.ToValidUTF8(strings.TrimRight(string(s.data[start:end]), "\r"), "?")
	f.Snippet = &finding.Snippet{Line: f.Span.StartLine, Text: text, Cut: f.Span.StartCol - 1 - (f.Span.Off - start)}
}

// ecosystemOf names the ecosystem of a format's declarations.
func ecosystemOf(format string) string {
	family, _, _ := strings.Cut(format, "/")
	switch family {
	case "npm":
		return "npm"
	case "python":
		return "PyPI"
	case "golang":
		return "Go"
	case "rust":
		return "crates.io"
	case "java":
		return "Maven"
	case "dotnet":
		return "NuGet"
	case "ruby":
		return "RubyGems"
	case "php":
		return "Packagist"
	case "beam":
		return "Hex"
	case "dart":
		return "Pub"
	case "swift":
		return "SwiftURL"
	case "cocoapods":
		return "cocoapods"
	case "conan":
		return "ConanCenter"
	case "rlang":
		return "CRAN"
	case "haskell":
		return "Hackage"
	case "julia":
		return "Julia"
	}
	return ""
}
