package app

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

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
	path    string // the file that holds it
	literal bool   // that file writes its version, too, although another one might
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
		key := x.whole(l)
		if byPath[key] == nil {
			order = append(order, key)
			format[key] = l
		}
		if format[key].Format == toolchainFormat {
			format[key] = l
		}
		byPath[key] = append(byPath[key], list...)
	}
	var out []FixProject
	for _, p := range order {
		if project := x.project(p, format[p], byPath[p]); len(project.Steps)+len(project.Blocked) > 0 {
			out = append(out, project)
		}
	}
	return out
}

// whole returns the file that stands for everything which is planned together
// with a listing; most files are planned for alone.
func (x *fixer) whole(l *component.Listing) string {
	if top := x.maven.top(l); top != "" {
		return top
	}
	if l.Format == dotnetFormat {
		if name := x.central(l.Path); name != "" {
			return name
		}
	}
	return l.Path
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
		h := held{path: l.Path, Target: remedy.Target{Name: c.Name, Version: c.Version}, node: &l.Nodes[ni]}
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

// A mender plans for one kind of files.
type mender struct {
	takes func(l *component.Listing) bool
	plan  func(x *fixer, p *FixProject, l *component.Listing, list []held) error
}

// menders returns the menders; the first that takes a listing plans for it.
func menders() []mender {
	return []mender{
		{inArchive, blocked("it stands inside an archive, which must be built anew")},
		{ofFormat(goModFormat, toolchainFormat), (*fixer).goProject},
		{ofFormat(npmLockFormat), (*fixer).npmProject},
		{ofFormat(pomFormat), (*fixer).mavenProject},
		{ofFormat(cargoLockFormat), (*fixer).cargoProject},
		{ofFormat(poetryLockFormat), (*fixer).poetryProject},
		{ofFormat(uvLockFormat), (*fixer).uvProject},
		{ofFormat(pipfileLockFormat), (*fixer).pipenvProject},
		{ofFormat(requirementsFormat), (*fixer).requirementsProject},
		{ofFormat(composerLockFormat), (*fixer).composerProject},
		{ofFormat(dotnetFormat, packagesConfigFormat), (*fixer).nugetProject},
		{ofFormat(pnpmLockFormat), (*fixer).pnpmProject},
		{ofFormat(yarnLockFormat), (*fixer).yarnProject},
		{ofRole(component.RoleManifest, component.RolePipeline), (*fixer).directProject},
		{ofRole(component.RoleLock), (*fixer).foreignLock},
		{ofRole(), blocked("what is built or installed is mended where it comes from")},
	}
}

func inArchive(l *component.Listing) bool { return strings.Contains(l.Path, span.ArchiveSeparator) }

// ofFormat takes listings of these formats.
func ofFormat(formats ...string) func(*component.Listing) bool {
	return func(l *component.Listing) bool { return slices.Contains(formats, l.Format) }
}

// ofRole takes listings of these roles, all where none is named.
func ofRole(roles ...component.Role) func(*component.Listing) bool {
	return func(l *component.Listing) bool { return len(roles) == 0 || slices.Contains(roles, l.Role) }
}

// blocked plans nothing, and says why.
func blocked(why string) func(*fixer, *FixProject, *component.Listing, []held) error {
	return func(x *fixer, p *FixProject, _ *component.Listing, list []held) error {
		p.blockAll(x, list, why)
		return nil
	}
}

// foreignLock names the commands of the tool that owns the lock file.
func (x *fixer) foreignLock(p *FixProject, _ *component.Listing, list []held) error {
	p.Commands = append(commandsOf(list), renewal(p.Format)...)
	p.blockAll(x, list, "this lock file must be renewed by its own tool")
	return nil
}

// project plans for one file, and what belongs to it.
func (x *fixer) project(name string, l *component.Listing, list []held) FixProject {
	p := FixProject{Path: name, Format: l.Format, tidied: new(bool)}
	all := menders()
	m := all[slices.IndexFunc(all, func(m mender) bool { return m.takes(l) })]
	if err := m.plan(x, &p, l, list); err != nil {
		p = FixProject{Path: name, Format: l.Format, tidied: new(bool)}
		p.blockAll(x, list, "no plan could be made: "+plainPath(err).Error())
	}
	p.listing, p.held = l, list
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

// directProject raises the direct requirements of a manifest, in its text.
func (x *fixer) directProject(p *FixProject, l *component.Listing, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	now, err := manifest.Apply(src, x.bumps(p, l, src, list))
	if err != nil {
		return err
	}
	remedy.Rank(p.Steps)
	p.change(p.Path, src, now)
	return nil
}

// bumps plans the raises of versions that stand in a text where the package is
// named.
func (x *fixer) bumps(p *FixProject, l *component.Listing, src []byte, list []held) []manifest.Edit {
	var edits []manifest.Edit
	for _, h := range list {
		if own, taken := x.ownEdits(p, l, src, h); taken {
			edits = append(edits, own...)
			continue
		}
		to, step, blocked := remedy.Direct(h.node.Ecosystem, h.Target, x.verdicts, x.req.Options)
		p.Blocked = append(p.Blocked, blocked...)
		switch {
		case to == "":
			continue
		case x.req.OnlyDirect && !h.node.Direct && p.Format == pomFormat:
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
		e, shared, err := bump(p, src, h, to)
		if err == nil && slices.ContainsFunc(edits, func(o manifest.Edit) bool { return o.Off == e.Off && o.New != e.New }) {
			err = fmt.Errorf("%s is raised to another version already; run fix again", shared)
		}
		if err != nil {
			p.block(x, h, err.Error())
			continue
		}
		if shared != "" {
			step.Risks = append(step.Risks, shared+" may set the versions of other packages, too")
		}
		line := int(h.node.At.Line)
		if shared != "" || h.path != p.Path { // it stands elsewhere than the package is named
			line = 1 + bytes.Count(src[:e.Off], []byte("\n"))
		}
		step.Changes[0].Place = fmt.Sprintf("line %d", line)
		if !slices.Contains(edits, e) {
			edits = append(edits, e)
		}
		p.Steps = append(p.Steps, step)
	}
	return edits
}

func newBudget(data []byte) *budget.Budget { return budget.New(budget.Default(), int64(len(data))) }
