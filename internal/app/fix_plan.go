package app

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/core/budget"
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/core/finding"
	"github.com/ossay-dev/ossay/internal/core/span"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// The formats of listings that fix can resolve.
const (
	goModFormat     = "golang/go.mod"
	toolchainFormat = "golang/toolchain"
	npmLockFormat   = "npm/package-lock"
)

// A held package is one with findings, and where a listing holds it.
type held struct {
	remedy.Target
	node    *component.Node
	command string // that mends it by hand
}

// plan makes a plan for every file that holds packages with findings.
func (x *fixer) plan() []FixProject {
	byPURL := make(map[string][]*finding.Finding)
	for i := range x.findings {
		f := &x.findings[i]
		if f.Component != "" && f.Status == finding.Open {
			byPURL[f.Component] = append(byPURL[f.Component], f)
		}
	}
	var order []string
	byPath := make(map[string][]held)
	format := make(map[string]*component.Listing)
	for li, l := range x.scan.graph.Listings {
		list := x.held(li, byPURL)
		if len(list) == 0 || l.Layer != "" {
			continue
		}
		if byPath[l.Path] == nil {
			order = append(order, l.Path)
			format[l.Path] = l
		}
		if format[l.Path].Format == toolchainFormat {
			format[l.Path] = l
		}
		byPath[l.Path] = append(byPath[l.Path], list...)
	}
	var out []FixProject
	for _, p := range order {
		if project := x.project(format[p], byPath[p]); len(project.Steps)+len(project.Blocked) > 0 {
			out = append(out, project)
		}
	}
	return out
}

// held returns the packages of a listing that have findings, each once.
func (x *fixer) held(li int, byPURL map[string][]*finding.Finding) []held {
	l := x.scan.graph.Listings[li]
	met := make(map[int32]bool)
	var out []held
	for ni := range l.Nodes {
		ci := x.scan.graph.Of[li][ni]
		if ci < 0 || met[ci] {
			continue
		}
		c := &x.scan.graph.Components[ci]
		if len(byPURL[c.PURL]) == 0 {
			continue
		}
		met[ci] = true
		h := held{Target: remedy.Target{Name: c.Name, Version: c.Version}, node: &l.Nodes[ni]}
		for _, f := range byPURL[c.PURL] {
			if f.Package == c.Name && f.Version == c.Version {
				h.Weaknesses = append(h.Weaknesses, weakness(f))
				if f.Fix != nil && f.Fix.Command != "" {
					h.command = f.Fix.Command
				}
			}
		}
		out = append(out, h)
	}
	return out
}

// project plans for one file.
func (x *fixer) project(l *component.Listing, list []held) FixProject {
	p := FixProject{Path: l.Path, Format: l.Format}
	var err error
	switch {
	case strings.Contains(l.Path, span.ArchiveSeparator):
		p.blockAll(x, list, "it stands inside an archive, which must be built anew")
	case l.Format == goModFormat || l.Format == toolchainFormat:
		err = x.goProject(&p, list)
	case l.Format == npmLockFormat:
		err = x.npmProject(&p, list)
	case l.Role == component.RoleManifest || l.Role == component.RolePipeline:
		err = x.directProject(&p, list)
	case l.Role == component.RoleLock:
		p.Commands = commandsOf(list)
		p.blockAll(x, list, "this lock file must be renewed by its own tool")
	default:
		p.blockAll(x, list, "what is built or installed is mended where it comes from")
	}
	if err != nil {
		p = FixProject{Path: l.Path, Format: l.Format}
		p.blockAll(x, list, "no plan could be made: "+plainPath(err).Error())
	}
	return p
}

func (p *FixProject) blockAll(x *fixer, list []held, why string) {
	for _, h := range list {
		p.block(x, h, why)
	}
}

func (p *FixProject) block(x *fixer, h held, why string) {
	for _, w := range h.Weaknesses {
		p.Blocked = append(p.Blocked, remedy.Blocked{Removed: remedy.Removed{Package: h.Name, Version: h.Version, Weakness: w}, Why: why})
	}
}

func commandsOf(list []held) []string {
	var out []string
	for _, h := range list {
		if h.command != "" && !slices.Contains(out, h.command) {
			out = append(out, h.command)
		}
	}
	return out
}

func targetsOf(list []held) []remedy.Target {
	out := make([]remedy.Target, 0, len(list))
	for _, h := range list {
		out = append(out, h.Target)
	}
	return out
}

