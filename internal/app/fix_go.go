package app

import (
	"fmt"
	"path"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// goProject plans for a go.mod file.
func (x *fixer) goProject(p *FixProject, _ *component.Listing, list []held) error {
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
	if work := x.workspace(path.Dir(p.Path)); work != "" {
		p.Notes = append(p.Notes, work+" joins modules: each go.mod file is planned for alone, so a build in the workspace may select higher versions")
	}
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
	p.check = func(files map[string][]byte) string { return selects(files[p.Path], plan.Steps, facts, *p.tidied) }
	return nil
}

// workspace returns the go.work file that a module may belong to: in its folder, or in
// one above it inside the target. "" is none.
func (x *fixer) workspace(dir string) string {
	for {
		name := path.Join(dir, "go.work")
		if _, err := x.read(name); err == nil {
			return name
		}
		if dir == "." || dir == "/" || dir == "" {
			return ""
		}
		dir = path.Dir(dir)
	}
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

// selects resolves a changed go.mod file again and says what did not come out. Of a
// tidied file only what the steps are about must be there.
func selects(src []byte, steps []remedy.Step, facts *remedy.GoFacts, tidied bool) string {
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
			if c.Kind != remedy.Platform && !(tidied && c.Carried) && semver.Compare(now[c.Package], c.To) < 0 {
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
