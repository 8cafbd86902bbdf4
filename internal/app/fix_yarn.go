package app

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/manifest/yarnlock"
	"github.com/ossay-dev/ossay/internal/inspect/inventory/npm"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

const (
	yarnLockFormat    = "npm/yarn"
	packageJSONFormat = "npm/package.json"
	maxYarnProjects   = 10_000
)

// yarnProject plans for a lock file of yarn. Resolutions are not written.
func (x *fixer) yarnProject(p *FixProject, l *component.Listing, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	if !strings.Contains(string(src), "# yarn lockfile v1") {
		err := x.foreignLock(p, l, list)
		for i := range p.Blocked {
			p.Blocked[i].Why += ": only lock files of yarn 1 are edited"
		}
		return err
	}
	dir := path.Dir(p.Path)
	projects, err := x.yarnProjects(dir, x.read)
	if err != nil {
		return err
	}
	file, err := yarnlock.DecodeClassic(string(src), projects, newBudget(src))
	if err != nil {
		return err
	}
	own := projects[""].Resolved
	rc, _ := x.read(path.Join(dir, ".npmrc"))
	facts := &remedy.NPMFacts{Packument: x.npm(basesOf(file.Lock()), rc).Packument}
	opt := x.req.Options
	opt.NoOverrides = true
	plan := remedy.NPM(file.Lock(), targetsOf(list), own, facts, x.verdicts, opt)
	p.Steps, p.Blocked = plan.Steps, plan.Blocked
	if len(plan.Steps) == 0 {
		return nil
	}
	now, err := file.Edit(plan.Lock)
	if err != nil {
		return err
	}
	p.change(p.Path, src, now)
	p.Commands = append(p.Commands, "yarn install --frozen-lockfile")
	p.check = func(files map[string][]byte) string {
		changed := func(name string) ([]byte, error) {
			if text, ok := files[name]; ok {
				return text, nil
			}
			return x.read(name)
		}
		if err := x.checkYarn(dir, changed, file.Lock(), plan.Lock, own); err != nil {
			return err.Error()
		}
		return ""
	}
	return x.npmManifests(p, dir, plan)
}

// checkYarn reads what was changed anew and compares it with the plan.
func (x *fixer) checkYarn(dir string, read func(string) ([]byte, error), was, plan *manifest.Lock, own map[string]bool) error {
	projects, err := x.yarnProjects(dir, read)
	if err != nil {
		return err
	}
	text, err := read(path.Join(dir, "yarn.lock"))
	if err != nil {
		return err
	}
	after, err := yarnlock.DecodeClassic(string(text), projects, newBudget(text))
	if err != nil {
		return err
	}
	if !slices.Equal(keysOf(after.Lock()), keysOf(plan)) {
		return errors.New("the changed lock file does not hold what was planned")
	}
	before := remedy.Unanswered(was, own)
	for _, b := range remedy.Unanswered(after.Lock(), own) {
		if !slices.Contains(before, b) {
			return fmt.Errorf("the changed lock file leaves a requirement open: %s", b)
		}
	}
	return nil
}

// yarnProjects reads the manifests that a lock file in the folder dir is for: the
// one beside it and those of its workspaces, by the folder as seen from there.
func (x *fixer) yarnProjects(dir string, read func(string) ([]byte, error)) (map[string]*manifest.Project, error) {
	out := make(map[string]*manifest.Project)
	add := func(rel string) error {
		name := path.Join(dir, rel, "package.json")
		text, err := read(name)
		if err != nil {
			return fmt.Errorf("reading %s: %w", name, plainPath(err))
		}
		if out[rel], err = manifest.DecodeProject(text, newBudget(text)); err != nil {
			return fmt.Errorf("reading %s: %w", name, err)
		}
		return nil
	}
	if err := add(""); err != nil {
		return nil, err
	}
	isWorkspace := npm.Workspaces(out[""].Workspaces)
	for _, l := range x.scan.graph.Listings {
		rel := path.Dir(l.Path)
		if dir != "." {
			ok := false
			if rel, ok = strings.CutPrefix(rel, dir+"/"); !ok {
				continue
			}
		}
		if l.Format != packageJSONFormat || rel == "." || l.Layer != "" || inArchive(l) || strings.Contains("/"+rel+"/", "/node_modules/") || !isWorkspace(rel) {
			continue
		}
		if len(out) >= maxYarnProjects {
			return nil, errors.New("it has more workspaces than are looked at")
		}
		if err := add(rel); err != nil {
			return nil, err
		}
	}
	return out, nil
}
