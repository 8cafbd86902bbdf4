package app

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/object"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/hardening"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build"
	"github.com/ossay-dev/ossay/internal/inspect/hardening/build/flags"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// A BuildRequest says which build to audit. It has one target, a folder.
type BuildRequest struct {
	CheckRequest
	Binaries  []string // files that the build made; empty for those in the folder
	Logs      []string // build logs, whatever their names
	Toolchain string   // a known toolchain, or a file with what a compiler prints about itself
	Fix       bool     // write the edits that are planned
}

// A BuildUnit is one compilation or link with what it makes of each option.
type BuildUnit = build.Unit

// A BuildFix says how much was mended, and where.
type BuildFix struct {
	Paths []string
	Count int
}

// Toolchains returns the toolchains whose defaults are known.
func Toolchains() []string { return flags.Distros() }

// buildCollector keeps the files that tell about a build. What stands in trees of
// tests and examples tells about other ones.
type buildCollector struct{ collector }

// Inspect keeps a copy of a file that can tell anything.
func (c *buildCollector) Inspect(f *inspect.File, r *inspect.Result) error {
	if !f.Tree.Shipped() {
		return nil
	}
	data, err := f.Bytes()
	if err != nil || !build.Useful(f.Path, data) {
		return err
	}
	return c.collector.Inspect(f, r)
}

// AuditBuild audits a build: what its files declare, what reached each command, and
// what the built files show. With Fix it writes what can be mended; the report is of
// what was before, because only another build shows what the changes do.
func AuditBuild(ctx context.Context, env Env, req BuildRequest, sink finding.Sink) (fixed BuildFix, exit int, err error) {
	cfg, err := loadConfig(req.Config, req.Targets)
	if err != nil {
		return fixed, 0, err
	}
	gate, err := chooseGate(req.Gate, cfg)
	if err != nil {
		return fixed, 0, err
	}
	req.Exclude = append(slices.Clone(cfg.Exclude), req.Exclude...)
	b, err := openBuild(ctx, env, req)
	if err != nil {
		return fixed, 0, err
	}
	defer closeTargets(b.targets)
	binaries, err := b.binaries(ctx, req)
	if err != nil {
		return fixed, 0, err
	}
	r := auditRun{
		env: env, cfg: cfg, gate: gate, inspector: "build", inputs: b.project.Inputs(), walk: b.walk, findings: b.project.Judge(binaries),
		noExcept: req.NoExceptions, exitZero: req.ExitZero, allowPart: req.AllowIncomplete,
	}
	r.name, r.kind = targetWords(b.targets)
	for _, n := range b.project.Notes() {
		r.notes = append(r.notes, finding.Refusal{Path: n.Path, Reason: n.Text})
	}
	if exit, err = r.report(ctx, sink); err == nil && req.Fix {
		fixed, err = b.mend(r.findings)
	}
	return fixed, exit, err
}

// BuildUnits lists every compilation and link of a build with what it makes of each
// option of the guide.
func BuildUnits(ctx context.Context, env Env, req BuildRequest) ([]BuildUnit, error) {
	b, err := openBuild(ctx, env, req)
	if err != nil {
		return nil, err
	}
	defer closeTargets(b.targets)
	binaries, err := b.binaries(ctx, req)
	if err != nil {
		return nil, err
	}
	units := b.project.Units(binaries)
	if len(units) == 0 {
		return nil, fault.New(fault.NotFound, "%s: nothing tells about a build of C or C++", strings.Join(req.Targets, " "))
	}
	return units, nil
}

// openedBuild is a build whose files are read.
type openedBuild struct {
	targets []*target.Target
	walk    *walked
	files   []collected
	project *build.Project
}

