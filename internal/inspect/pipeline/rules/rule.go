package rules

import (
	"fmt"
	"sort"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/severity"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
)

// Persona says for whom findings are made: the higher, the more is said.
type Persona uint8

// The personas.
const (
	Regular  Persona = iota // what wants mending
	Pedantic                // also what could be better
	Auditor                 // also what only a review can decide
)

// String returns the word for p.
func (p Persona) String() string {
	switch p {
	case Pedantic:
		return "pedantic"
	case Auditor:
		return "auditor"
	}
	return "regular"
}

// ParsePersona reads a persona's word.
func ParsePersona(s string) (Persona, error) {
	for p := Regular; p <= Auditor; p++ {
		if s == p.String() {
			return p, nil
		}
	}
	return Regular, fmt.Errorf("unknown persona %q: regular, pedantic or auditor", s)
}

// A Rule is one class of findings with its check.
type Rule struct {
	finding.Rule
	Persona Persona // the lowest at which it speaks
	Fix     bool    // some of its findings carry edits
	Needs   string  // data it cannot work without, "" for none
	Check   func(*Check)
}

// Options is what a run gives to the rules. The zero value is a regular run
// without outside data.
type Options struct {
	Persona Persona
	// Mirror is what is known of other repositories; nil for nothing.
	Mirror *mirror.Mirror
	// Own are the branches of the target's own repository; nil where they are not
	// known.
	Own *mirror.Repository
	// Platform are the advisories for the build platform that runs the pipelines,
	// PlatformName its name and version; "" where it is not known.
	Platform     []Advisory
	PlatformName string
	// Commit returns the commit that a tag or branch of owner/repository stands
	// for where Mirror does not know; nil where nothing does.
	Commit func(slug, ref string) (commit string, ok bool)
	// Advisories returns the advisories that concern a reference to an action;
	// nil where no advisories are loaded.
	Advisories func(slug, ref, comment string) []Advisory
	// Allow and Deny are patterns of owner/repository for forbidden-uses. At most
	// one of them is used.
	Allow, Deny []string
	// Ways returns the ways by which an outsider reaches the identity that the job
	// at a line of a file publishes with; nil where they are not known.
	Ways func(path string, line int) []pipeline.Reach
	// CooldownDays is the waiting time that updaters must keep, 0 for 7.
	CooldownDays int
}

// commit returns the commit of a tag or branch, from the mirror first.
func (o *Options) commit(slug, ref string) (string, bool) {
	if c, ok := o.Mirror.Commit(slug, ref); ok {
		return c, true
	}
	if o.Commit == nil {
		return "", false
	}
	return o.Commit(slug, ref)
}

// An Advisory is one published weakness of an action.
type Advisory struct {
	ID       string
	Summary  string
	Severity severity.Level
	Fixed    string // first version without it, or ""
}

// A Check is the run of one rule over one document.
type Check struct {
	Doc     *pipeline.Document
	Options *Options
	rule    *Rule
	out     []finding.Finding
	seen    map[place]bool
	ignores []pipeline.Ignore // that name the rule, in the file's order
}

// place tells reports apart.
type place struct {
	at      pipeline.Loc
	message string
}

// A Report is one finding of a check.
type Report struct {
	At         pipeline.Loc
	Also       []pipeline.Loc // other places that belong to it
	Within     []pipeline.Loc // places where an inline exception counts, too
	Severity   severity.Level // the rule's where zero
	Confidence finding.Confidence
	Persona    Persona
	Message    string
	Fix        *finding.Fix
	Aliases    []string
	Flow       []finding.Waypoint
}

// Run applies rules to a document and returns the findings in the file's order.
func Run(doc *pipeline.Document, list []*Rule, o *Options) []finding.Finding {
	var out []finding.Finding
	ignores := map[string][]pipeline.Ignore{}
	for _, ig := range doc.Ignores {
		for _, name := range ig.Rules {
			id := "pipeline/" + strings.TrimPrefix(name, "pipeline/")
			ignores[id] = append(ignores[id], ig)
		}
	}
	for _, r := range list {
		if r.Check == nil || r.Persona > o.Persona || !applies(r, doc.Platform) {
			continue
		}
		c := Check{Doc: doc, Options: o, rule: r, ignores: ignores[r.ID]}
		r.Check(&c)
		out = append(out, c.out...)
	}
	return out
}

