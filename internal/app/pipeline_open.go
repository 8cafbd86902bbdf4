package app

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/fault"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/format/config"
	"github.com/ossay-dev/ossay/internal/inspect"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/audit"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/mirror"
	"github.com/ossay-dev/ossay/internal/inspect/pipeline/rules"
	"github.com/ossay-dev/ossay/internal/inspect/target"
	"github.com/ossay-dev/ossay/internal/judge/policy"
)

// pipelines is what a run over pipelines works on.
type pipelines struct {
	cfg     *config.Config
	gate    *policy.Gate
	db      *database
	targets []*target.Target
	walk    *walked
	files   []audit.File
	opt     rules.Options
	notes   []finding.Refusal
	roots   []*os.Root
}

// close lets go of everything that is open.
func (p *pipelines) close() {
	p.closeKnown()
	if p.opt.Own != nil {
		p.opt.Own.Close()
	}
	closeTargets(p.targets)
	p.db.Close()
}

// closeKnown lets go of what is known of other repositories.
func (p *pipelines) closeKnown() {
	p.opt.Mirror.Close()
	for _, r := range p.roots {
		r.Close()
	}
}

// openPipelines reads the pipeline files of the targets and what is known beside
// them.
func openPipelines(ctx context.Context, env Env, req PipelineRequest) (*pipelines, error) {
	p := &pipelines{}
	persona, err := rules.ParsePersona(orElse(req.Persona, rules.Regular.String()))
	if err != nil {
		return nil, fault.New(fault.Usage, "--persona: %w", err)
	}
	if p.cfg, err = loadConfig(req.Config, req.Targets); err != nil {
		return nil, err
	}
	if p.gate, err = chooseGate(req.Gate, p.cfg); err != nil {
		return nil, err
	}
	if p.db, err = openDatabase(env, req.Database, req.MaxAge); err != nil {
		return nil, err
	}
	p.opt = rules.Options{Persona: persona, Advisories: actionAdvisories(p.db)}
	if err := p.open(ctx, env, req); err != nil {
		p.close()
		return nil, err
	}
	return p, nil
}

// open opens what is known beside the targets, and the targets.
func (p *pipelines) open(ctx context.Context, env Env, req PipelineRequest) (err error) {
	if err = p.openMirror(req.PipelineSources); err != nil {
		return err
	}
	if err = p.system(req.System); err != nil {
		return err
	}
	if p.targets, err = openTargets(env, req.Targets, budget.Default()); err != nil {
		return err
	}
	p.openOwn()
	return p.collect(ctx, req.CheckRequest)
}

// collect reads the files that an audit wants to see.
func (p *pipelines) collect(ctx context.Context, req CheckRequest) (err error) {
	opt := target.Options{Workers: req.Workers, Limits: budget.Default(), NoIgnore: req.NoIgnore, Exclude: append(slices.Clone(p.cfg.Exclude), req.Exclude...)}
	var collectors []*collector
	p.walk, err = walkTargets(ctx, p.targets, opt, func(under string) []inspect.Inspector {
		c := &collector{id: "pipeline", wants: audit.Interest(), under: under}
		collectors = append(collectors, c)
		return []inspect.Inspector{c}
	})
	if err != nil {
		return err
	}
	for _, c := range collectors {
		for _, f := range c.sorted() {
			p.files = append(p.files, audit.File{Path: f.path, Data: f.data})
		}
	}
	return nil
}

// openMirror opens the folder of mirrored repositories and reads recorded refs.
func (p *pipelines) openMirror(s PipelineSources) error {
	if s.Mirror == "" && len(s.Refs) == 0 {
		return nil
	}
	var dir fs.FS
	if s.Mirror != "" {
		root, err := os.OpenRoot(s.Mirror)
		if err != nil {
			return fault.New(fault.Usage, "--actions-mirror: opening %s: %w", s.Mirror, plainPath(err))
		}
		p.roots = append(p.roots, root)
		dir = root.FS()
	}
	p.opt.Mirror = mirror.New(dir)
	for _, name := range s.Refs {
		if err := record(p.opt.Mirror, name); err != nil {
			return err
		}
	}
	return nil
}

// maxRefs bounds a file of recorded refs.
const maxRefs = 256 << 20

// record reads a file of recorded refs, or all files of a folder.
func record(m *mirror.Mirror, name string) error {
	return filepath.WalkDir(name, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return fault.New(fault.Usage, "--refs: reading %s: %w", p, plainPath(err))
		}
		if p != name && !e.Type().IsRegular() {
			return nil
		}
		info, err := os.Stat(p)
		if err == nil && info.IsDir() {
			return nil
		}
		if err == nil && (!info.Mode().IsRegular() || info.Size() > maxRefs) {
			return fault.New(fault.Usage, "--refs: reading %s: not a regular file of at most %d bytes", p, maxRefs)
		}
		text, err := os.ReadFile(p)
		if err != nil {
			return fault.New(fault.Usage, "--refs: reading %s: %w", p, plainPath(err))
		}
		if err := m.Record(filepath.ToSlash(p), string(text)); err != nil {
			return fault.New(fault.Usage, "--refs: %w", err).WithHint("a line is owner/repository, ref and commit with tabs between them, or the output of git ls-remote in a file that is called OWNER__NAME")
		}
		return nil
	})
}

// openOwn opens the branches of the one folder that is looked at. Where it is no
// repository, nothing is known of branches.
func (p *pipelines) openOwn() {
	if len(p.targets) != 1 || p.targets[0].Kind != target.Directory {
		return
	}
	name := filepath.Join(p.targets[0].Name, ".git")
	if info, err := os.Lstat(name); err != nil || !info.IsDir() {
		return
	}
	root, err := os.OpenRoot(name)
	if err != nil {
		return
	}
	p.roots = append(p.roots, root)
	if p.opt.Own, err = mirror.OpenGit(root.FS()); err != nil {
		p.notes = append(p.notes, finding.Refusal{Path: ".git", Reason: err.Error()})
	}
}

// system looks the build platform up that was named.
func (p *pipelines) system(name string) error {
	if name == "" {
		return nil
	}
	product, version, ok := strings.Cut(name, "@")
	if !ok || product == "" || version == "" {
		return fault.New(fault.Usage, "--platform wants a name and a version, for example gitlab@16.4.1; got %q", name)
	}
	p.opt.PlatformName = product + " " + version
	p.opt.Platform = platformAdvisories(p.db, product, version)
	return nil
}
