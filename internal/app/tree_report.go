package app

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/trust/verify/strength"
)

// The reasons of findings about a tree, beside those of single verifications.
const (
	reasonInsufficient = "evidence-insufficient"
	reasonMoved        = "digest-changed"
)

// treeRules describes the findings about whole trees.
func treeRules() []finding.Rule {
	rule := func(id, title, why, mend string, s severity.Level) finding.Rule {
		return finding.Rule{
			ID: "verify/" + id, Title: title, Severity: s, Why: why, Mend: mend,
			References: []string{"https://slsa.dev/spec/v1.2/verifying-artifacts"}, Bad: "exit 1, verify/" + id, Good: "exit 0",
		}
	}
	return []finding.Rule{
		rule(string(strength.PublisherChanged), "somebody else stands behind a package than before", "A stolen account or token signs as whoever holds it. That the identity, its provider or the repository differs from the remembered one is often the only trace.", "Find out whether the project moved. If it did, ossay trust add PACKAGE remembers the new publisher; if not, stay at the version before.", severity.High),
		rule(string(strength.EvidenceWeaker), "a package is proved less well than before", "A release that was made beside the project's own build lacks what that build signs.", "Ask the project how this version was released. If it gave up provenance, remember that: ossay trust add PACKAGE --class CLASS.", severity.High),
		rule(string(strength.EvidenceGone), "nobody signed a package that was signed before", "Whoever publishes with a stolen token from elsewhere cannot make the build platform sign.", "Collect the evidence again (ossay trust pack). If there is none, ask the project before this version is used.", severity.High),
		rule(reasonInsufficient, "a package is proved less well than is required", "The policy of this run asks for more than the evidence shows. That says nothing about whether the package is harmful.", "Collect evidence with ossay trust pack, choose a version with evidence, or require less of this ecosystem.", severity.High),
		rule(reasonMoved, "the digest of a version is another than when the evidence was collected", "A published version never changes. Another digest means that the registry, a mirror or the lock file was changed.", "Compare the lock file with its history, and the package with that of another mirror.", severity.High),
	}
}

func treeRuleTitle(reason string) string {
	for _, r := range treeRules() {
		if r.ID == "verify/"+reason {
			return r.Title
		}
	}
	return ruleTitle(reason)
}

// report sends everything to the sink.
func (r *treeRun) report(ctx context.Context, sink finding.Sink) (int, error) {
	findings := r.findings()
	sortFindings(findings)
	shares := r.shares()
	counts := r.scan.counts()
	counts.Components = len(r.list)
	counts.Findings = len(findings)
	failed := 0
	for i := range findings {
		counts.ByLevel[findings[i].Severity]++
		failed++
	}
	complete := r.scan.complete && ctx.Err() == nil
	for _, x := range r.scan.refusals {
		complete = complete && !x.Tree.Shipped()
	}
	exit := fault.ExitOK
	switch {
	case ctx.Err() != nil:
		exit = fault.ExitInterrupted
	case failed > 0 && !r.req.ExitZero:
		exit = fault.ExitGate
	case !complete && !r.req.AllowIncomplete:
		exit = fault.ExitIncomplete
	case len(r.list) == 0:
		exit = fault.ExitNothing
	}
	if r.req.VSA != "" && ctx.Err() == nil {
		if err := r.writeVSA(failed == 0 && complete); err != nil {
			return exit, err
		}
	}
	name, kind := targetWords(r.scan.targets)
	events := []finding.Event{finding.Opened{
		Tool: finding.Tool{Name: "ossay", Version: r.env.Version}, Target: finding.Target{Name: name, Kind: kind, Images: images(r.scan.images)}, Data: finding.Data{AgeDays: -1}, Counts: counts,
	}}
	for i := range r.list {
		events = append(events, r.list[i].provability(r.memory))
	}
	for _, s := range shares {
		events = append(events, s)
	}
	for i := range findings {
		events = append(events, finding.Found{Finding: &findings[i]})
	}
	events = append(events, r.coverage()...)
	events = append(events, finding.Done{
		Gate:     finding.Gate{Expression: r.policyWords(), Failed: failed > 0, Matched: failed},
		Complete: complete, ExitCode: exit,
	})
	for _, e := range events {
		if err := sink.Emit(e); err != nil {
			return exit, err
		}
	}
	return exit, nil
}

// policyWords says what the run asked for.
func (r *treeRun) policyWords() string {
	words := []string{"no evidence is broken", "no publisher changed"}
	if p := r.requirement(); p != "" {
		words = append(words, "require "+p)
	}
	return strings.Join(words, ", ")
}

// requirement writes the policy in one way.
func (r *treeRun) requirement() string {
	var out []string
	for eco, c := range r.require {
		if eco != "" {
			eco += "="
		}
		out = append(out, eco+c.String())
	}
	slices.Sort(out)
	return strings.Join(out, ",")
}

