package target

import (
	"cmp"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
)

// An Outcome is what a walk found and how every file ended.
type Outcome struct {
	Listings []*component.Listing
	Findings []finding.Finding
	Files    finding.Files
	Refusals []Refusal      // sorted by path
	Inputs   map[string]int // files read, by inspector
	Complete bool           // false if the walk was cancelled or ran out of time
	Image    *ImageInfo     // of a container image, or nil
}

// A Refusal is a recognised input that was not read.
type Refusal struct {
	Path      string
	Inspector string // "" where it was refused before an inspector saw it
	Reason    string
	Over      bool // over budget, not damaged
	Tree      component.Scope
}

// collector gathers the results of one worker; workers never share one.
type collector struct {
	result   inspect.Result
	files    finding.Files
	ruled    map[string]int
	refusals []Refusal
	inputs   map[string]int
}

func newCollector() *collector {
	return &collector{ruled: make(map[string]int), inputs: make(map[string]int)}
}

func (c *collector) ruleOut(reason string) {
	c.files.RuledOut++
	c.ruled[reason]++
}

// merge joins the collectors into one outcome whose order does not depend on
// which worker did what.
func merge(cs []*collector, complete bool) *Outcome {
	o := &Outcome{Inputs: make(map[string]int), Complete: complete}
	ruled := make(map[string]int)
	for _, c := range cs {
		o.Listings = append(o.Listings, c.result.Listings...)
		o.Findings = append(o.Findings, c.result.Findings...)
		o.Refusals = append(o.Refusals, c.refusals...)
		f := &o.Files
		f.Seen += c.files.Seen
		f.Read += c.files.Read
		f.RuledOut += c.files.RuledOut
		f.Refused += c.files.Refused
		f.OverBudget += c.files.OverBudget
		f.Archives += c.files.Archives
		f.Members += c.files.Members
		f.Links += c.files.Links
		f.Specials += c.files.Specials
		for k, n := range c.ruled {
			ruled[k] += n
		}
		for k, n := range c.inputs {
			o.Inputs[k] += n
		}
	}
	for k, n := range ruled {
		o.Files.RuledOutBy = append(o.Files.RuledOutBy, finding.ReasonCount{Reason: k, Count: n})
	}
	slices.SortFunc(o.Files.RuledOutBy, func(a, b finding.ReasonCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Reason, b.Reason))
	})
	slices.SortFunc(o.Refusals, func(a, b Refusal) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.Inspector, b.Inspector), strings.Compare(a.Reason, b.Reason))
	})
	slices.SortFunc(o.Listings, func(a, b *component.Listing) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.Format, b.Format))
	})
	slices.SortStableFunc(o.Findings, func(a, b finding.Finding) int {
		return cmp.Or(strings.Compare(a.Span.Path, b.Span.Path), cmp.Compare(a.Span.Off, b.Span.Off), strings.Compare(a.Rule, b.Rule))
	})
	return o
}