// openBuild reads the files of the folder that tell about its build. Build folders
// are mostly hidden by .gitignore, which is not asked.
func openBuild(ctx context.Context, env Env, req BuildRequest) (*openedBuild, error) {
	if len(req.Targets) != 1 {
		return nil, fault.New(fault.Usage, "binary build takes one folder")
	}
	tools, err := toolchain(req.Toolchain)
	if err != nil {
		return nil, err
	}
	b := &openedBuild{}
	if b.targets, err = openTargets(env, req.Targets, budget.Default()); err != nil {
		return nil, err
	}
	if k := b.targets[0].Kind; k != target.Directory {
		closeTargets(b.targets)
		return nil, fault.New(fault.Usage, "%s is no folder", req.Targets[0])
	}
	c := &buildCollector{collector{id: "build", wants: build.Interest()}}
	b.walk, err = walkTargets(ctx, b.targets, req.walk(), func(string) []inspect.Inspector { return []inspect.Inspector{c} })
	var files []build.File
	if err == nil {
		b.files = c.sorted()
		for _, f := range b.files {
			files = append(files, build.File{Path: f.path, Data: f.data})
		}
		for _, name := range req.Logs {
			var data []byte
			if data, err = readNamed(name, budget.Default().FileBytes); err != nil {
				break
			}
			files = append(files, build.File{Path: filepath.ToSlash(name), Data: data, Log: true})
		}
	}
	if err == nil {
		b.project, err = build.Read(files, tools, budget.Default())
	}
	if err != nil {
		closeTargets(b.targets)
		return nil, err
	}
	return b, nil
}

func (r *BuildRequest) walk() target.Options {
	return target.Options{Workers: r.Workers, Limits: budget.Default(), NoIgnore: true, Exclude: r.Exclude}
}

// readNamed reads a file that the user named.
func readNamed(name string, limit int64) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fault.New(fault.Usage, "opening %s: %w", name, plainPath(err))
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = errors.New("the file is larger than what is read of one file")
	}
	if err != nil {
		return nil, fault.New(fault.Usage, "reading %s: %w", name, plainPath(err))
	}
	return data, nil
}

// toolchain takes a name, or a file with what a compiler prints about itself.
func toolchain(name string) (flags.Toolchain, error) {
	if name == "" {
		return flags.Toolchain{}, nil
	}
	t, err := flags.NamedToolchain(name)
	if err == nil {
		return t, nil
	}
	if _, serr := os.Stat(name); serr != nil {
		return t, fault.New(fault.Usage, "--toolchain: %w", err).WithHint("or a file with the output of gcc -v, clang --version or gcc -Q --help=common")
	}
	data, rerr := readNamed(name, 1<<20)
	if rerr != nil {
		return t, rerr
	}
	t, ok := flags.ParseToolchain(string(data))
	if !ok {
		return t, fault.New(fault.Usage, "--toolchain: %s holds nothing that a compiler prints about itself", name)
	}
	return t, nil
}

// buildAuditor audits the files of a walk that a build may have made.
type buildAuditor struct {
	wants func(string) bool
	mu    sync.Mutex
	found []build.Binary
}

// ID returns the name under which the files are counted.
func (a *buildAuditor) ID() string { return "hardening" }

// Revision is of no use: nothing that an auditor does is kept.
func (a *buildAuditor) Revision() int { return 1 }

// Interest asks for compiled programs.
func (a *buildAuditor) Interest() inspect.Interest { return hardening.Inspector().Interest() }

// Inspect audits one file.
func (a *buildAuditor) Inspect(f *inspect.File, _ *inspect.Result) error {
	if !a.wants(f.Path) {
		return nil
	}
	bin, err := auditBuilt(f.Path, f.At, f.Size, f.Budget)
	if bin != nil {
		a.mu.Lock()
		a.found = append(a.found, *bin)
		a.mu.Unlock()
	}
	return err
}

// maxComment bounds what compilers left about themselves.
const maxComment = 64 << 10

