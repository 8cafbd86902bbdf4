package app

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/sbom"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/judge/document"
)

// A MakeRequest says of what to make a bill of materials, and what it shall say
// beside the components.
type MakeRequest struct {
	CheckRequest
	Imprint
	Steps
	To        string // format; cyclonedx-json if empty
	Lifecycle string // CycloneDX phase; by the kind of the target if empty
}

// An Imprint is what the person who makes a document says of it.
type Imprint struct {
	Name      string // of the product
	Version   string // of the product
	Author    string // "Name <address>"
	Supplier  string
	Timestamp bool // write the time of the run; SOURCE_DATE_EPOCH does it too
}

// facts are what a document of the product, or of what other is the name of,
// says of itself.
func (i Imprint) facts(env Env, other string) document.Facts {
	f := document.Facts{
		Target: orElse(i.Name, other), Version: i.Version,
		Tool: sbom.Tool{Vendor: "ossay", Name: "ossay", Version: env.Version},
	}
	if i.Author != "" {
		f.Authors = []sbom.Party{parseParty(i.Author)}
	}
	if i.Supplier != "" {
		f.Supplier = parseParty(i.Supplier)
	}
	if i.Timestamp || env.Getenv("SOURCE_DATE_EPOCH") != "" {
		f.Created = env.today().Format(time.RFC3339)
	}
	return f
}

// A MakeResult is how it went.
type MakeResult struct {
	Format     sbom.Format
	Components int
	Attested   int // components that a signed record of a build step backs
	Losses     []sbom.Loss
	Refusals   []finding.Refusal
	ExitCode   int
}

// Lifecycles returns the phases that a document may state.
func Lifecycles() []string {
	return []string{"design", "pre-build", "build", "post-build", "operations", "discovery", "decommission"}
}

// MakeSBOM looks at the targets and writes what they hold as a bill of materials.
func MakeSBOM(ctx context.Context, env Env, req MakeRequest, w io.Writer, progress func(finding.Progress)) (*MakeResult, error) {
	to, err := parseFormat(orElse(req.To, "cyclonedx-json"), sbom.Format{})
	if err != nil {
		return nil, err
	}
	cfg, err := loadConfig(req.Config, req.Targets)
	if err != nil {
		return nil, err
	}
	recorded, err := req.Steps.read(env)
	if err != nil {
		return nil, err
	}
	targets, err := openTargets(env, req.Targets, budget.Default())
	if err != nil {
		return nil, err
	}
	defer closeTargets(targets)
	opt := target.Options{Workers: req.Workers, Limits: budget.Default(), NoIgnore: req.NoIgnore, Exclude: append(cfg.Exclude, req.Exclude...), Image: req.Image, Platform: req.Platform}
	s, err := scanTargets(ctx, env, targets, opt, scanDepth{remember: !req.NoCache, licences: true}, progress)
	if err != nil {
		return nil, err
	}
	res := &MakeResult{Format: to, Components: len(s.graph.Components)}
	complete := s.complete
	for _, r := range s.refusals {
		res.Refusals = append(res.Refusals, finding.Refusal{Path: r.Path, Reason: r.Reason})
		complete = complete && !r.Tree.Shipped()
	}
	res.Attested = recorded.back(s.graph, targets)
	facts := req.describe(env, s, targets, complete)
	facts.Coverage = append(facts.Coverage, recorded.properties()...)
	d := document.Make(s.graph, facts)
	req.rename(d)
	d.Format = to
	if to.Family == sbom.CycloneDX {
		plain(d)
	}
	if res.Losses, err = encode(w, d, to); err != nil {
		return nil, fault.New(fault.Partial, "writing the document: %w", plainPath(err))
	}
	switch {
	case ctx.Err() != nil:
		res.ExitCode = fault.ExitInterrupted
	case !complete && !req.AllowIncomplete:
		res.ExitCode = fault.ExitIncomplete
	case len(s.graph.Components) == 0 && len(s.graph.Listings) == 0:
		res.ExitCode = fault.ExitNothing
	}
	return res, nil
}

// rename gives the product the name and version that the user states, which win
// over those of a lock file.
func (i Imprint) rename(d *sbom.Document) {
	if i.Name == "" && i.Version == "" {
		return
	}
	root := &d.Components[d.Roots[0]]
	root.Name, root.Version = orElse(i.Name, root.Name), orElse(i.Version, root.Version)
	d.ID = document.Identity(d)
}

// plain leaves out what CycloneDX says elsewhere: the scope of a dependency is
// that of the component there, and the document's name that of what it describes.
func plain(d *sbom.Document) {
	d.Name = ""
	for i := range d.Relations {
		d.Relations[i].Scope = component.Prod
	}
}

// describe returns what the document says of itself and its subject.
func (req *MakeRequest) describe(env Env, s *scan, targets []*target.Target, complete bool) document.Facts {
	f := req.Imprint.facts(env, targetName(targets))
	f.Complete, f.Kind = complete, sbom.Application
	f.Lifecycle = orElse(req.Lifecycle, phaseOf(s))
	n := func(name string, v int) {
		f.Coverage = append(f.Coverage, sbom.Property{Name: "ossay:coverage:" + name, Value: strconv.Itoa(v)})
	}
	n("seen", s.files.Seen)
	n("read", s.files.Read)
	n("ruledOut", s.files.RuledOut)
	n("refused", s.files.Refused)
	n("overBudget", s.files.OverBudget)
	for i, r := range s.refusals {
		if i == maxListed {
			break
		}
		f.Coverage = append(f.Coverage, sbom.Property{Name: "ossay:coverage:refusal", Value: r.Path + ": " + r.Reason})
	}
	f.Coverage = append(f.Coverage, imageProperties(s.images)...)
	if len(s.images) > 0 {
		f.Kind = sbom.Container
	}
	return f
}

// targetName names what was looked at: the folder's own name for ".".
func targetName(targets []*target.Target) string {
	var names []string
	for _, t := range targets {
		n := filepath.ToSlash(filepath.Clean(t.Name))
		if n == "." || n == ".." || strings.HasSuffix(n, "/..") {
			if wd, err := os.Getwd(); err == nil {
				n = filepath.Base(filepath.Join(wd, n))
			}
		}
		if i := strings.LastIndexByte(n, '/'); i >= 0 && len(targets) == 1 {
			n = n[i+1:]
		}
		names = append(names, n)
	}
	return strings.Join(names, " ")
}

// phaseOf says at which phase a document is made: of binaries and installed
// packages only after the build, of manifests and lock files before it.
func phaseOf(s *scan) string {
	c := s.counts()
	if c.Lockfiles+c.Manifests == 0 && len(s.graph.Listings) > 0 {
		return "post-build"
	}
	return "pre-build"
}

// parseParty reads "Name <address>"; an address with "@" is an e-mail address.
func parseParty(s string) sbom.Party {
	name, rest, ok := strings.Cut(s, "<")
	p := sbom.Party{Name: strings.TrimSpace(name)}
	if address := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), ">")); ok && address != "" {
		if strings.Contains(address, "@") {
			p.Email = address
		} else {
			p.URLs = []string{address}
		}
	}
	return p
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}
