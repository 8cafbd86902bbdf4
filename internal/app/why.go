package app

import (
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/osv"
	"github.com/ossay-dev/ossay/internal/judge/advisory"
	"github.com/ossay-dev/ossay/internal/judge/match"
)

// maxWhyPaths bounds the paths of one answer; the rest is counted.
const maxWhyPaths = 10

// A WhyAnswer tells why one component is there and what was decided about it.
type WhyAnswer struct {
	Component string
	Name      string
	Version   string
	Scope     string
	Direct    bool
	Places    []finding.Place
	Paths     []finding.Path
	PathCount int
	Verdicts  []WhyVerdict
}

// A WhyVerdict is what one record says about the component, hit or not.
type WhyVerdict struct {
	ID        string
	Aliases   []string
	Hit       bool
	Certainty string
	Reason    string
	Withdrawn string
	Status    string // open, excepted, not_affected; empty for a non-hit
	Note      string // reason of the exception
	Fixed     []string
	Priority  string      `json:",omitempty"` // how soon, and why, in one line
	SSVC      []SSVCInput `json:",omitempty"` // what the decision in that line rests on
	Reach     *WhyReach   `json:",omitempty"`
}

// A WhyReach says whether the vulnerable code is reached, where --reach asked.
type WhyReach struct {
	Verdict, Level, Reason, Method string
	Proven                         bool
	Symbols                        []string `json:",omitempty"`
	Trace                          []string `json:",omitempty"`
}

// A Why is the answer to a question.
type Why struct {
	Question string
	Asked    string // "advisory", "component", "place"
	Data     finding.Data
	Target   finding.Target
	Answers  []WhyAnswer
	Known    bool     // for an advisory: the database has it
	Affects  []string // for an advisory: the packages that it is about
}

// ExplainWhy answers why a component is in the target, or why an advisory does
// or does not affect it. The question is an advisory id, a package URL, a
// package's name (with @version or not), or FILE:LINE.
func ExplainWhy(ctx context.Context, env Env, req CheckRequest, question string) (*Why, error) {
	c, err := prepare(ctx, env, req, nil)
	if err != nil {
		return nil, err
	}
	defer c.close()
	w := &Why{Question: question, Data: c.db.info, Target: c.targetInfo()}
	by, err := newDecider(c.cfg, "")
	if err != nil {
		return nil, err
	}
	ask := asker{c: c, by: by, s: c.db.NewSession(), statuses: map[string]*finding.Finding{}, names: nativeNames()}
	for i := range c.findings {
		f := &c.findings[i]
		for _, id := range f.Aliases {
			ask.statuses[id+"\x00"+f.Component] = f
		}
	}
	if records := c.db.ByID(question); len(records) > 0 {
		w.Asked, w.Known = "advisory", true
		ask.advisory(w, question)
		return w, nil
	}
	if looksLikeID(question) {
		w.Asked = "advisory"
		return w, nil
	}
	w.Asked = "component"
	match := byName(question)
	if file, line, ok := cutLine(question); ok {
		w.Asked = "place"
		match = ask.byPlace(file, line)
	}
	for i := range c.scan.graph.Components {
		if match(i, ask.c) {
			w.Answers = append(w.Answers, ask.answer(i, nil))
		}
	}
	if len(w.Answers) == 0 {
		return nil, fault.New(fault.NotFound, "no component of %s answers to %q", w.Target.Name, question).
			WithHint("give an advisory id, a package URL, a package's name or FILE:LINE of a lock file; ossay check lists them")
	}
	return w, nil
}

// looksLikeID reports whether a question has the form of an advisory id.
func looksLikeID(s string) bool {
	for _, p := range []string{"CVE-", "GHSA-", "GO-", "PYSEC-", "RUSTSEC-", "MAL-", "OSV-", "DSA-", "DLA-", "ALPINE-"} {
		if len(s) > len(p) && strings.EqualFold(s[:len(p)], p) {
			return true
		}
	}
	return false
}

// cutLine splits FILE:LINE or FILE:LINE:COLUMN.
func cutLine(s string) (file string, line int, ok bool) {
	parts := strings.Split(s, ":")
	if len(parts) < 2 || strings.HasPrefix(s, "pkg:") {
		return "", 0, false
	}
	n, err := strconv.Atoi(parts[1])
	return filepath.ToSlash(parts[0]), n, err == nil && n > 0 && len(parts) <= 3
}

type asker struct {
	c        *checked
	by       *decider
	s        *advisory.Session
	statuses map[string]*finding.Finding
	names    match.Names
}

// query asks about a component under all its names.
func (a *asker) query(c *component.Component, visit func(*advisory.Verdict)) {
	for _, q := range match.Queries(c, a.names, nil) {
		a.s.Query(q, true, visit)
	}
}

// byName matches a package URL, a name, or name@version.
func byName(question string) func(int, *checked) bool {
	return func(i int, c *checked) bool {
		x := &c.scan.graph.Components[i]
		return x.PURL == question || strings.HasPrefix(x.PURL, question+"@") || x.Name == question || x.Name+"@"+x.Version == question
	}
}

func (a *asker) byPlace(file string, line int) func(int, *checked) bool {
	return func(i int, c *checked) bool {
		return slices.ContainsFunc(a.places(i), func(p finding.Place) bool {
			return p.Span.Path == file && p.Span.StartLine <= line && line <= max(p.Span.EndLine, p.Span.StartLine)
		})
	}
}

func (a *asker) places(i int) []finding.Place {
	g := a.c.scan.graph
	var out []finding.Place
	for _, o := range g.Components[i].Occurrences {
		l, n := g.Node(o)
		out = append(out, finding.Place{Span: span.At(l.Path, n.At), Grade: l.Grade, Format: l.Format, Requirement: n.Requirement, Alias: n.Alias, Source: n.Source})
	}
	return out
}

