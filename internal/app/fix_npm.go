package app

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// npmProject plans for a lock file of npm.
func (x *fixer) npmProject(p *FixProject, _ *component.Listing, list []held) error {
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
