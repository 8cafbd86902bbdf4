package app

import (
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/manifest"
	"github.com/ossay-dev/ossay/internal/format/manifest/pnpmlock"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

const pnpmLockFormat = "npm/pnpm"

// pnpmProject plans for a lock file of pnpm. Overrides are not written: they would
// stand in three places, which versions of pnpm read differently.
func (x *fixer) pnpmProject(p *FixProject, l *component.Listing, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	file, err := pnpmlock.Decode(string(src), newBudget(src))
	if err != nil {
		if err := x.foreignLock(p, l, list); err != nil {
			return err
		}
		for i := range p.Blocked {
			p.Blocked[i].Why += ": " + err.Error()
		}
		return nil
	}
	dir, own := path.Dir(p.Path), file.Overridden()
	rc, _ := x.read(path.Join(dir, ".npmrc"))
	facts := &remedy.NPMFacts{Packument: x.npm(nil, rc).Packument}
	opt := x.req.Options
	opt.NoOverrides = true
	plan := remedy.NPM(file.Lock(), targetsOf(list), own, facts, x.verdicts, opt)
	p.Steps, p.Blocked = plan.Steps, plan.Blocked
	if len(plan.Steps) == 0 {
		return nil
	}
	for _, e := range plan.Lock.Packages {
		if e.Release != nil && e.Release.Integrity == "" {
			return fmt.Errorf("the metadata of %s %s has no digest", e.Name, e.Version)
		}
	}
	now, err := file.Edit(plan.Lock)
	if err != nil {
		return err
	}
	p.change(p.Path, src, now)
	p.Commands = append(p.Commands, "pnpm install --frozen-lockfile")
	p.check = func(files map[string][]byte) string {
		after, err := pnpmlock.Decode(string(files[p.Path]), newBudget(files[p.Path]))
		if err == nil && !slices.Equal(keysOf(after.Lock()), keysOf(plan.Lock)) {
			err = errors.New("the changed lock file does not hold what was planned")
		}
		if err != nil {
			return err.Error()
		}
		was := remedy.Unanswered(file.Lock(), own)
		for _, b := range remedy.Unanswered(after.Lock(), own) {
			if !slices.Contains(was, b) {
				return "the changed lock file leaves a requirement open: " + b
			}
		}
		return ""
	}
	return x.npmManifests(p, dir, plan)
}

// keysOf lists what a lock file holds, with what each entry got.
func keysOf(l *manifest.Lock) []string {
	key := func(e *manifest.Locked) string { return e.Name + "@" + e.Version + e.Peers }
	var out []string
	for path, e := range l.Packages {
		text := key(e)
		if e.Project {
			text = path
		}
		var links []string
		for name, to := range e.Links {
			if at := l.Packages[to]; to != "" && at != nil && !at.Project {
				links = append(links, name+" "+key(at))
			}
		}
		slices.Sort(links)
		out = append(out, text+": "+strings.Join(links, ", "))
	}
	slices.Sort(out)
	return out
}