// change adds a file to the plan, if its text changes.
func (p *FixProject) change(name string, was, now []byte) {
	if !bytes.Equal(was, now) {
		p.Files = append(p.Files, FixFile{name, was, now})
	}
}

func (x *fixer) read(name string) ([]byte, error) { return x.scan.source(name, maxSource) }

// goProject plans for a go.mod file.
func (x *fixer) goProject(p *FixProject, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	mod, err := manifest.DecodeGoMod(src)
	if err != nil {
		return err
	}
	facts := &remedy.GoFacts{Versions: x.golang.Versions, GoMod: func(m manifest.Module) (*manifest.GoMod, error) {
		if m.Version != "" {
			return x.golang.GoMod(m)
		}
		return x.folderMod(path.Dir(p.Path), m.Path)
	}}
	plan, err := remedy.Go(mod, targetsOf(list), facts, x.verdicts, x.req.Options)
	if err != nil {
		return err
	}
	p.Steps, p.Blocked = plan.Steps, plan.Blocked
	if n := len(plan.Unknown); n > 0 {
		p.Notes = append(p.Notes, fmt.Sprintf("go.mod files of the graph that are not known here, so that it may select higher versions: %d, such as %s", n, plan.Unknown[0]))
	}
	if len(plan.Steps) == 0 {
		return nil
	}
	now, err := plan.Edit.Edit(src)
	if err != nil {
		return err
	}
	p.change(p.Path, src, now)
	x.goSums(p, plan)
	p.check = func(files map[string][]byte) string { return selects(files[p.Path], plan.Steps, facts) }
	return nil
}

// goSums adds the hashes that are known to go.sum.
func (x *fixer) goSums(p *FixProject, plan *remedy.GoPlan) {
	var lines []string
	missing := 0
	for _, m := range plan.Selected {
		if s := x.golang.ZipSum(m); s != "" {
			lines = append(lines, s)
		} else {
			missing++
		}
	}
	for _, m := range plan.Sums {
		if s := x.golang.Sum(m); s != "" {
			lines = append(lines, s)
		}
	}
	name := path.Join(path.Dir(p.Path), "go.sum")
	if was, err := x.read(name); err == nil {
		p.change(name, was, manifest.AddSums(was, lines))
	} else {
		missing += len(plan.Selected)
	}
	if missing > 0 {
		p.Commands = append(p.Commands, "go mod tidy")
	}
}

// selects resolves a changed go.mod file again and says what did not come out.
func selects(src []byte, steps []remedy.Step, facts *remedy.GoFacts) string {
	mod, err := manifest.DecodeGoMod(src)
	if err != nil {
		return err.Error()
	}
	now, err := remedy.Select(mod, facts)
	if err != nil {
		return err.Error()
	}
	for _, s := range steps {
		for _, c := range s.Changes {
			if c.Kind != remedy.Platform && semver.Compare(now[c.Package], c.To) < 0 {
				return fmt.Sprintf("%s resolves to %q, not %s", c.Package, now[c.Package], c.To)
			}
		}
	}
	return ""
}

