package app

import (
	"slices"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/pypi"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// poetryProject plans for a lock file of Poetry.
func (x *fixer) poetryProject(p *FixProject, _ *component.Listing, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	lock, err := pypi.DecodePoetryLock(string(src), newBudget(src))
	if err != nil {
		return err
	}
	name, text, err := x.beside(p.Path, "pyproject.toml")
	if err != nil {
		return err
	}
	m, err := pypi.DecodePyproject(string(text), name, newBudget(text))
	if err != nil {
		return err
	}
	lock.Roots = m.Roots
	hashes, hashErr := m.PoetryHashes()
	way := slices.Index(hashes, lock.Hash) // which release of Poetry wrote it
	j := &pyJob{
		set: &lock.Set, src: src, manifests: map[string][]byte{name: text}, overridden: m.Overrides, indexes: m.Indexes, command: "poetry install",
		again: func(files map[string][]byte) (*pypi.Set, error) { return poetrySet(files, p.Path, name) },
	}
	j.patch = func(plan *remedy.PyPIPlan) (map[string][]byte, error) {
		files, err := pyRelax(j.manifests, plan.Relaxed)
		if err != nil {
			return nil, err
		}
		hash := ""
		if _, changed := files[name]; changed {
			switch {
			case hashErr != nil || way < 0:
				p.Notes = append(p.Notes, "the lock file's content-hash did not fit pyproject.toml before, and was left alone")
				j.command = "poetry lock && poetry install"
			default:
				m, err := pypi.DecodePyproject(string(files[name]), name, newBudget(files[name]))
				if err != nil {
					return nil, err
				}
				now, err := m.PoetryHashes()
				if err != nil {
					return nil, err
				}
				hash = now[min(way, len(now)-1)]
			}
		}
		now, err := lock.PoetryPatch(plan.Now, hash)
		return withLock(files, p.Path, now, err)
	}
	return x.pyPlan(p, list, j)
}

// poetrySet reads a lock file of Poetry with its manifest.
func poetrySet(files map[string][]byte, lockName, manifestName string) (*pypi.Set, error) {
	src, text := files[lockName], files[manifestName]
	lock, err := pypi.DecodePoetryLock(string(src), newBudget(src))
	if err != nil {
		return nil, err
	}
	m, err := pypi.DecodePyproject(string(text), manifestName, newBudget(text))
	if err != nil {
		return nil, err
	}
	lock.Roots = m.Roots
	return &lock.Set, nil
}
