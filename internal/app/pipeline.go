package app

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/audit"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
	"github.com/ossay-dev/ossay/internal/inspect/target"
)

// A PipelineRequest says which pipelines to audit, and for whom.
type PipelineRequest struct {
	CheckRequest
	Persona string // regular if empty
	Fix     bool   // write the fixes that are safe
	Unsafe  bool   // and those that are not, with Fix
}

// Personas returns for whom findings of pipelines can be made.
func Personas() []string {
	return []string{rules.Regular.String(), rules.Pedantic.String(), rules.Auditor.String()}
}

// A PipelineFix says how much was mended, and where.
type PipelineFix struct {
	Paths []string
	Count int
}

// AuditPipelines audits the pipelines of the targets. With Fix it writes what can
// be mended, and reports what is left.
func AuditPipelines(ctx context.Context, env Env, req PipelineRequest, sink finding.Sink) (fixed PipelineFix, exit int, err error) {
	persona, err := rules.ParsePersona(orElse(req.Persona, rules.Regular.String()))
	if err != nil {
		return fixed, 0, fault.New(fault.Usage, "--persona: %w", err)
	}
	cfg, err := loadConfig(req.Config, req.Targets)
	if err != nil {
		return fixed, 0, err
	}
	gate, err := chooseGate(req.Gate, cfg)
	if err != nil {
		return fixed, 0, err
	}
	db, err := openDatabase(env, req.Database, req.MaxAge)
	if err != nil {
		return fixed, 0, err
	}
	defer db.Close()
	ropt := rules.Options{Persona: persona, Advisories: actionAdvisories(db)}
	targets, err := openTargets(env, req.Targets, budget.Default())
	if err != nil {
		return fixed, 0, err
	}
	defer closeTargets(targets)
	opt := target.Options{Workers: req.Workers, Limits: budget.Default(), NoIgnore: req.NoIgnore, Exclude: append(slices.Clone(cfg.Exclude), req.Exclude...)}
	var collectors []*collector
	walk, err := walkTargets(ctx, targets, opt, func(under string) []inspect.Inspector {
		c := &collector{id: "pipeline", wants: audit.Interest(), under: under}
		collectors = append(collectors, c)
		return []inspect.Inspector{c}
	})
	if err != nil {
		return fixed, 0, err
	}
	var files []audit.File
	for _, c := range collectors {
		for _, f := range c.sorted() {
			files = append(files, audit.File{Path: f.path, Data: f.data})
		}
	}
	set := audit.Load(files)
	findings, notes := set.Audit(ropt)
	if req.Fix {
		if fixed.Paths, fixed.Count, err = mend(targets, files, ropt, req.Unsafe); err != nil {
			return fixed, 0, err
		}
		set = audit.Load(files)
		findings, notes = set.Audit(ropt)
	}
	r := auditRun{
		env: env, cfg: cfg, gate: gate, inspector: "pipeline", inputs: len(set.Docs) + len(set.Notes), walk: walk, findings: findings,
		noExcept: req.NoExceptions, exitZero: req.ExitZero, allowPart: req.AllowIncomplete,
	}
	r.name, r.kind = targetWords(targets)
	for _, n := range notes {
		r.notes = append(r.notes, finding.Refusal{Path: n.Path, Reason: n.Reason})
	}
	exit, err = r.report(ctx, sink)
	return fixed, exit, err
}

// mend writes the fixes into the files of directories and changes files to what
// they hold then. Files of other targets cannot be written.
func mend(targets []*target.Target, files []audit.File, opt rules.Options, unsafeToo bool) (names []string, fixes int, err error) {
	for _, t := range targets {
		if t.Kind != target.Directory && t.Kind != target.File {
			return nil, 0, fault.New(fault.Usage, "--fix writes into folders and files; %s is of kind %s", t.Name, t.Kind)
		}
	}
	changed, fixes := audit.Fix(files, opt, unsafeToo)
	for i := range files {
		f := &files[i]
		now, ok := changed[f.Path]
		if !ok || bytes.Equal(now, f.Data) {
			continue
		}
		if err := rewrite(place(targets, f.Path), f.Data, now); err != nil {
			return names, fixes, err
		}
		f.Data = now
		names = append(names, f.Path)
	}
	return names, fixes, nil
}

// place returns the file that a path of a report stands for.
func place(targets []*target.Target, p string) string {
	for _, t := range targets {
		name := filepath.ToSlash(t.Name)
		switch {
		case len(targets) == 1 && t.Kind == target.Directory:
			return filepath.Join(t.Name, filepath.FromSlash(p))
		case len(targets) == 1:
			return t.Name
		case strings.HasPrefix(p, name+"/"):
			return filepath.FromSlash(p)
		}
	}
	return filepath.FromSlash(p)
}

// rewrite replaces a file that still holds what was read. It keeps the mode, and
// is either old or new at any moment.
func rewrite(name string, was, now []byte) error {
	info, err := os.Lstat(name)
	if err != nil || !info.Mode().IsRegular() {
		return fault.New(fault.Partial, "fixing %s: not a regular file any more", name)
	}
	if have, err := os.ReadFile(name); err != nil || !bytes.Equal(have, was) {
		return fault.New(fault.Partial, "fixing %s: it changed while it was looked at", name).WithHint("run it again")
	}
	tmp, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return fault.New(fault.Partial, "fixing %s: %w", name, plainPath(err))
	}
	_, err = tmp.Write(now)
	if cerr := tmp.Close(); err == nil {
		err = cerr
	}
	if err == nil {
		err = os.Chmod(tmp.Name(), info.Mode().Perm())
	}
	if err == nil {
		err = os.Rename(tmp.Name(), name)
	}
	if err != nil {
		os.Remove(tmp.Name())
		return fault.New(fault.Partial, "fixing %s: %w", name, plainPath(err))
	}
	return nil
}