// folderMod reads the go.mod file of a folder that takes a module's place.
func (x *fixer) folderMod(dir, rel string) (*manifest.GoMod, error) {
	name := path.Join(dir, strings.ReplaceAll(rel, `\`, "/"), "go.mod")
	if path.IsAbs(rel) || strings.HasPrefix(name, "../") {
		return nil, fmt.Errorf("the folder %s is outside of the target", rel)
	}
	data, err := x.read(name)
	if err != nil {
		return nil, plainPath(err)
	}
	return manifest.DecodeGoModOf(data)
}

// directProject raises the direct requirements of a manifest, in its text.
func (x *fixer) directProject(p *FixProject, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	var edits []manifest.Edit
	for _, h := range list {
		eco := h.node.Ecosystem
		to, step, blocked := remedy.Direct(eco, h.Target, x.verdicts, x.req.Options)
		p.Blocked = append(p.Blocked, blocked...)
		switch {
		case to == "":
			continue
		case x.req.OnlyDirect && !h.node.Direct && p.Format == "java/pom":
			continue
		case h.node.Integrity != "":
			p.block(x, h, "it is pinned by digest; its own tool must write the new one")
			continue
		}
		if strings.HasPrefix(h.Version, "v") && !strings.HasPrefix(to, "v") {
			to = "v" + to
			step.Changes[0].To = to
			step.Risks = append(step.Risks, "the tag "+to+" was not looked up")
		}
		e, shared, err := manifest.Bump(src, int(h.node.At.Off), h.Version, to)
		if err == nil && slices.ContainsFunc(edits, func(o manifest.Edit) bool { return o.Off == e.Off && o.New != e.New }) {
			err = fmt.Errorf("the property %s is raised to another version already; run fix again", shared)
		}
		if err != nil {
			p.block(x, h, err.Error())
			continue
		}
		if shared != "" {
			step.Risks = append(step.Risks, "the property "+shared+" may set the versions of other packages, too")
		}
		step.Changes[0].Place = fmt.Sprintf("line %d", h.node.At.Line)
		if !slices.Contains(edits, e) {
			edits = append(edits, e)
		}
		p.Steps = append(p.Steps, step)
	}
	remedy.Rank(p.Steps)
	now, err := manifest.Apply(src, edits)
	if err != nil {
		return err
	}
	p.change(p.Path, src, now)
	return nil
}

// npmProject plans for a lock file of npm.
func (x *fixer) npmProject(p *FixProject, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	lock, err := manifest.DecodeLock(string(src), newBudget(src))
	if err != nil {
		return err
	}
	dir := path.Dir(p.Path)
	rootManifest, err := x.read(path.Join(dir, "package.json"))
	if err != nil {
		return fmt.Errorf("reading package.json beside it: %w", plainPath(err))
	}
	own, err := manifest.Overrides(rootManifest, newBudget(rootManifest))
	if err != nil {
		return fmt.Errorf("reading package.json beside it: %w", err)
	}
	rc, _ := x.read(path.Join(dir, ".npmrc"))
	facts := &remedy.NPMFacts{Packument: x.npm(basesOf(lock), rc).Packument}
	plan := remedy.NPM(lock, targetsOf(list), own, facts, x.verdicts, x.req.Options)
	p.Steps, p.Blocked = plan.Steps, plan.Blocked
	if len(plan.Steps) == 0 {
		return nil
	}
	now, err := manifest.Patched(src, manifest.LockPatch(lock, plan.Lock), newBudget(src))
	if err != nil {
		return err
	}
	p.change(p.Path, src, now)
	p.Commands = append(p.Commands, "npm ci")
	for name := range plan.Overrides {
		own[name] = true
	}
	p.check = func(files map[string][]byte) string {
		after, err := manifest.DecodeLock(string(files[p.Path]), newBudget(files[p.Path]))
		if err != nil {
			return err.Error()
		}
		was := remedy.Unanswered(lock, own)
		for _, b := range remedy.Unanswered(after, own) {
			if !slices.Contains(was, b) {
				return "the changed lock file leaves a requirement open: " + b
			}
		}
		return ""
	}
	return x.npmManifests(p, dir, plan)
}

// npmManifests changes the ranges and overrides of the projects of a lock file.
func (x *fixer) npmManifests(p *FixProject, dir string, plan *remedy.NPMPlan) error {
	patches := make(map[string]*manifest.Patch)
	of := func(file string) *manifest.Patch {
		name := path.Join(dir, file)
		if patches[name] == nil {
			patches[name] = &manifest.Patch{Last: true}
		}
		return patches[name]
	}
	for _, c := range plan.Relaxed {
		at := strings.LastIndexByte(c.Place, ' ')
		file, section := c.Place[:at], c.Place[at+1:]
		if strings.HasPrefix(path.Join(dir, file), "../") || path.IsAbs(file) {
			return fmt.Errorf("%s is outside of the target", file)
		}
		of(file).In(section).Put(c.Package, manifest.Quote(c.To))
	}
	for name, v := range plan.Overrides {
		of("package.json").In("overrides").Put(name, manifest.Quote(v))
	}
	for _, name := range slices.Sorted(maps.Keys(patches)) {
		src, err := x.read(name)
		if err != nil {
			return fmt.Errorf("reading %s: %w", name, plainPath(err))
		}
		now, err := manifest.Patched(src, patches[name], newBudget(src))
		if err != nil {
			return fmt.Errorf("editing %s: %w", name, err)
		}
		p.change(name, src, now)
	}
	return nil
}

// basesOf returns the registries that a lock file names, for finding what npm's
// cache holds. They are never asked.
func basesOf(lock *manifest.Lock) []string {
	met := make(map[string]bool)
	for _, e := range lock.Packages {
		if b := npmBase(e.Resolved, e.Name); b != "" && len(met) < 20 {
			met[b] = true
		}
	}
	return sortedKeys(met)
}

func newBudget(data []byte) *budget.Budget { return budget.New(budget.Default(), int64(len(data))) }