// answer tells about component i. If only is not nil, verdicts of other records
// are left out.
func (a *asker) answer(i int, only map[int]bool) WhyAnswer {
	g := a.c.scan.graph
	c := &g.Components[i]
	w := WhyAnswer{Component: c.PURL, Name: c.Name, Version: c.Version, Scope: c.Scope.String(), Direct: c.Direct, Places: a.places(i)}
	routes, count := g.Router().Routes(i, maxWhyPaths)
	w.PathCount = count
	for _, r := range routes {
		w.Paths = append(w.Paths, g.Names(r))
	}
	a.query(c, func(v *advisory.Verdict) {
		if only != nil && !only[v.Record] {
			return
		}
		w.Verdicts = append(w.Verdicts, a.verdict(c.PURL, v))
	})
	slices.SortStableFunc(w.Verdicts, func(x, y WhyVerdict) int {
		switch {
		case x.Hit && !y.Hit:
			return -1
		case y.Hit && !x.Hit:
			return 1
		}
		return strings.Compare(x.ID, y.ID)
	})
	return w
}

func (a *asker) verdict(purl string, v *advisory.Verdict) WhyVerdict {
	r := a.c.db.Record(v.Record)
	out := WhyVerdict{ID: r.ID, Aliases: r.Aliases, Certainty: v.Certainty.String(), Reason: v.Reason, Withdrawn: r.Withdrawn, Fixed: v.Fixed}
	out.Hit = v.Certainty == advisory.Affected && r.Withdrawn == ""
	if f := a.statuses[r.ID+"\x00"+purl]; f != nil {
		out.Status, out.Note = f.Status.String(), f.Reason
		a.weigh(&out, f)
	}
	if r.Withdrawn != "" {
		out.Reason += "; the record was withdrawn, so it does not count"
	}
	return out
}

// weigh adds how soon a finding wants attention, and what that rests on.
func (a *asker) weigh(out *WhyVerdict, f *finding.Finding) {
	if f.Priority != nil {
		out.Priority = f.Priority.Line
	}
	if strings.HasPrefix(f.Rule, "vuln/") {
		if d, err := a.by.decide(f); err == nil { // it was decided once already
			out.SSVC = decisionOf(d).Inputs
		}
	}
	if r := f.Reach; r != nil {
		out.Reach = &WhyReach{Verdict: r.Word(), Level: r.Level.String(), Reason: r.Reason, Method: r.Method, Proven: r.Proven, Symbols: r.Symbols}
		for _, w := range r.Trace {
			step := w.Text
			if w.Span.Path != "" {
				step += "  " + w.Span.String()
			}
			out.Reach.Trace = append(out.Reach.Trace, step)
		}
	}
}

// advisory answers for every component that the records of an advisory, or of
// its aliases, are about.
func (a *asker) advisory(w *Why, id string) {
	only := map[int]bool{}
	for _, x := range a.c.db.Cluster(id) {
		for _, n := range a.c.db.ByID(x) {
			only[n] = true
		}
	}
	g := a.c.scan.graph
	for i := range g.Components {
		about := false
		a.query(&g.Components[i], func(v *advisory.Verdict) { about = about || only[v.Record] })
		if about {
			w.Answers = append(w.Answers, a.answer(i, only))
		}
	}
	a.c.db.PackagesOf(only, func(eco, name string) {
		if p := eco + " " + name; !slices.Contains(w.Affects, p) && len(w.Affects) < 20 {
			w.Affects = append(w.Affects, p)
		}
	})
}

// An AdvisoryText is an advisory for people.
type AdvisoryText struct {
	ID, Summary, Details string
	Aliases              []string
	Scores               []string
	Affected             []string
	References           []string
	Records              []string // the records themselves, as OSV JSON
}

// describeAdvisory reads an advisory of the database, or returns nil.
func describeAdvisory(env Env, dbFlag, id string) (*AdvisoryText, error) {
	db, err := openDatabase(env, dbFlag, "")
	if err != nil {
		return nil, err
	}
	defer db.Close()
	records := db.ByID(id)
	if len(records) == 0 {
		return nil, nil
	}
	a := &AdvisoryText{ID: id}
	only := map[int]bool{}
	for _, n := range records {
		only[n] = true
		r := db.Record(n)
		if strings.EqualFold(r.ID, id) {
			a.ID = r.ID
		}
		for _, x := range append([]string{r.ID}, r.Aliases...) {
			if x != a.ID && !slices.Contains(a.Aliases, x) {
				a.Aliases = append(a.Aliases, x)
			}
		}
		for _, s := range r.Severity {
			a.Scores = append(a.Scores, s.Type+" "+s.Score+" ("+r.ID+")")
		}
		text, err := db.Whole(n)
		if err != nil {
			return nil, fault.New(fault.NoData, "%w", err)
		}
		t, err := osv.Decode(string(text))
		if err != nil {
			return nil, fault.New(fault.NoData, "advisory %s: %w", r.ID, err)
		}
		a.Records = append(a.Records, string(text))
		if a.Summary == "" {
			a.Summary = t.Summary
		}
		if a.Details == "" {
			a.Details = t.Details
		}
		for _, ref := range t.References {
			if !slices.Contains(a.References, ref.URL) && len(a.References) < 20 {
				a.References = append(a.References, ref.URL)
			}
		}
	}
	db.PackagesOf(only, func(eco, name string) { a.Affected = append(a.Affected, eco+" "+name) })
	return a, nil
}