// auditBuilt audits one file as a whole; nil for what is no program.
func auditBuilt(p string, r io.ReaderAt, size int64, b *budget.Budget) (*build.Binary, error) {
	reports, err := hardening.Audit(r, size, 0, b)
	if len(reports) == 0 {
		if errors.Is(err, object.ErrFormat) || errors.Is(err, object.ErrThin) {
			err = nil
		}
		return nil, err
	}
	bin := &build.Binary{Path: p, Arch: reports[0].Arch, Properties: properties(&reports[0])}
	if o, oerr := object.Open(r, size, b); oerr == nil {
		if s := o.SectionByName(".comment"); s != nil {
			if data, rerr := o.Read(s, maxComment); rerr == nil {
				bin.Comment = string(data)
			}
		}
		bin.Unguarded = unguarded(o, &reports[0], b)
	}
	return bin, err
}

// properties hands a report over as the build side reads it.
func properties(r *hardening.Report) []build.Property {
	out := make([]build.Property, 0, len(r.Properties))
	for _, x := range r.Properties {
		p := build.Property{Name: x.Name, Value: x.Value.String()}
		if s, ok := x.Value.(hardening.Shares); ok && len(s) == 2 {
			p.Has, p.Needs = s[0].N, s[1].N
		}
		out = append(out, p)
	}
	return out
}

// maxUnguarded bounds the functions that are named.
const maxUnguarded = 3

// unguarded names functions that need a stack guard and have none.
func unguarded(o *object.File, r *hardening.Report, b *budget.Budget) []string {
	if w := r.Word("canary"); w != hardening.Unprotected && w != hardening.Partial {
		return nil
	}
	list, err := hardening.Functions(o, b)
	if err != nil {
		return nil // the share is told all the same
	}
	var out []string
	for _, f := range list {
		if f.Canary != hardening.Unprotected || len(out) == maxUnguarded {
			continue
		}
		name := f.Name
		if name == "" {
			name = fmt.Sprintf("%#x", f.Addr)
		}
		out = append(out, name)
	}
	return out
}

// binaries audits what the user named, or what the build made below the folder.
func (b *openedBuild) binaries(ctx context.Context, req BuildRequest) ([]build.Binary, error) {
	var out []build.Binary
	for _, name := range req.Binaries {
		f, err := os.Open(name)
		if err != nil {
			return nil, fault.New(fault.Usage, "opening %s: %w", name, plainPath(err))
		}
		info, err := f.Stat()
		var bin *build.Binary
		if err == nil && info.Mode().IsRegular() {
			bin, err = auditBuilt(filepath.ToSlash(name), f, info.Size(), budget.New(budget.Default(), info.Size()))
		}
		f.Close()
		if err != nil {
			return nil, fault.New(fault.Partial, "%s: %w", name, plainPath(err))
		}
		if bin == nil {
			return nil, fault.New(fault.Usage, "%s is no program", name)
		}
		out = append(out, *bin)
	}
	if len(out) > 0 {
		return out, nil
	}
	a := &buildAuditor{wants: b.project.Wants()}
	w, err := walkTargets(ctx, b.targets, req.walk(), func(string) []inspect.Inspector { return []inspect.Inspector{a} })
	if err != nil {
		return nil, err
	}
	b.walk.refusals = append(b.walk.refusals, w.refusals...)
	slices.SortFunc(a.found, func(x, y build.Binary) int { return strings.Compare(x.Path, y.Path) })
	return a.found, nil
}

// mend writes the edits of the findings into the build files.
func (b *openedBuild) mend(findings []finding.Finding) (fixed BuildFix, err error) {
	changed, count := b.project.Fix(findings)
	for _, f := range b.files {
		now, ok := changed[f.path]
		if !ok {
			continue
		}
		if err := rewrite(place(b.targets, path.Clean(f.path)), f.data, now); err != nil {
			return fixed, err
		}
		fixed.Paths = append(fixed.Paths, f.path)
	}
	fixed.Count = count
	return fixed, nil
}
