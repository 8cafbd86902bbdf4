package app

import (
	"context"
	"errors"
	"io"
	"os"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/hardening"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// auditor audits the binaries that a walk hands over and keeps their reports. It
// is safe for concurrent use.
type auditor struct {
	under   string
	profile hardening.Profile
	mu      sync.Mutex
	files   []finding.Binary
	found   []finding.Finding
	notes   []finding.Refusal
}

// ID returns the name under which the files are counted.
func (a *auditor) ID() string { return "hardening" }

// Revision is of no use: nothing that an auditor does is kept.
func (a *auditor) Revision() int { return 1 }

// Interest says which files are audited.
func (a *auditor) Interest() inspect.Interest { return hardening.Inspector().Interest() }

// Inspect audits one file, or each object in it.
func (a *auditor) Inspect(f *inspect.File, _ *inspect.Result) error {
	reports, err := hardening.Audit(f.At, f.Size, 0, f.Budget)
	if errors.Is(err, object.ErrFormat) || errors.Is(err, object.ErrThin) {
		return nil // another kind of file begins like this one, or it holds names only
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, r := range reports {
		if r.Suffix != "" && reports[0].Suffix == "" {
			break // the first report is of the whole archive
		}
		p := path.Join(a.under, f.Path) + r.Suffix
		b := finding.Binary{Path: p, Format: r.Format, Arch: r.Arch}
		for _, x := range r.Properties {
			b.Properties = append(b.Properties, finding.Property{Name: x.Name, Value: x.Value, Text: x.Value.String(), Source: string(x.Source)})
		}
		a.files = append(a.files, b)
		for _, x := range hardening.Findings(path.Join(a.under, f.Path), r, a.profile) {
			x.Scope = f.Tree
			a.found = append(a.found, x)
		}
		for _, n := range r.Notes {
			a.notes = append(a.notes, finding.Refusal{Path: p, Reason: n})
		}
	}
	return err
}

// A BinaryRequest says which binaries to audit, and by which profile.
type BinaryRequest struct {
	CheckRequest
	Profile string
}

// AuditBinaries audits the binaries of the targets.
func AuditBinaries(ctx context.Context, env Env, req BinaryRequest, sink finding.Sink) (exit int, err error) {
	cfg, err := loadConfig(req.Config, req.Targets)
	if err != nil {
		return 0, err
	}
	gate, err := chooseGate(req.Gate, cfg)
	if err != nil {
		return 0, err
	}
	profile, err := hardening.LoadProfile(orElse(req.Profile, "openssf"))
	if err != nil {
		return 0, fault.New(fault.Usage, "--profile: %w", err)
	}
	targets, err := openTargets(env, req.Targets, budget.Default())
	if err != nil {
		return 0, err
	}
	defer closeTargets(targets)
	opt := target.Options{
		Workers: req.Workers, Limits: budget.Default(), NoIgnore: req.NoIgnore, Image: req.Image, Platform: req.Platform,
		Exclude: append(slices.Clone(cfg.Exclude), req.Exclude...),
	}
	var all []*auditor
	walk, err := walkTargets(ctx, targets, opt, func(under string) []inspect.Inspector {
		a := &auditor{under: under, profile: profile}
		all = append(all, a)
		return []inspect.Inspector{a}
	})
	if err != nil {
		return 0, err
	}
	r := auditRun{
		env: env, cfg: cfg, gate: gate, inspector: "hardening", walk: walk,
		noExcept: req.NoExceptions, exitZero: req.ExitZero, allowPart: req.AllowIncomplete,
	}
	r.name, r.kind = targetWords(targets)
	for _, a := range all {
		r.binaries = append(r.binaries, a.files...)
		r.findings = append(r.findings, a.found...)
		r.notes = append(r.notes, a.notes...)
	}
	r.inputs = len(r.binaries)
	slices.SortFunc(r.binaries, func(x, y finding.Binary) int { return strings.Compare(x.Path, y.Path) })
	slices.SortFunc(r.notes, func(x, y finding.Refusal) int { return strings.Compare(x.Path+"\x00"+x.Reason, y.Path+"\x00"+y.Reason) })
	return r.report(ctx, sink)
}

// HardeningProfiles returns the profiles that binaries can be audited by.
func HardeningProfiles() []string { return hardening.Profiles() }

// A BinaryFunction is one function of a program with its protections.
type BinaryFunction = hardening.Function

// BinaryFunctions lists the functions of one program.
func BinaryFunctions(name string) ([]BinaryFunction, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fault.New(fault.Usage, "opening %s: %w", name, plainPath(err))
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return nil, fault.New(fault.Usage, "opening %s: not a regular file", name)
	}
	b := budget.New(budget.Default(), info.Size())
	o, err := object.Open(io.NewSectionReader(f, 0, info.Size()), info.Size(), b)
	if err != nil {
		return nil, fault.New(fault.NotFound, "%s: %w", name, err)
	}
	list, err := hardening.Functions(o, b)
	if errors.Is(err, hardening.ErrNoCode) {
		return nil, fault.New(fault.NotFound, "%s: %w", name, err).WithHint("the code of ELF files for x86-64 is read; ossay binary audit tells the markers of others")
	}
	if err != nil {
		return nil, fault.New(fault.Partial, "%s: %w", name, err)
	}
	return list, nil
}
