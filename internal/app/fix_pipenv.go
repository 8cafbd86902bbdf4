package app

import (
	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/pypi"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// pipenvProject plans for a lock file of Pipenv.
func (x *fixer) pipenvProject(p *FixProject, _ *component.Listing, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	name, text, err := x.beside(p.Path, "Pipfile")
	if err != nil {
		return err
	}
	read := func(files map[string][]byte) (*pypi.PipfileLock, *pypi.Manifest, error) {
		lock, err := pypi.DecodePipfileLock(files[p.Path], newBudget(files[p.Path]))
		if err != nil {
			return nil, nil, err
		}
		m, err := pypi.DecodePipfile(string(files[name]), name, newBudget(files[name]))
		if err == nil {
			lock.Roots, lock.Python = m.Roots, m.Python
		}
		return lock, m, err
	}
	lock, m, err := read(map[string][]byte{p.Path: src, name: text})
	if err != nil {
		return err
	}
	before, hashErr := m.PipfileHash()
	j := &pyJob{
		set: &lock.Set, src: src, manifests: map[string][]byte{name: text}, indexes: m.Indexes, command: "pipenv sync",
		again: func(files map[string][]byte) (*pypi.Set, error) {
			lock, _, err := read(files)
			if err != nil {
				return nil, err
			}
			return &lock.Set, nil
		},
	}
	j.patch = func(plan *remedy.PyPIPlan) (map[string][]byte, error) {
		files, err := pyRelax(j.manifests, plan.Relaxed)
		if err != nil {
			return nil, err
		}
		hash := ""
		if now, changed := files[name]; changed {
			if hashErr != nil || before != lock.Hash {
				p.Notes = append(p.Notes, "the lock file's hash did not fit the Pipfile before, and was left alone")
				j.command = "pipenv lock && pipenv sync"
			} else {
				m, err := pypi.DecodePipfile(string(now), name, newBudget(now))
				if err != nil {
					return nil, err
				}
				if hash, err = m.PipfileHash(); err != nil {
					return nil, err
				}
			}
		}
		now, err := lock.Patched(plan.Now, hash, newBudget(src))
		return withLock(files, p.Path, now, err)
	}
	return x.pyPlan(p, list, j)
}
