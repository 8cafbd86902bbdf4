package app

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/audit"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
)

// A pipelineFile is a file that is a pipeline by its name.
type pipelineFile struct {
	path string
	tree component.Scope
}

// pipelineFinder notes the pipelines that a walk meets, as listings without
// components, so that results of earlier runs tell of them, too.
type pipelineFinder struct{}

// pipelineFormat is the format of the listings that only name a file.
const pipelineFormat = "pipeline/file"

// ID returns the name under which the files are counted.
func (pipelineFinder) ID() string { return pipelineFormat }

// Revision changes with what is noted.
func (pipelineFinder) Revision() int { return 1 }

// Interest says which files are pipelines by their names.
func (pipelineFinder) Interest() inspect.Interest { return audit.Signs() }

// Inspect notes the file.
func (pipelineFinder) Inspect(f *inspect.File, r *inspect.Result) error {
	r.Listings = append(r.Listings, &component.Listing{Path: f.Path, Format: pipelineFormat, Role: component.RolePipeline, Tree: f.Tree})
	return nil
}

// withoutPipelines takes the notes of pipelines out of listings. Members of
// archives do not count: an audit needs a repository around them.
func withoutPipelines(list []*component.Listing) (rest []*component.Listing, pipes []pipelineFile) {
	for _, l := range list {
		switch {
		case l.Format != pipelineFormat:
			rest = append(rest, l)
		case !strings.Contains(l.Path, "!/"):
			pipes = append(pipes, pipelineFile{l.Path, l.Tree})
		}
	}
	slices.SortFunc(pipes, func(a, b pipelineFile) int { return strings.Compare(a.path, b.path) })
	return rest, pipes
}

// maxPipeline bounds a file that is audited in a check, in bytes.
const maxPipeline = 10 << 20

// auditPipelines adds what a regular audit says of the pipelines that the scan
// met. Known weaknesses of actions are found as those of components.
func (c *checked) auditPipelines() {
	c.piped = finding.Coverage{Inspector: "pipelines", Inputs: len(c.scan.pipelines)}
	if len(c.scan.pipelines) == 0 {
		c.piped.State, c.piped.Reason = finding.Skipped, "none found"
		return
	}
	trees := map[string]component.Scope{}
	var files []audit.File
	for _, p := range c.scan.pipelines {
		data, err := c.scan.source(p.path, maxPipeline)
		if err != nil {
			addNote(&c.piped, finding.Refusal{Path: p.path, Reason: plainPath(err).Error()})
			continue
		}
		files = append(files, audit.File{Path: p.path, Data: data})
		trees[p.path] = p.tree
	}
	open := func(p string) (string, *budget.Budget, bool) {
		data, err := c.scan.source(p, maxPipeline)
		if err != nil {
			return "", nil, false
		}
		return string(data), budget.New(budget.Default(), int64(len(data))), true
	}
	set := audit.LoadFrom(files, nil, open)
	none := func(string, string, string) []rules.Advisory { return nil }
	mends := map[string]string{}
	for _, r := range audit.Rules() {
		mends[r.ID] = r.Mend
	}
	found, notes := set.Audit(rules.Options{Advisories: none})
	for _, f := range found {
		if f.Status != finding.Open {
			continue // inline exceptions of other tools
		}
		f.Scope = trees[f.Span.Path]
		f.Fix = spokenFix(f.Fix, mends[f.Rule])
		c.findings = append(c.findings, f)
	}
	unexamined := 0
	for _, n := range notes {
		if n.Path == "" {
			unexamined++
			continue
		}
		addNote(&c.piped, finding.Refusal{Path: n.Path, Reason: n.Reason})
	}
	if unexamined > 0 {
		c.piped.State = finding.Partial
		c.piped.Reason = fmt.Sprintf("%d rules were not examined, because they need to know other repositories; ossay pipeline audit says which", unexamined)
	}
}

// spokenFix gives a fix its command, and says in words what to do where no fix is
// known.
func spokenFix(fix *finding.Fix, mend string) *finding.Fix {
	if fix == nil {
		return &finding.Fix{Summary: mend}
	}
	out := *fix
	if out.Command = "ossay pipeline audit --fix"; !audit.Safe(fix) {
		out.Command += " --unsafe-fixes"
	}
	return &out
}

// addNote adds something that could not be settled.
func addNote(c *finding.Coverage, n finding.Refusal) {
	c.State = finding.Partial
	c.Noted++
	if len(c.Notes) < maxListed {
		c.Notes = append(c.Notes, n)
	}
}