func (x *graded) provability(m *strength.Memory) finding.Provability {
	v := &x.verdict
	return finding.Provability{
		Component: x.c.PURL, Ecosystem: x.c.Ecosystem, Class: v.Class.String(), Level: v.Level, Unpinned: x.unpinned(),
		Signer: v.Publisher.Signer, Issuer: v.Publisher.Issuer, Source: v.Publisher.Source, Known: m.Get(x.pkg) != nil,
		Evidence: v.Evidence, Remarks: v.Unused,
	}
}

// unpinned reports whether the files leave open which version is installed.
func (x *graded) unpinned() bool { return x.c.Version == "" }

// findings lists what is broken, changed, moved or not enough.
func (r *treeRun) findings() []finding.Finding {
	var out []finding.Finding
	g := r.scan.graph
	for i := range r.list {
		x := &r.list[i]
		var at span.Span
		if len(x.c.Occurrences) > 0 {
			l, n := g.Node(x.c.Occurrences[0])
			at = span.At(l.Path, n.At)
		}
		add := func(reason, message, hint string) {
			f := finding.Finding{
				Rule: "verify/" + reason, Severity: severity.High, Title: treeRuleTitle(reason), Message: strings.TrimSpace(x.c.Name+" "+x.c.Version) + ": " + message + ".", Span: at,
				Component: x.c.PURL, Package: x.c.Name, Version: x.c.Version, Ecosystem: x.c.Ecosystem, Scope: x.c.Scope,
			}
			if hint != "" {
				f.Fix = &finding.Fix{Blocking: upper(hint) + "."}
			}
			out = append(out, f)
		}
		for _, b := range x.verdict.Broken {
			add(string(b.Reason), b.Detail+" (evidence "+b.Evidence+")", b.Hint)
		}
		for _, c := range x.changes {
			add(string(c.Kind), c.Detail, "")
		}
		if x.moved {
			add(reasonMoved, "the lock file names another digest than when the evidence was collected", "")
		}
		if x.lacks != "" {
			message := "required is " + x.lacks + ", shown is " + x.verdict.Class.String()
			if len(x.verdict.Unused) > 0 {
				message += ": " + x.verdict.Unused[0]
			}
			add(reasonInsufficient, message, "")
		}
	}
	return out
}

// shares counts the classes by ecosystem; the sum over all comes last.
func (r *treeRun) shares() []finding.Share {
	by := map[string]*finding.Share{}
	all := &finding.Share{}
	for i := range r.list {
		x := &r.list[i]
		s := by[x.c.Ecosystem]
		if s == nil {
			s = &finding.Share{Ecosystem: x.c.Ecosystem}
			by[x.c.Ecosystem] = s
		}
		for _, s := range []*finding.Share{s, all} {
			s.Components++
			if x.unpinned() {
				s.Unpinned++
			}
			switch x.verdict.Class {
			case strength.Provenance:
				s.Provenance++
			case strength.Signature:
				s.Signature++
			case strength.Hash:
				s.Hash++
			default:
				s.Nothing++
			}
		}
	}
	var out []finding.Share
	for _, s := range by {
		if s.Ecosystem != "" {
			out = append(out, *s)
		}
	}
	slices.SortFunc(out, func(a, b finding.Share) int { return strings.Compare(a.Ecosystem, b.Ecosystem) })
	return append(out, *all)
}

// coverage says what was looked at, and what could not be used.
func (r *treeRun) coverage() []finding.Event {
	inv := finding.Coverage{Inspector: "inventory", Inputs: len(r.scan.graph.Listings)}
	for _, x := range r.scan.refusals {
		addRefusal(&inv, finding.Refusal{Path: x.Path, Reason: x.Reason})
	}
	if inv.Refused > 0 {
		inv.State, inv.Reason = finding.Partial, "not everything could be read"
	}
	own := finding.Coverage{Inspector: "evidence"}
	if r.pack != nil {
		own.Inputs = len(r.pack.Entries)
	}
	why := map[string]int{}
	for i := range r.list {
		for _, u := range r.list[i].verdict.Unused {
			why[u]++
		}
	}
	for _, n := range r.notes {
		addNote(&own, n)
	}
	for _, u := range sortedBy(why) {
		addNote(&own, finding.Refusal{Path: filepath.ToSlash(r.req.Pack), Reason: u})
	}
	switch {
	case own.Noted > 0:
		own.State, own.Reason = finding.Partial, "not all evidence could be judged"
	case r.pack == nil:
		own.State, own.Reason = finding.Skipped, "no evidence pack was given; ossay trust pack makes one"
	}
	return []finding.Event{inv, own}
}

func sortedBy(counts map[string]int) []string {
	out := make([]string, 0, len(counts))
	for k := range counts {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
