package vex

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/vex"
)

// decide weighs the statements that match each finding.
func (a *applier) decide() {
	for _, f := range slices.Sorted(maps.Keys(a.applied)) {
		a.decideOne(f, a.applied[f])
	}
}

// before orders statements by what counts: the author's trust, then the time,
// then how exactly the product is named, then the place.
func before(x, y applied) int {
	return cmp.Or(
		cmp.Compare(x.rank, y.rank), y.time.Compare(x.time), cmp.Compare(y.exact, x.exact),
		cmp.Compare(x.source, y.source), cmp.Compare(y.statement, x.statement),
	)
}

// decideOne settles one finding. Of each author only the last word counts;
// between authors of the highest trust there must be agreement.
func (a *applier) decideOne(f int, list []applied) {
	slices.SortFunc(list, before)
	last := map[string]applied{}
	var words []applied // the last word of each author, the most trusted first
	for _, x := range list {
		author := a.author(x)
		first, spoken := last[author]
		switch {
		case !spoken:
			last[author] = x
			words = append(words, x)
		case x.time.Equal(first.time) && x.exact == first.exact && a.status(x) != a.status(first):
			words = append(words, x) // one author, one moment, two answers
		default:
			a.outcome(x, f, Superseded, "the same author says "+a.status(first).String()+" since "+a.when(first))
		}
	}
	top := words[0]
	var against []string
	conflict := false
	for _, x := range words[1:] {
		if a.status(x) == a.status(top) {
			continue
		}
		conflict = conflict || x.rank == top.rank
		against = append(against, a.says(x))
	}
	for i, x := range words {
		switch {
		case x.rank == top.rank && conflict:
			a.outcome(x, f, Conflicting, "authors of equal trust contradict one another, so nobody is believed")
		case i > 0 && a.status(x) != a.status(top):
			a.outcome(x, f, Outranked, "a more trusted author says "+a.status(top).String())
		default:
			a.outcome(x, f, Applied, x.how())
		}
	}
	d := Decision{Finding: f, Source: top.source, Statement: top.statement, Status: a.status(top), Against: against}
	if conflict {
		d.Source, d.Statement, d.Status = -1, -1, vex.NoStatus
		d.Against = append([]string{a.says(top)}, against...)
		d.Sentence = "VEX contradicts itself: " + d.Against[0] + "; " + d.Against[1]
	} else {
		d.Justification = a.of(top).Justification
		d.Sentence = a.sentence(top)
	}
	a.result.Decisions = append(a.result.Decisions, d)
}

// how says by what a statement applies.
func (x applied) how() string {
	if x.along {
		return "every way to the component leads through its product"
	}
	return "it names the component of the finding"
}

func (a *applier) outcome(x applied, f int, r Reason, why string) {
	a.result.Outcomes = append(a.result.Outcomes, Outcome{Source: x.source, Statement: x.statement, Finding: f, Reason: r, Sentence: why})
}

func (a *applier) of(x applied) *vex.Statement {
	return &a.sources[x.source].Document.Statements[x.statement]
}

func (a *applier) status(x applied) vex.Status { return a.of(x).Status }

// author returns who speaks; a document without an author speaks for itself.
func (a *applier) author(x applied) string {
	s := &a.sources[x.source]
	if s.Document.Author != "" {
		return s.Document.Author
	}
	return "the author of " + s.File
}

func (a *applier) when(x applied) string {
	if x.time.IsZero() {
		return "an unknown time"
	}
	return x.time.Format("2006-01-02T15:04:05Z07:00")
}

func (a *applier) says(x applied) string {
	return fmt.Sprintf("%s says %s (%s)", a.author(x), a.status(x), a.sources[x.source].File)
}

// sentence tells people what was decided, by whom, and why.
func (a *applier) sentence(x applied) string {
	s := a.of(x)
	out := "VEX: " + s.Status.String()
	if s.Justification != "" {
		out += ", " + string(s.Justification)
	}
	switch {
	case s.Impact != "" && s.Status == vex.NotAffected:
		out += ": " + s.Impact
	case s.Action != "" && s.Status == vex.Affected:
		out += ": " + s.Action
	}
	return out + " (" + a.author(x) + ", " + a.sources[x.source].File + ")"
}

// Settle writes the decisions into findings that are still open: not affected
// and fixed close a finding, everything else is a note on it. A release that is
// malicious itself stays open, since no publisher's word makes it harmless.
func (r *Result) Settle(findings []finding.Finding) {
	for _, d := range r.Decisions {
		f := &findings[d.Finding]
		if f.Status != finding.Open {
			continue
		}
		if (d.Status == vex.NotAffected || d.Status == vex.Fixed) && !f.Malicious {
			f.Status = finding.NotAffected
		}
		f.Reason = d.Sentence
	}
}
