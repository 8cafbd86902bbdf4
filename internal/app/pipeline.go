package app

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
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
	PipelineSources
}

// PipelineSources is what an audit of pipelines may know beside the target.
type PipelineSources struct {
	Mirror string   // folder of mirrored repositories, or ""
	Refs   []string // files or folders of recorded refs
	System string   // the build platform that runs the pipelines: "gitlab@16.4.1", or ""
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
	p, err := openPipelines(ctx, env, req)
	if err != nil {
		return fixed, 0, err
	}
	defer p.close()
	set := audit.LoadWith(p.files, p.opt.Mirror)
	findings, notes := set.Audit(p.opt)
	if req.Fix {
		if fixed.Paths, fixed.Count, err = mend(p.targets, p.files, p.opt, req.Unsafe); err != nil {
			return fixed, 0, err
		}
		set = audit.LoadWith(p.files, p.opt.Mirror)
		findings, notes = set.Audit(p.opt)
	}
	r := auditRun{
		env: env, cfg: p.cfg, gate: p.gate, inspector: "pipeline", inputs: len(set.Docs) + len(set.Notes), walk: p.walk, findings: findings,
		noExcept: req.NoExceptions, exitZero: req.ExitZero, allowPart: req.AllowIncomplete, notes: p.notes,
	}
	r.name, r.kind = targetWords(p.targets)
	for _, n := range notes {
		r.notes = append(r.notes, finding.Refusal{Path: n.Path, Reason: n.Reason})
	}
	exit, err = r.report(ctx, sink)
	return fixed, exit, err
}

// mend writes the fixes into the files of directories and changes files to what
// they hold then. Files of other targets cannot be written.
func mend(targets []*target.Target, files []audit.File, opt rules.Options, unsafeToo bool) (names []string, fixes int, err error) {
	if err := writable(targets, "--fix"); err != nil {
		return nil, 0, err
	}
	changed, fixes := audit.Fix(files, opt, unsafeToo)
	names, err = writeChanged(targets, files, changed)
	return names, fixes, err
}

// writeChanged writes files that have changed, and changes files to what they
// hold then.
func writeChanged(targets []*target.Target, files []audit.File, changed map[string][]byte) (names []string, err error) {
	for i := range files {
		f := &files[i]
		now, ok := changed[f.Path]
		if !ok || bytes.Equal(now, f.Data) {
			continue
		}
		if err := rewrite(place(targets, f.Path), f.Data, now); err != nil {
			return names, err
		}
		f.Data = now
		names = append(names, f.Path)
	}
	return names, nil
}

// writable refuses targets whose files cannot be written.
func writable(targets []*target.Target, flag string) error {
	for _, t := range targets {
		if t.Kind != target.Directory && t.Kind != target.File {
			return fault.New(fault.Usage, "%s writes into folders and files; %s is of kind %s", flag, t.Name, t.Kind)
		}
	}
	return nil
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
