package app

import (
	"cmp"
	"context"
	"errors"
	"io"
	"os"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
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
	under string
	mu    sync.Mutex
	files []audited
}

// audited is the report of one object.
type audited struct {
	path   string // of the file, inside the target
	scope  component.Scope
	report hardening.Report
}

// ID returns the name under which the files are counted.
func (a *auditor) ID() string { return "hardening" }

// Revision is of no use: nothing that an auditor does is kept.
func (a *auditor) Revision() int { return 1 }

// Interest says which files are audited.
func (a *auditor) Interest() inspect.Interest { return hardening.Inspector().Interest() }

// Inspect audits one file, or each object in it.
func (a *auditor) Inspect(f *inspect.File, _ *inspect.Result) error {
	reports, err := hardening.Audit(f.At, f.Size, f.Mode, f.Budget)
	if errors.Is(err, object.ErrFormat) || errors.Is(err, object.ErrThin) {
		return nil // another kind of file begins like this one, or it holds names only
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	for _, r := range reports {
		if r.Suffix != "" && reports[0].Suffix == "" {
			break // the first report is of the whole archive
		}
		a.files = append(a.files, audited{path.Join(a.under, f.Path), f.Tree, r})
	}
	return err
}

// A BinaryRequest says which binaries to audit, and by which profile.
type BinaryRequest struct {
	CheckRequest
	Profile string
	LinkMap string // file that the linker wrote, or what it printed; "" for none
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
	linked, err := readLinkMap(req.LinkMap)
	if err != nil {
		return 0, err
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
		a := &auditor{under: under}
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
	var files []audited
	for _, a := range all {
		files = append(files, a.files...)
	}
	r.settle(files, linked, profile)
	r.inputs = len(r.binaries)
	slices.SortFunc(r.binaries, func(x, y finding.Binary) int { return strings.Compare(x.Path, y.Path) })
	slices.SortFunc(r.notes, func(x, y finding.Refusal) int { return strings.Compare(x.Path+"\x00"+x.Reason, y.Path+"\x00"+y.Reason) })
	return r.report(ctx, sink)
}

// settle joins the reports of one run and takes binaries, findings and notes from
// them.
func (r *auditRun) settle(files []audited, linked *hardening.LinkMap, profile hardening.Profile) {
	slices.SortFunc(files, func(x, y audited) int {
		return cmp.Or(strings.Compare(x.path, y.path), strings.Compare(x.report.Suffix, y.report.Suffix))
	})
	joined := make([]hardening.File, len(files))
	for i := range files {
		joined[i] = hardening.File{Path: files[i].path, Report: &files[i].report}
	}
	hardening.JoinDebug(joined)
	for i := range files {
		x := &files[i]
		if linked != nil && linked.About(x.path) {
			linked.Apply(&x.report)
		}
		b := finding.Binary{Path: x.path + x.report.Suffix, Format: x.report.Format, Arch: x.report.Arch}
		for _, p := range x.report.Properties {
			b.Properties = append(b.Properties, finding.Property{Name: p.Name, Value: p.Value, Text: p.Value.String(), Source: string(p.Source)})
		}
		r.binaries = append(r.binaries, b)
		for _, f := range hardening.Findings(x.path, x.report, profile) {
			f.Scope = x.scope
			r.findings = append(r.findings, f)
		}
		for _, n := range x.report.Notes {
			r.notes = append(r.notes, finding.Refusal{Path: b.Path, Reason: n})
		}
	}
}

// readLinkMap reads what the linker said; nil if nothing was given.
func readLinkMap(name string) (*hardening.LinkMap, error) {
	if name == "" {
		return nil, nil
	}
	text, err := readFlagFile(name, "--link-map")
	if err != nil {
		return nil, err
	}
	m := hardening.ParseLinkMap(string(text))
	if m.Merged == 0 && m.Inputs == 0 {
		return nil, fault.New(fault.Usage, "--link-map %s: neither a map of GNU ld nor a report of its properties", name).
			WithHint("link with -Wl,-Map,FILE, or keep what -Wl,-z,cet-report=warning prints")
	}
	return &m, nil
}

// maxFlagFile bounds the texts that a flag names, in bytes.
const maxFlagFile = 64 << 20

// readFlagFile reads a file that a flag names.
func readFlagFile(name, flag string) ([]byte, error) {
	info, err := os.Stat(name)
	switch {
	case err != nil:
		return nil, fault.New(fault.Usage, "%s %s: %w", flag, name, plainPath(err))
	case !info.Mode().IsRegular(), info.Size() > maxFlagFile:
		return nil, fault.New(fault.Usage, "%s %s: not a regular file of at most %d MiB", flag, name, maxFlagFile>>20)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fault.New(fault.Usage, "%s %s: %w", flag, name, plainPath(err))
	}
	return data, nil
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
		return nil, fault.New(fault.NotFound, "%s: %w", name, err).WithHint("code for x86-64 and arm64 in ELF, PE and Mach-O files is read; ossay binary audit tells the markers of others")
	}
	if err != nil {
		return nil, fault.New(fault.Partial, "%s: %w", name, err)
	}
	return list, nil
}
