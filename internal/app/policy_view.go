package app

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/hardening"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/judge/policy"
	"github.com/ossay-dev/ossay/internal/judge/policy/view"
)

// A viewBuilder makes the view of a check that rules are evaluated over.
type viewBuilder struct {
	c     *checked
	needs []string // evidence that some rule requires
	v     *view.View
}

// build makes the view. Binaries are audited and artefacts verified only where a
// rule asks for them.
func (b *viewBuilder) build(ctx context.Context, artefact VerifyRequest) (*view.View, error) {
	c := b.c
	info := c.targetInfo()
	b.v = &view.View{Evidence: map[string]view.Evidence{}, Project: view.Project{Name: info.Name, Kind: info.Kind}, Now: c.env.today().Truncate(24 * time.Hour)}
	for i := range c.scan.graph.Components {
		b.component(i)
	}
	b.licences()
	for i := range c.findings {
		b.v.Findings = append(b.v.Findings, findingView(&c.findings[i]))
	}
	for _, p := range c.scan.pipelines {
		b.v.Pipelines = append(b.v.Pipelines, view.Pipeline{Path: p.path, Shipped: p.tree.Shipped()})
	}
	b.decisions()
	b.documents()
	if slices.Contains(b.needs, "hardening") {
		if err := b.binaries(ctx); err != nil {
			return nil, err
		}
	}
	if err := b.provenance(ctx, artefact); err != nil {
		return nil, err
	}
	b.evidence()
	return b.v, nil
}

func (b *viewBuilder) component(i int) {
	g := b.c.scan.graph
	c := &g.Components[i]
	out := view.Component{
		PURL: c.PURL, Name: c.Name, Version: c.Version, Range: c.Range, Ecosystem: c.Ecosystem, Scope: c.Scope.String(),
		Shipped: c.Scope.Shipped(), Direct: c.Direct, Grade: c.Grade.String(),
	}
	add := func(list *[]string, s string) {
		if s != "" && !slices.Contains(*list, s) {
			*list = append(*list, s)
		}
	}
	for _, o := range c.Occurrences[:min(len(c.Occurrences), maxListed)] {
		l, n := g.Node(o)
		if out.Licence == "" {
			out.Licence = n.Licence
		}
		if out.Concluded == "" {
			out.Concluded = n.Concluded
		}
		add(&out.Sources, n.Source)
		for _, d := range strings.Fields(n.Integrity) {
			add(&out.Digests, d)
		}
		add(&out.Formats, l.Format)
		place := l.Path
		if n.At.Line > 0 {
			place = fmt.Sprintf("%s:%d", l.Path, n.At.Line)
		}
		add(&out.Places, place)
		out.Locked = out.Locked || l.Role != component.RoleManifest && l.Role != component.RolePipeline
	}
	b.v.Components = append(b.v.Components, out)
}

func (b *viewBuilder) licences() {
	set := map[string]bool{}
	for i := range b.v.Components {
		if c := &b.v.Components[i]; c.Shipped && c.Licence+c.Concluded != "" {
			set[orElse(c.Licence, c.Concluded)] = true
		}
	}
	b.v.Licences = sortedKeys(set)
}

func findingView(f *finding.Finding) view.Finding {
	area, _, _ := strings.Cut(f.Rule, "/")
	return view.Finding{
		Rule: f.Rule, Area: area, Severity: f.Severity.String(), Level: view.Level(f.Severity), Confidence: f.Confidence.String(), Message: f.Message,
		Component: f.Component, Name: f.Package, Version: f.Version, Ecosystem: f.Ecosystem, Scope: f.Scope.String(), Shipped: f.Scope.Shipped(),
		Path: f.Span.Path, Line: int64(f.Span.StartLine), Aliases: f.Aliases, Score: f.Score, EPSS: f.EPSS, KEV: f.KEV, Ransomware: f.Ransomware,
		Malicious: f.Malicious, Fixed: f.Fixed, Fixable: len(f.Fixed) > 0 || f.Fix != nil && f.Fix.Blocking == "",
		Status: f.Status.String(), Reason: f.Reason, Until: f.Until, New: f.New,
		Priority: f.PriorityClass(), Reach: orElse(f.Reach.Word(), "none"), Proven: f.Reach != nil && f.Reach.Proven,
	}
}

