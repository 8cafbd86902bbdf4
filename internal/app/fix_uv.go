package app

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/ossay-dev/ossay/internal/core/component"
	"github.com/ossay-dev/ossay/internal/format/pypi"
	"github.com/ossay-dev/ossay/internal/judge/remedy"
)

// uvProject plans for a lock file of uv and the projects of its workspace.
func (x *fixer) uvProject(p *FixProject, _ *component.Listing, list []held) error {
	src, err := x.read(p.Path)
	if err != nil {
		return err
	}
	lock, err := pypi.DecodeUVLock(string(src), newBudget(src))
	if err != nil {
		return err
	}
	j := &pyJob{set: &lock.Set, src: src, manifests: make(map[string][]byte), overridden: make(map[string]bool), command: "uv sync --locked"}
	for _, folder := range lock.Members {
		name := path.Join(path.Dir(p.Path), folder, "pyproject.toml")
		if strings.HasPrefix(name, "../") || path.IsAbs(folder) {
			return fmt.Errorf("%s is outside of the target", name)
		}
		if j.manifests[name], err = x.read(name); err != nil {
			return fmt.Errorf("reading %s: %w", name, plainPath(err))
		}
	}
	if lock.Roots, err = uvRoots(j, j.manifests); err != nil {
		return err
	}
	j.indexes = append(j.indexes, lock.Indexes()...)
	j.again = func(files map[string][]byte) (*pypi.Set, error) {
		after, err := pypi.DecodeUVLock(string(files[p.Path]), newBudget(files[p.Path]))
		if err != nil {
			return nil, err
		}
		after.Roots, err = uvRoots(nil, manifestsOf(files, j.manifests))
		return &after.Set, err
	}
	j.patch = func(plan *remedy.PyPIPlan) (map[string][]byte, error) {
		files, err := pyRelax(j.manifests, plan.Relaxed)
		if err != nil {
			return nil, err
		}
		var relaxed []pypi.UVRelaxed
		for _, r := range plan.Relaxed {
			relaxed = append(relaxed, pypi.UVRelaxed{Name: r.Root.Name, From: r.Root.Spec, To: r.To})
		}
		now, missed, err := lock.Patched(plan.Now, relaxed)
		if len(missed) > 0 {
			p.Notes = append(p.Notes, "the lock file holds no copy of the requirement of "+strings.Join(missed, ", ")+" that was relaxed")
			j.command = "uv lock && uv sync"
		}
		return withLock(files, p.Path, now, err)
	}
	return x.pyPlan(p, list, j)
}

// manifestsOf picks the manifests out of files.
func manifestsOf(files, manifests map[string][]byte) map[string][]byte {
	out := make(map[string][]byte)
	for name := range manifests {
		out[name] = files[name]
	}
	return out
}

// uvRoots reads what the projects of a workspace ask for. Names of the workspace's
// own projects are left out.
func uvRoots(j *pyJob, manifests map[string][]byte) ([]pypi.Root, error) {
	var roots []pypi.Root
	own := make(map[string]bool)
	for _, name := range slices.Sorted(maps.Keys(manifests)) {
		m, err := pypi.DecodePyproject(string(manifests[name]), name, newBudget(manifests[name]))
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
		own[m.Name] = true
		roots = append(roots, m.Roots...)
		if j != nil {
			j.indexes = append(j.indexes, m.Indexes...)
			for o := range m.Overrides {
				j.overridden[o] = true
			}
		}
	}
	kept := roots[:0]
	for _, r := range roots {
		if !own[r.Name] {
			kept = append(kept, r)
		}
	}
	return kept, nil
}