func applies(r *Rule, platform string) bool {
	for _, p := range r.Platforms {
		if p == platform {
			return true
		}
	}
	return len(r.Platforms) == 0
}

// maxFindings bounds what one rule says of one file.
const maxFindings = 1000

// Report adds a finding, unless the persona asks for less or the same was said
// of the same place.
func (c *Check) Report(r Report) {
	if max(r.Persona, c.rule.Persona) > c.Options.Persona || len(c.out) >= maxFindings {
		return
	}
	key := place{r.At, r.Message}
	if c.seen[key] {
		return
	}
	if c.seen == nil {
		c.seen = map[place]bool{}
	}
	c.seen[key] = true
	src := c.Doc.Source
	f := finding.Finding{
		Rule: c.rule.ID, Severity: r.Severity, Confidence: r.Confidence, Title: c.rule.Title, Message: r.Message,
		Why: c.rule.Why, Span: src.Span(r.At), Snippet: src.Snippet(r.At), Fix: r.Fix, Aliases: r.Aliases, References: c.rule.References, Flow: r.Flow,
	}
	if f.Severity == severity.Unscored {
		f.Severity = c.rule.Severity
	}
	for _, l := range r.Also {
		if l != r.At && !l.IsZero() {
			f.Also = append(f.Also, src.Span(l))
		}
	}
	c.except(&f, append(append([]pipeline.Loc{r.At}, r.Also...), r.Within...))
	c.out = append(c.out, f)
}

// except marks a finding that an inline comment on one of its lines excepts.
func (c *Check) except(f *finding.Finding, places []pipeline.Loc) {
	if len(c.ignores) == 0 {
		return
	}
	src := c.Doc.Source
	for _, l := range places {
		if l.IsZero() {
			continue
		}
		first, last := src.Line(l.Off), src.Line(max(l.End-1, l.Off))
		i := sort.Search(len(c.ignores), func(i int) bool { return c.ignores[i].Line >= first })
		if i == len(c.ignores) || c.ignores[i].Line > last {
			continue
		}
		f.Status, f.Reason = finding.Excepted, strings.Clone(c.ignores[i].Reason)
		if f.Reason == "" {
			f.Reason = "inline comment"
		}
		return
	}
}

// safe and unsafe make fixes. A safe fix keeps what the pipeline does, but for
// the weakness; an unsafe one needs a look.
func safe(summary string, edits ...finding.Edit) *finding.Fix {
	return &finding.Fix{Summary: "safe: " + summary, Edits: edits}
}

func unsafe(summary string, edits ...finding.Edit) *finding.Fix {
	return &finding.Fix{Summary: "unsafe: " + summary, Edits: edits}
}

// The platforms of a rule.
func workflows() []string { return []string{pipeline.GitHubWorkflow} }
func both() []string      { return []string{pipeline.GitHubWorkflow, pipeline.GitHubAction} }

// systems are the platforms that run jobs, actions left out.
func systems() []string {
	return []string{pipeline.GitHubWorkflow, pipeline.GitLab, pipeline.Azure, pipeline.Tekton, pipeline.Jenkins, pipeline.CircleCI, pipeline.Bitbucket}
}

// runs are all files in which commands or references stand.
func runs() []string {
	return append(systems(), pipeline.GitHubAction, pipeline.Dockerfile)
}

// scripts are the files of runs and what they run.
func scripts() []string {
	return append(runs(), pipeline.Make, pipeline.PackageScripts, pipeline.ShellScript)
}

// define fills in what follows from the rest.
func define(r Rule) *Rule {
	r.ID = "pipeline/" + r.ID
	for p := r.Persona; p <= Auditor && r.Persona > Regular; p++ {
		r.Personas = append(r.Personas, p.String())
	}
	return &r
}