func (b *viewBuilder) decisions() {
	for _, x := range b.c.cfg.Exceptions {
		b.v.Decisions = append(b.v.Decisions, view.Decision{ID: x.ID, Kind: "exception", Where: x.Where, Reason: x.Reason, Until: x.Until, Owner: x.Owner, Status: x.VEX})
	}
	if b.c.vex == nil {
		return
	}
	for _, o := range b.c.vex.result.Outcomes {
		x := b.c.vex.outcome(o)
		b.v.Decisions = append(b.v.Decisions, view.Decision{ID: x.Vulnerability, Kind: "vex", Where: orElse(x.Component, x.Product), Reason: x.Sentence, Status: x.Status, Owner: x.Author})
	}
}

// binaries audits the binaries of the targets, and adds what was found to the
// findings, with exceptions and settings of rules as everywhere.
func (b *viewBuilder) binaries(ctx context.Context) error {
	c := b.c
	profile, err := hardening.LoadProfile("openssf")
	if err != nil {
		return err
	}
	opt := target.Options{
		Workers: c.req.Workers, Limits: budget.Default(), NoIgnore: c.req.NoIgnore, Image: c.req.Image, Platform: c.req.Platform,
		Exclude: append(slices.Clone(c.cfg.Exclude), c.req.Exclude...),
	}
	var all []*auditor
	walk, err := walkTargets(ctx, c.scan.targets, opt, func(under string) []inspect.Inspector {
		a := &auditor{under: under}
		all = append(all, a)
		return []inspect.Inspector{a}
	})
	if err != nil {
		return err
	}
	var files []audited
	for _, a := range all {
		files = append(files, a.files...)
	}
	var r auditRun
	r.settle(files, nil, profile)
	r.findings = policy.ApplyRules(r.findings, c.cfg.Rules)
	policy.Regrade(r.findings, c.cfg.Rules)
	if !c.req.NoExceptions {
		policy.Except(r.findings, c.cfg.Exceptions, c.env.today())
	}
	sortFindings(r.findings)
	for i := range r.findings {
		b.v.Findings = append(b.v.Findings, findingView(&r.findings[i]))
	}
	for _, x := range r.binaries {
		properties := map[string]string{}
		for _, p := range x.Properties {
			properties[p.Name] = p.Text
		}
		b.v.Binaries = append(b.v.Binaries, view.Binary{Path: x.Path, Format: x.Format, Arch: x.Arch, Properties: properties})
	}
	slices.SortFunc(b.v.Binaries, func(x, y view.Binary) int { return strings.Compare(x.Path, y.Path) })
	e := view.Evidence{State: view.OK, Inputs: int64(len(b.v.Binaries))}
	if n := len(walk.refusals); n > 0 || !walk.complete {
		e.State, e.Reason = view.Partial, fmt.Sprintf("%d files could not be read", n)
	}
	b.v.Evidence["hardening"] = e
	return nil
}

// provenance verifies the artefacts that the user named, by the statement beside
// them where there is one. Unless the user says who should have signed anybody may
// have: the rules judge the signer.
func (b *viewBuilder) provenance(ctx context.Context, req VerifyRequest) error {
	if len(req.Subjects) == 0 {
		return nil
	}
	req.Anyone = req.Key == "" && req.Identity == "" && req.Issuer == ""
	var keep verifications
	for _, subject := range req.Subjects {
		one := req
		one.Subjects = []string{subject}
		if one.Bundle == "" && regular(subject+statementEnding) {
			one.Bundle = subject + statementEnding
		}
		if _, err := Verify(ctx, b.c.env, one, &keep); err != nil {
			return err
		}
	}
	for _, v := range keep {
		p := view.Provenance{Subject: v.Subject, Verified: v.OK, Kind: v.Kind, Signer: v.Signer, Issuer: v.Issuer}
		if v.Built != nil {
			p.Builder, p.Source, p.Commit, p.Workflow = v.Built.Builder, v.Built.Source, v.Built.Commit, v.Built.Workflow
		}
		b.v.Provenance = append(b.v.Provenance, p)
	}
	b.v.Evidence["provenance"] = view.Evidence{State: view.OK, Inputs: int64(len(keep))}
	return nil
}

