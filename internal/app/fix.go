package app

import (
	"context"
	"io/fs"
	"path/filepath"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect/registry/fetch"
	"github.com/ossay-dev/ossay/internal/inspect/registry/gomodule"
	"github.com/ossay-dev/ossay/internal/inspect/registry/npmregistry"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// A FixRequest says what to mend and how.
type FixRequest struct {
	CheckRequest
	Apply       bool            // write the files
	Online      bool            // ask the registries that the user's tools are set up for
	RegistryDir string          // folder of recorded metadata of npm packages: NAME.json
	Proof       string          // file to write the statement to
	Build       bool            // let the go command compile what the plan leaves
	Actions     PipelineSources // what is known of the repositories of actions
	remedy.Options
}

// A FixResult is a plan, and what became of it.
type FixResult struct {
	Target   string
	Data     finding.Data
	Projects []FixProject
	Added    []FixClaim // findings that were not there before
	Written  []string
	Failing  int // findings that fail the gate and stay, those outside the plan too
	ExitCode int

	addedFails bool // one of them fails the gate
}

// A FixProject is the plan for one lock file or manifest.
type FixProject struct {
	Path      string
	Format    string
	Steps     []remedy.Step
	Blocked   []remedy.Blocked
	Withdrawn []FixClaim // claims that did not come true
	Notes     []string
	Commands  []string // what the project's own tools must still do
	Files     []FixFile

	check   func(now map[string][]byte) string // says why the new files do not resolve
	listing *component.Listing                 // what the plan was made for
	held    []held
	tidied  *bool    // the go command dropped what no package uses
	also    []string // other files that the plan is about
}

// A FixFile is a file that a plan changes.
type FixFile struct {
	Path     string
	Was, Now []byte
}

// A FixClaim is one weakness of one package in one file.
type FixClaim struct {
	Path, Package, Version, ID string
	Why                        string
}

// Fix plans the smallest changes that take the most risk away, proves the plan by
// resolving and matching again, and with Apply writes it.
func Fix(ctx context.Context, env Env, req FixRequest, progress func(finding.Progress)) (*FixResult, error) {
	if len(req.Targets) > 1 {
		return nil, fault.New(fault.Usage, "fix mends one folder at a time")
	}
	maven, err := newMaven(ctx, env, &req)
	if err != nil {
		return nil, err
	}
	req.extend = maven.extend
	c, err := prepare(ctx, env, req.CheckRequest, progress)
	if err != nil {
		return nil, err
	}
	defer c.close()
	if req.Apply {
		if err := writable(c.scan.targets, "--apply"); err != nil {
			return nil, err
		}
	}
	x := &fixer{checked: c, ctx: ctx, req: req, verdicts: verdictsOf(c.db.DB), maven: maven.workspace}
	if err := x.sources(); err != nil {
		return nil, err
	}
	if err := x.actionSources(); err != nil {
		return nil, err
	}
	defer x.actions.closeKnown()
	res := &FixResult{Target: c.targetInfo().Name, Data: c.db.info, Projects: x.plan()}
	if res.Projects, err = x.renewImages(res.Projects); err != nil {
		return nil, err
	}
	if req.Build {
		if err := x.build(res); err != nil {
			return nil, err
		}
	}
	if err := x.prove(res); err != nil {
		return nil, err
	}
	if req.Apply {
		if res.Written, err = x.apply(res); err != nil {
			return nil, err
		}
	}
	res.ExitCode = x.exit(res)
	if req.Proof != "" {
		return res, writeProof(req.Proof, x, res)
	}
	return res, nil
}

// A fixer is one run of fix.
type fixer struct {
	*checked
	ctx      context.Context
	req      FixRequest
	verdicts remedy.Verdicts
	golang   *gomodule.Source
	private  string // patterns of Go modules that no proxy is asked for
	maven    *mavenWorkspace
	npm      func(bases []string, rc []byte) *npmregistry.Source
	client   *fetch.Client // nil offline
	recorded fs.FS         // of --registry-dir, nil for none
	actions  *pipelines    // what is known of the repositories of actions
	python   pyRun
}

// exit fails where a finding that fails the gate stays.
func (x *fixer) exit(res *FixResult) int {
	if x.ctx.Err() != nil {
		return fault.ExitInterrupted
	}
	gone := make(map[[3]string]bool)
	for i := range res.Projects {
		for _, s := range res.Projects[i].Steps {
			for _, r := range s.Removes {
				gone[[3]string{r.Package, r.Version, r.ID}] = true
			}
		}
	}
	for i := range res.Projects {
		p := &res.Projects[i]
		for _, b := range p.Blocked {
			delete(gone, [3]string{b.Package, b.Version, b.ID})
		}
		for _, w := range p.Withdrawn {
			delete(gone, [3]string{w.Package, w.Version, w.ID})
		}
	}
	for i := range x.findings {
		f := &x.findings[i]
		if f.Component != "" && f.Status == finding.Open && x.gate.Fails(f) && !gone[[3]string{f.Package, f.Version, f.Rule}] {
			res.Failing++
		}
	}
	if !x.req.ExitZero && (res.Failing > 0 || res.addedFails) {
		return fault.ExitGate
	}
	if len(x.scan.graph.Components) == 0 {
		return fault.ExitNothing
	}
	return fault.ExitOK
}

// root returns the folder that the target is, "" for anything else.
func (x *fixer) root() string {
	if t := x.scan.targets[0]; t.Kind == target.Directory {
		return filepath.Clean(t.Name)
	}
	return ""
}