// verifications keeps what a verification says.
type verifications []finding.Verification

// Emit implements finding.Sink.
func (k *verifications) Emit(e finding.Event) error {
	if v, ok := e.(finding.Verification); ok {
		*k = append(*k, v)
	}
	return nil
}

// evidence says what was looked at, for every name that is not settled yet.
func (b *viewBuilder) evidence() {
	c := b.c
	found := map[string]view.Evidence{
		"inventory":  inventoryEvidence(c),
		"advisories": advisoryEvidence(c),
		"pipelines":  pipelineEvidence(c),
		"decisions":  {State: view.OK, Inputs: int64(len(b.v.Decisions))},
		"licences":   {State: view.OK, Inputs: int64(len(b.v.Components))},
		"kev":        datedEvidence(c, c.db.Info().KEVDate, "the catalogue of known exploited vulnerabilities"),
		"epss":       datedEvidence(c, c.db.Info().EPSSDate, "EPSS scores"),
	}
	if !c.req.Licences {
		found["licences"] = view.Evidence{State: view.Absent, Reason: "licence files were not read; --licences reads them"}
	}
	for _, e := range view.EvidenceNames() {
		if x, ok := found[e[0]]; ok {
			b.v.Evidence[e[0]] = x
		} else if _, ok := b.v.Evidence[e[0]]; !ok {
			b.v.Evidence[e[0]] = view.Evidence{State: view.Absent, Reason: absentReason(e[0])}
		}
	}
	b.v.Evidence = maps.Clone(b.v.Evidence)
}

func absentReason(name string) string {
	switch name {
	case "forge":
		return "settings of the forge stand in no file"
	case "human":
		return "only people can tell"
	case "provenance":
		return "no artefact was given; --artifact and --bundle give one"
	case "hardening":
		return "binaries were not audited"
	}
	return "not looked at"
}

func inventoryEvidence(c *checked) view.Evidence {
	e := view.Evidence{State: view.OK, Inputs: int64(len(c.scan.graph.Listings))}
	switch {
	case len(c.scan.graph.Listings) == 0:
		e.State, e.Reason = view.Absent, "nothing that lists components was found"
	case c.incomplete():
		e.State, e.Reason = view.Partial, "a recognised input could not be read"
	}
	return e
}

func advisoryEvidence(c *checked) view.Evidence {
	m := c.matched
	e := view.Evidence{State: view.OK, Inputs: int64(m.Queried)}
	switch {
	case m.Queried == 0 && len(c.scan.graph.Components) == 0:
		e.State, e.Reason = view.Absent, "no component to look up"
	case c.db.info.Starter:
		e.State, e.Reason = view.Partial, "only the starter set was used; ossay db update gets the full data"
	case len(m.Unknown) > 0:
		e.State, e.Reason = view.Partial, "no advisories at all for "+strings.Join(m.Unknown, ", ")
	case m.Undecided+m.Unread+c.db.Info().Skipped > 0:
		e.State, e.Reason = view.Partial, "some records could not be read or compared"
	}
	return e
}

func pipelineEvidence(c *checked) view.Evidence {
	e := view.Evidence{State: view.OK, Inputs: int64(len(c.scan.pipelines))}
	switch {
	case len(c.scan.pipelines) == 0:
		e.State, e.Reason = view.Absent, "no pipeline was found"
	case c.piped.Noted > 0:
		e.State, e.Reason = view.Partial, fmt.Sprintf("%d things in pipelines could not be settled", c.piped.Noted)
	}
	return e
}

// datedEvidence is about data that the advisory database may hold.
func datedEvidence(c *checked, date, what string) view.Evidence {
	switch {
	case c.db.info.Starter:
		return view.Evidence{State: view.Partial, Reason: "only the starter set was used; ossay db update gets the full data"}
	case date == "":
		return view.Evidence{State: view.Absent, Reason: "the advisory database lacks " + what}
	}
	return view.Evidence{State: view.OK, Reason: "of " + date}
}
